// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/desk/edit.h"
#include "core/office/rows.h"

#include <optional>

namespace tewake {

/// What somebody changed of a person's entry; only what was changed is set. A part is refused as a Conflict
/// where it is not stored as it was seen any more: nobody's work is overwritten unseen.
struct WorkerChange {
    std::optional<Edit<Worker>> worker; ///< the versions in it do not matter
    std::optional<Edit<QList<WorkerSkill>>> skills;
    std::optional<Edit<QList<Clearance>>> clearances;
    std::optional<Edit<Availability>> availability;
    [[nodiscard]] bool isEmpty() const { return !worker && !skills && !clearances && !availability; }
    /// What takes the change back once it was saved as `saved`.
    [[nodiscard]] WorkerChange inverse(const Worker &saved) const;
};

/// As lines of the audit trail have it, all of it.
[[nodiscard]] QJsonObject availabilityJson(const Availability &availability);

/// The registry: coordinators see and change everybody, teleworkers their own availability and limits.
class WorkerDesk : public Desk {
public:
    using Desk::Desk;

    [[nodiscard]] Result<QList<WorkerRow>> workers(bool withThoseWhoLeft = false);
    /// ViewWorkers, or the person's own.
    [[nodiscard]] Result<WorkerCard> worker(Id<Worker> id);
    [[nodiscard]] Result<Worker> findByCode(const QString &code);
    [[nodiscard]] Result<QString> nextCode();
    /// Adds (no id) or saves.
    [[nodiscard]] Result<Worker> save(Worker worker);
    /// Saves the changed parts of an entry, all of them or none.
    [[nodiscard]] Result<Worker> saveChange(Id<Worker> id, const WorkerChange &change);
    [[nodiscard]] Result<void> saveSkills(Id<Worker> id, const QList<WorkerSkill> &skills);
    [[nodiscard]] Result<void> saveClearances(Id<Worker> id, const QList<Clearance> &clearances);
    /// EditWorkers, or one's own. Overlapping stretches are joined.
    [[nodiscard]] Result<void> saveAvailability(Id<Worker> id, const Availability &availability);
    /// The same beside what was seen: a change of the week and one of single days go together, two of the
    /// same part are a Conflict.
    [[nodiscard]] Result<void> changeAvailability(Id<Worker> id, const Edit<Availability> &edit);
    /// Own limits: only these fields of `worker` are taken.
    [[nodiscard]] Result<Worker> saveLimits(const Worker &worker);
    /// "I cannot work on this day (or this part of it)."
    [[nodiscard]] Result<void> takeOff(Id<Worker> id, const AvailabilityException &exception);

    [[nodiscard]] Result<QList<Skill>> skills();
    [[nodiscard]] Result<QList<Team>> teams();
    [[nodiscard]] Result<QList<Hub>> hubs();
    [[nodiscard]] Result<QList<Room>> rooms();
    [[nodiscard]] Result<QList<AuditRecord>> history(Id<Worker> id);

private:
    /// OwnWork for one's own record, `otherwise` for everybody else's.
    [[nodiscard]] Permission permissionFor(Id<Worker> id, Permission otherwise) const;
    /// The lists that forms of the registry offer are seen by whoever sees anybody there.
    [[nodiscard]] Permission someView() const;
    // Inside a transaction that is already running.
    [[nodiscard]] Result<Worker> storeWorker(Worker worker);
    [[nodiscard]] Result<void> storeSkills(Id<Worker> id, const QList<WorkerSkill> &skills);
    [[nodiscard]] Result<void> storeClearances(Id<Worker> id, const QList<Clearance> &clearances);
    [[nodiscard]] Result<void> storeAvailability(Id<Worker> id, const Availability &availability,
                                                 const QString &action);
    [[nodiscard]] Result<void> storeEdit(Id<Worker> id, const Edit<Worker> &edit);
    [[nodiscard]] Result<void> storeEdit(Id<Worker> id, const Edit<QList<WorkerSkill>> &edit);
    [[nodiscard]] Result<void> storeEdit(Id<Worker> id, const Edit<QList<Clearance>> &edit);
    [[nodiscard]] Result<void> storeEdit(Id<Worker> id, const Edit<Availability> &edit);
};

} // namespace tewake
