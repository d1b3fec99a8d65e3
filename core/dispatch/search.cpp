// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/search.h"

#include <algorithm>
#include <limits>

namespace tewake::dispatch {
namespace {

constexpr Energy noLimit = std::numeric_limits<Energy>::max() / 4;

/// Workers looked at in search of one with hours left, before giving up.
constexpr int mostLooks = 40;

} // namespace

Search::Search(Draft &draft, std::uint64_t seed)
    : m_draft(draft)
    , m_random(seed)
{
    // A unit of weight is priced such that a small task outweighs a few splits, whatever units weights come
    // in.
    std::vector<std::int64_t> weights;
    for (const TaskModel &task : draft.model().tasks)
        if (!task.hopeless && task.weight > 0)
            weights.push_back(task.weight);
    std::int64_t small = 1;
    if (!weights.empty()) {
        const auto tenth = weights.begin() + static_cast<std::ptrdiff_t>(weights.size() / 10);
        std::nth_element(weights.begin(), tenth, weights.end());
        small = std::max<std::int64_t>(1, *tenth);
    }
    m_usualPrice = std::max<Energy>(1, 4 * energyUnit / small);
    m_price = m_usualPrice;
}

void Search::restrictTo(std::vector<char> workers, std::vector<char> orders)
{
    m_workers = std::move(workers);
    m_orders = std::move(orders);
}

void Search::step(double temperature)
{
    m_temperature = temperature;
    const std::size_t roll = m_random.below(100);
    const bool waiting = !m_draft.waiting().members().empty();
    if (waiting && roll < (m_weightFirst ? 60U : 30U))
        insertWaiting();
    else if (roll < 75 && m_draft.splitOrders().members().size() > 0 && m_random.below(4) == 0)
        closeHand();
    else if (roll % 2 == 0)
        relocate();
    else
        exchange();
}

bool Search::decide(std::size_t mark, Energy before, Energy allowed)
{
    if (energy() - before <= allowed) {
        m_draft.commit();
        return true;
    }
    m_draft.rollback(mark);
    return false;
}

Index Search::drawTask()
{
    const std::size_t count = m_draft.model().tasks.size();
    for (int tries = 0; tries < 20; ++tries) {
        const Index task = static_cast<Index>(m_random.below(count));
        if (m_draft.placed(task) && !m_draft.model().tasks[at(task)].fixed && mayMove(task) &&
            mayUse(m_draft.workerOf(task)))
            return task;
    }
    return nobody;
}

bool Search::reinsert(Index task, Index except, int samples, int tests, Energy most)
{
    const Model &model = m_draft.model();
    const TaskModel &t = model.tasks[at(task)];
    const std::span<const Index> candidates = model.candidates(task);
    if (candidates.empty())
        return false;
    m_options.clear();
    const auto consider = [&](Index worker) {
        if (worker == except || !mayUse(worker) || m_draft.left(worker) < t.effort)
            return false;
        const Energy aims = m_draft.aimsOfInsert(worker, task);
        if (aims <= most)
            m_options.push_back({aims, worker});
        return true;
    };
    // The order's own hands first: they cost no split.
    for (const Hand &hand : m_draft.hands(t.order)) {
        if (m_options.size() >= 3)
            break;
        if (model.qualified(hand.worker, task))
            consider(hand.worker);
    }
    std::size_t place = m_random.below(candidates.size());
    for (int looks = std::min(mostLooks, static_cast<int>(candidates.size())); looks > 0 && samples > 0;
         --looks) {
        if (consider(candidates[place]))
            --samples;
        if (++place == candidates.size())
            place = 0;
    }
    std::sort(m_options.begin(), m_options.end(), [](const Option &a, const Option &b) {
        return a.aims != b.aims ? a.aims < b.aims : a.worker < b.worker;
    });
    Index last = nobody;
    for (const Option &option : m_options) {
        if (option.worker == last)
            continue;
        last = option.worker;
        if (tests-- == 0)
            return false;
        if (m_draft.insert(option.worker, task))
            return true;
    }
    return false;
}

bool Search::insertByForce(Index worker, Index task, int most)
{
    if (m_draft.insert(worker, task))
        return true;
    const Model &model = m_draft.model();
    const TaskModel &t = model.tasks[at(task)];
    for (int n = 0; n < most; ++n) {
        // Those who lie in the task's window stand in its way; elsewhere they only use up limits.
        m_list.clear();
        const bool atLimit = m_draft.left(worker) < t.effort;
        for (Index other : m_draft.tasksOf(worker)) {
            const TaskModel &o = model.tasks[at(other)];
            if (other != task && mayMove(other) && (atLimit || (o.release < t.due && o.due > t.release)))
                m_list.push_back(other);
        }
        if (m_list.empty())
            return false;
        Index out = m_list[m_random.below(m_list.size())];
        if (m_list.size() > 2 && m_random.below(2) == 0) {
            // Of two, the one whose effort is the closer fit.
            const Index second = m_list[m_random.below(m_list.size())];
            const auto miss = [&](Index i) { return std::abs(model.tasks[at(i)].effort - t.effort); };
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

void Search::settleEjected(Index preferred, int depth)
{
    // Heaviest first: the rest may have to wait.
    while (!m_ejected.empty()) {
        const auto heaviest = std::max_element(m_ejected.begin(), m_ejected.end(), [&](Index a, Index b) {
            return m_draft.model().tasks[at(a)].weight < m_draft.model().tasks[at(b)].weight;
        });
        const Index task = *heaviest;
        m_ejected.erase(heaviest);
        const Index from = preferred;
        if (preferred != nobody && mayUse(preferred) && m_draft.model().qualified(preferred, task) &&
            m_draft.insert(preferred, task))
            continue;
        if (reinsert(task, from, 6, 4, noLimit))
            continue;
        if (depth-- <= 0)
            continue;
        const std::span<const Index> candidates = m_draft.model().candidates(task);
        if (candidates.empty())
            continue;
        const Index worker = candidates[m_random.below(candidates.size())];
        if (!mayUse(worker))
            continue;
        const std::size_t mark = m_draft.mark();
        const std::size_t before = m_ejected.size();
        if (!insertByForce(worker, task, 1)) {
            m_draft.rollback(mark);
            m_ejected.resize(before);
        }
    }
}

/// Ejection chain: the task goes where it fits; else others make room and look for places in turn.
void Search::insertWaiting()
{
    const std::vector<Index> &waiting = m_draft.waiting().members();
    const Index task = waiting[m_random.below(waiting.size())];
    if (!mayMove(task))
        return;
    const std::span<const Index> candidates = m_draft.model().candidates(task);
    if (candidates.empty())
        return;
    const Energy before = energy();
    const Energy allowed = allowance();
    const std::size_t mark = m_draft.mark();
    if (reinsert(task, nobody, 8, 3, noLimit)) {
        decide(mark, before, std::max<Energy>(allowed, 0));
        return;
    }
    const Index worker = candidates[m_random.below(candidates.size())];
    if (!mayUse(worker))
        return;
    m_ejected.clear();
    if (insertByForce(worker, task, 1 + static_cast<int>(m_random.below(3))))
        settleEjected(nobody, 2);
    decide(mark, before, allowed);
}

/// One task to another worker.
void Search::relocate()
{
    const Index task = drawTask();
    if (task == nobody)
        return;
    const Index from = m_draft.workerOf(task);
    const Energy before = energy();
    const Energy allowed = allowance();
    const std::size_t mark = m_draft.mark();
    m_draft.remove(task);
    const Energy most = allowed - (energy() - before) + m_draft.model().tasks[at(task)].weight * m_price;
    if (!reinsert(task, from, 6, 2, most)) {
        m_draft.rollback(mark);
        return;
    }
    decide(mark, before, allowed);
}

/// Two tasks change workers; or a task goes to another worker and the one in its way finds a third place.
void Search::exchange()
{
    const Index task = drawTask();
    if (task == nobody)
        return;
    const Model &model = m_draft.model();
    const Index from = m_draft.workerOf(task);
    const std::span<const Index> candidates = model.candidates(task);
    Index to = nobody;
    const std::vector<Hand> &hands = m_draft.hands(model.tasks[at(task)].order);
    if (hands.size() > 1 && m_random.below(2) == 0)
        to = hands[m_random.below(hands.size())].worker;
    if (to == nobody || to == from || !model.qualified(to, task))
        to = candidates[m_random.below(candidates.size())];
    if (to == from || !mayUse(to) || m_draft.tasksOf(to).empty())
        return;
    const Energy before = energy();
    const Energy allowed = allowance();
    const std::size_t mark = m_draft.mark();
    m_draft.remove(task);
    m_ejected.clear();
    if (!insertByForce(to, task, 1)) {
        m_draft.rollback(mark);
        return;
    }
    settleEjected(from, 0);
    decide(mark, before, allowed);
}

/// Closing a hand on an order: all tasks that it has of the order go to the order's other hands, or to one
/// new hand.
void Search::closeHand()
{
    const std::vector<Index> &split = m_draft.splitOrders().members();
    const Index order = split[m_random.below(split.size())];
    if (!m_orders.empty() && !m_orders[at(order)])
        return;
    const Model &model = m_draft.model();
    const std::vector<Hand> &hands = m_draft.hands(order);
    const Index closing = hands[m_random.below(hands.size())].worker;
    Index keeping = hands[m_random.below(hands.size())].worker;
    if (closing == keeping || !mayUse(closing) || !mayUse(keeping))
        return;
    const Energy before = energy();
    const Energy allowed = allowance();
    const std::size_t mark = m_draft.mark();
    std::vector<Index> moving;
    for (Index task : m_draft.tasksOf(closing))
        if (model.tasks[at(task)].order == order)
            moving.push_back(task);
    if (moving.empty() || moving.size() > 12)
        return;
    for (Index task : moving)
        m_draft.remove(task);
    m_ejected.clear();
    for (Index task : moving) {
        if (!model.qualified(keeping, task) || !insertByForce(keeping, task, 2)) {
            m_draft.rollback(mark);
            return;
        }
    }
    // A task of the same order thrown out again is no gain: let the score decide.
    settleEjected(closing, 1);
    decide(mark, before, allowed);
}

} // namespace tewake::dispatch
