// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/command.h"

#include "core/calendar/dates.h"
#include "core/desk/dispatchdesk.h"
#include "core/desk/orderdesk.h"
#include "core/desk/workerdesk.h"
#include "core/dispatch/format.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Ctl {
    Q_DECLARE_TR_FUNCTIONS(tewakectl)
};

Result<ProposalRequest> requestFrom(Context &context, const Office &office, OrderDesk &orders)
{
    ProposalRequest request;
    const QDate today = office.today();
    TEWAKE_TRY(request.days, context.arguments.range(today, today.addDays(27)));
    const QStringList numbers = context.arguments.value(u"orders"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &number : numbers) {
        TEWAKE_TRY(const Order order, orders.findByNumber(number));
        request.orders += order.id;
    }
    return request;
}

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

Result<void> saveJson(const QJsonObject &object, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::StorageFailure,
                     Ctl::tr("“%1” could not be written: %2").arg(path, file.errorString()), u"out"_s};
    return {};
}

void tell(const Context &context, const Proposal &proposal)
{
    const dispatch::PlanSummary &s = proposal.summary;
    context.out.line(Ctl::tr("%1 tasks placed, %2 not; %3 % of what is possible.")
                         .arg(proposal.assignments.size())
                         .arg(proposal.unplaced.size())
                         .arg(s.bound > 0 ? 100.0 * double(s.weight) / double(s.bound) : 100.0, 0, 'f', 2));
    for (const UnplacedTask &task : proposal.unplaced)
        context.out.line(u"  %1: %2"_s.arg(task.label, task.reason));
}

Result<void> propose(Context &context)
{
    TEWAKE_TRY(const Session session, context.session(Permission::Dispatch));
    TEWAKE_TRY(Office *const office, context.office());
    OrderDesk orders(*office, session);
    TEWAKE_TRY(const ProposalRequest request, requestFrom(context, *office, orders));
    TEWAKE_TRY(const dispatch::SolveOptions options, solveOptions(context.arguments));
    TEWAKE_TRY(const DispatchProblem problem, DispatchDesk(*office, session).problem(request));
    const Proposal proposal =
        proposalFrom(problem, dispatch::solve(problem.problem, options), office->zone());
    if (context.arguments.has(u"out"_s))
        TEWAKE_CHECK(saveJson(toJson(proposal), context.arguments.value(u"out"_s)));
    tell(context, proposal);
    context.out.object(toJson(proposal));
    return {};
}

Result<void> commit(Context &context)
{
    QFile file(context.arguments.position(0));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::InvalidInput,
                     Ctl::tr("“%1” cannot be read: %2").arg(file.fileName(), file.errorString()),
                     u"proposal"_s};
    TEWAKE_TRY(const Proposal proposal, proposalFromJson(QJsonDocument::fromJson(file.readAll()).object()));
    TEWAKE_TRY(const Session session, context.session(Permission::Dispatch));
    TEWAKE_TRY(Office *const office, context.office());
    TEWAKE_TRY(const int offers, DispatchDesk(*office, session).commit(proposal));
    context.out.line(Ctl::tr("%n offer(s) have gone out.", nullptr, offers));
    context.out.object({{u"offers"_s, offers}});
    return {};
}

Result<void> why(Context &context)
{
    TEWAKE_TRY(const Session session, context.session(Permission::Dispatch));
    TEWAKE_TRY(Office *const office, context.office());
    TEWAKE_TRY(const UnplacedTask task,
               DispatchDesk(*office, session).why(Id<Task>(context.arguments.position(0).toLongLong())));
    context.out.line(u"%1: %2"_s.arg(task.label, task.reason));
    for (const QString &remedy : task.remedies)
        context.out.line(u"  "_s + remedy);
    context.out.object({{u"task"_s, task.taskId.value()},
                        {u"label"_s, task.label},
                        {u"reason"_s, task.reason},
                        {u"candidates"_s, task.candidates},
                        {u"remedies"_s, QJsonArray::fromStringList(task.remedies)}});
    return {};
}

Result<void> repair(Context &context)
{
    TEWAKE_TRY(const Session session, context.session(Permission::Dispatch));
    TEWAKE_TRY(Office *const office, context.office());
    TEWAKE_TRY(const Worker worker,
               WorkerDesk(*office, session).findByCode(context.arguments.value(u"off"_s)));
    TEWAKE_TRY(const QDate day, context.arguments.date(u"date"_s, office->today()));
    DispatchDesk desk(*office, session);
    const DateRange days{day, day.addDays(1)};
    TEWAKE_TRY(const CallOff preview, desk.previewCallOff(worker.id, days));
    QJsonArray lost;
    for (const TaskRow &row : preview.lost)
        lost.append(row.label());
    context.out.line(
        Ctl::tr("%1 can no longer do %n task(s).", nullptr, static_cast<int>(preview.lost.size()))
            .arg(worker.name));
    tell(context, preview.repair);
    if (context.arguments.has(u"commit"_s))
        TEWAKE_CHECK(desk.callOff(worker.id, days, preview));
    QJsonObject object = toJson(preview.repair);
    object.insert(u"lost"_s, lost);
    context.out.object(object);
    return {};
}

Result<void> exportProblem(Context &context)
{
    TEWAKE_TRY(const Session session, context.session(Permission::Dispatch));
    TEWAKE_TRY(Office *const office, context.office());
    OrderDesk orders(*office, session);
    TEWAKE_TRY(const ProposalRequest request, requestFrom(context, *office, orders));
    TEWAKE_TRY(const DispatchProblem problem, DispatchDesk(*office, session).problem(request));
    const QString folder = context.arguments.value(u"out"_s);
    if (folder.isEmpty())
        return wrongUsage(Ctl::tr("Name the folder with --out."));
    if (const auto error = dispatch::writeDirectory(problem.problem, folder.toStdString()))
        return Error{ErrorCode::StorageFailure, QString::fromStdString(error->message), u"out"_s};
    context.out.line(Ctl::tr("%1 people and %2 tasks written to %3.")
                         .arg(problem.problem.workers.size())
                         .arg(problem.problem.tasks.size())
                         .arg(folder));
    context.out.object({{u"workers"_s, qint64(problem.problem.workers.size())},
                        {u"tasks"_s, qint64(problem.problem.tasks.size())}});
    return {};
}

} // namespace

void addDispatchCommands(QList<Command> &commands)
{
    commands += {u"dispatch"_s,
                 u"propose"_s,
                 u"dispatch propose --from D --to D [--seconds S] [--seed N] [--threads N] [--orders A,B] "
                 u"[--keep-existing] "
                 "--out PROPOSAL"_s,
                 {u"from="_s, u"to="_s, u"seconds="_s, u"seed="_s, u"threads="_s, u"orders="_s,
                  u"keep-existing"_s, u"out="_s},
                 0,
                 propose};
    commands += {u"dispatch"_s, u"commit"_s, u"dispatch commit PROPOSAL"_s, {}, 1, commit};
    commands += {u"dispatch"_s, u"why"_s, u"dispatch why TASK"_s, {}, 1, why};
    commands += {u"dispatch"_s,
                 u"repair"_s,
                 u"dispatch repair --off WORKER --date D [--commit]"_s,
                 {u"off="_s, u"date="_s, u"commit"_s},
                 0,
                 repair};
    commands += {u"dispatch"_s,
                 u"export"_s,
                 u"dispatch export --from D --to D --out DIR"_s,
                 {u"from="_s, u"to="_s, u"out="_s, u"orders="_s},
                 0,
                 exportProblem};
}

} // namespace tewake::ctl
