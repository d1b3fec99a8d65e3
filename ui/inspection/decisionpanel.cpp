// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/decisionpanel.h"

#include "ui/inspection/defectbar.h"
#include "ui/inspection/inspectiondata.h"
#include "ui/inspection/samplemarks.h"
#include "ui/shared/worktext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ratiobar.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tewake::ui {

DecisionPanel::DecisionPanel(QWidget *parent)
    : Panel(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"decisionPanel"_s);
    m_column->setContentsMargins(0, Metrics::gap(1), 0, Metrics::gap(2));
    m_column->setSpacing(0);
    makePlan();
    makeKinds();
    makeRate();
    makeComment();
    makeButtons();
}

QVBoxLayout *DecisionPanel::addSection(const QString &title, TextLabel **right)
{
    if (m_column->count() > 0)
        m_column->addWidget(new Line(Qt::Horizontal, this));
    auto *section = new QVBoxLayout;
    section->setContentsMargins(Metrics::gap(4), Metrics::px(10), Metrics::gap(4), Metrics::px(10));
    section->setSpacing(Metrics::px(5));
    if (!title.isEmpty()) {
        auto *head = new QHBoxLayout;
        auto *heading = new TextLabel(title, FontRole::Section, Tone::Normal, this);
        head->addWidget(heading);
        head->addStretch(1);
        if (right) {
            *right = new TextLabel({}, FontRole::Small, Tone::Muted, this);
            head->addWidget(*right);
        }
        section->addLayout(head);
    }
    m_column->addLayout(section);
    return section;
}

TextLabel *DecisionPanel::addFact(QGridLayout *grid, int row, int column, const QString &label)
{
    grid->addWidget(new TextLabel(label, FontRole::Base, Tone::Muted, this), row, column);
    auto *value = new TextLabel({}, FontRole::Bold, Tone::Normal, this);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(value, row, column + 1);
    return value;
}

void DecisionPanel::makePlan()
{
    QVBoxLayout *section = addSection(tr("Sampling plan"), nullptr);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Metrics::gap(3));
    grid->setVerticalSpacing(Metrics::px(5));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    m_lot = addFact(grid, 0, 0, tr("Lot"));
    m_level = addFact(grid, 0, 2, tr("Level"));
    m_size = addFact(grid, 1, 0, tr("Sample"));
    m_aql = addFact(grid, 1, 2, tr("AQL"));
    section->addLayout(grid);
    m_bar = new DefectBar(this);
    section->addWidget(m_bar);
}

void DecisionPanel::makeKinds()
{
    QVBoxLayout *section = addSection(tr("Kinds of defects"), nullptr);
    section->setSpacing(0);
    for (int kind = 1; kind <= DefectKinds; ++kind) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(0, Metrics::px(1), 0, Metrics::px(1));
        line->setSpacing(Metrics::gap(2));
        auto *button = makeButton(defectKindWords(kind), ButtonRole::Text, IconName::None, this);
        button->setObjectName(u"defect.%1"_s.arg(kind));
        button->setAccessibleName(tr("This unit has the defect: %1").arg(defectKindWords(kind)));
        auto *count = new TextLabel(u"0"_s, FontRole::Bold, Tone::Muted, this);
        line->addWidget(new KeyCap(QString::number(kind), this));
        line->addWidget(button);
        line->addStretch(1);
        line->addWidget(count);
        section->addLayout(line);
        connect(button, &QPushButton::clicked, this, [this, kind] { emit defectRequested(kind); });
        m_kinds.append(button);
        m_counts.append(count);
    }
}

void DecisionPanel::makeRate()
{
    QVBoxLayout *section = addSection(u" "_s, &m_overall);
    m_who = qobject_cast<TextLabel *>(section->itemAt(0)->layout()->itemAt(0)->widget());
    auto *line = new QHBoxLayout;
    line->addWidget(new TextLabel(tr("Passed at first"), FontRole::Base, Tone::Muted, this));
    line->addStretch(1);
    m_rate = new TextLabel({}, FontRole::Bold, Tone::Normal, this);
    m_rate->setObjectName(u"inspection.rate"_s);
    line->addWidget(m_rate);
    section->addLayout(line);
    m_rateBar = new RatioBar(tr("Passed at first, last 30 tasks"), this);
    m_rateBar->setLegendShown(false);
    section->addWidget(m_rateBar);
}

void DecisionPanel::makeComment()
{
    QVBoxLayout *section = addSection(tr("A word to the worker"), nullptr);
    m_comment = new QPlainTextEdit(this);
    m_comment->setObjectName(u"inspection.comment"_s);
    m_comment->setAccessibleName(tr("A word to the worker"));
    m_comment->setPlaceholderText(tr("What was good, what to look at next time"));
    m_comment->setTabChangesFocus(true);
    m_comment->setMinimumHeight(Metrics::px(60));
    m_comment->setMaximumHeight(Metrics::px(110));
    section->addWidget(m_comment);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &DecisionPanel::commentEdited);
    m_column->addStretch(1);
}

void DecisionPanel::makeButtons()
{
    QVBoxLayout *section = addSection({}, nullptr);
    section->setSpacing(Metrics::gap(2));
    m_accept = makeButton(tr("Accept"), ButtonRole::Primary, IconName::DoubleCheck, this);
    m_rework = makeButton(tr("Rework"), ButtonRole::Plain, IconName::StateRework, this);
    m_reject = makeButton(tr("Reject"), ButtonRole::Danger, IconName::StateCancelled, this);
    m_accept->setObjectName(u"inspection.accept"_s);
    m_rework->setObjectName(u"inspection.rework"_s);
    m_reject->setObjectName(u"inspection.reject"_s);
    setKeyCap(m_accept, u"G"_s);
    setKeyCap(m_rework, u"Y"_s);
    setKeyCap(m_reject, u"F"_s);
    section->addWidget(m_accept);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::gap(2));
    line->addWidget(m_rework, 1);
    line->addWidget(m_reject, 1);
    section->addLayout(line);
    m_why = new TextLabel({}, FontRole::Small, Tone::Muted, this);
    m_why->setObjectName(u"inspection.why"_s);
    m_why->setWordWrap(true);
    section->addWidget(m_why);
    auto *final = new TextLabel(tr("A decision is final: it cannot be taken back."), FontRole::Small,
                                Tone::Muted, this);
    final->setObjectName(u"inspection.final"_s);
    final->setWordWrap(true);
    section->addWidget(final);
    connect(m_accept, &QPushButton::clicked, this, &DecisionPanel::acceptRequested);
    connect(m_rework, &QPushButton::clicked, this, &DecisionPanel::reworkRequested);
    connect(m_reject, &QPushButton::clicked, this, &DecisionPanel::rejectRequested);
}

void DecisionPanel::showRow(const InspectionRow &row, const QString &aql, double overallRate)
{
    m_row = row;
    m_lot->setText(row.submission.quantity > 0 ? handedInText(row) : u"—"_s);
    m_size->setText(row.sampling.all ? tr("all") : countText(row.sampling.sampleSize, row.unit));
    m_level->setText(row.sampling.all ? u"—"_s : u"II"_s);
    m_aql->setText(row.sampling.all ? u"—"_s : aql);
    m_who->setText(row.submittedBy);
    showRate(row.firstPassRate);
    m_overall->setText(overallRate < 0 ? QString() : tr("everybody %1").arg(percentText(overallRate, 1)));
}

/// Nobody has a rate before the first inspection.
void DecisionPanel::showRate(std::optional<double> rate)
{
    m_rate->setText(rate ? percentText(*rate, 1) : u"—"_s);
    m_rateBar->setVisible(rate.has_value());
    if (!rate)
        return;
    m_rateBar->setTotal(1);
    m_rateBar->setParts(
        {{.value = *rate, .word = tr("passed"), .figure = percentText(*rate, 1), .status = Status::Passed},
         {.value = 1 - *rate,
          .word = tr("sent back"),
          .figure = percentText(1 - *rate, 1),
          .status = Status::Rework}});
}

void DecisionPanel::showMarks(const SampleMarks &marks)
{
    m_bar->setFigures(marks.defects(), m_row.sampling.acceptanceNumber);
    for (int kind = 1; kind <= DefectKinds; ++kind) {
        const int found = marks.defectsOf(kind);
        m_counts[kind - 1]->setText(QString::number(found));
        m_counts[kind - 1]->setTone(found > 0 ? Tone::Danger : Tone::Muted);
        m_kinds[kind - 1]->setEnabled(marks.count() > 0);
    }
    const bool tooMany = marks.defects() > m_row.sampling.acceptanceNumber;
    m_accept->setEnabled(marks.unseen() == 0 && !tooMany);
    m_rework->setEnabled(m_row.row.task.shape != WorkShape::Shifts);
    if (tooMany)
        m_why->setText(tr("There are more defects than the plan accepts: send the work back, or reject it."));
    else if (marks.unseen() > 0)
        m_why->setText(tr(
            "Accept after the %n unit(s) left; A takes them all as good. Rework needs reason, fault and pay.",
            nullptr, marks.unseen()));
    else if (marks.count() > 0)
        m_why->setText(tr("Everything of the sample has been looked at."));
    else if (m_row.row.task.shape == WorkShape::Shifts)
        m_why->setText(
            tr("A shift has no units to look at: its hours and its note decide. Its time is over, so "
               "there is no rework."));
    else
        m_why->setText(tr("There are no units to look at one by one: the note and the link decide."));
}

QString DecisionPanel::comment() const
{
    return m_comment->toPlainText().trimmed();
}

void DecisionPanel::setComment(const QString &comment)
{
    const QSignalBlocker nobodyTyped(m_comment);
    m_comment->setPlainText(comment);
}

bool DecisionPanel::mayAccept() const
{
    return m_accept->isEnabled();
}

bool DecisionPanel::mayRework() const
{
    return m_rework->isEnabled();
}

void DecisionPanel::focusComment()
{
    m_comment->setFocus();
}

} // namespace tewake::ui
