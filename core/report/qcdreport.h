// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/report/reporttable.h"
#include "core/store/reportgateway.h"

namespace tewake {

/// Which way quality, cost and delivery are grouped. A team is that of whoever did the work, as it is now;
/// its revenue is that of its people (core/report/revenueshares.h).
enum class QcdGroup { Category, Client, Team, Hub, Order, Month };
TEWAKE_ENUM_NAMES(QcdGroup, "category", "client", "team", "hub", "order", "month");

// What the office aims at; warnings begin beyond.
inline constexpr double FirstPassTarget = 0.95;
inline constexpr double TimeRatioTarget = 1.0; ///< actual ÷ standard time: at most
inline constexpr double OnTimeTarget = 0.98;

/// What a table is computed from: a month, or any days where the month is not set.
struct QcdPart {
    YearMonth month;
    Ledger ledger;
    QualityLedger quality;
};

/// What revenue is held against, where there is anything: a column each.
struct QcdComparison {
    std::optional<QHash<int, Yen>> plan;        ///< by month index, in a table by month
    std::optional<QHash<qint64, Yen>> lastYear; ///< by order: the same months of the year before
};

/// Quality (first-pass rate, defects per unit looked at), cost (actual ÷ standard time, margin) and delivery
/// (on-time rate). Work that an import brought along as done has no hand-in and no inspection: it counts for
/// cost, and a column of its own says how much of it there is.
[[nodiscard]] Result<Report> qcdReport(Office &office, const Session &session, const DateRange &days,
                                       QcdGroup group);

/// The same from figures that are there already. By team the ledgers' revenue has to be shared out.
[[nodiscard]] ReportTable qcdTable(const ReportNames &names, const QList<QcdPart> &parts, QcdGroup group,
                                   const QcdComparison &comparison = {});

} // namespace tewake
