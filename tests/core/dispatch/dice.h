// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>

namespace tewake::dispatch::cases {

/// Random numbers that are the same on every standard library.
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    /// least .. most
    std::int64_t in(std::int64_t least, std::int64_t most)
    {
        return least + static_cast<std::int64_t>(m_engine() % static_cast<std::uint64_t>(most - least + 1));
    }
    bool chance(int percent) { return in(1, 100) <= percent; }
    /// An index below the size, which is not 0.
    std::size_t below(std::size_t size)
    {
        return static_cast<std::size_t>(in(0, static_cast<std::int64_t>(size) - 1));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace tewake::dispatch::cases
