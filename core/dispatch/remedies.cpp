// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/remedies.h"

#include <algorithm>

namespace tewake::dispatch {
namespace {

template <typename Number> std::size_t at(Number i)
{
    return static_cast<std::size_t>(i);
}

/// A value changed for as long as a trial lasts.
template <typename Value> class Changed {
public:
    Changed(Value &value, Value now)
        : m_value(value)
        , m_before(value)
    {
        value = now;
    }
    ~Changed() { m_value = m_before; }
    Changed(const Changed &) = delete;
    Changed &operator=(const Changed &) = delete;

private:
    Value &m_value;
    Value m_before;
};

constexpr Slot mostSeats = 20;

} // namespace

RemedyFinder::RemedyFinder(Board::State &state, Index task, Trials &trials)
    : m_state(state)
    , m_task(task)
    , m_grid(state.problem.grid)
    , m_trials(trials)
{
}

bool RemedyFinder::insertable(Index worker, Index task)
{
    if (m_trials.over())
        return false;
    const std::int64_t before = m_state.draft.tests();
    const bool fits = m_state.insertable(worker, task);
    pay(before);
    return fits;
}

void RemedyFinder::pay(std::int64_t testsBefore)
{
    m_trials.left -= 1 + Trials::ofTest * (m_state.draft.tests() - testsBefore);
}

template <typename Works> Slot RemedyFinder::least(Slot most, const Works &works)
{
    if (most < 1 || !works(most))
        return 0;
    Slot fails = 0;
    Slot holds = most;
    while (holds - fails > 1) {
        const Slot middle = fails + (holds - fails) / 2;
        (works(middle) ? holds : fails) = middle;
    }
    return holds;
}

void RemedyFinder::keep(Remedy remedy)
{
    for (Remedy &known : m_found) {
        if (known.kind != remedy.kind)
            continue;
        if (remedy.amount < known.amount)
            known = remedy;
        return;
    }
    m_found.push_back(remedy);
}

std::vector<Remedy> RemedyFinder::find()
{
    const TaskModel &task = m_state.model.tasks[at(m_task)];
    const Task &asked = m_state.problem.tasks[at(m_task)];
    if (task.effort <= 0 || asked.effort % m_grid != 0)
        return {}; // no change of a single window or person helps work that is off the grid
    if (!task.shift) {
        window(RemedyKind::DueLater);
        window(RemedyKind::ReleaseEarlier);
    }
    if (!task.cannotBeLaid) {
        seats();
        level();
        limits();
        eligible();
        others();
    }
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const Remedy &a, const Remedy &b) { return a.kind < b.kind; });
    return m_found;
}

void RemedyFinder::window(RemedyKind kind)
{
    TaskModel &task = m_state.model.tasks[at(m_task)];
    const Task &asked = m_state.problem.tasks[at(m_task)];
    const bool later = kind == RemedyKind::DueLater;
    Slot best = later ? m_state.model.horizonEnd - task.due : task.release;
    for (Index worker : m_state.model.qualifiedFor(m_task)) {
        const Slot found = least(best, [&](Slot more) {
            const Changed due(task.due, later ? task.due + more : task.due);
            const Changed release(task.release, later ? task.release : task.release - more);
            return task.due - task.release >= task.effort && insertable(worker);
        });
        if (found == 0)
            continue;
        // The window given may be off the grid: the change is what brings it to the slot that is needed.
        const Minute amount =
            later ? (task.due + found) * m_grid - asked.due : asked.release - (task.release - found) * m_grid;
        keep({.kind = kind, .worker = m_state.problem.workers[at(worker)].id, .amount = amount});
        best = found - 1;
        if (best < 1)
            return;
    }
}

void RemedyFinder::seats()
{
    const Index room = m_state.model.tasks[at(m_task)].room;
    if (room == nobody)
        return;
    RoomModel &model = m_state.model.rooms[at(room)];
    const std::int32_t before = model.seats;
    Slot best = mostSeats;
    for (Index worker : m_state.model.qualifiedFor(m_task)) {
        const Slot found = least(best, [&](Slot more) {
            const Changed seats(model.seats, before + more);
            return insertable(worker);
        });
        if (found == 0)
            continue;
        Remedy remedy{.kind = RemedyKind::MoreSeats,
                      .worker = m_state.problem.workers[at(worker)].id,
                      .amount = found,
                      .room = m_state.problem.rooms[at(room)].id};
        const Changed seats(model.seats, before + found);
        const std::size_t mark = m_state.draft.mark();
        if (m_state.draft.insert(worker, m_task)) {
            for (const Interval &block : m_state.blocksOf(m_task))
                for (Slot s = static_cast<Slot>(block.start / m_grid); s < block.end / m_grid; ++s) {
                    if (m_state.draft.seats().taken(room, s) <= before)
                        continue;
                    if (remedy.end == 0)
                        remedy.start = s * m_grid;
                    remedy.end = (s + 1) * m_grid;
                }
        }
        m_state.draft.rollback(mark);
        keep(remedy);
        best = found - 1;
        if (best < 1)
            return;
    }
}

void RemedyFinder::level()
{
    const Task &asked = m_state.problem.tasks[at(m_task)];
    std::int64_t best = asked.level;
    for (std::size_t w = 0; asked.skill != none && w < m_state.problem.workers.size(); ++w) {
        const Index worker = static_cast<Index>(w);
        const std::int64_t own = m_state.model.levelOf(worker, asked.skill);
        if (own < 1 || own >= asked.level || asked.level - own >= best)
            continue;
        const std::vector<Index> *list = m_state.model.eligibleList(m_task);
        const Index room = m_state.model.tasks[at(m_task)].room;
        if (m_state.problem.workers[w].clearance < asked.clearance ||
            (room != nobody && m_state.model.workers[w].room != room) ||
            (list && !std::binary_search(list->begin(), list->end(), worker)) || !insertable(worker))
            continue;
        best = asked.level - own;
        keep({.kind = RemedyKind::LowerLevel, .worker = m_state.problem.workers[w].id, .amount = best});
    }
}

void RemedyFinder::limits()
{
    for (Index worker : m_state.model.qualifiedFor(m_task)) {
        if (m_state.model.freeSlots(worker, m_task) == 0)
            continue;
        for (RemedyKind kind : {RemedyKind::RaiseDay, RemedyKind::RaiseWeek, RemedyKind::RaiseHorizon})
            raise(kind, worker);
    }
}

void RemedyFinder::raise(RemedyKind kind, Index worker)
{
    Model &model = m_state.model;
    WorkerModel &w = model.workers[at(worker)];
    Slot best = model.tasks[at(m_task)].effort;
    for (const Remedy &known : m_found)
        if (known.kind == kind)
            best = static_cast<Slot>(known.amount / m_grid) - 1;
    const auto shift = [&](Slot by) {
        if (kind == RemedyKind::RaiseDay)
            for (std::int32_t d = 0; d < w.dayCount; ++d)
                model.days[at(w.firstDay + d)].limit += by;
        if (kind == RemedyKind::RaiseWeek)
            for (std::int32_t k = 0; k < w.weekCount; ++k)
                model.weekLimits[at(w.firstWeek + k)] += by;
    };
    const Slot found = least(best, [&](Slot more) {
        shift(more);
        const Changed horizon(w.horizon,
                              model.horizonOf(worker, kind == RemedyKind::RaiseHorizon ? more : 0));
        const bool works = insertable(worker);
        shift(-more);
        return works;
    });
    // A limit that is below what is pinned already was counted as nothing: such a person is left in peace.
    const Worker &person = m_state.problem.workers[at(worker)];
    if (found > 0 && (w.pinnedMinutes == 0 || person.maxHorizon >= w.pinnedMinutes))
        keep({.kind = kind, .worker = person.id, .amount = found * m_grid});
}

void RemedyFinder::eligible()
{
    if (!m_state.model.eligibleList(m_task))
        return;
    for (std::size_t w = 0; w < m_state.problem.workers.size(); ++w) {
        const Index worker = static_cast<Index>(w);
        if (m_state.unqualified(worker, m_task) != Hindrance::NotEligible || !insertable(worker))
            continue;
        keep({.kind = RemedyKind::MakeEligible, .worker = m_state.problem.workers[w].id});
        return;
    }
}

/// Another task moves to another worker, or, if it weighs less, is given up.
void RemedyFinder::others()
{
    const Model &model = m_state.model;
    Draft &draft = m_state.draft;
    std::int64_t lightest = model.tasks[at(m_task)].weight;
    bool swapped = false;
    for (Index worker : model.qualifiedFor(m_task)) {
        const std::vector<Index> tasks(draft.tasksOf(worker).begin(), draft.tasksOf(worker).end());
        for (Index other : tasks) {
            const std::int64_t weight = model.tasks[at(other)].weight;
            if (m_trials.over() || (swapped && weight >= lightest))
                continue;
            const std::size_t mark = draft.mark();
            const std::int64_t before = draft.tests();
            draft.remove(other);
            const bool makesRoom = draft.insert(worker, m_task);
            pay(before);
            if (makesRoom) {
                Remedy remedy{.kind = RemedyKind::GiveUp,
                              .worker = m_state.problem.workers[at(worker)].id,
                              .amount = weight,
                              .otherTask = m_state.problem.tasks[at(other)].id};
                if (weight < lightest) {
                    lightest = weight;
                    keep(remedy);
                }
                for (Index taker : model.candidates(other)) {
                    if (swapped || taker == worker || !insertable(taker, other))
                        continue;
                    remedy.kind = RemedyKind::Swap;
                    remedy.amount = 0;
                    remedy.otherWorker = m_state.problem.workers[at(taker)].id;
                    keep(remedy);
                    swapped = true;
                }
            }
            draft.rollback(mark);
        }
    }
}

} // namespace tewake::dispatch
