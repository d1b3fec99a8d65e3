// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/problem.h"

#include <vector>

namespace tewake::dispatch {

/// A task that has been given to a worker, with its blocks in order of time (touching ones joined).
struct Placement {
    ExternalId task = 0;
    ExternalId worker = 0;
    std::vector<Interval> blocks;
};

/// What the solver says of its plan. The figures of the plan itself are those of bench/check.py.
struct PlanSummary {
    std::int64_t weight = 0;      ///< placed weight: the first aim
    std::int64_t bound = 0;       ///< no plan places more weight than this
    std::int64_t weightTotal = 0; ///< of all tasks
    int tasks = 0;
    int placed = 0;
    int orders = 0;                ///< orders with a placed task
    std::int64_t splits = 0;       ///< over orders: distinct workers - 1
    double fairnessMeanAbsDev = 0; ///< mean over workers with a wish of |given - desired| / desired
    double fairnessGini = 0;
    std::int64_t fit = 0;     ///< levels above what is needed, summed
    double cost = 0;          ///< units of money
    std::int64_t changes = 0; ///< tasks of the previous plan that have no or another worker
    Minute minutes = 0;
    int workersUsed = 0;
    double seconds = 0;
    std::int64_t iterations = 0;
    bool provedOptimal =
        false; ///< no plan is better: the weight is the bound and the other aims are at theirs
};

struct Plan {
    std::vector<Placement> placements; ///< ordered by task id

    /// One row a block, ordered by task, then time.
    std::vector<PlanRow> rows() const;
};

/// Rows of one task (any order, touching ones joined) as placements, ordered by task id. A task with several
/// workers keeps its first one only; ask the checker first.
Plan planFromRows(const std::vector<PlanRow> &rows);

/// Blocks in order, touching ones as one; overlapping ones too where asked.
std::vector<Interval> joined(std::vector<Interval> spans, bool overlapping);

} // namespace tewake::dispatch
