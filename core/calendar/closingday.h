// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"

#include <functional>

namespace tewake {

/// What happens to a payment day on which banks are closed.
enum class BankHolidayRule {
    Before, ///< the last banking day before it
    After,  ///< the next banking day
    Keep,   ///< the day stays
};

/// When work of a period is closed and paid, as a client's or the office's terms say (20日締め翌月末払い).
struct ClosingTerms {
    int closingDay = 31;        ///< 締め日, 1 to 31; in shorter months, and for 31, the month's last day
    int paymentMonthOffset = 1; ///< months from the closing month to the month of payment
    int paymentDay = 31;        ///< as closingDay
    BankHolidayRule rule = BankHolidayRule::Before;
};

/// The closing date of that month.
[[nodiscard]] QDate closingDate(YearMonth month, int closingDay);

/// The first closing date on or after `day`.
[[nodiscard]] QDate closingDateFor(QDate day, int closingDay);

using ClosedDayTest = std::function<bool(QDate)>;

/// `day` itself where the bank is open, else moved as the rule says. No test given: isBankHoliday.
[[nodiscard]] QDate shiftedFromBankHoliday(QDate day, BankHolidayRule rule,
                                           const ClosedDayTest &isClosed = {});

/// The exact date on which what was closed then is paid.
[[nodiscard]] QDate paymentDate(QDate closing, const ClosingTerms &terms, const ClosedDayTest &isClosed = {});

/// The payment of what was received on a day, held against the law.
struct PaymentDue {
    QDate closing;
    QDate nominal;           ///< by the terms alone
    QDate due;               ///< after the rule for bank holidays
    QDate latestAllowed;     ///< see latestPaymentDate
    bool withinLimit = true; ///< a postponement by a bank holiday may pass the limit by two days at most
    friend bool operator==(const PaymentDue &, const PaymentDue &) = default;
};
[[nodiscard]] PaymentDue paymentDueFor(QDate received, const ClosingTerms &terms,
                                       const ClosedDayTest &isClosed = {});

/// The last day on which the law lets a worker be paid for what was received on that day (フリーランス法
/// 4条): the 60th day, the day of receipt being the first. Where work is closed by the month, 60 days are
/// read as two months.
[[nodiscard]] QDate latestPaymentDate(QDate received, bool closedByMonth = true);

} // namespace tewake
