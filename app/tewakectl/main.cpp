// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/help.h"

#include <QHash>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

using namespace tewake;
using namespace tewake::ctl;
using namespace Qt::StringLiterals;

namespace {

/// The value of --lang wherever it stands, since messages about the other words are in that language too.
QString askedLanguage(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == "--lang"_L1)
            return words.value(i + 1);
        if (words.at(i).startsWith(u"--lang="_s))
            return words.at(i).section(u'=', 1);
    }
    return {};
}

const Command *findCommand(const QList<Command> &commands, const QStringList &words)
{
    for (const Command &command : commands) {
        if (command.group() == words.value(0) &&
            (command.verb().isEmpty() || command.verb() == words.value(1)))
            return &command;
    }
    return nullptr;
}

/// The options that every command has, and whether a value follows.
const QHash<QString, bool> &commonOptions()
{
    static const QHash<QString, bool> takes = Grammar::of(commonUsage()).takes;
    return takes;
}

/// What was typed, cut at the command: options that every command has may stand before it.
struct CutWords {
    QStringList before;  ///< those options with their values
    QStringList command; ///< the rest, beginning with the command where there is one
    QString unknown;     ///< an option before the command that is not one of every command
};

CutWords splitCommonOptions(const QStringList &words)
{
    CutWords result;
    qsizetype i = 0;
    while (i < words.size() && words.at(i).startsWith(u"--"_s)) {
        const QString name = words.at(i).mid(2).section(u'=', 0, 0);
        if (name == "version"_L1)
            break; // no command follows
        if (!commonOptions().contains(name)) {
            result.unknown = words.at(i).section(u'=', 0, 0);
            break;
        }
        result.before += words.at(i);
        if (commonOptions().value(name) && !words.at(i).contains(u'=') && i + 1 < words.size())
            result.before += words.at(++i);
        ++i;
    }
    result.command = words.mid(i);
    return result;
}

/// The words but for options that every command has; help stays, for it can be all that is asked.
QStringList withoutCommonOptions(const QStringList &words)
{
    QStringList rest;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        const QString name = word.startsWith(u"--"_s) ? word.mid(2).section(u'=', 0, 0) : QString();
        if (name == "help"_L1 || !commonOptions().contains(name))
            rest += word;
        else if (commonOptions().value(name) && !word.contains(u'='))
            ++i;
    }
    return rest;
}

bool isGroup(const QList<Command> &commands, const QString &word)
{
    return std::any_of(commands.begin(), commands.end(),
                       [&](const Command &command) { return command.group() == word; });
}

int statusOf(const Error &error)
{
    if (isWrongUsage(error))
        return WrongUsage;
    return error.code == ErrorCode::CannotOpen ? CannotOpenOffice : RefusedByRule;
}

/// Words without a command behind them: help, the version, or wrong usage.
int runWithoutCommand(const QList<Command> &commands, const QStringList &words, Output &output)
{
    QStringList rest = withoutCommonOptions(words);
    if (rest == QStringList{u"--version"_s}) {
        output.line(u"tewakectl "_s + QCoreApplication::applicationVersion());
        output.object({{u"version"_s, QCoreApplication::applicationVersion()}});
        output.finish({});
        return Done;
    }
    const bool asked = rest.contains(u"--help"_s) || rest.contains(u"-h"_s) || rest.value(0) == "help"_L1;
    rest.removeIf(
        [](const QString &word) { return word == "--help"_L1 || word == "-h"_L1 || word == "help"_L1; });
    const bool group = isGroup(commands, rest.value(0));
    if (asked && (rest.isEmpty() || group)) {
        const Command *one = findCommand(commands, rest);
        one ? showHelp(output, *one) : showHelp(output, commands, rest.value(0));
        output.finish({});
        return Done;
    }
    const Error error = wrongUsage(
        rest.isEmpty() ? Ctl::tr("No command was given; tewakectl --help lists them.")
        : group ? Ctl::tr("“%1” needs one of its verbs; tewakectl %1 --help lists them.").arg(rest.first())
                : Ctl::tr("There is no command “%1”; tewakectl --help lists them.")
                      .arg(rest.mid(0, 2).join(u' ')),
        u"command"_s);
    Output::note(error.message);
    output.finish(error);
    return WrongUsage;
}

Result<void> runCommand(const Command &command, const Arguments &arguments, Output &output)
{
    const SystemClock clock;
    Context context(arguments, clock, output);
    TEWAKE_CHECK(command.run(context));
    return context.readWhole();
}

int run(const QStringList &words)
{
    const QList<Command> commands = allCommands();
    Output output(words.contains(u"--json"_s));
    const CutWords given = splitCommonOptions(words);
    const Command *command = findCommand(commands, given.command);
    if (!command && !given.unknown.isEmpty()) {
        const Error error = wrongUsage(
            Ctl::tr("%1 is no option of every command: it belongs behind the command.").arg(given.unknown),
            given.unknown.mid(2));
        Output::note(error.message);
        output.finish(error);
        return WrongUsage;
    }
    if (!command)
        return runWithoutCommand(commands, given.before + given.command, output);
    const qsizetype used = command->verb().isEmpty() ? 1 : 2;
    const auto arguments =
        Arguments::parse(command->later ? QStringList() : given.before + given.command.mid(used),
                         command->later ? Grammar() : Grammar::of(command->usage + commonUsage()));
    if (arguments && arguments->has(u"help"_s)) {
        showHelp(output, *command);
        output.finish({});
        return Done;
    }
    Result<void> done;
    const QString language = askedLanguage(words);
    if (!arguments)
        done = arguments.error();
    else if (arguments->has(u"lang"_s) && language != "ja"_L1 && language != "en"_L1)
        done = wrongUsage(Ctl::tr("--%1 is one of %2, not “%3”.").arg(u"lang"_s, u"ja, en"_s, language),
                          u"lang"_s);
    else
        done = runCommand(*command, *arguments, output);
    if (done) {
        output.finish({});
        return Done;
    }
    if (!done.error().message.isEmpty())
        Output::note(done.error().message);
    if (isWrongUsage(done.error()))
        Output::note(Ctl::tr("Usage: tewakectl %1").arg(command->usage));
    output.finish(done.error());
    return statusOf(done.error());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"tewakectl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TEWAKE_VERSION));
    // What went wrong is said in one sentence; statements and what drivers say of them are there for who
    // asks: QT_LOGGING_RULES="tewake.store.warning=true".
    QLoggingCategory::setFilterRules(u"tewake.store*.warning=false\nqt.sql*.warning=false\n"
                                     "default.warning=false"_s);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString asked = askedLanguage(words);
    const bool japanese = (asked.isEmpty() ? QLocale::system().name().left(2) : asked) == "ja"_L1;
    QTranslator translator;
    if (translator.load(u":/i18n/tewake_%1.qm"_s.arg(japanese ? u"ja"_s : u"en"_s)))
        QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(japanese ? QLocale(QLocale::Japanese, QLocale::Japan)
                                 : QLocale(QLocale::English, QLocale::Japan));
    const int status = run(words);
    if (status != Done || Output::isWhole())
        return status;
    Output::note(Ctl::tr("The answer could not be written whole to standard output and is cut off. What the "
                         "command had to do is done."));
    return RefusedByRule;
}
