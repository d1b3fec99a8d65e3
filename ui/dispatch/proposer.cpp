// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/proposer.h"

#include "core/dispatch/checker.h"
#include "core/dispatch/solver.h"

#include <QPointer>
#include <QSet>

namespace tewake::ui {

namespace {

std::vector<double> deviations(const dispatch::Problem &problem, const std::vector<dispatch::PlanRow> &rows)
{
    QHash<dispatch::ExternalId, dispatch::Minute> given;
    for (const dispatch::PlanRow &row : rows)
        given[row.worker] += row.end - row.start;
    std::vector<double> shares;
    for (const dispatch::Worker &worker : problem.workers) {
        if (worker.desired > 0)
            shares.push_back(static_cast<double>(given.value(worker.id) - worker.desired) /
                             static_cast<double>(worker.desired));
    }
    return shares;
}

/// `searching` ends the search only, `working` everything.
Proposed solved(DispatchProblem problem, const OfficeZone &zone, const ProposeOptions &options,
                const std::function<void(const dispatch::Progress &)> &progress,
                const std::stop_token &searching, const std::stop_token &working)
{
    Proposed result;
    result.options = options;
    dispatch::SolveOptions solving;
    solving.seconds = options.seconds;
    solving.threads = 2;
    solving.stop = searching;
    solving.progress = progress;
    result.before = dispatch::checkPlan(problem.problem, problem.problem.pins).figures;
    const dispatch::Solution solution = dispatch::solve(problem.problem, solving);
    result.cancelled = searching.stop_requested();
    result.proposal = proposalFrom(problem, solution, zone, {TrialsOfProposal, working});
    result.deviationBefore = deviations(problem.problem, problem.problem.pins);
    result.rows = solution.plan.rows();
    result.deviationAfter = deviations(problem.problem, result.rows);
    QSet<dispatch::ExternalId> orders;
    for (const dispatch::Task &task : problem.problem.tasks) {
        if (!problem.taskOfPin.contains(task.id)) {
            orders.insert(task.order);
            ++result.open;
        }
    }
    result.orders = static_cast<int>(orders.size());
    result.placed = static_cast<int>(result.proposal.assignments.size());
    result.problem = std::move(problem);
    return result;
}

} // namespace

Proposer::Proposer(QObject *parent)
    : QObject(parent)
{
}

Proposer::~Proposer()
{
    m_search.request_stop();
    m_thread.request_stop();
}

void Proposer::start(DispatchProblem problem, const std::vector<dispatch::PlanRow> &drafts,
                     const OfficeZone &zone, const ProposeOptions &options)
{
    if (m_running)
        return;
    m_running = true;
    problem.problem.objective = options.objective;
    for (const dispatch::PlanRow &row : drafts) {
        if (problem.taskVersions.contains(row.task))
            problem.problem.pins.push_back(row);
    }
    m_search = std::stop_source();
    m_thread = std::jthread([this, problem = std::move(problem), zone, options,
                             searching = m_search.get_token()](const std::stop_token &working) mutable {
        // The destructor joins this thread, so the object outlives it; what is posted to a dead object is
        // dropped.
        const auto progress = [this](const dispatch::Progress &step) {
            ProposeProgress shown;
            shown.score =
                step.bound > 0 ? static_cast<double>(step.weight) / static_cast<double>(step.bound) : 1;
            shown.placed = step.placed;
            shown.seconds = step.seconds;
            QMetaObject::invokeMethod(
                this, [this, shown] { emit progressed(shown); }, Qt::QueuedConnection);
        };
        auto result = std::make_shared<const Proposed>(
            solved(std::move(problem), zone, options, progress, searching, working));
        QMetaObject::invokeMethod(
            this,
            [this, result] {
                m_running = false;
                emit finished(result);
            },
            Qt::QueuedConnection);
    });
}

void Proposer::cancel()
{
    m_search.request_stop();
}

} // namespace tewake::ui
