// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/command.h"

#include "core/calendar/fiscalyear.h"
#include "core/desk/moneydesk.h"
#include "core/report/monthreport.h"
#include "core/report/qcdreport.h"
#include "core/report/reportwriter.h"

#include <QCoreApplication>

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Ctl {
    Q_DECLARE_TR_FUNCTIONS(tewakectl)
};

Result<YearMonth> monthOf(const Context &context)
{
    const YearMonth month = YearMonth::fromText(context.arguments.position(0));
    if (!month.isValid())
        return Error{ErrorCode::InvalidInput,
                     Ctl::tr("“%1” is no month; it looks like 2026-10.").arg(context.arguments.position(0)),
                     u"month"_s};
    return month;
}

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
    default:
        return value.toString();
    }
}

void printReport(const Context &context, const Report &report)
{
    context.out.line(u"%1 %2"_s.arg(report.title, report.period));
    for (const ReportTable &table : report.tables) {
        context.out.line(u"\n"_s + table.title);
        QList<QVariantList> rows = table.rows;
        if (!table.totals.isEmpty())
            rows.append(table.totals);
        for (const QVariantList &row : std::as_const(rows)) {
            QStringList cells;
            for (qsizetype i = 0; i < row.size(); ++i)
                cells += cellText(row.at(i), table.columns.at(i).kind);
            context.out.line(u"  "_s + cells.join(u"  "_s));
        }
    }
}

Result<void> deliver(Context &context, const Report &report)
{
    const QString format = context.arguments.value(u"format"_s);
    const QString out = context.arguments.value(u"out"_s);
    const auto encoding = encodingFromName(context.arguments.value(u"encoding"_s, u"utf-8-bom"_s));
    if (!encoding)
        return wrongUsage(Ctl::tr("--encoding is one of utf-8-bom, utf-8, cp932."));
    if (!format.isEmpty()) {
        if (out.isEmpty())
            return wrongUsage(Ctl::tr("Name the file with --out."));
        if (format == "json"_L1)
            TEWAKE_CHECK(writeReportJson(report, out));
        else if (format == "csv"_L1)
            TEWAKE_CHECK(writeReportCsv(report, out, *encoding));
        else if (format == "xlsx"_L1)
            TEWAKE_CHECK(writeReportXlsx(report, out));
        else
            return wrongUsage(Ctl::tr("--format is one of json, csv, xlsx."));
        context.out.line(Ctl::tr("%1 %2 written to %3.").arg(report.title, report.period, out));
    } else {
        printReport(context, report);
    }
    context.out.object(reportJson(report));
    return {};
}

Result<void> reportMonth(Context &context)
{
    TEWAKE_TRY(const YearMonth month, monthOf(context));
    TEWAKE_TRY(const Session session, context.session(Permission::ViewMoney));
    TEWAKE_TRY(Office *const office, context.office());
    TEWAKE_TRY(const Report report, monthReport(*office, session, month));
    return deliver(context, report);
}

Result<void> reportYear(Context &context)
{
    const auto year = fiscalYearFromText(context.arguments.position(0));
    if (!year)
        return Error{
            ErrorCode::InvalidInput,
            Ctl::tr("“%1” is no fiscal year; it looks like FY2026.").arg(context.arguments.position(0)),
            u"year"_s};
    TEWAKE_TRY(const Session session, context.session(Permission::ViewMoney));
    TEWAKE_TRY(Office *const office, context.office());
    TEWAKE_TRY(const Report report, yearReport(*office, session, *year));
    return deliver(context, report);
}

Result<void> reportQcd(Context &context)
{
    TEWAKE_TRY(const Session session, context.session(Permission::ViewMoney));
    TEWAKE_TRY(Office *const office, context.office());
    const QDate today = office->today();
    TEWAKE_TRY(const DateRange days,
               context.arguments.range(fiscalYearDays(fiscalYearOf(today)).begin, today));
    const auto group = fromName<QcdGroup>(context.arguments.value(u"by"_s, u"category"_s));
    if (!group)
        return wrongUsage(Ctl::tr("--by is one of category, client, hub, order."));
    TEWAKE_TRY(const Report report, qcdReport(*office, session, days, *group));
    return deliver(context, report);
}

Result<void> changeMonth(Context &context, bool close)
{
    TEWAKE_TRY(const YearMonth month, monthOf(context));
    TEWAKE_TRY(const Session session, context.session(Permission::CloseMonth));
    TEWAKE_TRY(Office *const office, context.office());
    MoneyDesk desk(*office, session);
    TEWAKE_TRY(const Month changed,
               close ? desk.close(month) : desk.reopen(month, context.arguments.value(u"reason"_s)));
    context.out.line(u"%1: %2"_s.arg(month.toString(), wordOf(changed.state)));
    context.out.object({{u"month"_s, month.toString()}, {u"state"_s, nameOf(changed.state)}});
    return {};
}

} // namespace

void addMoneyCommands(QList<Command> &commands)
{
    const QStringList reportOptions{u"format="_s, u"out="_s, u"encoding="_s};
    const QString formats = u" [--format json|csv|xlsx --out FILE] [--encoding utf-8-bom|utf-8|cp932]"_s;
    commands += {u"report"_s, u"month"_s, u"report month YYYY-MM"_s + formats, reportOptions, 1, reportMonth};
    commands += {u"report"_s, u"year"_s, u"report year FY2026"_s + formats, reportOptions, 1, reportYear};
    commands += {u"report"_s,
                 u"qcd"_s,
                 u"report qcd --from D --to D [--by category|client|hub|order]"_s + formats,
                 reportOptions + QStringList{u"from="_s, u"to="_s, u"by="_s},
                 0,
                 reportQcd};
    commands += {u"month"_s, u"close"_s, u"month close YYYY-MM"_s,
                 {},         1,          [](Context &c) { return changeMonth(c, true); }};
    commands += {u"month"_s,     u"reopen"_s, u"month reopen YYYY-MM --reason TEXT"_s,
                 {u"reason="_s}, 1,           [](Context &c) { return changeMonth(c, false); }};
}

} // namespace tewake::ctl
