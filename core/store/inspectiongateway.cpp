// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inspectiongateway.h"

#include "core/store/conditions.h"
#include "core/store/database.h"
#include "core/store/ordergateway.h"
#include "core/store/table.h"
#include "core/store/values.h"

#include <QHash>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

/// How many of a person's last tasks the first-pass rate looks at.
constexpr int FirstPassTasks = 30;

QHash<qint64, qsizetype> placesByTask(const QList<InspectionRow> &rows)
{
    QHash<qint64, qsizetype> places;
    places.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(rows.at(i).row.task.id.value(), i);
    return places;
}

} // namespace

Result<QList<InspectionRow>> InspectionGateway::queue() const
{
    TEWAKE_TRY(const QList<TaskRow> tasks,
               OrderGateway(*m_database).taskRowsWhere(u"t.state = 'submitted'"_s, {}));
    QList<InspectionRow> rows;
    rows.reserve(tasks.size());
    for (const TaskRow &task : tasks) {
        rows.append(InspectionRow{});
        rows.last().row = task;
    }
    TEWAKE_CHECK(addSubmissions(rows));
    TEWAKE_CHECK(addTerms(rows));
    TEWAKE_CHECK(addHistory(rows));
    return rows;
}

Result<void> InspectionGateway::addSubmissions(QList<InspectionRow> &rows) const
{
    const QHash<qint64, qsizetype> places = placesByTask(rows);
    TEWAKE_TRY(const QList<Submission> submissions,
               Table<Submission>(*m_database)
                   .find(u"task_id IN (SELECT t.id FROM task t WHERE t.state = 'submitted') ORDER BY id"_s));
    for (const Submission &submission : submissions) {
        if (const auto place = places.constFind(submission.taskId.value()); place != places.cend())
            rows[*place].submission = submission; // the last one stays
    }
    return {};
}

Result<void> InspectionGateway::addTerms(QList<InspectionRow> &rows) const
{
    const QHash<qint64, qsizetype> places = placesByTask(rows);
    TEWAKE_TRY(Rows found,
               m_database->query(
                   u"SELECT t.id, o.unit, o.inspect_all, COALESCE((SELECT i.reason FROM inspection i "
                   "WHERE i.task_id = t.rework_of AND i.outcome = 'rework' ORDER BY i.id DESC LIMIT 1), '') "
                   "FROM task t JOIN work_order o ON o.id = t.order_id WHERE t.state = 'submitted'"_s));
    while (found.next()) {
        const auto place = places.constFind(found.integer(0));
        if (place == places.cend())
            continue;
        rows[*place].unit = found.text(1);
        rows[*place].sampling.all = found.integer(2) != 0;
        rows[*place].previousReason = found.text(3);
    }
    return {};
}

Result<void> InspectionGateway::addHistory(QList<InspectionRow> &rows) const
{
    // Somebody other than the one who has the task now may have handed it in; the rate is that person's. For
    // each person by itself, so that only the last tasks are read.
    TEWAKE_TRY(Rows found,
               m_database->query(
                   u"SELECT w.id, w.name, (SELECT AVG(good) FROM ("
                   "SELECT CASE WHEN i.outcome = 'accepted' THEN 1.0 ELSE 0.0 END AS good "
                   "FROM submission s JOIN inspection i ON i.task_id = s.task_id AND i.submission_id = s.id "
                   "JOIN task t ON t.id = s.task_id AND t.round = 1 WHERE s.worker_id = w.id AND %2 "
                   "ORDER BY s.at DESC, s.id DESC LIMIT %1) AS tasks) FROM worker w "
                   "WHERE w.id IN (SELECT q.worker_id FROM submission q JOIN task p ON p.id = q.task_id "
                   "WHERE p.state = 'submitted')"_s.arg(QString::number(FirstPassTasks), firstInspection())));
    struct History {
        QString name;
        std::optional<double> rate;
    };
    QHash<qint64, History> byWorker;
    while (found.next()) {
        const QVariant rate = found.value(2); // none without history
        byWorker.insert(found.integer(0),
                        {found.text(1), rate.isNull() ? std::nullopt : std::optional(rate.toDouble())});
    }
    for (InspectionRow &row : rows) {
        const History history = byWorker.value(row.submission.workerId.value());
        row.submittedBy = history.name;
        row.firstPassRate = history.rate;
    }
    return {};
}

Result<std::optional<Submission>> InspectionGateway::lastSubmission(Id<Task> task) const
{
    TEWAKE_TRY(
        const QList<Submission> found,
        Table<Submission>(*m_database).find(u"task_id = ? ORDER BY id DESC LIMIT 1"_s, {task.value()}));
    return found.isEmpty() ? std::optional<Submission>() : found.first();
}

Result<QList<Inspection>> InspectionGateway::since(Instant from) const
{
    return Table<Inspection>(*m_database).find(u"at >= ? ORDER BY at DESC, id DESC"_s, {from.utcSeconds()});
}

} // namespace tewake
