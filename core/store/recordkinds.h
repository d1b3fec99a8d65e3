// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace tewake {

/// A column as its values lie in the store.
struct StoredColumn {
    QString name;
    bool text = false;      ///< or a whole number
    bool mayBeNull = false; ///< no id, no day, no instant
};

/// A kind of record that the desks keep, for what works on stored rows as they are.
struct RecordKind {
    QString subject; ///< as the audit trail names it: "timeEntry"
    QString table;
    QList<StoredColumn> columns; ///< those that the trail tells: no id, no version, no hash of a password

    /// What hangs on the record, and the line that made it tells too: held against it by itself.
    QStringList hanging;

    /// The trail's line has the whole record of this id, and not a part of it or something that was done with
    /// it. Columns that came with a later schema may be missing.
    [[nodiscard]] bool isWhole(const QJsonObject &line, qint64 id) const;
    /// Null where there is no such column.
    [[nodiscard]] const StoredColumn *column(const QString &name) const;
};

[[nodiscard]] const QList<RecordKind> &recordKinds();

/// Null where the trail's subject is no kind of record: "month".
[[nodiscard]] const RecordKind *recordKind(const QString &subject);

} // namespace tewake
