// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/valuecheck.h"

#include "core/base/daterange.h"
#include "core/store/database.h"
#include "core/store/listdigest.h"
#include "core/store/rowdigest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Only while the office is being made.
constexpr QLatin1String Passing("office.unfinished");

/// Assignments of one digest.
constexpr int AssignmentsOfPortion = 1000;

QJsonObject parsed(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::number(value.toInteger());
}

Result<QMap<QString, QString>> stored(Database &database, const QString &sql)
{
    TEWAKE_TRY(Rows rows, database.query(sql));
    QMap<QString, QString> values;
    while (rows.next())
        values.insert(rows.text(0), rows.text(1));
    return values;
}

Result<QMap<QString, QString>> storedSettings(Database &database)
{
    TEWAKE_TRY(auto values, stored(database, u"SELECT name, value FROM setting"_s));
    values.remove(Passing);
    return values;
}

Result<QMap<QString, QString>> storedPlans(Database &database)
{
    return stored(database, u"SELECT month, revenue FROM month_plan"_s);
}

QJsonObject asJson(const QMap<QString, QString> &values)
{
    QJsonObject object;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        object.insert(it.key(), *it);
    return object;
}

/// Of the blocks of the assignments in (after, last], in their order: on every engine the same.
Result<QString> digestOfBlocks(Database &database, qint64 after, qint64 last)
{
    TEWAKE_TRY(Rows rows,
               database.query(u"SELECT assignment_id, start_at, end_at FROM assignment_block WHERE "
                              "assignment_id > ? AND assignment_id <= ? ORDER BY assignment_id, start_at"_s,
                              {after, last}));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (rows.next())
        hash.addData(
            u"%1,%2,%3\n"_s.arg(rows.integer(0)).arg(rows.integer(1)).arg(rows.integer(2)).toLatin1());
    return QString::fromLatin1(hash.result().toHex());
}

Result<QJsonArray> digestsOfBlocks(Database &database, qint64 after)
{
    QJsonArray portions;
    for (;;) {
        TEWAKE_TRY(
            const qint64 last,
            database.integer(u"SELECT MAX(id) FROM (SELECT id FROM assignment WHERE id > ? ORDER BY id "
                             "LIMIT %1) AS portion"_s.arg(AssignmentsOfPortion),
                             {after}));
        if (last <= after)
            return portions;
        TEWAKE_TRY(const QString sha256, digestOfBlocks(database, after, last));
        portions.append(QJsonObject{{u"after"_s, after}, {u"to"_s, last}, {u"sha256"_s, sha256}});
        after = last;
    }
}

} // namespace

Result<QJsonObject> recordOfEverything(Database &database, const QHash<QString, qint64> &lastIds)
{
    TEWAKE_TRY(const QJsonArray digests, RowDigests(database).ofEverything(lastIds));
    TEWAKE_TRY(const QJsonObject lists, ListDigests(database).ofEverything());
    TEWAKE_TRY(const auto settings, storedSettings(database));
    TEWAKE_TRY(const auto plans, storedPlans(database));
    TEWAKE_TRY(const QJsonArray blocks, digestsOfBlocks(database, lastIds.value(u"assignment"_s)));
    return QJsonObject{{u"digests"_s, digests},
                       {u"lists"_s, lists},
                       {u"settings"_s, asJson(settings)},
                       {u"plans"_s, asJson(plans)},
                       {u"blocks"_s, blocks}};
}

QJsonArray blocksJson(const QList<std::pair<qint64, qint64>> &blocks)
{
    QList<std::pair<qint64, qint64>> sorted = blocks;
    std::sort(sorted.begin(), sorted.end());
    QJsonArray list;
    for (const auto &[start, end] : std::as_const(sorted))
        list.append(QJsonArray{start, end});
    return list;
}

Result<void> ValueCheck::run(QStringList &findings, int most)
{
    TEWAKE_CHECK(hear());
    TEWAKE_CHECK(compareSettings(findings, most));
    TEWAKE_CHECK(comparePlans(findings, most));
    TEWAKE_CHECK(comparePortions(findings, most));
    return compareOffers(findings, most);
}

Result<void> ValueCheck::hear()
{
    TEWAKE_TRY(
        Rows rows,
        m_database->query(
            u"SELECT id, action, subject_id, after_json FROM audit WHERE (subject = 'setting' AND action IN "
            "('office.new', 'office.sample', 'setting.save')) OR (subject = 'month' AND action = "
            "'month.plan') "
            "ORDER BY id"_s));
    const auto take = [](Words &words, const QJsonObject &values) {
        for (auto it = values.constBegin(); it != values.constEnd(); ++it)
            words.values.insert(it.key(), textOf(*it));
    };
    while (rows.next()) {
        const QJsonObject after = parsed(rows.text(3));
        if (rows.text(1) == "setting.save"_L1) {
            take(m_settings, after);
        } else if (rows.text(1) == "month.plan"_L1) {
            m_plans.values.insert(rows.text(2), textOf(after.value(u"revenue")));
        } else {
            const bool knows = after.contains(u"settings"_s) && after.contains(u"plans"_s);
            m_settings.all = knows && (m_settings.all || rows.text(1) == "office.new"_L1);
            m_plans.all = m_settings.all;
            take(m_settings, after.value(u"settings").toObject());
            take(m_plans, after.value(u"plans").toObject());
            for (const QJsonValue &portion : after.value(u"blocks").toArray())
                m_blocks.append({portion[u"after"].toInteger(), portion[u"to"].toInteger(), rows.integer(0),
                                 portion[u"sha256"].toString()});
        }
    }
    return {};
}

Result<void> ValueCheck::compareSettings(QStringList &findings, int most) const
{
    TEWAKE_TRY(auto there, storedSettings(*m_database));
    const auto differs = [&](const QString &name) {
        if (--most >= 0)
            findings += Store::tr("The setting “%1” is not as the audit trail has it.").arg(name);
    };
    for (auto word = m_settings.values.cbegin(); word != m_settings.values.cend(); ++word) {
        if (!there.contains(word.key()) || there.take(word.key()) != *word)
            differs(word.key());
    }
    if (m_settings.all) {
        for (auto it = there.cbegin(); it != there.cend(); ++it)
            differs(it.key());
    }
    return {};
}

Result<void> ValueCheck::comparePlans(QStringList &findings, int most) const
{
    TEWAKE_TRY(auto there, storedPlans(*m_database));
    const auto differs = [&](const QString &month) {
        if (--most >= 0)
            findings += Store::tr("The plan of %1 is not as the audit trail has it.")
                            .arg(YearMonth::fromIndex(month.toInt()).toString());
    };
    for (auto word = m_plans.values.cbegin(); word != m_plans.values.cend(); ++word) {
        if (!there.contains(word.key()) || there.take(word.key()) != *word)
            differs(word.key());
    }
    if (m_plans.all) {
        for (auto it = there.cbegin(); it != there.cend(); ++it)
            differs(it.key());
    }
    return {};
}

Result<void> ValueCheck::comparePortions(QStringList &findings, int most) const
{
    for (const Portion &portion : m_blocks) {
        TEWAKE_TRY(const QString sha256, digestOfBlocks(*m_database, portion.after, portion.last));
        if (sha256 == portion.sha256)
            continue;
        findings +=
            Store::tr("The planned hours of the assignments %1 to %2 are not as they came in (line %3 "
                      "of the audit trail).")
                .arg(portion.after + 1)
                .arg(portion.last)
                .arg(portion.line);
        if (--most == 0)
            break;
    }
    return {};
}

Result<void> ValueCheck::compareOffers(QStringList &findings, int most) const
{
    constexpr int LinesAtOnce = 500;
    const QString page =
        u"SELECT id, subject_id, after_json FROM audit WHERE subject = 'assignment' AND action "
        "= 'assignment.offer' AND id > ? ORDER BY id LIMIT %1"_s.arg(LinesAtOnce);
    for (qint64 line = 0;;) {
        QMap<qint64, QJsonArray> told;
        {
            TEWAKE_TRY(Rows rows, m_database->query(page, {line}));
            const qint64 before = line;
            while (rows.next()) {
                line = rows.integer(0);
                const QJsonValue blocks = parsed(rows.text(2)).value(u"blocks");
                if (blocks.isArray())
                    told.insert(rows.integer(1), blocks.toArray());
            }
            if (line == before)
                return {};
        }
        if (told.isEmpty())
            continue;
        QMap<qint64, QList<std::pair<qint64, qint64>>> there;
        TEWAKE_TRY(Rows rows,
                   m_database->query(u"SELECT assignment_id, start_at, end_at FROM assignment_block WHERE "
                                     "assignment_id BETWEEN ? AND ?"_s,
                                     {told.firstKey(), told.lastKey()}));
        while (rows.next())
            there[rows.integer(0)].append({rows.integer(1), rows.integer(2)});
        for (auto it = told.cbegin(); it != told.cend(); ++it) {
            if (blocksJson(there.value(it.key())) == *it)
                continue;
            findings +=
                Store::tr("The planned hours of the assignment %1 are not as the audit trail has them.")
                    .arg(it.key());
            if (--most == 0)
                return {};
        }
    }
}

} // namespace tewake
