// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"

#include <QList>
#include <QVariantList>

namespace tewake {
class Database;
}

namespace tewake::bench {

/// The figures of the month report as somebody would ask the store for them who has nothing but SQL: every
/// table is read once over both fiscal years into a temporary table, a line for each order and person, and
/// the five tables of the report are sums over that. Everything that the report shows, and nothing else.
struct BareMonth {
    QVariantList summary; ///< revenue, rewards, hours, people; of each the month, year to date, last year,
                          ///< last to date
    QList<QVariantList>
        clients; ///< names, then revenue, rewards, minutes, revenue to date, revenue last year
    QList<QVariantList> categories;
    QList<QVariantList> orders;
    QList<QVariantList> workers;
};

[[nodiscard]] BareMonth bareMonth(Database &database, YearMonth month);

/// Two fiscal years by month: revenue, rewards and minutes.
[[nodiscard]] QList<QVariantList> bareYear(Database &database, int fiscalYear);

} // namespace tewake::bench
