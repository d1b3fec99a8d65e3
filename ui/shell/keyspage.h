// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screenlist.h"

#include <QDialog>

namespace tewake::ui {

/// The keys that hold everywhere, on one sheet.
class KeysPage : public QDialog {
    Q_OBJECT
public:
    KeysPage(const QList<ScreenEntry> &screens, QWidget *parent = nullptr);
};

} // namespace tewake::ui
