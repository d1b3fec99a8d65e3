// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QSize>
#include <QString>

class QPainter;
class QPushButton;
class QWidget;

// What a button is for, and the keys shown on it: set where a button is made, read by the style that draws
// it.

namespace tewake::ui {

/// Primary: filled, one per task area. Secondary: accent outline. Plain: control outline. Danger: red
/// outline. DangerFilled: only in the dialog that confirms. Text: no outline (Undo, quiet actions). Link:
/// accent words.
enum class ButtonRole { Plain, Primary, Secondary, Danger, DangerFilled, Text, Link };

void setButtonRole(QPushButton *button, ButtonRole role);
[[nodiscard]] ButtonRole buttonRole(const QWidget *button);
/// Shows the shortcut in a key cap at the button's right. Display only; pass the same keys to setShortcut or
/// to an action.
void setKeyCap(QPushButton *button, const QString &keys);
[[nodiscard]] QString keyCap(const QWidget *button);

/// Paints one key cap, right aligned in \a rect; returns its width.
int paintKeyCap(QPainter &painter, const QRect &rect, const QString &keys, const QColor &color);
[[nodiscard]] QSize keyCapSize(const QString &keys);

} // namespace tewake::ui
