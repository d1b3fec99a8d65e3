// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/sampledraw.h"

#include <algorithm>
#include <set>

namespace tewake::ui {

namespace {

class SplitMix64 {
public:
    explicit SplitMix64(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 1 to n, each equally often: what would favour the small numbers is drawn again.
    qint64 upTo(qint64 n)
    {
        const auto range = static_cast<quint64>(n);
        const quint64 limit = ~quint64(0) - ~quint64(0) % range;
        quint64 drawn = next();
        while (drawn >= limit)
            drawn = next();
        return static_cast<qint64>(drawn % range) + 1;
    }

private:
    quint64 m_state;
};

} // namespace

QList<qint64> drawSample(quint64 seed, qint64 lot, qint64 size)
{
    QList<qint64> sample;
    if (lot <= 0 || size <= 0)
        return sample;
    sample.reserve(std::min(lot, size));
    if (size >= lot) {
        for (qint64 unit = 1; unit <= lot; ++unit)
            sample.append(unit);
        return sample;
    }
    SplitMix64 random(seed);
    std::set<qint64> drawn;
    for (qint64 last = lot - size + 1; last <= lot; ++last) {
        const qint64 unit = random.upTo(last);
        drawn.insert(drawn.contains(unit) ? last : unit);
    }
    for (const qint64 unit : drawn)
        sample.append(unit);
    return sample;
}

} // namespace tewake::ui
