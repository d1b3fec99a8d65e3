// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/office/people.h"

#include <QHash>

#include <optional>
#include <utility>

namespace tewake {

class Database;

/// Settings, holidays and accounts: what the house itself needs.
class HouseGateway {
public:
    explicit HouseGateway(Database &database)
        : m_database(&database)
    {
    }
    /// `fallback` where the setting is not stored.
    [[nodiscard]] Result<QString> setting(const QString &name, const QString &fallback) const;
    /// Those stored whose name begins with this, by name.
    [[nodiscard]] Result<QHash<QString, QString>> settings(const QString &prefix) const;
    [[nodiscard]] Result<void> saveSetting(const QString &name, const QString &value) const;
    [[nodiscard]] Result<QList<QDate>> holidayDates(QDate from, QDate to) const;
    [[nodiscard]] Result<void> addHoliday(QDate day, const QString &name) const;
    [[nodiscard]] Result<void> clearHolidays(int year) const;
    [[nodiscard]] Result<QList<std::pair<QDate, QString>>> holidays(int year) const;
    /// Nothing where there is no such login.
    [[nodiscard]] Result<std::optional<Account>> accountByLogin(const QString &login) const;
    [[nodiscard]] Result<std::optional<Account>> account(Id<Account> id) const;
    [[nodiscard]] Result<QList<Account>> accounts() const;

private:
    Database *m_database;
};

} // namespace tewake
