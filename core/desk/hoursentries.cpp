// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of the hours desk: entered by hand, submitted, approved. Offers, timer and hand-in are in
// hoursdesk.cpp.
#include "core/desk/hoursdesk.h"

#include "core/base/refusal.h"
#include "core/base/text.h"
#include "core/desk/rewarding.h"
#include "core/office/hoursrules.h"
#include "core/store/assignmentgateway.h"
#include "core/store/moneygateway.h"
#include "core/store/ordergateway.h"
#include "core/store/timegateway.h"

#include <QCoreApplication>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Hours {
    Q_DECLARE_TR_FUNCTIONS(HoursDesk)
};

/// Older hours are typing errors; what is really older comes by import.
constexpr int OldestDays = 366;

bool mayBeEdited(TimeEntryState state)
{
    return state == TimeEntryState::Draft || state == TimeEntryState::Returned;
}

QList<SeenEntry> asStored(const QList<Id<TimeEntry>> &ids)
{
    QList<SeenEntry> entries;
    for (const Id<TimeEntry> id : ids)
        entries.append({id, 0});
    return entries;
}

QString nameOf(const EntryRow &row)
{
    return row.label.isEmpty() ? row.orderTitle : row.label;
}

} // namespace

Result<TimeEntry> HoursDesk::myEntry(Id<TimeEntry> id) const
{
    TEWAKE_TRY(const Id<Worker> worker, me());
    TEWAKE_TRY(TimeEntry entry, Table<TimeEntry>(database()).load(id));
    if (entry.workerId != worker)
        return Error{ErrorCode::NotAllowed, Hours::tr("These are somebody else's hours."), u"user"_s};
    return entry;
}

Result<HoursDesk::LoggedBy> HoursDesk::place(TimeEntry &entry)
{
    TEWAKE_TRY(entry.workerId, me());
    if (!entry.taskId.isValid()) {
        if (!entry.orderId.isValid())
            return invalid(u"task"_s, Hours::tr("Choose the task on which you worked."));
        TEWAKE_TRY(const bool mine, AssignmentGateway(database()).worksFor(entry.workerId, entry.orderId));
        if (!mine)
            return refused(u"order"_s, Hours::tr("You have no work in this order."));
        return LoggedBy::Hand;
    }
    TEWAKE_CHECK(myAssignmentOf(entry.taskId));
    TEWAKE_TRY(const Task task, Table<Task>(database()).load(entry.taskId));
    entry.orderId = task.orderId;
    TEWAKE_TRY(const bool follows, mayFollow(task));
    if (follows)
        return LoggedBy::Following;
    TEWAKE_CHECK(stepTask(task, TaskStep::Start, u"task.start"_s));
    return LoggedBy::Hand;
}

Result<bool> HoursDesk::mayFollow(const Task &task) const
{
    Task last = task;
    while (last.state == TaskState::SentBack) {
        TEWAKE_TRY(const auto rework, OrderGateway(database()).reworkOf(last.id));
        if (!rework || rework->reworkPaid)
            return false;
        last = *rework;
    }
    if (last.id == task.id)
        return task.state == TaskState::Submitted;
    return last.state != TaskState::Passed && last.state != TaskState::Rejected &&
           last.state != TaskState::Cancelled;
}

Result<void> HoursDesk::checkTime(TimeEntry &entry) const
{
    const OfficeZone &zone = office().zone();
    const QDate today = office().today();
    if (entry.start.isSet() != entry.end.isSet())
        return invalid(u"end"_s, Hours::tr("Give both the beginning and the end, or only how long it took."));
    if (entry.start.isSet()) {
        if (entry.end <= entry.start)
            return invalid(u"end"_s, Hours::tr("The end has to be later than the beginning. Work past "
                                               "midnight is entered as two entries: "
                                               "until 24:00, and from 0:00 of the next day."));
        if (entry.end > now())
            return invalid(u"end"_s,
                           Hours::tr("These hours lie in the future; log them when they are done."));
        entry.day = zone.date(entry.start);
        entry.minutes = Minutes(minutesBetween(entry.start, entry.end));
    }
    if (!entry.day.isValid())
        return invalid(u"day"_s, Hours::tr("The day is missing."));
    if (entry.day < today.addDays(-OldestDays))
        return invalid(u"day"_s,
                       Hours::tr("%1 is more than a year ago.").arg(entry.day.toString(Qt::ISODate)));
    if (entry.minutes.count() < 1 || entry.minutes.count() > MinutesOfDay)
        return invalid(u"minutes"_s, Hours::tr("The time has to be between 1 minute and 24 hours, not %1.")
                                         .arg(entry.minutes.toString()));
    return requireOpenMonth(entry.day);
}

Result<void> HoursDesk::checkRules(const TimeEntry &entry, LoggedBy by) const
{
    const TimeGateway times(database());
    if (entry.quantity < 0)
        return invalid(u"quantity"_s, Hours::tr("The quantity done cannot be negative."));
    TEWAKE_TRY(const Worker worker, Table<Worker>(database()).load(entry.workerId));
    TEWAKE_TRY(const Order order, Table<Order>(database()).load(entry.orderId));
    TEWAKE_TRY(const Minutes others, times.otherMinutesOfDay(entry));
    HoursFacts facts{now(),           office().today(), worker.registeredOn,
                     worker.leftOn,   order.number,     order.state,
                     order.orderedOn, nullptr,          others.count()};
    HoursTask known; // whose task it is and that it goes on, place() has seen
    if (entry.taskId.isValid()) {
        TEWAKE_TRY(const Task task, Table<Task>(database()).load(entry.taskId));
        TEWAKE_TRY(known.otherQuantity, times.otherQuantityOfTask(entry));
        known.state = task.state;
        known.shape = task.shape;
        known.quantity = task.quantity;
        facts.task = &known;
    }
    QList<HoursFault> faults;
    judgeHours({entry.day, entry.end, entry.minutes.count(), entry.quantity}, facts, faults);
    for (const HoursFault &fault : std::as_const(faults)) {
        // A timer that runs must come to an end, and hours may be put right where they are, whatever has
        // become of the task and the order meanwhile. What was handed in is inspected and paid though the
        // order was cancelled, so that its forgotten hours still count.
        const bool sum = fault.rule == HoursRule::TooManyUnits || fault.rule == HoursRule::DayTooLong;
        const bool state = fault.rule == HoursRule::OrderNotTaken ||
                           fault.rule == HoursRule::OrderCancelled || fault.rule == HoursRule::TaskCancelled;
        const bool cancelled = fault.rule == HoursRule::OrderCancelled;
        if ((by == LoggedBy::Timer && !sum) || (by == LoggedBy::Correction && state) ||
            (by == LoggedBy::Following && cancelled))
            continue;
        const bool slip = fault.rule == HoursRule::StillToCome || fault.rule == HoursRule::TooManyUnits;
        return slip ? invalid(fault.field, fault.why) : refused(fault.field, fault.why);
    }
    return checkOverlap(entry);
}

Result<void> HoursDesk::checkOverlap(const TimeEntry &entry) const
{
    if (!entry.start.isSet() || entry.start >= entry.end)
        return {};
    TEWAKE_TRY(const auto other, TimeGateway(database()).overlapping(entry, now()));
    if (!other)
        return {};
    const OfficeZone &zone = office().zone();
    const QString from = zone.local(other->entry.start).toString(u"yyyy-MM-dd HH:mm"_s);
    return refused(u"start"_s,
                   other->entry.end.isSet()
                       ? Hours::tr("These hours overlap with %1, %2–%3.")
                             .arg(nameOf(*other), from, zone.local(other->entry.end).toString(u"HH:mm"_s))
                       : Hours::tr("These hours overlap with the timer that runs for %1 since %2.")
                             .arg(nameOf(*other), from));
}

Result<TimeEntry> HoursDesk::addEntry(TimeEntry entry)
{
    return change(Permission::OwnWork, [&]() -> Result<TimeEntry> {
        entry.id = {};
        entry.state = TimeEntryState::Draft;
        entry.enteredAt = now();
        entry.enteredBy = account().id;
        entry.approvedAt = {};
        entry.approvedBy = {};
        entry.returnReason.clear();
        entry.importId = 0;
        entry.note = cleaned(entry.note);
        TEWAKE_TRY(const LoggedBy by, place(entry));
        TEWAKE_CHECK(checkTime(entry));
        TEWAKE_CHECK(checkRules(entry, by));
        TEWAKE_CHECK(Table<TimeEntry>(database()).insert(entry));
        TEWAKE_CHECK(auditRecord<TimeEntry>(u"hours.add"_s, Subject::TimeEntry, nullptr, &entry));
        return entry;
    });
}

Result<TimeEntry> HoursDesk::saveEntry(TimeEntry given)
{
    return change(Permission::OwnWork, [&]() -> Result<TimeEntry> {
        TEWAKE_TRY(const TimeEntry before, myEntry(given.id));
        if (!mayBeEdited(before.state))
            return refused(u"state"_s,
                           Hours::tr("In the state “%1” hours cannot be changed; take them back first.")
                               .arg(wordOf(before.state)));
        TEWAKE_CHECK(requireOpenMonth(before.day));
        TimeEntry entry = before;
        entry.version = given.version;
        entry.day = given.day;
        entry.start = given.start;
        entry.end = given.end;
        entry.minutes = given.minutes;
        entry.quantity = given.quantity;
        entry.note = cleaned(given.note);
        // Where they were logged they may be put right, whatever has become of the task since.
        const bool stays =
            given.taskId == before.taskId && (given.taskId.isValid() || given.orderId == before.orderId);
        LoggedBy by = LoggedBy::Correction;
        if (!stays) {
            entry.taskId = given.taskId;
            entry.orderId = given.orderId;
            TEWAKE_TRY(by, place(entry));
        }
        TEWAKE_CHECK(checkTime(entry));
        TEWAKE_CHECK(checkRules(entry, by));
        TEWAKE_CHECK(Table<TimeEntry>(database()).update(entry));
        TEWAKE_CHECK(auditRecord(u"hours.save"_s, Subject::TimeEntry, &before, &entry));
        return entry;
    });
}

Result<void> HoursDesk::removeEntry(Id<TimeEntry> id)
{
    return change(Permission::OwnWork, [&]() -> Result<void> {
        TEWAKE_TRY(const TimeEntry before, myEntry(id));
        if (!mayBeEdited(before.state) && before.state != TimeEntryState::Running)
            return refused(u"state"_s,
                           Hours::tr("In the state “%1” hours cannot be removed; take them back first.")
                               .arg(wordOf(before.state)));
        TEWAKE_CHECK(requireOpenMonth(before.day));
        TEWAKE_CHECK(Table<TimeEntry>(database()).remove(id));
        return auditRecord<TimeEntry>(u"hours.remove"_s, Subject::TimeEntry, &before, nullptr);
    });
}

Result<QList<EntryRow>> HoursDesk::entries(const DateRange &days)
{
    return read(Permission::OwnWork, [&]() -> Result<QList<EntryRow>> {
        TEWAKE_TRY(const Id<Worker> worker, me());
        return TimeGateway(database()).ofWorker(worker, days);
    });
}

Result<void> HoursDesk::requireNotRewarded(const TimeEntry &entry) const
{
    if (!entry.taskId.isValid())
        return {};
    TEWAKE_TRY(const Order order, Table<Order>(database()).load(entry.orderId));
    TEWAKE_TRY(const Price terms, agreedTerms(database(), order, entry.taskId, entry.workerId));
    if (terms.kind != PriceKind::PerHour)
        return {};
    TEWAKE_TRY(const Task task, Table<Task>(database()).load(entry.taskId));
    TEWAKE_TRY(const bool rewarded, MoneyGateway(database()).isRewarded(task.id));
    if (rewarded || task.state == TaskState::Passed || task.state == TaskState::SentBack)
        return refused(u"state"_s,
                       Hours::tr("The task was inspected, and its reward is worked out from these hours."));
    return {};
}

Result<int> HoursDesk::submitEntries(const QList<Id<TimeEntry>> &ids)
{
    return change(Permission::OwnWork, [&]() -> Result<int> {
        for (const Id<TimeEntry> id : ids) {
            TEWAKE_TRY(const TimeEntry entry, myEntry(id));
            TEWAKE_CHECK(stepEntry(entry, TimeEntryStep::Submit, u"hours.submit"_s));
        }
        return static_cast<int>(ids.size());
    });
}

Result<void> HoursDesk::recallEntry(Id<TimeEntry> id)
{
    return change(Permission::OwnWork, [&]() -> Result<void> {
        TEWAKE_TRY(const TimeEntry entry, myEntry(id));
        TEWAKE_CHECK(requireNotRewarded(entry));
        return stepEntry(entry, TimeEntryStep::Recall, u"hours.recall"_s);
    });
}

Result<QList<EntryRow>> HoursDesk::waitingForApproval()
{
    return read(Permission::ApproveHours, [&] { return TimeGateway(database()).waitingForApproval(); });
}

Result<TimeEntry> HoursDesk::asSeen(SeenEntry seen) const
{
    TEWAKE_TRY(TimeEntry entry, Table<TimeEntry>(database()).load(seen.id));
    if (seen.version == 0 || seen.version == entry.version)
        return entry;
    TEWAKE_TRY(const EntryRow row, TimeGateway(database()).row(seen.id));
    return Error{ErrorCode::Conflict,
                 Hours::tr("The hours of %1 on %2 were changed meanwhile. Nothing was decided; look at them "
                           "again.")
                     .arg(row.workerName, row.entry.day.toString(Qt::ISODate)),
                 u"version"_s};
}

Result<QList<TimeEntry>> HoursDesk::allAsSeen(const QList<SeenEntry> &entries) const
{
    QList<TimeEntry> stored;
    stored.reserve(entries.size());
    for (const SeenEntry &seen : entries) {
        TEWAKE_TRY(const TimeEntry entry, asSeen(seen));
        stored.append(entry);
    }
    return stored;
}

Result<int> HoursDesk::approve(const QList<SeenEntry> &entries)
{
    return change(Permission::ApproveHours, [&]() -> Result<int> {
        TEWAKE_TRY(const QList<TimeEntry> stored, allAsSeen(entries));
        TEWAKE_TRY(const auto leavers, TimeGateway(database()).leaversAmong(stored));
        for (TimeEntry entry : stored) {
            if (leavers.contains(entry.workerId) && after(entry.state, TimeEntryStep::Submit)) {
                if (entry.minutes.count() < 1)
                    return refused(
                        u"minutes"_s,
                        Hours::tr("The entry of %1 holds less than a minute, and whoever logged it "
                                  "has left: send it back, and it is removed.")
                            .arg(entry.day.toString(Qt::ISODate)));
                TEWAKE_CHECK(stepEntry(entry, TimeEntryStep::Submit, u"hours.submit"_s));
                TEWAKE_TRY(entry, Table<TimeEntry>(database()).load(entry.id));
            }
            TEWAKE_CHECK(stepEntry(entry, TimeEntryStep::Approve, u"hours.approve"_s));
        }
        return static_cast<int>(entries.size());
    });
}

Result<int> HoursDesk::approve(const QList<Id<TimeEntry>> &ids)
{
    return approve(asStored(ids));
}

Result<int> HoursDesk::sendBack(const QList<SeenEntry> &entries, const QString &reason)
{
    return change(Permission::ApproveHours, [&]() -> Result<int> {
        if (cleaned(reason).isEmpty())
            return invalid(u"reason"_s, Hours::tr("Say why the hours are sent back."));
        TEWAKE_TRY(const QList<TimeEntry> stored, allAsSeen(entries));
        TEWAKE_TRY(const auto leavers, TimeGateway(database()).leaversAmong(stored));
        for (const TimeEntry &entry : stored) {
            TEWAKE_CHECK(requireNotRewarded(entry));
            if (leavers.contains(entry.workerId) && entry.state != TimeEntryState::Approved)
                TEWAKE_CHECK(discardEntry(entry, cleaned(reason)));
            else
                TEWAKE_CHECK(stepEntry(entry, TimeEntryStep::Return, u"hours.sendBack"_s, cleaned(reason)));
        }
        return static_cast<int>(entries.size());
    });
}

Result<int> HoursDesk::sendBack(const QList<Id<TimeEntry>> &ids, const QString &reason)
{
    return sendBack(asStored(ids), reason);
}

Result<void> HoursDesk::unapprove(SeenEntry seen)
{
    return change(Permission::ApproveHours, [&]() -> Result<void> {
        TEWAKE_TRY(const TimeEntry entry, asSeen(seen));
        return stepEntry(entry, TimeEntryStep::Unapprove, u"hours.unapprove"_s);
    });
}

Result<void> HoursDesk::unapprove(Id<TimeEntry> id)
{
    return unapprove(SeenEntry{id, 0});
}

} // namespace tewake
