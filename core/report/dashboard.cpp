// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dashboard.h"

#include "core/calendar/fiscalyear.h"

namespace tewake {

namespace {

/// Agreed amounts of what is due in the rest of the month and not accepted by the client yet.
Result<Yen> forecastFor(const ReportGateway &gateway, const DateRange &days)
{
    TEWAKE_TRY(const QList<Order> orders, gateway.ordersDue(days));
    Yen sum;
    for (const Order &order : orders) {
        TEWAKE_TRY(const Yen amount,
                   amountFor(order.clientPrice, order.quantity, Minutes(order.quantity * 60)));
        sum += amount;
    }
    return sum;
}

Result<DashboardFigures> figuresInside(Office &office, const Session &session, int fiscalYear, QcdGroup group)
{
    const ReportGateway gateway(office.database());
    const DateRange days = fiscalYearDays(fiscalYear);
    const YearMonth current = YearMonth::of(office.today());
    TEWAKE_TRY(const auto sums, gateway.sumsByMonth(days));
    TEWAKE_TRY(const auto last, gateway.sumsByMonth(fiscalYearDays(fiscalYear - 1)));
    TEWAKE_TRY(const auto plan, gateway.plan(YearMonth::of(days.begin), YearMonth::of(days.end.addDays(-1))));
    DashboardFigures figures;
    figures.fiscalYear = fiscalYear;
    for (const YearMonth month : fiscalYearMonths(fiscalYear)) {
        DashboardMonth line;
        line.month = month;
        line.sums = sums.value(month.index());
        line.plan = plan.value(month.index());
        line.lastYear = last.value(month.plus(-12).index()).revenue;
        if (month <= current) {
            TEWAKE_TRY(const auto quality, gateway.quality(month.days(), office.zone()));
            for (const QualitySums &part : quality)
                line.quality += part;
            TEWAKE_TRY(line.workers, gateway.activeWorkers(month.days()));
            figures.sums += line.sums;
            figures.quality += line.quality;
            figures.plan += line.plan;
            figures.active = line.workers;
            ++figures.shown;
        }
        if (month == current) {
            TEWAKE_TRY(line.forecast, forecastFor(gateway, month.days()));
        }
        figures.months.append(line);
    }
    const QDate lastDay = std::min(days.end, current.days().end);
    TEWAKE_TRY(figures.registered, gateway.registeredWorkers(lastDay.addDays(-1)));
    const DateRange shown{days.begin, std::max(days.begin, lastDay)};
    TEWAKE_TRY(const Report report, qcdReport(office, session, shown, group));
    figures.qcd = report.tables.first();
    return figures;
}

} // namespace

Result<DashboardFigures> dashboardFigures(Office &office, const Session &session, int fiscalYear,
                                          QcdGroup group)
{
    return readAs(office, session, Permission::ViewMoney,
                  [&] { return figuresInside(office, session, fiscalYear, group); });
}

} // namespace tewake
