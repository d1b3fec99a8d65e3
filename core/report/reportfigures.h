// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace tewake
