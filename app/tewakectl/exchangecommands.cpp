// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/command.h"

#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/moneyexport.h"

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<ImportKind> kindOf(const QString &name)
{
    if (const auto kind = fromName<ImportKind>(name))
        return *kind;
    return wrongUsage(
        Ctl::tr("“%1” is none of clients, workers, skills, availability, orders, tasks, hours.").arg(name),
        u"KIND"_s);
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

Result<ImportOptions> importOptions(const Arguments &a)
{
    ImportOptions options;
    options.encoding = a.value(u"encoding"_s);
    const bool known = options.encoding.isEmpty() || options.encoding == "auto"_L1 ||
                       encodingFromName(options.encoding).has_value();
    if (!known)
        return wrongUsage(
            Ctl::tr("--%1 is one of %2, not “%3”.")
                .arg(u"encoding"_s, u"auto, utf-8, utf-8-bom, cp932, windows-1252"_s, options.encoding),
            u"encoding"_s);
    if (a.has(u"take-odd"_s) && a.has(u"refuse-odd"_s))
        return wrongUsage(Ctl::tr("Choose one of --take-odd, --refuse-odd."), u"take-odd"_s);
    options.mapping = a.value(u"map"_s);
    options.dryRun = a.has(u"dry-run"_s);
    options.partial = a.has(u"partial"_s);
    options.addLists = a.has(u"add-lists"_s);
    if (a.has(u"take-odd"_s) || a.has(u"refuse-odd"_s))
        options.takeOddities = a.has(u"take-odd"_s);
    return options;
}

Result<void> importCommand(Context &context)
{
    TEWAKE_TRY(const ImportKind kind, kindOf(context.arguments.position(0)));
    TEWAKE_TRY(const ImportOptions options, importOptions(context.arguments));
    TEWAKE_TRY(const Session session, context.session(permissionToImport(kind)));
    TEWAKE_TRY(Office *const office, context.office());
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
    context.out.line(Ctl::tr("%1: rows read %2, taken %3, refused %4; warnings %5.")
                         .arg(report.fileName)
                         .arg(report.read)
                         .arg(report.taken)
                         .arg(report.refusedRows)
                         .arg(report.warningCount));
    context.out.object({{u"file"_s, report.fileName},
                        {u"read"_s, report.read},
                        {u"taken"_s, report.taken},
                        {u"refused"_s, report.refusedRows},
                        {u"warnings"_s, report.warningCount},
                        {u"committed"_s, report.committed},
                        {u"encoding"_s, encodingName(report.encoding)},
                        {u"refused_rows"_s, notesJson(report.refused)},
                        {u"warning_rows"_s, notesJson(report.warnings)}});
    // A dry run of a partial import is refused only where nothing would be left to take.
    const bool taken = options.dryRun ? options.partial && report.taken > 0 : report.committed;
    if (report.refusedRows > 0 && !taken)
        return Error{ErrorCode::InvalidInput,
                     options.dryRun
                         ? Ctl::tr("%1 would not be imported: rows are refused.").arg(report.fileName)
                         : Ctl::tr("Nothing was imported: rows of %1 are refused.").arg(report.fileName),
                     u"file"_s};
    return {};
}

Result<void> exportCommand(Context &context)
{
    const Arguments &a = context.arguments;
    const auto money = fromName<MoneyKind>(a.position(0));
    ImportKind kind{};
    if (!money) {
        TEWAKE_TRY(kind, kindOf(a.position(0)));
    }
    TEWAKE_TRY(const QString encoding, a.word(u"encoding"_s, {u"utf-8-bom"_s, u"utf-8"_s, u"cp932"_s}));
    ExportOptions options;
    options.encoding = *encodingFromName(encoding);
    TEWAKE_TRY(options.from, a.date(u"from"_s, {}));
    TEWAKE_TRY(options.to, a.date(u"to"_s, {}));
    TEWAKE_TRY(const Session session, context.session(money ? Permission::ViewMoney : Permission::Import));
    TEWAKE_TRY(Office *const office, context.office());
    TEWAKE_TRY(const ExportReport report, money
                                              ? exportMoney(*office, session, *money, a.position(1), options)
                                              : exportFile(*office, session, kind, a.position(1), options));
    context.out.line(
        Ctl::tr("%n row(s) written to %1.", nullptr, static_cast<int>(report.rows)).arg(report.path));
    context.out.object({{u"kind"_s, money ? nameOf(*money) : nameOf(kind)},
                        {u"rows"_s, report.rows},
                        {u"bytes"_s, report.bytes},
                        {u"file"_s, report.path}});
    return {};
}

} // namespace

void addExchangeCommands(QList<Command> &commands)
{
    commands +=
        {u"import KIND FILE.csv [--map MAP.json] "
         u"[--encoding auto|utf-8|utf-8-bom|cp932|windows-1252] [--dry-run] [--partial] "
         u"[--take-odd] [--refuse-odd] [--add-lists]"_s,
         Ctl::tr("KIND is clients, workers, skills, availability, orders, tasks or hours. All or "
                 "nothing unless --partial; every bad row is listed with line, column, value and why."),
         importCommand};
    commands +=
        {u"export KIND FILE.csv [--encoding utf-8-bom|utf-8|cp932] [--from D] [--to D]"_s,
         Ctl::tr("Writes all records of a kind in the columns that import reads; besides, for whoever sees "
                 "money, acceptances, rewards and adjustments."),
         exportCommand};
}

} // namespace tewake::ctl
