// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/layout.h"

#include <algorithm>
#include <limits>

namespace tewake::dispatch {
namespace {

template <typename Number> std::size_t at(Number i)
{
    return static_cast<std::size_t>(i);
}

constexpr Slot nowhere = std::numeric_limits<Slot>::min();

} // namespace

void Layout::loadLimits(Index worker)
{
    const WorkerModel &w = m_model.workers[at(worker)];
    m_days = m_model.days.data() + w.firstDay;
    m_dayLeft.resize(at(w.dayCount));
    for (std::size_t d = 0; d < m_dayLeft.size(); ++d)
        m_dayLeft[d] = m_days[d].limit;
    const auto weeks = m_model.weekLimits.begin() + w.firstWeek;
    m_weekLeft.assign(weeks, weeks + w.weekCount);
    m_totalLeft = w.horizon;
}

Slot Layout::roomForDay(std::int32_t day) const
{
    return std::min({m_rest, m_dayLeft[at(day)], m_weekLeft[at(m_days[day].week)], m_totalLeft});
}

void Layout::take(Index task, std::size_t gap, Slot start, Slot end)
{
    const std::int32_t day = m_gaps[gap].day;
    const Slot length = end - start;
    m_dayLeft[at(day)] -= length;
    m_weekLeft[at(m_days[day].week)] -= length;
    m_totalLeft -= length;
    m_rest -= length;
    m_openLength = m_openEnd == start ? m_openLength + length : length;
    m_openEnd = end;
    m_pieces.push_back({start, end, task, day});
    m_pieceGaps.push_back(gap);
}

/// How much of the task could go on from the beginning of the gap without a break.
Slot Layout::reachable(const TaskModel &task, std::size_t gap, Slot from) const
{
    if (gap >= m_gaps.size() || m_gaps[gap].start != from)
        return 0;
    Slot end = std::min(m_gaps[gap].end, dueOf(task));
    if (task.room != nobody)
        for (Slot s = from; s < end; ++s)
            if (!seatAt(task.room, s))
                end = s;
    return std::max(0, std::min(end - from, roomForDay(m_gaps[gap].day)));
}

/// Lays as much as possible from the start of [from, to) of the gap, minding that neither this block nor what
/// is left of the task becomes too short. True when the task is done.
bool Layout::layRun(const TaskModel &task, Index id, std::size_t gap, Slot from, Slot to)
{
    Slot length = std::min(roomForDay(m_gaps[gap].day), to - from);
    if (length <= 0)
        return false;
    const Slot open = m_openEnd == from ? m_openLength : 0;
    const bool toTheEnd = length == m_gaps[gap].end - from;
    if (open + length < task.minPiece) {
        // Only just before midnight, when the block goes on after it.
        if (!toTheEnd)
            return false;
        m_rest -= length;
        const Slot more = reachable(task, gap + 1, from + length);
        m_rest += length;
        const Slot rest = m_rest - length - more;
        if (open + length + more < task.minPiece || (rest > 0 && rest < task.minPiece))
            return false;
        take(id, gap, from, from + length);
        return m_rest == 0;
    }
    const Slot rest = m_rest - length;
    if (rest > 0 && rest < task.minPiece) {
        m_rest -= length;
        const bool goesOn = toTheEnd && reachable(task, gap + 1, from + length) >= rest;
        m_rest += length;
        if (!goesOn) {
            length = m_rest - task.minPiece;
            if (length <= 0 || open + length < task.minPiece)
                return false;
        }
    }
    take(id, gap, from, from + length);
    return m_rest == 0;
}

bool Layout::layPiece(Index, Index id)
{
    const TaskModel &task = m_model.tasks[at(id)];
    const Slot release = releaseOf(task);
    const Slot due = dueOf(task);
    m_rest = task.effort;
    m_openEnd = nowhere;
    m_openLength = 0;
    if (m_rest > m_totalLeft)
        return false;
    auto first = std::upper_bound(m_gaps.begin(), m_gaps.end(), release,
                                  [](Slot slot, const Gap &gap) { return slot < gap.end; });
    for (std::size_t g = at(first - m_gaps.begin()); g < m_gaps.size() && m_gaps[g].start < due; ++g) {
        Slot from = std::max(m_gaps[g].start, release);
        const Slot to = std::min(m_gaps[g].end, due);
        if (task.room == nobody) {
            if (from < to && layRun(task, id, g, from, to))
                return true;
            continue;
        }
        while (from < to) {
            while (from < to && !seatAt(task.room, from))
                ++from;
            Slot end = from;
            while (end < to && seatAt(task.room, end))
                ++end;
            if (from < end && layRun(task, id, g, from, end))
                return true;
            from = end;
        }
    }
    return false;
}

bool Layout::layShift(Index, Index id)
{
    const TaskModel &task = m_model.tasks[at(id)];
    Slot from = releaseOf(task);
    const Slot due = dueOf(task);
    m_rest = task.effort;
    m_openEnd = nowhere;
    m_openLength = 0;
    auto first = std::upper_bound(m_gaps.begin(), m_gaps.end(), from,
                                  [](Slot slot, const Gap &gap) { return slot < gap.end; });
    for (std::size_t g = at(first - m_gaps.begin()); g < m_gaps.size() && m_rest > 0; ++g) {
        if (m_gaps[g].start > from)
            return false;
        const Slot to = std::min(m_gaps[g].end, due);
        if (roomForDay(m_gaps[g].day) < to - from)
            return false;
        if (task.room != nobody)
            for (Slot s = from; s < to; ++s)
                if (!seatAt(task.room, s))
                    return false;
        take(id, g, from, to);
        from = to;
    }
    return m_rest == 0;
}

bool Layout::intoGaps(Index worker, std::span<const Piece> lying, const Spent &spent, Index id)
{
    const TaskModel &task = m_model.tasks[at(id)];
    const WorkerModel &w = m_model.workers[at(worker)];
    m_backwards = false;
    m_pieces.clear();
    m_pieceGaps.clear();
    m_totalLeft = w.horizon - spent.total;
    if (task.effort > m_totalLeft)
        return false;
    const std::span<const Segment> segments = m_model.segmentsOf(worker);
    auto segment = std::upper_bound(segments.begin(), segments.end(), task.release,
                                    [](Slot slot, const Segment &s) { return slot < s.end; });
    auto piece = std::upper_bound(lying.begin(), lying.end(), task.release,
                                  [](Slot slot, const Piece &p) { return slot < p.end; });
    m_gaps.clear();
    m_days = m_model.days.data() + w.firstDay;
    Slot inGaps = 0;
    m_dayLeft.resize(at(w.dayCount));
    m_weekLeft.resize(at(w.weekCount));
    for (; segment != segments.end() && segment->start < task.due; ++segment) {
        const Day &day = m_days[segment->day];
        m_dayLeft[at(segment->day)] = day.limit - spent.ofDay[segment->day];
        m_weekLeft[at(day.week)] = m_model.weekLimits[at(w.firstWeek + day.week)] - spent.ofWeek[day.week];
        Slot from = segment->start;
        for (; piece != lying.end() && piece->start < segment->end; ++piece) {
            if (from < piece->start) {
                m_gaps.push_back({from, piece->start, segment->day});
                inGaps += piece->start - from;
            }
            from = piece->end;
        }
        if (from < segment->end) {
            m_gaps.push_back({from, segment->end, segment->day});
            inGaps += segment->end - from;
        }
    }
    if (inGaps < task.effort)
        return false;
    return task.shift ? layShift(worker, id) : layPiece(worker, id);
}

void Layout::loadGaps(Index worker, bool backwards)
{
    m_backwards = backwards;
    const std::span<const Segment> segments = m_model.segmentsOf(worker);
    m_gaps.clear();
    if (!backwards) {
        for (const Segment &s : segments)
            m_gaps.push_back({s.start, s.end, s.day});
        return;
    }
    for (std::size_t i = segments.size(); i-- > 0;)
        m_gaps.push_back({-segments[i].end, -segments[i].start, segments[i].day});
}

void Layout::takeFromGap(std::size_t gap, Slot start, Slot end)
{
    Gap &g = m_gaps[gap];
    if (g.start == start) {
        g.start = end; // may become empty; an empty gap is passed over
    } else if (g.end == end) {
        g.end = start;
    } else {
        const Gap tail{end, g.end, g.day};
        g.end = start;
        m_gaps.insert(m_gaps.begin() + static_cast<std::ptrdiff_t>(gap) + 1, tail);
    }
}

bool Layout::attempt(Index worker, std::span<const Index> tasks, bool backwards, Index first, Index *failed)
{
    loadGaps(worker, backwards);
    loadLimits(worker);
    m_pieces.clear();
    m_waiting.clear();
    for (Index id : tasks) {
        const TaskModel &task = m_model.tasks[at(id)];
        Slot urgency = dueOf(task);
        if (task.shift)
            urgency = nowhere;
        else if (id == first)
            urgency = nowhere + 1;
        m_waiting.push_back({id, urgency, releaseOf(task)});
    }
    std::sort(m_waiting.begin(), m_waiting.end(), [](const Waiting &a, const Waiting &b) {
        if (a.urgency != b.urgency)
            return a.urgency < b.urgency;
        return a.second != b.second ? a.second < b.second : a.task < b.task;
    });
    for (const Waiting &next : m_waiting) {
        const std::size_t before = m_pieces.size();
        m_pieceGaps.clear();
        if (!(m_model.tasks[at(next.task)].shift ? layShift(worker, next.task)
                                                 : layPiece(worker, next.task))) {
            *failed = next.task;
            return false;
        }
        for (std::size_t i = m_pieces.size(); i-- > before;)
            takeFromGap(m_pieceGaps[i - before], m_pieces[i].start, m_pieces[i].end);
    }
    if (backwards)
        for (Piece &piece : m_pieces) {
            const Slot start = piece.start;
            piece.start = -piece.end;
            piece.end = -start;
        }
    std::sort(m_pieces.begin(), m_pieces.end(),
              [](const Piece &a, const Piece &b) { return a.start < b.start; });
    return true;
}

bool Layout::anew(Index worker, std::span<const Index> tasks)
{
    Slot needed = 0;
    for (Index id : tasks)
        needed += m_model.tasks[at(id)].effort;
    if (needed > m_model.workers[at(worker)].horizon)
        return false;
    Index failed = nobody;
    if (attempt(worker, tasks, false, nobody, &failed))
        return true;
    const Index culprit = failed;
    if (m_model.tasks[at(failed)].shift)
        return false; // shifts are laid first: two of them collide, or a limit is against it
    if (attempt(worker, tasks, true, nobody, &failed))
        return true;
    return attempt(worker, tasks, false, culprit, &failed);
}

} // namespace tewake::dispatch
