// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/moneygateway.h"

#include "core/store/conditions.h"
#include "core/store/database.h"
#include "core/store/table.h"
#include "core/store/values.h"

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

QVariantList dayValues(const DateRange &days)
{
    return {dayNumber(days.begin), dayNumber(days.end)};
}

/// Both days included, null: open.
QVariantList boundsOf(QDate from, QDate to)
{
    return {from.isValid() ? dayNumber(from) : 0, to.isValid() ? dayNumber(to) : 99991231};
}

} // namespace

Result<MonthFigures> MoneyGateway::figures(YearMonth month) const
{
    const QVariantList days = dayValues(month.days());
    MonthFigures figures;
    {
        TEWAKE_TRY(Rows rows,
                   m_database->query(u"SELECT COALESCE(SUM(amount), 0), COUNT(*) FROM client_acceptance "
                                     "WHERE day >= ? AND day < ?"_s,
                                     days));
        if (rows.next()) {
            figures.revenue = Yen(rows.integer(0));
            figures.acceptances = rows.integer(1);
        }
    }
    {
        TEWAKE_TRY(Rows rows,
                   m_database->query(u"SELECT COALESCE(SUM(minutes), 0), COUNT(DISTINCT worker_id) "
                                     "FROM time_entry WHERE day >= ? AND day < ? AND state = 'approved'"_s,
                                     days));
        if (rows.next()) {
            figures.minutes = Minutes(rows.integer(0));
            figures.workers = rows.integer(1);
        }
    }
    TEWAKE_TRY(
        const qint64 rewards,
        m_database->integer(
            u"SELECT COALESCE(SUM(amount), 0) FROM reward WHERE received_on >= ? AND received_on < ?"_s,
            days));
    figures.rewards = Yen(rewards);
    TEWAKE_TRY(const QList<Adjustment> corrections, adjustments(month));
    for (const Adjustment &correction : corrections)
        (correction.kind == AdjustmentKind::Revenue ? figures.revenue : figures.rewards) += correction.amount;
    return figures;
}

Result<MonthCounts::Count> MoneyGateway::count(const QString &sql, const QVariantList &values) const
{
    TEWAKE_TRY(Rows rows, m_database->query(sql, values));
    if (!rows.next())
        return MonthCounts::Count();
    return MonthCounts::Count{rows.integer(0), rows.integer(1)};
}

Result<MonthCounts> MoneyGateway::counts(YearMonth month, const Block &instants) const
{
    const QVariantList days = dayValues(month.days());
    MonthCounts counts;
    TEWAKE_TRY(counts.hours,
               count(u"SELECT COALESCE(SUM(CASE WHEN state = 'approved' THEN 0 ELSE 1 END), 0), COUNT(*) "
                     "FROM time_entry WHERE day >= ? AND day < ? AND state <> 'running'"_s,
                     days));
    TEWAKE_TRY(counts.running, count(u"SELECT COUNT(*), COUNT(*) FROM time_entry WHERE day >= ? AND day < ? "
                                     "AND state = 'running'"_s,
                                     days));
    TEWAKE_TRY(counts.work,
               count(u"SELECT COALESCE(SUM(CASE WHEN t.state = 'submitted' THEN 1 ELSE 0 END), 0), COUNT(*) "
                     "FROM task t WHERE t.id IN (SELECT s.task_id FROM submission s WHERE s.at >= ? "
                     "AND s.at < ?)"_s,
                     {instants.start.utcSeconds(), instants.end.utcSeconds()}));
    TEWAKE_TRY(counts.orders,
               count(u"SELECT COALESCE(SUM(CASE WHEN state = 'delivered' THEN 1 ELSE 0 END), 0), COUNT(*) "
                     u"FROM work_order "
                     "WHERE due_on >= ? AND due_on < ? AND state IN ('delivered', 'completed')"_s,
                     days));
    return counts;
}

Result<std::optional<YearMonth>> MoneyGateway::openMonthBefore(YearMonth month) const
{
    // Days are numbers like 20261123: without their last two digits they are months. From each month that is
    // used to the next one, so that the index is touched once a month and not once a record.
    static const QString walk =
        u"%1 (day) AS (SELECT MIN(%3) FROM %2 UNION ALL SELECT (SELECT MIN(n.%3) FROM %2 n "
        "WHERE n.%3 >= (%1.day / 100 + 1) * 100) FROM %1 WHERE %1.day < ?)"_s;
    static const QString sql =
        u"WITH RECURSIVE %1, %2, %3, used (month) AS ("
        "SELECT %4 FROM worked WHERE day < ? UNION SELECT %4 FROM received WHERE day < ? UNION "
        "SELECT %4 FROM accepted WHERE day < ? UNION "
        "SELECT month FROM adjustment WHERE month < ?) "
        "SELECT COALESCE(MIN(u.month), -1) FROM used u WHERE NOT EXISTS "
        "(SELECT 1 FROM office_month m WHERE m.state = 'closed' AND m.month = u.month)"_s.arg(
            walk.arg(u"worked"_s, u"time_entry"_s, u"day"_s),
            walk.arg(u"received"_s, u"reward"_s, u"received_on"_s),
            walk.arg(u"accepted"_s, u"client_acceptance"_s, u"day"_s), monthOfDay(u"day"_s));
    const qint64 day = dayNumber(month.firstDay());
    TEWAKE_TRY(const qint64 index, m_database->integer(sql, {day, day, day, day, day, day, month.index()}));
    return index < 0 ? std::optional<YearMonth>() : YearMonth::fromIndex(static_cast<int>(index));
}

Result<QList<Adjustment>> MoneyGateway::adjustments(YearMonth month) const
{
    return Table<Adjustment>(*m_database).find(u"month = ? ORDER BY id"_s, {month.index()});
}

Result<Yen> MoneyGateway::heldFor(const Adjustment &adjustment) const
{
    const bool revenue = adjustment.kind == AdjustmentKind::Revenue;
    QStringList conditions;
    QVariantList whose;
    if (revenue || adjustment.orderId.isValid()) {
        conditions += u"order_id = ?"_s;
        whose += adjustment.orderId.value();
    }
    if (!revenue) {
        conditions += u"worker_id = ?"_s;
        whose += adjustment.workerId.value();
    }
    const QString condition = conditions.join(u" AND "_s);
    const QString booked = revenue ? u"SELECT COALESCE(SUM(amount), 0) FROM client_acceptance WHERE "
                                     "day >= ? AND day < ? AND "_s
                                   : u"SELECT COALESCE(SUM(amount), 0) FROM reward WHERE "
                                     "received_on >= ? AND received_on < ? AND "_s;
    TEWAKE_TRY(const qint64 amount,
               m_database->integer(booked + condition, dayValues(adjustment.corrects.days()) + whose));
    TEWAKE_TRY(
        const qint64 corrected,
        m_database->integer(u"SELECT COALESCE(SUM(amount), 0) FROM adjustment WHERE kind = ? "
                            "AND corrects = ? AND "_s +
                                condition,
                            QVariantList{nameOf(adjustment.kind), adjustment.corrects.index()} + whose));
    return Yen(amount + corrected);
}

Result<Yen> MoneyGateway::rewardsOf(Id<Worker> worker, const DateRange &days) const
{
    TEWAKE_TRY(const qint64 rewards,
               m_database->integer(u"SELECT COALESCE(SUM(amount), 0) FROM reward WHERE worker_id = ? "
                                   "AND received_on >= ? AND received_on < ?"_s,
                                   QVariantList{worker.value()} + dayValues(days)));
    TEWAKE_TRY(const qint64 corrections,
               m_database->integer(u"SELECT COALESCE(SUM(amount), 0) FROM adjustment WHERE kind = 'reward' "
                                   "AND worker_id = ? AND month >= ? AND month < ?"_s,
                                   {worker.value(), YearMonth::of(days.begin).index(),
                                    YearMonth::of(days.end.addDays(-1)).index() + 1}));
    return Yen(rewards + corrections);
}

Result<bool> MoneyGateway::isRewarded(Id<Task> task) const
{
    return Table<Reward>(*m_database).exists(u"task_id = ?"_s, {task.value()});
}

Result<Yen> MoneyGateway::expectedOf(Id<Worker> worker) const
{
    // Unpaid rework earns what the person's work before it was to earn: `up` climbs from the open rework to
    // it.
    static const QString sql =
        u"WITH RECURSIVE up (id, rework_of, unpaid) AS ("
        "SELECT t.id, t.rework_of, CASE WHEN t.round > 1 AND t.rework_paid = 0 THEN 1 ELSE 0 END FROM task t "
        "JOIN assignment a ON a.task_id = t.id AND a.state IN ('accepted', 'finished') AND a.worker_id = ? "
        "WHERE t.state IN ('accepted', 'working', 'submitted') "
        "UNION ALL SELECT p.id, p.rework_of, CASE WHEN p.round > 1 AND p.rework_paid = 0 THEN 1 ELSE 0 END "
        "FROM up JOIN task p ON p.id = up.rework_of WHERE up.unpaid = 1) "
        "SELECT COALESCE(SUM(a.reward), 0) FROM up JOIN assignment a ON a.task_id = up.id "
        "AND a.state IN ('accepted', 'finished') AND a.worker_id = ?"_s;
    TEWAKE_TRY(const qint64 expected, m_database->integer(sql, {worker.value(), worker.value()}));
    return Yen(expected);
}

Result<QList<ClientAcceptance>> MoneyGateway::acceptances(QDate from, QDate to) const
{
    return Table<ClientAcceptance>(*m_database)
        .find(u"day BETWEEN ? AND ? ORDER BY id"_s, boundsOf(from, to));
}

Result<QList<Reward>> MoneyGateway::rewards(QDate from, QDate to) const
{
    return Table<Reward>(*m_database).find(u"received_on BETWEEN ? AND ? ORDER BY id"_s, boundsOf(from, to));
}

Result<QList<Adjustment>> MoneyGateway::adjustments(QDate from, QDate to) const
{
    const int first = from.isValid() ? YearMonth::of(from).index() : 0;
    const int last = to.isValid() ? YearMonth::of(to).index() : YearMonth(9999, 12).index();
    return Table<Adjustment>(*m_database).find(u"month BETWEEN ? AND ? ORDER BY id"_s, {first, last});
}

} // namespace tewake
