// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/solver.h"

#include "core/dispatch/annealing.h"
#include "core/dispatch/best.h"
#include "core/dispatch/bound.h"
#include "core/dispatch/checker.h"
#include "core/dispatch/greedy.h"

#include <algorithm>
#include <chrono>
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
    Cooling cooling;
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
        , m_leastAims(leastAims(m_model))
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
        if (m_iterations >= *m_options.iterations)
            return 1;
        return static_cast<double>(m_iterations) / static_cast<double>(*m_options.iterations);
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
        // Nothing that anybody could do: nothing to look for.
        if (std::all_of(m_model.tasks.begin(), m_model.tasks.end(),
                        [](const TaskModel &task) { return task.fixed || task.hopeless; }))
            return;
        Search search(m_draft, m_options.seed, [this] { return stopped() || overdue(); });
        Annealing annealing(search, m_manner.cooling, done());
        while (!stopped() && !proved()) {
            const double part = done();
            const bool allPlaced = m_draft.waiting().members().empty();
            if (part >= 1 || (m_manner.endWhenPlaced && allPlaced))
                break;
            if (annealing.weightIsDone(part, allPlaced)) {
                best.restore();
                annealing.beginAims(part);
            }
            const double temperature = annealing.temperature(part);
            for (int i = 0; i < movesAtOnce && !usedUp(search.moves()); ++i) {
                search.step(temperature);
                if (best.improved())
                    best.take();
            }
            m_iterations = search.moves();
            if (!m_boundTried && part > 0.25)
                tightenBound(best);
            if (m_options.progress && elapsed() > m_lastReport + reportEvery)
                report(best);
        }
    }

    bool usedUp(std::int64_t moves) const { return m_options.iterations && moves >= *m_options.iterations; }

    /// The plan places all that anybody could be given and no plan suits the other aims better.
    bool proved() const
    {
        return m_draft.waiting().members().empty() && m_draft.score().aims <= m_leastAims &&
               m_total - m_draft.score().lost >= m_bound;
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
        solution.summary.provedOptimal = proved();
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
    Energy m_leastAims;
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
    // Heat would scatter a plan that is to be kept where it can be.
    const bool keeps = problem.objective.changes > 0 && !problem.previous.empty();
    return runAll(problem, options, {.cooling = {.weightFirst = !keeps}});
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
    return runAll(
        kept, options,
        {.cooling = {.weightFirst = false, .hot = 0.5, .cold = 0.02, .dearness = 16}, .endWhenPlaced = true});
}

} // namespace tewake::dispatch
