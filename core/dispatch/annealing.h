// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/search.h"

#include <cmath>

namespace tewake::dispatch {

/// How a run is cooled. Geometric cooling, once for each aim: while tasks are waiting, at most for the first
/// half of the run, the weight is annealed, with the other aims so cheap that they hardly matter; then the
/// other aims, with the weight dear enough that little of it is risked. An instance whose tasks all found a
/// place goes straight to the second.
struct Cooling {
    bool weightFirst = true;
    double hot = 0.5;    ///< first temperature of the aims, in splits
    double cold = 0.005; ///< last
    int dearness = 1;    ///< how many times the usual price a unit of weight is worth

    static constexpr double shareOfWeight = 0.5; ///< of the run, at most
    static constexpr int weightDearness = 8;     ///< while the weight is annealed
    static constexpr double hotWeight = 1;       ///< first temperature of the weight, in small tasks
    static constexpr double coldWeight = 0.05;   ///< last
};

/// The temperature of a run by the part of it that is done.
class Annealing {
public:
    Annealing(Search &search, const Cooling &cooling, double done)
        : m_search(search)
        , m_cooling(cooling)
        , m_begin(done)
        , m_weight(cooling.weightFirst)
    {
        const int dearness = cooling.dearness * (m_weight ? Cooling::weightDearness : 1);
        m_search.setPrice(m_search.usualPrice() * dearness);
        m_search.setPooling(!m_weight);
    }

    /// Whether the weight has been annealed long enough: beginAims() is due.
    bool weightIsDone(double done, bool allPlaced) const
    {
        return m_weight && (allPlaced || done >= Cooling::shareOfWeight);
    }
    void beginAims(double done)
    {
        m_weight = false;
        m_begin = done;
        m_search.setPrice(m_search.usualPrice() * m_cooling.dearness);
        m_search.setPooling(true);
    }

    /// In energy units.
    double temperature(double done) const
    {
        if (!m_weight)
            return static_cast<double>(energyUnit) * cooled(m_cooling.hot, m_cooling.cold, done, 1);
        return static_cast<double>(m_search.price()) * m_search.smallWeight() *
               cooled(Cooling::hotWeight, Cooling::coldWeight, done, Cooling::shareOfWeight);
    }

private:
    double cooled(double hot, double cold, double done, double end) const
    {
        const double span = std::max(1e-9, end - m_begin);
        return hot * std::pow(cold / hot, std::min(1.0, (done - m_begin) / span));
    }

    Search &m_search;
    Cooling m_cooling;
    double m_begin;
    bool m_weight;
};

} // namespace tewake::dispatch
