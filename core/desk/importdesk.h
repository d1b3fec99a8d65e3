// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

namespace tewake {

/// Where imported records came from; kept with them and in the audit trail.
struct ImportSource {
    QString kind;     ///< "hours"
    QString fileName; ///< without its folder
    QString fileHash; ///< SHA-256 of the bytes
};

/// A worker with all that an import may bring along.
struct ImportedWorker {
    Worker worker;
    QList<WorkerSkill> skills;
};

/// Takes many records at once: one permission check, ONE transaction, one audit record with the digest of the file. The
/// records have been read and checked by exchange/; what the store alone can know (duplicates, closed months, overlaps)
/// is checked here again.
class ImportDesk : public Desk {
public:
    using Desk::Desk;

    [[nodiscard]] Result<qint64> addClients(const ImportSource &source, QList<Client> clients);
    [[nodiscard]] Result<qint64> addWorkers(const ImportSource &source, QList<ImportedWorker> workers);
    [[nodiscard]] Result<qint64> addSkills(const ImportSource &source, const QList<WorkerSkill> &skills);
    [[nodiscard]] Result<qint64> addAvailability(const ImportSource &source,
                                                 const QHash<qint64, Availability> &byWorker);
    [[nodiscard]] Result<qint64> addOrders(const ImportSource &source, QList<Order> orders);
    [[nodiscard]] Result<qint64> addTasks(const ImportSource &source, QList<Task> tasks);
    /// Entries come as approved or as submitted hours (their state); overlaps with hours that are there are refused.
    [[nodiscard]] Result<qint64> addHours(const ImportSource &source, QList<TimeEntry> entries);
};

} // namespace tewake
