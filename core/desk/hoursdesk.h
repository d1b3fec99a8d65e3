// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/entrydesk.h"
#include "core/office/rows.h"

namespace tewake {

struct HandIn {
    qint64 quantity = 0; ///< units that are done; 0 for a shift, whose logged hours count
    QString note;
    QString link;
};

/// A timer that was stopped.
struct StoppedTimer {
    std::optional<TimeEntry> entry; ///< nothing where it ran for less than a minute: nothing is logged
    qint64 seconds = 0;             ///< for which it ran
};

/// An entry as somebody saw it on a list.
struct SeenEntry {
    Id<TimeEntry> id;
    int version = 0; ///< 0: whatever is stored
};

/// The teleworker's desk, and the coordinator's approval of hours.
class HoursDesk : public EntryDesk {
public:
    using EntryDesk::EntryDesk;

    // --- one's own work (Permission::OwnWork, and only one's own) ---
    [[nodiscard]] Result<QList<WorkItem>> offers();
    /// Accepted and working tasks in the order in which they are due, then those handed in within the last 30
    /// days.
    [[nodiscard]] Result<QList<WorkItem>> work();
    /// One of one's own, or anybody's for whoever hands out; answered or handed in ones too.
    [[nodiscard]] Result<WorkItem> offer(Id<Assignment> id);
    [[nodiscard]] Result<void> acceptOffer(Id<Assignment> id);
    /// The reason is optional; declining has no consequence.
    [[nodiscard]] Result<void> declineOffer(Id<Assignment> id, const QString &reason);
    [[nodiscard]] Result<std::optional<EntryRow>> runningTimer();
    /// Starts the timer on an accepted task; a running one is refused with its name.
    [[nodiscard]] Result<TimeEntry> startTimer(Id<Task> task);
    /// Stops it; a stretch over midnight is kept as one entry on the day it began. `end` null: now. Whatever
    /// timer runs: for callers that have shown none. One that ran for less than a minute leaves no entry;
    /// with units or a note it is refused, and runs on.
    [[nodiscard]] Result<StoppedTimer> stopTimer(qint64 quantity, const QString &note,
                                                 std::optional<Instant> end = {});
    /// Stops the timer that was \a seen to run; Conflict where that one was stopped or changed meanwhile,
    /// also where another one runs now.
    [[nodiscard]] Result<StoppedTimer> stopTimer(SeenEntry seen, qint64 quantity, const QString &note,
                                                 std::optional<Instant> end = {});
    /// From–to, or a duration on a day (start and end not set). Overlaps with one's own hours are refused,
    /// and days whose entries come to more than 24 hours.
    [[nodiscard]] Result<TimeEntry> addEntry(TimeEntry entry);
    /// Hours that were not submitted yet, or sent back; also where the task was inspected meanwhile.
    [[nodiscard]] Result<TimeEntry> saveEntry(TimeEntry entry);
    [[nodiscard]] Result<void> removeEntry(Id<TimeEntry> id);
    [[nodiscard]] Result<QList<EntryRow>> entries(const DateRange &days);
    [[nodiscard]] Result<int> submitEntries(const QList<Id<TimeEntry>> &ids);
    [[nodiscard]] Result<void> recallEntry(Id<TimeEntry> id);
    /// Hands a task in; a running timer on it is stopped and its draft hours are submitted with it. Of pieces
    /// at least one has to be done, unless the hours are paid. A shift is handed in with the hours that the
    /// person has logged on it, rounded to whole ones: its unit is the hour.
    [[nodiscard]] Result<Submission> handIn(Id<Task> task, const HandIn &handIn);
    [[nodiscard]] Result<void> takeBack(Id<Task> task);
    [[nodiscard]] Result<Earnings> earnings();

    // --- approval (Permission::ApproveHours) ---
    /// What was handed in, and whatever is not approved of people who are active no more: they hand nothing
    /// in, and no month could be closed.
    [[nodiscard]] Result<QList<EntryRow>> waitingForApproval();
    // What somebody left behind is handed in by approving it, and taken out of the office by sending it back,
    // for nobody would put it right; its record stays in the audit trail, with the reason.
    // A decision is about what was seen: Conflict where an entry was changed since, and nothing is decided.
    // With the id alone it is about what is stored now, for callers that have only just read it.
    [[nodiscard]] Result<int> approve(const QList<SeenEntry> &entries);
    [[nodiscard]] Result<int> approve(const QList<Id<TimeEntry>> &ids);
    [[nodiscard]] Result<int> sendBack(const QList<SeenEntry> &entries, const QString &reason);
    [[nodiscard]] Result<int> sendBack(const QList<Id<TimeEntry>> &ids, const QString &reason);
    [[nodiscard]] Result<void> unapprove(SeenEntry seen);
    [[nodiscard]] Result<void> unapprove(Id<TimeEntry> id);

private:
    /// Who I am in the registry; NotAllowed for those who are no teleworkers.
    [[nodiscard]] Result<Id<Worker>> me() const;
    [[nodiscard]] Result<Assignment> myAssignment(Id<Assignment> id) const;
    /// The assignment in force by which I have the task.
    [[nodiscard]] Result<Assignment> myAssignmentOf(Id<Task> task) const;
    /// Conflict where it is not the one that was seen any more.
    [[nodiscard]] Result<TimeEntry> asSeen(SeenEntry seen) const;
    [[nodiscard]] Result<QList<TimeEntry>> allAsSeen(const QList<SeenEntry> &entries) const;
    [[nodiscard]] Result<TimeEntry> myEntry(Id<TimeEntry> id) const;
    [[nodiscard]] Result<void> answer(Id<Assignment> id, AssignmentStep step, TaskStep taskStep,
                                      const QString &reason);
    [[nodiscard]] Result<Task> stepTask(const Task &before, TaskStep step, const QString &action);
    [[nodiscard]] Result<void> stepAssignment(Assignment assignment, AssignmentStep step,
                                              const QString &action);
    [[nodiscard]] Result<StoppedTimer> stopRunning(const TimeEntry &running, qint64 quantity,
                                                   const QString &note, Instant end);
    [[nodiscard]] Result<StoppedTimer> stopAtOnce(const TimeEntry &running, qint64 seconds);
    [[nodiscard]] Result<void> checkHandIn(const Task &task, const Assignment &assignment,
                                           const HandIn &handIn) const;
    [[nodiscard]] Result<void> submitHours(const Task &task, Id<Worker> worker);
    enum class LoggedBy {
        Hand,
        Following,  ///< by hand, on work that was handed in before
        Correction, ///< of hours that stay on their task or order
        Timer,
    };
    /// Task, order and person: whose hours these are, and whether they may be logged there (Hand or
    /// Following).
    [[nodiscard]] Result<LoggedBy> place(TimeEntry &entry);
    /// Forgotten hours may follow until the inspection, and on work that was sent back until its unpaid
    /// rework passes: they may be what the reward follows from.
    [[nodiscard]] Result<bool> mayFollow(const Task &task) const;
    /// Completes day and minutes, and refuses what cannot be.
    [[nodiscard]] Result<void> checkTime(TimeEntry &entry) const;
    /// The rules of core/office/hoursrules.h, and no overlaps. The import of hours judges by the same ones.
    [[nodiscard]] Result<void> checkRules(const TimeEntry &entry, LoggedBy by) const;
    [[nodiscard]] Result<void> checkOverlap(const TimeEntry &entry) const;
    /// Refused where the task was inspected and is paid by the hour: its reward is worked out from these
    /// hours.
    [[nodiscard]] Result<void> requireNotRewarded(const TimeEntry &entry) const;
};

} // namespace tewake
