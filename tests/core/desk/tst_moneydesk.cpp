// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/moneydesk.h"

#include "core/desk/hoursdesk.h"
#include "core/desk/orderdesk.h"
#include "core/desk/workerdesk.h"
#include "core/store/audittrail.h"
#include "tests/support/testoffice.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class MoneyDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void figures();
    void closeAndReopen();
    void monthsPassedOverAreClosedToo();
    void closeThrough();
    void closeThroughIsAllOrNone();
    void closeIsRefused_data();
    void closeIsRefused();
    void deliveredOrdersDoNotBlock();
    void monthBeforeFirst();
    void monthsInTheirOrder();
    void adjustments();
    void adjustmentsStayWithinTheMonth();
    void adjustmentsRefused_data();
    void adjustmentsRefused();
    void plan();
    void onlyManagers();

private:
    [[nodiscard]] MoneyDesk desk() { return MoneyDesk(m_office->office(), m_office->session(Role::Manager)); }
    TimeEntry addHours(QDate day, int minutes, TimeEntryState state);
    void addAcceptance(QDate day, qint64 yen);
    void addReward(QDate day, qint64 yen);

    std::unique_ptr<TestOffice> m_office;
    Worker m_worker;
    Order m_order;
    const YearMonth m_october{2026, 10};
};

void MoneyDeskTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_worker = m_office->addWorker(u"塩尻 花子"_s);
    m_order = m_office->addOrder();
}

void MoneyDeskTest::cleanup()
{
    m_office.reset();
}

TimeEntry MoneyDeskTest::addHours(QDate day, int minutes, TimeEntryState state)
{
    TimeEntry entry;
    entry.workerId = m_worker.id;
    entry.orderId = m_order.id;
    entry.day = day;
    entry.minutes = Minutes(minutes);
    entry.state = state;
    entry.enteredAt = m_office->clock().now();
    if (state == TimeEntryState::Running)
        entry.start = m_office->office().zone().at(day, 600);
    return m_office->add(entry);
}

void MoneyDeskTest::addAcceptance(QDate day, qint64 yen)
{
    ClientAcceptance acceptance;
    acceptance.orderId = m_order.id;
    acceptance.day = day;
    acceptance.amount = Yen(yen);
    (void)m_office->add(acceptance);
}

void MoneyDeskTest::addReward(QDate day, qint64 yen)
{
    Reward reward;
    reward.workerId = m_worker.id;
    reward.orderId = m_order.id;
    reward.taskId = m_office->addTask(m_order, 1).id;
    reward.receivedOn = day;
    reward.payOn = day.addDays(30);
    reward.amount = Yen(yen);
    (void)m_office->add(reward);
}

void MoneyDeskTest::figures()
{
    addAcceptance(QDate(2026, 10, 1), 100'000);
    addAcceptance(QDate(2026, 10, 31), 50'000);
    addAcceptance(QDate(2026, 11, 1), 7);
    addReward(QDate(2026, 10, 31), 40'000);
    addReward(QDate(2026, 9, 30), 9);
    addHours(QDate(2026, 10, 1), 60, TimeEntryState::Approved);
    addHours(QDate(2026, 10, 31), 30, TimeEntryState::Approved);
    addHours(QDate(2026, 10, 31), 15, TimeEntryState::Submitted); // not approved: does not count
    addHours(QDate(2026, 11, 1), 15, TimeEntryState::Approved);
    const auto figures = desk().figures(m_october);
    TEWAKE_VERIFY(figures);
    QCOMPARE(figures->revenue, Yen(150'000));
    QCOMPARE(figures->rewards, Yen(40'000));
    QCOMPARE(figures->margin(), Yen(110'000));
    QCOMPARE(figures->minutes, Minutes(90));
    QCOMPARE(figures->workers, 1);
    QCOMPARE(figures->acceptances, 2);
    QCOMPARE(desk().figures(YearMonth(2020, 1))->revenue, Yen(0));
}

void MoneyDeskTest::closeAndReopen()
{
    addHours(QDate(2026, 10, 5), 60, TimeEntryState::Approved);
    TEWAKE_VERIFY(desk().close(m_october));
    QCOMPARE(desk().month(m_october)->state, MonthState::Closed);
    TEWAKE_REFUSED(desk().close(m_october), ErrorCode::Refused, "Closed");
    TEWAKE_REFUSED(desk().reopen(m_october, u" "_s), ErrorCode::InvalidInput, "why");
    QCOMPARE(desk().month(m_october)->state, MonthState::Closed);
    TEWAKE_VERIFY(desk().reopen(m_october, u"An order was forgotten."_s));
    const auto month = desk().month(m_october);
    QCOMPARE(month->state, MonthState::Open);
    QCOMPARE(month->reason, u"An order was forgotten."_s);
    TEWAKE_REFUSED(desk().reopen(m_october, u"again"_s), ErrorCode::Refused, "Open");
    const auto trail = AuditTrail(m_office->database()).list(10, u"month"_s, m_october.index());
    TEWAKE_VERIFY(trail);
    QCOMPARE(trail->size(), 2);
    QCOMPARE(trail->first().action, u"month.reopen"_s);
    QVERIFY(trail->first().after.contains(u"An order was forgotten."_s));
}

/// A month that had nothing in it is never closed itself, and yet counts into those closed after it.
void MoneyDeskTest::monthsPassedOverAreClosedToo()
{
    addHours(QDate(2026, 10, 5), 60, TimeEntryState::Approved);
    Submission early;
    Task task = m_office->addTask(m_order);
    task.state = TaskState::Submitted;
    TEWAKE_VERIFY(Table<Task>(m_office->database()).update(task));
    early.taskId = task.id;
    early.workerId = m_worker.id;
    early.at = m_office->office().zone().at(QDate(2026, 9, 30), 600);
    early.quantity = 10;
    early = m_office->add(early);
    TEWAKE_REFUSED(desk().close(m_october), ErrorCode::Refused, "handed in before it");
    task.state = TaskState::Passed;
    TEWAKE_VERIFY(Table<Task>(m_office->database()).update(task));
    TEWAKE_VERIFY(desk().close(m_october));
    ClientAcceptance late;
    late.orderId = m_order.id;
    late.day = QDate(2026, 8, 15);
    late.amount = Yen(10);
    late.final = false;
    late.quantity = 1;
    Order running = m_office->load(m_order.id);
    running.state = OrderState::InProgress;
    running.orderedOn = QDate(2026, 8, 1);
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(running));
    OrderDesk orders(m_office->office(), m_office->session(Role::Coordinator));
    TEWAKE_REFUSED(orders.recordAcceptance({late}), ErrorCode::Refused, "2026-08 lies before 2026-10");
    late.day = QDate(2026, 11, 2);
    TEWAKE_VERIFY(orders.recordAcceptance({late}));
}

/// An office that came with years of history.
void MoneyDeskTest::closeThrough()
{
    addHours(QDate(2016, 2, 29), 60, TimeEntryState::Approved);
    addReward(QDate(2019, 12, 31), 500);
    addAcceptance(QDate(2026, 9, 1), 1000);
    addHours(QDate(2026, 11, 2), 60, TimeEntryState::Submitted); // a month that goes on
    QCOMPARE(*desk().openBefore(m_october), std::optional(YearMonth(2016, 2)));
    QList<YearMonth> told;
    const auto closed = desk().closeThrough(m_october, [&](YearMonth month) {
        told.append(month);
        return true;
    });
    TEWAKE_VERIFY(closed);
    QCOMPARE(told,
             (QList<YearMonth>{YearMonth(2016, 2), YearMonth(2019, 12), YearMonth(2026, 9), m_october}));
    QCOMPARE(closed->size(), 4);
    for (const YearMonth month : std::as_const(told)) {
        QCOMPARE(desk().month(month)->state, MonthState::Closed);
        const auto trail = AuditTrail(m_office->database()).list(10, u"month"_s, month.index());
        TEWAKE_VERIFY(trail);
        QCOMPARE(trail->size(), 1);
    }
    QCOMPARE(*desk().openBefore(m_october), std::optional<YearMonth>());
    TEWAKE_REFUSED(desk().closeThrough(m_october), ErrorCode::Refused, "Closed");
    TEWAKE_REFUSED(desk().closeThrough(m_october.plus(1)), ErrorCode::Refused, "not over yet");
    MoneyDesk coordinator(m_office->office(), m_office->session(Role::Coordinator));
    TEWAKE_REFUSED(coordinator.closeThrough(m_october), ErrorCode::NotAllowed, "close a month");
}

void MoneyDeskTest::closeThroughIsAllOrNone()
{
    addHours(QDate(2026, 7, 1), 60, TimeEntryState::Approved);
    const Id<TimeEntry> waiting = addHours(QDate(2026, 8, 1), 60, TimeEntryState::Submitted).id;
    addHours(QDate(2026, 9, 1), 60, TimeEntryState::Approved);
    const auto allOpen = [&] {
        for (int month = 7; month <= 10; ++month) {
            if (desk().month(YearMonth(2026, month))->state != MonthState::Open)
                return false;
        }
        return true;
    };
    TEWAKE_REFUSED(desk().closeThrough(m_october), ErrorCode::Refused, "2026-08 cannot be closed: 1 of 1");
    QVERIFY(allOpen());
    TEWAKE_VERIFY(HoursDesk(m_office->office(), m_office->session(Role::Coordinator)).approve({waiting}));
    TEWAKE_REFUSED(desk().closeThrough(m_october, [](YearMonth month) { return month < YearMonth(2026, 9); }),
                   ErrorCode::Cancelled, "No month was closed");
    QVERIFY(allOpen());
    TEWAKE_VERIFY(desk().closeThrough(m_october));
    for (int month = 7; month <= 10; ++month)
        QCOMPARE(desk().month(YearMonth(2026, month))->state, MonthState::Closed);
}

void MoneyDeskTest::closeIsRefused_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("hours wait for approval") << int(TimeEntryState::Submitted) << u"1 of 2 entries"_s;
    QTest::newRow("hours not submitted") << int(TimeEntryState::Draft) << u"1 of 2 entries"_s;
    QTest::newRow("hours sent back") << int(TimeEntryState::Returned) << u"1 of 2 entries"_s;
    QTest::newRow("a timer runs") << int(TimeEntryState::Running) << u"1 timers"_s;
    QTest::newRow("work not inspected") << 100 << u"1 of 1 tasks"_s;
    QTest::newRow("not over") << 101 << u"2026-11 is not over"_s;
}

void MoneyDeskTest::closeIsRefused()
{
    QFETCH(int, what);
    QFETCH(QString, sentence);
    addHours(QDate(2026, 10, 5), 60, TimeEntryState::Approved);
    YearMonth month = m_october;
    if (what == 101) {
        month = YearMonth(2026, 11);
        m_office->clock().set(m_office->at(30, 23, 59)); // the last minute
    } else if (what == 100) {
        Task task = m_office->addTask(m_order);
        task.state = TaskState::Submitted;
        TEWAKE_VERIFY(Table<Task>(m_office->database()).update(task));
        Submission submission;
        submission.taskId = task.id;
        submission.workerId = m_worker.id;
        submission.at = m_office->office().zone().at(QDate(2026, 10, 31), 23 * 60 + 59);
        (void)m_office->add(submission);
    } else {
        addHours(QDate(2026, 10, 31), 60, static_cast<TimeEntryState>(what));
    }
    const auto closed = desk().close(month);
    TEWAKE_REFUSED(closed, ErrorCode::Refused, "");
    QVERIFY2(closed.error().message.contains(sentence), qPrintable(closed.error().message));
    QCOMPARE(desk().month(month)->state, MonthState::Open);
}

void MoneyDeskTest::deliveredOrdersDoNotBlock()
{
    Order order = m_office->addOrder();
    order.state = OrderState::Delivered;
    order.orderedOn = QDate(2026, 10, 1);
    order.dueOn = QDate(2026, 10, 20);
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    const auto items = desk().checklist(m_october);
    TEWAKE_VERIFY(items);
    QCOMPARE(items->size(), 4);
    QCOMPARE(items->at(2).kind, ChecklistItem::Kind::OrdersAccepted);
    QCOMPARE(items->at(2).open, 1);
    QVERIFY(!items->at(2).blocking);
    TEWAKE_VERIFY(desk().close(m_october));
}

void MoneyDeskTest::monthBeforeFirst()
{
    addHours(QDate(2026, 9, 5), 60, TimeEntryState::Approved);
    TEWAKE_REFUSED(desk().close(m_october), ErrorCode::Refused, "Close 2026-09 first");
    TEWAKE_VERIFY(desk().close(YearMonth(2026, 9)));
    TEWAKE_VERIFY(desk().close(m_october));
}

/// Months are closed from the first to the last and opened from the last to the first, gaps or not.
void MoneyDeskTest::monthsInTheirOrder()
{
    addHours(QDate(2026, 3, 5), 60, TimeEntryState::Approved);
    addReward(QDate(2026, 6, 1), 500);
    addAcceptance(QDate(2026, 7, 31), 500);
    TEWAKE_REFUSED(desk().close(m_october), ErrorCode::Refused, "Close 2026-03 first");
    TEWAKE_VERIFY(desk().close(YearMonth(2026, 3)));
    TEWAKE_REFUSED(desk().close(m_october), ErrorCode::Refused, "Close 2026-06 first");
    TEWAKE_VERIFY(desk().close(YearMonth(2026, 6)));
    TEWAKE_REFUSED(desk().close(m_october), ErrorCode::Refused, "Close 2026-07 first");
    TEWAKE_VERIFY(desk().close(YearMonth(2026, 7)));
    TEWAKE_VERIFY(desk().close(m_october));
    TEWAKE_REFUSED(desk().reopen(YearMonth(2026, 3), u"forgotten"_s), ErrorCode::Refused, "2026-10");
    TEWAKE_VERIFY(desk().reopen(m_october, u"forgotten"_s));
    TEWAKE_VERIFY(desk().reopen(YearMonth(2026, 7), u"forgotten"_s));
    QCOMPARE(desk().month(YearMonth(2026, 6))->state, MonthState::Closed);
}

void MoneyDeskTest::adjustments()
{
    addAcceptance(QDate(2026, 10, 30), 6000);
    TEWAKE_VERIFY(desk().close(m_october));
    Adjustment adjustment;
    adjustment.month = YearMonth(2026, 11);
    adjustment.corrects = m_october;
    adjustment.orderId = m_order.id;
    adjustment.amount = Yen(-1500);
    adjustment.reason = u"Two units too many."_s;
    TEWAKE_VERIFY(desk().adjust(adjustment));
    adjustment.kind = AdjustmentKind::Reward;
    adjustment.workerId = m_worker.id;
    adjustment.amount = Yen(300);
    TEWAKE_VERIFY(desk().adjust(adjustment));
    QCOMPARE(desk().adjustments(YearMonth(2026, 11))->size(), 2);
    QVERIFY(desk().adjustments(m_october)->isEmpty());
    QCOMPARE(desk().figures(YearMonth(2026, 11))->revenue, Yen(-1500));
    QCOMPARE(desk().figures(YearMonth(2026, 11))->rewards, Yen(300));
    QCOMPARE(desk().figures(m_october)->revenue, Yen(6000));
}

/// A correction takes off no more than the month holds for the order or the person, corrections counted.
void MoneyDeskTest::adjustmentsStayWithinTheMonth()
{
    addAcceptance(QDate(2026, 10, 30), 24'024);
    addAcceptance(QDate(2026, 9, 30), 500'000); // of another month
    addReward(QDate(2026, 10, 5), 8'000);
    TEWAKE_VERIFY(desk().closeThrough(m_october, {}));
    Adjustment revenue;
    revenue.month = YearMonth(2026, 11);
    revenue.corrects = m_october;
    revenue.orderId = m_order.id;
    revenue.reason = u"数え違い"_s;
    Adjustment reward = revenue;
    reward.kind = AdjustmentKind::Reward;
    reward.orderId = {};
    reward.workerId = m_worker.id;
    const auto book = [this](Adjustment adjustment, qint64 yen) {
        adjustment.amount = Yen(yen);
        return desk().adjust(adjustment);
    };
    TEWAKE_REFUSED(book(revenue, -999'999'999), ErrorCode::Refused, "holds 24,024 yen");
    TEWAKE_REFUSED(book(revenue, -24'025), ErrorCode::Refused, "24,025 yen cannot be taken off");
    TEWAKE_VERIFY(book(revenue, -20'000));
    TEWAKE_REFUSED(book(revenue, -4'025), ErrorCode::Refused, "holds 4,024 yen");
    TEWAKE_VERIFY(book(revenue, 1'000));
    TEWAKE_VERIFY(book(revenue, -5'024));
    TEWAKE_REFUSED(book(revenue, 1'000'001), ErrorCode::Refused, "at most 1,000,000 yen");
    TEWAKE_REFUSED(book(reward, -8'001), ErrorCode::Refused, "holds 8,000 yen");
    TEWAKE_VERIFY(book(reward, -8'000));
    TEWAKE_REFUSED(book(reward, -1), ErrorCode::Refused, "holds 0 yen");
    TEWAKE_REFUSED(book(reward, 999'999'999), ErrorCode::Refused, "at most 1,000,000 yen");
    reward.orderId = m_office->addOrder().id; // an order on which the person earned nothing
    TEWAKE_REFUSED(book(reward, -1), ErrorCode::Refused, "holds 0 yen");
    reward.orderId = m_order.id; // where it was earned, but all that the person had is taken off already
    TEWAKE_REFUSED(book(reward, -1), ErrorCode::Refused, "holds 0 yen");
    QCOMPARE(desk().adjustments(YearMonth(2026, 11))->size(), 4);
    // What somebody earned this year is the same wherever it stands.
    const auto registry = WorkerDesk(m_office->office(), m_office->session(Role::Coordinator)).workers(false);
    TEWAKE_VERIFY(registry);
    QCOMPARE(registry->first().earnedThisYear, Yen(0));
    QCOMPARE(HoursDesk(m_office->office(), m_office->session(m_worker)).earnings()->received, Yen(0));
    revenue.corrects = YearMonth(2026, 8); // nothing was in it, so it was passed over when October was closed
    TEWAKE_VERIFY(book(revenue, 700));
}

void MoneyDeskTest::adjustmentsRefused_data()
{
    QTest::addColumn<YearMonth>("month");
    QTest::addColumn<YearMonth>("corrects");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<bool>("withOrder");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("field");
    const YearMonth november(2026, 11);
    const YearMonth october(2026, 10);
    QTest::newRow("booked in a closed month")
        << october << october << qint64(5) << true << u"r"_s << u"month"_s;
    QTest::newRow("corrects an open month")
        << november << november << qint64(5) << true << u"r"_s << u"corrects"_s;
    QTest::newRow("booked before") << YearMonth(2026, 9) << october << qint64(5) << true << u"r"_s
                                   << u"month"_s;
    QTest::newRow("booked in the future")
        << YearMonth(2026, 12) << october << qint64(5) << true << u"r"_s << u"month"_s;
    QTest::newRow("nothing") << november << october << qint64(0) << true << u"r"_s << u"amount"_s;
    QTest::newRow("absurd") << november << october << qint64(-2'000'000'000'000) << true << u"r"_s
                            << u"amount"_s;
    QTest::newRow("no order") << november << october << qint64(5) << false << u"r"_s << u"order"_s;
    QTest::newRow("no reason") << november << october << qint64(5) << true << u" "_s << u"reason"_s;
    QTest::newRow("no month") << YearMonth() << october << qint64(5) << true << u"r"_s << u"month"_s;
}

void MoneyDeskTest::adjustmentsRefused()
{
    QFETCH(YearMonth, month);
    QFETCH(YearMonth, corrects);
    QFETCH(qint64, amount);
    QFETCH(bool, withOrder);
    QFETCH(QString, reason);
    QFETCH(QString, field);
    TEWAKE_VERIFY(desk().close(m_october));
    Adjustment adjustment;
    adjustment.month = month;
    adjustment.corrects = corrects;
    adjustment.amount = Yen(amount);
    adjustment.reason = reason;
    if (withOrder)
        adjustment.orderId = m_order.id;
    const auto booked = desk().adjust(adjustment);
    QVERIFY(!booked.ok());
    QCOMPARE(booked.error().field, field);
    QVERIFY(m_office->all<Adjustment>().isEmpty());
}

void MoneyDeskTest::plan()
{
    QCOMPARE(*desk().plannedRevenue(m_october), Yen(0));
    TEWAKE_VERIFY(desk().setPlannedRevenue(m_october, Yen(20'000'000)));
    TEWAKE_VERIFY(desk().setPlannedRevenue(m_october, Yen(21'000'000)));
    QCOMPARE(*desk().plannedRevenue(m_october), Yen(21'000'000));
    TEWAKE_REFUSED(desk().setPlannedRevenue(m_october, Yen(-1)), ErrorCode::InvalidInput, "between 0");
}

void MoneyDeskTest::onlyManagers()
{
    MoneyDesk coordinator(m_office->office(), m_office->session(Role::Coordinator));
    TEWAKE_REFUSED(coordinator.figures(m_october), ErrorCode::NotAllowed, "revenue");
    TEWAKE_REFUSED(coordinator.close(m_october), ErrorCode::NotAllowed, "close a month");
    MoneyDesk worker(m_office->office(), m_office->session(m_worker));
    TEWAKE_REFUSED(worker.adjustments(m_october), ErrorCode::NotAllowed, "revenue");
    TEWAKE_REFUSED(worker.reopen(m_october, u"r"_s), ErrorCode::NotAllowed, "close a month");
}

QTEST_GUILESS_MAIN(MoneyDeskTest)
#include "tst_moneydesk.moc"
