// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every shared widget; with --grab DIR it writes pictures of all pages in light and dark and at 200 %
// text instead.
#include "tests/ui/widgets/gallerypages.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTabWidget>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tewake::ui;

namespace {

/// Tabs and layouts settle over several rounds of the event loop.
void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

bool grab(QWidget &page, const QString &path)
{
    page.show();
    settle();
    const bool written = page.grab().save(path);
    std::printf("%s %s\n", written ? "wrote" : "could not write", qPrintable(path));
    page.hide();
    return written;
}

bool grabAll(QApplication &app, const QString &dir, const QString &only)
{
    bool good = QDir().mkpath(dir);
    const auto pages = gallery::pages();
    for (const auto &[name, make] : pages) {
        if (!only.isEmpty() && name != only)
            continue;
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            Theme::apply(app, scheme);
            const std::unique_ptr<QWidget> page(make());
            page->resize(1440, 900);
            good &= grab(*page,
                         u"%1/%2-%3.png"_s.arg(dir, name, scheme == Scheme::Dark ? u"dark"_s : u"light"_s));
        }
        Theme::apply(app, Scheme::Light);
        Theme::setTextScale(app, 2.0);
        const std::unique_ptr<QWidget> page(make());
        page->resize(1440, 900);
        good &= grab(*page, u"%1/%2-200.png"_s.arg(dir, name));
        Theme::setTextScale(app, 1.0);
    }
    return good;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    Theme::apply(app, app.arguments().contains(u"--dark"_s) ? Scheme::Dark : Scheme::Light);
    const qsizetype at = app.arguments().indexOf(u"--grab"_s);
    if (at >= 0)
        return grabAll(app, app.arguments().value(at + 1, u"."_s), app.arguments().value(at + 2)) ? 0 : 1;
    QTabWidget tabs;
    for (const auto &[name, make] : gallery::pages())
        tabs.addTab(make(), name);
    tabs.resize(1440, 900);
    tabs.show();
    return QApplication::exec();
}
