// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/hoursdesk.h"
#include "tests/support/testoffice.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// The timer of the hours desk. The clock stands at Monday 2026-11-23, 09:00.
class TimerTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_office.reset(); }

    void timerSurvivesANewStart();
    void timerRunsOnce();
    void timerIsStoppedInThePast();
    void timerOverMidnightIsOneEntry();
    void timerForgottenForDays();
    void timerOfLessThanAMinuteLeavesNothing();
    void handInAfterATimerStoppedAtOnce();
    void stopsTheTimerThatWasSeen();

private:
    [[nodiscard]] HoursDesk own(const Worker &worker)
    {
        return HoursDesk(m_office->office(), m_office->session(worker));
    }
    [[nodiscard]] static TimeEntry fromTo(const Task &task, Instant start, Instant end);

    std::unique_ptr<TestOffice> m_office;
    Worker m_hanako;
    Order m_order;
    Task m_task;
};

void TimerTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_hanako = m_office->addWorker(u"塩尻 花子"_s);
    m_order = m_office->addOrder();
    m_task = m_office->addTask(m_order);
}

TimeEntry TimerTest::fromTo(const Task &task, Instant start, Instant end)
{
    TimeEntry entry;
    entry.taskId = task.id;
    entry.start = start;
    entry.end = end;
    return entry;
}

void TimerTest::timerSurvivesANewStart()
{
    (void)m_office->give(m_task, m_hanako, m_office->at(23, 9));
    TEWAKE_VERIFY(own(m_hanako).startTimer(m_task.id));
    QCOMPARE(m_office->load(m_task.id).state, TaskState::Working);
    m_office->clock().advanceMinutes(50);
    m_office->reopen();
    const auto running = own(m_hanako).runningTimer();
    TEWAKE_VERIFY(running);
    QVERIFY(running->has_value());
    QCOMPARE((*running)->label, u"標識-001"_s);
    const auto stopped = own(m_hanako).stopTimer(4, u"four done"_s);
    TEWAKE_VERIFY(stopped);
    QCOMPARE(stopped->entry->minutes, Minutes(50));
    QCOMPARE(stopped->entry->quantity, 4);
    QCOMPARE(stopped->entry->state, TimeEntryState::Draft);
    QVERIFY(!own(m_hanako).runningTimer()->has_value());
}

void TimerTest::timerRunsOnce()
{
    const Task second = m_office->addTask(m_order);
    (void)m_office->give(m_task, m_hanako, m_office->at(23, 9));
    (void)m_office->give(second, m_hanako, m_office->at(24, 9));
    TEWAKE_VERIFY(own(m_hanako).startTimer(m_task.id));
    TEWAKE_REFUSED(own(m_hanako).startTimer(second.id), ErrorCode::Refused, "標識-001");
    QCOMPARE(m_office->load(second.id).state, TaskState::Accepted);
    m_office->clock().advanceMinutes(1);
    TEWAKE_REFUSED(own(m_hanako).addEntry(fromTo(second, m_office->at(23, 8), m_office->clock().now())),
                   ErrorCode::Refused, "the timer that runs for 標識-001");
    TEWAKE_VERIFY(own(m_hanako).stopTimer(0, {}));
    TEWAKE_REFUSED(own(m_hanako).stopTimer(0, {}), ErrorCode::Refused, "No timer");
    TEWAKE_VERIFY(own(m_hanako).startTimer(second.id));
}

void TimerTest::timerIsStoppedInThePast()
{
    (void)m_office->give(m_task, m_hanako, m_office->at(23, 9));
    TEWAKE_VERIFY(own(m_hanako).startTimer(m_task.id));
    m_office->clock().advanceMinutes(180);
    TEWAKE_REFUSED(own(m_hanako).stopTimer(0, {}, m_office->at(23, 8)), ErrorCode::InvalidInput,
                   "before it was started");
    TEWAKE_REFUSED(own(m_hanako).stopTimer(0, {}, m_office->at(23, 13)), ErrorCode::InvalidInput, "future");
    TEWAKE_REFUSED(own(m_hanako).stopTimer(-1, {}), ErrorCode::InvalidInput, "negative");
    const auto stopped = own(m_hanako).stopTimer(0, {}, m_office->at(23, 10));
    TEWAKE_VERIFY(stopped);
    QCOMPARE(stopped->entry->minutes, Minutes(60));
}

void TimerTest::timerOverMidnightIsOneEntry()
{
    (void)m_office->give(m_task, m_hanako, m_office->at(23, 9));
    m_office->clock().set(m_office->at(23, 23));
    TEWAKE_VERIFY(own(m_hanako).startTimer(m_task.id));
    m_office->clock().set(m_office->at(24, 1, 30));
    const auto stopped = own(m_hanako).stopTimer(0, {});
    TEWAKE_VERIFY(stopped);
    QCOMPARE(stopped->entry->day, TestOffice::day(23));
    QCOMPARE(stopped->entry->minutes, Minutes(150));
    QCOMPARE(own(m_hanako).entries({TestOffice::day(23), TestOffice::day(25)})->size(), 1);
}

void TimerTest::timerForgottenForDays()
{
    (void)m_office->give(m_task, m_hanako, m_office->at(23, 9));
    TEWAKE_VERIFY(own(m_hanako).startTimer(m_task.id));
    m_office->clock().advanceMinutes(3 * 24 * 60);
    TEWAKE_REFUSED(own(m_hanako).stopTimer(0, {}), ErrorCode::Refused, "72:00");
    QVERIFY(own(m_hanako).runningTimer()->has_value());
    TEWAKE_VERIFY(own(m_hanako).stopTimer(0, {}, m_office->at(23, 11)));
}

/// The rule is 1 minute to 24 hours; nothing that was longer, no units and no note are lost.
void TimerTest::timerOfLessThanAMinuteLeavesNothing()
{
    (void)m_office->give(m_task, m_hanako, m_office->at(23, 9));
    TEWAKE_VERIFY(own(m_hanako).startTimer(m_task.id));
    m_office->clock().set(m_office->clock().now().plusSeconds(59));
    TEWAKE_REFUSED(own(m_hanako).stopTimer(2, {}), ErrorCode::Refused, "59 second");
    TEWAKE_REFUSED(own(m_hanako).stopTimer(0, u"a note"_s), ErrorCode::Refused, "without a note");
    QVERIFY(own(m_hanako).runningTimer()->has_value());
    const auto stopped = own(m_hanako).stopTimer(0, u" "_s);
    TEWAKE_VERIFY(stopped);
    QVERIFY(!stopped->entry);
    QCOMPARE(stopped->seconds, 59);
    QVERIFY(!own(m_hanako).runningTimer()->has_value());
    QVERIFY(m_office->all<TimeEntry>().isEmpty());
    TEWAKE_REFUSED(own(m_hanako).stopTimer(0, {}), ErrorCode::Refused, "No timer");

    TEWAKE_VERIFY(own(m_hanako).startTimer(m_task.id));
    m_office->clock().set(m_office->clock().now().plusSeconds(60));
    const auto minute = own(m_hanako).stopTimer(2, {});
    TEWAKE_VERIFY(minute);
    QCOMPARE(minute->entry->minutes, Minutes(1));
    QCOMPARE(minute->entry->quantity, 2);
    QCOMPARE(m_office->all<TimeEntry>().size(), 1);
}

/// As without any hours: what is paid by the unit is handed in, and no entry of nothing goes with it.
void TimerTest::handInAfterATimerStoppedAtOnce()
{
    (void)m_office->give(m_task, m_hanako, m_office->at(23, 9));
    TEWAKE_VERIFY(own(m_hanako).startTimer(m_task.id));
    m_office->clock().set(m_office->clock().now().plusSeconds(20));
    TEWAKE_VERIFY(own(m_hanako).handIn(m_task.id, {10, {}, {}}));
    QVERIFY(m_office->all<TimeEntry>().isEmpty());
    QCOMPARE(m_office->load(m_task.id).state, TaskState::Submitted);
}

/// A timer is stopped by what somebody saw on a screen, while another screen may have stopped it already.
void TimerTest::stopsTheTimerThatWasSeen()
{
    TestOffice office;
    const Order order = office.addOrder();
    const Task first = office.addTask(order);
    const Task second = office.addTask(order);
    const Worker worker = office.addWorker(u"塩尻 花子"_s);
    (void)office.give(first, worker, office.at(23, 9));
    (void)office.give(second, worker, office.at(24, 9));
    HoursDesk desk(office.office(), office.session(worker));
    const auto begun = desk.startTimer(first.id);
    TEWAKE_VERIFY(begun);
    const SeenEntry seen{begun->id, begun->version};
    office.clock().advanceMinutes(10);
    TEWAKE_VERIFY(desk.stopTimer(seen, 3, {}));
    QCOMPARE(office.load(begun->id).quantity, 3);
    TEWAKE_REFUSED(desk.stopTimer(seen, 3, {}), ErrorCode::Conflict, "meanwhile");
    // Another one runs now: it is not the one that was shown.
    const auto other = desk.startTimer(second.id);
    TEWAKE_VERIFY(other);
    office.clock().advanceMinutes(10);
    TEWAKE_REFUSED(desk.stopTimer(seen, 0, {}), ErrorCode::Conflict, "meanwhile");
    TEWAKE_REFUSED(desk.stopTimer({other->id, other->version + 1}, 0, {}), ErrorCode::Conflict, "meanwhile");
    QVERIFY(desk.runningTimer()->has_value());
    TEWAKE_VERIFY(desk.stopTimer({other->id, other->version}, 0, {}));
}

QTEST_GUILESS_MAIN(TimerTest)
#include "tst_timer.moc"
