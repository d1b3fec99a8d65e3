// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/checker.h"
#include "core/dispatch/plan.h"
#include "core/dispatch/problem.h"

#include <memory>
#include <optional>
#include <vector>

/// A live draft plan that the dispatch screen asks questions: can she take this, who can, what does a drag
/// change. It follows the draft; nothing is solved again.
namespace tewake::dispatch {

/// Why a worker cannot have a task, in the order in which the reasons are tested. None: she can.
enum class Hindrance {
    None,
    UnknownId,
    Pinned,       ///< confirmed with somebody
    CannotBeLaid, ///< effort or shift off the grid, or longer than its window: nobody can
    Skill,        ///< not at all
    Level,        ///< too low
    Clearance,
    RoomAccess,
    NotEligible,
    NotFree, ///< not enough free time in the window, even if she had nothing else to do
    Busy,    ///< enough free time, but other work lies in it
    DayLimit,
    WeekLimit,
    HorizonLimit,
    NoSeat, ///< the room is full or closed when she is free
};

/// What a placement would do to the aims; negative is better.
struct AimChange {
    std::int64_t splits = 0;
    double fairness = 0; ///< change of the mean deviation
    std::int64_t fit = 0;
    double cost = 0;
    std::int64_t changes = 0;
    double total = 0; ///< the weighted sum of the office's objective
};

struct Candidate {
    ExternalId worker = 0;
    Hindrance hindrance = Hindrance::None;
    AimChange aims;
    std::vector<Interval> blocks; ///< where the task would lie; empty when hindered
    bool othersMove = false;      ///< her own other pieces would be laid anew to make room
    bool onOrder = false;         ///< already works on the same order
    Minute given = 0;             ///< minutes given so far, without this task
    Minute desired = 0;
};

class Board {
public:
    explicit Board(const Problem &problem);
    Board(const Problem &problem, const std::vector<PlanRow> &rows);
    ~Board();
    Board(Board &&) noexcept;
    Board &operator=(Board &&) noexcept;

    /// False where a row broke a rule and was left out while loading.
    bool loadedWhole() const;

    /// The first reason against giving the task to the worker as the draft stands, or None. A task that is
    /// placed already is asked about as if it had been taken away first.
    Hindrance canPlace(ExternalId worker, ExternalId task) const;
    /// Exactly these blocks, as dropped with the mouse: every rule that they would break, nothing if they
    /// may.
    std::vector<Violation> canPlaceAt(ExternalId worker, ExternalId task,
                                      const std::vector<Interval> &blocks) const;
    /// As canPlace, with blocks and the effect on the aims.
    Candidate candidate(ExternalId worker, ExternalId task) const;
    /// All workers who can take the task, best first; at most `limit`, 0: all.
    std::vector<Candidate> candidates(ExternalId task, std::size_t limit = 0) const;

    /// Changes the draft. False, and nothing changed, where a rule is against it.
    bool place(ExternalId worker, ExternalId task);
    bool placeAt(ExternalId worker, ExternalId task, const std::vector<Interval> &blocks);
    bool remove(ExternalId task);

    std::optional<ExternalId> workerOf(ExternalId task) const;
    Plan plan() const;

    /// For the engine's own explanations.
    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace tewake::dispatch
