// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/office/order.h"

// What happens to a task once it has hands: assignment, hours, hand-in, inspection, reward, month.

namespace tewake {

/// A stretch of time [start, end) for which a task is laid.
struct Block {
    Instant start;
    Instant end;
    friend auto operator<=>(const Block &, const Block &) = default;
};

/// Words of offers as they were stated: the notice that is common to all of them, or, with a base, what an
/// order adds to it. Kept once for however many offers refer to it, and never changed.
struct TermSheet {
    Id<TermSheet> id;
    Id<TermSheet> baseId; ///< the notice; none: it is one
    QString digest;       ///< SHA-256 of base and body in hexadecimal digits, by which it is found again
    QString body;         ///< JSON
};

struct Assignment {
    Id<Assignment> id;
    int version = 0;
    Id<Task> taskId;
    Id<Worker> workerId;
    AssignmentState state = AssignmentState::Offered;
    QList<Block> blocks;
    Yen reward;  ///< as offered; for hourly work the expected sum
    Price terms; ///< what the sum follows from, as the order had it when the work was offered
    Instant offeredAt;
    Instant replyBy;
    Instant answeredAt;
    QString reason; ///< of a decline (always optional) or of a withdrawal
    // What was stated with the offer; not set for those of before schema 5.
    Id<TermSheet> termsId;
    QDate receiptOn; ///< when it is to be received, or the day of the shift
    QDate inspectBy;
    QDate payOn; ///< 支払期日 for what is received on that day
};

/// Time that somebody worked. Either from–to (both set) or a duration on a day (start and end not set).
struct TimeEntry {
    Id<TimeEntry> id;
    int version = 0;
    Id<Worker> workerId;
    Id<Task> taskId;
    Id<Order> orderId;
    TimeEntryState state = TimeEntryState::Draft;
    QDate day; ///< in the office's zone
    Instant start;
    Instant end;
    Minutes minutes;
    qint64 quantity = 0; ///< units done in this time
    QString note;
    Instant enteredAt;
    Id<Account> enteredBy;
    Instant approvedAt;
    Id<Account> approvedBy;
    QString returnReason;
    qint64 importId = 0; ///< the import that brought it, 0: entered here
};

/// A hand-in (提出). The day of `at` is the day of receipt from which the 60 days count.
struct Submission {
    Id<Submission> id;
    Id<Task> taskId;
    Id<Worker> workerId;
    Instant at;
    qint64 quantity = 0;
    QString note;
    QString link;
};

enum class InspectionOutcome { Accepted, Rework, Rejected };
TEWAKE_ENUM_NAMES(InspectionOutcome, "accepted", "rework", "rejected");
[[nodiscard]] QString wordOf(InspectionOutcome outcome);

enum class Fault { Worker, Office, Client };
TEWAKE_ENUM_NAMES(Fault, "worker", "office", "client");
[[nodiscard]] QString wordOf(Fault fault);

struct Inspection {
    Id<Inspection> id;
    Id<Task> taskId;
    Id<Submission> submissionId;
    Id<Account> inspectorId;
    Instant at;
    InspectionOutcome outcome = InspectionOutcome::Accepted;
    qint64 sampleSize = 0; ///< 0 and inspectAll orders: everything was looked at
    qint64 defects = 0;
    QString reason; ///< of a rework or a rejection
    Fault fault = Fault::Worker;
    bool reworkPaid = false;
    QString comment; ///< to the worker
};

/// How many to look at and how many defects are still acceptable.
struct SamplingPlan {
    qint64 sampleSize = 0;
    qint64 acceptanceNumber = 0;
    bool all = false;
};
/// JIS Z 9015-1 (ISO 2859-1), general level II, normal, single sampling, for AQL 1.0 or 2.5 % as in the
/// standard's table 2-A; lots too small or too large for the table are inspected whole or as the largest row.
[[nodiscard]] SamplingPlan samplingPlan(qint64 lot, double aql);

/// What a worker is owed for a task that passed (or for paid rework).
struct Reward {
    Id<Reward> id;
    Id<Worker> workerId;
    Id<Task> taskId;
    Id<Order> orderId;
    QDate receivedOn; ///< 受領日, the month to which it belongs
    QDate payOn;      ///< 支払期日, an exact date within 60 days of receipt
    Yen amount;
};

/// A correction after a month was closed, booked in an open month.
enum class AdjustmentKind { Revenue, Reward };
TEWAKE_ENUM_NAMES(AdjustmentKind, "revenue", "reward");
[[nodiscard]] QString wordOf(AdjustmentKind kind);

struct Adjustment {
    Id<Adjustment> id;
    AdjustmentKind kind = AdjustmentKind::Revenue;
    YearMonth month;    ///< the open month in which it is booked
    YearMonth corrects; ///< the closed month that it corrects
    Id<Order> orderId;
    Id<Worker> workerId;
    Yen amount; ///< may be negative
    QString reason;
};

struct Month {
    YearMonth month;
    int version = 0;
    MonthState state = MonthState::Open;
    Instant changedAt;
    Id<Account> changedBy;
    QString reason; ///< of the last reopening
};

} // namespace tewake
