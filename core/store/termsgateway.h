// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/office/work.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace tewake {

class Database;

/// The words that offers stated (TermSheet).
class TermsGateway {
public:
    explicit TermsGateway(Database &database)
        : m_database(&database)
    {
    }
    /// The one with this digest; nothing where it was never stored.
    [[nodiscard]] Result<std::optional<TermSheet>> byDigest(const QString &digest) const;
    /// These and those that they add to, by id: two queries a portion.
    [[nodiscard]] Result<QHash<qint64, TermSheet>> sheets(const QSet<qint64> &ids) const;
    /// The clients of these ids, by id.
    [[nodiscard]] Result<QHash<qint64, Client>> clients(const QSet<qint64> &ids) const;

private:
    Database *m_database;
};

} // namespace tewake
