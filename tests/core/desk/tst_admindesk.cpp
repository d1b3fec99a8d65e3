// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/admindesk.h"

#include "core/desk/settings.h"
#include "core/desk/signin.h"
#include "core/store/housegateway.h"
#include "core/store/migrator.h"
#include "tests/support/testoffice.h"

#include <QDir>
#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class AdminDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void accountsAndSignIn();
    void accountsGoByFurigana();
    void accountsRefused();
    void lastAdministratorStays();
    void rightsTakenAwayMeanwhile();
    void passwordsNeverLeave();
    void firstAdministrator();
    void refusedSignInsLookAlike();
    void lists();
    void holidays();
    void settings();
    void settingsAreNotSavedUnseen();
    void unknownSettingsAreRefused();
    void settingsAreSavedTogether();
    void settingsOfMoneyAreHeldAgainstTheLaw_data();
    void settingsOfMoneyAreHeldAgainstTheLaw();
    void onlyAdministrators();

private:
    [[nodiscard]] AdminDesk desk()
    {
        return AdminDesk(m_office->office(), m_office->session(Role::Administrator));
    }
    std::unique_ptr<TestOffice> m_office;
};

void AdminDeskTest::init()
{
    m_office = std::make_unique<TestOffice>();
}

void AdminDeskTest::cleanup()
{
    m_office.reset();
}

void AdminDeskTest::accountsAndSignIn()
{
    Account account;
    account.login = u"kyoko"_s;
    account.displayName = u"岡谷 京子"_s;
    account.role = Role::Coordinator;
    const auto saved = desk().saveAccount(account, u"correct horse"_s);
    TEWAKE_VERIFY(saved);
    QVERIFY(saved->passwordHash.startsWith(u"$argon2id$"_s));
    const auto session = signIn(m_office->office(), u"kyoko"_s, u"correct horse"_s);
    TEWAKE_VERIFY(session);
    QCOMPARE(session->account.displayName, u"岡谷 京子"_s);
    const auto wrong = signIn(m_office->office(), u"kyoko"_s, u"wrong horse"_s);
    TEWAKE_REFUSED(wrong, ErrorCode::NotAllowed, "kyoko");
    const auto unknown = signIn(m_office->office(), u"nobody"_s, u"correct horse"_s);
    TEWAKE_REFUSED(unknown, ErrorCode::NotAllowed, "nobody");
    Account renamed = *saved;
    renamed.displayName = u"岡谷 きょうこ"_s;
    renamed.passwordHash = u"smuggled in"_s;
    const auto kept = desk().saveAccount(renamed, {});
    TEWAKE_VERIFY(kept);
    TEWAKE_VERIFY(
        signIn(m_office->office(), u"kyoko"_s, u"correct horse"_s)); // without a new one the password stays
    Account gone = *kept;
    gone.active = false;
    TEWAKE_VERIFY(desk().saveAccount(gone, {}));
    TEWAKE_REFUSED(signIn(m_office->office(), u"kyoko"_s, u"correct horse"_s), ErrorCode::NotAllowed,
                   "kyoko");
    TEWAKE_REFUSED(signInToSample(m_office->office(), saved->id), ErrorCode::NotAllowed, "sample");
}

void AdminDeskTest::accountsGoByFurigana()
{
    // By code point 三村 would come before 上條, and both before 青柳.
    const std::pair<QString, QString> people[] = {{u"三村 礼子"_s, u"ミムラ レイコ"_s},
                                                  {u"青柳 彩子"_s, u"アオヤギ アヤコ"_s},
                                                  {u"上條 裕恵"_s, u"カミジョウ ヒロエ"_s}};
    for (const auto &[name, kana] : people) {
        Worker worker = m_office->addWorker(name);
        worker.kana = kana;
        TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(worker));
        Account account;
        account.login = u"w%1"_s.arg(worker.id.value());
        account.displayName = name;
        account.role = Role::Teleworker;
        account.workerId = worker.id;
        TEWAKE_VERIFY(desk().saveAccount(account, u"correct horse"_s));
    }
    QStringList names;
    const auto accounts = desk().accounts();
    TEWAKE_VERIFY(accounts);
    for (const Account &account : *accounts) {
        if (account.role == Role::Teleworker)
            names += account.displayName;
    }
    QCOMPARE(names, (QStringList{u"青柳 彩子"_s, u"上條 裕恵"_s, u"三村 礼子"_s}));
}

void AdminDeskTest::accountsRefused()
{
    Account account;
    account.displayName = u"岡谷 京子"_s;
    account.role = Role::Coordinator;
    TEWAKE_REFUSED(desk().saveAccount(account, u"correct horse"_s), ErrorCode::InvalidInput, "missing");
    account.login = u"coordinator"_s;
    TEWAKE_REFUSED(desk().saveAccount(account, u"correct horse"_s), ErrorCode::InvalidInput, "already");
    account.login = u"kyoko"_s;
    TEWAKE_REFUSED(desk().saveAccount(account, {}), ErrorCode::InvalidInput, "password");
    TEWAKE_REFUSED(desk().saveAccount(account, u"short"_s), ErrorCode::InvalidInput, "8 characters");
    account.role = Role::Teleworker;
    TEWAKE_REFUSED(desk().saveAccount(account, u"correct horse"_s), ErrorCode::InvalidInput, "registry");
    account.workerId = Id<Worker>(99);
    TEWAKE_REFUSED(desk().saveAccount(account, u"correct horse"_s), ErrorCode::NotFound, "99");
    QCOMPARE(desk().accounts()->size(), 3);
}

/// Somebody is signed in while the account is changed elsewhere.
void AdminDeskTest::rightsTakenAwayMeanwhile()
{
    Account second = m_office->session(Role::Administrator).account;
    second.id = {};
    second.login = u"second"_s;
    second.displayName = u"岡谷 京子"_s;
    second = m_office->add(second);
    AdminDesk theirs(m_office->office(), {second});
    Skill skill;
    skill.name = u"電話応対"_s;
    TEWAKE_VERIFY(theirs.accounts());

    Account renamed = second;
    renamed.displayName = u"岡谷 きょうこ"_s;
    const auto saved = desk().saveAccount(renamed, u"correct horse"_s);
    TEWAKE_VERIFY(saved);
    TEWAKE_VERIFY(theirs.accounts()); // a new name or password takes no right away
    TEWAKE_VERIFY(theirs.saveSkill(skill));

    Account other = *saved;
    other.role = Role::Manager;
    const auto demoted = desk().saveAccount(other, {});
    TEWAKE_VERIFY(demoted);
    const qsizetype lines = m_office->all<Skill>().size();
    skill.name = u"校正"_s;
    TEWAKE_REFUSED(theirs.accounts(), ErrorCode::NotAllowed, "changed meanwhile");
    TEWAKE_REFUSED(theirs.saveSkill(skill), ErrorCode::NotAllowed, "changed meanwhile");

    Account gone = *demoted;
    gone.role = Role::Administrator;
    gone.active = false;
    TEWAKE_VERIFY(desk().saveAccount(gone, {}));
    TEWAKE_REFUSED(theirs.accounts(), ErrorCode::NotAllowed, "closed meanwhile");
    TEWAKE_REFUSED(theirs.saveSkill(skill), ErrorCode::NotAllowed, "closed meanwhile");
    QCOMPARE(m_office->all<Skill>().size(), lines);
}

void AdminDeskTest::lastAdministratorStays()
{
    Account administrator = m_office->session(Role::Administrator).account;
    // The fixture's account has none yet.
    const auto withPassword = desk().saveAccount(administrator, u"correct horse"_s);
    TEWAKE_VERIFY(withPassword);
    administrator = *withPassword;
    administrator.active = false;
    TEWAKE_REFUSED(desk().saveAccount(administrator, {}), ErrorCode::Refused, "last administrator");
    administrator.active = true;
    administrator.role = Role::Manager;
    TEWAKE_REFUSED(desk().saveAccount(administrator, {}), ErrorCode::Refused, "last administrator");
    Account second;
    second.login = u"second"_s;
    second.displayName = u"second"_s;
    second.role = Role::Administrator;
    TEWAKE_VERIFY(desk().saveAccount(second, u"battery staple"_s));
    TEWAKE_VERIFY(desk().saveAccount(administrator, {}));
}

void AdminDeskTest::passwordsNeverLeave()
{
    Account account;
    account.login = u"kyoko"_s;
    account.displayName = u"岡谷 京子"_s;
    account.role = Role::Manager;
    TEWAKE_VERIFY(desk().saveAccount(account, u"correct horse"_s));
    const auto trail = desk().audit(100);
    TEWAKE_VERIFY(trail);
    QVERIFY(!trail->isEmpty());
    for (const AuditRecord &record : *trail)
        QVERIFY(!record.after.contains(u"argon2"_s) && !record.after.contains(u"correct horse"_s));
}

void AdminDeskTest::firstAdministrator()
{
    QTemporaryDir folder;
    const Location location = freshLocation(folder.path());
    const auto make = [&](const QString &login, const QString &password) {
        return Office::create(location, m_office->clock(), FirstAdministrator{login, password});
    };
    // What will not do is refused before anything is there, so that it can be tried again.
    TEWAKE_REFUSED(make(u"root"_s, u"short"_s), ErrorCode::InvalidInput, "8 characters");
    TEWAKE_REFUSED(make(u"  "_s, u"correct horse"_s), ErrorCode::InvalidInput, "missing");
    TEWAKE_REFUSED(make(u"two words"_s, u"correct horse"_s), ErrorCode::InvalidInput, "sign-in name");
    if (location.engine == Engine::Sqlite)
        QVERIFY(QDir(folder.path()).isEmpty());
    else
        QCOMPARE(*schemaVersion(**Database::open(location, Database::Mode::MustExist)), 0);
    const auto office = make(u" root "_s, u"correct horse"_s);
    TEWAKE_VERIFY(office);
    TEWAKE_VERIFY(signIn(**office, u"root"_s, u"correct horse"_s));
    TEWAKE_REFUSED(make(u"root2"_s, u"correct horse"_s), ErrorCode::CannotOpen, "already");
    const auto trail = AuditTrail((*office)->database()).list(10);
    TEWAKE_VERIFY(trail);
    QCOMPARE(trail->last().action, u"office.new"_s);
    const AuditRecord &made = trail->at(trail->size() - 2);
    QCOMPARE(made.action, u"account.first"_s);
    QVERIFY(!made.after.contains(u"argon2"_s));
    TEWAKE_VERIFY(AuditTrail((*office)->database()).verify());
}

/// Neither the answer nor the trail tells which sign-in names there are.
void AdminDeskTest::refusedSignInsLookAlike()
{
    Account account;
    account.login = u"kyoko"_s;
    account.displayName = u"岡谷 京子"_s;
    account.role = Role::Manager;
    TEWAKE_VERIFY(desk().saveAccount(account, u"correct horse"_s));
    const auto lines = [this] { return *AuditTrail(m_office->database()).verify(); };
    const qint64 before = lines();
    QVERIFY(!signIn(m_office->office(), u"kyoko"_s, u"battery staple"_s).ok());
    const qint64 forKnown = lines() - before;
    QVERIFY(!signIn(m_office->office(), u"battery staple"_s, u"kyoko"_s).ok());
    QCOMPARE(forKnown, 1);
    QCOMPARE(lines() - before - forKnown, forKnown);
    const auto trail = AuditTrail(m_office->database()).list(2);
    TEWAKE_VERIFY(trail);
    for (const AuditRecord &line : *trail)
        QCOMPARE(line.action, u"signIn.refused"_s);
    QCOMPARE(trail->at(1).accountName, u"岡谷 京子"_s);
    QCOMPARE(trail->at(0).accountName, QString()); // it may have been a password
    const auto findings = checkOffice(m_office->office());
    TEWAKE_VERIFY(findings);
    QVERIFY(findings->isEmpty());
}

void AdminDeskTest::lists()
{
    Skill skill;
    skill.name = u" 電話応対 "_s;
    const auto saved = desk().saveSkill(skill);
    TEWAKE_VERIFY(saved);
    QCOMPARE(saved->name, u"電話応対"_s);
    TEWAKE_REFUSED(desk().saveSkill(skill), ErrorCode::InvalidInput, "already");
    Room room;
    room.name = u"A室"_s;
    TEWAKE_VERIFY(desk().saveRoom(room));
    room.name = u"B室"_s;
    room.seats = -1;
    TEWAKE_REFUSED(desk().saveRoom(room), ErrorCode::InvalidInput, "seats");
    room.seats = 4;
    room.closeMinute = room.openMinute;
    TEWAKE_REFUSED(desk().saveRoom(room), ErrorCode::InvalidInput, "close after");
    Hub hub;
    TEWAKE_REFUSED(desk().saveHub(hub), ErrorCode::InvalidInput, "missing");
    WorkCategory category = m_office->all<WorkCategory>().first();
    category.active = false;
    TEWAKE_VERIFY(desk().saveCategory(category));
    TEWAKE_REFUSED(desk().saveCategory(category), ErrorCode::Conflict, "Somebody else");
}

void AdminDeskTest::holidays()
{
    auto holidays = desk().holidays(2026);
    TEWAKE_VERIFY(holidays);
    QCOMPARE(holidays->size(), 18);
    const QList<Holiday> seen = *holidays;
    holidays->append({QDate(2026, 12, 28), u"御用納め"_s});
    TEWAKE_VERIFY(desk().saveHolidays(2026, {seen, *holidays}));
    QCOMPARE(desk().holidays(2026)->size(), 19);
    TEWAKE_REFUSED(desk().saveHolidays(2026, {*holidays, {{QDate(2027, 1, 1), u"元日"_s}}}),
                   ErrorCode::InvalidInput, "2027-01-01");
    QCOMPARE(desk().holidays(2026)->size(), 19);
    // Whoever began before that does not undo it unseen; who wants the same is not bothered.
    TEWAKE_REFUSED(desk().saveHolidays(2026, {seen, seen.first(17)}), ErrorCode::Conflict, "2026");
    QCOMPARE(desk().holidays(2026)->size(), 19);
    TEWAKE_VERIFY(desk().saveHolidays(2026, {seen, *holidays}));
}

void AdminDeskTest::settings()
{
    TEWAKE_VERIFY(desk().saveSetting(u"office.name"_s, u"手分けの家"_s));
    QCOMPARE(m_office->office().name(), u"手分けの家"_s);
    TEWAKE_REFUSED(desk().saveSetting(u"office.sample"_s, u"1"_s), ErrorCode::InvalidInput, "office.sample");
    QVERIFY(!m_office->office().isSample());
    TEWAKE_REFUSED(desk().saveSetting(u"office.zone"_s, u"Asia/Nowhere"_s), ErrorCode::InvalidInput,
                   "Asia/Nowhere");
    TEWAKE_VERIFY(desk().saveSetting(u"office.zone"_s, u"Europe/Berlin"_s));
    QCOMPARE(m_office->office().zone().name(), QByteArray("Europe/Berlin"));
}

/// Nobody takes back unseen what somebody else has set; who wants the same is not bothered.
void AdminDeskTest::settingsAreNotSavedUnseen()
{
    const QString seen = m_office->office().name();
    TEWAKE_VERIFY(desk().saveSetting(u"office.name"_s, u"手分けの家"_s));
    TEWAKE_REFUSED(desk().saveSettings({{u"office.name"_s, u"湖の家"_s, seen}}), ErrorCode::Conflict,
                   "手分けの家");
    QCOMPARE(m_office->office().name(), u"手分けの家"_s);
    TEWAKE_VERIFY(desk().saveSettings({{u"office.name"_s, u"手分けの家"_s, seen}}));
    TEWAKE_VERIFY(desk().saveSettings({{u"office.name"_s, u"湖の家"_s, u"手分けの家"_s}}));
    QCOMPARE(m_office->office().name(), u"湖の家"_s);
}

/// A name that is mistyped would look saved and do nothing.
void AdminDeskTest::unknownSettingsAreRefused()
{
    TEWAKE_REFUSED(desk().saveSetting(u"inspection.aqll"_s, u"1.0"_s), ErrorCode::InvalidInput,
                   "inspection.aqll");
    TEWAKE_REFUSED(m_office->office().setting(u"inspection.aqll"_s), ErrorCode::InvalidInput,
                   "inspection.aqll");
    TEWAKE_REFUSED(desk().saveSetting(u"office.name"_s, u"  "_s), ErrorCode::InvalidInput, "office.name");
    TEWAKE_REFUSED(desk().saveSetting(u"reward.closingDay"_s, u"32"_s), ErrorCode::InvalidInput, "“32”");
    // Each setting that a person can change has a standard that would be accepted, or none.
    for (const Setting &setting : tewake::settings()) {
        if (!setting.standard.isEmpty())
            TEWAKE_VERIFY(checkSetting(setting.name, setting.standard));
    }
    QCOMPARE(*acceptableQuality(m_office->office()), 2.5);
    QCOMPARE(*inspectionDays(m_office->office()), 10);
    TEWAKE_VERIFY(desk().saveSetting(u"inspection.days"_s, u"7"_s));
    QCOMPARE(*inspectionDays(m_office->office()), 7);
}

/// One Save of a person is one change: all of it or nothing.
void AdminDeskTest::settingsAreSavedTogether()
{
    const QString before = m_office->office().name();
    TEWAKE_REFUSED(
        desk().saveSettings({{u"office.name"_s, u"湖の家"_s}, {u"office.zone"_s, u"Asia/Nowhere"_s}}),
        ErrorCode::InvalidInput, "Asia/Nowhere");
    TEWAKE_VERIFY(m_office->office().reloadSettings());
    QCOMPARE(m_office->office().name(), before);
    const auto lines = [this] { return *AuditTrail(m_office->database()).verify(); };
    const qint64 linesBefore = lines();
    TEWAKE_VERIFY(
        desk().saveSettings({{u"office.name"_s, u"湖の家"_s}, {u"office.zone"_s, u"Asia/Tokyo"_s}}));
    QCOMPARE(m_office->office().name(), u"湖の家"_s);
    QCOMPARE(lines() - linesBefore, 1); // the zone stayed as it was
}

void AdminDeskTest::settingsOfMoneyAreHeldAgainstTheLaw_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sentence"); // empty: saved
    QTest::newRow("next month") << u"reward.paymentMonthOffset"_s << u"1"_s << QString();
    QTest::newRow("two months later") << u"reward.paymentMonthOffset"_s << u"2"_s << u"the law wants it"_s;
    QTest::newRow("before it comes") << u"reward.paymentMonthOffset"_s << u"-1"_s << u"before it comes"_s;
    QTest::newRow("aql") << u"inspection.aql"_s << u"1.0"_s << QString();
    QTest::newRow("no aql") << u"inspection.aql"_s << u"x"_s << u"“x”"_s;
    QTest::newRow("days") << u"inspection.days"_s << u"7"_s << QString();
    QTest::newRow("no days") << u"inspection.days"_s << u"0"_s << u"“0”"_s;
}

void AdminDeskTest::settingsOfMoneyAreHeldAgainstTheLaw()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, sentence);
    const auto saved = desk().saveSetting(name, value);
    QCOMPARE(*HouseGateway(m_office->database()).setting(name, u"none"_s),
             sentence.isEmpty() ? value : u"none"_s);
    if (sentence.isEmpty())
        TEWAKE_VERIFY(saved);
    else
        QVERIFY2(!saved && saved.error().message.contains(sentence),
                 saved ? "saved" : qPrintable(saved.error().message));
}

void AdminDeskTest::onlyAdministrators()
{
    for (const Role role : {Role::Coordinator, Role::Manager}) {
        AdminDesk other(m_office->office(), m_office->session(role));
        TEWAKE_REFUSED(other.accounts(), ErrorCode::NotAllowed, "see who can sign in");
        TEWAKE_REFUSED(other.saveSetting(u"office.name"_s, u"mine"_s), ErrorCode::NotAllowed, "settings");
        TEWAKE_REFUSED(other.audit(1), ErrorCode::NotAllowed, "see the audit trail");
        TEWAKE_REFUSED(other.saveAccount({}, {}), ErrorCode::NotAllowed, "settings");
    }
}

QTEST_GUILESS_MAIN(AdminDeskTest)
#include "tst_admindesk.moc"
