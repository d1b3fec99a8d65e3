// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/recordingcontext.h"
#include "tests/ui/support/windowtools.h"
#include "ui/style/theme.h"

#include <QDialog>
#include <QLineEdit>

namespace tewake::test {

/// Does what has been posted: reads that answer, layouts that settle.
inline void settle()
{
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents();
}

/// What each test of one screen has: settings in a folder of its own, a context that writes down what the
/// screen asks of the window, the screen itself, and hands and eyes for it. The office is the test's own.
class ScreenFixture : public QObject {
protected:
    using Maker = std::unique_ptr<ui::Screen> (*)(ui::ScreenContext &);

    /// Signs in: a new context over this office. The settings last as long as the test.
    void enter(Office &office, const Session &session)
    {
        leave();
        if (!m_settings)
            m_settings = std::make_unique<QSettings>(
                m_folder.filePath(QStringLiteral("%1.ini").arg(++m_tests)), QSettings::IniFormat);
        m_context = std::make_unique<ui::RecordingContext>(office, session, *m_settings);
    }
    /// Makes the screen anew and shows it.
    void show(Maker make)
    {
        m_screen = make(*m_context);
        present();
    }
    /// Shows the screen as large as it is in a usual window.
    void present()
    {
        ui::Theme::apply(*qApp, ui::Scheme::Light);
        m_screen->resize(1352, 900);
        m_screen->show();
        settle();
    }
    /// Closes the screen and signs out.
    void leave()
    {
        m_screen.reset();
        m_context.reset();
    }
    /// Call it from cleanup(), before the office goes.
    void forget()
    {
        leave();
        m_settings.reset();
    }

    template <class T> [[nodiscard]] T *find(const QString &name) const
    {
        return child<T>(m_screen.get(), name);
    }
    /// The visible dialog of this name, or null.
    [[nodiscard]] QDialog *dialog(const QString &name) const
    {
        for (QDialog *one : m_screen->findChildren<QDialog *>(name)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// Replaces what the field holds, as a person does who has selected all of it.
    void type(const QString &name, const QString &text) const { type(m_screen.get(), name, text); }
    static void type(QWidget *inside, const QString &name, const QString &text)
    {
        auto *field = child<QLineEdit>(inside, name);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        typeText(field, text);
    }
    void click(const QString &name) const { find<QPushButton>(name)->click(); }
    /// With the mouse, which a button that is off does not take.
    static void click(QWidget *inside, const QString &name)
    {
        auto *button = child<QPushButton>(inside, name);
        QVERIFY2(button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    /// The first error that the screen handed to the window; empty where there was none.
    [[nodiscard]] QString firstError() const
    {
        return m_context->errors.isEmpty() ? QString() : m_context->errors.first().message;
    }
    /// Pictures in light and dark, where TEWAKE_SHOTS names a folder.
    static void pictures(QWidget &widget, const QString &name)
    {
        for (const ui::Scheme scheme : {ui::Scheme::Dark, ui::Scheme::Light}) {
            ui::Theme::apply(*qApp, scheme);
            settle();
            picture(widget,
                    name + (scheme == ui::Scheme::Dark ? QStringLiteral("-dark") : QStringLiteral("-light")));
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::RecordingContext> m_context;
    std::unique_ptr<ui::Screen> m_screen;

private:
    int m_tests = 0;
};

} // namespace tewake::test
