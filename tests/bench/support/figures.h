// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>
#include <QString>

#include <functional>
#include <vector>

// What the benchmarks share: medians of interleaved runs, and the table that they print.

namespace tewake::bench {

/// One line of the table. A figure is "ok" up to its limit and "short" beyond it; without a limit it is only
/// told.
struct Figure {
    QString name;
    double value = 0;
    QString unit;     ///< "ms", "MB", "times"
    double limit = 0; ///< 0: none
};

class Figures {
public:
    void add(const QString &name, double value, const QString &unit, double limit = 0);
    void print(const QString &title) const;

private:
    std::vector<Figure> m_figures;
};

[[nodiscard]] double median(std::vector<double> values);

/// Milliseconds that `work` takes.
[[nodiscard]] double millisecondsOf(const std::function<void()> &work);

/// Runs both one after the other, `rounds` times after one that does not count, so that whatever else the
/// machine does meets both alike: the medians in milliseconds.
struct Pair {
    double ours = 0;
    double bare = 0;
    [[nodiscard]] double ratio() const { return bare > 0 ? ours / bare : 0; }
};
[[nodiscard]] Pair compare(int rounds, const std::function<void()> &ours, const std::function<void()> &bare);
/// The median of `rounds` runs after one that does not count, in milliseconds.
[[nodiscard]] double timed(int rounds, const std::function<void()> &work);

/// Ends the program with the error's sentence where there is one.
[[noreturn]] void fail(const QString &message);
template <class T> T must(Result<T> result)
{
    if (!result)
        fail(result.error().message);
    return std::move(result).value();
}
inline void must(const Result<void> &result)
{
    if (!result)
        fail(result.error().message);
}

} // namespace tewake::bench
