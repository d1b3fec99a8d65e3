// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace tewake {

class Database;

/// Looks for what must never be in an office: the engine's own checks, and sums and states that do not go
/// together.
class CheckGateway {
public:
    explicit CheckGateway(Database &database)
        : m_database(&database)
    {
    }
    /// A sentence for each finding, at most a hundred of a kind; empty where all is well.
    [[nodiscard]] Result<QStringList> findings() const;

private:
    [[nodiscard]] Result<void> engine(QStringList &findings) const;
    /// What a closed month came to, against what it was closed with.
    [[nodiscard]] Result<void> closedMonths(QStringList &findings) const;
    [[nodiscard]] Result<void> rule(QStringList &findings, const QString &sql, const QString &sentence) const;

    Database *m_database;
};

} // namespace tewake
