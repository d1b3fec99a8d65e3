// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace tewake {

enum class Engine { Sqlite, Postgres };

/// Where an office lies: a file, or a database on a server.
struct Location {
    Engine engine = Engine::Sqlite;
    QString path; ///< of the file
    QString host;
    int port = 5432;
    QString user;
    QString database;
    QString sslMode; ///< as libpq names it; empty: libpq's own default
    /// Never shown. From TEWAKE_PASSWORD where neither PGPASSWORD nor ~/.pgpass has one, which libpq reads.
    QString password;

    /// Reads `office.tewake` or `postgresql://user@host:port/db?sslmode=verify-full`. A password in the text
    /// is refused: command lines are seen by others.
    [[nodiscard]] static Result<Location> parse(const QString &text);
    /// For messages and window titles, without any password.
    [[nodiscard]] QString displayName() const;
};

} // namespace tewake
