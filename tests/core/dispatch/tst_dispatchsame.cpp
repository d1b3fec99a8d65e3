// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dispatch/dice.h"
#include "tests/core/dispatch/dispatchoffices.h"

#include "core/dispatch/checker.h"
#include "core/dispatch/explain.h"
#include "core/dispatch/solver.h"

#include <QtTest>

#include <algorithm>
#include <tuple>

using namespace tewake::dispatch;

namespace {

constexpr std::uint64_t seedsOfShape = 8;

Solution solved(const Problem &problem)
{
    SolveOptions options;
    options.iterations = 2500;
    return solve(problem, options);
}

void sortRows(std::vector<PlanRow> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const PlanRow &a, const PlanRow &b) {
        return std::tie(a.task, a.start) < std::tie(b.task, b.start);
    });
}

/// Another id for each, in another order, with gaps; none stays none.
ExternalId renamed(ExternalId id)
{
    return id == none ? none : (id * 7919 + 31) % 100'003 + 1'000'000;
}

Problem withOtherIds(Problem problem)
{
    for (Worker &worker : problem.workers) {
        worker.id = renamed(worker.id);
        worker.room = renamed(worker.room);
        for (SkillLevel &own : worker.skills)
            own.skill = renamed(own.skill);
    }
    for (Task &task : problem.tasks) {
        task.id = renamed(task.id);
        task.order = renamed(task.order);
        task.skill = renamed(task.skill);
        task.room = renamed(task.room);
    }
    for (Room &room : problem.rooms)
        room.id = renamed(room.id);
    for (Eligible &pair : problem.eligible)
        pair = {renamed(pair.task), renamed(pair.worker)};
    for (Previous &pair : problem.previous)
        pair = {renamed(pair.task), renamed(pair.worker)};
    for (PlanRow &pin : problem.pins)
        pin = {renamed(pin.task), renamed(pin.worker), pin.start, pin.end};
    return problem;
}

Problem aWeekLater(Problem problem)
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
    return problem;
}

template <typename Rows> void shuffle(cases::Dice &dice, Rows &rows)
{
    for (std::size_t i = rows.size(); i > 1; --i)
        std::swap(rows[i - 1], rows[dice.below(i)]);
}

/// The same told otherwise: rows in another order, free time cut into rows that touch or overlap.
Problem toldOtherwise(Problem problem, std::uint64_t seed)
{
    cases::Dice dice(seed);
    for (Worker &worker : problem.workers) {
        std::vector<Interval> cut;
        for (const Interval &free : worker.free) {
            const Minute middle = free.start + dice.in(1, (free.end - free.start) / 2);
            cut.push_back({free.start, middle + (dice.chance(50) ? 10 : 0)});
            cut.push_back({middle, free.end});
        }
        worker.free = cut;
        shuffle(dice, worker.free);
        shuffle(dice, worker.skills);
    }
    shuffle(dice, problem.eligible);
    shuffle(dice, problem.rooms);
    return problem;
}

void addShapes()
{
    QTest::addColumn<int>("shape");
    for (const cases::Shape shape : cases::allShapes)
        QTest::newRow(cases::nameOf(shape, cases::firstSeed()).c_str()) << static_cast<int>(shape);
}

/// Calls `test` with each problem of the shape and the name that it has in messages.
template <typename Test> void forEach(int shape, const Test &test)
{
    const auto kind = static_cast<cases::Shape>(shape);
    for (std::uint64_t seed = cases::firstSeed(); seed < cases::firstSeed() + seedsOfShape; ++seed)
        test(cases::makeOffice(kind, seed), cases::nameOf(kind, seed), seed);
}

} // namespace

/// Changes of a problem after which the plan is known from the plan before.
class TestDispatchSame : public QObject {
    Q_OBJECT

private slots:
    void aWeekLaterChangesNothing_data() { addShapes(); }
    void aWeekLaterChangesNothing()
    {
        QFETCH(int, shape);
        forEach(shape, [](const Problem &problem, const std::string &where, std::uint64_t) {
            const Solution now = solved(problem);
            const Solution later = solved(aWeekLater(problem));
            std::vector<PlanRow> rows = now.plan.rows();
            for (PlanRow &row : rows) {
                row.start += minutesPerWeek;
                row.end += minutesPerWeek;
            }
            QVERIFY2(rows == later.plan.rows(), where.c_str());
            QCOMPARE(later.summary.bound, now.summary.bound);
        });
    }

    void otherIdsChangeNamesOnly_data() { addShapes(); }
    void otherIdsChangeNamesOnly()
    {
        QFETCH(int, shape);
        forEach(shape, [](const Problem &problem, const std::string &where, std::uint64_t) {
            const Problem other = withOtherIds(problem);
            QVERIFY2(findFaults(other).empty(), where.c_str());
            const Solution before = solved(problem);
            const Solution after = solved(other);
            std::vector<PlanRow> expected = before.plan.rows();
            for (PlanRow &row : expected)
                row = {renamed(row.task), renamed(row.worker), row.start, row.end};
            sortRows(expected);
            std::vector<PlanRow> rows = after.plan.rows();
            sortRows(rows);
            QVERIFY2(rows == expected, where.c_str());
            QCOMPARE(after.summary.bound, before.summary.bound);
            QCOMPARE(after.summary.provedOptimal, before.summary.provedOptimal);
            // And the reasons are the same.
            Explainer told(problem, before.plan.rows());
            Explainer toldAgain(other, after.plan.rows());
            for (ExternalId task : before.unplaced) {
                const WhyNot why = told.whyNot(task);
                const WhyNot again = toldAgain.whyNot(renamed(task));
                QVERIFY2(mainReason(why) == mainReason(again), where.c_str());
                QCOMPARE(why.funnel.eligible, again.funnel.eligible);
                QCOMPARE(why.funnel.freeEnough, again.funnel.freeEnough);
            }
        });
    }

    void toldOtherwiseIsTheSame_data() { addShapes(); }
    void toldOtherwiseIsTheSame()
    {
        QFETCH(int, shape);
        forEach(shape, [](const Problem &problem, const std::string &where, std::uint64_t seed) {
            const Problem other = toldOtherwise(problem, seed);
            const Solution before = solved(problem);
            const Solution after = solved(other);
            QVERIFY2(before.plan.rows() == after.plan.rows(), where.c_str());
            QVERIFY2(checkPlan(other, before.plan.rows()).valid(), where.c_str());
        });
    }

    /// Somebody more can only help: what is placed without her may be placed with her.
    void somebodyMoreLowersNothing_data() { addShapes(); }
    void somebodyMoreLowersNothing()
    {
        QFETCH(int, shape);
        forEach(shape, [](const Problem &problem, const std::string &where, std::uint64_t) {
            Problem more = problem;
            Worker twin = more.workers.front();
            twin.id = 999'999;
            more.workers.push_back(twin);
            const std::vector<Eligible> teams = more.eligible;
            for (const Eligible &pair : teams)
                if (pair.worker == more.workers.front().id)
                    more.eligible.push_back({pair.task, twin.id});
            const Solution without = solved(problem);
            const Solution with = solved(more);
            QVERIFY2(checkPlan(more, without.plan.rows()).valid(), where.c_str());
            QVERIFY2(with.summary.bound >= without.summary.weight, where.c_str());
            // Begun with the plan without her, nothing of it is lost.
            SolveOptions options;
            options.iterations = 1000;
            options.start = without.plan.rows();
            QVERIFY2(solve(more, options).summary.weight >= without.summary.weight, where.c_str());
        });
    }
};

QTEST_APPLESS_MAIN(TestDispatchSame)
#include "tst_dispatchsame.moc"
