// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/listcheck.h"

#include "core/store/database.h"
#include "core/store/rowdigest.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Lists that are read at once.
constexpr int KeysAtOnce = 500;

QJsonObject parsed(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

Result<void> ListCheck::run(QStringList &findings, int most)
{
    TEWAKE_CHECK(hearOfEverything());
    for (const KeptList &list : keptLists()) {
        TEWAKE_CHECK(hearLines(list));
        TEWAKE_CHECK(compare(list, findings, most));
    }
    return {};
}

void ListCheck::note(const KeptList &list, qint64 key, qint64 line, const QString &digest)
{
    if (list.subject == "worker"_L1 && line <= m_lastWithout)
        return;
    Word &word = m_words[list.name][key];
    if (line >= word.line)
        word = {line, digest};
}

Result<void> ListCheck::hearOfEverything()
{
    TEWAKE_TRY(m_lastWorker, m_database->integer(u"SELECT MAX(id) FROM worker"_s));
    TEWAKE_TRY(m_lastWithout,
               m_database->integer(u"SELECT MAX(id) FROM audit WHERE subject IN ('worker', 'setting') AND "
                                   "subject_id = 0 AND action IN ('import.skills', 'import.availability', "
                                   "'office.sample') AND after_json NOT LIKE '%\"lists\":%'"_s));
    {
        TEWAKE_TRY(Rows rows,
                   m_database->query(u"SELECT id, action, after_json FROM audit WHERE subject IN ('worker', "
                                     "'setting') AND subject_id = 0 AND (action LIKE 'import.%' OR action IN "
                                     "('office.new', 'office.sample')) ORDER BY id"_s));
        while (rows.next())
            hear(rows.integer(0), rows.text(1), parsed(rows.text(2)));
    }
    // Who was registered by a desk had nothing yet.
    TEWAKE_TRY(Rows rows, m_database->query(u"SELECT subject_id, MIN(id) FROM audit WHERE subject = 'worker' "
                                            "AND action = 'worker.add' GROUP BY subject_id"_s));
    while (rows.next()) {
        for (const KeptList &list : keptLists()) {
            if (list.subject == "worker"_L1)
                note(list, rows.integer(0), rows.integer(1), KeptList::emptyDigest());
        }
    }
    return {};
}

void ListCheck::hear(qint64 line, const QString &action, const QJsonObject &after)
{
    const QJsonObject lists = after.value(u"lists").toObject();
    if (action == "office.new"_L1 && lists.contains(u"holidays"_s))
        m_holidaysSince = line;
    for (const QJsonValue &object : after.value(u"digests").toArray()) {
        const auto digest = RowDigest::fromJson(object.toObject());
        if (!digest || digest->subject != "worker"_L1)
            continue;
        for (const KeptList &list : keptLists()) { // nothing but what is said of them below
            for (qint64 id = digest->first;
                 list.subject == "worker"_L1 && id <= std::min(digest->last(), m_lastWorker); ++id)
                note(list, id, line, KeptList::emptyDigest());
        }
    }
    for (auto it = lists.constBegin(); it != lists.constEnd(); ++it) {
        const KeptList *list = keptList(it.key());
        const QJsonObject byKey = it->toObject();
        for (auto key = byKey.constBegin(); list && key != byKey.constEnd(); ++key)
            note(*list, key.key().toLongLong(), line, key->toString());
    }
}

Result<void> ListCheck::hearLines(const KeptList &list)
{
    QStringList actions;
    for (const QString &action : list.actions)
        actions += u"'%1'"_s.arg(action);
    TEWAKE_TRY(Rows rows, m_database->query(
                              u"SELECT id, subject_id, after_json FROM audit WHERE id IN (SELECT MAX(id) "
                              "FROM audit WHERE subject = '%1' AND action IN (%2) GROUP BY subject_id)"_s.arg(
                                  list.subject, actions.join(u", "_s))));
    while (rows.next())
        note(list, rows.integer(1), rows.integer(0), list.digestOf(parsed(rows.text(2))).value_or(QString()));
    return {};
}

Result<void> ListCheck::compare(const KeptList &list, QStringList &findings, int most) const
{
    const Words words = m_words.value(list.name);
    const ListDigests digests(*m_database);
    const auto differs = [&](qint64 key) -> Result<void> {
        if (--most < 0)
            return {};
        TEWAKE_TRY(const QString sentence, sentenceFor(list, key));
        if (!sentence.isEmpty())
            findings += sentence;
        return {};
    };
    for (auto word = words.cbegin(); word != words.cend();) {
        const auto first = word;
        for (int i = 0; i < KeysAtOnce && word != words.cend(); ++i)
            ++word;
        TEWAKE_TRY(const auto stored, digests.stored(list, first.key() - 1, std::prev(word).key()));
        for (auto it = first; it != word; ++it) {
            if (!it->digest.isEmpty() && stored.value(it.key(), KeptList::emptyDigest()) != it->digest)
                TEWAKE_CHECK(differs(it.key()));
        }
    }
    if (list.name != "holidays"_L1 || m_holidaysSince == 0)
        return {};
    TEWAKE_TRY(const auto stored, digests.stored(list, 0, std::numeric_limits<qint64>::max()));
    for (auto it = stored.cbegin(); it != stored.cend(); ++it) {
        if (!words.contains(it.key()))
            TEWAKE_CHECK(differs(it.key()));
    }
    return {};
}

Result<QString> ListCheck::sentenceFor(const KeptList &list, qint64 key) const
{
    if (list.name == "holidays"_L1)
        return Store::tr("The holidays of %1 are not as the audit trail has them.").arg(key);
    TEWAKE_TRY(Rows rows, m_database->query(u"SELECT code, name FROM worker WHERE id = ?"_s, {key}));
    if (!rows.next())
        return QString(); // that somebody is gone is a finding of its own
    const QString sentence =
        list.name == "skills"_L1 ? Store::tr("The skills of %1 %2 are not as the audit trail has them.")
        : list.name == "clearances"_L1
            ? Store::tr("The non-disclosure agreements of %1 %2 are not as the audit trail has them.")
            : Store::tr("The availability of %1 %2 is not as the audit trail has it.");
    return sentence.arg(rows.text(0), rows.text(1));
}

} // namespace tewake
