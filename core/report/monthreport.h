// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/report/reporttable.h"
#include "core/store/reportgateway.h"

namespace tewake {

/// The monthly revenue report: a summary, and revenue, rewards, margin and hours by client, category, order
/// and worker; the fiscal year to date and the same month of last year beside each. Revenue belongs to the
/// month of the client's acceptance, rewards to the month in which the work was received, hours to the day on
/// which they were worked. NotAllowed without Permission::ViewMoney.
[[nodiscard]] Result<Report> monthReport(Office &office, const Session &session, YearMonth month);

/// A fiscal year month by month against plan and last year.
[[nodiscard]] Result<Report> yearReport(Office &office, const Session &session, int fiscalYear);

/// Which way quality, cost and delivery are grouped.
enum class QcdGroup { Category, Client, Hub, Order };
TEWAKE_ENUM_NAMES(QcdGroup, "category", "client", "hub", "order");

/// Quality (first-pass rate, defects per thousand), cost (actual ÷ standard time, margin) and delivery
/// (on-time rate).
[[nodiscard]] Result<Report> qcdReport(Office &office, const Session &session, const DateRange &days,
                                       QcdGroup group);

} // namespace tewake
