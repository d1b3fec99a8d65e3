// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/office/rows.h"

namespace tewake {

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
    [[nodiscard]] Result<void> saveSkills(Id<Worker> id, const QList<WorkerSkill> &skills);
    [[nodiscard]] Result<void> saveClearances(Id<Worker> id, const QList<Clearance> &clearances);
    /// EditWorkers, or one's own. Overlapping stretches are joined.
    [[nodiscard]] Result<void> saveAvailability(Id<Worker> id, const Availability &availability);
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
    [[nodiscard]] Result<void> requireSomeView() const;
    [[nodiscard]] Result<void> storeAvailability(Id<Worker> id, const Availability &availability,
                                                 const QString &action);
};

} // namespace tewake
