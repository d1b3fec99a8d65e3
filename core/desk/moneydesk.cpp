// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/moneydesk.h"

#include "core/base/refusal.h"
#include "core/base/text.h"
#include "core/store/moneygateway.h"
#include "core/store/monthgateway.h"
#include "core/store/ordergateway.h"

#include <QCoreApplication>

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

/// What a correction may add at least, however little the month holds: work that was forgotten altogether.
constexpr Yen MaximumRise{1'000'000};

struct Money {
    Q_DECLARE_TR_FUNCTIONS(MoneyDesk)
};

Result<void> checkMonth(YearMonth month)
{
    if (!month.isValid())
        return invalid(u"month"_s, Money::tr("This is no month; write it like 2026-10."));
    return {};
}

QJsonObject monthJson(const Month &month)
{
    return {
        {u"month"_s, month.month.toString()}, {u"state"_s, nameOf(month.state)}, {u"reason"_s, month.reason}};
}

/// With what the month came to, so that the check of the office sees what changes afterwards.
QJsonObject closedJson(const Month &month, const MonthFigures &figures)
{
    QJsonObject json = monthJson(month);
    json.insert(u"revenue"_s, figures.revenue.amount());
    json.insert(u"rewards"_s, figures.rewards.amount());
    json.insert(u"minutes"_s, figures.minutes.count());
    return json;
}

QString sentenceFor(const ChecklistItem &item, YearMonth month)
{
    switch (item.kind) {
    case ChecklistItem::Kind::HoursApproved:
        return Money::tr("%1 cannot be closed: %2 of %3 entries of hours are not approved.")
            .arg(month.toString())
            .arg(item.open)
            .arg(item.total);
    case ChecklistItem::Kind::WorkInspected:
        return Money::tr("%1 cannot be closed: %2 of %3 tasks handed in are not inspected.")
            .arg(month.toString())
            .arg(item.open)
            .arg(item.total);
    case ChecklistItem::Kind::OrdersAccepted:
        return Money::tr("%1 cannot be closed: %2 of %3 delivered orders are not accepted by the client.")
            .arg(month.toString())
            .arg(item.open)
            .arg(item.total);
    case ChecklistItem::Kind::NothingRunning:
        return Money::tr("%1 cannot be closed: %2 timers are running.").arg(month.toString()).arg(item.open);
    }
    return {};
}

} // namespace

Result<Month> MoneyDesk::month(YearMonth month)
{
    return read(Permission::ViewMoney, [&] { return MonthGateway(database()).month(month); });
}

Result<QList<ChecklistItem>> MoneyDesk::checklist(YearMonth month)
{
    return read(Permission::ViewMoney, [&]() -> Result<QList<ChecklistItem>> {
        TEWAKE_CHECK(checkMonth(month));
        const OfficeZone &zone = office().zone();
        TEWAKE_TRY(const MonthCounts counts,
                   MoneyGateway(database())
                       .counts(month, {zone.at(month.firstDay(), 0), zone.at(month.plus(1).firstDay(), 0)}));
        using Kind = ChecklistItem::Kind;
        return QList<ChecklistItem>{
            {Kind::HoursApproved, counts.hours.open, counts.hours.total, true},
            {Kind::WorkInspected, counts.work.open, counts.work.total, true},
            // The client takes the time that the client takes: revenue is of the month of the acceptance.
            {Kind::OrdersAccepted, counts.orders.open, counts.orders.total, false},
            {Kind::NothingRunning, counts.running.open, counts.running.total, true},
        };
    });
}

Result<MonthFigures> MoneyDesk::figures(YearMonth month)
{
    return read(Permission::ViewMoney, [&]() -> Result<MonthFigures> {
        TEWAKE_CHECK(checkMonth(month));
        return MoneyGateway(database()).figures(month);
    });
}

Result<std::optional<YearMonth>> MoneyDesk::openBefore(YearMonth month)
{
    return read(Permission::ViewMoney, [&] { return MoneyGateway(database()).openMonthBefore(month); });
}

Result<Month> MoneyDesk::close(YearMonth yearMonth)
{
    return change(Permission::CloseMonth, [&] { return closeInside(yearMonth); });
}

Result<QList<Month>> MoneyDesk::closeThrough(YearMonth last, const std::function<bool(YearMonth)> &progress)
{
    return change(Permission::CloseMonth, [&]() -> Result<QList<Month>> {
        TEWAKE_CHECK(checkMonth(last));
        QList<Month> closed;
        for (;;) {
            TEWAKE_TRY(const auto earlier, MoneyGateway(database()).openMonthBefore(last));
            const YearMonth next = earlier.value_or(last);
            if (progress && !progress(next))
                return Error{ErrorCode::Cancelled, Money::tr("Cancelled. No month was closed."), {}};
            TEWAKE_TRY(const Month month, closeInside(next));
            closed.append(month);
            if (next == last)
                return closed;
        }
    });
}

Result<Month> MoneyDesk::closeInside(YearMonth yearMonth)
{
    TEWAKE_CHECK(checkMonth(yearMonth));
    const MonthGateway months(database());
    TEWAKE_TRY(const Month before, months.month(yearMonth));
    Month month = before;
    TEWAKE_TRY(month.state, after(before.state, MonthStep::Close));
    if (office().today() <= yearMonth.lastDay())
        return refused(u"month"_s, Money::tr("%1 is not over yet.").arg(yearMonth.toString()));
    TEWAKE_TRY(const auto earlier, MoneyGateway(database()).openMonthBefore(yearMonth));
    if (earlier)
        return refused(u"month"_s, Money::tr("Close %1 first: it is still open.").arg(earlier->toString()));
    // Work that was handed in earlier, in a month that had nothing else, would be received in closed books.
    const Instant begin = office().zone().at(yearMonth.firstDay(), 0);
    TEWAKE_TRY(const MonthCounts earlierWork,
               MoneyGateway(database()).counts(yearMonth, {Instant(0), begin}));
    if (earlierWork.work.open > 0)
        return refused(u"checklist"_s,
                       Money::tr("%1 cannot be closed: %n task(s) handed in before it are not inspected.",
                                 nullptr, static_cast<int>(earlierWork.work.open))
                           .arg(yearMonth.toString()));
    TEWAKE_TRY(const QList<ChecklistItem> items, checklist(yearMonth));
    for (const ChecklistItem &item : items) {
        if (item.blocking && !item.done())
            return refused(u"checklist"_s, sentenceFor(item, yearMonth));
    }
    month.changedAt = now();
    month.changedBy = account().id;
    TEWAKE_CHECK(months.save(month));
    TEWAKE_TRY(const MonthFigures figures, MoneyGateway(database()).figures(yearMonth));
    TEWAKE_CHECK(audit(u"month.close"_s, Subject::Month, yearMonth.index(), monthJson(before),
                       closedJson(month, figures)));
    return month;
}

Result<Month> MoneyDesk::reopen(YearMonth yearMonth, const QString &reason)
{
    return change(Permission::CloseMonth, [&]() -> Result<Month> {
        TEWAKE_CHECK(checkMonth(yearMonth));
        const MonthGateway months(database());
        TEWAKE_TRY(const Month before, months.month(yearMonth));
        Month month = before;
        TEWAKE_TRY(month.state, after(before.state, MonthStep::Reopen));
        month.reason = cleaned(reason);
        if (month.reason.isEmpty())
            return invalid(u"reason"_s, Money::tr("Say why %1 is opened again.").arg(yearMonth.toString()));
        TEWAKE_TRY(const auto later, months.lastClosed());
        if (later && *later > yearMonth)
            return refused(u"month"_s, Money::tr("Open %1 again first: it was closed on top of %2.")
                                           .arg(later->toString(), yearMonth.toString()));
        month.changedAt = now();
        month.changedBy = account().id;
        TEWAKE_CHECK(months.save(month));
        TEWAKE_CHECK(
            audit(u"month.reopen"_s, Subject::Month, yearMonth.index(), monthJson(before), monthJson(month)));
        return month;
    });
}

Result<void> MoneyDesk::requireWithinMonth(const Adjustment &adjustment)
{
    TEWAKE_TRY(Yen held, MoneyGateway(database()).heldFor(adjustment));
    if (adjustment.kind == AdjustmentKind::Reward && adjustment.orderId.isValid()) {
        Adjustment withoutOrder = adjustment; // what was corrected for the person counts for each order
        withoutOrder.orderId = {};
        TEWAKE_TRY(const Yen ofPerson, MoneyGateway(database()).heldFor(withoutOrder));
        held = std::min(held, ofPerson);
    }
    const QString month = adjustment.corrects.toString();
    if (adjustment.amount < Yen(0) && held + adjustment.amount < Yen(0))
        return refused(u"amount"_s, Money::tr("%1 holds %2 yen of this, earlier corrections counted; %3 yen "
                                              "cannot be taken off.")
                                        .arg(month, held.toString(), (-adjustment.amount).toString()));
    Yen most = std::max(held, MaximumRise);
    if (adjustment.kind == AdjustmentKind::Revenue) {
        TEWAKE_TRY(const OrderRow row, OrderGateway(database()).row(adjustment.orderId));
        most = std::max(most, row.amount);
    }
    if (adjustment.amount > most)
        return refused(u"amount"_s,
                       Money::tr("%1 holds %2 yen of this; one correction adds at most %3 yen, "
                                 "not %4.")
                           .arg(month, held.toString(), most.toString(), adjustment.amount.toString()));
    return {};
}

Result<Adjustment> MoneyDesk::adjust(Adjustment adjustment)
{
    return change(Permission::CloseMonth, [&]() -> Result<Adjustment> {
        TEWAKE_CHECK(checkMonth(adjustment.month));
        TEWAKE_CHECK(checkMonth(adjustment.corrects));
        if (adjustment.month > YearMonth::of(office().today()))
            return invalid(u"month"_s, Money::tr("%1 has not begun yet.").arg(adjustment.month.toString()));
        TEWAKE_CHECK(requireOpenMonth(adjustment.month.firstDay()));
        // A month that had nothing in it was passed over; with those after it it is closed all the same.
        TEWAKE_TRY(const auto lastClosed, MonthGateway(database()).lastClosed());
        if (!lastClosed || *lastClosed < adjustment.corrects)
            return refused(u"corrects"_s, Money::tr("%1 is open: correct it there, without an adjustment.")
                                              .arg(adjustment.corrects.toString()));
        if (adjustment.month < adjustment.corrects)
            return invalid(u"month"_s, Money::tr("A correction is booked after the month that it corrects."));
        if (adjustment.amount == Yen(0) || adjustment.amount > MaximumYen || adjustment.amount < -MaximumYen)
            return invalid(
                u"amount"_s,
                Money::tr("The amount must not be 0 and at most %1 yen.").arg(MaximumYen.toString()));
        adjustment.reason = cleaned(adjustment.reason);
        if (adjustment.reason.isEmpty())
            return invalid(u"reason"_s, Money::tr("Give the reason of the correction."));
        if (adjustment.kind == AdjustmentKind::Revenue && !adjustment.orderId.isValid())
            return invalid(u"order"_s, Money::tr("Choose the order whose revenue is corrected."));
        if (adjustment.kind == AdjustmentKind::Reward && !adjustment.workerId.isValid())
            return invalid(u"worker"_s, Money::tr("Choose the person whose reward is corrected."));
        if (adjustment.orderId.isValid())
            TEWAKE_CHECK(Table<Order>(database()).load(adjustment.orderId));
        if (adjustment.workerId.isValid())
            TEWAKE_CHECK(Table<Worker>(database()).load(adjustment.workerId));
        TEWAKE_CHECK(requireWithinMonth(adjustment));
        TEWAKE_CHECK(Table<Adjustment>(database()).insert(adjustment));
        TEWAKE_CHECK(auditRecord<Adjustment>(u"adjustment.add"_s, Subject::Adjustment, nullptr, &adjustment));
        return adjustment;
    });
}

Result<QList<Adjustment>> MoneyDesk::adjustments(YearMonth month)
{
    return read(Permission::ViewMoney, [&] { return MoneyGateway(database()).adjustments(month); });
}

Result<QList<ClientAcceptance>> MoneyDesk::acceptances(QDate from, QDate to)
{
    return read(Permission::ViewMoney, [&] { return MoneyGateway(database()).acceptances(from, to); });
}

Result<QList<Reward>> MoneyDesk::rewards(QDate from, QDate to)
{
    return read(Permission::ViewMoney, [&] { return MoneyGateway(database()).rewards(from, to); });
}

Result<QList<Adjustment>> MoneyDesk::adjustments(QDate from, QDate to)
{
    return read(Permission::ViewMoney, [&] { return MoneyGateway(database()).adjustments(from, to); });
}

Result<Yen> MoneyDesk::plannedRevenue(YearMonth month)
{
    return read(Permission::ViewMoney, [&] { return MonthGateway(database()).plannedRevenue(month); });
}

Result<void> MoneyDesk::setPlannedRevenue(YearMonth month, Yen revenue)
{
    return change(Permission::CloseMonth, [&]() -> Result<void> {
        TEWAKE_CHECK(checkMonth(month));
        if (revenue < Yen(0) || revenue > MaximumYen)
            return invalid(u"revenue"_s,
                           Money::tr("The plan has to be between 0 and %1 yen.").arg(MaximumYen.toString()));
        const MonthGateway months(database());
        TEWAKE_TRY(const Yen before, months.plannedRevenue(month));
        TEWAKE_CHECK(months.setPlannedRevenue(month, revenue));
        return audit(u"month.plan"_s, Subject::Month, month.index(), {{u"revenue"_s, before.amount()}},
                     {{u"revenue"_s, revenue.amount()}});
    });
}

} // namespace tewake
