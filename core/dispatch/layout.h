// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/model.h"
#include "core/dispatch/seats.h"

#include <span>
#include <vector>

namespace tewake::dispatch {

/// Part of a block of a task, within one day of its worker. Parts that touch are one block.
struct Piece {
    Slot start;
    Slot end;
    Index task;
    std::int32_t day;
};

/// Lays tasks into the free time of one worker. Two ways: into the gaps between what lies there already, or
/// all of the worker's tasks anew.
///
/// Without shortest blocks and rooms, laying tasks in the order of their due times, each as early as its
/// release allows, finds a timetable whenever there is one: that is Glover's rule for convex bipartite
/// matching (1967), equal to the earliest-due-date rule of Horn (1974), and an exchange argument shows that
/// limits a day, a week and over the horizon (a laminar family) leave it exact. Shortest blocks and seats
/// make it a heuristic, so it is tried forwards in time, backwards, and once more with the task that failed
/// laid first.
class Layout {
public:
    Layout(const Model &model, const Seats &seats)
        : m_model(model)
        , m_seats(seats)
    {
    }

    /// What the worker's days and weeks have been given already.
    struct Spent {
        const Slot *ofDay;
        const Slot *ofWeek;
        Slot total;
    };

    /// Lays the task into the gaps; the result is in pieces(), in order of time.
    bool intoGaps(Index worker, std::span<const Piece> lying, const Spent &spent, Index task);
    /// Lays all tasks anew. The seats that the worker's own pieces take must have been given back before.
    bool anew(Index worker, std::span<const Index> tasks);
    const std::vector<Piece> &pieces() const { return m_pieces; }

private:
    struct Gap {
        Slot start;
        Slot end;
        std::int32_t day;
    };
    struct Waiting {
        Index task;
        Slot urgency;
        Slot second;
    };

    bool layShift(Index worker, Index task);
    bool layPiece(Index worker, Index task);
    bool layRun(const TaskModel &task, Index id, std::size_t gap, Slot from, Slot to);
    Slot reachable(const TaskModel &task, std::size_t gap, Slot from) const;
    Slot roomForDay(std::int32_t day) const;
    void takeFromGap(std::size_t gap, Slot start, Slot end);
    void take(Index task, std::size_t gap, Slot start, Slot end);
    bool attempt(Index worker, std::span<const Index> tasks, bool backwards, Index first, Index *failed);
    void loadGaps(Index worker, bool backwards);
    void loadLimits(Index worker);
    bool seatAt(Index room, Slot slot) const { return m_seats.hasSeat(room, m_backwards ? -slot - 1 : slot); }
    Slot releaseOf(const TaskModel &task) const { return m_backwards ? -task.due : task.release; }
    Slot dueOf(const TaskModel &task) const { return m_backwards ? -task.release : task.due; }

    const Model &m_model;
    const Seats &m_seats;
    bool m_backwards = false;
    std::vector<Gap> m_gaps;
    std::vector<Slot> m_dayLeft;
    std::vector<Slot> m_weekLeft;
    const Day *m_days = nullptr;
    Slot m_totalLeft = 0;
    std::vector<Piece> m_pieces;
    std::vector<Waiting> m_waiting;
    std::vector<std::size_t> m_pieceGaps;
    Slot m_rest = 0;       ///< of the task that is being laid
    Slot m_openEnd = 0;    ///< where its last piece ended
    Slot m_openLength = 0; ///< and how long its last block is
};

} // namespace tewake::dispatch
