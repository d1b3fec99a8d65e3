// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

namespace tewake {

/// What a column holds; decides how writers and screens show it.
enum class ValueKind { Text, Yen, Minutes, Count, Ratio, Factor };

struct ReportColumn {
    QString key;   ///< stable, for JSON: "revenue"
    QString title; ///< translated
    ValueKind kind = ValueKind::Text;
    bool machine = false; ///< for programs: in JSON, and never where people read
};

/// One sheet: typed columns, rows, and a row of totals. Numbers are numbers: yen, minutes and counts as
/// qint64, ratios as double (0.25 is 25 %, a factor
/// of 1.06 is 1.06); an invalid QVariant is "no figure".
struct ReportTable {
    QString key;
    QString title;
    QList<ReportColumn> columns;
    QList<QVariantList> rows;
    QVariantList totals; ///< empty: none
};

struct Report {
    QString title;
    QString period; ///< "2026-10"
    QList<ReportTable> tables;
};

} // namespace tewake
