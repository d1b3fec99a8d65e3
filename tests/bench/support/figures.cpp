// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/figures.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace tewake::bench {

using namespace Qt::StringLiterals;

void Figures::add(const QString &name, double value, const QString &unit, double limit)
{
    m_figures.push_back({name, value, unit, limit});
}

void Figures::print(const QString &title) const
{
    const auto number = [](const Figure &figure, double value) {
        return QString::number(value, 'f', figure.unit == "times"_L1 || value < 10 ? 2 : 0) + u' ' +
               figure.unit;
    };
    std::printf("%s\n", qUtf8Printable(title));
    std::printf("  %-58s %14s %14s\n", "figure", "measured", "limit");
    for (const Figure &figure : m_figures) {
        const bool limited = figure.limit > 0;
        std::printf("  %-58s %14s %14s  %s\n", qUtf8Printable(figure.name),
                    qUtf8Printable(number(figure, figure.value)),
                    limited ? qUtf8Printable(number(figure, figure.limit)) : "",
                    !limited                       ? ""
                    : figure.value <= figure.limit ? "ok"
                                                   : "short");
    }
    (void)std::fflush(stdout);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

Pair compare(int rounds, const std::function<void()> &ours, const std::function<void()> &bare)
{
    std::vector<double> a;
    std::vector<double> b;
    ours();
    bare();
    for (int round = 0; round < rounds; ++round) {
        a.push_back(millisecondsOf(ours));
        b.push_back(millisecondsOf(bare));
    }
    return {median(a), median(b)};
}

double timed(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    work();
    for (int round = 0; round < rounds; ++round)
        times.push_back(millisecondsOf(work));
    return median(times);
}

void fail(const QString &message)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    std::exit(1);
}

} // namespace tewake::bench
