// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/shell/officeopener.h"
#include "ui/shell/preferences.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QMenu;

namespace tewake::ui {

class Workspace;

/// The one window. It holds the office and shows one of three things: the page where an office is opened or
/// made, the sign-in page, or the workspace of whoever signed in. Switching the language builds what is shown
/// anew.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const Clock &clock, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens an office (a file, or an address on a server) and shows its sign-in page; where it cannot be
    /// opened, the page that says why and offers others. Returns at once: the office is got ready on a thread
    /// of its own, with a page that offers to stop.
    void openOffice(const QString &where);
    [[nodiscard]] bool isOpening() const { return m_opener.isRunning(); }
    /// Where no office is named yet.
    void showStart();
    /// Fills in the login on the sign-in page.
    void preselectUser(const QString &login);

    void enter(const Session &session);
    void leave();
    void setLanguage(const QString &code);
    void setScheme(Scheme scheme);
    void setTextScale(double factor);

    [[nodiscard]] Workspace *workspace() const { return m_workspace; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    /// Where an office lies that is to be opened or made; shows why not, where it is no place.
    bool takePlace(const QString &where);
    void showOpening();
    void enterOpened();
    void showSignIn();
    void showFailure(const QString &where, const Error &error);
    void makeOffice(const QString &path, const QString &login, const QString &password);
    void addMenu(QMenu *menu);
    void rebuild();
    void clear();
    void showPage(QWidget *page);
    void restorePlace();

    const Clock *m_clock;
    Preferences m_preferences;
    OfficeOpener m_opener;
    QTimer m_openingTimer; ///< what opens within a moment shows no progress
    Location m_location;   ///< of the office that is being opened
    std::unique_ptr<Office> m_office;
    std::optional<FirstAdministrator> m_first; ///< of the office that is being made
    std::optional<Session> m_session;
    Workspace *m_workspace = nullptr;
    QString m_where;
    QString m_user;
    std::optional<Error> m_failure;
};

} // namespace tewake::ui
