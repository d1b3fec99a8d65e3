// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/explain.h"

#include "core/dispatch/boardstate.h"
#include "core/dispatch/remedies.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace tewake::dispatch {
namespace {

template <typename Number> std::size_t at(Number i)
{
    return static_cast<std::size_t>(i);
}

/// Tasks that ask for the same and may lie at the same times find the same people in the same way.
struct Alike {
    std::int32_t qualification;
    bool shift;
    bool cannotBeLaid;
    Slot effort;
    Slot release;
    Slot due;
    Slot minPiece;
    auto operator<=>(const Alike &) const = default;
};

/// How far each worker gets by what she is: the same for all tasks of one qualification.
Funnel countQualified(const Board::State &state, Index task)
{
    Funnel funnel;
    for (std::size_t w = 0; w < state.problem.workers.size(); ++w) {
        const Hindrance reason = state.unqualified(static_cast<Index>(w), task);
        const auto passed = [&](Hindrance step) { return reason == Hindrance::None || reason > step; };
        ++funnel.workers;
        funnel.withSkill += passed(Hindrance::Skill) ? 1 : 0;
        funnel.withLevel += passed(Hindrance::Level) ? 1 : 0;
        funnel.withClearance += passed(Hindrance::Clearance) ? 1 : 0;
        funnel.withRoom += passed(Hindrance::RoomAccess) ? 1 : 0;
        funnel.eligible += reason == Hindrance::None ? 1 : 0;
    }
    return funnel;
}

/// And by her time, which the task must not take at the moment.
void countInTime(Board::State &state, Index task, Funnel &funnel)
{
    if (state.model.tasks[at(task)].cannotBeLaid)
        return;
    for (Index worker : state.model.qualifiedFor(task)) {
        const Hindrance reason = state.hindranceOfQualified(worker, task);
        funnel.freeEnough += reason != Hindrance::NotFree ? 1 : 0;
        funnel.busy += reason == Hindrance::Busy ? 1 : 0;
        funnel.atDayLimit += reason == Hindrance::DayLimit ? 1 : 0;
        funnel.atWeekLimit += reason == Hindrance::WeekLimit ? 1 : 0;
        funnel.atHorizonLimit += reason == Hindrance::HorizonLimit ? 1 : 0;
        funnel.withoutSeat += reason == Hindrance::NoSeat ? 1 : 0;
        funnel.couldTake += reason == Hindrance::None ? 1 : 0;
    }
}

/// The one whom the aims would choose; of equals first one whose other pieces stay as they lie.
std::optional<Candidate> bestNow(Board::State &state, Index task)
{
    std::vector<std::pair<Energy, Index>> order;
    for (Index worker : state.model.qualifiedFor(task))
        order.emplace_back(state.draft.aimsOfInsert(worker, task), worker);
    std::sort(order.begin(), order.end());
    std::optional<Candidate> best;
    Energy ofBest = 0;
    for (const auto &[aims, worker] : order) {
        if (best && (aims != ofBest || !best->othersMove))
            break;
        if (!state.insertable(worker, task))
            continue;
        Candidate candidate = state.candidate(worker, task);
        if (best && candidate.othersMove)
            continue;
        best = std::move(candidate);
        ofBest = aims;
    }
    return best;
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

MainReason mainReason(const WhyNot &why)
{
    const Funnel &f = why.funnel;
    if (!why.known || why.placed)
        return MainReason::Unknown;
    if (why.now)
        return MainReason::CanBePlaced;
    if (why.cannotBeLaid)
        return MainReason::CannotBeLaid;
    const std::pair<int, MainReason> steps[] = {
        {f.workers, MainReason::NoWorkers},     {f.withSkill, MainReason::NoSkill},
        {f.withLevel, MainReason::NoLevel},     {f.withClearance, MainReason::NoClearance},
        {f.withRoom, MainReason::NoRoomAccess}, {f.eligible, MainReason::NotEligible},
        {f.freeEnough, MainReason::NotFree}};
    for (const auto &[left, reason] : steps)
        if (left == 0)
            return reason;
    const std::pair<int, MainReason> kept[] = {{f.busy, MainReason::Busy},
                                               {f.atDayLimit, MainReason::DayLimit},
                                               {f.atWeekLimit, MainReason::WeekLimit},
                                               {f.atHorizonLimit, MainReason::HorizonLimit},
                                               {f.withoutSeat, MainReason::NoSeat}};
    return std::max_element(std::begin(kept), std::end(kept),
                            [](const auto &a, const auto &b) { return a.first < b.first; })
        ->second;
}

const char *nameOf(MainReason reason)
{
    static constexpr const char *names[] = {
        "can_be_placed", "unknown",      "cannot_be_laid", "no_workers",    "no_skill",
        "no_level",      "no_clearance", "no_room_access", "not_eligible",  "not_free",
        "busy",          "day_limit",    "week_limit",     "horizon_limit", "no_seat"};
    return names[static_cast<std::size_t>(reason)];
}

struct Explainer::Counts {
    Counts(const Problem &problem, const std::vector<PlanRow> &plan)
        : state(problem, plan)
    {
    }

    const Funnel &of(Index task)
    {
        const TaskModel &t = state.model.tasks[at(task)];
        const auto [entry, isNew] = alike.try_emplace(
            {t.qualification, t.shift, t.cannotBeLaid, t.effort, t.release, t.due, t.minPiece});
        if (!isNew)
            return entry->second;
        const auto [shared, first] = qualified.try_emplace(t.qualification);
        if (first)
            shared->second = countQualified(state, task);
        entry->second = shared->second;
        countInTime(state, task, entry->second);
        return entry->second;
    }

    Board::State state;
    std::map<std::int32_t, Funnel> qualified;
    std::map<Alike, Funnel> alike;
};

Explainer::Explainer(const Problem &problem, const std::vector<PlanRow> &plan)
    : m_counts(std::make_unique<Counts>(problem, plan))
{
}

Explainer::~Explainer() = default;
Explainer::Explainer(Explainer &&) noexcept = default;
Explainer &Explainer::operator=(Explainer &&) noexcept = default;

WhyNot Explainer::whyNot(ExternalId task)
{
    WhyNot why;
    Board::State &state = m_counts->state;
    const Index t = state.taskAt(task);
    if (t == nobody)
        return why;
    why.known = true;
    why.placed = state.draft.placed(t);
    why.cannotBeLaid = state.model.tasks[at(t)].cannotBeLaid;
    why.skill = state.problem.tasks[at(t)].skill;
    why.level = state.problem.tasks[at(t)].level;
    if (why.placed)
        return why;
    why.funnel = m_counts->of(t);
    if (why.funnel.couldTake > 0)
        why.now = bestNow(state, t);
    else
        why.search = RemedySearch::NotLookedFor;
    return why;
}

WhyNot Explainer::whyNot(ExternalId task, Trials &trials)
{
    WhyNot why = whyNot(task);
    if (why.search != RemedySearch::NotLookedFor || trials.over())
        return why;
    Board::State &state = m_counts->state;
    why.remedies = RemedyFinder(state, state.taskAt(task), trials).find();
    why.search = trials.over() ? RemedySearch::CutShort : RemedySearch::Whole;
    return why;
}

WhyThis Explainer::whyThis(ExternalId task)
{
    WhyThis why;
    Board::State &state = m_counts->state;
    const Index t = state.taskAt(task);
    if (t == nobody || !state.draft.placed(t))
        return why;
    why.placed = true;
    const Index chosen = state.draft.workerOf(t);
    why.chosen.worker = state.problem.workers[at(chosen)].id;
    if (state.model.tasks[at(t)].fixed) {
        why.chosen.hindrance = Hindrance::Pinned;
        return why;
    }
    const std::vector<Interval> blocks = state.blocksOf(t);
    const std::size_t mark = state.draft.mark();
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
    why.funnel = countQualified(state, t);
    countInTime(state, t, why.funnel);
    state.draft.rollback(mark);
    return why;
}

WhyNot explainUnplaced(const Problem &problem, const std::vector<PlanRow> &plan, ExternalId task)
{
    Trials trials;
    return Explainer(problem, plan).whyNot(task, trials);
}

WhyThis explainPlacement(const Problem &problem, const std::vector<PlanRow> &plan, ExternalId task)
{
    return Explainer(problem, plan).whyThis(task);
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
