// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowcontext.h"

#include "ui/shell/questiondialog.h"
#include "ui/shell/savename.h"
#include "ui/shell/workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto FolderKey = "files/folder";

QString rememberedFolder(QSettings &settings)
{
    return settings.value(FolderKey, QDir::homePath()).toString();
}

void remember(QSettings &settings, const QString &path)
{
    if (!path.isEmpty())
        settings.setValue(FolderKey, QFileInfo(path).absolutePath());
}

} // namespace

WindowContext::WindowContext(Office &office, Session session, QSettings &settings, Workspace &workspace)
    : ScreenContext(office, std::move(session), settings)
    , m_workspace(&workspace)
    , m_backRoom(office.location(), office.clock())
{
}

void WindowContext::open(const Place &place)
{
    m_workspace->open(place);
}

void WindowContext::searchEverywhere()
{
    m_workspace->showPalette();
}

void WindowContext::showError(const Error &error)
{
    m_workspace->showError(error);
}

void WindowContext::notify(const QString &message, std::function<void()> undo)
{
    m_workspace->notify(message, std::move(undo));
}

Answer WindowContext::ask(const Question &question)
{
    return QuestionDialog::ask(question, m_workspace->window());
}

QString WindowContext::askSavePath(const QString &title, const QString &suggestedName, const QString &filter)
{
    const QString start = QDir(rememberedFolder(settings())).filePath(suggestedName);
    QString chosen;
    const QString typed = QFileDialog::getSaveFileName(m_workspace->window(), title, start, filter, &chosen);
    const QString path = savedName(typed, filter, chosen);
    remember(settings(), path);
    // The dialog has asked about the name that was typed only.
    if (path != typed && QFileInfo::exists(path)) {
        const QString name = QFileInfo(path).fileName();
        if (!ask({title, Workspace::tr("%1 is there already. What it holds would be replaced.").arg(name),
                  Workspace::tr("Replace it")})
                 .confirmed)
            return {};
    }
    return path;
}

QString WindowContext::askOpenPath(const QString &title, const QString &filter)
{
    const QString path =
        QFileDialog::getOpenFileName(m_workspace->window(), title, rememberedFolder(settings()), filter);
    remember(settings(), path);
    return path;
}

void WindowContext::startRead(QObject *receiver, ReadWork work)
{
    m_backRoom.read(receiver, std::move(work));
}

void WindowContext::startLong(const QString &title, QObject *receiver, LongWork work)
{
    m_backRoom.start(title, receiver, std::move(work),
                     [this](const ChangeEvent &event) { office().changes().announce(event); });
}

} // namespace tewake::ui
