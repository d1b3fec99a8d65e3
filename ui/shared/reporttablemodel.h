// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reporttable.h"
#include "ui/widgets/recordmodel.h"

namespace tewake::ui {

/// A line of a report in a table: its place in the report is its id, the line of totals comes last.
struct ReportLine {
    qint64 place = 0;
    QVariantList values;
    bool total = false;
};

/// Text of a figure as tables show it: yen with separators, hours as 1:30, ratios as per cent; "–" where
/// there is none.
[[nodiscard]] QString figureText(const QVariant &value, ValueKind kind);

/// A model with the columns of the report. \a barColumn shows a bar of the share of the largest figure.
[[nodiscard]] RecordModel<ReportLine> *makeReportModel(const ReportTable &table, QObject *parent,
                                                       const QString &barColumn = {});

} // namespace tewake::ui
