// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/inspectiondesk.h"

#include "core/desk/admindesk.h"
#include "core/desk/hoursdesk.h"
#include "core/desk/orderdesk.h"
#include "core/desk/rewarding.h"
#include "core/store/housegateway.h"
#include "core/store/monthgateway.h"
#include "tests/support/testoffice.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tewake::InspectionOutcome)
Q_DECLARE_METATYPE(tewake::WorkShape)
Q_DECLARE_METATYPE(tewake::Fault)

class InspectionDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void queueShowsWhatWaits();
    void acceptMakesTheRewardDue();
    void rewardKeepsTheAgreedPrice();
    void rewardForPartOfTheQuantity();
    void rewardByTheHour();
    void hourlyWorkWithoutHoursIsRefused();
    void hoursOfSentBackWorkMayFollow();
    void rewardSharesOfAFixedSum();
    void fixedSumIsPaidOnceForParts();
    void paymentBeyondTheLawIsRefused();
    void reworkPaysOnce();
    void reworkBySomebodyElseIsPaid();
    void noReworkInACancelledOrder();
    void paidReworkPaysTwice();
    void reworkNeedsReasonAndFairness();
    void shiftsAreNotReworked();
    void reject();
    void rejectionWithoutTheWorkersFaultIsPaid_data();
    void rejectionWithoutTheWorkersFaultIsPaid();
    void sampling_data();
    void sampling();
    void onlyWhatWasHandedIn();
    void onlyWhatWasLookedAt();
    void onlyCoordinators();
    void closedMonth();
    void firstPassRate();

private:
    [[nodiscard]] InspectionDesk desk()
    {
        return InspectionDesk(m_office->office(), m_office->session(Role::Coordinator));
    }
    [[nodiscard]] HoursDesk own(const Worker &worker)
    {
        return HoursDesk(m_office->office(), m_office->session(worker));
    }
    /// Gives the task to Hanako and hands it in.
    void handIn(const Task &task, qint64 quantity);
    [[nodiscard]] static InspectionDecision rework(bool paid);
    void expectSoundOffice();

    std::unique_ptr<TestOffice> m_office;
    Worker m_hanako;
    Order m_order;
    int m_hour = 0;
};

void InspectionDeskTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_hanako = m_office->addWorker(u"塩尻 花子"_s);
    m_order = m_office->addOrder();
    m_hour = 0;
}

void InspectionDeskTest::cleanup()
{
    expectSoundOffice();
    m_office.reset();
}

void InspectionDeskTest::expectSoundOffice()
{
    const auto findings = checkOffice(m_office->office());
    TEWAKE_VERIFY(findings);
    QVERIFY2(findings->isEmpty(), findings->isEmpty() ? "" : qPrintable(findings->first().what));
}

void InspectionDeskTest::handIn(const Task &task, qint64 quantity)
{
    (void)m_office->give(task, m_hanako, m_office->at(24, 0).plusMinutes(60 * m_hour++));
    TEWAKE_VERIFY(own(m_hanako).handIn(task.id, {quantity, {}, {}}));
}

InspectionDecision InspectionDeskTest::rework(bool paid)
{
    InspectionDecision decision;
    decision.outcome = InspectionOutcome::Rework;
    decision.defects = 2;
    decision.reason = u"Signs without a frame."_s;
    decision.fault = paid ? Fault::Client : Fault::Worker;
    decision.reworkPaid = paid;
    return decision;
}

void InspectionDeskTest::queueShowsWhatWaits()
{
    const Task task = m_office->addTask(m_order);
    QVERIFY(desk().queue()->isEmpty());
    handIn(task, 10);
    const auto queue = desk().queue();
    TEWAKE_VERIFY(queue);
    QCOMPARE(queue->size(), 1);
    const InspectionRow &row = queue->first();
    QCOMPARE(row.row.label(), u"標識-001"_s);
    QCOMPARE(row.submittedBy, m_hanako.name);
    QCOMPARE(row.submission.quantity, 10);
    QCOMPARE(row.unit, u"枚"_s);
    QVERIFY(row.sampling.all);
    QCOMPARE(row.inspectBy, QDate(2026, 12, 3));
    QCOMPARE(row.firstPassRate, 1.0);
}

void InspectionDeskTest::acceptMakesTheRewardDue()
{
    const Task task = m_office->addTask(m_order);
    handIn(task, 10);
    m_office->clock().advanceMinutes(3 * 24 *
                                     60); // received is the day of the hand-in, not of the inspection
    const auto inspection = desk().inspect(task.id, {});
    TEWAKE_VERIFY(inspection);
    QCOMPARE(m_office->load(task.id).state, TaskState::Passed);
    const QList<Reward> rewards = m_office->all<Reward>();
    QCOMPARE(rewards.size(), 1);
    QCOMPARE(rewards.first().amount, Yen(300));
    QCOMPARE(rewards.first().receivedOn, TestOffice::day(23));
    QCOMPARE(rewards.first().payOn, QDate(2026, 12, 30)); // banks are closed on the 31st
    QCOMPARE(rewards.first().workerId, m_hanako.id);
    QVERIFY(desk().queue()->isEmpty());
    QCOMPARE(desk().done(TestOffice::day(26))->size(), 1);
    QVERIFY(desk().done(TestOffice::day(27))->isEmpty());
}

void InspectionDeskTest::rewardKeepsTheAgreedPrice()
{
    const Task task = m_office->addTask(m_order);
    handIn(task, 10);
    m_order.reward.amount = Yen(20); // a reduction after the offer
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(m_order));
    TEWAKE_VERIFY(desk().inspect(task.id, {}));
    QCOMPARE(m_office->all<Reward>().first().amount, Yen(300));
}

void InspectionDeskTest::rewardForPartOfTheQuantity()
{
    const Task task = m_office->addTask(m_order);
    handIn(task, 7);
    TEWAKE_VERIFY(desk().inspect(task.id, {}));
    QCOMPARE(m_office->all<Reward>().first().amount, Yen(210));
}

void InspectionDeskTest::rewardByTheHour()
{
    Order order = m_office->addOrder();
    order.reward = {PriceKind::PerHour, Yen(1100)};
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    const Task task = m_office->addTask(order);
    (void)m_office->give(task, m_hanako, m_office->at(24, 9));
    TimeEntry entry;
    entry.taskId = task.id;
    entry.day = TestOffice::day(22);
    entry.minutes = Minutes(50);
    TEWAKE_VERIFY(own(m_hanako).addEntry(entry));
    const auto second = own(m_hanako).addEntry(entry);
    TEWAKE_VERIFY(second);
    TEWAKE_VERIFY(own(m_hanako).handIn(task.id, {10, {}, {}}));
    HoursDesk coordinator(m_office->office(), m_office->session(Role::Coordinator));
    TEWAKE_VERIFY(coordinator.sendBack({second->id}, u"twice?"_s));
    TEWAKE_REFUSED(desk().inspect(task.id, {}), ErrorCode::Refused, "2 entries");
    TEWAKE_VERIFY(own(m_hanako).submitEntries({second->id}));
    TEWAKE_VERIFY(coordinator.approve({second->id}));
    TEWAKE_REFUSED(desk().inspect(task.id, {}), ErrorCode::Refused, "1 entries"); // the first still waits
    QVERIFY(m_office->all<Reward>().isEmpty());
    QCOMPARE(m_office->load(task.id).state, TaskState::Submitted);
    for (const TimeEntry &waiting : m_office->all<TimeEntry>(u"state = 'submitted'"_s))
        TEWAKE_VERIFY(coordinator.approve({waiting.id}));
    TEWAKE_VERIFY(desk().inspect(task.id, {}));
    QCOMPARE(m_office->all<Reward>().first().amount, Yen(1833)); // 100 minutes of 1,100 yen an hour, cut off
    TEWAKE_REFUSED(coordinator.sendBack({second->id}, u"late"_s), ErrorCode::Refused, "inspected");
    TEWAKE_REFUSED(own(m_hanako).recallEntry(second->id), ErrorCode::Refused, "inspected");
}

/// Nobody works for nothing: what is paid by the hour does not pass before there are hours, and these can
/// still be logged after the hand-in.
void InspectionDeskTest::hourlyWorkWithoutHoursIsRefused()
{
    Order order = m_office->addOrder();
    order.reward = {PriceKind::PerHour, Yen(1100)};
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    const Task task = m_office->addTask(order);
    handIn(task, 10);
    TEWAKE_REFUSED(desk().inspect(task.id, {}), ErrorCode::Refused, "塩尻 花子");
    TEWAKE_REFUSED(desk().inspect(task.id, rework(true)), ErrorCode::Refused, "no approved hours");
    QCOMPARE(m_office->load(task.id).state, TaskState::Submitted);
    QVERIFY(m_office->all<Reward>().isEmpty());
    TimeEntry entry;
    entry.taskId = task.id;
    entry.day = TestOffice::day(22);
    entry.minutes = Minutes(60);
    const auto forgotten = own(m_hanako).addEntry(entry);
    TEWAKE_VERIFY(forgotten);
    TEWAKE_VERIFY(own(m_hanako).submitEntries({forgotten->id}));
    TEWAKE_VERIFY(
        HoursDesk(m_office->office(), m_office->session(Role::Coordinator)).approve({forgotten->id}));
    TEWAKE_VERIFY(desk().inspect(task.id, {}));
    QCOMPARE(m_office->all<Reward>().first().amount, Yen(1100));
}

/// Unpaid rework earns what the hours of the first work come to, so forgotten ones can be logged until it
/// passes. Of work by the hour nothing need be finished.
void InspectionDeskTest::hoursOfSentBackWorkMayFollow()
{
    Order order = m_office->addOrder();
    order.reward = {PriceKind::PerHour, Yen(1100)};
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    const Task task = m_office->addTask(order);
    handIn(task, 10);
    TEWAKE_VERIFY(desk().inspect(task.id, rework(false)));
    const Task again = m_office->all<Task>(u"rework_of IS NOT NULL"_s).first();
    handIn(again, 0);
    TEWAKE_REFUSED(desk().inspect(again.id, {}), ErrorCode::Refused, "標識-001");
    TimeEntry entry;
    entry.taskId = task.id;
    entry.day = TestOffice::day(22);
    entry.minutes = Minutes(60);
    const auto forgotten = own(m_hanako).addEntry(entry);
    TEWAKE_VERIFY(forgotten);
    TEWAKE_VERIFY(own(m_hanako).submitEntries({forgotten->id}));
    TEWAKE_VERIFY(
        HoursDesk(m_office->office(), m_office->session(Role::Coordinator)).approve({forgotten->id}));
    TEWAKE_VERIFY(desk().inspect(again.id, {}));
    QCOMPARE(m_office->all<Reward>().first().amount, Yen(1100));
    TEWAKE_REFUSED(own(m_hanako).addEntry(entry), ErrorCode::Refused, "Sent back"); // now it is settled
}

void InspectionDeskTest::rewardSharesOfAFixedSum()
{
    Order order = m_office->addOrder();
    order.reward = {PriceKind::Fixed, Yen(1000)};
    order.quantity = 30;
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    Yen sum;
    for (int i = 0; i < 3; ++i) {
        const Task task = m_office->addTask(order, 10);
        handIn(task, 10);
        TEWAKE_VERIFY(desk().inspect(task.id, {}));
    }
    for (const Reward &reward : m_office->all<Reward>())
        sum += reward.amount;
    QCOMPARE(sum, Yen(1000)); // not a yen lost in the thirds
}

/// Units that were not handed in are split again with their own share, so they are not paid with the first.
void InspectionDeskTest::fixedSumIsPaidOnceForParts()
{
    Order order = m_office->addOrder();
    order.reward = {PriceKind::Fixed, Yen(1000)};
    order.quantity = 30;
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    const Task task = m_office->addTask(order, 30);
    handIn(task, 20);
    TEWAKE_VERIFY(desk().inspect(task.id, {}));
    QCOMPARE(m_office->all<Reward>().first().amount, Yen(666));
    OrderDesk orders(m_office->office(), m_office->session(Role::Coordinator));
    BoxSplit split;
    split.box = Minutes(60);
    const auto rest = orders.previewBoxes(order.id, split);
    TEWAKE_VERIFY(rest);
    QCOMPARE(rest->size(), 1);
    QCOMPARE(rest->first().quantity, 10);
    const auto offered = offeredReward(m_office->office(), order, rest->first(), m_hanako.id);
    TEWAKE_VERIFY(offered);
    QCOMPARE(offered->sum, Yen(334)); // 1,000 yen in all
}

void InspectionDeskTest::paymentBeyondTheLawIsRefused()
{
    const Task task = m_office->addTask(m_order);
    handIn(task, 10);
    const HouseGateway house(m_office->database());
    TEWAKE_VERIFY(house.saveSetting(u"reward.paymentMonthOffset"_s, u"3"_s));
    TEWAKE_REFUSED(desk().inspect(task.id, {}), ErrorCode::Refused, "2027-01-22");
    QCOMPARE(m_office->load(task.id).state, TaskState::Submitted);
    QVERIFY(m_office->all<Inspection>().isEmpty());
    TEWAKE_VERIFY(house.saveSetting(u"reward.paymentMonthOffset"_s, u"1"_s));
    TEWAKE_VERIFY(house.saveSetting(u"reward.paymentDay"_s, u"15"_s));
    TEWAKE_VERIFY(desk().inspect(task.id, {}));
    QCOMPARE(m_office->all<Reward>().first().payOn, QDate(2026, 12, 15));
}

void InspectionDeskTest::reworkPaysOnce()
{
    const Task task = m_office->addTask(m_order);
    handIn(task, 10);
    TEWAKE_VERIFY(desk().inspect(task.id, rework(false)));
    QCOMPARE(m_office->load(task.id).state, TaskState::SentBack);
    QVERIFY(m_office->all<Reward>().isEmpty());
    const QList<Task> tasks = m_office->all<Task>(u"rework_of IS NOT NULL"_s);
    QCOMPARE(tasks.size(), 1);
    const Task again = tasks.first();
    QCOMPARE(again.reworkOf, task.id);
    QCOMPARE(again.round, 2);
    QCOMPARE(again.number, 2);
    QCOMPARE(again.quantity, task.quantity);
    QCOMPARE(again.effort, task.effort);
    QCOMPARE(again.state, TaskState::Planned);
    QVERIFY(again.due >= task.due);
    Assignment offer = m_office->give(again, m_hanako, m_office->at(25, 9));
    offer.reward = Yen(0); // as the dispatch desk offers unpaid rework
    TEWAKE_VERIFY(Table<Assignment>(m_office->database()).update(offer));
    QCOMPARE(own(m_hanako).work()->first().reworkReason, u"Signs without a frame."_s);
    QCOMPARE(own(m_hanako).earnings()->expected, Yen(300)); // what the first one was to earn
    TEWAKE_VERIFY(own(m_hanako).handIn(again.id, {10, {}, {}}));
    QCOMPARE(desk().queue()->first().previousReason, u"Signs without a frame."_s);
    TEWAKE_VERIFY(desk().inspect(again.id, {}));
    const QList<Reward> rewards = m_office->all<Reward>();
    QCOMPARE(rewards.size(), 1);
    QCOMPARE(rewards.first().amount, Yen(300));
    QCOMPARE(rewards.first().taskId, again.id);
    QCOMPARE(own(m_hanako).earnings()->expected, Yen(0));
}

/// Whoever puts somebody else's work right is offered, expects and gets the same sum; the first person gets
/// nothing for what was sent back.
void InspectionDeskTest::reworkBySomebodyElseIsPaid()
{
    const Task task = m_office->addTask(m_order);
    handIn(task, 10);
    TEWAKE_VERIFY(desk().inspect(task.id, rework(false)));
    Task again = m_office->all<Task>(u"rework_of IS NOT NULL"_s).first();
    const Worker taro = m_office->addWorker(u"松本 太郎"_s);
    Office &office = m_office->office();
    QCOMPARE(offeredReward(office, m_order, again, m_hanako.id)->sum, Yen(0));
    QCOMPARE(offeredReward(office, m_order, again, taro.id)->sum, Yen(300));
    Assignment offer = m_office->give(again, taro, m_office->at(25, 9));
    offer.reward = offeredReward(office, m_order, again, taro.id)->sum;
    TEWAKE_VERIFY(Table<Assignment>(m_office->database()).update(offer));
    QCOMPARE(own(taro).earnings()->expected, Yen(300));
    TEWAKE_VERIFY(own(taro).handIn(again.id, {10, {}, {}}));

    // Sent back once more and done by the first person: unpaid for both until it passes, then paid once.
    TEWAKE_VERIFY(desk().inspect(again.id, rework(false)));
    const Task third = m_office->all<Task>(u"round = 3"_s).first();
    QCOMPARE(offeredReward(office, m_order, third, taro.id)->sum, Yen(0));
    QCOMPARE(offeredReward(office, m_order, third, m_hanako.id)->sum, Yen(0));
    offer = m_office->give(third, taro, m_office->at(26, 9));
    offer.reward = Yen(0);
    TEWAKE_VERIFY(Table<Assignment>(m_office->database()).update(offer));
    QCOMPARE(own(taro).earnings()->expected, Yen(300));
    TEWAKE_VERIFY(own(taro).handIn(third.id, {10, {}, {}}));
    TEWAKE_VERIFY(desk().inspect(third.id, {}));
    const QList<Reward> rewards = m_office->all<Reward>();
    QCOMPARE(rewards.size(), 1);
    QCOMPARE(rewards.first().workerId, taro.id);
    QCOMPARE(rewards.first().amount, Yen(300));
}

void InspectionDeskTest::noReworkInACancelledOrder()
{
    const Task task = m_office->addTask(m_order);
    handIn(task, 10);
    Order order = m_office->load(m_order.id);
    order.state = OrderState::Cancelled;
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    TEWAKE_REFUSED(desk().inspect(task.id, rework(false)), ErrorCode::Refused, "cancelled");
    QVERIFY(m_office->all<Task>(u"rework_of IS NOT NULL"_s).isEmpty());
    TEWAKE_VERIFY(desk().inspect(task.id, {})); // what was handed in is paid
    QCOMPARE(m_office->all<Reward>().size(), 1);
}

void InspectionDeskTest::paidReworkPaysTwice()
{
    const Task task = m_office->addTask(m_order);
    handIn(task, 10);
    TEWAKE_VERIFY(desk().inspect(task.id, rework(true)));
    QCOMPARE(m_office->all<Reward>().size(), 1); // what was done is due at once
    const Task again = m_office->all<Task>(u"rework_of IS NOT NULL"_s).first();
    QVERIFY(again.reworkPaid);
    handIn(again, 10);
    TEWAKE_VERIFY(desk().inspect(again.id, {}));
    const QList<Reward> rewards = m_office->all<Reward>();
    QCOMPARE(rewards.size(), 2);
    QCOMPARE(rewards.at(0).amount + rewards.at(1).amount, Yen(600));
}

void InspectionDeskTest::reworkNeedsReasonAndFairness()
{
    const Task task = m_office->addTask(m_order);
    handIn(task, 10);
    InspectionDecision decision = rework(false);
    decision.reason = u" "_s;
    TEWAKE_REFUSED(desk().inspect(task.id, decision), ErrorCode::InvalidInput, "reason");
    decision = rework(false);
    decision.fault = Fault::Office;
    TEWAKE_REFUSED(desk().inspect(task.id, decision), ErrorCode::Refused, "has to be paid");
    QCOMPARE(m_office->all<Task>().size(), 1);
}

void InspectionDeskTest::shiftsAreNotReworked()
{
    const Task shift = m_office->addShift(m_order, m_office->at(23, 6), m_office->at(23, 9));
    (void)m_office->give(shift, m_hanako, m_office->at(23, 6));
    TEWAKE_VERIFY(own(m_hanako).handIn(shift.id, {0, {}, {}}));
    TEWAKE_REFUSED(desk().inspect(shift.id, rework(false)), ErrorCode::Refused, "shift");
    TEWAKE_VERIFY(desk().inspect(shift.id, {}));
}

void InspectionDeskTest::reject()
{
    const Task task = m_office->addTask(m_order);
    handIn(task, 10);
    InspectionDecision decision;
    decision.outcome = InspectionOutcome::Rejected;
    TEWAKE_REFUSED(desk().inspect(task.id, decision), ErrorCode::InvalidInput, "reason");
    decision.reason = u"Not the material that was sent."_s;
    TEWAKE_VERIFY(desk().inspect(task.id, decision));
    QCOMPARE(m_office->load(task.id).state, TaskState::Rejected);
    QVERIFY(m_office->all<Reward>().isEmpty());
    QCOMPARE(m_office->all<Task>().size(), 1);
}

void InspectionDeskTest::rejectionWithoutTheWorkersFaultIsPaid_data()
{
    QTest::addColumn<WorkShape>("shape");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("paid");
    QTest::newRow("pieces, the worker") << WorkShape::Pieces << Fault::Worker << 0;
    QTest::newRow("pieces, the office") << WorkShape::Pieces << Fault::Office << 500;
    QTest::newRow("pieces, the client") << WorkShape::Pieces << Fault::Client << 500;
    QTest::newRow("shift, the worker") << WorkShape::Shifts << Fault::Worker << 0;
    QTest::newRow("shift, the client") << WorkShape::Shifts << Fault::Client << 5000;
}

/// Work may only be refused where the worker is at fault (フリーランス法 5条1項1号); otherwise it is paid.
void InspectionDeskTest::rejectionWithoutTheWorkersFaultIsPaid()
{
    QFETCH(WorkShape, shape);
    QFETCH(Fault, fault);
    QFETCH(int, paid);
    Order order = m_office->addOrder();
    order.reward = {PriceKind::Fixed, Yen(5000)};
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    const bool pieces = shape == WorkShape::Pieces;
    const Task task = pieces ? m_office->addTask(order)
                             : m_office->addShift(order, m_office->at(23, 6), m_office->at(23, 9));
    (void)m_office->give(task, m_hanako, m_office->at(23, 6));
    TEWAKE_VERIFY(own(m_hanako).handIn(task.id, {pieces ? 10 : 0, {}, {}}));
    InspectionDecision decision;
    decision.outcome = InspectionOutcome::Rejected;
    decision.reason = u"The client has no use for it any more."_s;
    decision.fault = fault;
    TEWAKE_VERIFY(desk().inspect(task.id, decision));
    QCOMPARE(m_office->load(task.id).state, TaskState::Rejected);
    Yen sum;
    for (const Reward &reward : m_office->all<Reward>())
        sum += reward.amount;
    QCOMPARE(sum, Yen(paid));
}

void InspectionDeskTest::sampling_data()
{
    QTest::addColumn<bool>("inspectAll");
    QTest::addColumn<qint64>("sample");
    QTest::addColumn<qint64>("defects");
    QTest::addColumn<QString>("field"); // empty: accepted
    // A lot of 200 with AQL 2.5: 32 to look at, up to 2 defects.
    QTest::newRow("sample within the acceptance number") << false << qint64(32) << qint64(2) << QString();
    QTest::newRow("one defect too many") << false << qint64(32) << qint64(3) << u"defects"_s;
    QTest::newRow("sample too small") << false << qint64(31) << qint64(0) << u"sampleSize"_s;
    QTest::newRow("everything looked at") << false << qint64(0) << qint64(2) << QString();
    QTest::newRow("sample larger than the lot") << false << qint64(201) << qint64(0) << u"sampleSize"_s;
    QTest::newRow("negative sample") << false << qint64(-1) << qint64(0) << u"sampleSize"_s;
    QTest::newRow("more defects than looked at") << false << qint64(32) << qint64(33) << u"defects"_s;
    QTest::newRow("negative defects") << false << qint64(32) << qint64(-1) << u"defects"_s;
    QTest::newRow("all, without defects") << true << qint64(0) << qint64(0) << QString();
    QTest::newRow("all, one defect") << true << qint64(0) << qint64(1) << u"defects"_s;
    QTest::newRow("all, but only a sample seen") << true << qint64(32) << qint64(0) << u"sampleSize"_s;
}

void InspectionDeskTest::sampling()
{
    QFETCH(bool, inspectAll);
    QFETCH(qint64, sample);
    QFETCH(qint64, defects);
    QFETCH(QString, field);
    Order order = m_office->addOrder();
    order.inspectAll = inspectAll;
    order.quantity = 200;
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    const Task task = m_office->addTask(order, 200);
    handIn(task, 200);
    QCOMPARE(desk().queue()->first().sampling.sampleSize, inspectAll ? 200 : 32);
    InspectionDecision decision;
    decision.sampleSize = sample;
    decision.defects = defects;
    const auto result = desk().inspect(task.id, decision);
    QCOMPARE(result.ok() ? QString() : result.error().field, field);
    QCOMPARE(m_office->load(task.id).state, field.isEmpty() ? TaskState::Passed : TaskState::Submitted);
}

void InspectionDeskTest::onlyWhatWasHandedIn()
{
    const Task task = m_office->addTask(m_order);
    TEWAKE_REFUSED(desk().inspect(task.id, {}), ErrorCode::Refused, "Planned");
    handIn(task, 10);
    TEWAKE_VERIFY(desk().inspect(task.id, {}));
    TEWAKE_REFUSED(desk().inspect(task.id, {}), ErrorCode::Refused, "Passed");
    QCOMPARE(m_office->all<Reward>().size(), 1);
}

/// What was handed in anew has to be looked at anew.
void InspectionDeskTest::onlyWhatWasLookedAt()
{
    const Task task = m_office->addTask(m_order);
    handIn(task, 10);
    InspectionDecision decision;
    decision.submissionId = desk().queue()->first().submission.id;
    TEWAKE_VERIFY(own(m_hanako).takeBack(task.id));
    TEWAKE_VERIFY(own(m_hanako).handIn(task.id, {3, {}, {}}));
    TEWAKE_REFUSED(desk().inspect(task.id, decision), ErrorCode::Conflict, "標識-001");
    QCOMPARE(m_office->load(task.id).state, TaskState::Submitted);
    QVERIFY(m_office->all<Inspection>().isEmpty());
    decision.submissionId = desk().queue()->first().submission.id;
    TEWAKE_VERIFY(desk().inspect(task.id, decision));
    QCOMPARE(m_office->all<Reward>().first().amount, Yen(90));
}

void InspectionDeskTest::onlyCoordinators()
{
    for (const Role role : {Role::Manager, Role::Administrator}) {
        InspectionDesk other(m_office->office(), m_office->session(role));
        TEWAKE_REFUSED(other.queue(), ErrorCode::NotAllowed, "inspect work");
        TEWAKE_REFUSED(other.inspect(Id<Task>(1), {}), ErrorCode::NotAllowed, "inspect work");
    }
    InspectionDesk worker(m_office->office(), m_office->session(m_hanako));
    TEWAKE_REFUSED(worker.done(TestOffice::day(1)), ErrorCode::NotAllowed, "inspect work");
}

void InspectionDeskTest::closedMonth()
{
    const Task task = m_office->addTask(m_order);
    handIn(task, 10);
    m_office->clock().set(m_office->at(32, 10)); // 2 December
    Month closed;
    closed.month = YearMonth(2026, 11);
    closed.state = MonthState::Closed;
    closed.changedAt = m_office->clock().now();
    TEWAKE_VERIFY(MonthGateway(m_office->database()).save(closed));
    TEWAKE_REFUSED(desk().inspect(task.id, {}), ErrorCode::Refused, "2026-11");
}

void InspectionDeskTest::firstPassRate()
{
    for (int i = 0; i < 4; ++i) {
        const Task task = m_office->addTask(m_order);
        handIn(task, 10);
        TEWAKE_VERIFY(desk().inspect(task.id, i == 0 ? rework(false) : InspectionDecision()));
        m_office->clock().advanceMinutes(1);
    }
    handIn(m_office->addTask(m_order), 10);
    QCOMPARE(desk().queue()->first().firstPassRate, 0.75);
}

QTEST_GUILESS_MAIN(InspectionDeskTest)
#include "tst_inspectiondesk.moc"
