// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QtGlobal>

#include <algorithm>
#include <compare>
#include <initializer_list>
#include <utility>
#include <vector>

namespace tewake {

/// What is between two bounds: the number itself, days for dates, whole minutes for instants.
[[nodiscard]] constexpr qint64 distance(int a, int b)
{
    return qint64(b) - a;
}
[[nodiscard]] constexpr qint64 distance(qint64 a, qint64 b)
{
    return b - a;
}
[[nodiscard]] inline qint64 distance(QDate a, QDate b)
{
    return a.daysTo(b);
}
[[nodiscard]] constexpr qint64 distance(Instant a, Instant b)
{
    return minutesBetween(a, b);
}

/// From `begin` up to but not including `end`.
template <class T> struct Interval {
    T begin{};
    T end{};
    [[nodiscard]] bool isEmpty() const { return !(begin < end); }
    [[nodiscard]] qint64 length() const { return isEmpty() ? 0 : distance(begin, end); }
    friend bool operator==(const Interval &, const Interval &) = default;
};

/// A set of points as sorted, disjoint half-open intervals that do not touch; every operation keeps it so.
template <class T> class IntervalSet {
public:
    using value_type = Interval<T>;
    using const_iterator = typename std::vector<Interval<T>>::const_iterator;

    IntervalSet() = default;
    IntervalSet(std::initializer_list<Interval<T>> intervals)
        : IntervalSet(std::vector<Interval<T>>(intervals))
    {
    }
    /// In any order, overlapping or empty: sorted and merged here.
    explicit IntervalSet(std::vector<Interval<T>> intervals)
        : m_intervals(std::move(intervals))
    {
        std::erase_if(m_intervals, [](const Interval<T> &i) { return i.isEmpty(); });
        std::sort(m_intervals.begin(), m_intervals.end(),
                  [](const Interval<T> &a, const Interval<T> &b) { return a.begin < b.begin; });
        merge();
    }

    [[nodiscard]] const_iterator begin() const { return m_intervals.begin(); }
    [[nodiscard]] const_iterator end() const { return m_intervals.end(); }
    [[nodiscard]] bool isEmpty() const { return m_intervals.empty(); }
    [[nodiscard]] const std::vector<Interval<T>> &intervals() const { return m_intervals; }

    /// The sum of the lengths: see distance().
    [[nodiscard]] qint64 total() const
    {
        qint64 sum = 0;
        for (const auto &i : m_intervals)
            sum += i.length();
        return sum;
    }

    void insert(const Interval<T> &interval)
    {
        if (interval.isEmpty())
            return;
        // The first one that touches or overlaps, and the first beyond.
        const auto first =
            std::lower_bound(m_intervals.begin(), m_intervals.end(), interval.begin,
                             [](const Interval<T> &i, const T &point) { return i.end < point; });
        auto last = first;
        Interval<T> grown = interval;
        while (last != m_intervals.end() && !(interval.end < last->begin)) {
            grown.begin = std::min(grown.begin, last->begin);
            grown.end = std::max(grown.end, last->end);
            ++last;
        }
        m_intervals.insert(m_intervals.erase(first, last), grown);
    }
    void remove(const Interval<T> &interval)
    {
        if (!interval.isEmpty())
            *this = subtracted(IntervalSet{interval});
    }

    [[nodiscard]] IntervalSet subtracted(const IntervalSet &other) const
    {
        IntervalSet result;
        auto cut = other.begin();
        for (Interval<T> rest : m_intervals) {
            while (cut != other.end() && !(rest.begin < cut->end))
                ++cut;
            for (auto c = cut; c != other.end() && c->begin < rest.end; ++c) {
                if (rest.begin < c->begin)
                    result.m_intervals.push_back({rest.begin, c->begin});
                rest.begin = c->end;
            }
            if (!rest.isEmpty())
                result.m_intervals.push_back(rest);
        }
        return result;
    }

    /// Only the intervals of at least that length.
    [[nodiscard]] IntervalSet atLeast(qint64 length) const
    {
        IntervalSet result = *this;
        std::erase_if(result.m_intervals, [length](const Interval<T> &i) { return i.length() < length; });
        return result;
    }

    friend bool operator==(const IntervalSet &, const IntervalSet &) = default;

private:
    /// Joins what overlaps or touches in a list sorted by begin.
    void merge()
    {
        auto kept = m_intervals.begin();
        for (auto i = m_intervals.begin(); i != m_intervals.end(); ++i) {
            if (i == m_intervals.begin())
                continue;
            if (!(kept->end < i->begin))
                kept->end = std::max(kept->end, i->end);
            else
                *++kept = *i;
        }
        if (kept != m_intervals.end())
            m_intervals.erase(kept + 1, m_intervals.end());
    }

    std::vector<Interval<T>> m_intervals;
};

} // namespace tewake
