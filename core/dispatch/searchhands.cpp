// SPDX-License-Identifier: GPL-3.0-or-later
// Closing a hand at any cost.
#include "core/dispatch/search.h"

#include <utility>

namespace tewake::dispatch {
namespace {

/// An order with fewer hands than this loses them to the moves of single tasks more cheaply.
constexpr std::size_t manyHands = 6;
/// Steps of the pool at the first attempt; twice as many after each one in vain.
constexpr std::int64_t firstBudget = 20;
constexpr int mostDoublings = 10;
/// Moves among the hands after each step, so that the next one meets another plan.
constexpr int shakes = 4;
/// Places that are tried for one task of the pool.
constexpr int mostTests = 4;

} // namespace

/// By an ejection pool with penalties (Nagata and Braysy 2009, for the fewest vehicles): the hand's tasks are
/// to find places with the order's other hands; where one does not fit, the tasks that have been hard to
/// place least often make room for it and wait in the pool in turn. Tasks of other orders that are pushed out
/// have to find a place with their own orders' hands. Nothing is changed where the pool cannot be emptied.
void Search::closeByPool()
{
    const std::vector<Index> &split = m_draft.splitOrders().members();
    const Index order = split[m_random.below(split.size())];
    const std::vector<Hand> &hands = m_draft.hands(order);
    if (hands.size() < manyHands) {
        exchange();
        return;
    }
    // The one with the fewest tasks of three hands.
    Hand closing = hands[m_random.below(hands.size())];
    for (int i = 0; i < 2; ++i) {
        const Hand &other = hands[m_random.below(hands.size())];
        if (other.tasks < closing.tasks)
            closing = other;
    }
    m_pool.clear();
    for (Index task : m_draft.tasksOf(closing.worker))
        if (m_model.tasks[at(task)].order == order)
            m_pool.push_back(task);
    if (static_cast<std::int32_t>(m_pool.size()) != closing.tasks)
        return; // a pinned task stays, and the hand with it
    const Energy before = energy();
    const std::size_t mark = m_draft.mark();
    for (Index task : m_pool)
        m_draft.remove(task);
    for (Index task : m_model.orderTasks[at(order)])
        m_penalty[at(task)] = 1;
    std::uint8_t &failures = m_failures[at(order)];
    m_nested = true;
    const double temperature = std::exchange(m_temperature, 0);
    const bool emptied =
        emptyPool(order, closing.worker, firstBudget << std::min<int>(failures, mostDoublings));
    m_temperature = temperature;
    m_nested = false;
    if (emptied && decide(mark, before, allowance())) {
        failures = static_cast<std::uint8_t>(std::max(0, failures - 1));
        return;
    }
    m_draft.rollback(mark);
    failures = static_cast<std::uint8_t>(std::min(255, failures + 1));
}

bool Search::emptyPool(Index order, Index closing, std::int64_t budget)
{
    for (; budget > 0 && !m_pool.empty(); --budget) {
        ++m_moves;
        if (budget % 16 == 0 && m_enough())
            return false;
        const Index task = m_pool.back();
        m_pool.pop_back();
        if (insertAmongHands(task, order, closing))
            continue;
        ++m_penalty[at(task)];
        if (!insertByPenalty(task, order, closing))
            m_pool.insert(m_pool.begin() + static_cast<std::ptrdiff_t>(m_random.below(m_pool.size() + 1)),
                          task);
        for (int i = 0; i < shakes; ++i)
            exchange();
    }
    return m_pool.empty();
}

/// The task goes to any hand of its order that has room for it.
bool Search::insertAmongHands(Index task, Index order, Index closing)
{
    const TaskModel &t = m_model.tasks[at(task)];
    const std::vector<Hand> &hands = m_draft.hands(t.order);
    if (hands.empty())
        return false;
    std::size_t place = m_random.below(hands.size());
    for (std::size_t looks = hands.size(); looks > 0; --looks) {
        if (++place >= hands.size())
            place = 0;
        const Index worker = hands[place].worker;
        if ((t.order != order || worker != closing) && m_model.qualified(worker, task) &&
            m_draft.insert(worker, task))
            return true;
    }
    return false;
}

/// Adds to the options what would have to leave the worker for the task, with its penalty in the place of the
/// change: for a shift all that lies in its time, for a piece any one task that makes room.
void Search::weighPenalty(Index task, Index worker)
{
    const TaskModel &t = m_model.tasks[at(task)];
    const std::int32_t own = m_penalty[at(task)];
    if (t.shift) {
        std::int32_t sum = 0;
        Index last = nobody;
        const std::span<const Piece> pieces = m_draft.pieces(worker);
        auto piece = std::upper_bound(pieces.begin(), pieces.end(), t.release,
                                      [](Slot slot, const Piece &p) { return slot < p.end; });
        for (; piece != pieces.end() && piece->start < t.due; ++piece)
            if (piece->task != std::exchange(last, piece->task))
                sum += m_penalty[at(piece->task)];
        if (last != nobody && sum < own)
            m_options.push_back({sum, worker, nobody});
        return;
    }
    const Slot missing = t.effort - m_draft.left(worker);
    for (Index other : m_draft.tasksOf(worker))
        if (m_penalty[at(other)] < own && makesRoom(t, missing, other))
            m_options.push_back({m_penalty[at(other)], worker, other});
}

/// The option of the least penalty, any of several, out of the options.
Search::Option Search::takeLeastPenalty()
{
    std::size_t best = 0;
    std::size_t equal = 0;
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        if (equal == 0 || m_options[i].change < m_options[best].change) {
            best = i;
            equal = 1;
        } else if (m_options[i].change == m_options[best].change && m_random.below(++equal) == 0) {
            best = i;
        }
    }
    const Option option = m_options[best];
    m_options[best] = m_options.back();
    m_options.pop_back();
    return option;
}

bool Search::insertByPenalty(Index task, Index order, Index closing)
{
    const TaskModel &t = m_model.tasks[at(task)];
    m_options.clear();
    for (const Hand &hand : m_draft.hands(t.order))
        if ((t.order != order || hand.worker != closing) && m_model.qualified(hand.worker, task))
            weighPenalty(task, hand.worker);
    for (int tests = mostTests; tests > 0 && !m_options.empty(); --tests) {
        const Option option = takeLeastPenalty();
        const std::size_t mark = m_draft.mark();
        const std::size_t pooled = m_pool.size();
        if (option.out != nobody) {
            m_pool.push_back(option.out);
        } else {
            for (const Piece &piece : m_draft.pieces(option.worker))
                if (piece.start < t.due && piece.end > t.release)
                    m_pool.push_back(piece.task);
        }
        std::sort(m_pool.begin() + static_cast<std::ptrdiff_t>(pooled), m_pool.end());
        m_pool.erase(std::unique(m_pool.begin() + static_cast<std::ptrdiff_t>(pooled), m_pool.end()),
                     m_pool.end());
        for (std::size_t i = pooled; i < m_pool.size(); ++i)
            m_draft.remove(m_pool[i]);
        if (m_draft.insert(option.worker, task))
            return true;
        m_draft.rollback(mark);
        m_pool.resize(pooled);
    }
    return false;
}

} // namespace tewake::dispatch
