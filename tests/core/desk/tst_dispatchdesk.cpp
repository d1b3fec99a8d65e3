// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/dispatchdesk.h"

#include "core/desk/hoursdesk.h"
#include "core/store/workergateway.h"
#include "tests/support/testoffice.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// What may be handed out, and what may not any more by the time somebody confirms it.
class DispatchDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void handsOutWhatIsFree();
    void timeTakenMeanwhile_data();
    void timeTakenMeanwhile();
    void aProposalGrowsOld();
    void changedTaskIsRefused();
    void refusedWithoutTheRight();
    void clearanceHoldsThroughTheWindow_data();
    void clearanceHoldsThroughTheWindow();
    void outlookJudgesAsTheEngine_data();
    void outlookJudgesAsTheEngine();
    void outlookAsksOnce();
    void earningsCeiling_data();
    void earningsCeiling();
    void ceilingsOfBothYears_data();
    void ceilingsOfBothYears();
    void theEngineKeepsBothCeilings();
    void otherFailuresAreNoChange_data();
    void otherFailuresAreNoChange();
    void callOffHandsOn();
    void callOffIsSolvedOutsideOfTransactions();
    void callOffSeesNewWork();
    void reasonsEndWhenStopped();
    void reasonOfAWithdrawalIsClean();
    void workUnderWayIsNotWithdrawn();
    void cancelledBeforeItIsDone();
    void offersArePlannedAnewUnlessKept();
    void acceptedWorkStays();
    void anAnsweredOfferIsNotTakenBack();

private:
    [[nodiscard]] DispatchDesk desk()
    {
        return DispatchDesk(m_office->office(), m_office->session(Role::Coordinator));
    }
    [[nodiscard]] Proposal proposal(const Task &task, const Worker &worker, Instant begin, int minutes = 60);
    void makeFree(const Worker &worker);
    /// What the engine makes of the week of the 23rd.
    [[nodiscard]] Proposal planned(bool keepExisting);
    [[nodiscard]] qsizetype inForce() const;

    std::unique_ptr<TestOffice> m_office;
    Worker m_hanako;
    Worker m_taro;
    Order m_order;
    Task m_task;
};

void DispatchDeskTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_hanako = m_office->addWorker(u"塩尻 花子"_s);
    m_taro = m_office->addWorker(u"松本 太郎"_s);
    makeFree(m_hanako);
    makeFree(m_taro);
    m_order = m_office->addOrder();
    m_task = m_office->addTask(m_order);
}

void DispatchDeskTest::cleanup()
{
    m_office.reset();
}

void DispatchDeskTest::makeFree(const Worker &worker)
{
    Availability availability;
    for (int weekday = 1; weekday <= 5; ++weekday)
        availability.pattern.append({weekday, 9 * 60, 17 * 60});
    TEWAKE_VERIFY(WorkerGateway(m_office->database()).replaceAvailability(worker.id, availability));
}

Proposal DispatchDeskTest::proposal(const Task &task, const Worker &worker, Instant begin, int minutes)
{
    Proposal proposal;
    proposal.days = {TestOffice::day(23), TestOffice::day(30)};
    proposal.assignments.append({task.id,
                                 task.version,
                                 u"標識-001"_s,
                                 worker.id,
                                 worker.name,
                                 {{begin, begin.plusMinutes(minutes)}}});
    return proposal;
}

qsizetype DispatchDeskTest::inForce() const
{
    return m_office->all<Assignment>(u"state IN ('offered', 'accepted')"_s).size();
}

void DispatchDeskTest::handsOutWhatIsFree()
{
    TEWAKE_VERIFY(desk().commit(proposal(m_task, m_hanako, m_office->at(24, 10))));
    QCOMPARE(m_office->load(m_task.id).state, TaskState::Offered);
    QCOMPARE(m_office->load(m_order.id).state, OrderState::InProgress);
    const Assignment offered = m_office->all<Assignment>().first();
    QCOMPARE(offered.reward, Yen(300)); // 10 units at 30 yen
    QCOMPARE(offered.offeredAt, m_office->at(23, 9));
}

void DispatchDeskTest::timeTakenMeanwhile_data()
{
    QTest::addColumn<int>("takenFrom"); // of the 24th, minutes of the day; one hour
    QTest::addColumn<bool>("allowed");
    QTest::newRow("the hour before") << 9 * 60 << true;
    QTest::newRow("reaches into it") << 9 * 60 + 30 << false;
    QTest::newRow("the same hour") << 10 * 60 << false;
    QTest::newRow("begins within it") << 10 * 60 + 30 << false;
    QTest::newRow("the hour after") << 11 * 60 << true;
}

void DispatchDeskTest::timeTakenMeanwhile()
{
    QFETCH(int, takenFrom);
    QFETCH(bool, allowed);
    const Proposal made = proposal(m_task, m_hanako, m_office->at(24, 10));
    m_office->offer(m_office->addTask(m_order), m_hanako, m_office->at(24, 0).plusMinutes(takenFrom));
    const auto committed = desk().commit(made);
    if (allowed) {
        TEWAKE_VERIFY(committed);
        return;
    }
    TEWAKE_REFUSED(committed, ErrorCode::Refused, "標識-001");
    QCOMPARE(m_office->load(m_task.id).state, TaskState::Planned);
    QCOMPARE(inForce(), 1);
}

void DispatchDeskTest::aProposalGrowsOld()
{
    const Proposal made = proposal(m_task, m_hanako, m_office->at(23, 10));
    m_office->clock().advanceMinutes(76); // 10:16
    TEWAKE_REFUSED(desk().commit(made), ErrorCode::Refused, "past");
    m_office->clock().advanceMinutes(-2); // 10:14: still being read
    TEWAKE_VERIFY(desk().commit(made));
}

void DispatchDeskTest::changedTaskIsRefused()
{
    Proposal made = proposal(m_task, m_hanako, m_office->at(24, 10));
    made.assignments.first().taskVersion += 1;
    TEWAKE_REFUSED(desk().commit(made), ErrorCode::Conflict, "標識-001");
    QCOMPARE(inForce(), 0);
}

void DispatchDeskTest::refusedWithoutTheRight()
{
    const Proposal made = proposal(m_task, m_hanako, m_office->at(24, 10));
    const auto refused = DispatchDesk(m_office->office(), m_office->session(Role::Manager)).commit(made);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
    QCOMPARE(inForce(), 0);
}

void DispatchDeskTest::clearanceHoldsThroughTheWindow_data()
{
    QTest::addColumn<int>("granted"); // days of November
    QTest::addColumn<int>("expires");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("long before, long after") << -100 << 300 << true;
    QTest::newRow("to the last day of the range") << -100 << 29 << true;
    QTest::newRow("ends before the range does") << -100 << 26 << false;
    QTest::newRow("begins within the window") << 25 << 300 << false;
}

void DispatchDeskTest::clearanceHoldsThroughTheWindow()
{
    QFETCH(int, granted);
    QFETCH(int, expires);
    QFETCH(bool, allowed);
    Task secret = m_office->addTask(m_order);
    secret.needsClearance = true;
    TEWAKE_VERIFY(Table<Task>(m_office->database()).update(secret));
    TEWAKE_VERIFY(
        WorkerGateway(m_office->database())
            .replaceClearances(m_hanako.id, {{m_hanako.id, m_order.clientId, TestOffice::day(granted),
                                              TestOffice::day(expires)}}));
    const auto committed = desk().commit(proposal(secret, m_hanako, m_office->at(24, 10)));
    if (allowed)
        TEWAKE_VERIFY(committed);
    else
        TEWAKE_REFUSED(committed, ErrorCode::Refused, "agreement");
}

void DispatchDeskTest::outlookJudgesAsTheEngine_data()
{
    QTest::addColumn<int>("granted");
    QTest::addColumn<int>("expires");
    QTest::addColumn<int>("eligible");
    QTest::addColumn<int>("ending");
    QTest::newRow("in force throughout") << 1 << 30 << 1 << 0;
    QTest::newRow("from the first day to the last") << 23 << 29 << 1 << 0;
    QTest::newRow("not granted yet") << 24 << 30 << 0 << 0;
    QTest::newRow("ends a day early") << 1 << 28 << 0 << 1;
    QTest::newRow("over") << 1 << 22 << 0 << 0;
}

void DispatchDeskTest::outlookJudgesAsTheEngine()
{
    QFETCH(int, granted);
    QFETCH(int, expires);
    QFETCH(int, eligible);
    QFETCH(int, ending);
    const DateRange days{TestOffice::day(23), TestOffice::day(30)};
    m_order.needsClearance = true;
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(m_order));
    TEWAKE_VERIFY(
        WorkerGateway(m_office->database())
            .replaceClearances(m_hanako.id, {{m_hanako.id, m_order.clientId, TestOffice::day(granted),
                                              TestOffice::day(expires)}}));
    const auto outlook = desk().outlook(m_order, days);
    TEWAKE_VERIFY(outlook);
    QCOMPARE(outlook->eligible, eligible);
    QCOMPARE(outlook->clearanceEnding, ending);
    QCOMPARE(outlook->sizes.first().people, eligible);
    // And so says the engine of a task that lies open on all of these days.
    Task secret = m_office->addTask(m_order);
    secret.needsClearance = true;
    secret.release = m_office->at(23, 0);
    secret.due = m_office->at(30, 0);
    TEWAKE_VERIFY(Table<Task>(m_office->database()).update(secret));
    ProposalRequest request;
    request.days = days;
    const auto problem = desk().problem(request);
    TEWAKE_VERIFY(problem);
    const auto onTheList =
        std::count_if(problem->problem.eligible.begin(), problem->problem.eligible.end(),
                      [&](const dispatch::Eligible &row) { return row.task == secret.id.value(); });
    QCOMPARE(static_cast<int>(onTheList), eligible);
}

void DispatchDeskTest::outlookAsksOnce()
{
    const DateRange days{TestOffice::day(23), TestOffice::day(30)};
    m_order.needsClearance = true;
    const auto cost = [&] {
        const qint64 before = m_office->database().statements();
        return desk().outlook(m_order, days) ? m_office->database().statements() - before : qint64(0);
    };
    const qint64 two = cost();
    for (int i = 0; i < 10; ++i) {
        const Worker more = m_office->addWorker(u"小林 由香"_s);
        makeFree(more);
        TEWAKE_VERIFY(
            WorkerGateway(m_office->database())
                .replaceClearances(more.id, {{more.id, m_order.clientId, TestOffice::day(1), QDate()}}));
    }
    QVERIFY(two > 0);
    QCOMPARE(cost(), two);
    QCOMPARE(desk().outlook(m_order, days)->eligible, 10);
}

void DispatchDeskTest::earningsCeiling_data()
{
    QTest::addColumn<int>("ceiling");
    QTest::addColumn<bool>("fixed"); // the whole order for 3,000 yen: 300 yen for each of its ten boxes
    QTest::addColumn<bool>("allowed");
    QTest::newRow("enough for one task") << 300 << false << true;
    QTest::newRow("a yen short") << 299 << false << false;
    QTest::newRow("no ceiling") << 0 << false << true;
    QTest::newRow("fixed reward, enough") << 300 << true << true;
    QTest::newRow("fixed reward, a yen short") << 299 << true << false;
}

void DispatchDeskTest::earningsCeiling()
{
    QFETCH(int, ceiling);
    QFETCH(bool, fixed);
    QFETCH(bool, allowed);
    m_hanako.yearCeiling = Yen(ceiling);
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(m_hanako));
    if (fixed) {
        m_order.reward = {PriceKind::Fixed, Yen(3000)};
        TEWAKE_VERIFY(Table<Order>(m_office->database()).update(m_order));
    }
    const auto committed = desk().commit(proposal(m_task, m_hanako, m_office->at(24, 10)));
    if (allowed)
        TEWAKE_VERIFY(committed);
    else
        TEWAKE_REFUSED(committed, ErrorCode::Refused, "塩尻 花子");
}

void DispatchDeskTest::ceilingsOfBothYears_data()
{
    QTest::addColumn<int>("first"); // days of November
    QTest::addColumn<int>("second");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("one in each year") << 60 << 65 << true; // 30 December, 4 January
    QTest::newRow("both before") << 59 << 60 << false;
    QTest::newRow("both after") << 65 << 66 << false;
}

/// A ceiling of 300 yen a year is one task of 300 yen a year, whatever range is planned.
void DispatchDeskTest::ceilingsOfBothYears()
{
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(bool, allowed);
    m_hanako.yearCeiling = Yen(300);
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(m_hanako));
    Proposal made;
    made.days = {TestOffice::day(58), TestOffice::day(72)}; // 28 December to 10 January
    for (const int day : {first, second}) {
        Task task = m_office->addTask(m_order);
        task.due = m_office->at(80, 0);
        TEWAKE_VERIFY(Table<Task>(m_office->database()).update(task));
        made.assignments += proposal(task, m_hanako, m_office->at(day, 10)).assignments;
    }
    const auto committed = desk().commit(made);
    if (allowed)
        TEWAKE_VERIFY(committed);
    else
        TEWAKE_REFUSED(committed, ErrorCode::Refused, "ceiling of the year");
}

/// The engine knows the sum of both years only; what it lays beyond one of them is left out, and says why.
void DispatchDeskTest::theEngineKeepsBothCeilings()
{
    m_hanako.yearCeiling = Yen(300);
    m_taro.active = false;
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(m_hanako));
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(m_taro));
    for (const Instant due : {m_office->at(61, 0), m_office->at(61, 0)}) { // both before New Year
        Task task = m_office->addTask(m_order);
        task.release = m_office->at(58, 0);
        task.due = due;
        TEWAKE_VERIFY(Table<Task>(m_office->database()).update(task));
    }
    const auto problem = desk().problem({{TestOffice::day(58), TestOffice::day(72)}, {}, true, {}});
    TEWAKE_VERIFY(problem);
    dispatch::SolveOptions options;
    options.iterations = 2000;
    const Proposal found =
        proposalFrom(*problem, dispatch::solve(problem->problem, options), m_office->office().zone());
    QCOMPARE(found.assignments.size(), 1);
    QCOMPARE(found.unplaced.size(), 1);
    QVERIFY2(found.unplaced.first().reason.contains(u"earnings ceiling of the year that 塩尻 花子"_s),
             qPrintable(found.unplaced.first().reason));
    TEWAKE_VERIFY(desk().commit(found));
}

void DispatchDeskTest::otherFailuresAreNoChange_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("task") << u"task"_s;
    QTest::newRow("offer") << u"assignment"_s;
}

/// “Changed meanwhile” is said of what has changed or is gone, not of a store that cannot be read.
void DispatchDeskTest::otherFailuresAreNoChange()
{
    QFETCH(QString, table);
    const Assignment offer = m_office->offer(m_task, m_hanako, m_office->at(24, 10));
    Proposal made = proposal(m_office->addTask(m_order), m_taro, m_office->at(24, 10));
    if (table == "assignment"_L1)
        made.replaced.append({offer.id, m_task.id, u"標識-001"_s, m_hanako.id, m_hanako.name, offer.blocks});
    Database &database = m_office->database();
    TEWAKE_VERIFY(
        database.transact([&] { return database.command(u"ALTER TABLE %1 RENAME TO away"_s.arg(table)); }));
    const auto failed = desk().commit(made);
    QVERIFY(!failed.ok());
    QCOMPARE(failed.error().code, ErrorCode::StorageFailure);
    TEWAKE_VERIFY(
        database.transact([&] { return database.command(u"ALTER TABLE away RENAME TO %1"_s.arg(table)); }));
    made.replaced.append({Id<Assignment>(999), m_task.id, u"標識-001"_s, m_hanako.id, m_hanako.name, {}});
    TEWAKE_REFUSED(desk().commit(made), ErrorCode::Conflict, "have changed");
}

void DispatchDeskTest::callOffHandsOn()
{
    m_office->give(m_task, m_hanako, m_office->at(24, 10));
    const DateRange day{TestOffice::day(24), TestOffice::day(25)};
    const auto preview = desk().previewCallOff(m_hanako.id, day);
    TEWAKE_VERIFY(preview);
    QCOMPARE(preview->lost.size(), 1);
    TEWAKE_VERIFY(desk().callOff(m_hanako.id, day, *preview));
    QList<Assignment> now = m_office->all<Assignment>(u"state = 'offered'"_s);
    QCOMPARE(now.size(), 1);
    const bool another = now.first().workerId == m_taro.id;
    QVERIFY2(another || now.first().workerId == m_hanako.id, "the task went to nobody");
    const auto left = WorkerGateway(m_office->database()).availabilityOf(m_hanako.id);
    TEWAKE_VERIFY(left);
    QCOMPARE(left->exceptions.size(), 1);
    QVERIFY(left->exceptions.first().off);
}

void DispatchDeskTest::callOffIsSolvedOutsideOfTransactions()
{
    m_office->give(m_task, m_hanako, m_office->at(24, 10));
    const DateRange day{TestOffice::day(24), TestOffice::day(25)};
    int steps = 0;
    int inTransaction = 0;
    TEWAKE_VERIFY(desk().previewCallOff(m_hanako.id, day, {}, [&](const dispatch::Progress &) {
        ++steps;
        inTransaction += m_office->database().inTransaction() ? 1 : 0;
    }));
    QVERIFY(steps > 0);
    QCOMPARE(inTransaction, 0);
    std::stop_source stop;
    stop.request_stop();
    TEWAKE_REFUSED(desk().previewCallOff(m_hanako.id, day, stop.get_token()), ErrorCode::Cancelled,
                   "Nothing");
}

/// A window that closes does not wait for the reasons of all tasks.
void DispatchDeskTest::reasonsEndWhenStopped()
{
    for (const Worker &worker : {m_hanako, m_taro})
        TEWAKE_VERIFY(WorkerGateway(m_office->database()).replaceAvailability(worker.id, {}));
    (void)m_office->addTask(m_order);
    ProposalRequest request;
    request.days = {TestOffice::day(23), TestOffice::day(30)};
    const auto problem = desk().problem(request);
    TEWAKE_VERIFY(problem);
    const dispatch::Solution solution = dispatch::solve(problem->problem);
    QCOMPARE(solution.unplaced.size(), 2U);
    const OfficeZone &zone = m_office->office().zone();
    for (const UnplacedTask &task : proposalFrom(*problem, solution, zone).unplaced) {
        QCOMPARE(task.candidates, 2);
        QCOMPARE(task.search, dispatch::RemedySearch::Whole);
        for (const RemedyChoice &remedy : task.remedies)
            QVERIFY(remedy.change && !remedy.words.isEmpty());
    }
    // Without trials there are no remedies, and still every reason.
    for (const UnplacedTask &task : proposalFrom(*problem, solution, zone, {0, {}}).unplaced) {
        QCOMPARE(task.candidates, 2);
        QVERIFY(!task.reason.isEmpty());
        QVERIFY(task.remedies.isEmpty());
        QCOMPARE(task.search, dispatch::RemedySearch::NotLookedFor);
        QVERIFY(!wordOf(task.search).isEmpty());
    }
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(proposalFrom(*problem, solution, zone, {TrialsOfProposal, stop.get_token()}).unplaced.isEmpty());
}

void DispatchDeskTest::callOffSeesNewWork()
{
    m_office->give(m_task, m_hanako, m_office->at(24, 10));
    const DateRange day{TestOffice::day(24), TestOffice::day(25)};
    const auto preview = desk().previewCallOff(m_hanako.id, day);
    TEWAKE_VERIFY(preview);
    m_office->give(m_office->addTask(m_order), m_hanako, m_office->at(24, 14));
    TEWAKE_REFUSED(desk().callOff(m_hanako.id, day, *preview), ErrorCode::Conflict, "meanwhile");
    QCOMPARE(inForce(), 2);
    QVERIFY(WorkerGateway(m_office->database()).availabilityOf(m_hanako.id)->exceptions.isEmpty());
}

void DispatchDeskTest::reasonOfAWithdrawalIsClean()
{
    const Assignment offer = m_office->offer(m_task, m_hanako, m_office->at(24, 10));
    TEWAKE_VERIFY(desk().withdraw(offer.id, u" 数量の変更\t"_s));
    QCOMPARE(m_office->load(offer.id).reason, u"数量の変更"_s);
}

/// Hours that were worked are paid with what is handed in: the task is not taken away before that, neither by
/// a withdrawal nor when the person is called off.
void DispatchDeskTest::workUnderWayIsNotWithdrawn()
{
    const Assignment begun = m_office->give(m_task, m_hanako, m_office->at(24, 10));
    const Assignment other = m_office->give(m_office->addTask(m_order), m_hanako, m_office->at(24, 14));
    const DateRange day{TestOffice::day(24), TestOffice::day(25)};
    const auto before = desk().previewCallOff(m_hanako.id, day);
    TEWAKE_VERIFY(before);
    QCOMPARE(before->lost.size(), 2);
    TimeEntry entry;
    entry.taskId = m_task.id;
    entry.day = TestOffice::day(22);
    entry.minutes = Minutes(75);
    TEWAKE_VERIFY(HoursDesk(m_office->office(), m_office->session(m_hanako)).addEntry(entry));
    TEWAKE_REFUSED(desk().withdraw(begun.id, u"test"_s), ErrorCode::Refused, "塩尻 花子");
    TEWAKE_REFUSED(desk().withdraw(begun.id, u"test"_s), ErrorCode::Refused, "1:15");
    TEWAKE_REFUSED(desk().callOff(m_hanako.id, day, *before), ErrorCode::Refused, "標識-001");
    QCOMPARE(inForce(), 2);
    QVERIFY(WorkerGateway(m_office->database()).availabilityOf(m_hanako.id)->exceptions.isEmpty());

    const auto preview = desk().previewCallOff(m_hanako.id, day);
    TEWAKE_VERIFY(preview);
    // Named, so that the coordinator knows what stays with the person.
    QCOMPARE(preview->kept.size(), 1);
    QCOMPARE(preview->kept.first().task.id, m_task.id);
    QCOMPARE(preview->lost.size(), 1);
    QCOMPARE(preview->lost.first().assignmentId, other.id);
    TEWAKE_VERIFY(desk().callOff(m_hanako.id, day, *preview));
    QCOMPARE(m_office->load(begun.id).state, AssignmentState::Accepted);
    QCOMPARE(m_office->load(m_task.id).state, TaskState::Working);
    QCOMPARE(m_office->load(other.id).state, AssignmentState::Withdrawn);
}

void DispatchDeskTest::cancelledBeforeItIsDone()
{
    std::atomic_bool cancelled = true;
    m_office->database().setCancelFlag(&cancelled);
    TEWAKE_REFUSED(desk().commit(proposal(m_task, m_hanako, m_office->at(24, 10))), ErrorCode::Cancelled,
                   "Nothing");
    QCOMPARE(inForce(), 0);
    QCOMPARE(m_office->load(m_task.id).state, TaskState::Planned);
    cancelled = false;
    TEWAKE_VERIFY(desk().commit(proposal(m_task, m_hanako, m_office->at(24, 10))));
    m_office->database().setCancelFlag(nullptr);
}

Proposal DispatchDeskTest::planned(bool keepExisting)
{
    ProposalRequest request;
    request.days = {TestOffice::day(23), TestOffice::day(30)};
    request.keepExisting = keepExisting;
    const auto problem = desk().problem(request);
    if (!problem)
        return {};
    dispatch::SolveOptions options;
    options.iterations = 2000;
    return proposalFrom(*problem, dispatch::solve(problem->problem, options), m_office->office().zone());
}

void DispatchDeskTest::offersArePlannedAnewUnlessKept()
{
    const Assignment offer = m_office->offer(m_task, m_hanako, m_office->at(24, 10));
    QVERIFY(planned(true).assignments.isEmpty());
    // An offer that is as good as any stays with whom it is.
    for (const ProposedAssignment &item : planned(false).assignments)
        QCOMPARE(item.workerId, m_hanako.id);
    // She is not available any more: it goes to him, and is taken back from her in the same act.
    TEWAKE_VERIFY(WorkerGateway(m_office->database()).replaceAvailability(m_hanako.id, {}));
    const Proposal anew = planned(false);
    QCOMPARE(anew.assignments.size(), 1);
    QCOMPARE(anew.assignments.first().workerId, m_taro.id);
    QCOMPARE(anew.replaced.size(), 1);
    QCOMPARE(anew.replaced.first().assignmentId, offer.id);
    const auto fromFile = proposalFromJson(toJson(anew)); // as the command line keeps it
    TEWAKE_VERIFY(fromFile);
    TEWAKE_VERIFY(desk().commit(*fromFile));
    QCOMPARE(m_office->load(offer.id).state, AssignmentState::Withdrawn);
    QCOMPARE(m_office->load(m_task.id).state, TaskState::Offered);
    QCOMPARE(inForce(), 1);
    TEWAKE_REFUSED(desk().commit(*fromFile), ErrorCode::Conflict, "have changed");
    QCOMPARE(inForce(), 1);
}

void DispatchDeskTest::acceptedWorkStays()
{
    (void)m_office->give(m_task, m_hanako, m_office->at(24, 10));
    TEWAKE_VERIFY(WorkerGateway(m_office->database()).replaceAvailability(m_hanako.id, {}));
    QVERIFY(planned(false).assignments.isEmpty());
    QVERIFY(planned(false).replaced.isEmpty());
    // Nor is anything laid over it.
    const Task other = m_office->addTask(m_order);
    const Proposal proposal = planned(false);
    QCOMPARE(proposal.assignments.size(), 1);
    QCOMPARE(proposal.assignments.first().taskId, other.id);
    QCOMPARE(proposal.assignments.first().workerId, m_taro.id);
}

void DispatchDeskTest::anAnsweredOfferIsNotTakenBack()
{
    Assignment offer = m_office->offer(m_task, m_hanako, m_office->at(24, 10));
    TEWAKE_VERIFY(WorkerGateway(m_office->database()).replaceAvailability(m_hanako.id, {}));
    const Proposal anew = planned(false);
    QCOMPARE(anew.replaced.size(), 1);
    offer.state = AssignmentState::Accepted;
    TEWAKE_VERIFY(Table<Assignment>(m_office->database()).update(offer));
    TEWAKE_REFUSED(desk().commit(anew), ErrorCode::Conflict, "have changed");
    QCOMPARE(m_office->load(offer.id).state, AssignmentState::Accepted);
    QCOMPARE(inForce(), 1);
}

QTEST_GUILESS_MAIN(DispatchDeskTest)
#include "tst_dispatchdesk.moc"
