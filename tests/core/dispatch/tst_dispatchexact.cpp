// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dispatch/dispatchoffices.h"
#include "tests/core/dispatch/dispatchtiny.h"

#include "core/dispatch/checker.h"
#include "core/dispatch/solver.h"

#include <QtTest>

using namespace tewake::dispatch;

namespace {

/// Fixed point: each part of the aims is off by less than one unit of 2^-16.
constexpr double rounding = 1e-3;

Solution solved(const Problem &problem)
{
    SolveOptions options;
    options.iterations = 3000;
    return solve(problem, options);
}

} // namespace

/// Tiny problems against exhaustive search: the bound, the proof and the plan, in the weight and in the other
/// aims.
class TestDispatchExact : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qInfo("seeds from %llu; TEWAKE_TEST_SEED sets another",
              static_cast<unsigned long long>(cases::firstSeed()));
    }

    void boundProofAndAims()
    {
        int bounds = 0;
        int weights = 0;
        int aims = 0;
        int proofs = 0;
        constexpr int cases = 1000;
        const std::uint64_t first = cases::firstSeed();
        for (std::uint64_t seed = first; seed < first + cases; ++seed) {
            const Problem problem = cases::makeTiny(seed);
            const cases::Optimum best = cases::exhaustiveOptimum(problem);
            const Solution solution = solved(problem);
            const PlanSummary &summary = solution.summary;
            const CheckResult check = checkPlan(problem, solution.plan.rows());
            const std::string where = "seed " + std::to_string(seed);
            QVERIFY2(check.valid(), where.c_str());
            QCOMPARE(check.figures.weight, summary.weight);
            QVERIFY2(summary.bound >= best.weight, where.c_str());
            QVERIFY2(summary.weight <= best.weight, where.c_str());
            bounds += summary.bound == best.weight ? 1 : 0;
            if (summary.weight == summary.bound)
                QVERIFY2(summary.weight == best.weight, where.c_str());
            if (summary.weight < best.weight) {
                QVERIFY2(!summary.provedOptimal, where.c_str());
                continue;
            }
            ++weights;
            const double sum = cases::aimsOf(problem, check.figures);
            QVERIFY2(sum >= best.aims - rounding, where.c_str());
            const bool optimal = sum <= best.aims + rounding;
            aims += optimal ? 1 : 0;
            proofs += summary.provedOptimal ? 1 : 0;
            if (summary.provedOptimal)
                QVERIFY2(optimal, where.c_str());
        }
        qInfo("of %d: bound tight %d, weight optimal %d, aims optimal too %d, proved %d", cases, bounds,
              weights, aims, proofs);
        QVERIFY(bounds > cases / 3);
        QVERIFY(weights >= cases * 97 / 100);
        QVERIFY(aims >= weights * 90 / 100);
        QVERIFY(proofs > 0);
    }

    /// Another worker can only help: what is placed without her is never more than what may be placed with
    /// her, and a proof with her is of no less.
    void aWorkerMoreLowersNothing()
    {
        int proved = 0;
        const std::uint64_t first = cases::firstSeed();
        for (std::uint64_t seed = first; seed < first + 300; ++seed) {
            const Problem with = cases::makeTiny(seed);
            Problem without = with;
            const ExternalId gone = without.workers.back().id;
            // A team of hers alone would turn into no team, which is anybody's.
            if (std::any_of(with.eligible.begin(), with.eligible.end(),
                            [&](const Eligible &pair) { return pair.worker == gone; }))
                continue;
            without.workers.pop_back();
            std::erase_if(without.previous, [&](const Previous &pair) { return pair.worker == gone; });
            const std::string where = "seed " + std::to_string(seed);
            const PlanSummary more = solved(with).summary;
            const PlanSummary less = solved(without).summary;
            QVERIFY2(more.bound >= less.weight, where.c_str());
            QVERIFY2(cases::exhaustiveOptimum(with).weight >= cases::exhaustiveOptimum(without).weight,
                     where.c_str());
            if (more.weight != more.bound)
                continue;
            ++proved;
            QVERIFY2(more.weight >= less.weight, where.c_str());
        }
        QVERIFY(proved > 50);
    }
};

QTEST_APPLESS_MAIN(TestDispatchExact)
#include "tst_dispatchexact.moc"
