// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace tewake::ui {

SegmentedControl::SegmentedControl(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("tewakeFocusRing", true);
}

int SegmentedControl::addSegment(const QString &text, IconName icon)
{
    m_segments.push_back({text, icon});
    updateGeometry();
    update();
    return count() - 1;
}

void SegmentedControl::setSegmentText(int index, const QString &text)
{
    m_segments.at(static_cast<std::size_t>(index)).text = text;
    updateGeometry();
    update();
}

void SegmentedControl::setCurrent(int index)
{
    if (index >= 0 && index < count() && index != m_current) {
        m_current = index;
        setAccessibleDescription(m_segments[static_cast<std::size_t>(index)].text);
        update();
    }
}

void SegmentedControl::setSmall(bool isSmall)
{
    m_small = isSmall;
    updateGeometry();
}

int SegmentedControl::segmentWidth(const Segment &segment) const
{
    const QFontMetrics fm(Theme::font(FontRole::Bold));
    const int icon = segment.icon == IconName::None ? 0 : Metrics::icon() + Metrics::px(6);
    return fm.horizontalAdvance(segment.text) + icon + 2 * Metrics::px(m_small ? 10 : 12);
}

QRect SegmentedControl::segmentRect(int index) const
{
    // Room beyond the words (a control that fills a panel) is shared evenly.
    const int extra = std::max(0, width() - sizeHint().width());
    int x = 0;
    for (int i = 0; i < count(); ++i) {
        const int wide = segmentWidth(m_segments[static_cast<std::size_t>(i)]) + extra * (i + 1) / count() -
                         extra * i / count();
        if (i == index)
            return {x, 0, wide, height()};
        x += wide;
    }
    return {};
}

QSize SegmentedControl::sizeHint() const
{
    int wide = 1;
    for (const Segment &segment : m_segments)
        wide += segmentWidth(segment);
    return {wide, m_small ? Metrics::smallControl() : Metrics::control()};
}

int SegmentedControl::segmentAt(QPoint pos) const
{
    for (int i = 0; i < count(); ++i)
        if (segmentRect(i).contains(pos))
            return i;
    return -1;
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radiusSmall(),
                         Metrics::radiusSmall());
    painter.fillPath(shape, Theme::color(Token::Surface));
    painter.setClipPath(shape);
    for (int i = 0; i < count(); ++i) {
        const Segment &segment = m_segments[static_cast<std::size_t>(i)];
        const QRect box = segmentRect(i);
        const bool on = i == m_current;
        if (on || i == m_hover)
            painter.fillRect(box, Theme::color(on ? Token::AccentSoft : Token::Hover));
        if (on)
            painter.fillRect(
                QRect(box.left(), box.bottom() + 1 - Metrics::px(2), box.width(), Metrics::px(2)),
                Theme::color(Token::Accent));
        if (i > 0)
            painter.fillRect(QRect(box.left(), box.top(), 1, box.height()), Theme::color(Token::Border));
        const QColor ink =
            !isEnabled() ? Theme::color(Token::Muted) : Theme::color(on ? Token::Accent : Token::Text);
        painter.setFont(Theme::font(on ? FontRole::Bold : FontRole::Base));
        const int icon = segment.icon == IconName::None ? 0 : Metrics::icon();
        const int gap = icon ? Metrics::px(6) : 0;
        const int words = painter.fontMetrics().horizontalAdvance(segment.text);
        int x = box.left() + (box.width() - icon - gap - words) / 2;
        if (icon)
            Icon::paint(painter, QRectF(x, (height() - icon) / 2.0, icon, icon), segment.icon, ink);
        x += icon + gap;
        painter.setPen(ink);
        painter.drawText(QRect(x, 0, words + 2, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                         segment.text);
    }
    painter.setClipping(false);
    painter.setPen(Theme::color(isEnabled() ? Token::Control : Token::Border));
    painter.drawPath(shape);
}

void SegmentedControl::choose(int index)
{
    if (index < 0 || index >= count() || index == m_current)
        return;
    setCurrent(index);
    emit currentChanged(index);
}

void SegmentedControl::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(segmentAt(event->pos()));
}

void SegmentedControl::mouseMoveEvent(QMouseEvent *event)
{
    m_hover = segmentAt(event->pos());
    update();
}

void SegmentedControl::leaveEvent(QEvent *)
{
    m_hover = -1;
    update();
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_current - 1);
        break;
    case Qt::Key_Right:
        choose(m_current + 1);
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(count() - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentedControl::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace tewake::ui
