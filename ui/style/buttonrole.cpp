// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/buttonrole.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QPushButton>

namespace tewake::ui {

void setButtonRole(QPushButton *button, ButtonRole role)
{
    button->setProperty("tewakeRole", static_cast<int>(role));
    button->updateGeometry();
    button->update();
}

ButtonRole buttonRole(const QWidget *button)
{
    const QVariant role = button ? button->property("tewakeRole") : QVariant();
    return role.isValid() ? static_cast<ButtonRole>(role.toInt()) : ButtonRole::Plain;
}

void setKeyCap(QPushButton *button, const QString &keys)
{
    button->setProperty("tewakeKeyCap", keys);
    button->updateGeometry();
    button->update();
}

QString keyCap(const QWidget *button)
{
    return button ? button->property("tewakeKeyCap").toString() : QString();
}

QSize keyCapSize(const QString &keys)
{
    const QFontMetrics fm(Theme::font(FontRole::Small));
    const int height = Metrics::px(17);
    return {std::max(height, fm.horizontalAdvance(keys) + Metrics::px(8)),
            std::max(height, fm.capHeight() + Metrics::px(8))};
}

int paintKeyCap(QPainter &painter, const QRect &rect, const QString &keys, const QColor &color)
{
    const QSize size = keyCapSize(keys);
    const QRectF box(rect.right() + 1 - size.width() + 0.5,
                     rect.top() + (rect.height() - size.height()) / 2 + 0.5, size.width() - 1,
                     size.height() - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = color;
    line.setAlphaF(0.65F);
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, Metrics::px(3), Metrics::px(3));
    painter.setPen(color);
    painter.setFont(Theme::font(FontRole::Small));
    painter.drawText(box, Qt::AlignCenter, keys);
    painter.restore();
    return size.width();
}

} // namespace tewake::ui
