// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/monthreport.h"

#include "core/calendar/fiscalyear.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

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
};

using Grouping = std::function<qint64(const LedgerKey &)>;

QHash<qint64, Line> grouped(const Periods &periods, const Grouping &group)
{
    QHash<qint64, Line> lines;
    const auto add = [&](const Ledger &ledger, LedgerSums Line::*part) {
        for (auto it = ledger.cbegin(); it != ledger.cend(); ++it)
            lines[group(it.key())].*part += it.value();
    };
    add(periods.month, &Line::month);
    add(periods.toDate, &Line::toDate);
    add(periods.lastYear, &Line::lastYear);
    return lines;
}

QVariant ratio(qint64 part, qint64 whole)
{
    return whole == 0 ? QVariant() : QVariant(static_cast<double>(part) / static_cast<double>(whole));
}

QVariantList figures(const Line &line)
{
    const LedgerSums &m = line.month;
    return {m.revenue.amount(),
            m.rewards.amount(),
            (m.revenue - m.rewards).amount(),
            ratio((m.revenue - m.rewards).amount(), m.revenue.amount()),
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
            {u"revenueYearToDate"_s, ReportText::tr("Revenue, fiscal year to date"), ValueKind::Yen},
            {u"revenueLastYear"_s, ReportText::tr("Revenue, same month last year"), ValueKind::Yen}};
}

/// A table with a line for each group that has any figure in the month, the year or last year.
ReportTable tableOf(const QString &key, const QString &title, const QList<ReportColumn> &names,
                    const QHash<qint64, Line> &lines, const std::function<QVariantList(qint64)> &nameOf)
{
    ReportTable table{key, title, names + figureColumns(), {}, {}};
    Line total;
    for (auto it = lines.cbegin(); it != lines.cend(); ++it) {
        table.rows.append(nameOf(it.key()) + figures(*it));
        total.month += it->month;
        total.toDate += it->toDate;
        total.lastYear += it->lastYear;
    }
    const qsizetype revenue = names.size();
    std::sort(table.rows.begin(), table.rows.end(), [revenue](const QVariantList &a, const QVariantList &b) {
        const qint64 ra = a.at(revenue).toLongLong();
        const qint64 rb = b.at(revenue).toLongLong();
        return ra != rb ? ra > rb : a.first().toString() < b.first().toString();
    });
    table.totals = QVariantList(names.size());
    table.totals[0] = ReportText::tr("Total");
    table.totals += figures(total);
    return table;
}

LedgerSums total(const Ledger &ledger)
{
    LedgerSums sums;
    for (const LedgerSums &part : ledger)
        sums += part;
    return sums;
}

QVariantList summaryRow(const QString &key, const QString &name, qint64 month, qint64 toDate, qint64 lastYear,
                        qint64 lastToDate)
{
    return {key, name, month, toDate, lastYear, lastToDate, ratio(month - lastYear, lastYear)};
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
    table.columns = {{u"key"_s, ReportText::tr("Key"), ValueKind::Text},
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
    row(u"minutes"_s, ReportText::tr("Hours worked (minutes)"),
        [](const PeriodTotals &p) { return p.sums.minutes.count(); });
    row(u"workers"_s, ReportText::tr("People who worked"), [](const PeriodTotals &p) { return p.workers; });
    return table;
}

Result<PeriodTotals> totalsOf(const ReportGateway &gateway, const Ledger &ledger, const DateRange &days)
{
    PeriodTotals totals{total(ledger), 0};
    TEWAKE_TRY(totals.workers, gateway.activeWorkers(days));
    return totals;
}

Result<Report> monthReportInside(Office &office, YearMonth month)
{
    const ReportGateway gateway(office.database());
    const DateRange days = month.days();
    const DateRange toDate{fiscalYearDays(month.fiscalYear()).begin, days.end};
    const DateRange lastYear = month.plus(-12).days();
    const DateRange lastToDate{fiscalYearDays(month.fiscalYear() - 1).begin, lastYear.end};
    Periods periods;
    TEWAKE_TRY(periods.month, gateway.ledger(days));
    TEWAKE_TRY(periods.toDate, gateway.ledger(toDate));
    TEWAKE_TRY(periods.lastYear, gateway.ledger(lastYear));
    TEWAKE_TRY(const Ledger lastYearToDate, gateway.ledger(lastToDate));
    TEWAKE_TRY(const ReportNames names, gateway.names());
    TEWAKE_TRY(const PeriodTotals m, totalsOf(gateway, periods.month, days));
    TEWAKE_TRY(const PeriodTotals y, totalsOf(gateway, periods.toDate, toDate));
    TEWAKE_TRY(const PeriodTotals lm, totalsOf(gateway, periods.lastYear, lastYear));
    TEWAKE_TRY(const PeriodTotals ly, totalsOf(gateway, lastYearToDate, lastToDate));

    Report report{ReportText::tr("Monthly revenue report"), month.toString(), {}};
    report.tables += summaryTable(m, y, lm, ly);
    report.tables +=
        tableOf(u"clients"_s, ReportText::tr("By client"),
                {{u"code"_s, ReportText::tr("Number"), ValueKind::Text},
                 {u"client"_s, ReportText::tr("Client"), ValueKind::Text}},
                grouped(periods, [&](const LedgerKey &key) { return names.orders.value(key.order).client; }),
                [&](qint64 id) -> QVariantList {
                    return {names.clientCodes.value(id), names.clients.value(id)};
                });
    report.tables += tableOf(
        u"categories"_s, ReportText::tr("By category"),
        {{u"category"_s, ReportText::tr("Category"), ValueKind::Text}},
        grouped(periods, [&](const LedgerKey &key) { return names.orders.value(key.order).category; }),
        [&](qint64 id) -> QVariantList { return {names.categories.value(id)}; });
    report.tables += tableOf(u"orders"_s, ReportText::tr("By order"),
                             {{u"number"_s, ReportText::tr("Number"), ValueKind::Text},
                              {u"title"_s, ReportText::tr("Order"), ValueKind::Text},
                              {u"client"_s, ReportText::tr("Client"), ValueKind::Text}},
                             grouped(periods, [](const LedgerKey &key) { return key.order; }),
                             [&](qint64 id) -> QVariantList {
                                 const auto order = names.orders.value(id);
                                 return {order.number, order.title, names.clients.value(order.client)};
                             });
    report.tables += tableOf(u"workers"_s, ReportText::tr("By worker"),
                             {{u"code"_s, ReportText::tr("Number"), ValueKind::Text},
                              {u"worker"_s, ReportText::tr("Worker"), ValueKind::Text}},
                             grouped(periods, [](const LedgerKey &key) { return key.worker; }),
                             [&](qint64 id) -> QVariantList {
                                 return {names.workerCodes.value(id), names.workers.value(id)};
                             });
    return report;
}

Result<Report> yearReportInside(Office &office, int fiscalYear)
{
    const ReportGateway gateway(office.database());
    const DateRange days = fiscalYearDays(fiscalYear);
    TEWAKE_TRY(const auto sums, gateway.sumsByMonth(days));
    TEWAKE_TRY(const auto last, gateway.sumsByMonth(fiscalYearDays(fiscalYear - 1)));
    TEWAKE_TRY(const auto plan, gateway.plan(YearMonth::of(days.begin), YearMonth::of(days.end.addDays(-1))));
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
        const Yen lastYear = last.value(month.plus(-12).index()).revenue;
        table.rows +=
            QList<QVariantList>{row(month.toString(), sums.value(month.index()), planned, lastYear)};
        total += sums.value(month.index());
        totalPlan += planned;
        totalLast += lastYear;
    }
    table.totals = row(ReportText::tr("Total"), total, totalPlan, totalLast);
    return Report{ReportText::tr("Revenue of the fiscal year"), u"FY%1"_s.arg(fiscalYear), {table}};
}

Result<Report> qcdReportInside(Office &office, const DateRange &days, QcdGroup group)
{
    const ReportGateway gateway(office.database());
    TEWAKE_TRY(const auto quality, gateway.quality(days, office.zone()));
    TEWAKE_TRY(const Ledger ledger, gateway.ledger(days));
    TEWAKE_TRY(const ReportNames names, gateway.names());
    const auto groupOf = [&](qint64 order) {
        const auto name = names.orders.value(order);
        return group == QcdGroup::Category ? name.category
               : group == QcdGroup::Client ? name.client
               : group == QcdGroup::Hub    ? name.hub
                                           : order;
    };
    const auto nameOf = [&](qint64 id) {
        return group == QcdGroup::Category ? names.categories.value(id)
               : group == QcdGroup::Client ? names.clients.value(id)
               : group == QcdGroup::Hub    ? names.hubs.value(id)
                                        : names.orders.value(id).number + u' ' + names.orders.value(id).title;
    };
    struct Both {
        QualitySums quality;
        LedgerSums money;
    };
    QHash<qint64, Both> lines;
    Both total;
    for (auto it = quality.cbegin(); it != quality.cend(); ++it) {
        lines[groupOf(it.key())].quality += it.value();
        total.quality += it.value();
    }
    for (auto it = ledger.cbegin(); it != ledger.cend(); ++it) {
        lines[groupOf(it.key().order)].money += it.value();
        total.money += it.value();
    }
    ReportTable table;
    table.key = u"qcd"_s;
    table.title = ReportText::tr("Quality, cost and delivery");
    table.columns = {{u"name"_s, ReportText::tr("Name"), ValueKind::Text},
                     {u"revenue"_s, ReportText::tr("Revenue"), ValueKind::Yen},
                     {u"marginRate"_s, ReportText::tr("Margin rate"), ValueKind::Ratio},
                     {u"firstPassRate"_s, ReportText::tr("First-pass rate"), ValueKind::Ratio},
                     {u"defectRate"_s, ReportText::tr("Defect rate"), ValueKind::Ratio},
                     {u"timeRatio"_s, ReportText::tr("Actual ÷ standard time"), ValueKind::Ratio},
                     {u"onTimeRate"_s, ReportText::tr("On time"), ValueKind::Ratio},
                     {u"tasks"_s, ReportText::tr("Tasks"), ValueKind::Count}};
    const auto row = [](const QString &name, const Both &b) -> QVariantList {
        const QualitySums &q = b.quality;
        return {name,
                b.money.revenue.amount(),
                ratio((b.money.revenue - b.money.rewards).amount(), b.money.revenue.amount()),
                ratio(q.passedFirst, q.inspected),
                ratio(q.defects, q.units),
                ratio(q.actual.count(), q.standard.count()),
                ratio(q.onTime, q.finished),
                q.finished};
    };
    for (auto it = lines.cbegin(); it != lines.cend(); ++it)
        table.rows += QList<QVariantList>{row(nameOf(it.key()), *it)};
    std::sort(table.rows.begin(), table.rows.end(), [](const QVariantList &a, const QVariantList &b) {
        return a.at(1).toLongLong() != b.at(1).toLongLong() ? a.at(1).toLongLong() > b.at(1).toLongLong()
                                                            : a.first().toString() < b.first().toString();
    });
    table.totals = row(ReportText::tr("Total"), total);
    return Report{
        ReportText::tr("Quality, cost and delivery"),
        u"%1 – %2"_s.arg(days.begin.toString(Qt::ISODate), days.end.addDays(-1).toString(Qt::ISODate)),
        {table}};
}

} // namespace

Result<Report> monthReport(Office &office, const Session &session, YearMonth month)
{
    return readAs(office, session, Permission::ViewMoney, [&] { return monthReportInside(office, month); });
}

Result<Report> yearReport(Office &office, const Session &session, int fiscalYear)
{
    return readAs(office, session, Permission::ViewMoney,
                  [&] { return yearReportInside(office, fiscalYear); });
}

Result<Report> qcdReport(Office &office, const Session &session, const DateRange &days, QcdGroup group)
{
    return readAs(office, session, Permission::ViewMoney,
                  [&] { return qcdReportInside(office, days, group); });
}

} // namespace tewake
