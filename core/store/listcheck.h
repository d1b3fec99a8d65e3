// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/listdigest.h"

#include <QHash>

namespace tewake {

/// Holds the lists that the desks keep as a whole (KeptList) against the last word of the audit trail about
/// each: its own line, or the digest under which it came in. Where the trail has no word, or something came
/// in without a digest since, the list is not known, and no finding.
class ListCheck {
public:
    explicit ListCheck(Database &database)
        : m_database(&database)
    {
    }
    /// Adds a sentence for each list that differs, at most `most` of a kind of list.
    [[nodiscard]] Result<void> run(QStringList &findings, int most);

private:
    struct Word {
        qint64 line = 0; ///< of the trail
        QString digest;  ///< empty: not known
    };
    using Words = QMap<qint64, Word>; ///< by key

    [[nodiscard]] Result<void> hearOfEverything();
    void hear(qint64 line, const QString &action, const QJsonObject &after);
    /// Of each list's own lines.
    [[nodiscard]] Result<void> hearLines(const KeptList &list);
    [[nodiscard]] Result<void> compare(const KeptList &list, QStringList &findings, int most) const;
    [[nodiscard]] Result<QString> sentenceFor(const KeptList &list, qint64 key) const;
    /// A later word counts.
    void note(const KeptList &list, qint64 key, qint64 line, const QString &digest);

    Database *m_database;
    QHash<QString, Words> m_words; ///< by list
    qint64 m_lastWorker = 0;
    qint64 m_lastWithout = 0;   ///< the last line under which lists of people came in without digests
    qint64 m_holidaysSince = 0; ///< the line since which the trail knows of the holidays of all years
};

} // namespace tewake
