// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of inspection does: marks, decisions, approval of hours.
#include "ui/inspection/inspectionpage.h"

#include "ui/inspection/decisiondialog.h"
#include "ui/inspection/decisionpanel.h"
#include "ui/inspection/handedinview.h"
#include "ui/inspection/queuelist.h"
#include "ui/inspection/samplegrid.h"
#include "ui/shared/hoursapproval.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"

#include <QKeyEvent>
#include <QListView>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace tewake::ui {

void InspectionPage::activate(const Place &place)
{
    if (place.part == u"hours"_s && m_tabs->count() > Hours) {
        setTab(Hours);
        m_hours->table()->setFocus();
        return;
    }
    if (place.id <= 0) {
        m_list->setFocus();
        return;
    }
    setTab(Waiting);
    m_wantedTask = place.id;
    if (m_read && waitingRow(Id<Task>(place.id)))
        showQueue();
    else if (m_read)
        refresh(); // handed in a moment ago, perhaps
}

bool InspectionPage::find()
{
    if (m_pages->currentIndex() == Hours)
        m_hours->focusSearch();
    return m_pages->currentIndex() == Hours;
}

bool InspectionPage::undo()
{
    int place = -1;
    if (m_pages->currentIndex() != Waiting || !current() || !m_marks.takeBack(&place))
        return false;
    m_view->grid()->setCurrent(place);
    marksEdited();
    return true;
}

bool InspectionPage::goBack()
{
    if (m_pages->currentIndex() != Waiting) {
        setTab(Waiting);
        return true;
    }
    if (m_list->hasFocus())
        return false;
    m_list->setFocus();
    return true;
}

QList<Command> InspectionPage::commands()
{
    QList<Command> list;
    if (current()) {
        list.append({.words = tr("The rest of the sample is good"),
                     .icon = IconName::Check,
                     .keys = u"A"_s,
                     .run = [this] {
                         m_marks.markRestGood();
                         m_view->grid()->marksChanged();
                         marksEdited();
                     }});
        list.append(
            {.words = tr("Accept the work"), .icon = IconName::DoubleCheck, .keys = u"G"_s, .run = [this] {
                 acceptLot();
             }});
        list.append({.words = tr("Send the work back for rework"),
                     .icon = IconName::StateRework,
                     .keys = u"Y"_s,
                     .run = [this] { reworkLot(); }});
        list.append(
            {.words = tr("Reject the work"), .icon = IconName::StateCancelled, .keys = u"F"_s, .run = [this] {
                 rejectLot();
             }});
    }
    if (m_tabs->count() > Hours)
        list.append(
            {.words = tr("Hours to approve"), .icon = IconName::Clock, .run = [this] { setTab(Hours); }});
    return list;
}

bool InspectionPage::eventFilter(QObject *watched, QEvent *event)
{
    // Marks can be set while the queue has the focus, too.
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        SampleGrid *grid = m_view->grid();
        if (key == Qt::Key_Space)
            grid->markGood();
        else if (key == Qt::Key_Left || key == Qt::Key_Right)
            grid->setCurrent(grid->current() + (key == Qt::Key_Right ? 1 : -1));
        else
            return Screen::eventFilter(watched, event);
        return true;
    }
    return Screen::eventFilter(watched, event);
}

void InspectionPage::goBy(int steps)
{
    const int place =
        std::clamp(m_list->currentIndex().row() + steps, 0, std::max(0, m_queue->rowCount() - 1));
    m_list->setCurrentIndex(m_queue->index(place));
}

void InspectionPage::marksEdited()
{
    const InspectionRow *row = current();
    if (!row)
        return;
    m_view->showCounts();
    m_decision->showMarks(m_marks);
    showHints();
    // What has been looked at stays on this machine until the decision, also where the program ends before.
    const QString key = context().ofOffice(u"inspection/marks/%1"_s.arg(row->submission.id.value()));
    if (m_marks.seen() > 0)
        context().settings().setValue(key, m_marks.toText());
    else
        context().settings().remove(key);
}

void InspectionPage::keepComment()
{
    const InspectionRow *row = current();
    if (!row)
        return;
    const QString key = context().ofOffice(u"inspection/comment/%1"_s.arg(row->submission.id.value()));
    if (m_decision->comment().isEmpty())
        context().settings().remove(key);
    else
        context().settings().setValue(key, m_decision->comment());
}

InspectionPage::Lot InspectionPage::lotOf(const InspectionRow &row) const
{
    return {row.row.task.id,       row.submission.id, row.row.label(),
            m_decision->comment(), m_marks.seen(),    m_marks.defects()};
}

Result<void> InspectionPage::decide(const Lot &lot, InspectionOutcome outcome, const Grounds &grounds)
{
    InspectionDecision decision;
    decision.outcome = outcome;
    decision.sampleSize = lot.seen;
    decision.defects = lot.defects;
    decision.reason = grounds.reason;
    decision.fault = grounds.fault;
    decision.reworkPaid = grounds.paid;
    decision.comment = lot.comment;
    decision.submissionId = lot.submission;
    TEWAKE_CHECK(InspectionDesk(office(), session()).inspect(lot.task, decision));
    if (m_shown == lot.task) {
        // Nothing is current until the queue is read again: the next key must not fall on this one or the
        // next.
        m_decision->setComment({});
        m_shown = {};
    }
    const QString id = QString::number(lot.submission.value());
    context().settings().remove(context().ofOffice(u"inspection/marks/"_s + id));
    context().settings().remove(context().ofOffice(u"inspection/comment/"_s + id));
    showSavedNow();
    context().notify(tr("%1: %2").arg(lot.label, wordOf(outcome)));
    refresh();
    return {};
}

void InspectionPage::acceptLot()
{
    const InspectionRow *row = current();
    if (!row)
        return;
    if (!m_decision->mayAccept()) {
        context().notify(
            m_marks.unseen() > 0
                ? tr("%n unit(s) of the sample have not been looked at.", nullptr, m_marks.unseen())
                : tr("There are more defects than the plan accepts: send the work back, or reject it."));
        return;
    }
    if (const auto done = decide(lotOf(*row), InspectionOutcome::Accepted, {}); !done)
        context().showError(done.error());
}

void InspectionPage::reworkLot()
{
    const InspectionRow *row = current();
    if (!row)
        return;
    if (!m_decision->mayRework()) {
        context().notify(tr("A shift is over and cannot be done again: accept it or reject it."));
        return;
    }
    makeReworkDialog(
        *row, m_marks.summary(),
        [this, lot = lotOf(*row)](const Grounds &grounds) {
            return decide(lot, InspectionOutcome::Rework, grounds);
        },
        this)
        ->open();
}

void InspectionPage::rejectLot()
{
    const InspectionRow *row = current();
    if (!row)
        return;
    makeRejectDialog(
        *row, m_marks.summary(),
        [this, lot = lotOf(*row)](const Grounds &grounds) {
            return decide(lot, InspectionOutcome::Rejected, grounds);
        },
        this)
        ->open();
}

} // namespace tewake::ui
