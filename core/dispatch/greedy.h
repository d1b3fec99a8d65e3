// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/draft.h"

#include <functional>

namespace tewake::dispatch {

/// A first plan, at once: a list heuristic. Where there is time for everything, orders with the fewest
/// possible workers come first, each order as a whole; where there is not, the weight per minute decides.
/// Each task goes to the worker who suits the second aim best, of those who have time. Stops early when
/// `enough` says so.
void placeGreedily(Draft &draft, const std::function<bool()> &enough);

} // namespace tewake::dispatch
