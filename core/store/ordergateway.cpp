// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ordergateway.h"

#include "core/store/conditions.h"
#include "core/store/database.h"
#include "core/store/portions.h"
#include "core/store/table.h"
#include "core/store/values.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Adds what one group of an order's tasks (state, round) comes to.
void addTaskGroup(OrderRow &row, TaskState state, bool rework, int count, Minutes effort)
{
    // A task that was sent back lives on in its rework; a cancelled or rejected one is no work any more.
    if (state == TaskState::Cancelled || state == TaskState::SentBack || state == TaskState::Rejected)
        return;
    row.tasks += count;
    row.effort += effort;
    if (rework && state != TaskState::Passed)
        row.rework += count;
    switch (state) {
    case TaskState::Planned:
        row.planned += count;
        row.effortUnassigned += effort;
        break;
    case TaskState::Offered:
        row.offered += count;
        break;
    case TaskState::Accepted:
        row.accepted += count;
        break;
    case TaskState::Working:
        row.working += count;
        break;
    case TaskState::Submitted:
        row.submitted += count;
        break;
    default:
        row.passed += count;
        row.effortPassed += effort;
        break;
    }
}

/// The time that a price per hour is multiplied with: the shifts' own, or quantity × standard time.
Minutes billedMinutes(const OrderRow &row)
{
    if (row.order.shape == WorkShape::Shifts && row.effort.count() > 0)
        return row.effort;
    return Minutes(row.order.quantity * row.order.standardSeconds / 60);
}

/// The desk lets no such order in; one that came another way shows the limit instead of hiding all others.
Yen shownAmount(const Price &price, qint64 quantity, Minutes minutes)
{
    const Result<Yen> amount = amountFor(price, quantity, minutes);
    return amount ? *amount : MaximumYen;
}

} // namespace

Result<QList<Client>> OrderGateway::clients() const
{
    return Table<Client>(*m_database).find(u"ORDER BY kana, name, id"_s);
}

Result<QList<WorkCategory>> OrderGateway::categories() const
{
    return Table<WorkCategory>(*m_database).find(u"ORDER BY position, id"_s);
}

Result<QList<OrderRow>> OrderGateway::rows(const OrderFilter &filter) const
{
    QStringList conditions;
    QVariantList values;
    if (!filter.states.isEmpty()) {
        QStringList marks;
        for (const OrderState state : filter.states) {
            marks += u"?"_s;
            values += nameOf(state);
        }
        conditions += u"o.state IN (%1)"_s.arg(marks.join(u", "_s));
    }
    if (filter.clientId.isValid()) {
        conditions += u"o.client_id = ?"_s;
        values += filter.clientId.value();
    }
    if (filter.categoryId.isValid()) {
        conditions += u"o.category_id = ?"_s;
        values += filter.categoryId.value();
    }
    if (filter.due.begin.isValid()) {
        conditions += u"o.due_on >= ? AND o.due_on < ?"_s;
        values += dayNumber(filter.due.begin);
        values += dayNumber(filter.due.end);
    }
    return rowsWhere(conditions.isEmpty() ? u"1 = 1"_s : conditions.join(u" AND "_s), values);
}

Result<OrderRow> OrderGateway::row(Id<Order> id) const
{
    TEWAKE_TRY(const QList<OrderRow> found, rowsWhere(u"o.id = ?"_s, {id.value()}));
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, Store::tr("There is no such order (any more)."), u"order"_s};
    return found.first();
}

Result<QHash<Id<Order>, Order>> OrderGateway::ordersById(const QList<Id<Order>> &ids) const
{
    QHash<Id<Order>, Order> found;
    TEWAKE_CHECK(inPortions(ids, [&](const QVariantList &values) -> Result<void> {
        TEWAKE_TRY(const QList<Order> orders,
                   Table<Order>(*m_database).find(u"id IN (%1)"_s.arg(portionMarks()), values));
        for (const Order &order : orders)
            found.insert(order.id, order);
        return {};
    }));
    return found;
}

Result<QList<Order>> OrderGateway::ordersOf(const QList<Id<Task>> &tasks) const
{
    QMap<QString, Order> found;
    TEWAKE_CHECK(inPortions(tasks, [&](const QVariantList &values) -> Result<void> {
        TEWAKE_TRY(
            const QList<Order> orders,
            Table<Order>(*m_database)
                .find(u"id IN (SELECT t.order_id FROM task t WHERE t.id IN (%1))"_s.arg(portionMarks()),
                      values));
        for (const Order &order : orders)
            found.insert(order.number, order);
        return {};
    }));
    return found.values();
}

Result<QList<OrderRow>> OrderGateway::rowsWhere(const QString &condition, const QVariantList &values) const
{
    TEWAKE_TRY(
        const QList<Order> orders,
        Table<Order>(*m_database)
            .find(u"id IN (SELECT o.id FROM work_order o WHERE %1) ORDER BY due_on, number"_s.arg(condition),
                  values));
    QList<OrderRow> rows;
    QHash<qint64, qsizetype> place;
    rows.reserve(orders.size());
    for (const Order &order : orders) {
        place.insert(order.id.value(), rows.size());
        rows.append(OrderRow{});
        rows.last().order = order;
    }
    {
        TEWAKE_TRY(
            Rows names,
            m_database->query(
                u"SELECT o.id, c.name, c.kana, k.name, a.display_name, "
                "COALESCE((SELECT SUM(amount) FROM client_acceptance x WHERE x.order_id = o.id), 0), "
                "COALESCE((SELECT SUM(quantity) FROM client_acceptance x WHERE x.order_id = o.id), 0), "
                "COALESCE((SELECT SUM(s.reward - t.quantity * o.reward_amount) FROM task t "
                "JOIN assignment s ON s.task_id = t.id "
                "AND s.state IN ('offered', 'accepted', 'finished') AND s.reward_kind = 'perUnit' "
                "AND s.reward_price <> o.reward_amount "
                "WHERE t.order_id = o.id AND o.reward_kind = 'perUnit'), 0) "
                "FROM work_order o JOIN client c ON c.id = o.client_id "
                "JOIN work_category k ON k.id = o.category_id "
                "LEFT JOIN account a ON a.id = o.coordinator_id WHERE "_s +
                    condition,
                values));
        while (names.next()) {
            const auto at = place.constFind(names.integer(0));
            if (at == place.cend()) // came in between the two queries: not among the orders that were read
                continue;
            OrderRow &row = rows[*at];
            row.clientName = names.text(1);
            row.clientKana = names.text(2);
            row.categoryName = names.text(3);
            row.coordinatorName = names.text(4);
            row.acceptedAmount = Yen(names.integer(5));
            row.acceptedQuantity = names.integer(6);
            row.rewards = Yen(names.integer(7)); // what was agreed at another price, beside the present one
        }
    }
    TEWAKE_TRY(Rows groups,
               m_database->query(u"SELECT t.order_id, t.state, CASE WHEN t.round > 1 THEN 1 ELSE 0 END, "
                                 "COUNT(*), SUM(t.effort) FROM task t JOIN work_order o ON o.id = t.order_id "
                                 "WHERE %1 GROUP BY 1, 2, 3"_s.arg(condition),
                                 values));
    while (groups.next()) {
        const auto at = place.constFind(groups.integer(0));
        if (at == place.cend())
            continue;
        TaskState state = TaskState::Planned;
        fromStored(groups.value(1), state);
        addTaskGroup(rows[*at], state, groups.integer(2) == 1, static_cast<int>(groups.integer(3)),
                     Minutes(groups.integer(4)));
    }
    for (OrderRow &row : rows) {
        const Minutes minutes = billedMinutes(row);
        row.amount = shownAmount(row.order.clientPrice, row.order.quantity, minutes);
        row.rewards += shownAmount(row.order.reward, row.order.quantity, minutes);
    }
    return rows;
}

Result<Order> OrderGateway::byNumber(const QString &number) const
{
    TEWAKE_TRY(const QList<Order> found, Table<Order>(*m_database).find(u"number = ?"_s, {number}));
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, Store::tr("There is no order “%1”.").arg(number), u"order"_s};
    return found.first();
}

Result<int> OrderGateway::highestNumber(int year) const
{
    const QString prefix = u"%1-"_s.arg(year);
    TEWAKE_TRY(Rows rows,
               m_database->query(u"SELECT number FROM work_order WHERE number LIKE ?"_s, {prefix + u'%'}));
    int highest = 0;
    while (rows.next()) {
        bool numeric = false;
        const int running = rows.text(0).mid(prefix.size()).toInt(&numeric);
        if (numeric)
            highest = std::max(highest, running);
    }
    return highest;
}

Result<QList<TaskRow>> OrderGateway::taskRowsWhere(const QString &condition, const QVariantList &values) const
{
    TEWAKE_TRY(const QList<Task> tasks,
               Table<Task>(*m_database)
                   .find(u"id IN (SELECT t.id FROM task t JOIN work_order o ON o.id = t.order_id WHERE %1) "
                         "ORDER BY due_at, order_id, number"_s.arg(condition),
                         values));
    QList<TaskRow> rows;
    QHash<qint64, qsizetype> place;
    rows.reserve(tasks.size());
    for (const Task &task : tasks) {
        place.insert(task.id.value(), rows.size());
        rows.append(TaskRow{});
        rows.last().task = task;
    }
    {
        TEWAKE_TRY(
            Rows names,
            m_database->query(
                u"SELECT t.id, o.mark, o.number, o.title, c.name, s.name, "
                "COALESCE((SELECT SUM(e.minutes) FROM time_entry e WHERE e.task_id = t.id), 0) "
                "FROM task t JOIN work_order o ON o.id = t.order_id JOIN client c ON c.id = o.client_id "
                "LEFT JOIN skill s ON s.id = t.skill_id WHERE "_s +
                    condition,
                values));
        while (names.next()) {
            const auto at = place.constFind(names.integer(0));
            if (at == place.cend())
                continue;
            TaskRow &row = rows[*at];
            row.mark = names.text(1);
            row.orderNumber = names.text(2);
            row.orderTitle = names.text(3);
            row.clientName = names.text(4);
            row.skillName = names.text(5);
            row.actual = Minutes(names.integer(6));
        }
    }
    TEWAKE_TRY(Rows hands, m_database->query(u"SELECT t.id, a.id, w.id, w.name, a.reward FROM task t "
                                             "JOIN work_order o ON o.id = t.order_id "
                                             "JOIN assignment a ON a.task_id = t.id "
                                             "AND "_s +
                                                 assignmentInForce(u"a"_s) +
                                                 u" JOIN worker w ON w.id = a.worker_id WHERE "_s + condition,
                                             values));
    while (hands.next()) {
        const auto at = place.constFind(hands.integer(0));
        if (at == place.cend())
            continue;
        TaskRow &row = rows[*at];
        row.assignmentId = Id<Assignment>(hands.integer(1));
        row.workerId = Id<Worker>(hands.integer(2));
        row.workerName = hands.text(3);
        row.reward = Yen(hands.integer(4));
    }
    return rows;
}

Result<QList<TaskRow>> OrderGateway::taskRows(Id<Order> order) const
{
    return taskRowsWhere(u"o.id = ?"_s, {order.value()});
}

Result<QList<TaskRow>> OrderGateway::unassignedTasks() const
{
    return taskRowsWhere(u"t.state = 'planned' AND o.state IN ('accepted', 'inProgress')"_s, {});
}

Result<TaskRow> OrderGateway::taskRow(Id<Task> task) const
{
    TEWAKE_TRY(const QList<TaskRow> found, taskRowsWhere(u"t.id = ?"_s, {task.value()}));
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, Store::tr("There is no such task (any more)."), u"task"_s};
    return found.first();
}

Result<QHash<Id<Task>, TaskRow>> OrderGateway::taskRowsById(const QList<Id<Task>> &ids) const
{
    QHash<Id<Task>, TaskRow> found;
    TEWAKE_CHECK(inPortions(ids, [&](const QVariantList &values) -> Result<void> {
        TEWAKE_TRY(const QList<TaskRow> rows, taskRowsWhere(u"t.id IN (%1)"_s.arg(portionMarks()), values));
        for (const TaskRow &row : rows)
            found.insert(row.task.id, row);
        return {};
    }));
    return found;
}

Result<QList<TaskRow>> OrderGateway::shiftRows(Instant begin, Instant end) const
{
    return taskRowsWhere(u"t.shape = 'shifts' AND t.state <> 'cancelled' AND t.due_at > ? AND "
                         "t.release_at < ? AND o.state IN ('accepted', 'inProgress')"_s,
                         {begin.utcSeconds(), end.utcSeconds()});
}

Result<QList<Task>> OrderGateway::tasks(Id<Order> order) const
{
    return Table<Task>(*m_database).find(u"order_id = ? ORDER BY number"_s, {order.value()});
}

Result<int> OrderGateway::highestTaskNumber(Id<Order> order) const
{
    TEWAKE_TRY(const qint64 number,
               m_database->integer(u"SELECT COALESCE(MAX(number), 0) FROM task WHERE order_id = ?"_s,
                                   {order.value()}));
    return static_cast<int>(number);
}

Result<int> OrderGateway::highestSplitBatch(Id<Order> order) const
{
    TEWAKE_TRY(const qint64 batch,
               m_database->integer(u"SELECT COALESCE(MAX(split_batch), 0) FROM task WHERE order_id = ?"_s,
                                   {order.value()}));
    return static_cast<int>(batch);
}

Result<int> OrderGateway::nextSplitBatch(Id<Order> order) const
{
    TEWAKE_TRY(const int highest, highestSplitBatch(order));
    TEWAKE_TRY(const qint64 splits,
               m_database->integer(u"SELECT COUNT(*) FROM audit WHERE subject = ? AND subject_id = ? "
                                   "AND action IN ('order.splitIntoBoxes', 'order.splitIntoShifts')"_s,
                                   {u"order"_s, order.value()}));
    return std::max(highest, static_cast<int>(splits)) + 1;
}

Result<QList<Task>> OrderGateway::tasksOfBatch(Id<Order> order, int batch) const
{
    return Table<Task>(*m_database)
        .find(u"order_id = ? AND split_batch = ? ORDER BY number"_s, {order.value(), batch});
}

Result<std::optional<Task>> OrderGateway::handedOutOfBatch(Id<Order> order, int batch) const
{
    TEWAKE_TRY(const QList<Task> found,
               Table<Task>(*m_database)
                   .find(u"order_id = ? AND split_batch = ? AND (state <> 'planned' OR EXISTS (SELECT 1 FROM "
                         "assignment a WHERE a.task_id = task.id)) ORDER BY number LIMIT 1"_s,
                         {order.value(), batch}));
    return found.isEmpty() ? std::optional<Task>() : found.first();
}

Result<IntervalSet<qint64>> OrderGateway::unitsOf(Id<Order> order, const QString &condition) const
{
    TEWAKE_TRY(Rows rows,
               m_database->query(
                   u"SELECT t.unit_from, t.quantity, CASE WHEN t.state = 'passed' THEN (SELECT s.quantity "
                   "FROM submission s WHERE s.task_id = t.id ORDER BY s.id DESC LIMIT 1) END FROM task t "
                   "WHERE t.order_id = ? AND "_s +
                       condition,
                   {order.value()}));
    std::vector<Interval<qint64>> units;
    while (rows.next()) {
        const qint64 from = rows.integer(0);
        const QVariant handedIn = rows.value(2); // imported history has no hand-ins
        const qint64 done =
            handedIn.isNull() ? rows.integer(1) : std::min(rows.integer(1), handedIn.toLongLong());
        units.push_back({from, from + done});
    }
    return IntervalSet<qint64>(std::move(units));
}

Result<IntervalSet<qint64>> OrderGateway::coveredUnits(Id<Order> order) const
{
    return unitsOf(order, taskCoversUnits(u"t"_s));
}

Result<std::optional<qint64>> OrderGateway::passedUnits(Id<Order> order) const
{
    TEWAKE_TRY(const bool split, Table<Task>(*m_database).exists(u"order_id = ?"_s, {order.value()}));
    if (!split)
        return std::optional<qint64>();
    TEWAKE_TRY(const IntervalSet<qint64> passed,
               unitsOf(order, u"t.shape = 'pieces' AND t.state = 'passed'"_s));
    return std::optional<qint64>(passed.total());
}

Result<QDate> OrderGateway::firstWorkedOn(Id<Order> order) const
{
    TEWAKE_TRY(const qint64 day,
               m_database->integer(u"SELECT COALESCE(MIN(day), 0) FROM time_entry WHERE order_id = ?"_s,
                                   {order.value()}));
    return dayFromNumber(day);
}

Result<std::optional<Instant>> OrderGateway::firstHandedIn(Id<Order> order) const
{
    TEWAKE_TRY(const qint64 first,
               m_database->integer(u"SELECT COALESCE(MIN(s.at), -1) FROM submission s "
                                   "JOIN task t ON t.id = s.task_id WHERE t.order_id = ?"_s,
                                   {order.value()}));
    return first < 0 ? std::optional<Instant>() : Instant(first);
}

Result<IntervalSet<qint64>> OrderGateway::uncoveredUnits(const Order &order) const
{
    TEWAKE_TRY(const IntervalSet<qint64> covered, coveredUnits(order.id));
    return IntervalSet<qint64>{{1, order.quantity + 1}}.subtracted(covered);
}

Result<bool> OrderGateway::hasFiguresBefore(Id<Order> order, QDate day) const
{
    const qint64 id = order.value();
    const qint64 before = dayNumber(day);
    TEWAKE_TRY(
        const qint64 found,
        m_database->integer(
            u"SELECT CASE WHEN EXISTS (SELECT 1 FROM client_acceptance WHERE order_id = ? AND day < ?) "
            "OR EXISTS (SELECT 1 FROM reward WHERE order_id = ? AND received_on < ?) "
            "OR EXISTS (SELECT 1 FROM time_entry WHERE order_id = ? AND day < ?) "
            "OR EXISTS (SELECT 1 FROM adjustment WHERE order_id = ? AND month < ?) "
            "THEN 1 ELSE 0 END"_s,
            {id, before, id, before, id, before, id, YearMonth::of(day).index()}));
    return found != 0;
}

Result<qint64> OrderGateway::openTasks(Id<Order> order) const
{
    return m_database->integer(
        u"SELECT COUNT(*) FROM task WHERE order_id = ? AND state IN ('planned', 'offered', "
        "'accepted', 'working', 'submitted')"_s,
        {order.value()});
}

Result<std::optional<Task>> OrderGateway::reworkOf(Id<Task> task) const
{
    TEWAKE_TRY(const QList<Task> found,
               Table<Task>(*m_database).find(u"rework_of = ? ORDER BY id DESC LIMIT 1"_s, {task.value()}));
    return found.isEmpty() ? std::optional<Task>() : found.first();
}

Result<QHash<qint64, Minutes>> OrderGateway::approvedMinutes(const QList<Id<Order>> &orders) const
{
    static const QString statement = u"SELECT order_id, SUM(minutes) FROM time_entry WHERE order_id IN (%1) "
                                     "AND state = 'approved' GROUP BY order_id"_s.arg(portionMarks());
    QHash<qint64, Minutes> minutes;
    TEWAKE_CHECK(inPortions(orders, [&](const QVariantList &values) -> Result<void> {
        TEWAKE_TRY(Rows rows, m_database->query(statement, values));
        while (rows.next())
            minutes.insert(rows.integer(0), Minutes(rows.integer(1)));
        return {};
    }));
    return minutes;
}

Result<QList<ClientAcceptance>> OrderGateway::acceptances(Id<Order> order) const
{
    return Table<ClientAcceptance>(*m_database).find(u"order_id = ? ORDER BY day, id"_s, {order.value()});
}

Result<bool> OrderGateway::clientCodeTaken(const QString &code, Id<Client> except) const
{
    return Table<Client>(*m_database).exists(u"code = ? AND id <> ?"_s, {code, except.value()});
}

Result<bool> OrderGateway::numberTaken(const QString &number, Id<Order> except) const
{
    return Table<Order>(*m_database).exists(u"number = ? AND id <> ?"_s, {number, except.value()});
}

} // namespace tewake
