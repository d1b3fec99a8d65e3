// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/reporttablemodel.h"

#include "ui/widgets/formats.h"

#include <limits>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

/// Totals stay at the end of an ascending order; a descending one is the usual for money and has them on top.
QVariant sortKey(const ReportLine &line, qsizetype column, ValueKind kind)
{
    const QVariant &value = line.values.at(column);
    if (kind == ValueKind::Text)
        return line.total ? QVariant(QString(QChar(0xFFFF))) : QVariant(value.toString());
    if (line.total)
        return std::numeric_limits<double>::max();
    return value.isValid() ? QVariant(value.toDouble()) : QVariant(std::numeric_limits<double>::lowest());
}

Column<ReportLine> columnFor(const ReportTable &table, qsizetype index, double largest)
{
    const ReportColumn &source = table.columns.at(index);
    const ValueKind kind = source.kind;
    Column<ReportLine> column;
    column.title = source.title;
    column.alignment = kind == ValueKind::Text ? Qt::AlignLeft : Qt::AlignRight;
    column.text = [index, kind](const ReportLine &line) { return figureText(line.values.at(index), kind); };
    column.sortKey = [index, kind](const ReportLine &line) { return sortKey(line, index, kind); };
    column.bold = [](const ReportLine &line) { return line.total; };
    column.width = kind == ValueKind::Text ? (index == 0 && table.columns.size() > 7 ? 12 : 0) : 15;
    if (largest > 0) {
        column.width = 30; // a bar that is too short to compare says nothing
        column.bar = [index, largest](const ReportLine &line) {
            return line.total ? 0.0 : line.values.at(index).toDouble() / largest;
        };
    }
    return column;
}

} // namespace

QString figureText(const QVariant &value, ValueKind kind)
{
    if (!value.isValid())
        return kind == ValueKind::Text ? QString() : u"–"_s;
    switch (kind) {
    case ValueKind::Yen:
    case ValueKind::Count:
        return Yen(value.toLongLong()).toString();
    case ValueKind::Minutes:
        return hoursText(Minutes(value.toLongLong()));
    case ValueKind::Ratio:
        return percentText(value.toDouble(), 1);
    case ValueKind::Text:
        break;
    }
    return value.toString();
}

RecordModel<ReportLine> *makeReportModel(const ReportTable &table, QObject *parent, const QString &barColumn)
{
    std::vector<Column<ReportLine>> columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        double largest = 0;
        if (table.columns.at(i).key == barColumn) {
            for (const QVariantList &row : table.rows)
                largest = std::max(largest, row.at(i).toDouble());
        }
        columns.push_back(columnFor(table, i, largest));
    }
    auto *model = new RecordModel<ReportLine>(
        std::move(columns), [](const ReportLine &line) { return line.place; }, parent);
    std::vector<ReportLine> lines;
    for (const QVariantList &row : table.rows)
        lines.push_back({static_cast<qint64>(lines.size()) + 1, row, false});
    if (!table.totals.isEmpty() && !table.rows.isEmpty())
        lines.push_back({static_cast<qint64>(lines.size()) + 1, table.totals, true});
    model->setRecords(std::move(lines));
    return model;
}

} // namespace tewake::ui
