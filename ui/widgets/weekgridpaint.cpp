// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekgrid.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tewake::ui {

void WeekGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // While dragging, the week is shown as it will be when the button is let go.
    paintGrid(painter, m_dragFrom ? withRange(*m_dragFrom, m_cursor, m_dragPaints) : m_slots);
    paintBlocks(painter);
    paintCursor(painter);
}

void WeekGrid::paintGrid(QPainter &painter, const std::vector<WeekSlot> &shown) const
{
    const QRect grid = gridRect();
    painter.fillRect(grid, Theme::color(Token::BusyShade));
    for (const WeekSlot &slot : shown) {
        const QRect box = slotRect(slot.weekday, slot.startMinute, slot.endMinute);
        if (box.height() <= 0)
            continue;
        painter.fillRect(box.adjusted(1, 0, 0, 0), Theme::color(Token::Avail));
        if (m_readOnly)
            continue;
        // In the editor the painted hours also carry an edge in accent, so that they do not rest on a shade
        // of grey alone.
        painter.fillRect(box.adjusted(1, 0, 0, 0), Theme::color(Token::AccentSoft));
        painter.fillRect(QRect(box.left() + 1, box.top(), Metrics::px(3), box.height()),
                         Theme::color(Token::Accent));
    }
    const QLocale locale;
    const QFont plain = Theme::font(FontRole::Small);
    const int line = QFontMetrics(plain).height();
    for (int day = 1; day <= 7; ++day) {
        const QRect column = slotRect(day, m_fromHour * 60, m_toHour * 60);
        const QRect head(column.left(), 0, column.width(), grid.top());
        const bool today = day == m_today;
        if (today)
            painter.fillRect(head, Theme::color(Token::AccentSoft));
        painter.setFont(today ? Theme::font(FontRole::SmallBold) : plain);
        painter.setPen(Theme::color(today ? Token::Accent : Token::Text));
        const QString word =
            day <= m_headings.size() ? m_headings.at(day - 1) : locale.dayName(day, QLocale::ShortFormat);
        painter.drawText(head, Qt::AlignCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(word, Qt::ElideRight, head.width()));
        painter.fillRect(QRect(column.left(), 0, 1, height() - Metrics::px(3)), Theme::color(Token::Grid));
    }
    painter.setFont(plain);
    const int hours = m_toHour - m_fromHour;
    const int step = 2 * grid.height() / std::max(1, hours) >= 3 * line ? 1 : 3;
    for (int hour = m_fromHour; hour <= m_toHour; ++hour) {
        const int y = slotRect(1, m_fromHour * 60, hour * 60).bottom() + 1;
        painter.fillRect(QRect(grid.left(), y, grid.width(), 1),
                         Theme::color(hour % 3 == 0 ? Token::Border : Token::Grid));
        if (hour % step == 0 && hour < m_toHour) {
            painter.setPen(Theme::color(Token::Muted));
            painter.drawText(QRect(0, y - line / 2 + (hour == m_fromHour ? line / 2 : 0),
                                   grid.left() - Metrics::px(5), line),
                             Qt::AlignRight | Qt::AlignVCenter, QString::number(hour));
        }
    }
}

void WeekGrid::paintBlocks(QPainter &painter) const
{
    if (m_today >= 1 && m_nowMinute && *m_nowMinute >= m_fromHour * 60 && *m_nowMinute < m_toHour * 60) {
        const QRect day = slotRect(m_today, m_fromHour * 60, *m_nowMinute);
        painter.fillRect(QRect(day.left(), day.bottom(), day.width(), Metrics::px(2)),
                         Theme::color(Token::DangerLine));
    }
    for (const WeekBlock &block : m_blocks) {
        const QRectF box = QRectF(slotRect(block.weekday, block.startMinute, block.endMinute))
                               .adjusted(Metrics::px(6), 1, -Metrics::px(5), -1);
        if (box.height() < 3)
            continue;
        paintStatusBox(painter, box, block.status, Metrics::px(3));
        const double icon = std::min<double>(Metrics::smallIcon(), std::min(box.height(), box.width()) - 2);
        if (icon >= 6)
            Icon::paint(painter, QRectF(box.center().x() - icon / 2, box.center().y() - icon / 2, icon, icon),
                        statusLook(block.status).icon, statusLook(block.status).text);
    }
}

void WeekGrid::paintCursor(QPainter &painter) const
{
    if (!hasFocus() || m_dragFrom || (m_readOnly && !window()->testAttribute(Qt::WA_KeyboardFocusChange)))
        return;
    const auto [firstDay, lastDay] = std::minmax(m_anchor.weekday, m_cursor.weekday);
    const int start = std::min(m_anchor.minute, m_cursor.minute);
    const int end = std::max(m_anchor.minute, m_cursor.minute) + m_grid;
    const QRect range = slotRect(firstDay, start, end).united(slotRect(lastDay, start, end));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::color(Token::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(range).adjusted(0, 0, 1, 1), 2, 2);
    painter.restore();
}

} // namespace tewake::ui
