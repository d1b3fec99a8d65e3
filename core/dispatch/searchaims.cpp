// SPDX-License-Identifier: GPL-3.0-or-later
// Moves of what is placed, for the second aim.
#include "core/dispatch/search.h"

#include <limits>

namespace tewake::dispatch {
namespace {

constexpr Energy noLimit = std::numeric_limits<Energy>::max() / 4;

/// Tasks of one order that a hand may have for closeHand(): more hardly ever find room with one other hand.
constexpr std::size_t mostOfHand = 12;

/// Exchanges that are looked at for one that hours do not rule out.
constexpr int mostLooks = 8;

/// The share of the work that ruins get while the aims are annealed, and while the weight is.
constexpr double ruinsForAims = 0.5;
constexpr double ruinsForWeight = 0.2;

} // namespace

/// Moves between workers, ruins, and now and then the closing of a hand at any cost. Ruins get a fixed share
/// of the work, the other two what they have been worth of late.
void Search::improveAims()
{
    const bool split = !m_draft.splitOrders().members().empty();
    const double ruins = m_pooling ? ruinsForAims : ruinsForWeight;
    const bool ruined = (split || !m_draft.waiting().members().empty()) &&
                        m_workOfRuins < ruins * (m_workOfRuins + m_workOfMoves + m_workOfPool);
    const double share = std::clamp(m_ofPool.rate() / (m_ofPool.rate() + m_ofMoves.rate()), 0.02, 0.9);
    const bool pooled = !ruined && split && m_pooling && m_workOfPool < share / (1 - share) * m_workOfMoves;
    const Energy before = energy();
    const std::int64_t done = m_draft.work();
    const std::int64_t moves = m_moves;
    if (ruined)
        ruinAndRecreate();
    else if (pooled)
        closeByPool();
    else if (split && m_random.below(16) == 0)
        closeHand();
    else
        exchange();
    const double gained = static_cast<double>(before - energy()) / static_cast<double>(energyUnit);
    const double work =
        workOfMove * static_cast<double>(1 + m_moves - moves) + static_cast<double>(m_draft.work() - done);
    if (!ruined)
        (pooled ? m_ofPool : m_ofMoves).note(gained, work);
    (ruined ? m_workOfRuins : pooled ? m_workOfPool : m_workOfMoves) += work;
    constexpr double memory = 200'000;
    if (m_workOfPool + m_workOfMoves + m_workOfRuins > memory) {
        m_workOfPool /= 2;
        m_workOfMoves /= 2;
        m_workOfRuins /= 2;
    }
}

/// Adds to the options what giving the placed task to worker `to` may come to: as it is, or in exchange for
/// one of her tasks.
void Search::considerBetween(Index task, Index to, Energy allowed)
{
    const TaskModel &t = m_model.tasks[at(task)];
    const Index from = m_draft.workerOf(task);
    const Energy placement = m_draft.placementEnergy(to, task) - m_draft.placementEnergy(from, task);
    const Energy moved = placement + handsChange(task, from, to);
    const Slot leftTo = m_draft.left(to);
    const Slot leftFrom = m_draft.left(from);
    if (leftTo >= t.effort) {
        const Energy change =
            moved + m_draft.deviationChange(to, t.effort) + m_draft.deviationChange(from, -t.effort);
        if (change <= allowed)
            m_options.push_back({change, to, nobody});
    }
    for (Index other : m_draft.tasksOf(to)) {
        const TaskModel &o = m_model.tasks[at(other)];
        const Slot more = t.effort - o.effort; // that `to` gets and `from` loses
        if (more > leftTo || -more > leftFrom || !m_model.qualified(from, other))
            continue;
        Energy change = m_draft.placementEnergy(from, other) - m_draft.placementEnergy(to, other) +
                        m_draft.deviationChange(to, more) + m_draft.deviationChange(from, -more);
        change += o.order == t.order ? placement : moved + handsChange(other, to, from);
        if (change <= allowed)
            m_options.push_back({change, to, other});
    }
}

/// Any of the options that hours do not rule out; of worker nobody where none was found.
Search::Option Search::takePossible(Index task, Index to)
{
    const Index from = m_draft.workerOf(task);
    for (int looks = mostLooks; looks > 0 && !m_options.empty(); --looks) {
        const std::size_t place = m_random.below(m_options.size());
        const Option option = m_options[place];
        if (!m_draft.rulesOut(to, task, option.out) &&
            (option.out == nobody || !m_draft.rulesOut(from, option.out, task)))
            return option;
        m_options[place] = m_options.back();
        m_options.pop_back();
    }
    return {0, nobody, nobody};
}

/// A task goes to another worker, or changes places with one of hers: any of those that the temperature
/// allows.
void Search::exchange()
{
    const Index task = drawPlaced();
    if (task == nobody)
        return;
    const Index from = m_draft.workerOf(task);
    const std::span<const Index> candidates = m_model.candidates(task);
    const std::vector<Hand> &hands = m_draft.hands(m_model.tasks[at(task)].order);
    Index to = nobody;
    if (hands.size() > 1 && m_random.below(2) == 0)
        to = hands[m_random.below(hands.size())].worker;
    if (to == nobody || to == from || !m_model.qualified(to, task))
        to = candidates[m_random.below(candidates.size())];
    if (to == from)
        return;
    m_options.clear();
    considerBetween(task, to, allowance());
    const Option option = takePossible(task, to);
    if (option.worker == nobody)
        return;
    const std::size_t mark = m_draft.mark();
    m_draft.remove(task);
    if (option.out != nobody)
        m_draft.remove(option.out);
    if (!m_draft.insert(to, task) || (option.out != nobody && !m_draft.insert(from, option.out)))
        m_draft.rollback(mark);
    else if (!m_nested)
        m_draft.commit();
}

/// Closing a hand on an order: all tasks that it has of the order go to another of its hands, others of whose
/// tasks make room and go to the closed hand or elsewhere.
void Search::closeHand()
{
    const std::vector<Index> &split = m_draft.splitOrders().members();
    const Index order = split[m_random.below(split.size())];
    const std::vector<Hand> &hands = m_draft.hands(order);
    const Index closing = hands[m_random.below(hands.size())].worker;
    const Index keeping = hands[m_random.below(hands.size())].worker;
    if (closing == keeping)
        return;
    const Energy before = energy();
    const Energy allowed = allowance();
    const std::size_t mark = m_draft.mark();
    m_pool.clear();
    for (Index task : m_draft.tasksOf(closing))
        if (m_model.tasks[at(task)].order == order)
            m_pool.push_back(task);
    if (m_pool.empty() || m_pool.size() > mostOfHand)
        return;
    for (Index task : m_pool)
        m_draft.remove(task);
    m_ejected.clear();
    for (Index task : m_pool) {
        if (!m_model.qualified(keeping, task) || !insertByForce(keeping, task, 2)) {
            m_draft.rollback(mark);
            return;
        }
    }
    // A task of the same order thrown out again is no gain: let the score decide.
    settleEjected(closing);
    decide(mark, before, allowed);
}

/// Makes room for the task with the worker by taking others away; they are added to m_ejected.
bool Search::insertByForce(Index worker, Index task, int most)
{
    if (m_draft.insert(worker, task))
        return true;
    const TaskModel &t = m_model.tasks[at(task)];
    for (int n = 0; n < most; ++n) {
        // Those who lie in the task's window stand in its way; elsewhere they only use up limits.
        m_list.clear();
        const bool atLimit = m_draft.left(worker) < t.effort;
        for (Index other : m_draft.tasksOf(worker)) {
            const TaskModel &o = m_model.tasks[at(other)];
            if (other != task && (atLimit || (o.release < t.due && o.due > t.release)))
                m_list.push_back(other);
        }
        if (m_list.empty())
            return false;
        Index out = m_list[m_random.below(m_list.size())];
        if (m_list.size() > 2 && m_random.below(2) == 0) {
            // Of two, the one whose effort is the closer fit.
            const Index second = m_list[m_random.below(m_list.size())];
            const auto miss = [&](Index i) { return std::abs(m_model.tasks[at(i)].effort - t.effort); };
            if (miss(second) < miss(out))
                out = second;
        }
        m_draft.remove(out);
        m_ejected.push_back(out);
        if (m_draft.insert(worker, task))
            return true;
    }
    return false;
}

/// Finds places for all in m_ejected, the heaviest first and with the preferred worker first; the rest stay
/// waiting.
void Search::settleEjected(Index preferred)
{
    std::stable_sort(m_ejected.begin(), m_ejected.end(), [&](Index a, Index b) {
        return m_model.tasks[at(a)].weight > m_model.tasks[at(b)].weight;
    });
    for (Index task : m_ejected)
        if (!m_model.qualified(preferred, task) || !m_draft.insert(preferred, task))
            reinsert(task, preferred, 6, 4, noLimit);
}

} // namespace tewake::dispatch
