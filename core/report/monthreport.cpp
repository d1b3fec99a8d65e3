// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/monthreport.h"

#include "core/calendar/fiscalyear.h"
#include "core/report/reportfigures.h"
#include "core/report/revenueshares.h"
#include "core/store/reportgateway.h"

#include <functional>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

/// The periods that stand side by side.
struct Periods {
    Ledger month;
    Ledger toDate;   ///< fiscal year to date, the month included
    Ledger lastYear; ///< the same month of last year
};

struct Line {
    LedgerSums month;
    LedgerSums toDate;
    LedgerSums lastYear;
    [[nodiscard]] bool isNothing() const
    {
        const auto nothing = [](const LedgerSums &sums) {
            return sums.revenue == Yen(0) && sums.rewards == Yen(0);
        };
        return nothing(month) && nothing(toDate) && nothing(lastYear);
    }
};

using Grouping = std::function<qint64(const LedgerKey &)>;

QMap<qint64, Line> grouped(const Periods &periods, const Grouping &group)
{
    QMap<qint64, Line> lines;
    const auto add = [&](const Ledger &ledger, LedgerSums Line::*part) {
        for (auto it = ledger.cbegin(); it != ledger.cend(); ++it)
            lines[group(it.key())].*part += it.value();
    };
    add(periods.month, &Line::month);
    add(periods.toDate, &Line::toDate);
    add(periods.lastYear, &Line::lastYear);
    return lines;
}

QVariantList figures(const Line &line)
{
    const LedgerSums &m = line.month;
    return {m.revenue.amount(),
            m.rewards.amount(),
            (m.revenue - m.rewards).amount(),
            ratioOf((m.revenue - m.rewards).amount(), m.revenue.amount()),
            m.minutes.count(),
            line.toDate.revenue.amount(),
            line.lastYear.revenue.amount()};
}

QList<ReportColumn> figureColumns()
{
    return {{u"revenue"_s, ReportText::tr("Revenue"), ValueKind::Yen},
            {u"rewards"_s, ReportText::tr("Rewards"), ValueKind::Yen},
            {u"margin"_s, ReportText::tr("Gross margin"), ValueKind::Yen},
            {u"marginRate"_s, ReportText::tr("Margin rate"), ValueKind::Ratio},
            {u"minutes"_s, ReportText::tr("Hours worked"), ValueKind::Minutes},
            {u"revenueYearToDate"_s, ReportText::tr("Revenue, year to date"), ValueKind::Yen},
            {u"revenueLastYear"_s, ReportText::tr("Revenue, same month last year"), ValueKind::Yen}};
}

/// A table with a line for each group that has any figure in the month, the year or last year.
ReportTable tableOf(const QString &key, const QString &title, const QList<ReportColumn> &names,
                    const QMap<qint64, Line> &lines, const std::function<QVariantList(qint64)> &nameOf)
{
    ReportTable table{key, title, names + figureColumns(), {}, {}};
    Line total;
    for (auto it = lines.cbegin(); it != lines.cend(); ++it) {
        table.rows.append(nameOf(it.key()) + figures(*it));
        total.month += it->month;
        total.toDate += it->toDate;
        total.lastYear += it->lastYear;
    }
    sortByRevenue(table.rows, names.size());
    table.totals = QVariantList(names.size());
    table.totals[0] = ReportText::tr("Total");
    table.totals += figures(total);
    return table;
}

QVariantList summaryRow(const QString &key, const QString &name, qint64 month, qint64 toDate, qint64 lastYear,
                        qint64 lastToDate)
{
    return {key, name, month, toDate, lastYear, lastToDate, ratioOf(month - lastYear, lastYear)};
}

struct PeriodTotals {
    LedgerSums sums;
    qint64 workers = 0;
};

ReportTable summaryTable(const PeriodTotals &m, const PeriodTotals &y, const PeriodTotals &lm,
                         const PeriodTotals &ly)
{
    ReportTable table;
    table.key = u"summary"_s;
    table.title = ReportText::tr("Summary");
    table.columns = {{u"key"_s, {}, ValueKind::Text, true},
                     {u"name"_s, ReportText::tr("Figure"), ValueKind::Text},
                     {u"month"_s, ReportText::tr("This month"), ValueKind::Yen},
                     {u"yearToDate"_s, ReportText::tr("Fiscal year to date"), ValueKind::Yen},
                     {u"lastYear"_s, ReportText::tr("Same month last year"), ValueKind::Yen},
                     {u"lastYearToDate"_s, ReportText::tr("Last fiscal year to date"), ValueKind::Yen},
                     {u"change"_s, ReportText::tr("Against last year"), ValueKind::Ratio}};
    const auto row = [&](const QString &key, const QString &name, auto figure) {
        table.rows.append(summaryRow(key, name, figure(m), figure(y), figure(lm), figure(ly)));
    };
    row(u"revenue"_s, ReportText::tr("Revenue (without tax)"),
        [](const PeriodTotals &p) { return p.sums.revenue.amount(); });
    row(u"rewards"_s, ReportText::tr("Rewards"),
        [](const PeriodTotals &p) { return p.sums.rewards.amount(); });
    row(u"margin"_s, ReportText::tr("Gross margin"),
        [](const PeriodTotals &p) { return (p.sums.revenue - p.sums.rewards).amount(); });
    row(u"minutes"_s, ReportText::tr("Hours worked"),
        [](const PeriodTotals &p) { return p.sums.minutes.count(); });
    row(u"workers"_s, ReportText::tr("People who worked"), [](const PeriodTotals &p) { return p.workers; });
    return table;
}

PeriodTotals totalsOf(const Ledger &ledger)
{
    return {total(ledger), peopleIn(ledger)};
}

} // namespace

namespace {

/// Read within one state of the office.
struct MonthFacts {
    Periods periods;
    Ledger lastYearToDate;
    ReportNames names;
};

/// Revenue is of the people whose work was accepted, as far as it is anybody's.
Result<void> shareOut(Office &office, YearMonth month, Periods &periods)
{
    const DateRange days = month.days();
    const DateRange lastYear = month.plus(-12).days();
    const DateRange toDate{fiscalYearDays(month.fiscalYear()).begin, days.end};
    TEWAKE_TRY(const auto shares, revenueShares(office.database(), toDate));
    TEWAKE_TRY(const auto before, revenueShares(office.database(), lastYear));
    shareRevenue(periods.month, shares, days);
    shareRevenue(periods.toDate, shares, toDate);
    shareRevenue(periods.lastYear, before, lastYear);
    return {};
}

Result<MonthFacts> readMonth(Office &office, YearMonth month)
{
    const ReportGateway gateway(office.database());
    const DateRange days = month.days();
    const DateRange lastYear = month.plus(-12).days();
    MonthFacts facts;
    TEWAKE_TRY(facts.periods.month, gateway.ledger(days));
    TEWAKE_TRY(facts.periods.toDate, gateway.ledger({fiscalYearDays(month.fiscalYear()).begin, days.end}));
    TEWAKE_TRY(facts.periods.lastYear, gateway.ledger(lastYear));
    TEWAKE_TRY(
        facts.lastYearToDate,
        gateway.ledger({fiscalYearDays(month.fiscalYear() - 1).begin, lastYear.end}, LedgerDetail::People));
    TEWAKE_TRY(facts.names, gateway.names());
    TEWAKE_CHECK(shareOut(office, month, facts.periods));
    return facts;
}

/// For what belongs to no order, or to nobody: the name in the column, the others empty.
QVariantList nameless(const QString &name, qsizetype columns, qsizetype at)
{
    QVariantList names(columns, QString());
    names[at] = name;
    return names;
}

ReportTable clientTable(const MonthFacts &facts)
{
    const ReportNames &names = facts.names;
    return tableOf(
        u"clients"_s, ReportText::tr("By client"),
        {{u"code"_s, ReportText::tr("Number"), ValueKind::Text},
         {u"client"_s, ReportText::tr("Client"), ValueKind::Text}},
        grouped(facts.periods, [&](const LedgerKey &key) { return names.orders.value(key.order).client; }),
        [&](qint64 id) -> QVariantList {
            if (id == 0)
                return nameless(ReportText::tr("Without an order"), 2, 1);
            return {names.clientCodes.value(id), names.clients.value(id)};
        });
}

ReportTable categoryTable(const MonthFacts &facts)
{
    const ReportNames &names = facts.names;
    return tableOf(
        u"categories"_s, ReportText::tr("By category"),
        {{u"category"_s, ReportText::tr("Category"), ValueKind::Text}},
        grouped(facts.periods, [&](const LedgerKey &key) { return names.orders.value(key.order).category; }),
        [&](qint64 id) -> QVariantList {
            return {id == 0 ? ReportText::tr("Without an order") : names.categories.value(id)};
        });
}

ReportTable orderTable(const MonthFacts &facts)
{
    const ReportNames &names = facts.names;
    return tableOf(u"orders"_s, ReportText::tr("By order"),
                   {{u"number"_s, ReportText::tr("Number"), ValueKind::Text},
                    {u"title"_s, ReportText::tr("Order"), ValueKind::Text},
                    {u"client"_s, ReportText::tr("Client"), ValueKind::Text}},
                   grouped(facts.periods, [](const LedgerKey &key) { return key.order; }),
                   [&](qint64 id) -> QVariantList {
                       if (id == 0)
                           return nameless(ReportText::tr("Without an order"), 3, 1);
                       const auto order = names.orders.value(id);
                       return {order.number, order.title, names.clients.value(order.client)};
                   });
}

ReportTable workerTable(const MonthFacts &facts)
{
    const ReportNames &names = facts.names;
    auto lines = grouped(facts.periods, [](const LedgerKey &key) { return key.worker; });
    if (lines.value(0).isNothing()) // all of it is somebody's
        lines.remove(0);
    return tableOf(u"workers"_s, ReportText::tr("By worker"),
                   {{u"code"_s, ReportText::tr("Number"), ValueKind::Text},
                    {u"worker"_s, ReportText::tr("Worker"), ValueKind::Text}},
                   lines, [&](qint64 id) -> QVariantList {
                       if (id == 0)
                           return nameless(ReportText::tr("Not of one person"), 2, 1);
                       return {names.workerCodes.value(id), names.workers.value(id)};
                   });
}

} // namespace

Result<Report> monthReport(Office &office, const Session &session, YearMonth month)
{
    TEWAKE_TRY(const MonthFacts facts,
               readAs(office, session, Permission::ViewMoney, [&] { return readMonth(office, month); }));
    const Periods &periods = facts.periods;
    Report report{ReportText::tr("Monthly revenue report"), month.toString(), {}};
    report.tables += summaryTable(totalsOf(periods.month), totalsOf(periods.toDate),
                                  totalsOf(periods.lastYear), totalsOf(facts.lastYearToDate));
    report.tables += clientTable(facts);
    report.tables += categoryTable(facts);
    report.tables += orderTable(facts);
    report.tables += workerTable(facts);
    return report;
}

Result<Report> yearReport(Office &office, const Session &session, int fiscalYear)
{
    QHash<int, LedgerSums> sums;
    QHash<int, Yen> last;
    QHash<int, Yen> plan;
    TEWAKE_CHECK(readAs(office, session, Permission::ViewMoney, [&]() -> Result<void> {
        const ReportGateway gateway(office.database());
        const DateRange days = fiscalYearDays(fiscalYear);
        TEWAKE_TRY(sums, gateway.sumsByMonth(days));
        TEWAKE_TRY(last, gateway.revenueByMonth(fiscalYearDays(fiscalYear - 1)));
        TEWAKE_TRY(plan, gateway.plan(YearMonth::of(days.begin), YearMonth::of(days.end.addDays(-1))));
        return {};
    }));
    ReportTable table;
    table.key = u"months"_s;
    table.title = ReportText::tr("By month");
    table.columns = {{u"month"_s, ReportText::tr("Month"), ValueKind::Text},
                     {u"revenue"_s, ReportText::tr("Revenue"), ValueKind::Yen},
                     {u"plan"_s, ReportText::tr("Plan"), ValueKind::Yen},
                     {u"lastYear"_s, ReportText::tr("Last year"), ValueKind::Yen},
                     {u"rewards"_s, ReportText::tr("Rewards"), ValueKind::Yen},
                     {u"margin"_s, ReportText::tr("Gross margin"), ValueKind::Yen},
                     {u"minutes"_s, ReportText::tr("Hours worked"), ValueKind::Minutes}};
    const auto row = [](const QString &name, const LedgerSums &s, Yen planned, Yen lastYear) -> QVariantList {
        return {name,
                s.revenue.amount(),
                planned.amount(),
                lastYear.amount(),
                s.rewards.amount(),
                (s.revenue - s.rewards).amount(),
                s.minutes.count()};
    };
    LedgerSums total;
    Yen totalPlan;
    Yen totalLast;
    for (const YearMonth month : fiscalYearMonths(fiscalYear)) {
        const Yen planned = plan.value(month.index());
        const Yen lastYear = last.value(month.plus(-12).index());
        table.rows +=
            QList<QVariantList>{row(month.toString(), sums.value(month.index()), planned, lastYear)};
        total += sums.value(month.index());
        totalPlan += planned;
        totalLast += lastYear;
    }
    table.totals = row(ReportText::tr("Total"), total, totalPlan, totalLast);
    return Report{ReportText::tr("Revenue of the fiscal year"), u"FY%1"_s.arg(fiscalYear), {table}};
}

} // namespace tewake
