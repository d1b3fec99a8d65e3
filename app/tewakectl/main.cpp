// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/command.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace tewake;
using namespace tewake::ctl;
using namespace Qt::StringLiterals;

namespace {

struct Ctl {
    Q_DECLARE_TR_FUNCTIONS(tewakectl)
};

const QStringList CommonOptions{u"office="_s, u"user="_s, u"lang="_s, u"json"_s, u"help"_s};

QList<Command> allCommands()
{
    QList<Command> commands;
    addDemoCommand(commands);
    addOfficeCommands(commands);
    addExchangeCommands(commands);
    addOrderCommands(commands);
    addDispatchCommands(commands);
    addSolveCommands(commands);
    addWorkCommands(commands);
    addMoneyCommands(commands);
    return commands;
}

void printUsage(const QList<Command> &commands, const QString &group)
{
    Output::note(
        Ctl::tr("Usage: tewakectl COMMAND [--office PATH|URL] [--user NAME] [--json] [--lang ja|en]"));
    for (const Command &command : commands) {
        if (group.isEmpty() || command.group == group)
            Output::note(u"  tewakectl "_s + command.usage);
    }
}

QString optionValue(const QStringList &words, const QString &name)
{
    const qsizetype at = words.indexOf(name);
    return at >= 0 ? words.value(at + 1) : QString();
}

QString languageOf(const QStringList &words)
{
    const QString asked = optionValue(words, u"--lang"_s);
    return asked.isEmpty() ? QLocale::system().name().left(2) : asked;
}

const Command *findCommand(const QList<Command> &commands, const QStringList &words, qsizetype &used)
{
    for (const Command &command : commands) {
        if (command.group != words.value(0) || (!command.verb.isEmpty() && command.verb != words.value(1)))
            continue;
        used = command.verb.isEmpty() ? 1 : 2;
        return &command;
    }
    return nullptr;
}

int statusOf(const Error &error)
{
    if (isWrongUsage(error))
        return WrongUsage;
    return error.code == ErrorCode::CannotOpen ? CannotOpenOffice : RefusedByRule;
}

int run(const QStringList &words)
{
    const QList<Command> commands = allCommands();
    qsizetype used = 0;
    const Command *command = findCommand(commands, words, used);
    if (!command) {
        const bool asked = words.isEmpty() || words.first() == "--help"_L1 || words.first() == "help"_L1;
        if (!asked)
            Output::note(Ctl::tr("There is no command “%1”.").arg(words.mid(0, 2).join(u' ')));
        printUsage(commands, asked ? QString() : words.first());
        return asked && !words.isEmpty() ? Done : WrongUsage;
    }
    const auto arguments = Arguments::parse(words.mid(used), command->options + CommonOptions);
    if (!arguments || arguments->positions().size() < command->positions || arguments->has(u"help"_s)) {
        if (!arguments)
            Output::note(arguments.error().message);
        Output::note(Ctl::tr("Usage: tewakectl %1").arg(command->usage));
        return arguments && arguments->has(u"help"_s) ? Done : WrongUsage;
    }
    const SystemClock clock;
    const Output output(arguments->has(u"json"_s));
    Context context(*arguments, clock, output);
    const Result<void> done = command->run(context);
    if (done)
        return Done;
    if (!done.error().message.isEmpty())
        Output::note(done.error().message);
    if (isWrongUsage(done.error()))
        Output::note(Ctl::tr("Usage: tewakectl %1").arg(command->usage));
    return statusOf(done.error());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"tewakectl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TEWAKE_VERSION));
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString language = languageOf(words);
    QTranslator translator;
    if (translator.load(u":/i18n/tewake_%1.qm"_s.arg(language == "ja"_L1 ? u"ja"_s : u"en"_s)))
        QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(language == "ja"_L1 ? QLocale(QLocale::Japanese, QLocale::Japan)
                                            : QLocale(QLocale::English, QLocale::Japan));
    return run(words);
}
