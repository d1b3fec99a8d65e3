// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rows.h"

namespace tewake {

class Database;

/// Months, whether they are closed, and the revenue planned for them.
class MonthGateway {
public:
    explicit MonthGateway(Database &database)
        : m_database(&database)
    {
    }
    /// An open month where none is stored.
    [[nodiscard]] Result<Month> month(YearMonth month) const;
    /// Stores the state; Conflict where somebody else changed the month meanwhile.
    [[nodiscard]] Result<void> save(Month &month) const;
    /// The latest month that is closed; nothing while none is.
    [[nodiscard]] Result<std::optional<YearMonth>> lastClosed() const;
    [[nodiscard]] Result<Yen> plannedRevenue(YearMonth month) const;
    [[nodiscard]] Result<void> setPlannedRevenue(YearMonth month, Yen revenue) const;

private:
    Database *m_database;
};

} // namespace tewake
