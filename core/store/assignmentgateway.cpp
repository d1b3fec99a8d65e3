// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/assignmentgateway.h"

#include "core/store/conditions.h"
#include "core/store/database.h"
#include "core/store/portions.h"
#include "core/store/table.h"
#include "core/store/values.h"

#include <QCoreApplication>

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// The blocks that touch [from, to); wants three values, see rangeValues().
const QString BlockInRange = u"b.start_at < ? AND b.end_at > ? AND b.start_at > ?"_s;

QVariantList rangeValues(Instant from, Instant to)
{
    return {to.utcSeconds(), from.utcSeconds(), from.utcSeconds() - LongestBlockSeconds};
}

Block readBlock(const Rows &rows, int column)
{
    return {Instant(rows.integer(column)), Instant(rows.integer(column + 1))};
}

} // namespace

Result<Assignment> AssignmentGateway::load(Id<Assignment> id) const
{
    TEWAKE_TRY(const Assignment assignment, Table<Assignment>(*m_database).load(id));
    QList<Assignment> one{assignment};
    TEWAKE_CHECK(loadBlocks(one));
    return one.first();
}

Result<std::optional<Assignment>> AssignmentGateway::inForce(Id<Task> task) const
{
    static const QString condition =
        u"task_id = ? AND %1 ORDER BY id DESC LIMIT 1"_s.arg(assignmentInForce({}));
    TEWAKE_TRY(QList<Assignment> found, Table<Assignment>(*m_database).find(condition, {task.value()}));
    TEWAKE_CHECK(loadBlocks(found));
    return found.isEmpty() ? std::optional<Assignment>() : found.first();
}

Result<QList<Assignment>> AssignmentGateway::ofWorker(Id<Worker> worker, Instant from, Instant to) const
{
    static const QString condition =
        u"worker_id = ? AND %1 AND EXISTS (SELECT 1 FROM assignment_block b WHERE b.assignment_id = assignment.id AND %2)"_s
            .arg(assignmentInForce({}), BlockInRange);
    TEWAKE_TRY(
        QList<Assignment> found,
        Table<Assignment>(*m_database).find(condition, QVariantList{worker.value()} + rangeValues(from, to)));
    TEWAKE_CHECK(loadBlocks(found));
    std::sort(found.begin(), found.end(), [](const Assignment &a, const Assignment &b) {
        return std::tuple(a.blocks.first(), a.id) < std::tuple(b.blocks.first(), b.id);
    });
    return found;
}

Result<bool> AssignmentGateway::worksFor(Id<Worker> worker, Id<Order> order) const
{
    return Table<Assignment>(*m_database)
        .exists(u"worker_id = ? AND state IN ('accepted', 'finished') AND task_id IN (SELECT t.id FROM task "
                u"t WHERE "
                "t.order_id = ?)"_s,
                {worker.value(), order.value()});
}

Result<void> AssignmentGateway::insert(Assignment &assignment) const
{
    TEWAKE_CHECK(Table<Assignment>(*m_database).insert(assignment));
    return replaceBlocks(assignment);
}

Result<void> AssignmentGateway::update(Assignment &assignment) const
{
    return Table<Assignment>(*m_database).update(assignment);
}

Result<void> AssignmentGateway::loadBlocks(QList<Assignment> &assignments) const
{
    static const QString sql =
        u"SELECT assignment_id, start_at, end_at FROM assignment_block WHERE assignment_id IN (%1) "
        "ORDER BY assignment_id, start_at"_s.arg(portionMarks());
    QHash<qint64, qsizetype> places;
    QList<Id<Assignment>> ids;
    for (qsizetype i = 0; i < assignments.size(); ++i) {
        assignments[i].blocks.clear();
        places.insert(assignments.at(i).id.value(), i);
        ids.append(assignments.at(i).id);
    }
    return inPortions(ids, [&](const QVariantList &values) -> Result<void> {
        TEWAKE_TRY(Rows rows, m_database->query(sql, values));
        while (rows.next())
            if (const auto place = places.constFind(rows.integer(0)); place != places.cend())
                assignments[*place].blocks.append(readBlock(rows, 1));
        return {};
    });
}

Result<void> AssignmentGateway::replaceBlocks(const Assignment &assignment) const
{
    TEWAKE_CHECK(m_database->execute(u"DELETE FROM assignment_block WHERE assignment_id = ?"_s,
                                     {assignment.id.value()}));
    for (const Block &block : assignment.blocks) {
        const qint64 seconds = block.end.utcSeconds() - block.start.utcSeconds();
        if (seconds <= 0 || seconds > LongestBlockSeconds)
            return Error{ErrorCode::InvalidInput,
                         Store::tr("A stretch of work has to end after it begins and within three days."),
                         u"blocks"_s};
        TEWAKE_CHECK(m_database->execute(
            u"INSERT INTO assignment_block (assignment_id, start_at, end_at) VALUES (?, ?, ?)"_s,
            {assignment.id.value(), block.start.utcSeconds(), block.end.utcSeconds()}));
    }
    return {};
}

Result<QList<AssignmentRow>> AssignmentGateway::board(Instant from, Instant to) const
{
    static const QString sql =
        u"SELECT a.id, a.version, a.task_id, a.worker_id, a.state, a.reward, a.offered_at, a.reply_by, "
        u"a.answered_at, "
        "o.mark, t.number, o.title, t.state, t.due_at, b.start_at, b.end_at FROM assignment_block b "
        "JOIN assignment a ON a.id = b.assignment_id JOIN task t ON t.id = a.task_id "
        "JOIN work_order o ON o.id = t.order_id WHERE %1 AND %2 ORDER BY a.worker_id, b.start_at, a.id"_s.arg(
            BlockInRange, blockTakesTime());
    TEWAKE_TRY(Rows rows, m_database->query(sql, rangeValues(from, to)));
    QList<AssignmentRow> result;
    QHash<qint64, qsizetype> places;
    while (rows.next()) {
        const qint64 id = rows.integer(0);
        if (const auto place = places.constFind(id); place != places.cend()) {
            result[*place].assignment.blocks.append(readBlock(rows, 14));
            continue;
        }
        places.insert(id, result.size());
        AssignmentRow row;
        row.assignment.id = Id<Assignment>(id);
        row.assignment.version = static_cast<int>(rows.integer(1));
        row.assignment.taskId = Id<Task>(rows.integer(2));
        row.assignment.workerId = Id<Worker>(rows.integer(3));
        fromStored(rows.value(4), row.assignment.state);
        row.assignment.reward = Yen(rows.integer(5));
        row.assignment.offeredAt = Instant(rows.integer(6));
        row.assignment.replyBy = Instant(rows.integer(7));
        row.assignment.answeredAt = Instant(rows.integer(8));
        row.mark = rows.text(9);
        row.taskNumber = static_cast<int>(rows.integer(10));
        row.orderTitle = rows.text(11);
        fromStored(rows.value(12), row.taskState);
        row.due = Instant(rows.integer(13));
        row.assignment.blocks.append(readBlock(rows, 14));
        result.append(std::move(row));
    }
    return result;
}

} // namespace tewake
