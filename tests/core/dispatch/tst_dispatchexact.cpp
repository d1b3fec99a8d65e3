// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dispatch/dispatchcases.h"

#include "core/dispatch/checker.h"
#include "core/dispatch/solver.h"

#include <QtTest>

using namespace tewake::dispatch;

/// Tiny problems against exhaustive search: the bound, the proof and the plan.
class TestDispatchExact : public QObject {
    Q_OBJECT

private slots:
    void boundAndProof()
    {
        int proofs = 0;
        int optimal = 0;
        constexpr int cases = 600;
        for (std::uint64_t seed = 1; seed <= cases; ++seed) {
            const Problem problem = cases::makeTiny(seed);
            const std::int64_t best = cases::exhaustiveOptimum(problem);
            SolveOptions options;
            options.iterations = 3000;
            const Solution solution = solve(problem, options);
            const std::string where = "seed " + std::to_string(seed);
            QVERIFY2(checkPlan(problem, solution.plan.rows()).valid(), where.c_str());
            QVERIFY2(solution.summary.bound >= best, where.c_str());
            QVERIFY2(solution.summary.weight <= best, where.c_str());
            if (solution.summary.weight == solution.summary.bound) {
                ++proofs;
                QVERIFY2(solution.summary.weight == best, where.c_str());
            }
            if (solution.summary.provedOptimal)
                QVERIFY2(solution.summary.weight == best, where.c_str());
            optimal += solution.summary.weight == best ? 1 : 0;
        }
        qInfo("%d of %d optimal, %d proved", optimal, cases, proofs);
        QVERIFY(proofs > cases / 4);
        QVERIFY(optimal >= cases * 97 / 100);
    }
};

QTEST_APPLESS_MAIN(TestDispatchExact)
#include "tst_dispatchexact.moc"
