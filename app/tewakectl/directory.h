// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tewakectl/command.h"
#include "core/desk/orderdesk.h"
#include "core/desk/workerdesk.h"

// From what people write (numbers, codes, names) to records, and back from ids to codes.

namespace tewake::ctl {

/// Codes or names by id.
using NameMap = QHash<qint64, QString>;

// The lists are those that the person may see; the error says what was not found.
[[nodiscard]] Result<Client> clientByCode(OrderDesk &desk, const QString &code);
[[nodiscard]] Result<WorkCategory> categoryByCode(OrderDesk &desk, const QString &code);
[[nodiscard]] Result<Skill> skillByName(WorkerDesk &desk, const QString &name);
[[nodiscard]] Result<Room> roomByName(WorkerDesk &desk, const QString &name);
[[nodiscard]] Result<Team> teamByName(WorkerDesk &desk, const QString &name);
[[nodiscard]] Result<Hub> hubByName(WorkerDesk &desk, const QString &name);
/// A teleworker finds nobody but herself.
[[nodiscard]] Result<Worker> workerByCode(WorkerDesk &desk, const QString &code);

/// An id, "2026-0412/47", or a label ("標識-047") where only one task has it; of a teleworker's own tasks
/// where a teleworker asks.
[[nodiscard]] Result<Id<Task>> taskByReference(Office &office, const Session &session, const QString &text);
/// An id as offers are listed with, or the task of an offer.
[[nodiscard]] Result<Id<Assignment>> offerByReference(Office &office, const Session &session,
                                                      const QString &text);

/// Takes the record that the option names into `id`, where the option is given; `find` is one of those above.
template <class Desk, class T>
[[nodiscard]] Result<void> takeReference(const Arguments &a, const QString &option, Id<T> &id, Desk &desk,
                                         Result<T> (*find)(Desk &, const QString &))
{
    if (!a.has(option))
        return {};
    TEWAKE_TRY(const T record, find(desk, a.value(option)));
    id = record.id;
    return {};
}

[[nodiscard]] Result<NameMap> clientCodes(OrderDesk &desk);
[[nodiscard]] Result<NameMap> categoryCodes(OrderDesk &desk);
[[nodiscard]] Result<NameMap> skillNames(WorkerDesk &desk);
/// Nothing where the person may not see the registry.
[[nodiscard]] Result<NameMap> workerCodes(Office &office, const Session &session);

} // namespace tewake::ctl
