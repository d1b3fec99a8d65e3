// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderspage.h"

#include "core/calendar/fiscalyear.h"
#include "core/desk/offerstating.h"
#include "core/desk/orderdesk.h"
#include "core/desk/settings.h"
#include "core/desk/workerdesk.h"
#include "ui/orders/orderboard.h"
#include "ui/orders/ordersscreen.h"
#include "ui/orders/ordersteps.h"
#include "ui/orders/splitpage.h"
#include "ui/shared/orderlist.h"
#include "ui/shell/searchbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"

#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto SplitterKey = "orders/splitter";
constexpr auto BoardKey = "orders/board";

struct OrdersData {
    QList<OrderRow> rows;
    OrderLists choices;
};

Result<OrdersData> readOrders(Office &office, const Session &session, bool withChoices)
{
    OrdersData data;
    OrderDesk desk(office, session);
    TEWAKE_TRY(data.rows, desk.orders());
    TEWAKE_TRY(data.choices.categories, desk.categories());
    TEWAKE_TRY(data.choices.clients, desk.clients());
    TEWAKE_TRY(data.choices.acceptableQuality, acceptableQuality(office));
    if (withChoices) {
        TEWAKE_TRY(data.choices.notice, termNotice(office));
        TEWAKE_TRY(const QList<MinimumWage> wages, minimumWages(office));
        data.choices.minimumWage = minimumWageOn(wages, office.today());
        WorkerDesk workers(office, session);
        TEWAKE_TRY(data.choices.skills, workers.skills());
        TEWAKE_TRY(data.choices.rooms, workers.rooms());
    }
    return data;
}

Result<OrderCard> readOrder(Office &office, const Session &session, Id<Order> id)
{
    OrderCard card;
    OrderDesk desk(office, session);
    TEWAKE_TRY(card.row, desk.order(id));
    TEWAKE_TRY(card.tasks, desk.tasks(id));
    TEWAKE_TRY(card.acceptances, desk.acceptances(id));
    TEWAKE_TRY(card.history, desk.history(id));
    TEWAKE_TRY(card.acceptableQuality, acceptableQuality(office));
    return card;
}

template <class T> QString nameIn(const QList<T> &records, Id<T> id)
{
    for (const T &record : records) {
        if (record.id == id)
            return record.name;
    }
    return {};
}

} // namespace

std::unique_ptr<Screen> makeOrdersScreen(ScreenContext &context)
{
    return std::make_unique<OrdersPage>(context);
}

OrdersPage::OrdersPage(ScreenContext &context)
    : Screen(context, tr("Orders"))
    , m_view(new SegmentedControl(tr("View"), this))
    , m_new(makeButton(tr("New order"), ButtonRole::Primary, IconName::Plus, this))
    , m_search(new SearchButton(context, this))
    , m_back(makeButton(tr("Orders"), ButtonRole::Text, IconName::ChevronLeft, this))
    , m_modes(new QStackedWidget(this))
    , m_lists(new QStackedWidget(this))
    , m_splitter(new Splitter(Qt::Horizontal, this))
    , m_side(new QStackedWidget(this))
    , m_list(new OrderList(context.settings(), this))
    , m_board(new OrderBoard(this))
    , m_detail(new OrderDetail(context, this))
    , m_form(new OrderForm(context.settings(), context.ofOffice(u"drafts/order"_s), this))
    , m_split(new SplitPage(context, this))
    , m_nothing(new EmptyState(tr("Choose an order to see it here."), IconName::Orders, this))
{
    buildHeader();
    buildBody();
    wire();
    refreshOn({Subject::Order, Subject::Task, Subject::Client, Subject::Assignment, Subject::Inspection,
               Subject::TimeEntry, Subject::Category});
    setMode(BrowseMode);
    setBoardShown(context.settings().value(BoardKey).toBool());
}

OrdersPage::~OrdersPage()
{
    context().settings().setValue(SplitterKey, m_splitter->saveState());
}

void OrdersPage::buildHeader()
{
    m_view->setObjectName(u"order-view"_s);
    m_view->addSegment(tr("List"), IconName::List);
    m_view->addSegment(tr("By state"), IconName::Board);
    m_new->setObjectName(u"order-new"_s);
    setKeyCap(m_new, u"Ctrl+N"_s);
    m_new->setVisible(context().may(Permission::EditOrders));
    m_back->setObjectName(u"split-back"_s);
    header()->addLeft(m_back);
    header()->addLeft(m_view);
    header()->addRight(m_search);
    header()->addRight(m_new);
    for (QWidget *widget : m_split->headerWidgets())
        header()->addRight(widget);
}

void OrdersPage::buildBody()
{
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_board);
    auto *nothing = new Panel(this);
    nothing->setLine(Qt::LeftEdge);
    auto *column = new QVBoxLayout(nothing);
    column->addWidget(m_nothing, 0, Qt::AlignCenter);
    m_side->addWidget(nothing);
    m_side->addWidget(m_detail);
    m_side->addWidget(m_form);
    m_splitter->addWidget(m_lists);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 58);
    m_splitter->setStretchFactor(1, 42);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({Metrics::px(812), Metrics::px(540)});
    m_splitter->restoreState(context().settings().value(SplitterKey).toByteArray());
    m_modes->addWidget(m_splitter);
    m_modes->addWidget(m_split);
    setContent(m_modes);
}

void OrdersPage::wire()
{
    connect(m_view, &SegmentedControl::currentChanged, this,
            [this](int index) { setBoardShown(index == 1); });
    connect(m_new, &QPushButton::clicked, this, [this] { createNew(); });
    connect(m_back, &QPushButton::clicked, this, &OrdersPage::closeSplit);
    connect(m_list, &OrderList::currentChanged, this, &OrdersPage::showOrder);
    connect(m_list, &OrderList::activated, this, [this](qint64 id) {
        showOrder(id);
        m_detail->showTab(OrderDetail::OverviewTab);
    });
    connect(m_list, &OrderList::newRequested, this, [this] { createNew(); });
    connect(m_list, &OrderList::exportRequested, this, &OrdersPage::exportOrders);
    m_list->offerImport(context().may(Permission::Import));
    connect(m_list, &OrderList::importRequested, this,
            [this] { context().open(ScreenId::Import, 0, u"orders"_s); });
    connect(m_list, &OrderList::filtered, this,
            [this] { m_board->setOrders(m_list->shownRows(), office().today()); });
    connect(m_board, &OrderBoard::currentChanged, this, &OrdersPage::showOrder);
    connect(m_detail, &OrderDetail::editRequested, this, [this] { showForm(m_detail->card().row.order); });
    connect(m_detail, &OrderDetail::splitRequested, this, [this] { openSplit(m_shown); });
    connect(m_detail, &OrderDetail::nextStepRequested, this, [this] {
        if (const auto step = nextStep(m_detail->card().row, context()))
            runStep(step->kind, m_detail->card(), context(), window());
    });
    connect(m_detail, &OrderDetail::acceptanceRequested, this, [this] {
        runStep(OrderStepChoice::Kind::RecordAcceptance, m_detail->card(), context(), window());
    });
    connect(m_detail, &OrderDetail::takeAcceptanceBackRequested, this,
            [this](const ClientAcceptance &acceptance) {
                takeAcceptanceBack(acceptance, m_detail->card().row, context());
            });
    connect(m_detail, &OrderDetail::menuAboutToShow, this, &OrdersPage::fillMenu);
    connect(m_detail, &OrderDetail::cancelTaskRequested, this, [this](qint64 id) {
        for (const TaskRow &task : m_detail->card().tasks) {
            if (task.task.id.value() == id)
                cancelTask(task, context());
        }
    });
    connect(m_form, &OrderForm::saveRequested, this, &OrdersPage::saveForm);
    connect(m_form, &OrderForm::cancelRequested, this, &OrdersPage::closeForm);
    connect(m_split, &SplitPage::finished, this, &OrdersPage::closeSplit);
    connect(m_split, &SplitPage::editRequested, this, [this] {
        closeSplit();
        showForm(m_detail->card().row.order);
    });
}

void OrdersPage::refresh()
{
    const bool withChoices = context().may(Permission::EditOrders);
    context().read<OrdersData>(
        this,
        [session = session(), withChoices](Office &office) {
            return readOrders(office, session, withChoices);
        },
        [this](Result<OrdersData> data) {
            if (!data) {
                context().showError(data.error());
                return;
            }
            m_choices = data->choices;
            m_list->setCategories(m_choices.categories);
            takeRows(std::move(data->rows));
        });
}

void OrdersPage::takeRows(QList<OrderRow> rows)
{
    const bool first = !m_read;
    m_read = true;
    m_list->setOrders(std::move(rows), office().today());
    m_board->setOrders(m_list->shownRows(), office().today());
    updateStatus();
    if (m_wanted.id != 0 || !m_wanted.part.isEmpty())
        arrive();
    else if (first && m_list->table()->model()->rowCount() > 0)
        m_list->table()->setCurrentIndex(m_list->table()->model()->index(0, 0));
    else if (m_shown != 0)
        readCard(m_shown);
    // Where the row has left the list (it is done now) the next one is shown, and is seen to be.
    TableView *table = m_list->table();
    if (table->currentIndex().isValid() && !table->selectionModel()->hasSelection())
        table->selectRow(table->currentIndex().row());
}

void OrdersPage::activate(const Place &place)
{
    m_wanted = place;
    if (m_read && (place.id != 0 || !place.part.isEmpty()))
        arrive();
    else if (m_modes->currentIndex() == BrowseMode && m_side->currentIndex() != FormSide)
        m_list->table()->setFocus();
}

/// The rows are there: to the record or part that somebody asked for.
void OrdersPage::arrive()
{
    const Place place = std::exchange(m_wanted, Place{ScreenId::Orders, 0, {}});
    setMode(BrowseMode);
    if (place.part == "new"_L1) {
        createNew();
    } else if (place.part == "atRisk"_L1) {
        m_list->showRisks();
        m_list->table()->setFocus();
    } else if (place.part == nameOf(OrderState::Delivered)) {
        m_list->showState(OrderState::Delivered);
        m_list->table()->setFocus();
    } else if (place.part == "client"_L1) {
        m_list->showClient(place.id, nameIn(m_choices.clients, Id<Client>(place.id)));
        m_list->table()->setFocus();
    } else {
        m_wantedTask = place.part.startsWith("task:"_L1) ? place.part.mid(5).toLongLong() : 0;
        m_wantedTaskOf = place.id;
        if (m_list->select(place.id))
            showOrder(place.id);
        if (place.part == "split"_L1)
            openSplit(place.id);
        m_list->table()->setFocus();
    }
}

void OrdersPage::showOrder(qint64 id)
{
    const OrderRow *row = m_list->row(id);
    if (m_side->currentIndex() == FormSide) {
        // A form that is open stays: what was typed is worth more than a glance. The order is shown after it.
        m_behind = row ? id : 0;
        return;
    }
    if (!row) {
        m_shown = 0;
        m_side->setCurrentIndex(NothingSide);
        return;
    }
    m_shown = id;
    readCard(id);
}

void OrdersPage::readCard(qint64 id)
{
    context().read<OrderCard>(
        this, [session = session(), id](Office &office) { return readOrder(office, session, Id<Order>(id)); },
        [this, id](Result<OrderCard> card) {
            if (id != m_shown)
                return;
            if (!card) {
                context().showError(card.error());
                return;
            }
            card->skillName = nameIn(m_choices.skills, card->row.order.skillId);
            card->roomName = nameIn(m_choices.rooms, card->row.order.roomId);
            m_detail->setCard(*card);
            if (m_wantedTask != 0 && m_wantedTaskOf == id)
                m_detail->showTask(std::exchange(m_wantedTask, 0));
            if (m_side->currentIndex() != FormSide)
                m_side->setCurrentIndex(DetailSide);
        });
}

void OrdersPage::showForm(const Order &order)
{
    if (!context().may(Permission::EditOrders))
        return;
    m_behind = 0;
    m_form->setLists(m_choices);
    m_form->edit(order, office().today());
    m_side->setCurrentIndex(FormSide);
}

void OrdersPage::setMode(Mode mode)
{
    const bool split = mode == SplitMode;
    m_modes->setCurrentIndex(mode);
    setTitle(split ? tr("Split into tasks") : tr("Orders"));
    m_back->setVisible(split);
    m_view->setVisible(!split);
    m_search->setVisible(!split);
    m_new->setVisible(!split && context().may(Permission::EditOrders));
    for (QWidget *widget : m_split->headerWidgets())
        widget->setVisible(split);
    updateStatus();
}

void OrdersPage::setBoardShown(bool shown)
{
    m_lists->setCurrentIndex(shown ? 1 : 0);
    m_view->setCurrent(shown ? 1 : 0);
    context().settings().setValue(BoardKey, shown);
}

void OrdersPage::updateStatus()
{
    const int year = fiscalYearOf(office().today());
    status()->setLeft(
        m_modes->currentIndex() == SplitMode
            ? tr("Worked out anew with every change  ・  can be taken back after creating (Ctrl+Z)")
            : u"%1  ・  %2"_s.arg(office().name(), fiscalYearText(year)));
}

} // namespace tewake::ui
