// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/plan.h"
#include "core/dispatch/problem.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace tewake::dispatch {

/// One step of progress. Called from the solver's threads, one at a time, at most some twenty times a second,
/// and once for the first valid plan.
struct Progress {
    std::int64_t weight = 0; ///< placed weight of the best plan so far
    std::int64_t bound = 0;
    std::int64_t splits = 0; ///< of the best plan so far
    int placed = 0;
    double seconds = 0; ///< since solve() began
};

struct SolveOptions {
    /// Wall time. With `iterations` set the time is not looked at.
    double seconds = 10;
    /// A fixed amount of work: the same seed, iterations and threads give the same plan on every machine.
    std::optional<std::int64_t> iterations;
    std::uint64_t seed = 1;
    int threads = 1;      ///< 1 or 2 are used well; more are taken as given
    std::stop_token stop; ///< keeps the best plan found and returns within 10 ms
    std::function<void(const Progress &)> progress;
    /// Blocks to begin with, for instance the plan before a change; those that break no rule are kept as a
    /// start.
    std::vector<PlanRow> start;
};

struct Solution {
    Plan plan; ///< always valid, unless pins themselves break a rule: they stay as they are
    PlanSummary summary;
    std::vector<Fault> faults;        ///< not empty: the problem could not be read and the plan is empty
    std::vector<ExternalId> unplaced; ///< ordered by id
};

/// Anytime: a greedy plan at once, then a local search until time or iterations are used up, the search
/// proves that nothing can be better, or stop is asked for. How it works is told at the head of search.h.
Solution solve(const Problem &problem, const SolveOptions &options = {});

/// The smallest change that makes the previous plan valid again: what can stay stays with its worker, lost
/// tasks are given again, others move only where that places more weight. `start` of the options is the old
/// plan's rows (its workers are taken as problem.previous where that is empty).
Solution repair(const Problem &problem, const SolveOptions &options);

} // namespace tewake::dispatch
