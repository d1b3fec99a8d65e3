// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace tewake::ui {

class MainWindow;

/// Measures the start for tests/bench/ui: where the environment variable TEWAKE_STARTUP is set, it prints a
/// line when the sign-in page is painted, goes in as the sample person of the role that the variable names
/// ("coordinator"), prints another when the page after it is filled and painted, and ends the program. A line
/// is "sign-in 412 ms 51.3 MB": since the process began (not main), and resident then. The second counts from
/// the click.
class StartUpWatch : public QObject {
public:
    /// Nothing where the variable is not set.
    static void install(MainWindow &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit StartUpWatch(MainWindow &window, const QString &role);
    void look();

    MainWindow *m_window;
    QString m_role;
    qint64 m_clicked = 0; ///< ms since the process began
    bool m_lookPending = false;
};

} // namespace tewake::ui
