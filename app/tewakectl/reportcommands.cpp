// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/command.h"

#include "core/exchange/encoding.h"
#include "core/report/hoursreport.h"
#include "core/report/monthreport.h"
#include "core/report/qcdreport.h"
#include "core/report/reportfigures.h"
#include "core/report/reportwriter.h"

#include <QJsonDocument>

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

QString cellText(const QVariant &value, ValueKind kind)
{
    if (!value.isValid())
        return u"–"_s;
    switch (kind) {
    case ValueKind::Yen:
        return Yen(value.toLongLong()).toString();
    case ValueKind::Minutes:
        return Minutes(value.toLongLong()).toString();
    case ValueKind::Ratio:
        return QString::number(value.toDouble() * 100, 'f', 1) + u" %"_s;
    case ValueKind::Factor:
        return QString::number(value.toDouble(), 'f', 2);
    default:
        return value.toString();
    }
}

void print(const Output &out, const Report &report)
{
    out.line(u"%1 %2"_s.arg(report.title, report.period));
    for (const ReportTable &table : report.tables) {
        out.line(u"\n"_s + table.title);
        QList<QVariantList> lines = table.rows;
        if (!table.totals.isEmpty())
            lines.append(table.totals);
        const QList<qsizetype> shown = columnsForPeople(table);
        QStringList titles;
        for (const qsizetype i : shown)
            titles += table.columns.at(i).title;
        QList<QStringList> rows;
        for (const QVariantList &line : std::as_const(lines)) {
            QStringList cells;
            for (const qsizetype i : shown)
                cells += cellText(line.at(i), kindOf(table, line, i));
            rows.append(cells);
        }
        out.table(titles, rows);
    }
}

/// Where the report goes: --format, or as --out ends.
struct Target {
    QString format;
    QString file;
    TextEncoding encoding = TextEncoding::Utf8Bom;
};

/// Into another program there is no byte order mark unless it was asked for.
TextEncoding pipeEncoding(const Arguments &a, TextEncoding file)
{
    return a.has(u"encoding"_s) ? file : TextEncoding::Utf8;
}

Result<Target> targetOf(const Arguments &a)
{
    const QStringList formats{u"json"_s, u"csv"_s, u"xlsx"_s};
    Target target;
    target.file = a.value(u"out"_s);
    TEWAKE_CHECK(a.word(u"format"_s, formats));
    target.format = a.value(u"format"_s, target.file.section(u'.', -1).toLower());
    TEWAKE_TRY(const QString encoding, a.word(u"encoding"_s, {u"utf-8-bom"_s, u"utf-8"_s, u"cp932"_s}));
    target.encoding = *encodingFromName(encoding);
    if (target.file.isEmpty() && target.format == "xlsx"_L1)
        return wrongUsage(Ctl::tr("A workbook is a file: name it with --out."), u"out"_s);
    if (target.file.isEmpty() && target.format == "csv"_L1 && a.has(u"json"_s))
        return wrongUsage(
            Ctl::tr("With --json only JSON goes to standard output: name the CSV file with --out."),
            u"out"_s);
    if (target.file.isEmpty())
        target.encoding = pipeEncoding(a, target.encoding);
    if (!target.file.isEmpty() && !formats.contains(target.format))
        return wrongUsage(
            Ctl::tr(
                "A report is written as json, csv or xlsx: let the file end so, or say which with --format."),
            u"format"_s);
    return target;
}

Result<void> hand(Context &context, const Report &report, const Target &target)
{
    TEWAKE_CHECK(context.readWhole());
    QJsonObject object = reportJson(report);
    if (target.file.isEmpty() && target.format == "json"_L1) {
        context.out.document(QJsonDocument(object).toJson());
    } else if (target.file.isEmpty() && target.format == "csv"_L1) {
        TEWAKE_TRY(const QByteArray bytes, reportCsv(report, target.encoding));
        context.out.document(bytes);
    } else if (target.file.isEmpty()) {
        print(context.out, report);
    } else {
        if (target.format == "json"_L1)
            TEWAKE_CHECK(writeReportJson(report, target.file));
        else if (target.format == "csv"_L1)
            TEWAKE_CHECK(writeReportCsv(report, target.file, target.encoding));
        else
            TEWAKE_CHECK(writeReportXlsx(report, target.file, context.clock.now()));
        context.out.line(Ctl::tr("%1 %2 written to %3.").arg(report.title, report.period, target.file));
        object.insert(u"file"_s, target.file);
    }
    context.out.object(object);
    return {};
}

Result<void> month(Context &context)
{
    TEWAKE_TRY(const Target target, targetOf(context.arguments));
    TEWAKE_TRY(const YearMonth month, monthOf(context.arguments.position(0), u"month"_s));
    TEWAKE_TRY(const Session session, context.session(Permission::ViewMoney));
    TEWAKE_TRY(Office *const office, context.office());
    TEWAKE_TRY(const Report report, monthReport(*office, session, month));
    return hand(context, report, target);
}

Result<void> year(Context &context)
{
    TEWAKE_TRY(const Target target, targetOf(context.arguments));
    TEWAKE_TRY(const int year, fiscalYearFrom(context.arguments.position(0)));
    TEWAKE_TRY(const Session session, context.session(Permission::ViewMoney));
    TEWAKE_TRY(Office *const office, context.office());
    TEWAKE_TRY(const Report report, yearReport(*office, session, year));
    return hand(context, report, target);
}

Result<void> qcd(Context &context)
{
    TEWAKE_TRY(const Target target, targetOf(context.arguments));
    TEWAKE_TRY(const DateRange days, context.arguments.range({}, {}));
    TEWAKE_TRY(const QcdGroup group, context.arguments.choice(u"by"_s, QcdGroup::Category));
    TEWAKE_TRY(const Session session, context.session(Permission::ViewMoney));
    TEWAKE_TRY(Office *const office, context.office());
    TEWAKE_TRY(const Report report, qcdReport(*office, session, days, group));
    return hand(context, report, target);
}

/// Both ends included; without them from the first hours to the last.
Result<void> hours(Context &context)
{
    TEWAKE_TRY(const Target target, targetOf(context.arguments));
    TEWAKE_TRY(const QDate from, context.arguments.date(u"from"_s, {}));
    TEWAKE_TRY(const QDate to, context.arguments.date(u"to"_s, {}));
    if (from.isValid() && to.isValid())
        TEWAKE_CHECK(context.arguments.range(from, to)); // in this order
    const DateRange days{from, to.isValid() ? to.addDays(1) : QDate()};
    TEWAKE_TRY(const Session session, context.session(Permission::ViewMoney));
    TEWAKE_TRY(Office *const office, context.office());
    TEWAKE_TRY(const Report report, hoursReport(*office, session, days));
    return hand(context, report, target);
}

} // namespace

void addReportCommands(QList<Command> &commands)
{
    const QString formats = u" [--format json|csv|xlsx] [--out FILE] [--encoding utf-8-bom|utf-8|cp932]"_s;
    commands += {
        u"report month YYYY-MM"_s + formats,
        Ctl::tr(
            "Revenue, rewards, margin and hours of a month, on the screen or into a file; with --format json "
            "or csv and without --out on standard output."),
        month};
    commands += {u"report year YEAR"_s + formats,
                 Ctl::tr("A fiscal year (FY2026) month by month against plan and last year."), year};
    commands +=
        {u"report hours [--from D] [--to D]"_s + formats,
         Ctl::tr("Approved hours by month and by order, over all years unless told otherwise."), hours};
    commands += {u"report qcd --from D --to D [--by category|client|team|hub|order|month]"_s + formats,
                 Ctl::tr("Quality, cost and delivery."), qcd};
}

} // namespace tewake::ctl
