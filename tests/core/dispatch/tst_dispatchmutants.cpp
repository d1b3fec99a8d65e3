// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dispatch/benchjudge.h"
#include "tests/core/dispatch/dice.h"
#include "tests/core/dispatch/dispatchoffices.h"

#include "core/dispatch/checker.h"
#include "core/dispatch/format.h"
#include "core/dispatch/solver.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>

using namespace tewake::dispatch;
using cases::Dice;

namespace {

/// A problem and a valid plan of it, to be damaged.
struct Case {
    Problem problem;
    std::vector<PlanRow> rows;

    const Task &task(ExternalId id) const
    {
        return *std::find_if(problem.tasks.begin(), problem.tasks.end(),
                             [&](const Task &t) { return t.id == id; });
    }
    Worker &worker(ExternalId id)
    {
        return *std::find_if(problem.workers.begin(), problem.workers.end(),
                             [&](const Worker &w) { return w.id == id; });
    }
    bool pinned(ExternalId id) const
    {
        return std::any_of(problem.pins.begin(), problem.pins.end(),
                           [&](const PlanRow &pin) { return pin.task == id; });
    }
    /// Any row that is as asked for.
    PlanRow *any(Dice &dice, const std::function<bool(const PlanRow &)> &asked)
    {
        std::vector<PlanRow *> found;
        for (PlanRow &row : rows)
            if (asked(row))
                found.push_back(&row);
        return found.empty() ? nullptr : found[dice.below(found.size())];
    }
    /// All rows of the task go to a worker who is as asked for.
    bool handOver(Dice &dice, const std::function<bool(const Worker &, const Task &)> &asked)
    {
        for (int tries = 0; tries < 50; ++tries) {
            const PlanRow row = rows[dice.below(rows.size())];
            const Worker &other = problem.workers[dice.below(problem.workers.size())];
            if (other.id == row.worker || !asked(other, task(row.task)))
                continue;
            for (PlanRow &one : rows)
                if (one.task == row.task)
                    one.worker = other.id;
            return true;
        }
        return false;
    }
    /// What the worker does in the span of time that begins there.
    Minute doneIn(ExternalId worker, Minute start, Minute length) const
    {
        Minute sum = 0;
        for (const PlanRow &row : rows)
            if (row.worker == worker)
                sum += std::max<Minute>(0, std::min(row.end, start + length) - std::max(row.start, start));
        return sum;
    }
};

Case solvedCase(cases::Shape shape, std::uint64_t seed)
{
    Case made{cases::makeOffice(shape, seed), {}};
    SolveOptions options;
    options.iterations = 400;
    made.rows = solve(made.problem, options).plan.rows();
    return made;
}

std::int64_t levelOf(const Worker &worker, ExternalId skill)
{
    for (const SkillLevel &own : worker.skills)
        if (own.skill == skill)
            return own.level;
    return 0;
}

/// One way to damage a plan: false where this plan cannot be damaged so.
struct Mutation {
    const char *name;
    Rule rule;
    std::function<bool(Dice &, Case &)> apply;
};

const auto anyRow = [](const PlanRow &) { return true; };

/// Rows that are no plan: ids, effort, two workers.
void ofRows(std::vector<Mutation> &all)
{
    const auto add = [&](const char *name, Rule rule, std::function<bool(Dice &, Case &)> apply) {
        all.push_back({name, rule, std::move(apply)});
    };
    add("unknown task", Rule::KnownIds,
        [](Dice &d, Case &c) { return c.any(d, anyRow)->task = 999'999, true; });
    add("unknown worker", Rule::KnownIds,
        [](Dice &d, Case &c) { return c.any(d, anyRow)->worker = 999'999, true; });
    add("empty block", Rule::KnownIds, [](Dice &d, Case &c) {
        PlanRow *row = c.any(d, anyRow);
        row->end = row->start;
        return true;
    });
    add("shortened", Rule::WholeEffort, [](Dice &d, Case &c) {
        PlanRow *row = c.any(d, [](const PlanRow &r) { return r.end - r.start > 15; });
        return row && (row->end -= 15, true);
    });
    add("lengthened", Rule::WholeEffort, [](Dice &d, Case &c) { return c.any(d, anyRow)->end += 15, true; });
    add("a second worker", Rule::OneWorker, [](Dice &d, Case &c) {
        PlanRow row = *c.any(d, anyRow);
        for (const Worker &worker : c.problem.workers)
            if (worker.id != row.worker) {
                row.worker = worker.id;
                c.rows.push_back(row);
                return true;
            }
        return false;
    });
}

/// Blocks at times at which they may not be.
void ofTime(std::vector<Mutation> &all)
{
    const auto add = [&](const char *name, Rule rule, std::function<bool(Dice &, Case &)> apply) {
        all.push_back({name, rule, std::move(apply)});
    };
    add("not there", Rule::FreeTime, [](Dice &d, Case &c) {
        PlanRow *row = c.any(d, anyRow);
        row->start += 100 * minutesPerWeek;
        row->end += 100 * minutesPerWeek;
        return true;
    });
    add("two at once", Rule::NoOverlap, [](Dice &d, Case &c) {
        PlanRow *row = c.any(d, [](const PlanRow &r) { return r.end - r.start > 15; });
        PlanRow *other =
            row ? c.any(d,
                        [&](const PlanRow &r) {
                            return r.task != row->task &&
                                   std::count_if(c.rows.begin(), c.rows.end(),
                                                 [&](const PlanRow &o) { return o.task == r.task; }) == 1;
                        })
                : nullptr;
        if (!other)
            return false;
        other->worker = row->worker;
        other->start = row->start;
        other->end = row->end;
        return true;
    });
    add("too early", Rule::Window, [](Dice &d, Case &c) {
        PlanRow *row = c.any(d, [&](const PlanRow &r) {
            return c.task(r.task).kind == TaskKind::Piece && c.task(r.task).release > 60;
        });
        if (!row)
            return false;
        const Minute length = row->end - row->start;
        row->start = c.task(row->task).release - 15;
        row->end = row->start + length;
        return true;
    });
    add("too late", Rule::Window, [](Dice &d, Case &c) {
        PlanRow *row = c.any(d, [&](const PlanRow &r) { return c.task(r.task).kind == TaskKind::Piece; });
        if (!row)
            return false;
        const Minute length = row->end - row->start;
        row->end = c.task(row->task).due + 15;
        row->start = row->end - length;
        return true;
    });
    add("a shift moved", Rule::ShiftMoved, [](Dice &d, Case &c) {
        PlanRow *row = c.any(d, [&](const PlanRow &r) { return c.task(r.task).kind == TaskKind::Shift; });
        return row && (row->start += 15, row->end += 15, true);
    });
    add("off the grid", Rule::Grid, [](Dice &d, Case &c) {
        PlanRow *row = c.any(d, [&](const PlanRow &r) { return !c.pinned(r.task); });
        return row && (row->start += 1, row->end += 1, true);
    });
    add("a short block", Rule::ShortestBlock, [](Dice &d, Case &c) {
        PlanRow *row =
            c.any(d, [&](const PlanRow &r) { return c.task(r.task).effort >= 45 && !c.pinned(r.task); });
        if (!row)
            return false;
        PlanRow rest = *row;
        row->end = row->start + 15;
        rest.start = row->end + 15;
        rest.end += 15;
        c.rows.push_back(rest);
        return true;
    });
}

/// Workers who may not have the task.
void ofPeople(std::vector<Mutation> &all)
{
    const auto add = [&](const char *name, Rule rule, std::function<bool(Dice &, Case &)> apply) {
        all.push_back({name, rule, std::move(apply)});
    };
    add("without the level", Rule::Skill, [](Dice &d, Case &c) {
        return c.handOver(d, [](const Worker &w, const Task &t) {
            return t.skill != none && t.level > 0 && levelOf(w, t.skill) < t.level;
        });
    });
    add("without clearance", Rule::Clearance, [](Dice &d, Case &c) {
        return c.handOver(d, [](const Worker &w, const Task &t) { return w.clearance < t.clearance; });
    });
    add("not of the team", Rule::EligibleOnly, [](Dice &d, Case &c) {
        return c.handOver(d, [&](const Worker &w, const Task &t) {
            bool listed = false;
            bool on = false;
            for (const Eligible &pair : c.problem.eligible) {
                listed = listed || pair.task == t.id;
                on = on || (pair.task == t.id && pair.worker == w.id);
            }
            return listed && !on;
        });
    });
    add("no access", Rule::RoomAccess, [](Dice &d, Case &c) {
        return c.handOver(d,
                          [](const Worker &w, const Task &t) { return t.room != none && w.room != t.room; });
    });
}

/// Too much of something, and pins.
void ofLimits(std::vector<Mutation> &all)
{
    const auto add = [&](const char *name, Rule rule, std::function<bool(Dice &, Case &)> apply) {
        all.push_back({name, rule, std::move(apply)});
    };
    add("over the day", Rule::DayLimit, [](Dice &d, Case &c) {
        const PlanRow row = *c.any(d, anyRow);
        const Minute day = row.start / minutesPerDay * minutesPerDay;
        return c.worker(row.worker).maxDay = c.doneIn(row.worker, day, minutesPerDay) - 1, true;
    });
    add("over the week", Rule::WeekLimit, [](Dice &d, Case &c) {
        const PlanRow row = *c.any(d, anyRow);
        const Minute week = row.start / minutesPerWeek * minutesPerWeek;
        return c.worker(row.worker).maxWeek = c.doneIn(row.worker, week, minutesPerWeek) - 1, true;
    });
    add("over the horizon", Rule::HorizonLimit, [](Dice &d, Case &c) {
        const PlanRow row = *c.any(d, anyRow);
        return c.worker(row.worker).maxHorizon = c.doneIn(row.worker, 0, latestMinute) - 1, true;
    });
    add("closed", Rule::RoomClosed, [](Dice &d, Case &c) {
        PlanRow *row = c.any(d, [&](const PlanRow &r) { return c.task(r.task).room != none; });
        for (Room &room : c.problem.rooms)
            if (row && room.id == c.task(row->task).room)
                return room.open = row->start % minutesPerDay + 1, true;
        return false;
    });
    add("too few seats", Rule::RoomSeats, [](Dice &d, Case &c) {
        PlanRow *row = c.any(d, [&](const PlanRow &r) { return c.task(r.task).room != none; });
        if (!row)
            return false;
        const ExternalId id = c.task(row->task).room;
        std::int64_t taken = 0;
        for (const PlanRow &other : c.rows)
            taken +=
                c.task(other.task).room == id && other.start <= row->start && other.end > row->start ? 1 : 0;
        for (Room &room : c.problem.rooms)
            if (room.id == id)
                room.seats = taken - 1;
        return true;
    });
    add("a pin moved", Rule::PinMoved, [](Dice &d, Case &c) {
        PlanRow *row = c.any(d, [&](const PlanRow &r) { return c.pinned(r.task); });
        return row && (row->start += 15, row->end += 15, true);
    });
    add("a pin gone", Rule::PinMoved, [](Dice &d, Case &c) {
        PlanRow *row = c.any(d, [&](const PlanRow &r) { return c.pinned(r.task); });
        return row && (c.rows.erase(c.rows.begin() + (row - c.rows.data())), true);
    });
}

std::vector<Mutation> mutations()
{
    std::vector<Mutation> all;
    ofRows(all);
    ofTime(all);
    ofPeople(all);
    ofLimits(all);
    return all;
}

} // namespace

/// Plans that were valid and are damaged at random: the checker says what was broken.
class TestDispatchMutants : public QObject {
    Q_OBJECT

private slots:
    void everyKindIsRefused()
    {
        const std::vector<Mutation> kinds = mutations();
        std::map<std::string, int> applied;
        const std::uint64_t first = cases::firstSeed();
        qInfo("seeds from %llu; TEWAKE_TEST_SEED sets another", static_cast<unsigned long long>(first));
        for (const cases::Shape shape : cases::allShapes)
            for (std::uint64_t seed = first; seed < first + 12; ++seed) {
                const Case good = solvedCase(shape, seed);
                QVERIFY(!good.rows.empty());
                QVERIFY2(checkPlan(good.problem, good.rows).valid(), cases::nameOf(shape, seed).c_str());
                Dice dice(seed);
                for (const Mutation &kind : kinds) {
                    Case bad = good;
                    if (!kind.apply(dice, bad))
                        continue;
                    ++applied[kind.name];
                    const CheckResult result = checkPlan(bad.problem, bad.rows);
                    const std::string where = cases::nameOf(shape, seed) + ": " + kind.name;
                    QVERIFY2(!result.valid(), where.c_str());
                    QVERIFY2(std::any_of(result.violations.begin(), result.violations.end(),
                                         [&](const Violation &v) { return v.rule == kind.rule; }),
                             (where + ": " + describe(result.violations.front())).c_str());
                }
            }
        for (const Mutation &kind : kinds)
            QVERIFY2(applied[kind.name] >= 10, kind.name);
    }

    /// The independent judge refuses the same plans, where it is there.
    void scriptAgrees()
    {
        if (cases::benchFolder().isEmpty())
            QSKIP("TEWAKE_BENCH_DIR is not set");
        int compared = 0;
        for (const cases::Shape shape : cases::allShapes) {
            const std::uint64_t seed = cases::firstSeed();
            const Case good = solvedCase(shape, seed);
            Dice dice(seed);
            for (const Mutation &kind : mutations()) {
                Case bad = good;
                if (!kind.apply(dice, bad))
                    continue;
                ++compared;
                QTemporaryDir folder;
                const QString plan = folder.filePath(QStringLiteral("plan.csv"));
                QVERIFY(!writeDirectory(bad.problem, folder.path().toStdString()));
                QVERIFY(!writePlan(bad.rows, plan.toStdString()));
                const cases::ScriptRun judge = cases::judgedByScript(folder.path(), plan);
                QVERIFY2(judge.code == 1, (cases::nameOf(shape, seed) + ": " + kind.name).c_str());
                QVERIFY2(judge.out.contains(QByteArray("H") + QByteArray::number(ruleNumber(kind.rule))),
                         judge.out.constData());
            }
        }
        QVERIFY(compared > 50);
    }

    /// Each rule has its mutation.
    void everyRuleHasOne()
    {
        std::set<Rule> rules;
        for (const Mutation &kind : mutations())
            rules.insert(kind.rule);
        QCOMPARE(rules.size(), static_cast<std::size_t>(Rule::PinMoved) + 1);
    }
};

QTEST_APPLESS_MAIN(TestDispatchMutants)
#include "tst_dispatchmutants.moc"
