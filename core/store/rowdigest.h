// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/recordkinds.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QStringList>

#include <functional>
#include <optional>

namespace tewake {

class Database;

/// What many records of one kind were when they came in together, under one line of the audit trail that
/// carries this and none for each record: a SHA-256 for each thousand of their rows, in the order of their
/// ids. `office check` compares.
struct RowDigest {
    /// The rows with ids after those of the portion before it, up to `last`.
    struct Portion {
        qint64 last = 0;
        qint64 rows = 0;
        QString sha256; ///< in hexadecimal digits
    };
    QString subject;     ///< the kind of record, as the trail names it
    QStringList columns; ///< of each row after its id; a later schema may have more
    qint64 first = 0;    ///< the first id
    QList<Portion> portions;

    [[nodiscard]] qint64 last() const { return portions.isEmpty() ? first - 1 : portions.last().last; }
    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing where the object is no digest that this program knows how to compare.
    [[nodiscard]] static std::optional<RowDigest> fromJson(const QJsonObject &object);
};

/// A stored row as a digest takes it: the same on every engine, and for no two different rows.
struct RowText {
    /// The SQL expression for the row's text, with these columns of the kind.
    [[nodiscard]] static QString expression(const RecordKind &kind, const QStringList &columns);
    /// The text for a record as a line of the trail has it; nothing where the line has not all of the
    /// columns.
    [[nodiscard]] static std::optional<QString> of(const QJsonObject &record, const QStringList &columns);
};

/// Makes digests from what is stored, within the transaction that has written it.
class RowDigests {
public:
    explicit RowDigests(Database &database)
        : m_database(&database)
    {
    }
    static constexpr int RowsOfPortion = 1000;

    /// The greatest id of the kind; 0 where there is none.
    [[nodiscard]] Result<qint64> lastId(const RecordKind &kind) const;
    /// Of all records of the kind whose id is greater than `after`; without portions where there is none.
    /// `progress` is told after each portion how many rows are done; its error ends it.
    [[nodiscard]] Result<RowDigest> after(const RecordKind &kind, qint64 after,
                                          const std::function<Result<void>(qint64)> &progress = {}) const;
    /// lastId() of every kind, by its subject.
    [[nodiscard]] Result<QHash<QString, qint64>> lastIds() const;
    /// Of all records of every kind that came after those, as a line of the trail carries them.
    [[nodiscard]] Result<QJsonArray> ofEverything(const QHash<QString, qint64> &lastIds = {}) const;

private:
    Database *m_database;
};

} // namespace tewake
