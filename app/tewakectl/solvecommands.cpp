// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/command.h"
#include "app/tewakectl/solvewords.h"

#include "core/dispatch/checker.h"
#include "core/dispatch/format.h"
#include "core/dispatch/solver.h"

#include <QElapsedTimer>

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

Error formatError(const dispatch::FormatError &error)
{
    return {ErrorCode::InvalidInput, sentenceFor(error), u"directory"_s};
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
        return formatError(problem.error());
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
        return Error{ErrorCode::InvalidInput,
                     QString::fromStdString(dispatch::describe(solution.faults.front())), u"directory"_s};
    if (const auto error = dispatch::writePlan(solution.plan.rows(), out.toStdString()))
        return formatError(*error);
    solution.summary.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
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
        return formatError(problem.error());
    const auto rows = dispatch::readPlan(context.arguments.position(1).toStdString());
    if (!rows)
        return formatError(rows.error());
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

} // namespace

void addSolveCommands(QList<Command> &commands)
{
    commands +=
        {u"dispatch solve DIR --out PLAN.csv [--seconds S] [--iterations N] [--seed N] [--threads N]"_s,
         Ctl::tr("Solves a problem in the open format, without any office."), solve};
    commands += {u"dispatch check DIR PLAN.csv"_s, Ctl::tr("Checks a plan against every rule."), check};
}

} // namespace tewake::ctl
