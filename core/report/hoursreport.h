// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/report/reporttable.h"

namespace tewake {

/// Approved hours over any number of years: by month (every month from the first with hours to the last), by
/// order, and by order within each month. `days` that are not valid leave the range open at that end.
/// NotAllowed without Permission::ViewMoney.
[[nodiscard]] Result<Report> hoursReport(Office &office, const Session &session, const DateRange &days);

} // namespace tewake
