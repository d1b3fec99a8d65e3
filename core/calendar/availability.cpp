// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/availability.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tewake {

namespace {
constexpr int DayMinutes = 1440;

Interval<int> stretch(int startMinute, int endMinute)
{
    return {std::max(startMinute, 0), std::min(endMinute, DayMinutes)};
}

bool isWholeDay(const AvailabilityException &exception)
{
    return exception.startMinute <= 0 && exception.endMinute >= DayMinutes;
}

/// The weekly pattern by weekday (1 to 7), merged once for a whole range.
std::array<IntervalSet<int>, 8> byWeekday(const QList<WeeklySlot> &pattern)
{
    std::array<IntervalSet<int>, 8> result;
    for (const WeeklySlot &slot : pattern) {
        if (slot.weekday >= 1 && slot.weekday <= 7)
            result.at(static_cast<std::size_t>(slot.weekday))
                .insert(stretch(slot.startMinute, slot.endMinute));
    }
    return result;
}

/// `time` of the pattern as the day's exceptions leave it.
template <class Exceptions>
IntervalSet<int> withExceptions(IntervalSet<int> time, const Exceptions &exceptions)
{
    const auto apply = [&](auto &&test, auto &&step) {
        for (const AvailabilityException &e : exceptions) {
            if (test(e))
                step(e);
        }
    };
    apply([](const auto &e) { return e.off && isWholeDay(e); }, [&](const auto &) { time = {}; });
    apply([](const auto &e) { return !e.off; },
          [&](const auto &e) { time.insert(stretch(e.startMinute, e.endMinute)); });
    apply([](const auto &e) { return e.off && !isWholeDay(e); },
          [&](const auto &e) { time.remove(stretch(e.startMinute, e.endMinute)); });
    return time;
}
} // namespace

IntervalSet<int> availabilityOn(QDate day, const Availability &availability)
{
    QList<AvailabilityException> ofDay;
    std::copy_if(availability.exceptions.begin(), availability.exceptions.end(), std::back_inserter(ofDay),
                 [day](const AvailabilityException &e) { return e.day == day; });
    const auto weekdays = byWeekday(availability.pattern);
    return withExceptions(weekdays.at(static_cast<std::size_t>(day.dayOfWeek())), ofDay);
}

QList<DayStretch> expandAvailability(const Availability &availability, const DateRange &range,
                                     const QSet<QDate> &closed)
{
    QList<DayStretch> result;
    if (!range.isValid())
        return result;
    const auto weekdays = byWeekday(availability.pattern);
    auto exceptions = availability.exceptions;
    std::stable_sort(
        exceptions.begin(), exceptions.end(),
        [](const AvailabilityException &a, const AvailabilityException &b) { return a.day < b.day; });
    auto next = std::lower_bound(exceptions.cbegin(), exceptions.cend(), range.begin,
                                 [](const AvailabilityException &e, QDate day) { return e.day < day; });
    for (QDate day = range.begin; day < range.end; day = day.addDays(1)) {
        IntervalSet<int> time;
        if (!closed.contains(day))
            time = weekdays.at(static_cast<std::size_t>(day.dayOfWeek()));
        const auto first = next;
        while (next != exceptions.cend() && next->day == day)
            ++next;
        if (first != next)
            time = withExceptions(std::move(time), QList<AvailabilityException>(first, next));
        for (const auto &part : time)
            result.append({day, part.begin, part.end});
    }
    return result;
}

IntervalSet<Instant> toInstants(const QList<DayStretch> &stretches, const OfficeZone &zone)
{
    std::vector<Interval<Instant>> instants;
    instants.reserve(static_cast<std::size_t>(stretches.size()));
    for (const DayStretch &s : stretches)
        instants.push_back({zone.at(s.day, s.startMinute), zone.at(s.day, s.endMinute)});
    return IntervalSet<Instant>(std::move(instants));
}

IntervalSet<Instant> freeTime(const Availability &availability, const DateRange &range,
                              const OfficeZone &zone, const IntervalSet<Instant> &busy, int shortestBlock,
                              const QSet<QDate> &closed)
{
    return toInstants(expandAvailability(availability, range, closed), zone)
        .subtracted(busy)
        .atLeast(shortestBlock);
}

} // namespace tewake
