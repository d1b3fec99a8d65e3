// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/workerdesk.h"

#include "core/store/assignmentgateway.h"
#include "core/store/planninggateway.h"
#include "core/store/workergateway.h"
#include "tests/support/testoffice.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class WorkerDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void savesCleanedRecords();
    void numbersAreUnique();
    void staleSaveIsRefused();
    void rowHoldsTheSums();
    void skillsAndClearances();
    void skillsRefused();
    void availabilityIsJoined();
    void takeOffAddsUp();
    void limitsAreOnesOwn();
    void othersAreOutOfReach();
    void blocksOfRange();
    void threeThousandAtOnce();
    void changesBesideSomebodyElses();
    void changesTakenBack();
    void changesAreAllOrNone();

private:
    [[nodiscard]] WorkerDesk desk()
    {
        return WorkerDesk(m_office->office(), m_office->session(Role::Coordinator));
    }

    std::unique_ptr<TestOffice> m_office;
    Worker m_hanako;
    Worker m_taro;
};

void WorkerDeskTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_hanako = m_office->addWorker(u"塩尻 花子"_s);
    m_taro = m_office->addWorker(u"松本 太郎"_s);
}

void WorkerDeskTest::cleanup()
{
    m_office.reset();
}

void WorkerDeskTest::savesCleanedRecords()
{
    Worker worker;
    worker.name = u" 安曇野 次郎 "_s;
    worker.kana = u"あづみの ｼﾞﾛｳ"_s;
    worker.postalCode = u"3990701"_s;
    const auto saved = desk().save(worker);
    TEWAKE_VERIFY(saved);
    QCOMPARE(saved->code, u"W0003"_s);
    QCOMPARE(saved->name, u"安曇野 次郎"_s);
    QCOMPARE(saved->kana, u"アヅミノ ジロウ"_s);
    QCOMPARE(desk().findByCode(u"W0003"_s)->id, saved->id);
    TEWAKE_REFUSED(desk().findByCode(u"W9999"_s), ErrorCode::NotFound, "W9999");
    Worker wrong = *saved;
    wrong.postalCode = u"399-07"_s;
    TEWAKE_REFUSED(desk().save(wrong), ErrorCode::InvalidInput, "7 digits");
    Worker left = *saved;
    left.leftOn = TestOffice::day(23);
    QVERIFY(!desk().save(left)->active);
    QCOMPARE(desk().workers()->size(), 2);
    QCOMPARE(desk().workers(true)->size(), 3);
}

void WorkerDeskTest::numbersAreUnique()
{
    Worker copy = m_hanako;
    copy.id = {};
    TEWAKE_REFUSED(desk().save(copy), ErrorCode::InvalidInput, "W0001");
    m_taro.code = u"W0001"_s;
    TEWAKE_REFUSED(desk().save(m_taro), ErrorCode::InvalidInput, "W0001");
}

void WorkerDeskTest::staleSaveIsRefused()
{
    Worker first = m_hanako;
    first.phone = u"0263-00-0001"_s;
    TEWAKE_VERIFY(desk().save(first));
    Worker second = m_hanako;
    second.phone = u"0263-00-0002"_s;
    TEWAKE_REFUSED(desk().save(second), ErrorCode::Conflict, "Somebody else");
    QCOMPARE(m_office->load(m_hanako.id).phone, u"0263-00-0001"_s);
}

void WorkerDeskTest::rowHoldsTheSums()
{
    const Order order = m_office->addOrder();
    // 23:00–01:00 over the end of the month: one hour of it is November's.
    Task task = m_office->addTask(order);
    task.effort = Minutes(120);
    TEWAKE_VERIFY(Table<Task>(m_office->database()).update(task));
    (void)m_office->give(task, m_hanako, m_office->at(30, 23));
    (void)m_office->offer(m_office->addTask(order), m_hanako, m_office->at(25, 9));
    TimeEntry entry;
    entry.workerId = m_hanako.id;
    entry.orderId = order.id;
    entry.day = TestOffice::day(1);
    entry.minutes = Minutes(45);
    entry.enteredAt = m_office->clock().now();
    (void)m_office->add(entry);
    entry.day = QDate(2026, 10, 31);
    (void)m_office->add(entry);
    Reward reward;
    reward.workerId = m_hanako.id;
    reward.orderId = order.id;
    reward.taskId = task.id;
    reward.receivedOn = QDate(2026, 1, 1);
    reward.payOn = QDate(2026, 2, 27);
    reward.amount = Yen(5000);
    (void)m_office->add(reward);
    TEWAKE_VERIFY(desk().saveAvailability(m_hanako.id, {{{1, 540, 720}, {3, 540, 600}}, {}}));
    TEWAKE_VERIFY(desk().saveClearances(
        m_hanako.id, {{m_hanako.id, order.clientId, QDate(2026, 1, 1), QDate(2026, 12, 31)}}));
    const auto card = desk().worker(m_hanako.id);
    TEWAKE_VERIFY(card);
    QCOMPARE(card->row.assignedThisMonth, Minutes(120));
    QCOMPARE(card->row.workedThisMonth, Minutes(45));
    QCOMPARE(card->row.earnedThisYear, Yen(5000));
    QCOMPARE(card->row.offeredWeekly, Minutes(240));
    QCOMPARE(card->row.nextExpiry, QDate(2026, 12, 31));
    QCOMPARE(card->row.offers, 2);
    QCOMPARE(card->row.accepted, 1);
    QCOMPARE(card->clearances.size(), 1);
    const auto other = desk().worker(m_taro.id);
    QCOMPARE(other->row.assignedThisMonth, Minutes(0));
    QCOMPARE(other->row.earnedThisYear, Yen(0));
    QVERIFY(!other->row.nextExpiry.isValid());
}

void WorkerDeskTest::skillsAndClearances()
{
    Skill skill;
    skill.name = u"電話応対"_s;
    skill = m_office->add(skill);
    TEWAKE_VERIFY(desk().saveSkills(m_hanako.id, {{m_hanako.id, skill.id, 3}}));
    TEWAKE_VERIFY(desk().saveSkills(m_hanako.id, {{m_hanako.id, skill.id, 4}})); // replaces
    QCOMPARE(desk().workers()->first().skills, (QList<WorkerSkill>{{m_hanako.id, skill.id, 4}}));
    const auto history = desk().history(m_hanako.id);
    TEWAKE_VERIFY(history);
    QCOMPARE(history->size(), 2);
    QVERIFY(history->first().before.contains(u",3]"_s) && history->first().after.contains(u",4]"_s));
    const PlanningGateway planning(m_office->database());
    QCOMPARE(
        planning.people({TestOffice::day(23), TestOffice::day(24)})->skills.value(m_hanako.id.value()).size(),
        1);
    const Client client = m_office->addClient();
    TEWAKE_VERIFY(desk().saveClearances(m_hanako.id,
                                        {{m_hanako.id, client.id, QDate(2026, 1, 1), QDate(2026, 11, 23)}}));
    const auto agreed = planning.people({TestOffice::day(23), TestOffice::day(24)});
    TEWAKE_VERIFY(agreed);
    QCOMPARE(agreed->clearances.value(m_hanako.id.value()),
             (QList<Clearance>{{m_hanako.id, client.id, QDate(2026, 1, 1), QDate(2026, 11, 23)}}));
    QVERIFY(!agreed->clearances.contains(m_taro.id.value()));
}

void WorkerDeskTest::skillsRefused()
{
    Skill skill;
    skill.name = u"入力"_s;
    skill = m_office->add(skill);
    TEWAKE_REFUSED(desk().saveSkills(m_hanako.id, {{m_hanako.id, skill.id, 6}}), ErrorCode::InvalidInput,
                   "1 to 5");
    TEWAKE_REFUSED(desk().saveSkills(m_hanako.id, {{m_hanako.id, skill.id, 1}, {m_hanako.id, skill.id, 2}}),
                   ErrorCode::InvalidInput, "twice");
    TEWAKE_REFUSED(desk().saveSkills(m_hanako.id, {{m_hanako.id, Id<Skill>(999), 1}}), ErrorCode::NotFound,
                   "999");
    TEWAKE_REFUSED(desk().saveSkills(Id<Worker>(999), {}), ErrorCode::NotFound, "999");
    const Client client = m_office->addClient();
    TEWAKE_REFUSED(desk().saveClearances(m_hanako.id, {{m_hanako.id, client.id, QDate(), QDate()}}),
                   ErrorCode::InvalidInput, "missing");
    TEWAKE_REFUSED(
        desk().saveClearances(m_hanako.id, {{m_hanako.id, client.id, QDate(2026, 2, 1), QDate(2026, 1, 1)}}),
        ErrorCode::InvalidInput, "end before");
}

void WorkerDeskTest::availabilityIsJoined()
{
    const Availability given{{{1, 600, 720}, {1, 540, 630}, {1, 720, 780}, {2, 540, 600}},
                             {{TestOffice::day(25), true, 540, 600},
                              {TestOffice::day(25), true, 590, 700},
                              {TestOffice::day(25), false, 1200, 1260}}};
    TEWAKE_VERIFY(desk().saveAvailability(m_hanako.id, given));
    const auto card = desk().worker(m_hanako.id);
    TEWAKE_VERIFY(card);
    QCOMPARE(card->availability.pattern, (QList<WeeklySlot>{{1, 540, 780}, {2, 540, 600}}));
    QCOMPARE(card->availability.exceptions.size(), 2);
    const PlanningGateway planning(m_office->database());
    const auto all = planning.people({TestOffice::day(25), TestOffice::day(26)});
    TEWAKE_VERIFY(all);
    QCOMPARE(all->availability.value(m_hanako.id.value()).exceptions.size(), 2);
    QVERIFY(!all->availability.contains(m_taro.id.value()));
    QVERIFY(planning.people({TestOffice::day(26), TestOffice::day(27)})
                ->availability.value(m_hanako.id.value())
                .exceptions.isEmpty());
    TEWAKE_REFUSED(desk().saveAvailability(m_hanako.id, {{{8, 540, 600}}, {}}), ErrorCode::InvalidInput, "");
    TEWAKE_REFUSED(desk().saveAvailability(m_hanako.id, {{{1, 600, 540}}, {}}), ErrorCode::InvalidInput, "");
    TEWAKE_REFUSED(desk().saveAvailability(m_hanako.id, {{{1, 600, 1441}}, {}}), ErrorCode::InvalidInput, "");
}

void WorkerDeskTest::takeOffAddsUp()
{
    WorkerDesk own(m_office->office(), m_office->session(m_hanako));
    TEWAKE_VERIFY(own.takeOff(m_hanako.id, {TestOffice::day(25), true, 540, 720}));
    TEWAKE_VERIFY(own.takeOff(m_hanako.id, {TestOffice::day(25), true, 0, 1440}));
    TEWAKE_VERIFY(own.takeOff(m_hanako.id, {TestOffice::day(26), true, 0, 1440}));
    const auto card = own.worker(m_hanako.id);
    TEWAKE_VERIFY(card);
    QCOMPARE(card->availability.exceptions,
             (QList<AvailabilityException>{{TestOffice::day(25), true, 0, 1440},
                                           {TestOffice::day(26), true, 0, 1440}}));
    TEWAKE_REFUSED(own.takeOff(m_hanako.id, {QDate(), true, 0, 1440}), ErrorCode::InvalidInput, "date");
}

void WorkerDeskTest::limitsAreOnesOwn()
{
    WorkerDesk own(m_office->office(), m_office->session(m_hanako));
    Worker wish = m_hanako;
    wish.maxDay = Minutes(240);
    wish.yearCeiling = Yen(1'030'000);
    wish.name = u"somebody else"_s; // not a limit: stays as it is
    const auto saved = own.saveLimits(wish);
    TEWAKE_VERIFY(saved);
    QCOMPARE(m_office->load(m_hanako.id).maxDay, Minutes(240));
    QCOMPARE(m_office->load(m_hanako.id).name, m_hanako.name);
    wish = *saved;
    wish.maxDay = Minutes(1441);
    TEWAKE_REFUSED(own.saveLimits(wish), ErrorCode::InvalidInput, "24:00");
}

void WorkerDeskTest::othersAreOutOfReach()
{
    WorkerDesk own(m_office->office(), m_office->session(m_hanako));
    TEWAKE_VERIFY(own.worker(m_hanako.id));
    TEWAKE_REFUSED(own.worker(m_taro.id), ErrorCode::NotAllowed, "registry");
    TEWAKE_REFUSED(own.workers(), ErrorCode::NotAllowed, "registry");
    TEWAKE_REFUSED(own.saveAvailability(m_taro.id, {}), ErrorCode::NotAllowed, "registry");
    TEWAKE_REFUSED(own.saveLimits(m_taro), ErrorCode::NotAllowed, "registry");
    TEWAKE_REFUSED(own.takeOff(m_taro.id, {TestOffice::day(25)}), ErrorCode::NotAllowed, "registry");
    TEWAKE_REFUSED(own.save(m_hanako), ErrorCode::NotAllowed, "registry");
    TEWAKE_VERIFY(own.rooms());
    WorkerDesk manager(m_office->office(), m_office->session(Role::Manager));
    TEWAKE_VERIFY(manager.workers());
    TEWAKE_REFUSED(manager.save(m_hanako), ErrorCode::NotAllowed, "registry");
}

/// What takes somebody's time, also over midnight, until the work is handed in.
void WorkerDeskTest::blocksOfRange()
{
    const Order order = m_office->addOrder();
    const AssignmentGateway gateway(m_office->database());
    const Task task = m_office->addTask(order);
    Assignment assignment = m_office->give(task, m_hanako, m_office->at(24, 23, 30)); // until 00:30
    (void)m_office->offer(m_office->addTask(order), m_taro, m_office->at(25, 9));
    const auto taken = [&] {
        return *PlanningGateway(m_office->database())
                    .minutesByMonth({TestOffice::day(25), TestOffice::day(26)}, m_office->office().zone());
    };
    const int november = YearMonth(2026, 11).index();
    QCOMPARE(taken().size(), 2);
    QCOMPARE(taken().value(m_hanako.id.value()).value(november), 60);
    QCOMPARE(gateway.board(m_office->at(24, 0), m_office->at(26, 0))->size(), 2);
    QCOMPARE(gateway.board(m_office->at(26, 0), m_office->at(27, 0))->size(), 0);
    QCOMPARE(gateway.ofWorker(m_hanako.id, m_office->at(25, 0), m_office->at(26, 0))->size(), 1);
    const auto inForce = gateway.inForce(task.id);
    TEWAKE_VERIFY(inForce);
    QCOMPARE((*inForce)->blocks.first().start, m_office->at(24, 23, 30));
    // Handed in before the block began: the time is free again.
    assignment.state = AssignmentState::Finished;
    TEWAKE_VERIFY(gateway.update(assignment));
    Submission submission;
    submission.taskId = task.id;
    submission.workerId = m_hanako.id;
    submission.at = m_office->at(24, 12);
    (void)m_office->add(submission);
    QVERIFY(!taken().contains(m_hanako.id.value()));
}

void WorkerDeskTest::threeThousandAtOnce()
{
    TEWAKE_VERIFY(m_office->database().transact([&]() -> Result<void> {
        for (int i = 3; i <= 3000; ++i) {
            Worker worker = m_taro;
            worker.code = u"W%1"_s.arg(i, 4, 10, QLatin1Char('0'));
            TEWAKE_CHECK(Table<Worker>(m_office->database()).insert(worker));
        }
        return {};
    }));
    QElapsedTimer timer;
    timer.start();
    const auto rows = desk().workers();
    TEWAKE_VERIFY(rows);
    QCOMPARE(rows->size(), 3000);
    qInfo("3,000 people listed in %lld ms", timer.elapsed());
    QCOMPARE(*desk().nextCode(), u"W3001"_s);
}

/// Two people work on one entry at the same time.
void WorkerDeskTest::changesBesideSomebodyElses()
{
    const Skill skill = m_office->add(Skill{{}, 0, u"校正"_s, true});
    const Client client = m_office->addClient();
    const Availability seen{{{1, 540, 720}}, {{TestOffice::day(25), true, 0, 1440}}};
    TEWAKE_VERIFY(desk().saveAvailability(m_hanako.id, seen));

    // One paints the week, the other takes a day off: both hold.
    Availability week = seen;
    week.pattern = {{2, 540, 720}};
    TEWAKE_VERIFY(desk().takeOff(m_hanako.id, {TestOffice::day(26), true, 0, 1440}));
    TEWAKE_VERIFY(desk().changeAvailability(m_hanako.id, {seen, week}));
    const auto both = desk().worker(m_hanako.id);
    TEWAKE_VERIFY(both);
    QCOMPARE(both->availability.pattern, (QList<WeeklySlot>{{2, 540, 720}}));
    QCOMPARE(both->availability.exceptions.size(), 2);
    // The same part twice is for people to sort out.
    TEWAKE_REFUSED(desk().changeAvailability(m_hanako.id, {seen, {}}), ErrorCode::Conflict,
                   "hours of the week");
    Availability days = both->availability;
    days.exceptions.clear();
    TEWAKE_REFUSED(
        desk().changeAvailability(m_hanako.id, {{both->availability.pattern, seen.exceptions}, days}),
        ErrorCode::Conflict, "Days that differ");
    QCOMPARE(desk().worker(m_hanako.id)->availability.exceptions.size(), 2);

    const QList<WorkerSkill> theirs{{m_hanako.id, skill.id, 3}};
    WorkerChange mine;
    mine.skills = {{}, {{m_hanako.id, skill.id, 5}}};
    TEWAKE_VERIFY(desk().saveSkills(m_hanako.id, theirs));
    TEWAKE_REFUSED(desk().saveChange(m_hanako.id, mine), ErrorCode::Conflict, "skills");
    const QList<Clearance> agreed{{m_hanako.id, client.id, QDate(2026, 1, 1), QDate()}};
    TEWAKE_VERIFY(desk().saveClearances(m_hanako.id, agreed));
    WorkerChange agreements;
    agreements.clearances = {{}, {{m_hanako.id, client.id, QDate(2026, 2, 1), QDate()}}};
    TEWAKE_REFUSED(desk().saveChange(m_hanako.id, agreements), ErrorCode::Conflict, "agreements");
    QCOMPARE(desk().worker(m_hanako.id)->clearances, agreed);

    Worker renamed = m_hanako;
    renamed.phone = u"0263-00-0000"_s;
    TEWAKE_VERIFY(desk().save(renamed));
    WorkerChange entry;
    entry.worker = {m_hanako, m_hanako};
    entry.worker->wanted.address = u"塩尻市"_s;
    TEWAKE_REFUSED(desk().saveChange(m_hanako.id, entry), ErrorCode::Conflict, "塩尻 花子");
}

/// Each change is taken back from the last to the first, and none of them over somebody else's.
void WorkerDeskTest::changesTakenBack()
{
    const Skill skill = m_office->add(Skill{{}, 0, u"校正"_s, true});
    WorkerChange first;
    first.worker = {m_hanako, m_hanako};
    first.worker->wanted.name = u"  松本 花子 "_s; // is stored without the spaces around it
    first.skills = {{}, {{m_hanako.id, skill.id, 2}}};
    const auto one = desk().saveChange(m_hanako.id, first);
    TEWAKE_VERIFY(one);
    QCOMPARE(one->name, u"松本 花子"_s);
    WorkerChange second;
    second.worker = {*one, *one};
    second.worker->wanted.phone = u"0263-00-0000"_s;
    const auto two = desk().saveChange(m_hanako.id, second);
    TEWAKE_VERIFY(two);
    const auto undone = desk().saveChange(m_hanako.id, second.inverse(*two));
    TEWAKE_VERIFY(undone);
    TEWAKE_VERIFY(desk().saveChange(m_hanako.id, first.inverse(*one)));
    const auto card = desk().worker(m_hanako.id);
    QCOMPARE(toJson(card->row.worker), toJson(m_hanako));
    QVERIFY(card->row.skills.isEmpty());

    const auto again = desk().saveChange(m_hanako.id, first);
    TEWAKE_VERIFY(again);
    Worker theirs = *again;
    theirs.phone = u"0263-11-1111"_s;
    TEWAKE_VERIFY(desk().save(theirs));
    TEWAKE_REFUSED(desk().saveChange(m_hanako.id, first.inverse(*again)), ErrorCode::Conflict, "meanwhile");
    QCOMPARE(desk().worker(m_hanako.id)->row.worker.phone, u"0263-11-1111"_s);
}

void WorkerDeskTest::changesAreAllOrNone()
{
    WorkerChange change;
    change.worker = {m_hanako, m_hanako};
    change.worker->wanted.phone = u"0263-00-0000"_s;
    change.skills = {{}, {{m_hanako.id, Id<Skill>(999), 2}}};
    const qsizetype lines = m_office->database().integer(u"SELECT COUNT(*) FROM audit"_s).value();
    TEWAKE_REFUSED(desk().saveChange(m_hanako.id, change), ErrorCode::NotFound, "999");
    QCOMPARE(toJson(m_office->load(m_hanako.id)), toJson(m_hanako));
    QCOMPARE(m_office->database().integer(u"SELECT COUNT(*) FROM audit"_s).value(), lines);
}

QTEST_GUILESS_MAIN(WorkerDeskTest)
#include "tst_workerdesk.moc"
