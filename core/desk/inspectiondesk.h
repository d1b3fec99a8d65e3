// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/office/rows.h"

namespace tewake {

struct InspectionDecision {
    InspectionOutcome outcome = InspectionOutcome::Accepted;
    qint64 sampleSize = 0;
    qint64 defects = 0;
    QString reason; ///< required for rework and rejection
    Fault fault = Fault::Worker;
    bool reworkPaid = false;
    QString comment;
    Id<Submission> submissionId; ///< the hand-in that was looked at; not valid: the last one, whichever it is
};

class InspectionDesk : public Desk {
public:
    using Desk::Desk;

    /// What was handed in and not yet inspected, by due date. How long inspection may take and the AQL are
    /// settings (inspection.days, inspection.aql); without them 10 days and 2.5 %.
    [[nodiscard]] Result<QList<InspectionRow>> queue();
    /// Those inspected since `from`, the newest first.
    [[nodiscard]] Result<QList<Inspection>> done(QDate from);
    /// Accepting makes the reward due, and so does a rejection for which the worker is not at fault; rework
    /// makes a task that points to the first and is offered to the
    /// same person by the coordinator like any other; the hours stay.
    /// Conflict where something else was handed in than what was looked at.
    [[nodiscard]] Result<Inspection> inspect(Id<Task> task, const InspectionDecision &decision);

private:
    [[nodiscard]] Result<SamplingPlan> samplingFor(bool inspectAll, qint64 lot) const;
    [[nodiscard]] Result<void> check(const InspectionDecision &decision, const Order &order, const Task &task,
                                     const Submission &submission) const;
    [[nodiscard]] Result<void> checkSample(const InspectionDecision &decision, const SamplingPlan &plan,
                                           qint64 lot) const;
    [[nodiscard]] Result<void> addReward(const Order &order, const Task &task, const Submission &submission);
    [[nodiscard]] Result<Task> addRework(const Task &task, const InspectionDecision &decision);
};

} // namespace tewake
