// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dispatch/dispatchcases.h"
#include "tests/core/dispatch/dispatchoffices.h"
#include "tests/core/dispatch/dispatchtiny.h"

#include "core/dispatch/annealing.h"
#include "core/dispatch/best.h"
#include "core/dispatch/checker.h"
#include "core/dispatch/greedy.h"
#include "core/dispatch/search.h"
#include "core/dispatch/solver.h"

#include <QtTest>

#include <cmath>
#include <limits>

namespace tewake::dispatch {

/// Looks into the search: what it expects of a move, and what the move does.
class SearchProbe {
public:
    using Option = Search::Option;
    explicit SearchProbe(Search &search)
        : m_search(search)
    {
    }
    /// What giving the waiting task to the worker may come to.
    std::vector<Option> forWaiting(Index task, Index worker)
    {
        m_search.m_options.clear();
        m_search.considerFor(task, worker, std::numeric_limits<Energy>::max() / 4);
        return m_search.m_options;
    }
    /// What giving the placed task to another worker may come to.
    std::vector<Option> forPlaced(Index task, Index worker)
    {
        m_search.m_options.clear();
        m_search.considerBetween(task, worker, std::numeric_limits<Energy>::max() / 4);
        return m_search.m_options;
    }
    Energy energy() const { return m_search.energy(); }

private:
    Search &m_search;
};

} // namespace tewake::dispatch

using namespace tewake::dispatch;

namespace {

constexpr std::uint64_t seedsOfShape = 8;

/// What is wrong with the draft's plan or with its own figures of it, or nothing.
std::string wrong(const Problem &problem, const Model &model, const Draft &draft)
{
    const std::vector<PlanRow> rows = draft.plan().rows();
    const CheckResult check = checkPlan(problem, rows);
    if (!check.valid())
        return describe(check.violations.front());
    std::int64_t total = 0;
    for (const Task &task : problem.tasks)
        total += task.weight;
    const PlanSummary &figures = check.figures;
    if (total - draft.score().lost != figures.weight)
        return "weight " + std::to_string(total - draft.score().lost) + " for " +
               std::to_string(figures.weight);
    if (draft.splits() != figures.splits || draft.placedCount() != figures.placed)
        return "splits or tasks placed";
    // The score kept through all moves is the one of the plan made again from nothing.
    Draft again(model);
    for (const Placement &placement : draft.plan().placements) {
        const Index task = model.taskIndex.at(placement.task);
        if (!model.tasks[static_cast<std::size_t>(task)].fixed &&
            !again.insertAt(model.workerIndex.at(placement.worker), task, placement.blocks))
            return "a placement cannot be repeated";
    }
    if (again.score() != draft.score())
        return "aims " + std::to_string(draft.score().aims) + " for " + std::to_string(again.score().aims);
    // And it is what the checker's figures come to; fixed point costs each worker less than one unit.
    const double aims = cases::aimsOf(problem, figures);
    const double kept = static_cast<double>(draft.score().aims) / static_cast<double>(energyUnit);
    if (std::abs(kept - aims) > 0.01 + aims * 1e-3)
        return "aims " + std::to_string(kept) + " for the checker's " + std::to_string(aims);
    return {};
}

Objective someObjective(std::uint64_t seed)
{
    Objective objective;
    if (seed % 3 == 1)
        objective = {.continuity = 0.5, .fairness = 2, .fit = 0.3, .cost = 0.2, .changes = 1.5};
    if (seed % 3 == 2)
        objective = {.continuity = 2, .fairness = 0, .fit = 0, .cost = 1, .changes = 0};
    return objective;
}

SolveOptions moves(std::int64_t iterations, std::uint64_t seed, int threads)
{
    SolveOptions options;
    options.iterations = iterations;
    options.seed = seed;
    options.threads = threads;
    return options;
}

void addShapes()
{
    QTest::addColumn<int>("shape");
    for (const cases::Shape shape : cases::allShapes)
        QTest::newRow(cases::nameOf(shape, cases::firstSeed()).c_str()) << static_cast<int>(shape);
}

} // namespace

class TestDispatchSearch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qInfo("seeds from %llu; TEWAKE_TEST_SEED sets another",
              static_cast<unsigned long long>(cases::firstSeed()));
    }

    /// The search's own loop, with the judge after the greedy plan and after each improvement.
    void everyImprovementIsValid_data() { addShapes(); }
    void everyImprovementIsValid()
    {
        QFETCH(int, shape);
        int improvements = 0;
        for (std::uint64_t seed = cases::firstSeed(); seed < cases::firstSeed() + seedsOfShape; ++seed) {
            Problem problem = cases::makeOffice(static_cast<cases::Shape>(shape), seed);
            problem.objective = someObjective(seed);
            QVERIFY(findFaults(problem).empty());
            const std::string where = cases::nameOf(static_cast<cases::Shape>(shape), seed) + ": ";
            QVERIFY2(checkPlan(problem, problem.pins).valid(), where.c_str());
            const Model model(problem);
            Draft draft(model);
            placeGreedily(draft, [] { return false; });
            Best best(draft);
            QVERIFY2(wrong(problem, model, draft).empty(), (where + wrong(problem, model, draft)).c_str());
            Search search(draft, seed, [] { return false; });
            Annealing annealing(search, {.weightFirst = seed % 2 == 0}, 0);
            constexpr int moves = 6000;
            for (int i = 0; i < moves; ++i) {
                const double done = static_cast<double>(i) / moves;
                if (annealing.weightIsDone(done, draft.waiting().members().empty())) {
                    best.restore();
                    annealing.beginAims(done);
                }
                search.step(annealing.temperature(done));
                if (!best.improved())
                    continue;
                best.take();
                ++improvements;
                const std::string fault = wrong(problem, model, draft);
                QVERIFY2(fault.empty(), (where + "move " + std::to_string(i) + ": " + fault).c_str());
            }
            best.restore();
            QVERIFY(draft.score() == best.score());
            const std::string fault = wrong(problem, model, draft);
            QVERIFY2(fault.empty(), (where + "restored: " + fault).c_str());
        }
        QVERIFY(improvements > 50);
    }

    /// Most moves are refused or taken by what they are expected to do: that has to be what they do.
    void estimatesAreExact_data() { addShapes(); }
    void estimatesAreExact()
    {
        QFETCH(int, shape);
        int compared = 0;
        for (std::uint64_t seed = cases::firstSeed(); seed < cases::firstSeed() + seedsOfShape; ++seed) {
            Problem problem = cases::makeOffice(static_cast<cases::Shape>(shape), seed);
            problem.objective = someObjective(seed);
            const Model model(problem);
            Draft draft(model);
            placeGreedily(draft, [] { return false; });
            Search search(draft, seed, [] { return false; });
            for (int i = 0; i < 1500; ++i)
                search.step(static_cast<double>(energyUnit) / 2);
            SearchProbe probe(search);
            const std::string where = cases::nameOf(static_cast<cases::Shape>(shape), seed);
            for (Index task = 0; task < static_cast<Index>(model.tasks.size()); ++task) {
                if (model.tasks[static_cast<std::size_t>(task)].fixed)
                    continue;
                const Index from = draft.workerOf(task);
                for (Index worker : model.candidates(task)) {
                    if (worker == from)
                        continue;
                    const auto options =
                        from == nobody ? probe.forWaiting(task, worker) : probe.forPlaced(task, worker);
                    for (const SearchProbe::Option &option : options) {
                        const Energy before = probe.energy();
                        const std::size_t mark = draft.mark();
                        if (from != nobody)
                            draft.remove(task);
                        if (option.out != nobody)
                            draft.remove(option.out);
                        // What is put out by a waiting task waits; between workers it changes places.
                        const bool laid =
                            draft.insert(option.worker, task) &&
                            (from == nobody || option.out == nobody || draft.insert(from, option.out));
                        if (laid) {
                            ++compared;
                            QVERIFY2(probe.energy() - before == option.change, where.c_str());
                        }
                        draft.rollback(mark);
                        QVERIFY2(probe.energy() == before, where.c_str());
                    }
                }
            }
        }
        QVERIFY(compared > 300);
    }

    /// What an insertion would do to the aims, known before it, is what it does.
    void insertionsCostWhatTheySay()
    {
        int compared = 0;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            Problem problem = cases::make(seed);
            problem.objective = someObjective(seed);
            const Model model(problem);
            Draft draft(model);
            for (Index task = 0; task < static_cast<Index>(model.tasks.size()); ++task) {
                bool placed = false;
                for (Index worker : model.candidates(task)) {
                    const Energy expected = draft.aimsOfInsert(worker, task);
                    const Score before = draft.score();
                    const std::size_t mark = draft.mark();
                    if (model.tasks[static_cast<std::size_t>(task)].fixed || !draft.insert(worker, task))
                        continue;
                    ++compared;
                    QCOMPARE(draft.score().aims - before.aims, expected);
                    QCOMPARE(before.lost - draft.score().lost,
                             model.tasks[static_cast<std::size_t>(task)].weight);
                    if ((placed = (seed + static_cast<std::uint64_t>(task)) % 3 != 0))
                        break;
                    draft.rollback(mark);
                    QVERIFY(draft.score() == before);
                }
            }
        }
        QVERIFY(compared > 300);
    }

    void sameSeedSamePlan_data() { addShapes(); }
    void sameSeedSamePlan()
    {
        QFETCH(int, shape);
        const std::uint64_t seed = cases::firstSeed();
        const Problem problem = cases::makeOffice(static_cast<cases::Shape>(shape), seed, {.workers = 30});
        const std::string where = cases::nameOf(static_cast<cases::Shape>(shape), seed);
        for (const int threads : {1, 2}) {
            const Solution first = solve(problem, moves(8000, seed, threads));
            const Solution second = solve(problem, moves(8000, seed, threads));
            QVERIFY2(first.plan.rows() == second.plan.rows(), where.c_str());
            QVERIFY2(checkPlan(problem, first.plan.rows()).valid(), where.c_str());
            QCOMPARE(first.summary.iterations, second.summary.iterations);
            QCOMPARE(first.summary.bound, second.summary.bound);
        }
    }
};

QTEST_APPLESS_MAIN(TestDispatchSearch)
#include "tst_dispatchsearch.moc"
