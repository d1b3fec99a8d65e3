// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/proposal.h"

#include <QObject>

#include <memory>
#include <stop_token>
#include <thread>

namespace tewake::ui {

/// What the person chose for the next proposal.
struct ProposeOptions {
    int weeks = 4;
    int seconds = 10; ///< the longest search
    dispatch::Objective objective;
};

/// A change can be tried on the board; otherwise it is made at another place.
[[nodiscard]] inline bool isTriedOnBoard(const dispatch::Remedy &remedy)
{
    return remedy.kind == dispatch::RemedyKind::Swap || remedy.kind == dispatch::RemedyKind::GiveUp;
}

/// What came of a proposal, with the figures from before to compare.
struct Proposed {
    Proposal proposal;
    ProposeOptions options;
    dispatch::PlanSummary before;
    int open = 0;   ///< tasks that wanted hands
    int placed = 0; ///< of them, drafts included
    int orders = 0;
    /// Difference of each person's minutes from the wish as a share of it, before and after.
    std::vector<double> deviationBefore;
    std::vector<double> deviationAfter;
    bool cancelled = false;
    /// What was solved and what came out, to ask for what would help a single task.
    DispatchProblem problem;
    std::vector<dispatch::PlanRow> rows;
};

struct ProposeProgress {
    double score = 0; ///< share of the bound, 0 to 1
    int placed = 0;
    double seconds = 0;
};

/// Solves a copied problem on a thread of its own; the window goes on. One at a time. The destructor ends the
/// search and what is done after it.
class Proposer : public QObject {
    Q_OBJECT
public:
    explicit Proposer(QObject *parent = nullptr);
    ~Proposer() override;

    /// \a drafts stay as they are laid.
    void start(DispatchProblem problem, const std::vector<dispatch::PlanRow> &drafts, const OfficeZone &zone,
               const ProposeOptions &options);
    /// Ends the search; keeps the best plan so far, and says why the rest found nobody.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void progressed(const tewake::ui::ProposeProgress &progress);
    void finished(const std::shared_ptr<const tewake::ui::Proposed> &proposed);

private:
    std::stop_source m_search;
    std::jthread m_thread;
    bool m_running = false;
};

} // namespace tewake::ui
