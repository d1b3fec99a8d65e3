// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rows.h"

#include <QHash>

namespace tewake {

class Database;

/// What the sums of a registry list refer to.
struct RegistryPeriod {
    Block month;         ///< the running month
    DateRange monthDays; ///< the same in days
    DateRange year;      ///< the calendar year
    QDate today;
    Instant offersSince;
};

/// The registry: workers with their skills, clearances and availability, and the lists that they refer to.
/// Lists need a constant number of queries, however many people there are.
class WorkerGateway {
public:
    explicit WorkerGateway(Database &database)
        : m_database(&database)
    {
    }
    /// By kana. Those who left only where asked for.
    [[nodiscard]] Result<QList<WorkerRow>> rows(bool withThoseWhoLeft, const RegistryPeriod &period) const;
    [[nodiscard]] Result<WorkerRow> row(Id<Worker> id, const RegistryPeriod &period) const;
    /// NotFound, with the number in the sentence.
    [[nodiscard]] Result<Worker> byCode(const QString &code) const;
    [[nodiscard]] Result<bool> codeTaken(const QString &code, Id<Worker> except) const;
    /// The highest running number among "W0001", "W0002" …; 0 where there is none.
    [[nodiscard]] Result<int> highestCode() const;

    [[nodiscard]] Result<QList<WorkerSkill>> skillsOf(Id<Worker> id) const;
    [[nodiscard]] Result<QList<Clearance>> clearancesOf(Id<Worker> id) const;
    [[nodiscard]] Result<Availability> availabilityOf(Id<Worker> id) const;
    [[nodiscard]] Result<void> replaceSkills(Id<Worker> id, const QList<WorkerSkill> &skills) const;
    [[nodiscard]] Result<void> replaceClearances(Id<Worker> id, const QList<Clearance> &clearances) const;
    [[nodiscard]] Result<void> replaceAvailability(Id<Worker> id, const Availability &availability) const;

    [[nodiscard]] Result<QList<Skill>> skills() const;
    [[nodiscard]] Result<QList<Team>> teams() const;
    [[nodiscard]] Result<QList<Hub>> hubs() const;
    [[nodiscard]] Result<QList<Room>> rooms() const;

private:
    [[nodiscard]] Result<QList<WorkerRow>> rowsWhere(const QString &condition, const QVariantList &values,
                                                     const RegistryPeriod &period) const;
    [[nodiscard]] Result<void> addNames(QList<WorkerRow> &rows, const QString &condition,
                                        const QVariantList &values) const;
    [[nodiscard]] Result<void> addSums(QList<WorkerRow> &rows, const QString &condition,
                                       const QVariantList &values, const RegistryPeriod &period) const;

    Database *m_database;
};

} // namespace tewake
