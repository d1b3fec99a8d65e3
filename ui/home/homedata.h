// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/office/rows.h"
#include "ui/shell/screenid.h"
#include "ui/style/icons.h"

#include <QList>

// What needs a person now, by role. Every count comes from the desks.

namespace tewake::ui {

/// One line of the page: how many, what, and where it is done.
struct HomeItem {
    QString key; ///< "unassigned"
    IconName icon = IconName::None;
    int count = 0;
    QString words;
    QString detail;
    Tone tone = Tone::Normal;
    Place place;
};

struct HomeData {
    QList<HomeItem> items;
    QList<OrderRow> risks; ///< orders that may miss their due date, the nearest first
    /// The number at the sidebar: what waits for this person.
    [[nodiscard]] int waiting() const;
};

[[nodiscard]] Result<HomeData> readHome(Office &office, const Session &session);

} // namespace tewake::ui
