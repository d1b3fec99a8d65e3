// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reporttable.h"
#include "ui/widgets/recordmodel.h"

namespace tewake::ui {

class TableView;

/// A line of a report in a table, known by what its texts say; the line of totals comes last.
struct ReportLine {
    qint64 id = 0;
    QVariantList values;
    bool total = false;
};

/// Text of a figure as tables show it: yen with separators, hours as 1:30, ratios as per cent; "–" where
/// there is none.
[[nodiscard]] QString figureText(const QVariant &value, ValueKind kind);

/// How a table of a report is shown.
struct ReportLook {
    QString sortedBy;      ///< key of the column by which it is sorted at first, the largest first
    QString barColumn{};   ///< key of the one that shows a bar of the share of the largest figure
    int stretchColumn = 0; ///< takes the free width
};

/// Shows the table in the view. The same one, read anew, keeps how it is sorted, what is selected and how far
/// it is scrolled. True where it is another one than before.
bool showReport(TableView &view, const ReportTable &table, const ReportLook &look);

} // namespace tewake::ui
