// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of the dispatch page work together: board, keys, toolbar, panels.
#include "ui/dispatch/dispatchpage.h"

#include "ui/dispatch/calloffpanel.h"
#include "ui/dispatch/candidatespanel.h"
#include "ui/dispatch/dispatchtoolbar.h"
#include "ui/dispatch/resultpanel.h"
#include "ui/dispatch/tasklist.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filterbar.h"

#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int nowEveryMs = 60'000;

} // namespace

void DispatchPage::makeBoard()
{
    m_board->setEmptySentence(tr("Nobody matches, or nobody is registered as active."));
    m_board->setDropEnabled(true);
    m_board->setBlockToolTip(
        [this](const TimelineRow &, const TimelineBlock &block) { return blockToolTip(block); });
    connect(m_board, &TimelineView::dropRequested, this,
            [this](qint64 task, qint64 row, qint64 start) { place(task, row, Instant(start)); });
    connect(m_board, &TimelineView::dragTaskChanged, this, &DispatchPage::lightRows);
    connect(m_board, &TimelineView::blockActivated, this, &DispatchPage::activateBlock);
    connect(m_board, &TimelineView::rowActivated, this,
            [this](qint64 worker) { context().open(ScreenId::Workers, worker); });
    connect(m_board, &TimelineView::contextMenuRequested, this, &DispatchPage::blockMenu);
    connect(m_board, &TimelineView::zoomChanged, m_toolbar, &DispatchToolbar::setZoom);
    connect(m_board, &TimelineView::nameHeadingClicked, this, [this] {
        QMenu menu(this);
        const auto add = [&](const QString &words, RowOrder order) {
            menu.addAction(words, this, [this, order] {
                m_order = order;
                showBoard();
            });
        };
        add(tr("By name"), RowOrder::Name);
        add(tr("By team"), RowOrder::Team);
        add(tr("By hours still wished"), RowOrder::FreeTime);
        menu.exec(QCursor::pos());
    });
    auto *timer = new QTimer(this);
    timer->setInterval(nowEveryMs);
    connect(timer, &QTimer::timeout, this, [this] { m_board->setNow(office().now().utcSeconds()); });
    timer->start();
}

void DispatchPage::makeShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(Qt::Key_P, [this] { propose(m_options); });
    add(Qt::Key_A, [this] { showCandidates(m_tasks->currentTask()); });
    add(Qt::CTRL | Qt::Key_Return, [this] { confirm(); });
    auto *remove = new QShortcut(Qt::Key_Delete, m_board);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &DispatchPage::removeSelected);
}

void DispatchPage::connectToolbar()
{
    connect(m_toolbar, &DispatchToolbar::rangeChanged, this, &DispatchPage::refresh);
    connect(m_toolbar, &DispatchToolbar::zoomRequested, m_board, &TimelineView::setZoom);
    connect(m_toolbar, &DispatchToolbar::searchChanged, this, &DispatchPage::showBoard);
    connect(m_toolbar, &DispatchToolbar::undoRequested, this, &DispatchPage::undo);
    connect(m_toolbar, &DispatchToolbar::redoRequested, this, &DispatchPage::redo);
    connect(m_toolbar, &DispatchToolbar::callOffRequested, this,
            [this] { openCallOff(m_board->selectedRow()); });
    connect(m_toolbar, &DispatchToolbar::proposeRequested, this, [this] { propose(m_options); });
    connect(m_toolbar, &DispatchToolbar::optionsRequested, this, &DispatchPage::showOptions);
    connect(m_toolbar, &DispatchToolbar::confirmRequested, this, &DispatchPage::confirm);
    connect(m_plan.undoStack(), &QUndoStack::indexChanged, this, [this] {
        const QUndoStack *stack = m_plan.undoStack();
        m_toolbar->setUndo(stack->canUndo(), stack->undoText(), stack->canRedo(), stack->redoText());
    });
}

void DispatchPage::connectPanels()
{
    connect(m_tasks, &TaskList::taskActivated, this, &DispatchPage::showCandidates);
    connect(m_tasks, &TaskList::currentTaskChanged, this, [this](qint64 task) {
        if (task > 0 && m_panels->isVisible() && m_panels->currentWidget() == m_candidates)
            showCandidates(task);
    });
    connect(m_tasks, &TaskList::countsWanted, this, &DispatchPage::countCandidates);
    connect(m_result, &ResultPanel::remedyRequested, this, &DispatchPage::tryRemedy);
    connect(m_result, &ResultPanel::remediesRequested, this, &DispatchPage::lookForRemedies);
    connect(m_result, &SidePanel::closeRequested, this, &DispatchPage::closePanel);
    connect(m_candidates, &SidePanel::closeRequested, this, &DispatchPage::closePanel);
    connect(m_callOffPanel, &SidePanel::closeRequested, this, &DispatchPage::closePanel);
    connect(m_result, &ResultPanel::cancelRequested, &m_proposer, &Proposer::cancel);
    connect(m_result, &ResultPanel::acceptRequested, this, &DispatchPage::acceptItems);
    connect(m_result, &ResultPanel::discardRequested, this, &DispatchPage::discardProposal);
    connect(m_result, &ResultPanel::optionsRequested, this, &DispatchPage::showOptions);
    connect(m_result, &ResultPanel::taskRequested, this, [this](qint64 task) {
        m_tasks->selectTask(task);
        showCandidates(task);
    });
    connect(m_result, &ResultPanel::itemShown, this, [this](qint64 task) {
        m_board->selectBlock(BlockRef{BlockRef::Kind::Proposal, task}.blockId(0));
    });
    connect(m_candidates, &CandidatesPanel::placeRequested, this,
            [this](qint64 task, qint64 worker) { place(task, worker, {}); });
    connect(m_candidates, &CandidatesPanel::removeRequested, &m_plan, &DraftPlan::remove);
    connect(m_candidates, &CandidatesPanel::candidateShown, m_board, &TimelineView::ensureRowVisible);
    connect(m_candidates, &CandidatesPanel::whyRequested, this, &DispatchPage::explain);
    connect(m_callOffPanel, &CallOffPanel::previewRequested, this, &DispatchPage::previewCallOff);
    connect(m_callOffPanel, &CallOffPanel::callOffRequested, this, &DispatchPage::callOff);
}

} // namespace tewake::ui
