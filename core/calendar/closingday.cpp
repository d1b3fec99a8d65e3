// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/closingday.h"

#include "core/calendar/holidays.h"

#include <algorithm>

namespace tewake {

namespace {
constexpr int LimitDays = 60;
/// Closures of banks are never longer; a test that closes every day must not hang us.
constexpr int LongestClosure = 31;
/// By how much a bank holiday may postpone a payment beyond the limit, where that was agreed.
constexpr int AllowedPostponement = 2;

QDate dayOfMonth(YearMonth month, int day)
{
    return std::min(month.firstDay().addDays(std::clamp(day, 1, 31) - 1), month.lastDay());
}
} // namespace

QDate closingDate(YearMonth month, int closingDay)
{
    return dayOfMonth(month, closingDay);
}

QDate closingDateFor(QDate day, int closingDay)
{
    const YearMonth month = YearMonth::of(day);
    const QDate closing = closingDate(month, closingDay);
    return day <= closing ? closing : closingDate(month.plus(1), closingDay);
}

QDate shiftedFromBankHoliday(QDate day, BankHolidayRule rule, const ClosedDayTest &isClosed)
{
    if (rule == BankHolidayRule::Keep)
        return day;
    const int step = rule == BankHolidayRule::Before ? -1 : 1;
    QDate shifted = day;
    for (int i = 0; i < LongestClosure; ++i) {
        if (!(isClosed ? isClosed(shifted) : isBankHoliday(shifted)))
            return shifted;
        shifted = shifted.addDays(step);
    }
    return day;
}

QDate paymentDate(QDate closing, const ClosingTerms &terms, const ClosedDayTest &isClosed)
{
    const YearMonth month = YearMonth::of(closing).plus(terms.paymentMonthOffset);
    return shiftedFromBankHoliday(dayOfMonth(month, terms.paymentDay), terms.rule, isClosed);
}

PaymentDue paymentDueFor(QDate received, const ClosingTerms &terms, const ClosedDayTest &isClosed)
{
    PaymentDue result;
    result.closing = closingDateFor(received, terms.closingDay);
    ClosingTerms plain = terms;
    plain.rule = BankHolidayRule::Keep;
    result.nominal = paymentDate(result.closing, plain);
    result.due = shiftedFromBankHoliday(result.nominal, terms.rule, isClosed);
    result.latestAllowed = latestPaymentDate(received);
    const bool postponed =
        result.nominal <= result.latestAllowed && result.nominal.daysTo(result.due) <= AllowedPostponement;
    result.withinLimit = result.due <= result.latestAllowed || postponed;
    return result;
}

QDate latestPaymentDate(QDate received, bool closedByMonth)
{
    const QDate sixtieth = received.addDays(LimitDays - 1);
    return closedByMonth ? std::max(sixtieth, received.addMonths(2).addDays(-1)) : sixtieth;
}

} // namespace tewake
