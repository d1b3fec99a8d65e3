// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tewake::ui {

/// The screens in the order of the sidebar.
enum class ScreenId {
    Home,
    MyWork,
    Orders,
    Dispatch,
    Workers,
    Inspection,
    Month,
    Dashboard,
    Settings,
    Import
};

/// A place in the window. What `id` names: Orders: an order; Dispatch: a task to be placed; Workers: a
/// worker; MyWork: an assignment; Inspection: a task that was handed in; Month: YearMonth::index(). Parts
/// that others go to: Orders "atRisk", "delivered" and "client" (filters; the last with a client's id),
/// "new", "split" and "task:<id>" (with the order's id); Workers "new", "expiring"; MyWork "hours",
/// "availability"; Inspection "hours" (hours that wait for approval); Import: the key of the page to go back
/// to.
struct Place {
    ScreenId screen = ScreenId::Home;
    qint64 id = 0;
    QString part{};
};

} // namespace tewake::ui
