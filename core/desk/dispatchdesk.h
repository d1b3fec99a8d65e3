// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/entrydesk.h"
#include "core/desk/proposal.h"
#include "core/desk/splitoutlook.h"

#include <functional>
#include <stop_token>

namespace tewake {

class OfferStating;

/// One assignment on the board.
struct BoardBlock {
    Id<Assignment> assignmentId;
    Id<Task> taskId;
    Id<Worker> workerId;
    QString mark;
    QString label;
    QString orderTitle;
    TaskState state = TaskState::Planned;
    AssignmentState assignmentState = AssignmentState::Offered;
    Instant due;
    QList<Block> blocks;
};

/// One person's row of the board.
struct BoardRow {
    Worker worker;
    QString teamName;
    QList<Block> available; ///< of the range
    QList<QDate> daysOff;   ///< of the range: whole days that were taken off
    Minutes planned;        ///< offered, accepted and done in the range
    Minutes desired;        ///< what the person asks for, for a range of this length
};

struct Board {
    DateRange days;
    QList<BoardRow> rows; ///< active people, by kana
    QList<BoardBlock> blocks;
};

/// A person called off, and what follows from it.
struct CallOff {
    QList<TaskRow> lost; ///< the tasks that the person can no longer do
    QList<TaskRow> kept; ///< begun already: they stay with the person, who hands in what is done
    Proposal repair;     ///< who else takes them, with the fewest changes
};

/// The coordinator's desk for handing out work.
class DispatchDesk : public EntryDesk {
public:
    using EntryDesk::EntryDesk;

    /// A copy of the problem for the engine (dispatch::solve), which may run on any thread.
    [[nodiscard]] Result<DispatchProblem> problem(const ProposalRequest &request);
    /// Hands the proposal out: an assignment with its blocks for each task, in one transaction, in which the
    /// offers that it replaces are taken back. Refused as a
    /// whole, with the tasks named, where a task has changed since, its time is taken meanwhile, or a rule of
    /// the office is broken; and where an offer could not state all of its terms (OfferStating).
    [[nodiscard]] Result<int> commit(const Proposal &proposal, std::optional<Instant> replyBy = {});
    /// Which orders of the proposal come to less in an hour than the minimum wage in force, in one sentence;
    /// empty where none does. A reference for whoever hands out (nobody here is employed), and never a
    /// refusal.
    [[nodiscard]] Result<QString> wageNote(const Proposal &proposal);
    /// Why nobody has the task, as the plan stands.
    [[nodiscard]] Result<UnplacedTask> why(Id<Task> task);
    /// Takes an offer or an accepted task back; the task wants hands again. Refused where the person has
    /// logged hours on it: what is done is handed in and paid first. For somebody who is not active any more
    /// that is done here: the task waits for inspection then, with the units that were logged. Returns the
    /// task as it is now.
    [[nodiscard]] Result<Task> withdraw(Id<Assignment> assignment, const QString &reason);
    [[nodiscard]] Result<Board> board(const DateRange &days);
    /// What people could give to the order within the days, the last of them its due date: judged as the
    /// engine judges. A constant number of queries, however many people.
    [[nodiscard]] Result<SplitOutlook> outlook(const Order &order, const DateRange &days);
    /// What would follow if the person could not work on these days; nothing is changed yet. Tasks on which
    /// hours were logged stay with the person, as they cannot be withdrawn. Takes long: a copy of the problem
    /// is solved, outside of any transaction; `progress` as in dispatch::SolveOptions. Cancelled where `stop`
    /// is asked for.
    [[nodiscard]] Result<CallOff>
    previewCallOff(Id<Worker> worker, const DateRange &days, const std::stop_token &stop = {},
                   const std::function<void(const dispatch::Progress &)> &progress = {});
    /// Makes the exception in the person's availability, withdraws the lost tasks and hands out the repair,
    /// at once.
    [[nodiscard]] Result<int> callOff(Id<Worker> worker, const DateRange &days, const CallOff &preview);

private:
    /// What the person loses, and the problem of handing it to others, copied out of the store.
    struct LostWork {
        QList<TaskRow> lost;
        QList<TaskRow> kept; ///< begun already
        DispatchProblem problem;
    };
    [[nodiscard]] Result<LostWork> lostWork(Id<Worker> worker, const DateRange &days);
    // Inside a transaction that is already running.
    [[nodiscard]] Result<void> commitOne(const ProposedAssignment &item, Instant replyBy,
                                         OfferStating &stating);
    [[nodiscard]] Result<int> commitInside(const Proposal &proposal, std::optional<Instant> replyBy);
    /// Refuses to act on a preview that has not seen all work that the person holds on these days.
    [[nodiscard]] Result<void> stillTheSame(Id<Worker> worker, const DateRange &days, const CallOff &preview);
    [[nodiscard]] Result<Task> withdrawInside(Id<Assignment> assignment, const QString &reason);
    /// Hands in what somebody has done who is not active any more; nothing where nothing is to be paid.
    [[nodiscard]] Result<std::optional<Task>> handInForLeaver(const Assignment &before,
                                                              const Task &taskBefore);
    /// Tasks and offers are as they were when the proposal was made.
    [[nodiscard]] Result<void> requireUnchanged(const Proposal &proposal);
    /// Every rule of the plan holds with the proposal in it.
    [[nodiscard]] Result<void> verify(const Proposal &proposal);
};

} // namespace tewake
