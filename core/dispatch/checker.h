// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/plan.h"
#include "core/dispatch/problem.h"

#include <string>
#include <vector>

/// The judge of plans: the hard rules, tested on the rows alone and without any of the solver's bookkeeping,
/// with the same rules and figures as the independent check.py of the benchmark.
namespace tewake::dispatch {

enum class Rule {
    KnownIds,      ///< H0: rows name tasks and workers of the problem, and blocks are not empty
    OneWorker,     ///< H1: a task goes to one worker
    WholeEffort,   ///< H1: and is done whole
    FreeTime,      ///< H2: only in free time
    NoOverlap,     ///< H3: no two things at once
    Skill,         ///< H4: skill at the level
    Clearance,     ///< H4
    EligibleOnly,  ///< H4: where the task has a list, only those on it
    Window,        ///< H5: between release and due
    ShiftMoved,    ///< H5: a shift lies exactly from release to due
    Grid,          ///< H6: blocks begin and end on the grid
    ShortestBlock, ///< H6
    DayLimit,      ///< H7
    WeekLimit,     ///< H7
    HorizonLimit,  ///< H7
    RoomAccess,    ///< H8: the worker's room is the task's room
    RoomClosed,    ///< H8: at each minute
    RoomSeats,     ///< H8: at each moment
    PinMoved,      ///< H9: pinned tasks stay as they are
};

/// The number of the rule in the open format: 0 to 9.
int ruleNumber(Rule rule);

/// One broken rule. Which fields are filled depends on the rule; numbers are minutes, levels or seats.
struct Violation {
    Rule rule;
    ExternalId task = none;
    ExternalId worker = none;
    ExternalId room = none;
    Minute start = 0; ///< where in time, if anywhere; for a day or week limit the first minute of it
    Minute end = 0;
    std::int64_t is = 0;         ///< what the plan has: minutes, level, seats taken
    std::int64_t allowed = 0;    ///< what the rule allows or asks for
    ExternalId otherTask = none; ///< H3: what the task overlaps
};

struct CheckResult {
    std::vector<Violation> violations;
    PlanSummary figures; ///< without bound, seconds and iterations
    bool valid() const { return violations.empty(); }
};

CheckResult checkPlan(const Problem &problem, const std::vector<PlanRow> &rows);

/// For logs and tests, in English, beginning with "H7 ".
std::string describe(const Violation &violation);

} // namespace tewake::dispatch
