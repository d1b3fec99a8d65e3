// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/office/rows.h"

#include <functional>
#include <optional>

namespace tewake {

/// A point of the month's checklist: done, or what stands in the way.
struct ChecklistItem {
    enum class Kind { HoursApproved, WorkInspected, OrdersAccepted, NothingRunning };
    Kind kind = Kind::HoursApproved;
    qint64 open = 0;  ///< how many are missing
    qint64 total = 0; ///< of how many
    bool blocking = true;
    [[nodiscard]] bool done() const { return open == 0; }
};

/// The manager's desk: months, adjustments, plan.
class MoneyDesk : public Desk {
public:
    using Desk::Desk;

    [[nodiscard]] Result<Month> month(YearMonth month);
    [[nodiscard]] Result<QList<ChecklistItem>> checklist(YearMonth month);
    [[nodiscard]] Result<MonthFigures> figures(YearMonth month);
    /// Locks the month: hours, inspections and acceptances of its days can no longer be changed. Refused
    /// while a blocking point of the checklist is open, for a month that is not over, and while an earlier
    /// month is open and has records.
    [[nodiscard]] Result<Month> close(YearMonth month);
    /// The first month before this one that is open and has records; it has to be closed before.
    [[nodiscard]] Result<std::optional<YearMonth>> openBefore(YearMonth month);
    /// Closes every open month with records up to this one and this one itself, in their order: all of them,
    /// or none where one of them cannot be closed. `progress` is told each month and cancels with false.
    [[nodiscard]] Result<QList<Month>> closeThrough(YearMonth month,
                                                    const std::function<bool(YearMonth)> &progress = {});
    /// Opens the month that was closed last; an earlier one only after those closed on top of it.
    [[nodiscard]] Result<Month> reopen(YearMonth month, const QString &reason);
    /// Books a correction of a closed month in the open month `adjustment.month`. It takes off at most what
    /// the corrected month holds for the order or the person, and adds at most as much again, the price of
    /// the order, or a million yen, whichever is most.
    [[nodiscard]] Result<Adjustment> adjust(Adjustment adjustment);
    [[nodiscard]] Result<QList<Adjustment>> adjustments(YearMonth month);
    // What the money is made of; both days included, null: open.
    [[nodiscard]] Result<QList<ClientAcceptance>> acceptances(QDate from, QDate to);
    /// By the day the work was received.
    [[nodiscard]] Result<QList<Reward>> rewards(QDate from, QDate to);
    /// By the month in which they are booked; the months of the days are meant whole.
    [[nodiscard]] Result<QList<Adjustment>> adjustments(QDate from, QDate to);
    [[nodiscard]] Result<Yen> plannedRevenue(YearMonth month);
    [[nodiscard]] Result<void> setPlannedRevenue(YearMonth month, Yen revenue);

private:
    // Inside a transaction that is already running.
    [[nodiscard]] Result<Month> closeInside(YearMonth month);
    [[nodiscard]] Result<void> requireWithinMonth(const Adjustment &adjustment);
};

} // namespace tewake
