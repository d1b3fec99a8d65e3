// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/yen.h"

#include <QList>

namespace tewake {

class Database;
struct Order;

/// What the client accepted of an order. Records are few and read often, so ids and days are as stored
/// (20261123).
struct AcceptedPart {
    qint64 order = 0;
    qint64 day = 0;
    qint64 quantity = 0;
    Yen amount;
    bool byTheHour = false; ///< shifts, and whatever the client pays by the hour
};

/// Units of an order that passed inspection, of one task.
struct PassedUnits {
    qint64 order = 0;
    qint64 worker = 0; ///< 0: the task was imported as done, and whose hands did it is not known
    qint64 units = 0;
};

/// Approved minutes of one person on an order and a day.
struct WorkedDay {
    qint64 order = 0;
    qint64 worker = 0;
    qint64 day = 0; ///< 20261123
    qint64 minutes = 0;
    bool brought = false; ///< without a task, or of one that was imported as done
};

/// What tells whose work a client's acceptances are about. "The orders" are those of which anything was
/// accepted on the days.
class RevenueGateway {
public:
    explicit RevenueGateway(Database &database)
        : m_database(&database)
    {
    }
    /// Every acceptance of the orders, also on other days, by order and in the order in which they came.
    [[nodiscard]] Result<QList<AcceptedPart>> accepted(const DateRange &days) const;
    /// The units of the orders that passed, by order and in the order in which they passed. What was imported
    /// as done was done before the rest: it comes first.
    [[nodiscard]] Result<QList<PassedUnits>> passed(const DateRange &days) const;
    /// Approved hours of these orders, whatever the day.
    [[nodiscard]] Result<QList<WorkedDay>> worked(const QList<Id<Order>> &orders) const;

private:
    Database *m_database;
};

} // namespace tewake
