// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportwriter.h"

#include "core/base/filefault.h"
#include "core/base/savefile.h"
#include "core/report/reportfigures.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <ctime>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

constexpr double MinutesPerDay = 1440.0; ///< a spreadsheet's unit of time is the day
constexpr qsizetype LongestSheetName = 31;

struct Formats {
    lxw_format *title;
    lxw_format *header;
    lxw_format *body[6];
    lxw_format *total[6];
};

Formats makeFormats(lxw_workbook *book)
{
    // In the order of ValueKind.
    constexpr const char *Numbers[] = {"@", "\"¥\"#,##0;[Red]-\"¥\"#,##0", "[h]:mm", "#,##0", "0.0%", "0.00"};
    Formats formats{};
    formats.title = workbook_add_format(book);
    format_set_bold(formats.title);
    format_set_font_size(formats.title, 14);
    formats.header = workbook_add_format(book);
    format_set_bold(formats.header);
    format_set_bg_color(formats.header, 0xE7ECF8);
    format_set_bottom(formats.header, LXW_BORDER_THIN);
    format_set_text_wrap(formats.header);
    format_set_align(formats.header, LXW_ALIGN_VERTICAL_CENTER);
    for (int kind = 0; kind < 6; ++kind) {
        formats.body[kind] = workbook_add_format(book);
        format_set_num_format(formats.body[kind], Numbers[kind]);
        formats.total[kind] = workbook_add_format(book);
        format_set_num_format(formats.total[kind], Numbers[kind]);
        format_set_bold(formats.total[kind]);
        format_set_top(formats.total[kind], LXW_BORDER_THIN);
    }
    return formats;
}

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QVariant &value, ValueKind kind,
               lxw_format *format)
{
    if (!value.isValid())
        worksheet_write_blank(sheet, row, column, format);
    else if (kind == ValueKind::Text)
        worksheet_write_string(sheet, row, column, value.toString().toUtf8().constData(), format);
    else if (kind == ValueKind::Minutes)
        worksheet_write_number(sheet, row, column, value.toDouble() / MinutesPerDay, format);
    else
        worksheet_write_number(sheet, row, column, value.toDouble(), format);
}

/// The table's title as a spreadsheet takes it: without the signs that mean something there, not too long,
/// and unlike the names that are taken.
QString sheetName(const QString &title, const QStringList &taken)
{
    static const QRegularExpression signs(u"[\\[\\]:*?/\\\\']"_s);
    const QString whole = QString(title).replace(signs, u" "_s).trimmed();
    QString name = whole.left(LongestSheetName);
    for (int i = 2; name.isEmpty() || taken.contains(name, Qt::CaseInsensitive); ++i) {
        const QString ending = u" (%1)"_s.arg(i);
        name = whole.left(LongestSheetName - ending.size()) + ending;
    }
    return name;
}

void writeTable(lxw_workbook *book, const Report &report, const ReportTable &table, const QString &name,
                const Formats &formats)
{
    constexpr lxw_row_t HeaderRow = 2;
    lxw_worksheet *sheet = workbook_add_worksheet(book, name.toUtf8().constData());
    const QList<qsizetype> shown = columnsForPeople(table);
    const auto columns = static_cast<lxw_col_t>(shown.size());
    worksheet_write_string(sheet, 0, 0,
                           u"%1 %2 %3"_s.arg(report.title, report.period, table.title).toUtf8().constData(),
                           formats.title);
    for (lxw_col_t c = 0; c < columns; ++c) {
        const ReportColumn &column = table.columns.at(shown.at(c));
        worksheet_write_string(sheet, HeaderRow, c, column.title.toUtf8().constData(), formats.header);
        worksheet_set_column(sheet, c, c, column.kind == ValueKind::Text ? 26 : 16, nullptr);
    }
    lxw_row_t row = HeaderRow;
    const auto write = [&](const QVariantList &values, lxw_format *const *set) {
        ++row;
        for (lxw_col_t c = 0; c < columns; ++c) {
            const ValueKind kind = kindOf(table, values, shown.at(c));
            writeCell(sheet, row, c, values.at(shown.at(c)), kind, set[static_cast<int>(kind)]);
        }
    };
    for (const QVariantList &values : table.rows)
        write(values, formats.body);
    if (!table.rows.isEmpty())
        worksheet_autofilter(sheet, HeaderRow, 0, row, static_cast<lxw_col_t>(columns - 1));
    if (!table.totals.isEmpty())
        write(table.totals, formats.total);
    worksheet_freeze_panes(sheet, HeaderRow + 1, 1);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, HeaderRow, HeaderRow);
}

} // namespace

Result<void> writeReportXlsx(const Report &report, const QString &path, Instant madeAt)
{
    TEWAKE_CHECK(checkReplaceable(path));
    const auto failed = [&](const QString &reason) {
        return Error{ErrorCode::StorageFailure,
                     ReportText::tr("“%1” could not be written: %2").arg(path, reason), u"out"_s};
    };
    // The library writes in place; so it writes elsewhere, and the whole file takes the old one's place.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failed(writeFault(QDir::tempPath() + u"/report.xlsx"_s));
    const QString scratch = folder.filePath(u"report.xlsx"_s);
    lxw_workbook *book = workbook_new(QFile::encodeName(scratch).constData());
    if (!book)
        return failed(writeFault(scratch));
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(madeAt.utcSeconds()); // otherwise the time of writing
    workbook_set_properties(book, &properties);
    const Formats formats = makeFormats(book);
    QStringList taken;
    for (const ReportTable &table : report.tables) {
        taken += sheetName(table.title, taken);
        writeTable(book, report, table, taken.last(), formats);
    }
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return failed(writeFault(scratch));
    QFile written(scratch);
    if (!written.open(QIODevice::ReadOnly))
        return failed(readFault(written));
    return saveWhole(path, written.readAll());
}

} // namespace tewake
