// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/office/rows.h"

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
    /// Opens the month that was closed last; an earlier one only after those closed on top of it.
    [[nodiscard]] Result<Month> reopen(YearMonth month, const QString &reason);
    /// Books a correction of a closed month in the open month `adjustment.month`.
    [[nodiscard]] Result<Adjustment> adjust(Adjustment adjustment);
    [[nodiscard]] Result<QList<Adjustment>> adjustments(YearMonth month);
    [[nodiscard]] Result<Yen> plannedRevenue(YearMonth month);
    [[nodiscard]] Result<void> setPlannedRevenue(YearMonth month, Yen revenue);
};

} // namespace tewake
