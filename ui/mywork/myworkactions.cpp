// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of work does: answers, timer, hand-in, the dialogs.
#include "ui/mywork/myworkpage.h"

#include "ui/mywork/hoursdialog.h"
#include "ui/mywork/offercard.h"
#include "ui/mywork/steps.h"
#include "ui/mywork/timercard.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/tableview.h"

#include <QScrollArea>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tewake::ui {

template <class T> bool MyWorkPage::done(const Result<T> &result)
{
    if (!result) {
        context().showError(result.error());
        refresh(); // most likely it is not as it stands here any more
        return false;
    }
    showSavedNow();
    refresh();
    return true;
}

void MyWorkPage::activate(const Place &place)
{
    m_place = place;
    m_asked = place.id > 0 || !place.part.isEmpty();
    if (m_read)
        goToPlace();
}

void MyWorkPage::goToPlace()
{
    if (!m_asked)
        return;
    m_asked = false;
    if (m_place.part == u"hours"_s)
        openHours();
    else if (m_place.part == u"availability"_s)
        openAvailability(false);
    for (OfferCard *card : std::as_const(m_offerCards)) {
        if (card->assignment().value() != m_place.id)
            continue;
        m_area->ensureWidgetVisible(card);
        card->focusAccept();
        return;
    }
    if (m_table->selectId(m_place.id))
        m_table->setFocus();
}

void MyWorkPage::takeFocus()
{
    // Enter pressed once more must not accept the next offer as well: declining asks first.
    if (!m_offerCards.isEmpty())
        m_offerCards.first()->focusDecline();
    else
        m_table->setFocus();
}

bool MyWorkPage::createNew()
{
    openHours();
    return true;
}

QList<Command> MyWorkPage::commands()
{
    QList<Command> list;
    if (m_data.running)
        list.append({.words = tr("Pause the timer"), .icon = IconName::Pause, .run = [this] { pause(); }});
    else if (!m_timer->isHidden())
        list.append({.words = tr("Continue the timer"), .icon = IconName::Play, .run = [this] {
                         start(m_timer->task());
                     }});
    list.append(
        {.words = tr("Enter hours by hand"), .icon = IconName::Clock, .keys = u"Ctrl+N"_s, .run = [this] {
             openHours();
         }});
    list.append({.words = tr("When I can work"), .icon = IconName::Calendar, .run = [this] {
                     openAvailability(false);
                 }});
    list.append({.words = tr("Take a day off"), .icon = IconName::StateCancelled, .run = [this] {
                     openAvailability(true);
                 }});
    list.append({.words = tr("My limits"), .icon = IconName::Settings, .run = [this] { openLimits(); }});
    return list;
}

qint64 MyWorkPage::noted(Id<Task> task) const
{
    const QString key = context().ofOffice(u"mywork/noted/%1"_s.arg(task.value()));
    return context().settings().value(key, 0).toLongLong();
}

void MyWorkPage::setNoted(Id<Task> task, qint64 quantity)
{
    const QString key = context().ofOffice(u"mywork/noted/%1"_s.arg(task.value()));
    if (quantity > 0)
        context().settings().setValue(key, quantity);
    else
        context().settings().remove(key);
}

void MyWorkPage::start(Id<Task> task)
{
    if (done(HoursDesk(office(), session()).startTimer(task)))
        context().notify(tr("The timer is running."));
}

void MyWorkPage::pause()
{
    if (!m_data.running)
        return;
    if (m_data.running->entry.day < office().today()) {
        m_askedAboutTimer = false;
        askAboutForgottenTimer();
        return;
    }
    const TimeEntry &shown = m_data.running->entry;
    const Id<Task> task = shown.taskId;
    const auto stopped =
        HoursDesk(office(), session()).stopTimer(SeenEntry{shown.id, shown.version}, noted(task), {});
    if (!stopped) {
        done(stopped);
        return;
    }
    setNoted(task, 0);
    context().notify(stopped->entry ? tr("%1 logged.").arg(stopped->entry->minutes.toString())
                                    : tr("Stopped after %n second(s): nothing is logged, for hours begin "
                                         "with a minute.",
                                         nullptr, static_cast<int>(stopped->seconds)));
    done(stopped);
}

void MyWorkPage::noteQuantity()
{
    const WorkItem *item = m_data.workOn(m_timer->task());
    if (!item)
        return;
    const Id<Task> task = item->row.task.id;
    open(makeQuantityDialog(
        *item, noted(task),
        [this, task](qint64 quantity) {
            setNoted(task, quantity);
            showTimer();
            tick();
        },
        this));
}

void MyWorkPage::handIn(Id<Task> task)
{
    const WorkItem *item = m_data.workOn(task);
    if (!item)
        return;
    const QString label = item->row.label();
    open(makeHandInDialog(
        context(), *item, item->quantityDone + noted(task),
        [this, task, label] {
            setNoted(task, 0);
            context().notify(tr("%1 is handed in.").arg(label));
            showSavedNow();
            refresh();
        },
        this));
}

void MyWorkPage::showTermsLink()
{
    m_termsLink->setEnabled(m_table->currentId() >= 0);
}

void MyWorkPage::openTerms()
{
    const qint64 selected = m_table->currentId();
    for (const WorkItem &item : std::as_const(m_data.work)) {
        if (item.assignment.id.value() != selected)
            continue;
        auto *dialog = new WorkDialog(u"termsDialog"_s, tr("Terms of %1").arg(item.row.label()), this);
        dialog->setContentSize({Metrics::px(620), 0});
        dialog->body()->addWidget(OfferCard::makeAllTerms(item.terms, dialog));
        dialog->setCancelWords(tr("Close"));
        open(dialog);
        return;
    }
}

void MyWorkPage::acceptOffer(Id<Assignment> id)
{
    if (done(HoursDesk(office(), session()).acceptOffer(id)))
        context().notify(tr("Accepted. It is in your list now."));
}

void MyWorkPage::declineOffer(Id<Assignment> id)
{
    Question question;
    QString label;
    for (const WorkItem &item : std::as_const(m_data.offers)) {
        if (item.assignment.id == id)
            label = item.row.label();
    }
    question.title = tr("Decline %1").arg(label);
    question.text = tr("Declining has no effect on the next offer.");
    question.confirmWords = tr("Decline");
    question.danger = false;
    question.reasonLabel = tr("Reason, if you want to give one");
    const Answer answer = context().ask(question);
    if (answer.confirmed && done(HoursDesk(office(), session()).declineOffer(id, answer.reason)))
        context().notify(tr("Declined."));
}

void MyWorkPage::step(qint64 assignment)
{
    const WorkLine *line = m_lines->recordOfId(assignment);
    if (!line || line->step.isEmpty()) {
        if (line && line->item.row.task.state == TaskState::Working)
            handIn(line->item.row.task.id);
        return;
    }
    const Task task = line->item.row.task;
    const QString label = line->item.row.label();
    if (task.state != TaskState::Submitted) {
        start(task.id);
        return;
    }
    Question question;
    question.title = tr("Take %1 back").arg(label);
    question.text = tr("It is not inspected yet. You can go on working and hand it in again.");
    question.confirmWords = tr("Take back");
    question.danger = false;
    if (context().ask(question).confirmed)
        done(HoursDesk(office(), session()).takeBack(task.id));
}

void MyWorkPage::askAboutForgottenTimer()
{
    if (m_askedAboutTimer || !m_data.running || m_data.running->entry.day >= office().today())
        return;
    m_askedAboutTimer = true;
    const Id<Task> task = m_data.running->entry.taskId;
    open(makeForgottenDialog(
        context(), *m_data.running, noted(task), [this, task] { setNoted(task, 0); }, this));
}

void MyWorkPage::openHours()
{
    if (!m_read)
        return;
    auto *dialog = new HoursDialog(context(), m_data, this);
    connect(dialog, &QDialog::finished, this, &MyWorkPage::refresh);
    dialog->open();
}

void MyWorkPage::openAvailability(bool dayOff)
{
    if (!m_read)
        return;
    open(makeAvailabilityDialog(context(), m_data, dayOff ? m_data.today.addDays(1) : QDate(), this));
}

void MyWorkPage::openLimits()
{
    if (!m_read)
        return;
    open(makeLimitsDialog(context(), m_data, this));
}

void MyWorkPage::open(WorkDialog *dialog)
{
    connect(dialog, &QDialog::accepted, this, [this] {
        showSavedNow();
        refresh();
    });
    dialog->open();
}

} // namespace tewake::ui
