// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importrun.h"

#include <QCoreApplication>

// Orders and tasks.

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Imports {
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

constexpr qint64 LargestCount = 1'000'000'000;

/// Work in hand cannot come without whoever has it.
bool needsHands(TaskState state)
{
    return state == TaskState::Offered || state == TaskState::Accepted || state == TaskState::Working ||
           state == TaskState::Submitted;
}

/// A category as the mapping's votes count it: a known one by its id, a new one below zero.
qint64 categoryKey(const ImportedOrder &order)
{
    return order.category >= 0 ? -1 - qint64(order.category) : order.order.categoryId.value();
}

} // namespace

Result<void> ImportRun::runOrders()
{
    QList<ImportedOrder> orders;
    TEWAKE_CHECK(readRows([&] {
        const ImportedOrder row = readOrder();
        if (!m_row.isGood())
            return;
        qsizetype record = gathered(row.order.number);
        if (record < 0) {
            record = orders.size();
            orders.append(row);
        } else {
            combineOrder(orders[record], row);
        }
        countOrder(record, orders[record], row);
    }));
    return finish(m_desk.addOrders({nameOf(m_report->kind), m_report->fileName, m_report->fileHash}, orders,
                                   m_newCategories, rules()));
}

ImportedOrder ImportRun::readOrder()
{
    using F = OrderField;
    ImportedOrder result;
    Order &order = result.order;
    order.number = m_row.code(F::Number);
    order.title = m_row.string(F::Title);
    order.mark = m_row.string(F::Mark);
    if (order.mark.isEmpty())
        order.mark = order.title.left(2);
    order.clientId = Id<Client>(m_row.reference(F::Client, m_known.clients,
                                                QT_TRANSLATE_NOOP("Imports", "There is no client “%1”.")));
    readCategory(result);
    order.state = m_row.choice(F::State, OrderState::Accepted);
    order.shape = m_row.choice(F::Shape, WorkShape::Pieces);
    if (m_row.mapping(F::Quantity).combine != Combine::Count)
        order.quantity = m_row.whole(F::Quantity, {0, LargestCount}, 0);
    order.unit = m_row.string(F::Unit);
    order.standardSeconds = m_row.small(F::StandardSeconds, {0, 24 * 3600}, 0);
    order.clientPrice = {m_row.choice(F::PriceKind, PriceKind::PerUnit), m_row.yen(F::Price)};
    order.reward = {m_row.choice(F::RewardKind, PriceKind::PerUnit), m_row.yen(F::Reward)};
    order.orderedOn = m_row.date(F::OrderedOn);
    order.startOn = m_row.date(F::StartOn);
    order.dueOn = m_row.date(F::DueOn);
    order.skillId = Id<Skill>(listed(F::Skill, OfficeList::Skills, result.missing.skill));
    order.skillLevel = m_row.small(F::SkillLevel, {1, MaximumSkillLevel}, 1);
    order.needsClearance = m_row.yesNo(F::NeedsClearance, false);
    order.roomId = Id<Room>(listed(F::Room, OfficeList::Rooms, result.missing.room));
    order.weight = m_row.small(F::Weight, {1, 8}, 1);
    order.inspectAll = m_row.yesNo(F::InspectAll, true);
    order.taxReduced = m_row.yesNo(F::TaxReduced, false);
    const QString coordinator = m_row.string(F::Coordinator);
    order.coordinatorId = Id<Account>(m_known.accounts.value(coordinator));
    if (!coordinator.isEmpty() && !order.coordinatorId.isValid())
        m_row.notice(F::Coordinator,
                     Imports::tr("There is no account “%1”; the order has no coordinator.").arg(coordinator));
    order.hubId = Id<Hub>(listed(F::Hub, OfficeList::Hubs, result.missing.hub));
    order.note = m_row.string(F::Note);
    order.clientPaysOn = m_row.date(F::ClientPaysOn);
    for (const auto &[field, term] : OwnTermFields) {
        if (const QString words = m_row.string(field); !words.isEmpty())
            order.ownTerms.insert(term, words);
    }
    return result;
}

void ImportRun::readCategory(ImportedOrder &order)
{
    if (m_row.mapping(OrderField::Category).addMissing.isEmpty()) {
        order.order.categoryId = Id<WorkCategory>(
            m_row.reference(OrderField::Category, m_known.categories,
                            QT_TRANSLATE_NOOP("Imports", "There is no work category “%1”.")));
        return;
    }
    const QString code = m_row.string(OrderField::Category);
    order.order.categoryId = Id<WorkCategory>(m_known.categories.value(code));
    if (!order.order.categoryId.isValid() && !code.isEmpty())
        order.category = newCategory(code);
}

qsizetype ImportRun::newCategory(const QString &code)
{
    if (const auto it = m_newCategoryIndex.constFind(code); it != m_newCategoryIndex.cend())
        return *it;
    const auto group = fromName<CategoryGroup>(m_row.mapping(OrderField::Category).addMissing);
    if (!group) {
        m_row.refuse(OrderField::Category,
                     Imports::tr("The mapping names an unknown group of work categories: “%1”.")
                         .arg(m_row.mapping(OrderField::Category).addMissing));
        return -1;
    }
    WorkCategory category;
    category.code = code;
    category.name = code;
    category.group = *group;
    category.position = static_cast<int>(m_known.categories.size() + m_newCategories.size()) + 1;
    m_newCategoryIndex.insert(code, m_newCategories.size());
    m_newCategories.append(category);
    m_row.notice(OrderField::Category,
                 Imports::tr("“%1” is new and is added to the office's work categories.").arg(code));
    return m_newCategories.size() - 1;
}

void ImportRun::combineOrder(ImportedOrder &kept, const ImportedOrder &other)
{
    using F = OrderField;
    combine(F::Title, kept.order.title, other.order.title);
    combine(F::Client, kept.order.clientId, other.order.clientId);
    combine(F::State, kept.order.state, other.order.state);
    combine(F::Quantity, kept.order.quantity, other.order.quantity);
    combine(F::OrderedOn, kept.order.orderedOn, other.order.orderedOn);
    combine(F::StartOn, kept.order.startOn, other.order.startOn);
    combine(F::DueOn, kept.order.dueOn, other.order.dueOn);
    combine(F::Weight, kept.order.weight, other.order.weight);
    combine(F::Note, kept.order.note, other.order.note);
    if (m_row.mapping(F::Category).combine == Combine::Same && categoryKey(kept) != categoryKey(other))
        m_row.oddity(F::Category, sayDiffers());
}

void ImportRun::countOrder(qsizetype record, ImportedOrder &order, const ImportedOrder &row)
{
    const FieldMapping &quantity = m_row.mapping(OrderField::Quantity);
    if (quantity.combine == Combine::Count) {
        QSet<QString> &seen = m_counted[record];
        seen.insert(m_table->raw(quantity.columns.value(0)).toString());
        order.order.quantity = seen.size();
    }
    if (m_row.mapping(OrderField::Category).combine == Combine::Most) {
        QHash<qint64, int> &votes = m_categoryVotes[record];
        if (++votes[categoryKey(row)] > votes.value(categoryKey(order))) {
            order.category = row.category;
            order.order.categoryId = row.order.categoryId;
        }
    }
}

Result<void> ImportRun::runTasks()
{
    QList<ImportedTask> tasks;
    TEWAKE_CHECK(readRows([&] {
        const ImportedTask row = readTask();
        if (!m_row.isGood())
            return;
        const qsizetype record = gathered(u"%1/%2"_s.arg(row.task.orderId.value()).arg(row.task.number));
        if (record < 0)
            tasks.append(row);
        else
            combineTask(tasks[record].task, row.task);
    }));
    // Units follow one another where the file does not say; rework is of the units that it puts right.
    QHash<std::pair<qint64, int>, qint64> units;
    for (ImportedTask &item : tasks) {
        Task &task = item.task;
        const qint64 order = task.orderId.value();
        qint64 &next = m_known.nextUnit[order];
        if (task.shape == WorkShape::Pieces && task.unitFrom == 0)
            task.unitFrom = units.value({order, item.reworkOf}, std::max(next, qint64(1)));
        units.insert({order, task.number}, task.unitFrom);
        if (coversUnits(task) || task.state == TaskState::SentBack)
            next = std::max(next, task.unitFrom + task.quantity);
    }
    return finish(
        m_desk.addTasks({nameOf(m_report->kind), m_report->fileName, m_report->fileHash}, tasks, rules()));
}

ImportedTask ImportRun::readTask()
{
    using F = TaskField;
    ImportedTask result;
    Task &task = result.task;
    task.orderId = Id<Order>(
        m_row.reference(F::Order, m_known.orders, QT_TRANSLATE_NOOP("Imports", "There is no order “%1”.")));
    task.number = m_row.small(F::Number, {1, LargestCount}, 0);
    task.state = m_row.choice(F::State, TaskState::Planned);
    task.shape = m_row.choice(F::Shape, WorkShape::Pieces);
    task.unitFrom = m_row.whole(F::UnitFrom, {0, LargestCount}, 0);
    task.quantity = m_row.whole(F::Quantity, {0, LargestCount}, 1);
    task.effort = m_row.minutes(F::Effort).value_or(Minutes());
    task.seat = m_row.small(F::Seat, {0, 10000}, 0);
    task.skillId = Id<Skill>(listed(F::Skill, OfficeList::Skills, result.missing.skill));
    task.skillLevel = m_row.small(F::SkillLevel, {1, MaximumSkillLevel}, 1);
    task.needsClearance = m_row.yesNo(F::NeedsClearance, false);
    task.roomId = Id<Room>(listed(F::Room, OfficeList::Rooms, result.missing.room));
    task.weight = m_row.small(F::Weight, {1, 8}, 1);
    result.reworkOf = m_row.small(F::ReworkOf, {0, LargestCount}, 0);
    task.round = m_row.small(F::Round, {1, 1000}, 1);
    task.reworkPaid = m_row.yesNo(F::ReworkPaid, false);
    readTaskTimes(task);
    if (needsHands(task.state)) {
        m_row.notice(
            F::State,
            Imports::tr("Whoever has the task does not come with it: it is planned and wants hands."));
        task.state = TaskState::Planned;
    }
    return result;
}

void ImportRun::readTaskTimes(Task &task)
{
    using F = TaskField;
    task.release = m_row.moment(F::Release, false);
    task.due = m_row.moment(F::Due, true);
    if (!m_row.isGood())
        return;
    const auto [start, due] = m_known.orderDays.value(task.orderId.value());
    if (!task.due.isSet()) {
        if (m_row.mapping(F::Due).isSet())
            m_row.oddity(F::Due, Imports::tr("The task has no date; the order's due date is taken."));
        task.due = m_row.zone().at(due, 24 * 60);
    }
    if (!task.release.isSet()) {
        const QDate lastDay = m_row.zone().date(task.due.plusSeconds(-1));
        task.release = m_row.zone().at(start.isValid() ? std::min(start, lastDay) : lastDay, 0);
    }
    if (task.due < task.release) {
        m_row.oddity(F::Due,
                     Imports::tr("Completed before it was begun; the day of completion is taken for both."));
        task.release = m_row.zone().at(m_row.zone().date(task.due.plusSeconds(-1)), 0);
    }
}

void ImportRun::combineTask(Task &kept, const Task &other)
{
    using F = TaskField;
    combine(F::State, kept.state, other.state);
    combine(F::Quantity, kept.quantity, other.quantity);
    combine(F::Effort, kept.effort, other.effort);
    combine(F::Release, kept.release, other.release);
    combine(F::Due, kept.due, other.due);
    combine(F::Weight, kept.weight, other.weight);
}

} // namespace tewake
