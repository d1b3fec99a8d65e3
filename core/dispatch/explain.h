// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/board.h"

#include <memory>
#include <optional>
#include <stop_token>
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

/// How far remedies are looked for, in units of work and not in time, so that the answer is the same on every
/// machine: an insertion that is refused at a glance is one, one that is really tried `ofTest`. The usual
/// amount takes some tenths of a second at most.
struct Trials {
    static constexpr std::int64_t ofTest = 256;
    static constexpr std::int64_t usual = 8'000'000; ///< for one task that somebody asks about
    std::int64_t left = usual;
    std::stop_token stop; ///< ends the looking between two insertions
    bool over() const { return left <= 0 || stop.stop_requested(); }
};

enum class RemedySearch {
    NotNeeded,    ///< the task is placed, or somebody can take it as the plan stands
    NotLookedFor, ///< nobody asked for remedies, or no trial was left
    CutShort,     ///< the trials came to an end: there may be others, and cheaper ones
    Whole,
};

struct WhyNot {
    bool known = false;        ///< the task exists
    bool placed = false;       ///< it is placed: nothing to explain
    bool cannotBeLaid = false; ///< off the grid or longer than its window: no worker could ever do it
    ExternalId skill = none;   ///< what the task asks for
    std::int64_t level = 0;
    Funnel funnel;
    /// Where the task can be placed as the plan stands: with whom best, and when.
    std::optional<Candidate> now;
    RemedySearch search = RemedySearch::NotNeeded;
    std::vector<Remedy> remedies; ///< cheapest first within each kind, at most one a kind
};

struct WhyThis {
    bool placed = false;
    Candidate chosen;
    std::optional<Candidate> runnerUp; ///< the best other worker who could take it as the plan stands
    int others = 0;                    ///< how many others could
    Funnel funnel;
};

/// The one thing that most is against the task: what nobody has, or what keeps most of those who have it all.
enum class MainReason {
    CanBePlaced, ///< nothing: somebody can take it as the plan stands
    Unknown,     ///< there is no such task, or it is placed
    CannotBeLaid,
    NoWorkers,
    NoSkill,
    NoLevel,
    NoClearance,
    NoRoomAccess,
    NotEligible,
    NotFree,
    Busy,
    DayLimit,
    WeekLimit,
    HorizonLimit,
    NoSeat,
};
MainReason mainReason(const WhyNot &why);
/// In the files of the open format: "no_skill", "busy" and so on.
const char *nameOf(MainReason reason);

/// Explains one plan, whatever the number of tasks: the plan is loaded once, who has what a task asks for is
/// counted once for all tasks that ask for the same, and everything once for tasks that are alike.
class Explainer {
public:
    Explainer(const Problem &problem, const std::vector<PlanRow> &plan);
    ~Explainer();
    Explainer(Explainer &&) noexcept;
    Explainer &operator=(Explainer &&) noexcept;

    /// The reason only; remedies are NotLookedFor.
    WhyNot whyNot(ExternalId task);
    /// The reason, and remedies as long as trials are left.
    WhyNot whyNot(ExternalId task, Trials &trials);
    WhyThis whyThis(ExternalId task);

private:
    struct Counts;
    std::unique_ptr<Counts> m_counts;
};

/// For a single question.
WhyNot explainUnplaced(const Problem &problem, const std::vector<PlanRow> &plan, ExternalId task);
WhyThis explainPlacement(const Problem &problem, const std::vector<PlanRow> &plan, ExternalId task);

/// The problem and the plan after a remedy, for previews and for tests: the plan has the task.
struct Remedied {
    Problem problem;
    std::vector<PlanRow> plan;
};
std::optional<Remedied> applyRemedy(const Problem &problem, const std::vector<PlanRow> &plan, ExternalId task,
                                    const Remedy &remedy);

} // namespace tewake::dispatch
