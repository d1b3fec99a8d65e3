// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dispatch/draftplan.h"
#include "ui/widgets/timelinedata.h"

namespace tewake::ui {

/// The order of the people on the board.
enum class RowOrder { Name, Team, FreeTime };

/// Which block of the timeline means what. The kind lies in the upper bits, so that a block finds its record
/// without a table.
struct BlockRef {
    enum class Kind { Assignment, Draft, Proposal };
    Kind kind = Kind::Assignment;
    qint64 id = 0; ///< of the assignment, or of the task
    [[nodiscard]] static BlockRef of(qint64 blockId);
    [[nodiscard]] qint64 blockId(int part) const;
};

/// What the board is asked to show.
struct BoardView {
    RowOrder order = RowOrder::Name;
    QString filter;                                      ///< people and orders, as it is typed
    const QList<ProposedAssignment> *proposal = nullptr; ///< laid over the board; without those in the drafts
    QList<qint64> ranking;                               ///< people who come first, best first (candidates)
};

[[nodiscard]] std::vector<TimelineRow> boardRows(const DraftPlan &plan, const BoardView &view);
[[nodiscard]] std::vector<TimelineLane> boardLanes(const DraftPlan &plan, const BoardView &view);

} // namespace tewake::ui
