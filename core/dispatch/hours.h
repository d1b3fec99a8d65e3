// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/model.h"

#include <vector>

namespace tewake::dispatch {

/// What workers can give in a window when they have nothing else: their free time within their limits a day,
/// a week and over the horizon, pins taken out. Sums are kept by day and week, so that a window of any length
/// costs the same.
class Hours {
public:
    explicit Hours(const Model &model);

    /// Slots that the worker can give from `from` to `to`.
    Slot capacity(Index worker, Slot from, Slot to) const;

private:
    template <typename Number> static std::size_t at(Number i) { return static_cast<std::size_t>(i); }

    const Model &m_model;
    std::vector<Slot> m_dayTotals;  ///< of the days of a week up to each day, by day of the model
    std::vector<Slot> m_daysOfWeek; ///< what the week's days give together, by week of the model
    std::vector<Slot> m_weekTotals; ///< of the weeks of a worker up to each week, by week of the model
};

} // namespace tewake::dispatch
