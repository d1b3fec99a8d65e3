// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/housegateway.h"

#include "core/store/database.h"
#include "core/store/table.h"
#include "core/store/values.h"

namespace tewake {

using namespace Qt::StringLiterals;

Result<QString> HouseGateway::setting(const QString &name, const QString &fallback) const
{
    TEWAKE_TRY(Rows rows, m_database->query(u"SELECT value FROM setting WHERE name = ?"_s, {name}));
    return rows.next() ? rows.text(0) : fallback;
}

Result<QHash<QString, QString>> HouseGateway::settings(const QString &prefix) const
{
    TEWAKE_TRY(Rows rows,
               m_database->query(u"SELECT name, value FROM setting WHERE name LIKE ?"_s, {prefix + u'%'}));
    QHash<QString, QString> found;
    while (rows.next())
        found.insert(rows.text(0), rows.text(1));
    return found;
}

Result<void> HouseGateway::saveSetting(const QString &name, const QString &value) const
{
    TEWAKE_CHECK(m_database->execute(u"INSERT INTO setting (name, value) VALUES (?, ?) "
                                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                                     {name, toStored(value)}));
    return {};
}

Result<QList<QDate>> HouseGateway::holidayDates(QDate from, QDate to) const
{
    TEWAKE_TRY(Rows rows,
               m_database->query(u"SELECT day FROM holiday WHERE day >= ? AND day < ? ORDER BY day"_s,
                                 {dayNumber(from), dayNumber(to)}));
    QList<QDate> days;
    while (rows.next())
        days.append(dayFromNumber(rows.integer(0)));
    return days;
}

Result<void> HouseGateway::addHoliday(QDate day, const QString &name) const
{
    TEWAKE_CHECK(m_database->execute(u"INSERT INTO holiday (day, name) VALUES (?, ?) "
                                     "ON CONFLICT (day) DO UPDATE SET name = excluded.name"_s,
                                     {dayNumber(day), toStored(name)}));
    return {};
}

Result<void> HouseGateway::clearHolidays(int year) const
{
    TEWAKE_CHECK(m_database->execute(u"DELETE FROM holiday WHERE day BETWEEN ? AND ?"_s,
                                     {year * 10000, year * 10000 + 9999}));
    return {};
}

Result<QList<std::pair<QDate, QString>>> HouseGateway::holidays(int year) const
{
    TEWAKE_TRY(Rows rows,
               m_database->query(u"SELECT day, name FROM holiday WHERE day BETWEEN ? AND ? ORDER BY day"_s,
                                 {year * 10000, year * 10000 + 9999}));
    QList<std::pair<QDate, QString>> result;
    while (rows.next())
        result.append({dayFromNumber(rows.integer(0)), rows.text(1)});
    return result;
}

Result<std::optional<Account>> HouseGateway::accountByLogin(const QString &login) const
{
    TEWAKE_TRY(const QList<Account> found, Table<Account>(*m_database).find(u"login = ?"_s, {login}));
    return found.isEmpty() ? std::optional<Account>() : found.first();
}

Result<std::optional<Account>> HouseGateway::account(Id<Account> id) const
{
    TEWAKE_TRY(const QList<Account> found, Table<Account>(*m_database).find(u"id = ?"_s, {id.value()}));
    return found.isEmpty() ? std::optional<Account>() : found.first();
}

Result<QList<Account>> HouseGateway::accounts() const
{
    // Lists of people go by furigana, which only the registry has.
    return Table<Account>(*m_database)
        .find(u"ORDER BY role, COALESCE((SELECT w.kana FROM worker w WHERE w.id = account.worker_id), '')%1, "
              "display_name%1, id"_s.arg(m_database->dialect().byBytes()));
}

} // namespace tewake
