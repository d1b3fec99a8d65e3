// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowdigest.h"

#include "core/store/database.h"

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

/// Characters as both engines count them.
qint64 lengthOf(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); });
}

} // namespace

QJsonObject RowDigest::toJson() const
{
    QJsonArray list;
    qint64 rows = 0;
    for (const Portion &portion : portions) {
        list.append(
            QJsonObject{{u"to"_s, portion.last}, {u"rows"_s, portion.rows}, {u"sha256"_s, portion.sha256}});
        rows += portion.rows;
    }
    return {{u"subject"_s, subject},
            {u"columns"_s, QJsonArray::fromStringList(columns)},
            {u"rows"_s, rows},
            {u"from"_s, first},
            {u"portions"_s, list}};
}

std::optional<RowDigest> RowDigest::fromJson(const QJsonObject &object)
{
    RowDigest digest;
    digest.subject = object[u"subject"].toString();
    digest.first = object[u"from"].toInteger();
    const RecordKind *kind = recordKind(digest.subject);
    if (!kind)
        return std::nullopt;
    for (const QJsonValue &name : object[u"columns"].toArray()) {
        if (!kind->column(name.toString()))
            return std::nullopt;
        digest.columns += name.toString();
    }
    for (const QJsonValue &portion : object[u"portions"].toArray())
        digest.portions.append(
            {portion[u"to"].toInteger(), portion[u"rows"].toInteger(), portion[u"sha256"].toString()});
    if (digest.portions.isEmpty())
        return std::nullopt;
    return digest;
}

QString RowText::expression(const RecordKind &kind, const QStringList &columns)
{
    QStringList parts{u"id"_s};
    for (const QString &name : columns) {
        const StoredColumn *column = kind.column(name);
        Q_ASSERT(column);
        // The length before a text keeps the texts apart, whatever is in them.
        if (column->text)
            parts += u"LENGTH(%1) || ':' || %1"_s.arg(name);
        else
            parts += column->mayBeNull ? u"COALESCE(%1, 0)"_s.arg(name) : name; // as the trail has it
    }
    return parts.join(u" || ',' || "_s);
}

std::optional<QString> RowText::of(const QJsonObject &record, const QStringList &columns)
{
    QString text = QString::number(record[u"id"].toInteger());
    for (const QString &name : columns) {
        const QJsonValue value = record.value(name);
        if (value.isUndefined())
            return std::nullopt;
        text += u',';
        if (value.isString())
            text += QString::number(lengthOf(value.toString())) + u':' + value.toString();
        else
            text += QString::number(value.toInteger());
    }
    return text;
}

Result<qint64> RowDigests::lastId(const RecordKind &kind) const
{
    return m_database->integer(u"SELECT MAX(id) FROM %1"_s.arg(kind.table));
}

Result<RowDigest> RowDigests::after(const RecordKind &kind, qint64 after,
                                    const std::function<Result<void>(qint64)> &progress) const
{
    RowDigest digest;
    digest.subject = kind.subject;
    for (const StoredColumn &column : kind.columns)
        digest.columns += column.name;
    // By the portion, so that no engine holds more than one in memory.
    const QString sql = u"SELECT id, %1 FROM %2 WHERE id > ? ORDER BY id LIMIT %3"_s
                            .arg(RowText::expression(kind, digest.columns), kind.table)
                            .arg(RowsOfPortion);
    qint64 done = 0;
    for (qint64 last = after;;) {
        TEWAKE_TRY(Rows rows, m_database->query(sql, {last}));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 count = 0;
        while (rows.next()) {
            last = rows.integer(0);
            if (digest.first == 0)
                digest.first = last;
            hash.addData(rows.text(1).toUtf8() + '\n');
            ++count;
        }
        if (count == 0)
            return digest;
        digest.portions.append({last, count, QString::fromLatin1(hash.result().toHex())});
        done += count;
        if (progress)
            TEWAKE_CHECK(progress(done));
        if (count < RowsOfPortion)
            return digest;
    }
}

Result<QHash<QString, qint64>> RowDigests::lastIds() const
{
    QHash<QString, qint64> ids;
    for (const RecordKind &kind : recordKinds()) {
        TEWAKE_TRY(ids[kind.subject], lastId(kind));
    }
    return ids;
}

Result<QJsonArray> RowDigests::ofEverything(const QHash<QString, qint64> &lastIds) const
{
    QJsonArray list;
    for (const RecordKind &kind : recordKinds()) {
        TEWAKE_TRY(const RowDigest digest, after(kind, lastIds.value(kind.subject)));
        if (!digest.portions.isEmpty())
            list.append(digest.toJson());
    }
    return list;
}

} // namespace tewake
