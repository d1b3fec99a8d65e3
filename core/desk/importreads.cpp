// SPDX-License-Identifier: GPL-3.0-or-later
// What the import desk reads: for rows that point to records, and for export. Taking records is in
// importdesk.cpp.
#include "core/desk/importdesk.h"

namespace tewake {

Result<ImportReferences> ImportDesk::references()
{
    return read(Permission::Import, [&] { return ImportGateway(database()).references(); });
}

Result<QList<Client>> ImportDesk::clients()
{
    return read(Permission::Import, [&] { return Table<Client>(database()).find(); });
}

Result<QList<Worker>> ImportDesk::workers()
{
    return read(Permission::Import, [&] { return Table<Worker>(database()).find(); });
}

Result<QList<WorkerSkill>> ImportDesk::skills()
{
    return read(Permission::Import, [&] { return ImportGateway(database()).workerSkills(); });
}

Result<QHash<qint64, Availability>> ImportDesk::availability()
{
    return read(Permission::Import, [&] { return ImportGateway(database()).availabilities(); });
}

Result<QList<Order>> ImportDesk::orders()
{
    return read(Permission::Import, [&] { return Table<Order>(database()).find(); });
}

Result<QList<Task>> ImportDesk::tasks()
{
    return read(Permission::Import, [&] { return ImportGateway(database()).tasks(); });
}

Result<void> ImportDesk::eachEntry(QDate from, QDate to,
                                   const std::function<void(const ExportedEntry &)> &visit)
{
    return read(Permission::Import, [&] { return ImportGateway(database()).eachEntry(from, to, visit); });
}

} // namespace tewake
