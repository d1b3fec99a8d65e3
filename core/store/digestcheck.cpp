// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/digestcheck.h"

#include "core/store/database.h"
#include "core/store/recordwords.h"

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

/// Runs of numbers that a sentence names before it says "…".
constexpr qsizetype MostRuns = 20;

QJsonObject parsed(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

/// "3, 7–9": the numbers of (after, last] that are not among the found ones, which are in their order.
QString missingNumbers(qint64 after, qint64 last, const QList<qint64> &found)
{
    QStringList runs;
    const auto add = [&runs](qint64 first, qint64 end) {
        if (first > end)
            return;
        if (runs.size() == MostRuns)
            runs += u"…"_s;
        if (runs.size() < MostRuns)
            runs += first == end ? QString::number(first) : u"%1–%2"_s.arg(first).arg(end);
    };
    for (const qint64 id : found) {
        add(after + 1, id - 1);
        after = id;
    }
    add(after + 1, last);
    return runs.join(u", "_s);
}

} // namespace

Result<void> DigestCheck::load()
{
    m_entries.clear();
    m_lastWithout = 0;
    QStringList subjects{u"'setting'"_s};
    for (const RecordKind &kind : recordKinds())
        subjects += u"'%1'"_s.arg(kind.subject);
    TEWAKE_TRY(Rows rows,
               m_database->query(u"SELECT id, after_json FROM audit WHERE subject IN (%1) AND subject_id = 0 "
                                 "AND (action LIKE 'import.%' OR action IN ('office.new', 'office.sample')) "
                                 "ORDER BY id"_s.arg(subjects.join(u", "_s))));
    while (rows.next()) {
        const qint64 line = rows.integer(0);
        const QJsonValue digests = parsed(rows.text(1)).value(u"digests");
        if (!digests.isArray())
            m_lastWithout = line;
        for (const QJsonValue &object : digests.toArray()) {
            if (std::optional<RowDigest> digest = RowDigest::fromJson(object.toObject()))
                m_entries.append({line, *std::move(digest)});
            else
                m_lastWithout = line;
        }
    }
    return {};
}

bool DigestCheck::cameIn(const RecordKind &kind, qint64 id, qint64 afterLine) const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) {
        return entry.line > afterLine && entry.digest.subject == kind.subject && entry.digest.first <= id &&
               id <= entry.digest.last();
    });
}

Result<void> DigestCheck::compare(const RecordKind &kind, QStringList &findings, int most) const
{
    for (const Entry &entry : m_entries) {
        if (entry.digest.subject != kind.subject)
            continue;
        qint64 after = entry.digest.first - 1;
        for (const RowDigest::Portion &portion : entry.digest.portions) {
            TEWAKE_TRY(const QString sentence, comparePart({kind, entry, after, portion}));
            after = portion.last;
            if (sentence.isEmpty())
                continue;
            findings += sentence;
            if (--most == 0)
                return {};
        }
    }
    return {};
}

Result<std::optional<DigestCheck::Words>> DigestCheck::laterWords(const Part &part) const
{
    TEWAKE_TRY(Rows rows,
               m_database->query(u"SELECT subject_id, before_json, after_json FROM audit WHERE "
                                 "subject = ? AND subject_id > ? AND subject_id <= ? AND id > ? "
                                 "ORDER BY subject_id, id"_s,
                                 {part.kind.subject, part.after, part.portion.last, part.entry.line}));
    Words words;
    qint64 known = 0; // the record that has its word already
    while (rows.next()) {
        const qint64 id = rows.integer(0);
        if (id == known)
            continue;
        const QJsonObject before = parsed(rows.text(1));
        if (part.kind.isWhole(before, id)) {
            const std::optional<QString> text = RowText::of(before, part.entry.digest.columns);
            if (!text)
                return std::optional<Words>();
            words.insert(id, *text);
        } else if (before.isEmpty() && part.kind.isWhole(parsed(rows.text(2)), id)) {
            words.insert(id, QString()); // made anew under the same number
        } else {
            continue; // something else that was done with it
        }
        known = id;
    }
    return std::optional(words);
}

Result<QString> DigestCheck::comparePart(const Part &part) const
{
    TEWAKE_TRY(const std::optional<Words> words, laterWords(part));
    if (!words)
        return QString();
    const QString sql = u"SELECT id, %1 FROM %2 WHERE id > ? AND id <= ? ORDER BY id"_s.arg(
        RowText::expression(part.kind, part.entry.digest.columns), part.kind.table);
    TEWAKE_TRY(Rows rows, m_database->query(sql, {part.after, part.portion.last}));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QList<qint64> found;
    auto word = words->cbegin();
    const auto take = [&](qint64 id, const QString &text) {
        if (text.isNull())
            return;
        hash.addData(text.toUtf8() + '\n');
        found.append(id);
    };
    const auto takeWords = [&](qint64 before) {
        for (; word != words->cend() && word.key() < before; ++word)
            take(word.key(), *word);
    };
    while (rows.next()) {
        const qint64 id = rows.integer(0);
        takeWords(id);
        if (word == words->cend() || word.key() != id)
            take(id, rows.text(1));
        else
            takeWords(id + 1);
    }
    takeWords(std::numeric_limits<qint64>::max());
    if (QString::fromLatin1(hash.result().toHex()) == part.portion.sha256)
        return QString();
    return sentenceFor(part, found);
}

QString DigestCheck::sentenceFor(const Part &part, const QList<qint64> &found)
{
    const qint64 first = part.after + 1;
    const qint64 last = part.portion.last;
    const qint64 rows = part.portion.rows;
    const QString word = wordOfTable(part.kind.table);
    const qint64 gone = rows - found.size();
    if (gone > 0 && last - part.after == rows) {
        const QString numbers = missingNumbers(part.after, last, found);
        return (gone == 1
                    ? Store::tr(
                          "The record %1 of the kind “%2” is gone, and the audit trail does not say why.")
                    : Store::tr(
                          "The records %1 of the kind “%2” are gone, and the audit trail does not say why."))
            .arg(numbers, word);
    }
    QString sentence;
    if (first == last)
        return Store::tr("The record %1 of the kind “%2” is not as it came in (line %3 of the audit trail).")
            .arg(first)
            .arg(word)
            .arg(part.entry.line);
    if (gone > 0)
        sentence = Store::tr("Of the records %1 to %2 of the kind “%3” that came in together (line %4 of the "
                             "audit trail), %5 are gone.");
    else if (gone < 0)
        sentence = Store::tr("To the records %1 to %2 of the kind “%3” that came in together (line %4 of the "
                             "audit trail), %5 were added.");
    else
        sentence = Store::tr("Of the records %1 to %2 of the kind “%3” that came in together (line %4 of the "
                             "audit trail), at least one was altered.");
    sentence = sentence.arg(first).arg(last).arg(word).arg(part.entry.line);
    return gone == 0 ? sentence : sentence.arg(std::abs(gone));
}

Result<void> DigestCheck::findAdded(const RecordKind &kind, qint64 firstAdded, QStringList &findings,
                                    int most) const
{
    QMap<qint64, qint64> ranges; // that a digest covers: last id by first
    qint64 first = firstAdded > 0 ? firstAdded : std::numeric_limits<qint64>::max();
    for (const Entry &entry : m_entries) {
        if (entry.digest.subject != kind.subject)
            continue;
        qint64 &last = ranges[entry.digest.first];
        last = std::max(last, entry.digest.last());
        if (entry.line > m_lastWithout)
            first = std::min(first, entry.digest.first);
    }
    const qsizetype limit = findings.size() + most;
    const QString sql =
        u"SELECT id FROM %1 t WHERE id > ? AND id < ? AND NOT EXISTS (SELECT 1 FROM audit a WHERE "
        "a.subject = ? AND a.subject_id = t.id) ORDER BY id LIMIT 100"_s.arg(kind.table);
    const auto look = [&](qint64 after, qint64 before) -> Result<void> {
        if (before - after < 2)
            return {};
        TEWAKE_TRY(Rows rows, m_database->query(sql, {after, before, kind.subject}));
        while (findings.size() < limit && rows.next())
            findings += Store::tr("The record %1 of the kind “%2” is there, and the audit trail does not say "
                                  "where it came from.")
                            .arg(rows.integer(0))
                            .arg(wordOfTable(kind.table));
        return {};
    };
    if (first == std::numeric_limits<qint64>::max())
        return {};
    for (auto range = ranges.cbegin(); range != ranges.cend(); ++range) {
        if (range.key() > first)
            TEWAKE_CHECK(look(first, range.key()));
        first = std::max(first, range.value());
    }
    return look(first, std::numeric_limits<qint64>::max());
}

} // namespace tewake
