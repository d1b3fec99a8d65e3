// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dashboard.h"

#include "core/calendar/fiscalyear.h"
#include "core/report/reportfigures.h"
#include "core/report/revenueshares.h"
#include "core/store/ordergateway.h"

namespace tewake {

namespace {

Result<Yen> forecastFor(Database &database, const DateRange &days, Id<Hub> hub)
{
    const OrderGateway gateway(database);
    OrderFilter due;
    due.states = {OrderState::Accepted, OrderState::InProgress, OrderState::Delivered};
    due.due = days;
    TEWAKE_TRY(QList<OrderRow> orders, gateway.rows(due));
    if (hub.isValid())
        orders.removeIf([hub](const OrderRow &row) { return row.order.hubId != hub; });
    QList<Id<Order>> byTheHour;
    for (const OrderRow &row : std::as_const(orders)) {
        if (row.order.clientPrice.kind == PriceKind::PerHour)
            byTheHour.append(row.order.id);
    }
    TEWAKE_TRY(const auto approved, gateway.approvedMinutes(byTheHour));
    Yen sum; // of what clients are still to accept
    for (const OrderRow &row : std::as_const(orders))
        sum += std::max(Yen(0), row.owed(approved.value(row.order.id.value())) - row.acceptedAmount);
    return sum;
}

/// Keeps what is of the hub's orders.
template <class Sums> void keepHub(QHash<LedgerKey, Sums> &ledger, const ReportNames &names, Id<Hub> hub)
{
    ledger.removeIf(
        [&](const auto &item) { return names.orders.value(item.key().order).hub != hub.value(); });
}

/// The part of the month's plan that its days up to today, included, stand for.
Yen planToDate(Yen plan, YearMonth month, QDate today)
{
    const DateRange days = month.days();
    const qint64 whole = days.begin.daysTo(days.end);
    const qint64 gone = std::clamp<qint64>(days.begin.daysTo(today) + 1, 0, whole);
    return Yen(plan.amount() * gone / whole);
}

/// Reads month by month and adds up, so that no record is read twice.
class Reader {
public:
    Reader(Office &office, const DashboardAsk &ask)
        : m_office(office)
        , m_gateway(office.database())
        , m_days(fiscalYearDays(ask.fiscalYear))
        , m_current(YearMonth::of(office.today()))
    {
        m_figures.asked = ask;
    }

    Result<DashboardFigures> read()
    {
        TEWAKE_CHECK(settleMonths());
        TEWAKE_TRY(m_names, m_gateway.names());
        for (auto it = m_names.hubs.cbegin(); it != m_names.hubs.cend(); ++it)
            m_figures.hubs.append({it.key(), it.value()});
        std::sort(m_figures.hubs.begin(), m_figures.hubs.end(),
                  [](const auto &a, const auto &b) { return a.second < b.second; });
        TEWAKE_CHECK(readMonths());
        const QDate lastDay = std::min(m_figures.asked.until.lastDay(), m_office.today());
        TEWAKE_TRY(m_figures.registered, m_gateway.registeredWorkers(lastDay));
        TEWAKE_TRY(const QDate first, m_gateway.firstOrder());
        m_figures.firstYear = first.isValid() ? fiscalYearOf(first) : 0;
        TEWAKE_TRY(const QcdComparison comparison, compare());
        if (m_figures.asked.group == QcdGroup::Team)
            TEWAKE_CHECK(shareOut());
        m_figures.qcd = qcdTable(m_names, m_parts, m_figures.asked.group, comparison);
        return m_figures;
    }

private:
    /// The months that are added up: as asked for, or those that are over.
    Result<void> settleMonths()
    {
        DashboardAsk &ask = m_figures.asked;
        const YearMonth first = YearMonth::of(m_days.begin);
        const YearMonth last = YearMonth::of(m_days.end.addDays(-1));
        if (!ask.from.isValid()) {
            ask.from = first;
            ask.until = std::max(first, std::min(last, m_current.plus(-1)));
        }
        if (ask.from < first || ask.until > last || ask.until < ask.from)
            return Error{ErrorCode::InvalidInput, ReportText::tr("These months are not of the fiscal year."),
                         QStringLiteral("months")};
        return {};
    }

    Result<void> readMonths()
    {
        const int year = m_figures.asked.fiscalYear;
        const Id<Hub> hub = m_figures.asked.hub;
        TEWAKE_TRY(const auto last, m_gateway.revenueByMonth(fiscalYearDays(year - 1), hub));
        if (!hub.isValid()) {
            TEWAKE_TRY(m_plan,
                       m_gateway.plan(YearMonth::of(m_days.begin), YearMonth::of(m_days.end.addDays(-1))));
        }
        for (const YearMonth month : fiscalYearMonths(year)) {
            DashboardMonth line;
            line.month = month;
            line.plan = m_plan.value(month.index());
            line.lastYear = last.value(month.plus(-12).index());
            TEWAKE_CHECK(readMonth(line));
            m_figures.months.append(line);
            if (m_figures.includes(static_cast<int>(m_figures.months.size()) - 1))
                add(line);
        }
        return {};
    }

    Result<void> readMonth(DashboardMonth &line)
    {
        const DateRange days = line.month.days();
        const Id<Hub> hub = m_figures.asked.hub;
        QcdPart part{line.month, {}, {}};
        TEWAKE_TRY(part.ledger, m_gateway.ledger(days));
        if (hub.isValid())
            keepHub(part.ledger, m_names, hub);
        line.sums = total(part.ledger);
        if (line.month > m_current)
            return {};
        TEWAKE_TRY(part.quality, m_gateway.quality(days, m_office.zone()));
        if (hub.isValid())
            keepHub(part.quality, m_names, hub);
        for (const QualitySums &sums : std::as_const(part.quality))
            line.quality += sums;
        line.workers = peopleIn(part.ledger);
        ++m_figures.begun;
        m_figures.over += line.month < m_current ? 1 : 0;
        if (line.month == m_current) {
            TEWAKE_TRY(line.forecast, forecastFor(m_office.database(), days, hub));
        }
        m_parts.append(std::move(part));
        return {};
    }

    void add(const DashboardMonth &line)
    {
        m_figures.sums += line.sums;
        m_figures.quality += line.quality;
        if (const Yen plan = planned(line.month); plan > Yen(0)) {
            m_figures.plan += plan;
            m_figures.plannedRevenue += line.sums.revenue;
            ++m_figures.plannedMonths;
        }
        m_figures.active = line.workers;
        const qsizetype place = m_figures.months.size() - 1;
        m_figures.activeBefore =
            place > 0 ? std::optional(m_figures.months.at(place - 1).workers) : std::nullopt;
    }

    [[nodiscard]] Yen planned(YearMonth month) const
    {
        const Yen whole = m_plan.value(month.index());
        return month == m_current ? planToDate(whole, month, m_office.today()) : whole;
    }

    /// By month against the plan; by what stays from year to year against last year.
    Result<QcdComparison> compare()
    {
        const DashboardAsk &ask = m_figures.asked;
        m_parts.removeIf(
            [&](const QcdPart &part) { return part.month < ask.from || part.month > ask.until; });
        QcdComparison comparison;
        if (ask.group == QcdGroup::Month && !ask.hub.isValid()) {
            comparison.plan.emplace();
            for (const QcdPart &part : std::as_const(m_parts))
                comparison.plan->insert(part.month.index(), planned(part.month));
        }
        // Against half a month the whole one of last year says nothing.
        const bool stays =
            ask.group == QcdGroup::Category || ask.group == QcdGroup::Client || ask.group == QcdGroup::Hub;
        if (!stays || ask.until >= m_current)
            return comparison;
        TEWAKE_TRY(auto before,
                   m_gateway.revenueByOrder({ask.from.plus(-12).firstDay(), ask.until.plus(-11).firstDay()}));
        if (ask.hub.isValid())
            before.removeIf(
                [&](const auto &item) { return m_names.orders.value(item.key()).hub != ask.hub.value(); });
        comparison.lastYear = before;
        return comparison;
    }

    /// Revenue to those whose work was accepted.
    Result<void> shareOut()
    {
        const DateRange days{m_figures.asked.from.firstDay(), m_figures.asked.until.plus(1).firstDay()};
        TEWAKE_TRY(auto shares, revenueShares(m_office.database(), days));
        if (m_figures.asked.hub.isValid()) { // the ledgers hold the orders of the hub and no others
            shares.removeIf([this](const RevenueShare &share) {
                return m_names.orders.value(share.order).hub != m_figures.asked.hub.value();
            });
        }
        for (QcdPart &part : m_parts)
            shareRevenue(part.ledger, shares, part.month.days());
        return {};
    }

    Office &m_office;
    ReportGateway m_gateway;
    DateRange m_days;
    YearMonth m_current;
    ReportNames m_names;
    QHash<int, Yen> m_plan;
    QList<QcdPart> m_parts; ///< of the months begun
    DashboardFigures m_figures;
};

} // namespace

Result<DashboardFigures> dashboardFigures(Office &office, const Session &session, const DashboardAsk &ask)
{
    return readAs(office, session, Permission::ViewMoney, [&] { return Reader(office, ask).read(); });
}

} // namespace tewake
