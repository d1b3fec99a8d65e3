// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/draft.h"
#include "core/dispatch/random.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace tewake::dispatch {

/// The local search. How a plan is found:
///
/// 1. greedy.h lays the tasks one by one with the worker who suits the aims best: a valid plan at once.
/// 2. This search improves it by simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983) over the moves below,
/// on one
///    energy: lost weight times a price, plus the other aims. annealing.h cools it, first for the weight,
///    then for the aims.
/// 3. bound.h says how much weight no plan can exceed.
///
/// What a move does to the energy depends on who has what and not on when, so it is known before anything is
/// laid: most moves that would be refused cost no test of feasibility. The moves:
///   - a waiting task goes to a worker, in place of one of hers (searchweight.cpp)
///   - an ejection chain: a task pushes another out, which goes where it fits or pushes out a third
///   - a task goes to another worker or changes places with one of hers (searchaims.cpp)
///   - a hand of an order is closed, its tasks going to another hand
///   - a hand of an order with many hands is closed at any cost, by an ejection pool (searchhands.cpp)
///   - the work of a few people around an order is given out anew (searchruin.cpp)
/// Kinds of moves that bring more for their work are drawn more often.
class Search {
public:
    /// `enough` is asked within long moves, at least once in a tenth of a millisecond.
    Search(Draft &draft, std::uint64_t seed, std::function<bool()> enough);

    /// One move. `temperature` is in energy units.
    void step(double temperature);
    /// What a unit of weight is worth, in energy.
    void setPrice(Energy price) { m_price = price; }
    Energy price() const { return m_price; }
    /// A price at which a small task outweighs a few splits, whatever units weights come in.
    Energy usualPrice() const { return m_usualPrice; }
    /// The weight of a small task: a tenth of all weigh no more.
    double smallWeight() const { return m_smallWeight; }
    /// Whether hands may be closed by the ejection pool: worth its work once the weight is settled.
    void setPooling(bool pooling) { m_pooling = pooling; }
    /// Moves made so far, steps of the ejection pool included.
    std::int64_t moves() const { return m_moves; }

private:
    friend class SearchProbe; // the test that holds estimates to be exact
    struct Option {
        Energy change;
        Index worker;
        Index out; ///< the task of hers that makes room, or nobody
    };
    /// A task of the pool in the order in which they are given out.
    struct Ranked {
        std::int64_t rank;
        std::uint64_t any; ///< the same for tasks of one order, otherwise by chance
        Index task;
        friend auto operator<=>(const Ranked &, const Ranked &) = default;
    };
    /// A move's own work beside what the draft counts.
    static constexpr double workOfMove = 4;
    /// What a kind of move has gained of late, and the work that it took.
    struct Yield {
        double gained = 1;
        double work = 1;
        double rate() const { return gained / work; }
        void note(double gain, double more)
        {
            gained = std::max(1e-3, gained * 0.998 + gain);
            work = work * 0.998 + more;
        }
    };

    // Weight: searchweight.cpp
    void placeWaiting();
    void exchangeWaiting();
    void chain();
    Index pushOut(Index task, Index first, Index except, Index *from);
    void considerFor(Index task, Index worker, Energy allowed);

    // Aims: searchaims.cpp
    void improveAims();
    void exchange();
    Option takePossible(Index task, Index to);
    void considerBetween(Index task, Index to, Energy allowed);
    void closeHand();
    bool insertByForce(Index worker, Index task, int most);
    void settleEjected(Index preferred);

    // Hands: searchhands.cpp
    void closeByPool();
    bool emptyPool(Index order, Index closing, std::int64_t budget);
    bool insertAmongHands(Index task, Index order, Index closing);
    bool insertByPenalty(Index task, Index order, Index closing);
    void weighPenalty(Index task, Index worker);
    Option takeLeastPenalty();

    // Ruin and recreate: searchruin.cpp
    void ruinAndRecreate();
    Index orderToRuin();
    void chooseCrew(Index order, Index example);
    void ruin(Index order, Index example);
    void recreate();
    void giveOut(Index order);
    bool alike(Index one, Index other) const;
    Index whoHasRoom(Index order, Index task);

    Energy energy() const { return m_draft.score().lost * m_price + m_draft.score().aims; }
    Energy allowance() { return static_cast<Energy>(m_temperature * m_random.exponential()); }
    bool decide(std::size_t mark, Energy before, Energy allowed);
    Index drawPlaced();
    /// Energy of the task's order when the task goes from one worker to another; nobody: it waits.
    Energy handsChange(Index task, Index from, Index to) const;
    /// Whether `other`, taken away from the worker, could make room for the task: hours over the horizon, or
    /// time.
    bool makesRoom(const TaskModel &task, Slot missing, Index other) const;
    /// Places the task with one of some sampled workers who have hours left, best aims first, not with
    /// `except`.
    bool reinsert(Index task, Index except, int samples, int tests, Energy most);

    template <typename Number> static std::size_t at(Number i) { return static_cast<std::size_t>(i); }

    Draft &m_draft;
    const Model &m_model;
    Random m_random;
    std::function<bool()> m_enough;
    double m_temperature = 0;
    double m_smallWeight = 1;
    Energy m_usualPrice = 1;
    Energy m_price = 1;
    std::int64_t m_moves = 0;
    bool m_pooling = false;
    bool m_nested = false; ///< within a larger move, which alone commits
    Yield m_ofChains;
    Yield m_ofExchanges;
    Yield m_ofPool;
    Yield m_ofMoves;
    // Done of late, in the draft's units of work.
    double m_workOfPool = 0;
    double m_workOfRuins = 0;
    double m_workOfMoves = 0;
    std::vector<std::int32_t> m_penalty;  ///< per task: how often it was hard to place
    std::vector<std::uint8_t> m_failures; ///< per order: closings in vain of late
    // Kept for their memory only.
    std::vector<Option> m_options;
    std::vector<Index> m_ejected;
    std::vector<Index> m_list;
    std::vector<Index> m_pool;
    std::vector<Ranked> m_ranked;
    std::vector<Index> m_group;
    std::vector<Index> m_crew;
    std::vector<Index> m_asked;
};

} // namespace tewake::dispatch
