// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/work.h"

#include <QCoreApplication>

namespace tewake {

namespace {

struct Work {
    Q_DECLARE_TR_FUNCTIONS(Work)
};

/// A row of JIS Z 9015-1, level II, normal: the largest lot, sample and acceptance number for AQL 1.0
/// and 2.5.
struct SamplingRow {
    qint64 largestLot;
    qint64 sample10;
    qint64 accept10;
    qint64 sample25;
    qint64 accept25;
};
constexpr SamplingRow SamplingTable[] = {
    {150, 13, 0, 20, 1},  {280, 50, 1, 32, 2},    {500, 50, 1, 50, 3},
    {1200, 80, 2, 80, 5}, {3200, 125, 3, 125, 7}, {10000, 200, 5, 200, 10},
};
constexpr qint64 SmallestSampledLot = 91;

} // namespace

SamplingPlan samplingPlan(qint64 lot, double aql)
{
    if (lot < SmallestSampledLot)
        return {lot, 0, true};
    for (const SamplingRow &row : SamplingTable) {
        if (lot > row.largestLot && row.largestLot != 10000)
            continue;
        const bool strict = aql < 2.0;
        const SamplingPlan plan{strict ? row.sample10 : row.sample25, strict ? row.accept10 : row.accept25,
                                false};
        return plan.sampleSize >= lot ? SamplingPlan{lot, plan.acceptanceNumber, true} : plan;
    }
    Q_UNREACHABLE();
}

QString wordOf(InspectionOutcome outcome)
{
    switch (outcome) {
    case InspectionOutcome::Accepted:
        return Work::tr("Passed");
    case InspectionOutcome::Rework:
        return Work::tr("Rework");
    case InspectionOutcome::Rejected:
        return Work::tr("Rejected");
    }
    return {};
}

QString wordOf(Fault fault)
{
    switch (fault) {
    case Fault::Worker:
        return Work::tr("the worker");
    case Fault::Office:
        return Work::tr("the office");
    case Fault::Client:
        return Work::tr("the client");
    }
    return {};
}

QString wordOf(AdjustmentKind kind)
{
    return kind == AdjustmentKind::Revenue ? Work::tr("Revenue") : Work::tr("Reward");
}

} // namespace tewake
