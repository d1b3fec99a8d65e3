// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/solvewords.h"

#include "app/tewakectl/arguments.h"
#include "core/base/filefault.h"

#include <QDir>
#include <QFileInfo>

namespace tewake::ctl {

using namespace Qt::StringLiterals;
using dispatch::FaultKind;
using dispatch::FormatErrorKind;
using dispatch::MainReason;
using dispatch::RemedyKind;
using dispatch::Rule;

namespace {

QString wrong(FormatErrorKind kind)
{
    switch (kind) {
    case FormatErrorKind::CannotOpen:
        return Ctl::tr("it cannot be read");
    case FormatErrorKind::CannotWrite:
        return Ctl::tr("it cannot be written");
    case FormatErrorKind::NotUtf8:
        return Ctl::tr("it is not UTF-8");
    case FormatErrorKind::BadJson:
        return Ctl::tr("it is not the JSON that is expected here");
    case FormatErrorKind::MissingColumn:
        return Ctl::tr("this column is missing");
    case FormatErrorKind::DuplicateColumn:
        return Ctl::tr("this column is there twice");
    case FormatErrorKind::WrongFieldCount:
        return Ctl::tr("the row has too few or too many fields");
    case FormatErrorKind::OpenQuote:
        return Ctl::tr("a quoted field never ends");
    case FormatErrorKind::NotANumber:
        return Ctl::tr("a whole number is needed here");
    case FormatErrorKind::OutOfRange:
        return Ctl::tr("the number is beyond what is allowed here");
    case FormatErrorKind::BadKind:
        return Ctl::tr("the kind F (piece) or X (shift) is needed here");
    case FormatErrorKind::DuplicateId:
        return Ctl::tr("this id is there twice");
    case FormatErrorKind::UnknownId:
        return Ctl::tr("it names something that is not listed");
    case FormatErrorKind::EmptyInterval:
        return Ctl::tr("the end is before the start");
    }
    return {};
}

QString broken(Rule rule)
{
    switch (rule) {
    case Rule::KnownIds:
        return Ctl::tr("an id that is not listed, or an empty block");
    case Rule::OneWorker:
        return Ctl::tr("several people on one task");
    case Rule::WholeEffort:
        return Ctl::tr("the task is not done whole");
    case Rule::FreeTime:
        return Ctl::tr("outside free time");
    case Rule::NoOverlap:
        return Ctl::tr("two things at once");
    case Rule::Skill:
        return Ctl::tr("the skill is too low");
    case Rule::Clearance:
        return Ctl::tr("the clearance is too low");
    case Rule::EligibleOnly:
        return Ctl::tr("not one of the people who may have it");
    case Rule::Window:
        return Ctl::tr("outside the task's window");
    case Rule::ShiftMoved:
        return Ctl::tr("a shift that does not lie in its time");
    case Rule::Grid:
        return Ctl::tr("off the grid");
    case Rule::ShortestBlock:
        return Ctl::tr("a block that is too short");
    case Rule::DayLimit:
        return Ctl::tr("beyond the limit a day");
    case Rule::WeekLimit:
        return Ctl::tr("beyond the limit a week");
    case Rule::HorizonLimit:
        return Ctl::tr("beyond the limit of the whole time");
    case Rule::RoomAccess:
        return Ctl::tr("no access to the room");
    case Rule::RoomClosed:
        return Ctl::tr("the room is closed");
    case Rule::RoomSeats:
        return Ctl::tr("no seat is left in the room");
    case Rule::PinMoved:
        return Ctl::tr("a confirmed task that was moved");
    }
    return {};
}

QString wrong(FaultKind kind)
{
    switch (kind) {
    case FaultKind::BadGrid:
        return Ctl::tr("the grid has to be positive and to divide a day");
    case FaultKind::BadMinPiece:
        return Ctl::tr("the shortest block must not be negative");
    case FaultKind::BadWeight:
        return Ctl::tr("a weight of the aims is negative or no number");
    case FaultKind::TooLarge:
        return Ctl::tr("a number is beyond what can be planned with");
    case FaultKind::DuplicateWorker:
        return Ctl::tr("the worker is listed twice");
    case FaultKind::DuplicateTask:
        return Ctl::tr("the task is listed twice");
    case FaultKind::DuplicateRoom:
        return Ctl::tr("the room is listed twice");
    case FaultKind::UnknownWorker:
        return Ctl::tr("the worker is not listed");
    case FaultKind::UnknownTask:
        return Ctl::tr("the task is not listed");
    case FaultKind::UnknownRoom:
        return Ctl::tr("the task needs a room that is not listed");
    case FaultKind::NegativeTime:
        return Ctl::tr("a time lies before the first week");
    case FaultKind::BeyondHorizon:
        return Ctl::tr("a time lies more than ten years ahead");
    case FaultKind::EmptyPin:
        return Ctl::tr("a confirmed block of the task ends before it begins");
    case FaultKind::NegativeEffort:
        return Ctl::tr("the effort of the task is negative");
    case FaultKind::NegativeWeight:
        return Ctl::tr("the weight of the task is negative");
    case FaultKind::NegativeSeats:
        return Ctl::tr("the number of seats is negative");
    case FaultKind::NegativeLimit:
        return Ctl::tr("a limit of the worker is negative");
    case FaultKind::RefusedInterval:
        return Ctl::tr("free time of the worker ends before it begins");
    }
    return {};
}

} // namespace

QString sentenceFor(const dispatch::Fault &fault)
{
    if (fault.id == dispatch::none)
        return Ctl::tr("Nothing can be planned with this: %1 (%2).").arg(wrong(fault.kind)).arg(fault.value);
    return Ctl::tr("Nothing can be planned with this: %1 (id %2, %3).")
        .arg(wrong(fault.kind))
        .arg(fault.id)
        .arg(fault.value);
}

QString sentenceFor(const dispatch::FormatError &error)
{
    const QString file = QString::fromStdString(error.file);
    const QString name = QString::fromStdString(error.columnName);
    QString place = file;
    if (error.line > 0 && error.column > 0)
        place = name.isEmpty() ? Ctl::tr("%1, line %2, column %3").arg(file).arg(error.line).arg(error.column)
                               : Ctl::tr("%1, line %2, column %3 (%4)")
                                     .arg(file)
                                     .arg(error.line)
                                     .arg(error.column)
                                     .arg(name);
    else if (error.line > 0)
        place = name.isEmpty() ? Ctl::tr("%1, line %2").arg(file).arg(error.line)
                               : Ctl::tr("%1, line %2 (%3)").arg(file).arg(error.line).arg(name);
    if (error.text.empty())
        return Ctl::tr("%1: %2.").arg(place, wrong(error.kind));
    return Ctl::tr("%1: %2: “%3”.").arg(place, wrong(error.kind), QString::fromStdString(error.text));
}

Error formatError(const dispatch::FormatError &error, const QString &at, const QString &field)
{
    const QString path = QFileInfo(at).isDir() ? QDir(at).filePath(QString::fromStdString(error.file)) : at;
    if (error.kind == FormatErrorKind::CannotOpen)
        return {ErrorCode::InvalidInput, Ctl::tr("“%1” could not be read: %2").arg(path, readFault(path)),
                field};
    if (error.kind == FormatErrorKind::CannotWrite)
        return {ErrorCode::StorageFailure,
                Ctl::tr("“%1” could not be written: %2").arg(path, writeFault(path)), field};
    return {ErrorCode::InvalidInput, sentenceFor(error), field};
}

QString sentenceFor(const dispatch::Violation &violation)
{
    const QString rule = u"H%1"_s.arg(dispatch::ruleNumber(violation.rule));
    QStringList facts;
    if (violation.task != dispatch::none)
        facts += Ctl::tr("task %1").arg(violation.task);
    if (violation.otherTask != dispatch::none)
        facts += Ctl::tr("task %1").arg(violation.otherTask);
    if (violation.worker != dispatch::none)
        facts += Ctl::tr("worker %1").arg(violation.worker);
    if (violation.room != dispatch::none)
        facts += Ctl::tr("room %1").arg(violation.room);
    if (violation.start != violation.end)
        facts += Ctl::tr("minutes %1 to %2").arg(violation.start).arg(violation.end);
    if (violation.is != violation.allowed)
        facts += Ctl::tr("%1 where %2 is allowed or needed").arg(violation.is).arg(violation.allowed);
    return Ctl::tr("%1, %2: %3.").arg(rule, broken(violation.rule), facts.join(Ctl::tr(", ")));
}

QString sentenceFor(const dispatch::WhyNot &why)
{
    const dispatch::Funnel &f = why.funnel;
    switch (dispatch::mainReason(why)) {
    case MainReason::Unknown:
        return why.placed ? Ctl::tr("The task is placed.") : Ctl::tr("There is no such task.");
    case MainReason::CanBePlaced: {
        QStringList times;
        for (const dispatch::Interval &block : why.now->blocks)
            times += Ctl::tr("minutes %1 to %2").arg(block.start).arg(block.end);
        return Ctl::tr("It can be placed as it is: worker %1 can take it, %2.")
            .arg(why.now->worker)
            .arg(times.join(Ctl::tr(", ")));
    }
    case MainReason::CannotBeLaid:
        return Ctl::tr("Nobody could ever do it: it is off the grid or longer than its window.");
    case MainReason::NoWorkers:
        return Ctl::tr("There are no workers.");
    case MainReason::NoSkill:
        return Ctl::tr("None of the %n worker(s) has the skill.", nullptr, f.workers);
    case MainReason::NoLevel:
        return Ctl::tr("None of the %n worker(s) with the skill has the level.", nullptr, f.withSkill);
    case MainReason::NoClearance:
        return Ctl::tr("None of the %n worker(s) with the skill has the clearance.", nullptr, f.withLevel);
    case MainReason::NoRoomAccess:
        return Ctl::tr("None of the %n worker(s) with the skill may use the room.", nullptr, f.withClearance);
    case MainReason::NotEligible:
        return Ctl::tr("None of the %n worker(s) with the skill is on the task's list.", nullptr, f.withRoom);
    case MainReason::NotFree:
        return Ctl::tr("None of the %n worker(s) who may have it is free long enough in its window.", nullptr,
                       f.eligible);
    default:
        return Ctl::tr("Of %1 free long enough, %2 have other work, %3 are at the limit of a day, %4 of a "
                       "week, %5 of the whole time, and %6 find no seat.")
            .arg(f.freeEnough)
            .arg(f.busy)
            .arg(f.atDayLimit)
            .arg(f.atWeekLimit)
            .arg(f.atHorizonLimit)
            .arg(f.withoutSeat);
    }
}

QString sentenceFor(const dispatch::Remedy &remedy)
{
    switch (remedy.kind) {
    case RemedyKind::DueLater:
        return Ctl::tr("Due %1 minutes later, worker %2 can take it.").arg(remedy.amount).arg(remedy.worker);
    case RemedyKind::ReleaseEarlier:
        return Ctl::tr("Released %1 minutes earlier, worker %2 can take it.")
            .arg(remedy.amount)
            .arg(remedy.worker);
    case RemedyKind::MoreSeats:
        return Ctl::tr("With %1 more seats in room %2 from minute %3 to %4, worker %5 can take it.")
            .arg(remedy.amount)
            .arg(remedy.room)
            .arg(remedy.start)
            .arg(remedy.end)
            .arg(remedy.worker);
    case RemedyKind::LowerLevel:
        return Ctl::tr("At a level lower by %1, worker %2 can take it.")
            .arg(remedy.amount)
            .arg(remedy.worker);
    case RemedyKind::RaiseDay:
        return Ctl::tr("With %1 minutes more a day, worker %2 can take it.")
            .arg(remedy.amount)
            .arg(remedy.worker);
    case RemedyKind::RaiseWeek:
        return Ctl::tr("With %1 minutes more a week, worker %2 can take it.")
            .arg(remedy.amount)
            .arg(remedy.worker);
    case RemedyKind::RaiseHorizon:
        return Ctl::tr("With %1 minutes more over the whole time, worker %2 can take it.")
            .arg(remedy.amount)
            .arg(remedy.worker);
    case RemedyKind::MakeEligible:
        return Ctl::tr("On the task's list, worker %1 can take it.").arg(remedy.worker);
    case RemedyKind::Swap:
        return Ctl::tr("If task %1 goes from worker %2 to worker %3, worker %2 can take it.")
            .arg(remedy.otherTask)
            .arg(remedy.worker)
            .arg(remedy.otherWorker);
    case RemedyKind::GiveUp:
        return Ctl::tr("Without task %1, which weighs less, worker %2 can take it.")
            .arg(remedy.otherTask)
            .arg(remedy.worker);
    }
    return {};
}

} // namespace tewake::ctl
