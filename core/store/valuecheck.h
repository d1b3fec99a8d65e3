// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <utility>

namespace tewake {

class Database;

/// What the line of the audit trail under which an office, or a sample, was made says of everything in it:
/// "digests" of its records, "lists", "settings", the "plans" of months, and digests of the planned "blocks".
/// \a lastIds: of the records that the office had before, by subject.
[[nodiscard]] Result<QJsonObject> recordOfEverything(Database &database,
                                                     const QHash<QString, qint64> &lastIds = {});

/// Planned blocks as the line of an offer has them: [[start, end], …] in UTC seconds. They never change.
[[nodiscard]] QJsonArray blocksJson(const QList<std::pair<qint64, qint64>> &blocks);

/// Holds what is no record against the last word of the audit trail about it: settings, the plans of months,
/// and the planned blocks of assignments. What came before the trail told of it is not known, and no finding.
class ValueCheck {
public:
    explicit ValueCheck(Database &database)
        : m_database(&database)
    {
    }
    /// Adds a sentence for each that differs, at most `most` of a kind.
    [[nodiscard]] Result<void> run(QStringList &findings, int most);

private:
    /// By setting or month; a value is what the trail says last.
    struct Words {
        QHash<QString, QString> values;
        bool all = false; ///< nothing else can be there
    };
    struct Portion {
        qint64 after = 0;
        qint64 last = 0;
        qint64 line = 0;
        QString sha256;
    };
    [[nodiscard]] Result<void> hear();
    [[nodiscard]] Result<void> compareSettings(QStringList &findings, int most) const;
    [[nodiscard]] Result<void> comparePlans(QStringList &findings, int most) const;
    [[nodiscard]] Result<void> comparePortions(QStringList &findings, int most) const;
    [[nodiscard]] Result<void> compareOffers(QStringList &findings, int most) const;

    Database *m_database;
    Words m_settings;
    Words m_plans;
    QList<Portion> m_blocks;
};

} // namespace tewake
