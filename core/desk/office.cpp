// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office.h"

#include "core/base/text.h"
#include "core/calendar/holidays.h"
#include "core/desk/desk.h"
#include "core/desk/settings.h"
#include "core/desk/signin.h"
#include "core/store/housegateway.h"
#include "core/store/migrator.h"
#include "core/store/valuecheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String ZoneSetting("office.zone");
/// The setting that an office has while it is being filled.
constexpr QLatin1String Unfinished("office.unfinished");

struct Offices {
    Q_DECLARE_TR_FUNCTIONS(Offices)
};

Result<void> addCategories(Database &database)
{
    QFile file(u":/tewake/lists/categories.json"_s);
    const bool readable = file.open(QIODevice::ReadOnly);
    Q_ASSERT(readable);
    int position = 0;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : list) {
        WorkCategory category;
        category.code = value[u"code"].toString();
        category.name = value[u"name"].toString();
        category.group =
            fromName<CategoryGroup>(value[u"group"].toString()).value_or(CategoryGroup::BackOffice);
        category.position = ++position;
        TEWAKE_CHECK(Table<WorkCategory>(database).insert(category));
    }
    return {};
}

Result<void> addHolidays(Database &database, int firstYear, int lastYear)
{
    const HouseGateway house(database);
    for (int year = firstYear; year <= lastYear; ++year) {
        for (const Holiday &holiday : japaneseHolidays(year))
            TEWAKE_CHECK(house.addHoliday(holiday.date, holiday.name));
    }
    return {};
}

/// The account as it is stored; nothing is made yet.
Result<std::optional<Account>> accountFor(const std::optional<FirstAdministrator> &administrator)
{
    if (!administrator)
        return std::optional<Account>();
    Account account;
    account.login = cleaned(administrator->login);
    account.displayName = account.login;
    account.role = Role::Administrator;
    TEWAKE_CHECK(checkLogin(account.login));
    TEWAKE_TRY(account.passwordHash, hashPassword(administrator->password));
    return std::optional<Account>(account);
}

Result<void> addAdministrator(Database &database, Account account, Instant now)
{
    TEWAKE_CHECK(Table<Account>(database).insert(account));
    AuditRecord record;
    record.at = now;
    record.accountId = account.id;
    record.accountName = account.displayName;
    record.action = u"account.first"_s;
    record.subject = u"account"_s;
    record.subjectId = account.id.value();
    record.after = QString::fromUtf8(QJsonDocument(toJson(account)).toJson(QJsonDocument::Compact));
    return AuditTrail(database).append(record);
}

/// What every office begins with, so that the check finds it altered.
Result<void> recordBeginning(Database &database, Instant now)
{
    TEWAKE_TRY(const QJsonObject after, recordOfEverything(database));
    AuditRecord record;
    record.at = now;
    record.accountName = Offices::tr("New office");
    record.action = u"office.new"_s;
    record.subject = u"setting"_s;
    record.after = QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact));
    return AuditTrail(database).append(record);
}

Error alreadyThere(const Location &location)
{
    return {ErrorCode::CannotOpen,
            Offices::tr("There is already an office in %1.").arg(location.displayName()), u"office"_s};
}

} // namespace

Office::Office(std::unique_ptr<Database> database, const Clock &clock)
    : m_database(std::move(database))
    , m_clock(&clock)
{
}

Office::~Office() = default;

void Office::stopWhen(const std::atomic_bool *cancelled)
{
    m_database->setCancelFlag(cancelled);
}

std::optional<Error> Office::takeReadError()
{
    return m_database->takeReadError();
}

Result<int> Office::schema() const
{
    return schemaVersion(*m_database);
}

Result<int> Office::schemaOf(const Location &location)
{
    TEWAKE_TRY(const auto database, Database::open(location, Database::Mode::MustExist));
    return schemaVersion(*database);
}

const Location &Office::location() const
{
    return m_database->location();
}

Result<std::unique_ptr<Office>> Office::open(const Location &location, const Clock &clock,
                                             const std::atomic_bool *cancelled)
{
    TEWAKE_TRY(auto database, Database::open(location, Database::Mode::MustExist));
    database->setCancelFlag(cancelled);
    TEWAKE_TRY(const int version, schemaVersion(*database));
    if (version == 0)
        return Error{ErrorCode::CannotOpen,
                     Offices::tr("There is no office in %1.").arg(location.displayName()), u"office"_s};
    const int newest = migrations().last().number;
    if (version > newest)
        TEWAKE_CHECK(migrate(*database)); // the sentence that names both versions
    if (version < newest) {
        if (location.engine == Engine::Sqlite)
            TEWAKE_CHECK(keepCopy(*database, u"%1.schema%2.bak"_s.arg(location.path).arg(version), version));
        TEWAKE_CHECK(migrate(*database));
    }
    std::unique_ptr<Office> office(new Office(std::move(database), clock));
    TEWAKE_TRY(const bool whole, office->isWhole());
    if (!whole)
        return Error{ErrorCode::CannotOpen,
                     Offices::tr("The office in %1 was not made to its end: delete it and make it again.")
                         .arg(location.displayName()),
                     u"office"_s};
    TEWAKE_CHECK(office->readSettings());
    office->database().setCancelFlag(nullptr);
    if (cancelled && *cancelled)
        return Error{ErrorCode::Cancelled, Offices::tr("Cancelled. The office was not opened."), u"office"_s};
    return office;
}

Result<std::unique_ptr<Office>> Office::openAgain(const Location &location, const Clock &clock)
{
    return open(location, clock);
}

Result<std::unique_ptr<Office>> Office::create(const Location &location, const Clock &clock,
                                               const std::optional<FirstAdministrator> &administrator,
                                               const QString &contact)
{
    return make(location, clock, administrator, Making::Whole, contact);
}

Result<std::unique_ptr<Office>> Office::begin(const Location &location, const Clock &clock)
{
    return make(location, clock, std::nullopt, Making::ToBeFilled);
}

Result<void> Office::finish()
{
    return HouseGateway(*m_database).saveSetting(Unfinished, u""_s);
}

Result<bool> Office::isFree(const Location &location)
{
    TEWAKE_TRY(auto database, Database::open(location, Database::Mode::MustExist));
    TEWAKE_TRY(const int version, schemaVersion(*database));
    if (version == 0)
        return true;
    const SystemClock clock;
    TEWAKE_TRY(const bool whole, Office(std::move(database), clock).isWhole());
    return !whole;
}

Result<std::unique_ptr<Office>> Office::make(const Location &location, const Clock &clock,
                                             const std::optional<FirstAdministrator> &administrator,
                                             Making making, const QString &contact)
{
    TEWAKE_TRY(const std::optional<Account> account, accountFor(administrator));
    TEWAKE_CHECK(checkSetting(settingOf(TermKind::Contact), cleaned(contact)));
    TEWAKE_TRY(auto database, Database::open(location, Database::Mode::CreateNew));
    TEWAKE_TRY(const int version, schemaVersion(*database));
    std::unique_ptr<Office> office(new Office(std::move(database), clock));
    // What was begun on a server and broken off is nobody's office yet, and is made to its end.
    if (version != 0) {
        TEWAKE_TRY(const bool whole, office->isWhole());
        if (whole)
            return alreadyThere(location);
    }
    Result<void> made = migrate(office->database());
    if (made)
        made = office->seed(account ? &*account : nullptr, making, cleaned(contact));
    if (made)
        made = office->readSettings();
    if (!made) {
        const Error error = made.error();
        office.reset();
        Database::discardNew(location);
        return error;
    }
    return office;
}

Result<void> Office::seed(const Account *administrator, Making making, const QString &contact)
{
    return m_database->transact([&]() -> Result<void> {
        TEWAKE_CHECK(AuditTrail(*m_database).lock()); // of two programs only one makes it
        TEWAKE_TRY(const bool whole, isWhole());
        if (whole)
            return alreadyThere(location());
        const HouseGateway house(*m_database);
        TEWAKE_TRY(const QString zone,
                   house.setting(ZoneSetting, {})); // there where a filling was broken off
        if (zone.isEmpty()) {
            const int year = today().year();
            TEWAKE_CHECK(addCategories(*m_database));
            TEWAKE_CHECK(addHolidays(*m_database, year - 2, year + 3));
            TEWAKE_CHECK(house.saveSetting(ZoneSetting, QString::fromLatin1(m_zone.name())));
            TEWAKE_CHECK(house.saveSetting(u"office.name"_s, Offices::tr("New office")));
            for (const Setting &setting : settings()) { // in the language of whoever makes the office
                if (setting.kind == Setting::Kind::Words || setting.kind == Setting::Kind::Wages)
                    TEWAKE_CHECK(house.saveSetting(setting.name, standardOf(setting)));
            }
            TEWAKE_CHECK(house.saveSetting(settingOf(TermKind::Contact), contact));
            TEWAKE_CHECK(recordBeginning(*m_database, now()));
        }
        if (administrator)
            TEWAKE_CHECK(addAdministrator(*m_database, *administrator, now()));
        if (making == Making::ToBeFilled)
            return house.saveSetting(Unfinished, u"1"_s);
        return zone.isEmpty() ? Result<void>() : finish();
    });
}

Result<bool> Office::isWhole() const
{
    // Written by seed(), the last step of making an office, in one transaction with all that it needs.
    const HouseGateway house(*m_database);
    TEWAKE_TRY(const QString zone, house.setting(ZoneSetting, {}));
    TEWAKE_TRY(const QString unfinished, house.setting(Unfinished, {}));
    return !zone.isEmpty() && unfinished.isEmpty();
}

Result<void> Office::readSettings()
{
    TEWAKE_TRY(const QString zone, setting(ZoneSetting));
    TEWAKE_TRY(const QString sample, setting(u"office.sample"_s));
    TEWAKE_TRY(m_name, setting(u"office.name"_s));
    m_zone = OfficeZone(zone.toLatin1());
    if (!m_zone.isValid())
        return Error{ErrorCode::CannotOpen,
                     Offices::tr("The office's time zone “%1” is not known here.").arg(zone), u"zone"_s};
    m_sample = sample == "1"_L1;
    return {};
}

Result<QString> Office::setting(const QString &name) const
{
    TEWAKE_TRY(const Setting known, settingNamed(name));
    return HouseGateway(*m_database).setting(name, standardOf(known));
}

} // namespace tewake
