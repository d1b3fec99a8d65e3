// SPDX-License-Identifier: GPL-3.0-or-later
// Ruin and recreate.
#include "core/dispatch/search.h"

namespace tewake::dispatch {
namespace {

/// People whose work is taken apart: small ruins are mended more often than large ones.
constexpr std::size_t mostOfCrew = 3;
/// Tasks of other orders that are taken along, and the part of those in the way that is.
constexpr std::size_t mostTakenAlong = 16;
constexpr std::size_t percentTakenAlong = 50;
/// Tasks that are taken in all.
constexpr std::size_t mostTaken = 64;
/// Waiting tasks that try to find a place in the gap.
constexpr std::size_t mostOwnWaiting = 32;
constexpr int mostForeignWaiting = 3;
/// Ruins that begin at an order of which something waits, in a hundred.
constexpr std::size_t shareOfWaiting = 30;
/// One in so many who could be asked is passed over, so that the same ruin is not always mended alike (the
/// "blinks" of SISR).
constexpr std::size_t blinkEvery = 20;
constexpr int mostStrangers = 6;
/// Hands of an order that are asked for one task, and people who are asked for one order.
constexpr std::size_t mostHands = 12;
constexpr std::size_t mostAsked = 24;

} // namespace

/// Ruin and recreate (Schrimpf et al. 2000) in the manner of SISR (Christiaens, Vanden Berghe 2020): the work
/// of a few people around one order is taken from them and given out anew, order by order, each order to as
/// few hands as can hold it. Where the hours of an office are nearly used up, single tasks find no gap and
/// pairs seldom match; a handful of them does.
void Search::ruinAndRecreate()
{
    const Index order = orderToRuin();
    if (order == nobody)
        return;
    const std::vector<Index> &tasks = m_model.orderTasks[at(order)];
    const Index example = tasks[m_random.below(tasks.size())];
    if (m_model.candidates(example).empty())
        return;
    const Energy before = energy();
    const Energy allowed = allowance();
    const std::size_t mark = m_draft.mark();
    chooseCrew(order, example);
    ruin(order, example);
    recreate();
    decide(mark, before, allowed);
}

Index Search::orderToRuin()
{
    const std::vector<Index> &split = m_draft.splitOrders().members();
    const std::vector<Index> &waiting = m_draft.waiting().members();
    if (!waiting.empty() && (split.empty() || m_random.below(100) < shareOfWaiting))
        return m_model.tasks[at(waiting[m_random.below(waiting.size())])].order;
    return split.empty() ? nobody : split[m_random.below(split.size())];
}

/// Some of the order's hands, and strangers where it has too few.
void Search::chooseCrew(Index order, Index example)
{
    const auto join = [&](Index worker) {
        if (std::find(m_crew.begin(), m_crew.end(), worker) == m_crew.end())
            m_crew.push_back(worker);
    };
    const std::vector<Hand> &hands = m_draft.hands(order);
    const std::span<const Index> candidates = m_model.candidates(example);
    const std::size_t most = 2 + m_random.below(mostOfCrew - 1);
    m_crew.clear();
    for (std::size_t i = 0; i < most && !hands.empty(); ++i)
        join(hands[m_random.below(hands.size())].worker);
    for (std::size_t i = m_crew.size(); i < most && m_random.below(4) != 0; ++i)
        join(candidates[m_random.below(candidates.size())]);
}

/// Takes from the crew what they have of the order and some of what lies in the window of the example; that
/// and some waiting tasks are then in the pool.
void Search::ruin(Index order, Index example)
{
    const TaskModel &e = m_model.tasks[at(example)];
    std::size_t along = 0;
    m_pool.clear();
    for (Index worker : m_crew) {
        const std::span<const Index> tasks = m_draft.tasksOf(worker);
        m_list.assign(tasks.begin(), tasks.end());
        for (Index task : m_list) {
            const TaskModel &t = m_model.tasks[at(task)];
            if (m_pool.size() >= mostTaken)
                break;
            if (t.order != order) {
                if (along >= mostTakenAlong || t.release >= e.due || t.due <= e.release ||
                    m_random.below(100) >= percentTakenAlong)
                    continue;
                ++along;
            }
            m_draft.remove(task);
            m_pool.push_back(task);
        }
    }
    const auto join = [&](Index task) {
        if (std::find(m_pool.begin(), m_pool.end(), task) == m_pool.end())
            m_pool.push_back(task);
    };
    const std::size_t taken = m_pool.size();
    for (Index task : m_model.orderTasks[at(order)]) {
        if (m_pool.size() >= taken + mostOwnWaiting)
            break;
        if (m_draft.waiting().has(task))
            join(task);
    }
    const std::vector<Index> &waiting = m_draft.waiting().members();
    for (int i = 0; i < mostForeignWaiting && !waiting.empty(); ++i)
        join(waiting[m_random.below(waiting.size())]);
}

/// Gives the pool out, order after order: in any order of orders, or the dearest first, or those that the
/// fewest people could have.
void Search::recreate()
{
    const std::uint64_t salt = m_random.below(std::uint64_t{1} << 30);
    const std::size_t manner = m_random.below(3);
    m_ranked.clear();
    for (Index task : m_pool) {
        const TaskModel &t = m_model.tasks[at(task)];
        std::int64_t rank = 0;
        if (manner == 1)
            rank = -t.weight * 64 / std::max<Slot>(1, t.effort);
        else if (manner == 2)
            rank = static_cast<std::int64_t>(m_model.qualifiedFor(task).size());
        std::uint64_t any = (static_cast<std::uint64_t>(t.order) + salt) * 0x9E3779B97F4A7C15U;
        any ^= any >> 29;
        m_ranked.push_back({rank, any, task});
    }
    std::sort(m_ranked.begin(), m_ranked.end());
    for (std::size_t i = 0; i < m_ranked.size();) {
        const Index order = m_model.tasks[at(m_ranked[i].task)].order;
        m_group.clear();
        for (; i < m_ranked.size() && m_model.tasks[at(m_ranked[i].task)].order == order; ++i)
            m_group.push_back(m_ranked[i].task);
        giveOut(order);
    }
}

/// Whether who cannot have the one cannot have the other either.
bool Search::alike(Index one, Index other) const
{
    const TaskModel &a = m_model.tasks[at(one)];
    const TaskModel &b = m_model.tasks[at(other)];
    return a.qualification == b.qualification && a.release == b.release && a.due == b.due &&
           a.effort == b.effort && a.shift == b.shift;
}

/// Gives the group, tasks of one order, to one after the other of those who have most room for it.
void Search::giveOut(Index order)
{
    m_asked.clear();
    while (!m_group.empty() && m_asked.size() < mostAsked && !m_enough()) {
        const Index worker = whoHasRoom(order, m_group.back());
        if (worker == nobody)
            return;
        m_asked.push_back(worker);
        Index failed = nobody;
        for (std::size_t i = m_group.size(); i-- > 0;) {
            if ((failed != nobody && alike(failed, m_group[i])) || !m_model.qualified(worker, m_group[i]))
                continue;
            if (!m_draft.insert(worker, m_group[i])) {
                failed = m_group[i];
                continue;
            }
            m_group[i] = m_group.back();
            m_group.pop_back();
        }
    }
}

/// The hand of the order with most room for the task, or else one of the crew, or else a stranger; nobody who
/// has been asked.
Index Search::whoHasRoom(Index order, Index task)
{
    const Slot effort = m_model.tasks[at(task)].effort;
    Slot most = effort - 1;
    Index best = nobody;
    const auto consider = [&](Index worker) {
        if (std::find(m_asked.begin(), m_asked.end(), worker) != m_asked.end() ||
            !m_model.qualified(worker, task) || m_random.below(blinkEvery) == 0)
            return;
        const Slot room = m_draft.room(worker, task);
        if (room > most) {
            most = room;
            best = worker;
        }
    };
    const std::vector<Hand> &hands = m_draft.hands(order);
    const std::size_t first = hands.size() > mostHands ? m_random.below(hands.size()) : 0;
    for (std::size_t i = 0; i < std::min(hands.size(), mostHands); ++i)
        consider(hands[(first + i) % hands.size()].worker);
    if (best != nobody)
        return best;
    for (Index worker : m_crew)
        consider(worker);
    const std::span<const Index> candidates = m_model.candidates(task);
    for (int i = 0; best == nobody && i < mostStrangers && !candidates.empty(); ++i)
        consider(candidates[m_random.below(candidates.size())]);
    return best;
}

} // namespace tewake::dispatch
