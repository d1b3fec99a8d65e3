// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

namespace tewake::ui {

/// A small icon beside words; it follows scheme and text size. The words carry the meaning.
class IconSign : public QWidget {
    Q_OBJECT
public:
    IconSign(IconName icon, Tone tone, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconName m_icon;
    Tone m_tone;
};

} // namespace tewake::ui
