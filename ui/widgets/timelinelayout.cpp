// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timelinelayout.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace tewake::ui {

void TimelineLayout::build(const QDate &first, const QDate &last, const QTimeZone &zone, const Hours &hours,
                           double pixelsPerMinute, int leastWidth)
{
    m_days.clear();
    m_perMinute = pixelsPerMinute;
    double x = 0;
    for (QDate date = first; date.isValid() && date <= last; date = date.addDays(1)) {
        const auto [from, to] = hours(date);
        Day day;
        day.date = date;
        day.midnight = date.startOfDay(zone).toSecsSinceEpoch();
        day.fromMinute = std::clamp(from, 0, 24) * 60;
        day.toMinute = std::clamp(to, 0, 24) * 60;
        day.x = static_cast<int>(std::lround(x));
        x += std::max<double>(leastWidth, (day.toMinute - day.fromMinute) * pixelsPerMinute);
        day.width = static_cast<int>(std::lround(x)) - day.x;
        m_days.push_back(day);
    }
    m_end = m_days.empty() ? 0 : last.addDays(1).startOfDay(zone).toSecsSinceEpoch();
}

std::size_t TimelineLayout::dayAt(qint64 utc) const
{
    const auto after = std::upper_bound(m_days.begin(), m_days.end(), utc,
                                        [](qint64 value, const Day &day) { return value < day.midnight; });
    return after == m_days.begin() ? 0 : static_cast<std::size_t>(after - m_days.begin()) - 1;
}

std::size_t TimelineLayout::dayAtX(int x) const
{
    const auto after = std::upper_bound(m_days.begin(), m_days.end(), x,
                                        [](int value, const Day &day) { return value < day.x; });
    return after == m_days.begin() ? 0 : static_cast<std::size_t>(after - m_days.begin()) - 1;
}

double TimelineLayout::xOf(qint64 utc) const
{
    if (m_days.empty())
        return 0;
    const Day &day = m_days[dayAt(utc)];
    const double minute = static_cast<double>(utc - day.midnight) / 60.0;
    const int span = day.toMinute - day.fromMinute;
    if (span <= 0)
        return minute < day.fromMinute ? day.x : day.x + day.width;
    return day.x + std::clamp((minute - day.fromMinute) / span, 0.0, 1.0) * day.width;
}

qint64 TimelineLayout::timeAt(int x) const
{
    if (m_days.empty())
        return 0;
    const Day &day = m_days[dayAtX(x)];
    const double share =
        day.width > 0 ? std::clamp(static_cast<double>(x - day.x) / day.width, 0.0, 1.0) : 0.0;
    return day.midnight + static_cast<qint64>(std::llround(
                              (day.fromMinute + share * (day.toMinute - day.fromMinute)) * 60.0));
}

} // namespace tewake::ui
