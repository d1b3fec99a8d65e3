// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace tewake::ui {

/// Keeps a 2 px ring around the field or button that has the focus. Fields always show it; buttons when the
/// keyboard brought the focus. Widgets of our own ask for it with the property "tewakeFocusRing" = true.
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent);

private:
    void follow(QWidget *now);
    QPointer<QFocusFrame> m_frame;
};

/// Fields answer the wheel only while they have the focus, so that scrolling a form never changes a value.
class WheelGuard : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Enter presses the button that has the focus, as Space does, in dialogs too: there Enter on "Keep as it is"
/// must never do what the default button says.
class EnterPresses : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tewake::ui
