// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/store/importgateway.h"
#include "core/store/recordkinds.h"

namespace tewake {

/// Where imported records came from; kept with them and in the audit trail.
struct ImportSource {
    QString kind;     ///< "hours"
    QString fileName; ///< without its folder
    QString fileHash; ///< SHA-256 of the bytes
};

/// How strict an import is.
struct ImportRules {
    bool takeOddities =
        false; ///< what may happen in real life (a day of 30 hours in old records) is taken, with a warning
    bool partial = false; ///< take the good rows and leave the bad ones; otherwise all or nothing
    bool dryRun = false;  ///< check everything, change nothing
    /// Told how far the import is, 0 to 1000; false cancels and leaves the office as it was.
    std::function<bool(int permille)> progress;
};

/// How grave a problem is.
enum class ImportGrade {
    Refusal, ///< never taken
    Oddity,  ///< taken with a warning where the rules allow it
    Notice,  ///< taken in any case, and named
};

/// What is wrong with one of the records that were handed in.
struct ImportProblem {
    qsizetype row = 0; ///< its index in the list
    QString field;     ///< as its column is named: "due_on"
    QString value;
    QString why; ///< a translated sentence
    ImportGrade grade = ImportGrade::Refusal;
    [[nodiscard]] bool refuses(bool takeOddities) const
    {
        return grade == ImportGrade::Refusal || (grade == ImportGrade::Oddity && !takeOddities);
    }
};

struct ImportOutcome {
    QList<ImportProblem> problems;
    qint64 taken = 0; ///< stored; or what would be, where nothing was committed
    bool committed = false;
};

/// Names of the office's lists that a record has and the office has not: they are added with the first record
/// that is taken. Empty where there is nothing to add.
struct ImportedNames {
    QString team;
    QString hub;
    QString room;
    QString skill;
};

struct ImportedWorker {
    Worker worker;
    ImportedNames missing;
};

/// An order whose category may be new: `category` is the index in the list of new ones, or -1.
struct ImportedOrder {
    Order order;
    qsizetype category = -1;
    ImportedNames missing;
};

/// A task that may point to a sent-back task of the same order by its number.
struct ImportedTask {
    Task task;
    int reworkOf = 0; ///< 0: none
    ImportedNames missing;
};

/// A skill that is not in the office's list yet comes by its name.
struct ImportedSkill {
    WorkerSkill skill;
    QString name; ///< as it is written in the file
};

/// A stretch of the week, or a day that differs from it.
struct ImportedAvailability {
    Id<Worker> workerId;
    std::optional<WeeklySlot> slot;
    std::optional<AvailabilityException> exception;
};

/// What a person needs besides Permission::Import to bring in records that are about this: the right to enter
/// them by hand. Entries of the office's lists that come with a record (ImportedNames, new categories) ask
/// for no more, as nobody both keeps the lists and takes orders; each is audited.
[[nodiscard]] Permission permissionToEnter(Subject subject);

/// Takes many records at once: one permission check, ONE transaction, one audit record with the digests of
/// the file and of the rows that it became. The values have been read by exchange/; all rules of the office
/// are checked here, within the transaction: duplicates (among the records and against the office), closed
/// months, overlaps, days of more than 24 hours. Where a record is refused and the import is not partial,
/// nothing is changed and the outcome lists every problem.
class ImportDesk : public Desk {
public:
    using Desk::Desk;

    /// Ok, or NotAllowed with the right that is missing to import records about this.
    [[nodiscard]] Result<void> requireEntering(Subject subject) const;
    /// What rows of a file may point to.
    [[nodiscard]] Result<ImportReferences> references();

    [[nodiscard]] Result<ImportOutcome> addClients(const ImportSource &source, QList<Client> clients,
                                                   const ImportRules &rules);
    [[nodiscard]] Result<ImportOutcome> addWorkers(const ImportSource &source, QList<ImportedWorker> workers,
                                                   const ImportRules &rules);
    /// A worker has each skill once; skills that are new to the office are added to its list.
    [[nodiscard]] Result<ImportOutcome>
    addSkills(const ImportSource &source, const QList<ImportedSkill> &skills, const ImportRules &rules);
    /// Adds to what is there; stretches of a weekday must not overlap.
    [[nodiscard]] Result<ImportOutcome> addAvailability(const ImportSource &source,
                                                        const QList<ImportedAvailability> &availability,
                                                        const ImportRules &rules);
    [[nodiscard]] Result<ImportOutcome> addOrders(const ImportSource &source, QList<ImportedOrder> orders,
                                                  QList<WorkCategory> newCategories,
                                                  const ImportRules &rules);
    [[nodiscard]] Result<ImportOutcome> addTasks(const ImportSource &source, QList<ImportedTask> tasks,
                                                 const ImportRules &rules);
    /// Entries come as approved or as submitted hours (their state), entered and approved by whoever imports
    /// them.
    [[nodiscard]] Result<ImportOutcome>
    addHours(const ImportSource &source, const std::vector<ImportedEntry> &entries, const ImportRules &rules);

    // --- for export ---
    [[nodiscard]] Result<QList<Client>> clients();
    [[nodiscard]] Result<QList<Worker>> workers();
    [[nodiscard]] Result<QList<WorkerSkill>> skills();
    [[nodiscard]] Result<QHash<qint64, Availability>> availability();
    [[nodiscard]] Result<QList<Order>> orders();
    [[nodiscard]] Result<QList<Task>> tasks();
    [[nodiscard]] Result<void> eachEntry(QDate from, QDate to,
                                         const std::function<void(const ExportedEntry &)> &visit);

private:
    using Problems = QList<ImportProblem>;
    /// `check` finds the problems; `store` puts one record in.
    [[nodiscard]] Result<ImportOutcome> take(const ImportSource &source, const ImportRules &rules,
                                             Subject subject, qsizetype count,
                                             const std::function<Result<void>(Problems &)> &check,
                                             const std::function<Result<void>(qsizetype)> &store);
    /// The entry of this name that this import has added to one of the office's lists; added and audited
    /// where it is the first. A room has one seat and the usual hours, a team no leader: the safest there is.
    template <class T>
    [[nodiscard]] Result<Id<T>> addedEntry(const QString &name, QHash<QString, qint64> &added,
                                           Subject subject, const QString &action);
    /// Fills in the ids of what the record names and the office did not have.
    template <class T> [[nodiscard]] Result<void> addMissing(T &record, const ImportedNames &missing);
    /// What the office had of a kind before an import.
    struct Before {
        const RecordKind *kind = nullptr;
        qint64 lastId = 0;
    };
    [[nodiscard]] Result<Before> before(Subject subject);
    [[nodiscard]] Result<qint64> addBatch(const ImportSource &source, qint64 taken);
    /// The import's line of the trail, with the digest of what has come in since; the digest is told to
    /// `progress` by its rows.
    [[nodiscard]] Result<void> record(const ImportSource &source, Subject subject, qint64 batch, qint64 taken,
                                      const Before &before,
                                      const std::function<Result<void>(qint64)> &progress = {});
    [[nodiscard]] Result<void> checkHours(const std::vector<ImportedEntry> &entries, const ImportRules &rules,
                                          Problems &problems);

    /// What the import at hand has added to the office's lists, by name.
    struct {
        QHash<QString, qint64> teams;
        QHash<QString, qint64> hubs;
        QHash<QString, qint64> rooms;
        QHash<QString, qint64> skills;
    } m_added;
    QSet<qint64> m_workers; ///< whose skills or availability the import at hand has changed
};

} // namespace tewake
