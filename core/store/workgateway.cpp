// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workgateway.h"

#include "core/store/assignmentgateway.h"
#include "core/store/conditions.h"
#include "core/store/database.h"
#include "core/store/ordergateway.h"
#include "core/store/table.h"
#include "core/store/values.h"

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

QHash<qint64, qsizetype> placesByTask(const QList<WorkItem> &items)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < items.size(); ++i)
        places.insert(items.at(i).assignment.taskId.value(), i);
    return places;
}

void sortByDue(QList<WorkItem> &items)
{
    std::sort(items.begin(), items.end(), [](const WorkItem &a, const WorkItem &b) {
        const bool aDone = a.assignment.state == AssignmentState::Finished;
        const bool bDone = b.assignment.state == AssignmentState::Finished;
        return std::tuple(aDone, a.row.task.due, a.assignment.id) <
               std::tuple(bDone, b.row.task.due, b.assignment.id);
    });
}

} // namespace

Result<QList<WorkItem>> WorkGateway::offers(Id<Worker> worker) const
{
    return items(u"a.worker_id = ? AND a.state = 'offered'"_s, {worker.value()});
}

Result<QList<WorkItem>> WorkGateway::work(Id<Worker> worker, Instant handedInSince) const
{
    return items(
        u"a.worker_id = ? AND (a.state = 'accepted' OR (a.state = 'finished' AND EXISTS (SELECT 1 FROM "
        "submission s WHERE s.task_id = a.task_id AND s.at >= ?)))"_s,
        {worker.value(), handedInSince.utcSeconds()});
}

Result<QList<WorkItem>> WorkGateway::one(Id<Assignment> id) const
{
    return items(u"a.id = ? AND "_s + assignmentInForce(u"a"_s), {id.value()});
}

Result<QList<WorkItem>> WorkGateway::items(const QString &condition, const QVariantList &values) const
{
    TEWAKE_TRY(
        QList<Assignment> assignments,
        Table<Assignment>(*m_database)
            .find(u"id IN (SELECT a.id FROM assignment a WHERE %1) ORDER BY id"_s.arg(condition), values));
    if (assignments.isEmpty())
        return QList<WorkItem>();
    TEWAKE_CHECK(AssignmentGateway(*m_database).loadBlocks(assignments));
    QList<WorkItem> items;
    items.reserve(assignments.size());
    for (Assignment &assignment : assignments) {
        items.append(WorkItem{});
        items.last().assignment = std::move(assignment);
    }
    TEWAKE_CHECK(addTasks(items, condition, values));
    TEWAKE_CHECK(addSums(items, condition, values));
    sortByDue(items);
    return items;
}

Result<void> WorkGateway::addTasks(QList<WorkItem> &items, const QString &condition,
                                   const QVariantList &values) const
{
    const QHash<qint64, qsizetype> places = placesByTask(items);
    const QString tasks = u"SELECT a.task_id FROM assignment a WHERE "_s + condition;
    TEWAKE_TRY(const QList<TaskRow> rows,
               OrderGateway(*m_database).taskRowsWhere(u"t.id IN (%1)"_s.arg(tasks), values));
    TEWAKE_TRY(const QList<Order> orders,
               Table<Order>(*m_database)
                   .find(u"id IN (SELECT t.order_id FROM task t WHERE t.id IN (%1))"_s.arg(tasks), values));
    TEWAKE_TRY(const QList<Room> rooms, Table<Room>(*m_database).find());
    QHash<qint64, const Order *> orderById;
    for (const Order &order : orders)
        orderById.insert(order.id.value(), &order);
    QHash<qint64, QString> roomNames;
    for (const Room &room : rooms)
        roomNames.insert(room.id.value(), room.name);
    for (const TaskRow &row : rows) {
        const auto place = places.constFind(row.task.id.value());
        const Order *order = orderById.value(row.task.orderId.value());
        if (place == places.cend() || !order)
            continue;
        WorkItem &item = items[*place];
        item.row = row;
        item.order = *order;
        item.roomName = roomNames.value(row.task.roomId.value());
    }
    return {};
}

Result<void> WorkGateway::addSums(QList<WorkItem> &items, const QString &condition,
                                  const QVariantList &values) const
{
    const QHash<qint64, qsizetype> places = placesByTask(items);
    {
        // For each assignment by itself: joined, SQLite begins with all entries of the office.
        TEWAKE_TRY(
            Rows sums,
            m_database->query(
                u"SELECT a.task_id, (SELECT SUM(e.minutes) FROM time_entry e WHERE e.task_id = a.task_id "
                "AND e.worker_id = a.worker_id), (SELECT SUM(e.quantity) FROM time_entry e "
                "WHERE e.task_id = a.task_id AND e.worker_id = a.worker_id) FROM assignment a WHERE "_s +
                    condition,
                values));
        while (sums.next()) {
            const auto place = places.constFind(sums.integer(0));
            if (place == places.cend()) // came in meanwhile
                continue;
            items[*place].actual = Minutes(sums.integer(1));
            items[*place].quantityDone = sums.integer(2);
        }
    }
    TEWAKE_TRY(Rows reasons,
               m_database->query(u"SELECT t.id, i.reason FROM assignment a JOIN task t ON t.id = a.task_id "
                                 "JOIN inspection i ON i.task_id = t.rework_of AND i.outcome = 'rework' "
                                 "WHERE %1 ORDER BY i.id"_s.arg(condition),
                                 values));
    while (reasons.next()) {
        if (const auto place = places.constFind(reasons.integer(0)); place != places.cend())
            items[*place].reworkReason = reasons.text(1);
    }
    return {};
}

} // namespace tewake
