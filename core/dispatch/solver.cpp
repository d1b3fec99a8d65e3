// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/solver.h"

#include "core/dispatch/best.h"
#include "core/dispatch/bound.h"
#include "core/dispatch/checker.h"
#include "core/dispatch/greedy.h"
#include "core/dispatch/search.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>
#include <thread>
#include <unordered_set>

namespace tewake::dispatch {
namespace {

using Clock = std::chrono::steady_clock;

/// Moves between two looks at the clock: well below a millisecond each time.
constexpr int movesAtOnce = 64;
constexpr double reportEvery = 0.05;

/// What keeping a task with its worker is worth in a repair, in splits.
constexpr double repairChangeWeight = 8;

/// How a run goes about it.
struct Manner {
    double hot = 1.0;           ///< first temperature, in splits
    double cold = 0.02;         ///< last
    int pricePower = 1;         ///< how many times the usual price a unit of weight is worth
    bool endWhenPlaced = false; ///< a repair has nothing more to do then
};

class Run {
public:
    Run(const Problem &problem, const SolveOptions &options, const Manner &manner)
        : m_problem(problem)
        , m_options(options)
        , m_manner(manner)
        , m_begin(Clock::now())
        , m_model(problem)
        , m_draft(m_model)
        , m_bound(knapsackBound(m_model))
    {
        for (const Task &task : problem.tasks)
            m_total += task.weight;
    }

    Solution go()
    {
        loadStart();
        placeGreedily(m_draft, [this] { return stopped() || overdue(); });
        Best best(m_draft);
        report(best);
        search(best);
        best.restore();
        return finish();
    }

    Score score() const { return m_draft.score(); }

private:
    bool stopped() const { return m_options.stop.stop_requested(); }
    double elapsed() const { return std::chrono::duration<double>(Clock::now() - m_begin).count(); }
    bool overdue() const { return !m_options.iterations && elapsed() >= m_options.seconds; }
    /// The part of the time or of the iterations that is used up.
    double done() const
    {
        if (!m_options.iterations)
            return elapsed() / std::max(1e-9, m_options.seconds);
        const std::int64_t all = std::max<std::int64_t>(1, *m_options.iterations);
        return static_cast<double>(m_iterations) / static_cast<double>(all);
    }

    void loadStart()
    {
        std::unordered_set<ExternalId> pinned;
        for (const PlanRow &pin : m_problem.pins)
            pinned.insert(pin.task);
        for (const Placement &placement : planFromRows(m_options.start).placements) {
            const auto worker = m_model.workerIndex.find(placement.worker);
            const auto task = m_model.taskIndex.find(placement.task);
            if (worker == m_model.workerIndex.end() || task == m_model.taskIndex.end() ||
                pinned.contains(placement.task))
                continue;
            // Where the old blocks are no longer possible, others with the same worker are the next best.
            if (!m_draft.insertAt(worker->second, task->second, placement.blocks) &&
                m_model.qualified(worker->second, task->second) &&
                !m_model.tasks[static_cast<std::size_t>(task->second)].hopeless)
                m_draft.insert(worker->second, task->second);
        }
        m_draft.commit();
    }

    void search(Best &best)
    {
        Search search(m_draft, m_options.seed);
        search.setPrice(search.usualPrice() * m_manner.pricePower);
        const double begin = done();
        // Nothing that anybody could do: nothing to look for.
        if (std::all_of(m_model.tasks.begin(), m_model.tasks.end(),
                        [](const TaskModel &task) { return task.fixed || task.hopeless; }))
            return;
        while (!stopped()) {
            const double part = done();
            if (part >= 1 || (m_manner.endWhenPlaced && m_draft.waiting().members().empty()))
                break;
            const double progress = (part - begin) / (1 - begin);
            const double temperature = static_cast<double>(energyUnit) * m_manner.hot *
                                       std::pow(m_manner.cold / m_manner.hot, progress);
            for (int i = 0; i < movesAtOnce; ++i) {
                search.step(temperature);
                if (best.improved())
                    best.take();
            }
            m_iterations += movesAtOnce;
            if (!m_boundTried && part > 0.25)
                tightenBound(best);
            if (m_options.progress && elapsed() > m_lastReport + reportEvery)
                report(best);
        }
    }

    /// Once, when the first rush is over and something is still waiting: a proof costs up to a tenth of the
    /// time.
    void tightenBound(const Best &best)
    {
        m_boundTried = true;
        if (m_total - best.score().lost >= m_bound)
            return;
        const double latest = elapsed() + m_options.seconds / 10;
        m_bound = std::min(m_bound, flowBound(m_model, [&] {
                               return stopped() || (!m_options.iterations && elapsed() > latest);
                           }));
    }

    void report(const Best &best)
    {
        m_lastReport = elapsed();
        if (!m_options.progress)
            return;
        m_options.progress({m_total - best.score().lost, m_bound, best.splits(), best.placed(), elapsed()});
    }

    Solution finish()
    {
        Solution solution;
        solution.plan = m_draft.plan();
        solution.summary = checkPlan(m_problem, solution.plan.rows()).figures;
        solution.summary.bound = m_bound;
        solution.summary.provedOptimal = solution.summary.weight >= m_bound;
        solution.summary.iterations = m_iterations;
        for (std::size_t t = 0; t < m_model.tasks.size(); ++t)
            if (!m_draft.placed(static_cast<Index>(t)))
                solution.unplaced.push_back(m_problem.tasks[t].id);
        std::sort(solution.unplaced.begin(), solution.unplaced.end());
        solution.summary.seconds = elapsed();
        return solution;
    }

    const Problem &m_problem;
    const SolveOptions &m_options;
    Manner m_manner;
    Clock::time_point m_begin;
    Model m_model;
    Draft m_draft;
    std::int64_t m_bound;
    std::int64_t m_total = 0;
    std::int64_t m_iterations = 0;
    bool m_boundTried = false;
    double m_lastReport = 0;
};

constexpr int mostThreads = 16;

/// One run a thread, each with a seed of its own, and the best plan of all: never worse than the first run
/// alone, and repeatable, since no run looks at another.
Solution runAll(const Problem &problem, const SolveOptions &options, const Manner &manner)
{
    const int others = std::clamp(options.threads, 1, mostThreads) - 1;
    std::vector<SolveOptions> ownOptions(static_cast<std::size_t>(others), options);
    std::vector<std::unique_ptr<Run>> runs(ownOptions.size());
    std::vector<Solution> solutions(ownOptions.size());
    Solution best;
    Score bestScore;
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < ownOptions.size(); ++i) {
            ownOptions[i].seed += (i + 1) * 0x9E3779B97F4A7C15U;
            ownOptions[i].progress = nullptr;
            threads.emplace_back([&, i] {
                runs[i] = std::make_unique<Run>(problem, ownOptions[i], manner);
                solutions[i] = runs[i]->go();
            });
        }
        Run first(problem, options, manner);
        best = first.go();
        bestScore = first.score();
    }
    std::int64_t bound = best.summary.bound;
    std::int64_t iterations = best.summary.iterations;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        bound = std::min(bound, solutions[i].summary.bound);
        iterations += solutions[i].summary.iterations;
        if (runs[i]->score() < bestScore) {
            bestScore = runs[i]->score();
            best = std::move(solutions[i]);
        }
    }
    best.summary.bound = bound;
    best.summary.iterations = iterations;
    best.summary.provedOptimal = best.summary.weight >= bound;
    return best;
}

Solution refused(std::vector<Fault> faults)
{
    Solution solution;
    solution.faults = std::move(faults);
    return solution;
}

} // namespace

Solution solve(const Problem &problem, const SolveOptions &options)
{
    std::vector<Fault> faults = findFaults(problem);
    if (!faults.empty())
        return refused(std::move(faults));
    return runAll(problem, options, {});
}

Solution repair(const Problem &problem, const SolveOptions &options)
{
    std::vector<Fault> faults = findFaults(problem);
    if (!faults.empty())
        return refused(std::move(faults));
    Problem kept = problem;
    if (kept.previous.empty()) {
        std::unordered_set<ExternalId> workers;
        std::unordered_set<ExternalId> tasks;
        for (const Worker &worker : problem.workers)
            workers.insert(worker.id);
        for (const Task &task : problem.tasks)
            tasks.insert(task.id);
        for (const Placement &placement : planFromRows(options.start).placements)
            if (workers.contains(placement.worker) && tasks.contains(placement.task))
                kept.previous.push_back({placement.task, placement.worker});
    }
    kept.objective.changes = std::max(kept.objective.changes, repairChangeWeight);
    return runAll(kept, options, {.hot = 0.5, .cold = 0.02, .pricePower = 16, .endWhenPlaced = true});
}

} // namespace tewake::dispatch
