// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/problem.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

/// The problem made ready for the search: indices in place of ids, slots of the grid in place of minutes,
/// free time cut at midnight, pins taken out of free time, limits and seats, and the workers who may have a
/// task found beforehand.
namespace tewake::dispatch {

using Slot = std::int32_t;   ///< grid steps since Monday 00:00 of week 0
using Index = std::int32_t;  ///< of a worker, task, order or room in the model
using Energy = std::int64_t; ///< the second aim in fixed point, so that plans are the same on every machine
inline constexpr Index nobody = -1;
inline constexpr Energy energyUnit = 1 << 16; ///< one split at continuity 1
/// A weight of the objective in energy.
Energy inEnergy(double weight);

/// Free time of one worker within one day.
struct Segment {
    Slot start;
    Slot end;
    std::int32_t day;   ///< which of the worker's days
    bool joinsPrevious; ///< free without a break since the segment before (over midnight)
};

struct Day {
    Slot limit; ///< slots that may be given on this day
    std::int32_t week;
};

struct WorkerModel {
    std::int32_t firstSegment = 0, segmentCount = 0;
    std::int32_t firstDay = 0, dayCount = 0;
    std::int32_t firstWeek = 0, weekCount = 0;
    Slot horizon = 0; ///< slots that may be given at all: limits and free time
    Index room = nobody;
    Minute desired = 0;
    Minute pinnedMinutes = 0;
    Energy deviationFactor = 0; ///< energy of a minute of deviation, times 2^16
    std::int64_t rate = 0;
};

struct TaskModel {
    Slot effort = 0;
    Slot release = 0;
    Slot due = 0;
    Slot minPiece = 1;
    bool shift = false;
    bool fixed = false;        ///< pinned: never moved
    bool cannotBeLaid = false; ///< off the grid, or longer than its window
    bool hopeless = false;     ///< off the grid, longer than its window, or no worker could have it
    Index room = nobody;
    Index order = 0;
    Index previous = nobody;
    std::int32_t qualification = 0; ///< class of tasks that need the same
    std::int64_t weight = 0;
    Minute minutes = 0;
};

struct RoomModel {
    std::int32_t seats = 0;
    Slot open = 0; ///< slot of the day, rounded inwards
    Slot close = 0;
};

/// A pinned task and who has it.
struct PinnedTask {
    Index task;
    Index worker;
};

struct Model {
    explicit Model(const Problem &problem);

    const Problem *problem;
    Slot slotsPerDay;
    Slot horizonEnd = 0; ///< no free time from this slot on
    std::vector<WorkerModel> workers;
    std::vector<TaskModel> tasks;
    std::vector<RoomModel> rooms;
    std::vector<Segment> segments;
    std::vector<Day> days;
    std::vector<Slot> weekLimits;
    std::vector<std::vector<Index>> orderTasks;
    std::vector<PinnedTask> pinned;
    std::vector<std::uint16_t> pinnedSeats; ///< rooms x horizonEnd seats that pins take
    Index roomStride = 0;

    std::unordered_map<ExternalId, Index> workerIndex;
    std::unordered_map<ExternalId, Index> taskIndex;
    std::unordered_map<ExternalId, Index> roomIndex;

    std::span<const Segment> segmentsOf(Index worker) const
    {
        const WorkerModel &w = workers[static_cast<std::size_t>(worker)];
        return {segments.data() + w.firstSegment, static_cast<std::size_t>(w.segmentCount)};
    }

    /// Workers with skill, level, clearance, room and eligibility for the task (and, in problems that are not
    /// large, free enough in its window), in order of index.
    std::span<const Index> candidates(Index task) const;
    /// Those with skill, level, clearance, room and eligibility, whatever their time.
    const std::vector<Index> &qualifiedFor(Index task) const
    {
        return m_byQualification[static_cast<std::size_t>(
            tasks[static_cast<std::size_t>(task)].qualification)];
    }
    bool qualified(Index worker, Index task) const { return fit(worker, task) >= 0; }
    /// Levels that the worker has above what the task needs, at most largestFit; -1 where she may not have it
    /// for want of skill, level, clearance, room or eligibility.
    std::int32_t fit(Index worker, Index task) const
    {
        const auto row = static_cast<std::size_t>(tasks[static_cast<std::size_t>(task)].qualification);
        return m_fit.empty() ? findFit(worker, task)
                             : m_fit[row * workers.size() + static_cast<std::size_t>(worker)];
    }
    static constexpr std::int32_t largestFit = 1000;
    /// Levels that the worker has above what the task needs.
    std::int64_t excessLevel(Index worker, Index task) const;
    /// Slots that the worker could give in the task's window if she had nothing else, limits included.
    Slot freeSlots(Index worker, Index task) const;
    /// Slots that the worker's limits a day, a week and over the horizon and her free time allow in all, with
    /// that many more over the horizon.
    Slot horizonOf(Index worker, Slot more) const;
    std::int64_t levelOf(Index worker, ExternalId skill) const;
    const std::vector<Index> *eligibleList(Index task) const;

private:
    struct Requirement;
    void readRooms();
    void readWorkers();
    void readFree(const Worker &worker, WorkerModel &model, const std::vector<Interval> &busy);
    void readTasks();
    void readPins();
    void findCandidates();
    void tabulateFit();
    std::int32_t findFit(Index worker, Index task) const;
    void prune();

    std::vector<std::vector<SkillLevel>> m_skills; ///< per worker, ordered by skill
    std::vector<std::vector<Index>> m_byQualification;
    std::vector<std::int16_t> m_fit; ///< qualifications x workers; empty where that would be too large
    std::vector<Index> m_candidates;
    std::vector<std::size_t> m_firstCandidate; ///< empty where candidates are kept by qualification only
    std::unordered_map<Index, std::vector<Index>> m_eligible;
    std::vector<std::vector<Interval>> m_pinnedTime; ///< per worker
};

} // namespace tewake::dispatch
