// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/focuskeeper.h"

#include <QApplication>
#include <QTimer>

namespace tewake::ui {

FocusKeeper::FocusKeeper(QWidget *content, std::function<void()> recover)
    : QObject(content)
    , m_content(content)
    , m_recover(std::move(recover))
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusKeeper::follow(QWidget *now)
{
    if (now && m_content->isAncestorOf(now)) {
        m_last = now;
        m_had = true;
    } else if (m_had) {
        // The control may be on its way out only; what is left of it is looked at afterwards.
        QTimer::singleShot(0, this, &FocusKeeper::check);
    }
}

void FocusKeeper::check()
{
    const QWidget *now = QApplication::focusWidget();
    const bool elsewhere = QApplication::activeModalWidget() || QApplication::activePopupWidget() ||
                           !m_content->window()->isActiveWindow() || !m_content->isEnabled();
    if (elsewhere || !m_had || (now && m_content->isAncestorOf(now)))
        return;
    m_had = false;
    if (!m_last || !m_last->isVisible() || !m_last->isEnabled())
        m_recover();
}

} // namespace tewake::ui
