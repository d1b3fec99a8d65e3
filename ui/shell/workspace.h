// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/backroom.h"
#include "ui/shell/screenlist.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>

class QMenu;
class QShortcut;
class QStackedWidget;

namespace tewake::ui {

class Banner;
class ProgressPanel;
class Screen;
class Sidebar;
class Toast;
class WindowContext;

/// The window once somebody has signed in: the rail by role, the screens (each made when it is first shown),
/// messages, long work, and the keys that hold on every screen. It wires and decides nothing.
class Workspace : public QWidget {
    Q_OBJECT
public:
    Workspace(Office &office, const Session &session, QSettings &settings, QWidget *parent = nullptr);
    ~Workspace() override;

    void open(const Place &place);
    void showPalette();
    void showError(const Error &error);
    void notify(const QString &message, std::function<void()> undo);
    /// What the screens get, for what is begun outside of them.
    [[nodiscard]] ScreenContext &context() const;
    /// Asks every screen that was made.
    [[nodiscard]] bool mayLeave();
    [[nodiscard]] Place place() const;
    [[nodiscard]] Screen *currentScreen() const;
    /// What Ctrl+K offers: the screen's own commands, the pages, the window's.
    [[nodiscard]] QList<Command> commands();
    /// True while reads or long work are under way: tests wait for its end.
    [[nodiscard]] bool isBusy() const;

signals:
    void signOutRequested();
    /// Entries of the menu that concern the whole window are added by it.
    void menuAboutToShow(QMenu *menu);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void fillSidebar();
    void followWork(); ///< progress and its end
    void openFirst();
    void addShortcuts();
    void addShortcut(const QKeySequence &keys, const QString &name, std::function<void()> run);
    void showMenu();
    void showKeys();
    void startProgress(const BackRoom::Job &job);
    void showVeil();
    void endProgress(const BackRoom::Job &job);
    /// While long work runs nothing else is begun in this window: no page, no key, no undo.
    void lock(bool locked);
    void placeOverlay();
    [[nodiscard]] Screen *screenFor(ScreenId id);
    [[nodiscard]] QString keyOf(ScreenId id) const;

    QSettings *m_settings;
    std::unique_ptr<WindowContext> m_context;
    QList<ScreenEntry> m_entries;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    Banner *m_error;
    Toast *m_toast;
    QWidget *m_overlay;
    ProgressPanel *m_progress;
    std::shared_ptr<WorkProgress> m_job;
    QTimer m_veilTimer;
    QPointer<QWidget> m_focusBefore;
    QList<QShortcut *> m_shortcuts;
    std::map<ScreenId, Screen *> m_screens;
    std::optional<ScreenId> m_current;
};

} // namespace tewake::ui
