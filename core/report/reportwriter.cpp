// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportwriter.h"

#include "core/base/minutes.h"
#include "core/base/savefile.h"
#include "core/exchange/csvwriter.h"
#include "core/report/reportfigures.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

QJsonObject rowJson(const QList<ReportColumn> &columns, const QVariantList &row)
{
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QVariant &value = row.at(i);
        object.insert(columns.at(i).key, value.isValid() ? QJsonValue::fromVariant(value) : QJsonValue());
    }
    return object;
}

QString csvText(const QVariant &value, ValueKind kind)
{
    if (!value.isValid())
        return {};
    if (kind == ValueKind::Ratio || kind == ValueKind::Factor)
        return QString::number(value.toDouble(), 'f', 4);
    if (kind == ValueKind::Minutes)
        return Minutes(value.toLongLong()).toString();
    return value.toString();
}

} // namespace

QJsonObject reportJson(const Report &report)
{
    QJsonObject object{{u"title"_s, report.title}, {u"period"_s, report.period}};
    for (const ReportTable &table : report.tables) {
        QJsonArray rows;
        for (const QVariantList &row : table.rows)
            rows.append(rowJson(table.columns, row));
        object.insert(table.key, rows);
        if (!table.totals.isEmpty())
            object.insert(table.key + u"Total"_s, rowJson(table.columns, table.totals));
    }
    return object;
}

Result<void> writeReportJson(const Report &report, const QString &path)
{
    return saveWhole(path, QJsonDocument(reportJson(report)).toJson());
}

Result<QByteArray> reportCsv(const Report &report, TextEncoding encoding)
{
    CsvWriter writer(encoding);
    for (const ReportTable &table : report.tables) {
        QStringList header{ReportText::tr("Table")};
        const QList<qsizetype> shown = columnsForPeople(table);
        for (const qsizetype i : shown)
            header += table.columns.at(i).title;
        writer.addRow(header);
        const auto add = [&](const QVariantList &row) {
            QStringList fields{table.title};
            for (const qsizetype i : shown)
                fields += csvText(row.at(i), kindOf(table, row, i));
            writer.addRow(fields);
        };
        for (const QVariantList &row : table.rows)
            add(row);
        if (!table.totals.isEmpty())
            add(table.totals);
    }
    if (!writer.unwritable().isEmpty())
        return unwritableError(writer.unwritable(), encoding);
    return writer.bytes();
}

Result<void> writeReportCsv(const Report &report, const QString &path, TextEncoding encoding)
{
    TEWAKE_TRY(const QByteArray bytes, reportCsv(report, encoding));
    return saveWhole(path, bytes);
}

} // namespace tewake
