// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportfigures.h"

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

QVariant ratioOf(qint64 part, qint64 whole)
{
    return whole == 0 ? QVariant() : QVariant(static_cast<double>(part) / static_cast<double>(whole));
}

void sortByRevenue(QList<QVariantList> &rows, qsizetype revenueColumn)
{
    std::stable_sort(rows.begin(), rows.end(), [revenueColumn](const QVariantList &a, const QVariantList &b) {
        const qint64 left = a.at(revenueColumn).toLongLong();
        const qint64 right = b.at(revenueColumn).toLongLong();
        return left != right ? left > right : a.first().toString() < b.first().toString();
    });
}

QList<qsizetype> columnsForPeople(const ReportTable &table)
{
    QList<qsizetype> columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (!table.columns.at(i).machine)
            columns += i;
    }
    return columns;
}

ValueKind kindOf(const ReportTable &table, const QVariantList &row, qsizetype column)
{
    const ValueKind kind = table.columns.at(column).kind;
    if (table.key != "summary"_L1 || kind != ValueKind::Yen)
        return kind;
    const QString key = row.first().toString();
    return key == "minutes"_L1 ? ValueKind::Minutes : key == "workers"_L1 ? ValueKind::Count : kind;
}

} // namespace tewake
