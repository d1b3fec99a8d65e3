// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/greedy.h"

#include <algorithm>
#include <bit>

namespace tewake::dispatch {
namespace {

template <typename Number> std::size_t at(Number i)
{
    return static_cast<std::size_t>(i);
}

/// Workers whose aims are looked at for one task, spread over its candidates.
constexpr std::size_t mostSampled = 256;

struct Turn {
    Index task;
    std::int64_t density; ///< weight per slot, in steps of an eighth
    std::size_t scarcity; ///< fewest candidates of a task of the same order
    std::size_t candidates;
};

std::vector<Turn> turns(const Draft &draft)
{
    const Model &model = draft.model();
    std::int64_t demand = 0;
    std::int64_t capacity = 0;
    for (const WorkerModel &worker : model.workers)
        capacity += worker.horizon;
    std::vector<Turn> all;
    std::vector<std::size_t> scarcity(model.orderTasks.size(), static_cast<std::size_t>(-1));
    for (Index task : draft.waiting().members()) {
        const TaskModel &t = model.tasks[at(task)];
        demand += t.effort;
        const std::size_t count = model.candidates(task).size();
        scarcity[at(t.order)] = std::min(scarcity[at(t.order)], count);
        all.push_back({task, t.weight * 8 / std::max<Slot>(1, t.effort), 0, count});
    }
    const bool tooMuch = demand > capacity;
    for (Turn &turn : all) {
        turn.scarcity = scarcity[at(model.tasks[at(turn.task)].order)];
        if (!tooMuch)
            turn.density = 0;
    }
    std::sort(all.begin(), all.end(), [&](const Turn &a, const Turn &b) {
        if (a.density != b.density)
            return a.density > b.density;
        if (a.scarcity != b.scarcity)
            return a.scarcity < b.scarcity;
        const TaskModel &ta = model.tasks[at(a.task)];
        const TaskModel &tb = model.tasks[at(b.task)];
        if (ta.order != tb.order)
            return ta.order < tb.order;
        if (ta.shift != tb.shift)
            return ta.shift;
        if (a.candidates != b.candidates)
            return a.candidates < b.candidates;
        if (ta.effort != tb.effort)
            return ta.effort > tb.effort;
        return a.task < b.task;
    });
    return all;
}

struct Option {
    Energy aims;
    Index worker;
};

void placeOne(Draft &draft, Index task, std::vector<Option> &options)
{
    const Model &model = draft.model();
    const TaskModel &t = model.tasks[at(task)];
    options.clear();
    const auto consider = [&](Index worker) {
        if (draft.left(worker) >= t.effort)
            options.push_back({draft.aimsOfInsert(worker, task), worker});
    };
    const std::span<const Index> candidates = model.candidates(task);
    if (candidates.size() > mostSampled)
        for (const Hand &hand : draft.hands(t.order))
            if (model.qualified(hand.worker, task))
                consider(hand.worker);
    // A stride that no two tasks share begins at another place for each, so that all workers have their turn.
    const std::size_t stride = std::max<std::size_t>(1, candidates.size() / mostSampled);
    for (std::size_t i = stride > 1 ? at(task) * 7919U % stride : 0; i < candidates.size(); i += stride)
        consider(candidates[i]);
    const auto better = [](const Option &a, const Option &b) {
        return a.aims != b.aims ? a.aims > b.aims : a.worker > b.worker;
    };
    std::make_heap(options.begin(), options.end(), better);
    while (!options.empty()) {
        if (draft.insert(options.front().worker, task))
            return;
        std::pop_heap(options.begin(), options.end(), better);
        options.pop_back();
    }
}

} // namespace

void placeGreedily(Draft &draft, const std::function<bool()> &enough)
{
    std::vector<Option> options;
    for (const Turn &turn : turns(draft)) {
        if (enough())
            break;
        placeOne(draft, turn.task, options);
        draft.commit();
    }
}

} // namespace tewake::dispatch
