// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/resultpanel.h"

#include "ui/dispatch/deviationchart.h"
#include "ui/dispatch/draftplan.h"
#include "ui/dispatch/unplacedlist.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/ratiobar.h"
#include "ui/widgets/taborder.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QLocale>

#include <cmath>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

/// Cut off, not rounded: 99.996 % is not everything.
QString scoreText(double share)
{
    if (share >= 1)
        return u"100"_s;
    return QLocale().toString(std::floor(share * 10000) / 100, 'f', 2);
}

QString weightText(double value)
{
    return QLocale().toString(value, 'g', 3);
}

QWidget *scoreLine(TextLabel *figure, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics::gap(1));
    line->addWidget(figure);
    line->addWidget(new TextLabel(u"%"_s, FontRole::Section, Tone::Normal, box), 0, Qt::AlignBottom);
    line->addSpacing(Metrics::gap(1));
    auto *words = new TextLabel(ResultPanel::tr("placed (by weight)"), FontRole::Small, Tone::Muted, box);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    line->addWidget(words, 1, Qt::AlignBottom);
    return box;
}

} // namespace

ResultPanel::ResultPanel(const DraftPlan *plan, QWidget *parent)
    : SidePanel(tr("Result of the proposal"), IconName::Wand, parent)
    , m_plan(plan)
    , m_progress(new ProgressPanel(tr("Looking for a plan"), this))
    , m_spark(new Sparkline(this))
    , m_score(new TextLabel(u"0"_s, FontRole::HugeFigure, Tone::Normal, this))
    , m_choices(new QListWidget(this))
    , m_accept(makeButton(tr("Accept all"), ButtonRole::Primary, IconName::None, this))
    , m_choose(makeButton(tr("Choose"), ButtonRole::Plain, IconName::None, this))
    , m_discard(makeButton(tr("Discard"), ButtonRole::Plain, IconName::None, this))
{
    setObjectName(u"dispatch.result"_s);
    m_score->setObjectName(u"dispatch.result.score"_s);
    m_progress->setObjectName(u"dispatch.result.progress"_s);
    body()->addWidget(scoreLine(m_score, this));
    m_spark->setFixedHeight(Metrics::px(34));
    body()->addWidget(m_spark);
    body()->addWidget(m_progress);
    m_choices->setObjectName(u"dispatch.result.choices"_s);
    m_choices->setAccessibleName(tr("Items of the proposal"));
    m_choices->setFrameShape(QFrame::NoFrame);
    m_choices->setMinimumHeight(Metrics::px(260));
    m_choices->hide();
    body()->addWidget(m_choices, 1);
    body()->addStretch(0);
    m_accept->setObjectName(u"dispatch.result.accept"_s);
    m_choose->setObjectName(u"dispatch.result.choose"_s);
    m_discard->setObjectName(u"dispatch.result.discard"_s);
    footer()->addWidget(m_accept, 1);
    footer()->addWidget(m_choose);
    footer()->addWidget(m_discard);
    connect(m_progress, &ProgressPanel::cancelRequested, this, &ResultPanel::cancelRequested);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        emit acceptRequested(m_choosing ? chosen() : pending());
        setChoosing(false);
    });
    connect(m_choose, &QPushButton::clicked, this, [this] { setChoosing(!m_choosing); });
    connect(m_discard, &QPushButton::clicked, this, &ResultPanel::discardRequested);
    connect(m_choices, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            emit itemShown(item->data(Qt::UserRole).toLongLong());
    });
    connect(m_choices, &QListWidget::itemChanged, this, [this] {
        const auto count = static_cast<int>(chosen().size());
        m_accept->setText(tr("Accept %1").arg(count));
        m_accept->setEnabled(count > 0);
    });
}

void ResultPanel::clearResult()
{
    setChoosing(false);
    if (m_result) {
        m_result->hide();
        m_result->deleteLater();
        m_result = nullptr;
        m_unplaced = nullptr;
    }
}

void ResultPanel::showSearch(const ProposeOptions &options)
{
    clearResult();
    m_proposed.reset();
    m_options = options;
    m_scores.clear();
    m_spark->setValues({});
    m_score->setText(u"—"_s);
    setSubtitle({});
    m_progress->show();
    m_progress->start();
    m_progress->setProgress(0, options.seconds * 1000);
    for (QPushButton *button : {m_accept, m_choose, m_discard})
        button->setEnabled(false);
}

void ResultPanel::showProgress(const ProposeProgress &progress)
{
    if (m_proposed)
        return;
    m_scores.append(progress.score);
    m_spark->setValues(m_scores);
    m_score->setText(scoreText(progress.score));
    m_progress->setProgress(static_cast<qint64>(progress.seconds * 1000), m_options.seconds * 1000);
    m_progress->setDetail(tr("Cancel keeps the best plan so far."));
}

void ResultPanel::showResult(const std::shared_ptr<const Proposed> &proposed)
{
    clearResult();
    m_proposed = proposed;
    m_progress->hide();
    const dispatch::PlanSummary &summary = proposed->proposal.summary;
    const double score =
        summary.bound > 0 ? static_cast<double>(summary.weight) / static_cast<double>(summary.bound) : 1.0;
    m_score->setText(scoreText(score));
    m_scores.append(score);
    m_spark->setValues(m_scores.size() > 1 ? m_scores : QVector<double>{score, score});
    m_result = new QWidget(this);
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap(2));
    body()->insertWidget(3, m_result);
    addFigures();
    addUnplaced();
    column->addStretch(1);
    tabInReadingOrder(this);
    refreshDrafts();
}

void ResultPanel::showWageNote(const QString &words)
{
    if (!m_result || words.isEmpty())
        return;
    auto *note = new TextLabel(words, FontRole::Small, Tone::Muted, m_result);
    note->setWordWrap(true);
    note->setObjectName(u"dispatch.wageNote"_s);
    static_cast<QVBoxLayout *>(m_result->layout())->insertWidget(0, note);
}

void ResultPanel::addFigures()
{
    auto *column = static_cast<QVBoxLayout *>(m_result->layout());
    const Proposed &done = *m_proposed;
    const dispatch::PlanSummary &summary = done.proposal.summary;
    const double gap =
        summary.bound > 0 ? 1 - static_cast<double>(summary.weight) / static_cast<double>(summary.bound) : 0;
    column->addWidget(paragraph(
        tr("%1 % below the bound · %2 s · %3 · %4")
            .arg(QLocale().toString(gap * 100, 'f', 2), QLocale().toString(summary.seconds, 'f', 1),
                 tr("%n weeks", nullptr, done.options.weeks), tr("%n orders", nullptr, done.orders)),
        true, m_result));
    if (done.cancelled)
        column->addWidget(
            paragraph(tr("The search was stopped early; this is the best plan it had."), false, m_result));
    auto *weights = new QHBoxLayout;
    const dispatch::Objective &aims = done.options.objective;
    weights->addWidget(paragraph(tr("Weights: continuity %1 · fairness %2 · fit %3 · cost %4")
                                     .arg(weightText(aims.continuity), weightText(aims.fairness),
                                          weightText(aims.fit), weightText(aims.cost)),
                                 true, m_result),
                       1);
    auto *change = makeButton(tr("Change"), ButtonRole::Link, IconName::None, m_result);
    connect(change, &QPushButton::clicked, this, &ResultPanel::optionsRequested);
    weights->addWidget(change);
    column->addLayout(weights);
    column->addWidget(new Line(Qt::Horizontal, m_result));
    const QLocale locale;
    column->addWidget(factLine(tr("Placed"),
                               tr("%1 of %2").arg(locale.toString(done.placed), locale.toString(done.open)),
                               m_result));
    column->addWidget(factLine(tr("Confirmed work moved"), u"0"_s, m_result));
    column->addWidget(factLine(tr("People beyond the first on an order"),
                               locale.toString(qint64(summary.splits)), m_result));
    column->addWidget(factLine(tr("Difference from the wish (mean)"),
                               tr("%1 → %2").arg(locale.toString(done.before.fairnessMeanAbsDev, 'f', 3),
                                                 locale.toString(summary.fairnessMeanAbsDev, 'f', 3)),
                               m_result));
    auto *chart = new DeviationChart(m_result);
    chart->setValues(done.deviationBefore, done.deviationAfter);
    column->addWidget(chart);
    auto *legend = new QHBoxLayout;
    for (const QString &word : {tr("Fewer hours than wished"), tr("More")}) {
        legend->addWidget(new TextLabel(word, FontRole::Tick, Tone::Muted, m_result));
        legend->addStretch(1);
    }
    legend->takeAt(legend->count() - 1);
    column->addLayout(legend);
}

void ResultPanel::addUnplaced()
{
    auto *column = static_cast<QVBoxLayout *>(m_result->layout());
    column->addSpacing(Metrics::gap(1));
    m_unplaced = new UnplacedList(m_proposed->proposal.unplaced, m_result);
    connect(m_unplaced, &UnplacedList::taskRequested, this, &ResultPanel::taskRequested);
    connect(m_unplaced, &UnplacedList::remedyRequested, this, &ResultPanel::remedyRequested);
    connect(m_unplaced, &UnplacedList::remediesRequested, this, &ResultPanel::remediesRequested);
    column->addWidget(m_unplaced);
}

void ResultPanel::showRemedies(const UnplacedTask &task)
{
    if (m_unplaced)
        m_unplaced->showRemedies(task);
}

QList<ProposedAssignment> ResultPanel::pending() const
{
    QList<ProposedAssignment> items;
    if (!m_proposed)
        return items;
    for (const ProposedAssignment &item : m_proposed->proposal.assignments) {
        if (!m_plan->draftOf(item.taskId.value()))
            items.append(item);
    }
    return items;
}

void ResultPanel::refreshDrafts()
{
    if (!m_proposed)
        return;
    const auto open = static_cast<int>(pending().size());
    setSubtitle(open > 0 ? tr("%n new", nullptr, open) : QString());
    m_accept->setText(open > 0 ? tr("Accept all") : tr("All accepted"));
    m_accept->setEnabled(open > 0);
    m_choose->setEnabled(open > 0);
    m_discard->setEnabled(true);
    m_discard->setText(open > 0 ? tr("Discard") : tr("Close"));
    if (m_choosing)
        fillChoices();
}

void ResultPanel::setChoosing(bool choosing)
{
    m_choosing = choosing;
    m_choices->setVisible(choosing);
    if (m_result)
        m_result->setVisible(!choosing);
    m_choose->setText(choosing ? tr("Back") : tr("Choose"));
    if (choosing) {
        fillChoices();
        m_choices->setFocus();
    } else {
        refreshDrafts();
    }
}

void ResultPanel::fillChoices()
{
    const OfficeZone &zone = m_plan->data().zone;
    m_choices->clear();
    for (const ProposedAssignment &item : pending()) {
        const QString when = denseDateTime(item.blocks.first().start, zone, m_plan->data().today);
        auto *row = new QListWidgetItem(tr("%1 → %2, %3").arg(item.label, item.workerName, when), m_choices);
        row->setData(Qt::UserRole, item.taskId.value());
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(Qt::Unchecked);
        row->setToolTip(row->text());
    }
    m_accept->setText(tr("Accept %1").arg(0));
    m_accept->setEnabled(false);
}

QList<ProposedAssignment> ResultPanel::chosen() const
{
    QSet<qint64> tasks;
    for (int i = 0; i < m_choices->count(); ++i) {
        if (m_choices->item(i)->checkState() == Qt::Checked)
            tasks.insert(m_choices->item(i)->data(Qt::UserRole).toLongLong());
    }
    QList<ProposedAssignment> items = pending();
    erase_if(items, [&](const ProposedAssignment &item) { return !tasks.contains(item.taskId.value()); });
    return items;
}

void ResultPanel::forget()
{
    clearResult();
    m_proposed.reset();
    setSubtitle({});
}

} // namespace tewake::ui
