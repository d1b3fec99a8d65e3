// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/help.h"

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject commandJson(const Command &command)
{
    const Grammar grammar = Grammar::of(command.usage);
    QStringList options = grammar.takes.keys();
    options.sort();
    return {{u"usage"_s, u"tewakectl "_s + command.usage},
            {u"about"_s, command.about},
            {u"positions"_s, QJsonArray::fromStringList(grammar.positions)},
            {u"options"_s, QJsonArray::fromStringList(options)}};
}

QJsonObject statusJson()
{
    return {{u"0"_s, Ctl::tr("done")},
            {u"1"_s, Ctl::tr("refused by a rule, or bad data; nothing was changed")},
            {u"2"_s, Ctl::tr("wrong usage")},
            {u"3"_s, Ctl::tr("the office could not be opened")}};
}

void showShared(const Output &output)
{
    output.line({});
    output.line(Ctl::tr("Options of every command:"));
    output.line(u"  --office PATH|URL   "_s +
                Ctl::tr("the office: a file, or postgresql://user@host:port/db?sslmode=verify-full"));
    output.line(u"  --user NAME         "_s +
                Ctl::tr("who acts; the password comes from TEWAKE_PASSWORD, ~/.pgpass or PGPASSWORD"));
    output.line(u"  --json              "_s +
                Ctl::tr("one JSON object on standard output; after an error it holds "
                        "\"error\": {\"code\", \"field\", \"message\"}"));
    output.line(u"  --lang ja|en        "_s +
                Ctl::tr("the language of messages; without it that of the locale"));
    output.line(u"  --help              "_s + Ctl::tr("how the command is used"));
    output.line({});
    output.line(
        Ctl::tr("Words: ORDER is a number like 2026-0412. TASK is an id, ORDER/NUMBER like 2026-0412/47, "
                "or a label. WORKER, CLIENT and CATEGORY are codes as the lists show them. D is a date "
                "like 2026-12-01, MIN minutes like 90 or 1:30, PRICE like 24/unit, 1250/hour or 300000."));
    output.line({});
    output.line(
        Ctl::tr("Exit status: 0 done; 1 refused by a rule, or bad data (a wrong date, number or file), "
                "and nothing was changed; 2 wrong usage (an unknown command, option or choice, a word "
                "missing or too many); 3 the office could not be opened."));
}

} // namespace

QString commonUsage()
{
    return u" [--office PATH|URL] [--user NAME] [--json] [--lang ja|en] [--help]"_s;
}

void showHelp(Output &output, const QList<Command> &commands, const QString &group)
{
    output.line(Ctl::tr("Usage: tewakectl %1")
                    .arg((group.isEmpty() ? u"COMMAND"_s : group + u" ..."_s) + commonUsage()));
    QJsonArray list;
    QString last;
    for (const Command &command : commands) {
        if (!group.isEmpty() && command.group() != group)
            continue;
        if (command.group() != last)
            output.line({});
        last = command.group();
        output.line(u"  "_s + command.usage);
        output.line(u"      "_s + command.about);
        list.append(commandJson(command));
    }
    showShared(output);
    output.object({{u"commands"_s, list}, {u"exit"_s, statusJson()}});
}

void showHelp(Output &output, const Command &command)
{
    output.line(Ctl::tr("Usage: tewakectl %1").arg(command.usage));
    output.line(u"  "_s + command.about);
    showShared(output);
    QJsonObject object = commandJson(command);
    object.insert(u"exit"_s, statusJson());
    output.object(object);
}

} // namespace tewake::ctl
