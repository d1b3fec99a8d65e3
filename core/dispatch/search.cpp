// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/search.h"

namespace tewake::dispatch {
namespace {

/// Workers looked at in search of one with hours left, before giving up.
constexpr int mostLooks = 40;

/// Moves in a hundred that are for the waiting tasks, while there are any.
constexpr std::size_t shareOfWaiting = 30;

} // namespace

Search::Search(Draft &draft, std::uint64_t seed, std::function<bool()> enough)
    : m_draft(draft)
    , m_model(draft.model())
    , m_random(seed)
    , m_enough(std::move(enough))
    , m_penalty(m_model.tasks.size(), 1)
    , m_failures(m_model.orderTasks.size(), 0)
{
    std::vector<std::int64_t> weights;
    for (const TaskModel &task : m_model.tasks)
        if (!task.hopeless && task.weight > 0)
            weights.push_back(task.weight);
    std::int64_t small = 1;
    if (!weights.empty()) {
        const auto tenth = weights.begin() + static_cast<std::ptrdiff_t>(weights.size() / 10);
        std::nth_element(weights.begin(), tenth, weights.end());
        small = std::max<std::int64_t>(1, *tenth);
    }
    m_smallWeight = static_cast<double>(small);
    m_usualPrice = std::max<Energy>(1, 4 * energyUnit / small);
    m_price = m_usualPrice;
}

void Search::step(double temperature)
{
    m_temperature = temperature;
    ++m_moves;
    if (!m_draft.waiting().members().empty() && m_random.below(100) < shareOfWaiting)
        placeWaiting();
    else
        improveAims();
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

Index Search::drawPlaced()
{
    for (int tries = 0; tries < 20; ++tries) {
        const Index task = static_cast<Index>(m_random.below(m_model.tasks.size()));
        if (m_draft.placed(task) && !m_model.tasks[at(task)].fixed)
            return task;
    }
    return nobody;
}

Energy Search::handsChange(Index task, Index from, Index to) const
{
    const std::vector<Hand> &hands = m_draft.hands(m_model.tasks[at(task)].order);
    std::int32_t ofFrom = 0;
    std::int32_t ofTo = 0;
    for (const Hand &hand : hands) {
        if (hand.worker == from)
            ofFrom = hand.tasks;
        if (hand.worker == to)
            ofTo = hand.tasks;
    }
    const auto before = static_cast<Energy>(hands.size());
    const Energy after =
        before + (to != nobody && ofTo == 0 ? 1 : 0) - (from != nobody && ofFrom == 1 ? 1 : 0);
    return m_draft.splitEnergy() * (std::max<Energy>(after, 1) - std::max<Energy>(before, 1));
}

bool Search::makesRoom(const TaskModel &task, Slot missing, Index other) const
{
    const TaskModel &o = m_model.tasks[at(other)];
    return o.effort >= missing && (missing > 0 || (o.release < task.due && o.due > task.release));
}

bool Search::reinsert(Index task, Index except, int samples, int tests, Energy most)
{
    const TaskModel &t = m_model.tasks[at(task)];
    const std::span<const Index> candidates = m_model.candidates(task);
    if (candidates.empty())
        return false;
    m_options.clear();
    const auto consider = [&](Index worker) {
        if (worker == except || m_draft.left(worker) < t.effort)
            return false;
        const Energy change = m_draft.aimsOfInsert(worker, task);
        if (change <= most)
            m_options.push_back({change, worker, nobody});
        return true;
    };
    // The order's own hands first: they cost no split.
    for (const Hand &hand : m_draft.hands(t.order)) {
        if (m_options.size() >= 3)
            break;
        if (m_model.qualified(hand.worker, task))
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
        return a.change != b.change ? a.change < b.change : a.worker < b.worker;
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

} // namespace tewake::dispatch
