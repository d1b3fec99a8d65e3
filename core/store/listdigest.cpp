// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/listdigest.h"

#include "core/store/database.h"
#include "core/store/values.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <utility>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Everything = std::numeric_limits<qint64>::max();

QString textOf(const QString &field, const QJsonArray &item)
{
    return field + QString::fromUtf8(QJsonDocument(item).toJson(QJsonDocument::Compact));
}

/// Whatever the order of the items.
QString digestOfItems(QStringList items)
{
    items.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(items.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString dayText(const QVariant &stored)
{
    return stored.isNull() ? u""_s : dayFromNumber(stored.toLongLong()).toString(Qt::ISODate);
}

/// An item of the stored list as the desks write it into the trail.
QJsonArray itemOf(const QString &field, const Rows &rows)
{
    if (field == "skills"_L1)
        return {rows.integer(2), rows.integer(3)};
    if (field == "clearances"_L1)
        return {rows.integer(2), dayText(rows.value(3)), dayText(rows.value(4))};
    if (field == "pattern"_L1)
        return {rows.integer(2), rows.integer(3), rows.integer(4)};
    if (field == "exceptions"_L1)
        return {dayText(rows.value(2)), rows.integer(3) != 0, rows.integer(4), rows.integer(5)};
    return {dayText(rows.value(2)), rows.text(3)};
}

} // namespace

std::optional<QString> KeptList::digestOf(const QJsonObject &line) const
{
    QStringList items;
    for (const QString &field : fields) {
        const QJsonValue value = line.value(field);
        if (!value.isArray())
            return std::nullopt;
        for (const QJsonValue &item : value.toArray())
            items += textOf(field, item.toArray());
    }
    return digestOfItems(items);
}

QString KeptList::emptyDigest()
{
    return digestOfItems({});
}

const QList<KeptList> &keptLists()
{
    static const QList<KeptList> lists{
        {u"skills"_s,
         u"worker"_s,
         {u"worker.skills"_s},
         {u"skills"_s},
         u"SELECT worker_id, 0, skill_id, level FROM worker_skill WHERE %1"_s,
         u"worker_id"_s},
        {u"clearances"_s,
         u"worker"_s,
         {u"worker.clearances"_s},
         {u"clearances"_s},
         u"SELECT worker_id, 0, client_id, granted_on, expires_on FROM clearance WHERE %1"_s,
         u"worker_id"_s},
        {u"availability"_s,
         u"worker"_s,
         {u"worker.availability"_s, u"worker.takeOff"_s, u"worker.calledOff"_s},
         {u"pattern"_s, u"exceptions"_s},
         u"SELECT worker_id, 0, weekday, start_minute, end_minute, 0 FROM weekly_slot WHERE %1 UNION ALL "
         "SELECT worker_id, 1, day, is_off, start_minute, end_minute FROM availability_exception WHERE %1"_s,
         u"worker_id"_s},
        {u"holidays"_s,
         u"holidays"_s,
         {u"holidays.save"_s},
         {u"holidays"_s},
         u"SELECT day / 10000, 0, day, name FROM holiday WHERE %1"_s,
         u"day / 10000"_s}};
    return lists;
}

const KeptList *keptList(const QString &name)
{
    const QList<KeptList> &lists = keptLists();
    const auto found = std::find_if(lists.cbegin(), lists.cend(),
                                    [&name](const KeptList &list) { return list.name == name; });
    return found == lists.cend() ? nullptr : &*found;
}

Result<QMap<qint64, QString>> ListDigests::stored(const KeptList &list, qint64 after, qint64 last) const
{
    const QString condition = u"%1 > ? AND %1 <= ?"_s.arg(list.key);
    QVariantList values;
    for (qsizetype i = list.rows.count(u"%1"_s); i > 0; --i)
        values << after << last;
    TEWAKE_TRY(Rows rows, m_database->query(list.rows.arg(condition) + u" ORDER BY 1"_s, values));
    QMap<qint64, QString> digests;
    qint64 key = 0;
    QStringList items;
    while (rows.next()) {
        if (rows.integer(0) != key && !items.isEmpty())
            digests.insert(key, digestOfItems(std::exchange(items, {})));
        key = rows.integer(0);
        const QString &field = list.fields.at(static_cast<qsizetype>(rows.integer(1)));
        items += textOf(field, itemOf(field, rows));
    }
    if (!items.isEmpty())
        digests.insert(key, digestOfItems(items));
    return digests;
}

Result<QJsonObject> ListDigests::of(const KeptList &list, const QSet<qint64> &keys) const
{
    QJsonObject byKey;
    if (!keys.isEmpty()) {
        const auto [least, greatest] = std::minmax_element(keys.cbegin(), keys.cend());
        TEWAKE_TRY(const auto found, stored(list, *least - 1, *greatest));
        for (const qint64 key : keys)
            byKey.insert(QString::number(key), found.value(key, KeptList::emptyDigest()));
    }
    return QJsonObject{{list.name, byKey}};
}

Result<QJsonObject> ListDigests::ofEverything() const
{
    QJsonObject all;
    for (const KeptList &list : keptLists()) {
        QJsonObject byKey;
        TEWAKE_TRY(const auto found, stored(list, 0, Everything));
        for (auto it = found.cbegin(); it != found.cend(); ++it)
            byKey.insert(QString::number(it.key()), it.value());
        all.insert(list.name, byKey);
    }
    return all;
}

} // namespace tewake
