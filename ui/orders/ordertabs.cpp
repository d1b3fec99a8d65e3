// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/ordertabs.h"

#include "core/desk/auditwords.h"

#include "ui/orders/ordersteps.h"
#include "ui/shared/orderwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/ratiobar.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

bool isLate(const TaskRow &row, Instant now)
{
    return row.task.due.isSet() && row.task.due < now;
}

bool isOpenTask(TaskState state)
{
    return state != TaskState::Passed && state != TaskState::Cancelled && state != TaskState::SentBack &&
           state != TaskState::Rejected;
}

QString unitsText(const Task &task)
{
    if (task.shape == WorkShape::Shifts)
        return OrderTasks::tr("seat %1").arg(task.seat);
    if (task.quantity == 1)
        return countText(task.unitFrom);
    return u"%1–%2"_s.arg(countText(task.unitFrom), countText(task.unitFrom + task.quantity - 1));
}

QString whenText(const TaskRow &row, const Office &office)
{
    const OfficeZone &zone = office.zone();
    if (row.task.shape == WorkShape::Shifts)
        return u"%1–%2"_s.arg(denseDateTime(row.task.release, zone, office.today()),
                              endTime(row.task.due, zone));
    // A due day holds until its end, which is midnight of the next.
    return dueText(row.task.due, zone, office.today());
}

std::vector<Column<TaskRow>> taskColumns(const Office &office, bool dispatches)
{
    const Office *house = &office;
    return {
        {.title = OrderTasks::tr("Task"),
         .text = [](const TaskRow &r) { return r.label(); },
         .sortKey = [](const TaskRow &r) { return r.task.number; },
         .width = 11},
        {.title = OrderTasks::tr("Units"),
         .alignment = Qt::AlignRight,
         .text = [](const TaskRow &r) { return unitsText(r.task); },
         .sortKey = [](const TaskRow &r) { return r.task.unitFrom + r.task.seat; },
         .width = 11},
        {.title = OrderTasks::tr("Teleworker"),
         .text =
             [dispatches](const TaskRow &r) {
                 if (!r.workerName.isEmpty())
                     return r.workerName;
                 return r.task.state == TaskState::Planned && dispatches ? OrderTasks::tr("Assign") : u"—"_s;
             }},
        {.title = OrderTasks::tr("State"),
         .text = [](const TaskRow &r) { return wordOf(r.task.state); },
         .sortKey = [](const TaskRow &r) { return static_cast<int>(r.task.state); },
         .status =
             [house](const TaskRow &r) {
                 return std::optional(statusOf(r.task.state, isLate(r, house->now())));
             },
         .width = 13},
        {.title = OrderTasks::tr("Due"),
         .text = [house](const TaskRow &r) { return whenText(r, *house); },
         .sortKey = [](const TaskRow &r) { return r.task.due.utcSeconds(); },
         .width = 13},
        {.title = OrderTasks::tr("Hours", "actual of standard time"),
         .alignment = Qt::AlignRight,
         .text =
             [](const TaskRow &r) {
                 return u"%1 / %2"_s.arg(r.actual.count() > 0 ? r.actual.toString() : u"—"_s,
                                         r.task.effort.toString());
             },
         .sortKey = [](const TaskRow &r) { return r.actual.count(); },
         .width = 12},
    };
}

constexpr int WorkerColumn = 2;
constexpr int TaskStateColumn = 3;

/// A person's name, or the word "Assign" as a link where the task has nobody.
class AssigneeDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    std::function<bool(const QModelIndex &)> isOpen;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (isOpen && isOpen(index))
            m_link.paint(painter, option, index);
        else
            CellDelegate::paint(painter, option, index);
    }

private:
    LinkDelegate m_link;
};

} // namespace

OrderTasks::OrderTasks(ScreenContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(&context)
    , m_filter(new SearchField(tr("Filter the tasks"), IconName::Filter, this))
    , m_openOnly(new QCheckBox(tr("Open ones only"), this))
    , m_assign(makeButton(tr("Assign"), ButtonRole::Plain, IconName::Dispatch, this))
    , m_cancel(makeIconButton(IconName::Trash, tr("Cancel the task"), ButtonRole::Text, this))
    , m_table(new TableView(tr("Tasks of the order"), this))
    , m_others(new TextLabel({}, FontRole::Small, Tone::Muted, this))
    , m_model(new RecordModel<TaskRow>(
          taskColumns(context.office(), context.may(Permission::Dispatch)),
          [](const TaskRow &row) { return row.task.id.value(); }, this))
    , m_proxy(new FoldingFilterProxy(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Metrics::gap(2), 0, 0);
    column->setSpacing(Metrics::gap(2));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Metrics::gap(4), 0, Metrics::gap(4), 0);
    bar->setSpacing(Metrics::gap(2));
    m_filter->setMinimumWidth(Metrics::px(150));
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_openOnly);
    bar->addWidget(m_cancel);
    bar->addWidget(m_assign);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    m_others->setObjectName(u"task-others"_s);
    m_others->setContentsMargins(Metrics::gap(4), 0, Metrics::gap(4), Metrics::gap(2));
    m_others->setWordWrap(true);
    column->addWidget(m_others);
    m_filter->setObjectName(u"task-filter"_s);
    m_openOnly->setObjectName(u"task-open-only"_s);
    m_assign->setObjectName(u"task-assign"_s);
    m_cancel->setObjectName(u"task-cancel"_s);
    m_table->setObjectName(u"task-table"_s);
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setItemDelegateForColumn(TaskStateColumn,
                                      new StatusDelegate(StatusDelegate::Form::Chip, m_table));
    auto *assignee = new AssigneeDelegate(m_table);
    assignee->isOpen = [](const QModelIndex &index) { return index.data().toString() == tr("Assign"); };
    m_table->setItemDelegateForColumn(WorkerColumn, assignee);
    m_table->setStretchColumn(WorkerColumn);
    m_table->setSettings(&context.settings(), u"orders/tasks"_s);
    connect(m_filter, &SearchField::searchChanged, m_proxy, &FoldingFilterProxy::setFilterText);
    connect(m_filter, &SearchField::leaveDown, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_openOnly, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            m_proxy->setRowPredicate([this](int row) { return isOpenTask(m_model->record(row).task.state); });
        else
            m_proxy->setRowPredicate({});
    });
    connect(m_table, &TableView::currentIdChanged, this, &OrderTasks::updateButtons);
    const auto toDispatch = [this](qint64 id) {
        const TaskRow *row = m_model->recordOfId(id);
        if (row && row->task.state == TaskState::Planned && m_context->may(Permission::Dispatch))
            m_context->open(ScreenId::Dispatch, id);
        else if (row && row->workerId.isValid())
            m_context->open(ScreenId::Workers, row->workerId.value());
    };
    connect(m_table, &TableView::idActivated, this, toDispatch);
    connect(m_assign, &QPushButton::clicked, this,
            [this] { m_context->open(ScreenId::Dispatch, m_table->currentId()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { emit cancelRequested(m_table->currentId()); });
    updateButtons();
}

void OrderTasks::setTasks(const QList<TaskRow> &tasks, const OrderRow &row)
{
    const Order &order = row.order;
    // The sums count what is to be delivered; what was sent back lives on in its rework.
    const int others = static_cast<int>(tasks.size()) - row.tasks;
    m_others->setVisible(others > 0);
    m_others->setText(
        tr("%n more sent back, rejected or cancelled: listed, but not counted.", nullptr, others));
    m_model->setRecords(std::vector<TaskRow>(tasks.begin(), tasks.end()));
    const bool mayEdit = m_context->may(Permission::EditOrders);
    m_table->setEmptyState(tr("Order %1 has no tasks yet.").arg(order.number),
                           mayEdit ? tr("Split it") : QString(), [this] { emit splitRequested(); });
    updateButtons();
}

void OrderTasks::select(qint64 taskId)
{
    if (!m_table->selectId(taskId)) {
        m_filter->clear();
        m_openOnly->setChecked(false);
        m_proxy->setFilterText({});
        m_table->selectId(taskId);
    }
}

void OrderTasks::updateButtons()
{
    const TaskRow *row = m_model->recordOfId(m_table->currentId());
    const bool planned = row && row->task.state == TaskState::Planned;
    m_assign->setVisible(m_context->may(Permission::Dispatch));
    m_assign->setEnabled(planned);
    m_cancel->setVisible(m_context->may(Permission::EditOrders));
    m_cancel->setEnabled(row && after(row->task.state, TaskStep::Cancel).ok());
}

OrderMoney::OrderMoney(ScreenContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(&context)
    , m_about(new TextLabel({}, FontRole::Base, Tone::Muted, this))
    , m_bar(new RatioBar(tr("Where the order amount goes"), this))
    , m_accepted(new TextLabel({}, FontRole::Section, Tone::Normal, this))
    , m_takeBack(makeButton(tr("Take the acceptance back"), ButtonRole::Text, IconName::None, this))
    , m_record(makeButton(tr("Record client acceptance"), ButtonRole::Plain, IconName::DoubleCheck, this))
    , m_table(new TableView(tr("Client acceptances"), this))
{
    m_model = new RecordModel<ClientAcceptance>(
        {{.title = tr("Day"),
          .text = [](const ClientAcceptance &a) { return longDate(a.day); },
          .sortKey = [](const ClientAcceptance &a) { return a.day; },
          .width = 18},
         {.title = tr("Quantity"),
          .alignment = Qt::AlignRight,
          .text = [](const ClientAcceptance &a) { return countText(a.quantity); },
          .sortKey = [](const ClientAcceptance &a) { return a.quantity; },
          .width = 10},
         {.title = tr("Amount without tax"),
          .alignment = Qt::AlignRight,
          .text = [](const ClientAcceptance &a) { return yenText(a.amount); },
          .sortKey = [](const ClientAcceptance &a) { return a.amount.amount(); },
          .width = 14},
         {.title = tr("Part"),
          .text = [](const ClientAcceptance &a) { return a.final ? tr("Final") : tr("Partial"); },
          .width = 10},
         {.title = tr("Note"), .text = [](const ClientAcceptance &a) { return a.note; }}},
        [](const ClientAcceptance &a) { return a.id.value(); }, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Metrics::gap(3), 0, 0);
    column->setSpacing(Metrics::gap(3));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(Metrics::gap(4), 0, Metrics::gap(4), 0);
    top->setSpacing(Metrics::gap(2));
    m_about->setWordWrap(true);
    top->addWidget(m_about);
    top->addWidget(m_bar);
    auto *line = new QHBoxLayout;
    line->addWidget(m_accepted, 1);
    line->addWidget(m_takeBack);
    line->addWidget(m_record);
    top->addLayout(line);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    m_takeBack->setObjectName(u"order-take-acceptance-back"_s);
    m_record->setObjectName(u"order-record-acceptance"_s);
    m_table->setObjectName(u"acceptance-table"_s);
    m_table->setModel(m_model);
    m_table->setEmptyState(tr("The client has not accepted anything of this order yet."));
    connect(m_record, &QPushButton::clicked, this, &OrderMoney::acceptanceRequested);
    connect(m_table, &TableView::currentIdChanged, this, &OrderMoney::updateButtons);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (const ClientAcceptance *acceptance = m_model->recordOfId(m_table->currentId()))
            emit takeBackRequested(*acceptance);
    });
    updateButtons();
}

void OrderMoney::updateButtons()
{
    m_takeBack->setVisible(m_context->may(Permission::RecordAcceptance) && m_model->rowCount() > 0);
    m_takeBack->setEnabled(m_model->recordOfId(m_table->currentId()) != nullptr);
}

void OrderMoney::setMoney(const OrderRow &row, const QList<ClientAcceptance> &acceptances)
{
    const Order &order = row.order;
    QString about = tr("Client: %1   Reward: %2")
                        .arg(priceText(order.clientPrice, order.unit), priceText(order.reward, order.unit));
    if (row.effort.count() > 0)
        about =
            tr("%1   Reward for an hour: %2")
                .arg(about,
                     yenText(Yen(qRound64(static_cast<double>(row.rewards.amount()) / row.effort.hours()))));
    m_about->setText(about);
    const Yen margin = row.amount - row.rewards;
    m_bar->setVisible(row.amount > Yen(0));
    m_bar->setParts(
        {{static_cast<double>(row.rewards.amount()), tr("Rewards"), yenText(row.rewards), {}, 0},
         {static_cast<double>(std::max<qint64>(0, margin.amount())), tr("Margin"), yenText(margin), {}, 2}});
    m_accepted->setText(
        tr("Accepted by the client: %1 of %2").arg(yenText(row.acceptedAmount), yenText(row.amount)));
    // Where it is the step that the order asks for next, its button stands at the head of the order already.
    const std::optional<OrderStepChoice> next = nextStep(row, *m_context);
    m_record->setVisible(m_context->may(Permission::RecordAcceptance) && takesAcceptances(order.state) &&
                         !(next && next->kind == OrderStepChoice::Kind::RecordAcceptance));
    m_model->setRecords(std::vector<ClientAcceptance>(acceptances.begin(), acceptances.end()));
    updateButtons();
}

OrderHistory::OrderHistory(ScreenContext &context, QWidget *parent)
    : QWidget(parent)
    , m_table(new TableView(tr("History of the order"), this))
{
    const Office *office = &context.office();
    m_model = new RecordModel<AuditRecord>(
        {{.title = tr("When"),
          .text =
              [office](const AuditRecord &r) { return denseDateTime(r.at, office->zone(), office->today()); },
          .sortKey = [](const AuditRecord &r) { return r.id; },
          .width = 18},
         {.title = tr("What"), .text = [](const AuditRecord &r) { return auditActionWords(r.action); }},
         {.title = tr("Reason"),
          .text =
              [](const AuditRecord &r) {
                  return QJsonDocument::fromJson(r.after.toUtf8()).object().value("reason"_L1).toString();
              },
          .width = 20},
         {.title = tr("Who"), .text = [](const AuditRecord &r) { return r.accountName; }, .width = 16}},
        [](const AuditRecord &r) { return r.id; }, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setObjectName(u"history-table"_s);
    m_table->setModel(m_model);
    m_table->setStretchColumn(1);
    m_table->setEmptyState(tr("Nothing has happened to this order yet."));
}

void OrderHistory::setRecords(const QList<AuditRecord> &records)
{
    m_model->setRecords(std::vector<AuditRecord>(records.begin(), records.end()));
}

} // namespace tewake::ui
