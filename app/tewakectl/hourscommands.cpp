// SPDX-License-Identifier: GPL-3.0-or-later
// What a teleworker does with her own hours and tasks.
#include "app/tewakectl/records.h"
#include "core/desk/hoursdesk.h"
#include "core/exchange/fieldreader.h"

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaximumQuantity = 1'000'000'000;
constexpr int DaysListed = 30;

Result<Id<Task>> taskOf(Context &context, HoursDesk &desk)
{
    return taskByReference(desk.office(), desk.session(), context.arguments.position(0));
}

Result<void> show(Context &context, const HoursDesk &desk, const TimeEntry &entry)
{
    context.out.line(
        Ctl::tr("%1  %2: %3 (%4)")
            .arg(entry.id.value())
            .arg(entry.day.toString(Qt::ISODate), entry.minutes.toString(), wordOf(entry.state)));
    context.out.object(shown(entry, desk.office().zone()));
    return {};
}

Result<void> start(Context &context)
{
    TEWAKE_TRY(HoursDesk desk, context.desk<HoursDesk>(Permission::OwnWork));
    TEWAKE_TRY(const Id<Task> task, taskOf(context, desk));
    TEWAKE_TRY(const TimeEntry entry, desk.startTimer(task));
    return show(context, desk, entry);
}

Result<void> stop(Context &context)
{
    const Arguments &a = context.arguments;
    TEWAKE_TRY(const qint64 quantity, a.number(u"quantity"_s, 0, 0, MaximumQuantity));
    TEWAKE_TRY(const int at, a.time(u"at"_s, -1));
    TEWAKE_TRY(HoursDesk desk, context.desk<HoursDesk>(Permission::OwnWork));
    std::optional<Instant> end;
    if (at >= 0)
        end = desk.office().zone().at(desk.office().today(), at);
    TEWAKE_TRY(const StoppedTimer stopped, desk.stopTimer(quantity, a.value(u"note"_s), end));
    if (stopped.entry) {
        TEWAKE_CHECK(show(context, desk, *stopped.entry));
        QJsonObject object = shown(*stopped.entry, desk.office().zone());
        object.insert(u"logged"_s, true);
        context.out.object(object);
        return {};
    }
    context.out.line(Ctl::tr("Stopped after %n second(s): nothing is logged, for hours begin with a minute.",
                             nullptr, static_cast<int>(stopped.seconds)));
    context.out.object({{u"logged"_s, false}, {u"seconds"_s, stopped.seconds}});
    return {};
}

Result<void> timer(Context &context)
{
    TEWAKE_TRY(HoursDesk desk, context.desk<HoursDesk>(Permission::OwnWork));
    TEWAKE_TRY(const std::optional<EntryRow> running, desk.runningTimer());
    if (!running) {
        context.out.line(Ctl::tr("No timer is running."));
        context.out.object({{u"running"_s, false}});
        return {};
    }
    QJsonObject object = entryJson(*running, desk.office().zone());
    object.insert(u"running"_s, true);
    context.out.object(object);
    context.out.line(
        Ctl::tr("%1 since %2")
            .arg(running->label,
                 desk.office().zone().local(running->entry.start).toString(u"yyyy-MM-dd HH:mm"_s)));
    return {};
}

/// The same times of day as before, on the entry's day.
void moveToItsDay(TimeEntry &entry, const OfficeZone &zone)
{
    const QDate was = zone.date(entry.start);
    const auto moved = [&](Instant instant) {
        const QDate day = entry.day.addDays(was.daysTo(zone.date(instant)));
        return zone.at(day, zone.minuteOfDay(instant)).plusSeconds(instant.utcSeconds() % 60);
    };
    entry.end = moved(entry.end);
    entry.start = moved(entry.start);
}

/// The time of an entry as the options have it, in place of what it was.
Result<void> takeTime(TimeEntry &entry, const Arguments &a, const OfficeZone &zone)
{
    TEWAKE_TRY(entry.quantity, a.number(u"quantity"_s, entry.quantity, 0, MaximumQuantity));
    TEWAKE_TRY(entry.day, a.date(u"day"_s, entry.day));
    entry.note = a.value(u"note"_s, entry.note);
    TEWAKE_TRY(const int from, a.time(u"from"_s, 0));
    TEWAKE_TRY(const int to, a.time(u"to"_s, 0));
    TEWAKE_TRY(const Minutes minutes, a.minutes(u"minutes"_s, entry.minutes));
    if (a.has(u"from"_s)) {
        entry.start = zone.at(entry.day, from);
        entry.end = zone.at(entry.day, to);
        entry.minutes = Minutes(to - from);
    } else if (a.has(u"minutes"_s)) {
        entry.start = {};
        entry.end = {};
        entry.minutes = minutes;
    } else if (a.has(u"day"_s) && entry.start.isSet() && entry.end.isSet()) {
        moveToItsDay(entry, zone);
    }
    return {};
}

Result<void> checkTimeOptions(const Arguments &a, bool needed)
{
    TimeEntry checked;
    TEWAKE_CHECK(takeTime(checked, a, OfficeZone()));
    if (a.has(u"from"_s) != a.has(u"to"_s))
        return wrongUsage(Ctl::tr("Give both --from and --to."), a.has(u"from"_s) ? u"to"_s : u"from"_s);
    if (a.has(u"from"_s) && a.has(u"minutes"_s))
        return wrongUsage(Ctl::tr("Give either --minutes or --from and --to."), u"minutes"_s);
    if (needed && !a.has(u"from"_s) && !a.has(u"minutes"_s))
        return wrongUsage(Ctl::tr("Give either --minutes or --from and --to."), u"minutes"_s);
    return {};
}

Result<void> add(Context &context)
{
    TEWAKE_CHECK(checkTimeOptions(context.arguments, true));
    TEWAKE_TRY(HoursDesk desk, context.desk<HoursDesk>(Permission::OwnWork));
    TimeEntry entry;
    TEWAKE_TRY(entry.taskId, taskOf(context, desk));
    entry.day = desk.office().today();
    TEWAKE_CHECK(takeTime(entry, context.arguments, desk.office().zone()));
    TEWAKE_TRY(entry, desk.addEntry(entry));
    return show(context, desk, entry);
}

Result<Id<TimeEntry>> entryOf(const Arguments &a)
{
    bool number = false;
    const qint64 id = a.position(0).toLongLong(&number);
    if (!number)
        return Error{ErrorCode::InvalidInput, Ctl::tr("“%1” is no number of an entry.").arg(a.position(0)),
                     u"entry"_s};
    return Id<TimeEntry>(id);
}

Result<void> change(Context &context)
{
    TEWAKE_CHECK(checkTimeOptions(context.arguments, false));
    TEWAKE_TRY(const Id<TimeEntry> id, entryOf(context.arguments));
    TEWAKE_TRY(HoursDesk desk, context.desk<HoursDesk>(Permission::OwnWork));
    // Hours of any day that may still be entered by hand.
    const QDate today = desk.office().today();
    TEWAKE_TRY(const QList<EntryRow> rows, desk.entries({today.addDays(-366), today.addDays(1)}));
    for (const EntryRow &row : rows) {
        if (row.entry.id != id)
            continue;
        TimeEntry entry = row.entry;
        TEWAKE_CHECK(takeTime(entry, context.arguments, desk.office().zone()));
        TEWAKE_TRY(entry, desk.saveEntry(entry));
        return show(context, desk, entry);
    }
    return Error{ErrorCode::NotFound, Ctl::tr("You have no entry %1.").arg(id.value()), u"entry"_s};
}

Result<void> remove(Context &context)
{
    TEWAKE_TRY(const Id<TimeEntry> id, entryOf(context.arguments));
    TEWAKE_TRY(HoursDesk desk, context.desk<HoursDesk>(Permission::OwnWork));
    TEWAKE_CHECK(desk.removeEntry(id));
    context.out.line(Ctl::tr("Removed."));
    context.out.object({{u"removed"_s, id.value()}});
    return {};
}

Result<void> list(Context &context)
{
    const Arguments &a = context.arguments;
    TEWAKE_CHECK(a.range(QDate(1900, 1, 1), QDate(2999, 12, 31)));
    TEWAKE_TRY(HoursDesk desk, context.desk<HoursDesk>(Permission::OwnWork));
    const QDate today = desk.office().today();
    TEWAKE_TRY(const QDate to, a.date(u"to"_s, today));
    TEWAKE_TRY(const DateRange days, a.range(to.addDays(-DaysListed), to));
    TEWAKE_TRY(const QList<EntryRow> entries, desk.entries(days));
    QJsonArray objects;
    QList<QStringList> rows;
    for (const EntryRow &row : entries) {
        objects.append(entryJson(row, desk.office().zone()));
        rows.append({QString::number(row.entry.id.value()), row.entry.day.toString(Qt::ISODate),
                     row.entry.minutes.toString(), QString::number(row.entry.quantity),
                     wordOf(row.entry.state), row.label.isEmpty() ? row.orderTitle : row.label,
                     row.entry.returnReason});
    }
    context.out.table({Ctl::tr("entry"), Ctl::tr("day"), Ctl::tr("time"), Ctl::tr("units"), Ctl::tr("state"),
                       Ctl::tr("task"), Ctl::tr("sent back")},
                      rows);
    context.out.object({{u"entries"_s, objects}});
    return {};
}

/// It is handed in whether its task can be read anew or not.
QString handedInText(HoursDesk &desk, const Submission &submission)
{
    const Result<QList<WorkItem>> work = desk.work();
    const QList<WorkItem> items = work ? *work : QList<WorkItem>();
    for (const WorkItem &item : items) {
        if (item.row.task.id == submission.taskId)
            return item.row.task.shape == WorkShape::Shifts
                       ? Ctl::tr("Handed in: %1 of work.").arg(item.actual.toString())
                       : Ctl::tr("Handed in: %1 units.").arg(submission.quantity);
    }
    return Ctl::tr("Handed in.");
}

Result<void> handIn(Context &context)
{
    const Arguments &a = context.arguments;
    TEWAKE_TRY(const qint64 quantity, a.number(u"quantity"_s, 0, 0, MaximumQuantity));
    TEWAKE_TRY(HoursDesk desk, context.desk<HoursDesk>(Permission::OwnWork));
    TEWAKE_TRY(const Id<Task> task, taskOf(context, desk));
    TEWAKE_TRY(const Submission submission,
               desk.handIn(task, {quantity, a.value(u"note"_s), a.value(u"link"_s)}));
    context.out.line(handedInText(desk, submission));
    context.out.object(shown(submission, desk.office().zone()));
    return {};
}

Result<void> takeBack(Context &context)
{
    TEWAKE_TRY(HoursDesk desk, context.desk<HoursDesk>(Permission::OwnWork));
    TEWAKE_TRY(const Id<Task> task, taskOf(context, desk));
    TEWAKE_CHECK(desk.takeBack(task));
    context.out.line(Ctl::tr("Taken back: the task is yours to work on again."));
    context.out.object({{u"task"_s, task.value()}, {u"state"_s, nameOf(TaskState::Working)}});
    return {};
}

Result<void> earnings(Context &context)
{
    TEWAKE_TRY(HoursDesk desk, context.desk<HoursDesk>(Permission::OwnWork));
    TEWAKE_TRY(const Earnings sums, desk.earnings());
    const QString line =
        Ctl::tr("%1: %2 yen earned, %3 yen expected; this month %4 yen")
            .arg(sums.year)
            .arg(sums.received.toString(), sums.expected.toString(), sums.thisMonth.toString());
    context.out.line(line + (sums.ceiling > Yen(0)
                                 ? Ctl::tr("; own ceiling %1 yen").arg(sums.ceiling.toString())
                                 : Ctl::tr("; no ceiling")));
    context.out.object({{u"year"_s, sums.year},
                        {u"received"_s, sums.received.amount()},
                        {u"expected"_s, sums.expected.amount()},
                        {u"ceiling"_s, sums.ceiling.amount()},
                        {u"this_month"_s, sums.thisMonth.amount()}});
    return {};
}

} // namespace

void addHoursCommands(QList<Command> &commands)
{
    const QString time = u" [--minutes MIN] [--from H:MM] [--to H:MM] [--quantity N] [--note TEXT]"_s;
    commands += {u"hours start TASK"_s, Ctl::tr("Starts the timer on an accepted task of one's own."), start};
    commands +=
        {u"hours stop [--quantity N] [--note TEXT] [--at H:MM]"_s,
         Ctl::tr("Stops it, now or at an earlier time of today. Less than a minute is not logged."), stop};
    commands += {u"hours timer"_s, Ctl::tr("What the timer runs for."), timer};
    commands += {u"hours add TASK [--day D]"_s + time,
                 Ctl::tr("Enters hours by hand: how long, or from when to when."), add};
    commands +=
        {u"hours change ENTRY [--day D]"_s + time, Ctl::tr("Changes hours that are not submitted."), change};
    commands += {u"hours remove ENTRY"_s, Ctl::tr("Removes hours that are not submitted."), remove};
    commands += {u"hours list [--from D] [--to D]"_s, Ctl::tr("One's own hours, of the last 30 days."), list};
    commands += {u"hours hand-in TASK [--quantity N] [--note TEXT] [--link URL]"_s,
                 Ctl::tr("Hands a task in with its hours; N units are done. A shift has no units: its hours "
                         "count."),
                 handIn};
    commands += {u"hours take-back TASK"_s,
                 Ctl::tr("Takes back what was handed in and is not inspected yet."), takeBack};
    commands +=
        {u"hours earnings"_s, Ctl::tr("What one has earned this year, beside the ceiling."), earnings};
}

} // namespace tewake::ctl
