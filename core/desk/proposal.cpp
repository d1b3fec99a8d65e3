// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/proposal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct ProposalText {
    Q_DECLARE_TR_FUNCTIONS(Proposal)
};

constexpr int ProposalFormat = 1;

QString personName(const DispatchProblem &problem, qint64 id)
{
    return problem.workerNames.value(id);
}

QString dayAndTime(const DispatchProblem &problem, const OfficeZone &zone, dispatch::Minute minute)
{
    const QDateTime local = zone.local(zone.at(problem.firstMonday, 0).plusMinutes(minute));
    return local.toString(u"MM-dd HH:mm"_s);
}

const dispatch::Task *findTask(const dispatch::Problem &problem, qint64 id)
{
    for (const dispatch::Task &task : problem.tasks) {
        if (task.id == id)
            return &task;
    }
    return nullptr;
}

QList<Block> blocksOf(const DispatchProblem &problem, const dispatch::Placement &placement,
                      const OfficeZone &zone)
{
    const Instant origin = zone.at(problem.firstMonday, 0);
    QList<Block> blocks;
    for (const dispatch::Interval &interval : placement.blocks)
        blocks.append({origin.plusMinutes(interval.start), origin.plusMinutes(interval.end)});
    return blocks;
}

UnplacedTask explained(const DispatchProblem &problem, const std::vector<dispatch::PlanRow> &rows,
                       qint64 task, const OfficeZone &zone)
{
    UnplacedTask unplaced{Id<Task>(task), problem.taskLabels.value(task), {}, {}, 0};
    const dispatch::WhyNot why = dispatch::explainUnplaced(problem.problem, rows, task);
    unplaced.reason = sentenceFor(why, problem, task);
    unplaced.candidates = why.funnel.eligible;
    for (const dispatch::Remedy &remedy : why.remedies) {
        unplaced.remedies += sentenceFor(remedy, problem, zone);
        unplaced.changes += remedy;
    }
    return unplaced;
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

std::optional<PeriodLimit> takeFromPeriods(DispatchProblem &left, qint64 worker, const QList<Block> &blocks,
                                           const OfficeZone &zone)
{
    QHash<int, qint64> wanted;
    qint64 sum = 0;
    for (const Block &block : blocks) {
        const qint64 minutes = minutesBetween(block.start, block.end);
        wanted[YearMonth::of(zone.date(block.start)).index()] += minutes;
        sum += minutes;
    }
    const auto years = left.yearLeft.find(worker);
    const int year = expectedYear(blocks, zone, {});
    const bool ceiling = years != left.yearLeft.end() && years->contains(year);
    if (ceiling && years->value(year) < sum)
        return PeriodLimit::YearCeiling;
    if (const auto months = left.monthLeft.find(worker); months != left.monthLeft.end()) {
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            if (months->contains(it.key()) && months->value(it.key()) < it.value())
                return PeriodLimit::Month;
        }
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            if (months->contains(it.key()))
                (*months)[it.key()] -= it.value();
        }
    }
    if (ceiling)
        (*years)[year] -= sum;
    return std::nullopt;
}

QString sentenceFor(PeriodLimit limit, const QString &workerName)
{
    return limit == PeriodLimit::Month
               ? ProposalText::tr("It would go beyond the limit of the month that %1 set.").arg(workerName)
               : ProposalText::tr("It would go beyond the earnings ceiling of the year that %1 set.")
                     .arg(workerName);
}

QString sentenceFor(const dispatch::Violation &violation, const DispatchProblem &problem,
                    const OfficeZone &zone)
{
    using dispatch::Rule;
    const QString person = personName(problem, violation.worker);
    const QString task = problem.taskLabels.value(violation.task);
    const QString when = dayAndTime(problem, zone, violation.start);
    switch (violation.rule) {
    case Rule::KnownIds:
        return ProposalText::tr("A task or a person of the proposal is not there any more.");
    case Rule::OneWorker:
        return ProposalText::tr("%1 would go to several people.").arg(task);
    case Rule::WholeEffort:
        return ProposalText::tr("%1 would get %2 instead of %3.")
            .arg(task, Minutes(violation.is).toString(), Minutes(violation.allowed).toString());
    case Rule::FreeTime:
        return ProposalText::tr("%1: %2 is not available on %3.").arg(task, person, when);
    case Rule::NoOverlap:
        return ProposalText::tr("%1: %2 has other work on %3.").arg(task, person, when);
    case Rule::Skill:
        return ProposalText::tr("%1: %2 has not the skill at the level needed.").arg(task, person);
    case Rule::Clearance:
    case Rule::EligibleOnly:
        return ProposalText::tr("%1: %2 has no non-disclosure agreement for this client.").arg(task, person);
    case Rule::Window:
    case Rule::ShiftMoved:
        return ProposalText::tr("%1 would lie outside its time on %2.").arg(task, when);
    case Rule::Grid:
    case Rule::ShortestBlock:
        return ProposalText::tr("%1 would have a stretch on %2 that is too short or off the grid.")
            .arg(task, when);
    case Rule::DayLimit:
        return ProposalText::tr("%1 would work %2 on the day of %3; the limit is %4.")
            .arg(person, Minutes(violation.is).toString(), when, Minutes(violation.allowed).toString());
    case Rule::WeekLimit:
        return ProposalText::tr("%1 would work %2 in the week of %3; the limit is %4.")
            .arg(person, Minutes(violation.is).toString(), when, Minutes(violation.allowed).toString());
    case Rule::HorizonLimit:
        return ProposalText::tr("%1 would go beyond the limit of the month or of the year's earnings.")
            .arg(person);
    case Rule::RoomAccess:
        return ProposalText::tr("%1: %2 may not use the room.").arg(task, person);
    case Rule::RoomClosed:
        return ProposalText::tr("%1: the room is closed on %2.").arg(task, when);
    case Rule::RoomSeats:
        return ProposalText::tr("The room has no free seat on %1.").arg(when);
    case Rule::PinMoved:
        return ProposalText::tr("%1 is confirmed already and cannot be moved.").arg(task);
    }
    return {};
}

Proposal proposalFrom(const DispatchProblem &problem, const dispatch::Solution &solution,
                      const OfficeZone &zone, int reasons, const std::stop_token &stop)
{
    Proposal proposal;
    proposal.days = problem.request.days;
    proposal.replaced = problem.replaced;
    proposal.summary = solution.summary;
    DispatchProblem left = problem;
    for (const dispatch::Placement &placement : solution.plan.placements) {
        if (problem.taskOfPin.contains(placement.task))
            continue;
        const QList<Block> blocks = blocksOf(problem, placement, zone);
        if (const auto limit = takeFromPeriods(left, placement.worker, blocks, zone)) {
            proposal.unplaced.append({Id<Task>(placement.task),
                                      problem.taskLabels.value(placement.task),
                                      sentenceFor(*limit, personName(problem, placement.worker)),
                                      {},
                                      1});
            continue;
        }
        proposal.assignments.append({Id<Task>(placement.task), problem.taskVersions.value(placement.task),
                                     problem.taskLabels.value(placement.task), Id<Worker>(placement.worker),
                                     personName(problem, placement.worker), blocks});
    }
    const std::vector<dispatch::PlanRow> rows = solution.plan.rows();
    int explainedByNow = 0;
    for (const dispatch::ExternalId task : solution.unplaced) {
        if (problem.taskOfPin.contains(task))
            continue;
        if (explainedByNow < reasons && !stop.stop_requested()) {
            ++explainedByNow;
            proposal.unplaced.append(explained(problem, rows, task, zone));
        } else {
            proposal.unplaced.append(
                {Id<Task>(task),
                 problem.taskLabels.value(task),
                 ProposalText::tr("Reasons are worked out for the first %1 tasks only.").arg(explainedByNow),
                 {},
                 0});
        }
    }
    leaveUnchanged(proposal);
    return proposal;
}

QString sentenceFor(const dispatch::WhyNot &why, const DispatchProblem &problem, qint64 task)
{
    const dispatch::Funnel &funnel = why.funnel;
    const dispatch::Task *wanted = findTask(problem.problem, task);
    const QString skill = wanted ? problem.skillNames.value(wanted->skill) : QString();
    if (!why.known || !wanted)
        return ProposalText::tr("The task is not in the range that was planned.");
    if (why.placed)
        return ProposalText::tr("The task has been placed.");
    if (why.cannotBeLaid)
        return ProposalText::tr("It is longer than the time until it is due.");
    if (funnel.workers == 0)
        return ProposalText::tr("Nobody is registered as active.");
    if (funnel.withSkill == 0)
        return ProposalText::tr("Nobody has the skill “%1”.").arg(skill);
    if (funnel.withLevel == 0)
        return ProposalText::tr("%1: %2 people have the skill, but none at level %3.")
            .arg(skill)
            .arg(funnel.withSkill)
            .arg(wanted->level);
    if (funnel.withClearance == 0 || funnel.eligible == 0)
        return ProposalText::tr(
            "None of the %n people with the skill has a non-disclosure agreement for this client.", nullptr,
            funnel.withLevel);
    if (funnel.withRoom == 0)
        return ProposalText::tr("None of the %n people with the skill may use the room.", nullptr,
                                funnel.withClearance);
    if (funnel.freeEnough == 0)
        return ProposalText::tr("None of the %n people who could do it is free long enough before it is due.",
                                nullptr, funnel.eligible);
    QStringList parts;
    if (funnel.busy > 0)
        parts += ProposalText::tr("%1 have other work then").arg(funnel.busy);
    if (funnel.atDayLimit > 0)
        parts += ProposalText::tr("%1 are at their limit of the day").arg(funnel.atDayLimit);
    if (funnel.atWeekLimit > 0)
        parts += ProposalText::tr("%1 are at their limit of the week").arg(funnel.atWeekLimit);
    if (funnel.atHorizonLimit > 0)
        parts += ProposalText::tr("%1 are at their limit of the month or of their earnings")
                     .arg(funnel.atHorizonLimit);
    if (funnel.withoutSeat > 0)
        parts += ProposalText::tr("%1 find no seat in the room").arg(funnel.withoutSeat);
    return ProposalText::tr("Of the %1 people who would have the time: %2.")
        .arg(funnel.freeEnough)
        .arg(QLocale().createSeparatedList(parts));
}

QString sentenceFor(const dispatch::Remedy &remedy, const DispatchProblem &problem, const OfficeZone &zone)
{
    const QString person = personName(problem, remedy.worker);
    const QString amount = Minutes(remedy.amount).toString();
    const QString other = problem.taskLabels.value(remedy.otherTask);
    switch (remedy.kind) {
    case dispatch::RemedyKind::DueLater:
        return ProposalText::tr("If it is due %1 later, %2 can take it.").arg(amount, person);
    case dispatch::RemedyKind::ReleaseEarlier:
        return ProposalText::tr("If it may begin %1 earlier, %2 can take it.").arg(amount, person);
    case dispatch::RemedyKind::MoreSeats:
        return ProposalText::tr("With %1 more seat(s) in %2 on %3, %4 can take it.")
            .arg(remedy.amount)
            .arg(problem.roomNames.value(remedy.room), dayAndTime(problem, zone, remedy.start), person);
    case dispatch::RemedyKind::LowerLevel:
        return ProposalText::tr("If a level lower by %1 is enough, %2 can take it.")
            .arg(remedy.amount)
            .arg(person);
    case dispatch::RemedyKind::RaiseDay:
        return ProposalText::tr("If %1 agrees to %2 more on that day.").arg(person, amount);
    case dispatch::RemedyKind::RaiseWeek:
        return ProposalText::tr("If %1 agrees to %2 more in that week.").arg(person, amount);
    case dispatch::RemedyKind::RaiseHorizon:
        return ProposalText::tr("If %1 agrees to %2 more in the month.").arg(person, amount);
    case dispatch::RemedyKind::MakeEligible:
        return ProposalText::tr("If %1 signs the non-disclosure agreement.").arg(person);
    case dispatch::RemedyKind::Swap:
        return ProposalText::tr("If %1 hands %2 over to %3.")
            .arg(person, other, personName(problem, remedy.otherWorker));
    case dispatch::RemedyKind::GiveUp:
        return ProposalText::tr("If %1 gives up %2, which is less urgent.").arg(person, other);
    }
    return {};
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
        unplaced.append(QJsonObject{{u"task"_s, task.taskId.value()},
                                    {u"label"_s, task.label},
                                    {u"reason"_s, task.reason},
                                    {u"remedies"_s, QJsonArray::fromStringList(task.remedies)},
                                    {u"candidates"_s, task.candidates}});
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
            task.remedies += remedy.toString();
        proposal.unplaced.append(task);
    }
    return proposal;
}

} // namespace tewake
