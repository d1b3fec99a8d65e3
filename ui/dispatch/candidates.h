// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dispatch/dispatchdata.h"
#include "ui/widgets/timelineview.h"

#include <QList>

namespace tewake::ui {

class DraftPlan;

/// One person, asked about one task.
struct CandidateLine {
    qint64 worker = 0;
    QString name;
    RowFit fit = RowFit::No;
    QString reason; ///< one short line: what speaks for it, against it, or forbids it
    QString more;   ///< whatever else is to be said
    QString begins; ///< "Thu 12:00"
    int score = 0;  ///< 100: the best for the office's aims; a person at 50 costs one split order more
    Instant start;
    std::vector<TimelineSpan> spans;
};

/// Who can take a task as the drafts stand, best first, and why the others cannot.
struct CandidateReport {
    qint64 task = 0;
    QList<CandidateLine> able;
    QList<CandidateLine> unable;
    QList<std::pair<QString, int>> hindrances; ///< in words, with how many people; the most frequent first

    [[nodiscard]] int count(RowFit fit) const;
};

[[nodiscard]] CandidateReport candidatesFor(const DraftPlan &plan, qint64 task);
/// How many people can take each task beside these drafts, counted without looking at the aims. On any
/// thread.
[[nodiscard]] QHash<qint64, int> candidateCounts(const DispatchData &data,
                                                 const QList<ProposedAssignment> &drafts,
                                                 const QList<qint64> &tasks);
/// For the timeline.
[[nodiscard]] std::vector<TimelineView::Candidate> rowCandidates(const CandidateReport &report);

/// The reason in few words: "no free time".
[[nodiscard]] QString hindranceWords(dispatch::Hindrance hindrance);

} // namespace tewake::ui
