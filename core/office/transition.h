// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>

namespace tewake {

/// One allowed step of a noun's life: in state `from`, `step` leads to `to`. Whatever is not in the table is
/// refused.
template <class State, class Step> struct Transition {
    State from;
    Step step;
    State to;
};

/// The state after a step; nothing where the table does not allow the step.
template <class State, class Step, std::size_t N>
[[nodiscard]] constexpr std::optional<State> stateAfter(const std::array<Transition<State, Step>, N> &table,
                                                        State from, Step step)
{
    for (const auto &row : table) {
        if (row.from == from && row.step == step)
            return row.to;
    }
    return std::nullopt;
}

} // namespace tewake
