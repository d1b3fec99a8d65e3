// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/inspectiondesk.h"

#include "core/base/refusal.h"
#include "core/base/text.h"
#include "core/desk/rewarding.h"
#include "core/desk/settings.h"
#include "core/office/hoursrules.h"
#include "core/store/inspectiongateway.h"
#include "core/store/ordergateway.h"
#include "core/store/timegateway.h"

#include <QCoreApplication>

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Inspections {
    Q_DECLARE_TR_FUNCTIONS(InspectionDesk)
};

/// Rework has at least this long, even where the first due date is near or over.
constexpr int ReworkDays = 3;

/// The units among which defects are looked for. A shift is inspected as a whole: its hours are no pieces.
qint64 lotOf(const Task &task, const Submission &submission)
{
    return task.shape == WorkShape::Shifts ? 0 : submission.quantity;
}

TaskStep stepFor(InspectionOutcome outcome)
{
    switch (outcome) {
    case InspectionOutcome::Accepted:
        return TaskStep::Pass;
    case InspectionOutcome::Rework:
        return TaskStep::SendBack;
    case InspectionOutcome::Rejected:
        return TaskStep::Reject;
    }
    Q_UNREACHABLE();
}

QString actionFor(InspectionOutcome outcome)
{
    switch (outcome) {
    case InspectionOutcome::Accepted:
        return u"task.pass"_s;
    case InspectionOutcome::Rework:
        return u"task.sendBack"_s;
    case InspectionOutcome::Rejected:
        return u"task.reject"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<SamplingPlan> InspectionDesk::samplingFor(bool inspectAll, qint64 lot) const
{
    if (inspectAll)
        return SamplingPlan{lot, 0, true};
    TEWAKE_TRY(const double level, acceptableQuality(office()));
    return samplingPlan(lot, level);
}

Result<QList<InspectionRow>> InspectionDesk::queue()
{
    return read(Permission::Inspect, [&]() -> Result<QList<InspectionRow>> {
        TEWAKE_TRY(const int days, inspectionDays(office()));
        TEWAKE_TRY(QList<InspectionRow> rows, InspectionGateway(database()).queue());
        for (InspectionRow &row : rows) {
            TEWAKE_TRY(row.sampling, samplingFor(row.sampling.all, lotOf(row.row.task, row.submission)));
            // Hours may follow a hand-in; and what was handed in before shifts had hours says none.
            // Those of whoever handed it in: another may have worked on the shift before.
            if (row.row.task.shape == WorkShape::Shifts) {
                TEWAKE_TRY(const Minutes worked,
                           TimeGateway(database()).logged(row.row.task.id, row.submission.workerId));
                row.submission.quantity = wholeHours(worked);
            }
            row.inspectBy = office().zone().date(row.submission.at).addDays(days);
        }
        return rows;
    });
}

Result<QList<Inspection>> InspectionDesk::done(QDate from)
{
    return read(Permission::Inspect,
                [&] { return InspectionGateway(database()).since(office().zone().at(from, 0)); });
}

Result<void> InspectionDesk::checkSample(const InspectionDecision &decision, const SamplingPlan &plan,
                                         qint64 lot) const
{
    const qint64 looked = decision.sampleSize > 0 ? decision.sampleSize : lot;
    if (decision.sampleSize < 0 || (lot > 0 && decision.sampleSize > lot))
        return invalid(u"sampleSize"_s,
                       Inspections::tr("The sample has to be between 0 and %1 units, not %2.")
                           .arg(lot)
                           .arg(decision.sampleSize));
    if (decision.defects < 0 || (looked > 0 && decision.defects > looked))
        return invalid(u"defects"_s, Inspections::tr("The defects have to be between 0 and %1, not %2.")
                                         .arg(looked)
                                         .arg(decision.defects));
    if (decision.outcome != InspectionOutcome::Accepted)
        return {};
    if (looked < plan.sampleSize)
        return refused(u"sampleSize"_s,
                       plan.all
                           ? Inspections::tr("Every one of the %1 units has to be looked at, not only %2.")
                                 .arg(plan.sampleSize)
                                 .arg(looked)
                           : Inspections::tr("For a lot of %1 the sample has %2 units; %3 are too few.")
                                 .arg(lot)
                                 .arg(plan.sampleSize)
                                 .arg(looked));
    if (decision.defects > plan.acceptanceNumber)
        return refused(
            u"defects"_s,
            plan.all
                ? Inspections::tr("%1 units are defective: send the work back, or reject it.")
                      .arg(decision.defects)
                : Inspections::tr("%1 defects were found in the sample, and at most %2 may be accepted: send "
                                  "the work back, or reject it.")
                      .arg(decision.defects)
                      .arg(plan.acceptanceNumber));
    return {};
}

Result<void> InspectionDesk::check(const InspectionDecision &decision, const Order &order, const Task &task,
                                   const Submission &submission) const
{
    TEWAKE_CHECK(requireOpenMonth(office().today()));
    TEWAKE_CHECK(requireOpenMonth(office().zone().date(submission.at)));
    const qint64 lot = lotOf(task, submission);
    TEWAKE_TRY(const SamplingPlan plan, samplingFor(order.inspectAll, lot));
    TEWAKE_CHECK(checkSample(decision, plan, lot));
    if (decision.outcome != InspectionOutcome::Accepted && cleaned(decision.reason).isEmpty())
        return invalid(u"reason"_s, Inspections::tr("Give the reason: the worker has a right to know it."));
    if (decision.outcome == InspectionOutcome::Rework && task.shape == WorkShape::Shifts)
        return refused(u"outcome"_s,
                       Inspections::tr("A shift is over and cannot be done again: pass it or reject it."));
    if (decision.outcome == InspectionOutcome::Rework && order.state == OrderState::Cancelled)
        return refused(u"outcome"_s, Inspections::tr("Order %1 is cancelled, so there is no rework: pass the "
                                                     "work or reject it.")
                                         .arg(order.number));
    if (decision.outcome == InspectionOutcome::Rework && decision.fault != Fault::Worker &&
        !decision.reworkPaid)
        return refused(
            u"reworkPaid"_s,
            Inspections::tr("Rework for which the worker is not at fault has to be paid (unfair rework is "
                            "forbidden by the freelance act, article 5)."));
    return {};
}

Result<void> InspectionDesk::addReward(const Order &order, const Task &task, const Submission &submission)
{
    TEWAKE_TRY(Reward reward, rewardFor(office(), order, task, submission));
    TEWAKE_CHECK(Table<Reward>(database()).insert(reward));
    return auditRecord<Reward>(u"reward.add"_s, Subject::Reward, nullptr, &reward);
}

Result<Task> InspectionDesk::addRework(const Task &task, const InspectionDecision &decision)
{
    TEWAKE_TRY(const int highest, OrderGateway(database()).highestTaskNumber(task.orderId));
    Task rework = task;
    rework.id = {};
    rework.version = 0;
    rework.number = highest + 1;
    rework.state = TaskState::Planned;
    rework.reworkOf = task.id;
    rework.round = task.round + 1;
    rework.reworkPaid = decision.reworkPaid;
    rework.splitBatch = 0;
    rework.release = now();
    rework.due = std::max(task.due, office().zone().at(office().today().addDays(ReworkDays + 1), 0));
    TEWAKE_CHECK(Table<Task>(database()).insert(rework));
    TEWAKE_CHECK(auditRecord<Task>(u"task.rework"_s, Subject::Task, nullptr, &rework));
    return rework;
}

Result<Inspection> InspectionDesk::inspect(Id<Task> id, const InspectionDecision &decision)
{
    return change(Permission::Inspect, [&]() -> Result<Inspection> {
        TEWAKE_TRY(const Task before, Table<Task>(database()).load(id));
        Task task = before;
        TEWAKE_TRY(task.state, after(before.state, stepFor(decision.outcome)));
        TEWAKE_TRY(const Order order, Table<Order>(database()).load(task.orderId));
        TEWAKE_TRY(const auto submission, InspectionGateway(database()).lastSubmission(id));
        if (!submission)
            return refused(u"task"_s, Inspections::tr("Nothing was handed in for this task."));
        if (decision.submissionId.isValid() && decision.submissionId != submission->id)
            return Error{
                ErrorCode::Conflict,
                Inspections::tr("%1 was taken back and handed in again meanwhile. Nothing was decided; "
                                "look at what was handed in now.")
                    .arg(taskLabel(order.mark, task.number)),
                u"submission"_s};
        TEWAKE_CHECK(check(decision, order, task, *submission));

        Inspection inspection;
        inspection.taskId = id;
        inspection.submissionId = submission->id;
        inspection.inspectorId = account().id;
        inspection.at = now();
        inspection.outcome = decision.outcome;
        inspection.sampleSize = decision.sampleSize;
        inspection.defects = decision.defects;
        inspection.reason = cleaned(decision.reason);
        inspection.fault = decision.fault;
        inspection.reworkPaid = decision.outcome == InspectionOutcome::Rework && decision.reworkPaid;
        inspection.comment = cleaned(decision.comment);
        TEWAKE_CHECK(Table<Task>(database()).update(task));
        TEWAKE_CHECK(auditRecord(actionFor(decision.outcome), Subject::Task, &before, &task));
        TEWAKE_CHECK(Table<Inspection>(database()).insert(inspection));
        TEWAKE_CHECK(auditRecord<Inspection>(u"inspection.add"_s, Subject::Inspection, nullptr, &inspection));
        // Paid rework is work of its own: what was done before it is due now. Work may not be refused unless
        // the worker is at fault (フリーランス法 5条): what is of no use without it is paid all the same.
        const bool unused =
            decision.outcome == InspectionOutcome::Rejected && decision.fault != Fault::Worker;
        if (decision.outcome == InspectionOutcome::Accepted || inspection.reworkPaid || unused)
            TEWAKE_CHECK(addReward(order, task, *submission));
        if (decision.outcome == InspectionOutcome::Rework)
            TEWAKE_CHECK(addRework(task, decision));
        return inspection;
    });
}

} // namespace tewake
