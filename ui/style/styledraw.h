// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/buttonrole.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

/// The drawing of single controls, kept apart from the style's dispatch.
namespace tewake::ui::draw {

/// Rounded box with a crisp 1 px (or thicker) border; an invalid colour leaves fill or border out.
void box(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
         qreal width = 1.0);
/// A chevron of the icon set centred in rect, \a size pixels.
void chevron(QPainter &painter, const QRect &rect, IconName name, const QColor &color, int size);

struct ButtonColors {
    QColor fill;
    QColor border;
    QColor text;
};
[[nodiscard]] ButtonColors buttonColors(ButtonRole role, QStyle::State state);
/// The role a button is drawn with: its own, or primary for the accepting button of a dialog.
[[nodiscard]] ButtonRole shownRole(const QWidget *widget, const QStyleOption *option);

void pushButtonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void pushButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
void checkIndicator(QPainter &painter, const QStyleOption &option, bool radio);

/// Outline of a field: control colour, danger for a field in error, border line when disabled.
[[nodiscard]] QColor fieldBorder(const QStyleOption &option, const QWidget *widget);
void fieldPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget,
              const QRect &arrow);
void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget, const QRect &up,
             const QRect &down);

void headerSection(QPainter &painter, const QStyleOptionHeader &option);
void headerLabel(QPainter &painter, const QStyleOptionHeader &option);
void tabShape(QPainter &painter, const QStyleOptionTab &option);
void tabLabel(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);
void progressGroove(QPainter &painter, const QStyleOption &option);
void progressContents(QPainter &painter, const QStyleOptionProgressBar &option);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &option);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option);

} // namespace tewake::ui::draw
