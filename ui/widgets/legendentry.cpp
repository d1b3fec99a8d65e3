// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts.h"

#include <QPainter>

namespace tewake::ui {

LegendEntry::LegendEntry(const QString &text, int colorIndex, Mark mark, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_color(colorIndex)
    , m_mark(mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

QSize LegendEntry::sizeHint() const
{
    const QFontMetrics fm(Theme::font(FontRole::Small));
    return {Metrics::px(16) + fm.horizontalAdvance(m_text) + Metrics::px(4), fm.height()};
}

void LegendEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = m_color < 0 ? Theme::lastYearColor() : Theme::chartColor(m_color);
    const int side = Metrics::px(10);
    const QRect box(0, (height() - side) / 2, side, side);
    if (m_mark == Mark::Line) {
        painter.fillRect(QRect(0, height() / 2 - 1, Metrics::px(13), 2), ink);
    } else if (m_mark == Mark::Stripes) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(box);
        painter.setPen(QPen(ink, 1.5));
        for (int x = -side; x < side; x += 4)
            painter.drawLine(box.left() + x, box.bottom() + 1, box.left() + x + side, box.top());
        painter.restore();
        painter.setPen(QPen(ink, 1, Qt::DashLine));
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawRoundedRect(box, 2, 2);
    }
    painter.setPen(Theme::color(Token::Text));
    painter.setFont(Theme::font(FontRole::Small));
    painter.drawText(rect().adjusted(Metrics::px(16), 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                     m_text);
}

} // namespace tewake::ui
