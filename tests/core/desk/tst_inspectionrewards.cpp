// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/moneydesk.h"
#include "core/desk/orderdesk.h"
#include "core/desk/rewarding.h"
#include "core/store/housegateway.h"
#include "tests/core/desk/inspectionfixture.h"

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tewake::WorkShape)
Q_DECLARE_METATYPE(tewake::Fault)

class InspectionRewardsTest : public InspectionFixture {
    Q_OBJECT

private slots:
    void init() { makeOffice(); }
    void cleanup() { closeOffice(); }

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
    void cancelledReworkIsDecidedAnew();
    void cancelledReworkOfAClosedMonth();
    void reworkBySomebodyElseIsPaid();
    void noReworkInACancelledOrder();
    void paidReworkPaysTwice();
    void rejectionWithoutTheWorkersFaultIsPaid_data();
    void rejectionWithoutTheWorkersFaultIsPaid();

private:
    Task hourlyTask();
    static TimeEntry hourOn(const Task &task);
    void logForgottenHour(const Task &task);
};

void InspectionRewardsTest::acceptMakesTheRewardDue()
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

void InspectionRewardsTest::rewardKeepsTheAgreedPrice()
{
    const Task task = m_office->addTask(m_order);
    handIn(task, 10);
    m_order.reward.amount = Yen(20); // a reduction after the offer
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(m_order));
    TEWAKE_VERIFY(desk().inspect(task.id, {}));
    QCOMPARE(m_office->all<Reward>().first().amount, Yen(300));
}

void InspectionRewardsTest::rewardForPartOfTheQuantity()
{
    const Task task = m_office->addTask(m_order);
    handIn(task, 7);
    TEWAKE_VERIFY(desk().inspect(task.id, {}));
    QCOMPARE(m_office->all<Reward>().first().amount, Yen(210));
}

void InspectionRewardsTest::rewardByTheHour()
{
    const Task task = hourlyTask();
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

/// A task for which Hanako gets 1,100 yen an hour.
Task InspectionRewardsTest::hourlyTask()
{
    Order order = m_office->addOrder();
    order.reward = {PriceKind::PerHour, Yen(1100)};
    if (!Table<Order>(m_office->database()).update(order))
        qFatal("the order cannot be stored");
    return m_office->addTask(order);
}

TimeEntry InspectionRewardsTest::hourOn(const Task &task)
{
    TimeEntry entry;
    entry.taskId = task.id;
    entry.day = TestOffice::day(22);
    entry.minutes = Minutes(60);
    return entry;
}

/// An hour that Hanako had not logged, handed in and approved.
void InspectionRewardsTest::logForgottenHour(const Task &task)
{
    const auto forgotten = own(m_hanako).addEntry(hourOn(task));
    TEWAKE_VERIFY(forgotten);
    TEWAKE_VERIFY(own(m_hanako).submitEntries({forgotten->id}));
    TEWAKE_VERIFY(
        HoursDesk(m_office->office(), m_office->session(Role::Coordinator)).approve({forgotten->id}));
}

/// Nobody works for nothing: what is paid by the hour does not pass before there are hours, and these can
/// still be logged after the hand-in.
void InspectionRewardsTest::hourlyWorkWithoutHoursIsRefused()
{
    const Task task = hourlyTask();
    handIn(task, 10);
    TEWAKE_REFUSED(desk().inspect(task.id, {}), ErrorCode::Refused, "塩尻 花子");
    TEWAKE_REFUSED(desk().inspect(task.id, rework(true)), ErrorCode::Refused, "no approved hours");
    QCOMPARE(m_office->load(task.id).state, TaskState::Submitted);
    QVERIFY(m_office->all<Reward>().isEmpty());
    logForgottenHour(task);
    TEWAKE_VERIFY(desk().inspect(task.id, {}));
    QCOMPARE(m_office->all<Reward>().first().amount, Yen(1100));
}

/// Unpaid rework earns what the hours of the first work come to, so forgotten ones can be logged until it
/// passes. Of work by the hour nothing need be finished.
void InspectionRewardsTest::hoursOfSentBackWorkMayFollow()
{
    const Task task = hourlyTask();
    handIn(task, 10);
    TEWAKE_VERIFY(desk().inspect(task.id, rework(false)));
    const Task again = m_office->all<Task>(u"rework_of IS NOT NULL"_s).first();
    handIn(again, 0);
    TEWAKE_REFUSED(desk().inspect(again.id, {}), ErrorCode::Refused, "標識-001");
    logForgottenHour(task);
    TEWAKE_VERIFY(desk().inspect(again.id, {}));
    QCOMPARE(m_office->all<Reward>().first().amount, Yen(1100));
    TEWAKE_REFUSED(own(m_hanako).addEntry(hourOn(task)), ErrorCode::Refused, "Sent back"); // it is settled
}

void InspectionRewardsTest::rewardSharesOfAFixedSum()
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
void InspectionRewardsTest::fixedSumIsPaidOnceForParts()
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

void InspectionRewardsTest::paymentBeyondTheLawIsRefused()
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
    // No desk has set these, so that the trail knows nothing of them.
    TEWAKE_VERIFY(m_office->database().execute(u"DELETE FROM setting WHERE name LIKE 'reward.%'"_s));
}

void InspectionRewardsTest::reworkPaysOnce()
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

/// The office gives the rework up: nobody is to be left without a decision, and without a reward, for it.
void InspectionRewardsTest::cancelledReworkIsDecidedAnew()
{
    const Task task = m_office->addTask(m_order);
    handIn(task, 10);
    TEWAKE_VERIFY(desk().inspect(task.id, rework(false)));
    const Task again = m_office->all<Task>(u"rework_of IS NOT NULL"_s).first();
    OrderDesk orders(m_office->office(), m_office->session(Role::Coordinator));
    TEWAKE_VERIFY(orders.cancelTask(again.id, u"The client takes it as it is."_s));
    QCOMPARE(m_office->load(task.id).state, TaskState::Submitted);
    QCOMPARE(desk().queue()->size(), 1);
    QCOMPARE(own(m_hanako).earnings()->expected, Yen(300));
    TEWAKE_VERIFY(desk().inspect(task.id, {}));
    QCOMPARE(m_office->all<Reward>().size(), 1);
    QCOMPARE(m_office->all<Reward>().first().taskId, task.id);
    // It did not pass at first, and it is one piece of work.
    handIn(m_office->addTask(m_order), 10);
    QCOMPARE(desk().queue()->first().firstPassRate, std::optional(0.0));
    QVERIFY(checkOffice(m_office->office())->isEmpty());
}

/// Where the month of the hand-in is closed nothing could be decided: the work stays sent back.
void InspectionRewardsTest::cancelledReworkOfAClosedMonth()
{
    m_office->clock().advanceMinutes(-30 * 24 * 60);
    const Task task = m_office->addTask(m_order);
    (void)m_office->give(task, m_hanako, m_office->clock().now().plusMinutes(60));
    TEWAKE_VERIFY(own(m_hanako).handIn(task.id, {10, {}, {}}));
    TEWAKE_VERIFY(desk().inspect(task.id, rework(false)));
    m_office->clock().advanceMinutes(30 * 24 * 60);
    MoneyDesk money(m_office->office(), m_office->session(Role::Manager));
    TEWAKE_VERIFY(money.close(YearMonth(2026, 10)));
    const Task again = m_office->all<Task>(u"rework_of IS NOT NULL"_s).first();
    OrderDesk orders(m_office->office(), m_office->session(Role::Coordinator));
    TEWAKE_VERIFY(orders.cancelTask(again.id, u"The client takes it as it is."_s));
    QCOMPARE(m_office->load(task.id).state, TaskState::SentBack);
}

/// Whoever puts somebody else's work right is offered, expects and gets the same sum; the first person gets
/// nothing for what was sent back.
void InspectionRewardsTest::reworkBySomebodyElseIsPaid()
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

void InspectionRewardsTest::noReworkInACancelledOrder()
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

void InspectionRewardsTest::paidReworkPaysTwice()
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

void InspectionRewardsTest::rejectionWithoutTheWorkersFaultIsPaid_data()
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
void InspectionRewardsTest::rejectionWithoutTheWorkersFaultIsPaid()
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

QTEST_GUILESS_MAIN(InspectionRewardsTest)
#include "tst_inspectionrewards.moc"
