// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/trailcheck.h"

#include "core/store/database.h"
#include "core/store/digestcheck.h"
#include "core/store/portions.h"
#include "core/store/recordwords.h"
#include "core/store/table.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QJsonObject parsed(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

struct Line {
    qint64 id = 0;
    qint64 record = 0;
    QString before;
    QString after;
};

/// The trail's last word about one record.
struct LastWord {
    qint64 id = 0;
    QString record;     ///< JSON; empty: it was removed, or never written whole
    qint64 removed = 0; ///< the line that has it removed
};

/// Compares the records of one kind with their lines.
template <class T> class KindCheck {
public:
    KindCheck(Database &database, const RecordKind &kind, const DigestCheck &digests)
        : m_database(&database)
        , m_kind(&kind)
        , m_digests(&digests)
    {
    }
    /// The first record that a desk made after all that came in without a digest: the trail knows whatever
    /// was made later. 0: none.
    [[nodiscard]] qint64 firstAdded() const { return m_firstAdded; }

    [[nodiscard]] Result<void> run(QStringList &findings, int most)
    {
        const qsizetype limit = findings.size() + most;
        LastWord word;
        qint64 line = 0;
        while (findings.size() < limit) {
            TEWAKE_TRY(const QList<Line> page, pageAfter(word.id, line));
            if (page.isEmpty())
                break;
            QList<LastWord> complete;
            for (const Line &next : page) {
                if (next.record != word.id) {
                    complete.append(word);
                    word = {next.record, {}, 0};
                    noteAdding(next);
                }
                hear(word, next);
            }
            line = page.last().id;
            TEWAKE_CHECK(compare(complete, findings));
        }
        return compare({word}, findings);
    }

private:
    /// The next lines, in the order of the index on subject and record: all lines of a record stand together.
    /// Read by the page, because the records are loaded in between.
    [[nodiscard]] Result<QList<Line>> pageAfter(qint64 record, qint64 line) const
    {
        TEWAKE_TRY(
            Rows rows,
            m_database->query(u"SELECT id, subject_id, before_json, after_json FROM audit WHERE subject = ? "
                              "AND (subject_id, id) > (?, ?) ORDER BY subject_id, id LIMIT 1000"_s,
                              {m_kind->subject, record, line}));
        QList<Line> page;
        while (rows.next())
            page.append({rows.integer(0), rows.integer(1), rows.text(2), rows.text(3)});
        return page;
    }

    /// A line may also tell of a part of the record, or of something that was done with it.
    [[nodiscard]] bool isWhole(const QString &json, qint64 id) const
    {
        return m_kind->isWhole(parsed(json), id);
    }

    /// The first line of a record.
    void noteAdding(const Line &line)
    {
        if (m_firstAdded == 0 && line.id > m_digests->lastWithout() && line.before.isEmpty() &&
            isWhole(line.after, line.record))
            m_firstAdded = line.record;
    }

    void hear(LastWord &word, const Line &line) const
    {
        if (isWhole(line.after, word.id))
            word = {word.id, line.after, 0};
        else if (line.after.isEmpty() && isWhole(line.before, word.id))
            word = {word.id, {}, line.id};
    }

    [[nodiscard]] Result<void> compare(const QList<LastWord> &words, QStringList &findings) const
    {
        QList<Id<T>> ids;
        for (const LastWord &word : words)
            ids.append(Id<T>(word.id));
        QHash<qint64, T> stored;
        TEWAKE_CHECK(inPortions(ids, [&](const QVariantList &values) -> Result<void> {
            TEWAKE_TRY(const QList<T> found,
                       Table<T>(*m_database).find(u"id IN (%1)"_s.arg(portionMarks()), values));
            for (const T &record : found)
                stored.insert(record.id.value(), record);
            return {};
        }));
        for (const LastWord &word : words) {
            const auto record = stored.constFind(word.id);
            compareOne(word, record == stored.cend() ? nullptr : &*record, findings);
        }
        return {};
    }

    /// `stored` is null where there is no such record.
    void compareOne(const LastWord &word, const T *stored, QStringList &findings) const
    {
        if (word.record.isEmpty() && word.removed == 0)
            return;
        if (word.removed > 0) {
            if (stored && !m_digests->cameIn(*m_kind, word.id, word.removed)) // its number was given again
                findings +=
                    Store::tr("The record %1 of the kind “%2” is there, but the audit trail has it removed.")
                        .arg(word.id)
                        .arg(wordOf<T>());
            return;
        }
        if (!stored) {
            findings +=
                Store::tr("The record %1 of the kind “%2” is gone, and the audit trail does not say why.")
                    .arg(word.id)
                    .arg(wordOf<T>());
            return;
        }
        const QStringList columns = differing(parsed(word.record), toJson(*stored));
        if (!columns.isEmpty())
            findings += Store::tr("The record %1 of the kind “%2” is not as the audit trail has it: %3.")
                            .arg(word.id)
                            .arg(wordOf<T>(), columns.join(u", "_s));
    }

    /// Columns that came with a later schema are in no old line.
    [[nodiscard]] QStringList differing(const QJsonObject &line, const QJsonObject &stored) const
    {
        QStringList columns;
        for (auto it = line.constBegin(); it != line.constEnd(); ++it) {
            if (!m_kind->hanging.contains(it.key()) && stored.value(it.key()) != it.value())
                columns += it.key();
        }
        return columns;
    }

    Database *m_database;
    const RecordKind *m_kind;
    const DigestCheck *m_digests;
    qint64 m_firstAdded = 0;
};

/// All that is held against a kind's records: their lines, the digests of what came in together, and what
/// neither knows.
template <class T>
[[nodiscard]] Result<void> checkKind(Database &database, const DigestCheck &digests, const QString &subject,
                                     QStringList &findings, int most)
{
    const RecordKind *kind = recordKind(subject);
    Q_ASSERT(kind);
    KindCheck<T> lines(database, *kind, digests);
    TEWAKE_CHECK(lines.run(findings, most));
    TEWAKE_CHECK(digests.compare(*kind, findings, most));
    return digests.findAdded(*kind, lines.firstAdded(), findings, most);
}

} // namespace

Result<void> TrailCheck::run(QStringList &findings, int most) const
{
    DigestCheck digests(*m_database);
    TEWAKE_CHECK(digests.load());
    const auto check = [&]<class T>(const T &, const QString &subject) {
        return checkKind<T>(*m_database, digests, subject, findings, most);
    };
    TEWAKE_CHECK(check(Client(), u"client"_s));
    TEWAKE_CHECK(check(Order(), u"order"_s));
    TEWAKE_CHECK(check(Task(), u"task"_s));
    TEWAKE_CHECK(check(Worker(), u"worker"_s));
    TEWAKE_CHECK(check(Assignment(), u"assignment"_s));
    TEWAKE_CHECK(check(TimeEntry(), u"timeEntry"_s));
    TEWAKE_CHECK(check(Submission(), u"submission"_s));
    TEWAKE_CHECK(check(Inspection(), u"inspection"_s));
    TEWAKE_CHECK(check(Reward(), u"reward"_s));
    TEWAKE_CHECK(check(ClientAcceptance(), u"acceptance"_s));
    TEWAKE_CHECK(check(Adjustment(), u"adjustment"_s));
    TEWAKE_CHECK(check(Account(), u"account"_s));
    TEWAKE_CHECK(check(WorkCategory(), u"category"_s));
    TEWAKE_CHECK(check(Skill(), u"skill"_s));
    TEWAKE_CHECK(check(Team(), u"team"_s));
    TEWAKE_CHECK(check(Hub(), u"hub"_s));
    TEWAKE_CHECK(check(Room(), u"room"_s));
    return check(TermSheet(), u"termSheet"_s);
}

} // namespace tewake
