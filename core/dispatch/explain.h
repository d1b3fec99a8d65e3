// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/board.h"

#include <optional>
#include <vector>

/// Why a task was not placed, what would help, and why a placement is as it is. Numbers and enums; the
/// callers make sentences of them.
namespace tewake::dispatch {

/// How many workers get how far. Each count is out of those of the line before, in the order of the fields.
struct Funnel {
    int workers = 0;
    int withSkill = 0; ///< have the skill at any level
    int withLevel = 0; ///< at the level needed
    int withClearance = 0;
    int withRoom = 0;   ///< may use the room
    int eligible = 0;   ///< are on the task's list, if it has one
    int freeEnough = 0; ///< free long enough in the window, had they nothing else
    // of those who are free enough:
    int busy = 0; ///< other work lies in their time
    int atDayLimit = 0;
    int atWeekLimit = 0;
    int atHorizonLimit = 0;
    int withoutSeat = 0;
    int couldTake = 0; ///< nothing is against it
};

/// One single change that makes the placement possible: applied to the problem, the engine has verified
/// that `worker` can take the task with the rest of the plan's workers unchanged.
enum class RemedyKind {
    DueLater,       ///< by `amount` minutes
    ReleaseEarlier, ///< by `amount` minutes
    MoreSeats,      ///< `amount` more seats in `room`; needed between start and end
    LowerLevel,     ///< the task asks for `amount` levels less
    RaiseDay,       ///< the worker's limit a day by `amount` minutes, with her consent
    RaiseWeek,
    RaiseHorizon,
    MakeEligible, ///< the worker joins the task's list
    Swap,         ///< `otherTask` moves from `worker` to `otherWorker`
    GiveUp,       ///< `otherTask` of smaller weight is taken away from `worker`
};

struct Remedy {
    RemedyKind kind;
    ExternalId worker = none;
    std::int64_t amount = 0;
    ExternalId room = none;
    ExternalId otherTask = none;
    ExternalId otherWorker = none;
    Minute start = 0;
    Minute end = 0;
};

struct WhyNot {
    bool known = false;        ///< the task exists
    bool placed = false;       ///< it is placed: nothing to explain
    bool cannotBeLaid = false; ///< off the grid or longer than its window: no worker could ever do it
    Funnel funnel;
    std::vector<Remedy> remedies; ///< cheapest first within each kind, at most one a kind
};

WhyNot explainUnplaced(const Problem &problem, const std::vector<PlanRow> &plan, ExternalId task);

struct WhyThis {
    bool placed = false;
    Candidate chosen;
    std::optional<Candidate> runnerUp; ///< the best other worker who could take it as the plan stands
    int others = 0;                    ///< how many others could
    Funnel funnel;
};

WhyThis explainPlacement(const Problem &problem, const std::vector<PlanRow> &plan, ExternalId task);

/// The problem and the plan after a remedy, for previews and for tests: the plan has the task.
struct Remedied {
    Problem problem;
    std::vector<PlanRow> plan;
};
std::optional<Remedied> applyRemedy(const Problem &problem, const std::vector<PlanRow> &plan, ExternalId task,
                                    const Remedy &remedy);

} // namespace tewake::dispatch
