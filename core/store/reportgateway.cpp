// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reportgateway.h"

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

/// Open at both ends where the days are not valid.
QVariantList openDayValues(const DateRange &days)
{
    constexpr qint64 NeverDay = 99999999;
    return {days.begin.isValid() ? dayNumber(days.begin) : 0,
            days.end.isValid() ? dayNumber(days.end) : NeverDay};
}

/// The first and the last month whose last day lies in the range.
QVariantList monthValues(const DateRange &days)
{
    return {YearMonth::of(days.begin).index(), YearMonth::of(days.end).index() - 1};
}

int monthOfDayNumber(qint64 day)
{
    return YearMonth::of(dayFromNumber(day)).index();
}

Result<void> readPairs(Database &database, const QString &sql, QHash<qint64, QString> &names)
{
    TEWAKE_TRY(Rows rows, database.query(sql));
    while (rows.next())
        names.insert(rows.integer(0), rows.text(1));
    return {};
}

const QString Adjustments = u"SELECT COALESCE(order_id, 0), COALESCE(worker_id, 0), kind, SUM(amount), month "
                            "FROM adjustment WHERE month BETWEEN ? AND ? GROUP BY 1, 2, 3, 5"_s;

void addAdjustment(const Rows &rows, LedgerSums &sums)
{
    AdjustmentKind kind = AdjustmentKind::Revenue;
    fromStored(rows.value(2), kind);
    (kind == AdjustmentKind::Revenue ? sums.revenue : sums.rewards) += Yen(rows.integer(3));
}

} // namespace

LedgerSums total(const Ledger &ledger)
{
    LedgerSums sums;
    for (const LedgerSums &part : ledger)
        sums += part;
    return sums;
}

qint64 peopleIn(const Ledger &ledger)
{
    QSet<qint64> people;
    for (auto it = ledger.cbegin(); it != ledger.cend(); ++it) {
        if (it.key().worker != 0 && (it->entries > 0 || it->received > 0))
            people.insert(it.key().worker);
    }
    return people.size();
}

QualitySums &QualitySums::operator+=(const QualitySums &other)
{
    inspected += other.inspected;
    passedFirst += other.passedFirst;
    units += other.units;
    defects += other.defects;
    standard += other.standard;
    actual += other.actual;
    finished += other.finished;
    onTime += other.onTime;
    unrecorded += other.unrecorded;
    return *this;
}

Result<Ledger> ReportGateway::ledger(const DateRange &days, LedgerDetail detail) const
{
    const QString order = detail == LedgerDetail::People ? u"0"_s : u"order_id"_s;
    Ledger ledger;
    {
        TEWAKE_TRY(Rows rows, m_database->query(u"SELECT %1, SUM(amount) FROM client_acceptance "
                                                "WHERE day >= ? AND day < ? GROUP BY 1"_s.arg(order),
                                                dayValues(days)));
        while (rows.next())
            ledger[{rows.integer(0), 0}].revenue += Yen(rows.integer(1));
    }
    {
        TEWAKE_TRY(Rows rows, m_database->query(u"SELECT %1, worker_id, SUM(amount), COUNT(*) FROM reward "
                                                "WHERE received_on >= ? AND received_on < ? "
                                                "GROUP BY 1, 2"_s.arg(order),
                                                dayValues(days)));
        while (rows.next()) {
            LedgerSums &sums = ledger[{rows.integer(0), rows.integer(1)}];
            sums.rewards += Yen(rows.integer(2));
            sums.received += rows.integer(3);
        }
    }
    {
        TEWAKE_TRY(Rows rows, m_database->query(Adjustments, monthValues(days)));
        while (rows.next()) {
            const qint64 of = detail == LedgerDetail::People ? 0 : rows.integer(0);
            addAdjustment(rows, ledger[{of, rows.integer(1)}]);
        }
    }
    TEWAKE_TRY(Rows rows, m_database->query(
                              u"SELECT %1, worker_id, SUM(minutes), COUNT(*) FROM time_entry "
                              "WHERE day >= ? AND day < ? AND state = 'approved' GROUP BY 1, 2"_s.arg(order),
                              dayValues(days)));
    while (rows.next()) {
        LedgerSums &sums = ledger[{rows.integer(0), rows.integer(1)}];
        sums.minutes += Minutes(rows.integer(2));
        sums.entries += rows.integer(3);
    }
    return ledger;
}

Result<QHash<int, Yen>> ReportGateway::revenueByMonth(const DateRange &days, Id<Hub> hub) const
{
    const QString ofHub =
        hub.isValid() ? u" AND order_id IN (SELECT id FROM work_order WHERE hub_id = ?)"_s : QString();
    const auto with = [&](QVariantList values) {
        if (hub.isValid())
            values.append(hub.value());
        return values;
    };
    QHash<int, Yen> months;
    {
        TEWAKE_TRY(Rows rows, m_database->query(u"SELECT day / 100, SUM(amount) FROM client_acceptance "
                                                "WHERE day >= ? AND day < ?%1 GROUP BY 1"_s.arg(ofHub),
                                                with(dayValues(days))));
        while (rows.next())
            months[monthOfDayNumber(rows.integer(0) * 100 + 1)] += Yen(rows.integer(1));
    }
    TEWAKE_TRY(Rows rows,
               m_database->query(u"SELECT month, SUM(amount) FROM adjustment WHERE kind = 'revenue' "
                                 "AND month BETWEEN ? AND ?%1 GROUP BY 1"_s.arg(ofHub),
                                 with(monthValues(days))));
    while (rows.next())
        months[static_cast<int>(rows.integer(0))] += Yen(rows.integer(1));
    return months;
}

Result<QHash<qint64, Yen>> ReportGateway::revenueByOrder(const DateRange &days) const
{
    QHash<qint64, Yen> orders;
    {
        TEWAKE_TRY(Rows rows, m_database->query(u"SELECT order_id, SUM(amount) FROM client_acceptance "
                                                "WHERE day >= ? AND day < ? GROUP BY 1"_s,
                                                dayValues(days)));
        while (rows.next())
            orders[rows.integer(0)] += Yen(rows.integer(1));
    }
    TEWAKE_TRY(Rows rows, m_database->query(u"SELECT COALESCE(order_id, 0), SUM(amount) FROM adjustment "
                                            "WHERE kind = 'revenue' AND month BETWEEN ? AND ? GROUP BY 1"_s,
                                            monthValues(days)));
    while (rows.next())
        orders[rows.integer(0)] += Yen(rows.integer(1));
    return orders;
}

Result<QHash<int, LedgerSums>> ReportGateway::sumsByMonth(const DateRange &days) const
{
    QHash<int, LedgerSums> months;
    {
        TEWAKE_TRY(Rows rows, m_database->query(u"SELECT day / 100, SUM(amount) FROM client_acceptance "
                                                "WHERE day >= ? AND day < ? GROUP BY 1"_s,
                                                dayValues(days)));
        while (rows.next())
            months[monthOfDayNumber(rows.integer(0) * 100 + 1)].revenue += Yen(rows.integer(1));
    }
    {
        TEWAKE_TRY(Rows rows, m_database->query(u"SELECT received_on / 100, SUM(amount) FROM reward "
                                                "WHERE received_on >= ? AND received_on < ? GROUP BY 1"_s,
                                                dayValues(days)));
        while (rows.next())
            months[monthOfDayNumber(rows.integer(0) * 100 + 1)].rewards += Yen(rows.integer(1));
    }
    {
        TEWAKE_TRY(Rows rows, m_database->query(Adjustments, monthValues(days)));
        while (rows.next())
            addAdjustment(rows, months[static_cast<int>(rows.integer(4))]);
    }
    TEWAKE_TRY(Rows rows, m_database->query(u"SELECT day / 100, SUM(minutes), COUNT(*) FROM time_entry "
                                            "WHERE day >= ? AND day < ? AND state = 'approved' GROUP BY 1"_s,
                                            dayValues(days)));
    while (rows.next()) {
        LedgerSums &sums = months[monthOfDayNumber(rows.integer(0) * 100 + 1)];
        sums.minutes += Minutes(rows.integer(1));
        sums.entries += rows.integer(2);
    }
    return months;
}

namespace {

/// What an import brought along as done, without hand-in and inspection.
Result<void> addUnrecorded(Database &database, const DateRange &days, QualityLedger &ledger)
{
    const qint64 first = dayNumber(days.begin);
    const qint64 end = dayNumber(days.end);
    TEWAKE_TRY(
        Rows rows,
        database.query(
            u"SELECT t.order_id, worked.worker_id, COUNT(*), SUM(t.effort), SUM(CASE WHEN t.effort > 0 THEN "
            "(SELECT SUM(a.minutes) FROM time_entry a WHERE a.task_id = t.id) ELSE 0 END) "
            "FROM (SELECT task_id, MIN(worker_id) AS worker_id FROM time_entry WHERE day >= ? AND day < ? "
            "AND state = 'approved' AND task_id IS NOT NULL GROUP BY task_id) worked "
            "JOIN task t ON t.id = worked.task_id "
            "WHERE t.state = 'passed' "
            "AND NOT EXISTS (SELECT 1 FROM inspection i WHERE i.task_id = t.id) "
            "AND NOT EXISTS (SELECT 1 FROM submission s WHERE s.task_id = t.id) "
            "AND NOT EXISTS (SELECT 1 FROM time_entry l WHERE l.task_id = t.id AND l.state = 'approved' "
            "AND l.day >= ?) GROUP BY t.order_id, worked.worker_id"_s,
            {first, end, end}));
    while (rows.next()) {
        QualitySums &sums = ledger[{rows.integer(0), rows.integer(1)}];
        sums.unrecorded = rows.integer(2);
        sums.standard += Minutes(rows.integer(3));
        sums.actual += Minutes(rows.integer(4));
    }
    return {};
}

/// Only an import brings them; others need not look for them among all their hours.
Result<bool> hasImportedTasks(Database &database)
{
    TEWAKE_TRY(Rows rows, database.query(u"SELECT 1 FROM import_batch WHERE kind = 'tasks' LIMIT 1"_s));
    return rows.next();
}

} // namespace

Result<QualityLedger> ReportGateway::quality(const DateRange &days, const OfficeZone &zone) const
{
    const QVariantList instants{zone.at(days.begin, 0).utcSeconds(), zone.at(days.end, 0).utcSeconds()};
    QualityLedger ledger;
    {
        TEWAKE_TRY(Rows rows,
                   m_database->query(
                       u"SELECT t.order_id, s.worker_id, COUNT(*), "
                       "SUM(CASE WHEN i.outcome = 'accepted' THEN 1 ELSE 0 END), "
                       "SUM(CASE WHEN i.sample_size > 0 THEN i.sample_size WHEN t.shape = 'shifts' THEN 0 "
                       "ELSE s.quantity END), SUM(i.defects) "
                       "FROM inspection i JOIN task t ON t.id = i.task_id JOIN submission s ON s.id = "
                       "i.submission_id WHERE i.at >= ? AND i.at < ? AND t.round = 1 AND "_s +
                           firstInspection() + u" GROUP BY t.order_id, s.worker_id"_s,
                       instants));
        while (rows.next()) {
            QualitySums &sums = ledger[{rows.integer(0), rows.integer(1)}];
            sums.inspected = rows.integer(2);
            sums.passedFirst = rows.integer(3);
            sums.units = rows.integer(4);
            sums.defects = rows.integer(5);
        }
    }
    {
        TEWAKE_TRY(
            Rows rows,
            m_database->query(
                u"SELECT t.order_id, s.worker_id, SUM(t.effort), SUM(COALESCE((SELECT SUM(e.minutes) FROM "
                "time_entry e WHERE e.task_id = t.id), 0)) FROM inspection i JOIN task t ON t.id = i.task_id "
                "JOIN submission s ON s.id = i.submission_id "
                "WHERE i.at >= ? AND i.at < ? AND i.outcome = 'accepted' GROUP BY t.order_id, s.worker_id"_s,
                instants));
        while (rows.next()) {
            QualitySums &sums = ledger[{rows.integer(0), rows.integer(1)}];
            sums.standard = Minutes(rows.integer(2));
            sums.actual = Minutes(rows.integer(3));
        }
    }
    // What was taken back counts when it is handed in again.
    TEWAKE_TRY(
        Rows rows,
        m_database->query(
            u"SELECT t.order_id, s.worker_id, COUNT(*), SUM(CASE WHEN s.at <= t.due_at THEN 1 ELSE 0 END) "
            "FROM submission s JOIN task t ON t.id = s.task_id "
            "WHERE s.at >= ? AND s.at < ? AND t.round = 1 "
            "AND t.state NOT IN ('planned', 'offered', 'accepted', 'working') "
            "AND NOT EXISTS (SELECT 1 FROM submission l WHERE l.task_id = s.task_id "
            "AND l.id > s.id) GROUP BY t.order_id, s.worker_id"_s,
            instants));
    while (rows.next()) {
        QualitySums &sums = ledger[{rows.integer(0), rows.integer(1)}];
        sums.finished = rows.integer(2);
        sums.onTime = rows.integer(3);
    }
    TEWAKE_TRY(const bool imported, hasImportedTasks(*m_database));
    if (imported)
        TEWAKE_CHECK(addUnrecorded(*m_database, days, ledger));
    return ledger;
}

Result<QList<MonthOfWork>> ReportGateway::workByMonth(const DateRange &days) const
{
    TEWAKE_TRY(
        Rows rows,
        m_database->query(u"SELECT day / 100, order_id, SUM(minutes), COUNT(*) FROM time_entry "
                          "WHERE day >= ? AND day < ? AND state = 'approved' GROUP BY 1, 2 ORDER BY 1, 2"_s,
                          openDayValues(days)));
    QList<MonthOfWork> work;
    while (rows.next())
        work.append({YearMonth::fromIndex(monthOfDayNumber(rows.integer(0) * 100 + 1)), rows.integer(1),
                     Minutes(rows.integer(2)), rows.integer(3)});
    return work;
}

Result<QHash<int, qint64>> ReportGateway::peopleByMonth(const DateRange &days) const
{
    TEWAKE_TRY(Rows rows, m_database->query(u"SELECT day / 100, COUNT(DISTINCT worker_id) FROM time_entry "
                                            "WHERE day >= ? AND day < ? AND state = 'approved' GROUP BY 1"_s,
                                            openDayValues(days)));
    QHash<int, qint64> people;
    while (rows.next())
        people.insert(monthOfDayNumber(rows.integer(0) * 100 + 1), rows.integer(1));
    return people;
}

Result<QHash<int, Yen>> ReportGateway::plan(YearMonth from, YearMonth until) const
{
    TEWAKE_TRY(Rows rows,
               m_database->query(u"SELECT month, revenue FROM month_plan WHERE month BETWEEN ? AND ?"_s,
                                 {from.index(), until.index()}));
    QHash<int, Yen> plan;
    while (rows.next())
        plan.insert(static_cast<int>(rows.integer(0)), Yen(rows.integer(1)));
    return plan;
}

Result<ReportNames> ReportGateway::names() const
{
    ReportNames names;
    {
        TEWAKE_TRY(Rows rows,
                   m_database->query(u"SELECT id, number, title, client_id, category_id, COALESCE(hub_id, 0) "
                                     "FROM work_order"_s));
        while (rows.next())
            names.orders.insert(rows.integer(0), {rows.text(1), rows.text(2), rows.integer(3),
                                                  rows.integer(4), rows.integer(5)});
    }
    TEWAKE_CHECK(readPairs(*m_database, u"SELECT id, name FROM client"_s, names.clients));
    TEWAKE_CHECK(readPairs(*m_database, u"SELECT id, code FROM client"_s, names.clientCodes));
    TEWAKE_CHECK(readPairs(*m_database, u"SELECT id, name FROM work_category"_s, names.categories));
    TEWAKE_CHECK(readPairs(*m_database, u"SELECT id, name FROM hub"_s, names.hubs));
    TEWAKE_CHECK(readPairs(*m_database, u"SELECT id, name FROM worker"_s, names.workers));
    TEWAKE_CHECK(readPairs(*m_database, u"SELECT id, code FROM worker"_s, names.workerCodes));
    TEWAKE_CHECK(readPairs(*m_database, u"SELECT id, name FROM team"_s, names.teams));
    TEWAKE_TRY(Rows rows, m_database->query(u"SELECT id, team_id FROM worker WHERE team_id IS NOT NULL"_s));
    while (rows.next())
        names.workerTeams.insert(rows.integer(0), rows.integer(1));
    return names;
}

Result<qint64> ReportGateway::registeredWorkers(QDate on) const
{
    return m_database->integer(
        u"SELECT COUNT(*) FROM worker WHERE (registered_on IS NULL OR registered_on <= ?) "
        "AND (left_on IS NULL OR left_on > ?)"_s,
        {dayNumber(on), dayNumber(on)});
}

Result<QDate> ReportGateway::firstOrder() const
{
    TEWAKE_TRY(const qint64 day,
               m_database->integer(u"SELECT COALESCE(MIN(ordered_on), 0) FROM work_order"_s, {}));
    return day == 0 ? QDate() : dayFromNumber(day);
}

} // namespace tewake
