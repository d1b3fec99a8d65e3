// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekgrid.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

constexpr int dayMinutes = 24 * 60;

QString clock(int minute)
{
    return u"%1:%2"_s.arg(minute / 60).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

/// What is left of weekSlots when [start, end) of a weekday is taken away.
std::vector<WeekSlot> without(const std::vector<WeekSlot> &weekSlots, int weekday, int start, int end)
{
    std::vector<WeekSlot> rest;
    for (const WeekSlot &slot : weekSlots) {
        if (slot.weekday != weekday || slot.endMinute <= start || slot.startMinute >= end) {
            rest.push_back(slot);
            continue;
        }
        if (slot.startMinute < start)
            rest.push_back({weekday, slot.startMinute, start});
        if (slot.endMinute > end)
            rest.push_back({weekday, end, slot.endMinute});
    }
    return rest;
}

} // namespace

std::vector<WeekSlot> normalizedSlots(std::vector<WeekSlot> weekSlots)
{
    for (WeekSlot &slot : weekSlots) {
        slot.startMinute = std::clamp(slot.startMinute, 0, dayMinutes);
        slot.endMinute = std::clamp(slot.endMinute, 0, dayMinutes);
    }
    std::erase_if(weekSlots, [](const WeekSlot &slot) {
        return slot.weekday < 1 || slot.weekday > 7 || slot.startMinute >= slot.endMinute;
    });
    std::sort(weekSlots.begin(), weekSlots.end(), [](const WeekSlot &a, const WeekSlot &b) {
        return std::pair(a.weekday, a.startMinute) < std::pair(b.weekday, b.startMinute);
    });
    std::vector<WeekSlot> joined;
    for (const WeekSlot &slot : weekSlots) {
        if (!joined.empty() && joined.back().weekday == slot.weekday &&
            joined.back().endMinute >= slot.startMinute)
            joined.back().endMinute = std::max(joined.back().endMinute, slot.endMinute);
        else
            joined.push_back(slot);
    }
    return joined;
}

WeekGrid::WeekGrid(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_baseName(accessibleName)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMouseTracking(true);
}

void WeekGrid::setSlots(const std::vector<WeekSlot> &weekSlots)
{
    m_slots = normalizedSlots(weekSlots);
    update();
}

int WeekGrid::totalMinutes() const
{
    return std::accumulate(m_slots.begin(), m_slots.end(), 0, [](int sum, const WeekSlot &slot) {
        return sum + slot.endMinute - slot.startMinute;
    });
}

void WeekGrid::setGridMinutes(int minutes)
{
    m_grid = minutes == 15 ? 15 : 30;
    update();
}

void WeekGrid::setVisibleHours(int from, int to)
{
    m_fromHour = std::clamp(from, 0, 23);
    m_toHour = std::clamp(to, m_fromHour + 1, 24);
    m_cursor.minute = std::clamp(m_cursor.minute, m_fromHour * 60, m_toHour * 60 - m_grid);
    m_anchor = m_cursor;
    updateGeometry();
    update();
}

void WeekGrid::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_dragFrom.reset();
    update();
}

void WeekGrid::setBlocks(std::vector<WeekBlock> blocks)
{
    m_blocks = std::move(blocks);
    update();
}

void WeekGrid::setDayHeadings(const QStringList &headings)
{
    m_headings = headings;
    update();
}

void WeekGrid::setToday(int weekday, std::optional<int> minute)
{
    m_today = weekday;
    m_nowMinute = minute;
    update();
}

void WeekGrid::setHourHeight(int height)
{
    m_hourHeight = height;
    updateGeometry();
    update();
}

QSize WeekGrid::sizeHint() const
{
    return {Metrics::px(330),
            Metrics::px(20) + Metrics::px(m_hourHeight) * (m_toHour - m_fromHour) + Metrics::px(4)};
}

QSize WeekGrid::minimumSizeHint() const
{
    return {Metrics::px(220), Metrics::px(20) + Metrics::px(8) * (m_toHour - m_fromHour)};
}

QRect WeekGrid::gridRect() const
{
    const int left = QFontMetrics(Theme::font(FontRole::Small)).horizontalAdvance(u"00"_s) + Metrics::px(6);
    const int top = QFontMetrics(Theme::font(FontRole::Small)).height() + Metrics::px(4);
    return {left, top, std::max(7, width() - left - 1), std::max(10, height() - top - Metrics::px(3))};
}

QRect WeekGrid::slotRect(int weekday, int startMinute, int endMinute) const
{
    const QRect grid = gridRect();
    const int from = m_fromHour * 60;
    const int span = (m_toHour - m_fromHour) * 60;
    const auto y = [&](int minute) {
        return grid.top() + (std::clamp(minute, from, from + span) - from) * grid.height() / span;
    };
    const int left = grid.left() + (weekday - 1) * grid.width() / 7;
    const int right = grid.left() + weekday * grid.width() / 7;
    return {left, y(startMinute), right - left, y(endMinute) - y(startMinute)};
}

QRect WeekGrid::cellRect(int weekday, int minute) const
{
    const int start = minute / m_grid * m_grid;
    return slotRect(weekday, start, start + m_grid);
}

WeekGrid::Cell WeekGrid::nearestCell(QPoint pos) const
{
    const QRect grid = gridRect();
    const int weekday = std::clamp((pos.x() - grid.left()) * 7 / std::max(1, grid.width()) + 1, 1, 7);
    const int span = (m_toHour - m_fromHour) * 60;
    const int minute = m_fromHour * 60 + (pos.y() - grid.top()) * span / std::max(1, grid.height());
    return {weekday, std::clamp(minute / m_grid * m_grid, m_fromHour * 60, m_toHour * 60 - m_grid)};
}

std::optional<WeekGrid::Cell> WeekGrid::cellAt(QPoint pos) const
{
    return gridRect().contains(pos) ? std::optional(nearestCell(pos)) : std::nullopt;
}

bool WeekGrid::isPainted(const Cell &cell) const
{
    return std::any_of(m_slots.begin(), m_slots.end(), [&cell](const WeekSlot &slot) {
        return slot.weekday == cell.weekday && slot.startMinute <= cell.minute &&
               slot.endMinute > cell.minute;
    });
}

std::vector<WeekSlot> WeekGrid::withRange(const Cell &from, const Cell &to, bool paint) const
{
    const auto [firstDay, lastDay] = std::minmax(from.weekday, to.weekday);
    const int start = std::min(from.minute, to.minute);
    const int end = std::max(from.minute, to.minute) + m_grid;
    std::vector<WeekSlot> result = m_slots;
    for (int day = firstDay; day <= lastDay; ++day) {
        if (paint)
            result.push_back({day, start, end});
        else
            result = without(result, day, start, end);
    }
    return normalizedSlots(std::move(result));
}

void WeekGrid::apply(bool paint)
{
    std::vector<WeekSlot> next = withRange(m_anchor, m_cursor, paint);
    if (next == m_slots)
        return;
    m_slots = std::move(next);
    update();
    announce();
    emit changed();
}

void WeekGrid::moveCursor(int days, int minutes, bool extend)
{
    m_cursor.weekday = std::clamp(m_cursor.weekday + days, 1, 7);
    m_cursor.minute = std::clamp(m_cursor.minute + minutes, m_fromHour * 60, m_toHour * 60 - m_grid);
    if (!extend)
        m_anchor = m_cursor;
    announce();
    update();
}

void WeekGrid::announce()
{
    const auto [firstDay, lastDay] = std::minmax(m_anchor.weekday, m_cursor.weekday);
    const int start = std::min(m_anchor.minute, m_cursor.minute);
    const int end = std::max(m_anchor.minute, m_cursor.minute) + m_grid;
    const QLocale locale;
    const QString days = firstDay == lastDay
                             ? locale.dayName(firstDay)
                             : tr("%1 to %2").arg(locale.dayName(firstDay), locale.dayName(lastDay));
    const QString state = isPainted(m_cursor) ? tr("available") : tr("not available");
    setAccessibleDescription(tr("%1, %2 to %3, %4").arg(days, clock(start), clock(end), state));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

const WeekBlock *WeekGrid::blockAt(QPoint pos) const
{
    for (const WeekBlock &block : m_blocks)
        if (slotRect(block.weekday, block.startMinute, block.endMinute).contains(pos))
            return &block;
    return nullptr;
}

bool WeekGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const WeekBlock *block = blockAt(help->pos());
        if (block && !block->name.isEmpty())
            QToolTip::showText(help->globalPos(), block->name, this);
        else if (const auto cell = cellAt(help->pos()))
            QToolTip::showText(help->globalPos(),
                               tr("%1 to %2").arg(clock(cell->minute), clock(cell->minute + m_grid)), this);
        return true;
    }
    return QWidget::event(event);
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->pos());
    if (event->button() != Qt::LeftButton || !cell)
        return;
    if (m_readOnly) {
        if (const WeekBlock *block = blockAt(event->pos()))
            emit blockActivated(block->id);
        return;
    }
    m_dragFrom = cell;
    m_dragPaints = !isPainted(*cell);
    m_anchor = m_cursor = *cell;
    update();
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom)
        return;
    const Cell cell = nearestCell(event->pos());
    if (cell == m_cursor)
        return;
    m_cursor = cell;
    update();
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragFrom || event->button() != Qt::LeftButton)
        return;
    m_dragFrom.reset();
    apply(m_dragPaints);
    m_anchor = m_cursor;
    update();
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(-1, 0, extend);
        return;
    case Qt::Key_Right:
        moveCursor(1, 0, extend);
        return;
    case Qt::Key_Up:
        moveCursor(0, -m_grid, extend);
        return;
    case Qt::Key_Down:
        moveCursor(0, m_grid, extend);
        return;
    case Qt::Key_Home:
        moveCursor(0, -dayMinutes, extend);
        return;
    case Qt::Key_End:
        moveCursor(0, dayMinutes, extend);
        return;
    default:
        break;
    }
    if (m_dragFrom && event->key() == Qt::Key_Escape) {
        m_dragFrom.reset();
        m_anchor = m_cursor;
        update();
        return;
    }
    if (m_readOnly) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Space) {
        apply(!isPainted(m_anchor));
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        apply(false);
    } else if (event->matches(QKeySequence::SelectAll)) {
        m_anchor.minute = m_fromHour * 60;
        m_cursor = {m_anchor.weekday, m_toHour * 60 - m_grid};
        announce();
        update();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void WeekGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    announce();
    update();
}

void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace tewake::ui
