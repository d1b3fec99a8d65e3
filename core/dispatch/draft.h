// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/headroom.h"
#include "core/dispatch/layout.h"
#include "core/dispatch/model.h"
#include "core/dispatch/plan.h"
#include "core/dispatch/seats.h"

#include <optional>
#include <span>
#include <vector>

namespace tewake::dispatch {

/// How good a plan is: first the weight that is not placed, then the weighted sum of the other aims. Less is
/// better.
struct Score {
    std::int64_t lost = 0;
    Energy aims = 0;
    friend bool operator==(const Score &, const Score &) = default;
    friend auto operator<=>(const Score &, const Score &) = default;
};

/// A set of indices from which one can be drawn at random and which knows its members: all in O(1).
class DrawSet {
public:
    explicit DrawSet(std::size_t range = 0)
        : m_place(range, nobody)
    {
    }
    bool has(Index i) const { return m_place[static_cast<std::size_t>(i)] != nobody; }
    void add(Index i)
    {
        if (has(i))
            return;
        m_place[static_cast<std::size_t>(i)] = static_cast<Index>(m_members.size());
        m_members.push_back(i);
    }
    void remove(Index i)
    {
        const Index place = m_place[static_cast<std::size_t>(i)];
        if (place == nobody)
            return;
        m_members[static_cast<std::size_t>(place)] = m_members.back();
        m_place[static_cast<std::size_t>(m_members.back())] = place;
        m_members.pop_back();
        m_place[static_cast<std::size_t>(i)] = nobody;
    }
    const std::vector<Index> &members() const { return m_members; }

private:
    std::vector<Index> m_members;
    std::vector<Index> m_place;
};

/// Distinct workers on an order, pins included.
struct Hand {
    Index worker;
    std::int32_t tasks;
};

/// A plan in the making. Every state of it keeps every hard rule. Changes are written into a journal and can
/// be taken back exactly: blocks are put back as they lay, never laid anew.
class Draft {
public:
    /// Whether nothing about the model changes while the draft lives. Where windows and limits are changed on
    /// trial, each insertion is tried as it comes.
    enum class Limits { Fixed, OnTrial };

    explicit Draft(const Model &model, Limits limits = Limits::Fixed);
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;

    const Model &model() const { return m_model; }
    Score score() const { return m_score; }
    std::int64_t splits() const { return m_splits; }
    /// Pinned tasks included.
    int placedCount() const { return m_placed; }
    Index workerOf(Index task) const { return m_workerOf[at(task)]; }
    bool placed(Index task) const { return m_workerOf[at(task)] != nobody; }
    std::span<const Piece> pieces(Index worker) const { return m_pieces[at(worker)]; }
    /// Tasks of the worker that are not pinned.
    std::span<const Index> tasksOf(Index worker) const { return m_tasksOf[at(worker)]; }
    Slot spent(Index worker) const { return m_spent[at(worker)]; }
    Slot spentOnDay(Index worker, std::int32_t day) const;
    Slot spentInWeek(Index worker, std::int32_t week) const;
    const std::vector<Hand> &hands(Index order) const { return m_hands[at(order)]; }
    const Seats &seats() const { return m_seats; }
    /// Tasks that are not placed and that some worker might have.
    const DrawSet &waiting() const { return m_waiting; }
    /// Orders with more than one hand.
    const DrawSet &splitOrders() const { return m_splitOrders; }

    /// Gives the task to the worker if there is a way to lay it, moving her other pieces if need be (not
    /// `still`).
    bool insert(Index worker, Index task, bool still = false);
    /// True where insert() would be in vain for want of hours, even after `out`, a task of the worker, has
    /// gone. Needs no layout.
    bool rulesOut(Index worker, Index task, Index out = nobody);
    /// Slots that the worker could at most give to the task and others like it; not on trial.
    Slot room(Index worker, Index task);
    /// Layouts tried by insert() so far.
    std::int64_t tests() const { return m_tests; }
    /// What has been done so far, in units of about a tenth of a microsecond: a measure of work that is the
    /// same on every machine.
    std::int64_t work() const { return m_work; }
    /// Exactly these slots, each piece within a day; false where a rule on time, limits or seats is against
    /// it.
    bool insertAt(Index worker, Index task, std::span<const Interval> blocks);
    void remove(Index task);
    /// What giving the task to the worker would do to the second aim, were it feasible.
    Energy aimsOfInsert(Index worker, Index task) const;
    /// The parts of what a change does to the second aim: a worker more on an order; so many slots more (or
    /// less) for the worker; the worker having the task, apart from its order and her hours.
    Energy splitEnergy() const { return m_splitEnergy; }
    Energy deviationChange(Index worker, Slot more) const
    {
        return deviation(worker, m_spent[at(worker)] + more) - deviation(worker, m_spent[at(worker)]);
    }
    Energy placementEnergy(Index worker, Index task) const;
    /// Slots that the worker may still be given over the horizon.
    Slot left(Index worker) const { return m_model.workers[at(worker)].horizon - spent(worker); }

    std::size_t mark() const { return m_journal.size(); }
    void rollback(std::size_t mark);
    /// Forgets how to take changes back; says who has changed since the last time through touched().
    void commit();

    /// Workers changed and committed since clearTouched().
    const DrawSet &touched() const { return m_touched; }
    void clearTouched();

    /// The worker's pieces replaced as a whole (from a snapshot or from another draft of the same model). The
    /// caller sees to it that no task ends up with two workers: first emptyWorker() for all, then
    /// loadWorker().
    void emptyWorker(Index worker);
    void loadWorker(Index worker, std::span<const Piece> pieces);

    Plan plan() const;

private:
    struct Change {
        enum class Kind : std::uint8_t { Added, Removed, LaidAnew } kind;
        Index worker;
        Index task;
        std::uint32_t saved; ///< where its pieces begin in m_saved
    };

    template <typename Number> static std::size_t at(Number i) { return static_cast<std::size_t>(i); }
    void spend(Index worker, const Piece &piece, int sign);
    void account(Index worker, Index task, int sign);
    void putPieces(Index worker, std::span<const Piece> pieces);
    void dropPieces(Index worker, Index task, std::vector<Piece> *saved);
    void addPiece(Index worker, const Piece &piece);
    Energy deviation(Index worker, Slot spent) const;
    void handChange(Index order, Index worker, int sign);
    bool insertAnew(Index worker, Index task);
    Layout::Spent spentOf(Index worker) const;

    const Model &m_model;
    Seats m_seats;
    Layout m_layout;
    std::optional<Headroom> m_headroom; ///< none where limits are changed on trial
    Score m_score;
    std::int64_t m_splits = 0;
    std::int64_t m_tests = 0;
    std::int64_t m_work = 0;
    int m_placed = 0;
    std::vector<std::vector<Piece>> m_pieces;
    std::vector<std::vector<Index>> m_tasksOf;
    std::vector<Index> m_workerOf;
    std::vector<Slot> m_spent;
    std::vector<Slot> m_dayClock;  ///< slots given per day of all workers
    std::vector<Slot> m_weekClock; ///< and per week
    std::vector<std::vector<Hand>> m_hands;
    DrawSet m_waiting;
    DrawSet m_splitOrders;
    DrawSet m_touched;
    std::vector<Change> m_journal;
    std::vector<Piece> m_saved;
    std::vector<Index> m_list;
    Energy m_splitEnergy;
    Energy m_levelEnergy;
    Energy m_changeEnergy;
    double m_costEnergy;
};

} // namespace tewake::dispatch
