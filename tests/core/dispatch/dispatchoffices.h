// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/problem.h"

#include <cstdint>
#include <string>
#include <vector>

/// Problems of the shapes that offices have, made from orders and not cut from a plan: nobody knows how much
/// of them fits.
namespace tewake::dispatch::cases {

enum class Shape {
    Shifts, ///< one order of desks that are kept at fixed hours
    Pieces, ///< boxes with long windows, laid in blocks
    Rooms,  ///< rooms with few seats, opening hours and a clearance
    Teams,  ///< most tasks for a list of people only
    Office, ///< all of these together, with rare skills, small limits and confirmed work
};
inline constexpr Shape allShapes[] = {Shape::Shifts, Shape::Pieces, Shape::Rooms, Shape::Teams,
                                      Shape::Office};

struct OfficeSize {
    int workers = 15;
    std::int64_t weeks = 2;
    int demand = 110; ///< effort asked for in a hundred parts of the time that people may give
};

Problem makeOffice(Shape shape, std::uint64_t seed, const OfficeSize &size = {});

/// Names the problem in messages of failed tests, so that it can be made again.
std::string nameOf(Shape shape, std::uint64_t seed);

/// The first seed of a random test: 1, or what the environment variable TEWAKE_TEST_SEED says.
std::uint64_t firstSeed();

} // namespace tewake::dispatch::cases
