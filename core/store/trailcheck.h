// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace tewake {

class Database;

/// Holds every record that the desks keep against the last word of the audit trail about it, and what came by
/// an import or with a sample office, which has no lines of its own, against the digest that the trail has of
/// it (DigestCheck): what was changed, taken away or added past the program differs.
class TrailCheck {
public:
    explicit TrailCheck(Database &database)
        : m_database(&database)
    {
    }
    /// Adds a sentence for each difference, at most `most` of a kind of record.
    [[nodiscard]] Result<void> run(QStringList &findings, int most) const;

private:
    Database *m_database;
};

} // namespace tewake
