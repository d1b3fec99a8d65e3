// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/command.h"

#include "core/calendar/dates.h"
#include "core/desk/hoursdesk.h"
#include "core/desk/inspectiondesk.h"
#include "core/exchange/fieldreader.h"

#include <QCoreApplication>

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Ctl {
    Q_DECLARE_TR_FUNCTIONS(tewakectl)
};

Result<HoursDesk> hoursDesk(Context &context, Permission permission)
{
    TEWAKE_TRY(const Session session, context.session(permission));
    TEWAKE_TRY(Office *const office, context.office());
    return HoursDesk(*office, session);
}

Id<Task> taskOf(const Context &context)
{
    return Id<Task>(context.arguments.position(0).toLongLong());
}

Result<void> showEntry(Context &context, const TimeEntry &entry)
{
    context.out.line(
        Ctl::tr("%1: %2 (%3)")
            .arg(entry.day.toString(Qt::ISODate), entry.minutes.toString(), wordOf(entry.state)));
    context.out.object(toJson(entry));
    return {};
}

Result<void> offers(Context &context)
{
    TEWAKE_TRY(HoursDesk desk, hoursDesk(context, Permission::OwnWork));
    TEWAKE_TRY(const QList<WorkItem> items, desk.offers());
    QJsonArray list;
    for (const WorkItem &item : items) {
        list.append(QJsonObject{{u"assignment"_s, item.assignment.id.value()},
                                {u"task"_s, item.row.task.id.value()},
                                {u"label"_s, item.row.label()},
                                {u"minutes"_s, item.row.task.effort.count()},
                                {u"reward"_s, item.assignment.reward.amount()},
                                {u"pay_on"_s, item.payOn.toString(Qt::ISODate)}});
        context.out.line(
            Ctl::tr("%1  %2  %3  %4 yen")
                .arg(item.assignment.id.value())
                .arg(item.row.label(), item.row.task.effort.toString(), item.assignment.reward.toString()));
    }
    context.out.array(list);
    return {};
}

Result<void> answer(Context &context, bool accept)
{
    TEWAKE_TRY(HoursDesk desk, hoursDesk(context, Permission::OwnWork));
    const Id<Assignment> id(context.arguments.position(0).toLongLong());
    if (accept)
        TEWAKE_CHECK(desk.acceptOffer(id));
    else
        TEWAKE_CHECK(desk.declineOffer(id, context.arguments.value(u"reason"_s)));
    context.out.line(accept ? Ctl::tr("Accepted.") : Ctl::tr("Declined."));
    context.out.object({{u"assignment"_s, id.value()}, {u"accepted"_s, accept}});
    return {};
}

Result<void> start(Context &context)
{
    TEWAKE_TRY(HoursDesk desk, hoursDesk(context, Permission::OwnWork));
    TEWAKE_TRY(const TimeEntry entry, desk.startTimer(taskOf(context)));
    return showEntry(context, entry);
}

Result<void> stop(Context &context)
{
    TEWAKE_TRY(HoursDesk desk, hoursDesk(context, Permission::OwnWork));
    TEWAKE_TRY(const qint64 quantity, context.arguments.number(u"quantity"_s, 0, 0, 1'000'000'000));
    TEWAKE_TRY(const TimeEntry entry, desk.stopTimer(quantity, context.arguments.value(u"note"_s)));
    return showEntry(context, entry);
}

Result<void> add(Context &context)
{
    const Arguments &a = context.arguments;
    TEWAKE_TRY(HoursDesk desk, hoursDesk(context, Permission::OwnWork));
    TimeEntry entry;
    entry.taskId = taskOf(context);
    TEWAKE_TRY(entry.day, a.date(u"day"_s, desk.office().today()));
    TEWAKE_TRY(entry.quantity, a.number(u"quantity"_s, 0, 0, 1'000'000'000));
    entry.note = a.value(u"note"_s);
    if (a.has(u"from"_s) || a.has(u"to"_s)) {
        TEWAKE_TRY(const int from, readTimeOfDay(a.value(u"from"_s)));
        TEWAKE_TRY(const int to, readTimeOfDay(a.value(u"to"_s)));
        entry.start = desk.office().zone().at(entry.day, from);
        entry.end = desk.office().zone().at(entry.day, to);
        entry.minutes = Minutes(to - from);
    } else {
        TEWAKE_TRY(entry.minutes, readMinutes(a.value(u"minutes"_s)));
    }
    TEWAKE_TRY(const TimeEntry added, desk.addEntry(entry));
    return showEntry(context, added);
}

Result<void> handIn(Context &context)
{
    TEWAKE_TRY(HoursDesk desk, hoursDesk(context, Permission::OwnWork));
    TEWAKE_TRY(const qint64 quantity, context.arguments.number(u"quantity"_s, 0, 0, 1'000'000'000));
    TEWAKE_TRY(const Submission submission,
               desk.handIn(taskOf(context), {quantity, context.arguments.value(u"note"_s),
                                             context.arguments.value(u"link"_s)}));
    context.out.line(Ctl::tr("Handed in: %1 units.").arg(submission.quantity));
    context.out.object(toJson(submission));
    return {};
}

Result<QList<Id<TimeEntry>>> entryIds(const Arguments &arguments)
{
    QList<Id<TimeEntry>> ids;
    for (const QString &word : arguments.positions()) {
        bool number = false;
        ids.append(Id<TimeEntry>(word.toLongLong(&number)));
        if (!number)
            return wrongUsage(Ctl::tr("“%1” is no number of an entry.").arg(word));
    }
    return ids;
}

Result<void> listEntries(Context &context, const QList<EntryRow> &rows)
{
    QJsonArray list;
    for (const EntryRow &row : rows) {
        QJsonObject object = toJson(row.entry);
        object.insert(u"label"_s, row.label);
        object.insert(u"worker"_s, row.workerName);
        list.append(object);
        context.out.line(u"%1  %2  %3  %4  %5"_s.arg(row.entry.id.value())
                             .arg(row.entry.day.toString(Qt::ISODate), row.entry.minutes.toString(),
                                  row.label, row.workerName));
    }
    context.out.array(list);
    return {};
}

Result<void> waiting(Context &context)
{
    TEWAKE_TRY(HoursDesk desk, hoursDesk(context, Permission::ApproveHours));
    TEWAKE_TRY(const QList<EntryRow> rows, desk.waitingForApproval());
    return listEntries(context, rows);
}

Result<void> submit(Context &context)
{
    TEWAKE_TRY(HoursDesk desk, hoursDesk(context, Permission::OwnWork));
    TEWAKE_TRY(const auto ids, entryIds(context.arguments));
    TEWAKE_TRY(const int count, desk.submitEntries(ids));
    context.out.line(Ctl::tr("%n entries submitted.", nullptr, count));
    context.out.object({{u"submitted"_s, count}});
    return {};
}

Result<void> approve(Context &context)
{
    TEWAKE_TRY(HoursDesk desk, hoursDesk(context, Permission::ApproveHours));
    QList<Id<TimeEntry>> ids;
    if (context.arguments.has(u"all"_s)) {
        TEWAKE_TRY(const QList<EntryRow> rows, desk.waitingForApproval());
        for (const EntryRow &row : rows)
            ids.append(row.entry.id);
    } else {
        TEWAKE_TRY(ids, entryIds(context.arguments));
    }
    TEWAKE_TRY(const int count, desk.approve(ids));
    context.out.line(Ctl::tr("%n entries approved.", nullptr, count));
    context.out.object({{u"approved"_s, count}});
    return {};
}

Result<void> inspect(Context &context)
{
    const Arguments &a = context.arguments;
    TEWAKE_TRY(const Session session, context.session(Permission::Inspect));
    TEWAKE_TRY(Office *const office, context.office());
    const int chosen = int(a.has(u"accept"_s)) + int(a.has(u"rework"_s)) + int(a.has(u"reject"_s));
    if (chosen != 1)
        return wrongUsage(Ctl::tr("Choose one of --accept, --rework, --reject."));
    InspectionDecision decision;
    decision.outcome = a.has(u"accept"_s)   ? InspectionOutcome::Accepted
                       : a.has(u"rework"_s) ? InspectionOutcome::Rework
                                            : InspectionOutcome::Rejected;
    TEWAKE_TRY(decision.sampleSize, a.number(u"sample"_s, 0, 0, 1'000'000'000));
    TEWAKE_TRY(decision.defects, a.number(u"defects"_s, 0, 0, 1'000'000'000));
    decision.reason = a.value(u"reason"_s);
    decision.comment = a.value(u"comment"_s);
    decision.reworkPaid = a.has(u"paid"_s);
    if (a.has(u"fault"_s)) {
        const auto fault = fromName<Fault>(a.value(u"fault"_s));
        if (!fault)
            return wrongUsage(Ctl::tr("--fault is one of worker, office, client."));
        decision.fault = *fault;
    }
    TEWAKE_TRY(const Inspection inspection,
               InspectionDesk(*office, session).inspect(taskOf(context), decision));
    context.out.line(wordOf(inspection.outcome));
    context.out.object(toJson(inspection));
    return {};
}

} // namespace

void addWorkCommands(QList<Command> &commands)
{
    commands += {u"hours"_s, u"offers"_s, u"hours offers"_s, {}, 0, offers};
    commands +=
        {u"hours"_s, u"accept"_s, u"hours accept OFFER"_s, {}, 1, [](Context &c) { return answer(c, true); }};
    commands += {u"hours"_s,
                 u"decline"_s,
                 u"hours decline OFFER [--reason TEXT]"_s,
                 {u"reason="_s},
                 1,
                 [](Context &c) { return answer(c, false); }};
    commands += {u"hours"_s, u"start"_s, u"hours start TASK"_s, {}, 1, start};
    commands +=
        {u"hours"_s, u"stop"_s, u"hours stop [--quantity N] [--note TEXT]"_s, {u"quantity="_s, u"note="_s},
         0,          stop};
    commands +=
        {u"hours"_s,
         u"add"_s,
         u"hours add TASK --day D (--minutes M | --from H:MM --to H:MM) [--quantity N] [--note TEXT]"_s,
         {u"day="_s, u"minutes="_s, u"from="_s, u"to="_s, u"quantity="_s, u"note="_s},
         1,
         add};
    commands += {u"hours"_s,
                 u"hand-in"_s,
                 u"hours hand-in TASK --quantity N [--note TEXT] [--link URL]"_s,
                 {u"quantity="_s, u"note="_s, u"link="_s},
                 1,
                 handIn};
    commands += {u"hours"_s, u"submit"_s, u"hours submit ENTRY ..."_s, {}, 1, submit};
    commands += {u"hours"_s, u"waiting"_s, u"hours waiting"_s, {}, 0, waiting};
    commands += {u"hours"_s, u"approve"_s, u"hours approve ENTRY ... | --all"_s, {u"all"_s}, 0, approve};
    commands += {u"inspect"_s,
                 {},
                 u"inspect TASK --accept|--rework|--reject [--sample N] [--defects N] [--reason TEXT] "
                 "[--fault worker|office|client] [--paid] [--comment TEXT]"_s,
                 {u"accept"_s, u"rework"_s, u"reject"_s, u"sample="_s, u"defects="_s, u"reason="_s,
                  u"fault="_s, u"paid"_s, u"comment="_s},
                 1,
                 inspect};
}

} // namespace tewake::ctl
