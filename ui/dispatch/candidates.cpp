// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/candidates.h"

#include "ui/dispatch/draftplan.h"
#include "ui/widgets/formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tewake::ui {

using namespace Qt::StringLiterals;
using dispatch::Hindrance;

namespace {

struct CandidateText {
    Q_DECLARE_TR_FUNCTIONS(Candidates)
};

/// Less time than this between the end of the work and the due time is worth a warning.
constexpr qint64 tightMinutes = 120;

qint64 totalMinutes(const std::vector<dispatch::Interval> &blocks)
{
    qint64 sum = 0;
    for (const dispatch::Interval &block : blocks)
        sum += block.end - block.start;
    return sum;
}

/// What speaks for a person, in the order of weight.
QString recommendation(const dispatch::Candidate &candidate, qint64 spare)
{
    QStringList parts;
    if (candidate.onOrder)
        parts += CandidateText::tr("Same order");
    if (candidate.desired > 0)
        parts += CandidateText::tr("%1 short of the wish").arg(Minutes(spare).toString());
    if (parts.isEmpty())
        parts += CandidateText::tr("Free then");
    return parts.join(CandidateText::tr(" · "));
}

CandidateLine lineFor(const DispatchData &data, const dispatch::Task &task,
                      const dispatch::Candidate &candidate, bool orderBegun)
{
    CandidateLine line;
    line.worker = candidate.worker;
    line.name = data.problem->workerNames.value(candidate.worker);
    const QList<Block> blocks = data.blocksOf(candidate.blocks);
    for (const Block &block : blocks)
        line.spans.push_back({block.start.utcSeconds(), block.end.utcSeconds()});
    line.start = blocks.isEmpty() ? Instant() : blocks.first().start;
    line.begins = denseDateTime(line.start, data.zone, data.today);
    const qint64 effort = totalMinutes(candidate.blocks);
    const qint64 spare = candidate.desired - candidate.given;
    QStringList warnings;
    if (candidate.desired > 0 && spare < effort)
        warnings += CandidateText::tr("%1 beyond the wish").arg(Minutes(effort - spare).toString());
    if (!candidate.onOrder && orderBegun && candidate.aims.splits > 0)
        warnings += CandidateText::tr("One more person on the order");
    if (task.kind == dispatch::TaskKind::Piece && !candidate.blocks.empty() &&
        task.due - candidate.blocks.back().end < tightMinutes)
        warnings += CandidateText::tr("Ends just before it is due");
    if (candidate.othersMove)
        warnings += CandidateText::tr("Other drafts of hers move");
    line.fit = warnings.isEmpty() ? RowFit::Ok : RowFit::Warn;
    line.reason = warnings.isEmpty() ? recommendation(candidate, spare) : warnings.takeFirst();
    if (line.fit == RowFit::Warn && candidate.onOrder)
        warnings.prepend(CandidateText::tr("Same order"));
    line.more = warnings.join(CandidateText::tr(" · "));
    return line;
}

CandidateLine refusal(const DispatchData &data, qint64 worker, const QString &reason)
{
    CandidateLine line;
    line.worker = worker;
    line.name = data.problem->workerNames.value(worker);
    line.reason = reason;
    return line;
}

void rank(CandidateReport &report, const QList<double> &totals)
{
    if (totals.isEmpty())
        return;
    const double best = *std::min_element(totals.cbegin(), totals.cend());
    for (qsizetype i = 0; i < report.able.size(); ++i)
        report.able[i].score = static_cast<int>(std::lround(100 / (1 + std::max(0.0, totals.at(i) - best))));
    // Whoever can take it without a reserve comes first, whatever the aims say.
    std::stable_sort(report.able.begin(), report.able.end(),
                     [](const CandidateLine &a, const CandidateLine &b) {
                         return a.fit == RowFit::Ok && b.fit != RowFit::Ok;
                     });
}

} // namespace

QString hindranceWords(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::None:
        return {};
    case Hindrance::UnknownId:
        return CandidateText::tr("not in the range that is planned");
    case Hindrance::Pinned:
        return CandidateText::tr("confirmed with somebody");
    case Hindrance::CannotBeLaid:
        return CandidateText::tr("longer than the time until it is due");
    case Hindrance::Skill:
        return CandidateText::tr("without the skill");
    case Hindrance::Level:
        return CandidateText::tr("skill level too low");
    case Hindrance::Clearance:
    case Hindrance::NotEligible:
        return CandidateText::tr("no non-disclosure agreement");
    case Hindrance::RoomAccess:
        return CandidateText::tr("may not use the room");
    case Hindrance::NotFree:
        return CandidateText::tr("not available");
    case Hindrance::Busy:
        return CandidateText::tr("has other work");
    case Hindrance::DayLimit:
        return CandidateText::tr("at the limit of the day");
    case Hindrance::WeekLimit:
        return CandidateText::tr("at the limit of the week");
    case Hindrance::HorizonLimit:
        return CandidateText::tr("at the limit of the month or year");
    case Hindrance::NoSeat:
        return CandidateText::tr("no seat in the room");
    }
    return {};
}

int CandidateReport::count(RowFit fit) const
{
    if (fit == RowFit::No)
        return static_cast<int>(unable.size());
    return static_cast<int>(std::count_if(able.cbegin(), able.cend(),
                                          [fit](const CandidateLine &line) { return line.fit == fit; }));
}

QHash<qint64, int> candidateCounts(const DispatchData &data, const QList<ProposedAssignment> &drafts,
                                   const QList<qint64> &tasks)
{
    dispatch::Board board(data.problem->problem);
    for (const ProposedAssignment &draft : drafts)
        board.placeAt(draft.workerId.value(), draft.taskId.value(), data.intervalsOf(draft.blocks));
    QHash<qint64, int> counts;
    for (const qint64 task : tasks) {
        int count = 0;
        for (const dispatch::Worker &worker : data.problem->problem.workers)
            count += board.canPlace(worker.id, task) == Hindrance::None ? 1 : 0;
        counts.insert(task, count);
    }
    return counts;
}

CandidateReport candidatesFor(const DraftPlan &plan, qint64 task)
{
    const DispatchData &data = plan.data();
    CandidateReport report;
    report.task = task;
    const dispatch::Task *wanted = data.problemTask(task);
    if (!wanted)
        return report;
    QHash<QString, int> hindrances;
    const auto refuse = [&](qint64 worker, const QString &words) {
        report.unable.append(refusal(data, worker, words));
        ++hindrances[words];
    };
    const std::vector<dispatch::Candidate> able = plan.board().candidates(task);
    const bool begun = std::any_of(able.cbegin(), able.cend(), [](const auto &one) { return one.onOrder; });
    QSet<qint64> seen;
    QList<double> totals;
    for (const dispatch::Candidate &candidate : able) {
        seen.insert(candidate.worker);
        if (!plan.withinMonths(candidate.worker, data.blocksOf(candidate.blocks), task)) {
            refuse(candidate.worker, hindranceWords(Hindrance::HorizonLimit));
            continue;
        }
        report.able.append(lineFor(data, *wanted, candidate, begun));
        totals.append(candidate.aims.total);
    }
    for (const dispatch::Worker &worker : data.problem->problem.workers) {
        if (!seen.contains(worker.id))
            refuse(worker.id, hindranceWords(plan.board().canPlace(worker.id, task)));
    }
    rank(report, totals);
    for (auto it = hindrances.cbegin(); it != hindrances.cend(); ++it)
        report.hindrances.append({it.key(), it.value()});
    std::sort(report.hindrances.begin(), report.hindrances.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return report;
}

std::vector<TimelineView::Candidate> rowCandidates(const CandidateReport &report)
{
    std::vector<TimelineView::Candidate> rows;
    for (const QList<CandidateLine> *lines : {&report.able, &report.unable}) {
        for (const CandidateLine &line : *lines)
            rows.push_back({line.worker, line.fit, line.reason, line.spans});
    }
    return rows;
}

} // namespace tewake::ui
