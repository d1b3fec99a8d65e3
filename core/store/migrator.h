// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

#include <functional>

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
/// newer schema is refused with CannotOpen; where two programs come at once, the second finds the work done.
/// `aboutTo` is called before each statement of a step and before its commit.
[[nodiscard]] Result<void> migrate(Database &database, const QList<Migration> &steps = migrations(),
                                   const std::function<void()> &aboutTo = {});

/// A copy of a file-based office of that schema version, whole and read back, in place of whatever `path`
/// held. While it is not complete it bears a name of its own. Where another program has upgraded the office
/// meanwhile, its copy stays.
[[nodiscard]] Result<void> keepCopy(Database &database, const QString &path, int version);

} // namespace tewake
