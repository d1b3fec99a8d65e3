// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportfigures.h"

#include <algorithm>

namespace tewake {

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

} // namespace tewake
