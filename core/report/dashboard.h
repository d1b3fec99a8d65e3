// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/qcdreport.h"

namespace tewake {

/// One month of the fiscal year as the dashboard shows it.
struct DashboardMonth {
    YearMonth month;
    LedgerSums sums;
    QualitySums quality;
    Yen plan;     ///< of the whole office; nothing where one hub is looked at
    Yen lastYear; ///< revenue of the same month of the year before
    /// Still to come this month: what the clients have not accepted yet of the orders taken that are due in
    /// it, as agreed, or by the hour for what was worked where that is more.
    Yen forecast;
    qint64 workers = 0; ///< people who worked
};

/// What of the office is looked at.
struct DashboardAsk {
    int fiscalYear = 0;
    QcdGroup group = QcdGroup::Category; ///< of the table
    /// The months that are added up, within the fiscal year. Not set: those that are over, so that what is
    /// still under way is held against nothing whole; in the year's first month that one.
    YearMonth from{};
    YearMonth until{};
    Id<Hub> hub{}; ///< the orders of one hub; not set: all
};

/// Everything on the dashboard of a fiscal year.
struct DashboardFigures {
    DashboardAsk asked;           ///< with the months that were added up
    QList<DashboardMonth> months; ///< April to March
    int begun = 0;   ///< months from April to the current one (all twelve for years that are over)
    int over = 0;    ///< of these those that are over
    LedgerSums sums; ///< of the months asked for
    QualitySums quality;
    /// Of the months asked for; of the current one its share to date, by days.
    Yen plan;
    Yen plannedRevenue;    ///< of those of the months asked for that have a plan: what it is held against
    int plannedMonths = 0; ///< their number
    int firstYear = 0;     ///< the fiscal year of the office's first order; 0 where there is none
    qint64 registered = 0; ///< on the last day asked for
    qint64 active = 0;     ///< people who worked in the last month asked for
    std::optional<qint64> activeBefore;     ///< in the month before it, where the fiscal year has one
    QList<std::pair<qint64, QString>> hubs; ///< by name
    ReportTable qcd;                        ///< of the months asked for, by the group asked for
    /// Whether the current month, which is not over, is among those added up.
    [[nodiscard]] bool toDate() const { return !months.isEmpty() && includes(begun - 1) && begun > over; }
    /// How many months were added up.
    [[nodiscard]] int monthsAsked() const { return asked.until.index() - asked.from.index() + 1; }
    /// Whether the month at this place of the list was added up.
    [[nodiscard]] bool includes(int place) const
    {
        return place >= 0 && place < months.size() && months.at(place).month >= asked.from &&
               months.at(place).month <= asked.until;
    }
};

/// NotAllowed without Permission::ViewMoney; InvalidInput for months that are not of the year or have not
/// begun.
[[nodiscard]] Result<DashboardFigures> dashboardFigures(Office &office, const Session &session,
                                                        const DashboardAsk &ask);

} // namespace tewake
