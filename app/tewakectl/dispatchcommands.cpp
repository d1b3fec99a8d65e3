// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/records.h"
#include "app/tewakectl/solvewords.h"
#include "core/base/filefault.h"
#include "core/base/savefile.h"
#include "core/desk/dispatchdesk.h"

#include <QJsonDocument>

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<dispatch::SolveOptions> solveOptions(const Arguments &arguments)
{
    dispatch::SolveOptions options;
    TEWAKE_TRY(options.seconds, arguments.seconds(u"seconds"_s, 5));
    TEWAKE_TRY(const qint64 seed, arguments.number(u"seed"_s, 1, 0, 1LL << 62));
    TEWAKE_TRY(const qint64 threads, arguments.number(u"threads"_s, 1, 1, 64));
    options.seed = static_cast<std::uint64_t>(seed);
    options.threads = static_cast<int>(threads);
    return options;
}

Result<ProposalRequest> requestFrom(const Arguments &a, OrderDesk &orders)
{
    ProposalRequest request;
    TEWAKE_TRY(request.days, a.range({}, {}));
    const QStringList numbers = a.value(u"orders"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &number : numbers) {
        TEWAKE_TRY(const Order order, orders.findByNumber(number.trimmed()));
        request.orders += order.id;
    }
    return request;
}

void tellRemedies(const Context &context, const UnplacedTask &task)
{
    for (const RemedyChoice &remedy : task.remedies)
        context.out.line(u"  "_s + remedy.words);
    if (const QString word = wordOf(task.search); !word.isEmpty())
        context.out.line(u"  "_s + word);
}

void tell(const Context &context, const Proposal &proposal, const Office &office)
{
    QList<QStringList> rows;
    for (const ProposedAssignment &item : proposal.assignments)
        rows.append({QString::number(item.taskId.value()), item.label, item.workerName,
                     blocksText(item.blocks, office.zone(), office.today())});
    if (!rows.isEmpty())
        context.out.table({Ctl::tr("id"), Ctl::tr("task"), Ctl::tr("worker"), Ctl::tr("when")}, rows);
    for (const ReplacedOffer &offer : proposal.replaced)
        context.out.line(Ctl::tr("%1 would be taken back from %2.").arg(offer.label, offer.workerName));
    for (const UnplacedTask &task : proposal.unplaced) {
        context.out.line(u"%1 %2: %3"_s.arg(task.taskId.value()).arg(task.label, task.reason));
        tellRemedies(context, task);
    }
    const dispatch::PlanSummary &s = proposal.summary;
    context.out.line(Ctl::tr("%1 tasks placed, %2 not; %3 % of what is possible.")
                         .arg(proposal.assignments.size())
                         .arg(proposal.unplaced.size())
                         .arg(s.bound > 0 ? 100.0 * double(s.weight) / double(s.bound) : 100.0, 0, 'f', 2));
}

/// The proposal as it is committed, with each person's code and times of the clock besides.
QJsonObject proposalJson(const Proposal &proposal, const NameMap &codes, const OfficeZone &zone)
{
    QJsonObject object = toJson(proposal);
    QJsonArray assignments;
    for (qsizetype i = 0; i < proposal.assignments.size(); ++i) {
        const ProposedAssignment &item = proposal.assignments.at(i);
        QJsonObject one = object[u"assignments"].toArray().at(i).toObject();
        one.insert(u"workerCode"_s, codes.value(item.workerId.value()));
        one.insert(u"when"_s, blocksJson(item.blocks, zone));
        assignments.append(one);
    }
    object.insert(u"assignments"_s, assignments);
    return object;
}

Result<void> propose(Context &context)
{
    const Arguments &a = context.arguments;
    TEWAKE_TRY(const dispatch::SolveOptions options, solveOptions(a));
    TEWAKE_CHECK(a.range({}, {}));
    TEWAKE_TRY(DispatchDesk desk, context.desk<DispatchDesk>(Permission::Dispatch));
    OrderDesk orders(desk.office(), desk.session());
    TEWAKE_TRY(ProposalRequest request, requestFrom(a, orders));
    request.keepExisting = a.has(u"keep-existing"_s);
    TEWAKE_TRY(const DispatchProblem problem, desk.problem(request));
    TEWAKE_CHECK(context.readWhole());
    const Proposal proposal =
        proposalFrom(problem, dispatch::solve(problem.problem, options), desk.office().zone());
    TEWAKE_TRY(const NameMap codes, workerCodes(desk.office(), desk.session()));
    TEWAKE_CHECK(saveWhole(a.value(u"out"_s), QJsonDocument(toJson(proposal)).toJson()));
    tell(context, proposal, desk.office());
    TEWAKE_TRY(const QString note, desk.wageNote(proposal));
    if (!note.isEmpty())
        Output::note(note);
    QJsonObject object = proposalJson(proposal, codes, desk.office().zone());
    object.insert(u"wage_note"_s, note);
    context.out.object(object);
    return {};
}

Result<void> commit(Context &context)
{
    TEWAKE_TRY(const QJsonObject object, readJsonObject(context.arguments.position(0), u"proposal"_s));
    TEWAKE_TRY(const Proposal proposal, proposalFromJson(object));
    TEWAKE_TRY(DispatchDesk desk, context.desk<DispatchDesk>(Permission::Dispatch));
    TEWAKE_TRY(const int offers, desk.commit(proposal));
    context.out.line(Ctl::tr("%n offer(s) have gone out.", nullptr, offers));
    QJsonObject told{{u"offers"_s, offers}, {u"withdrawn"_s, qint64(proposal.replaced.size())}};
    if (const auto note = desk.wageNote(proposal)) { // the offers are out, with or without it
        if (!note->isEmpty())
            Output::note(*note);
        told.insert(u"wage_note"_s, *note);
    } else {
        Output::note(note.error().message);
    }
    context.out.object(told);
    return {};
}

Result<void> why(Context &context)
{
    TEWAKE_TRY(DispatchDesk desk, context.desk<DispatchDesk>(Permission::Dispatch));
    TEWAKE_TRY(const Id<Task> id,
               taskByReference(desk.office(), desk.session(), context.arguments.position(0)));
    TEWAKE_TRY(const UnplacedTask task, desk.why(id));
    context.out.line(u"%1: %2"_s.arg(task.label, task.reason));
    tellRemedies(context, task);
    context.out.object(toJson(task));
    return {};
}

Result<void> repair(Context &context)
{
    TEWAKE_TRY(const QDate day, context.arguments.date(u"date"_s, {}));
    TEWAKE_TRY(DispatchDesk desk, context.desk<DispatchDesk>(Permission::Dispatch));
    WorkerDesk workers(desk.office(), desk.session());
    TEWAKE_TRY(const Worker worker, workers.findByCode(context.arguments.value(u"off"_s)));
    const DateRange days{day, day.addDays(1)};
    TEWAKE_TRY(const CallOff preview, desk.previewCallOff(worker.id, days));
    TEWAKE_CHECK(context.readWhole());
    TEWAKE_TRY(const NameMap codes, workerCodes(desk.office(), desk.session()));
    QJsonArray lost;
    for (const TaskRow &row : preview.lost)
        lost.append(taskJson(row, codes, desk.office().zone()));
    const bool apply = context.arguments.has(u"commit"_s);
    context.out.line(
        Ctl::tr("%1 can no longer do %n task(s).", nullptr, static_cast<int>(preview.lost.size()))
            .arg(worker.name));
    tell(context, preview.repair, desk.office());
    if (apply)
        TEWAKE_CHECK(desk.callOff(worker.id, days, preview));
    context.out.line(
        apply ? Ctl::tr("Done: %1 is off on %2.").arg(worker.name, dayText(day, desk.office().today()))
              : Ctl::tr("Nothing was changed; add --commit to do it."));
    QJsonObject object = proposalJson(preview.repair, codes, desk.office().zone());
    object.insert(u"lost"_s, lost);
    object.insert(u"committed"_s, apply);
    context.out.object(object);
    return {};
}

Result<void> plan(Context &context)
{
    TEWAKE_TRY(const DateRange days, context.arguments.range({}, {}));
    TEWAKE_TRY(DispatchDesk desk, context.desk<DispatchDesk>(Permission::Dispatch));
    TEWAKE_TRY(const Board board, desk.board(days));
    const OfficeZone &zone = desk.office().zone();
    QHash<qint64, Worker> workers;
    for (const BoardRow &row : board.rows)
        workers.insert(row.worker.id.value(), row.worker);
    QJsonArray objects;
    QList<QStringList> rows;
    for (const BoardBlock &block : board.blocks) {
        const Worker worker = workers.value(block.workerId.value());
        objects.append(QJsonObject{{u"offer"_s, block.assignmentId.value()},
                                   {u"task"_s, block.taskId.value()},
                                   {u"label"_s, block.label},
                                   {u"order_title"_s, block.orderTitle},
                                   {u"worker"_s, worker.code},
                                   {u"worker_name"_s, worker.name},
                                   {u"state"_s, nameOf(block.state)},
                                   {u"offer_state"_s, nameOf(block.assignmentState)},
                                   {u"due"_s, timeJson(block.due, zone)},
                                   {u"blocks"_s, blocksJson(block.blocks, zone)}});
        rows.append({QString::number(block.assignmentId.value()), QString::number(block.taskId.value()),
                     block.label, wordOf(block.assignmentState), worker.code, worker.name,
                     blocksText(block.blocks, zone, desk.office().today())});
    }
    context.out.table({Ctl::tr("offer"), Ctl::tr("id"), Ctl::tr("task"), Ctl::tr("state"), Ctl::tr("code"),
                       Ctl::tr("worker"), Ctl::tr("when")},
                      rows);
    context.out.object({{u"assignments"_s, objects}});
    return {};
}

Result<void> exportProblem(Context &context)
{
    TEWAKE_CHECK(context.arguments.range({}, {}));
    TEWAKE_TRY(DispatchDesk desk, context.desk<DispatchDesk>(Permission::Dispatch));
    OrderDesk orders(desk.office(), desk.session());
    TEWAKE_TRY(const ProposalRequest request, requestFrom(context.arguments, orders));
    TEWAKE_TRY(const DispatchProblem problem, desk.problem(request));
    TEWAKE_CHECK(context.readWhole());
    const QString folder = context.arguments.value(u"out"_s);
    if (const auto error = dispatch::writeDirectory(problem.problem, folder.toStdString()))
        return formatError(*error, folder, u"out"_s);
    context.out.line(Ctl::tr("%1 people and %2 tasks written to %3.")
                         .arg(problem.problem.workers.size())
                         .arg(problem.problem.tasks.size())
                         .arg(folder));
    context.out.object({{u"workers"_s, qint64(problem.problem.workers.size())},
                        {u"tasks"_s, qint64(problem.problem.tasks.size())},
                        {u"out"_s, folder}});
    return {};
}

} // namespace

void addDispatchCommands(QList<Command> &commands)
{
    commands +=
        {u"dispatch propose --from D --to D [--seconds S] [--seed N] [--threads N] [--orders ORDER,ORDER] "
         u"[--keep-existing] --out PROPOSAL"_s,
         Ctl::tr("Plans who could do what and writes it to a file; nothing goes out yet. Accepted work "
                 "stays as it is; offers without an answer are planned anew unless --keep-existing."),
         propose};
    commands += {u"dispatch commit PROPOSAL"_s, Ctl::tr("Sends the offers of a proposal out."), commit};
    commands +=
        {u"dispatch plan --from D --to D"_s, Ctl::tr("What is offered and taken in these days."), plan};
    commands += {u"dispatch why TASK"_s, Ctl::tr("Why nobody has the task, and what would help."), why};
    commands += {u"dispatch repair --off WORKER --date D [--commit]"_s,
                 Ctl::tr("The smallest change that repairs the plan when somebody is off; --commit does it."),
                 repair};
    commands += {u"dispatch export --from D --to D --out DIR [--orders ORDER,ORDER]"_s,
                 Ctl::tr("Writes the problem in the open format."), exportProblem};
}

} // namespace tewake::ctl
