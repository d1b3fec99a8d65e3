// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sampleoffice.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/screen.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QInputMethodEvent>
#include <QPixmap>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

// What tests with the real window share.

namespace tewake::test {

/// Wednesday 2026-11-18, 10:40 in Tokyo.
[[nodiscard]] inline Instant morning()
{
    return OfficeZone("Asia/Tokyo").at(QDate(2026, 11, 18), 10 * 60 + 40);
}

/// A sample office made once, and a fresh copy of it for each test.
class SampleCopies {
public:
    explicit SampleCopies(const Clock &clock, int workers = 40, int months = 2)
    {
        Location location;
        location.path = m_folder.filePath(QStringLiteral("master.tewake"));
        const auto made = makeSampleOffice(location, clock, {workers, months, 7});
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        m_master = location.path;
    }
    [[nodiscard]] QString copy()
    {
        const QString path = m_folder.filePath(QStringLiteral("office%1.tewake").arg(++m_copies));
        if (!QFile::copy(m_master, path))
            qFatal("cannot copy the sample office");
        return path;
    }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QString m_master;
    int m_copies = 0;
};

/// Types as a person does: by keys where keys can, else as an input method commits what was composed.
inline void typeText(QWidget *field, const QString &text)
{
    const bool byKeys = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (byKeys) {
        QTest::keyClicks(field, text);
        return;
    }
    QInputMethodEvent commit;
    commit.setCommitString(text);
    QCoreApplication::sendEvent(field, &commit);
}

template <class T> [[nodiscard]] T *child(const QWidget *root, const QString &name)
{
    T *found = root->findChild<T *>(name);
    if (!found)
        qFatal("there is no %s", qPrintable(name));
    return found;
}

/// Waits until no read or long work is under way and everything that follows from it was done.
inline bool settle(const ui::MainWindow &window)
{
    const auto quiet = [&window] { return !window.workspace() || !window.workspace()->isBusy(); };
    for (int i = 0; i < 3; ++i) {
        QTest::qWait(45); // bursts of changes are gathered for 30 ms before a screen reads again
        if (!QTest::qWaitFor(quiet, 20000))
            return false;
    }
    return true;
}

/// Runs \a act on the dialog of this name once it is shown by the step that follows.
template <class Act> void onDialog(const QString &name, Act act, int tries = 200)
{
    QTimer::singleShot(25, qApp, [name, act, tries] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == name && widget->isVisible()) {
                act(widget);
                return;
            }
        }
        if (tries > 0)
            onDialog(name, act, tries - 1);
    });
}

/// Opens an office and waits until its page, or the page that says why not, is shown.
inline void openAndWait(ui::MainWindow &window, const QString &where)
{
    window.openOffice(where);
    if (!QTest::qWaitFor([&window] { return !window.isOpening(); }, 20000))
        qFatal("%s does not open", qPrintable(where));
}

/// A picture of the widget, where TEWAKE_SHOTS names a folder.
inline void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("TEWAKE_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

/// Every visible control that takes the focus has a name for screen readers; what has none is listed.
[[nodiscard]] inline QStringList namelessControls(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(&root) ||
            widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        if (widget->accessibleName().isEmpty() && widget->property("text").toString().isEmpty())
            found.append(QStringLiteral("%1 %2").arg(QString::fromLatin1(widget->metaObject()->className()),
                                                     widget->objectName()));
    }
    return found;
}

} // namespace tewake::test
