// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/holidays.h"
#include "core/desk/desk.h"
#include "core/desk/edit.h"

#include <optional>

namespace tewake {

/// One setting as it is to be stored.
struct SettingValue {
    QString name;
    QString value;
    /// What it was when somebody began to change it; not set where it is stored whatever it was.
    std::optional<QString> seen{};
};

/// The administrator's desk: people who sign in, the lists that an office edits, settings, integrity.
class AdminDesk : public Desk {
public:
    using Desk::Desk;

    [[nodiscard]] Result<QList<Account>> accounts();
    /// Adds (no id) or saves; a new password where one is given.
    [[nodiscard]] Result<Account> saveAccount(Account account, const QString &password);
    [[nodiscard]] Result<WorkCategory> saveCategory(WorkCategory category);
    [[nodiscard]] Result<Skill> saveSkill(Skill skill);
    [[nodiscard]] Result<Team> saveTeam(Team team);
    [[nodiscard]] Result<Hub> saveHub(Hub hub);
    [[nodiscard]] Result<Room> saveRoom(Room room);
    [[nodiscard]] Result<QList<Holiday>> holidays(int year);
    /// The days of one year: Conflict where they are stored as neither seen nor wanted any more, InvalidInput
    /// where a day lies in another year.
    [[nodiscard]] Result<void> saveHolidays(int year, const Edit<QList<Holiday>> &edit);
    /// All of them or none. Names and values as settings.h has them: InvalidInput where a name is unknown or
    /// a value will not do; Refused where the terms of payment would break the freelance act; Conflict where
    /// one is stored as neither seen nor wanted any more.
    [[nodiscard]] Result<void> saveSettings(const QList<SettingValue> &values);
    [[nodiscard]] Result<void> saveSetting(const QString &name, const QString &value)
    {
        return saveSettings({{name, value}});
    }
    [[nodiscard]] Result<QList<AuditRecord>> audit(int limit);

private:
    [[nodiscard]] Result<void> checkAccount(const Account &account, bool hasPassword) const;
    /// Refused where nobody would be left who may administer the office.
    [[nodiscard]] Result<void> requireAnotherAdministrator(Id<Account> id) const;
    /// Stores the program's words for terms of offers that the office has none of, as an upgraded one: what
    /// offers state does not depend on the language of whoever hands out, then.
    [[nodiscard]] Result<void> storeStandardTerms();
    /// The period of validity of the office-wide terms ends after it begins.
    [[nodiscard]] Result<void> requirePeriod() const;
    /// The terms of payment as they stand, held against the freelance act for every day of a year.
    [[nodiscard]] Result<void> requireLawfulPayDays() const;
    template <class T> [[nodiscard]] Result<T> saveNamed(T record, Subject subject, const QString &what);
};

/// A finding of an integrity check.
struct Finding {
    QString what;
};
/// Foreign keys, the engine's own integrity check, audit chain, sums (quantities of tasks against orders,
/// rewards against passed tasks, blocks that overlap). Empty: all is well. Needs no session: it only reads.
[[nodiscard]] Result<QList<Finding>> checkOffice(Office &office);
/// Follows the chain of the audit trail from its first line to its last and returns how many there are;
/// Refused with the first line that does not follow. Needs no session: it only reads.
[[nodiscard]] Result<qint64> verifyTrail(Office &office);

} // namespace tewake
