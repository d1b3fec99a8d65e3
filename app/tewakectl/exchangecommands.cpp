// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/command.h"

#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"

#include <QCoreApplication>

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Ctl {
    Q_DECLARE_TR_FUNCTIONS(tewakectl)
};

Result<ImportKind> kindOf(const QString &name)
{
    if (const auto kind = fromName<ImportKind>(name))
        return *kind;
    return wrongUsage(
        Ctl::tr("“%1” is none of clients, workers, skills, availability, orders, tasks, hours.").arg(name));
}

QJsonArray notesJson(const QList<ImportNote> &notes)
{
    QJsonArray list;
    for (const ImportNote &note : notes)
        list.append(QJsonObject{{u"line"_s, qint64(note.line)},
                                {u"column"_s, note.column},
                                {u"value"_s, note.value},
                                {u"why"_s, note.why}});
    return list;
}

void printNotes(const QList<ImportNote> &notes)
{
    for (const ImportNote &note : notes)
        Output::note(
            note.column.isEmpty()
                ? Ctl::tr("line %1: %2").arg(note.line).arg(note.why)
                : Ctl::tr("line %1, %2 “%3”: %4").arg(note.line).arg(note.column, note.value, note.why));
}

Result<void> importCommand(Context &context)
{
    TEWAKE_TRY(const ImportKind kind, kindOf(context.arguments.position(0)));
    TEWAKE_TRY(const Session session, context.session(Permission::Import));
    TEWAKE_TRY(Office *const office, context.office());
    ImportOptions options;
    options.encoding = context.arguments.value(u"encoding"_s);
    options.mapping = context.arguments.value(u"map"_s);
    options.dryRun = context.arguments.has(u"dry-run"_s);
    options.partial = context.arguments.has(u"partial"_s);
    options.addLists = context.arguments.has(u"add-lists"_s);
    if (context.arguments.has(u"take-odd"_s) || context.arguments.has(u"refuse-odd"_s))
        options.takeOddities = context.arguments.has(u"take-odd"_s);
    TEWAKE_TRY(const ImportReport report,
               importFile(*office, session, kind, context.arguments.position(1), options));
    if (!context.out.json()) {
        printNotes(report.refused);
        printNotes(report.warnings);
    }
    if (report.namesUnlisted)
        Output::note(
            Ctl::tr("With --add-lists, teams, hubs, rooms and skills that the office does not have are "
                    "added to it."));
    context.out.line(Ctl::tr("%1: %2 rows read, %3 taken, %4 refused, %5 warnings.")
                         .arg(report.fileName)
                         .arg(report.read)
                         .arg(report.taken)
                         .arg(report.refusedRows)
                         .arg(report.warningCount));
    context.out.object({{u"read"_s, report.read},
                        {u"taken"_s, report.taken},
                        {u"refused"_s, report.refusedRows},
                        {u"warnings"_s, report.warningCount},
                        {u"committed"_s, report.committed},
                        {u"encoding"_s, encodingName(report.encoding)},
                        {u"refusedRows"_s, notesJson(report.refused)},
                        {u"warningRows"_s, notesJson(report.warnings)}});
    if (report.refusedRows > 0 && !report.committed)
        return Error{
            ErrorCode::InvalidInput, options.dryRun ? QString() : Ctl::tr("Nothing was imported."), {}};
    return {};
}

Result<void> exportCommand(Context &context)
{
    TEWAKE_TRY(const ImportKind kind, kindOf(context.arguments.position(0)));
    const auto encoding = encodingFromName(context.arguments.value(u"encoding"_s, u"utf-8-bom"_s));
    if (!encoding)
        return wrongUsage(Ctl::tr("--encoding is one of utf-8-bom, utf-8, cp932."));
    TEWAKE_TRY(const Session session, context.session(Permission::Import));
    TEWAKE_TRY(Office *const office, context.office());
    ExportOptions options;
    options.encoding = *encoding;
    TEWAKE_TRY(options.from, context.arguments.date(u"from"_s, {}));
    TEWAKE_TRY(options.to, context.arguments.date(u"to"_s, {}));
    TEWAKE_TRY(const ExportReport report,
               exportFile(*office, session, kind, context.arguments.position(1), options));
    context.out.line(
        Ctl::tr("%n row(s) written to %1.", nullptr, static_cast<int>(report.rows)).arg(report.path));
    context.out.object({{u"rows"_s, report.rows}, {u"bytes"_s, report.bytes}, {u"path"_s, report.path}});
    return {};
}

} // namespace

void addExchangeCommands(QList<Command> &commands)
{
    commands += {u"import"_s,
                 {},
                 u"import KIND FILE.csv [--map MAP.json] [--encoding auto|utf-8|cp932|windows-1252] "
                 u"[--dry-run] [--partial] "
                 "[--take-odd|--refuse-odd] [--add-lists]"_s,
                 {u"map="_s, u"encoding="_s, u"dry-run"_s, u"partial"_s, u"take-odd"_s, u"refuse-odd"_s,
                  u"add-lists"_s},
                 2,
                 importCommand};
    commands += {u"export"_s,
                 {},
                 u"export KIND FILE.csv [--encoding utf-8-bom|utf-8|cp932] [--from D] [--to D]"_s,
                 {u"encoding="_s, u"from="_s, u"to="_s},
                 2,
                 exportCommand};
}

} // namespace tewake::ctl
