// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/explain.h"

#include "core/dispatch/boardstate.h"
#include "core/dispatch/remedies.h"

#include <algorithm>

namespace tewake::dispatch {
namespace {

template <typename Number> std::size_t at(Number i)
{
    return static_cast<std::size_t>(i);
}

/// Counts how far each worker gets; the task must not be placed at the moment.
Funnel countFunnel(Board::State &state, Index task)
{
    Funnel funnel;
    for (std::size_t w = 0; w < state.problem.workers.size(); ++w) {
        const Hindrance reason = state.hindrance(static_cast<Index>(w), task);
        ++funnel.workers;
        const auto passed = [&](Hindrance step) { return reason == Hindrance::None || reason > step; };
        funnel.withSkill += passed(Hindrance::Skill) || reason == Hindrance::CannotBeLaid ? 1 : 0;
        funnel.withLevel += passed(Hindrance::Level) || reason == Hindrance::CannotBeLaid ? 1 : 0;
        funnel.withClearance += passed(Hindrance::Clearance) || reason == Hindrance::CannotBeLaid ? 1 : 0;
        funnel.withRoom += passed(Hindrance::RoomAccess) || reason == Hindrance::CannotBeLaid ? 1 : 0;
        funnel.eligible += passed(Hindrance::NotEligible) || reason == Hindrance::CannotBeLaid ? 1 : 0;
        funnel.freeEnough += passed(Hindrance::NotFree) ? 1 : 0;
        funnel.busy += reason == Hindrance::Busy ? 1 : 0;
        funnel.atDayLimit += reason == Hindrance::DayLimit ? 1 : 0;
        funnel.atWeekLimit += reason == Hindrance::WeekLimit ? 1 : 0;
        funnel.atHorizonLimit += reason == Hindrance::HorizonLimit ? 1 : 0;
        funnel.withoutSeat += reason == Hindrance::NoSeat ? 1 : 0;
        funnel.couldTake += reason == Hindrance::None ? 1 : 0;
    }
    return funnel;
}

void applyToProblem(Problem &problem, ExternalId task, const Remedy &remedy)
{
    for (Task &t : problem.tasks) {
        if (t.id != task)
            continue;
        if (remedy.kind == RemedyKind::DueLater)
            t.due += remedy.amount;
        if (remedy.kind == RemedyKind::ReleaseEarlier)
            t.release -= remedy.amount;
        if (remedy.kind == RemedyKind::LowerLevel)
            t.level -= remedy.amount;
    }
    for (Worker &w : problem.workers) {
        if (w.id != remedy.worker)
            continue;
        if (remedy.kind == RemedyKind::RaiseDay)
            w.maxDay += remedy.amount;
        if (remedy.kind == RemedyKind::RaiseWeek)
            w.maxWeek += remedy.amount;
        if (remedy.kind == RemedyKind::RaiseHorizon)
            w.maxHorizon += remedy.amount;
    }
    for (Room &r : problem.rooms)
        if (remedy.kind == RemedyKind::MoreSeats && r.id == remedy.room)
            r.seats += remedy.amount;
    if (remedy.kind == RemedyKind::MakeEligible)
        problem.eligible.push_back({task, remedy.worker});
}

} // namespace

WhyNot explainUnplaced(const Problem &problem, const std::vector<PlanRow> &plan, ExternalId task)
{
    WhyNot why;
    Board::State state(problem, plan);
    const Index t = state.taskAt(task);
    if (t == nobody)
        return why;
    why.known = true;
    why.placed = state.draft.placed(t);
    why.cannotBeLaid = state.model.tasks[at(t)].cannotBeLaid;
    if (why.placed)
        return why;
    why.funnel = countFunnel(state, t);
    why.remedies = RemedyFinder(state, t).find();
    return why;
}

WhyThis explainPlacement(const Problem &problem, const std::vector<PlanRow> &plan, ExternalId task)
{
    WhyThis why;
    Board::State state(problem, plan);
    const Index t = state.taskAt(task);
    if (t == nobody || !state.draft.placed(t))
        return why;
    why.placed = true;
    const Index chosen = state.draft.workerOf(t);
    why.chosen.worker = problem.workers[at(chosen)].id;
    if (state.model.tasks[at(t)].fixed) {
        why.chosen.hindrance = Hindrance::Pinned;
        return why;
    }
    const std::vector<Interval> blocks = state.blocksOf(t);
    state.draft.remove(t);
    why.chosen = state.candidate(chosen, t);
    why.chosen.blocks = blocks;
    for (Index w : state.model.candidates(t)) {
        if (w == chosen)
            continue;
        Candidate other = state.candidate(w, t);
        if (other.hindrance != Hindrance::None)
            continue;
        ++why.others;
        if (!why.runnerUp || other.aims.total < why.runnerUp->aims.total)
            why.runnerUp = std::move(other);
    }
    why.funnel = countFunnel(state, t);
    return why;
}

std::optional<Remedied> applyRemedy(const Problem &problem, const std::vector<PlanRow> &plan, ExternalId task,
                                    const Remedy &remedy)
{
    Remedied result{problem, {}};
    applyToProblem(result.problem, task, remedy);
    Board board(result.problem, plan);
    const bool moves = remedy.kind == RemedyKind::Swap || remedy.kind == RemedyKind::GiveUp;
    if (moves && !board.remove(remedy.otherTask))
        return std::nullopt;
    if (!board.place(remedy.worker, task))
        return std::nullopt;
    if (remedy.kind == RemedyKind::Swap && !board.place(remedy.otherWorker, remedy.otherTask))
        return std::nullopt;
    result.plan = board.plan().rows();
    return result;
}

} // namespace tewake::dispatch
