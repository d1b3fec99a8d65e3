// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reporttable.h"

#include <QCoreApplication>
#include <QList>
#include <QVariant>

// What the tables of all reports share.

namespace tewake {

/// The context of the reports' words.
struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// part ÷ whole; "no figure" where the whole is nothing.
[[nodiscard]] QVariant ratioOf(qint64 part, qint64 whole);

/// The greatest first, by the first column where the same; rows that come sorted by id stay so beyond that.
void sortByRevenue(QList<QVariantList> &rows, qsizetype revenueColumn);

/// The columns for people, in their order: all but those that are keys for programs.
[[nodiscard]] QList<qsizetype> columnsForPeople(const ReportTable &table);

/// What a cell holds: the summary mixes yen, hours and counts in its columns, and the row's key says which.
[[nodiscard]] ValueKind kindOf(const ReportTable &table, const QVariantList &row, qsizetype column);

} // namespace tewake
