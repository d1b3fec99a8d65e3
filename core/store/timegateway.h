// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rows.h"

#include <QSet>

#include <optional>

namespace tewake {

class Database;

/// One person's hours on a task, as a reward by the hour counts them.
struct ApprovedHours {
    Minutes minutes;
    qint64 waiting = 0; ///< entries that are not approved, whatever their state
};

/// Work under way: whose it is, on what, and what was logged so far.
struct BegunWork {
    QString workerName;
    QString label;   ///< "標識-047"
    Minutes minutes; ///< 0 where only the timer runs
    qint64 quantity = 0;
    bool active = true; ///< whether the person still is in the registry's sense
};

/// The hours that people log.
class TimeGateway {
public:
    explicit TimeGateway(Database &database)
        : m_database(&database)
    {
    }
    /// One person's entries of the days, by day and start.
    [[nodiscard]] Result<QList<EntryRow>> ofWorker(Id<Worker> worker, const DateRange &days) const;
    /// Everybody's that wait for approval, by day and person.
    [[nodiscard]] Result<QList<EntryRow>> waitingForApproval() const;
    /// NotFound where there is none.
    [[nodiscard]] Result<EntryRow> row(Id<TimeEntry> id) const;
    [[nodiscard]] Result<std::optional<EntryRow>> running(Id<Worker> worker) const;
    /// Another entry of the person that shares time with [start, end); a running one reaches up to `now`.
    [[nodiscard]] Result<std::optional<EntryRow>> overlapping(const TimeEntry &entry, Instant now) const;
    /// What the person's other entries of that day come to.
    [[nodiscard]] Result<Minutes> otherMinutesOfDay(const TimeEntry &entry) const;
    /// Units that the person's other entries on the same task say are done.
    [[nodiscard]] Result<qint64> otherQuantityOfTask(const TimeEntry &entry) const;
    /// The person's entries on the task that are not submitted yet.
    [[nodiscard]] Result<QList<TimeEntry>> unsubmitted(Id<Task> task, Id<Worker> worker) const;
    /// What the person who has the task now has logged on it; nothing where no hours were logged and no timer
    /// runs.
    [[nodiscard]] Result<std::optional<BegunWork>> begunWork(Id<Task> task) const;
    [[nodiscard]] Result<ApprovedHours> approvedHours(Id<Task> task, Id<Worker> worker) const;
    /// What the person has logged on the task, in whatever state.
    [[nodiscard]] Result<Minutes> logged(Id<Task> task, Id<Worker> worker) const;
    /// Whose of these entries are active no more.
    [[nodiscard]] Result<QSet<Id<Worker>>> leaversAmong(const QList<TimeEntry> &entries) const;

private:
    [[nodiscard]] Result<QList<EntryRow>> rowsWhere(const QString &condition, const QVariantList &values,
                                                    const QString &order) const;

    Database *m_database;
};

} // namespace tewake
