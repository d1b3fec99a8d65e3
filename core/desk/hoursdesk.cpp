// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/hoursdesk.h"

#include "core/base/refusal.h"
#include "core/base/text.h"
#include "core/desk/offerstating.h"
#include "core/office/hoursrules.h"
#include "core/store/assignmentgateway.h"
#include "core/store/inspectiongateway.h"
#include "core/store/moneygateway.h"
#include "core/store/timegateway.h"
#include "core/store/workgateway.h"

#include <QCoreApplication>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Hours {
    Q_DECLARE_TR_FUNCTIONS(HoursDesk)
};

/// How long what was handed in stays in the list of one's work.
constexpr int DaysShownAfterHandIn = 30;

Error notMine()
{
    return {ErrorCode::NotAllowed, Hours::tr("This is somebody else's work."), u"user"_s};
}

/// The day by which the reward's date is foretold: the due day, or today where that is over.
QDate expectedReceipt(const Office &office, const WorkItem &item)
{
    // What is due at midnight is due on the day before it.
    return std::max(office.zone().date(item.row.task.due.plusSeconds(-1)), office.today());
}

Result<QList<WorkItem>> withTerms(const Office &office, QList<WorkItem> items)
{
    TEWAKE_CHECK(OfferStating(office).addTerms(items));
    QHash<QDate, QDate> known; // most items share a few days
    for (WorkItem &item : items) {
        const QDate receipt = expectedReceipt(office, item);
        if (receipt <= item.assignment.receiptOn) {
            item.payOn = item.assignment.payOn; // as it was stated
            continue;
        }
        if (!known.contains(receipt)) {
            TEWAKE_TRY(const PaymentDue due, rewardPayment(office, receipt));
            known.insert(receipt, due.due);
        }
        item.payOn = known.value(receipt);
    }
    return items;
}

} // namespace

Result<Id<Worker>> HoursDesk::me() const
{
    TEWAKE_CHECK(require(Permission::OwnWork));
    if (!account().workerId.isValid())
        return Error{
            ErrorCode::NotAllowed,
            Hours::tr("The account “%1” belongs to nobody in the registry.").arg(account().displayName),
            u"user"_s};
    return account().workerId;
}

Result<Assignment> HoursDesk::myAssignment(Id<Assignment> id) const
{
    TEWAKE_TRY(const Id<Worker> worker, me());
    TEWAKE_TRY(Assignment assignment, AssignmentGateway(database()).load(id));
    if (assignment.workerId != worker)
        return notMine();
    return assignment;
}

Result<Assignment> HoursDesk::myAssignmentOf(Id<Task> task) const
{
    TEWAKE_TRY(const Id<Worker> worker, me());
    TEWAKE_TRY(const auto assignment, AssignmentGateway(database()).inForce(task));
    if (!assignment || assignment->workerId != worker)
        return notMine();
    return *assignment;
}

Result<QList<WorkItem>> HoursDesk::offers()
{
    return read(Permission::OwnWork, [&]() -> Result<QList<WorkItem>> {
        TEWAKE_TRY(const Id<Worker> worker, me());
        TEWAKE_TRY(const QList<WorkItem> items, WorkGateway(database()).offers(worker));
        return withTerms(office(), items);
    });
}

Result<QList<WorkItem>> HoursDesk::work()
{
    return read(Permission::OwnWork, [&]() -> Result<QList<WorkItem>> {
        TEWAKE_TRY(const Id<Worker> worker, me());
        const Instant since = office().zone().at(office().today().addDays(-DaysShownAfterHandIn), 0);
        TEWAKE_TRY(const QList<WorkItem> items, WorkGateway(database()).work(worker, since));
        return withTerms(office(), items);
    });
}

Result<WorkItem> HoursDesk::offer(Id<Assignment> id)
{
    const bool handsOut = may(account().role, Permission::Dispatch);
    return read(handsOut ? Permission::Dispatch : Permission::OwnWork, [&]() -> Result<WorkItem> {
        if (!handsOut)
            TEWAKE_CHECK(myAssignment(id));
        TEWAKE_TRY(const QList<WorkItem> found, WorkGateway(database()).one(id));
        if (found.isEmpty()) {
            TEWAKE_TRY(const Assignment gone, AssignmentGateway(database()).load(id));
            return Error{ErrorCode::NotFound,
                         Hours::tr("The offer %1 is not in force any more.").arg(gone.id.value()),
                         u"offer"_s};
        }
        TEWAKE_TRY(const QList<WorkItem> items, withTerms(office(), found));
        return items.first();
    });
}

Result<Task> HoursDesk::stepTask(const Task &before, TaskStep step, const QString &action)
{
    Task task = before;
    TEWAKE_TRY(task.state, after(before.state, step));
    if (task.state == before.state)
        return task;
    TEWAKE_CHECK(Table<Task>(database()).update(task));
    TEWAKE_CHECK(auditRecord(action, Subject::Task, &before, &task));
    return task;
}

Result<void> HoursDesk::stepAssignment(Assignment assignment, AssignmentStep step, const QString &action)
{
    const Assignment before = assignment;
    TEWAKE_TRY(assignment.state, after(before.state, step));
    TEWAKE_CHECK(AssignmentGateway(database()).update(assignment));
    return auditRecord(action, Subject::Assignment, &before, &assignment);
}

Result<void> HoursDesk::answer(Id<Assignment> id, AssignmentStep step, TaskStep taskStep,
                               const QString &reason)
{
    return change(Permission::OwnWork, [&]() -> Result<void> {
        TEWAKE_TRY(const Assignment before, myAssignment(id));
        Assignment assignment = before;
        TEWAKE_TRY(assignment.state, after(before.state, step));
        assignment.answeredAt = now();
        assignment.reason = cleaned(reason);
        TEWAKE_CHECK(AssignmentGateway(database()).update(assignment));
        const bool accepted = step == AssignmentStep::Accept;
        TEWAKE_CHECK(auditRecord(accepted ? u"assignment.accept"_s : u"assignment.decline"_s,
                                 Subject::Assignment, &before, &assignment));
        TEWAKE_TRY(const Task task, Table<Task>(database()).load(assignment.taskId));
        TEWAKE_CHECK(stepTask(task, taskStep, accepted ? u"task.accept"_s : u"task.decline"_s));
        return {};
    });
}

Result<void> HoursDesk::acceptOffer(Id<Assignment> id)
{
    return answer(id, AssignmentStep::Accept, TaskStep::Accept, {});
}

Result<void> HoursDesk::declineOffer(Id<Assignment> id, const QString &reason)
{
    return answer(id, AssignmentStep::Decline, TaskStep::Decline, reason);
}

Result<std::optional<EntryRow>> HoursDesk::runningTimer()
{
    return read(Permission::OwnWork, [&]() -> Result<std::optional<EntryRow>> {
        TEWAKE_TRY(const Id<Worker> worker, me());
        return TimeGateway(database()).running(worker);
    });
}

Result<TimeEntry> HoursDesk::startTimer(Id<Task> taskId)
{
    return change(Permission::OwnWork, [&]() -> Result<TimeEntry> {
        TEWAKE_TRY(const Assignment assignment, myAssignmentOf(taskId));
        TEWAKE_TRY(const auto running, TimeGateway(database()).running(assignment.workerId));
        if (running)
            return Error{
                ErrorCode::Refused,
                Hours::tr("The timer already runs for %1, since %2. Stop it first.")
                    .arg(running->label,
                         office().zone().local(running->entry.start).toString(u"yyyy-MM-dd HH:mm"_s)),
                u"timer"_s};
        TEWAKE_TRY(const Task before, Table<Task>(database()).load(taskId));
        TEWAKE_TRY(const Task task, stepTask(before, TaskStep::Start, u"task.start"_s));
        TimeEntry entry;
        entry.workerId = assignment.workerId;
        entry.taskId = task.id;
        entry.orderId = task.orderId;
        entry.state = TimeEntryState::Running;
        entry.start = now();
        entry.day = office().today();
        entry.enteredAt = now();
        entry.enteredBy = account().id;
        TEWAKE_CHECK(requireOpenMonth(entry.day));
        TEWAKE_CHECK(Table<TimeEntry>(database()).insert(entry));
        TEWAKE_CHECK(auditRecord<TimeEntry>(u"timer.start"_s, Subject::TimeEntry, nullptr, &entry));
        return entry;
    });
}

Result<StoppedTimer> HoursDesk::stopTimer(qint64 quantity, const QString &note, std::optional<Instant> end)
{
    return change(Permission::OwnWork, [&]() -> Result<StoppedTimer> {
        TEWAKE_TRY(const Id<Worker> worker, me());
        TEWAKE_TRY(const auto running, TimeGateway(database()).running(worker));
        if (!running)
            return Error{ErrorCode::Refused, Hours::tr("No timer is running."), u"timer"_s};
        return stopRunning(running->entry, quantity, note, end.value_or(now()));
    });
}

Result<StoppedTimer> HoursDesk::stopTimer(SeenEntry seen, qint64 quantity, const QString &note,
                                          std::optional<Instant> end)
{
    return change(Permission::OwnWork, [&]() -> Result<StoppedTimer> {
        TEWAKE_TRY(const Id<Worker> worker, me());
        TEWAKE_TRY(const auto running, TimeGateway(database()).running(worker));
        const bool same = running && running->entry.id == seen.id &&
                          (seen.version == 0 || seen.version == running->entry.version);
        if (!same)
            return Error{
                ErrorCode::Conflict,
                Hours::tr("That timer was stopped or changed meanwhile. Nothing was stopped; look at "
                          "your hours again."),
                u"timer"_s};
        return stopRunning(running->entry, quantity, note, end.value_or(now()));
    });
}

Result<StoppedTimer> HoursDesk::stopRunning(const TimeEntry &running, qint64 quantity, const QString &note,
                                            Instant end)
{
    constexpr qint64 LongestMinutes = 24 * 60;
    if (end > now())
        return invalid(u"end"_s, Hours::tr("The timer cannot stop in the future."));
    if (end < running.start)
        return invalid(u"end"_s, Hours::tr("The timer cannot stop before it was started."));
    TimeEntry entry = running;
    TEWAKE_TRY(entry.state, after(running.state, TimeEntryStep::Stop));
    entry.end = end;
    entry.minutes = Minutes(minutesBetween(entry.start, entry.end));
    entry.quantity = quantity;
    entry.note = cleaned(note);
    const qint64 seconds = end.utcSeconds() - running.start.utcSeconds();
    TEWAKE_CHECK(requireOpenMonth(entry.day));
    if (entry.minutes.count() < 1 && quantity == 0 && entry.note.isEmpty())
        return stopAtOnce(running, seconds);
    if (entry.minutes.count() < 1 && quantity >= 0)
        return refused(quantity > 0 ? u"quantity"_s : u"note"_s,
                       Hours::tr("The timer has run for only %n second(s), and hours are logged from one "
                                 "minute on. Let it run on, or stop it without units and without a note.",
                                 nullptr, static_cast<int>(seconds)));
    if (entry.minutes.count() > LongestMinutes)
        return refused(u"end"_s, Hours::tr("The timer has run for %1. Say when the work really ended.")
                                     .arg(entry.minutes.toString()));
    TEWAKE_CHECK(checkRules(entry, LoggedBy::Timer));
    TEWAKE_CHECK(Table<TimeEntry>(database()).update(entry));
    TEWAKE_CHECK(auditRecord(u"timer.stop"_s, Subject::TimeEntry, &running, &entry));
    return StoppedTimer{entry, seconds};
}

/// Hours are logged from one minute on: what was started and stopped at once leaves none.
Result<StoppedTimer> HoursDesk::stopAtOnce(const TimeEntry &running, qint64 seconds)
{
    TEWAKE_CHECK(Table<TimeEntry>(database()).remove(running.id));
    TEWAKE_CHECK(auditRecord<TimeEntry>(u"hours.remove"_s, Subject::TimeEntry, &running, nullptr));
    return StoppedTimer{{}, seconds};
}

Result<void> HoursDesk::submitHours(const Task &task, Id<Worker> worker)
{
    const TimeGateway times(database());
    TEWAKE_TRY(const auto running, times.running(worker));
    if (running && running->entry.taskId == task.id)
        TEWAKE_CHECK(stopRunning(running->entry, 0, running->entry.note, now()));
    TEWAKE_TRY(const QList<TimeEntry> waiting, times.unsubmitted(task.id, worker));
    for (const TimeEntry &entry : waiting)
        TEWAKE_CHECK(stepEntry(entry, TimeEntryStep::Submit, u"hours.submit"_s));
    return {};
}

Result<void> HoursDesk::checkHandIn(const Task &task, const Assignment &assignment,
                                    const HandIn &handIn) const
{
    if (task.shape == WorkShape::Shifts && now() < task.release)
        return refused(u"task"_s, Hours::tr("This shift has not begun yet."));
    if (task.shape == WorkShape::Shifts && handIn.quantity != 0)
        return invalid(u"quantity"_s,
                       Hours::tr("A shift has no units: it is handed in with the hours logged on it."));
    const bool byTheUnit = assignment.terms.kind != PriceKind::PerHour;
    const qint64 least = task.shape == WorkShape::Pieces && task.quantity > 0 && byTheUnit ? 1 : 0;
    const qint64 most = task.shape == WorkShape::Pieces ? task.quantity : 0;
    if (handIn.quantity < least || handIn.quantity > most)
        return invalid(u"quantity"_s, Hours::tr("The quantity handed in has to be between %1 and %2, not %3.")
                                          .arg(least)
                                          .arg(most)
                                          .arg(handIn.quantity));
    return requireOpenMonth(office().today());
}

Result<Submission> HoursDesk::handIn(Id<Task> taskId, const HandIn &handIn)
{
    return change(Permission::OwnWork, [&]() -> Result<Submission> {
        TEWAKE_TRY(const Assignment assignment, myAssignmentOf(taskId));
        TEWAKE_TRY(const Task before, Table<Task>(database()).load(taskId));
        TEWAKE_CHECK(checkHandIn(before, assignment, handIn));
        TEWAKE_TRY(const Task task, stepTask(before, TaskStep::Submit, u"task.handIn"_s));
        TEWAKE_CHECK(stepAssignment(assignment, AssignmentStep::Finish, u"assignment.finish"_s));
        TEWAKE_CHECK(submitHours(task, assignment.workerId));
        Submission submission;
        submission.taskId = task.id;
        submission.workerId = assignment.workerId;
        submission.at = now();
        submission.quantity = handIn.quantity;
        if (task.shape == WorkShape::Shifts) {
            TEWAKE_TRY(const Minutes worked, TimeGateway(database()).logged(task.id, assignment.workerId));
            submission.quantity = wholeHours(worked);
        }
        submission.note = cleaned(handIn.note);
        submission.link = cleaned(handIn.link);
        TEWAKE_CHECK(Table<Submission>(database()).insert(submission));
        TEWAKE_CHECK(auditRecord<Submission>(u"submission.add"_s, Subject::Submission, nullptr, &submission));
        return submission;
    });
}

Result<void> HoursDesk::takeBack(Id<Task> taskId)
{
    return change(Permission::OwnWork, [&]() -> Result<void> {
        TEWAKE_TRY(const Assignment assignment, myAssignmentOf(taskId));
        TEWAKE_TRY(const auto submission, InspectionGateway(database()).lastSubmission(taskId));
        if (submission)
            TEWAKE_CHECK(requireOpenMonth(office().zone().date(submission->at)));
        TEWAKE_TRY(const Task task, Table<Task>(database()).load(taskId));
        TEWAKE_CHECK(stepTask(task, TaskStep::TakeBack, u"task.takeBack"_s));
        return stepAssignment(assignment, AssignmentStep::Reopen, u"assignment.reopen"_s);
    });
}

Result<Earnings> HoursDesk::earnings()
{
    return read(Permission::OwnWork, [&]() -> Result<Earnings> {
        TEWAKE_TRY(const Id<Worker> id, me());
        TEWAKE_TRY(const Worker worker, Table<Worker>(database()).load(id));
        const QDate today = office().today();
        const MoneyGateway money(database());
        Earnings earnings;
        earnings.year = today.year();
        earnings.ceiling = worker.yearCeiling;
        TEWAKE_TRY(earnings.received,
                   money.rewardsOf(id, {QDate(today.year(), 1, 1), QDate(today.year() + 1, 1, 1)}));
        TEWAKE_TRY(earnings.thisMonth, money.rewardsOf(id, YearMonth::of(today).days()));
        TEWAKE_TRY(earnings.expected, money.expectedOf(id));
        return earnings;
    });
}

} // namespace tewake
