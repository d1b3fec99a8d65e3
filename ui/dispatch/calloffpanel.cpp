// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/calloffpanel.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>

namespace tewake::ui {

using namespace Qt::StringLiterals;

CallOffPanel::CallOffPanel(QWidget *parent)
    : SidePanel(tr("Called off"), IconName::Person, parent)
    , m_person(new QComboBox(this))
    , m_from(new DateField(this))
    , m_to(new DateField(this))
    , m_preview(new QVBoxLayout)
    , m_show(makeButton(tr("Show what follows"), ButtonRole::Secondary, IconName::None, this))
    , m_confirm(makeButton(tr("Take out and hand over"), ButtonRole::Danger, IconName::None, this))
{
    setObjectName(u"dispatch.calloff"_s);
    m_person->setObjectName(u"dispatch.calloff.person"_s);
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->completer()->setFilterMode(Qt::MatchContains);
    m_person->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_from->setObjectName(u"dispatch.calloff.from"_s);
    m_to->setObjectName(u"dispatch.calloff.to"_s);
    m_from->setEmptyAllowed(false);
    m_to->setEmptyAllowed(false);
    m_personField = new FormField(tr("Who"), m_person, this);
    m_fromField = new FormField(tr("First day"), m_from, this);
    m_toField = new FormField(tr("Last day"), m_to, this);
    m_show->setObjectName(u"dispatch.calloff.preview"_s);
    m_confirm->setObjectName(u"dispatch.calloff.confirm"_s);
    body()->addWidget(m_personField);
    body()->addWidget(m_fromField);
    body()->addWidget(m_toField);
    body()->addWidget(m_show);
    body()->addLayout(m_preview);
    body()->addStretch(1);
    footer()->addWidget(m_confirm, 1);
    m_confirm->setEnabled(false);
    connect(m_show, &QPushButton::clicked, this, &CallOffPanel::ask);
    connect(m_person, &QComboBox::currentIndexChanged, this, &CallOffPanel::forget);
    connect(m_from, &DateField::dateEdited, this, &CallOffPanel::forget);
    connect(m_to, &DateField::dateEdited, this, &CallOffPanel::forget);
    connect(m_confirm, &QPushButton::clicked, this, [this] { emit callOffRequested(worker(), days()); });
}

void CallOffPanel::setPeople(const QList<BoardRow> &rows, QDate today)
{
    const Id<Worker> kept = worker();
    const QSignalBlocker blocker(m_person);
    m_person->clear();
    for (const BoardRow &row : rows)
        m_person->addItem(tr("%1 (%2)").arg(row.worker.name, row.worker.code), row.worker.id.value());
    choosePerson(kept.value());
    if (!m_from->date().isValid()) {
        m_from->setDate(today);
        m_to->setDate(today);
    }
}

void CallOffPanel::choosePerson(qint64 worker)
{
    if (const int place = m_person->findData(worker); place >= 0)
        m_person->setCurrentIndex(place);
}

void CallOffPanel::focusFirst()
{
    m_person->setFocus(Qt::ShortcutFocusReason);
    m_person->lineEdit()->selectAll();
}

Id<Worker> CallOffPanel::worker() const
{
    return Id<Worker>(m_person->currentData().toLongLong());
}

DateRange CallOffPanel::days() const
{
    return {m_from->date(), m_to->date().isValid() ? m_to->date().addDays(1) : QDate()};
}

void CallOffPanel::forget()
{
    m_show->setEnabled(true);
    m_confirm->setEnabled(false);
    emptyOut(m_preview);
}

void CallOffPanel::ask()
{
    const bool known = m_person->findText(m_person->currentText()) >= 0 && worker().isValid();
    m_personField->setError(known ? QString() : tr("Choose a person from the list."));
    m_fromField->setError(m_from->problem());
    QString problem = m_to->problem();
    if (problem.isEmpty() && m_from->date().isValid() && m_to->date() < m_from->date())
        problem = tr("The last day is before the first.");
    m_toField->setError(problem);
    if (!known || m_fromField->hasError() || m_toField->hasError())
        return;
    emptyOut(m_preview);
    m_preview->addWidget(paragraph(tr("Looking for who could take over…"), true, this));
    m_show->setEnabled(false);
    emit previewRequested(worker(), days());
}

void CallOffPanel::showPreview(const CallOff &preview, const OfficeZone &zone, QDate today)
{
    m_show->setEnabled(true);
    emptyOut(m_preview);
    const auto heading = [this](const QString &words) {
        m_preview->addWidget(new TextLabel(words, FontRole::Section, Tone::Normal, this));
    };
    if (preview.lost.isEmpty()) {
        m_preview->addWidget(
            paragraph(tr("Nothing is handed out to this person on these days."), false, this));
    } else {
        heading(tr("%n tasks are lost", nullptr, static_cast<int>(preview.lost.size())));
        for (const TaskRow &row : preview.lost)
            m_preview->addWidget(
                factLine(tr("%1 %2").arg(row.label(), row.orderTitle), row.task.effort.toString(), this));
        heading(tr("%n are taken over", nullptr, static_cast<int>(preview.repair.assignments.size())));
        for (const ProposedAssignment &item : preview.repair.assignments)
            m_preview->addWidget(factLine(tr("%1 → %2").arg(item.label, item.workerName),
                                          denseDateTime(item.blocks.first().start, zone, today), this));
        if (!preview.repair.unplaced.isEmpty())
            heading(tr("%n find nobody", nullptr, static_cast<int>(preview.repair.unplaced.size())));
        for (const UnplacedTask &task : preview.repair.unplaced) {
            m_preview->addWidget(new TextLabel(task.label, FontRole::SmallBold, Tone::Warn, this));
            m_preview->addWidget(paragraph(task.reason, true, this));
        }
    }
    if (!preview.kept.isEmpty()) {
        heading(tr("%n begun already stay", nullptr, static_cast<int>(preview.kept.size())));
        for (const TaskRow &row : preview.kept)
            m_preview->addWidget(factLine(tr("%1 %2").arg(row.label(), row.orderTitle),
                                          tr("%1 logged").arg(row.actual.toString()), this));
        m_preview->addWidget(
            paragraph(tr("Hours were logged on them: the person hands in what is done."), true, this));
    }
    m_confirm->setText(preview.repair.assignments.isEmpty() ? tr("Take out") : tr("Take out and hand over"));
    m_confirm->setEnabled(true);
}

void CallOffPanel::showFailure(const Error &error)
{
    m_show->setEnabled(true);
    emptyOut(m_preview);
    m_personField->setError(error.code == ErrorCode::Cancelled ? QString() : error.message);
}

} // namespace tewake::ui
