// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/instant.h"
#include "core/calendar/intervals.h"
#include "core/office/people.h"

#include <QList>
#include <QSet>

namespace tewake {

/// A stretch of one day in the office's zone, minutes from midnight, up to but not including `endMinute`.
struct DayStretch {
    QDate day;
    int startMinute = 0;
    int endMinute = 0; ///< up to 1440
    [[nodiscard]] int minutes() const { return endMinute - startMinute; }
    friend bool operator==(const DayStretch &, const DayStretch &) = default;
};

/// The time of one day: the weekly pattern, without the stretches that are off, with the extra ones. A whole
/// day off is taken first, so that extra time on such a day counts; a stretch off of part of the day is taken
/// from extra time too.
[[nodiscard]] IntervalSet<int> availabilityOn(QDate day, const Availability &availability);

/// The time of every day of the range in order, merged within the day. Days in `closed` give nothing but
/// extra time.
[[nodiscard]] QList<DayStretch> expandAvailability(const Availability &availability, const DateRange &range,
                                                   const QSet<QDate> &closed = {});

/// The same time as instants, stretches that meet at midnight merged. What the zone skips (the hour lost to
/// daylight saving) is not there.
[[nodiscard]] IntervalSet<Instant> toInstants(const QList<DayStretch> &stretches, const OfficeZone &zone);

/// What is left of the availability when what is busy is taken out; blocks below `shortestBlock` minutes are
/// dropped.
[[nodiscard]] IntervalSet<Instant> freeTime(const Availability &availability, const DateRange &range,
                                            const OfficeZone &zone, const IntervalSet<Instant> &busy,
                                            int shortestBlock = 0, const QSet<QDate> &closed = {});

} // namespace tewake
