// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/plan.h"
#include "core/dispatch/problem.h"

#include <cstdint>

/// Problems so small that everything can be tried.
namespace tewake::dispatch::cases {

/// Up to three workers with a few slots on one or two days and up to five tasks, with teams, a room for
/// shifts, wishes, costs and a plan from before.
Problem makeTiny(std::uint64_t seed);

/// The best that can be done: the greatest weight and, with it, the least sum of the other aims.
struct Optimum {
    std::int64_t weight = 0;
    double aims = 0; ///< in splits, as Objective weighs them
};
Optimum exhaustiveOptimum(const Problem &problem);

/// The same sum for a plan whose figures are those.
double aimsOf(const Problem &problem, const PlanSummary &figures);

} // namespace tewake::dispatch::cases
