// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ratiobar.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tewake::ui {

void paintShareBar(QPainter &painter, const QRectF &rect, double share, const QColor &color, bool track)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = std::min(rect.height() / 2, 3.0);
    if (track) {
        painter.setBrush(Theme::trackColor());
        painter.drawRoundedRect(rect, radius, radius);
    }
    QRectF bar = rect;
    bar.setWidth(rect.width() * std::clamp(share, 0.0, 1.0));
    if (bar.width() > 0.5) {
        painter.setBrush(color);
        painter.drawRoundedRect(bar, radius, radius);
    }
    painter.restore();
}

namespace {

QString wordOf(const RatioBar::Part &part)
{
    return part.word.isEmpty() && part.status ? statusWord(*part.status) : part.word;
}

void paintPart(QPainter &painter, const QRectF &rect, const RatioBar::Part &part)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = Theme::chartColor(part.chartColor);
    QColor border;
    if (part.status) {
        const StatusLook look = statusLook(*part.status);
        const bool hollow = *part.status == Status::Planned || *part.status == Status::Draft;
        fill = hollow ? look.fill : *part.status == Status::Working ? look.fill : look.border;
        border = hollow ? look.border : QColor();
    }
    QPainterPath shape;
    shape.addRoundedRect(border.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, 1.5, 1.5);
    if (part.striped) {
        painter.fillPath(shape, Theme::color(Token::Surface));
        painter.setClipPath(shape, Qt::IntersectClip);
        painter.setPen(QPen(fill, 1.5));
        for (qreal x = rect.left() - rect.height(); x < rect.right(); x += 4)
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    } else {
        painter.fillPath(shape, fill);
        if (border.isValid())
            painter.strokePath(shape, QPen(border, 1));
    }
    painter.restore();
}

} // namespace

RatioBar::RatioBar(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RatioBar::setParts(const QVector<Part> &parts)
{
    m_parts = parts;
    describe();
    updateGeometry();
    update();
}

void RatioBar::setTotal(double total)
{
    m_total = total;
    update();
}

void RatioBar::setLegendShown(bool shown)
{
    m_legend = shown;
    updateGeometry();
    update();
}

void RatioBar::describe()
{
    QStringList words;
    for (const Part &part : m_parts)
        if (part.value > 0)
            words.append(u"%1 %2"_s.arg(wordOf(part), part.figure));
    setAccessibleDescription(words.join(u", "_s));
}

QSize RatioBar::sizeHint() const
{
    const int width = Metrics::px(320);
    return {width, heightForWidth(width)};
}

QSize RatioBar::minimumSizeHint() const
{
    return {Metrics::px(120), heightForWidth(std::max(width(), Metrics::px(120)))};
}

int RatioBar::heightForWidth(int width) const
{
    return Metrics::px(12) + (m_legend ? layoutLegend(width, nullptr) : 0);
}

int RatioBar::layoutLegend(int width, QPainter *painter) const
{
    const QFont font = Theme::font(FontRole::Small);
    const QFont bold = Theme::font(FontRole::SmallBold);
    const QFontMetrics fm(font);
    const QFontMetrics fmBold(bold);
    const int line = fm.height() + Metrics::px(2);
    const int icon = Metrics::px(11);
    const int top = Metrics::px(12 + 5);
    int x = 0;
    int y = 0;
    for (const Part &part : m_parts) {
        const QString word = wordOf(part);
        if (word.isEmpty() || (part.status && part.value <= 0))
            continue;
        const int words = fm.horizontalAdvance(word);
        const int figure = part.figure.isEmpty() ? 0 : fmBold.horizontalAdvance(part.figure) + Metrics::px(4);
        const int whole = icon + Metrics::px(4) + words + figure;
        if (x > 0 && x + whole > width) {
            x = 0;
            y += line;
        }
        if (painter) {
            const QRectF mark(x, top + y + (line - icon) / 2.0, icon, icon);
            if (part.status)
                Icon::paint(*painter, mark, statusLook(*part.status).icon, Theme::color(Token::Text));
            else
                paintPart(*painter, mark.adjusted(1, 1, -1, -1), part);
            painter->setPen(Theme::color(Token::Text));
            painter->setFont(font);
            painter->drawText(QRect(x + icon + Metrics::px(4), top + y, words + 2, line), Qt::AlignVCenter,
                              word);
            painter->setFont(part.status ? font : bold);
            painter->drawText(
                QRect(x + icon + Metrics::px(4) + words + Metrics::px(4), top + y, figure + 2, line),
                Qt::AlignVCenter, part.figure);
        }
        x += whole + Metrics::px(12);
    }
    return y + line + Metrics::px(5);
}

void RatioBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF bar(0, 0, width(), Metrics::px(11));
    const double sum = std::accumulate(m_parts.begin(), m_parts.end(), 0.0, [](double all, const Part &part) {
        return all + std::max(0.0, part.value);
    });
    const double total = std::max(m_total, sum);
    if (m_total > sum || total <= 0)
        paintShareBar(painter, bar, 0, {});
    qreal x = bar.left();
    for (const Part &part : m_parts) {
        if (part.value <= 0 || total <= 0)
            continue;
        const qreal wide = bar.width() * part.value / total;
        // A gap of 2 px keeps neighbours apart for eyes that do not tell the colours.
        paintPart(painter, QRectF(x, bar.top(), std::max(2.0, wide - 2), bar.height()), part);
        x += wide;
    }
    if (m_legend)
        layoutLegend(width(), &painter);
}

void RatioBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Sparkline::setValues(const QVector<double> &values)
{
    m_values = values;
    update();
}

void Sparkline::paint(QPainter &painter, const QRectF &rect, const QVector<double> &values,
                      const QColor &color)
{
    if (values.size() < 2)
        return;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double span = *high - *low;
    const QRectF area = rect.adjusted(3, 3, -3, -3);
    QPolygonF line;
    for (int i = 0; i < values.size(); ++i) {
        const double share = span > 0 ? (values[i] - *low) / span : 0.5;
        line.append(QPointF(area.left() + area.width() * i / (static_cast<double>(values.size()) - 1),
                            area.bottom() - area.height() * share));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(line.last(), 2.5, 2.5);
    painter.restore();
}

QSize Sparkline::sizeHint() const
{
    return {Metrics::px(96), Metrics::px(24)};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_values, Theme::chartColor(0));
}

} // namespace tewake::ui
