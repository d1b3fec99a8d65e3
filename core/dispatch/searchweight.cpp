// SPDX-License-Identifier: GPL-3.0-or-later
// Moves that place waiting tasks.
#include "core/dispatch/search.h"

#include <limits>

namespace tewake::dispatch {
namespace {

constexpr Energy noLimit = std::numeric_limits<Energy>::max() / 4;

constexpr int longestChain = 4;
/// Workers whose tasks are looked at for one waiting task, and exchanges with them that are tried and that
/// are found to be ruled out.
constexpr int mostWorkers = 6;
constexpr int mostTests = 3;
constexpr int mostLooks = 24;

} // namespace

void Search::placeWaiting()
{
    const double both = m_ofChains.rate() + m_ofExchanges.rate();
    const double share = std::clamp(m_ofChains.rate() / both, 0.03, 0.9);
    const bool chained = m_random.real() < share;
    const std::int64_t lost = m_draft.score().lost;
    const std::int64_t done = m_draft.work();
    if (chained)
        chain();
    else
        exchangeWaiting();
    (chained ? m_ofChains : m_ofExchanges)
        .note(static_cast<double>(lost - m_draft.score().lost),
              workOfMove + static_cast<double>(m_draft.work() - done));
}

/// Adds to the options what giving the task to the worker may come to: as it is, or in place of one of her
/// tasks.
void Search::considerFor(Index task, Index worker, Energy allowed)
{
    const TaskModel &t = m_model.tasks[at(task)];
    const Slot missing = t.effort - m_draft.left(worker);
    const Energy placement = m_draft.placementEnergy(worker, task) - t.weight * m_price;
    const Energy in = placement + handsChange(task, nobody, worker);
    if (missing <= 0) {
        const Energy change = m_draft.aimsOfInsert(worker, task) - t.weight * m_price;
        if (change <= allowed)
            m_options.push_back({change, worker, nobody});
    }
    for (Index other : m_draft.tasksOf(worker)) {
        if (!makesRoom(t, missing, other))
            continue;
        const TaskModel &o = m_model.tasks[at(other)];
        Energy change = o.weight * m_price - m_draft.placementEnergy(worker, other) +
                        m_draft.deviationChange(worker, t.effort - o.effort);
        // Of one order, the worker stays one of its hands.
        change += o.order == t.order ? placement : in + handsChange(other, worker, nobody);
        if (change <= allowed)
            m_options.push_back({change, worker, other});
    }
}

/// A waiting task goes to one of some workers, in place of one of her tasks where need be: of all such
/// exchanges the best that the temperature allows. The task put out looks for another place.
void Search::exchangeWaiting()
{
    const std::vector<Index> &waiting = m_draft.waiting().members();
    const Index task = waiting[m_random.below(waiting.size())];
    const std::span<const Index> candidates = m_model.candidates(task);
    if (candidates.empty())
        return;
    const Energy allowed = allowance();
    m_options.clear();
    for (int i = 0; i < mostWorkers; ++i)
        considerFor(task, candidates[m_random.below(candidates.size())], allowed);
    int looks = mostLooks;
    for (int tests = mostTests; tests > 0 && looks > 0 && !m_options.empty();) {
        const auto best =
            std::min_element(m_options.begin(), m_options.end(), [](const Option &a, const Option &b) {
                return a.change != b.change ? a.change < b.change : a.worker < b.worker;
            });
        const Option option = *best;
        *best = m_options.back();
        m_options.pop_back();
        if (m_draft.rulesOut(option.worker, task, option.out)) {
            --looks;
            continue;
        }
        --tests;
        const std::size_t mark = m_draft.mark();
        if (option.out != nobody)
            m_draft.remove(option.out);
        if (m_draft.insert(option.worker, task)) {
            if (option.out != nobody)
                reinsert(option.out, option.worker, 4, 2, m_model.tasks[at(option.out)].weight * m_price);
            m_draft.commit();
            return;
        }
        m_draft.rollback(mark);
    }
}

/// An ejection chain (Glover 1996): a waiting task pushes another out, which goes where it fits or pushes out
/// a third.
void Search::chain()
{
    const std::vector<Index> &waiting = m_draft.waiting().members();
    const Index first = waiting[m_random.below(waiting.size())];
    if (m_model.candidates(first).empty())
        return;
    const Energy before = energy();
    const Energy allowed = allowance();
    const std::size_t mark = m_draft.mark();
    Index task = first;
    Index from = nobody;
    for (int depth = 0; depth < longestChain && task != nobody; ++depth) {
        if (reinsert(task, from, 6, mostTests, noLimit))
            break;
        task = pushOut(task, first, from, &from);
    }
    decide(mark, before, allowed);
}

/// The task goes to some worker in place of one of her tasks, which is returned; nobody where that did not
/// succeed.
Index Search::pushOut(Index task, Index first, Index except, Index *from)
{
    const TaskModel &t = m_model.tasks[at(task)];
    const std::span<const Index> candidates = m_model.candidates(task);
    for (int tries = 0; tries < 4; ++tries) {
        const Index worker = candidates[m_random.below(candidates.size())];
        if (worker == except)
            continue;
        const Slot missing = t.effort - m_draft.left(worker);
        m_list.clear();
        for (Index other : m_draft.tasksOf(worker))
            if (other != first && makesRoom(t, missing, other))
                m_list.push_back(other);
        if (m_list.empty())
            continue;
        const Index out = m_list[m_random.below(m_list.size())];
        const std::size_t mark = m_draft.mark();
        m_draft.remove(out);
        if (m_draft.insert(worker, task)) {
            *from = worker;
            return out;
        }
        m_draft.rollback(mark);
    }
    return nobody;
}

} // namespace tewake::dispatch
