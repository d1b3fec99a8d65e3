// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/people.h"
#include "core/store/table.h"

#include <QJsonObject>

namespace tewake {

/// One line of the trail: who, when, what, before and after.
struct AuditRecord {
    qint64 id = 0;
    Instant at;
    Id<Account> accountId;
    QString accountName;
    QString action;  ///< "order.accept"
    QString subject; ///< "order"
    qint64 subjectId = 0;
    QString before; ///< JSON, empty where there was nothing
    QString after;
    QString previousHash;
    QString hash; ///< SHA-256 over all of the above and the hash before it
};

/// The append-only, hash-chained record of every change (the store refuses to alter or delete a line).
/// Written in the transaction of the change itself.
class AuditTrail {
public:
    explicit AuditTrail(Database &database)
        : m_database(&database)
    {
    }
    /// Makes this transaction the only one that writes: rules that look before they write (overlaps, closed
    /// months) hold on both engines alike. A SQLite writer is alone from its BEGIN on.
    [[nodiscard]] Result<void> lock() const;
    [[nodiscard]] Result<void> append(const AuditRecord &record) const
    {
        return append(QList<AuditRecord>{record});
    }
    /// Lines of one change, in their order: where the trail ends is read and written once for all of them.
    /// StorageFailure where the note of its end is missing.
    [[nodiscard]] Result<void> append(const QList<AuditRecord> &records) const;
    /// The newest first.
    [[nodiscard]] Result<QList<AuditRecord>> list(int limit, const QString &subject = {},
                                                  qint64 subjectId = 0) const;
    /// The number of lines where the chain is whole up to the line that was written last; otherwise a Refused
    /// error that names the first broken or missing line.
    [[nodiscard]] Result<qint64> verify() const;

private:
    [[nodiscard]] Result<void> insert(const AuditRecord &record) const;
    [[nodiscard]] Result<qint64> verifyInside() const;

    Database *m_database;
};

} // namespace tewake
