// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/draft.h"

#include <vector>

namespace tewake::dispatch {

/// The best plan seen, kept beside the draft: taking it over copies only the workers that have changed since.
class Best {
public:
    explicit Best(Draft &draft)
        : m_draft(draft)
        , m_pieces(draft.model().workers.size())
        , m_score(draft.score())
    {
        take();
    }
    const Score &score() const { return m_score; }
    std::int64_t splits() const { return m_splits; }
    int placed() const { return m_placed; }
    bool improved() const { return m_draft.score() < m_score; }

    void take()
    {
        for (Index worker : m_draft.touched().members()) {
            const std::span<const Piece> pieces = m_draft.pieces(worker);
            m_pieces[static_cast<std::size_t>(worker)].assign(pieces.begin(), pieces.end());
        }
        m_draft.clearTouched();
        m_score = m_draft.score();
        m_splits = m_draft.splits();
        m_placed = m_draft.placedCount();
    }

    /// Puts the draft back to the best plan.
    void restore()
    {
        const std::vector<Index> changed = m_draft.touched().members();
        for (Index worker : changed)
            m_draft.emptyWorker(worker);
        for (Index worker : changed)
            m_draft.loadWorker(worker, m_pieces[static_cast<std::size_t>(worker)]);
        m_draft.clearTouched();
    }

private:
    Draft &m_draft;
    std::vector<std::vector<Piece>> m_pieces;
    Score m_score;
    std::int64_t m_splits = 0;
    int m_placed = 0;
};

} // namespace tewake::dispatch
