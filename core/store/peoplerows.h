// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/people.h"
#include "core/store/database.h"
#include "core/store/values.h"

// What hangs on a person, as its rows come: the columns to ask for, and the values that they are.

namespace tewake {

inline const QString SkillColumns = QStringLiteral("SELECT worker_id, skill_id, level FROM worker_skill ");
inline const QString ClearanceColumns =
    QStringLiteral("SELECT worker_id, client_id, granted_on, expires_on FROM clearance ");
inline const QString SlotColumns =
    QStringLiteral("SELECT worker_id, weekday, start_minute, end_minute FROM weekly_slot ");
inline const QString ExceptionColumns =
    QStringLiteral("SELECT worker_id, day, is_off, start_minute, end_minute FROM availability_exception ");

[[nodiscard]] inline WorkerSkill readSkill(const Rows &rows)
{
    return {Id<Worker>(rows.integer(0)), Id<Skill>(rows.integer(1)), static_cast<int>(rows.integer(2))};
}

[[nodiscard]] inline Clearance readClearance(const Rows &rows)
{
    Clearance clearance;
    clearance.workerId = Id<Worker>(rows.integer(0));
    clearance.clientId = Id<Client>(rows.integer(1));
    fromStored(rows.value(2), clearance.grantedOn);
    fromStored(rows.value(3), clearance.expiresOn);
    return clearance;
}

[[nodiscard]] inline WeeklySlot readSlot(const Rows &rows)
{
    return {static_cast<int>(rows.integer(1)), static_cast<int>(rows.integer(2)),
            static_cast<int>(rows.integer(3))};
}

[[nodiscard]] inline AvailabilityException readException(const Rows &rows)
{
    return {dayFromNumber(rows.integer(1)), rows.integer(2) != 0, static_cast<int>(rows.integer(3)),
            static_cast<int>(rows.integer(4))};
}

} // namespace tewake
