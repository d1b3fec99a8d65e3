// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The dispatch engine: who does which task when. Read in this order: problem.h (what is asked), plan.h (what
/// is answered), format.h (the open directory of CSV files), checker.h (the judge), solver.h (the search),
/// board.h (questions to a live draft), explain.h (why not, why this one, what would help).
/// Plain C++20: no Qt, no SQL, and no exceptions for bad data.
namespace tewake::dispatch {

/// Minutes since Monday 00:00 of week 0, or a number of minutes.
using Minute = std::int64_t;
/// An id of the caller's own; any number, gaps allowed. Never an index.
using ExternalId = std::int64_t;

inline constexpr Minute minutesPerDay = 1440;
inline constexpr Minute minutesPerWeek = 7 * minutesPerDay;
/// A place or room that is none, a skill that is any.
inline constexpr ExternalId none = -1;

/// Half-open: [start, end).
struct Interval {
    Minute start = 0;
    Minute end = 0;
    friend bool operator==(const Interval &, const Interval &) = default;
};

struct SkillLevel {
    ExternalId skill = 0;
    std::int64_t level = 0;
};

struct Worker {
    ExternalId id = 0;
    Minute maxDay = 0;     ///< minutes a day (00:00-24:00)
    Minute maxWeek = 0;    ///< minutes a week (Monday to Sunday)
    Minute maxHorizon = 0; ///< minutes over the horizon, the rest under the earnings ceiling included
    Minute desired = 0;    ///< minutes asked for over the horizon; 0: no wish
    std::int64_t clearance = 0;
    ExternalId room = none;     ///< the one room that the worker may use
    std::int64_t rate = 0;      ///< cost per hour
    std::vector<Interval> free; ///< touching and overlapping ones count as one
    std::vector<SkillLevel> skills;
};

enum class TaskKind : char {
    Piece = 'F', ///< may be laid in several blocks of at least minPiece minutes
    Shift = 'X', ///< exactly from release to due, in one block
};

struct Task {
    ExternalId id = 0;
    ExternalId order = 0;
    TaskKind kind = TaskKind::Piece;
    ExternalId skill = none; ///< none: any
    std::int64_t level = 0;
    std::int64_t clearance = 0;
    Minute effort = 0;
    Minute release = 0;
    Minute due = 0;
    ExternalId room = none; ///< none: anywhere
    std::int64_t weight = 0;
};

struct Room {
    ExternalId id = 0;
    std::int64_t seats = 0;
    Minute open = 0; ///< minute of the day
    Minute close = minutesPerDay;
};

/// Where a task is listed, only the workers listed with it may have it (a team).
struct Eligible {
    ExternalId task = 0;
    ExternalId worker = 0;
};

/// One block of a plan or of a pin: this worker is on this task from start to end.
struct PlanRow {
    ExternalId task = 0;
    ExternalId worker = 0;
    Minute start = 0;
    Minute end = 0;
    friend bool operator==(const PlanRow &, const PlanRow &) = default;
};

/// Who had the task in the plan before a repair.
struct Previous {
    ExternalId task = 0;
    ExternalId worker = 0;
};

/// Weights of the second aim, a sum to be made small after the placed weight has been made great:
///   continuity  a split: each worker beyond the first on one order
///   fairness    a worker who is given twice what she asked for, or nothing (the sum over workers of
///               |given - asked| / asked; plan summaries show the mean)
///   fit         ten levels above what a task needs
///   cost        a thousand units of money
///   changes     a task that has another worker than in the previous plan
struct Objective {
    double continuity = 1;
    double fairness = 1;
    double fit = 0.1;
    double cost = 0;
    double changes = 0;
};

struct Problem {
    Minute grid = 15;     ///< blocks begin and end on multiples of it; divides a day
    Minute minPiece = 30; ///< shortest block; a shorter task is one block of its effort
    std::int64_t weeks = 4;
    Objective objective;
    std::vector<Worker> workers;
    std::vector<Task> tasks;
    std::vector<Room> rooms;
    std::vector<Eligible> eligible;
    std::vector<PlanRow> pins; ///< confirmed blocks that stay as they are
    std::vector<Previous> previous;
    std::optional<std::int64_t> weightPlanted; ///< where a plan of that weight is known
};

/// What makes a problem unreadable for the engine, whoever built it. A problem with a fault gets an empty
/// plan.
enum class FaultKind {
    BadGrid,     ///< not positive or does not divide a day
    BadMinPiece, ///< negative
    BadWeight,   ///< an objective weight is negative or not a number
    TooLarge,    ///< more than 2^24 workers, tasks or rooms, or a number beyond +-2^40
    DuplicateWorker,
    DuplicateTask,
    DuplicateRoom,
    UnknownWorker, ///< eligible, pins or previous name one
    UnknownTask,
    UnknownRoom,   ///< a task needs a room that is not there
    NegativeTime,  ///< availability or a pin before week 0
    BeyondHorizon, ///< availability or a pin later than ten years
    EmptyPin,      ///< a pin that ends before it begins
    NegativeEffort,
    NegativeWeight,
    NegativeSeats,
    NegativeLimit,
    RefusedInterval, ///< availability that ends before it begins
};

struct Fault {
    FaultKind kind;
    ExternalId id = none; ///< the worker, task or room at fault, as the kind says
    Minute value = 0;
};

/// The latest minute at which somebody may be free: ten years.
inline constexpr Minute latestMinute = 522 * minutesPerWeek;
inline constexpr std::int64_t largestNumber = std::int64_t{1} << 40;

/// Everything that keeps the engine from reading the problem, at most the first hundred.
std::vector<Fault> findFaults(const Problem &problem);

/// For logs and for errors of the directory reader; people are shown a translation of the kind.
std::string describe(const Fault &fault);

} // namespace tewake::dispatch
