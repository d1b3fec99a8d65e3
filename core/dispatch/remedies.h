// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/boardstate.h"
#include "core/dispatch/explain.h"

namespace tewake::dispatch {

/// Looks for single changes that let somebody take a waiting task. Each is tried on the live draft: the
/// window, limit, seat or level is changed in the model, the task inserted, and both taken back.
class RemedyFinder {
public:
    RemedyFinder(Board::State &state, Index task, Trials &trials);
    std::vector<Remedy> find();

private:
    void window(RemedyKind kind);
    void seats();
    void level();
    void limits();
    void raise(RemedyKind kind, Index worker);
    void eligible();
    void others();
    /// One trial, taken back at once; false where none is left.
    bool insertable(Index worker, Index task);
    bool insertable(Index worker) { return insertable(worker, m_task); }
    /// Counts what has been tried since the draft had made so many tests.
    void pay(std::int64_t testsBefore);
    /// The least amount in 1..most with which `works`, 0 where there is none; `works` is monotonous enough.
    template <typename Works> static Slot least(Slot most, const Works &works);
    void keep(Remedy remedy);

    Board::State &m_state;
    Index m_task;
    Minute m_grid;
    Trials &m_trials;
    std::vector<Remedy> m_found;
};

} // namespace tewake::dispatch
