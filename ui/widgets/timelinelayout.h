// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTimeZone>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace tewake::ui {

/// Where time lies on the timeline. x counts pixels from the left of the first day, without scrolling and
/// without the column of names.
class TimelineLayout {
public:
    struct Day {
        QDate date;
        qint64 midnight = 0; ///< UTC seconds
        int fromMinute = 0;  ///< of the day, first that is drawn
        int toMinute = 0;
        int x = 0;
        int width = 0;
    };
    using Hours = std::function<std::pair<int, int>(const QDate &)>;

    /// \a pixelsPerMinute is a fraction; every day has at least \a leastWidth pixels, so that nothing becomes
    /// invisible.
    void build(const QDate &first, const QDate &last, const QTimeZone &zone, const Hours &hours,
               double pixelsPerMinute, int leastWidth);
    [[nodiscard]] const std::vector<Day> &days() const { return m_days; }
    [[nodiscard]] int width() const { return m_days.empty() ? 0 : m_days.back().x + m_days.back().width; }
    [[nodiscard]] qint64 start() const { return m_days.empty() ? 0 : m_days.front().midnight; }
    [[nodiscard]] qint64 end() const { return m_end; }
    /// Clamped to the days; hours that are not drawn fall on the edge of their day.
    [[nodiscard]] double xOf(qint64 utc) const;
    [[nodiscard]] qint64 timeAt(int x) const;
    /// Index of the day that holds the moment or the pixel, clamped.
    [[nodiscard]] std::size_t dayAt(qint64 utc) const;
    [[nodiscard]] std::size_t dayAtX(int x) const;
    /// Pixels of an hour on an ordinary day.
    [[nodiscard]] double hourWidth() const { return m_perMinute * 60; }

private:
    std::vector<Day> m_days;
    qint64 m_end = 0;
    double m_perMinute = 1;
};

} // namespace tewake::ui
