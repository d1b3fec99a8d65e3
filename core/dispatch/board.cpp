// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/boardstate.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace tewake::dispatch {
namespace {

template <typename Number> std::size_t at(Number i)
{
    return static_cast<std::size_t>(i);
}

/// A problem with faults is answered like one with nobody and nothing in it.
Problem readable(const Problem &given, const std::vector<Fault> &faults)
{
    return faults.empty() ? given : Problem{};
}

/// Takes the task away for as long as a question lasts.
class Lifted {
public:
    Lifted(Draft &draft, Index task)
        : m_draft(draft)
        , m_mark(draft.mark())
    {
        // Pinned tasks belong to nobody who could give them away.
        if (draft.placed(task) && !draft.model().tasks[at(task)].fixed)
            draft.remove(task);
    }
    ~Lifted() { m_draft.rollback(m_mark); }
    Lifted(const Lifted &) = delete;
    Lifted &operator=(const Lifted &) = delete;

private:
    Draft &m_draft;
    std::size_t m_mark;
};

} // namespace

Board::State::State(const Problem &given, const std::vector<PlanRow> &rows)
    : faults(findFaults(given))
    , model((problem = readable(given, faults), problem))
    , draft(model, Draft::Limits::OnTrial)
{
    for (const WorkerModel &w : model.workers)
        withWish += w.desired > 0 ? 1 : 0;
    std::unordered_set<ExternalId> pinned;
    for (const PlanRow &pin : problem.pins)
        pinned.insert(pin.task);
    std::unordered_set<ExternalId> several;
    std::unordered_map<ExternalId, ExternalId> who;
    for (const PlanRow &row : rows)
        if (who.emplace(row.task, row.worker).first->second != row.worker)
            several.insert(row.task);
    for (const Placement &placement : planFromRows(rows).placements) {
        if (pinned.contains(placement.task))
            continue;
        const Index worker = workerAt(placement.worker);
        const Index task = taskAt(placement.task);
        if (worker == nobody || task == nobody || several.contains(placement.task) ||
            !draft.insertAt(worker, task, placement.blocks))
            loadedWhole = false;
    }
    draft.commit();
    draft.clearTouched();
}

Index Board::State::workerAt(ExternalId id) const
{
    const auto found = model.workerIndex.find(id);
    return found == model.workerIndex.end() ? nobody : found->second;
}

Index Board::State::taskAt(ExternalId id) const
{
    const auto found = model.taskIndex.find(id);
    return found == model.taskIndex.end() ? nobody : found->second;
}

Hindrance Board::State::unqualified(Index worker, Index task) const
{
    const Task &asked = problem.tasks[at(task)];
    if (asked.skill != none) {
        const std::int64_t level = model.levelOf(worker, asked.skill);
        if (level < asked.level)
            return level <= 0 ? Hindrance::Skill : Hindrance::Level;
    }
    if (problem.workers[at(worker)].clearance < asked.clearance)
        return Hindrance::Clearance;
    if (model.tasks[at(task)].room != nobody && model.workers[at(worker)].room != model.tasks[at(task)].room)
        return Hindrance::RoomAccess;
    if (const std::vector<Index> *list = model.eligibleList(task))
        if (!std::binary_search(list->begin(), list->end(), worker))
            return Hindrance::NotEligible;
    return Hindrance::None;
}

bool Board::State::insertable(Index worker, Index task)
{
    const std::size_t mark = draft.mark();
    const bool fits = draft.insert(worker, task);
    draft.rollback(mark);
    return fits;
}

Hindrance Board::State::hindrance(Index worker, Index task)
{
    if (model.tasks[at(task)].fixed)
        return Hindrance::Pinned;
    const Hindrance first = unqualified(worker, task);
    if (first != Hindrance::None)
        return first;
    if (model.tasks[at(task)].cannotBeLaid)
        return Hindrance::CannotBeLaid;
    return hindranceOfQualified(worker, task);
}

Hindrance Board::State::hindranceOfQualified(Index worker, Index task)
{
    // Most of those who cannot are known at a glance.
    const TaskModel &t = model.tasks[at(task)];
    if (freeInWindow(worker, t) < t.effort)
        return Hindrance::NotFree;
    if (overHorizon(worker, t))
        return Hindrance::HorizonLimit;
    return insertable(worker, task) ? Hindrance::None : hindranceInTime(worker, task);
}

/// Slots in which the worker would be there in the task's window, whatever else she does.
Slot Board::State::freeInWindow(Index worker, const TaskModel &task) const
{
    const std::span<const Segment> segments = model.segmentsOf(worker);
    auto segment = std::upper_bound(segments.begin(), segments.end(), task.release,
                                    [](Slot slot, const Segment &s) { return slot < s.end; });
    Slot free = 0;
    for (; segment != segments.end() && segment->start < task.due; ++segment)
        free += std::min(segment->end, task.due) - std::max(segment->start, task.release);
    return free;
}

bool Board::State::overHorizon(Index worker, const TaskModel &task) const
{
    const Minute most = problem.workers[at(worker)].maxHorizon - model.workers[at(worker)].pinnedMinutes;
    return (draft.spent(worker) + task.effort) * problem.grid > most;
}

/// Counts the slots of the window by one hindrance after the other; the first that leaves too few is the
/// reason.
Hindrance Board::State::hindranceInTime(Index worker, Index task) const
{
    const TaskModel &t = model.tasks[at(task)];
    const WorkerModel &w = model.workers[at(worker)];
    Slot free = 0;
    Slot gaps = 0;
    Slot seated = 0;
    std::vector<Slot> ofDay(at(w.dayCount), 0);
    std::vector<Slot> ofWeek(at(w.weekCount), 0);
    const std::span<const Piece> lying = draft.pieces(worker);
    for (const Segment &segment : model.segmentsOf(worker)) {
        auto piece = std::lower_bound(lying.begin(), lying.end(), segment.start,
                                      [](const Piece &p, Slot slot) { return p.end <= slot; });
        for (Slot s = std::max(segment.start, t.release); s < std::min(segment.end, t.due); ++s) {
            ++free;
            while (piece != lying.end() && piece->end <= s)
                ++piece;
            if (piece != lying.end() && piece->start <= s)
                continue;
            ++gaps;
            ++ofDay[at(segment.day)];
            seated += t.room == nobody || draft.seats().hasSeat(t.room, s) ? 1 : 0;
        }
    }
    Slot withinDays = 0;
    for (std::size_t d = 0; d < ofDay.size(); ++d) {
        const Day &day = model.days[at(w.firstDay) + d];
        const Slot left = day.limit - draft.spentOnDay(worker, static_cast<std::int32_t>(d));
        ofWeek[at(day.week)] += std::min(ofDay[d], left);
        withinDays += std::min(ofDay[d], left);
    }
    Slot withinWeeks = 0;
    for (std::size_t k = 0; k < ofWeek.size(); ++k)
        withinWeeks += std::min(ofWeek[k], model.weekLimits[at(w.firstWeek) + k] -
                                               draft.spentInWeek(worker, static_cast<std::int32_t>(k)));
    if (free < t.effort)
        return Hindrance::NotFree;
    if (overHorizon(worker, t))
        return Hindrance::HorizonLimit;
    if (gaps < t.effort)
        return Hindrance::Busy;
    if (withinDays < t.effort)
        return Hindrance::DayLimit;
    if (withinWeeks < t.effort)
        return Hindrance::WeekLimit;
    if (seated < t.effort)
        return Hindrance::NoSeat;
    // Enough of each, but not together: pieces too short, or a seat or a limit here and free time there.
    return t.room != nobody && seated < gaps ? Hindrance::NoSeat
           : free > gaps                     ? Hindrance::Busy
                                             : Hindrance::NotFree;
}

std::vector<Interval> Board::State::blocksOf(Index task) const
{
    std::vector<Interval> blocks;
    for (const Piece &piece : draft.pieces(draft.workerOf(task)))
        if (piece.task == task)
            blocks.push_back({piece.start * problem.grid, piece.end * problem.grid});
    return joined(std::move(blocks), false);
}

/// The draft has the task with `after` now; before the question it was with `before`, or waiting.
AimChange Board::State::aimsBetween(Index task, Index before, Index after, Energy energy) const
{
    AimChange change;
    change.total = static_cast<double>(energy) / static_cast<double>(energyUnit);
    const TaskModel &t = model.tasks[at(task)];
    const std::vector<Hand> &hands = draft.hands(t.order);
    const auto others = [&](Index worker) {
        for (const Hand &hand : hands)
            if (hand.worker == worker)
                return hand.tasks - (worker == after ? 1 : 0);
        return 0;
    };
    const std::int64_t without = std::count_if(hands.begin(), hands.end(), [&](const Hand &hand) {
        return hand.tasks > (hand.worker == after ? 1 : 0);
    });
    const auto splitsWith = [&](Index worker) {
        const std::int64_t distinct = without + (worker != nobody && others(worker) == 0 ? 1 : 0);
        return std::max<std::int64_t>(0, distinct - 1);
    };
    change.splits = splitsWith(after) - splitsWith(before);
    change.fit = model.excessLevel(after, task) - (before == nobody ? 0 : model.excessLevel(before, task));
    const double hours = static_cast<double>(t.minutes) / 60;
    change.cost = hours * static_cast<double>(model.workers[at(after)].rate);
    if (before != nobody)
        change.cost -= hours * static_cast<double>(model.workers[at(before)].rate);
    if (t.previous != nobody)
        change.changes = (after == t.previous ? 0 : 1) - (before == t.previous ? 0 : 1);
    const auto deviation = [&](Index worker, Minute more) {
        const WorkerModel &w = model.workers[at(worker)];
        if (w.desired <= 0)
            return 0.0;
        const Minute given = w.pinnedMinutes + draft.spent(worker) * problem.grid + more;
        return static_cast<double>(std::abs(given - w.desired)) / static_cast<double>(w.desired);
    };
    if (withWish > 0 && before != after) {
        change.fairness = deviation(after, 0) - deviation(after, -t.minutes);
        if (before != nobody)
            change.fairness += deviation(before, 0) - deviation(before, t.minutes);
        change.fairness /= withWish;
    }
    return change;
}

Candidate Board::State::candidate(Index worker, Index task)
{
    Candidate out;
    out.worker = problem.workers[at(worker)].id;
    const Index before = draft.workerOf(task);
    const Energy energy = draft.score().aims;
    const Lifted lifted(draft, task);
    const WorkerModel &w = model.workers[at(worker)];
    const std::vector<Hand> &hands = draft.hands(model.tasks[at(task)].order);
    out.given = w.pinnedMinutes + draft.spent(worker) * problem.grid;
    out.desired = w.desired;
    out.onOrder = std::any_of(hands.begin(), hands.end(), [&](const Hand &h) { return h.worker == worker; });
    out.hindrance = model.tasks[at(task)].fixed ? Hindrance::Pinned : unqualified(worker, task);
    if (out.hindrance == Hindrance::None && model.tasks[at(task)].cannotBeLaid)
        out.hindrance = Hindrance::CannotBeLaid;
    if (out.hindrance != Hindrance::None)
        return out;
    if (!draft.insert(worker, task, true)) {
        out.othersMove = true;
        if (!draft.insert(worker, task)) {
            out.othersMove = false;
            out.hindrance = hindranceInTime(worker, task);
            return out;
        }
    }
    out.blocks = blocksOf(task);
    out.aims = aimsBetween(task, before, worker, draft.score().aims - energy);
    return out;
}

Board::Board(const Problem &problem)
    : Board(problem, {})
{
}

Board::Board(const Problem &problem, const std::vector<PlanRow> &rows)
    : m_state(std::make_unique<State>(problem, rows))
{
}

Board::~Board() = default;
Board::Board(Board &&) noexcept = default;
Board &Board::operator=(Board &&) noexcept = default;

bool Board::loadedWhole() const
{
    return m_state->loadedWhole;
}

Hindrance Board::canPlace(ExternalId worker, ExternalId task) const
{
    const Index w = m_state->workerAt(worker);
    const Index t = m_state->taskAt(task);
    if (w == nobody || t == nobody)
        return Hindrance::UnknownId;
    if (m_state->model.tasks[at(t)].fixed)
        return Hindrance::Pinned;
    const Lifted lifted(m_state->draft, t);
    return m_state->hindrance(w, t);
}

Candidate Board::candidate(ExternalId worker, ExternalId task) const
{
    const Index w = m_state->workerAt(worker);
    const Index t = m_state->taskAt(task);
    if (w == nobody || t == nobody) {
        Candidate unknown;
        unknown.worker = worker;
        unknown.hindrance = Hindrance::UnknownId;
        return unknown;
    }
    return m_state->candidate(w, t);
}

std::vector<Candidate> Board::candidates(ExternalId task, std::size_t limit) const
{
    std::vector<Candidate> out;
    const Index t = m_state->taskAt(task);
    if (t == nobody || m_state->model.tasks[at(t)].fixed || m_state->model.tasks[at(t)].cannotBeLaid)
        return out;
    for (Index w : m_state->model.candidates(t)) {
        Candidate candidate = m_state->candidate(w, t);
        if (candidate.hindrance == Hindrance::None)
            out.push_back(std::move(candidate));
    }
    std::sort(out.begin(), out.end(), [](const Candidate &a, const Candidate &b) {
        if (a.aims.total != b.aims.total)
            return a.aims.total < b.aims.total;
        return a.othersMove != b.othersMove ? b.othersMove : a.worker < b.worker;
    });
    if (limit != 0 && out.size() > limit)
        out.resize(limit);
    return out;
}

/// The judge is asked about a small problem: the worker with all that she has, and those who share the room.
std::vector<Violation> Board::canPlaceAt(ExternalId worker, ExternalId task,
                                         const std::vector<Interval> &blocks) const
{
    State &s = *m_state;
    const Index w = s.workerAt(worker);
    const Index t = s.taskAt(task);
    if (w == nobody || t == nobody)
        return {{.rule = Rule::KnownIds, .task = task, .worker = worker}};
    Problem small;
    small.grid = s.problem.grid;
    small.minPiece = s.problem.minPiece;
    small.rooms = s.problem.rooms;
    std::vector<PlanRow> rows;
    std::unordered_set<ExternalId> tasks{task};
    const Index room = s.model.tasks[at(t)].room;
    for (std::size_t i = 0; i < s.problem.workers.size(); ++i) {
        if (static_cast<Index>(i) != w && (room == nobody || s.model.workers[i].room != room))
            continue;
        small.workers.push_back(s.problem.workers[i]);
        for (const Piece &piece : s.draft.pieces(static_cast<Index>(i))) {
            const ExternalId id = s.problem.tasks[at(piece.task)].id;
            if (piece.task == t)
                continue;
            rows.push_back({id, s.problem.workers[i].id, piece.start * small.grid, piece.end * small.grid});
            tasks.insert(id);
        }
        for (const PlanRow &pin : s.problem.pins)
            if (pin.worker == s.problem.workers[i].id && pin.task != task) {
                rows.push_back(pin);
                tasks.insert(pin.task);
            }
    }
    for (ExternalId id : tasks)
        small.tasks.push_back(s.problem.tasks[at(s.taskAt(id))]);
    for (const Eligible &pair : s.problem.eligible)
        if (pair.task == task)
            small.eligible.push_back(pair);
    for (const PlanRow &pin : s.problem.pins)
        if (pin.task == task)
            small.pins.push_back(pin);
    const std::vector<Violation> before = checkPlan(small, rows).violations;
    for (const Interval &block : blocks)
        rows.push_back({task, worker, block.start, block.end});
    std::vector<Violation> after = checkPlan(small, rows).violations;
    // What pins break already is not this placement's doing.
    std::erase_if(after, [&](const Violation &v) {
        return std::any_of(before.begin(), before.end(), [&](const Violation &b) {
            return b.rule == v.rule && b.task == v.task && b.worker == v.worker && b.start == v.start &&
                   b.is == v.is && v.task != task;
        });
    });
    return after;
}

bool Board::place(ExternalId worker, ExternalId task)
{
    State &s = *m_state;
    const Index w = s.workerAt(worker);
    const Index t = s.taskAt(task);
    if (canPlace(worker, task) != Hindrance::None)
        return false;
    if (s.draft.placed(t))
        s.draft.remove(t);
    s.draft.insert(w, t);
    s.draft.commit();
    return true;
}

bool Board::placeAt(ExternalId worker, ExternalId task, const std::vector<Interval> &blocks)
{
    State &s = *m_state;
    const Index w = s.workerAt(worker);
    const Index t = s.taskAt(task);
    if (w == nobody || t == nobody || s.model.tasks[at(t)].fixed)
        return false;
    const std::size_t mark = s.draft.mark();
    if (s.draft.placed(t))
        s.draft.remove(t);
    if (!s.draft.insertAt(w, t, blocks)) {
        s.draft.rollback(mark);
        return false;
    }
    s.draft.commit();
    return true;
}

bool Board::remove(ExternalId task)
{
    const Index t = m_state->taskAt(task);
    if (t == nobody || m_state->model.tasks[at(t)].fixed || !m_state->draft.placed(t))
        return false;
    m_state->draft.remove(t);
    m_state->draft.commit();
    return true;
}

std::optional<ExternalId> Board::workerOf(ExternalId task) const
{
    const Index t = m_state->taskAt(task);
    if (t == nobody || !m_state->draft.placed(t))
        return std::nullopt;
    return m_state->problem.workers[at(m_state->draft.workerOf(t))].id;
}

Plan Board::plan() const
{
    return m_state->draft.plan();
}

} // namespace tewake::dispatch
