// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/board.h"
#include "core/dispatch/draft.h"

namespace tewake::dispatch {

/// What a board stands on. Questions try things out on the draft and take them back.
struct Board::State {
    State(const Problem &given, const std::vector<PlanRow> &rows);

    Problem problem;
    std::vector<Fault> faults;
    Model model; ///< not const: explain.cpp tries changed windows and limits on it
    Draft draft;
    bool loadedWhole = true;
    double withWish = 0; ///< workers who ask for hours

    Index workerAt(ExternalId id) const;
    Index taskAt(ExternalId id) const;
    /// The reasons that time has no part in.
    Hindrance unqualified(Index worker, Index task) const;
    /// The first reason, for a task that is not placed at the moment.
    Hindrance hindrance(Index worker, Index task);
    /// The same for a worker who has what the task asks for, where it can be laid at all.
    Hindrance hindranceOfQualified(Index worker, Index task);
    Slot freeInWindow(Index worker, const TaskModel &task) const;
    bool overHorizon(Index worker, const TaskModel &task) const;
    /// Which one it is when the task could not be inserted.
    Hindrance hindranceInTime(Index worker, Index task) const;
    bool insertable(Index worker, Index task);
    Candidate candidate(Index worker, Index task);
    AimChange aimsBetween(Index task, Index before, Index after, Energy energy) const;
    std::vector<Interval> blocksOf(Index task) const;
};

} // namespace tewake::dispatch
