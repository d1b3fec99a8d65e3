// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rows.h"

namespace tewake {

class Database;

/// What one person has in hand: offers and work with every term. A constant number of queries.
class WorkGateway {
public:
    explicit WorkGateway(Database &database)
        : m_database(&database)
    {
    }
    /// Offers that wait for an answer, the soonest due first.
    [[nodiscard]] Result<QList<WorkItem>> offers(Id<Worker> worker) const;
    /// Accepted work by due date, then what was handed in since, the newest last.
    [[nodiscard]] Result<QList<WorkItem>> work(Id<Worker> worker, Instant handedInSince) const;

    /// One assignment in force, whoever's it is; nothing where it is not.
    [[nodiscard]] Result<QList<WorkItem>> one(Id<Assignment> id) const;

private:
    /// The condition speaks of assignment a and wants the same values wherever it stands.
    [[nodiscard]] Result<QList<WorkItem>> items(const QString &condition, const QVariantList &values) const;
    [[nodiscard]] Result<void> addTasks(QList<WorkItem> &items, const QString &condition,
                                        const QVariantList &values) const;
    [[nodiscard]] Result<void> addSums(QList<WorkItem> &items, const QString &condition,
                                       const QVariantList &values) const;

    Database *m_database;
};

} // namespace tewake
