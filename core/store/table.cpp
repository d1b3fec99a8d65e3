// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table.h"

#include "core/store/database.h"
#include "core/store/recordwords.h"
#include "core/store/values.h"

#include <QCoreApplication>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

template <class T> constexpr bool hasVersion = requires(T record)
{
    record.version;
};

template <class T> void eachColumn(auto visit)
{
    std::apply([&visit](const auto &...columns) { (visit(columns), ...); }, Record<T>::columns);
}

template <class T> QString tableName()
{
    return QString::fromLatin1(Record<T>::table);
}

template <class T> QString columnList()
{
    QStringList names{u"id"_s};
    if constexpr (hasVersion<T>)
        names += u"version"_s;
    eachColumn<T>([&names](const auto &column) { names += QString::fromLatin1(column.name); });
    return names.join(u", "_s);
}

template <class T> const QString &selectStatement()
{
    static const QString sql = u"SELECT %1 FROM %2"_s.arg(columnList<T>(), tableName<T>());
    return sql;
}

template <class T> T readRecord(const Rows &rows)
{
    T record;
    int index = 0;
    record.id = Id<T>(rows.integer(index++));
    if constexpr (hasVersion<T>)
        record.version = static_cast<int>(rows.integer(index++));
    eachColumn<T>([&](const auto &column) { fromStored(rows.value(index++), column.access(record)); });
    return record;
}

template <class T> QVariantList valuesOf(const T &record)
{
    QVariantList values;
    eachColumn<T>([&](const auto &column) { values += toStored(column.access(record)); });
    return values;
}

} // namespace

template <class T> Result<T> Table<T>::load(Id<T> id) const
{
    static const QString sql = selectStatement<T>() + u" WHERE id = ?"_s;
    TEWAKE_TRY(Rows rows, m_database->query(sql, {id.value()}));
    if (!rows.next())
        return Error{
            ErrorCode::NotFound,
            Store::tr("There is no record %1 of the kind “%2” (any more).").arg(id.value()).arg(wordOf<T>()),
            u"id"_s};
    return readRecord<T>(rows);
}

template <class T> Result<QList<T>> Table<T>::find(const QString &condition, const QVariantList &values) const
{
    QString sql = selectStatement<T>();
    if (condition.startsWith(u"ORDER"_s))
        sql += u' ' + condition;
    else if (!condition.isEmpty())
        sql += u" WHERE "_s + condition;
    TEWAKE_TRY(Rows rows, m_database->query(sql, values));
    QList<T> records;
    while (rows.next())
        records.append(readRecord<T>(rows));
    return records;
}

template <class T> Result<bool> Table<T>::exists(const QString &condition, const QVariantList &values) const
{
    TEWAKE_TRY(
        const qint64 found,
        m_database->integer(u"SELECT 1 FROM %1 WHERE %2 LIMIT 1"_s.arg(tableName<T>(), condition), values));
    return found == 1;
}

template <class T> Result<void> Table<T>::insert(T &record) const
{
    static const QString sql = [] {
        QStringList names;
        QStringList marks;
        if constexpr (hasVersion<T>) {
            names += u"version"_s;
            marks += u"1"_s;
        }
        eachColumn<T>([&](const auto &column) {
            names += QString::fromLatin1(column.name);
            marks += u"?"_s;
        });
        return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(tableName<T>(), names.join(u", "_s),
                                                        marks.join(u", "_s));
    }();
    TEWAKE_TRY(const qint64 id, m_database->insert(sql, valuesOf(record)));
    record.id = Id<T>(id);
    if constexpr (hasVersion<T>)
        record.version = 1;
    return {};
}

template <class T> Result<void> Table<T>::update(T &record) const
{
    static const QString sql = [] {
        QStringList parts;
        if constexpr (hasVersion<T>)
            parts += u"version = version + 1"_s;
        eachColumn<T>([&](const auto &column) { parts += QString::fromLatin1(column.name) + u" = ?"_s; });
        QString text = u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(tableName<T>(), parts.join(u", "_s));
        if constexpr (hasVersion<T>)
            text += u" AND version = ?"_s;
        return text;
    }();
    QVariantList values = valuesOf(record);
    values += record.id.value();
    if constexpr (hasVersion<T>)
        values += record.version;
    TEWAKE_TRY(const int touched, m_database->execute(sql, values));
    if (touched != 1) {
        TEWAKE_CHECK(load(record.id)); // gone altogether is another sentence
        return Error{
            ErrorCode::Conflict,
            Store::tr("Somebody else has saved this meanwhile. Your change was not saved; look at the new "
                      "version and try again."),
            u"version"_s};
    }
    if constexpr (hasVersion<T>)
        ++record.version;
    return {};
}

template <class T> Result<void> Table<T>::remove(Id<T> id) const
{
    static const QString sql = u"DELETE FROM %1 WHERE id = ?"_s.arg(tableName<T>());
    TEWAKE_CHECK(m_database->execute(sql, {id.value()}));
    return {};
}

template <class T> QJsonObject toJson(const T &record)
{
    QJsonObject object;
    object.insert(u"id"_s, record.id.value());
    eachColumn<T>([&](const auto &column) {
        // The hash of a password has no business in the trail.
        if (qstrcmp(column.name, "password_hash") != 0)
            object.insert(QString::fromLatin1(column.name),
                          QJsonValue::fromVariant(toStored(column.access(record))));
    });
    return object;
}

#define TEWAKE_TABLE(T)                                                                                      \
    template class Table<T>;                                                                                 \
    template QJsonObject toJson<T>(const T &)

TEWAKE_TABLE(Skill);
TEWAKE_TABLE(Hub);
TEWAKE_TABLE(Room);
TEWAKE_TABLE(Team);
TEWAKE_TABLE(Worker);
TEWAKE_TABLE(Account);
TEWAKE_TABLE(Client);
TEWAKE_TABLE(WorkCategory);
TEWAKE_TABLE(Order);
TEWAKE_TABLE(Task);
TEWAKE_TABLE(Assignment);
TEWAKE_TABLE(TimeEntry);
TEWAKE_TABLE(Submission);
TEWAKE_TABLE(Inspection);
TEWAKE_TABLE(Reward);
TEWAKE_TABLE(ClientAcceptance);
TEWAKE_TABLE(Adjustment);
TEWAKE_TABLE(TermSheet);

} // namespace tewake
