// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace tewake::ui {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_outer(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    m_outer->setSpacing(0);
    m_outer->addLayout(m_body, 1);
    m_body->setSpacing(Metrics::gap(2));
    applyMargins();
}

Card::Card(const QString &title, QWidget *parent)
    : Card(parent)
{
    setTitle(title);
}

void Card::ensureHeading()
{
    if (m_heading)
        return;
    m_heading = new QWidget(this);
    m_headingLine = new QHBoxLayout(m_heading);
    m_headingLine->setSpacing(Metrics::gap(2));
    m_title = new TextLabel({}, FontRole::Section, Tone::Normal, m_heading);
    m_subtitle = new TextLabel({}, FontRole::Small, Tone::Muted, m_heading);
    m_subtitle->hide();
    m_headingLine->addWidget(m_title);
    m_headingLine->addWidget(m_subtitle);
    m_headingLine->addStretch(1);
    m_outer->insertWidget(0, m_heading);
    applyMargins();
}

void Card::setTitle(const QString &title)
{
    ensureHeading();
    m_title->setText(title);
    if (accessibleName().isEmpty())
        setAccessibleName(title);
}

void Card::setSubtitle(const QString &subtitle)
{
    ensureHeading();
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::addTrailing(QWidget *widget)
{
    ensureHeading();
    m_headingLine->addWidget(widget);
}

void Card::addLeading(QWidget *widget)
{
    ensureHeading();
    m_headingLine->insertWidget(m_leading++, widget);
}

void Card::setFlush(bool flush)
{
    m_flush = flush;
    applyMargins();
}

void Card::setBorderToken(Token token)
{
    m_border = token;
    update();
}

void Card::setLeftBar(Token token)
{
    m_leftBar = token;
    applyMargins();
    update();
}

void Card::applyMargins()
{
    const int bar = m_leftBar == Token::Count ? 0 : Metrics::px(3);
    const int side = Metrics::px(14);
    m_outer->setContentsMargins(1 + bar, 1, 1, 1);
    if (m_heading)
        m_headingLine->setContentsMargins(side, Metrics::px(10), side, Metrics::px(m_flush ? 10 : 2));
    if (m_flush)
        m_body->setContentsMargins(0, m_heading ? 0 : Metrics::px(5), 0, Metrics::px(5));
    else
        m_body->setContentsMargins(side, Metrics::px(m_heading ? 6 : 12), side, Metrics::px(12));
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radius(), Metrics::radius());
    painter.fillPath(shape, Theme::color(Token::Surface));
    if (m_leftBar != Token::Count) {
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(QRect(0, 0, Metrics::px(3), height()), Theme::color(m_leftBar));
        painter.restore();
    }
    painter.setPen(Theme::color(m_border));
    painter.drawPath(shape);
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMargins();
}

FigureRow::FigureRow(QWidget *parent)
    : Card(parent)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    body()->addLayout(line);
    body()->setContentsMargins(0, 0, 0, 0);
    body()->setObjectName(QStringLiteral("figures"));
}

FigureCard *FigureRow::addFigure(const QString &label)
{
    auto *line = qobject_cast<QBoxLayout *>(body()->itemAt(0)->layout());
    auto *figure = new FigureCard(label, this);
    figure->setCompact(m_compact);
    figure->setProperty("tewakeDivider", !m_figures.isEmpty());
    m_figures.append(figure);
    line->addWidget(figure, 1);
    return figure;
}

void FigureRow::setCompact(bool compact)
{
    m_compact = compact;
    for (FigureCard *figure : m_figures)
        figure->setCompact(compact);
}

} // namespace tewake::ui
