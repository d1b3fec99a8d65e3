// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/office/order.h"

#include <QList>
#include <QSet>

// Work breakdown (業務分解): an order becomes time-boxed tasks.

namespace tewake {

/// One piece task to be: the units [unitFrom, unitFrom + quantity).
struct Box {
    qint64 unitFrom = 1;
    qint64 quantity = 0;
    Minutes effort; ///< standard time, rounded up to `grid`
    friend bool operator==(const Box &, const Box &) = default;
};

struct BoxSpec {
    qint64 quantity = 0;
    int standardSeconds = 0; ///< of one unit
    Minutes box{90};         ///< no box is longer, rounded to the grid too
    int grid = 15;           ///< minutes; efforts are rounded up to it so that they fit the plan's grid
};

/// The most boxes that one split makes.
inline constexpr qint64 MaximumBoxes = 20000;

/// Boxes of at most `box` minutes, on the grid: as many whole units in each as fit, the last one smaller; the
/// quantities sum exactly. InvalidInput in "box" where not even one unit fits.
[[nodiscard]] Result<QList<Box>> splitIntoBoxes(const BoxSpec &spec);

struct ShiftTime {
    int startMinute = 9 * 60;
    int endMinute = 12 * 60;
    int seats = 1;
    friend bool operator==(const ShiftTime &, const ShiftTime &) = default;
};

struct ShiftSpec {
    DateRange days;
    QList<int> weekdays; ///< Monday is 1
    QList<ShiftTime> times;
    bool withoutHolidays = true;
};

/// One seat of one shift on one day.
struct Shift {
    QDate day;
    int startMinute = 0;
    int endMinute = 0;
    int seat = 1;
    friend bool operator==(const Shift &, const Shift &) = default;
};

/// Every seat of every shift on the chosen weekdays of the range, without the days in `holidays` where asked
/// for.
[[nodiscard]] Result<QList<Shift>> splitIntoShifts(const ShiftSpec &spec, const QSet<QDate> &holidays);

} // namespace tewake
