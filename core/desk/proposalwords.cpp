// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says of a plan, in the words of the office.
#include "core/desk/proposal.h"

#include "core/office/blocktext.h"

#include <QCoreApplication>
#include <QLocale>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct ProposalText {
    Q_DECLARE_TR_FUNCTIONS(Proposal)
};

QString personName(const DispatchProblem &problem, qint64 id)
{
    return problem.workerNames.value(id);
}

QString dayAndTime(const DispatchProblem &problem, const OfficeZone &zone, dispatch::Minute minute)
{
    const QDateTime local = zone.local(zone.at(problem.firstMonday, 0).plusMinutes(minute));
    return u"%1 %2"_s.arg(dayWithinYear(local.date(), problem.today), local.toString(u"HH:mm"_s));
}

} // namespace

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

std::optional<QString> sentenceForLate(const Task &task, const OfficeZone &zone, Instant now)
{
    if (task.due <= now)
        return ProposalText::tr("It was due on %1.")
            .arg(zone.date(task.due.plusSeconds(-1)).toString(Qt::ISODate));
    if (task.shape == WorkShape::Shifts && task.release < now)
        return ProposalText::tr("It should have begun on %1.")
            .arg(zone.local(task.release).toString(u"yyyy-MM-dd HH:mm"_s));
    return std::nullopt;
}

QString sentenceFor(const dispatch::WhyNot &why, const DispatchProblem &problem, const OfficeZone &zone)
{
    const dispatch::Funnel &funnel = why.funnel;
    const QString skill = problem.skillNames.value(why.skill);
    if (!why.known)
        return ProposalText::tr("The task is not in the range that was planned.");
    if (why.placed)
        return ProposalText::tr("The task has been placed.");
    if (why.cannotBeLaid)
        return ProposalText::tr("It is longer than the time until it is due.");
    if (why.now) {
        QList<Block> blocks;
        const Instant origin = zone.at(problem.firstMonday, 0);
        for (const dispatch::Interval &block : why.now->blocks)
            blocks.append({origin.plusMinutes(block.start), origin.plusMinutes(block.end)});
        return ProposalText::tr("It can be placed as it is: %1 can take it, %2.")
            .arg(personName(problem, why.now->worker), blocksText(blocks, zone, [&problem](QDate day) {
                     return dayWithinYear(day, problem.today);
                 }));
    }
    if (funnel.workers == 0)
        return ProposalText::tr("Nobody is registered as active.");
    if (funnel.withSkill == 0)
        return ProposalText::tr("Nobody has the skill “%1”.").arg(skill);
    if (funnel.withLevel == 0)
        return ProposalText::tr("%1: %2 people have the skill, but none at level %3.")
            .arg(skill)
            .arg(funnel.withSkill)
            .arg(why.level);
    if (funnel.withRoom == 0 && funnel.withClearance > 0)
        return ProposalText::tr("None of the %n people with the skill may use the room.", nullptr,
                                funnel.withClearance);
    if (funnel.eligible == 0)
        return ProposalText::tr(
            "None of the %n people with the skill has a non-disclosure agreement for this client.", nullptr,
            funnel.withRoom > 0 ? funnel.withRoom : funnel.withLevel);
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

QString wordOf(dispatch::RemedySearch search)
{
    switch (search) {
    case dispatch::RemedySearch::NotLookedFor:
        return ProposalText::tr("What would help was not looked for.");
    case dispatch::RemedySearch::CutShort:
        return ProposalText::tr("Not everything that might help was tried.");
    case dispatch::RemedySearch::NotNeeded:
    case dispatch::RemedySearch::Whole:
        break;
    }
    return {};
}

} // namespace tewake
