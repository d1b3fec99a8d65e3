// SPDX-License-Identifier: GPL-3.0-or-later
// What is done on the dispatch board; what it shows is in dispatchpage.cpp.
#include "ui/dispatch/dispatchpage.h"

#include "ui/dispatch/calloffpanel.h"
#include "ui/dispatch/candidatespanel.h"
#include "ui/dispatch/dispatchtoolbar.h"
#include "ui/dispatch/proposeoptionspopup.h"
#include "ui/dispatch/resultpanel.h"
#include "ui/dispatch/tasklist.h"
#include "ui/widgets/formats.h"

#include <QMenu>
#include <QStackedWidget>

namespace tewake::ui {

using namespace Qt::StringLiterals;

void DispatchPage::propose(const ProposeOptions &options)
{
    if (!m_plan.isReady() || m_proposer.isRunning())
        return;
    m_options = options;
    m_proposal.clear();
    m_toolbar->setProposing(true);
    m_result->showSearch(options);
    showPanel(m_result);
    showBoard();
    ProposalRequest request;
    request.days = {m_data->today, m_data->today.addDays(7 * options.weeks)};
    request.objective = options.objective;
    context().read<DispatchProblem>(
        this,
        [request, session = session()](Office &office) {
            return DispatchDesk(office, session).problem(request);
        },
        [this](Result<DispatchProblem> problem) {
            if (!problem) {
                m_toolbar->setProposing(false);
                closePanel();
                context().showError(problem.error());
                return;
            }
            m_proposer.start(std::move(problem).value(), m_plan.rows(), m_data->zone, m_options);
        });
}

void DispatchPage::showOptions()
{
    auto *popup = new ProposeOptionsPopup(m_options, this);
    connect(popup, &ProposeOptionsPopup::proposeRequested, this, &DispatchPage::propose);
    QWidget *anchor = m_toolbar->optionsAnchor();
    popup->adjustSize();
    const QPoint corner = anchor->mapToGlobal(QPoint(anchor->width() - popup->width(), anchor->height() + 2));
    popup->move(corner);
    popup->show();
}

void DispatchPage::showProposal(const std::shared_ptr<const Proposed> &proposed)
{
    m_toolbar->setProposing(false);
    m_result->showResult(proposed);
    context().read<QString>(
        this,
        [session = session(), proposal = proposed->proposal](Office &office) {
            return DispatchDesk(office, session).wageNote(proposal);
        },
        [this, proposed](const Result<QString> &note) {
            if (note && m_result->proposed() == proposed.get())
                m_result->showWageNote(*note);
        });
    m_proposal = proposed->proposal.assignments;
    showBoard();
}

void DispatchPage::acceptItems(const QList<ProposedAssignment> &items)
{
    const int taken = m_plan.accept(items);
    if (taken < items.size())
        context().notify(tr("%n of them no longer fit beside the drafts and were left out.", nullptr,
                            static_cast<int>(items.size()) - taken));
}

void DispatchPage::discardProposal()
{
    m_proposal.clear();
    m_result->forget();
    m_panels->hide();
    showBoard();
}

void DispatchPage::confirm()
{
    const QList<ProposedAssignment> &drafts = m_plan.drafts();
    if (drafts.isEmpty())
        return;
    Proposal proposal;
    proposal.days = m_data->plan;
    proposal.assignments = drafts;
    QSet<qint64> people;
    for (const ProposedAssignment &draft : drafts)
        people.insert(draft.workerId.value());
    const auto count = static_cast<int>(people.size());
    context().run<HandedOut>(
        drafts.size(), tr("Handing out %n tasks", nullptr, static_cast<int>(drafts.size())), this,
        [proposal, session = session()](Office &office) -> Result<HandedOut> {
            DispatchDesk desk(office, session);
            HandedOut done;
            TEWAKE_TRY(done.offers, desk.commit(proposal));
            if (const auto note = desk.wageNote(proposal)) // the offers are out, with or without it
                done.wageNote = *note;
            return done;
        },
        [this, count](const Result<HandedOut> &done) { finishConfirm(done, count); });
}

void DispatchPage::finishConfirm(const Result<HandedOut> &handedOut, int people)
{
    if (!handedOut) {
        context().showError(handedOut.error());
        if (handedOut.error().code == ErrorCode::Conflict)
            refresh(); // what changed meanwhile is shown, and drafts that no longer fit are named
        return;
    }
    m_plan.clear();
    discardProposal();
    const QString sent =
        tr("%1 went out to %2.")
            .arg(tr("%n offers", nullptr, handedOut->offers), tr("%n people", nullptr, people));
    context().notify(handedOut->wageNote.isEmpty() ? sent : sent + u' ' + handedOut->wageNote);
    refresh();
}

void DispatchPage::place(qint64 task, qint64 worker, std::optional<Instant> start)
{
    if (!m_plan.isReady())
        return;
    if (const auto placed = m_plan.place(task, worker, start); !placed) {
        context().showError(placed.error());
        return;
    }
    m_board->selectBlock(BlockRef{BlockRef::Kind::Draft, task}.blockId(0));
}

void DispatchPage::removeSelected()
{
    const qint64 block = m_board->selectedBlock();
    if (block < 0)
        return;
    const BlockRef ref = BlockRef::of(block);
    if (ref.kind == BlockRef::Kind::Draft)
        m_plan.remove(ref.id);
    else if (ref.kind == BlockRef::Kind::Assignment)
        withdraw(Id<Assignment>(ref.id));
}

void DispatchPage::activateBlock(qint64 blockId)
{
    const BlockRef ref = BlockRef::of(blockId);
    if (ref.kind == BlockRef::Kind::Proposal) {
        for (const ProposedAssignment &item : std::as_const(m_proposal)) {
            if (item.taskId.value() == ref.id) {
                acceptItems({item});
                break;
            }
        }
    } else if (ref.kind == BlockRef::Kind::Draft) {
        m_tasks->selectTask(ref.id);
        showCandidates(ref.id);
    }
}

void DispatchPage::withdraw(Id<Assignment> assignment)
{
    for (const BoardBlock &block : m_data->board.blocks) {
        if (block.assignmentId != assignment)
            continue;
        Question question;
        question.title = tr("Take %1 back").arg(block.label);
        question.text = tr("%1 (%2) is “%3”. The person is told, and the task wants hands again.")
                            .arg(block.label, block.orderTitle, wordOf(block.assignmentState));
        question.confirmWords = tr("Take the task back");
        question.reasonLabel = tr("Reason (the person reads it)");
        const Answer answer = context().ask(question);
        if (!answer.confirmed)
            return;
        const auto done = DispatchDesk(office(), session()).withdraw(assignment, answer.reason);
        if (!done)
            context().showError(done.error());
        else
            context().notify((done->state == TaskState::Submitted
                                  ? tr("What was done on %1 is handed in and waits for inspection.")
                                  : tr("%1 wants hands again."))
                                 .arg(block.label));
        refresh();
        return;
    }
}

void DispatchPage::blockMenu(qint64 blockId, qint64 rowId, const QPoint &globalPos)
{
    QMenu menu(this);
    const BlockRef ref = BlockRef::of(blockId);
    if (blockId >= 0 && ref.kind == BlockRef::Kind::Draft) {
        menu.addAction(tr("Candidates"), this, [this, ref] { activateBlock(ref.blockId(0)); });
        menu.addAction(tr("Take off the board"), this, [this, ref] { m_plan.remove(ref.id); });
    } else if (blockId >= 0 && ref.kind == BlockRef::Kind::Proposal) {
        menu.addAction(tr("Accept this one"), this, [this, blockId] { activateBlock(blockId); });
    } else if (blockId >= 0) {
        menu.addAction(tr("Take the task back…"), this, [this, ref] { withdraw(Id<Assignment>(ref.id)); });
    }
    if (rowId > 0) {
        menu.addSeparator();
        menu.addAction(tr("Called off…"), this, [this, rowId] { openCallOff(rowId); });
        menu.addAction(tr("Open the person"), this,
                       [this, rowId] { context().open(ScreenId::Workers, rowId); });
    }
    menu.exec(globalPos);
}

void DispatchPage::lightRows(qint64 task)
{
    if (!m_plan.isReady())
        return;
    if (task > 0) {
        m_board->setCandidates(rowCandidates(candidatesFor(m_plan, task)));
        return;
    }
    if (m_lit)
        m_board->setCandidates(rowCandidates(*m_lit));
    else
        m_board->clearCandidates();
}

void DispatchPage::showCandidates(qint64 task)
{
    if (!m_plan.isReady())
        return;
    if (task <= 0) {
        m_tasks->focusList();
        return;
    }
    const bool changed = !m_lit || m_lit->task != task;
    m_lit = candidatesFor(m_plan, task);
    m_candidates->showReport(*m_data, *m_lit, m_plan.draftOf(task));
    showPanel(m_candidates);
    showBoard();
    if (changed)
        m_candidates->focusList();
}

void DispatchPage::refreshCandidates()
{
    if (m_data->openTask(m_lit->task)) {
        showCandidates(m_lit->task);
        return;
    }
    closePanel();
}

void DispatchPage::countCandidates(const QList<qint64> &tasks)
{
    context().read<QHash<qint64, int>>(
        this,
        [data = m_data, drafts = m_plan.drafts(), tasks](Office &) -> Result<QHash<qint64, int>> {
            return candidateCounts(*data, drafts, tasks);
        },
        [this, generation = m_tasks->model()->generation()](Result<QHash<qint64, int>> counts) {
            if (counts)
                m_tasks->model()->setCounts(generation, *counts);
        });
}

void DispatchPage::explain(qint64 task)
{
    context().read<UnplacedTask>(
        this,
        [task, session = session()](Office &office) {
            return DispatchDesk(office, session).why(Id<Task>(task));
        },
        [this](Result<UnplacedTask> why) {
            if (!why) {
                context().showError(why.error());
                return;
            }
            QStringList lines{why->reason};
            for (const RemedyChoice &remedy : std::as_const(why->remedies))
                lines += remedy.words;
            if (why->search == dispatch::RemedySearch::CutShort)
                lines += wordOf(why->search);
            context().notify(lines.join(u"\n"_s));
        });
}

void DispatchPage::openCallOff(qint64 worker)
{
    m_callOff.reset();
    showPanel(m_callOffPanel);
    if (worker > 0)
        m_callOffPanel->choosePerson(worker);
    m_callOffPanel->focusFirst();
}

void DispatchPage::previewCallOff(Id<Worker> worker, const DateRange &days)
{
    m_board->selectRow(worker.value());
    context().runLong<CallOff>(
        tr("Looking for who could take over"), this,
        [worker, days, session = session()](Office &office, WorkProgress &progress) {
            return DispatchDesk(office, session).previewCallOff(worker, days, progress.stopToken());
        },
        [this, worker, days](Result<CallOff> preview) {
            if (!preview) {
                m_callOffPanel->showFailure(preview.error());
                return;
            }
            // The list of people may have been read anew while this was worked out.
            if (m_callOffPanel->worker() != worker || !(m_callOffPanel->days() == days)) {
                m_callOffPanel->forget();
                return;
            }
            m_callOff = std::move(preview).value();
            m_callOffPanel->showPreview(*m_callOff, m_data->zone, m_data->today);
        });
}

void DispatchPage::callOff(Id<Worker> worker, const DateRange &days)
{
    if (!m_callOff)
        return;
    const auto lost = static_cast<int>(m_callOff->lost.size());
    context().runLong<int>(
        tr("Taking out and handing over"), this,
        [worker, days, preview = *m_callOff, session = session()](Office &office, WorkProgress &) {
            return DispatchDesk(office, session).callOff(worker, days, preview);
        },
        [this, lost](Result<int> offers) { finishCallOff(offers, lost); });
}

void DispatchPage::finishCallOff(const Result<int> &offers, int lost)
{
    if (!offers) {
        context().showError(offers.error());
        refresh();
        return;
    }
    m_callOff.reset();
    context().notify(tr("%1 taken back, %2.")
                         .arg(tr("%n tasks", nullptr, lost), tr("%n new offers went out", nullptr, *offers)));
    closePanel();
    refresh();
}

QString DispatchPage::blockToolTip(const TimelineBlock &block) const
{
    const BlockRef ref = BlockRef::of(block.id);
    const QDate today = m_data->today;
    const QString when = tr("%1 – %2").arg(denseDateTime(Instant(block.start), m_data->zone, today),
                                           endTime(Instant(block.end), m_data->zone));
    const auto lines = [&](const QString &title, Instant due, const QString &state) {
        return u"<b>%1</b><br>%2<br>%3<br>%4<br>%5"_s.arg(
            block.name.toHtmlEscaped(), title.toHtmlEscaped(), when.toHtmlEscaped(),
            tr("due %1").arg(dueText(due, m_data->zone, today)).toHtmlEscaped(), state.toHtmlEscaped());
    };
    if (ref.kind == BlockRef::Kind::Assignment) {
        for (const BoardBlock &one : m_data->board.blocks) {
            if (one.assignmentId.value() == ref.id)
                return lines(one.orderTitle, one.due, wordOf(one.state));
        }
    } else if (const TaskRow *task = m_data->openTask(ref.id)) {
        return lines(task->orderTitle, task->task.due,
                     block.ghost ? tr("Proposed: Enter accepts it") : tr("Draft: Del takes it off"));
    }
    return block.name.toHtmlEscaped();
}

} // namespace tewake::ui
