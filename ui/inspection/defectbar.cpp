// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/defectbar.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace tewake::ui {

DefectBar::DefectBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DefectBar::setFigures(qint64 defects, qint64 acceptable)
{
    m_defects = defects;
    m_acceptable = acceptable;
    setAccessibleName(tr("%1 defects found, at most %2 may be accepted, at %3 the lot goes back")
                          .arg(defects)
                          .arg(acceptable)
                          .arg(acceptable + 1));
    update();
}

QSize DefectBar::sizeHint() const
{
    const QFontMetrics big(Theme::font(FontRole::Figure));
    const QFontMetrics small(Theme::font(FontRole::Small));
    return {Metrics::px(220),
            Metrics::px(12) + big.height() + Metrics::px(14) + small.height() + Metrics::px(12)};
}

void DefectBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Theme::color(Token::Border));
    painter.setBrush(Theme::color(Token::Sunken));
    painter.drawRoundedRect(frame, Metrics::radius(), Metrics::radius());
    const QRect inner = rect().adjusted(Metrics::px(12), Metrics::px(8), -Metrics::px(12), -Metrics::px(8));
    const QFont big = Theme::font(FontRole::Figure);
    const int line = QFontMetrics(big).height();
    const QRect top(inner.left(), inner.top(), inner.width(), line);
    painter.setPen(Theme::color(m_defects > m_acceptable ? Token::Danger : Token::Text));
    painter.setFont(big);
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, tr("Defects %1").arg(m_defects));
    painter.setPen(Theme::color(Token::Text));
    painter.drawText(top, Qt::AlignRight | Qt::AlignVCenter, tr("at most %1").arg(m_acceptable));

    // Beyond a dozen boxes one bar says as much.
    const int boxes = static_cast<int>(std::min<qint64>(m_acceptable, 11)) + 1;
    const int gap = Metrics::px(4);
    const double width = (inner.width() - gap * (boxes - 1)) / static_cast<double>(boxes);
    const int y = top.bottom() + Metrics::px(6);
    for (int box = 0; box < boxes; ++box) {
        const QRectF cell(inner.left() + box * (width + gap) + 0.5, y + 0.5, width - 1, Metrics::px(8));
        const bool last = box == boxes - 1;
        const bool filled = m_defects > (last ? m_acceptable : box);
        painter.setPen(Theme::color(filled || last ? Token::DangerLine : Token::Control));
        painter.setBrush(filled ? QBrush(Theme::color(Token::DangerLine))
                         : last ? QBrush(Theme::color(Token::DangerLine), Qt::BDiagPattern)
                                : QBrush(Theme::color(Token::Surface)));
        painter.drawRoundedRect(cell, 2, 2);
    }
    const QRect below(inner.left(), y + Metrics::px(10), inner.width(), inner.bottom() - y - Metrics::px(9));
    painter.setFont(Theme::font(FontRole::Small));
    painter.setPen(Theme::color(Token::Muted));
    const qint64 left = m_acceptable - m_defects;
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                     left > 0    ? tr("%1 more may be found").arg(left)
                     : left == 0 ? tr("no further one may be found")
                                 : tr("too many to accept"));
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, tr("rework at %1").arg(m_acceptable + 1));
}

} // namespace tewake::ui
