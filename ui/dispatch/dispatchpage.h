// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dispatch/boardrows.h"
#include "ui/dispatch/candidates.h"
#include "ui/dispatch/draftplan.h"
#include "ui/dispatch/proposer.h"
#include "ui/shell/screen.h"
#include "ui/widgets/timelineview.h"

#include <QTimer>

class QStackedWidget;

namespace tewake::ui {

class CallOffPanel;
class CandidatesPanel;
class DispatchToolbar;
class FailureState;
class ResultPanel;
class Splitter;
class TaskList;

/// The dispatch board: what wants hands at the left, people by time in the middle, the proposal or the
/// candidates at the right. It shows a snapshot; drafts are laid over it until they are confirmed.
class DispatchPage final : public Screen {
    Q_OBJECT
public:
    explicit DispatchPage(ScreenContext &context);
    ~DispatchPage() override;

    void activate(const Place &place) override;
    void refresh() override;
    bool find() override;
    bool undo() override;
    bool redo() override;
    bool goBack() override;
    bool mayLeave() override;
    void takeFocus() override; ///< to the list of what wants hands
    QList<Command> commands() override;

private:
    // dispatchparts.cpp: what is there, and how it is wired
    void makeBoard();
    void makeShortcuts();
    void connectToolbar();
    void connectPanels();

    // dispatchpage.cpp: what it shows
    void showData(Result<DispatchData> data);
    void showBoard();
    void showDraftState();
    // dispatchkept.cpp: drafts that outlive the program
    void keepDrafts();
    /// How far the problem has to reach for the drafts, also for those that are still to come back.
    [[nodiscard]] QDate draftsEnd() const;
    void restoreDrafts();
    void dropKeptDrafts();
    void showPanel(QWidget *panel);
    void closePanel();
    [[nodiscard]] BoardView boardView() const;

    // dispatchactions.cpp: what is done
    void propose(const ProposeOptions &options);
    void showOptions();
    void showProposal(const std::shared_ptr<const Proposed> &proposed);
    void acceptItems(const QList<ProposedAssignment> &items);
    void discardProposal();
    void confirm();
    struct HandedOut {
        int offers = 0;
        QString wageNote; ///< see DispatchDesk::wageNote()
    };
    void finishConfirm(const Result<HandedOut> &handedOut, int people);
    void place(qint64 task, qint64 worker, std::optional<Instant> start);
    void removeSelected();
    void activateBlock(qint64 blockId);
    void withdraw(Id<Assignment> assignment);
    void blockMenu(qint64 blockId, qint64 rowId, const QPoint &globalPos);
    void lightRows(qint64 task);
    void showCandidates(qint64 task);
    void refreshCandidates();
    void countCandidates(const QList<qint64> &tasks);
    void explain(qint64 task);
    void openCallOff(qint64 worker);
    void previewCallOff(Id<Worker> worker, const DateRange &days);
    void callOff(Id<Worker> worker, const DateRange &days);
    void finishCallOff(const Result<int> &offers, int lost);
    [[nodiscard]] QString blockToolTip(const TimelineBlock &block) const;

    // dispatchremedies.cpp: what would place a task after all
    void lookForRemedies(qint64 task);
    void tryRemedy(qint64 task, const RemedyChoice &choice);
    [[nodiscard]] Result<void> tryOnBoard(qint64 task, const dispatch::Remedy &remedy);

    std::shared_ptr<const DispatchData> m_data;
    DraftPlan m_plan;
    Proposer m_proposer;
    ProposeOptions m_options;
    QList<ProposedAssignment> m_proposal;
    std::optional<CallOff> m_callOff;
    std::optional<CandidateReport> m_lit; ///< what the rows are tinted for while the candidates are open
    RowOrder m_order = RowOrder::Name;
    qint64 m_wantedTask = 0;
    int m_reads = 0;
    bool m_restored = false; ///< the drafts of an earlier start have been looked for
    QTimer m_keepTimer;      ///< until the drafts are kept

    DispatchToolbar *m_toolbar;
    QStackedWidget *m_pages;
    FailureState *m_failure;
    Splitter *m_splitter;
    TaskList *m_tasks;
    TimelineView *m_board;
    QStackedWidget *m_panels;
    ResultPanel *m_result;
    CandidatesPanel *m_candidates;
    CallOffPanel *m_callOffPanel;
};

} // namespace tewake::ui
