// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/admindesk.h"

#include "core/base/refusal.h"
#include "core/base/text.h"
#include "core/desk/offerstating.h"
#include "core/desk/settings.h"
#include "core/desk/signin.h"
#include "core/store/checkgateway.h"
#include "core/store/housegateway.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Admin {
    Q_DECLARE_TR_FUNCTIONS(AdminDesk)
};

constexpr qsizetype LongestName = 200;

Result<void> checkName(const QString &name)
{
    if (name.isEmpty())
        return invalid(u"name"_s, Admin::tr("The name is missing."));
    if (name.size() > LongestName)
        return invalid(
            u"name"_s,
            Admin::tr("“%1…” is too long: at most %2 characters.").arg(name.left(20)).arg(LongestName));
    return {};
}

bool administers(const Account &account)
{
    return account.active && account.role == Role::Administrator;
}

QJsonObject holidaysJson(const QList<std::pair<QDate, QString>> &holidays)
{
    QJsonArray list;
    for (const auto &[day, name] : holidays)
        list.append(QJsonArray{day.toString(Qt::ISODate), name});
    return {{u"holidays"_s, list}};
}

/// In the order in which the store has them.
QList<std::pair<QDate, QString>> byDay(const QList<Holiday> &holidays)
{
    QList<std::pair<QDate, QString>> days;
    for (const Holiday &holiday : holidays)
        days.append({holiday.date, cleaned(holiday.name)});
    std::sort(days.begin(), days.end());
    return days;
}

} // namespace

Result<QList<Account>> AdminDesk::accounts()
{
    return read(Permission::ViewAccounts, [&] { return HouseGateway(database()).accounts(); });
}

Result<void> AdminDesk::requireAnotherAdministrator(Id<Account> id) const
{
    TEWAKE_TRY(const QList<Account> all, HouseGateway(database()).accounts());
    for (const Account &other : all) {
        if (other.id != id && administers(other))
            return {};
    }
    return refused(
        u"active"_s,
        Admin::tr("This is the last administrator: nobody else could open the settings any more."));
}

Result<void> AdminDesk::checkAccount(const Account &account, bool hasPassword) const
{
    TEWAKE_CHECK(checkLogin(account.login));
    TEWAKE_CHECK(checkName(account.displayName));
    if (account.role == Role::Teleworker && !account.workerId.isValid())
        return invalid(
            u"worker"_s,
            Admin::tr("The account of a teleworker belongs to somebody in the registry: choose whom."));
    if (account.workerId.isValid())
        TEWAKE_CHECK(Table<Worker>(database()).load(account.workerId));
    TEWAKE_TRY(const auto sameLogin, HouseGateway(database()).accountByLogin(account.login));
    if (sameLogin && sameLogin->id != account.id)
        return invalid(u"login"_s, Admin::tr("There is already an account “%1”.").arg(account.login));
    // A sample office is entered with one click.
    if (!hasPassword && !office().isSample())
        return invalid(u"password"_s, Admin::tr("A new account needs a password."));
    return {};
}

Result<Account> AdminDesk::saveAccount(Account account, const QString &password)
{
    return change(Permission::Administer, [&]() -> Result<Account> {
        const Table<Account> table(database());
        account.login = cleaned(account.login);
        account.displayName = cleaned(account.displayName);
        account.passwordHash.clear(); // only hashes that were made here are stored
        Account before;
        if (account.id.isValid()) {
            TEWAKE_TRY(before, table.load(account.id));
            account.passwordHash = before.passwordHash;
        }
        if (!password.isEmpty()) {
            TEWAKE_TRY(account.passwordHash, hashPassword(password));
        }
        TEWAKE_CHECK(checkAccount(account, !account.passwordHash.isEmpty()));
        if (!account.id.isValid()) {
            TEWAKE_CHECK(table.insert(account));
            TEWAKE_CHECK(auditRecord<Account>(u"account.add"_s, Subject::Account, nullptr, &account));
            return account;
        }
        if (administers(before) && !administers(account))
            TEWAKE_CHECK(requireAnotherAdministrator(account.id));
        TEWAKE_CHECK(table.update(account));
        TEWAKE_CHECK(auditRecord(password.isEmpty() ? u"account.save"_s : u"account.password"_s,
                                 Subject::Account, &before, &account));
        return account;
    });
}

template <class T> Result<T> AdminDesk::saveNamed(T record, Subject subject, const QString &what)
{
    return change(Permission::Administer, [&]() -> Result<T> {
        const Table<T> table(database());
        record.name = cleaned(record.name);
        TEWAKE_CHECK(checkName(record.name));
        if (!record.id.isValid()) {
            TEWAKE_CHECK(table.insert(record));
            TEWAKE_CHECK(auditRecord<T>(what + u".add"_s, subject, nullptr, &record));
            return record;
        }
        TEWAKE_TRY(const T before, table.load(record.id));
        TEWAKE_CHECK(table.update(record));
        TEWAKE_CHECK(auditRecord(what + u".save"_s, subject, &before, &record));
        return record;
    });
}

Result<WorkCategory> AdminDesk::saveCategory(WorkCategory category)
{
    category.code = cleaned(category.code);
    if (category.code.isEmpty())
        return invalid(u"code"_s, Admin::tr("The kind of work has no code."));
    return saveNamed(std::move(category), Subject::Category, u"category"_s);
}

Result<Skill> AdminDesk::saveSkill(Skill skill)
{
    return saveNamed(std::move(skill), Subject::Skill, u"skill"_s);
}

Result<Team> AdminDesk::saveTeam(Team team)
{
    return saveNamed(std::move(team), Subject::Team, u"team"_s);
}

Result<Hub> AdminDesk::saveHub(Hub hub)
{
    return saveNamed(std::move(hub), Subject::Hub, u"hub"_s);
}

Result<Room> AdminDesk::saveRoom(Room room)
{
    if (room.seats < 0 || room.seats > 10000)
        return invalid(
            u"seats"_s,
            Admin::tr("The number of seats has to be between 0 and 10,000, not %1.").arg(room.seats));
    if (room.openMinute < 0 || room.closeMinute > 24 * 60 || room.openMinute >= room.closeMinute)
        return invalid(u"openMinute"_s, Admin::tr("The room has to close after it opens, on the same day."));
    return saveNamed(std::move(room), Subject::Room, u"room"_s);
}

Result<QList<Holiday>> AdminDesk::holidays(int year)
{
    return read(Permission::Administer, [&]() -> Result<QList<Holiday>> {
        TEWAKE_TRY(const auto stored, HouseGateway(database()).holidays(year));
        QList<Holiday> holidays;
        for (const auto &[day, name] : stored)
            holidays.append({day, name});
        return holidays;
    });
}

Result<void> AdminDesk::saveHolidays(int year, const Edit<QList<Holiday>> &edit)
{
    return change(Permission::Administer, [&]() -> Result<void> {
        const HouseGateway house(database());
        TEWAKE_TRY(const auto before, house.holidays(year));
        const QJsonObject stood = holidaysJson(before);
        if (stood != holidaysJson(byDay(edit.seen)) && stood != holidaysJson(byDay(edit.wanted)))
            return Error{ErrorCode::Conflict,
                         Admin::tr("The holidays of %1 were changed by somebody else meanwhile. Nothing was "
                                   "saved; look at them again.")
                             .arg(year),
                         u"holidays"_s};
        TEWAKE_CHECK(house.clearHolidays(year));
        for (const Holiday &holiday : edit.wanted) {
            if (holiday.date.year() != year || !holiday.date.isValid())
                return invalid(
                    u"date"_s,
                    Admin::tr("%1 is not a day of %2.").arg(holiday.date.toString(Qt::ISODate)).arg(year));
            TEWAKE_CHECK(house.addHoliday(holiday.date, cleaned(holiday.name)));
        }
        TEWAKE_TRY(const auto stored, house.holidays(year));
        return Desk::audit(u"holidays.save"_s, Subject::Holidays, year, stood, holidaysJson(stored));
    });
}

Result<void> AdminDesk::saveSettings(const QList<SettingValue> &values)
{
    const auto saved = change(Permission::Administer, [&]() -> Result<void> {
        const HouseGateway house(database());
        bool paysAnew = false;
        bool periodAnew = false;
        bool termsAnew = false;
        for (const auto &[name, given, seen] : values) {
            const QString value = cleaned(given);
            TEWAKE_CHECK(checkSetting(name, value));
            TEWAKE_TRY(const Setting setting, settingNamed(name));
            // Words that are emptied are not those of the program, which count where none are stored.
            const bool words = setting.kind == Setting::Kind::Words || setting.kind == Setting::Kind::Wages;
            TEWAKE_TRY(const QString before, house.setting(name, words ? standardOf(setting) : QString()));
            if (value == before)
                continue;
            // Elsewhere nothing stands for the standard, which a form shows instead.
            const bool emptyIsSaid = words || setting.kind == Setting::Kind::Day;
            if (seen && (emptyIsSaid || !before.isEmpty()) && before != *seen)
                return Error{ErrorCode::Conflict,
                             Admin::tr("Somebody else changed this to “%1” meanwhile. Nothing was saved.")
                                 .arg(before.left(40)),
                             setting.field};
            TEWAKE_CHECK(house.saveSetting(name, value));
            TEWAKE_CHECK(
                Desk::audit(u"setting.save"_s, Subject::Setting, 0, {{name, before}}, {{name, value}}));
            paysAnew = paysAnew || name.startsWith("reward."_L1);
            periodAnew = periodAnew || setting.kind == Setting::Kind::Day;
            termsAnew = termsAnew || setting.kind == Setting::Kind::Words;
        }
        if (termsAnew)
            TEWAKE_CHECK(storeStandardTerms());
        if (periodAnew)
            TEWAKE_CHECK(requirePeriod());
        return paysAnew ? requireLawfulPayDays() : Result<void>();
    });
    TEWAKE_CHECK(saved);
    return office().reloadSettings();
}

Result<void> AdminDesk::storeStandardTerms()
{
    const HouseGateway house(database());
    TEWAKE_TRY(const auto stored, house.settings(u"terms."_s));
    for (const TermRule &rule : termRules()) {
        const QString name = settingOf(rule.kind);
        const QString words = rule.inWords ? standardTerm(rule.kind) : QString();
        if (words.isEmpty() || stored.contains(name))
            continue;
        TEWAKE_CHECK(house.saveSetting(name, words));
        TEWAKE_CHECK(Desk::audit(u"setting.save"_s, Subject::Setting, 0, {}, {{name, words}}));
    }
    return {};
}

Result<void> AdminDesk::requirePeriod() const
{
    TEWAKE_TRY(const TermNotice notice, termNotice(office()));
    if (notice.validFrom.isValid() && notice.validUntil.isValid() && notice.validUntil < notice.validFrom)
        return invalid(u"validUntil"_s, Admin::tr("The terms of offers would end before they begin."));
    return {};
}

Result<void> AdminDesk::requireLawfulPayDays() const
{
    const QDate today = office().today();
    for (QDate day = today; day <= today.addYears(1); day = day.addDays(1)) {
        TEWAKE_TRY(const QDate payOn, rewardPayDay(office(), day));
        if (payOn < day)
            return invalid(
                u"payOn"_s,
                Admin::tr("By these terms what is received on %1 would be paid on %2, before it comes.")
                    .arg(day.toString(Qt::ISODate), payOn.toString(Qt::ISODate)));
    }
    return {};
}

Result<QList<AuditRecord>> AdminDesk::audit(int limit)
{
    return read(Permission::ViewTrail, [&] { return AuditTrail(database()).list(limit); });
}

Result<qint64> verifyTrail(Office &office)
{
    return AuditTrail(office.database()).verify();
}

Result<QList<Finding>> checkOffice(Office &office)
{
    TEWAKE_TRY(const QStringList sentences,
               office.database().snapshot([&] { return CheckGateway(office.database()).findings(); }));
    QList<Finding> findings;
    for (const QString &sentence : sentences)
        findings.append({sentence});
    return findings;
}

} // namespace tewake
