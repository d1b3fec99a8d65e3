// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/dashboard.h"
#include "ui/shared/reporttablemodel.h"

namespace tewake::ui {

class FigureRow;

// How the dashboard's figures and its table say what they say.

/// "12.3", of a million yen.
[[nodiscard]] QString millionsText(Yen amount);

/// Adds the six figures, empty.
void addDashboardFigures(FigureRow &row);
/// Fills them in: each with what it aims at, how far it is from it, and how it went over the months that are
/// over.
void showDashboardFigures(const FigureRow &row, const DashboardFigures &figures);

/// Marks for rates below their targets and revenue below the plan or last year.
[[nodiscard]] ReportLook dashboardLook(QcdGroup group);

} // namespace tewake::ui
