// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dispatch/benchjudge.h"
#include "tests/core/dispatch/dispatchcases.h"
#include "tests/core/dispatch/dispatchoffices.h"

#include "core/dispatch/checker.h"
#include "core/dispatch/format.h"
#include "core/dispatch/solver.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace tewake::dispatch;
using namespace Qt::StringLiterals;

namespace {

/// Solves it shortly and judges the plan; with check.py too, where it is there, whose figures have to be the
/// same.
void solveAndJudge(const QString &directory)
{
    const Read<Problem> read = readDirectory(directory.toStdString());
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    const Problem &problem = read.value();
    SolveOptions options;
    options.seconds = 0.3;
    const Solution solution = solve(problem, options);
    const std::vector<PlanRow> rows = solution.plan.rows();
    const CheckResult result = checkPlan(problem, rows);
    QVERIFY2(result.valid(), result.valid() ? "" : describe(result.violations.front()).c_str());
    QVERIFY(solution.summary.weight <= solution.summary.bound);
    if (problem.weightPlanted)
        QVERIFY(solution.summary.bound >= *problem.weightPlanted);
    const QString plan = directory + u"/plan-of-ours.csv"_s;
    QVERIFY(!writePlan(rows, plan.toStdString()));
    if (cases::benchFolder().isEmpty())
        return;
    const cases::ScriptRun judge = cases::judgedByScript(directory, plan);
    QVERIFY2(judge.code == 0, judge.out.constData());
    const QJsonObject figures = QJsonDocument::fromJson(judge.out.split('\n').first()).object();
    QCOMPARE(figures[u"weight"].toInteger(), qint64(result.figures.weight));
    QCOMPARE(figures[u"weight_total"].toInteger(), qint64(result.figures.weightTotal));
    QCOMPARE(figures[u"placed"].toInt(), result.figures.placed);
    QCOMPARE(figures[u"splits"].toInteger(), qint64(result.figures.splits));
    QCOMPARE(figures[u"orders"].toInt(), result.figures.orders);
    QCOMPARE(figures[u"overqualification"].toInteger(), qint64(result.figures.fit));
    QCOMPARE(figures[u"workers_used"].toInt(), result.figures.workersUsed);
    QVERIFY(std::abs(figures[u"fairness_mean_abs_dev"].toDouble() - result.figures.fairnessMeanAbsDev) <
            1e-4);
    // A plan with a row too many is refused by both.
    std::vector<PlanRow> bad = rows;
    bad.push_back(rows.front());
    bad.back().start += 1;
    QVERIFY(!writePlan(bad, plan.toStdString()));
    QVERIFY(!checkPlan(problem, bad).valid());
    QCOMPARE(cases::judgedByScript(directory, plan).code, 1);
}

} // namespace

/// Whole directories, solved and judged: small ones of one's own, and those that TEWAKE_BENCH_DIR has.
class TestDispatchGiven : public QObject {
    Q_OBJECT

private slots:
    void ownOffices_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<quint64>("seed");
        for (const cases::Shape shape : cases::allShapes)
            for (std::uint64_t seed = cases::firstSeed(); seed < cases::firstSeed() + 2; ++seed)
                QTest::newRow(cases::nameOf(shape, seed).c_str())
                    << static_cast<int>(shape) << static_cast<quint64>(seed);
    }
    void ownOffices()
    {
        QFETCH(int, shape);
        QFETCH(quint64, seed);
        QTemporaryDir folder;
        QVERIFY(!writeDirectory(cases::makeOffice(static_cast<cases::Shape>(shape), seed),
                                folder.path().toStdString()));
        solveAndJudge(folder.path());
    }

    void nastyOnes()
    {
        for (std::uint64_t seed = cases::firstSeed(); seed < cases::firstSeed() + 4; ++seed) {
            QTemporaryDir folder;
            QVERIFY(!writeDirectory(cases::make(seed), folder.path().toStdString()));
            solveAndJudge(folder.path());
        }
    }

    void planted_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("slack") << QStringList{u"--fill"_s, u"0.95"_s};
        QTest::newRow("exact") << QStringList{u"--fill"_s, u"1.0"_s};
        QTest::newRow("overloaded") << QStringList{u"--fill"_s, u"0.95"_s, u"--decoy"_s, u"0.35"_s};
        QTest::newRow("hard") << QStringList{u"--fill"_s,  u"0.97"_s, u"--skills"_s, u"40"_s,
                                             u"--avail"_s, u"1.0"_s,  u"1.3"_s};
    }
    void planted()
    {
        if (cases::benchFolder().isEmpty())
            QSKIP("TEWAKE_BENCH_DIR is not set");
        QFETCH(QStringList, options);
        QTemporaryDir folder;
        const QString directory = folder.filePath(u"case"_s);
        const cases::ScriptRun made =
            cases::runPython(QStringList{cases::benchFolder() + u"/gen.py"_s, directory, u"--workers"_s,
                                         u"50"_s, u"--tasks"_s, u"300"_s, u"--seed"_s, u"11"_s} +
                             options);
        QVERIFY2(made.code == 0, made.out.constData());
        solveAndJudge(directory);
    }

    void shiftMinimisation()
    {
        if (cases::benchFolder().isEmpty())
            QSKIP("TEWAKE_BENCH_DIR is not set");
        const QDir files(cases::benchFolder() + u"/smptsp"_s);
        const QStringList names = files.entryList({u"*.dat"_s}, QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            QTemporaryDir folder;
            const cases::ScriptRun made = cases::runPython(
                {cases::benchFolder() + u"/smptsp.py"_s, files.filePath(name), folder.path()});
            QVERIFY2(made.code == 0, made.out.constData());
            solveAndJudge(folder.path());
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(name));
        }
    }
};

QTEST_APPLESS_MAIN(TestDispatchGiven)
#include "tst_dispatchgiven.moc"
