// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timelineprivate.h"

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tewake::ui {

int TimelineView::Private::names() const
{
    return Metrics::px(nameWidth) + moreNames;
}

QString TimelineView::Private::duration(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString TimelineView::Private::wishedText(const TimelineRow &row)
{
    if (row.desiredMinutes <= 0)
        return {};
    return row.desiredMinutes % 60 == 0 ? u"/%1"_s.arg(row.desiredMinutes / 60)
                                        : u"/"_s + duration(row.desiredMinutes);
}

void TimelineView::Private::measureNames()
{
    const QFontMetrics base(Theme::font(FontRole::Base));
    const QFontMetrics small(Theme::font(FontRole::Small));
    const int sides = 2 * Metrics::px(8);
    int widest = small.horizontalAdvance(headingLeft) + Metrics::px(4 + 10 + 10) +
                 small.horizontalAdvance(headingRight) + sides;
    for (const TimelineRow &one : rows)
        widest = std::max(
            widest, base.horizontalAdvance(one.name) + Metrics::px(6) +
                        small.horizontalAdvance(duration(one.plannedMinutes) + wishedText(one)) + sides);
    // Half as much again at most: the board is there for the time.
    const int own = Metrics::px(nameWidth);
    const int more = std::clamp(widest + 1 - own, 0, own / 2);
    if (more == moreNames)
        return;
    moreNames = more;
    rebuild();
}

int TimelineView::Private::headHeight() const
{
    const int lines = QFontMetrics(Theme::font(FontRole::Base)).height() +
                      QFontMetrics(Theme::font(FontRole::Tick)).height();
    return std::max(Metrics::px(38), lines + Metrics::px(3));
}

int TimelineView::Private::laneHeight() const
{
    return Metrics::listRow();
}

int TimelineView::Private::rowHeight() const
{
    return Metrics::listRow();
}

int TimelineView::Private::blockHeight() const
{
    return std::min(
        rowHeight() - Metrics::px(6),
        std::max(Metrics::px(25), QFontMetrics(Theme::font(FontRole::Small)).height() + Metrics::px(4)));
}

int TimelineView::Private::scrollX() const
{
    return q->horizontalScrollBar()->value();
}

int TimelineView::Private::scrollY() const
{
    return q->verticalScrollBar()->value();
}

int TimelineView::Private::rowAtY(int y) const
{
    if (y < top() || y >= q->viewport()->height())
        return -1;
    const int index = (y - top() + scrollY()) / rowHeight();
    return index < static_cast<int>(rows.size()) ? index : -1;
}

QRect TimelineView::Private::rowBox(int index) const
{
    return {0, rowTop(index), q->viewport()->width(), rowHeight()};
}

QRect TimelineView::Private::blockBox(int rowIndex, int blockIndex) const
{
    const TimelineBlock &shownBlock =
        rows[static_cast<std::size_t>(rowIndex)].blocks[static_cast<std::size_t>(blockIndex)];
    const int left = static_cast<int>(std::lround(viewX(shownBlock.start)));
    // The end belongs to the day of the last second, or a block until midnight would lie on the next day's
    // edge.
    const int right = static_cast<int>(std::lround(viewX(shownBlock.end - 1) + 0.001));
    const int height = blockHeight();
    return {left, rowTop(rowIndex) + (rowHeight() - height) / 2, std::max(Metrics::px(4), right - left),
            height};
}

int TimelineView::Private::blockAtPos(int rowIndex, QPoint pos) const
{
    const auto &blocks = rows[static_cast<std::size_t>(rowIndex)].blocks;
    const qint64 time = layout.timeAt(pos.x() - names() + scrollX());
    auto after = std::upper_bound(blocks.begin(), blocks.end(), time + 3600,
                                  [](qint64 value, const TimelineBlock &b) { return value < b.start; });
    // Blocks of a row hardly overlap, so the one under the pointer is among the few that start last before
    // it.
    for (int tries = 0; after != blocks.begin() && tries < 12; ++tries) {
        --after;
        const int index = static_cast<int>(after - blocks.begin());
        if (blockBox(rowIndex, index).contains(pos))
            return index;
    }
    return -1;
}

std::pair<int, int> TimelineView::Private::find(qint64 blockId) const
{
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t b = 0; b < rows[r].blocks.size(); ++b)
            if (rows[r].blocks[b].id == blockId)
                return {static_cast<int>(r), static_cast<int>(b)};
    return {-1, -1};
}

TimelineSpan TimelineView::Private::shown() const
{
    const int width = q->viewport()->width() - names();
    return {layout.timeAt(scrollX()), layout.timeAt(std::min(layout.width(), scrollX() + width))};
}

void TimelineView::Private::rebuild()
{
    const TimelineLayout::Hours hours =
        dayHours ? dayHours : [this](const QDate &) { return std::pair(fromHour, toHour); };
    const int days = static_cast<int>(first.daysTo(last)) + 1;
    const auto minutesOf = [&](int count) {
        double sum = 0;
        for (int i = 0; i < std::min(count, days); ++i) {
            const auto [from, to] = hours(first.addDays(i));
            sum += (to - from) * 60.0;
        }
        return std::max(60.0, sum);
    };
    const int room = std::max(Metrics::px(200), q->viewport()->width() - names());
    const int sliver = Metrics::px(zoom == Zoom::Month ? 8 : 20);
    double perMinute = 1;
    switch (zoom) {
    case Zoom::Hour:
        perMinute = room / 360.0;
        break;
    case Zoom::Day:
        perMinute = room / std::max(60.0, (toHour - fromHour) * 60.0);
        break;
    case Zoom::Week:
    case Zoom::Month: {
        const int count = std::min(days, zoom == Zoom::Week ? 7 : 31);
        // Slivers take their fixed width first, the rest is shared by hours.
        int slivers = 0;
        for (int i = 0; i < count; ++i) {
            const auto [from, to] = hours(first.addDays(i));
            slivers += to <= from ? 1 : 0;
        }
        perMinute = std::max(1, room - slivers * sliver) / minutesOf(count);
        break;
    }
    }
    layout.build(first, last, zone, hours, perMinute, sliver);
    updateScrollBars();
    q->viewport()->update();
}

void TimelineView::Private::updateScrollBars()
{
    const QSize size = q->viewport()->size();
    const int width = std::max(1, size.width() - names());
    const int height = std::max(1, size.height() - top());
    // A day that is a pixel too wide is no reason for a scroll bar.
    const int beyond = layout.width() - width;
    q->horizontalScrollBar()->setRange(0, beyond > static_cast<int>(layout.days().size()) ? beyond : 0);
    q->horizontalScrollBar()->setPageStep(width);
    q->horizontalScrollBar()->setSingleStep(Metrics::px(40));
    q->verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(rows.size()) * rowHeight() - height));
    q->verticalScrollBar()->setPageStep(height);
    q->verticalScrollBar()->setSingleStep(rowHeight());
}

void TimelineView::Private::reveal(int rowIndex, int blockIndex)
{
    const int height = q->viewport()->height() - top();
    const int above = rowIndex * rowHeight();
    if (above < scrollY())
        q->verticalScrollBar()->setValue(above);
    else if (above + rowHeight() > scrollY() + height)
        q->verticalScrollBar()->setValue(above + rowHeight() - height);
    if (blockIndex < 0)
        return;
    const QRect box = blockBox(rowIndex, blockIndex);
    if (box.left() < names())
        q->horizontalScrollBar()->setValue(scrollX() - (names() - box.left()) - Metrics::px(24));
    else if (box.right() > q->viewport()->width())
        q->horizontalScrollBar()->setValue(scrollX() + box.right() - q->viewport()->width() +
                                           Metrics::px(24));
}

void TimelineView::Private::select(int rowIndex, int blockIndex, bool revealIt)
{
    if (revealIt && rowIndex >= 0)
        reveal(rowIndex, blockIndex);
    if (rowIndex == row && blockIndex == block)
        return;
    row = rowIndex;
    block = blockIndex;
    q->viewport()->update();
    describe();
    emit q->selectionChanged(q->selectedBlock(), q->selectedRow());
}

void TimelineView::Private::describe()
{
    QString words;
    if (row >= 0) {
        const TimelineRow &shownRow = rows[static_cast<std::size_t>(row)];
        words = shownRow.name;
        if (block >= 0) {
            const TimelineBlock &shownBlock = shownRow.blocks[static_cast<std::size_t>(block)];
            const QString when =
                QDateTime::fromSecsSinceEpoch(shownBlock.start, zone).toString(u"yyyy-MM-dd H:mm"_s);
            words = TimelineView::tr("%1: %2, %3, %4")
                        .arg(shownRow.name, shownBlock.name.isEmpty() ? shownBlock.mark : shownBlock.name,
                             statusWord(shownBlock.status), when);
        } else if (!shownRow.reason.isEmpty()) {
            words = TimelineView::tr("%1: %2").arg(shownRow.name, shownRow.reason);
        }
    }
    q->setAccessibleDescription(words);
    QAccessibleEvent event(q, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

qint64 TimelineView::Private::snapped(int x) const
{
    const qint64 time = layout.timeAt(x - names() + scrollX());
    const qint64 step = static_cast<qint64>(snap) * 60;
    const qint64 midnight = layout.days().empty() ? 0 : layout.days()[layout.dayAt(time)].midnight;
    return midnight + (time - midnight) / step * step;
}

} // namespace tewake::ui
