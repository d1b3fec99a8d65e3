// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dashboard.h"

#include "core/calendar/fiscalyear.h"
#include "core/store/ordergateway.h"

namespace tewake {

namespace {

Result<Yen> forecastFor(Database &database, const DateRange &days)
{
    const OrderGateway gateway(database);
    OrderFilter due;
    due.states = {OrderState::Accepted, OrderState::InProgress, OrderState::Delivered};
    due.due = days;
    TEWAKE_TRY(const QList<OrderRow> orders, gateway.rows(due));
    QList<Id<Order>> byTheHour;
    for (const OrderRow &row : orders) {
        if (row.order.clientPrice.kind == PriceKind::PerHour)
            byTheHour.append(row.order.id);
    }
    TEWAKE_TRY(const auto approved, gateway.approvedMinutes(byTheHour));
    Yen sum; // of what clients are still to accept
    for (const OrderRow &row : orders)
        sum += std::max(Yen(0), row.owed(approved.value(row.order.id.value())) - row.acceptedAmount);
    return sum;
}

/// Reads month by month and adds up, so that no record is read twice.
class Reader {
public:
    Reader(Office &office, int fiscalYear)
        : m_office(office)
        , m_gateway(office.database())
        , m_days(fiscalYearDays(fiscalYear))
        , m_current(YearMonth::of(office.today()))
    {
        m_figures.fiscalYear = fiscalYear;
    }

    Result<DashboardFigures> read(QcdGroup group)
    {
        const int year = m_figures.fiscalYear;
        TEWAKE_TRY(const auto last, m_gateway.revenueByMonth(fiscalYearDays(year - 1)));
        TEWAKE_TRY(const auto plan,
                   m_gateway.plan(YearMonth::of(m_days.begin), YearMonth::of(m_days.end.addDays(-1))));
        for (const YearMonth month : fiscalYearMonths(year)) {
            DashboardMonth line;
            line.month = month;
            line.plan = plan.value(month.index());
            line.lastYear = last.value(month.plus(-12).index());
            TEWAKE_CHECK(addMonth(line));
            m_figures.months.append(line);
        }
        const QDate lastDay = std::min(m_days.end, m_current.days().end);
        TEWAKE_TRY(m_figures.registered, m_gateway.registeredWorkers(lastDay.addDays(-1)));
        TEWAKE_TRY(const QDate first, m_gateway.firstOrder());
        m_figures.firstYear = first.isValid() ? fiscalYearOf(first) : 0;
        TEWAKE_TRY(const ReportNames names, m_gateway.names());
        m_figures.qcd = qcdTable(names, m_quality, m_ledger, group);
        return m_figures;
    }

private:
    Result<void> addMonth(DashboardMonth &line)
    {
        const DateRange days = line.month.days();
        TEWAKE_TRY(const Ledger ledger, m_gateway.ledger(days));
        line.sums = total(ledger);
        if (line.month > m_current)
            return {};
        TEWAKE_TRY(const auto quality, m_gateway.quality(days, m_office.zone()));
        for (auto it = quality.cbegin(); it != quality.cend(); ++it) {
            line.quality += it.value();
            m_quality[it.key()] += it.value();
        }
        for (auto it = ledger.cbegin(); it != ledger.cend(); ++it)
            m_ledger[{it.key().order, 0}] += it.value();
        line.workers = peopleIn(ledger);
        m_figures.sums += line.sums;
        m_figures.quality += line.quality;
        m_figures.plan += line.plan;
        m_figures.active = line.workers;
        ++m_figures.shown;
        if (line.month == m_current) {
            TEWAKE_TRY(line.forecast, forecastFor(m_office.database(), days));
        }
        return {};
    }

    Office &m_office;
    ReportGateway m_gateway;
    DateRange m_days;
    YearMonth m_current;
    QHash<qint64, QualitySums> m_quality; ///< of the months shown, by order
    Ledger m_ledger;
    DashboardFigures m_figures;
};

} // namespace

Result<DashboardFigures> dashboardFigures(Office &office, const Session &session, int fiscalYear,
                                          QcdGroup group)
{
    return readAs(office, session, Permission::ViewMoney,
                  [&] { return Reader(office, fiscalYear).read(group); });
}

} // namespace tewake
