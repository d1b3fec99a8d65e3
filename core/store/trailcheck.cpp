// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/trailcheck.h"

#include "core/store/database.h"
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
    QString record; ///< JSON; empty: it was removed, or never written whole
    bool removed = false;
};

/// Compares the records of one kind with their lines.
template <class T> class KindCheck {
public:
    KindCheck(Database &database, QString subject)
        : m_database(&database)
        , m_subject(std::move(subject))
        , m_whole(toJson(T()))
    {
    }

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
                    word = {next.record, {}, false};
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
                              {m_subject, record, line}));
        QList<Line> page;
        while (rows.next())
            page.append({rows.integer(0), rows.integer(1), rows.text(2), rows.text(3)});
        return page;
    }

    /// A line may also tell of a part of the record, or of something that was done with it.
    [[nodiscard]] bool isWhole(const QString &json, qint64 id) const
    {
        const QJsonObject line = parsed(json);
        if (line.size() < 2 || line.value(u"id"_s).toInteger() != id)
            return false;
        for (auto it = line.constBegin(); it != line.constEnd(); ++it) {
            if (!m_whole.contains(it.key()))
                return false;
        }
        return true;
    }

    void hear(LastWord &word, const Line &line) const
    {
        if (isWhole(line.after, word.id))
            word = {word.id, line.after, false};
        else if (line.after.isEmpty() && isWhole(line.before, word.id))
            word = {word.id, {}, true};
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
        if (word.record.isEmpty() && !word.removed)
            return;
        if (word.removed) {
            if (stored)
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
    [[nodiscard]] static QStringList differing(const QJsonObject &line, const QJsonObject &stored)
    {
        QStringList columns;
        for (auto it = line.constBegin(); it != line.constEnd(); ++it) {
            if (stored.value(it.key()) != it.value())
                columns += it.key();
        }
        return columns;
    }

    Database *m_database;
    QString m_subject;
    QJsonObject m_whole;
};

} // namespace

Result<void> TrailCheck::run(QStringList &findings, int most) const
{
    Database &database = *m_database;
    TEWAKE_CHECK(KindCheck<Client>(database, u"client"_s).run(findings, most));
    TEWAKE_CHECK(KindCheck<Order>(database, u"order"_s).run(findings, most));
    TEWAKE_CHECK(KindCheck<Task>(database, u"task"_s).run(findings, most));
    TEWAKE_CHECK(KindCheck<Worker>(database, u"worker"_s).run(findings, most));
    TEWAKE_CHECK(KindCheck<Assignment>(database, u"assignment"_s).run(findings, most));
    TEWAKE_CHECK(KindCheck<TimeEntry>(database, u"timeEntry"_s).run(findings, most));
    TEWAKE_CHECK(KindCheck<Submission>(database, u"submission"_s).run(findings, most));
    TEWAKE_CHECK(KindCheck<Inspection>(database, u"inspection"_s).run(findings, most));
    TEWAKE_CHECK(KindCheck<Reward>(database, u"reward"_s).run(findings, most));
    TEWAKE_CHECK(KindCheck<ClientAcceptance>(database, u"acceptance"_s).run(findings, most));
    TEWAKE_CHECK(KindCheck<Adjustment>(database, u"adjustment"_s).run(findings, most));
    TEWAKE_CHECK(KindCheck<Account>(database, u"account"_s).run(findings, most));
    TEWAKE_CHECK(KindCheck<WorkCategory>(database, u"category"_s).run(findings, most));
    TEWAKE_CHECK(KindCheck<Skill>(database, u"skill"_s).run(findings, most));
    TEWAKE_CHECK(KindCheck<Team>(database, u"team"_s).run(findings, most));
    TEWAKE_CHECK(KindCheck<Hub>(database, u"hub"_s).run(findings, most));
    return KindCheck<Room>(database, u"room"_s).run(findings, most);
}

} // namespace tewake
