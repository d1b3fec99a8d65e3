// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog of hours does on command: save, remove, hand in, take back.
#include "ui/mywork/hoursdialog.h"

#include "core/base/values.h"
#include "ui/shared/worktext.h"
#include "ui/shell/screencontext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QKeyEvent>

namespace tewake::ui {

using namespace Qt::StringLiterals;

std::optional<TimeEntry> HoursDialog::readForm()
{
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
    TimeEntry entry = m_editing;
    bool good = true;
    const auto fail = [&](const QString &field, const QString &sentence) {
        m_fields[field]->setError(sentence);
        good = false;
    };
    entry.taskId = Id<Task>(m_task->currentData().toLongLong());
    entry.day = m_day->date();
    if (const QString problem = m_day->problem(); !problem.isEmpty())
        fail(u"day"_s, problem);
    entry.start = {};
    entry.end = {};
    if (m_kind->current() == 1) {
        const auto length = lengthFromText(m_length->text());
        if (!length || length->count() == 0)
            fail(u"minutes"_s, tr("Write hours and minutes, such as 1:30."));
        entry.minutes = length.value_or(Minutes());
    } else {
        const auto from = timeOfDayFromText(m_from->text());
        const auto to = timeOfDayFromText(m_to->text());
        if (!from)
            fail(u"from"_s, tr("Such as 9:00."));
        if (!to)
            fail(u"to"_s, tr("Such as 10:30."));
        if (from && to && entry.day.isValid()) {
            entry.start = m_context->office().zone().at(entry.day, *from);
            entry.end = m_context->office().zone().at(entry.day, *to);
        }
    }
    const auto quantity = countFromText(m_quantity->text());
    if (!quantity)
        fail(u"quantity"_s, tr("Write a whole number."));
    entry.quantity = quantity.value_or(0);
    entry.note = m_note->text();
    return good ? std::optional(entry) : std::nullopt;
}

void HoursDialog::saveEntry()
{
    const auto entry = readForm();
    if (!entry)
        return;
    HoursDesk desk(m_context->office(), m_context->session());
    const auto saved = entry->id.isValid() ? desk.saveEntry(*entry) : desk.addEntry(*entry);
    if (!saved) {
        showProblem(saved.error());
        return;
    }
    m_monday = saved->day.addDays(1 - saved->day.dayOfWeek());
    clearForm();
    readEntries();
    m_table->selectId(saved->id.value());
}

void HoursDialog::removeCurrent()
{
    const EntryRow *row = current();
    if (!row)
        return;
    Question question;
    question.title = tr("Remove these hours");
    question.text =
        tr("%1 on %2, %3").arg(row->entry.minutes.toString(), longDate(row->entry.day), row->label);
    question.confirmWords = tr("Remove");
    const Id<TimeEntry> id = row->entry.id;
    if (!m_context->ask(question).confirmed)
        return;
    const auto removed = HoursDesk(m_context->office(), m_context->session()).removeEntry(id);
    if (removed && m_editing.id == id)
        clearForm();
    readEntries();
    if (!removed)
        showProblem(removed.error());
}

void HoursDialog::submitAll()
{
    QList<Id<TimeEntry>> ids;
    for (const EntryRow &row : m_model->records())
        if (isOpen(row.entry.state))
            ids.append(row.entry.id);
    m_problem->hide();
    const bool formOfOne = ids.contains(m_editing.id);
    if (formOfOne && formTexts() != m_asOpened) {
        showProblem(
            {ErrorCode::Refused,
             tr("The changes above are not saved yet. Save them first, or choose “New entry instead”."),
             {}});
        return;
    }
    const auto submitted = HoursDesk(m_context->office(), m_context->session()).submitEntries(ids);
    // A new entry that is being written has nothing to do with those handed in.
    if (submitted && formOfOne)
        clearForm();
    readEntries();
    if (!submitted)
        showProblem(submitted.error());
    else
        m_context->notify(tr("%n entry(ies) handed in.", nullptr, *submitted));
}

void HoursDialog::recallCurrent()
{
    const EntryRow *row = current();
    if (!row)
        return;
    const auto recalled = HoursDesk(m_context->office(), m_context->session()).recallEntry(row->entry.id);
    if (!recalled)
        showProblem(recalled.error());
    readEntries();
}

void HoursDialog::showProblem(const Error &error)
{
    const QString field = error.field == u"start"_s ? u"from"_s
                          : error.field == u"end"_s ? u"to"_s
                                                    : error.field;
    FormField *shown = m_fields.value(field);
    if (shown && !shown->isHidden()) {
        shown->setError(error.message);
        shown->field()->setFocus();
        return;
    }
    m_problem->setText(error.message);
    m_problem->show();
}

void HoursDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_S && event->modifiers() == Qt::ControlModifier) {
        saveEntry();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace tewake::ui
