// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

// What a person who reads large text, or none, would stumble over.

namespace tewake::test {

/// Words that do not fit their place, widgets that reach beyond their parent or lie over each other, and
/// windows larger than \a screen; each as one line that names the widget.
[[nodiscard]] QStringList clippedParts(const QWidget &window, const QSize &screen);

/// Words on labels and buttons that hardly stand out from what is behind them, as they are painted.
[[nodiscard]] QStringList paleWords(QWidget &window);

/// Controls that Tab never reaches although they take the focus by Tab, walked from the first one on.
[[nodiscard]] QStringList unreachedByTab(QWidget &window);

/// Panes that scroll from left to right; at the usual size of text none should.
[[nodiscard]] QStringList scrolledSideways(const QWidget &window);

/// Where Tab goes on from one control to another that stands above it in the same column.
[[nodiscard]] QStringList tabGoesBack(QWidget &window);

} // namespace tewake::test
