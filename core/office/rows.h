// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/offerterms.h"
#include "core/office/work.h"

#include <optional>

// The nouns as lists and cards show them: a record with the names and sums around it. Gateways fill them,
// desks hand them out, screens show them; nobody changes the office through them.

namespace tewake {

/// An order as lists show it.
struct OrderRow {
    Order order;
    QString clientName;
    QString clientKana;
    QString categoryName;
    QString coordinatorName;
    // Tasks by state; cancelled and sent-back ones do not count (their rework does).
    int tasks = 0;
    int planned = 0;
    int offered = 0;
    int accepted = 0;
    int working = 0;
    int submitted = 0;
    int passed = 0;
    int rework = 0; ///< open tasks of round 2 and more
    Minutes effort; ///< standard time of all tasks
    Minutes effortPassed;
    Minutes effortUnassigned;
    Yen amount;  ///< agreed price for the whole order
    Yen rewards; ///< expected for the whole order: as agreed with who has a task, else at the present price
    Yen acceptedAmount;          ///< revenue recorded by now
    qint64 acceptedQuantity = 0; ///< units of these acceptances
    /// What the client owes for the order: the agreed amount, and by the hour no less than the hours approved
    /// come to; MaximumYen where that is beyond it.
    [[nodiscard]] Yen owed(Minutes approved) const;
    /// What `owed` comes to for so many more units than are accepted: running sums, so that parts
    /// add up exactly. The units that complete the order, and an order without units, take all that is left.
    [[nodiscard]] Yen priceOf(qint64 quantity, Yen owed) const;
    /// Share of the work that passed inspection, 0 to 1; 0 without tasks.
    [[nodiscard]] double progress() const;
    /// Gross margin expected, 0 to 1; nothing without a price.
    [[nodiscard]] std::optional<double> margin() const;
};

/// A task with whoever has it.
struct TaskRow {
    Task task;
    QString mark;
    QString orderNumber;
    QString orderTitle;
    QString clientName;
    Id<Assignment> assignmentId; ///< the one in force
    Id<Worker> workerId;
    QString workerName;
    QString skillName;
    Minutes actual; ///< hours logged
    Yen reward;
    [[nodiscard]] QString label() const { return taskLabel(mark, task.number); }
};

/// A worker as the registry lists them.
struct WorkerRow {
    Worker worker;
    QString teamName;
    QString hubName;
    QString roomName;
    QList<WorkerSkill> skills;
    Minutes offeredWeekly;     ///< what the weekly pattern holds
    Minutes assignedThisMonth; ///< blocks of this month, offered, accepted or done
    Minutes workedThisMonth;
    Yen earnedThisYear; ///< rewards of the calendar year by day of receipt
    QDate nextExpiry;   ///< of the clearances in force; null where none expires
    int offers = 0;     ///< of the last 90 days
    int accepted = 0;
};

/// Everything about one worker that the screen shows and edits.
struct WorkerCard {
    WorkerRow row;
    QList<Clearance> clearances;
    Availability availability;
};

/// An offer or an accepted task as its worker sees it, with every term.
struct WorkItem {
    Assignment assignment;
    TaskRow row;
    Order order;
    QString roomName;
    Minutes actual;
    qint64 quantityDone = 0; ///< of the time entries
    QDate payOn;             ///< when the reward would be paid if handed in on the due day
    QString reworkReason;    ///< of the inspection that sent the first one back
    OfferTerms terms;
};

struct EntryRow {
    TimeEntry entry;
    QString label; ///< of the task, empty for hours on the order
    QString orderTitle;
    QString workerName;
    bool ofLeaver = false; ///< the person is active no more
};

/// What a worker earned in a calendar year.
struct Earnings {
    int year = 0;
    Yen received; ///< rewards of work that passed
    Yen expected; ///< accepted or handed in, not yet passed
    Yen ceiling;  ///< 0: none
    Yen thisMonth;
};

/// A hand-in that waits for inspection.
struct InspectionRow {
    TaskRow row;
    Submission submission;
    QString submittedBy;
    SamplingPlan sampling; ///< everything, or by JIS Z 9015-1 with AQL 2.5
    QDate inspectBy;       ///< the last day of the inspection as the order's terms have it
    QString unit;
    std::optional<double> firstPassRate; ///< of this worker's last 30 tasks; nothing without history
    QString previousReason;              ///< why the round before was sent back
};

/// What a month comes to.
struct MonthFigures {
    Yen revenue; ///< client acceptances and adjustments
    Yen rewards;
    Minutes minutes; ///< approved
    qint64 workers = 0;
    qint64 acceptances = 0;
    [[nodiscard]] Yen margin() const { return revenue - rewards; }
};

} // namespace tewake
