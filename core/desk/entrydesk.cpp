// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/entrydesk.h"

#include "core/base/refusal.h"
#include "core/store/timegateway.h"

#include <QCoreApplication>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct EntryText {
    Q_DECLARE_TR_FUNCTIONS(EntryDesk)
};

} // namespace

Result<void> EntryDesk::stepEntry(const TimeEntry &before, TimeEntryStep step, const QString &action,
                                  const QString &reason)
{
    TEWAKE_CHECK(requireOpenMonth(before.day));
    if (step == TimeEntryStep::Submit && before.minutes.count() < 1)
        return refused(u"minutes"_s,
                       EntryText::tr("The entry of %1 holds less than a minute: put its time right, or "
                                     "remove it.")
                           .arg(before.day.toString(Qt::ISODate)));
    TimeEntry entry = before;
    TEWAKE_TRY(entry.state, after(before.state, step));
    const bool approved = step == TimeEntryStep::Approve;
    entry.approvedAt = approved ? now() : Instant();
    entry.approvedBy = approved ? account().id : Id<Account>();
    entry.returnReason = reason;
    TEWAKE_CHECK(Table<TimeEntry>(database()).update(entry));
    return auditRecord(action, Subject::TimeEntry, &before, &entry);
}

Result<void> EntryDesk::discardEntry(const TimeEntry &entry, const QString &reason)
{
    TEWAKE_CHECK(requireOpenMonth(entry.day));
    TEWAKE_CHECK(
        audit(u"hours.discard.reason"_s, Subject::TimeEntry, entry.id.value(), {}, {{u"reason"_s, reason}}));
    TEWAKE_CHECK(Table<TimeEntry>(database()).remove(entry.id));
    return auditRecord<TimeEntry>(u"hours.discard"_s, Subject::TimeEntry, &entry, nullptr);
}

Result<void> EntryDesk::submitHoursOfLeaver(Id<Task> task, Id<Worker> worker, const QString &reason)
{
    const TimeGateway times(database());
    TEWAKE_TRY(const auto running, times.running(worker));
    if (running && running->entry.taskId == task)
        TEWAKE_CHECK(discardEntry(running->entry, reason));
    TEWAKE_TRY(const QList<TimeEntry> waiting, times.unsubmitted(task, worker));
    for (const TimeEntry &entry : waiting) {
        if (entry.minutes.count() < 1)
            TEWAKE_CHECK(discardEntry(entry, reason));
        else
            TEWAKE_CHECK(stepEntry(entry, TimeEntryStep::Submit, u"hours.submit"_s));
    }
    return {};
}

} // namespace tewake
