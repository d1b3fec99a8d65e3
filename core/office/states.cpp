// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/states.h"

#include <QCoreApplication>

namespace tewake {

namespace {

struct States {
    Q_DECLARE_TR_FUNCTIONS(States)
};

QString wordOf(OrderStep step)
{
    switch (step) {
    case OrderStep::Accept:
        return States::tr("take the order");
    case OrderStep::Unaccept:
        return States::tr("go back to the quotation");
    case OrderStep::Begin:
        return States::tr("hand out work");
    case OrderStep::Deliver:
        return States::tr("deliver");
    case OrderStep::SendBack:
        return States::tr("take the delivery back");
    case OrderStep::Complete:
        return States::tr("record the client's acceptance");
    case OrderStep::TakeAcceptanceBack:
        return States::tr("take the client's acceptance back");
    case OrderStep::Cancel:
        return States::tr("cancel");
    }
    return {};
}

QString wordOf(TaskStep step)
{
    switch (step) {
    case TaskStep::Offer:
        return States::tr("offer");
    case TaskStep::Accept:
        return States::tr("accept the offer");
    case TaskStep::Decline:
        return States::tr("decline the offer");
    case TaskStep::Withdraw:
        return States::tr("withdraw");
    case TaskStep::Start:
        return States::tr("start work");
    case TaskStep::Submit:
        return States::tr("hand in");
    case TaskStep::TakeBack:
        return States::tr("take back what was handed in");
    case TaskStep::Pass:
        return States::tr("pass the inspection");
    case TaskStep::SendBack:
        return States::tr("send back for rework");
    case TaskStep::Reject:
        return States::tr("reject");
    case TaskStep::InspectAgain:
        return States::tr("inspect again");
    case TaskStep::Cancel:
        return States::tr("cancel");
    }
    return {};
}

QString wordOf(AssignmentStep step)
{
    switch (step) {
    case AssignmentStep::Accept:
        return States::tr("accept the offer");
    case AssignmentStep::Decline:
        return States::tr("decline the offer");
    case AssignmentStep::Withdraw:
        return States::tr("withdraw");
    case AssignmentStep::Finish:
        return States::tr("hand in");
    case AssignmentStep::Reopen:
        return States::tr("take back what was handed in");
    }
    return {};
}

QString wordOf(TimeEntryStep step)
{
    switch (step) {
    case TimeEntryStep::Stop:
        return States::tr("stop the timer");
    case TimeEntryStep::Submit:
        return States::tr("submit the hours");
    case TimeEntryStep::Recall:
        return States::tr("take the hours back");
    case TimeEntryStep::Approve:
        return States::tr("approve the hours");
    case TimeEntryStep::Return:
        return States::tr("send the hours back");
    case TimeEntryStep::Unapprove:
        return States::tr("undo the approval");
    }
    return {};
}

QString wordOf(MonthStep step)
{
    return step == MonthStep::Close ? States::tr("close the month") : States::tr("reopen the month");
}

template <class State, class Step, std::size_t N>
Result<State> take(const std::array<Transition<State, Step>, N> &table, State state, Step step)
{
    if (const auto next = stateAfter(table, state, step))
        return *next;
    return Error{
        ErrorCode::Refused,
        States::tr("In the state “%1” it is not possible to %2.").arg(tewake::wordOf(state), wordOf(step)),
        QStringLiteral("state")};
}

} // namespace

Result<OrderState> after(OrderState state, OrderStep step)
{
    return take(OrderTransitions, state, step);
}

Result<TaskState> after(TaskState state, TaskStep step)
{
    return take(TaskTransitions, state, step);
}

Result<AssignmentState> after(AssignmentState state, AssignmentStep step)
{
    return take(AssignmentTransitions, state, step);
}

Result<TimeEntryState> after(TimeEntryState state, TimeEntryStep step)
{
    return take(TimeEntryTransitions, state, step);
}

Result<MonthState> after(MonthState state, MonthStep step)
{
    return take(MonthTransitions, state, step);
}

bool isSplittable(OrderState state)
{
    return state == OrderState::Quoted || state == OrderState::Accepted || state == OrderState::InProgress;
}

bool takesAcceptances(OrderState state)
{
    return state == OrderState::InProgress || state == OrderState::Delivered;
}

QString wordOf(OrderState state)
{
    switch (state) {
    case OrderState::Quoted:
        return States::tr("Quoted");
    case OrderState::Accepted:
        return States::tr("Taken");
    case OrderState::InProgress:
        return States::tr("In progress");
    case OrderState::Delivered:
        return States::tr("Delivered");
    case OrderState::Completed:
        return States::tr("Accepted by client");
    case OrderState::Cancelled:
        return States::tr("Cancelled");
    }
    return {};
}

QString wordOf(TaskState state)
{
    switch (state) {
    case TaskState::Planned:
        return States::tr("Planned");
    case TaskState::Offered:
        return States::tr("Offered");
    case TaskState::Accepted:
        return States::tr("Accepted");
    case TaskState::Working:
        return States::tr("Working");
    case TaskState::Submitted:
        return States::tr("Handed in");
    case TaskState::Passed:
        return States::tr("Passed");
    case TaskState::SentBack:
        return States::tr("Sent back");
    case TaskState::Rejected:
        return States::tr("Rejected");
    case TaskState::Cancelled:
        return States::tr("Cancelled");
    }
    return {};
}

QString wordOf(AssignmentState state)
{
    switch (state) {
    case AssignmentState::Offered:
        return States::tr("Offered");
    case AssignmentState::Accepted:
        return States::tr("Accepted");
    case AssignmentState::Declined:
        return States::tr("Declined");
    case AssignmentState::Withdrawn:
        return States::tr("Withdrawn");
    case AssignmentState::Finished:
        return States::tr("Handed in");
    }
    return {};
}

QString wordOf(TimeEntryState state)
{
    switch (state) {
    case TimeEntryState::Running:
        return States::tr("Timer running");
    case TimeEntryState::Draft:
        return States::tr("Not submitted");
    case TimeEntryState::Submitted:
        return States::tr("Waiting for approval");
    case TimeEntryState::Approved:
        return States::tr("Approved");
    case TimeEntryState::Returned:
        return States::tr("Sent back");
    }
    return {};
}

QString wordOf(MonthState state)
{
    return state == MonthState::Open ? States::tr("Open") : States::tr("Closed");
}

} // namespace tewake
