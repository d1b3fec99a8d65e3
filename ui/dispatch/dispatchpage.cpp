// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/dispatchpage.h"

#include "ui/dispatch/calloffpanel.h"
#include "ui/dispatch/candidatespanel.h"
#include "ui/dispatch/dispatchtoolbar.h"
#include "ui/dispatch/resultpanel.h"
#include "ui/dispatch/tasklist.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filterbar.h"

#include <QStackedWidget>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leftWidth = 232;
constexpr int rightWidth = 280;

/// The least span of hours that is drawn, widened by whatever is available or laid.
std::pair<int, int> hoursOf(const DispatchData &data)
{
    int from = 9;
    int to = 18;
    const auto widen = [&](const Block &block) {
        const int begin = data.zone.minuteOfDay(block.start);
        const int end = begin + static_cast<int>(minutesBetween(block.start, block.end));
        from = std::min(from, begin / 60);
        to = std::max(to, std::min(24, (end + 59) / 60));
    };
    for (const BoardRow &row : data.board.rows) {
        for (const Block &block : row.available)
            widen(block);
    }
    for (const BoardBlock &block : data.board.blocks) {
        for (const Block &stretch : block.blocks)
            widen(stretch);
    }
    return {from, to};
}

/// Days on which nobody is available and nothing is laid: a sliver.
QSet<QDate> emptyDays(const DispatchData &data)
{
    QSet<QDate> empty;
    for (QDate day = data.shown.begin; day < data.shown.end; day = day.addDays(1)) {
        if (day.dayOfWeek() >= 6)
            empty.insert(day);
    }
    for (const BoardRow &row : data.board.rows) {
        for (const Block &block : row.available)
            empty.remove(data.zone.date(block.start));
    }
    for (const BoardBlock &block : data.board.blocks) {
        for (const Block &stretch : block.blocks)
            empty.remove(data.zone.date(stretch.start));
    }
    return empty;
}

} // namespace

DispatchPage::DispatchPage(ScreenContext &context)
    : Screen(context, tr("Dispatch"))
    , m_toolbar(new DispatchToolbar(header(), office().today(), this))
    , m_pages(new QStackedWidget(this))
    , m_failure(new FailureState(this))
    , m_splitter(new Splitter(Qt::Horizontal, this))
    , m_tasks(new TaskList(&m_plan, this))
    , m_board(new TimelineView(tr("Dispatch board"), this))
    , m_panels(new QStackedWidget(this))
    , m_result(new ResultPanel(&m_plan, this))
    , m_candidates(new CandidatesPanel(this))
    , m_callOffPanel(new CallOffPanel(this))
{
    setObjectName(u"screen.dispatch"_s);
    m_board->setObjectName(u"dispatch.board"_s);
    m_failure->setObjectName(u"dispatch.failure"_s);
    for (QWidget *panel : std::initializer_list<QWidget *>{m_result, m_candidates, m_callOffPanel})
        m_panels->addWidget(panel);
    m_tasks->setMinimumWidth(Metrics::px(190));
    m_panels->hide();
    m_splitter->addWidget(m_tasks);
    m_splitter->addWidget(m_board);
    m_splitter->addWidget(m_panels);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({Metrics::px(leftWidth), Metrics::px(900), Metrics::px(rightWidth)});
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_failure);
    setContent(m_pages);
    status()->addStatusLegend();
    makeBoard();
    makeShortcuts();
    connectToolbar();
    connectPanels();
    connect(m_failure, &FailureState::retryRequested, this, &DispatchPage::refresh);
    connect(&m_plan, &DraftPlan::changed, this, &DispatchPage::showDraftState);
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(400);
    connect(&m_keepTimer, &QTimer::timeout, this, &DispatchPage::keepDrafts);
    connect(&m_plan, &DraftPlan::changed, &m_keepTimer, qOverload<>(&QTimer::start));
    connect(&m_proposer, &Proposer::progressed, m_result, &ResultPanel::showProgress);
    connect(&m_proposer, &Proposer::finished, this, &DispatchPage::showProposal);
    refreshOn({Subject::Task, Subject::Assignment, Subject::Order, Subject::Worker});
    showDraftState();
}

DispatchPage::~DispatchPage()
{
    if (m_keepTimer.isActive())
        keepDrafts();
    m_plan.disconnect(this);
}

void DispatchPage::activate(const Place &place)
{
    if (place.id <= 0)
        return;
    m_wantedTask = place.id;
    if (m_data && m_tasks->selectTask(place.id)) {
        m_wantedTask = 0;
        showCandidates(place.id);
    }
}

void DispatchPage::refresh()
{
    const int number = ++m_reads;
    const DateRange range = m_toolbar->range();
    context().read<DispatchData>(
        this,
        [range, until = draftsEnd(), session = session()](Office &office) {
            return readDispatch(office, session, range, until);
        },
        [this, number](Result<DispatchData> data) {
            // A later read is on its way: this one shows days that nobody looks at any more.
            if (number == m_reads)
                showData(std::move(data));
        });
}

void DispatchPage::showData(Result<DispatchData> data)
{
    if (!data) {
        m_failure->setFailure(tr("The board could not be read."), data.error().message, tr("Try again."));
        m_pages->setCurrentWidget(m_failure);
        return;
    }
    m_pages->setCurrentWidget(m_splitter);
    m_data = std::make_shared<const DispatchData>(std::move(data).value());
    m_board->setRange(m_data->shown.begin, m_data->shown.end.addDays(-1));
    m_board->setTimeZone(QTimeZone(m_data->zone.name()));
    const auto [from, to] = hoursOf(*m_data);
    m_board->setVisibleHours(from, to);
    m_board->setDayHours([empty = emptyDays(*m_data), from = from, to = to](const QDate &day) {
        return empty.contains(day) ? std::pair(from, from) : std::pair(from, to);
    });
    m_board->setNow(m_data->now.utcSeconds());
    const QStringList lost = m_plan.setData(m_data);
    if (!lost.isEmpty())
        context().notify(
            tr("The office has changed: %n drafts no longer fit and were taken off the board (%1).", nullptr,
               static_cast<int>(lost.size()))
                .arg(lost.mid(0, 5).join(u", "_s)));
    restoreDrafts();
    m_tasks->reload();
    m_callOffPanel->setPeople(m_data->board.rows, m_data->today);
    emit badgeChanged(static_cast<int>(m_data->open.size()));
    if (const qint64 task = std::exchange(m_wantedTask, 0); task > 0 && m_tasks->selectTask(task))
        showCandidates(task);
}

BoardView DispatchPage::boardView() const
{
    BoardView view;
    view.order = m_order;
    view.filter = m_toolbar->search()->text();
    view.proposal = m_proposal.isEmpty() ? nullptr : &m_proposal;
    if (m_lit) {
        for (const CandidateLine &line : m_lit->able)
            view.ranking.append(line.worker);
    }
    return view;
}

void DispatchPage::showBoard()
{
    if (!m_plan.isReady())
        return;
    const BoardView view = boardView();
    m_board->setLanes(boardLanes(m_plan, view));
    m_board->setRows(boardRows(m_plan, view));
    QString heading = m_order == RowOrder::Team       ? tr("By team")
                      : m_order == RowOrder::FreeTime ? tr("By hours")
                                                      : tr("By name");
    m_board->setNameHeading(m_lit ? tr("By fit") : heading, tr("planned/wished"));
    if (m_lit)
        m_board->setCandidates(rowCandidates(*m_lit));
}

void DispatchPage::showDraftState()
{
    const auto count = static_cast<int>(m_plan.drafts().size());
    m_toolbar->setDrafts(count);
    status()->setRight(count > 0 ? tr("%n drafts · no offer goes out before you confirm", nullptr, count)
                                 : QString());
    if (!m_plan.isReady())
        return;
    m_tasks->refreshDrafts();
    m_result->refreshDrafts();
    if (m_lit)
        refreshCandidates();
    else
        showBoard();
}

void DispatchPage::showPanel(QWidget *panel)
{
    const bool wasHidden = !m_panels->isVisibleTo(m_splitter);
    m_panels->setCurrentWidget(panel);
    m_panels->show();
    if (wasHidden) {
        QList<int> sizes = m_splitter->sizes();
        const int whole = m_splitter->width();
        sizes = {sizes.value(0), std::max(1, whole - sizes.value(0) - Metrics::px(rightWidth)),
                 Metrics::px(rightWidth)};
        m_splitter->setSizes(sizes);
    }
    if (panel != m_candidates && m_lit) {
        m_lit.reset();
        m_board->clearCandidates();
        showBoard();
    }
}

void DispatchPage::closePanel()
{
    if (m_panels->currentWidget() == m_result && !m_proposer.isRunning() && m_result->pending().isEmpty())
        discardProposal();
    m_panels->hide();
    if (m_lit) {
        m_lit.reset();
        m_board->clearCandidates();
        showBoard();
    }
    m_board->setFocus();
}

void DispatchPage::takeFocus()
{
    m_tasks->focusList();
}

bool DispatchPage::find()
{
    m_tasks->focusFilter();
    return true;
}

bool DispatchPage::undo()
{
    if (!m_plan.undoStack()->canUndo())
        return false;
    m_plan.undoStack()->undo();
    return true;
}

bool DispatchPage::redo()
{
    if (!m_plan.undoStack()->canRedo())
        return false;
    m_plan.undoStack()->redo();
    return true;
}

bool DispatchPage::goBack()
{
    if (!m_panels->isVisible())
        return false;
    closePanel();
    return true;
}

bool DispatchPage::mayLeave()
{
    const auto count = static_cast<int>(m_plan.drafts().size());
    if (count == 0)
        return true;
    const bool leaves = context()
                            .ask({tr("Leave the board"),
                                  tr("%n drafts have not been confirmed and would be lost.", nullptr, count),
                                  tr("Leave without confirming")})
                            .confirmed;
    if (leaves)
        dropKeptDrafts(); // what was thrown away does not come back
    return leaves;
}

QList<Command> DispatchPage::commands()
{
    return {{tr("Propose a plan"), {}, {}, IconName::Wand, u"P"_s, [this] { propose(m_options); }},
            {tr("Candidates for the selected task"),
             {},
             {},
             IconName::List,
             u"A"_s,
             [this] { showCandidates(m_tasks->currentTask()); }},
            {tr("Confirm the drafts"), {}, {}, IconName::Check, u"Ctrl+Enter"_s, [this] { confirm(); }},
            {tr("Somebody has called off"), {}, {}, IconName::Person, {}, [this] { openCallOff(-1); }}};
}

} // namespace tewake::ui
