// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/records.h"
#include "core/desk/inspectiondesk.h"

#include <limits>

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaximumUnits = 1'000'000'000;

Result<void> list(Context &context)
{
    TEWAKE_TRY(InspectionDesk desk, context.desk<InspectionDesk>(Permission::Inspect));
    TEWAKE_TRY(const QList<InspectionRow> queue, desk.queue());
    TEWAKE_TRY(const NameMap codes, workerCodes(desk.office(), desk.session()));
    const OfficeZone &zone = desk.office().zone();
    QJsonArray objects;
    QList<QStringList> rows;
    for (const InspectionRow &row : queue) {
        QJsonObject object = taskJson(row.row, codes, zone);
        object.insert(u"submission"_s, shown(row.submission, zone));
        object.insert(u"submitted_by"_s, row.submittedBy);
        object.insert(u"sample"_s, row.sampling.sampleSize);
        object.insert(u"acceptance_number"_s, row.sampling.acceptanceNumber);
        object.insert(u"inspect_all"_s, row.sampling.all);
        object.insert(u"inspect_by"_s, row.inspectBy.toString(Qt::ISODate));
        object.insert(u"first_pass_rate"_s,
                      row.firstPassRate ? QJsonValue(*row.firstPassRate) : QJsonValue());
        object.insert(u"previous_reason"_s, row.previousReason);
        objects.append(object);
        rows.append({QString::number(row.row.task.id.value()), taskReference(row.row), row.row.label(),
                     QString::number(row.submission.quantity), QString::number(row.sampling.sampleSize),
                     QString::number(row.sampling.acceptanceNumber), row.inspectBy.toString(Qt::ISODate),
                     row.submittedBy});
    }
    context.out.table({Ctl::tr("id"), Ctl::tr("task"), Ctl::tr("label"), Ctl::tr("units"), Ctl::tr("sample"),
                       Ctl::tr("accepted up to"), Ctl::tr("inspect by"), Ctl::tr("worker")},
                      rows);
    context.out.object({{u"tasks"_s, objects}});
    return {};
}

Result<void> done(Context &context)
{
    TEWAKE_TRY(const QDate asked, context.arguments.date(u"from"_s, {}));
    TEWAKE_TRY(InspectionDesk desk, context.desk<InspectionDesk>(Permission::Inspect));
    const QDate from = asked.isValid() ? asked : desk.office().today().addDays(-30);
    TEWAKE_TRY(const QList<Inspection> inspections, desk.done(from));
    const OfficeZone &zone = desk.office().zone();
    QJsonArray objects;
    QList<QStringList> rows;
    for (const Inspection &inspection : inspections) {
        objects.append(shown(inspection, zone));
        rows.append({QString::number(inspection.taskId.value()),
                     zone.local(inspection.at).toString(u"yyyy-MM-dd HH:mm"_s), wordOf(inspection.outcome),
                     QString::number(inspection.sampleSize), QString::number(inspection.defects),
                     inspection.reason});
    }
    context.out.table({Ctl::tr("id"), Ctl::tr("when"), Ctl::tr("state"), Ctl::tr("sample"),
                       Ctl::tr("defects"), Ctl::tr("reason")},
                      rows);
    context.out.object({{u"inspections"_s, objects}});
    return {};
}

Result<InspectionDecision> decisionOf(const Arguments &a)
{
    const int chosen = int(a.has(u"accept"_s)) + int(a.has(u"rework"_s)) + int(a.has(u"reject"_s));
    if (chosen != 1)
        return wrongUsage(Ctl::tr("Choose one of --accept, --rework, --reject."), u"accept"_s);
    InspectionDecision decision;
    decision.outcome = a.has(u"accept"_s)   ? InspectionOutcome::Accepted
                       : a.has(u"rework"_s) ? InspectionOutcome::Rework
                                            : InspectionOutcome::Rejected;
    TEWAKE_TRY(decision.sampleSize, a.number(u"sample"_s, 0, 0, MaximumUnits));
    TEWAKE_TRY(decision.defects, a.number(u"defects"_s, 0, 0, MaximumUnits));
    TEWAKE_TRY(decision.fault, a.choice(u"fault"_s, decision.fault));
    TEWAKE_TRY(const qint64 submission, a.number(u"submission"_s, 0, 1, std::numeric_limits<qint64>::max()));
    decision.submissionId = Id<Submission>(submission);
    decision.reason = a.value(u"reason"_s);
    decision.comment = a.value(u"comment"_s);
    decision.reworkPaid = a.has(u"paid"_s);
    return decision;
}

Result<void> inspect(Context &context)
{
    TEWAKE_TRY(const InspectionDecision decision, decisionOf(context.arguments));
    TEWAKE_TRY(InspectionDesk desk, context.desk<InspectionDesk>(Permission::Inspect));
    TEWAKE_TRY(const Id<Task> task,
               taskByReference(desk.office(), desk.session(), context.arguments.position(0)));
    TEWAKE_TRY(const Inspection inspection, desk.inspect(task, decision));
    QJsonObject object = shown(inspection, desk.office().zone());
    context.out.line(wordOf(inspection.outcome));
    if (inspection.outcome == InspectionOutcome::Rework) { // the task that is to be handed out again
        OrderDesk orders(desk.office(), desk.session());
        TEWAKE_TRY(const TaskRow sentBack, orders.task(task));
        TEWAKE_TRY(const QList<TaskRow> tasks, orders.tasks(sentBack.task.orderId));
        for (const TaskRow &row : tasks) {
            if (row.task.reworkOf != task)
                continue;
            object.insert(u"rework"_s, taskJson(row, {}, desk.office().zone()));
            context.out.line(
                Ctl::tr("The rework is task %1, %2.").arg(row.task.id.value()).arg(taskReference(row)));
        }
    }
    context.out.object(object);
    return {};
}

} // namespace

void addInspectionCommands(QList<Command> &commands)
{
    commands += {u"inspect list"_s, Ctl::tr("What was handed in and waits, with the sample to draw."), list};
    commands += {u"inspect done [--from D]"_s, Ctl::tr("Inspections of the last 30 days."), done};
    commands +=
        {u"inspect TASK (--accept | --rework | --reject) [--sample N] [--defects N] [--reason TEXT] "
         u"[--fault worker|office|client] [--paid] [--comment TEXT] [--submission N]"_s,
         Ctl::tr("Accepts what was handed in, sends it back for rework or rejects it, with the reason. "
                 "Without --sample everything was looked at; with --submission nothing is decided where "
                 "something else was handed in meanwhile."),
         inspect};
}

} // namespace tewake::ctl
