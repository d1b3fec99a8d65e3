// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

namespace tewake {

class Database;

/// One numbered step of the schema.
struct Migration {
    int number = 0;
    QString name; ///< "001_office"
    QString sql;
};

/// The migrations that this program carries, in their order.
[[nodiscard]] const QList<Migration> &migrations();

/// The schema version of an office; 0 where the store is empty.
[[nodiscard]] Result<int> schemaVersion(Database &database);

/// Brings the store to the version of this program: each step in one transaction with its version number. A
/// newer schema is refused with CannotOpen.
[[nodiscard]] Result<void> migrate(Database &database, const QList<Migration> &steps = migrations());

} // namespace tewake
