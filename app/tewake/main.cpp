// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "ui/shell/startupwatch.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tewake;

namespace {

struct Arguments {
    QString office;
    QString language;
    QString theme;
    QString user;
};

struct Program {
    Q_DECLARE_TR_FUNCTIONS(Program)
};

/// Leaves the program with a sentence where an argument cannot be understood.
Arguments readArguments(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Program::tr("Shares the work of an office out among its teleworkers."));
    parser.addPositionalArgument(
        u"office"_s, Program::tr("The office to open: a file or an address on a server."), u"[OFFICE]"_s);
    const QCommandLineOption language(u"lang"_s, Program::tr("Language of the window: ja or en."),
                                      u"ja|en"_s);
    const QCommandLineOption theme(u"theme"_s, Program::tr("Look of the window: light or dark."),
                                   u"light|dark"_s);
    const QCommandLineOption user(u"user"_s, Program::tr("Login to fill in on the sign-in page."), u"name"_s);
    parser.addOptions({language, theme, user});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);
    const Arguments arguments{parser.positionalArguments().value(0), parser.value(language),
                              parser.value(theme), parser.value(user)};
    const bool languageKnown =
        arguments.language.isEmpty() || arguments.language == "ja"_L1 || arguments.language == "en"_L1;
    const bool themeKnown =
        arguments.theme.isEmpty() || arguments.theme == "light"_L1 || arguments.theme == "dark"_L1;
    if (!languageKnown || !themeKnown || parser.positionalArguments().size() > 1) {
        std::fputs(qUtf8Printable(parser.helpText()), stderr);
        std::exit(2);
    }
    return arguments;
}

ui::Scheme schemeFrom(const QString &theme, const ui::Preferences &preferences)
{
    if (theme.isEmpty())
        return preferences.scheme();
    return theme == "dark"_L1 ? ui::Scheme::Dark : ui::Scheme::Light;
}

/// Help and version need no display.
bool asksForWordsOnly(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QLatin1StringView word(argument);
        return word == "--help"_L1 || word == "-h"_L1 || word == "--help-all"_L1 || word == "--version"_L1 ||
               word == "-v"_L1;
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication::setApplicationName(u"tewake"_s);
    QApplication::setOrganizationName(u"tewake"_s);
    QApplication::setApplicationVersion(QStringLiteral(TEWAKE_VERSION));
    if (asksForWordsOnly(argc, argv)) {
        QCoreApplication words(argc, argv);
        ui::applyLanguage(ui::defaultLanguage(QLocale::system().name()));
        readArguments(words); // and leaves
    }
    QApplication app(argc, argv);
    QApplication::setDesktopFileName(u"org.tewake.Tewake"_s);

    QSettings settings;
    const ui::Preferences preferences(settings);
    const QString chosen = preferences.language();
    ui::applyLanguage(chosen.isEmpty() ? ui::defaultLanguage(QLocale::system().name()) : chosen);
    const Arguments arguments = readArguments(app);
    if (!arguments.language.isEmpty())
        ui::applyLanguage(arguments.language);
    ui::Theme::apply(app, schemeFrom(arguments.theme, preferences));
    ui::Theme::setTextScale(app, preferences.textScale());

    const SystemClock clock;
    ui::MainWindow window(clock, settings);
    ui::StartUpWatch::install(window);
    window.preselectUser(arguments.user);
    if (arguments.office.isEmpty())
        window.showStart();
    else
        window.openOffice(arguments.office);
    window.show();
    return QApplication::exec();
}
