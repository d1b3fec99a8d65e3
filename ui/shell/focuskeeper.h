// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

namespace tewake::ui {

/// Keeps the focus in a content where the control that had it has gone, was hidden or can no longer be used:
/// Qt would pass it on to whatever comes next in the window, often the sidebar, and the next key would do
/// something there. Where a person moves the focus out of the content it stays where they put it.
class FocusKeeper : public QObject {
    Q_OBJECT
public:
    /// \a recover puts the focus back into \a content, which owns the keeper.
    FocusKeeper(QWidget *content, std::function<void()> recover);

private:
    void follow(QWidget *now);
    void check();

    QWidget *m_content;
    std::function<void()> m_recover;
    QPointer<QWidget> m_last;
    bool m_had = false; ///< the content had the focus, and it was not put back since
};

} // namespace tewake::ui
