// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/model.h"

#include <functional>

namespace tewake::dispatch {

/// At most this much weight can be placed, pins included: all tasks that are not hopeless, by weight per
/// minute, as far as the hours of all workers reach (Dantzig's fractional knapsack, 1957). Cheap, and the
/// start of the next.
std::int64_t knapsackBound(const Model &model);

/// A tighter one: tasks may be cut into slots and shared by any of their candidates, but each slot has to
/// find a worker with limits a day, a week and over the horizon, and of several tasks alike a worker does
/// whole ones only. It is found first for the horizon, then by week and by day, as far as the network is not
/// too large, and is the least of these. What sets of slots can be served is a polymatroid (a gammoid), so
/// the greedy rule of Edmonds (1970) is exact for the relaxation: maximum flows (Dinic 1970) for the tasks in
/// order of weight per slot, class after class. `enough` ends it early; the bound is valid then too.
std::int64_t flowBound(const Model &model, const std::function<bool()> &enough);

/// No plan that places every task that anybody could have has less of the second aim: shifts of one order
/// that run at the same time need as many workers, and no task gets a worker whose fit is closer than that of
/// the closest. Zero for fairness, cost and changes.
Energy leastAims(const Model &model);

} // namespace tewake::dispatch
