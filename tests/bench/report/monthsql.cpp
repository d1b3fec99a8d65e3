// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report/monthsql.h"

#include "core/calendar/fiscalyear.h"
#include "core/store/database.h"
#include "core/store/values.h"
#include "tests/bench/support/figures.h"

#include <tuple>

namespace tewake::bench {

using namespace Qt::StringLiterals;

namespace {

QList<QVariantList> read(Database &database, const QString &sql, int columns)
{
    QList<QVariantList> result;
    Rows rows = must(database.query(sql));
    while (rows.next()) {
        QVariantList row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.append(rows.value(i));
        result.append(row);
    }
    return result;
}

/// "column between the days", and between the months of the days.
QString within(const QString &column, const DateRange &days)
{
    return u"%1 >= %2 AND %1 < %3"_s.arg(column).arg(dayNumber(days.begin)).arg(dayNumber(days.end));
}
QString withinMonths(const DateRange &days)
{
    return u"month BETWEEN %1 AND %2"_s.arg(YearMonth::of(days.begin).index())
        .arg(YearMonth::of(days.end.addDays(-1)).index());
}

struct Periods {
    DateRange month;
    DateRange toDate;
    DateRange lastYear;
    DateRange lastToDate;
    [[nodiscard]] QList<DateRange> all() const { return {month, toDate, lastYear, lastToDate}; }
};

/// For each of the four periods a column with the sum over the rows that lie in it, named m1 … m4 for `name`
/// m.
QString sums(const QString &name, const QString &value, const QStringList &conditions)
{
    QStringList parts;
    for (qsizetype i = 0; i < conditions.size(); ++i)
        parts +=
            u"SUM(CASE WHEN %1 THEN %2 ELSE 0 END) AS %3%4"_s.arg(conditions.at(i), value, name).arg(i + 1);
    return parts.join(u", "_s);
}
QString zeros(const QString &name)
{
    return u"0 AS %11, 0 AS %12, 0 AS %13, 0 AS %14"_s.replace(u"%1"_s, name);
}

QStringList dayConditions(const Periods &periods, const QString &column)
{
    QStringList conditions;
    for (const DateRange &range : periods.all())
        conditions += within(column, range);
    return conditions;
}

/// What was accepted, by order and person: the units that passed share it, the yen that are missing go to the
/// largest remainders. Every order of the office is accepted once, as a whole. What only last year's sum to
/// date needs is nobody's.
QString shares(const Periods &periods)
{
    const QString shared =
        u"(%1 OR %2)"_s.arg(within(u"day"_s, periods.toDate), within(u"day"_s, periods.lastYear));
    const QString units =
        u"SELECT t.order_id, s.worker_id, CAST(SUM(CASE WHEN s.quantity < t.quantity THEN s.quantity "
        "ELSE t.quantity END) AS BIGINT) AS units FROM task t JOIN inspection i ON i.task_id = t.id "
        "AND i.outcome = 'accepted' JOIN submission s ON s.id = i.submission_id WHERE t.state = 'passed' "
        "AND t.shape = 'pieces' AND t.order_id IN (SELECT order_id FROM client_acceptance WHERE %1) "
        "GROUP BY 1, 2"_s.arg(shared);
    const QString whole = u"SELECT order_id, worker_id, units, CAST(SUM(units) OVER (PARTITION BY order_id) "
                          "AS BIGINT) AS whole FROM (%1) x"_s.arg(units);
    return u"SELECT order_id, 0 * order_id AS worker_id, day, amount FROM client_acceptance WHERE %1 AND NOT "
           "%2 UNION ALL SELECT a.order_id, u.worker_id, a.day, a.amount * u.units / u.whole + CASE WHEN "
           "ROW_NUMBER() OVER (PARTITION BY a.id ORDER BY a.amount * u.units % u.whole DESC, u.worker_id) "
           "<= a.amount - SUM(a.amount * u.units / u.whole) OVER (PARTITION BY a.id) THEN 1 ELSE 0 END "
           "FROM client_acceptance a JOIN (%3) u ON u.order_id = a.order_id WHERE %2"_s.arg(
               within(u"day"_s, {periods.lastToDate.begin, periods.month.end}), shared, whole);
}

/// A line for each order and person, with four columns each of revenue (r), rewards (w), minutes (m) and
/// records that count for "people who worked" (n).
QString lines(const Periods &periods)
{
    const DateRange both{periods.lastToDate.begin, periods.month.end};
    QStringList months;
    for (const DateRange &range : periods.all())
        months += withinMonths(range);
    const auto select = [](const QString &who, const QStringList &columns, const QString &from) {
        return u"SELECT %1, %2 FROM %3 GROUP BY 1, 2"_s.arg(who, columns.join(u", "_s), from);
    };
    const QString acceptances = select(u"order_id, worker_id"_s,
                                       {sums(u"r"_s, u"amount"_s, dayConditions(periods, u"day"_s)),
                                        zeros(u"w"_s), zeros(u"m"_s), zeros(u"n"_s)},
                                       u"(%1) z"_s.arg(shares(periods)));
    const QStringList received = dayConditions(periods, u"received_on"_s);
    const QString rewards = select(
        u"order_id, worker_id"_s,
        {zeros(u"r"_s), sums(u"w"_s, u"amount"_s, received), zeros(u"m"_s), sums(u"n"_s, u"1"_s, received)},
        u"reward WHERE "_s + within(u"received_on"_s, both));
    const QStringList worked = dayConditions(periods, u"day"_s);
    const QString entries = select(
        u"order_id, worker_id"_s,
        {zeros(u"r"_s), zeros(u"w"_s), sums(u"m"_s, u"minutes"_s, worked), sums(u"n"_s, u"1"_s, worked)},
        u"time_entry WHERE state = 'approved' AND "_s + within(u"day"_s, both));
    const auto corrections = [&](const QString &kind, const QStringList &columns) {
        return select(u"COALESCE(order_id, 0), COALESCE(worker_id, 0)"_s, columns,
                      u"adjustment WHERE kind = '%1' AND %2"_s.arg(kind, withinMonths(both)));
    };
    const QStringList parts{acceptances, rewards, entries,
                            corrections(u"revenue"_s, {sums(u"r"_s, u"amount"_s, months), zeros(u"w"_s),
                                                       zeros(u"m"_s), zeros(u"n"_s)}),
                            corrections(u"reward"_s, {zeros(u"r"_s), sums(u"w"_s, u"amount"_s, months),
                                                      zeros(u"m"_s), zeros(u"n"_s)})};
    QStringList columns;
    for (const QString &name : {u"r"_s, u"w"_s, u"m"_s, u"n"_s}) {
        for (int i = 1; i <= 4; ++i)
            columns += u"SUM(%1%2) AS %1%2"_s.arg(name).arg(i);
    }
    return u"CREATE TEMP TABLE bench_line AS SELECT order_id, worker_id, %1 FROM (%2) x GROUP BY 1, 2"_s.arg(
        columns.join(u", "_s), parts.join(u" UNION ALL "_s));
}

/// One table of the report; only groups with a figure in the month, the year to date or last year's month.
QList<QVariantList> table(Database &database, const QString &names, const QString &joins,
                          const QString &group)
{
    const QString sql =
        u"SELECT %1, SUM(r1) AS revenue, SUM(w1), SUM(m1), SUM(r2), SUM(r3) FROM bench_line l %2 "
        "WHERE r1 <> 0 OR w1 <> 0 OR n1 <> 0 OR r2 <> 0 OR w2 <> 0 OR n2 <> 0 OR r3 <> 0 OR w3 <> 0 OR n3 <> "
        "0 "
        "GROUP BY %3 ORDER BY revenue DESC"_s.arg(names, joins, group);
    return read(database, sql, static_cast<int>(names.count(u',')) + 6);
}

} // namespace

BareMonth bareMonth(Database &database, YearMonth month)
{
    const Periods periods{month.days(),
                          {fiscalYearDays(month.fiscalYear()).begin, month.days().end},
                          month.plus(-12).days(),
                          {fiscalYearDays(month.fiscalYear() - 1).begin, month.plus(-12).days().end}};
    must(database.command(lines(periods)));
    BareMonth result;
    QStringList columns;
    for (const QString &name : {u"r"_s, u"w"_s, u"m"_s}) {
        for (int i = 1; i <= 4; ++i)
            columns += u"SUM(%1%2)"_s.arg(name).arg(i);
    }
    for (int i = 1; i <= 4; ++i)
        columns += u"COUNT(DISTINCT CASE WHEN n%1 > 0 THEN worker_id END)"_s.arg(i);
    result.summary = read(database, u"SELECT %1 FROM bench_line"_s.arg(columns.join(u", "_s)), 16).value(0);
    const QString order = u"LEFT JOIN work_order o ON o.id = l.order_id "_s;
    result.clients = table(database, u"c.code, c.name"_s,
                           order + u"LEFT JOIN client c ON c.id = o.client_id"_s, u"c.id, c.code, c.name"_s);
    result.categories =
        table(database, u"k.name"_s, order + u"LEFT JOIN work_category k ON k.id = o.category_id"_s,
              u"k.id, k.name"_s);
    result.orders =
        table(database, u"o.number, o.title, c.name"_s, order + u"LEFT JOIN client c ON c.id = o.client_id"_s,
              u"o.id, o.number, o.title, c.name"_s);
    result.workers = table(database, u"w.code, w.name"_s, u"LEFT JOIN worker w ON w.id = l.worker_id"_s,
                           u"w.id, w.code, w.name"_s);
    must(database.command(u"DROP TABLE bench_line"_s));
    return result;
}

QList<QVariantList> bareYear(Database &database, int fiscalYear)
{
    const DateRange both{fiscalYearDays(fiscalYear - 1).begin, fiscalYearDays(fiscalYear).end};
    QList<QVariantList> rows;
    for (const auto &[value, source, day] : {std::tuple(u"amount"_s, u"client_acceptance"_s, u"day"_s),
                                             std::tuple(u"amount"_s, u"reward"_s, u"received_on"_s),
                                             std::tuple(u"minutes"_s, u"time_entry"_s, u"day"_s)})
        rows += read(database,
                     u"SELECT %3 / 100, SUM(%1) FROM %2 WHERE %4 %5 GROUP BY 1"_s.arg(
                         value, source, day, within(day, both),
                         source == "time_entry"_L1 ? u"AND state = 'approved'"_s : QString()),
                     2);
    return rows;
}

} // namespace tewake::bench
