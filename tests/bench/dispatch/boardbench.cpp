// SPDX-License-Identifier: GPL-3.0-or-later
// What the dispatch board asks while somebody drags, and what a proposal tells of the tasks that it leaves,
// by Google Benchmark. `boardbench [DIR] [--benchmark_...]`: of a directory in the open format, otherwise of
// an office of 350 people that asks for 130 % of their time. The plan is one second's search.

#include "core/dispatch/board.h"
#include "core/dispatch/explain.h"
#include "core/dispatch/format.h"
#include "core/dispatch/solver.h"
#include "tests/core/dispatch/dispatchoffices.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <optional>

using namespace tewake::dispatch;

namespace {

struct Planned {
    Problem problem;
    std::vector<PlanRow> rows;
    std::vector<ExternalId> unplaced;
};
std::optional<Planned> planned;

void make(Problem problem)
{
    SolveOptions options;
    options.seconds = 1;
    const Solution solution = solve(problem, options);
    planned = {std::move(problem), solution.plan.rows(), solution.unplaced};
    std::printf("%zu people, %zu tasks, %zu of them not placed\n", planned->problem.workers.size(),
                planned->problem.tasks.size(), planned->unplaced.size());
}

/// At most 50 µs with 300 people and 2,000 tasks.
void oneFeasibility(benchmark::State &state)
{
    const Board board(planned->problem, planned->rows);
    std::size_t i = 0;
    for (auto _ : state) {
        const Worker &worker = planned->problem.workers[i * 7 % planned->problem.workers.size()];
        const Task &task = planned->problem.tasks[i++ % planned->problem.tasks.size()];
        benchmark::DoNotOptimize(board.canPlace(worker.id, task.id));
    }
}
BENCHMARK(oneFeasibility)->Unit(benchmark::kMicrosecond);

/// At most 2 ms with 300 people and 2,000 tasks, 20 ms with 3,000 and 20,000.
void rankedCandidates(benchmark::State &state)
{
    const Board board(planned->problem, planned->rows);
    std::size_t i = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(
            board.candidates(planned->problem.tasks[i++ % planned->problem.tasks.size()].id));
}
BENCHMARK(rankedCandidates)->Unit(benchmark::kMillisecond);

void loadPlan(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(Explainer(planned->problem, planned->rows));
}
BENCHMARK(loadPlan)->Unit(benchmark::kMillisecond);

void reasonsOfAll(benchmark::State &state)
{
    for (auto _ : state) {
        Explainer explainer(planned->problem, planned->rows);
        for (ExternalId task : planned->unplaced)
            benchmark::DoNotOptimize(explainer.whyNot(task));
    }
    state.counters["tasks"] = static_cast<double>(planned->unplaced.size());
}
BENCHMARK(reasonsOfAll)->Unit(benchmark::kMillisecond);

void remediesOfOne(benchmark::State &state)
{
    Explainer explainer(planned->problem, planned->rows);
    std::size_t i = 0;
    for (auto _ : state) {
        Trials trials;
        if (!planned->unplaced.empty())
            benchmark::DoNotOptimize(
                explainer.whyNot(planned->unplaced[i++ % planned->unplaced.size()], trials));
    }
}
BENCHMARK(remediesOfOne)->Unit(benchmark::kMillisecond);

} // namespace

int main(int count, char **words)
{
    benchmark::Initialize(&count, words);
    if (count > 1) {
        Read<Problem> read = readDirectory(words[1]);
        if (!read) {
            std::printf("%s\n", read.error().message.c_str());
            return 1;
        }
        make(read.take());
    } else {
        make(cases::makeOffice(cases::Shape::Office, 1, {.workers = 350, .weeks = 4, .demand = 130}));
    }
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
