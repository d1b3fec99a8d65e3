// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/backroom.h"

namespace tewake::ui {

class Workspace;

/// What the signed-in window gives its screens.
class WindowContext final : public ScreenContext {
public:
    WindowContext(Office &office, Session session, QSettings &settings, Workspace &workspace);

    void open(const Place &place) override;
    using ScreenContext::open;
    void searchEverywhere() override;
    void showError(const Error &error) override;
    void notify(const QString &message, std::function<void()> undo) override;
    Answer ask(const Question &question) override;
    QString askSavePath(const QString &title, const QString &suggestedName, const QString &filter) override;
    QString askOpenPath(const QString &title, const QString &filter) override;

    [[nodiscard]] BackRoom &backRoom() { return m_backRoom; }

protected:
    void startRead(QObject *receiver, ReadWork work) override;
    void startLong(const QString &title, QObject *receiver, LongWork work) override;

private:
    Workspace *m_workspace;
    BackRoom m_backRoom;
};

} // namespace tewake::ui
