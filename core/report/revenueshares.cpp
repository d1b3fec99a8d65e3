// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/revenueshares.h"

#include "core/office/order.h"
#include "core/store/revenuegateway.h"
#include "core/store/values.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace tewake {

namespace {

/// Worker -> units or minutes. Sorted, so that equal remainders always fall to the same person.
using Weights = QMap<qint64, qint64>;

/// In the place of a person: work that was brought along as done.
constexpr qint64 NotKnown = 0;

/// What is known of one order's work.
struct OrderWork {
    QList<PassedUnits> units;
    QList<WorkedDay> days;
};

enum class Whose { All, Brought };

/// Of the units lined up as they passed, those from `begin` to before `end`, counted from 0.
Weights unitsWithin(const QList<PassedUnits> &units, qint64 begin, qint64 end)
{
    Weights weights;
    qint64 at = 0;
    for (const PassedUnits &part : units) {
        const qint64 within = std::min(end, at + part.units) - std::max(begin, at);
        if (within > 0)
            weights[part.worker] += within;
        at += part.units;
    }
    return weights;
}

/// Minutes of the days after `after` up to `until`.
Weights minutesWithin(const QList<WorkedDay> &days, Whose whose, qint64 after, qint64 until)
{
    Weights weights;
    for (const WorkedDay &worked : days) {
        if (worked.day > after && worked.day <= until && worked.minutes > 0 &&
            (whose == Whose::All || worked.brought))
            weights[worked.worker] += worked.minutes;
    }
    return weights;
}

/// One order's acceptances, one after the other.
class Sharing {
public:
    explicit Sharing(const OrderWork &work)
        : m_work(work)
    {
    }
    void add(const AcceptedPart &part, QList<RevenueShare> &shares)
    {
        if (part.day > m_day) {
            m_dayBefore = m_day;
            m_day = part.day;
        }
        Weights weights = part.byTheHour ? hours(Whose::All) : units(part.quantity);
        if (weights.isEmpty())
            weights = part.byTheHour ? units(part.quantity) : hours(Whose::All);
        m_taken += part.quantity;
        share(part, part.amount, weights, shares);
    }

private:
    void share(const AcceptedPart &part, Yen amount, const Weights &weights,
               QList<RevenueShare> &shares) const
    {
        if (weights.isEmpty())
            return;
        const QList<Yen> amounts = sharedOut(amount, weights.values());
        const QList<qint64> workers = weights.keys();
        for (qsizetype i = 0; i < workers.size(); ++i) {
            if (workers.at(i) == NotKnown)
                share(part, amounts.at(i), hours(Whose::Brought), shares);
            else
                shares.append({part.order, workers.at(i), dayFromNumber(part.day), amounts.at(i)});
        }
    }
    [[nodiscard]] Weights units(qint64 quantity) const
    {
        constexpr qint64 All = std::numeric_limits<qint64>::max();
        Weights weights = unitsWithin(m_work.units, m_taken, m_taken + quantity);
        if (weights.isEmpty())
            weights = unitsWithin(m_work.units, 0, m_taken);
        return weights.isEmpty() ? unitsWithin(m_work.units, 0, All) : weights;
    }
    [[nodiscard]] Weights hours(Whose whose) const
    {
        constexpr qint64 Ever = std::numeric_limits<qint64>::max();
        Weights weights = minutesWithin(m_work.days, whose, m_dayBefore, m_day);
        if (weights.isEmpty())
            weights = minutesWithin(m_work.days, whose, 0, m_day);
        return weights.isEmpty() ? minutesWithin(m_work.days, whose, 0, Ever) : weights;
    }

    const OrderWork &m_work;
    qint64 m_taken = 0;     ///< units of the acceptances before
    qint64 m_day = 0;       ///< of this acceptance
    qint64 m_dayBefore = 0; ///< the last one before it on which anything was accepted
};

} // namespace

QList<Yen> sharedOut(Yen amount, const QList<qint64> &weights)
{
    const qint64 whole = std::accumulate(weights.cbegin(), weights.cend(), qint64(0));
    QList<Yen> parts;
    QList<qint64> rests;
    QList<qsizetype> places(weights.size());
    std::iota(places.begin(), places.end(), qsizetype(0));
    qint64 left = amount.amount();
    for (const qint64 weight : weights) {
        // In two parts, for the product of a large sum and a large weight leaves the type.
        const qint64 rest = amount.amount() % whole * weight;
        parts.append(Yen(amount.amount() / whole * weight + rest / whole));
        rests.append(rest % whole);
        left -= parts.last().amount();
    }
    std::stable_sort(places.begin(), places.end(),
                     [&rests](qsizetype a, qsizetype b) { return rests.at(a) > rests.at(b); });
    for (qsizetype i = 0; i < left; ++i)
        parts[places.at(i)] += Yen(1);
    return parts;
}

Result<QList<RevenueShare>> revenueShares(Database &database, const DateRange &days)
{
    const RevenueGateway gateway(database);
    QHash<qint64, OrderWork> works;
    QSet<qint64> brought; // orders with work that was brought along as done
    TEWAKE_TRY(const QList<PassedUnits> passed, gateway.passed(days));
    for (const PassedUnits &units : passed) {
        if (units.units > 0) // nothing of it may have been handed in
            works[units.order].units.append(units);
        if (units.units > 0 && units.worker == NotKnown)
            brought.insert(units.order);
    }
    TEWAKE_TRY(const QList<AcceptedPart> accepted, gateway.accepted(days));
    QList<Id<Order>> withHours;
    for (const AcceptedPart &part : accepted) {
        const bool needsHours =
            part.byTheHour || brought.contains(part.order) || works.value(part.order).units.isEmpty();
        const Id<Order> order(part.order);
        if (needsHours && (withHours.isEmpty() || withHours.last() != order))
            withHours.append(order);
    }
    TEWAKE_TRY(const QList<WorkedDay> worked, gateway.worked(withHours));
    for (const WorkedDay &day : worked)
        works[day.order].days.append(day);
    QList<RevenueShare> shares;
    for (auto it = accepted.cbegin(); it != accepted.cend();) {
        const qint64 order = it->order;
        const OrderWork work = works.value(order);
        Sharing sharing(work);
        for (; it != accepted.cend() && it->order == order; ++it)
            sharing.add(*it, shares);
    }
    return shares;
}

void shareRevenue(Ledger &ledger, const QList<RevenueShare> &shares, const DateRange &days)
{
    for (const RevenueShare &share : shares) {
        if (!days.contains(share.day))
            continue;
        ledger[{share.order, 0}].revenue += -share.amount;
        ledger[{share.order, share.worker}].revenue += share.amount;
    }
}

} // namespace tewake
