// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

namespace tewake::dispatch {

/// xoshiro256** of Blackman and Vigna (2018), seeded by splitmix64: the same numbers on every machine.
class Random {
public:
    explicit Random(std::uint64_t seed)
    {
        for (std::uint64_t &word : m_state) {
            seed += 0x9E3779B97F4A7C15U;
            std::uint64_t z = seed;
            z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
            z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
            word = z ^ (z >> 31U);
        }
    }

    std::uint64_t next()
    {
        const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
        const std::uint64_t t = m_state[1] << 17U;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= t;
        m_state[3] = std::rotl(m_state[3], 45);
        return result;
    }

    /// 0 .. count-1; count > 0.
    std::size_t below(std::size_t count)
    {
        return static_cast<std::size_t>(((next() >> 32U) * static_cast<std::uint64_t>(count)) >> 32U);
    }

    /// [0, 1)
    double real() { return static_cast<double>(next() >> 11U) * 0x1p-53; }

    /// -ln of a uniform number, by additions and multiplications only, so that no library's rounding comes
    /// in.
    double exponential()
    {
        const std::uint64_t bits = (next() >> 11U) | 1U;
        const int lead = static_cast<int>(std::bit_width(bits));
        const double m =
            static_cast<double>(bits) / static_cast<double>(std::uint64_t{1} << (lead - 1)); // 1..2
        // ln m = 2 artanh((m-1)/(m+1))
        const double z = (m - 1) / (m + 1);
        const double z2 = z * z;
        const double ln = 2 * z * (1 + z2 * (1.0 / 3 + z2 * (1.0 / 5 + z2 * (1.0 / 7 + z2 / 9))));
        return static_cast<double>(53 - (lead - 1)) * 0.6931471805599453 - ln;
    }

private:
    std::uint64_t m_state[4];
};

} // namespace tewake::dispatch
