// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/hoursdesk.h"

#include "core/desk/inspectiondesk.h"
#include "core/store/audittrail.h"
#include "core/store/monthgateway.h"
#include "tests/support/testoffice.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tewake::InspectionOutcome)

class HoursDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void offersShowEveryTerm();
    void acceptMovesTaskAndAssignment();
    void declineWantsNoReason();
    void othersWorkIsOutOfReach();
    void otherRolesHaveNoWork();
    void lessThanAMinuteIsNotHandedIn();
    void shiftIsHandedInWithItsHours();
    void entriesRefused_data();
    void entriesRefused();
    void overlapNamesTheOther();
    void dayHolds24Hours();
    void daysBeforeAndAfter();
    void cancelledOrder();
    void quantityHasAnEnd();
    void staleEntryIsRefused();
    void closedMonthIsRefused();
    void approvalAndBack();
    void returnedHoursAreCorrectedAfterTheInspection_data();
    void returnedHoursAreCorrectedAfterTheInspection();
    void whatChangedMeanwhileIsNotApproved();
    void handInSubmitsHours();
    void handInRefused();
    void takeBack();
    void earnings();

private:
    [[nodiscard]] HoursDesk own(const Worker &worker)
    {
        return HoursDesk(m_office->office(), m_office->session(worker));
    }
    [[nodiscard]] HoursDesk coordinator()
    {
        return HoursDesk(m_office->office(), m_office->session(Role::Coordinator));
    }
    [[nodiscard]] TimeEntry duration(const Task &task, QDate day, int minutes) const;
    [[nodiscard]] TimeEntry fromTo(const Task &task, Instant start, Instant end) const;
    void closeMonth(YearMonth month);

    std::unique_ptr<TestOffice> m_office;
    Worker m_hanako;
    Worker m_taro;
    Order m_order;
    Task m_task;
};

void HoursDeskTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_hanako = m_office->addWorker(u"塩尻 花子"_s);
    m_taro = m_office->addWorker(u"松本 太郎"_s);
    m_order = m_office->addOrder();
    m_task = m_office->addTask(m_order);
}

void HoursDeskTest::cleanup()
{
    m_office.reset();
}

TimeEntry HoursDeskTest::duration(const Task &task, QDate day, int minutes) const
{
    TimeEntry entry;
    entry.taskId = task.id;
    entry.day = day;
    entry.minutes = Minutes(minutes);
    return entry;
}

TimeEntry HoursDeskTest::fromTo(const Task &task, Instant start, Instant end) const
{
    TimeEntry entry;
    entry.taskId = task.id;
    entry.start = start;
    entry.end = end;
    return entry;
}

void HoursDeskTest::closeMonth(YearMonth month)
{
    Month closed;
    closed.month = month;
    closed.state = MonthState::Closed;
    closed.changedAt = m_office->clock().now();
    TEWAKE_VERIFY(MonthGateway(m_office->database()).save(closed));
}

void HoursDeskTest::offersShowEveryTerm()
{
    (void)m_office->offer(m_task, m_hanako, m_office->at(24, 10));
    const auto offers = own(m_hanako).offers();
    TEWAKE_VERIFY(offers);
    QCOMPARE(offers->size(), 1);
    const WorkItem &item = offers->first();
    QCOMPARE(item.row.label(), u"標識-001"_s);
    QCOMPARE(item.order.title, m_order.title);
    QCOMPARE(item.assignment.reward, Yen(300));
    QCOMPARE(item.assignment.blocks.size(), 1);
    QCOMPARE(item.assignment.blocks.first().start, m_office->at(24, 10));
    // Due by the end of 30 November: received in November, paid at the end of December, when banks are
    // closed, so on the 30th: within 60 days.
    QCOMPARE(item.payOn, QDate(2026, 12, 30));
    QVERIFY(own(m_taro).offers()->isEmpty());
    QVERIFY(own(m_hanako).work()->isEmpty());
}

void HoursDeskTest::acceptMovesTaskAndAssignment()
{
    const Assignment offer = m_office->offer(m_task, m_hanako, m_office->at(24, 10));
    TEWAKE_VERIFY(own(m_hanako).acceptOffer(offer.id));
    QCOMPARE(m_office->load(offer.id).state, AssignmentState::Accepted);
    QCOMPARE(m_office->load(offer.id).answeredAt, m_office->clock().now());
    QCOMPARE(m_office->load(m_task.id).state, TaskState::Accepted);
    QCOMPARE(own(m_hanako).work()->size(), 1);
    TEWAKE_REFUSED(own(m_hanako).acceptOffer(offer.id), ErrorCode::Refused, "Accepted");
    TEWAKE_REFUSED(own(m_hanako).declineOffer(offer.id, {}), ErrorCode::Refused, "Accepted");
    const auto trail = AuditTrail(m_office->database()).list(10);
    TEWAKE_VERIFY(trail);
    QCOMPARE(trail->size(),
             3); // the refused steps left nothing behind; the first line is of the office's making
    QCOMPARE(trail->at(0).action, u"task.accept"_s);
    QCOMPARE(trail->at(1).action, u"assignment.accept"_s);
    QCOMPARE(trail->at(1).accountName, m_hanako.name);
}

void HoursDeskTest::declineWantsNoReason()
{
    const Assignment offer = m_office->offer(m_task, m_hanako, m_office->at(24, 10));
    TEWAKE_VERIFY(own(m_hanako).declineOffer(offer.id, {}));
    QCOMPARE(m_office->load(offer.id).state, AssignmentState::Declined);
    QCOMPARE(m_office->load(m_task.id).state, TaskState::Planned);
}

void HoursDeskTest::othersWorkIsOutOfReach()
{
    const Assignment offer = m_office->offer(m_task, m_hanako, m_office->at(24, 10));
    TEWAKE_REFUSED(own(m_taro).acceptOffer(offer.id), ErrorCode::NotAllowed, "somebody else");
    TEWAKE_VERIFY(own(m_hanako).acceptOffer(offer.id));
    TEWAKE_REFUSED(own(m_taro).startTimer(m_task.id), ErrorCode::NotAllowed, "somebody else");
    TEWAKE_REFUSED(own(m_taro).handIn(m_task.id, {10, {}, {}}), ErrorCode::NotAllowed, "somebody else");
    TEWAKE_REFUSED(own(m_taro).addEntry(duration(m_task, TestOffice::day(23), 30)), ErrorCode::NotAllowed,
                   "somebody else");
    const auto entry = own(m_hanako).addEntry(duration(m_task, TestOffice::day(23), 30));
    TEWAKE_VERIFY(entry);
    TEWAKE_REFUSED(own(m_taro).removeEntry(entry->id), ErrorCode::NotAllowed, "somebody else");
    TEWAKE_REFUSED(own(m_taro).saveEntry(*entry), ErrorCode::NotAllowed, "somebody else");
    TEWAKE_REFUSED(own(m_taro).submitEntries({entry->id}), ErrorCode::NotAllowed, "somebody else");
    QVERIFY(own(m_taro).entries({TestOffice::day(1), TestOffice::day(31)})->isEmpty());
}

void HoursDeskTest::otherRolesHaveNoWork()
{
    TEWAKE_REFUSED(coordinator().offers(), ErrorCode::NotAllowed, "coordinator");
    TEWAKE_REFUSED(coordinator().startTimer(m_task.id), ErrorCode::NotAllowed, "coordinator");
    TEWAKE_REFUSED(own(m_hanako).waitingForApproval(), ErrorCode::NotAllowed, "approve hours");
    TEWAKE_REFUSED(own(m_hanako).approve(QList<SeenEntry>()), ErrorCode::NotAllowed, "approve hours");
}

/// Entries of before the rule held for the timer.
void HoursDeskTest::lessThanAMinuteIsNotHandedIn()
{
    (void)m_office->give(m_task, m_hanako, m_office->at(23, 9));
    TimeEntry old = duration(m_task, TestOffice::day(22), 0);
    old.workerId = m_hanako.id;
    old.orderId = m_order.id;
    old.state = TimeEntryState::Draft;
    old.enteredAt = m_office->clock().now();
    old = m_office->add(old);
    TEWAKE_REFUSED(own(m_hanako).submitEntries({old.id}), ErrorCode::Refused, "less than a minute");
    TEWAKE_REFUSED(own(m_hanako).handIn(m_task.id, {10, {}, {}}), ErrorCode::Refused, "2026-11-22");
    QCOMPARE(m_office->load(old.id).state, TimeEntryState::Draft);
    TEWAKE_VERIFY(own(m_hanako).removeEntry(old.id));
    TEWAKE_VERIFY(own(m_hanako).handIn(m_task.id, {10, {}, {}}));
}

void HoursDeskTest::shiftIsHandedInWithItsHours()
{
    const Task shift = m_office->addShift(m_order, m_office->at(23, 4), m_office->at(23, 9));
    (void)m_office->give(shift, m_hanako, m_office->at(23, 4));
    TEWAKE_VERIFY(own(m_hanako).addEntry(fromTo(shift, m_office->at(23, 4), m_office->at(23, 6, 20))));
    TEWAKE_VERIFY(own(m_hanako).startTimer(shift.id));
    m_office->clock().advanceMinutes(10);
    TEWAKE_REFUSED(own(m_hanako).handIn(shift.id, {3, {}, {}}), ErrorCode::InvalidInput, "no units");
    const auto handedIn = own(m_hanako).handIn(shift.id, {});
    TEWAKE_VERIFY(handedIn);
    QCOMPARE(handedIn->quantity, 3); // 2:30: half an hour counts as one
    TEWAKE_VERIFY(own(m_hanako).takeBack(shift.id));
    for (const TimeEntry &entry : m_office->all<TimeEntry>()) {
        TEWAKE_VERIFY(own(m_hanako).recallEntry(entry.id));
        TEWAKE_VERIFY(own(m_hanako).removeEntry(entry.id));
    }
    const auto without = own(m_hanako).handIn(shift.id, {});
    TEWAKE_VERIFY(without);
    QCOMPARE(without->quantity, 0);
}

void HoursDeskTest::entriesRefused_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("startHour"); // -1: a duration
    QTest::addColumn<int>("endHour");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<QString>("field");
    QTest::newRow("tomorrow") << 24 << 60 << -1 << -1 << qint64(0) << u"day"_s;
    QTest::newRow("no time") << 23 << 0 << -1 << -1 << qint64(0) << u"minutes"_s;
    QTest::newRow("negative time") << 23 << -30 << -1 << -1 << qint64(0) << u"minutes"_s;
    QTest::newRow("more than a day") << 23 << 1441 << -1 << -1 << qint64(0) << u"minutes"_s;
    QTest::newRow("years ago") << -800 << 60 << -1 << -1 << qint64(0) << u"day"_s;
    QTest::newRow("ends in the future") << 23 << 0 << 8 << 10 << qint64(0) << u"end"_s;
    QTest::newRow("backwards") << 22 << 0 << 10 << 8 << qint64(0) << u"end"_s;
    QTest::newRow("nothing between") << 22 << 0 << 10 << 10 << qint64(0) << u"end"_s;
    QTest::newRow("more than 24 hours") << 20 << 0 << 8 << 40 << qint64(0) << u"minutes"_s;
    QTest::newRow("negative quantity") << 22 << 60 << -1 << -1 << qint64(-1) << u"quantity"_s;
    QTest::newRow("more units than the task has") << 22 << 60 << -1 << -1 << qint64(11) << u"quantity"_s;
}

void HoursDeskTest::entriesRefused()
{
    QFETCH(int, day);
    QFETCH(int, minutes);
    QFETCH(int, startHour);
    QFETCH(int, endHour);
    QFETCH(qint64, quantity);
    QFETCH(QString, field);
    (void)m_office->give(m_task, m_hanako, m_office->at(23, 9));
    TimeEntry entry = startHour < 0
                          ? duration(m_task, TestOffice::day(day), minutes)
                          : fromTo(m_task, m_office->at(day, startHour), m_office->at(day, endHour));
    entry.quantity = quantity;
    const auto result = own(m_hanako).addEntry(entry);
    TEWAKE_REFUSED(result, ErrorCode::InvalidInput, "");
    QCOMPARE(result.error().field, field);
    QVERIFY(m_office->all<TimeEntry>().isEmpty());
    QCOMPARE(m_office->load(m_task.id).state, TaskState::Accepted); // nothing of it stayed
}

void HoursDeskTest::overlapNamesTheOther()
{
    const Task second = m_office->addTask(m_order);
    (void)m_office->give(m_task, m_hanako, m_office->at(23, 9));
    (void)m_office->give(second, m_hanako, m_office->at(24, 9));
    TEWAKE_VERIFY(own(m_hanako).addEntry(fromTo(m_task, m_office->at(22, 9), m_office->at(22, 11))));
    TEWAKE_REFUSED(own(m_hanako).addEntry(fromTo(second, m_office->at(22, 10), m_office->at(22, 12))),
                   ErrorCode::Refused, "標識-001, 2026-11-22 09:00–11:00");
    const auto adjoining = own(m_hanako).addEntry(fromTo(second, m_office->at(22, 11), m_office->at(22, 12)));
    TEWAKE_VERIFY(adjoining);
    TimeEntry moved = *adjoining;
    moved.start = m_office->at(22, 10, 30);
    TEWAKE_REFUSED(own(m_hanako).saveEntry(moved), ErrorCode::Refused, "overlap");
    moved.start = m_office->at(22, 11, 30);
    TEWAKE_VERIFY(own(m_hanako).saveEntry(moved)); // an entry does not overlap with itself
}

void HoursDeskTest::dayHolds24Hours()
{
    (void)m_office->give(m_task, m_hanako, m_office->at(23, 9));
    TEWAKE_VERIFY(own(m_hanako).addEntry(duration(m_task, TestOffice::day(22), 23 * 60)));
    TEWAKE_REFUSED(own(m_hanako).addEntry(duration(m_task, TestOffice::day(22), 61)), ErrorCode::Refused,
                   "24 hours");
    TEWAKE_VERIFY(own(m_hanako).addEntry(duration(m_task, TestOffice::day(22), 60)));
}

void HoursDeskTest::daysBeforeAndAfter()
{
    (void)m_office->give(m_task, m_hanako, m_office->at(23, 9));
    TEWAKE_REFUSED(own(m_hanako).addEntry(duration(m_task, TestOffice::day(0), 60)), ErrorCode::Refused,
                   "only on 2026-11-01");
    Worker hanako = m_office->load(m_hanako.id);
    hanako.registeredOn = TestOffice::day(5);
    hanako.leftOn = TestOffice::day(20);
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(hanako));
    TEWAKE_REFUSED(own(m_hanako).addEntry(duration(m_task, TestOffice::day(4), 60)), ErrorCode::Refused,
                   "only since 2026-11-05");
    TEWAKE_REFUSED(own(m_hanako).addEntry(duration(m_task, TestOffice::day(21), 60)), ErrorCode::Refused,
                   "left on 2026-11-20");
    TEWAKE_VERIFY(own(m_hanako).addEntry(duration(m_task, TestOffice::day(5), 60)));
    TEWAKE_VERIFY(own(m_hanako).addEntry(duration(m_task, TestOffice::day(20), 60)));
    QCOMPARE(m_office->all<TimeEntry>().size(), 2);
}

/// What was cancelled takes no more hours; but a timer that runs can be stopped.
void HoursDeskTest::cancelledOrder()
{
    (void)m_office->give(m_task, m_hanako, m_office->at(23, 9));
    TEWAKE_VERIFY(own(m_hanako).startTimer(m_task.id));
    m_office->clock().advanceMinutes(30);
    m_order.state = OrderState::Cancelled;
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(m_order));
    TimeEntry whole = duration(m_task, TestOffice::day(22), 60);
    whole.taskId = {};
    whole.orderId = m_order.id;
    TEWAKE_REFUSED(own(m_hanako).addEntry(whole), ErrorCode::Refused, "order was cancelled");
    const auto stopped = own(m_hanako).stopTimer(0, {});
    TEWAKE_VERIFY(stopped);
    TimeEntry corrected = *stopped->entry; // and be put right where it is
    corrected.end = corrected.start.plusMinutes(20);
    TEWAKE_VERIFY(own(m_hanako).saveEntry(corrected));
    QCOMPARE(m_office->load(stopped->entry->id).minutes, Minutes(20));
    QCOMPARE(m_office->all<TimeEntry>().size(), 1);
}

void HoursDeskTest::quantityHasAnEnd()
{
    (void)m_office->give(m_task, m_hanako, m_office->at(23, 9));
    TimeEntry entry = duration(m_task, TestOffice::day(22), 60);
    entry.quantity = 7;
    TEWAKE_VERIFY(own(m_hanako).addEntry(entry));
    entry.quantity = 4;
    TEWAKE_REFUSED(own(m_hanako).addEntry(entry), ErrorCode::InvalidInput, "7 are logged already");
    entry.quantity = 3;
    TEWAKE_VERIFY(own(m_hanako).addEntry(entry));
    QCOMPARE(own(m_hanako).work()->first().quantityDone, 10);
    QCOMPARE(own(m_hanako).work()->first().actual, Minutes(120));
}

void HoursDeskTest::staleEntryIsRefused()
{
    (void)m_office->give(m_task, m_hanako, m_office->at(23, 9));
    const auto entry = own(m_hanako).addEntry(duration(m_task, TestOffice::day(22), 60));
    TEWAKE_VERIFY(entry);
    TimeEntry mine = *entry;
    mine.minutes = Minutes(30);
    TEWAKE_VERIFY(own(m_hanako).saveEntry(mine));
    TimeEntry stale = *entry;
    stale.minutes = Minutes(45);
    TEWAKE_REFUSED(own(m_hanako).saveEntry(stale), ErrorCode::Conflict, "Somebody else");
    QCOMPARE(m_office->load(entry->id).minutes, Minutes(30));
}

void HoursDeskTest::closedMonthIsRefused()
{
    m_order.orderedOn = QDate(2026, 10, 1);
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(m_order));
    (void)m_office->give(m_task, m_hanako, m_office->at(23, 9));
    const auto october = own(m_hanako).addEntry(duration(m_task, QDate(2026, 10, 31), 60));
    TEWAKE_VERIFY(october);
    closeMonth(YearMonth(2026, 10));
    TEWAKE_REFUSED(own(m_hanako).addEntry(duration(m_task, QDate(2026, 10, 30), 60)), ErrorCode::Refused,
                   "2026-10");
    TEWAKE_REFUSED(own(m_hanako).removeEntry(october->id), ErrorCode::Refused, "2026-10");
    TEWAKE_REFUSED(own(m_hanako).submitEntries({october->id}), ErrorCode::Refused, "2026-10");
    TimeEntry moved = *october;
    moved.day = TestOffice::day(1);
    TEWAKE_REFUSED(own(m_hanako).saveEntry(moved), ErrorCode::Refused, "2026-10");
    TEWAKE_VERIFY(own(m_hanako).addEntry(duration(m_task, TestOffice::day(1), 60)));
}

void HoursDeskTest::approvalAndBack()
{
    (void)m_office->give(m_task, m_hanako, m_office->at(23, 9));
    const auto entry = own(m_hanako).addEntry(duration(m_task, TestOffice::day(22), 60));
    TEWAKE_VERIFY(entry);
    TEWAKE_REFUSED(coordinator().approve({entry->id}), ErrorCode::Refused, "Not submitted");
    TEWAKE_VERIFY(own(m_hanako).submitEntries({entry->id}));
    TEWAKE_REFUSED(own(m_hanako).saveEntry(m_office->load(entry->id)), ErrorCode::Refused,
                   "take them back first");
    TEWAKE_VERIFY(own(m_hanako).recallEntry(entry->id));
    TEWAKE_VERIFY(own(m_hanako).submitEntries({entry->id}));
    const auto waiting = coordinator().waitingForApproval();
    TEWAKE_VERIFY(waiting);
    QCOMPARE(waiting->size(), 1);
    QCOMPARE(waiting->first().workerName, m_hanako.name);
    TEWAKE_REFUSED(coordinator().sendBack({entry->id}, u"  "_s), ErrorCode::InvalidInput, "Say why");
    TEWAKE_VERIFY(coordinator().sendBack({entry->id}, u"Which day was it?"_s));
    QCOMPARE(m_office->load(entry->id).returnReason, u"Which day was it?"_s);
    TEWAKE_VERIFY(own(m_hanako).submitEntries({entry->id}));
    TEWAKE_VERIFY(coordinator().approve({entry->id}));
    TimeEntry approved = m_office->load(entry->id);
    QCOMPARE(approved.state, TimeEntryState::Approved);
    QCOMPARE(approved.approvedAt, m_office->clock().now());
    QVERIFY(approved.approvedBy.isValid());
    TEWAKE_REFUSED(own(m_hanako).removeEntry(entry->id), ErrorCode::Refused, "Approved");
    TEWAKE_VERIFY(coordinator().unapprove(entry->id));
    approved = m_office->load(entry->id);
    QCOMPARE(approved.state, TimeEntryState::Submitted);
    QVERIFY(!approved.approvedAt.isSet());
    QVERIFY(!approved.approvedBy.isValid());
}

void HoursDeskTest::returnedHoursAreCorrectedAfterTheInspection_data()
{
    QTest::addColumn<InspectionOutcome>("outcome");
    QTest::newRow("passed") << InspectionOutcome::Accepted;
    QTest::newRow("sent back") << InspectionOutcome::Rework;
    QTest::newRow("rejected") << InspectionOutcome::Rejected;
}

/// Hours stay the worker's to put right, whatever became of the task; only a move to another task is looked
/// at like new hours.
void HoursDeskTest::returnedHoursAreCorrectedAfterTheInspection()
{
    QFETCH(InspectionOutcome, outcome);
    const Task other = m_office->addTask(m_order);
    (void)m_office->give(m_task, m_hanako, m_office->at(24, 9));
    (void)m_office->give(other, m_taro, m_office->at(24, 9));
    auto entry = own(m_hanako).addEntry(duration(m_task, TestOffice::day(22), 90));
    TEWAKE_VERIFY(entry);
    TEWAKE_VERIFY(own(m_hanako).handIn(m_task.id, {10, {}, {}}));
    TEWAKE_VERIFY(coordinator().sendBack({entry->id}, u"It was one hour."_s));
    InspectionDecision decision;
    decision.outcome = outcome;
    decision.reason = u"Signs without a frame."_s;
    InspectionDesk inspection(m_office->office(), m_office->session(Role::Coordinator));
    TEWAKE_VERIFY(inspection.inspect(m_task.id, decision));
    const TaskState state = m_office->load(m_task.id).state;
    TimeEntry given = m_office->load(entry->id);
    given.minutes = Minutes(60);
    entry = own(m_hanako).saveEntry(given);
    TEWAKE_VERIFY(entry);
    QCOMPARE(entry->minutes, Minutes(60));
    QCOMPARE(entry->orderId, m_order.id);
    QCOMPARE(m_office->load(m_task.id).state, state);
    given = *entry;
    given.taskId = other.id;
    TEWAKE_REFUSED(own(m_hanako).saveEntry(given), ErrorCode::NotAllowed, "somebody else");
    TEWAKE_VERIFY(own(m_hanako).submitEntries({entry->id}));
    TEWAKE_VERIFY(coordinator().approve({entry->id}));
}

/// The coordinator decides about what the list showed, not about what the worker has made of it since.
void HoursDeskTest::whatChangedMeanwhileIsNotApproved()
{
    (void)m_office->give(m_task, m_hanako, m_office->at(23, 9));
    const auto first = own(m_hanako).addEntry(duration(m_task, TestOffice::day(21), 60));
    TEWAKE_VERIFY(first);
    const auto second = own(m_hanako).addEntry(duration(m_task, TestOffice::day(22), 60));
    TEWAKE_VERIFY(second);
    TEWAKE_VERIFY(own(m_hanako).submitEntries({first->id, second->id}));
    const auto listed = [&] {
        const auto waiting = coordinator().waitingForApproval();
        QList<SeenEntry> seen;
        for (const EntryRow &row : *waiting)
            seen.append({row.entry.id, row.entry.version});
        return seen;
    };
    QList<SeenEntry> seen = listed();
    QCOMPARE(seen.size(), 2);
    TEWAKE_VERIFY(own(m_hanako).recallEntry(second->id));
    TimeEntry longer = m_office->load(second->id);
    longer.minutes = Minutes(600);
    TEWAKE_VERIFY(own(m_hanako).saveEntry(longer));
    TEWAKE_VERIFY(own(m_hanako).submitEntries({second->id}));

    TEWAKE_REFUSED(coordinator().approve(seen), ErrorCode::Conflict, "塩尻 花子");
    TEWAKE_REFUSED(coordinator().sendBack(seen, u"Which day was it?"_s), ErrorCode::Conflict, "2026-11-22");
    QCOMPARE(m_office->load(first->id).state, TimeEntryState::Submitted); // none of them
    seen = listed();
    TEWAKE_VERIFY(coordinator().approve(seen));
    TEWAKE_REFUSED(coordinator().unapprove(seen.first()), ErrorCode::Conflict, "2026-11-21");
    TEWAKE_VERIFY(coordinator().unapprove(SeenEntry{first->id, m_office->load(first->id).version}));
}

void HoursDeskTest::handInSubmitsHours()
{
    const Assignment assignment = m_office->give(m_task, m_hanako, m_office->at(23, 9));
    const auto draft = own(m_hanako).addEntry(duration(m_task, TestOffice::day(22), 60));
    TEWAKE_VERIFY(draft);
    TEWAKE_VERIFY(own(m_hanako).startTimer(m_task.id));
    m_office->clock().advanceMinutes(20);
    const auto submission = own(m_hanako).handIn(m_task.id, {10, u" done "_s, u"https://example.org/9"_s});
    TEWAKE_VERIFY(submission);
    QCOMPARE(submission->at, m_office->clock().now());
    QCOMPARE(submission->note, u"done"_s);
    QCOMPARE(m_office->load(m_task.id).state, TaskState::Submitted);
    QCOMPARE(m_office->load(assignment.id).state, AssignmentState::Finished);
    const QList<TimeEntry> entries = m_office->all<TimeEntry>();
    QCOMPARE(entries.size(), 2);
    for (const TimeEntry &entry : entries)
        QCOMPARE(entry.state, TimeEntryState::Submitted);
    QVERIFY(!own(m_hanako).runningTimer()->has_value());
    QCOMPARE(own(m_hanako).work()->size(), 1); // what was handed in stays in sight for a while
    m_office->clock().advanceMinutes(32 * 24 * 60);
    QVERIFY(own(m_hanako).work()->isEmpty());
}

void HoursDeskTest::handInRefused()
{
    const Task shift = m_office->addShift(m_order, m_office->at(24, 9), m_office->at(24, 12));
    (void)m_office->give(m_task, m_hanako, m_office->at(23, 9));
    (void)m_office->give(shift, m_hanako, m_office->at(24, 9));
    TEWAKE_REFUSED(own(m_hanako).handIn(m_task.id, {0, {}, {}}), ErrorCode::InvalidInput, "between 1 and 10");
    TEWAKE_REFUSED(own(m_hanako).handIn(m_task.id, {11, {}, {}}), ErrorCode::InvalidInput,
                   "between 1 and 10");
    TEWAKE_REFUSED(own(m_hanako).handIn(shift.id, {0, {}, {}}), ErrorCode::Refused, "not begun");
    QVERIFY(m_office->all<Submission>().isEmpty());
    TEWAKE_VERIFY(own(m_hanako).handIn(m_task.id, {10, {}, {}}));
    TEWAKE_REFUSED(own(m_hanako).handIn(m_task.id, {10, {}, {}}), ErrorCode::Refused, "Handed in");
    closeMonth(YearMonth(2026, 11));
    m_office->clock().set(m_office->at(24, 13));
    TEWAKE_REFUSED(own(m_hanako).handIn(shift.id, {0, {}, {}}), ErrorCode::Refused, "2026-11");
}

void HoursDeskTest::takeBack()
{
    const Assignment assignment = m_office->give(m_task, m_hanako, m_office->at(23, 9));
    TEWAKE_REFUSED(own(m_hanako).takeBack(m_task.id), ErrorCode::Refused, "Accepted");
    TEWAKE_VERIFY(own(m_hanako).handIn(m_task.id, {9, {}, {}}));
    TEWAKE_VERIFY(own(m_hanako).takeBack(m_task.id));
    QCOMPARE(m_office->load(m_task.id).state, TaskState::Working);
    QCOMPARE(m_office->load(assignment.id).state, AssignmentState::Accepted);
    TEWAKE_VERIFY(own(m_hanako).handIn(m_task.id, {10, {}, {}}));
    QCOMPARE(m_office->all<Submission>().size(), 2);
}

void HoursDeskTest::earnings()
{
    m_hanako.yearCeiling = Yen(1'030'000);
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(m_hanako));
    const Task passed = m_office->addTask(m_order);
    Reward reward;
    reward.workerId = m_hanako.id;
    reward.taskId = passed.id;
    reward.orderId = m_order.id;
    reward.amount = Yen(1200);
    reward.payOn = QDate(2026, 12, 30);
    reward.receivedOn = QDate(2026, 11, 20);
    (void)m_office->add(reward);
    reward.taskId = m_office->addTask(m_order).id;
    reward.receivedOn = QDate(2026, 10, 31);
    (void)m_office->add(reward);
    reward.taskId = m_office->addTask(m_order).id;
    reward.receivedOn = QDate(2025, 12, 31); // last year
    (void)m_office->add(reward);
    (void)m_office->give(m_task, m_hanako, m_office->at(23, 9));
    const auto earnings = own(m_hanako).earnings();
    TEWAKE_VERIFY(earnings);
    QCOMPARE(earnings->year, 2026);
    QCOMPARE(earnings->received, Yen(2400));
    QCOMPARE(earnings->thisMonth, Yen(1200));
    QCOMPARE(earnings->expected, Yen(300));
    QCOMPARE(earnings->ceiling, Yen(1'030'000));
    QCOMPARE(own(m_taro).earnings()->received, Yen(0));
}

QTEST_GUILESS_MAIN(HoursDeskTest)
#include "tst_hoursdesk.moc"
