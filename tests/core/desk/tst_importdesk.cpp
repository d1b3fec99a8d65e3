// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/importdesk.h"
#include "core/store/monthgateway.h"
#include "tests/support/testoffice.h"

#include <QTest>

#include <functional>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class TestImportDesk : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneAuditRecordAndOneBatch();
    void permission();
    void overlaps();
    void partialLeavesOnlyWhatClashes();
    void daysOver24Hours();
    void rulesOfTheDesk_data();
    void rulesOfTheDesk();
    void unitsAddUp();
    void whoseTask();
    void runningTimer();
    void closedMonth();
    void sameFileTwice();
    void sameEntryTwice();
    void theRestComesLater();
    void manyEntries();
    void announcedOnce();

private:
    [[nodiscard]] ImportedEntry entry(int day, int fromHour, int toHour) const;
    [[nodiscard]] ImportedEntry duration(int day, int minutes) const;
    [[nodiscard]] Result<ImportOutcome> add(const std::vector<ImportedEntry> &entries,
                                            const ImportRules &rules = {},
                                            const QString &hash = u"aa"_s) const
    {
        return ImportDesk(m_office->office(), m_office->session(Role::Coordinator))
            .addHours({u"hours"_s, u"hours.csv"_s, hash}, entries, rules);
    }
    [[nodiscard]] qint64 count(const QString &what) const
    {
        return m_office->database().integer(u"SELECT "_s + what).value();
    }

    std::unique_ptr<TestOffice> m_office;
    Worker m_worker;
    Order m_order;
    Task m_task;
};

void TestImportDesk::init()
{
    m_office = std::make_unique<TestOffice>();
    m_worker = m_office->addWorker(u"青木"_s);
    m_order = m_office->addOrder();
    m_order.orderedOn = QDate(2024, 4, 1);
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(m_order));
    m_task = m_office->addTask(m_order);
}

void TestImportDesk::cleanup()
{
    TEWAKE_VERIFY(AuditTrail(m_office->database()).verify());
    m_office.reset();
}

ImportedEntry TestImportDesk::entry(int day, int fromHour, int toHour) const
{
    ImportedEntry result = duration(day, (toHour - fromHour) * 60);
    result.start = m_office->at(day, fromHour);
    result.end = m_office->at(day, toHour);
    return result;
}

ImportedEntry TestImportDesk::duration(int day, int minutes) const
{
    ImportedEntry result;
    result.workerId = m_worker.id;
    result.orderId = m_order.id;
    result.taskId = m_task.id;
    result.day = TestOffice::day(day);
    result.minutes = minutes;
    return result;
}

void TestImportDesk::oneAuditRecordAndOneBatch()
{
    ImportedEntry submitted = duration(2, 45);
    submitted.state = TimeEntryState::Submitted;
    submitted.quantity = 9;
    const auto outcome = add({entry(2, 9, 12), entry(2, 12, 13), submitted});
    TEWAKE_VERIFY(outcome);
    QVERIFY(outcome->committed);
    QCOMPARE(outcome->taken, 3);
    QCOMPARE(count(u"COUNT(*) FROM import_batch"_s), 1);
    QCOMPARE(count(u"row_count FROM import_batch"_s), 3);
    const auto trail = AuditTrail(m_office->database()).list(10);
    TEWAKE_VERIFY(trail);
    QCOMPARE(trail->size(), 2);
    QCOMPARE(trail->last().action, u"office.new"_s);
    QCOMPARE(trail->first().action, u"import.hours"_s);
    for (const QString &part : {u"\"file\":\"hours.csv\""_s, u"\"rows\":3"_s, u"\"sha256\":\"aa\""_s})
        QVERIFY2(trail->first().after.contains(part), qPrintable(trail->first().after));
    const QList<TimeEntry> stored = m_office->all<TimeEntry>(u"ORDER BY id"_s);
    QCOMPARE(stored.size(), 3);
    QCOMPARE(stored[0].start, m_office->at(2, 9));
    QCOMPARE(stored[0].end, m_office->at(2, 12));
    QCOMPARE(stored[0].approvedBy, m_office->session(Role::Coordinator).account.id);
    QCOMPARE(stored[0].approvedAt, m_office->clock().now());
    QCOMPARE(stored[0].importId, count(u"id FROM import_batch"_s));
    QCOMPARE(stored[0].version, 1);
    QCOMPARE(stored[2].state, TimeEntryState::Submitted);
    QCOMPARE(stored[2].quantity, 9);
    QVERIFY(!stored[2].approvedAt.isSet());
    QVERIFY(!stored[2].start.isSet());
}

void TestImportDesk::permission()
{
    ImportDesk desk(m_office->office(), m_office->session(m_worker));
    TEWAKE_REFUSED(desk.addHours({u"hours"_s, u"f"_s, u"h"_s}, {duration(2, 5)}, {}), ErrorCode::NotAllowed,
                   "right");
    TEWAKE_REFUSED(desk.references(), ErrorCode::NotAllowed, "right");
    ImportDesk manager(m_office->office(), m_office->session(Role::Manager));
    TEWAKE_REFUSED(manager.addClients({u"clients"_s, u"f"_s, u"h"_s}, {m_office->addClient()}, {}),
                   ErrorCode::NotAllowed, "change orders");
    ImportDesk administrator(m_office->office(), m_office->session(Role::Administrator));
    TEWAKE_REFUSED(administrator.addHours({u"hours"_s, u"f"_s, u"h"_s}, {duration(2, 5)}, {}),
                   ErrorCode::NotAllowed, "approve hours");
    TEWAKE_REFUSED(desk.eachEntry({}, {}, [](const ExportedEntry &) {}), ErrorCode::NotAllowed, "right");
    QCOMPARE(count(u"COUNT(*) FROM time_entry"_s), 0);
}

void TestImportDesk::overlaps()
{
    auto outcome = add({entry(2, 9, 12), entry(3, 9, 12), entry(2, 11, 13)});
    TEWAKE_VERIFY(outcome);
    QVERIFY(!outcome->committed);
    QCOMPARE(outcome->problems.size(), 1);
    QCOMPARE(outcome->problems.first().row, 2);
    QCOMPARE(outcome->problems.first().value, u"2026-11-02 11:00"_s);
    ImportRules odd;
    odd.takeOddities = true; // overlaps are never taken
    outcome = add({entry(2, 9, 12), entry(2, 11, 13)}, odd);
    TEWAKE_VERIFY(outcome);
    QVERIFY(!outcome->committed);

    TEWAKE_VERIFY(add({entry(2, 9, 12)}));
    outcome = add({entry(2, 12, 13), entry(2, 8, 10)}, {}, u"bb"_s);
    TEWAKE_VERIFY(outcome);
    QCOMPARE(outcome->problems.size(), 1);
    QCOMPARE(outcome->problems.first().row, 1);
    QVERIFY(outcome->problems.first().why.contains(u"in the office"_s));
    // Somebody else may work at the same time.
    ImportedEntry others = entry(2, 9, 12);
    others.workerId = m_office->addWorker(u"伊藤"_s).id;
    outcome = add({others}, {}, u"cc"_s);
    TEWAKE_VERIFY(outcome);
    QVERIFY(outcome->committed);
}

void TestImportDesk::partialLeavesOnlyWhatClashes()
{
    ImportRules partial;
    partial.partial = true;
    const auto outcome = add({entry(2, 9, 10), entry(2, 10, 11), entry(2, 9, 12), entry(2, 11, 13)}, partial);
    TEWAKE_VERIFY(outcome);
    QVERIFY(outcome->committed);
    QCOMPARE(outcome->taken, 3);
    QCOMPARE(count(u"COUNT(*) FROM time_entry"_s), 3);
    QCOMPARE(outcome->problems.first().row, 2);
}

void TestImportDesk::daysOver24Hours()
{
    const std::vector<ImportedEntry> entries{duration(2, 1000), duration(2, 500), duration(2, 440),
                                             duration(3, 126030)};
    auto outcome = add(entries);
    TEWAKE_VERIFY(outcome);
    QVERIFY(!outcome->committed);
    QCOMPARE(outcome->problems.size(), 2); // the third fits again when the second is not there
    QCOMPARE(outcome->problems[0].row, 1);
    QCOMPARE(outcome->problems[1].row, 3);
    ImportRules odd;
    odd.takeOddities = true;
    outcome = add(entries, odd);
    TEWAKE_VERIFY(outcome);
    QVERIFY(outcome->committed);
    QCOMPARE(outcome->problems.size(), 3);
    QCOMPARE(count(u"SUM(minutes) FROM time_entry"_s), 127970);
    outcome = add({duration(2, 1)}, {}, u"bb"_s); // together with what is there
    TEWAKE_VERIFY(outcome);
    QVERIFY(!outcome->committed);
}

void TestImportDesk::rulesOfTheDesk_data()
{
    using Change = std::function<void(TestImportDesk &, ImportedEntry &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field"); // empty: nothing is wrong
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const char *field, const char *why, const Change &change) {
        QTest::newRow(name) << change << QString::fromUtf8(field) << QString::fromUtf8(why);
    };
    using T = TestImportDesk;
    using E = ImportedEntry;
    row("sound", "", "", [](T &, E &) {});
    row("today", "", "", [](T &, E &e) { e.day = TestOffice::day(23); });
    row("tomorrow", "day", "future", [](T &, E &e) { e.day = TestOffice::day(24); });
    row("until later today", "day", "future", [](T &t, E &e) { e = t.entry(23, 8, 10); });
    row("until now", "", "", [](T &t, E &e) { e = t.entry(23, 8, 9); });
    row("years ago", "", "", [](T &, E &e) { e.day = QDate(2024, 5, 1); });
    row("day of registration", "", "", [](T &t, E &) { t.m_worker.registeredOn = TestOffice::day(2); });
    row("before registration", "day", "only since 2026-11-03",
        [](T &t, E &) { t.m_worker.registeredOn = TestOffice::day(3); });
    row("registration not known", "", "", [](T &t, E &) { t.m_worker.registeredOn = {}; });
    row("last day", "", "", [](T &t, E &) { t.m_worker.leftOn = TestOffice::day(2); });
    row("after leaving", "day", "left on 2026-11-01",
        [](T &t, E &) { t.m_worker.leftOn = TestOffice::day(1); });
    row("day of the order", "", "", [](T &t, E &) { t.m_order.orderedOn = TestOffice::day(2); });
    row("before the order", "day", "only on 2026-11-03",
        [](T &t, E &) { t.m_order.orderedOn = TestOffice::day(3); });
    row("order quoted", "order", "quoted", [](T &t, E &) { t.m_order.state = OrderState::Quoted; });
    row("order cancelled", "order", "cancelled", [](T &t, E &) { t.m_order.state = OrderState::Cancelled; });
    row("order completed", "", "", [](T &t, E &) { t.m_order.state = OrderState::Completed; });
    row("order as a whole", "", "", [](T &t, E &e) {
        t.m_task.state = TaskState::Cancelled;
        e.taskId = {};
    });
    row("task cancelled", "task", "cancelled", [](T &t, E &) { t.m_task.state = TaskState::Cancelled; });
    row("task passed elsewhere", "", "", [](T &t, E &) { t.m_task.state = TaskState::Passed; });
    row("all units", "", "", [](T &, E &e) { e.quantity = 10; });
    row("too many units", "quantity", "10 units", [](T &, E &e) { e.quantity = 11; });
    row("units of a shift", "", "", [](T &t, E &e) {
        t.m_task.shape = WorkShape::Shifts;
        e.quantity = 11;
    });
    row("24 hours", "", "", [](T &, E &e) { e.minutes = 24 * 60; });
    row("more than 24 hours", "minutes", "24:01", [](T &, E &e) { e.minutes = 24 * 60 + 1; });
}

/// What the desk of hours refuses to whoever logs an hour is odd in a file: refused, or by choice taken and
/// named.
void TestImportDesk::rulesOfTheDesk()
{
    using Change = std::function<void(TestImportDesk &, ImportedEntry &)>;
    QFETCH(Change, change);
    QFETCH(QString, field);
    QFETCH(QString, why);
    ImportedEntry claim = duration(2, 60);
    change(*this, claim);
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(m_worker));
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(m_order));
    TEWAKE_VERIFY(Table<Task>(m_office->database()).update(m_task));
    const bool odd = !field.isEmpty();
    for (const bool takeOddities : {false, true}) {
        ImportRules rules;
        rules.takeOddities = takeOddities;
        const auto outcome = add({claim}, rules);
        TEWAKE_VERIFY(outcome);
        QCOMPARE(outcome->committed, takeOddities || !odd);
        QCOMPARE(outcome->problems.size(), odd ? 1 : 0);
        QCOMPARE(count(u"COUNT(*) FROM time_entry"_s), outcome->committed ? 1 : 0);
        if (!odd)
            return;
        QCOMPARE(outcome->problems.first().field, field);
        QVERIFY2(outcome->problems.first().why.contains(why), qPrintable(outcome->problems.first().why));
        QCOMPARE(outcome->problems.first().grade, ImportGrade::Oddity);
        QVERIFY(!outcome->problems.first().value.isEmpty());
    }
}

void TestImportDesk::unitsAddUp()
{
    ImportRules partial;
    partial.partial = true;
    std::vector<ImportedEntry> entries;
    for (const qint32 quantity : {6, 5, 4}) { // 10 in all: the second has no room, the third has
        entries.push_back(duration(2, 60 + quantity));
        entries.back().quantity = quantity;
    }
    auto outcome = add(entries, partial);
    TEWAKE_VERIFY(outcome);
    QCOMPARE(outcome->taken, 2);
    QCOMPARE(outcome->problems.size(), 1);
    QCOMPARE(outcome->problems.first().row, 1);
    QVERIFY(outcome->problems.first().why.contains(u"6 are logged already"_s));
    entries = {duration(3, 60)}; // what is stored counts too
    entries.back().quantity = 1;
    outcome = add(entries, {}, u"bb"_s);
    TEWAKE_VERIFY(outcome);
    QVERIFY(!outcome->committed);
    QVERIFY(outcome->problems.first().why.contains(u"10 are logged already"_s));
}

void TestImportDesk::whoseTask()
{
    const Worker other = m_office->addWorker(u"伊藤"_s);
    const auto isOdd = [&](const QString &hash) {
        ImportRules dry;
        dry.dryRun = true;
        const auto outcome = add({duration(2, 60)}, dry, hash);
        return outcome.ok() && outcome->problems.size() == 1 &&
               outcome->problems.first().why.contains(u"Somebody else"_s);
    };
    QVERIFY(!isOdd(u"1"_s)); // given elsewhere
    Assignment offered = m_office->offer(m_task, other, m_office->at(2, 9));
    QVERIFY(!isOdd(u"2"_s)); // only offered
    offered.state = AssignmentState::Withdrawn;
    offered.answeredAt = m_office->clock().now();
    TEWAKE_VERIFY(Table<Assignment>(m_office->database()).update(offered));
    QVERIFY(!isOdd(u"3"_s)); // the other gave it back
    Assignment theirs = m_office->give(m_task, other, m_office->at(2, 9));
    QVERIFY(isOdd(u"4"_s));
    theirs.state = AssignmentState::Finished;
    TEWAKE_VERIFY(Table<Assignment>(m_office->database()).update(theirs));
    QVERIFY(isOdd(u"5"_s));
    Assignment mine = m_office->offer(m_task, m_worker, m_office->at(2, 9));
    mine.state = AssignmentState::Withdrawn;
    mine.answeredAt = m_office->clock().now();
    TEWAKE_VERIFY(Table<Assignment>(m_office->database()).update(mine));
    QVERIFY(!isOdd(u"6"_s)); // began it, and somebody else went on
    Reward reward;
    reward.workerId = m_worker.id;
    reward.taskId = m_task.id;
    reward.orderId = m_order.id;
    reward.receivedOn = TestOffice::day(20);
    reward.payOn = TestOffice::day(30);
    (void)m_office->add(reward);
    const auto paid = add({duration(2, 60)}, {}, u"7"_s);
    TEWAKE_VERIFY(paid);
    QVERIFY(!paid->committed);
    QVERIFY2(paid->problems.first().why.contains(u"reward is fixed"_s),
             qPrintable(paid->problems.first().why));
}

void TestImportDesk::runningTimer()
{
    TimeEntry timer;
    timer.workerId = m_worker.id;
    timer.taskId = m_task.id;
    timer.orderId = m_order.id;
    timer.state = TimeEntryState::Running;
    timer.start = m_office->at(23, 8);
    timer.day = TestOffice::day(23);
    timer.enteredAt = timer.start;
    (void)m_office->add(timer);
    const auto outcome = add({entry(23, 7, 8), entry(23, 8, 9)});
    TEWAKE_VERIFY(outcome);
    QVERIFY(!outcome->committed);
    QCOMPARE(outcome->problems.size(), 1);
    QCOMPARE(outcome->problems.first().row, 1);
    QVERIFY(outcome->problems.first().why.contains(u"in the office"_s));
}

void TestImportDesk::closedMonth()
{
    Month october;
    october.month = YearMonth(2026, 10);
    october.state = MonthState::Closed;
    october.changedAt = m_office->clock().now();
    TEWAKE_VERIFY(
        m_office->database().transact([&] { return MonthGateway(m_office->database()).save(october); }));
    ImportRules odd;
    odd.takeOddities = true;
    // 0: 31 October, -31: 30 September, a month that was passed over
    const auto outcome = add({duration(1, 60), duration(0, 60), duration(-31, 60)}, odd);
    TEWAKE_VERIFY(outcome);
    QVERIFY(!outcome->committed);
    QStringList refused;
    for (const ImportProblem &problem : outcome->problems) {
        if (problem.grade == ImportGrade::Refusal)
            refused += u"%1 %2"_s.arg(problem.row).arg(problem.why.section(u':', 0, 0));
    }
    QCOMPARE(refused,
             (QStringList{u"1 2026-10 is closed"_s, u"2 2026-09 lies before 2026-10, which is closed"_s}));
    QCOMPARE(count(u"COUNT(*) FROM time_entry"_s), 0);
}

void TestImportDesk::sameFileTwice()
{
    TEWAKE_VERIFY(add({duration(2, 60)}));
    TEWAKE_REFUSED(add({duration(3, 60)}), ErrorCode::Refused,
                   "already been imported on 2026-11-23 (1 rows)");
    QCOMPARE(count(u"COUNT(*) FROM time_entry"_s), 1);
}

void TestImportDesk::sameEntryTwice()
{
    auto outcome = add({duration(2, 60), duration(2, 60)}); // alike in the file: named, and taken
    TEWAKE_VERIFY(outcome);
    QVERIFY(outcome->committed);
    QCOMPARE(outcome->problems.size(), 1);
    outcome = add({duration(2, 60), duration(2, 61)}, {}, u"bb"_s); // alike in the office: refused
    TEWAKE_VERIFY(outcome);
    QVERIFY(!outcome->committed);
    QCOMPARE(outcome->problems.size(), 1);
    QCOMPARE(outcome->problems.first().row, 0);
}

/// A file of which a part was taken is mended and comes again: what is there stays as it is, the rest is
/// added.
void TestImportDesk::theRestComesLater()
{
    const ImportedEntry bad = duration(5, 25 * 60);
    ImportRules rules;
    rules.partial = true;
    rules.takeOddities = false;
    const auto first = add({duration(3, 60), duration(3, 60), bad}, rules);
    TEWAKE_VERIFY(first);
    QCOMPARE(first->taken, 2);
    QCOMPARE(count(u"SUM(minutes) FROM time_entry"_s), 120);

    // Three times the same hour now, two of which are there; and the bad row is mended.
    for (const bool oddities : {true, false}) {
        rules.takeOddities = oddities;
        rules.dryRun = true;
        const auto look =
            add({duration(3, 60), duration(3, 60), duration(3, 60), duration(5, 30)}, rules, u"bb"_s);
        TEWAKE_VERIFY(look);
        QCOMPARE(look->taken, 2);
    }
    rules.dryRun = false;
    TEWAKE_VERIFY(add({duration(3, 60), duration(3, 60), duration(3, 60), duration(5, 30)}, rules, u"bb"_s));
    QCOMPARE(count(u"SUM(minutes) FROM time_entry"_s), 210);
    const auto again =
        add({duration(3, 60), duration(3, 60), duration(3, 60), duration(5, 30)}, rules, u"bb"_s);
    TEWAKE_VERIFY(again);
    QCOMPARE(again->taken, 0);
    QCOMPARE(again->problems.size(), 4);
    QCOMPARE(count(u"SUM(minutes) FROM time_entry"_s), 210);
}

void TestImportDesk::manyEntries()
{
    std::vector<ImportedEntry> entries; // more than one statement, and a rest that fills none
    for (int i = 0; i < 523; ++i) {
        entries.push_back(duration(-i, 60 + i % 7));
        entries.back().note = u"%1"_s.arg(i);
    }
    const auto outcome = add(entries);
    TEWAKE_VERIFY(outcome);
    QVERIFY(outcome->committed);
    const QList<TimeEntry> stored = m_office->all<TimeEntry>(u"ORDER BY id"_s);
    QCOMPARE(stored.size(), 523);
    for (int i = 0; i < 523; ++i) {
        QCOMPARE(stored[i].day, TestOffice::day(-i));
        QCOMPARE(stored[i].minutes, Minutes(60 + i % 7));
        QCOMPARE(stored[i].note, QString::number(i));
    }
}

void TestImportDesk::announcedOnce()
{
    QList<ChangeEvent> events;
    const int token =
        m_office->office().changes().subscribe([&events](const ChangeEvent &e) { events.append(e); });
    TEWAKE_VERIFY(add({duration(2, 60), duration(3, 60)}));
    ImportRules dry;
    dry.dryRun = true;
    TEWAKE_VERIFY(add({duration(4, 60)}, dry, u"bb"_s));
    m_office->office().changes().unsubscribe(token);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().subject, Subject::TimeEntry);
    QCOMPARE(events.first().id, 0);
}

QTEST_GUILESS_MAIN(TestImportDesk)
#include "tst_importdesk.moc"
