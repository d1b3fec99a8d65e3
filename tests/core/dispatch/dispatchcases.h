// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/problem.h"

#include <cstdint>

/// Small dispatch problems for tests, made from a seed; nothing is cut from a plan, so not everything fits.
namespace tewake::dispatch::cases {

struct Recipe {
    int workers = 8;
    int tasks = 30;
    int weeks = 2;
    Minute grid = 15;
    Minute minPiece = 30;
    bool rooms = true;
    bool eligible = true;
    bool pins = true;
    bool previous = true;
    bool nasty = true; ///< limits off the grid, times off the grid, work that cannot be laid, gaps in ids
};

Problem make(std::uint64_t seed, const Recipe &recipe = {});

} // namespace tewake::dispatch::cases
