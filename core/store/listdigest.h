// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>

namespace tewake {

class Database;

/// A list that hangs on something, and that the desks keep as a whole: the skills, the agreements and the
/// availability of a person, the holidays of a year. Each change of one has a line in the audit trail with
/// all of it.
struct KeptList {
    QString name;        ///< "skills"
    QString subject;     ///< of its lines in the trail: "worker"
    QStringList actions; ///< of its lines: "worker.skills"
    QStringList fields;  ///< of the lines' JSON, which the list's items stand in
    QString rows;        ///< SELECT key, kind of item, values …; %1 is replaced by a condition on the key
    QString key;         ///< the expression for the key in that condition

    /// The SHA-256 for the list as a line of the trail has it; nothing where the line does not have it.
    [[nodiscard]] std::optional<QString> digestOf(const QJsonObject &line) const;
    /// For an empty list.
    [[nodiscard]] static QString emptyDigest();
};

[[nodiscard]] const QList<KeptList> &keptLists();

/// Null where there is no such list.
[[nodiscard]] const KeptList *keptList(const QString &name);

/// The digests of stored lists: the same as those of the lines that kept them.
class ListDigests {
public:
    explicit ListDigests(Database &database)
        : m_database(&database)
    {
    }
    /// By key, of those in (after, last] that have any item.
    [[nodiscard]] Result<QMap<qint64, QString>> stored(const KeptList &list, qint64 after, qint64 last) const;
    /// As a line of the trail carries them: {"skills": {"1": "…"}}, of these keys.
    [[nodiscard]] Result<QJsonObject> of(const KeptList &list, const QSet<qint64> &keys) const;
    /// The same of every list that somebody has, and of the holidays of every year.
    [[nodiscard]] Result<QJsonObject> ofEverything() const;

private:
    Database *m_database;
};

} // namespace tewake
