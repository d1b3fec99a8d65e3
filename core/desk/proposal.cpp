// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/proposal.h"

#include "core/dispatch/board.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct ProposalText {
    Q_DECLARE_TR_FUNCTIONS(Proposal)
};

constexpr int ProposalFormat = 1;

/// Of more tasks than this that found nobody none is tried once more, for the sake of the time.
constexpr std::size_t MostTriedAgain = 2000;

QString personName(const DispatchProblem &problem, qint64 id)
{
    return problem.workerNames.value(id);
}

QList<Block> inOffice(const DispatchProblem &problem, const std::vector<dispatch::Interval> &intervals,
                      const OfficeZone &zone)
{
    const Instant origin = zone.at(problem.firstMonday, 0);
    QList<Block> blocks;
    for (const dispatch::Interval &interval : intervals)
        blocks.append({origin.plusMinutes(interval.start), origin.plusMinutes(interval.end)});
    return blocks;
}

qint64 minutesOf(const QList<Block> &blocks)
{
    qint64 sum = 0;
    for (const Block &block : blocks)
        sum += minutesBetween(block.start, block.end);
    return sum;
}

QHash<int, qint64> minutesByMonth(const QList<Block> &blocks, const OfficeZone &zone)
{
    QHash<int, qint64> minutes;
    for (const Block &block : blocks)
        minutes[YearMonth::of(zone.date(block.start)).index()] += minutesBetween(block.start, block.end);
    return minutes;
}

constexpr std::array RemedySearches{dispatch::RemedySearch::NotNeeded, dispatch::RemedySearch::NotLookedFor,
                                    dispatch::RemedySearch::CutShort, dispatch::RemedySearch::Whole};

QString nameOf(dispatch::RemedySearch search)
{
    switch (search) {
    case dispatch::RemedySearch::NotNeeded:
        return u"not_needed"_s;
    case dispatch::RemedySearch::NotLookedFor:
        return u"not_looked_for"_s;
    case dispatch::RemedySearch::CutShort:
        return u"cut_short"_s;
    case dispatch::RemedySearch::Whole:
        break;
    }
    return u"whole"_s;
}

/// `left` is the problem with what the plan takes from the limits of months and years.
UnplacedTask inWords(const DispatchProblem &left, const dispatch::WhyNot &why, Id<Task> task,
                     const OfficeZone &zone)
{
    UnplacedTask unplaced{task, left.taskLabels.value(task.value()), {}};
    unplaced.candidates = why.funnel.eligible;
    unplaced.search = why.search;
    for (const dispatch::Remedy &remedy : why.remedies)
        unplaced.remedies.append({sentenceFor(remedy, left, zone), remedy});
    if (why.now) {
        const qint64 worker = why.now->worker;
        const QList<Block> blocks = inOffice(left, why.now->blocks, zone);
        if (const auto limit = periodInTheWay(left, worker, blocks, zone)) {
            unplaced.reason = sentenceFor(*limit, personName(left, worker));
            return unplaced;
        }
    }
    unplaced.reason = sentenceFor(why, left, zone);
    return unplaced;
}

/// The reasons of all first, then remedies as far as the trials reach.
void explainAll(Proposal &proposal, const DispatchProblem &left, const std::vector<dispatch::PlanRow> &plan,
                const QList<dispatch::ExternalId> &tasks, const OfficeZone &zone, dispatch::Trials trials)
{
    dispatch::Explainer explainer(left.problem, plan);
    const qsizetype first = proposal.unplaced.size();
    for (const dispatch::ExternalId task : tasks) {
        if (trials.stop.stop_requested())
            return;
        proposal.unplaced.append(inWords(left, explainer.whyNot(task), Id<Task>(task), zone));
    }
    for (qsizetype i = first; i < proposal.unplaced.size() && !trials.over(); ++i) {
        UnplacedTask &task = proposal.unplaced[i];
        if (task.search != dispatch::RemedySearch::NotLookedFor)
            continue;
        dispatch::Trials own{std::min(dispatch::Trials::usual, trials.left), trials.stop};
        trials.left -= own.left;
        task = inWords(left, explainer.whyNot(task.taskId.value(), own), task.taskId, zone);
        trials.left += own.left;
    }
}

/// Gives a task to the best person whose months and years allow it, as the draft stands.
bool placeWithinPeriods(Proposal &proposal, DispatchProblem &left, dispatch::Board &board,
                        dispatch::ExternalId task, const OfficeZone &zone)
{
    for (const dispatch::Candidate &one : board.candidates(task)) {
        const QList<Block> blocks = inOffice(left, one.blocks, zone);
        if (one.othersMove || periodInTheWay(left, one.worker, blocks, zone) ||
            !board.placeAt(one.worker, task, one.blocks))
            continue;
        (void)takeFromPeriods(left, one.worker, blocks, zone);
        proposal.assignments.append({Id<Task>(task), left.taskVersions.value(task),
                                     left.taskLabels.value(task), Id<Worker>(one.worker),
                                     personName(left, one.worker), blocks});
        return true;
    }
    return false;
}

/// The figures of the plan as it is proposed; what the engine said of its own stays where nothing changed.
dispatch::PlanSummary summaryOf(const DispatchProblem &problem, const dispatch::Solution &solution,
                                const std::vector<dispatch::PlanRow> &plan)
{
    dispatch::PlanSummary summary = dispatch::checkPlan(problem.problem, plan).figures;
    summary.bound = solution.summary.bound;
    summary.seconds = solution.summary.seconds;
    summary.iterations = solution.summary.iterations;
    summary.provedOptimal = false;
    return summary;
}

/// Offers that come out as they were are neither taken back nor made again.
void leaveUnchanged(Proposal &proposal)
{
    proposal.replaced.removeIf([&](const ReplacedOffer &offer) {
        return proposal.assignments.removeIf([&](const ProposedAssignment &item) {
            return item.taskId == offer.taskId && item.workerId == offer.workerId &&
                   item.blocks == offer.blocks;
        }) > 0;
    });
}

} // namespace

int expectedYear(const QList<Block> &blocks, const OfficeZone &zone, Instant now)
{
    Instant end = now;
    for (const Block &block : blocks)
        end = std::max(end, block.end.plusSeconds(-1));
    return zone.date(end).year();
}

std::optional<PeriodLimit> periodInTheWay(const DispatchProblem &left, qint64 worker,
                                          const QList<Block> &blocks, const OfficeZone &zone)
{
    const QHash<int, qint64> years = left.yearLeft.value(worker);
    const int year = expectedYear(blocks, zone, {});
    if (years.contains(year) && years.value(year) < minutesOf(blocks))
        return PeriodLimit::YearCeiling;
    const QHash<int, qint64> months = left.monthLeft.value(worker);
    const QHash<int, qint64> wanted = minutesByMonth(blocks, zone);
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (months.contains(it.key()) && months.value(it.key()) < it.value())
            return PeriodLimit::Month;
    }
    return std::nullopt;
}

std::optional<PeriodLimit> takeFromPeriods(DispatchProblem &left, qint64 worker, const QList<Block> &blocks,
                                           const OfficeZone &zone)
{
    if (const auto limit = periodInTheWay(left, worker, blocks, zone))
        return limit;
    if (const auto months = left.monthLeft.find(worker); months != left.monthLeft.end()) {
        const QHash<int, qint64> wanted = minutesByMonth(blocks, zone);
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            if (months->contains(it.key()))
                (*months)[it.key()] -= it.value();
        }
    }
    if (const auto years = left.yearLeft.find(worker); years != left.yearLeft.end()) {
        if (const auto year = years->find(expectedYear(blocks, zone, {})); year != years->end())
            *year -= minutesOf(blocks);
    }
    return std::nullopt;
}

QString sentenceFor(PeriodLimit limit, const QString &workerName)
{
    return limit == PeriodLimit::Month
               ? ProposalText::tr("It would go beyond the limit of the month that %1 set.").arg(workerName)
               : ProposalText::tr("It would go beyond the earnings ceiling of the year that %1 set.")
                     .arg(workerName);
}

Proposal proposalFrom(const DispatchProblem &problem, const dispatch::Solution &solution,
                      const OfficeZone &zone, dispatch::Trials trials)
{
    Proposal proposal;
    proposal.days = problem.request.days;
    proposal.replaced = problem.replaced;
    proposal.summary = solution.summary;
    DispatchProblem left = problem;
    // The engine knows no months and no years: what overruns one of its person's is given to somebody else.
    QList<UnplacedTask> overruns;
    QSet<qint64> dropped;
    for (const dispatch::Placement &placement : solution.plan.placements) {
        if (problem.taskOfPin.contains(placement.task))
            continue;
        const QList<Block> blocks = inOffice(problem, placement.blocks, zone);
        if (const auto limit = takeFromPeriods(left, placement.worker, blocks, zone)) {
            overruns.append({Id<Task>(placement.task),
                             problem.taskLabels.value(placement.task),
                             sentenceFor(*limit, personName(problem, placement.worker)),
                             {},
                             1});
            dropped.insert(placement.task);
            continue;
        }
        proposal.assignments.append({Id<Task>(placement.task), problem.taskVersions.value(placement.task),
                                     problem.taskLabels.value(placement.task), Id<Worker>(placement.worker),
                                     personName(problem, placement.worker), blocks});
    }
    std::vector<dispatch::PlanRow> plan = solution.plan.rows();
    std::erase_if(plan, [&](const dispatch::PlanRow &row) { return dropped.contains(row.task); });
    dispatch::Board board(problem.problem, plan);
    for (const UnplacedTask &task : overruns) {
        if (trials.stop.stop_requested() ||
            !placeWithinPeriods(proposal, left, board, task.taskId.value(), zone))
            proposal.unplaced.append(task);
    }
    // A search that was short may have left what still fits, too.
    const bool few = solution.unplaced.size() <= MostTriedAgain;
    QList<dispatch::ExternalId> nobody;
    bool more = !dropped.isEmpty();
    for (const dispatch::ExternalId task : solution.unplaced) {
        if (left.taskOfPin.contains(task))
            continue;
        if (few && !trials.stop.stop_requested() && placeWithinPeriods(proposal, left, board, task, zone))
            more = true;
        else
            nobody.append(task);
    }
    if (more) {
        plan = board.plan().rows();
        proposal.summary = summaryOf(problem, solution, plan);
    }
    explainAll(proposal, left, plan, nobody, zone, std::move(trials));
    proposal.unplaced += problem.tooLate;
    leaveUnchanged(proposal);
    return proposal;
}

UnplacedTask remediesFor(const DispatchProblem &problem, const std::vector<dispatch::PlanRow> &plan,
                         Id<Task> task, const OfficeZone &zone, const std::stop_token &stop)
{
    dispatch::Trials trials;
    trials.stop = stop;
    DispatchProblem left = problem;
    for (const dispatch::Placement &placement : dispatch::planFromRows(plan).placements) {
        if (!problem.taskOfPin.contains(placement.task))
            (void)takeFromPeriods(left, placement.worker, inOffice(problem, placement.blocks, zone), zone);
    }
    dispatch::WhyNot why = dispatch::Explainer(problem.problem, plan).whyNot(task.value(), trials);
    if (!why.now)
        return inWords(left, why, task, zone);
    // The best of those whose months and years allow it, which the engine does not know.
    std::vector<dispatch::Candidate> candidates =
        dispatch::Board(problem.problem, plan).candidates(task.value());
    const auto allowed = [&](const dispatch::Candidate &one) {
        return !periodInTheWay(left, one.worker, inOffice(problem, one.blocks, zone), zone);
    };
    const auto others = static_cast<int>(std::count_if(candidates.begin(), candidates.end(), allowed)) - 1;
    if (const auto best = std::find_if(candidates.begin(), candidates.end(), allowed);
        best != candidates.end())
        why.now = std::move(*best);
    UnplacedTask unplaced = inWords(left, why, task, zone);
    if (others > 0)
        unplaced.reason =
            ProposalText::tr("%1 And %n more people can.", nullptr, others).arg(unplaced.reason);
    return unplaced;
}

QJsonObject toJson(const UnplacedTask &task)
{
    QJsonArray remedies;
    for (const RemedyChoice &remedy : task.remedies)
        remedies.append(remedy.words);
    return {{u"task"_s, task.taskId.value()}, {u"label"_s, task.label},
            {u"reason"_s, task.reason},       {u"candidates"_s, task.candidates},
            {u"remedies"_s, remedies},        {u"remedySearch"_s, nameOf(task.search)}};
}

QJsonObject toJson(const Proposal &proposal)
{
    QJsonArray assignments;
    for (const ProposedAssignment &item : proposal.assignments) {
        QJsonArray blocks;
        for (const Block &block : item.blocks)
            blocks.append(QJsonArray{block.start.utcSeconds(), block.end.utcSeconds()});
        assignments.append(QJsonObject{{u"task"_s, item.taskId.value()},
                                       {u"taskVersion"_s, item.taskVersion},
                                       {u"label"_s, item.label},
                                       {u"worker"_s, item.workerId.value()},
                                       {u"workerName"_s, item.workerName},
                                       {u"blocks"_s, blocks}});
    }
    QJsonArray unplaced;
    for (const UnplacedTask &task : proposal.unplaced)
        unplaced.append(toJson(task));
    QJsonArray replaced;
    for (const ReplacedOffer &offer : proposal.replaced)
        replaced.append(QJsonObject{{u"offer"_s, offer.assignmentId.value()},
                                    {u"task"_s, offer.taskId.value()},
                                    {u"label"_s, offer.label},
                                    {u"worker"_s, offer.workerId.value()},
                                    {u"workerName"_s, offer.workerName}});
    const dispatch::PlanSummary &summary = proposal.summary;
    return {{u"format"_s, ProposalFormat},
            {u"from"_s, proposal.days.begin.toString(Qt::ISODate)},
            {u"to"_s, proposal.days.end.addDays(-1).toString(Qt::ISODate)},
            {u"assignments"_s, assignments},
            {u"unplaced"_s, unplaced},
            {u"replaced"_s, replaced},
            {u"weight"_s, qint64(summary.weight)},
            {u"bound"_s, qint64(summary.bound)},
            {u"splits"_s, qint64(summary.splits)},
            {u"fairness_mean_abs_dev"_s, summary.fairnessMeanAbsDev},
            {u"seconds"_s, summary.seconds},
            {u"iterations"_s, qint64(summary.iterations)},
            {u"proved_optimal"_s, summary.provedOptimal}};
}

Result<Proposal> proposalFromJson(const QJsonObject &object)
{
    const auto bad = [](const QString &field) {
        return Error{ErrorCode::InvalidInput,
                     ProposalText::tr("This is not a proposal: “%1” is missing or wrong.").arg(field), field};
    };
    if (object[u"format"].toInt() != ProposalFormat)
        return bad(u"format"_s);
    Proposal proposal;
    proposal.days.begin = QDate::fromString(object[u"from"].toString(), Qt::ISODate);
    proposal.days.end = QDate::fromString(object[u"to"].toString(), Qt::ISODate).addDays(1);
    if (!proposal.days.isValid() || proposal.days.days() > 400)
        return bad(u"from"_s);
    const QJsonArray assignments = object[u"assignments"].toArray();
    for (const QJsonValue &value : assignments) {
        ProposedAssignment item;
        item.taskId = Id<Task>(value[u"task"].toInteger());
        item.taskVersion = value[u"taskVersion"].toInt();
        item.label = value[u"label"].toString();
        item.workerId = Id<Worker>(value[u"worker"].toInteger());
        item.workerName = value[u"workerName"].toString();
        const QJsonArray blocks = value[u"blocks"].toArray();
        for (const QJsonValue &block : blocks)
            item.blocks.append({Instant(block[0].toInteger()), Instant(block[1].toInteger())});
        if (!item.taskId.isValid() || !item.workerId.isValid() || item.blocks.isEmpty())
            return bad(u"assignments"_s);
        proposal.assignments.append(item);
    }
    const QJsonArray replaced = object[u"replaced"].toArray();
    for (const QJsonValue &value : replaced) {
        const ReplacedOffer offer{Id<Assignment>(value[u"offer"].toInteger()),
                                  Id<Task>(value[u"task"].toInteger()),
                                  value[u"label"].toString(),
                                  Id<Worker>(value[u"worker"].toInteger()),
                                  value[u"workerName"].toString(),
                                  {}};
        if (!offer.assignmentId.isValid() || !offer.taskId.isValid())
            return bad(u"replaced"_s);
        proposal.replaced.append(offer);
    }
    const QJsonArray unplaced = object[u"unplaced"].toArray();
    for (const QJsonValue &value : unplaced) {
        UnplacedTask task{Id<Task>(value[u"task"].toInteger()),
                          value[u"label"].toString(),
                          value[u"reason"].toString(),
                          {},
                          value[u"candidates"].toInt()};
        const QJsonArray remedies = value[u"remedies"].toArray();
        for (const QJsonValue &remedy : remedies)
            task.remedies.append({remedy.toString(), {}});
        for (const dispatch::RemedySearch search : RemedySearches) {
            if (value[u"remedySearch"].toString() == nameOf(search))
                task.search = search;
        }
        proposal.unplaced.append(task);
    }
    return proposal;
}

} // namespace tewake
