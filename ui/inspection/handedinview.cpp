// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/handedinview.h"

#include "ui/inspection/inspectiondata.h"
#include "ui/inspection/samplegrid.h"
#include "ui/shared/worktext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconsign.h"
#include "ui/widgets/status.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tewake::ui {

HandedInView::HandedInView(QWidget *parent)
    : QWidget(parent)
    , m_chip(new StatusChip({Status::Submitted, {}, IconName::None}, this))
    , m_label(new TextLabel({}, FontRole::Figure, Tone::Normal, this))
    , m_order(new TextLabel({}, FontRole::Base, Tone::Muted, this))
    , m_dates(new TextLabel({}, FontRole::Base, Tone::Muted, this))
    , m_again(new Banner(Banner::Kind::Warn, this))
    , m_figures(new FigureRow(this))
    , m_note(new TextLabel({}, FontRole::Base, Tone::Normal, this))
    , m_link(new TextLabel({}, FontRole::Base, Tone::Accent, this))
    , m_openLink(makeButton(tr("Open link"), ButtonRole::Plain, IconName::Link, this))
    , m_unit(new TextLabel({}, FontRole::BigFigure, Tone::Normal, this))
    , m_place(new TextLabel({}, FontRole::Base, Tone::Muted, this))
    , m_back(makeButton(tr("Back"), ButtonRole::Plain, IconName::ChevronLeft, this))
    , m_on(makeButton(tr("On"), ButtonRole::Plain, IconName::ChevronRight, this))
    , m_good(makeButton(tr("Good"), ButtonRole::Secondary, IconName::Check, this))
    , m_sampleCard(new Card(tr("Sample"), this))
    , m_goodCount(new TextLabel({}, FontRole::Small, Tone::Muted, this))
    , m_defectCount(new TextLabel({}, FontRole::SmallBold, Tone::Danger, this))
    , m_unseenCount(new TextLabel({}, FontRole::Small, Tone::Muted, this))
    , m_grid(new SampleGrid(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::gap(4), Metrics::gap(3), Metrics::gap(4), Metrics::gap(3));
    column->setSpacing(Metrics::gap(3));
    column->addWidget(makeHead());
    m_again->hide();
    column->addWidget(m_again);
    column->addWidget(m_figures);
    column->addWidget(makeFacts());
    column->addWidget(makeUnit());
    column->addWidget(makeSample(), 1);
    // Without a sample the cards keep their height, at the top.
    m_rest = new QWidget(this);
    column->addWidget(m_rest, 1);
    connect(m_grid, &SampleGrid::currentChanged, this, &HandedInView::showUnit);
    connect(m_grid, &SampleGrid::edited, this, [this] {
        showCounts();
        emit edited();
    });
}

QWidget *HandedInView::makeHead()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics::gap(2));
    m_label->setObjectName(u"inspection.label"_s);
    m_order->setElided(true);
    line->addWidget(m_chip);
    line->addWidget(m_label);
    line->addWidget(m_order, 1);
    line->addWidget(m_dates);
    m_figures->setCompact(true);
    for (const QString &label : {tr("Handed in"), tr("Hours logged"), tr("Time of one unit"), tr("Reward")})
        m_figures->addFigure(label);
    return box;
}

QWidget *HandedInView::makeFacts()
{
    auto *card = new Card(tr("Note and link"), this);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note->setObjectName(u"inspection.note"_s);
    card->body()->addWidget(m_note);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::gap(2));
    m_link->setElided(true);
    m_link->setTextFormat(Qt::PlainText);
    m_openLink->setObjectName(u"inspection.openLink"_s);
    setKeyCap(m_openLink, u"L"_s);
    line->addWidget(m_openLink);
    line->addWidget(m_link, 1);
    card->body()->addLayout(line);
    connect(m_openLink, &QPushButton::clicked, this, &HandedInView::openLink);
    return card;
}

QWidget *HandedInView::makeUnit()
{
    auto *card = new Card(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::gap(2));
    m_unit->setObjectName(u"inspection.unit"_s);
    line->addWidget(m_unit, 0, Qt::AlignVCenter);
    line->addWidget(m_place, 0, Qt::AlignVCenter);
    line->addStretch(1);
    setKeyCap(m_back, u"←"_s);
    setKeyCap(m_on, u"→"_s);
    setKeyCap(m_good, tr("Space"));
    m_back->setObjectName(u"inspection.back"_s);
    m_on->setObjectName(u"inspection.on"_s);
    m_good->setObjectName(u"inspection.good"_s);
    line->addWidget(m_back);
    line->addWidget(m_on);
    line->addWidget(m_good);
    card->body()->addLayout(line);
    connect(m_back, &QPushButton::clicked, this, [this] { m_grid->setCurrent(m_grid->current() - 1); });
    connect(m_on, &QPushButton::clicked, this, [this] { m_grid->setCurrent(m_grid->current() + 1); });
    connect(m_good, &QPushButton::clicked, this, [this] { m_grid->markGood(); });
    return card;
}

QWidget *HandedInView::makeSample()
{
    const auto addSign = [this](IconName icon, Tone tone, TextLabel *count) {
        auto *box = new QWidget(m_sampleCard);
        auto *line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, Metrics::gap(1), 0);
        line->setSpacing(Metrics::px(3));
        if (icon != IconName::None)
            line->addWidget(new IconSign(icon, tone, box));
        line->addWidget(count);
        m_sampleCard->addTrailing(box);
    };
    addSign(IconName::Check, Tone::Ok, m_goodCount);
    addSign(IconName::Cross, Tone::Danger, m_defectCount);
    addSign(IconName::None, Tone::Muted, m_unseenCount);
    auto *area = new QScrollArea(m_sampleCard);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_grid);
    area->viewport()->setAutoFillBackground(false);
    m_grid->setAutoFillBackground(false);
    m_sampleCard->body()->addWidget(area, 1);
    connect(m_grid, &SampleGrid::currentChanged, area, [this, area](int place) {
        const QPoint centre = m_grid->cellRect(place).center();
        area->ensureVisible(centre.x(), centre.y(), Metrics::px(40), Metrics::px(24));
    });
    return m_sampleCard;
}

void HandedInView::showRow(const InspectionRow &row, const Order *order, SampleMarks *marks,
                           const OfficeZone &zone, QDate today)
{
    m_row = row;
    m_marks = marks;
    m_label->setText(row.row.label());
    m_order->setText(u"%1 · %2"_s.arg(row.row.orderTitle, row.row.clientName));
    m_dates->setText(
        tr("Received %1 · inspect by %2")
            .arg(denseDate(zone.date(row.submission.at), today), denseDate(row.inspectBy, today)));
    m_again->setVisible(row.row.task.round > 1);
    if (row.row.task.round > 1)
        m_again->setText(tr("Round %1.").arg(row.row.task.round),
                         row.previousReason.isEmpty()
                             ? QString()
                             : tr("The last one was sent back: %1").arg(row.previousReason));
    showFigures(order, zone, today);
    m_note->setText(row.submission.note.isEmpty() ? tr("No note.") : row.submission.note);
    m_note->setTone(row.submission.note.isEmpty() ? Tone::Muted : Tone::Normal);
    m_link->setText(row.submission.link);
    m_link->setVisible(!row.submission.link.isEmpty());
    m_openLink->setVisible(!row.submission.link.isEmpty());
    const bool counted = marks->count() > 0;
    m_sampleCard->setTitle(row.sampling.all ? tr("All %1").arg(countText(marks->count(), row.unit))
                                            : tr("Sample of %1").arg(countText(marks->count(), row.unit)));
    m_sampleCard->setSubtitle(
        row.sampling.all || !counted
            ? QString()
            : tr("drawn with the seed %1, the number of the hand-in").arg(row.submission.id.value()));
    m_sampleCard->setVisible(counted);
    m_rest->setVisible(!counted);
    m_unit->parentWidget()->setVisible(counted);
    m_grid->setMarks(marks);
    showCounts();
    showUnit();
}

void HandedInView::showFigures(const Order *order, const OfficeZone &zone, QDate today)
{
    const QList<FigureCard *> &figures = m_figures->figures();
    const Task &task = m_row.row.task;
    const bool shift = task.shape == WorkShape::Shifts;
    const qint64 quantity = shift ? 0 : m_row.submission.quantity; // a shift has hours and no units
    figures[0]->setFigure(shift ? handedInText(m_row) : countText(quantity), shift ? QString() : m_row.unit);
    figures[0]->setDetail(shift || quantity == task.quantity
                              ? denseDateTime(m_row.submission.at, zone, today)
                              : tr("of %1 in the task").arg(countText(task.quantity)));
    figures[1]->setFigure(m_row.row.actual.toString());
    figures[1]->setDetail(tr("standard %1").arg(task.effort.toString()));
    const qint64 seconds = quantity > 0 ? m_row.row.actual.count() * 60 / quantity : 0;
    figures[2]->setFigure(seconds > 0 ? countText(seconds) : u"—"_s, seconds > 0 ? tr("s") : QString());
    figures[2]->setDetail(order && order->standardSeconds > 0
                              ? tr("standard %1 s").arg(countText(order->standardSeconds))
                              : QString());
    figures[3]->setFigure(m_row.row.reward.toString(), tr("yen"));
    figures[3]->setDetail(
        order
            ? tr("%1 · due at the client %2").arg(wordOf(order->reward.kind), denseDate(order->dueOn, today))
            : QString());
}

void HandedInView::showCounts()
{
    if (!m_marks)
        return;
    m_goodCount->setText(tr("good %1").arg(m_marks->seen() - m_marks->defects()));
    m_defectCount->setText(tr("defects %1").arg(m_marks->defects()));
    m_unseenCount->setText(tr("not looked at %1").arg(m_marks->unseen()));
    showUnit();
}

void HandedInView::showUnit()
{
    if (!m_marks || m_marks->count() == 0)
        return;
    const int place = std::min(m_grid->current(), m_marks->count() - 1);
    m_unit->setText(tr("Unit %1").arg(countText(m_marks->unit(place))));
    m_place->setText(tr("%1 of %2").arg(place + 1).arg(m_marks->count()));
    m_back->setEnabled(place > 0);
    m_on->setEnabled(place + 1 < m_marks->count());
}

bool HandedInView::openLink()
{
    const QUrl url = QUrl::fromUserInput(m_row.submission.link);
    static const QStringList schemes{u"http"_s, u"https"_s, u"file"_s};
    // Whoever hands in writes the link, so nothing but pages and files is opened.
    if (m_row.submission.link.isEmpty() || !url.isValid() || !schemes.contains(url.scheme()))
        return false;
    return QDesktopServices::openUrl(url);
}

} // namespace tewake::ui
