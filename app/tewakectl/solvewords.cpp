// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/solvewords.h"

#include "app/tewakectl/arguments.h"

namespace tewake::ctl {

using namespace Qt::StringLiterals;
using dispatch::FormatErrorKind;
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

} // namespace

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

} // namespace tewake::ctl
