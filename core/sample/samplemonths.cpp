// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleworld.h"
#include "core/store/assignmentgateway.h"
#include "core/store/housegateway.h"
#include "core/store/moneygateway.h"
#include "core/store/monthgateway.h"

#include <QJsonDocument>
#include <QJsonObject>

// What the sample's office takes in: the months behind it, and the one it is in.

namespace tewake {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 DayMinutes = 1440;
constexpr int DeskSeats = 5;
constexpr int DeskMinutesADay = 360;
/// Of the hours that people ask for, those that come in as orders, per cent.
constexpr int UsePercent = 94;
/// Yen of revenue that an hour of ordered work comes to, as a budget rounds it.
constexpr int RevenuePerHour = 2300;
} // namespace

qint64 SampleWorld::wishOf(const SampleHand &hand, YearMonth month)
{
    const DateRange days = month.days();
    const qint64 there = std::clamp<qint64>(hand.worker.registeredOn.daysTo(days.end), 0, days.days());
    return hand.worker.desiredMonth.count() * there / days.days();
}

qint64 SampleWorld::wishedMinutes(const SampleWork &work, YearMonth month) const
{
    qint64 minutes = 0;
    for (const SampleHand &hand : m_hands)
        minutes += hand.trade == &work ? wishOf(hand, month) : 0;
    return work.hourly ? std::min<qint64>(minutes, month.days().days() * DeskMinutesADay * DeskSeats)
                       : minutes;
}

qint64 SampleWorld::spareMinutes(const SampleWork &work, YearMonth month, int percent) const
{
    qint64 minutes = 0;
    for (const SampleHand &hand : m_hands) {
        if (hand.filler == &work)
            minutes += std::max<qint64>(0, wishOf(hand, month) * percent / 100 -
                                               hand.minutesByMonth.value(month.index()));
    }
    return minutes;
}

Result<void> SampleWorld::planRevenue(YearMonth month)
{
    qint64 wished = 0;
    for (const SampleHand &hand : std::as_const(m_hands))
        wished += wishOf(hand, month);
    const qint64 yen = wished * UsePercent / 100 * RevenuePerHour / 60 * m_random.between(95, 104) / 100;
    return MonthGateway(database()).setPlannedRevenue(month, Yen(yen / 100'000 * 100'000));
}

Result<void> SampleWorld::makeHistory(YearMonth month, int monthsAgo)
{
    for (const SampleWork &work : std::as_const(m_recipe.works))
        TEWAKE_CHECK(makeFinishedOrders(work, month,
                                        wishedMinutes(work, month) * m_random.between(70, UsePercent) / 100));
    // And what was taken in besides, because there were hands for it.
    const int use = UsePercent + m_random.between(0, 6);
    for (int round = 0; round < 4; ++round) {
        for (const SampleWork &work : std::as_const(m_recipe.works))
            TEWAKE_CHECK(makeFinishedOrders(work, month, spareMinutes(work, month, use)));
    }
    TEWAKE_CHECK(planRevenue(month));
    if (monthsAgo < 2)
        return {};
    Month closed{month,
                 0,
                 MonthState::Closed,
                 m_office->zone().at(month.plus(1).firstDay().addDays(9), 18 * 60),
                 m_staff.at(2).id,
                 {}};
    m_closed.append(closed);
    return MonthGateway(database()).save(closed);
}

Result<void> SampleWorld::makeFinishedOrders(const SampleWork &work, YearMonth month, qint64 minutes)
{
    constexpr qint64 Smallest = 10 * 60;
    while (minutes >= Smallest) {
        const qint64 usual = m_random.between(60, 260) * 60;
        const qint64 part = work.hourly || minutes < usual + Smallest ? minutes : usual;
        minutes -= part;
        const int days = month.firstDay().daysInMonth();
        const int start = work.hourly ? 0 : std::max(0, m_random.between(-5, days / 2));
        const int due = work.hourly ? days - 1 : std::min(days - 1, start + m_random.between(9, 25));
        const QDate first = month.firstDay();
        TEWAKE_CHECK(makeFinished(
            {&work, first.addDays(start), first.addDays(due), Minutes(part), OrderState::Completed},
            std::min(first.addDays(due + m_random.between(1, 4)), month.lastDay())));
    }
    return {};
}

Result<void> SampleWorld::makeFinished(const OrderPlan &plan, QDate acceptedOn)
{
    TEWAKE_TRY(Order order, makeOrder(plan));
    TEWAKE_CHECK(makeTasks(order, plan));
    if (order.quantity == 0)
        return Table<Order>(database()).remove(order.id);
    return plan.state == OrderState::Completed ? storeAcceptance(order, acceptedOn) : Result<void>();
}

Result<void> SampleWorld::recordClosings()
{
    for (const Month &month : std::as_const(m_closed)) {
        TEWAKE_TRY(const MonthFigures figures, MoneyGateway(database()).figures(month.month));
        const QJsonObject after{{u"month"_s, month.month.toString()},
                                {u"state"_s, nameOf(month.state)},
                                {u"reason"_s, month.reason},
                                {u"revenue"_s, figures.revenue.amount()},
                                {u"rewards"_s, figures.rewards.amount()},
                                {u"minutes"_s, figures.minutes.count()}};
        AuditRecord record;
        record.at = month.changedAt;
        record.accountId = month.changedBy;
        record.accountName = m_staff.at(2).displayName;
        record.action = u"month.close"_s;
        record.subject = u"month"_s;
        record.subjectId = month.month.index();
        record.after = QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact));
        TEWAKE_CHECK(AuditTrail(database()).append(record));
    }
    return {};
}

Result<void> SampleWorld::makePresent()
{
    for (int ahead = 0; ahead <= 4; ++ahead)
        TEWAKE_CHECK(planRevenue(currentMonth().plus(ahead)));
    for (const SampleWork &work : std::as_const(m_recipe.works))
        TEWAKE_CHECK(work.hourly ? makePresentDesk(work) : makeJustFinished(work));
    // As in the months before: what was taken in besides. The orders in hand bring the rest.
    const YearMonth month = currentMonth();
    const int past = m_today.day() - 1;
    for (const SampleWork &work : std::as_const(m_recipe.works)) {
        const int use = UsePercent * 88 * past / month.firstDay().daysInMonth() / 100;
        const qint64 spare = spareMinutes(work, month, use);
        if (past > 3 && spare > 8 * 60)
            TEWAKE_CHECK(makeFinished(
                {&work, month.firstDay(), m_today.addDays(-2), Minutes(spare), OrderState::Completed},
                m_today.addDays(-1)));
    }
    for (const SampleWork &work : std::as_const(m_recipe.works)) {
        if (!work.hourly)
            TEWAKE_CHECK(makeAhead(work));
    }
    return {};
}

Result<void> SampleWorld::makePresentDesk(const SampleWork &work)
{
    const YearMonth month = currentMonth();
    const Minutes minutes(wishedMinutes(work, month) * 9 / 10);
    constexpr int Since = 10;
    if (m_today.day() > Since + 2)
        TEWAKE_CHECK(makeFinished(
            {&work, month.firstDay(), m_today.addDays(-Since - 1), minutes, OrderState::Completed},
            m_today.addDays(-Since)));
    const int begun = std::min(Since, m_today.day() - 1);
    TEWAKE_CHECK(
        makeOpen({&work, m_today.addDays(-begun), m_today.addDays(20), minutes, OrderState::InProgress}));
    return makeOpen({&work, m_today.addDays(30), m_today.addDays(50), minutes, OrderState::Quoted});
}

Result<void> SampleWorld::makeJustFinished(const SampleWork &work)
{
    const YearMonth month = currentMonth();
    const int past = m_today.day() - 1;
    const qint64 daily = wishedMinutes(work, month) * UsePercent / 100 / month.days().days();
    // In the first days of a month it was begun in the one before, so that it can be finished by now.
    constexpr int Shortest = 5;
    const auto finished = [&](int since, int until, int percent, OrderState state) {
        const OrderPlan plan{&work, m_today.addDays(-std::min(since, std::max(past, Shortest))),
                             m_today.addDays(-until),
                             Minutes(std::max<qint64>(8 * 60, daily * past * percent / 100)), state};
        return makeFinished(plan, m_today.addDays(-1));
    };
    if (past > 9)
        TEWAKE_CHECK(finished(past, 8, 34, OrderState::Completed));
    if (past > 3)
        TEWAKE_CHECK(finished(18, 3, past > 9 ? 28 : 60, OrderState::Completed));
    return finished(14, 1, 12, OrderState::Delivered);
}

Result<void> SampleWorld::makeAhead(const SampleWork &work)
{
    const YearMonth month = currentMonth();
    const qint64 daily = wishedMinutes(work, month) * UsePercent / 100 / month.days().days();
    const auto one = [&](int startIn, int dueIn, int days, OrderState state) {
        return makeOpen({&work, m_today.addDays(startIn), m_today.addDays(dueIn),
                         Minutes(std::max<qint64>(8 * 60, daily * days)), state});
    };
    TEWAKE_CHECK(one(-8, m_random.between(2, 6), 5, OrderState::InProgress));
    TEWAKE_CHECK(one(-3, m_random.between(8, 18), 7, OrderState::InProgress));
    TEWAKE_CHECK(one(1, m_random.between(14, 25), 3, OrderState::Accepted));
    return one(10, m_random.between(28, 60), 8, OrderState::Quoted);
}

Result<void> SampleWorld::makeOpen(const OrderPlan &plan)
{
    TEWAKE_TRY(Order order, makeOrder(plan));
    return plan.state == OrderState::Quoted ? Result<void>() : makeTasks(order, plan);
}

Result<void> SampleWorld::chooseTeleworker()
{
    const Instant now = m_office->now();
    TEWAKE_TRY(const QList<AssignmentRow> rows,
               AssignmentGateway(database())
                   .board(now.plusMinutes(-3 * DayMinutes), now.plusMinutes(14 * DayMinutes)));
    QHash<qint64, int> offers;
    QHash<qint64, int> work;
    for (const AssignmentRow &row : rows) {
        const qint64 worker = row.assignment.workerId.value();
        ++(row.assignment.state == AssignmentState::Offered ? offers : work)[worker];
    }
    const auto score = [&](const SampleHand &hand) {
        const qint64 id = hand.worker.id.value();
        return 10 * std::min(offers.value(id), 2) + std::min(work.value(id), 8);
    };
    const SampleHand *best = nullptr;
    for (const SampleHand &hand : std::as_const(m_hands)) {
        if (!best || score(hand) > score(*best))
            best = &hand;
    }
    return best ? HouseGateway(database()).saveSetting(u"sample.teleworker"_s, best->worker.code.toLower())
                : Result<void>();
}

} // namespace tewake
