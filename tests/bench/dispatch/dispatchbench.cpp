// SPDX-License-Identifier: GPL-3.0-or-later
// Solves problems of the open format and tells what is placed of what is possible, and when. `dispatchbench
// [--seconds S]
// [--seeds N] [--threads T] [DIR ...]`; without directories problems of its own, of 300 people and 2,200
// tasks and of offices of 350 people whose work is made from orders. Each line is the median of the seeds,
// the first valid plan's limit is one second; a plan that breaks a rule ends the program.

#include "core/dispatch/checker.h"
#include "core/dispatch/format.h"
#include "core/dispatch/solver.h"
#include "tests/core/dispatch/dispatchcases.h"
#include "tests/core/dispatch/dispatchoffices.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

using namespace tewake::dispatch;

namespace {

struct Settings {
    double seconds = 1;
    int seeds = 5;
    int threads = 1;
    std::vector<std::string> directories;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void measure(const std::string &name, const Problem &problem, const Settings &settings)
{
    std::vector<double> first;
    std::vector<double> ofBound;
    std::vector<double> ofPlanted;
    std::vector<double> splits;
    std::vector<double> deviation;
    std::vector<double> seconds;
    for (int seed = 1; seed <= settings.seeds; ++seed) {
        SolveOptions options;
        options.seconds = settings.seconds;
        options.seed = static_cast<std::uint64_t>(seed);
        options.threads = settings.threads;
        double firstPlan = -1;
        options.progress = [&](const Progress &progress) {
            if (firstPlan < 0)
                firstPlan = progress.seconds;
        };
        const Solution solution = solve(problem, options);
        const CheckResult checked = checkPlan(problem, solution.plan.rows());
        if (!checked.valid()) {
            std::printf("%s, seed %d: %s\n", name.c_str(), seed,
                        describe(checked.violations.front()).c_str());
            std::exit(1);
        }
        const PlanSummary &summary = solution.summary;
        const auto weight = static_cast<double>(summary.weight);
        first.push_back(firstPlan);
        ofBound.push_back(100 * weight / static_cast<double>(std::max<std::int64_t>(1, summary.bound)));
        ofPlanted.push_back(problem.weightPlanted ? 100 * weight / static_cast<double>(*problem.weightPlanted)
                                                  : 0);
        splits.push_back(static_cast<double>(summary.splits) / std::max(1, summary.orders));
        deviation.push_back(summary.fairnessMeanAbsDev);
        seconds.push_back(summary.seconds);
    }
    std::printf("%-28s %8.3f %6s %10.4f %10.4f %8.3f %9.4f %8.2f\n", name.c_str(), median(first),
                median(first) < 1 ? "ok" : "short", median(ofBound), median(ofPlanted), median(splits),
                median(deviation), median(seconds));
    std::fflush(stdout);
}

Settings read(int count, char **words)
{
    Settings settings;
    for (int i = 1; i < count; ++i) {
        const bool valued = i + 1 < count;
        if (valued && std::strcmp(words[i], "--seconds") == 0)
            settings.seconds = std::atof(words[++i]);
        else if (valued && std::strcmp(words[i], "--seeds") == 0)
            settings.seeds = std::max(1, std::atoi(words[++i]));
        else if (valued && std::strcmp(words[i], "--threads") == 0)
            settings.threads = std::max(1, std::atoi(words[++i]));
        else
            settings.directories.emplace_back(words[i]);
    }
    return settings;
}

} // namespace

int main(int count, char **words)
{
    const Settings settings = read(count, words);
    std::printf("%.1f s, %d seeds, %d thread(s); medians; * an order\n", settings.seconds, settings.seeds,
                settings.threads);
    std::printf("%-28s %8s %6s %10s %10s %8s %9s %8s\n", "", "first s", "<1 s", "% of bound", "% planted",
                "splits*", "deviation", "seconds");
    for (const std::string &directory : settings.directories) {
        const auto problem = readDirectory(directory);
        if (!problem) {
            std::printf("%s\n", problem.error().message.c_str());
            return 1;
        }
        measure(std::filesystem::path(directory).filename().string(), problem.value(), settings);
    }
    if (!settings.directories.empty())
        return 0;
    cases::Recipe recipe;
    recipe.workers = 300;
    recipe.tasks = 2200;
    recipe.weeks = 4;
    for (std::uint64_t seed = 1; seed <= 3; ++seed)
        measure("300 people, 2200 tasks, " + std::to_string(seed), cases::make(seed, recipe), settings);
    for (const int demand : {90, 110, 140}) {
        const Problem office =
            cases::makeOffice(cases::Shape::Office, 1, {.workers = 350, .weeks = 4, .demand = demand});
        measure("office, demand " + std::to_string(demand) + ", " + std::to_string(office.tasks.size()),
                office, settings);
    }
    return 0;
}
