// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/timegateway.h"

#include "core/store/database.h"
#include "core/store/portions.h"
#include "core/store/table.h"
#include "core/store/values.h"

#include <QCoreApplication>
#include <QHash>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {
struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};
} // namespace

/// `condition` speaks of time_entry x; `order` of the bare columns.
Result<QList<EntryRow>> TimeGateway::rowsWhere(const QString &condition, const QVariantList &values,
                                               const QString &order) const
{
    TEWAKE_TRY(
        const QList<TimeEntry> entries,
        Table<TimeEntry>(*m_database)
            .find(u"id IN (SELECT x.id FROM time_entry x WHERE %1) ORDER BY %2"_s.arg(condition, order),
                  values));
    QList<EntryRow> rows;
    QHash<qint64, qsizetype> places;
    rows.reserve(entries.size());
    for (const TimeEntry &entry : entries) {
        places.insert(entry.id.value(), rows.size());
        rows.append(EntryRow{});
        rows.last().entry = entry;
    }
    if (rows.isEmpty())
        return rows;
    TEWAKE_TRY(Rows names, m_database->query(
                               u"SELECT x.id, o.mark, t.number, o.title, w.name, w.active FROM time_entry x "
                               "JOIN work_order o ON o.id = x.order_id JOIN worker w ON w.id = x.worker_id "
                               "LEFT JOIN task t ON t.id = x.task_id WHERE "_s +
                                   condition,
                               values));
    while (names.next()) {
        const auto place = places.constFind(names.integer(0));
        if (place == places.cend())
            continue;
        EntryRow &row = rows[*place];
        if (row.entry.taskId.isValid())
            row.label = taskLabel(names.text(1), static_cast<int>(names.integer(2)));
        row.orderTitle = names.text(3);
        row.workerName = names.text(4);
        row.ofLeaver = names.integer(5) == 0;
    }
    return rows;
}

Result<QList<EntryRow>> TimeGateway::ofWorker(Id<Worker> worker, const DateRange &days) const
{
    return rowsWhere(u"x.worker_id = ? AND x.day >= ? AND x.day < ?"_s,
                     {worker.value(), dayNumber(days.begin), dayNumber(days.end)},
                     u"day, COALESCE(start_at, 0), id"_s);
}

Result<QList<EntryRow>> TimeGateway::waitingForApproval() const
{
    static const QString order = u"day, worker_id, COALESCE(start_at, 0), id"_s;
    TEWAKE_TRY(QList<EntryRow> rows, rowsWhere(u"x.state = 'submitted'"_s, {}, order));
    TEWAKE_TRY(const QList<EntryRow> left,
               rowsWhere(u"x.worker_id IN (SELECT l.id FROM worker l WHERE l.active = 0) "
                         "AND x.state IN ('draft', 'returned', 'running')"_s,
                         {}, order));
    rows += left;
    return rows;
}

Result<EntryRow> TimeGateway::row(Id<TimeEntry> id) const
{
    TEWAKE_TRY(const QList<EntryRow> found, rowsWhere(u"x.id = ?"_s, {id.value()}, u"id"_s));
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, Store::tr("These hours are not there (any more)."), u"entry"_s};
    return found.first();
}

Result<std::optional<EntryRow>> TimeGateway::running(Id<Worker> worker) const
{
    TEWAKE_TRY(const QList<EntryRow> found,
               rowsWhere(u"x.worker_id = ? AND x.state = 'running'"_s, {worker.value()}, u"id"_s));
    return found.isEmpty() ? std::optional<EntryRow>() : found.first();
}

Result<std::optional<EntryRow>> TimeGateway::overlapping(const TimeEntry &entry, Instant now) const
{
    TEWAKE_TRY(const QList<EntryRow> found,
               rowsWhere(u"x.worker_id = ? AND x.id <> ? AND x.start_at < ? AND COALESCE(x.end_at, ?) > ?"_s,
                         {entry.workerId.value(), entry.id.value(), entry.end.utcSeconds(), now.utcSeconds(),
                          entry.start.utcSeconds()},
                         u"start_at, id"_s));
    return found.isEmpty() ? std::optional<EntryRow>() : found.first();
}

Result<Minutes> TimeGateway::otherMinutesOfDay(const TimeEntry &entry) const
{
    TEWAKE_TRY(const qint64 minutes,
               m_database->integer(
                   u"SELECT COALESCE(SUM(minutes), 0) FROM time_entry WHERE worker_id = ? AND day = ? "
                   "AND id <> ?"_s,
                   {entry.workerId.value(), dayNumber(entry.day), entry.id.value()}));
    return Minutes(minutes);
}

Result<qint64> TimeGateway::otherQuantityOfTask(const TimeEntry &entry) const
{
    return m_database->integer(
        u"SELECT COALESCE(SUM(quantity), 0) FROM time_entry WHERE task_id = ? AND worker_id = ? "
        "AND id <> ?"_s,
        {entry.taskId.value(), entry.workerId.value(), entry.id.value()});
}

Result<QList<TimeEntry>> TimeGateway::unsubmitted(Id<Task> task, Id<Worker> worker) const
{
    return Table<TimeEntry>(*m_database)
        .find(u"task_id = ? AND worker_id = ? AND state IN ('draft', 'returned') ORDER BY day, id"_s,
              {task.value(), worker.value()});
}

Result<std::optional<BegunWork>> TimeGateway::begunWork(Id<Task> task) const
{
    TEWAKE_TRY(Rows rows, m_database->query(
                              u"SELECT w.name, o.mark, t.number, SUM(e.minutes), SUM(e.quantity), w.active "
                              "FROM assignment a "
                              "JOIN worker w ON w.id = a.worker_id JOIN task t ON t.id = a.task_id "
                              "JOIN work_order o ON o.id = t.order_id JOIN time_entry e "
                              "ON e.task_id = a.task_id AND e.worker_id = a.worker_id "
                              "WHERE a.task_id = ? AND a.state = 'accepted' "
                              "GROUP BY w.name, o.mark, t.number, w.active"_s,
                              {task.value()}));
    if (!rows.next())
        return std::optional<BegunWork>();
    return std::optional(BegunWork{rows.text(0), taskLabel(rows.text(1), static_cast<int>(rows.integer(2))),
                                   Minutes(rows.integer(3)), rows.integer(4), rows.integer(5) != 0});
}

Result<ApprovedHours> TimeGateway::approvedHours(Id<Task> task, Id<Worker> worker) const
{
    TEWAKE_TRY(
        Rows rows,
        m_database->query(u"SELECT COALESCE(SUM(CASE WHEN state = 'approved' THEN minutes ELSE 0 END), 0), "
                          "COALESCE(SUM(CASE WHEN state = 'approved' THEN 0 ELSE 1 END), 0) FROM time_entry "
                          "WHERE task_id = ? AND worker_id = ?"_s,
                          {task.value(), worker.value()}));
    ApprovedHours hours;
    if (rows.next()) {
        hours.minutes = Minutes(rows.integer(0));
        hours.waiting = rows.integer(1);
    }
    return hours;
}

Result<Minutes> TimeGateway::logged(Id<Task> task, Id<Worker> worker) const
{
    TEWAKE_TRY(const qint64 minutes,
               m_database->integer(u"SELECT COALESCE(SUM(minutes), 0) FROM time_entry WHERE task_id = ? "
                                   "AND worker_id = ?"_s,
                                   {task.value(), worker.value()}));
    return Minutes(minutes);
}

Result<QSet<Id<Worker>>> TimeGateway::leaversAmong(const QList<TimeEntry> &entries) const
{
    static const QString sql = u"SELECT id FROM worker WHERE active = 0 AND id IN (%1)"_s.arg(portionMarks());
    QSet<Id<Worker>> people;
    for (const TimeEntry &entry : entries)
        people.insert(entry.workerId);
    QSet<Id<Worker>> leavers;
    TEWAKE_CHECK(inPortions(people, [&](const QVariantList &values) -> Result<void> {
        TEWAKE_TRY(Rows rows, m_database->query(sql, values));
        while (rows.next())
            leavers.insert(Id<Worker>(rows.integer(0)));
        return {};
    }));
    return leavers;
}

} // namespace tewake
