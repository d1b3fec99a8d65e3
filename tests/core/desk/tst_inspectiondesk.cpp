// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/monthgateway.h"
#include "tests/core/desk/inspectionfixture.h"

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class InspectionDeskTest : public InspectionFixture {
    Q_OBJECT

private slots:
    void init() { makeOffice(); }
    void cleanup() { closeOffice(); }

    void queueShowsWhatWaits();
    void reworkNeedsReasonAndFairness();
    void shiftsAreNotReworked();
    void shiftsShowTheirHours();
    void reject();
    void sampling_data();
    void sampling();
    void onlyWhatWasHandedIn();
    void onlyWhatWasLookedAt();
    void onlyCoordinators();
    void closedMonth();
    void firstPassRate();
};

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
    QVERIFY(!row.firstPassRate); // nothing was inspected before
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

/// What the inspector decides on is the time that was worked, also where it was logged after the hand-in, and
/// where the hand-in is of a time in which shifts had no quantity.
void InspectionDeskTest::shiftsShowTheirHours()
{
    const Task shift = m_office->addShift(m_order, m_office->at(23, 6), m_office->at(23, 9));
    (void)m_office->give(shift, m_hanako, m_office->at(23, 6));
    TimeEntry entry;
    entry.taskId = shift.id;
    entry.start = m_office->at(23, 6);
    entry.end = m_office->at(23, 8);
    TEWAKE_VERIFY(own(m_hanako).addEntry(entry));
    const auto handedIn = own(m_hanako).handIn(shift.id, {});
    TEWAKE_VERIFY(handedIn);
    QCOMPARE(handedIn->quantity, 2);
    const auto shown = [&] { return desk().queue()->first(); };
    QCOMPARE(shown().submission.quantity, 2);
    QCOMPARE(shown().row.actual, Minutes(120));
    QVERIFY(shown().sampling.all);
    QCOMPARE(shown().sampling.sampleSize, 0); // a shift is looked at as a whole
    entry.start = m_office->at(23, 8);
    entry.end = m_office->at(23, 9);
    TEWAKE_VERIFY(own(m_hanako).addEntry(entry));
    QCOMPARE(shown().submission.quantity, 3);
    const auto store = [&](int quantity) {
        return m_office->database().execute(u"UPDATE submission SET quantity = ? WHERE id = ?"_s,
                                            {quantity, handedIn->id.value()});
    };
    TEWAKE_VERIFY(store(0)); // as it was stored before
    QCOMPARE(shown().submission.quantity, 3);
    TEWAKE_VERIFY(store(2));
    // Whoever had the shift before was there too; what is handed in is hers who has it.
    TimeEntry before = m_office->all<TimeEntry>().first();
    before.id = {};
    before.workerId = m_office->addWorker(u"塩尻 三郎"_s).id;
    before = m_office->add(before);
    QCOMPARE(shown().row.actual, Minutes(300));
    QCOMPARE(shown().submission.quantity, 3);
    TEWAKE_VERIFY(Table<TimeEntry>(m_office->database()).remove(before.id)); // no desk knows of it
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
    QCOMPARE(desk().queue()->first().firstPassRate, std::optional(0.75));
}

QTEST_GUILESS_MAIN(InspectionDeskTest)
#include "tst_inspectiondesk.moc"
