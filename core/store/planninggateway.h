// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/result.h"
#include "core/office/work.h"

#include <QHash>

namespace tewake {

class Database;

/// What the plan needs to know of everybody at once, by worker id.
struct PlanningPeople {
    QList<Worker> workers; ///< active ones, by kana
    QHash<qint64, QString> teamNames;
    QHash<qint64, QList<WorkerSkill>> skills;
    QHash<qint64, QList<Clearance>> clearances;
    QHash<qint64, Availability> availability; ///< exceptions of the range only
};

/// Reads the whole planning situation with a constant number of queries, however many people and tasks.
class PlanningGateway {
public:
    explicit PlanningGateway(Database &database)
        : m_database(&database)
    {
    }
    [[nodiscard]] Result<PlanningPeople> people(const DateRange &days) const;
    /// Planned tasks of orders that are taken or in progress and may begin before `until`.
    [[nodiscard]] Result<QList<Task>> openTasks(Instant until) const;
    [[nodiscard]] Result<QHash<qint64, Order>> ordersWithOpenTasks() const;
    /// Minutes of blocks in force by worker and month (index), for the months that touch the range.
    [[nodiscard]] Result<QHash<qint64, QHash<int, qint64>>> minutesByMonth(const DateRange &days,
                                                                           const OfficeZone &zone) const;
    /// Rewards by worker and calendar year, due by now and expected from work in force. What is in hand is
    /// expected in the year in which its last block ends, or in this one where that is over.
    [[nodiscard]] Result<QHash<qint64, QHash<int, Yen>>>
    rewardsOfYears(int first, int last, const OfficeZone &zone, Instant now) const;
    /// Task id -> room id, for tasks in force that need a room.
    [[nodiscard]] Result<QHash<qint64, qint64>> roomsOfTasksInForce() const;
    [[nodiscard]] Result<QList<Room>> rooms() const;
    [[nodiscard]] Result<QHash<qint64, QString>> skillNames() const;

    /// Nothing of that day is available any more, whatever was entered for it before.
    [[nodiscard]] Result<void> takeDayOff(Id<Worker> worker, QDate day) const;

private:
    Database *m_database;
};

} // namespace tewake
