// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/location.h"

#include <QStringList>

class QSqlError;

namespace tewake {

/// How long a statement waits for another program that holds what it needs.
inline constexpr int BusyMilliseconds = 8000;

/// All that differs between SQLite and PostgreSQL.
class Dialect {
public:
    explicit Dialect(Engine engine)
        : m_engine(engine)
    {
    }
    [[nodiscard]] Engine engine() const { return m_engine; }

    /// The statements of a migration with its placeholders filled in.
    [[nodiscard]] QStringList statements(const QString &migration) const;
    /// Starts a transaction that may write.
    [[nodiscard]] QString begin() const;
    /// Starts a transaction that only reads and sees one state of the office until it ends.
    [[nodiscard]] QString beginReading() const;
    /// What a transaction runs before it appends to the audit trail, so that two writers cannot fork its
    /// chain; may be empty.
    [[nodiscard]] QString lockAuditTrail() const;
    /// Statements that a new connection runs.
    [[nodiscard]] QStringList connectionSetup() const;
    /// 1 where the store still refuses to alter or delete lines of an append-only table.
    [[nodiscard]] QString isAppendOnly(const QString &table) const;
    /// Keeps other writers off a table until the transaction ends, so that what was checked stays true; may
    /// be empty.
    [[nodiscard]] QString lockTable(const QString &table) const;
    /// Behind a text column in ORDER BY: by its bytes, whatever the server's language.
    [[nodiscard]] QString byBytes() const;
    /// The sentence for a failed statement; details go to the log.
    [[nodiscard]] Error explain(const QSqlError &error) const;

private:
    [[nodiscard]] QStringList appendOnly(const QString &table) const;

    Engine m_engine;
};

} // namespace tewake
