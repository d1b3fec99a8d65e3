// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"
#include "ui/widgets/ratiobar.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

IconName trendIcon(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return IconName::Check;
    case Tone::Warn:
    case Tone::Danger:
        return IconName::Warning;
    default:
        return IconName::None;
    }
}

int line(FontRole role)
{
    return QFontMetrics(Theme::font(role)).height();
}

} // namespace

FigureCard::FigureCard(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(label)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    updateName();
}

void FigureCard::setLabel(const QString &label)
{
    m_label = label;
    updateName();
}

void FigureCard::setFigure(const QString &figure, const QString &unit)
{
    m_figure = figure;
    m_unit = unit;
    updateName();
}

void FigureCard::setDetail(const QString &detail)
{
    m_detail = detail;
    updateName();
}

void FigureCard::setTrend(const QString &trend, Tone tone)
{
    m_trend = trend;
    m_tone = tone;
    updateName();
}

void FigureCard::setSparkline(const QVector<double> &values)
{
    m_spark = values;
    update();
}

void FigureCard::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

void FigureCard::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setProperty("tewakeFocusRing", clickable);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureCard::updateName()
{
    setAccessibleName(u"%1: %2 %3"_s.arg(m_label, m_figure, m_unit).trimmed());
    setAccessibleDescription(u"%1 %2"_s.arg(m_detail, m_trend).trimmed());
    updateGeometry();
    update();
}

int FigureCard::textWidth() const
{
    const int figure = QFontMetrics(Theme::font(m_compact ? FontRole::Figure : FontRole::BigFigure))
                           .horizontalAdvance(m_figure) +
                       QFontMetrics(Theme::font(FontRole::Small)).horizontalAdvance(m_unit) + Metrics::px(4);
    const QFontMetrics small(Theme::font(FontRole::Small));
    const int trend =
        QFontMetrics(Theme::font(FontRole::SmallBold)).horizontalAdvance(m_trend) + Metrics::px(18);
    return std::max({figure, small.horizontalAdvance(m_label), small.horizontalAdvance(m_detail), trend});
}

QSize FigureCard::sizeHint() const
{
    const int lines =
        line(FontRole::Small) * (1 + (m_detail.isEmpty() ? 0 : 1) + (m_trend.isEmpty() ? 0 : 1));
    const int spark = m_spark.isEmpty() ? 0 : Metrics::px(104);
    return {textWidth() + spark + 2 * Metrics::px(13),
            lines + line(m_compact ? FontRole::Figure : FontRole::BigFigure) + 2 * Metrics::px(9)};
}

QSize FigureCard::minimumSizeHint() const
{
    return {textWidth() + 2 * Metrics::px(13), sizeHint().height()};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_hover && m_clickable)
        painter.fillRect(rect().adjusted(1, 2, -1, -2), Theme::color(Token::Hover));
    if (property("tewakeDivider").toBool())
        painter.fillRect(QRect(0, 0, 1, height()), Theme::color(Token::Grid));
    const int left = Metrics::px(13);
    int y = Metrics::px(9);
    const auto write = [&](const QString &text, FontRole role, const QColor &ink, int x) {
        painter.setFont(Theme::font(role));
        painter.setPen(ink);
        const int room = std::max(0, width() - x);
        painter.drawText(QRect(x, y, room, line(role)), Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
        return painter.fontMetrics().horizontalAdvance(text);
    };
    write(m_label, FontRole::Small, Theme::color(Token::Muted), left);
    y += line(FontRole::Small);
    const FontRole big = m_compact ? FontRole::Figure : FontRole::BigFigure;
    const int figureWidth = write(m_figure, big, Theme::color(Token::Text), left);
    if (!m_unit.isEmpty()) {
        // The unit stands on the figure's base line.
        painter.setFont(Theme::font(FontRole::Small));
        painter.setPen(Theme::color(m_compact ? Token::Text : Token::Muted));
        painter.drawText(left + figureWidth + Metrics::px(m_compact ? 1 : 4),
                         y + QFontMetrics(Theme::font(big)).ascent(), m_unit);
    }
    y += line(big);
    const int below = y;
    if (!m_detail.isEmpty()) {
        write(m_detail, FontRole::Small, Theme::color(Token::Muted), left);
        y += line(FontRole::Small);
    }
    if (!m_trend.isEmpty()) {
        const IconName icon = trendIcon(m_tone);
        const int size = icon == IconName::None ? 0 : Metrics::smallIcon();
        if (size)
            Icon::paint(painter, QRectF(left, y + (line(FontRole::Small) - size) / 2.0, size, size), icon,
                        Theme::color(m_tone));
        write(m_trend, m_compact ? FontRole::Small : FontRole::SmallBold, Theme::color(m_tone),
              left + (size ? size + Metrics::px(3) : 0));
    }
    const int free = width() - left - textWidth() - Metrics::px(14);
    if (!m_spark.isEmpty() && free > Metrics::px(40)) {
        const int wide = std::min(free, Metrics::px(104));
        Sparkline::paint(
            painter, QRectF(width() - wide - Metrics::px(12), below - Metrics::px(4), wide, Metrics::px(32)),
            m_spark, Theme::chartColor(0));
    }
}

void FigureCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit clicked();
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_clickable && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        emit clicked();
    else
        QWidget::keyPressEvent(event);
}

void FigureCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void FigureCard::enterEvent(QEnterEvent *)
{
    m_hover = true;
    update();
}

void FigureCard::leaveEvent(QEvent *)
{
    m_hover = false;
    update();
}

} // namespace tewake::ui
