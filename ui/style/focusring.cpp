// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/focusring.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace tewake::ui {

namespace {

bool wantsRing(const QWidget *widget)
{
    if (!widget || widget->isWindow())
        return false;
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->hasFrame();
    if (qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
        qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget))
        return true;
    // Buttons and what acts like one: only when the keyboard is in use, as a click shows itself where it was.
    return (qobject_cast<const QAbstractButton *>(widget) || widget->property("tewakeFocusRing").toBool()) &&
           widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *now)
{
    if (!wantsRing(now)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    // The frame is a child of the window it shows in and dies with it.
    if (!m_frame)
        m_frame = new QFocusFrame(now->window());
    m_frame->setWidget(now);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && widget && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool EnterPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!enter || !plain || !button)
        return QObject::eventFilter(watched, event);
    if (!key->isAutoRepeat())
        button->click();
    return true;
}

} // namespace tewake::ui
