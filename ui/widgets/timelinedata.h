// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/status.h"

#include <QString>

#include <vector>

namespace tewake::ui {

/// Half-open stretch of time in UTC seconds.
struct TimelineSpan {
    qint64 start = 0;
    qint64 end = 0;
    bool operator==(const TimelineSpan &) const = default;
};

/// A piece of work on a row.
struct TimelineBlock {
    qint64 id = 0;     ///< unique in the view
    qint64 taskId = 0; ///< what dropRequested reports when the block is dragged
    qint64 start = 0;  ///< UTC seconds
    qint64 end = 0;
    Status status = Status::Planned;
    QString mark{}; ///< the order's short mark, at best two characters
    QString name{}; ///< for tool tip and screen reader: "Sign-047, 1:30"
    bool draggable = false;
    bool ghost = false; ///< a proposal laid over the board
};

/// While a task is dragged or candidates are shown: can this row take it?
enum class RowFit { None, Ok, Warn, No };

/// One worker.
struct TimelineRow {
    qint64 id = 0;
    QString name{};
    int plannedMinutes = 0;                   ///< of the range shown
    int desiredMinutes = 0;                   ///< 0: not said
    std::vector<TimelineSpan> availability{}; ///< sorted, disjoint
    std::vector<TimelineSpan> timeOff{};      ///< sorted; hatched
    QString timeOffText{};                    ///< "Off today", written into a wide hatching
    std::vector<TimelineBlock> blocks{};      ///< sorted by start
    RowFit fit = RowFit::None;
    QString reason{};                           ///< second line of the name while fit is set
    std::vector<TimelineSpan> candidateSlots{}; ///< where the candidate's task could go
};

/// A lane on top of the rows.
struct TimelineLane {
    enum class Kind {
        Coverage, ///< chips "4/5": seats staffed of seats wanted
        Seats     ///< histogram of seats used, up to a room's capacity
    };
    struct Item {
        qint64 start = 0;
        qint64 end = 0;
        int have = 0;
        int want = 0; ///< wanted seats, or the capacity
    };
    Kind kind = Kind::Coverage;
    QString name{};
    QString detail{}; ///< right of the name ("5 seats")
    IconName icon = IconName::Headset;
    std::vector<Item> items{}; ///< sorted by start
};

} // namespace tewake::ui
