// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/split.h"

#include "core/base/refusal.h"

#include <QCoreApplication>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Split {
    Q_DECLARE_TR_FUNCTIONS(Split)
};

Result<void> checkTimes(const ShiftSpec &spec)
{
    for (const ShiftTime &time : spec.times) {
        if (time.startMinute < 0 || time.endMinute > 1440 || time.startMinute >= time.endMinute)
            return invalid(
                u"times"_s,
                Split::tr("A shift has to end after it begins, on the same day: %1–%2.")
                    .arg(Minutes(time.startMinute).toString(), Minutes(time.endMinute).toString()));
        if (time.seats < 1 || time.seats > 500)
            return invalid(
                u"seats"_s,
                Split::tr("The number of seats has to be between 1 and 500, not %1.").arg(time.seats));
    }
    return {};
}

} // namespace

Result<QList<Box>> splitIntoBoxes(const BoxSpec &spec)
{
    if (spec.quantity < 1)
        return invalid(u"quantity"_s,
                       Split::tr("The quantity has to be at least 1, not %1.").arg(spec.quantity));
    if (spec.standardSeconds < 1)
        return invalid(u"standardSeconds"_s, Split::tr("The standard time of one unit is missing."));
    if (spec.box.count() < spec.grid || spec.box.count() > 24 * 60)
        return invalid(u"box"_s, Split::tr("A box has to be between %1 minutes and 24 hours long, not %2.")
                                     .arg(spec.grid)
                                     .arg(spec.box.toString()));
    // A box takes whole steps of the grid, so what is left of `box` after the last step holds no work.
    const qint64 fullSteps = spec.box.count() / spec.grid * spec.grid;
    const qint64 perBox = fullSteps * 60 / spec.standardSeconds;
    if (perBox < 1) {
        const qint64 unit = (spec.standardSeconds + 59) / 60;
        return invalid(u"box"_s,
                       Split::tr("One unit takes %1, which does not fit a box of %2; a box has to be at "
                                 "least %3 long.")
                           .arg(Minutes(unit).toString(), spec.box.toString(),
                                Minutes((unit + spec.grid - 1) / spec.grid * spec.grid).toString()));
    }
    const qint64 count = (spec.quantity + perBox - 1) / perBox;
    if (count > MaximumBoxes)
        return invalid(u"box"_s,
                       Split::tr("This would make %1 boxes; choose a larger box (at most %2 boxes at once).")
                           .arg(count)
                           .arg(MaximumBoxes));
    QList<Box> boxes;
    boxes.reserve(count);
    for (qint64 from = 1; from <= spec.quantity; from += perBox) {
        const qint64 quantity = std::min(perBox, spec.quantity - from + 1);
        const qint64 minutes = (quantity * spec.standardSeconds + 59) / 60;
        boxes.append({from, quantity, Minutes((minutes + spec.grid - 1) / spec.grid * spec.grid)});
    }
    return boxes;
}

Result<QList<Shift>> splitIntoShifts(const ShiftSpec &spec, const QSet<QDate> &holidays)
{
    if (!spec.days.isValid() || spec.days.days() < 1)
        return invalid(u"days"_s, Split::tr("The last day has to be the same as the first or later."));
    if (spec.days.days() > 400)
        return invalid(u"days"_s,
                       Split::tr("The range has %1 days; shifts are made for at most 400 days at once.")
                           .arg(spec.days.days()));
    if (spec.weekdays.isEmpty())
        return invalid(u"weekdays"_s, Split::tr("Choose at least one day of the week."));
    if (spec.times.isEmpty())
        return invalid(u"times"_s, Split::tr("Give at least one shift with its hours and seats."));
    TEWAKE_CHECK(checkTimes(spec));
    QList<Shift> shifts;
    for (QDate day = spec.days.begin; day < spec.days.end; day = day.addDays(1)) {
        if (!spec.weekdays.contains(day.dayOfWeek()) || (spec.withoutHolidays && holidays.contains(day)))
            continue;
        for (const ShiftTime &time : spec.times) {
            for (int seat = 1; seat <= time.seats; ++seat)
                shifts.append({day, time.startMinute, time.endMinute, seat});
        }
        if (shifts.size() > MaximumBoxes)
            return invalid(u"days"_s,
                           Split::tr("This would make more than %1 shifts at once; choose a shorter range.")
                               .arg(MaximumBoxes));
    }
    if (shifts.isEmpty())
        return invalid(u"weekdays"_s,
                       Split::tr("No day of the range is one of the chosen weekdays and not a holiday."));
    return shifts;
}

} // namespace tewake
