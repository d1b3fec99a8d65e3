// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QVariantList>

namespace tewake {

class Database;

/// Loading and saving of one kind of record, driven by the list of its columns in records.h. A record with a
/// `version` is saved only where nobody else has saved it meanwhile.
template <class T> class Table {
public:
    explicit Table(Database &database)
        : m_database(&database)
    {
    }
    /// NotFound where there is no such record.
    [[nodiscard]] Result<T> load(Id<T> id) const;
    /// All records for which `condition` ("state = ? ORDER BY due_on"; empty: all) holds.
    [[nodiscard]] Result<QList<T>> find(const QString &condition = {}, const QVariantList &values = {}) const;
    [[nodiscard]] Result<bool> exists(const QString &condition, const QVariantList &values) const;
    /// Stores a new record and sets its id (and version 1).
    [[nodiscard]] Result<void> insert(T &record) const;
    /// Saves a changed record and raises its version; Conflict where the stored version is another one.
    [[nodiscard]] Result<void> update(T &record) const;
    [[nodiscard]] Result<void> remove(Id<T> id) const;

private:
    Database *m_database;
};

/// The record as the audit trail and JSON output show it: column name -> value.
template <class T> [[nodiscard]] QJsonObject toJson(const T &record);

} // namespace tewake
