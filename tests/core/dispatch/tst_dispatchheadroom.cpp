// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dispatch/dice.h"
#include "tests/core/dispatch/dispatchoffices.h"

#include "core/dispatch/bound.h"
#include "core/dispatch/draft.h"
#include "core/dispatch/greedy.h"
#include "core/dispatch/headroom.h"
#include "core/dispatch/search.h"
#include "core/dispatch/solver.h"

#include <QtTest>

#include <map>

using namespace tewake::dispatch;

namespace {

template <typename Number> std::size_t at(Number i)
{
    return static_cast<std::size_t>(i);
}

/// What the worker can give in the window, counted slot by slot.
Slot slowCapacity(const Model &model, Index worker, Slot from, Slot to)
{
    const WorkerModel &w = model.workers[at(worker)];
    std::map<std::int32_t, Slot> days;
    for (const Segment &segment : model.segmentsOf(worker))
        for (Slot slot = segment.start; slot < segment.end; ++slot)
            days[segment.day] += slot >= from && slot < to ? 1 : 0;
    std::map<std::int32_t, Slot> weeks;
    for (const auto &[number, amount] : days) {
        const Day &day = model.days[at(w.firstDay + number)];
        weeks[day.week] += std::min(amount, day.limit);
    }
    Slot sum = 0;
    for (const auto &[week, amount] : weeks)
        sum += std::min(amount, model.weekLimits[at(w.firstWeek + week)]);
    return std::min(sum, w.horizon);
}

/// Whether in some window more is asked for than the worker can give there.
bool overfull(const Model &model, Index worker, const std::vector<Index> &tasks)
{
    for (const Index first : tasks)
        for (const Index last : tasks) {
            const Slot from = model.tasks[at(first)].release;
            const Slot to = model.tasks[at(last)].due;
            Slot demand = 0;
            for (const Index task : tasks) {
                const TaskModel &t = model.tasks[at(task)];
                demand += t.release >= from && t.due <= to ? t.effort : 0;
            }
            if (from < to && demand > slowCapacity(model, worker, from, to))
                return true;
        }
    return false;
}

/// The worker's tasks after `out` has gone and `in` has come.
std::vector<Index> changed(std::span<const Index> tasks, Index in, Index out)
{
    std::vector<Index> all(tasks.begin(), tasks.end());
    std::erase(all, out);
    all.push_back(in);
    return all;
}

void addShapes()
{
    QTest::addColumn<int>("shape");
    for (const cases::Shape shape : cases::allShapes)
        QTest::newRow(cases::nameOf(shape, cases::firstSeed()).c_str()) << static_cast<int>(shape);
}

} // namespace

/// What is ruled out without a layout, against a slow count of the same windows and against the layout.
class TestDispatchHeadroom : public QObject {
    Q_OBJECT

private slots:
    void capacityIsCountedRight_data() { addShapes(); }
    void capacityIsCountedRight()
    {
        QFETCH(int, shape);
        const std::uint64_t seed = cases::firstSeed();
        const Problem problem = cases::makeOffice(static_cast<cases::Shape>(shape), seed, {.weeks = 3});
        const Model model(problem);
        const Hours hours(model);
        cases::Dice dice(seed);
        for (int i = 0; i < 3000; ++i) {
            const auto worker = static_cast<Index>(dice.below(model.workers.size()));
            const auto from = static_cast<Slot>(dice.in(0, model.horizonEnd));
            const auto to = static_cast<Slot>(dice.in(from + 1, from + 1 + dice.in(1, model.horizonEnd)));
            QCOMPARE(hours.capacity(worker, from, to), slowCapacity(model, worker, from, to));
        }
    }

    /// In a draft that a search changes, takes back and changes again.
    void rulesOutOnlyTheImpossible_data() { addShapes(); }
    void rulesOutOnlyTheImpossible()
    {
        QFETCH(int, shape);
        int ruledOut = 0;
        int possible = 0;
        for (std::uint64_t seed = cases::firstSeed(); seed < cases::firstSeed() + 3; ++seed) {
            const Problem problem = cases::makeOffice(static_cast<cases::Shape>(shape), seed);
            const Model model(problem);
            Draft draft(model);
            placeGreedily(draft, [] { return false; });
            Search search(draft, seed, [] { return false; });
            const std::string where = cases::nameOf(static_cast<cases::Shape>(shape), seed);
            cases::Dice dice(seed);
            for (int i = 0; i < 400; ++i) {
                search.step(static_cast<double>(energyUnit) / 2);
                const auto task = static_cast<Index>(dice.below(model.tasks.size()));
                if (draft.placed(task) || model.candidates(task).empty())
                    continue;
                const Index worker = model.candidates(task)[dice.below(model.candidates(task).size())];
                const std::span<const Index> tasks = draft.tasksOf(worker);
                const Index out = tasks.empty() || dice.chance(40) ? nobody : tasks[dice.below(tasks.size())];
                const bool impossible = overfull(model, worker, changed(tasks, task, out));
                if (draft.rulesOut(worker, task, out)) {
                    ++ruledOut;
                    QVERIFY2(impossible, where.c_str());
                }
                const std::size_t mark = draft.mark();
                if (out != nobody)
                    draft.remove(out);
                if (draft.insert(worker, task)) {
                    ++possible;
                    QVERIFY2(!impossible, where.c_str());
                }
                draft.rollback(mark);
            }
        }
        QVERIFY(ruledOut > 5);
        QVERIFY(possible > 5);
    }

    /// Hours that are asked about for the first time: nothing overfull is let pass.
    void rulesOutAllThatIsOverfull()
    {
        int overfullOnes = 0;
        for (std::uint64_t seed = cases::firstSeed(); seed < cases::firstSeed() + 10; ++seed) {
            const Problem problem = cases::makeOffice(cases::Shape::Pieces, seed);
            const Model model(problem);
            Draft draft(model);
            placeGreedily(draft, [] { return false; });
            Headroom headroom(model);
            for (const Index task : draft.waiting().members())
                for (const Index worker : model.candidates(task)) {
                    const std::span<const Index> tasks = draft.tasksOf(worker);
                    const bool expected = overfull(model, worker, changed(tasks, task, nobody));
                    overfullOnes += expected ? 1 : 0;
                    QCOMPARE(headroom.rulesOut(worker, task, tasks), expected);
                }
        }
        QVERIFY(overfullOnes > 100);
    }

    /// What comes and goes in any order, and is asked about at any moment, as no search would.
    void changesInAnyOrder()
    {
        int asked = 0;
        int ruledOut = 0;
        for (std::uint64_t seed = cases::firstSeed(); seed < cases::firstSeed() + 5; ++seed) {
            const Problem problem = cases::makeOffice(cases::Shape::Pieces, seed);
            const Model model(problem);
            Headroom headroom(model);
            cases::Dice dice(seed);
            std::vector<Index> tasks; // all of one worker, whether she could do them or not
            const auto worker = static_cast<Index>(dice.below(model.workers.size()));
            for (int i = 0; i < 3000; ++i) {
                const auto task =
                    static_cast<Index>(dice.below(std::min<std::size_t>(12, model.tasks.size())));
                const auto place = std::find(tasks.begin(), tasks.end(), task);
                if (place == tasks.end() && dice.chance(15)) {
                    const std::vector<Index> all = changed(tasks, task, nobody);
                    ++asked;
                    if (!headroom.rulesOut(worker, task, tasks))
                        continue;
                    ++ruledOut;
                    QVERIFY(overfull(model, worker, all));
                } else if (place == tasks.end()) {
                    tasks.push_back(task);
                    headroom.added(worker, task);
                } else {
                    tasks.erase(place);
                    headroom.removed(worker, task);
                }
            }
            // All taken away again, the first first.
            while (!tasks.empty()) {
                headroom.removed(worker, tasks.front());
                tasks.erase(tasks.begin());
            }
            Headroom fresh(model);
            for (Index task = 0; task < static_cast<Index>(model.tasks.size()); ++task)
                QCOMPARE(headroom.rulesOut(worker, task, tasks), fresh.rulesOut(worker, task, tasks));
        }
        QVERIFY(asked > 500);
        QVERIFY(ruledOut > 50);
    }

    /// With nothing to mend no move is spent on a ruin.
    void nothingIsRuinedWhereNothingIsSplit()
    {
        Problem problem;
        problem.weeks = 1;
        for (ExternalId id = 0; id < 2; ++id)
            problem.workers.push_back({.id = id,
                                       .maxDay = 480,
                                       .maxWeek = 480,
                                       .maxHorizon = 480,
                                       .desired = 240,
                                       .free = {{540, 1020}},
                                       .skills = {}});
        for (ExternalId id = 0; id < 8; ++id)
            problem.tasks.push_back(
                {.id = id, .order = id, .effort = 60, .release = 0, .due = minutesPerDay, .weight = 4});
        const Model model(problem);
        Draft draft(model);
        placeGreedily(draft, [] { return false; });
        QVERIFY(draft.waiting().members().empty());
        Search search(draft, 1, [] { return false; });
        search.setPooling(true);
        int busy = 0;
        constexpr int moves = 400;
        for (int i = 0; i < moves; ++i) {
            const std::int64_t before = draft.work();
            search.step(4 * static_cast<double>(energyUnit));
            busy += draft.work() > before ? 1 : 0;
        }
        // The other worker is drawn in half of the moves.
        QVERIFY2(busy > moves * 2 / 5, std::to_string(busy).c_str());
    }

    /// Nobody is given less room than what is then laid.
    void roomHoldsWhatIsLaid()
    {
        int laid = 0;
        for (std::uint64_t seed = cases::firstSeed(); seed < cases::firstSeed() + 10; ++seed) {
            const Problem problem = cases::makeOffice(cases::Shape::Office, seed);
            const Model model(problem);
            Draft draft(model);
            cases::Dice dice(seed);
            for (Index task = 0; task < static_cast<Index>(model.tasks.size()); ++task) {
                if (model.tasks[at(task)].fixed || model.candidates(task).empty())
                    continue;
                const Index worker = model.candidates(task)[dice.below(model.candidates(task).size())];
                const Slot room = draft.room(worker, task);
                if (!draft.insert(worker, task))
                    continue;
                ++laid;
                QVERIFY(room >= model.tasks[at(task)].effort);
            }
        }
        QVERIFY(laid > 100);
    }

    /// Of equal boxes a worker can only do whole ones, and the bound knows it.
    void theBoundCountsWholeBoxes()
    {
        Problem problem;
        problem.weeks = 1;
        problem.workers.push_back(
            {.id = 1, .maxDay = 420, .maxWeek = 420, .maxHorizon = 420, .free = {{540, 960}}, .skills = {}});
        for (ExternalId id = 0; id < 3; ++id)
            problem.tasks.push_back(
                {.id = id, .order = 1, .effort = 240, .release = 0, .due = minutesPerDay, .weight = 16});
        const Model model(problem);
        QCOMPARE(flowBound(model, [] { return false; }), 16);
        QCOMPARE(knapsackBound(model), 28);
        SolveOptions options;
        options.iterations = 2000;
        const Solution solution = solve(problem, options);
        QCOMPARE(solution.summary.weight, 16);
        QCOMPARE(solution.summary.bound, 16);
    }
};

QTEST_APPLESS_MAIN(TestDispatchHeadroom)
#include "tst_dispatchheadroom.moc"
