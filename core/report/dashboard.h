// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/qcdreport.h"

namespace tewake {

/// One month of the fiscal year as the dashboard shows it.
struct DashboardMonth {
    YearMonth month;
    LedgerSums sums;
    QualitySums quality;
    Yen plan;
    Yen lastYear; ///< revenue of the same month of the year before
    /// Still to come this month: what the clients have not accepted yet of the orders taken that are due in
    /// it, as agreed, or by the hour for what was worked where that is more.
    Yen forecast;
    qint64 workers = 0; ///< people who worked
};

/// Everything on the dashboard of a fiscal year.
struct DashboardFigures {
    int fiscalYear = 0;
    QList<DashboardMonth> months; ///< April to March
    int shown = 0;   ///< months from April to the current one (all twelve for years that are over)
    LedgerSums sums; ///< of the months shown
    QualitySums quality;
    Yen plan;
    int firstYear = 0; ///< the fiscal year of the office's first order; 0 where there is none
    qint64 registered = 0;
    qint64 active = 0; ///< people who worked in the last month shown
    ReportTable qcd;   ///< of the months shown, by the group asked for
};

/// NotAllowed without Permission::ViewMoney.
[[nodiscard]] Result<DashboardFigures> dashboardFigures(Office &office, const Session &session,
                                                        int fiscalYear, QcdGroup group);

} // namespace tewake
