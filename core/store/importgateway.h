// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/hoursrules.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace tewake {

class Database;

/// What an import answers that a person stopped.
[[nodiscard]] Error importCancelled();

/// A time entry on its way into the office; kept small, because a file may hold a million of them.
struct ImportedEntry {
    Id<Worker> workerId;
    Id<Order> orderId;
    Id<Task> taskId; ///< none: hours on the order as a whole
    QDate day;
    Instant start; ///< both set, or neither
    Instant end;
    qint32 minutes = 0;
    qint32 quantity = 0;
    TimeEntryState state = TimeEntryState::Approved; ///< or Submitted
    QString note;
};

/// What is known of whatever hours of a file point to, by id.
struct HoursReferences {
    struct Person {
        QDate registeredOn;
        QDate leftOn;
    };
    struct Work {
        QString number;
        OrderState state = OrderState::Accepted;
        QDate orderedOn;
    };
    QHash<qint64, Person> workers;
    QHash<qint64, Work> orders;
    QHash<qint64, HoursTask> tasks; ///< `ofOthers`: somebody has the task
    /// Task and worker: who has, or had, which task by having taken it.
    QSet<std::pair<qint64, qint64>> hands;
};

/// What has been imported before.
struct ImportBatch {
    qint64 id = 0;
    Instant at;
    Id<Account> accountId;
    QString kind;
    QString fileName;
    QString fileHash;
    qint64 rows = 0;
};

/// Whatever a row of a file may point to, by the number or name that people write.
struct ImportReferences {
    QHash<QString, qint64> clients;
    QHash<QString, qint64> workers;
    QHash<QString, qint64> orders;
    QHash<QString, qint64> categories;
    QHash<QString, qint64> skills;
    QHash<QString, qint64> teams;
    QHash<QString, qint64> hubs;
    QHash<QString, qint64> rooms;
    QHash<QString, qint64> accounts;
    QHash<std::pair<qint64, qint64>, qint64> tasks;   ///< by order and number within it
    QHash<qint64, qint64> nextUnit;                   ///< of an order: the first unit that no task covers
    QHash<qint64, qint64> orderUnits;                 ///< of an order: its quantity
    QSet<std::pair<qint64, qint64>> sentBack;         ///< by order and number: rework stands for them
    QHash<qint64, qint64> coveredUnits;               ///< of an order: units that its tasks stand for
    QHash<qint64, std::pair<QDate, QDate>> orderDays; ///< start (may be null) and due date
};

/// A time entry with the numbers of what it points to, as a file shows it.
struct ExportedEntry {
    QString workerCode;
    QString orderNumber;
    std::optional<qint64> taskNumber;
    QDate day;
    Instant start;
    Instant end;
    Minutes minutes;
    qint64 quantity = 0;
    QString state;
    QString note;
};

/// Reading and writing of many records at once.
class ImportGateway {
public:
    explicit ImportGateway(Database &database)
        : m_database(&database)
    {
    }
    [[nodiscard]] Result<ImportReferences> references() const;

    // --- what hours are checked against, for the days [from, to] ---
    /// All tasks as they leave for another office: of what passed only the units that were handed in, for the
    /// others were split again.
    [[nodiscard]] Result<QList<Task>> tasks() const;
    [[nodiscard]] Result<QSet<int>> closedMonths() const; ///< YearMonth::index
    [[nodiscard]] Result<void>
    eachDaySum(QDate from, QDate to,
               const std::function<void(qint64 worker, QDate day, qint64 minutes)> &visit) const;
    /// All workers and orders, and the tasks whose ids lie in [first, last].
    [[nodiscard]] Result<HoursReferences> hoursReferences(Id<Task> first, Id<Task> last) const;
    /// From–to entries that reach into the days; a running one reaches up to `now`.
    [[nodiscard]] Result<void>
    eachStretch(Instant from, Instant to, Instant now,
                const std::function<void(qint64 worker, Instant, Instant)> &visit) const;
    /// Entries that are a duration on a day.
    [[nodiscard]] Result<void> eachDuration(QDate from, QDate to,
                                            const std::function<void(const ImportedEntry &)> &visit) const;

    /// The newest import of the same kind of a file with the same digest.
    [[nodiscard]] Result<std::optional<ImportBatch>> earlierBatch(const QString &kind,
                                                                  const QString &fileHash) const;
    [[nodiscard]] Result<qint64> addBatch(const ImportBatch &batch) const;
    /// Keeps other writers away from the hours until the transaction ends.
    [[nodiscard]] Result<void> lockHours() const;
    /// The entries of the batch, entered by its account at its time. `progress` is told how many are in after
    /// each statement; false stops with Cancelled.
    [[nodiscard]] Result<void> addEntries(qint64 batch, const std::vector<const ImportedEntry *> &entries,
                                          const std::function<bool(qsizetype)> &progress) const;

    [[nodiscard]] Result<QList<WorkerSkill>> workerSkills() const;
    [[nodiscard]] Result<void> addWorkerSkill(const WorkerSkill &skill) const;
    [[nodiscard]] Result<QHash<qint64, Availability>> availabilities() const;
    [[nodiscard]] Result<void> addSlot(Id<Worker> worker, const WeeklySlot &slot) const;
    [[nodiscard]] Result<void> addException(Id<Worker> worker, const AvailabilityException &exception) const;

    /// Approved and submitted hours of the days [from, to] (null: open), by day, worker, time and the rest,
    /// so that two offices with the same hours give them in the same order.
    [[nodiscard]] Result<void> eachEntry(QDate from, QDate to,
                                         const std::function<void(const ExportedEntry &)> &visit) const;

private:
    Database *m_database;
};

} // namespace tewake
