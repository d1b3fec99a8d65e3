// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace tewake::ui {

class TextLabel;

/// Says at the bottom of the window what was done, for some seconds, with an Undo button where it can be
/// undone. Read out by screen readers. While the pointer or the focus is on it, it stays.
class Toast : public QWidget {
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);
    void show(const QString &message, std::function<void()> undo);
    /// Runs the undo of the message; false where there is none.
    bool undoNow();
    [[nodiscard]] QString message() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void expire();
    TextLabel *m_text;
    QPushButton *m_undoButton;
    QPushButton *m_close;
    QTimer m_timer;
    std::function<void()> m_undo;
};

} // namespace tewake::ui
