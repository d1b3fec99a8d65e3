// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <cstdint>

namespace tewake {

/// A small generator whose numbers are the same on every machine and with every compiler, which the standard
/// library's distributions do not promise. SplitMix64 (Steele, Lea, Flood 2014).
class Random {
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    /// From `from` to `to`, both included.
    int between(int from, int to)
    {
        return from + static_cast<int>(next() % static_cast<quint64>(to - from + 1));
    }
    /// True in `percent` of a hundred.
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <class T> const T &oneOf(const QList<T> &list)
    {
        return list.at(between(0, static_cast<int>(list.size()) - 1));
    }

private:
    quint64 m_state;
};

} // namespace tewake
