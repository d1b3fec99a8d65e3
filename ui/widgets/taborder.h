// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tewake::ui {

/// Lets Tab go through \a root as its layouts stand: lines from left to right, then down; left panes of a
/// splitter before right ones. Qt itself goes in the order in which the widgets were made. To be called again
/// after widgets were added.
void tabInReadingOrder(QWidget *root);

} // namespace tewake::ui
