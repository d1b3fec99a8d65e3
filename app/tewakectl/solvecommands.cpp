// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/command.h"
#include "app/tewakectl/solvewords.h"

#include "core/dispatch/checker.h"
#include "core/dispatch/explain.h"
#include "core/dispatch/format.h"
#include "core/dispatch/solver.h"

#include <QElapsedTimer>
#include <QSet>

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

/// `at`: the directory or the file at fault, as the person named it.
Error formatError(const dispatch::FormatError &error, const QString &at)
{
    return ctl::formatError(error, at, u"directory"_s);
}

QJsonObject summaryJson(const dispatch::PlanSummary &s)
{
    return {{u"weight"_s, qint64(s.weight)},
            {u"bound"_s, qint64(s.bound)},
            {u"placed"_s, s.placed},
            {u"splits"_s, qint64(s.splits)},
            {u"fairness_mean_abs_dev"_s, s.fairnessMeanAbsDev},
            {u"seconds"_s, s.seconds},
            {u"iterations"_s, qint64(s.iterations)},
            {u"proved_optimal"_s, s.provedOptimal}};
}

Result<void> solve(Context &context)
{
    const Arguments &a = context.arguments;
    QElapsedTimer timer;
    timer.start();
    const QString out = a.value(u"out"_s);
    dispatch::SolveOptions options;
    TEWAKE_TRY(options.seconds, a.seconds(u"seconds"_s, 10));
    TEWAKE_TRY(const qint64 seed, a.number(u"seed"_s, 1, 0, 1LL << 62));
    TEWAKE_TRY(const qint64 threads, a.number(u"threads"_s, 1, 1, 64));
    options.seed = static_cast<std::uint64_t>(seed);
    options.threads = static_cast<int>(threads);
    if (a.has(u"iterations"_s)) {
        TEWAKE_TRY(const qint64 iterations, a.number(u"iterations"_s, 0, 0, 1LL << 60));
        options.iterations = iterations;
    }
    auto problem = dispatch::readDirectory(a.position(0).toStdString());
    if (!problem)
        return formatError(problem.error(), a.position(0));
    // Confirmed blocks stay whatever they break, so a plan around broken ones cannot be valid.
    for (const dispatch::Violation &violation :
         dispatch::checkPlan(problem.value(), problem.value().pins).violations)
        return Error{ErrorCode::InvalidInput,
                     Ctl::tr("pins.csv: the confirmed blocks break a rule. %1").arg(sentenceFor(violation)),
                     u"directory"_s};
    const double reading = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    options.seconds = std::max(0.0, options.seconds - reading); // reading counts in the seconds
    dispatch::Solution solution = dispatch::solve(problem.value(), options);
    if (!solution.faults.empty())
        return Error{ErrorCode::InvalidInput, sentenceFor(solution.faults.front()), u"directory"_s};
    if (const auto error = dispatch::writePlan(solution.plan.rows(), out.toStdString()))
        return formatError(*error, out);
    solution.summary.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (a.has(u"reasons"_s)) {
        const std::string reasons = a.value(u"reasons"_s).toStdString();
        if (const auto error =
                dispatch::writeReasons(problem.value(), solution.plan.rows(), solution.unplaced, reasons))
            return formatError(*error, a.value(u"reasons"_s));
    }
    context.out.line(Ctl::tr("%1 of %2 tasks placed, weight %3 of at most %4, in %5 s.")
                         .arg(solution.summary.placed)
                         .arg(solution.summary.tasks)
                         .arg(solution.summary.weight)
                         .arg(solution.summary.bound)
                         .arg(solution.summary.seconds, 0, 'f', 2));
    context.out.object(summaryJson(solution.summary));
    return {};
}

Result<void> check(Context &context)
{
    const auto problem = dispatch::readDirectory(context.arguments.position(0).toStdString());
    if (!problem)
        return formatError(problem.error(), context.arguments.position(0));
    const auto rows = dispatch::readPlan(context.arguments.position(1).toStdString());
    if (!rows)
        return formatError(rows.error(), context.arguments.position(1));
    const dispatch::CheckResult result = dispatch::checkPlan(problem.value(), rows.value());
    QJsonArray violations;
    for (const dispatch::Violation &violation : result.violations) {
        violations.append(sentenceFor(violation));
        context.out.line(violations.last().toString());
    }
    QJsonObject object = summaryJson(result.figures);
    for (const QString &unknown : {u"bound"_s, u"seconds"_s, u"iterations"_s, u"proved_optimal"_s})
        object.remove(unknown);
    object.insert(u"valid"_s, result.valid());
    object.insert(u"errors"_s, qint64(result.violations.size()));
    object.insert(u"weight_total"_s, qint64(result.figures.weightTotal));
    object.insert(u"tasks"_s, result.figures.tasks);
    object.insert(u"violations"_s, violations);
    context.out.object(object);
    if (!result.valid())
        return Error{
            ErrorCode::Refused,
            Ctl::tr("The plan breaks %n rule(s).", nullptr, static_cast<int>(result.violations.size())),
            {}};
    context.out.line(Ctl::tr("The plan is valid: %1 tasks, weight %2.")
                         .arg(result.figures.placed)
                         .arg(result.figures.weight));
    return {};
}

QJsonObject funnelJson(const dispatch::Funnel &f)
{
    return {{u"workers"_s, f.workers},
            {u"with_skill"_s, f.withSkill},
            {u"with_level"_s, f.withLevel},
            {u"with_clearance"_s, f.withClearance},
            {u"with_room"_s, f.withRoom},
            {u"eligible"_s, f.eligible},
            {u"free_enough"_s, f.freeEnough},
            {u"busy"_s, f.busy},
            {u"day_limit"_s, f.atDayLimit},
            {u"week_limit"_s, f.atWeekLimit},
            {u"horizon_limit"_s, f.atHorizonLimit},
            {u"no_seat"_s, f.withoutSeat},
            {u"could_take"_s, f.couldTake}};
}

/// One task with its reason; where remedies were looked for, they are printed below it.
QJsonObject tellWhy(const Context &context, dispatch::ExternalId task, const dispatch::WhyNot &why)
{
    context.out.line(Ctl::tr("task %1").arg(task) + u": "_s + sentenceFor(why));
    QJsonObject object{{u"task"_s, qint64(task)},
                       {u"reason"_s, QString::fromLatin1(dispatch::nameOf(dispatch::mainReason(why)))},
                       {u"counts"_s, funnelJson(why.funnel)}};
    if (why.search == dispatch::RemedySearch::NotNeeded || why.search == dispatch::RemedySearch::NotLookedFor)
        return object;
    QJsonArray remedies;
    for (const dispatch::Remedy &remedy : why.remedies) {
        remedies.append(sentenceFor(remedy));
        context.out.line(u"  "_s + sentenceFor(remedy));
    }
    if (why.search == dispatch::RemedySearch::CutShort)
        context.out.line(u"  "_s + Ctl::tr("Not everything that might help was tried."));
    else if (remedies.isEmpty())
        context.out.line(u"  "_s + Ctl::tr("No single change would place it."));
    object.insert(u"remedies"_s, remedies);
    object.insert(u"all_tried"_s, why.search == dispatch::RemedySearch::Whole);
    return object;
}

/// All tasks that a plan leaves out, with their reasons; one task with what would help as well.
Result<void> why(Context &context)
{
    const Arguments &a = context.arguments;
    TEWAKE_TRY(const qint64 task, a.number(u"task"_s, 0, -(1LL << 40), 1LL << 40));
    const auto problem = dispatch::readDirectory(a.position(0).toStdString());
    if (!problem)
        return formatError(problem.error(), a.position(0));
    const auto rows = dispatch::readPlan(a.position(1).toStdString());
    if (!rows)
        return formatError(rows.error(), a.position(1));
    for (const dispatch::Violation &violation : dispatch::checkPlan(problem.value(), rows.value()).violations)
        return Error{ErrorCode::Refused, Ctl::tr("The plan breaks a rule. %1").arg(sentenceFor(violation)),
                     u"plan"_s};
    dispatch::Explainer explainer(problem.value(), rows.value());
    if (a.has(u"task"_s)) {
        dispatch::Trials trials;
        context.out.object(tellWhy(context, task, explainer.whyNot(task, trials)));
        return {};
    }
    QSet<dispatch::ExternalId> placed;
    for (const dispatch::PlanRow &row : rows.value())
        placed.insert(row.task);
    QJsonArray unplaced;
    for (const dispatch::Task &one : problem.value().tasks) {
        if (!placed.contains(one.id))
            unplaced.append(tellWhy(context, one.id, explainer.whyNot(one.id)));
    }
    if (unplaced.isEmpty())
        context.out.line(Ctl::tr("Every task is placed."));
    context.out.object({{u"unplaced"_s, unplaced}});
    return {};
}

} // namespace

void addSolveCommands(QList<Command> &commands)
{
    commands +=
        {u"dispatch solve DIR --out PLAN.csv [--seconds S] [--iterations N] [--seed N] [--threads N] "
         u"[--reasons REASONS.csv]"_s,
         Ctl::tr("Solves a problem in the open format, without any office; --reasons writes why each task "
                 "that is left has no place."),
         solve};
    commands += {u"dispatch check DIR PLAN.csv"_s, Ctl::tr("Checks a plan against every rule."), check};
    commands += {u"dispatch explain DIR PLAN.csv [--task N]"_s,
                 Ctl::tr("Why a plan leaves tasks out; with --task what would place that one."), why};
}

} // namespace tewake::ctl
