// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mywork/myworkdata.h"
#include "ui/widgets/recordmodel.h"

namespace tewake::ui {

/// A line of "today and next": an item of work with what can be done about it.
struct WorkLine {
    WorkItem item;
    StatusText status;
    QString when;
    QString step;  ///< "Start", "Continue", "Take back"; empty where there is none
    int place = 0; ///< order of the lines
    bool today = false;
    Minutes running; ///< of the timer on it
};

enum class WorkColumn { When, Task, Order, State, Time, Reward, Step };

[[nodiscard]] std::vector<Column<WorkLine>> workColumns();
/// Running and today's first, then what comes, then what was handed in.
[[nodiscard]] std::vector<WorkLine> workLines(const MyWorkData &data, const OfficeZone &zone, Instant now);

} // namespace tewake::ui
