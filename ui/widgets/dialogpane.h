// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace tewake::ui {

/// The inside of a dialog: as large as its content where the screen has room for it, scrolled where large
/// text makes it larger. Ctrl+Enter and Ctrl+S press the default button from any field, also from texts of
/// many lines, where Enter begins a line.
class DialogPane : public QScrollArea {
    Q_OBJECT
public:
    /// Fills \a dialog, which has no layout yet.
    explicit DialogPane(QWidget *dialog);
    /// Where the content goes; margins of 16 px, gaps of 12.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// A property: the button that Ctrl+Enter presses where it is another one than the default.
    static constexpr auto actProperty = "tewakeAct";
    /// The content is at least as large.
    void setContentSize(const QSize &size);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitDialog();
    QVBoxLayout *m_column;
    bool m_shown = false;
};

} // namespace tewake::ui
