// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/admindesk.h"

#include "core/desk/signin.h"
#include "core/store/assignmentgateway.h"
#include "tests/support/testoffice.h"

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
    void accountsRefused();
    void lastAdministratorStays();
    void rightsTakenAwayMeanwhile();
    void passwordsNeverLeave();
    void firstAdministrator();
    void lists();
    void holidays();
    void settings();
    void onlyAdministrators();
    void checkOfASoundOffice();
    void checkFinds_data();
    void checkFinds();

private:
    [[nodiscard]] AdminDesk desk()
    {
        return AdminDesk(m_office->office(), m_office->session(Role::Administrator));
    }
    void breakRule(const QString &rule);

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
    TEWAKE_REFUSED(createFirstAdministrator(m_office->office(), u"root"_s, u"correct horse"_s),
                   ErrorCode::NotAllowed, "already");
    QTemporaryDir folder;
    const auto office = Office::create(freshLocation(folder.path()), m_office->clock());
    TEWAKE_VERIFY(office);
    TEWAKE_REFUSED(createFirstAdministrator(**office, u"root"_s, u"short"_s), ErrorCode::InvalidInput,
                   "8 characters");
    TEWAKE_VERIFY(createFirstAdministrator(**office, u"root"_s, u"correct horse"_s));
    TEWAKE_VERIFY(signIn(**office, u"root"_s, u"correct horse"_s));
    TEWAKE_REFUSED(createFirstAdministrator(**office, u"root2"_s, u"correct horse"_s), ErrorCode::NotAllowed,
                   "already");
    TEWAKE_VERIFY(AuditTrail((*office)->database()).verify());
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
    holidays->append({QDate(2026, 12, 28), u"御用納め"_s});
    TEWAKE_VERIFY(desk().saveHolidays(2026, *holidays));
    QCOMPARE(desk().holidays(2026)->size(), 19);
    TEWAKE_REFUSED(desk().saveHolidays(2026, {{QDate(2027, 1, 1), u"元日"_s}}), ErrorCode::InvalidInput,
                   "2027-01-01");
    QCOMPARE(desk().holidays(2026)->size(), 19);
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

void AdminDeskTest::onlyAdministrators()
{
    for (const Role role : {Role::Coordinator, Role::Manager}) {
        AdminDesk other(m_office->office(), m_office->session(role));
        TEWAKE_REFUSED(other.accounts(), ErrorCode::NotAllowed, "settings");
        TEWAKE_REFUSED(other.saveSetting(u"office.name"_s, u"mine"_s), ErrorCode::NotAllowed, "settings");
        TEWAKE_REFUSED(other.audit(1), ErrorCode::NotAllowed, "settings");
        TEWAKE_REFUSED(other.saveAccount({}, {}), ErrorCode::NotAllowed, "settings");
    }
}

void AdminDeskTest::checkOfASoundOffice()
{
    const Order order = m_office->addOrder();
    const Worker worker = m_office->addWorker(u"塩尻 花子"_s);
    (void)m_office->offer(m_office->addTask(order), worker, m_office->at(24, 9));
    (void)m_office->give(m_office->addTask(order), worker, m_office->at(24, 10)); // adjoining is no overlap
    const auto findings = checkOffice(m_office->office());
    TEWAKE_VERIFY(findings);
    QVERIFY2(findings->isEmpty(), findings->isEmpty() ? "" : qPrintable(findings->first().what));
}

void AdminDeskTest::checkFinds_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("units") << u"its tasks cover 110 units, but the order has only 100"_s;
    QTest::newRow("overlapping units") << u"task 2 covers units that another task covers too"_s;
    QTest::newRow("acceptance") << u"complete without a final acceptance"_s;
    QTest::newRow("rework") << u"task 2 is the rework of a task that was not sent back"_s;
    QTest::newRow("hands") << u"the state of task 1 does not go with the people who have it"_s;
    QTest::newRow("blocks") << u"W0001 塩尻 花子 has work planned twice"_s;
    QTest::newRow("effort") << u"less time is laid out for task 1"_s;
    QTest::newRow("reward") << u"a reward is due for task 1, which has not passed"_s;
    QTest::newRow("no reward") << u"task 1 passed inspection, but no reward"_s;
    QTest::newRow("timers") << u"2 timers running"_s;
    QTest::newRow("day") << u"more than 24 hours on the day 20261101"_s;
    QTest::newRow("hours") << u"hours that overlap on the day 20261123"_s;
}

void AdminDeskTest::breakRule(const QString &rule)
{
    const auto update = [this](auto record) {
        TEWAKE_VERIFY(Table<decltype(record)>(m_office->database()).update(record));
    };
    Order order = m_office->addOrder();
    const Worker worker = m_office->addWorker(u"塩尻 花子"_s);
    Task task = m_office->addTask(order);
    TimeEntry entry;
    entry.workerId = worker.id;
    entry.orderId = order.id;
    entry.day = TestOffice::day(1);
    entry.minutes = Minutes(800);
    entry.enteredAt = m_office->clock().now();
    if (rule == "units"_L1) {
        (void)m_office->addTask(order, 100);
    } else if (rule == "overlapping units"_L1) {
        Task second = m_office->addTask(order);
        second.unitFrom = 5;
        update(second);
    } else if (rule == "acceptance"_L1) {
        order.state = OrderState::Completed;
        update(order);
    } else if (rule == "rework"_L1) {
        Task second = m_office->addTask(order);
        second.reworkOf = task.id;
        second.round = 2;
        update(second);
    } else if (rule == "hands"_L1) {
        (void)m_office->offer(task, worker, m_office->at(24, 9));
        task = m_office->load(task.id);
        task.state = TaskState::Planned;
        update(task);
    } else if (rule == "blocks"_L1) {
        (void)m_office->offer(task, worker, m_office->at(24, 9));
        (void)m_office->offer(m_office->addTask(order), worker, m_office->at(24, 9, 30));
    } else if (rule == "effort"_L1) {
        (void)m_office->offer(task, worker, m_office->at(24, 9));
        task = m_office->load(task.id);
        task.effort = Minutes(61);
        update(task);
    } else if (rule == "reward"_L1) {
        Reward reward;
        reward.workerId = worker.id;
        reward.taskId = task.id;
        reward.orderId = order.id;
        reward.receivedOn = TestOffice::day(1);
        reward.payOn = TestOffice::day(30);
        (void)m_office->add(reward);
    } else if (rule == "no reward"_L1) {
        Submission submission;
        submission.taskId = task.id;
        submission.workerId = worker.id;
        submission.at = m_office->clock().now();
        Inspection inspection;
        inspection.taskId = task.id;
        inspection.submissionId = m_office->add(submission).id;
        inspection.at = m_office->clock().now();
        (void)m_office->add(inspection);
        task.state = TaskState::Passed;
        update(task);
    } else if (rule == "timers"_L1) {
        entry.state = TimeEntryState::Running;
        entry.minutes = Minutes(0);
        (void)m_office->add(entry);
        (void)m_office->add(entry);
    } else if (rule == "day"_L1) {
        (void)m_office->add(entry);
        (void)m_office->add(entry);
    } else {
        entry.day = TestOffice::day(23);
        entry.minutes = Minutes(60);
        entry.start = m_office->at(23, 6);
        entry.end = m_office->at(23, 7);
        (void)m_office->add(entry);
        entry.start = m_office->at(23, 6, 59);
        entry.end = m_office->at(23, 8);
        (void)m_office->add(entry);
    }
}

void AdminDeskTest::checkFinds()
{
    QFETCH(QString, sentence);
    breakRule(QString::fromLatin1(QTest::currentDataTag()));
    const auto findings = checkOffice(m_office->office());
    TEWAKE_VERIFY(findings);
    QCOMPARE(findings->size(), 1);
    QVERIFY2(findings->first().what.contains(sentence), qPrintable(findings->first().what));
}

QTEST_GUILESS_MAIN(AdminDeskTest)
#include "tst_admindesk.moc"
