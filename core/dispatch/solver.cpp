// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/solver.h"

#include "core/dispatch/best.h"
#include "core/dispatch/checker.h"
#include "core/dispatch/greedy.h"
#include "core/dispatch/search.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace tewake::dispatch {
namespace {

using Clock = std::chrono::steady_clock;

class Run {
public:
    Run(const Problem &problem, const SolveOptions &options)
        : m_problem(problem)
        , m_options(options)
        , m_begin(Clock::now())
        , m_model(problem)
        , m_draft(m_model)
    {
    }

    Solution go()
    {
        placeGreedily(m_draft, [this] { return m_options.stop.stop_requested() || overdue(); });
        Best best(m_draft);
        report(best);
        search(best);
        best.restore();
        return finish();
    }

private:
    double elapsed() const { return std::chrono::duration<double>(Clock::now() - m_begin).count(); }
    bool overdue() const { return !m_options.iterations && elapsed() >= m_options.seconds; }
    double done() const
    {
        if (m_options.iterations)
            return static_cast<double>(m_iterations) /
                   static_cast<double>(std::max<std::int64_t>(1, *m_options.iterations));
        return elapsed() / std::max(1e-9, m_options.seconds);
    }

    void search(Best &best)
    {
        Search search(m_draft, m_options.seed);
        const double begin = done();
        const double hot = 1.0;
        const double cold = 0.02;
        while (!m_options.stop.stop_requested()) {
            const double part = done();
            if (part >= 1)
                break;
            const double f = (part - begin) / (1 - begin);
            const double unit = static_cast<double>(energyUnit);
            const double temperature = unit * hot * std::pow(cold / hot, f);
            for (int i = 0; i < 128; ++i) {
                search.step(temperature);
                if (best.improved())
                    best.take();
            }
            m_iterations += 128;
            if (elapsed() > m_lastReport + 0.05)
                report(best);
        }
    }
    void report(const Best &best)
    {
        m_lastReport = elapsed();
        if (!m_options.progress)
            return;
        std::int64_t total = 0;
        for (const Task &task : m_problem.tasks)
            total += task.weight;
        m_options.progress({total - best.score().lost, 0, best.score().aims * 1000 / energyUnit,
                            static_cast<int>(m_draft.waiting().members().size()), elapsed()});
    }

    Solution finish()
    {
        Solution solution;
        solution.plan = m_draft.plan();
        solution.summary = checkPlan(m_problem, solution.plan.rows()).figures;
        solution.summary.seconds = elapsed();
        solution.summary.iterations = m_iterations;
        return solution;
    }

    const Problem &m_problem;
    const SolveOptions &m_options;
    Clock::time_point m_begin;
    Model m_model;
    Draft m_draft;
    std::int64_t m_iterations = 0;
    double m_lastReport = 0;
};

} // namespace

Solution solve(const Problem &problem, const SolveOptions &options)
{
    std::vector<Fault> faults = findFaults(problem);
    if (!faults.empty()) {
        Solution solution;
        solution.faults = std::move(faults);
        return solution;
    }
    Run run(problem, options);
    return run.go();
}

} // namespace tewake::dispatch
