// SPDX-License-Identifier: GPL-3.0-or-later
// What work earns, from the offer through all desks to the reward.
#include "core/desk/rewarding.h"

#include "core/desk/admindesk.h"
#include "core/desk/dispatchdesk.h"
#include "core/desk/hoursdesk.h"
#include "core/desk/inspectiondesk.h"
#include "core/desk/orderdesk.h"
#include "core/store/workergateway.h"
#include "tests/support/testoffice.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class RewardingTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anotherRewardIsForLaterOffers_data();
    void anotherRewardIsForLaterOffers();
    void workOfThoseWhoHaveLeft_data();
    void workOfThoseWhoHaveLeft();
    void shiftOfSomebodyWhoHasLeft();
    void hourlyWorkOfACancelledOrderIsFinished();

private:
    /// A coordinator's.
    template <class T> [[nodiscard]] T desk()
    {
        return T(m_office->office(), m_office->session(Role::Coordinator));
    }
    [[nodiscard]] HoursDesk own() { return HoursDesk(m_office->office(), m_office->session(m_hanako)); }

    std::unique_ptr<TestOffice> m_office;
    Worker m_hanako; ///< free on working days from 9 to 17
    Order m_order;
    Task m_task;
};

void RewardingTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_hanako = m_office->addWorker(u"塩尻 花子"_s);
    m_order = m_office->addOrder();
    m_task = m_office->addTask(m_order);
    Availability always;
    for (int weekday = 1; weekday <= 5; ++weekday)
        always.pattern.append({weekday, 9 * 60, 17 * 60});
    TEWAKE_VERIFY(WorkerGateway(m_office->database()).replaceAvailability(m_hanako.id, always));
}

void RewardingTest::cleanup()
{
    m_office.reset();
}

/// What is offered keeps the terms that were stated with it; a change of the order is about later offers.
void RewardingTest::anotherRewardIsForLaterOffers_data()
{
    QTest::addColumn<PriceKind>("kind");
    QTest::addColumn<int>("yen");
    QTest::addColumn<PriceKind>("laterKind");
    QTest::addColumn<int>("laterYen");
    QTest::addColumn<qint64>("quantity"); // of ten
    QTest::addColumn<int>("due");         // with an hour and a half logged
    QTest::addColumn<int>("dueLater");
    QTest::newRow("the hour, lower") << PriceKind::PerHour << 1200 << PriceKind::PerHour << 1000 << qint64(10)
                                     << 1800 << 1500;
    QTest::newRow("the hour, higher")
        << PriceKind::PerHour << 1200 << PriceKind::PerHour << 1300 << qint64(10) << 1800 << 1950;
    QTest::newRow("by the piece instead")
        << PriceKind::PerHour << 1200 << PriceKind::PerUnit << 20 << qint64(10) << 1800 << 200;
    QTest::newRow("by the hour instead")
        << PriceKind::PerUnit << 30 << PriceKind::PerHour << 1000 << qint64(10) << 300 << 1500;
    QTest::newRow("part, the piece lower")
        << PriceKind::PerUnit << 30 << PriceKind::PerUnit << 20 << qint64(7) << 210 << 140;
    QTest::newRow("part, fixed instead")
        << PriceKind::PerUnit << 30 << PriceKind::Fixed << 1000 << qint64(7) << 210 << 70;
    QTest::newRow("part of a fixed sum, lower")
        << PriceKind::Fixed << 1000 << PriceKind::Fixed << 500 << qint64(5) << 50 << 25;
}

void RewardingTest::anotherRewardIsForLaterOffers()
{
    QFETCH(PriceKind, kind);
    QFETCH(int, yen);
    QFETCH(PriceKind, laterKind);
    QFETCH(int, laterYen);
    QFETCH(qint64, quantity);
    Order order = m_order;
    auto dispatch = desk<DispatchDesk>();
    const auto setReward = [&](const Price &reward) {
        order = m_office->load(order.id);
        order.reward = reward;
        TEWAKE_VERIFY(desk<OrderDesk>().saveOrder(order));
    };
    const auto offered = [&](int hour) {
        const Task task = m_office->addTask(order);
        Proposal proposal;
        proposal.days = {TestOffice::day(23), TestOffice::day(30)};
        proposal.assignments.append({task.id,
                                     task.version,
                                     u"標識"_s,
                                     m_hanako.id,
                                     m_hanako.name,
                                     {{m_office->at(24, hour), m_office->at(24, hour + 1)}}});
        if (const auto committed = dispatch.commit(proposal); !committed)
            qFatal("%s", qPrintable(committed.error().message));
        return m_office->all<Assignment>(u"task_id = %1"_s.arg(task.id.value())).first();
    };
    const auto finish = [&](const Assignment &offer, int day) {
        TEWAKE_VERIFY(own().acceptOffer(offer.id));
        TimeEntry entry;
        entry.taskId = offer.taskId;
        entry.day = TestOffice::day(day);
        entry.minutes = Minutes(90);
        const auto logged = own().addEntry(entry);
        TEWAKE_VERIFY(logged);
        TEWAKE_VERIFY(own().handIn(offer.taskId, {quantity, {}, {}}));
        TEWAKE_VERIFY(desk<HoursDesk>().approve({logged->id}));
        TEWAKE_VERIFY(desk<InspectionDesk>().inspect(offer.taskId, {}));
    };
    setReward({kind, Yen(yen)});
    const Assignment first = offered(9);
    QCOMPARE(first.terms, (Price{kind, Yen(yen)}));
    setReward({laterKind, Yen(laterYen)});
    const Assignment second = offered(11);
    QCOMPARE(second.terms, (Price{laterKind, Yen(laterYen)}));
    QCOMPARE(m_office->load(first.id).terms, first.terms);
    finish(first, 20);
    finish(second, 21);
    const QList<Reward> rewards = m_office->all<Reward>();
    QCOMPARE(rewards.size(), 2);
    QTEST(static_cast<int>(rewards.at(0).amount.amount()), "due");
    QTEST(static_cast<int>(rewards.at(1).amount.amount()), "dueLater");
}

void RewardingTest::workOfThoseWhoHaveLeft_data()
{
    QTest::addColumn<PriceKind>("kind");
    QTest::addColumn<int>("yen");
    QTest::addColumn<qint64>("units"); // logged in an hour and a quarter
    QTest::addColumn<int>("due");      // 0: taken back like what was not begun
    QTest::newRow("by the piece") << PriceKind::PerUnit << 30 << qint64(4) << 120;
    QTest::newRow("by the piece, none done") << PriceKind::PerUnit << 30 << qint64(0) << 0;
    QTest::newRow("by the hour") << PriceKind::PerHour << 1200 << qint64(0) << 1500;
    QTest::newRow("a share of a fixed sum") << PriceKind::Fixed << 2000 << qint64(5) << 100;
}

/// Who has left cannot hand in any more: taking the task back does it for them, and what they did is paid.
void RewardingTest::workOfThoseWhoHaveLeft()
{
    QFETCH(PriceKind, kind);
    QFETCH(int, yen);
    QFETCH(qint64, units);
    QFETCH(int, due);
    m_order.reward = {kind, Yen(yen)};
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(m_order));
    const Assignment given = m_office->give(m_task, m_hanako, m_office->at(24, 10));
    TimeEntry entry;
    entry.taskId = m_task.id;
    entry.day = TestOffice::day(22);
    entry.minutes = Minutes(75);
    entry.quantity = units;
    const auto logged = own().addEntry(entry);
    TEWAKE_VERIFY(logged);
    TEWAKE_VERIFY(own().startTimer(m_task.id)); // and nobody stops it
    if (due > 0) {
        TimeEntry nothing = *logged; // as timers left it once
        nothing.id = {};
        nothing.minutes = Minutes(0);
        nothing.quantity = 0;
        (void)m_office->add(nothing);
    }
    m_hanako.active = false;
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(m_hanako));
    if (due > 0)
        TEWAKE_REFUSED(desk<OrderDesk>().cancelTask(m_task.id, u"test"_s), ErrorCode::Refused, "has left");
    const auto taken = desk<DispatchDesk>().withdraw(given.id, u"left"_s);
    TEWAKE_VERIFY(taken);
    QCOMPARE(m_office->load(m_task.id).state, taken->state);
    if (due == 0) {
        QCOMPARE(taken->state, TaskState::Planned);
        QCOMPARE(m_office->load(given.id).state, AssignmentState::Withdrawn);
        // What is left behind waits for approval with the rest, or no month could be closed.
        const auto waiting = desk<HoursDesk>().waitingForApproval();
        TEWAKE_VERIFY(waiting);
        QCOMPARE(waiting->size(), 2);
        QVERIFY(waiting->first().ofLeaver);
        TEWAKE_VERIFY(desk<HoursDesk>().approve({logged->id}));
        QCOMPARE(m_office->load(logged->id).state, TimeEntryState::Approved);
        const Id<TimeEntry> timer = m_office->all<TimeEntry>(u"state = 'running'"_s).first().id;
        TEWAKE_REFUSED(desk<HoursDesk>().approve({timer}), ErrorCode::Refused, "");
        TEWAKE_VERIFY(desk<HoursDesk>().sendBack(QList<Id<TimeEntry>>{timer}, u"left running"_s));
        QCOMPARE(m_office->all<TimeEntry>().size(), 1);
        QVERIFY(checkOffice(m_office->office())->isEmpty());
        // Nobody but the coordinator can remove what timers left once.
        TimeEntry nothing = *logged;
        nothing.id = {};
        nothing.minutes = Minutes(0);
        nothing.quantity = 0;
        nothing = m_office->add(nothing);
        TEWAKE_REFUSED(desk<HoursDesk>().approve({nothing.id}), ErrorCode::Refused, "send it back");
        TEWAKE_VERIFY(desk<HoursDesk>().sendBack(QList<Id<TimeEntry>>{nothing.id}, u"empty"_s));
        QCOMPARE(m_office->all<TimeEntry>().size(), 1);
        return;
    }
    QCOMPARE(taken->state, TaskState::Submitted);
    QCOMPARE(m_office->load(given.id).state, AssignmentState::Finished);
    QCOMPARE(m_office->all<Submission>().first().quantity, units);
    QCOMPARE(m_office->all<TimeEntry>().size(), 1);
    TEWAKE_VERIFY(desk<HoursDesk>().approve({logged->id}));
    TEWAKE_VERIFY(desk<InspectionDesk>().inspect(m_task.id, {}));
    QCOMPARE(m_office->all<Reward>().first().workerId, m_hanako.id);
    QCOMPARE(m_office->all<Reward>().first().amount, Yen(due));
}

void RewardingTest::shiftOfSomebodyWhoHasLeft()
{
    const Task shift = m_office->addShift(m_order, m_office->at(23, 5), m_office->at(23, 9));
    const Assignment given = m_office->give(shift, m_hanako, m_office->at(23, 5));
    TimeEntry entry;
    entry.taskId = shift.id;
    entry.start = m_office->at(23, 5);
    entry.end = m_office->at(23, 7, 40);
    TEWAKE_VERIFY(own().addEntry(entry));
    m_hanako.active = false;
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(m_hanako));
    TEWAKE_VERIFY(desk<DispatchDesk>().withdraw(given.id, u"left"_s));
    QCOMPARE(m_office->all<Submission>().first().quantity, 3); // 2:40, as she would have handed it in
}

/// What was handed in before the client cancelled is finished properly: the forgotten hours come in, and the
/// work passes and is paid.
void RewardingTest::hourlyWorkOfACancelledOrderIsFinished()
{
    Order order = m_order;
    order.reward = {PriceKind::PerHour, Yen(1100)};
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    const Task task = m_office->addTask(order);
    (void)m_office->give(task, m_hanako, m_office->at(24, 9));
    TEWAKE_VERIFY(own().handIn(task.id, {10, {}, {}}));
    TEWAKE_VERIFY(desk<OrderDesk>().cancel(order.id, u"no budget"_s));
    QCOMPARE(m_office->load(task.id).state, TaskState::Submitted);
    TEWAKE_REFUSED(desk<InspectionDesk>().inspect(task.id, {}), ErrorCode::Refused, "no approved hours");
    TimeEntry entry;
    entry.orderId = order.id;
    entry.day = TestOffice::day(22);
    entry.minutes = Minutes(60);
    TEWAKE_REFUSED(own().addEntry(entry), ErrorCode::Refused, "cancelled"); // of no work handed in
    entry.taskId = task.id;
    const auto forgotten = own().addEntry(entry);
    TEWAKE_VERIFY(forgotten);
    TEWAKE_VERIFY(own().submitEntries({forgotten->id}));
    TEWAKE_VERIFY(desk<HoursDesk>().approve({forgotten->id}));
    TEWAKE_VERIFY(desk<InspectionDesk>().inspect(task.id, {}));
    QCOMPARE(m_office->load(task.id).state, TaskState::Passed);
    QCOMPARE(m_office->all<Reward>().first().amount, Yen(1100));
    TEWAKE_REFUSED(own().addEntry(entry), ErrorCode::Refused, "state"); // settled
}

QTEST_GUILESS_MAIN(RewardingTest)
#include "tst_rewarding.moc"
