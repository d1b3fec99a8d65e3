// SPDX-License-Identifier: GPL-3.0-or-later
// Work that somebody has begun and cannot hand in any more. The rest of the dispatch desk is in
// dispatchdesk.cpp.
#include "core/desk/dispatchdesk.h"
#include "core/desk/rewarding.h"
#include "core/store/assignmentgateway.h"

#include <QCoreApplication>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct DispatchText {
    Q_DECLARE_TR_FUNCTIONS(DispatchDesk)
};

} // namespace

Result<std::optional<Task>> DispatchDesk::handInForLeaver(const Assignment &before, const Task &taskBefore)
{
    TEWAKE_TRY(const auto done, unitsOfLeaver(database(), taskBefore));
    if (!done)
        return std::optional<Task>();
    TEWAKE_CHECK(requireOpenMonth(office().today()));
    Task task = taskBefore;
    TEWAKE_TRY(task.state, after(taskBefore.state, TaskStep::Submit));
    TEWAKE_CHECK(Table<Task>(database()).update(task));
    TEWAKE_CHECK(auditRecord(u"task.handIn"_s, Subject::Task, &taskBefore, &task));
    Assignment assignment = before;
    TEWAKE_TRY(assignment.state, after(before.state, AssignmentStep::Finish));
    TEWAKE_CHECK(AssignmentGateway(database()).update(assignment));
    TEWAKE_CHECK(auditRecord(u"assignment.finish"_s, Subject::Assignment, &before, &assignment));
    const QString note = DispatchText::tr("Handed in by %1: the person has left.").arg(account().displayName);
    TEWAKE_CHECK(submitHoursOfLeaver(task.id, before.workerId, note));
    Submission submission;
    submission.taskId = task.id;
    submission.workerId = before.workerId;
    submission.at = now();
    submission.quantity = *done;
    submission.note = note;
    TEWAKE_CHECK(Table<Submission>(database()).insert(submission));
    TEWAKE_CHECK(auditRecord<Submission>(u"submission.add"_s, Subject::Submission, nullptr, &submission));
    return std::optional(task);
}

} // namespace tewake
