// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dispatch/dispatchcases.h"

#include "core/dispatch/checker.h"
#include "core/dispatch/solver.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <limits>
#include <thread>

using namespace tewake::dispatch;

namespace {

SolveOptions moves(std::int64_t iterations, std::uint64_t seed = 1, int threads = 1)
{
    SolveOptions options;
    options.iterations = iterations;
    options.seed = seed;
    options.threads = threads;
    return options;
}

std::string text(const CheckResult &result)
{
    return result.violations.empty() ? std::string("valid") : describe(result.violations.front());
}

void shiftByWeek(Problem &problem)
{
    for (Worker &worker : problem.workers)
        for (Interval &free : worker.free)
            free = {free.start + minutesPerWeek, free.end + minutesPerWeek};
    for (Task &task : problem.tasks) {
        task.release += minutesPerWeek;
        task.due += minutesPerWeek;
    }
    for (PlanRow &pin : problem.pins) {
        pin.start += minutesPerWeek;
        pin.end += minutesPerWeek;
    }
}

} // namespace

class TestDispatchSolver : public QObject {
    Q_OBJECT

private slots:
    void randomProblemsGiveValidPlans()
    {
        for (std::uint64_t seed = 1; seed <= 150; ++seed) {
            cases::Recipe recipe;
            recipe.workers = static_cast<int>(2 + seed % 12);
            recipe.tasks = static_cast<int>(5 + seed * 7 % 60);
            recipe.grid = seed % 5 == 0 ? 5 : 15;
            recipe.minPiece = seed % 7 == 0 ? 45 : seed % 11 == 0 ? 0 : 30;
            const Problem problem = cases::make(seed, recipe);
            QVERIFY2(findFaults(problem).empty(), std::to_string(seed).c_str());
            const Solution solution = solve(problem, moves(4000, seed));
            const CheckResult check = checkPlan(problem, solution.plan.rows());
            const std::string where = "seed " + std::to_string(seed) + ": " + text(check);
            QVERIFY2(check.valid(), where.c_str());
            QVERIFY2(solution.summary.weight <= solution.summary.bound, where.c_str());
            QCOMPARE(solution.summary.weight, check.figures.weight);
            QCOMPARE(solution.unplaced.size() + static_cast<std::size_t>(check.figures.placed),
                     problem.tasks.size());
        }
    }

    void sameSeedSamePlan_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("two threads") << 2;
    }
    void sameSeedSamePlan()
    {
        QFETCH(int, threads);
        cases::Recipe recipe;
        recipe.workers = 40;
        recipe.tasks = 240;
        const Problem problem = cases::make(77, recipe);
        const Solution first = solve(problem, moves(40000, 5, threads));
        const Solution second = solve(problem, moves(40000, 5, threads));
        QVERIFY(first.plan.rows() == second.plan.rows());
        QVERIFY(checkPlan(problem, first.plan.rows()).valid());
    }

    void aWeekLaterChangesNothing()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            Problem problem = cases::make(seed);
            const Solution now = solve(problem, moves(3000));
            shiftByWeek(problem);
            const Solution later = solve(problem, moves(3000));
            std::vector<PlanRow> rows = now.plan.rows();
            for (PlanRow &row : rows) {
                row.start += minutesPerWeek;
                row.end += minutesPerWeek;
            }
            QVERIFY2(rows == later.plan.rows(), std::to_string(seed).c_str());
        }
    }

    void otherIdsChangeOnlyNames()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            Problem problem = cases::make(seed);
            const Solution before = solve(problem, moves(3000));
            const auto renamed = [](ExternalId id) { return id * 1000 + 17; };
            for (Worker &worker : problem.workers)
                worker.id = renamed(worker.id);
            for (Task &task : problem.tasks)
                task.id = renamed(task.id);
            for (Eligible &pair : problem.eligible)
                pair = {renamed(pair.task), renamed(pair.worker)};
            for (Previous &pair : problem.previous)
                pair = {renamed(pair.task), renamed(pair.worker)};
            for (PlanRow &pin : problem.pins)
                pin = {renamed(pin.task), renamed(pin.worker), pin.start, pin.end};
            const Solution after = solve(problem, moves(3000));
            std::vector<PlanRow> rows = before.plan.rows();
            for (PlanRow &row : rows)
                row = {renamed(row.task), renamed(row.worker), row.start, row.end};
            QVERIFY2(rows == after.plan.rows(), std::to_string(seed).c_str());
        }
    }

    void nobodyAndNothing()
    {
        Problem empty;
        QVERIFY(solve(empty, moves(100)).plan.placements.empty());
        Problem problem = cases::make(3);
        problem.workers.clear();
        problem.eligible.clear();
        problem.previous.clear();
        problem.pins.clear();
        const Solution solution = solve(problem, moves(100));
        QVERIFY(solution.plan.placements.empty());
        QCOMPARE(solution.unplaced.size(), problem.tasks.size());
        QCOMPARE(solution.summary.bound, 0);
    }

    void numbersAtTheLimitsAreFaults()
    {
        Problem problem = cases::make(4);
        problem.tasks[0].due = std::numeric_limits<Minute>::max();
        problem.tasks[1].release = std::numeric_limits<Minute>::min();
        problem.tasks[2].weight = -1;
        const Solution solution = solve(problem, moves(100));
        QVERIFY(solution.faults.size() >= 3);
        QVERIFY(solution.plan.placements.empty());
    }

    void manyTasksForOneWorker()
    {
        Problem problem;
        problem.workers.push_back({.id = 1,
                                   .maxDay = 1440,
                                   .maxWeek = 10080,
                                   .maxHorizon = 40320,
                                   .desired = 0,
                                   .free = {{0, 4 * minutesPerWeek}},
                                   .skills = {}});
        for (ExternalId id = 0; id < 100000; ++id)
            problem.tasks.push_back({.id = id,
                                     .order = id / 3,
                                     .effort = 30,
                                     .release = 0,
                                     .due = 4 * minutesPerWeek,
                                     .weight = 1 + id % 5});
        QElapsedTimer timer;
        timer.start();
        SolveOptions options;
        options.seconds = 1;
        const Solution solution = solve(problem, options);
        QVERIFY(timer.elapsed() < 6000);
        QVERIFY(checkPlan(problem, solution.plan.rows()).valid());
        QCOMPARE(solution.summary.placed, 4 * 7 * 48);
        QCOMPARE(solution.summary.weight, solution.summary.bound);
    }

    /// Shifts that run at one time need as many hands: a plan with no more of them is proved, one with more
    /// is not.
    void fewestHandsAreProved()
    {
        Problem problem;
        problem.grid = 15;
        problem.objective.fit = 0;
        for (ExternalId id = 0; id < 12; ++id)
            problem.workers.push_back({.id = id,
                                       .maxDay = 1440,
                                       .maxWeek = 10080,
                                       .maxHorizon = 10080,
                                       .desired = 0,
                                       .free = {{0, minutesPerWeek}},
                                       .skills = {}});
        // Three at any time, as in three rows of bricks, each of which one worker alone can lay whole.
        ExternalId id = 0;
        for (Minute row = 0; row < 3; ++row)
            for (Minute start = row * 60; start + 180 <= 1440; start += 180)
                problem.tasks.push_back({.id = id++,
                                         .order = 0,
                                         .kind = TaskKind::Shift,
                                         .effort = 180,
                                         .release = start,
                                         .due = start + 180,
                                         .weight = 1});
        const Solution solution = solve(problem, moves(200'000));
        QVERIFY(checkPlan(problem, solution.plan.rows()).valid());
        QCOMPARE(solution.summary.placed, static_cast<int>(problem.tasks.size()));
        QCOMPARE(solution.summary.splits, std::int64_t{2});
        QVERIFY(solution.summary.provedOptimal);
        QVERIFY(solution.summary.iterations < 200'000); // a proof ends the search

        // Somebody who may not work two of the rows in a day makes a fourth hand necessary: all placed,
        // nothing proved.
        for (Worker &worker : problem.workers)
            worker.maxDay = 1080;
        const Solution limited = solve(problem, moves(20'000));
        QVERIFY(checkPlan(problem, limited.plan.rows()).valid());
        QCOMPARE(limited.summary.weight, limited.summary.bound);
        QVERIFY(limited.summary.splits > 2);
        QVERIFY(!limited.summary.provedOptimal);
    }

    void countsMovesExactly()
    {
        const Problem problem = cases::make(3, {});
        for (const std::int64_t asked : {0, 1, 100, 1000})
            QCOMPARE(solve(problem, moves(asked)).summary.iterations, asked);
    }

    void stopKeepsTheBest()
    {
        cases::Recipe recipe;
        recipe.workers = 40;
        recipe.tasks = 300;
        const Problem problem = cases::make(9, recipe);
        std::stop_source source;
        SolveOptions options;
        options.seconds = 60;
        options.stop = source.get_token();
        std::int64_t reported = -1;
        options.progress = [&](const Progress &progress) {
            reported = progress.weight;
            if (progress.seconds > 0.2)
                source.request_stop();
        };
        const Solution solution = solve(problem, options);
        QVERIFY(solution.summary.seconds < 5);
        QVERIFY(solution.summary.weight >= reported);
        QVERIFY(checkPlan(problem, solution.plan.rows()).valid());
    }

    void repairKeepsWhatItCan()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            cases::Recipe recipe;
            recipe.workers = 12;
            recipe.tasks = 40;
            recipe.pins = false;
            recipe.previous = false;
            Problem problem = cases::make(seed, recipe);
            const Solution before = solve(problem, moves(4000));
            const ExternalId away = problem.workers[seed % problem.workers.size()].id;
            std::int64_t lost = 0;
            for (const Placement &placement : before.plan.placements)
                lost += placement.worker == away ? 1 : 0;
            for (Worker &worker : problem.workers)
                if (worker.id == away)
                    worker.free.clear();
            SolveOptions options = moves(4000);
            options.start = before.plan.rows();
            const Solution after = repair(problem, options);
            QVERIFY(checkPlan(problem, after.plan.rows()).valid());
            // Every lost task is a change; each further one has to be paid for by weight placed.
            std::int64_t changes = 0;
            for (const Placement &old : before.plan.placements) {
                const auto now = std::find_if(after.plan.placements.begin(), after.plan.placements.end(),
                                              [&](const Placement &p) { return p.task == old.task; });
                changes += now == after.plan.placements.end() || now->worker != old.worker ? 1 : 0;
            }
            QVERIFY2(changes <= lost * 3, std::to_string(seed).c_str());
            QVERIFY(changes >= lost);
        }
    }
};

QTEST_APPLESS_MAIN(TestDispatchSolver)
#include "tst_dispatchsolver.moc"
