// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/work.h"

namespace tewake {

/// What can be wrong with hours that are well formed: rules that hold for hours entered by hand and for hours
/// that come in a file alike. The desks decide how strict they are with each.
enum class HoursRule {
    StillToCome,        ///< on a day, or up to a time, that is not over
    BeforeRegistration, ///< before the person was registered
    AfterLeaving,       ///< after the person left
    BeforeOrder,        ///< before the client ordered
    OrderNotTaken,      ///< the order is only quoted
    OrderCancelled,
    TaskCancelled,
    TaskOfOthers, ///< somebody else has the task, or had it to the end
    TaskPaid,     ///< the task has its reward already, worked out from the hours until then
    TooManyUnits, ///< more units than the task has
    DayTooLong,   ///< the person's day comes to more than 24 hours
    NoTime,       ///< nothing between begin and end
};
inline constexpr int HoursRuleCount = static_cast<int>(HoursRule::NoTime) + 1;

inline constexpr qint64 MinutesOfDay = 24 * 60;

/// A shift is handed in by the hour: the whole hours nearest to the time worked, half of one counts as one.
[[nodiscard]] constexpr qint64 wholeHours(Minutes worked)
{
    return (worked.count() + 30) / 60;
}

/// What the hours claim.
struct HoursClaim {
    QDate day;
    Instant end; ///< not set: only a duration is known
    qint64 minutes = 0;
    qint64 quantity = 0;
};

/// What is known of the task that the hours are for.
struct HoursTask {
    int number = 0; ///< to be named; 0: need not be
    TaskState state = TaskState::Planned;
    WorkShape shape = WorkShape::Pieces;
    qint64 quantity = 0;      ///< its units
    qint64 otherQuantity = 0; ///< units that other entries say are done
    bool ofOthers = false;    ///< somebody has it, and not this person
    bool paid = false;        ///< its reward is worked out
};

/// What the hours are held against.
struct HoursFacts {
    Instant now;
    QDate today;
    QDate registeredOn;  ///< null: not known
    QDate leftOn;        ///< null: still here
    QString orderNumber; ///< to be named; may be empty
    OrderState order = OrderState::Accepted;
    QDate orderedOn;                 ///< null: not known
    const HoursTask *task = nullptr; ///< null: hours on the order as a whole
    qint64 otherMinutesOfDay = 0;    ///< what the person's other entries of that day come to
};

/// A broken rule in a sentence for the person.
struct HoursFault {
    HoursRule rule = HoursRule::StillToCome;
    QString field; ///< "day", "minutes", "quantity", "order", "task"
    QString value; ///< of that field, as people write it
    QString why;   ///< translated
};

/// Appends a fault for each rule that is broken; nothing is appended for sound hours, which costs next to
/// nothing.
void judgeHours(const HoursClaim &claim, const HoursFacts &facts, QList<HoursFault> &faults);

} // namespace tewake
