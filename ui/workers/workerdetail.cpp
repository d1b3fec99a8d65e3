// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workerdetail.h"

#include "ui/shared/agreementwords.h"
#include "ui/shared/availabilityeditor.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/status.h"
#include "ui/workers/clearanceeditor.h"
#include "ui/workers/historyview.h"
#include "ui/workers/skillseditor.h"
#include "ui/workers/workercolumns.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace tewake::ui {

WorkerDetail::WorkerDetail(QWidget *parent)
    : Panel(parent)
    , m_chip(new StatusChip(this))
    , m_code(new TextLabel({}, FontRole::Base, Tone::Muted, this))
    , m_name(new TextLabel({}, FontRole::Title, Tone::Normal, this))
    , m_place(new TextLabel({}, FontRole::Base, Tone::Muted, this))
    , m_discard(makeButton(tr("Discard changes"), ButtonRole::Plain, IconName::Undo, this))
    , m_save(makeButton(tr("Save"), ButtonRole::Primary, IconName::Check, this))
    , m_banner(new Banner(Banner::Kind::Warn, this))
    , m_figures(new FigureRow(this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_form(new WorkerForm(this))
    , m_skills(new SkillsEditor(this))
    , m_clearances(new ClearanceEditor(this))
    , m_availability(new AvailabilityEditor(this))
    , m_history(new HistoryView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead(column);
    makeTabs(column);
    connect(m_form, &WorkerForm::edited, this, [this] { markDirty(WorkerPart); });
    connect(m_skills, &SkillsEditor::edited, this, [this] { markDirty(SkillsPart); });
    connect(m_clearances, &ClearanceEditor::edited, this, [this] { markDirty(ClearancesPart); });
    connect(m_availability, &AvailabilityEditor::edited, this, [this] { markDirty(AvailabilityPart); });
    showDirty();
}

void WorkerDetail::makeHead(QVBoxLayout *column)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Metrics::gap(4), Metrics::gap(3), Metrics::gap(4), Metrics::gap(2));
    head->setSpacing(Metrics::gap(2));
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::gap(2));
    line->addWidget(m_chip);
    line->addWidget(m_code);
    line->addStretch(1);
    line->addWidget(m_discard);
    line->addWidget(m_save);
    m_save->setObjectName(u"worker.save"_s);
    m_discard->setObjectName(u"worker.discard"_s);
    setKeyCap(m_save, u"Ctrl+S"_s);
    head->addLayout(line);
    m_name->setElided(true);
    m_name->setObjectName(u"worker.title"_s);
    m_place->setElided(true);
    head->addWidget(m_name);
    head->addWidget(m_place);
    m_banner->hide();
    m_banner->setObjectName(u"worker.banner"_s);
    head->addWidget(m_banner);
    m_figures->setCompact(true);
    for (const QString &label :
         {tr("This month"), tr("Hours of a week"), tr("Earned this year"), tr("Accepts")})
        m_figures->addFigure(label);
    head->addWidget(m_figures);
    column->addLayout(head);
    connect(m_save, &QPushButton::clicked, this, &WorkerDetail::saveRequested);
    connect(m_discard, &QPushButton::clicked, this, &WorkerDetail::discardRequested);
    connect(m_banner, &Banner::linkActivated, this, [this] {
        if (m_conflict)
            emit reloadRequested();
        else if (m_hasKept)
            emit discardRequested();
        else
            setCurrentTab(Clearances);
    });
}

void WorkerDetail::addPage(const QString &title, QWidget *page, bool scrolls)
{
    page->setContentsMargins(0, 0, 0, 0);
    if (page->layout())
        page->layout()->setContentsMargins(Metrics::gap(4), Metrics::gap(3), Metrics::gap(4),
                                           Metrics::gap(4));
    if (scrolls) {
        auto *area = new QScrollArea(m_pages);
        area->setWidget(page);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        area->viewport()->setAutoFillBackground(false);
        page->setAutoFillBackground(false);
        m_pages->addWidget(area);
    } else {
        m_pages->addWidget(page);
    }
    m_tabs->addTab(title);
}

void WorkerDetail::makeTabs(QVBoxLayout *column)
{
    m_tabs->setObjectName(u"worker.tabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the entry"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    addPage(tr("Overview"), m_form, true);
    addPage(tr("Skills"), m_skills, true);
    addPage(tr("Agreements"), m_clearances, true);
    addPage(tr("Hours"), m_availability, true);
    addPage(tr("History"), m_history, false);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Metrics::gap(2), 0, Metrics::gap(4), 0);
    line->addWidget(m_tabs);
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        if (tab == History)
            emit historyWanted();
    });
}

void WorkerDetail::setLists(const HouseLists &lists, const QList<Client> &clients)
{
    m_lists = lists;
    m_clients = clients;
    m_form->setLists(lists);
}

void WorkerDetail::setEditable(bool editable)
{
    m_editable = editable;
    m_form->setReadOnly(!editable);
    m_skills->setEnabled(editable);
    m_clearances->setReadOnly(!editable);
    m_availability->setReadOnly(!editable);
    m_save->setVisible(editable);
    m_discard->setVisible(editable);
}

void WorkerDetail::showCard(const WorkerCard &card, QDate today, const WorkerChange &draft)
{
    m_card = card;
    m_seen = card;
    m_today = today;
    m_new = false;
    m_conflict = false;
    m_hasKept = false;
    m_form->setWorker(card.row.worker, card.row.earnedThisYear);
    m_shownFields = m_form->fields();
    m_skills->setSkills(m_lists.skills, card.row.skills);
    m_clearances->setClearances(m_clients, card.clearances, today);
    m_availability->setAvailability(card.availability, today);
    m_dirty = 0;
    showDraft(draft);
    showHead();
    showFigures();
    showWarning();
    showDirty();
    for (int tab = Skills; tab <= History; ++tab)
        m_tabs->setTabEnabled(tab, true);
    if (m_tabs->currentIndex() == History)
        emit historyWanted();
}

void WorkerDetail::showDraft(const WorkerChange &draft)
{
    if (draft.worker) {
        m_seen.row.worker = draft.worker->seen;
        m_form->setWorker(draft.worker->wanted, m_card.row.earnedThisYear);
        m_dirty |= WorkerPart;
    }
    if (draft.skills) {
        m_seen.row.skills = draft.skills->seen;
        m_skills->setSkills(m_lists.skills, draft.skills->wanted);
        m_dirty |= SkillsPart;
    }
    if (draft.clearances) {
        m_seen.clearances = draft.clearances->seen;
        m_clearances->setClearances(m_clients, draft.clearances->wanted, m_today);
        m_dirty |= ClearancesPart;
    }
    if (draft.availability) {
        m_seen.availability = draft.availability->seen;
        m_availability->setAvailability(draft.availability->wanted, m_today);
        m_dirty |= AvailabilityPart;
    }
}

void WorkerDetail::showNew(const Worker &blank, QDate today)
{
    WorkerCard card;
    card.row.worker = blank;
    showCard(card, today);
    m_new = true;
    m_tabs->setCurrentIndex(Overview);
    for (int tab = Skills; tab <= History; ++tab)
        m_tabs->setTabEnabled(tab, false);
    m_name->setText(tr("New teleworker"));
    m_place->setText(tr("Skills, agreements and hours come after the first save."));
    m_chip->setStatus({Status::Draft, tr("Not saved"), IconName::None});
    m_figures->hide();
    m_form->focusName();
}

void WorkerDetail::setHistory(const QList<AuditRecord> &records, const OfficeZone &zone)
{
    m_history->setRecords(records, zone);
}

void WorkerDetail::showHead()
{
    const WorkerRow &row = m_card.row;
    m_chip->setStatus(statusOf(row.worker));
    m_code->setText(row.worker.code);
    m_name->setText(row.worker.name);
    QStringList parts;
    for (const QString &part :
         {row.worker.kana, row.teamName, row.hubName, wordOf(row.worker.workplace), row.roomName})
        if (!part.isEmpty())
            parts.append(part);
    m_place->setText(parts.join(u" · "_s));
    setAccessibleName(row.worker.name);
}

void WorkerDetail::showFigures()
{
    const WorkerRow &row = m_card.row;
    const QList<FigureCard *> &figures = m_figures->figures();
    m_figures->show();
    figures[0]->setFigure(loadOfMonth(row).toString());
    figures[0]->setDetail(row.worker.desiredMonth.count() == 0
                              ? tr("No wish")
                              : tr("of %1 wished for").arg(row.worker.desiredMonth.toString()));
    figures[1]->setFigure(row.offeredWeekly.toString());
    figures[1]->setDetail(row.worker.maxWeek.count() == 0
                              ? tr("No limit of a week")
                              : tr("at most %1").arg(row.worker.maxWeek.toString()));
    figures[2]->setFigure(row.earnedThisYear.toString(), tr("yen"));
    figures[2]->setDetail(row.worker.yearCeiling.amount() == 0
                              ? tr("No ceiling")
                              : tr("ceiling %1").arg(row.worker.yearCeiling.toString()));
    figures[3]->setFigure(row.offers == 0 ? u"—"_s
                                          : percentText(static_cast<double>(row.accepted) / row.offers));
    figures[3]->setDetail(tr("%1 of %2 offers in 90 days").arg(row.accepted).arg(row.offers));
}

void WorkerDetail::showWarning()
{
    m_banner->setVisible(expiresSoon(m_card.row, m_today));
    if (!expiresSoon(m_card.row, m_today))
        return;
    m_banner->setKind(Banner::Kind::Warn);
    m_banner->setText(tr("An agreement ends on %1.").arg(denseDate(m_card.row.nextExpiry, m_today)),
                      tr("After it nothing of that client can be handed out."));
    m_banner->setLink(tr("Renew"));
}

void WorkerDetail::markDirty(Part part)
{
    m_dirty |= part;
    showDirty();
    emit edited();
}

void WorkerDetail::showDirty()
{
    m_save->setEnabled(m_editable && (m_dirty != 0 || m_new));
    m_discard->setEnabled(m_editable && (m_dirty != 0 || m_new));
}

WorkerChange WorkerDetail::draft()
{
    WorkerChange result;
    if (m_dirty & WorkerPart)
        result.worker = {m_seen.row.worker, m_form->draft()};
    if (m_dirty & SkillsPart)
        result.skills = {m_seen.row.skills, m_skills->skills(m_card.row.worker.id)};
    QList<Clearance> clearances;
    if ((m_dirty & ClearancesPart) && m_clearances->takeClearances(m_card.row.worker.id, &clearances))
        result.clearances = {m_seen.clearances, clearances};
    if (m_dirty & AvailabilityPart)
        result.availability = {m_seen.availability, m_availability->availability()};
    return result;
}

QJsonObject WorkerDetail::keptFields() const
{
    QJsonObject kept = m_form->fields();
    for (auto it = m_shownFields.constBegin(); it != m_shownFields.constEnd(); ++it) {
        if (kept.value(it.key()) == it.value())
            kept.remove(it.key());
    }
    return m_dirty & WorkerPart ? kept : QJsonObject();
}

WorkerChange WorkerDetail::keptParts() const
{
    WorkerChange parts;
    if (m_dirty & SkillsPart)
        parts.skills = {m_seen.row.skills, m_skills->skills(m_card.row.worker.id)};
    if (m_dirty & ClearancesPart)
        parts.clearances = {m_seen.clearances, m_clearances->typed(m_card.row.worker.id, m_seen.clearances)};
    if (m_dirty & AvailabilityPart)
        parts.availability = {m_seen.availability, m_availability->availability()};
    return parts;
}

void WorkerDetail::putKept(const QJsonObject &fields, const WorkerChange &parts)
{
    if (!fields.isEmpty()) {
        m_form->putFields(fields);
        m_dirty |= WorkerPart;
    }
    showDraft({{}, parts.skills, parts.clearances, parts.availability});
    m_hasKept = true;
    m_banner->setKind(Banner::Kind::Info);
    m_banner->setText(tr("A draft of yours was here."), tr("It was not saved yet."));
    m_banner->setLink(tr("Throw it away"));
    m_banner->show();
    showDirty();
}

void WorkerDetail::showDropped(const QStringList &fields)
{
    m_banner->setKind(Banner::Kind::Warn);
    m_banner->setText(tr("A draft of yours was dropped."), fields.join(u' '));
    m_banner->setLink(m_hasKept ? tr("Throw it away") : QString());
    m_banner->show();
}

std::optional<WorkerChange> WorkerDetail::takeEdits()
{
    WorkerChange edits;
    if (m_new || (m_dirty & WorkerPart)) {
        Worker worker;
        if (!m_form->takeWorker(&worker)) {
            setCurrentTab(Overview);
            return std::nullopt;
        }
        edits.worker = {m_seen.row.worker, worker};
    }
    if (m_dirty & SkillsPart)
        edits.skills = {m_seen.row.skills, m_skills->skills(m_card.row.worker.id)};
    if (m_dirty & ClearancesPart) {
        QList<Clearance> clearances;
        if (!m_clearances->takeClearances(m_card.row.worker.id, &clearances)) {
            setCurrentTab(Clearances);
            return std::nullopt;
        }
        edits.clearances = {m_seen.clearances, clearances};
    }
    if ((m_dirty & AvailabilityPart) && !m_availability->takeForm()) {
        setCurrentTab(AvailabilityTab);
        return std::nullopt;
    }
    if (m_dirty & AvailabilityPart)
        edits.availability = {m_seen.availability, m_availability->availability()};
    return edits;
}

void WorkerDetail::markSaved(const Worker &saved, const WorkerChange &edits)
{
    if (edits.worker)
        m_seen.row.worker = saved;
    if (edits.skills)
        m_seen.row.skills = edits.skills->wanted;
    if (edits.clearances)
        m_seen.clearances = edits.clearances->wanted;
    if (edits.availability)
        m_seen.availability = edits.availability->wanted;
    m_dirty = 0;
    m_shownFields = m_form->fields();
    m_hasKept = false;
    showWarning();
    showDirty();
}

void WorkerDetail::showError(const Error &error)
{
    m_conflict = error.code == ErrorCode::Conflict;
    m_hasKept = false;
    if (!m_conflict && m_form->showError(error.field, error.message)) {
        setCurrentTab(Overview);
        return;
    }
    m_banner->setKind(Banner::Kind::Danger);
    m_banner->setText(m_conflict ? tr("Somebody else saved this person meanwhile.") : error.message,
                      m_conflict ? error.message : tr("What you entered is still here."));
    m_banner->setLink(m_conflict ? tr("Load what is saved now") : QString());
    m_banner->show();
}

void WorkerDetail::setCurrentTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

} // namespace tewake::ui
