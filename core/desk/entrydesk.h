// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/office/work.h"

namespace tewake {

/// What desks do to the hours of others: they are handed in, approved, sent back, or taken out of the office.
/// Who is active no more hands nothing in and puts nothing right, so that others do it in their place.
class EntryDesk : public Desk {
public:
    using Desk::Desk;

protected:
    // Inside a transaction that is already running; Refused in a closed month.
    /// Less than a minute is not handed in.
    [[nodiscard]] Result<void> stepEntry(const TimeEntry &before, TimeEntryStep step, const QString &action,
                                         const QString &reason = {});
    /// Takes it out of the office; the reason and the record stay in the trail.
    [[nodiscard]] Result<void> discardEntry(const TimeEntry &entry, const QString &reason);
    /// What somebody who is active no more has logged on the task goes to approval; a timer that nobody
    /// stopped does not tell how long, and is discarded, as is what holds less than a minute.
    [[nodiscard]] Result<void> submitHoursOfLeaver(Id<Task> task, Id<Worker> worker, const QString &reason);
};

} // namespace tewake
