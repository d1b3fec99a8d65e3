// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QInputMethodEvent>
#include <QPixmap>
#include <QSettings>

namespace tewake::test {

inline void settle()
{
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents();
}

/// Pictures of the screen in light and dark, where TEWAKE_SHOTS names a folder.
inline void takePictures(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("TEWAKE_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    for (const ui::Scheme scheme : {ui::Scheme::Dark, ui::Scheme::Light}) {
        ui::Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), scheme);
        settle();
        widget.grab().save(
            QStringLiteral("%1/%2-%3.png")
                .arg(folder, name,
                     scheme == ui::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light")));
    }
}

/// Shows the screen as large as in the pictures, without the sidebar.
inline void present(QWidget &screen)
{
    ui::Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ui::Scheme::Light);
    screen.resize(1352, 900);
    screen.show();
    settle();
}

/// Writes into a field as an input method does, which hands over any sign.
inline void write(QWidget &field, const QString &text)
{
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(&field, &typed);
}

/// Every control that takes the focus has a name for screen readers; what has none is listed.
inline QStringList nameless(const QWidget &screen)
{
    QStringList found;
    for (const QWidget *widget : screen.findChildren<QWidget *>()) {
        const bool takesFocus = widget->focusPolicy() & Qt::TabFocus;
        if (!takesFocus || !widget->isVisible() || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const QVariant text = widget->property("text");
        if (widget->accessibleName().isEmpty() && text.toString().isEmpty())
            found.append(QStringLiteral("%1 %2").arg(QString::fromLatin1(widget->metaObject()->className()),
                                                     widget->objectName()));
    }
    return found;
}

} // namespace tewake::test
