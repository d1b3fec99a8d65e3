// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/sizechart.h"

#include "ui/shared/orderwords.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ScaleLines = 4;

/// Keeps "0" of the scale and the words below apart.
int labelGap()
{
    return Metrics::px(9);
}

} // namespace

SizeChart::SizeChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"size-chart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("tewakeFocusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("People who could take a box of each size"));
}

QSize SizeChart::sizeHint() const
{
    return {Metrics::px(560), Metrics::px(250)};
}

void SizeChart::setOutlook(const SplitOutlook &outlook)
{
    m_outlook = outlook;
    describe();
    update();
}

void SizeChart::setChosen(int index)
{
    m_chosen = index;
    describe();
    update();
}

void SizeChart::describe()
{
    QStringList parts;
    for (const SizeOption &option : m_outlook.sizes)
        parts.append(tr("%1: %n people", nullptr, option.people).arg(option.size.toString()));
    setAccessibleDescription(parts.join(u"; "_s));
}

double SizeChart::scaleStep() const
{
    int most = 4;
    for (const SizeOption &option : m_outlook.sizes)
        most = std::max(most, option.people);
    const double least = most * 1.08 / ScaleLines;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        // Half a person is no figure of the scale.
        if (factor * power >= least && std::fmod(factor * power, 1.0) == 0.0)
            return factor * power;
    }
    return 10.0 * power;
}

double SizeChart::scaleTop() const
{
    return ScaleLines * scaleStep();
}

QRectF SizeChart::slotOf(int index) const
{
    const double left = Metrics::px(48);
    const double width = (this->width() - left - Metrics::px(8)) /
                         static_cast<double>(std::max<qsizetype>(1, m_outlook.sizes.size()));
    return {left + index * width, 0.0, width, static_cast<double>(height())};
}

void SizeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(FontRole::Small));
    const int line = painter.fontMetrics().height();
    const QRectF plot(Metrics::px(48), Metrics::px(26), width() - Metrics::px(56),
                      height() - Metrics::px(30) - labelGap() - 2.0 * line);
    paintScale(painter, plot);
    painter.setPen(Theme::color(Token::Muted));
    const QRectF labels(0, plot.bottom() + labelGap(), Metrics::px(44), line);
    painter.drawText(labels, Qt::AlignRight, tr("Size"));
    painter.drawText(labels.translated(0, line), Qt::AlignRight, tr("Boxes"));
    for (int i = 0; i < m_outlook.sizes.size(); ++i)
        paintBar(painter, i, plot);
}

void SizeChart::paintScale(QPainter &painter, const QRectF &plot) const
{
    for (int i = 0; i <= ScaleLines; ++i) {
        const double y = plot.bottom() - plot.height() * i / ScaleLines;
        painter.setPen(Theme::color(Token::Grid));
        painter.drawLine(QPointF(plot.left(), std::round(y) + 0.5),
                         QPointF(plot.right(), std::round(y) + 0.5));
        painter.setPen(Theme::color(Token::Muted));
        painter.drawText(QRectF(0, y - 10, plot.left() - Metrics::px(6), 20),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(qRound(scaleStep() * i)));
    }
}

void SizeChart::paintBar(QPainter &painter, int index, const QRectF &plot) const
{
    const SizeOption &option = m_outlook.sizes.at(index);
    const QRectF slot = slotOf(index);
    const bool proposed = m_outlook.proposed == index;
    const bool chosen = m_chosen == index;
    if (proposed) {
        painter.setPen(Theme::color(Token::Accent));
        painter.setBrush(Theme::color(Token::AccentSoft));
        painter.drawRoundedRect(slot.adjusted(2.5, 2.5, -2.5, -2.5), Metrics::radiusSmall(),
                                Metrics::radiusSmall());
        painter.setFont(Theme::font(FontRole::SmallBold));
        painter.setPen(Theme::color(Token::Accent));
        painter.drawText(slot.adjusted(0, Metrics::px(6), 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                         tr("Proposed"));
    }
    const double tall = plot.height() * option.people / scaleTop();
    const double wide = slot.width() * 0.62;
    const QRectF bar(slot.center().x() - wide / 2, plot.bottom() - tall, wide, tall);
    painter.setPen(Qt::NoPen);
    painter.setBrush(chosen ? Theme::color(Token::Accent) : Theme::chartColor(4));
    painter.drawRoundedRect(bar, 2, 2);
    painter.setFont(Theme::font(chosen ? FontRole::SmallBold : FontRole::Small));
    painter.setPen(Theme::color(Token::Text));
    const int line = painter.fontMetrics().height();
    painter.drawText(QRectF(slot.left(), bar.top() - line - 2, slot.width(), line), Qt::AlignHCenter,
                     QString::number(option.people));
    painter.drawText(QRectF(slot.left(), plot.bottom() + labelGap(), slot.width(), line), Qt::AlignHCenter,
                     option.size.toString());
    painter.setPen(Theme::color(chosen ? Token::Text : Token::Muted));
    painter.drawText(QRectF(slot.left(), plot.bottom() + labelGap() + line, slot.width(), line),
                     Qt::AlignHCenter, countText(option.boxes));
}

void SizeChart::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_outlook.sizes.size(); ++i) {
        if (slotOf(i).contains(event->position()))
            emit sizeChosen(m_outlook.sizes.at(i).size);
    }
    setFocus(Qt::MouseFocusReason);
}

void SizeChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_outlook.sizes.size()) - 1;
    if ((event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) || last < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int from = m_chosen >= 0 ? m_chosen : m_outlook.proposed.value_or(0);
    const int next = std::clamp(from + (event->key() == Qt::Key_Left ? -1 : 1), 0, last);
    emit sizeChosen(m_outlook.sizes.at(next).size);
}

} // namespace tewake::ui
