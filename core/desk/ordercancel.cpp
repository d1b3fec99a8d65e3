// SPDX-License-Identifier: GPL-3.0-or-later
// What is called off: orders and tasks. The rest of the order desk is in orderdesk.cpp.
#include "core/desk/orderdesk.h"

#include "core/base/text.h"
#include "core/desk/rewarding.h"
#include "core/store/assignmentgateway.h"
#include "core/store/inspectiongateway.h"

#include <QCoreApplication>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct OrderText {
    Q_DECLARE_TR_FUNCTIONS(OrderDesk)
};

} // namespace

Result<Order> OrderDesk::cancel(Id<Order> id, const QString &givenReason)
{
    return change(Permission::EditOrders, [&]() -> Result<Order> {
        const QString reason = cleaned(givenReason);
        if (reason.isEmpty())
            return Error{ErrorCode::InvalidInput, OrderText::tr("Give the reason for cancelling the order."),
                         u"reason"_s};
        TEWAKE_TRY(Order order, stepInside(id, OrderStep::Cancel, u"order.cancel"_s));
        TEWAKE_CHECK(
            audit(u"order.cancel.reason"_s, Subject::Order, id.value(), {}, {{u"reason"_s, reason}}));
        TEWAKE_TRY(const OrderCancelling tasks, cancelling(id));
        for (const TaskRow &row : tasks.cancelled)
            TEWAKE_CHECK(cancelInside(row.task, reason));
        return order;
    });
}

Result<OrderCancelling> OrderDesk::previewCancel(Id<Order> id)
{
    return read(Permission::ViewOrders, [&] { return cancelling(id); });
}

Result<OrderCancelling> OrderDesk::cancelling(Id<Order> id)
{
    OrderCancelling result;
    TEWAKE_TRY(const QList<TaskRow> rows, OrderGateway(database()).taskRows(id));
    for (const TaskRow &row : rows) {
        if (row.task.state == TaskState::Submitted || row.task.state == TaskState::Passed)
            result.handedIn.append(row);
        if (!after(row.task.state, TaskStep::Cancel))
            continue;
        TEWAKE_TRY(const auto begun, workUnderWay(database(), row.task.id));
        (begun ? result.begun : result.cancelled).append(row);
    }
    return result;
}

Result<Task> OrderDesk::cancelTask(Id<Task> id, const QString &givenReason)
{
    return change(Permission::EditOrders, [&]() -> Result<Task> {
        const QString reason = cleaned(givenReason);
        if (reason.isEmpty())
            return Error{ErrorCode::InvalidInput, OrderText::tr("Give the reason for cancelling the task."),
                         u"reason"_s};
        TEWAKE_CHECK(audit(u"task.cancel.reason"_s, Subject::Task, id.value(), {}, {{u"reason"_s, reason}}));
        TEWAKE_TRY(const Task task, Table<Task>(database()).load(id));
        TEWAKE_CHECK(requireNotBegun(database(), id));
        return cancelInside(task, reason);
    });
}

Result<Task> OrderDesk::cancelInside(const Task &before, const QString &reason)
{
    Task task = before;
    TEWAKE_TRY(task.state, after(before.state, TaskStep::Cancel));
    TEWAKE_CHECK(Table<Task>(database()).update(task));
    TEWAKE_CHECK(auditRecord(u"task.cancel"_s, Subject::Task, &before, &task));
    TEWAKE_TRY(const std::optional<Assignment> inForce, AssignmentGateway(database()).inForce(task.id));
    if (inForce) {
        Assignment assignment = *inForce;
        TEWAKE_TRY(assignment.state, after(inForce->state, AssignmentStep::Withdraw));
        assignment.reason = reason;
        assignment.answeredAt = now();
        TEWAKE_CHECK(Table<Assignment>(database()).update(assignment));
        TEWAKE_CHECK(auditRecord(u"assignment.withdraw"_s, Subject::Assignment, &*inForce, &assignment));
    }
    if (task.reworkOf.isValid() && !task.reworkPaid)
        TEWAKE_CHECK(inspectAgain(task.reworkOf));
    return task;
}

/// Unpaid rework stands for the reward of the work that was sent back: without it that work is decided anew.
/// Where the month in which it was handed in is closed it stays as it is, and what is owed is an adjustment.
Result<void> OrderDesk::inspectAgain(Id<Task> sentBack)
{
    TEWAKE_TRY(const auto submission, InspectionGateway(database()).lastSubmission(sentBack));
    if (!submission)
        return {};
    if (const auto open = requireOpenMonth(office().zone().date(submission->at)); !open)
        return open.error().code == ErrorCode::Refused ? Result<void>() : open;
    TEWAKE_TRY(const Task before, Table<Task>(database()).load(sentBack));
    Task task = before;
    TEWAKE_TRY(task.state, after(before.state, TaskStep::InspectAgain));
    TEWAKE_CHECK(Table<Task>(database()).update(task));
    return auditRecord(u"task.inspectAgain"_s, Subject::Task, &before, &task);
}

} // namespace tewake
