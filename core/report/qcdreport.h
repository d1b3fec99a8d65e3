// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/report/reporttable.h"
#include "core/store/reportgateway.h"

namespace tewake {

/// Which way quality, cost and delivery are grouped.
enum class QcdGroup { Category, Client, Hub, Order };
TEWAKE_ENUM_NAMES(QcdGroup, "category", "client", "hub", "order");

/// Quality (first-pass rate, defects per unit looked at), cost (actual ÷ standard time, margin) and delivery
/// (on-time rate). Work that an import brought along as done has no hand-in and no inspection: it counts for
/// cost, and a column of its own says how much of it there is.
[[nodiscard]] Result<Report> qcdReport(Office &office, const Session &session, const DateRange &days,
                                       QcdGroup group);

/// The same from figures that are there already; the ledger's people do not matter.
[[nodiscard]] ReportTable qcdTable(const ReportNames &names, const QHash<qint64, QualitySums> &quality,
                                   const Ledger &ledger, QcdGroup group);

} // namespace tewake
