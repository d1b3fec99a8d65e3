// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rowdigest.h"

#include <QMap>

namespace tewake {

/// Holds the records that came in together (imports, a sample office, a new one) against the digests that the
/// audit trail has of them. Where a record was changed by a desk since, the first thing that the trail says
/// of it afterwards tells what it was. What came in before there were digests is not known, and no finding.
class DigestCheck {
public:
    explicit DigestCheck(Database &database)
        : m_database(&database)
    {
    }
    /// Reads the digests. To be called first.
    [[nodiscard]] Result<void> load();
    /// The last line of the trail under which records came in without a digest; 0 where there is none.
    [[nodiscard]] qint64 lastWithout() const { return m_lastWithout; }

    /// The record came in together with others after that line of the trail.
    [[nodiscard]] bool cameIn(const RecordKind &kind, qint64 id, qint64 afterLine) const;

    /// Adds a sentence for each thousand of records, at most `most`, that are not what came in; those that
    /// are gone are named one by one.
    [[nodiscard]] Result<void> compare(const RecordKind &kind, QStringList &findings, int most) const;
    /// Adds a sentence for each record of the kind, at most `most`, of which the trail knows nothing though
    /// it knows of all that were made later than record `firstAdded` (0: of none that was made by a desk).
    [[nodiscard]] Result<void> findAdded(const RecordKind &kind, qint64 firstAdded, QStringList &findings,
                                         int most) const;

private:
    struct Entry {
        qint64 line = 0; ///< of the trail
        RowDigest digest;
    };
    /// One portion of a digest: the ids after `after`, up to `portion.last`.
    struct Part {
        const RecordKind &kind;
        const Entry &entry;
        qint64 after = 0;
        RowDigest::Portion portion;
    };
    /// By record: its text of then; null where it was gone before its first line.
    using Words = QMap<qint64, QString>;
    /// What the lines after the digest say about the part's records as they were; nothing where a line does
    /// not say enough.
    [[nodiscard]] Result<std::optional<Words>> laterWords(const Part &part) const;
    /// A sentence where the part is not what came in; empty where it is.
    [[nodiscard]] Result<QString> comparePart(const Part &part) const;
    [[nodiscard]] static QString sentenceFor(const Part &part, const QList<qint64> &found);

    Database *m_database;
    QList<Entry> m_entries;
    qint64 m_lastWithout = 0;
};

} // namespace tewake
