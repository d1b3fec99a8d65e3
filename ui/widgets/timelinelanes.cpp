// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timelineprivate.h"

#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tewake::ui {

void TimelineView::Private::paintHeader(QPainter &painter) const
{
    const QRect all(0, 0, q->viewport()->width(), headHeight());
    painter.fillRect(all, Theme::color(Token::Surface));
    painter.save();
    painter.setClipRect(QRect(names(), 0, all.width() - names(), all.height()));
    for (std::size_t i = layout.dayAtX(scrollX()); i < layout.days().size(); ++i) {
        if (layout.days()[i].x - scrollX() + names() > all.right())
            break;
        paintDayHead(painter, layout.days()[i]);
    }
    if (now && *now >= layout.start() && *now < layout.end()) {
        const qreal x = std::round(viewX(*now)) + Metrics::px(2) / 2.0;
        const qreal half = Metrics::px(5);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Token::DangerLine));
        painter.drawPolygon(
            QPolygonF({QPointF(x - half, all.bottom() - half), QPointF(x + half, all.bottom() - half),
                       QPointF(x, all.bottom() + 1)}));
    }
    painter.restore();
    painter.fillRect(QRect(0, all.bottom(), all.width(), 1), Theme::color(Token::Border));
    const int side = Metrics::px(8);
    painter.setFont(Theme::font(FontRole::Small));
    painter.setPen(Theme::color(Token::Muted));
    const QFontMetrics fm = painter.fontMetrics();
    const int chevron = Metrics::px(10);
    const int leftWidth = fm.horizontalAdvance(headingLeft) + Metrics::px(4) + chevron;
    const int rest = names() - 2 * side - leftWidth - Metrics::px(8);
    painter.drawText(QRect(names() - side - rest, 0, rest, all.height()),
                     Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                     fm.elidedText(headingRight, Qt::ElideRight, rest));
    painter.setPen(Theme::color(Token::Text));
    painter.drawText(QRect(side, 0, leftWidth, all.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     headingLeft);
    if (!headingLeft.isEmpty()) {
        const int x = side + leftWidth - chevron;
        Icon::paint(painter, QRectF(x, (all.height() - chevron) / 2.0, chevron, chevron),
                    IconName::ChevronDown, Theme::color(Token::Text));
    }
}

void TimelineView::Private::paintDayHead(QPainter &painter, const TimelineLayout::Day &day) const
{
    const QRect box(day.x - scrollX() + names(), 0, day.width, headHeight());
    const bool today = now && *now >= day.midnight && *now < day.midnight + 86400;
    if (today)
        painter.fillRect(box, Theme::color(Token::AccentSoft));
    painter.fillRect(QRect(box.right(), 0, 1, box.height()), Theme::color(Token::Border));
    const QLocale locale;
    const QString weekday = locale.toString(day.date, u"ddd"_s);
    QStringList forms{u"%1 (%2)"_s.arg(day.date.toString(u"MM-dd"_s), weekday),
                      u"%1 %2"_s.arg(day.date.toString(u"MM-dd"_s), weekday),
                      u"%1 %2"_s.arg(day.date.day()).arg(weekday), QString::number(day.date.day())};
    if (today)
        forms.prepend(forms.first() + u' ' + QDateTime::fromSecsSinceEpoch(*now, zone).toString(u"H:mm"_s));
    painter.setFont(Theme::font(today ? FontRole::SmallBold : FontRole::Small));
    const bool weekend = day.date.dayOfWeek() >= 6;
    painter.setPen(Theme::color(today ? Token::Accent : weekend ? Token::Muted : Token::Text));
    const int pad = box.width() > Metrics::px(40) ? Metrics::px(6) : Metrics::px(2);
    const QFontMetrics fm = painter.fontMetrics();
    const int top = (box.height() - fm.height() - QFontMetrics(Theme::font(FontRole::Tick)).height()) / 2;
    // Days differ by a pixel; all of them are to be written in one way.
    const int hours = (day.toMinute - day.fromMinute) / 60;
    const int nominal = hours > 0 ? static_cast<int>(layout.hourWidth() * hours) : box.width();
    const auto fits = std::find_if(forms.begin(), forms.end(), [&](const QString &form) {
        return fm.horizontalAdvance(form) <= nominal - pad - 1;
    });
    if (fits != forms.end())
        painter.drawText(QRect(box.left() + pad, top, box.width() - pad, fm.height()),
                         Qt::AlignVCenter | Qt::TextSingleLine, *fits);
    const int below = top + fm.height();
    painter.setFont(Theme::font(FontRole::Tick));
    const QFontMetrics ticks = painter.fontMetrics();
    painter.setPen(Theme::color(today ? Token::Accent : Token::Muted));
    const int tickWidth = ticks.horizontalAdvance(u"00"_s);
    const int span = day.toMinute - day.fromMinute;
    int step = 1;
    for (const int wanted : {1, 3, 6})
        if (layout.hourWidth() * (step = wanted) >= tickWidth + Metrics::px(8))
            break;
    if (span <= 0 || layout.hourWidth() * step < tickWidth + Metrics::px(4)) {
        if (fits != forms.end() && *fits == forms.last())
            painter.drawText(QRect(box.left() + pad, below, box.width(), ticks.height()), Qt::AlignVCenter,
                             weekday);
        return;
    }
    for (int hour = (day.fromMinute / 60 + step - 1) / step * step; hour * 60 < day.toMinute; hour += step) {
        const int x = box.left() + (hour * 60 - day.fromMinute) * day.width / span;
        if (x - tickWidth / 2 >= box.left() && x + tickWidth / 2 <= box.right())
            painter.drawText(QRect(x - tickWidth, below, 2 * tickWidth, ticks.height()), Qt::AlignCenter,
                             QString::number(hour));
    }
}

void TimelineView::Private::paintLanes(QPainter &painter) const
{
    int y = headHeight();
    for (const TimelineLane &lane : lanes) {
        const QRect box(0, y, q->viewport()->width(), laneHeight());
        painter.fillRect(box, Theme::color(Token::Surface));
        painter.save();
        painter.setClipRect(QRect(names(), box.top(), box.width() - names(), box.height()));
        for (std::size_t i = layout.dayAtX(scrollX()); i < layout.days().size(); ++i) {
            const int right = layout.days()[i].x + layout.days()[i].width - scrollX() + names() - 1;
            painter.fillRect(QRect(right, box.top(), 1, box.height()), Theme::color(Token::Border));
            if (right > box.right())
                break;
        }
        if (lane.kind == TimelineLane::Kind::Coverage) {
            paintNow(painter);
            paintCoverage(painter, lane, box);
        } else {
            paintSeats(painter, lane, box);
            paintNow(painter);
        }
        painter.restore();
        const int icon = Metrics::px(14);
        const int side = Metrics::px(8);
        Icon::paint(painter, QRectF(side, box.center().y() - icon / 2.0, icon, icon), lane.icon,
                    Theme::color(Token::Text));
        painter.setFont(Theme::font(FontRole::Small));
        painter.setPen(Theme::color(Token::Muted));
        const int detail = painter.fontMetrics().horizontalAdvance(lane.detail);
        painter.drawText(QRect(side, box.top(), names() - 2 * side, box.height()),
                         Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, lane.detail);
        painter.setPen(Theme::color(Token::Text));
        const int room = names() - 3 * side - icon - detail - Metrics::px(6);
        painter.drawText(QRect(side + icon + Metrics::px(6), box.top(), room, box.height()),
                         Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(lane.name, Qt::ElideRight, room));
        painter.fillRect(QRect(0, box.bottom(), box.width(), 1),
                         Theme::color(&lane == &lanes.back() ? Token::Border : Token::Grid));
        y += laneHeight();
    }
}

void TimelineView::Private::paintCoverage(QPainter &painter, const TimelineLane &lane, const QRect &box) const
{
    const int height = std::min(box.height() - Metrics::px(6), Metrics::px(23));
    for (const TimelineLane::Item &item : lane.items) {
        const QRectF chip(std::round(viewX(item.start)) + 0.5, box.top() + (box.height() - height) / 2 + 0.5,
                          std::max<double>(Metrics::px(4), viewX(item.end - 1) - viewX(item.start) - 1),
                          height - 1);
        if (chip.right() < names() || chip.left() > box.right())
            continue;
        const bool complete = item.have >= item.want;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Theme::color(complete ? Token::Control : Token::DangerLine));
        painter.setBrush(Theme::color(complete ? Token::OkSoft : Token::DangerSoft));
        painter.drawRoundedRect(chip, Metrics::px(3), Metrics::px(3));
        painter.setFont(Theme::font(complete ? FontRole::Small : FontRole::SmallBold));
        painter.setPen(Theme::color(complete ? Token::Text : Token::Danger));
        const QString full = u"%1/%2"_s.arg(item.have).arg(item.want);
        const QString words = painter.fontMetrics().horizontalAdvance(full) + 2 <= chip.width()
                                  ? full
                                  : QString::number(item.have);
        if (painter.fontMetrics().horizontalAdvance(words) <= chip.width())
            painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, words);
        painter.restore();
    }
}

void TimelineView::Private::paintSeats(QPainter &painter, const TimelineLane &lane, const QRect &box) const
{
    const double floor = box.bottom();
    const double ceiling = box.top() + box.height() * 0.42;
    QColor fill = Theme::chartColor(4);
    fill.setAlphaF(0.55F);
    struct Most {
        int have = 0;
        int want = 0;
    };
    std::vector<Most> most(layout.days().size());
    for (const TimelineLane::Item &item : lane.items) {
        if (item.want <= 0 || item.end <= layout.start() || item.start >= layout.end())
            continue;
        Most &day = most[layout.dayAt(item.start)];
        if (item.have >= day.have)
            day = {item.have, item.want};
        const double left = std::round(viewX(item.start));
        const double right = std::round(viewX(item.end - 1));
        if (right < names() || left > box.right())
            continue;
        const double height = (floor - ceiling) * std::min(1.0, static_cast<double>(item.have) / item.want);
        painter.fillRect(QRectF(left, floor - height, right - left, height), fill);
    }
    painter.setPen(QPen(Theme::color(Token::Control), 1, Qt::DashLine));
    painter.drawLine(QPointF(names(), ceiling), QPointF(names() + layout.width() - scrollX(), ceiling));
    for (std::size_t i = layout.dayAtX(scrollX()); i < layout.days().size(); ++i) {
        const TimelineLayout::Day &day = layout.days()[i];
        const bool full = most[i].want > 0 && most[i].have >= most[i].want;
        painter.setFont(Theme::font(FontRole::Tick));
        if (full)
            painter.setFont([] {
                QFont bold = Theme::font(FontRole::Tick);
                bold.setBold(true);
                return bold;
            }());
        const QString figures = u"%1/%2"_s.arg(most[i].have).arg(most[i].want);
        const QString words =
            full ? TimelineView::tr("Full %1").arg(figures) : TimelineView::tr("Most %1").arg(figures);
        const int right = day.x + day.width - scrollX() + names();
        if (most[i].want > 0 &&
            painter.fontMetrics().horizontalAdvance(words) + Metrics::px(8) <= day.width) {
            painter.setPen(Theme::color(full ? Token::Warn : Token::Muted));
            painter.drawText(QRect(right - day.width, box.top(), day.width - Metrics::px(5),
                                   static_cast<int>(ceiling) - box.top()),
                             Qt::AlignRight | Qt::AlignVCenter, words);
        }
        if (right > box.right())
            break;
    }
}

} // namespace tewake::ui
