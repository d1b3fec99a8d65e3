// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/draft.h"
#include "core/dispatch/random.h"

#include <vector>

namespace tewake::dispatch {

/// The local search. How a plan is found:
///
/// 1. greedy.h lays the tasks one by one with the worker who suits the aims best: a valid plan at once.
/// 2. This search improves it by simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983) over the moves below,
/// on one
///    energy: lost weight times a price far above the other aims, plus the other aims.
/// 3. bound.h says how much weight no plan can exceed.
///
/// Moves: a waiting task is inserted, if need be in place of others who then look for another place (ejection
/// chains, Glover 1996); a task moves to another worker or changes places with another task; a hand of an
/// order is closed, its tasks going to the other hands.
class Search {
public:
    Search(Draft &draft, std::uint64_t seed);

    /// Only these workers and the tasks of these orders are changed; empty: all.
    void restrictTo(std::vector<char> workers, std::vector<char> orders);

    /// One move. `temperature` is in energy units.
    void step(double temperature);
    /// What a unit of weight is worth, in energy.
    Energy price() const { return m_price; }
    void setPrice(Energy price) { m_price = price; }
    Energy usualPrice() const { return m_usualPrice; }
    void setWeightFirst(bool first) { m_weightFirst = first; }
    /// Everything in one figure, as the search sees it.
    Energy energy() const { return m_draft.score().lost * m_price + m_draft.score().aims; }

private:
    void insertWaiting();
    void relocate();
    void exchange();
    void closeHand();

    Index drawTask();
    bool mayUse(Index worker) const { return m_workers.empty() || m_workers[at(worker)] != 0; }
    bool mayMove(Index task) const
    {
        return m_orders.empty() || m_orders[at(m_draft.model().tasks[at(task)].order)] != 0;
    }
    /// Places the task with one of some sampled workers, best aims first, not with `except`. At most `tests`
    /// tries.
    bool reinsert(Index task, Index except, int samples, int tests, Energy most);
    /// Makes room for the task with the worker by taking others away; they are added to m_ejected.
    bool insertByForce(Index worker, Index task, int most);
    /// Finds places for all in m_ejected, with chains up to `depth`; the rest stay waiting.
    void settleEjected(Index preferred, int depth);
    Energy ejectionCost(Index task) const;
    Energy allowance() { return static_cast<Energy>(m_temperature * m_random.exponential()); }
    bool decide(std::size_t mark, Energy before, Energy allowed);

    template <typename Number> static std::size_t at(Number i) { return static_cast<std::size_t>(i); }

    Draft &m_draft;
    Random m_random;
    double m_temperature = 0;
    Energy m_price;
    Energy m_usualPrice;
    bool m_weightFirst = true;
    std::vector<char> m_workers;
    std::vector<char> m_orders;
    struct Option {
        Energy aims;
        Index worker;
    };
    std::vector<Option> m_options;
    std::vector<Index> m_ejected;
    std::vector<Index> m_list;
};

} // namespace tewake::dispatch
