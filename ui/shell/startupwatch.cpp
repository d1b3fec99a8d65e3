// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startupwatch.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/signinpage.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QPushButton>
#include <QTimer>

#include <cstdio>
#include <ctime>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// In steps of 10 ms: the kernel tells the beginning of a process no finer.
qint64 millisecondsSinceProcessBegan()
{
#ifdef Q_OS_LINUX
    // "pid (name) state …": the beginning is the 22nd field, in clock ticks since the machine was started.
    const QByteArray stat = contents(u"/proc/self/stat"_s);
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype beginning = 19; // counted from the state
    timespec now{};
    if (fields.size() > beginning && clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return now.tv_sec * 1000 + now.tv_nsec / 1'000'000 -
               fields.at(beginning).toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
#endif
    return 0;
}

double residentMegabytes()
{
    const QList<QByteArray> lines = contents(u"/proc/self/status"_s).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void print(const char *what, qint64 milliseconds)
{
    std::printf("%s %lld ms %.1f MB\n", what, static_cast<long long>(milliseconds), residentMegabytes());
    (void)std::fflush(stdout);
}

} // namespace

void StartUpWatch::install(MainWindow &window)
{
    const QString role = qEnvironmentVariable("TEWAKE_STARTUP");
    if (!role.isEmpty())
        QApplication::instance()->installEventFilter(new StartUpWatch(window, role));
}

StartUpWatch::StartUpWatch(MainWindow &window, const QString &role)
    : QObject(&window)
    , m_window(&window)
    , m_role(role)
{
}

bool StartUpWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const Workspace *workspace = m_window->workspace();
    const bool filled = workspace ? !workspace->isBusy() : m_clicked == 0;
    if (filled && !m_lookPending) {
        // What is painted together is on the screen once the queue is empty again.
        m_lookPending = true;
        QTimer::singleShot(0, this, &StartUpWatch::look);
    }
    return QObject::eventFilter(watched, event);
}

void StartUpWatch::look()
{
    m_lookPending = false;
    if (m_window->workspace()) {
        print("page", millisecondsSinceProcessBegan() - m_clicked);
        QApplication::quit();
    } else if (m_clicked == 0 && qobject_cast<SignInPage *>(m_window->centralWidget())) {
        print("sign-in", millisecondsSinceProcessBegan());
        m_clicked = millisecondsSinceProcessBegan();
        if (auto *person = m_window->findChild<QPushButton *>(u"sample-"_s + m_role))
            person->click();
        else
            QApplication::exit(1);
    }
}

} // namespace tewake::ui
