// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rows.h"

namespace tewake::ui {

/// Days before its end within which an agreement is pointed at.
inline constexpr int ClearanceWarningDays = 30;

/// An agreement of this person ends within the days of warning; never so of whoever has left.
[[nodiscard]] inline bool expiresSoon(const WorkerRow &row, QDate today)
{
    return row.nextExpiry.isValid() && !row.worker.leftOn.isValid() &&
           today.daysTo(row.nextExpiry) <= ClearanceWarningDays;
}

} // namespace tewake::ui
