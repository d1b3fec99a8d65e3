// SPDX-License-Identifier: GPL-3.0-or-later
// What `office check` finds: rules that are broken in the store, and records that are not as the trail has
// them.
#include "core/desk/admindesk.h"
#include "core/desk/dispatchdesk.h"
#include "core/desk/hoursdesk.h"
#include "core/desk/inspectiondesk.h"
#include "core/desk/moneydesk.h"
#include "core/desk/orderdesk.h"
#include "core/desk/workerdesk.h"
#include "core/store/assignmentgateway.h"
#include "tests/support/testoffice.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class OfficeCheckTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void checkOfASoundOffice();
    void checkFinds_data();
    void checkFinds();
    void cycleIsSound();
    void shortWorkSplitAgainIsSound();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void valuesAreHeldAgainstTheTrail_data();
    void valuesAreHeldAgainstTheTrail();
    void closedMonthsStay_data();
    void closedMonthsStay();
    void historyFromElsewhereIsSound();
    void unprotectedTrailIsFound();
    void listsOfANewOffice_data();
    void listsOfANewOffice();

private:
    [[nodiscard]] QStringList findings() const;
    [[nodiscard]] ClientAcceptance acceptanceOf(const Order &order, bool final) const;
    void breakRule(const QString &rule);
    [[nodiscard]] Worker workerWithTime();
    /// Work from the split to the client's acceptance, a correction of last month, a changed registry: all by
    /// the desks.
    void wholeCycle();

    std::unique_ptr<TestOffice> m_office;
};

void OfficeCheckTest::init()
{
    m_office = std::make_unique<TestOffice>();
}

void OfficeCheckTest::cleanup()
{
    m_office.reset();
}

QStringList OfficeCheckTest::findings() const
{
    const auto found = checkOffice(m_office->office());
    if (!found)
        return {found.error().message};
    QStringList sentences;
    for (const Finding &finding : *found)
        sentences += finding.what;
    return sentences;
}

ClientAcceptance OfficeCheckTest::acceptanceOf(const Order &order, bool final) const
{
    ClientAcceptance acceptance;
    acceptance.orderId = order.id;
    acceptance.day = TestOffice::day(23);
    acceptance.quantity = final ? 60 : 40;
    acceptance.amount = Yen(60 * acceptance.quantity);
    acceptance.final = final;
    return acceptance;
}

void OfficeCheckTest::checkOfASoundOffice()
{
    const Order order = m_office->addOrder();
    const Worker worker = m_office->addWorker(u"塩尻 花子"_s);
    (void)m_office->offer(m_office->addTask(order), worker, m_office->at(24, 9));
    (void)m_office->give(m_office->addTask(order), worker, m_office->at(24, 10)); // adjoining is no overlap
    QCOMPARE(findings(), QStringList());
}

void OfficeCheckTest::checkFinds_data()
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

void OfficeCheckTest::breakRule(const QString &rule)
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
        order = m_office->addOrder(); // without tasks: they would have to pass first
        order.state = OrderState::Delivered;
        update(order);
        ClientAcceptance acceptance = acceptanceOf(order, true);
        TEWAKE_VERIFY(OrderDesk(m_office->office(), m_office->session(Role::Coordinator))
                          .recordAcceptance({acceptance, true}));
        TEWAKE_VERIFY(m_office->database().execute(u"UPDATE client_acceptance SET final = 0"_s));
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

void OfficeCheckTest::checkFinds()
{
    QFETCH(QString, sentence);
    const QString rule = QString::fromLatin1(QTest::currentDataTag());
    breakRule(rule);
    // An acceptance is also not what the trail says.
    QCOMPARE(findings().size(), rule == "acceptance"_L1 ? 2 : 1);
    QVERIFY2(findings().join(u'\n').contains(sentence), qPrintable(findings().join(u'\n')));
}

/// Somebody who can be given work, from 9:00 to 12:00 on weekdays.
Worker OfficeCheckTest::workerWithTime()
{
    Worker worker = m_office->addWorker(u"塩尻 花子"_s);
    Availability hours;
    for (int weekday = 1; weekday <= 5; ++weekday)
        hours.pattern.append({weekday, 9 * 60, 12 * 60});
    if (!WorkerDesk(m_office->office(), m_office->session(Role::Coordinator))
             .saveAvailability(worker.id, hours))
        qFatal("the availability cannot be stored");
    return worker;
}

void OfficeCheckTest::wholeCycle()
{
    Office &office = m_office->office();
    OrderDesk orders(office, m_office->session(Role::Coordinator));
    Order order = m_office->addOrder();
    order.state = OrderState::InProgress;
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    const Worker worker = m_office->addWorker(u"塩尻 花子"_s);
    const auto tasks = orders.splitIntoBoxes(order.id, {Minutes(60), {}, {}});
    TEWAKE_VERIFY(tasks);
    for (const Task &task : *tasks) {
        HoursDesk own(office, m_office->session(worker));
        const Assignment offer = m_office->offer(m_office->load(task.id), worker, m_office->at(24, 9));
        TEWAKE_VERIFY(own.acceptOffer(offer.id));
        TimeEntry entry;
        entry.taskId = task.id;
        entry.day = TestOffice::day(23);
        entry.minutes = Minutes(5);
        TEWAKE_VERIFY(own.addEntry(entry));
        TEWAKE_VERIFY(own.handIn(task.id, {task.quantity, {}, {}}));
        TEWAKE_VERIFY(InspectionDesk(office, m_office->session(Role::Coordinator)).inspect(task.id, {}));
    }
    HoursDesk coordinator(office, m_office->session(Role::Coordinator));
    const auto waiting = coordinator.waitingForApproval();
    TEWAKE_VERIFY(waiting);
    for (const EntryRow &row : *waiting)
        TEWAKE_VERIFY(coordinator.approve({row.entry.id}));
    TEWAKE_VERIFY(orders.deliver(order.id));
    TEWAKE_VERIFY(orders.recordAcceptance({acceptanceOf(order, false)}));
    TEWAKE_VERIFY(orders.recordAcceptance({acceptanceOf(order, true)}));
    MoneyDesk money(office, m_office->session(Role::Manager));
    const YearMonth october = YearMonth::of(QDate(2026, 10, 1));
    TEWAKE_VERIFY(money.close(october));
    Adjustment adjustment;
    adjustment.kind = AdjustmentKind::Revenue;
    adjustment.month = october.plus(1);
    adjustment.corrects = october;
    adjustment.orderId = order.id;
    adjustment.amount = Yen(500);
    adjustment.reason = u"数え違い"_s;
    TEWAKE_VERIFY(money.adjust(adjustment));
    Worker changed = worker;
    changed.yearCeiling = Yen(1'000'000);
    TEWAKE_VERIFY(WorkerDesk(office, m_office->session(Role::Coordinator)).save(changed));
    Skill skill;
    skill.name = u"校正"_s;
    TEWAKE_VERIFY(AdminDesk(office, m_office->session(Role::Administrator)).saveSkill(skill));
}

void OfficeCheckTest::cycleIsSound()
{
    wholeCycle();
    QCOMPARE(findings(), QStringList());
    // A split that was taken back leaves nothing to miss.
    OrderDesk orders(m_office->office(), m_office->session(Role::Coordinator));
    const Order order = m_office->addOrder();
    TEWAKE_VERIFY(orders.splitIntoBoxes(order.id, {Minutes(60), {}, {}}));
    TEWAKE_VERIFY(orders.undoSplit(order.id));
    QCOMPARE(findings(), QStringList());
}

/// A box that passed with fewer units, and one for the rest of it.
void OfficeCheckTest::shortWorkSplitAgainIsSound()
{
    Office &office = m_office->office();
    OrderDesk orders(office, m_office->session(Role::Coordinator));
    const Order order = m_office->addOrder();
    const Worker worker = m_office->addWorker(u"塩尻 花子"_s);
    const auto tasks = orders.splitIntoBoxes(order.id, {Minutes(60), {}, {}});
    TEWAKE_VERIFY(tasks);
    HoursDesk own(office, m_office->session(worker));
    const Assignment offer = m_office->offer(tasks->first(), worker, m_office->at(24, 9));
    TEWAKE_VERIFY(own.acceptOffer(offer.id));
    TEWAKE_VERIFY(own.handIn(tasks->first().id, {6, {}, {}}));
    InspectionDesk inspection(office, m_office->session(Role::Coordinator));
    TEWAKE_VERIFY(inspection.inspect(tasks->first().id, {}));
    QCOMPARE(*orders.missingUnits(order.id), 4);
    TEWAKE_VERIFY(orders.splitIntoBoxes(order.id, {Minutes(60), {}, {}}));
    QCOMPARE(findings(), QStringList());
}

void OfficeCheckTest::tamperingIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &statement, const QString &sentence) {
        QTest::newRow(name) << statement << sentence;
    };
    row("reward", u"UPDATE reward SET amount = amount + 1 WHERE id = 1"_s,
        u"“reward” is not as the audit trail has it: amount"_s);
    row("day of payment", u"UPDATE reward SET pay_on = pay_on + 1 WHERE id = 1"_s, u"pay_on"_s);
    row("acceptance", u"UPDATE client_acceptance SET amount = amount - 1 WHERE id = 1"_s,
        u"“acceptance” is not as the audit trail has it: amount"_s);
    row("acceptance gone", u"DELETE FROM client_acceptance WHERE id = 1"_s, u"“acceptance” is gone"_s);
    row("correction", u"UPDATE adjustment SET amount = 600"_s,
        u"“adjustment” is not as the audit trail has it: amount"_s);
    row("correction gone", u"DELETE FROM adjustment"_s, u"“adjustment” is gone"_s);
    row("hours", u"UPDATE time_entry SET minutes = 6 WHERE id = 1"_s,
        u"“hours” is not as the audit trail has it: minutes"_s);
    row("hours gone", u"DELETE FROM time_entry WHERE id = 1"_s, u"“hours” is gone"_s);
    row("handed in", u"UPDATE submission SET quantity = quantity + 1 WHERE id = 1"_s, u"“hand-in”"_s);
    row("inspection", u"UPDATE inspection SET defects = 3 WHERE id = 1"_s, u"“inspection”"_s);
    row("ceiling", u"UPDATE worker SET year_ceiling = 0"_s,
        u"“worker” is not as the audit trail has it: year_ceiling"_s);
    row("order", u"UPDATE work_order SET price_amount = 61"_s,
        u"“order” is not as the audit trail has it: price_amount"_s);
    row("box", u"UPDATE task SET effort = effort + 15 WHERE id = 1"_s,
        u"“task” is not as the audit trail has it: effort"_s);
    row("offer", u"UPDATE assignment SET reward = reward + 1 WHERE id = 1"_s, u"“assignment”"_s);
    row("list", u"UPDATE skill SET name = 'x'"_s, u"“skill” is not as the audit trail has it: name"_s);
}

void OfficeCheckTest::tamperingIsFound()
{
    QFETCH(QString, statement);
    QFETCH(QString, sentence);
    wholeCycle();
    const auto touched = m_office->database().execute(statement);
    TEWAKE_VERIFY(touched);
    QVERIFY(*touched > 0);
    QVERIFY2(findings().join(u'\n').contains(sentence), qPrintable(findings().join(u'\n')));
}

void OfficeCheckTest::valuesAreHeldAgainstTheTrail_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &statement, const QString &expected) {
        QTest::newRow(name) << statement << expected;
    };
    row("a setting", u"UPDATE setting SET value = '2' WHERE name = 'inspection.days'"_s,
        u"The setting “inspection.days” is not as the audit trail has it."_s);
    row("a setting that the office came with", u"UPDATE setting SET value = 'x' WHERE name = 'office.name'"_s,
        u"The setting “office.name” is not as the audit trail has it."_s);
    row("a setting gone", u"DELETE FROM setting WHERE name = 'inspection.days'"_s,
        u"The setting “inspection.days” is not as the audit trail has it."_s);
    row("a setting of nobody's", u"INSERT INTO setting (name, value) VALUES ('reward.closingDay', '20')"_s,
        u"The setting “reward.closingDay” is not as the audit trail has it."_s);
    row("a plan", u"UPDATE month_plan SET revenue = revenue + 1 WHERE month = 24322"_s,
        u"The plan of 2026-11 is not as the audit trail has it."_s);
    row("a plan of nobody's", u"INSERT INTO month_plan (month, revenue) VALUES (24323, 1)"_s,
        u"The plan of 2026-12 is not as the audit trail has it."_s);
    row("a planned block", u"UPDATE assignment_block SET end_at = end_at + 900"_s,
        u"The planned hours of the assignment 1 are not as the audit trail has them."_s);
    row("a planned block gone", u"DELETE FROM assignment_block"_s,
        u"The planned hours of the assignment 1 are not as the audit trail has them."_s);
    row("a planned block more",
        u"INSERT INTO assignment_block (assignment_id, start_at, end_at) VALUES (1, 60, 120)"_s,
        u"The planned hours of the assignment 1 are not as the audit trail has them."_s);
}

/// What is no record: settings, the plans of months, planned blocks.
void OfficeCheckTest::valuesAreHeldAgainstTheTrail()
{
    QFETCH(QString, statement);
    QFETCH(QString, expected);
    AdminDesk admin(m_office->office(), m_office->session(Role::Administrator));
    TEWAKE_VERIFY(admin.saveSetting(u"inspection.days"_s, u"5"_s));
    TEWAKE_VERIFY(admin.saveSetting(u"inspection.days"_s, u"7"_s));
    MoneyDesk money(m_office->office(), m_office->session(Role::Manager));
    TEWAKE_VERIFY(money.setPlannedRevenue(YearMonth(2026, 11), Yen(5'000'000)));
    const Order order = m_office->addOrder();
    const Task task = m_office->addTask(order);
    Proposal proposal;
    ProposedAssignment item;
    item.taskId = task.id;
    item.taskVersion = task.version;
    item.workerId = workerWithTime().id;
    item.blocks = {{m_office->at(24, 9), m_office->at(24, 10)}};
    proposal.days = {TestOffice::day(23), TestOffice::day(30)};
    proposal.assignments = {item};
    TEWAKE_VERIFY(DispatchDesk(m_office->office(), m_office->session(Role::Coordinator)).commit(proposal));
    QCOMPARE(m_office->all<Assignment>().first().id, Id<Assignment>(1));
    QCOMPARE(findings(), QStringList());
    TEWAKE_VERIFY(m_office->database().execute(statement));
    // A block that is not as long as its task breaks other rules too.
    QVERIFY2(findings().contains(expected), qPrintable(findings().join(u'\n')));
}

void OfficeCheckTest::closedMonthsStay_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("revenue") << u"UPDATE client_acceptance SET amount = 2401 WHERE id = 1"_s
                             << u"2026-10 was closed with a revenue of 2400 yen; now it comes to 2401."_s;
    QTest::newRow("rewards") << u"UPDATE reward SET amount = 0"_s
                             << u"2026-10 was closed with rewards of 300 yen; now they come to 0."_s;
    QTest::newRow("hours") << u"UPDATE time_entry SET minutes = 0"_s
                           << u"2026-10 was closed with 45 approved minutes; now there are 0."_s;
    QTest::newRow("hours of another month")
        << u"UPDATE time_entry SET day = 20261101"_s
        << u"2026-10 was closed with 45 approved minutes; now there are 0."_s;
}

/// Records without any line in the trail, in a month that was closed.
void OfficeCheckTest::closedMonthsStay()
{
    QFETCH(QString, statement);
    QFETCH(QString, sentence);
    const Order order = m_office->addOrder();
    const Worker worker = m_office->addWorker(u"塩尻 花子"_s);
    Task task = m_office->addTask(order);
    task.state = TaskState::Passed;
    TEWAKE_VERIFY(Table<Task>(m_office->database()).update(task));
    ClientAcceptance acceptance = acceptanceOf(order, false);
    acceptance.day = QDate(2026, 10, 20);
    (void)m_office->add(acceptance);
    Reward reward;
    reward.workerId = worker.id;
    reward.taskId = task.id;
    reward.orderId = order.id;
    reward.receivedOn = QDate(2026, 10, 21);
    reward.payOn = QDate(2026, 11, 30);
    reward.amount = Yen(300);
    (void)m_office->add(reward);
    TimeEntry entry;
    entry.workerId = worker.id;
    entry.orderId = order.id;
    entry.state = TimeEntryState::Approved;
    entry.day = QDate(2026, 10, 19);
    entry.minutes = Minutes(45);
    entry.enteredAt = m_office->clock().now();
    (void)m_office->add(entry);
    TEWAKE_VERIFY(MoneyDesk(m_office->office(), m_office->session(Role::Manager)).close(YearMonth(2026, 10)));
    QCOMPARE(findings(), QStringList());
    TEWAKE_VERIFY(m_office->database().execute(statement));
    QCOMPARE(findings(), QStringList{sentence});
}

/// What was imported, or came with a sample, has no lines in the trail.
void OfficeCheckTest::historyFromElsewhereIsSound()
{
    Order order = m_office->addOrder();
    order.state = OrderState::Completed;
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    Task task = m_office->addTask(order);
    task.state = TaskState::Passed;
    TEWAKE_VERIFY(Table<Task>(m_office->database()).update(task));
    QCOMPARE(findings(), QStringList());
}

void OfficeCheckTest::unprotectedTrailIsFound()
{
    const bool sqlite = m_office->location().engine == Engine::Sqlite;
    TEWAKE_VERIFY(
        m_office->database().command(sqlite ? u"DROP TRIGGER audit_no_delete"_s
                                            : u"ALTER TABLE audit DISABLE TRIGGER audit_append_only"_s));
    QCOMPARE(findings(), QStringList{u"The audit trail is no longer protected against changes."_s});
}

void OfficeCheckTest::listsOfANewOffice_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("sentence");
    const QString holidays = u"The holidays of %1 are not as the audit trail has them."_s;
    QTest::newRow("holiday gone") << u"DELETE FROM holiday WHERE day = 20261123"_s << holidays.arg(2026);
    QTest::newRow("holiday renamed") << u"UPDATE holiday SET name = 'x' WHERE day = 20270101"_s
                                     << holidays.arg(2027);
    QTest::newRow("holiday added") << u"INSERT INTO holiday (day, name) VALUES (20261124, 'x')"_s
                                   << holidays.arg(2026);
    QTest::newRow("another year") << u"INSERT INTO holiday (day, name) VALUES (20400104, 'x')"_s
                                  << holidays.arg(2040);
    QTest::newRow("changed holiday") << u"UPDATE holiday SET name = 'x' WHERE day = 20251229"_s
                                     << holidays.arg(2025);
    QTest::newRow("kind of work")
        << u"UPDATE work_category SET code = 'x' WHERE id = 2"_s
        << u"Of the records 1 to %1 of the kind “kind of work” that came in together (line 1 of the audit "
           "trail), at least one was altered."_s;
}

/// What an office is made with, and holidays that were changed since.
void OfficeCheckTest::listsOfANewOffice()
{
    QFETCH(QString, statement);
    QFETCH(QString, sentence);
    AdminDesk desk(m_office->office(), m_office->session(Role::Administrator));
    for (const int year : {2025, 2031}) {
        const auto holidays = desk.holidays(year);
        TEWAKE_VERIFY(holidays);
        QList<Holiday> wanted = *holidays;
        wanted.append({QDate(year, 12, 29), u"年末休業"_s});
        TEWAKE_VERIFY(desk.saveHolidays(year, {*holidays, wanted}));
    }
    QCOMPARE(findings(), QStringList());
    const auto touched = m_office->database().execute(statement);
    TEWAKE_VERIFY(touched);
    QCOMPARE(*touched, 1);
    if (sentence.contains(u"%1"_s))
        sentence = sentence.arg(m_office->all<WorkCategory>().size());
    QCOMPARE(findings(), QStringList{sentence});
}

QTEST_GUILESS_MAIN(OfficeCheckTest)
#include "tst_officecheck.moc"
