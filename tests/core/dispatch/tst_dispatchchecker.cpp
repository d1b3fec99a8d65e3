// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dispatch/dispatchcases.h"

#include "core/dispatch/checker.h"

#include <QtTest>

#include <algorithm>
#include <functional>

using namespace tewake::dispatch;

namespace {

/// One office with a plan in which everything is right.
Problem office()
{
    Problem p;
    Worker anna{.id = 10,
                .maxDay = 240,
                .maxWeek = 600,
                .maxHorizon = 900,
                .desired = 600,
                .clearance = 1,
                .room = 5,
                .rate = 1200,
                .free = {{540, 900}, {1980, 2340}},
                .skills = {{1, 3}}};
    Worker ben{.id = 20,
               .maxDay = 300,
               .maxWeek = 600,
               .maxHorizon = 600,
               .desired = 300,
               .clearance = 0,
               .room = 5,
               .rate = 1000,
               .free = {{540, 720}, {720, 960}},
               .skills = {{1, 2}, {2, 1}}};
    p.workers = {anna, ben};
    p.rooms = {{5, 1, 540, 1080}};
    p.tasks = {
        {.id = 1,
         .order = 1,
         .skill = 1,
         .level = 2,
         .clearance = 1,
         .effort = 120,
         .release = 540,
         .due = 2400,
         .weight = 8},
        {.id = 2,
         .order = 1,
         .kind = TaskKind::Shift,
         .skill = 1,
         .level = 1,
         .effort = 120,
         .release = 660,
         .due = 780,
         .room = 5,
         .weight = 4},
        {.id = 3, .order = 2, .skill = none, .effort = 60, .release = 0, .due = 5000, .room = 5, .weight = 2},
    };
    p.eligible = {{3, 10}};
    p.pins = {{3, 10, 1980, 2040}};
    p.previous = {{1, 10}, {2, 10}};
    return p;
}

std::vector<PlanRow> goodPlan()
{
    return {{1, 10, 540, 600}, {1, 10, 600, 630}, {1, 10, 2070, 2100},
            {2, 20, 660, 720}, {2, 20, 720, 780}, {3, 10, 1980, 2040}};
}

} // namespace

Q_DECLARE_METATYPE(tewake::dispatch::Rule)
using Mutation = std::function<void(Problem &, std::vector<PlanRow> &)>;
Q_DECLARE_METATYPE(Mutation)

class TestDispatchChecker : public QObject {
    Q_OBJECT

private slots:
    void validPlanAndItsFigures()
    {
        const CheckResult result = checkPlan(office(), goodPlan());
        QVERIFY2(result.valid(), result.valid() ? "" : describe(result.violations.front()).c_str());
        QCOMPARE(result.figures.weight, 14);
        QCOMPARE(result.figures.weightTotal, 14);
        QCOMPARE(result.figures.placed, 3);
        QCOMPARE(result.figures.orders, 2);
        QCOMPARE(result.figures.splits, 1);
        QCOMPARE(result.figures.fit, 1 + 1);
        QCOMPARE(result.figures.changes, 1);
        QCOMPARE(result.figures.minutes, 300);
        QCOMPARE(result.figures.workersUsed, 2);
        QCOMPARE(result.figures.cost, 1200 * 3.0 + 1000 * 2.0);
        QCOMPARE(result.figures.fairnessMeanAbsDev, ((600 - 180) / 600.0 + (300 - 120) / 300.0) / 2);
    }

    void everyRuleIsSeen_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<Mutation>("change");
        const auto row = [](const char *name, Rule rule, Mutation change) {
            QTest::newRow(name) << rule << change;
        };
        using Rows = std::vector<PlanRow>;
        row("H0 task", Rule::KnownIds, [](Problem &, Rows &r) { r.push_back({99, 10, 540, 600}); });
        row("H0 worker", Rule::KnownIds, [](Problem &, Rows &r) { r[0].worker = 99; });
        row("H0 empty", Rule::KnownIds, [](Problem &, Rows &r) { r.push_back({1, 10, 840, 840}); });
        row("H1 two workers", Rule::OneWorker, [](Problem &, Rows &r) { r[2] = {1, 20, 800, 830}; });
        row("H1 not whole", Rule::WholeEffort, [](Problem &, Rows &r) { r.erase(r.begin() + 2); });
        row("H1 twice the same row", Rule::WholeEffort, [](Problem &, Rows &r) { r.push_back(r[2]); });
        row("H2", Rule::FreeTime, [](Problem &, Rows &r) { r[2] = {1, 10, 930, 960}; });
        row("H3", Rule::NoOverlap, [](Problem &p, Rows &r) {
            p.tasks.push_back({.id = 4, .order = 3, .effort = 60, .release = 0, .due = 5000, .weight = 1});
            r.push_back({4, 10, 570, 630});
        });
        row("H4 level", Rule::Skill, [](Problem &p, Rows &) { p.tasks[0].level = 4; });
        row("H4 no skill", Rule::Skill, [](Problem &p, Rows &) { p.tasks[1].skill = 7; });
        row("H4 clearance", Rule::Clearance, [](Problem &p, Rows &) { p.tasks[0].clearance = 2; });
        row("H4 eligible", Rule::EligibleOnly, [](Problem &p, Rows &) { p.eligible = {{1, 20}}; });
        row("H5 release", Rule::Window, [](Problem &p, Rows &) { p.tasks[0].release = 555; });
        row("H5 due", Rule::Window, [](Problem &p, Rows &) { p.tasks[0].due = 2085; });
        row("H5 shift", Rule::ShiftMoved, [](Problem &, Rows &r) {
            r[3] = {2, 20, 675, 720};
            r[4] = {2, 20, 720, 795};
        });
        row("H6 grid", Rule::Grid, [](Problem &, Rows &r) { r[2] = {1, 10, 2071, 2101}; });
        row("H6 short", Rule::ShortestBlock, [](Problem &, Rows &r) {
            r[1].end = 615;
            r.push_back({1, 10, 2145, 2160});
        });
        row("H7 day", Rule::DayLimit, [](Problem &p, Rows &) { p.workers[0].maxDay = 89; });
        row("H7 week", Rule::WeekLimit, [](Problem &p, Rows &) { p.workers[0].maxWeek = 179; });
        row("H7 horizon", Rule::HorizonLimit, [](Problem &p, Rows &) { p.workers[0].maxHorizon = 179; });
        row("H8 access", Rule::RoomAccess, [](Problem &p, Rows &) { p.workers[1].room = none; });
        row("H8 closed", Rule::RoomClosed, [](Problem &p, Rows &) { p.rooms[0].close = 779; });
        row("H8 opens late", Rule::RoomClosed, [](Problem &p, Rows &) { p.rooms[0].open = 661; });
        row("H8 seats", Rule::RoomSeats, [](Problem &p, Rows &r) {
            p.tasks.push_back(
                {.id = 4, .order = 3, .effort = 60, .release = 0, .due = 5000, .room = 5, .weight = 1});
            r.push_back({4, 10, 660, 720});
        });
        row("H9 moved", Rule::PinMoved, [](Problem &, Rows &r) { r[5] = {3, 10, 1995, 2055}; });
        row("H9 gone", Rule::PinMoved, [](Problem &, Rows &r) { r.pop_back(); });
        row("H9 other worker", Rule::PinMoved, [](Problem &p, Rows &) { p.pins[0].worker = 20; });
    }
    void everyRuleIsSeen()
    {
        QFETCH(Rule, rule);
        QFETCH(Mutation, change);
        Problem problem = office();
        std::vector<PlanRow> rows = goodPlan();
        change(problem, rows);
        const CheckResult result = checkPlan(problem, rows);
        QVERIFY(std::any_of(result.violations.begin(), result.violations.end(),
                            [&](const Violation &v) { return v.rule == rule; }));
    }

    void everyOverlapIsFound()
    {
        // The second block lies within the first, and the third begins after it but before the first ends.
        Problem p;
        p.workers = {{.id = 1,
                      .maxDay = 600,
                      .maxWeek = 600,
                      .maxHorizon = 600,
                      .desired = 0,
                      .free = {{540, 960}},
                      .skills = {}}};
        p.tasks = {{.id = 1, .effort = 180, .release = 0, .due = 960, .weight = 1},
                   {.id = 2, .effort = 30, .release = 0, .due = 960, .weight = 1},
                   {.id = 3, .effort = 60, .release = 0, .due = 960, .weight = 1}};
        const auto found = checkPlan(p, {{1, 1, 540, 720}, {2, 1, 570, 600}, {3, 1, 660, 720}}).violations;
        QCOMPARE(found.size(), 2U);
        for (const Violation &violation : found) {
            QCOMPARE(violation.rule, Rule::NoOverlap);
            QCOMPARE(violation.otherTask, 1);
        }
    }

    void acrossMidnight()
    {
        Problem p;
        p.workers = {{.id = 1,
                      .maxDay = 60,
                      .maxWeek = 60,
                      .maxHorizon = 120,
                      .desired = 0,
                      .free = {{minutesPerWeek - 60, minutesPerWeek}, {minutesPerWeek, minutesPerWeek + 60}},
                      .skills = {}}};
        p.tasks = {{.id = 1, .effort = 120, .release = 0, .due = 2 * minutesPerWeek, .weight = 1}};
        const std::vector<PlanRow> rows{{1, 1, minutesPerWeek - 60, minutesPerWeek + 60}};
        QVERIFY(checkPlan(p, rows).valid());
        p.workers[0].maxDay = 59;
        QCOMPARE(checkPlan(p, rows).violations.size(), 2U);
    }
};

QTEST_APPLESS_MAIN(TestDispatchChecker)
#include "tst_dispatchchecker.moc"
