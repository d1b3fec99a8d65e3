// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timelineprivate.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

/// The spans of a sorted list that touch what is shown.
template <class List> auto firstShown(const List &list, qint64 start)
{
    return std::lower_bound(list.begin(), list.end(), start,
                            [](const auto &span, qint64 value) { return span.end <= value; });
}

Token softToken(RowFit fit)
{
    return fit == RowFit::Ok ? Token::OkSoft : fit == RowFit::Warn ? Token::WarnSoft : Token::Surface;
}

} // namespace

void paintHatching(QPainter &painter, const QRect &rect)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    QColor line = Theme::color(Token::Control);
    line.setAlphaF(0.35F);
    painter.setPen(line);
    // Lines hang on the screen's grid, so that neighbouring pieces fit together.
    const int step = 7;
    const int from =
        rect.left() - rect.height() - (((rect.left() - rect.height() + rect.bottom()) % step) + step) % step;
    for (int x = from; x < rect.right() + rect.height(); x += step)
        painter.drawLine(x, rect.bottom(), x + rect.height(), rect.bottom() - rect.height());
    painter.restore();
}

void TimelineView::Private::paint(QPainter &painter, const QRect &dirty)
{
    const QRect all = q->viewport()->rect();
    painter.fillRect(dirty, Theme::color(Token::Surface));
    const int from = std::max(0, scrollY() / rowHeight());
    const int to =
        std::min(static_cast<int>(rows.size()) - 1, (scrollY() + all.height() - top()) / rowHeight());
    const QRect times(names(), top(), all.width() - names(), all.height() - top());
    painter.save();
    painter.setClipRect(times);
    for (int index = from; index <= to; ++index)
        paintBackground(painter, index);
    paintNow(painter);
    for (int index = from; index <= to; ++index)
        paintBlocks(painter, index);
    paintDrop(painter);
    painter.restore();
    painter.save();
    painter.setClipRect(QRect(0, top(), names(), all.height() - top()));
    for (int index = from; index <= to; ++index)
        paintName(painter, index);
    painter.restore();
    paintLanes(painter);
    paintHeader(painter);
    painter.fillRect(QRect(names() - 1, 0, 1, all.height()), Theme::color(Token::Border));
    if (rows.empty()) {
        painter.setFont(Theme::font(FontRole::Base));
        painter.setPen(Theme::color(Token::Muted));
        painter.drawText(QRect(0, top(), all.width(), all.height() - top()),
                         Qt::AlignCenter | Qt::TextWordWrap, emptySentence);
    }
}

void TimelineView::Private::paintBackground(QPainter &painter, int index) const
{
    const TimelineRow &shownRow = rows[static_cast<std::size_t>(index)];
    const QRect box = rowBox(index);
    const QRect area(names(), box.top(), box.width() - names(), box.height());
    const int endX = std::min(area.right() + 1, names() + layout.width() - scrollX());
    painter.fillRect(QRect(area.left(), area.top(), endX - area.left(), area.height()),
                     Theme::color(Token::BusyShade));
    const TimelineSpan view = shown();
    const auto spanBox = [&](const TimelineSpan &span) {
        const int left = static_cast<int>(std::lround(viewX(std::max(span.start, view.start))));
        const int right = static_cast<int>(std::lround(viewX(std::min(span.end, view.end))));
        return QRect(left, area.top(), right - left, area.height());
    };
    for (auto span = firstShown(shownRow.availability, view.start);
         span != shownRow.availability.end() && span->start < view.end; ++span)
        painter.fillRect(spanBox(*span), Theme::color(Token::Avail));
    const QColor grid = Theme::color(Token::Grid);
    const QColor border = Theme::color(Token::Border);
    const int step = layout.hourWidth() >= Metrics::px(30) ? 1 : 3;
    for (std::size_t i = layout.dayAtX(scrollX()); i < layout.days().size(); ++i) {
        const TimelineLayout::Day &day = layout.days()[i];
        const int left = day.x - scrollX() + names();
        if (left > area.right())
            break;
        if (day.toMinute > day.fromMinute && layout.hourWidth() * step >= Metrics::px(10))
            for (int hour = (day.fromMinute / 60 / step + 1) * step; hour * 60 < day.toMinute; hour += step)
                painter.fillRect(
                    QRect(left + (hour * 60 - day.fromMinute) * day.width / (day.toMinute - day.fromMinute),
                          area.top(), 1, area.height()),
                    grid);
        painter.fillRect(QRect(left + day.width - 1, area.top(), 1, area.height()), border);
    }
    for (auto span = firstShown(shownRow.timeOff, view.start);
         span != shownRow.timeOff.end() && span->start < view.end; ++span) {
        const QRect off = spanBox(*span);
        paintHatching(painter, off);
        painter.setFont(Theme::font(FontRole::Small));
        const int words = painter.fontMetrics().horizontalAdvance(shownRow.timeOffText);
        const int icon = Metrics::smallIcon();
        const int whole = words + icon + Metrics::px(4);
        // The words stand at the right end, where they least often meet a block of the morning.
        if (!shownRow.timeOffText.isEmpty() && whole + Metrics::px(50) < off.width()) {
            const int x = off.right() - whole - Metrics::px(8);
            Icon::paint(painter, QRectF(x, off.center().y() - icon / 2.0, icon, icon),
                        IconName::StateCancelled, Theme::color(Token::Text));
            painter.setPen(Theme::color(Token::Text));
            painter.drawText(QRect(x + icon + Metrics::px(4), off.top(), words + 2, off.height()),
                             Qt::AlignVCenter, shownRow.timeOffText);
        }
    }
    if (anyFit && shownRow.fit == RowFit::No)
        paintHatching(painter, QRect(area.left(), area.top(), endX - area.left(), area.height()));
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), grid);
}

QString TimelineView::Private::blockText(const TimelineBlock &shownBlock, int width) const
{
    const int icon = Metrics::px(20);
    if (zoom != Zoom::Week && zoom != Zoom::Month && !shownBlock.name.isEmpty() &&
        QFontMetrics(Theme::font(FontRole::Small)).horizontalAdvance(shownBlock.name) + icon +
                Metrics::px(6) <=
            width)
        return shownBlock.name;
    if (width >= Metrics::px(38))
        return shownBlock.mark.left(2);
    return width >= Metrics::px(26) ? shownBlock.mark.left(1) : QString();
}

QPixmap TimelineView::Private::look(Status status, const QSize &size, const QString &text, bool ghost)
{
    const BlockKey key{static_cast<int>(status), size.width(), size.height(), ghost, text};
    const auto known = looks.constFind(key);
    const qreal ratio = q->devicePixelRatioF();
    if (known != looks.constEnd() && qFuzzyCompare(known->devicePixelRatio(), ratio))
        return *known;
    if (looks.size() > 4000)
        looks.clear();
    QPixmap drawn(size * ratio);
    drawn.setDevicePixelRatio(ratio);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    const QRect box(QPoint(0, 0), size);
    const StatusLook colors = statusLook(status);
    paintStatusBox(painter, box, ghost ? Status::Draft : status, Metrics::px(3));
    const int icon = std::min(Metrics::px(11), size.width() - 2);
    const int words =
        text.isEmpty() ? 0
                       : QFontMetrics(Theme::font(FontRole::Small)).horizontalAdvance(text) + Metrics::px(2);
    const int left = std::max(1, (size.width() - icon - words) / 2);
    if (icon >= 5)
        Icon::paint(painter, QRectF(left, (size.height() - icon) / 2.0, icon, icon), colors.icon,
                    ghost ? statusLook(Status::Draft).text : colors.text);
    if (words) {
        QFont font = Theme::font(FontRole::Small);
        font.setStrikeOut(colors.strikeOut);
        painter.setFont(font);
        painter.setPen(ghost ? statusLook(Status::Draft).text : colors.text);
        painter.drawText(QRect(left + icon + Metrics::px(2), 0, words + 4, size.height()),
                         Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
    painter.end();
    looks.insert(key, drawn);
    return drawn;
}

void TimelineView::Private::paintBlocks(QPainter &painter, int index)
{
    const TimelineRow &shownRow = rows[static_cast<std::size_t>(index)];
    const TimelineSpan view = shown();
    const bool dim = anyFit && shownRow.fit == RowFit::No;
    paintCandidate(painter, index);
    if (dim)
        painter.setOpacity(0.38);
    for (auto it = firstShown(shownRow.blocks, view.start);
         it != shownRow.blocks.end() && it->start < view.end; ++it) {
        const int place = static_cast<int>(it - shownRow.blocks.begin());
        const QRect box = blockBox(index, place);
        painter.drawPixmap(box.topLeft(),
                           look(it->status, box.size(), blockText(*it, box.width()), it->ghost));
        if (index == row && place == block) {
            painter.save();
            painter.setOpacity(1);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(Theme::color(Token::Focus), q->hasFocus() ? 2 : 1.5));
            painter.drawRoundedRect(QRectF(box).adjusted(-2, -2, 2, 2), Metrics::px(5), Metrics::px(5));
            painter.restore();
        }
    }
    painter.setOpacity(1);
}

void TimelineView::Private::paintCandidate(QPainter &painter, int index) const
{
    const TimelineRow &shownRow = rows[static_cast<std::size_t>(index)];
    if (shownRow.fit != RowFit::Ok && shownRow.fit != RowFit::Warn)
        return;
    const bool good = shownRow.fit == RowFit::Ok;
    const int height = blockHeight();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(good ? Token::Ok : Token::WarnLine));
    QColor fill = Theme::color(good ? Token::Ok : Token::WarnLine);
    fill.setAlphaF(0.32F);
    painter.setBrush(fill);
    for (const TimelineSpan &span : shownRow.candidateSlots) {
        const QRectF box(viewX(span.start) + 0.5, rowTop(index) + (rowHeight() - height) / 2 + 0.5,
                         viewX(span.end - 1) - viewX(span.start) - 1, height - 1);
        if (box.right() >= names() && box.left() <= q->viewport()->width())
            painter.drawRoundedRect(box, Metrics::px(3), Metrics::px(3));
    }
    painter.restore();
}

void TimelineView::Private::paintName(QPainter &painter, int index) const
{
    const TimelineRow &shownRow = rows[static_cast<std::size_t>(index)];
    const QRect box(0, rowTop(index), names() - 1, rowHeight());
    const bool fitShown = anyFit && shownRow.fit != RowFit::None;
    Token fill = fitShown ? softToken(shownRow.fit) : Token::Surface;
    if (index == row)
        fill = Token::Selection;
    else if (index == hoverRow && !fitShown)
        fill = Token::Hover;
    painter.fillRect(box, Theme::color(fill));
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), Theme::color(Token::Grid));
    if (index == row && block < 0 && q->hasFocus()) {
        painter.setPen(QPen(Theme::color(Token::Focus), 2));
        painter.drawRect(box.adjusted(1, 1, -1, -2));
    }
    if (!fitShown) {
        paintNameFigures(painter, box, shownRow);
        return;
    }
    const Tone tone = shownRow.fit == RowFit::Ok     ? Tone::Ok
                      : shownRow.fit == RowFit::Warn ? Tone::Warn
                                                     : Tone::Muted;
    const IconName icon = shownRow.fit == RowFit::Ok     ? IconName::Check
                          : shownRow.fit == RowFit::Warn ? IconName::Warning
                                                         : IconName::Cross;
    const int side = Metrics::px(12);
    const QColor ink = Theme::color(index == row ? Tone::Normal : tone);
    Icon::paint(painter, QRectF(Metrics::px(7), box.center().y() - side / 2.0, side, side), icon,
                Theme::color(tone));
    const QFont small = Theme::font(FontRole::Tick);
    const int nameLine = QFontMetrics(Theme::font(FontRole::Small)).height() - Metrics::px(2);
    const int reasonLine = QFontMetrics(small).height() - Metrics::px(2);
    const QRect words =
        box.adjusted(Metrics::px(25), (box.height() - nameLine - reasonLine) / 2, -Metrics::px(4), 0);
    painter.setFont(Theme::font(FontRole::Small));
    painter.setPen(shownRow.fit == RowFit::No ? Theme::color(Token::Muted) : Theme::color(Token::Text));
    painter.drawText(QRect(words.left(), words.top(), words.width(), nameLine),
                     Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(shownRow.name, Qt::ElideRight, words.width()));
    painter.setFont(small);
    painter.setPen(ink);
    painter.drawText(QRect(words.left(), words.top() + nameLine, words.width(), reasonLine),
                     Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(shownRow.reason, Qt::ElideRight, words.width()));
}

void TimelineView::Private::paintNameFigures(QPainter &painter, const QRect &box,
                                             const TimelineRow &shownRow) const
{
    const int side = Metrics::px(8);
    const int line = box.height() - Metrics::px(7);
    const QString wanted = wishedText(shownRow);
    const QString planned = duration(shownRow.plannedMinutes);
    painter.setFont(Theme::font(FontRole::Small));
    const QFontMetrics fm = painter.fontMetrics();
    const int wantedWidth = fm.horizontalAdvance(wanted);
    const int plannedWidth = fm.horizontalAdvance(planned);
    const int right = box.right() - side;
    painter.setPen(Theme::color(Token::Muted));
    painter.drawText(QRect(right - wantedWidth, box.top(), wantedWidth + 2, line),
                     Qt::AlignVCenter | Qt::TextSingleLine, wanted);
    painter.setPen(Theme::color(Token::Text));
    painter.drawText(QRect(right - wantedWidth - plannedWidth, box.top(), plannedWidth + 2, line),
                     Qt::AlignVCenter | Qt::TextSingleLine, planned);
    painter.setFont(Theme::font(FontRole::Base));
    const int room = right - wantedWidth - plannedWidth - side - Metrics::px(4);
    painter.drawText(QRect(side, box.top(), room, line), Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(shownRow.name, Qt::ElideRight, room));
    const double share = shownRow.desiredMinutes > 0
                             ? static_cast<double>(shownRow.plannedMinutes) / shownRow.desiredMinutes
                             : 0.0;
    const int thick = Metrics::px(3);
    const QRectF bar(side, box.bottom() - Metrics::px(4) - thick + 1, right - side, thick);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::trackColor());
    painter.drawRoundedRect(bar, thick / 2.0, thick / 2.0);
    // More than was wished for: the warning's colour, and the figures above say it as well.
    painter.setBrush(Theme::color(share > 1.0 ? Token::WarnLine : Token::Control));
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * std::clamp(share, 0.0, 1.0), thick),
                            thick / 2.0, thick / 2.0);
    painter.restore();
}

void TimelineView::Private::paintNow(QPainter &painter) const
{
    if (!now || *now < layout.start() || *now >= layout.end())
        return;
    const int x = static_cast<int>(std::lround(viewX(*now)));
    painter.fillRect(QRect(x, headHeight(), Metrics::px(2), q->viewport()->height()),
                     Theme::color(Token::DangerLine));
}

void TimelineView::Private::paintDrop(QPainter &painter)
{
    if (dragTask < 0 || dropRow < 0)
        return;
    const TimelineRow &shownRow = rows[static_cast<std::size_t>(dropRow)];
    const bool refused = anyFit && shownRow.fit == RowFit::No;
    const QRect box = rowBox(dropRow);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::color(refused ? Token::DangerLine : Token::Focus), 2));
    painter.drawRect(box.adjusted(names() + 1, 1, -1, -2));
    const int height = blockHeight();
    const int left = static_cast<int>(std::lround(viewX(dropStart)));
    const int right = static_cast<int>(
        std::lround(viewX(dropStart + static_cast<qint64>(std::max(dragMinutes, snap)) * 60 - 1)));
    const QSize size(std::max(Metrics::px(12), right - left), height);
    painter.drawPixmap(QPoint(left, box.top() + (box.height() - height) / 2),
                       look(refused ? Status::Cancelled : Status::Draft, size, {}, false));
    painter.restore();
}

} // namespace tewake::ui
