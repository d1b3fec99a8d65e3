// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/boardstate.h"
#include "core/dispatch/explain.h"

namespace tewake::dispatch {

/// Looks for single changes that let somebody take a waiting task. Each is tried on the live draft: the
/// window, limit, seat or level is changed in the model, the task inserted, and both taken back.
class RemedyFinder {
public:
    RemedyFinder(Board::State &state, Index task);
    std::vector<Remedy> find();

private:
    void window(RemedyKind kind);
    void seats();
    void level();
    void limits();
    void raise(RemedyKind kind, Index worker);
    void eligible();
    void others();
    bool insertable(Index worker) { return m_tries > 0 && (--m_tries, m_state.insertable(worker, m_task)); }
    /// The least amount in 1..most with which `works`, 0 where there is none; `works` is monotonous enough.
    template <typename Works> static Slot least(Slot most, const Works &works);
    void keep(Remedy remedy);

    Board::State &m_state;
    Index m_task;
    Minute m_grid;
    int m_tries = 30000; ///< insertions that may be tried in all, so that the answer comes at once
    std::vector<Remedy> m_found;
};

} // namespace tewake::dispatch
