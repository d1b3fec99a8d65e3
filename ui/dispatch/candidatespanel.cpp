// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/candidatespanel.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/ratiobar.h"

#include <QBoxLayout>
#include <QPainter>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

/// Candidates that are listed; the board tints all.
constexpr qsizetype mostListed = 50;

/// How many people a reason keeps away, as a bar.
class ShareLine final : public QWidget {
public:
    ShareLine(double share, QWidget *parent)
        : QWidget(parent)
        , m_share(share)
    {
        setFixedSize(Metrics::px(56), Metrics::px(8));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintShareBar(painter, rect(), m_share, Theme::color(Token::Control));
    }

private:
    double m_share;
};

} // namespace

CandidatesPanel::CandidatesPanel(QWidget *parent)
    : SidePanel(tr("Candidates"), IconName::List, parent)
    , m_model(new CandidateModel(this))
    , m_view(new CandidateView(this))
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
    , m_place(makeButton(tr("Place here"), ButtonRole::Primary, IconName::None, this))
    , m_remove(makeButton(tr("Take off"), ButtonRole::Plain, IconName::None, this))
{
    setObjectName(u"dispatch.candidates"_s);
    body()->addLayout(m_top);
    body()->addWidget(m_view, 1);
    m_view->setMinimumHeight(Metrics::px(51 * 4));
    body()->addLayout(m_bottom);
    body()->addStretch(0);
    m_view->setModel(m_model);
    setKeyCap(m_place, u"Enter"_s);
    m_place->setObjectName(u"dispatch.candidates.place"_s);
    m_remove->setObjectName(u"dispatch.candidates.remove"_s);
    footer()->addWidget(m_place, 1);
    footer()->addWidget(m_remove);
    connect(m_view, &CandidateView::currentRowChanged, this, &CandidatesPanel::explainCurrent);
    connect(m_view, &CandidateView::chosen, this, &CandidatesPanel::placeCurrent);
    connect(m_place, &QPushButton::clicked, this, &CandidatesPanel::placeCurrent);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_report.task); });
}

void CandidatesPanel::showReport(const DispatchData &data, const CandidateReport &report,
                                 const ProposedAssignment *draft)
{
    const bool sameTask = report.task == m_report.task;
    const int row = m_view->currentIndex().row();
    m_report = report;
    emptyOut(m_top);
    addTaskCard(data);
    m_model->setLines(report.able.mid(0, mostListed));
    emptyOut(m_bottom);
    m_why = paragraph({}, false, this);
    m_why->setObjectName(u"dispatch.candidates.why"_s);
    m_bottom->addWidget(m_why);
    addHindrances();
    m_view->setVisible(!report.able.isEmpty());
    body()->setStretch(body()->count() - 1,
                       report.able.isEmpty() ? 1 : 0); // without a list the rest stays on top
    m_place->setEnabled(!report.able.isEmpty());
    m_remove->setVisible(draft != nullptr);
    if (!report.able.isEmpty())
        m_view->setCurrentIndex(m_model->index(sameTask && row >= 0 && row < m_model->rowCount() ? row : 0));
    else
        m_why->setText(tr("Nobody can take this task as the plan stands."));
}

void CandidatesPanel::addTaskCard(const DispatchData &data)
{
    const TaskRow *task = data.openTask(m_report.task);
    if (!task)
        return;
    setSubtitle(task->label());
    auto *card = new Card(this);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // with no list below it stays as low
    card->body()->setSpacing(Metrics::px(2));
    card->layout()->setContentsMargins(Metrics::px(10), Metrics::px(8), Metrics::px(10), Metrics::px(8));
    auto *title = new QHBoxLayout;
    title->addWidget(new TextLabel(task->label(), FontRole::Bold, Tone::Normal, card), 1);
    title->addWidget(new TextLabel(task->task.effort.toString(), FontRole::Bold, Tone::Normal, card));
    card->body()->addLayout(title);
    const QString need = task->skillName.isEmpty()
                             ? tr("Any skill")
                             : tr("%1 level %2").arg(task->skillName).arg(task->task.skillLevel);
    card->body()->addWidget(paragraph(task->orderTitle, true, card));
    card->body()->addWidget(paragraph(need, true, card));
    card->body()->addWidget(paragraph(task->clientName, true, card));
    const bool late = task->task.due <= data.now.plusMinutes(2 * 24 * 60);
    card->body()->addWidget(new TextLabel(tr("due %1").arg(dueText(task->task.due, data.zone, data.today)),
                                          late ? FontRole::SmallBold : FontRole::Small,
                                          late ? Tone::Danger : Tone::Muted, card));
    m_top->addWidget(card);
    auto *counts = new QHBoxLayout;
    counts->setSpacing(Metrics::gap(2));
    counts->addWidget(
        new TextLabel(tr("✓ %1 can").arg(m_report.count(RowFit::Ok)), FontRole::SmallBold, Tone::Ok, this));
    counts->addWidget(new TextLabel(tr("△ %1 with care").arg(m_report.count(RowFit::Warn)),
                                    FontRole::SmallBold, Tone::Warn, this));
    counts->addWidget(
        new TextLabel(tr("× %1 cannot").arg(m_report.count(RowFit::No)), FontRole::Small, Tone::Muted, this));
    counts->addStretch(1);
    m_top->addLayout(counts);
}

void CandidatesPanel::addHindrances()
{
    if (m_report.hindrances.isEmpty())
        return;
    m_bottom->addSpacing(Metrics::gap(1));
    m_bottom->addWidget(new TextLabel(tr("%n cannot", nullptr, m_report.count(RowFit::No)), FontRole::Section,
                                      Tone::Normal, this));
    const double most = std::max(1, m_report.hindrances.first().second);
    for (const auto &[words, count] : std::as_const(m_report.hindrances)) {
        auto *line = new QHBoxLayout;
        auto *label = new TextLabel(words, FontRole::Small, Tone::Normal, this);
        label->setElided(true);
        line->addWidget(label, 1);
        line->addWidget(new ShareLine(count / most, this));
        auto *figure = new TextLabel(QString::number(count), FontRole::Small, Tone::Normal, this);
        figure->setMinimumWidth(Metrics::px(28));
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line->addWidget(figure);
        m_bottom->addLayout(line);
    }
    if (m_report.able.isEmpty()) {
        auto *why = makeButton(tr("What would help?"), ButtonRole::Link, IconName::None, this);
        why->setObjectName(u"dispatch.candidates.help"_s);
        connect(why, &QPushButton::clicked, this, [this] { emit whyRequested(m_report.task); });
        m_bottom->addWidget(why, 0, Qt::AlignLeft);
    }
}

void CandidatesPanel::focusList()
{
    if (m_view->isVisible())
        m_view->setFocus(Qt::ShortcutFocusReason);
}

void CandidatesPanel::placeCurrent()
{
    const int row = m_view->currentIndex().row();
    if (row >= 0 && row < m_model->rowCount())
        emit placeRequested(m_report.task, m_model->line(row).worker);
}

void CandidatesPanel::explainCurrent(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const CandidateLine &line = m_model->line(row);
    const QString more = line.more.isEmpty() ? line.reason : tr("%1 · %2").arg(line.reason, line.more);
    m_why->setText(tr("%1: %2, from %3.").arg(line.name, more, line.begins));
    emit candidateShown(line.worker);
}

} // namespace tewake::ui
