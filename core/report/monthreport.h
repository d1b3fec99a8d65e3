// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/report/reporttable.h"

namespace tewake {

/// The monthly revenue report: a summary, and revenue, rewards, margin and hours by client, category, order
/// and worker; the fiscal year to date and the same month of last year beside each. Revenue belongs to the
/// month of the client's acceptance, rewards to the month in which the work was received, hours to the day on
/// which they were worked. By worker, revenue is of those whose work the client accepted (revenueShares());
/// "not of one person" is what nobody is known to have worked for. NotAllowed without Permission::ViewMoney.
[[nodiscard]] Result<Report> monthReport(Office &office, const Session &session, YearMonth month);

/// A fiscal year month by month against plan and last year.
[[nodiscard]] Result<Report> yearReport(Office &office, const Session &session, int fiscalYear);

} // namespace tewake
