// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/shiftform.h"
#include "ui/orders/sizechart.h"
#include "ui/orders/splitpage.h"
#include "ui/orders/splitsummary.h"
#include "ui/shared/orderwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

QString unitRange(const Task &task)
{
    return u"%1 – %2"_s.arg(countText(task.unitFrom), countText(task.unitFrom + task.quantity - 1));
}

/// A part of the page that scrolls where the window is low.
QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

SplitPage::SplitPage(ScreenContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(&context)
    , m_cancel(makeButton(tr("Cancel"), ButtonRole::Text, IconName::None, this))
    , m_create(makeButton(tr("Create the tasks"), ButtonRole::Primary, IconName::None, this))
    , m_summary(new SplitSummary(this))
{
    setObjectName(u"split-page"_s);
    m_cancel->setObjectName(u"split-cancel"_s);
    setKeyCap(m_cancel, u"Esc"_s);
    m_create->setObjectName(u"split-create"_s);
    setKeyCap(m_create, u"Ctrl+Enter"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(buildTerms());
    line->addWidget(buildMiddle(), 1);
    auto *summary = scrolled(m_summary, this);
    summary->setFixedWidth(Metrics::px(264));
    line->addWidget(summary);
    m_timer.setSingleShot(true);
    m_timer.setInterval(150);
    connect(&m_timer, &QTimer::timeout, this, &SplitPage::preview);
    const auto later = [this] {
        m_create->setEnabled(false); // only what is shown is made
        ++m_round;
        m_timer.start();
    };
    connect(m_box, &QLineEdit::textEdited, this, later);
    connect(m_start, &DateField::dateEdited, this, later);
    connect(m_due, &DateField::dateEdited, this, later);
    connect(m_shifts, &ShiftForm::edited, this, later);
    connect(m_cancel, &QPushButton::clicked, this, &SplitPage::finished);
    connect(m_create, &QPushButton::clicked, this, &SplitPage::create);
    connect(m_refusal, &Banner::linkActivated, this, &SplitPage::editRequested);
    const auto takeSize = [this](Minutes size) {
        m_box->setText(size.toString());
        preview();
    };
    connect(m_chart, &SizeChart::sizeChosen, this, takeSize);
    connect(m_useProposed, &QPushButton::clicked, this, [this, takeSize] {
        if (m_outlook.proposed)
            takeSize(m_outlook.sizes.at(*m_outlook.proposed).size);
    });
}

/// The order, in a card, what kind of work it is, and why it cannot be split.
void SplitPage::addAbout(QWidget *panel, QVBoxLayout *column)
{
    m_about = new Card(panel);
    m_aboutTitle = new TextLabel({}, FontRole::Bold, Tone::Normal, m_about);
    m_aboutTitle->setObjectName(u"split-title"_s);
    m_aboutTitle->setWordWrap(true);
    m_aboutLines = new TextLabel({}, FontRole::Small, Tone::Muted, m_about);
    m_aboutLines->setWordWrap(true);
    m_about->body()->addWidget(m_aboutTitle);
    m_about->body()->addWidget(m_aboutLines);
    column->addWidget(m_about);
    m_shape = new TextLabel({}, FontRole::Bold, Tone::Accent, panel);
    column->addWidget(m_shape);
    m_sum = new TextLabel({}, FontRole::Base, Tone::Normal, panel);
    column->addWidget(m_sum);
    m_refusal = new Banner(Banner::Kind::Danger, panel);
    m_refusal->setObjectName(u"split-refusal"_s);
    m_refusal->hide();
    column->addWidget(m_refusal);
}

QWidget *SplitPage::buildPieces()
{
    auto *pieces = new QWidget(m_forms);
    auto *piecesColumn = new QVBoxLayout(pieces);
    piecesColumn->setContentsMargins(0, 0, 0, 0);
    piecesColumn->setSpacing(Metrics::gap(3));
    m_box = new QLineEdit(pieces);
    m_box->setObjectName(u"split-box"_s);
    m_start = new DateField(pieces);
    m_start->setObjectName(u"split-start"_s);
    m_due = new DateField(pieces);
    m_due->setObjectName(u"split-due"_s);
    m_boxField = new FormField(tr("Longest box"), m_box, pieces);
    m_boxField->setHint(tr("As 1:30 or in minutes; the last box may be shorter."));
    m_startField = new FormField(tr("First day"), m_start, pieces);
    m_dueField = new FormField(tr("Due of the last box"), m_due, pieces);
    m_dueField->setHint(tr("The due dates are spread evenly up to it."));
    piecesColumn->addWidget(m_boxField);
    auto *days = new QHBoxLayout;
    days->setSpacing(Metrics::gap(2));
    days->addWidget(m_startField, 1, Qt::AlignTop);
    days->addWidget(m_dueField, 1, Qt::AlignTop);
    piecesColumn->addLayout(days);
    piecesColumn->addStretch(1);
    return pieces;
}

QWidget *SplitPage::buildTerms()
{
    auto *panel = new Panel(this);
    panel->setLine(Qt::RightEdge);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(Metrics::gap(4), Metrics::gap(3), Metrics::gap(4), Metrics::gap(3));
    column->setSpacing(Metrics::gap(3));
    column->addWidget(new TextLabel(tr("What is split"), FontRole::Section, Tone::Normal, panel));
    addAbout(panel, column);
    column->addWidget(new TextLabel(tr("How it is split"), FontRole::Section, Tone::Normal, panel));
    m_forms = new QStackedWidget(panel);
    m_forms->addWidget(buildPieces());
    m_shifts = new ShiftForm(m_forms);
    m_forms->addWidget(m_shifts);
    column->addWidget(m_forms);
    column->addWidget(new TextLabel(tr("Taken over from the order"), FontRole::Section, Tone::Normal, panel));
    m_needs = new TextLabel({}, FontRole::Small, Tone::Muted, panel);
    m_needs->setWordWrap(true);
    column->addWidget(m_needs);
    auto *edit = makeButton(tr("Edit the terms"), ButtonRole::Link, IconName::Pencil, panel);
    edit->setObjectName(u"split-edit-terms"_s);
    connect(edit, &QPushButton::clicked, this, &SplitPage::editRequested);
    column->addWidget(edit, 0, Qt::AlignLeft);
    column->addStretch(1);
    return new SideScroll(panel, Metrics::px(330), this);
}

QWidget *SplitPage::buildMiddle()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(Metrics::gap(4), Metrics::gap(3), Metrics::gap(4), Metrics::gap(4));
    column->setSpacing(Metrics::gap(3));
    m_recommendation = new QWidget(middle);
    auto *line = new QHBoxLayout(m_recommendation);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics::gap(4));
    auto *figure = new QVBoxLayout;
    figure->setSpacing(0);
    figure->addWidget(new TextLabel(tr("Proposed size"), FontRole::Small, Tone::Muted, m_recommendation));
    m_proposed = new TextLabel(u"—"_s, FontRole::BigFigure, Tone::Accent, m_recommendation);
    m_proposed->setObjectName(u"split-proposed"_s);
    figure->addWidget(m_proposed);
    line->addLayout(figure);
    m_why =
        new TextLabel(tr("Counting who could take a box …"), FontRole::Base, Tone::Normal, m_recommendation);
    m_why->setWordWrap(true);
    m_why->setMinimumWidth(Metrics::px(160)); // or large letters leave it one sign wide
    line->addWidget(m_why, 1);
    m_useProposed = makeButton(tr("Use this size"), ButtonRole::Plain, IconName::None, m_recommendation);
    m_useProposed->setObjectName(u"split-use-proposed"_s);
    m_useProposed->setEnabled(false);
    line->addWidget(m_useProposed);
    column->addWidget(m_recommendation);
    m_chartCard = new Card(tr("Size of a box, and how many people could take one"), middle);
    m_chart = new SizeChart(m_chartCard);
    m_chartCard->body()->addWidget(m_chart);
    column->addWidget(m_chartCard);
    m_tableCard = new Card(tr("Tasks that will be made"), middle);
    m_tableCard->setFlush(true);
    buildTable();
    m_tableCard->body()->addWidget(m_table);
    column->addWidget(m_tableCard, 1);
    return middle;
}

void SplitPage::buildTable()
{
    m_table = new TableView(tr("Tasks that will be made"), m_tableCard);
    m_table->setObjectName(u"split-table"_s);
    const ScreenContext *context = m_context;
    const auto when = [this, context](const Task &task) {
        const OfficeZone &zone = context->office().zone();
        const QDate today = context->office().today();
        if (isShifts())
            return u"%1–%2"_s.arg(denseDateTime(task.release, zone, today), endTime(task.due, zone));
        return dueText(task.due, zone, today);
    };
    m_model = new RecordModel<Task>(
        {{.title = tr("Task"),
          .text = [this](const Task &t) { return taskLabel(m_row.order.mark, t.number); },
          .sortKey = [](const Task &t) { return t.number; },
          .bold = [](const Task &) { return true; }},
         {.title = tr("From – to"),
          .alignment = Qt::AlignRight,
          .text = [this](const Task &t) { return isShifts() ? tr("seat %1").arg(t.seat) : unitRange(t); },
          .sortKey = [this](const Task &t) { return isShifts() ? t.seat : t.unitFrom; },
          .width = 16},
         {.title = tr("Quantity"),
          .alignment = Qt::AlignRight,
          .text =
              [this](const Task &t) {
                  return isShifts() ? u"—"_s : quantityText(t.quantity, m_row.order.unit);
              },
          .sortKey = [](const Task &t) { return t.quantity; },
          .width = 12},
         {.title = tr("Standard time"),
          .alignment = Qt::AlignRight,
          .text = [](const Task &t) { return t.effort.toString(); },
          .sortKey = [](const Task &t) { return t.effort.count(); },
          .width = 12},
         {.title = tr("Due"),
          .text = when,
          .sortKey = [](const Task &t) { return t.due.utcSeconds(); },
          .width = 20}},
        [](const Task &t) { return static_cast<qint64>(t.number); }, this);
    m_table->setModel(m_model);
    m_table->setStretchColumn(0);
    m_table->setEmptyState(tr("With these values no task would be made; the reason stands at the field."));
}

} // namespace tewake::ui
