// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/checker.h"
#include "core/dispatch/explain.h"
#include "core/dispatch/solver.h"
#include "core/office/rows.h"

namespace tewake {

/// What a proposal is asked for.
struct ProposalRequest {
    DateRange days;           ///< made whole weeks, Monday to Sunday, for the engine
    QList<Id<Order>> orders;  ///< empty: all that are taken or in progress
    bool keepExisting = true; ///< offers stay as they are; otherwise those without an answer are planned anew
    dispatch::Objective objective;
};

/// An offer without an answer that a proposal plans anew: taken back when the proposal is committed.
struct ReplacedOffer {
    Id<Assignment> assignmentId;
    Id<Task> taskId;
    QString label;
    Id<Worker> workerId;
    QString workerName;
    QList<Block> blocks;
};

/// A change that would place a task after all, in words and as the engine found it.
struct RemedyChoice {
    QString words;
    std::optional<dispatch::Remedy> change; ///< nothing in a proposal that was read from a file
};

/// A task that found nobody, with the reason in words and what would help.
struct UnplacedTask {
    Id<Task> taskId;
    QString label;
    QString reason;
    QList<RemedyChoice> remedies{};
    int candidates = 0; ///< people who have what it needs
    dispatch::RemedySearch search = dispatch::RemedySearch::NotNeeded;
};

/// The office's problem in the engine's terms, copied out of the store: solved on another thread, while the
/// office goes on. Ids are the store's own; minute 0 is Monday 00:00 of `firstMonday` in the office's zone. A
/// clearance level stands for the list of a client's people (eligible).
struct DispatchProblem {
    ProposalRequest request;
    QDate firstMonday;
    QDate today; ///< of the office, when it was copied: sentences leave the year of other days out by it
    dispatch::Problem problem;
    QHash<qint64, int> taskVersions; ///< of every task that may be placed
    QList<ReplacedOffer> replaced;   ///< those among them that are offered to somebody
    QList<UnplacedTask> tooLate;     ///< planned tasks that nobody can do any more, with the reason
    QHash<qint64, qint64> taskOfPin; ///< pinned engine task -> the task that is handed out already
    QHash<qint64, QHash<int, qint64>>
        monthLeft; ///< by worker and month: minutes left under the limit of the month
    /// By worker and year, where the range goes over New Year: minutes of the best-paid open work left under
    /// the earnings ceiling.
    QHash<qint64, QHash<int, qint64>> yearLeft;
    QHash<qint64, QString> taskLabels;
    QHash<qint64, QString> workerNames;
    QHash<qint64, QString> skillNames;
    QHash<qint64, QString> roomNames;
};

/// One task for one person, at these times.
struct ProposedAssignment {
    Id<Task> taskId;
    int taskVersion = 0;
    QString label;
    Id<Worker> workerId;
    QString workerName;
    QList<Block> blocks;
};

/// What the engine made of it; looked at, edited, kept in a file, committed or thrown away.
struct Proposal {
    DateRange days;
    QList<ProposedAssignment> assignments;
    QList<UnplacedTask> unplaced;
    QList<ReplacedOffer> replaced; ///< without those that come out as they were: these stay
    dispatch::PlanSummary summary;
};

[[nodiscard]] QJsonObject toJson(const UnplacedTask &task);
[[nodiscard]] QJsonObject toJson(const Proposal &proposal);
[[nodiscard]] Result<Proposal> proposalFromJson(const QJsonObject &object);

/// How far remedies are looked for in a proposal as a whole, task by task: some seconds at most. Those of a
/// single task come with remediesFor() or DispatchDesk::why().
inline constexpr std::int64_t TrialsOfProposal = 100'000'000;

/// The engine's answer in the office's terms. Every unplaced task has its reason; remedies, which have to be
/// tried, as long as `trials` are left. Once their `stop` is asked for, nothing more is worked out.
[[nodiscard]] Proposal proposalFrom(const DispatchProblem &problem, const dispatch::Solution &solution,
                                    const OfficeZone &zone, dispatch::Trials trials = {TrialsOfProposal, {}});

/// One task that the plan does not place, with its reason and what would help; or who can take it as the plan
/// stands, and when.
[[nodiscard]] UnplacedTask remediesFor(const DispatchProblem &problem,
                                       const std::vector<dispatch::PlanRow> &plan, Id<Task> task,
                                       const OfficeZone &zone, const std::stop_token &stop = {});

/// "not looked for" and the like, where remedies may be missing; otherwise nothing.
[[nodiscard]] QString wordOf(dispatch::RemedySearch search);

/// The calendar year in which work with these blocks is expected to be received: that of the last one's end,
/// or the present one where that is over.
[[nodiscard]] int expectedYear(const QList<Block> &blocks, const OfficeZone &zone, Instant now);

/// Limits within the range, of which the engine itself knows only the sum.
enum class PeriodLimit { Month, YearCeiling };

/// Which of these limits is against the blocks of a task for the person, if any.
[[nodiscard]] std::optional<PeriodLimit> periodInTheWay(const DispatchProblem &left, qint64 worker,
                                                        const QList<Block> &blocks, const OfficeZone &zone);

/// Takes the blocks of a task from what is left under the person's limit of each month and the ceiling of the
/// year in which the work is received; the limit in question, and nothing taken, where not enough is left.
[[nodiscard]] std::optional<PeriodLimit> takeFromPeriods(DispatchProblem &left, qint64 worker,
                                                         const QList<Block> &blocks, const OfficeZone &zone);

/// "It would take more than …": why a task cannot go to that person.
[[nodiscard]] QString sentenceFor(PeriodLimit limit, const QString &workerName);
/// What stands against a task whose time has passed: it was due, or as a shift has begun. Nothing otherwise.
[[nodiscard]] std::optional<QString> sentenceForLate(const Task &task, const OfficeZone &zone, Instant now);

/// Which rule a placement would break, by how much.
[[nodiscard]] QString sentenceFor(const dispatch::Violation &violation, const DispatchProblem &problem,
                                  const OfficeZone &zone);
/// "The 9 people with telephone level 2 are all busy then.", or who can take it and when.
[[nodiscard]] QString sentenceFor(const dispatch::WhyNot &why, const DispatchProblem &problem,
                                  const OfficeZone &zone);
[[nodiscard]] QString sentenceFor(const dispatch::Remedy &remedy, const DispatchProblem &problem,
                                  const OfficeZone &zone);

} // namespace tewake
