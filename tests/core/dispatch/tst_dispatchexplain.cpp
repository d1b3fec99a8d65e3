// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dispatch/dispatchcases.h"
#include "tests/core/dispatch/dispatchoffices.h"

#include "core/dispatch/checker.h"
#include "core/dispatch/explain.h"
#include "core/dispatch/solver.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <map>
#include <set>

using namespace tewake::dispatch;

namespace {

Solution solved(const Problem &problem)
{
    SolveOptions options;
    options.iterations = 4000;
    return solve(problem, options);
}

cases::Recipe crowded()
{
    cases::Recipe recipe;
    recipe.workers = 6;
    recipe.tasks = 45;
    return recipe;
}

} // namespace

class TestDispatchExplain : public QObject {
    Q_OBJECT

private slots:
    /// Every remedy offered is applied, and the task is then placed in a plan that the checker finds valid.
    void remediesHelp()
    {
        std::set<RemedyKind> kinds;
        int offered = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const Problem problem = cases::make(seed, crowded());
            const Solution solution = solved(problem);
            const std::vector<PlanRow> rows = solution.plan.rows();
            for (ExternalId task : solution.unplaced) {
                const WhyNot why = explainUnplaced(problem, rows, task);
                QVERIFY(why.known && !why.placed);
                for (const Remedy &remedy : why.remedies) {
                    const std::string where = "seed " + std::to_string(seed) + " task " +
                                              std::to_string(task) + " remedy " +
                                              std::to_string(static_cast<int>(remedy.kind));
                    ++offered;
                    kinds.insert(remedy.kind);
                    const std::optional<Remedied> after = applyRemedy(problem, rows, task, remedy);
                    QVERIFY2(after.has_value(), where.c_str());
                    const CheckResult check = checkPlan(after->problem, after->plan);
                    QVERIFY2(check.valid(),
                             (where + (check.valid() ? "" : describe(check.violations[0]))).c_str());
                    QVERIFY2(std::any_of(after->plan.begin(), after->plan.end(),
                                         [&](const PlanRow &row) {
                                             return row.task == task && row.worker == remedy.worker;
                                         }),
                             where.c_str());
                }
            }
        }
        qInfo("%d remedies of %zu kinds", offered, kinds.size());
        QVERIFY(offered > 100);
        QVERIFY(kinds.size() >= 7);
    }

    /// The same in offices of every shape, one explainer for all tasks.
    void remediesHelpOffices()
    {
        std::set<RemedyKind> kinds;
        for (const cases::Shape shape : cases::allShapes)
            for (std::uint64_t seed = cases::firstSeed(); seed < cases::firstSeed() + 4; ++seed) {
                const Problem problem = cases::makeOffice(shape, seed, {.workers = 10, .demand = 130});
                const Solution solution = solved(problem);
                const std::vector<PlanRow> rows = solution.plan.rows();
                Explainer explainer(problem, rows);
                for (ExternalId task : solution.unplaced) {
                    Trials trials;
                    const WhyNot why = explainer.whyNot(task, trials);
                    for (const Remedy &remedy : why.remedies) {
                        kinds.insert(remedy.kind);
                        const auto after = applyRemedy(problem, rows, task, remedy);
                        QVERIFY2(after && checkPlan(after->problem, after->plan).valid(),
                                 cases::nameOf(shape, seed).c_str());
                    }
                }
            }
        QCOMPARE(kinds.size(), static_cast<std::size_t>(RemedyKind::GiveUp) + 1);
    }

    void countsAddUp()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const Problem problem = cases::make(seed, crowded());
            const Solution solution = solved(problem);
            for (ExternalId task : solution.unplaced) {
                const Funnel f = explainUnplaced(problem, solution.plan.rows(), task).funnel;
                QCOMPARE(f.workers, static_cast<int>(problem.workers.size()));
                QVERIFY(f.workers >= f.withSkill && f.withSkill >= f.withLevel &&
                        f.withLevel >= f.withClearance);
                QVERIFY(f.withClearance >= f.withRoom && f.withRoom >= f.eligible &&
                        f.eligible >= f.freeEnough);
                QCOMPARE(f.freeEnough, f.busy + f.atDayLimit + f.atWeekLimit + f.atHorizonLimit +
                                           f.withoutSeat + f.couldTake);
            }
        }
    }

    /// One explainer for all tasks counts what the board says of each pair, also after remedies were tried.
    void oneExplainerForAll()
    {
        int alike = 0;
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            Problem problem = cases::make(seed, crowded());
            // Boxes of one order, all alike.
            Task box = problem.tasks.front();
            for (ExternalId i = 0; i < 6; ++i) {
                box.id = 100'000 + i;
                problem.tasks.push_back(box);
            }
            const Solution solution = solved(problem);
            const std::vector<PlanRow> rows = solution.plan.rows();
            const Board board(problem, rows);
            Explainer explainer(problem, rows);
            for (int round = 0; round < 2; ++round)
                for (ExternalId task : solution.unplaced) {
                    Trials trials;
                    const WhyNot why = round == 0 ? explainer.whyNot(task, trials) : explainer.whyNot(task);
                    alike += task >= 100'000 ? 1 : 0;
                    std::map<Hindrance, int> counted;
                    for (const Worker &worker : problem.workers)
                        ++counted[board.canPlace(worker.id, task)];
                    const std::string where =
                        "seed " + std::to_string(seed) + " task " + std::to_string(task);
                    const Funnel &f = why.funnel;
                    QVERIFY2(f.withSkill == f.workers - counted[Hindrance::Skill], where.c_str());
                    QVERIFY2(f.withLevel == f.withSkill - counted[Hindrance::Level], where.c_str());
                    QVERIFY2(f.withClearance == f.withLevel - counted[Hindrance::Clearance], where.c_str());
                    QVERIFY2(f.withRoom == f.withClearance - counted[Hindrance::RoomAccess], where.c_str());
                    QVERIFY2(f.eligible == f.withRoom - counted[Hindrance::NotEligible], where.c_str());
                    QVERIFY2(f.busy == counted[Hindrance::Busy], where.c_str());
                    QVERIFY2(f.atDayLimit == counted[Hindrance::DayLimit], where.c_str());
                    QVERIFY2(f.atWeekLimit == counted[Hindrance::WeekLimit], where.c_str());
                    QVERIFY2(f.atHorizonLimit == counted[Hindrance::HorizonLimit], where.c_str());
                    QVERIFY2(f.withoutSeat == counted[Hindrance::NoSeat], where.c_str());
                    QVERIFY2(f.couldTake == counted[Hindrance::None], where.c_str());
                    QCOMPARE(why.now.has_value(), f.couldTake > 0);
                    QVERIFY(!why.now || why.remedies.empty());
                    QVERIFY(mainReason(why) != MainReason::Unknown);
                }
        }
        QVERIFY(alike > 0);
    }

    /// What nobody was given yet can be placed as it is: the answer is who and when, and no remedy.
    void whoCanTakeItNow()
    {
        int asked = 0;
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            const Problem problem = cases::make(seed);
            const Board board(problem, problem.pins);
            Explainer explainer(problem, problem.pins);
            for (const Task &task : problem.tasks) {
                const std::vector<Candidate> candidates = board.candidates(task.id);
                Trials trials;
                const WhyNot why = explainer.whyNot(task.id, trials);
                QCOMPARE(why.now.has_value(), !candidates.empty());
                if (candidates.empty())
                    continue;
                ++asked;
                QVERIFY(why.remedies.empty());
                QCOMPARE(why.search, RemedySearch::NotNeeded);
                QCOMPARE(mainReason(why), MainReason::CanBePlaced);
                QCOMPARE(why.now->worker, candidates.front().worker);
                QCOMPARE(why.now->aims.total, candidates.front().aims.total);
                QVERIFY(why.now->othersMove ||
                        board.canPlaceAt(why.now->worker, task.id, why.now->blocks).empty());
            }
        }
        QVERIFY(asked > 100);
    }

    void trialsEndTheLooking()
    {
        const Problem problem = cases::make(5, crowded());
        const Solution solution = solved(problem);
        QVERIFY(!solution.unplaced.empty());
        Explainer explainer(problem, solution.plan.rows());
        std::stop_source stop;
        stop.request_stop();
        int cut = 0;
        for (ExternalId task : solution.unplaced) {
            Trials none{0, {}};
            QVERIFY(explainer.whyNot(task, none).remedies.empty());
            Trials stopped{Trials::usual, stop.get_token()};
            QVERIFY(explainer.whyNot(task, stopped).search != RemedySearch::Whole);
            Trials few{1, {}};
            cut += explainer.whyNot(task, few).search == RemedySearch::CutShort ? 1 : 0;
        }
        QVERIFY(cut > 0);
    }

    /// Thousands of people and tasks that do not fit: every one has its reason at once.
    void reasonsOfThousands()
    {
        cases::Recipe recipe;
        recipe.workers = 1000;
        recipe.tasks = 9000;
        recipe.weeks = 4;
        recipe.nasty = false;
        Problem problem = cases::make(3, recipe);
        SolveOptions options;
        options.iterations = 0;
        const Solution solution = solve(problem, options);
        QVERIFY(solution.unplaced.size() > 200);
        QElapsedTimer timer;
        timer.start();
        Explainer explainer(problem, solution.plan.rows());
        for (ExternalId task : solution.unplaced) {
            const WhyNot why = explainer.whyNot(task);
            QVERIFY(why.known && !why.placed);
            QCOMPARE(why.funnel.workers, 1000);
        }
        qInfo("%zu reasons in %lld ms", solution.unplaced.size(), static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() < 10'000);
    }

    void boardAnswersAsTheCheckerDoes()
    {
        int yes = 0;
        for (std::uint64_t seed = 1; seed <= 15; ++seed) {
            const Problem problem = cases::make(seed, crowded());
            const Solution solution = solved(problem);
            Board board(problem, solution.plan.rows());
            QVERIFY2(board.loadedWhole(), std::to_string(seed).c_str());
            for (const Task &task : problem.tasks)
                for (const Worker &worker : problem.workers) {
                    const Candidate candidate = board.candidate(worker.id, task.id);
                    QCOMPARE(candidate.hindrance, board.canPlace(worker.id, task.id));
                    if (candidate.hindrance != Hindrance::None)
                        continue;
                    ++yes;
                    Board other(problem, solution.plan.rows());
                    QVERIFY(other.place(worker.id, task.id));
                    const CheckResult before = checkPlan(problem, board.plan().rows());
                    const CheckResult after = checkPlan(problem, other.plan().rows());
                    QVERIFY2(after.valid(), after.valid() ? "" : describe(after.violations[0]).c_str());
                    QCOMPARE(candidate.aims.splits, after.figures.splits - before.figures.splits);
                    QCOMPARE(candidate.aims.fit, after.figures.fit - before.figures.fit);
                    QCOMPARE(candidate.aims.changes, after.figures.changes - before.figures.changes);
                    QVERIFY(std::abs(candidate.aims.fairness - (after.figures.fairnessMeanAbsDev -
                                                                before.figures.fairnessMeanAbsDev)) < 1e-9);
                    QVERIFY(std::abs(candidate.aims.cost - (after.figures.cost - before.figures.cost)) <
                            1e-6);
                    if (!candidate.othersMove)
                        QVERIFY(board.canPlaceAt(worker.id, task.id, candidate.blocks).empty());
                }
        }
        QVERIFY(yes > 50);
    }

    void aDropThatBreaksARuleSaysWhich()
    {
        Problem problem;
        problem.workers = {{.id = 1,
                            .maxDay = 120,
                            .maxWeek = 600,
                            .maxHorizon = 600,
                            .desired = 0,
                            .free = {{540, 900}},
                            .skills = {}}};
        problem.tasks = {{.id = 1, .effort = 180, .release = 0, .due = 2000, .weight = 1},
                         {.id = 2, .effort = 60, .release = 0, .due = 2000, .weight = 1}};
        Board board(problem);
        QCOMPARE(board.canPlace(1, 1), Hindrance::DayLimit);
        const std::vector<Violation> broken = board.canPlaceAt(1, 1, {{540, 720}});
        QCOMPARE(broken.size(), 1U);
        QCOMPARE(broken[0].rule, Rule::DayLimit);
        QCOMPARE(broken[0].is, 180);
        QCOMPARE(broken[0].allowed, 120);
        QVERIFY(!board.placeAt(1, 1, {{540, 720}}));
        QVERIFY(board.placeAt(1, 2, {{600, 660}}));
        QCOMPARE(board.workerOf(2), std::optional<ExternalId>(1));
        QCOMPARE(board.canPlace(7, 1), Hindrance::UnknownId);
        QVERIFY(board.remove(2));
        QVERIFY(board.plan().placements.empty());
    }

    void whyThisPerson()
    {
        const Problem problem = cases::make(2, crowded());
        const Solution solution = solved(problem);
        for (const Placement &placement : solution.plan.placements) {
            const WhyThis why = explainPlacement(problem, solution.plan.rows(), placement.task);
            QVERIFY(why.placed);
            QCOMPARE(why.chosen.worker, placement.worker);
            QCOMPARE(why.others > 0, why.runnerUp.has_value());
        }
        QVERIFY(!explainPlacement(problem, {}, -5).placed);
    }
};

QTEST_APPLESS_MAIN(TestDispatchExplain)
#include "tst_dispatchexplain.moc"
