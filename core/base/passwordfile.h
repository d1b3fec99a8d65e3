// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/location.h"

namespace tewake {

/// The password of a person or a database role, from the places where scripts keep one: TEWAKE_PASSWORD, the
/// password file of PostgreSQL (~/.pgpass, or PGPASSFILE), PGPASSWORD. Empty where there is none. For an
/// office in a file the line of the password file is localhost:5432:PATH:user:password, with the usual
/// asterisks.
[[nodiscard]] QString passwordOf(const Location &location, const QString &user);

/// The line for the user in the password file alone; empty where there is none. As libpq does, a file that
/// others may read is passed over.
[[nodiscard]] QString passwordFromFile(const Location &location, const QString &user);

} // namespace tewake
