// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/orderlist.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array States{OrderState::Quoted,    OrderState::Accepted,  OrderState::InProgress,
                            OrderState::Delivered, OrderState::Completed, OrderState::Cancelled};
constexpr int StateColumn = 0;
constexpr int TitleColumn = 2;
constexpr int DueColumn = 4;
constexpr int ProgressColumn = 5;

} // namespace

bool accepts(const OrderListFilter &filter, const OrderRow &row, QDate today)
{
    const OrderState state = row.order.state;
    const bool stateShown =
        filter.chip == "all"_L1 || (filter.chip == "open"_L1 ? isOpen(state) : filter.chip == nameOf(state));
    return stateShown && (filter.categoryId == 0 || row.order.categoryId.value() == filter.categoryId) &&
           (filter.clientId == 0 || row.order.clientId.value() == filter.clientId) &&
           (!filter.riskOnly || dueRisk(row, today) != DueRisk::None);
}

OrderList::OrderList(QSettings &settings, QWidget *parent)
    : Panel(parent)
    , m_bar(new FilterBar(tr("Number, title, client or kana"), this))
    , m_category(new QComboBox(this))
    , m_risk(new FilterChip(tr("Due dates at risk"), IconName::Warning, this))
    , m_client(new FilterChip({}, IconName::Cross, this))
    , m_table(new TableView(tr("Orders"), this))
    , m_import(makeIconButton(IconName::Upload, tr("Import from a file …"), ButtonRole::Text, this))
    , m_model(new RecordModel<OrderRow>(
          orderColumns(m_today), [](const OrderRow &row) { return row.order.id.value(); }, this))
    , m_proxy(new FoldingFilterProxy(this))
    , m_shown(new TextLabel({}, FontRole::Small, Tone::Muted, this))
    , m_selected(new TextLabel({}, FontRole::Small, Tone::Muted, this))
{
    setObjectName(u"order-list"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Metrics::gap(3), Metrics::px(6), Metrics::gap(3), Metrics::px(6));
    foot->addWidget(m_shown);
    foot->addStretch(1);
    foot->addWidget(m_selected);
    column->addLayout(foot);
    m_shown->setObjectName(u"order-list-shown"_s);
    buildBar();
    buildTable(settings);
}

void OrderList::offerImport(bool offered)
{
    m_import->setVisible(offered);
}

void OrderList::buildBar()
{
    m_bar->search()->setObjectName(u"order-filter"_s);
    m_category->setObjectName(u"order-filter-category"_s);
    m_category->setAccessibleName(tr("Category"));
    m_category->addItem(tr("All categories"), QVariant::fromValue<qint64>(0));
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(12);
    m_risk->setObjectName(u"order-risk"_s);
    m_risk->setTone(Tone::Warn);
    m_risk->setCheckable(true);
    m_client->setObjectName(u"order-client"_s);
    m_client->hide();
    auto *toFile = makeIconButton(IconName::Download, tr("Export what is shown"), ButtonRole::Text, this);
    toFile->setObjectName(u"order-export"_s);
    m_bar->addWidget(m_category);
    m_bar->addWidget(m_client);
    m_bar->addWidget(m_risk);
    m_bar->addWidget(toFile, true);
    m_import->setObjectName(u"order-import"_s);
    m_bar->addWidget(m_import, true);
    connect(m_import, &QPushButton::clicked, this, &OrderList::importRequested);

    ChipRow *chips = m_bar->chips();
    chips->addChip(u"all"_s, tr("All"));
    chips->addChip(u"open"_s, tr("Not finished"));
    for (const OrderState state : States)
        chips->addChip(nameOf(state), wordOf(state), statusLook(statusOf(state).status).icon);
    chips->setOn(m_filter.chip, true);

    connect(m_bar->search(), &SearchField::searchChanged, this, [this](const QString &text) {
        m_proxy->setFilterText(text);
        updateTotals();
        emit filtered();
    });
    connect(m_bar->search(), &SearchField::leaveDown, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_category, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.categoryId = m_category->currentData().toLongLong();
        applyFilter();
    });
    connect(m_risk, &QAbstractButton::toggled, this, [this](bool on) {
        m_filter.riskOnly = on;
        applyFilter();
    });
    connect(m_client, &QAbstractButton::clicked, this, [this] {
        m_filter.clientId = 0;
        m_client->hide();
        applyFilter();
    });
    connect(chips, &ChipRow::chipsChanged, this, [this, chips] {
        m_filter.chip = chips->currentKey();
        applyFilter();
    });
    connect(toFile, &QPushButton::clicked, this, &OrderList::exportRequested);
}

void OrderList::buildTable(QSettings &settings)
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setExtraText([this](int row) {
        const OrderRow &r = m_model->record(row);
        return u"%1 %2 %3"_s.arg(r.clientKana, r.categoryName, r.order.mark);
    });
    m_model->setRowTone([](const OrderRow &row) {
        return row.order.state == OrderState::Cancelled ? Tone::Muted : Tone::Normal;
    });
    m_table->setObjectName(u"order-table"_s);
    m_table->setDensity(TableView::Density::List);
    m_table->setModel(m_proxy);
    m_table->setItemDelegateForColumn(StateColumn,
                                      new StatusDelegate(StatusDelegate::Form::IconAndWord, m_table));
    m_table->setItemDelegateForColumn(ProgressColumn, new ProgressDelegate(m_table));
    m_table->setStretchColumn(TitleColumn);
    m_table->sortByColumn(DueColumn, Qt::AscendingOrder);
    m_table->setSettings(&settings, u"orders/table"_s);
    m_table->setEmptyState(tr("No order fits these filters."), tr("New order"),
                           [this] { emit newRequested(); });
    connect(m_table, &TableView::currentIdChanged, this, &OrderList::currentChanged);
    // The selection follows the current row, so its sum is read when it has changed itself.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OrderList::updateTotals);
    connect(m_table, &TableView::idActivated, this, &OrderList::activated);
    applyFilter();
}

void OrderList::setOrders(QList<OrderRow> rows, QDate today)
{
    m_today = today;
    m_model->setRecords(std::vector<OrderRow>(rows.begin(), rows.end()));
    updateCounts();
    applyFilter();
}

void OrderList::setCategories(const QList<WorkCategory> &categories)
{
    const QSignalBlocker blocker(m_category);
    while (m_category->count() > 1)
        m_category->removeItem(1);
    for (const WorkCategory &category : categories) {
        m_category->addItem(category.name, QVariant::fromValue(category.id.value()));
        if (category.id.value() == m_filter.categoryId)
            m_category->setCurrentIndex(m_category->count() - 1);
    }
}

const OrderRow *OrderList::row(qint64 id) const
{
    return m_model->recordOfId(id);
}

qint64 OrderList::currentId() const
{
    return m_table->currentId();
}

bool OrderList::select(qint64 id)
{
    const OrderRow *wanted = row(id);
    if (!wanted)
        return false;
    if (!m_table->selectId(id)) {
        clearFilters();
        return m_table->selectId(id);
    }
    return true;
}

void OrderList::clearFilters()
{
    m_filter = {};
    m_filter.chip = u"all"_s;
    m_client->hide();
    m_bar->search()->clear();
    m_bar->search()->commit();
    const QSignalBlocker blockRisk(m_risk);
    m_risk->setChecked(false);
    const QSignalBlocker blockCategory(m_category);
    m_category->setCurrentIndex(0);
    m_bar->chips()->setOn(m_filter.chip, true);
    applyFilter();
}

void OrderList::showClient(qint64 id, const QString &name)
{
    clearFilters();
    m_filter.clientId = id;
    m_client->setText(name);
    m_client->setAccessibleName(tr("Client: %1 (remove the filter)").arg(name));
    m_client->show();
    applyFilter();
}

void OrderList::showRisks()
{
    clearFilters();
    m_risk->setChecked(true);
}

void OrderList::showState(OrderState state)
{
    clearFilters();
    m_filter.chip = nameOf(state);
    m_bar->chips()->setOn(m_filter.chip, true);
    applyFilter();
}

void OrderList::focusSearch()
{
    m_bar->search()->setFocus();
    m_bar->search()->selectAll();
}

void OrderList::applyFilter()
{
    m_proxy->setRowPredicate([this](int row) { return accepts(m_filter, m_model->record(row), m_today); });
    updateTotals();
    emit filtered();
}

QList<OrderRow> OrderList::shownRows() const
{
    QList<OrderRow> rows;
    for (int i = 0; i < m_proxy->rowCount(); ++i)
        rows.append(m_model->record(m_proxy->mapToSource(m_proxy->index(i, 0)).row()));
    return rows;
}

int OrderList::riskCount() const
{
    const auto &rows = m_model->records();
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [this](const OrderRow &row) {
        return dueRisk(row, m_today) != DueRisk::None;
    }));
}

void OrderList::updateCounts()
{
    std::array<int, States.size()> counts{};
    int open = 0;
    for (const OrderRow &row : m_model->records()) {
        ++counts.at(static_cast<std::size_t>(row.order.state));
        open += isOpen(row.order.state) ? 1 : 0;
    }
    ChipRow *chips = m_bar->chips();
    chips->setCount(u"all"_s, m_model->rowCount());
    chips->setCount(u"open"_s, open);
    for (const OrderState state : States)
        chips->setCount(nameOf(state), counts.at(static_cast<std::size_t>(state)));
    m_risk->setCount(riskCount());
}

void OrderList::updateTotals()
{
    m_shown->setText(
        tr("%1 of %2 orders").arg(countText(m_proxy->rowCount()), countText(m_model->rowCount())));
    const QList<qint64> ids = m_table->selectedIds();
    Yen sum;
    for (const qint64 id : ids) {
        if (const OrderRow *selected = row(id))
            sum += selected->amount;
    }
    m_selected->setText(
        ids.isEmpty()
            ? QString()
            : tr("%n selected, order amount %1", nullptr, static_cast<int>(ids.size())).arg(yenText(sum)));
}

} // namespace tewake::ui
