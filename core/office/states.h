// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/office/names.h"
#include "core/office/transition.h"

#include <QString>

// The lives of the nouns: each state an enum, each step an enum, and one table of the allowed transitions
// each. Names are what the store, CSV and JSON carry; words are what people read.

namespace tewake {

enum class OrderState {
    Quoted,     ///< 見積
    Accepted,   ///< 受注
    InProgress, ///< 進行中: something has been handed out
    Delivered,  ///< 納品済
    Completed,  ///< 検収済: accepted by the client, revenue of that month
    Cancelled,  ///< 中止
};
enum class OrderStep { Accept, Unaccept, Begin, Deliver, SendBack, Complete, TakeAcceptanceBack, Cancel };
inline constexpr std::array OrderTransitions{
    Transition{OrderState::Quoted, OrderStep::Accept, OrderState::Accepted},
    Transition{OrderState::Accepted, OrderStep::Unaccept, OrderState::Quoted},
    Transition{OrderState::Accepted, OrderStep::Begin, OrderState::InProgress},
    Transition{OrderState::InProgress, OrderStep::Begin, OrderState::InProgress},
    Transition{OrderState::InProgress, OrderStep::Deliver, OrderState::Delivered},
    Transition{OrderState::Delivered, OrderStep::SendBack, OrderState::InProgress},
    Transition{OrderState::Delivered, OrderStep::Complete, OrderState::Completed},
    Transition{OrderState::Completed, OrderStep::TakeAcceptanceBack, OrderState::Delivered},
    Transition{OrderState::Quoted, OrderStep::Cancel, OrderState::Cancelled},
    Transition{OrderState::Accepted, OrderStep::Cancel, OrderState::Cancelled},
    Transition{OrderState::InProgress, OrderStep::Cancel, OrderState::Cancelled},
};

enum class TaskState {
    Planned,   ///< 計画: wants hands
    Offered,   ///< 打診中
    Accepted,  ///< 承諾
    Working,   ///< 作業中
    Submitted, ///< 提出済
    Passed,    ///< 合格
    SentBack,  ///< やり直し: a rework task points to this one
    Rejected,  ///< 不合格
    Cancelled, ///< 中止
};
enum class TaskStep {
    Offer,
    Accept,
    Decline,
    Withdraw,
    Start,
    Submit,
    TakeBack,
    Pass,
    SendBack,
    Reject,
    InspectAgain,
    Cancel
};
inline constexpr std::array TaskTransitions{
    Transition{TaskState::Planned, TaskStep::Offer, TaskState::Offered},
    Transition{TaskState::Offered, TaskStep::Accept, TaskState::Accepted},
    Transition{TaskState::Offered, TaskStep::Decline, TaskState::Planned},
    Transition{TaskState::Offered, TaskStep::Withdraw, TaskState::Planned},
    Transition{TaskState::Accepted, TaskStep::Withdraw, TaskState::Planned},
    Transition{TaskState::Working, TaskStep::Withdraw, TaskState::Planned},
    Transition{TaskState::Accepted, TaskStep::Start, TaskState::Working},
    Transition{TaskState::Working, TaskStep::Start, TaskState::Working},
    Transition{TaskState::Accepted, TaskStep::Submit, TaskState::Submitted},
    Transition{TaskState::Working, TaskStep::Submit, TaskState::Submitted},
    Transition{TaskState::Submitted, TaskStep::TakeBack, TaskState::Working},
    Transition{TaskState::Submitted, TaskStep::Pass, TaskState::Passed},
    Transition{TaskState::Submitted, TaskStep::SendBack, TaskState::SentBack},
    Transition{TaskState::Submitted, TaskStep::Reject, TaskState::Rejected},
    Transition{TaskState::SentBack, TaskStep::InspectAgain, TaskState::Submitted},
    Transition{TaskState::Planned, TaskStep::Cancel, TaskState::Cancelled},
    Transition{TaskState::Offered, TaskStep::Cancel, TaskState::Cancelled},
    Transition{TaskState::Accepted, TaskStep::Cancel, TaskState::Cancelled},
    Transition{TaskState::Working, TaskStep::Cancel, TaskState::Cancelled},
};

enum class AssignmentState {
    Offered,   ///< 打診中
    Accepted,  ///< 承諾
    Declined,  ///< 辞退: without any penalty
    Withdrawn, ///< 取り下げ: by the office, or because the person was called off
    Finished,  ///< handed in
};
enum class AssignmentStep { Accept, Decline, Withdraw, Finish, Reopen };
inline constexpr std::array AssignmentTransitions{
    Transition{AssignmentState::Offered, AssignmentStep::Accept, AssignmentState::Accepted},
    Transition{AssignmentState::Offered, AssignmentStep::Decline, AssignmentState::Declined},
    Transition{AssignmentState::Offered, AssignmentStep::Withdraw, AssignmentState::Withdrawn},
    Transition{AssignmentState::Accepted, AssignmentStep::Withdraw, AssignmentState::Withdrawn},
    Transition{AssignmentState::Accepted, AssignmentStep::Finish, AssignmentState::Finished},
    Transition{AssignmentState::Finished, AssignmentStep::Reopen, AssignmentState::Accepted},
};

enum class TimeEntryState {
    Running,   ///< the timer is on
    Draft,     ///< the worker's own, not shown to the office as done
    Submitted, ///< waits for approval
    Approved,
    Returned, ///< sent back to the worker with a reason
};
enum class TimeEntryStep { Stop, Submit, Recall, Approve, Return, Unapprove };
inline constexpr std::array TimeEntryTransitions{
    Transition{TimeEntryState::Running, TimeEntryStep::Stop, TimeEntryState::Draft},
    Transition{TimeEntryState::Draft, TimeEntryStep::Submit, TimeEntryState::Submitted},
    Transition{TimeEntryState::Returned, TimeEntryStep::Submit, TimeEntryState::Submitted},
    Transition{TimeEntryState::Submitted, TimeEntryStep::Recall, TimeEntryState::Draft},
    Transition{TimeEntryState::Submitted, TimeEntryStep::Approve, TimeEntryState::Approved},
    Transition{TimeEntryState::Submitted, TimeEntryStep::Return, TimeEntryState::Returned},
    Transition{TimeEntryState::Approved, TimeEntryStep::Unapprove, TimeEntryState::Submitted},
};

enum class MonthState { Open, Closed };
enum class MonthStep { Close, Reopen };
inline constexpr std::array MonthTransitions{
    Transition{MonthState::Open, MonthStep::Close, MonthState::Closed},
    Transition{MonthState::Closed, MonthStep::Reopen, MonthState::Open},
};

TEWAKE_ENUM_NAMES(OrderState, "quoted", "accepted", "inProgress", "delivered", "completed", "cancelled");
TEWAKE_ENUM_NAMES(TaskState, "planned", "offered", "accepted", "working", "submitted", "passed", "sentBack",
                  "rejected", "cancelled");
TEWAKE_ENUM_NAMES(AssignmentState, "offered", "accepted", "declined", "withdrawn", "finished");
TEWAKE_ENUM_NAMES(TimeEntryState, "running", "draft", "submitted", "approved", "returned");
TEWAKE_ENUM_NAMES(MonthState, "open", "closed");

/// The state after the step, or a Refused error whose sentence names both the state and the step.
[[nodiscard]] Result<OrderState> after(OrderState state, OrderStep step);
[[nodiscard]] Result<TaskState> after(TaskState state, TaskStep step);
[[nodiscard]] Result<AssignmentState> after(AssignmentState state, AssignmentStep step);
[[nodiscard]] Result<TimeEntryState> after(TimeEntryState state, TimeEntryStep step);
[[nodiscard]] Result<MonthState> after(MonthState state, MonthStep step);

/// Its work may still be cut into tasks: not delivered yet, and not called off.
[[nodiscard]] bool isSplittable(OrderState state);
/// The client may accept it or parts of it: work is handed out or delivered.
[[nodiscard]] bool takesAcceptances(OrderState state);

/// The word that people read, translated.
[[nodiscard]] QString wordOf(OrderState state);
[[nodiscard]] QString wordOf(TaskState state);
[[nodiscard]] QString wordOf(AssignmentState state);
[[nodiscard]] QString wordOf(TimeEntryState state);
[[nodiscard]] QString wordOf(MonthState state);

} // namespace tewake
