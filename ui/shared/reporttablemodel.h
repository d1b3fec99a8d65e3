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

/// What a column aims at: a figure that misses it has a sign, and says why in its tip.
struct ReportMark {
    double target = 0;
    bool atMost = false;   ///< larger ones miss it
    double serious = 0;    ///< from here on it is more than a warning; 0: never
    bool withSign = false; ///< a difference: "+4,100"
    /// What the tip says of a figure that misses the target.
    std::function<QString(double figure)> words{};
};

/// How a table of a report is shown.
struct ReportLook {
    QString sortedBy;      ///< key of the column by which it is sorted at first, the largest first
    QString barColumn{};   ///< key of the one that shows a bar of the share of the largest figure
    int stretchColumn = 0; ///< takes the free width
    QHash<QString, ReportMark> marks{}; ///< by key of the column
    /// Shorter titles, by key: beside the others of a screen they say enough.
    QHash<QString, QString> titles{};
};

/// Shows the table in the view. The same one, read anew, keeps how it is sorted, what is selected and how far
/// it is scrolled. True where it is another one than before.
bool showReport(TableView &view, const ReportTable &table, const ReportLook &look);

} // namespace tewake::ui
