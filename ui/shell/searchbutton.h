// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace tewake::ui {

class ScreenContext;

/// Looks like the search field of the header and opens the palette: "Search everywhere  Ctrl+K".
class SearchButton : public QPushButton {
    Q_OBJECT
public:
    explicit SearchButton(ScreenContext &context, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tewake::ui
