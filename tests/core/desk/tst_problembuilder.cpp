// SPDX-License-Identifier: GPL-3.0-or-later
// The office's planning situation as the engine is told it.
#include "core/desk/problembuilder.h"

#include "core/desk/workerdesk.h"
#include "core/store/assignmentgateway.h"
#include "core/store/workergateway.h"
#include "tests/support/testoffice.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

namespace {

/// Minutes since Monday 2026-11-23 00:00, of a day counted from it.
constexpr dispatch::Minute at(int day, int hour, int minute = 0)
{
    return (day * 24 + hour) * 60 + minute;
}

} // namespace

class ProblemBuilderTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void weeksAroundTheRange();
    void windowsWithinTheRange_data();
    void windowsWithinTheRange();
    void ordersAskedFor();
    void effortAndGrid();
    void limits_data();
    void limits();
    void monthsThatTheRangeTouches();
    void ceilingOfTheYear();
    void ceilingWithReworkInHand();
    void ceilingsOverNewYear();
    void freeTime();
    void whoPlansAtAll();
    void agreementsMakeTheList();
    void workInForceIsPinned();
    void workHandedInEarlyIsOver();
    void overlapsGiveWay();
    void releasedWorkIsPlannedAnew();
    void randomOfficesArePlannable();

private:
    [[nodiscard]] DispatchProblem built(const ProposalRequest &request,
                                        const std::function<void(ProblemBuilder &)> &prepare = {});
    [[nodiscard]] DispatchProblem built() { return built({m_week, {}, true, {}}); }
    void setHours(const Worker &worker, const Availability &availability);

    std::unique_ptr<TestOffice> m_office;
    const DateRange m_week{TestOffice::day(23), TestOffice::day(30)};
};

void ProblemBuilderTest::init()
{
    m_office = std::make_unique<TestOffice>();
}

void ProblemBuilderTest::cleanup()
{
    m_office.reset();
}

DispatchProblem ProblemBuilderTest::built(const ProposalRequest &request,
                                          const std::function<void(ProblemBuilder &)> &prepare)
{
    ProblemBuilder builder(m_office->office(), request);
    if (prepare)
        prepare(builder);
    auto problem = builder.build();
    if (!problem)
        qFatal("%s", qPrintable(problem.error().message));
    return std::move(problem).value();
}

void ProblemBuilderTest::setHours(const Worker &worker, const Availability &availability)
{
    TEWAKE_VERIFY(WorkerDesk(m_office->office(), m_office->session(Role::Coordinator))
                      .saveAvailability(worker.id, availability));
}

void ProblemBuilderTest::weeksAroundTheRange()
{
    const DispatchProblem one = built({{TestOffice::day(25), TestOffice::day(26)}, {}, true, {}});
    QCOMPARE(one.firstMonday, TestOffice::day(23));
    QCOMPARE(one.today, TestOffice::day(23));
    QCOMPARE(one.problem.weeks, 1);
    const DispatchProblem two = built({{TestOffice::day(29), TestOffice::day(31)}, {}, true, {}});
    QCOMPARE(two.firstMonday, TestOffice::day(23));
    QCOMPARE(two.problem.weeks, 2);
    const DispatchProblem four = built({{TestOffice::day(23), TestOffice::day(51)}, {}, true, {}});
    QCOMPARE(four.problem.weeks, 4);
}

void ProblemBuilderTest::windowsWithinTheRange_data()
{
    QTest::addColumn<bool>("shift");
    QTest::addColumn<int>("release"); // minutes since the Monday; may lie before it
    QTest::addColumn<int>("due");
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("expectedRelease"); // -1: not in the problem
    QTest::addColumn<int>("expectedDue");
    const auto row = [](const char *name, bool shift, dispatch::Minute release, dispatch::Minute due,
                        dispatch::Minute now, dispatch::Minute expectedRelease,
                        dispatch::Minute expectedDue) {
        QTest::newRow(name) << shift << int(release) << int(due) << int(now) << int(expectedRelease)
                            << int(expectedDue);
    };
    row("within", false, at(1, 0), at(3, 0), at(0, 0), at(1, 0), at(3, 0));
    row("begun before", false, at(-5, 0), at(3, 0), at(0, 0), at(0, 0), at(3, 0));
    row("due later", false, at(1, 0), at(20, 0), at(0, 0), at(1, 0), at(7, 0));
    row("not before now", false, at(-5, 0), at(3, 0), at(0, 9), at(0, 9), at(3, 0));
    row("due before the range", false, at(-5, 0), at(0, 0), at(-6, 0), -1, 0);
    row("begins after the range", false, at(7, 0), at(9, 0), at(0, 0), -1, 0);
    row("shift", true, at(1, 9), at(1, 12), at(0, 0), at(1, 9), at(1, 12));
    row("shift begun", true, at(0, 9), at(0, 12), at(0, 9, 1), -1, 0);
    row("shift over the end", true, at(6, 22), at(7, 2), at(0, 0), -1, 0);
    row("last shift", true, at(6, 21), at(7, 0), at(0, 0), at(6, 21), at(7, 0));
}

void ProblemBuilderTest::windowsWithinTheRange()
{
    QFETCH(bool, shift);
    QFETCH(int, release);
    QFETCH(int, due);
    QFETCH(int, now);
    QFETCH(int, expectedRelease);
    QFETCH(int, expectedDue);
    const Instant monday = m_office->at(23, 0);
    const Order order = m_office->addOrder();
    Task task = shift ? m_office->addShift(order, monday.plusMinutes(release), monday.plusMinutes(due))
                      : m_office->addTask(order);
    task.release = monday.plusMinutes(release);
    task.due = monday.plusMinutes(due);
    TEWAKE_VERIFY(Table<Task>(m_office->database()).update(task));
    const DispatchProblem problem =
        built({m_week, {}, true, {}}, [&](ProblemBuilder &b) { b.notBefore(monday.plusMinutes(now)); });
    if (expectedRelease < 0) {
        QVERIFY(problem.problem.tasks.empty());
        return;
    }
    QCOMPARE(problem.problem.tasks.size(), std::size_t(1));
    const dispatch::Task &target = problem.problem.tasks.front();
    QCOMPARE(target.id, task.id.value());
    QCOMPARE(target.order, order.id.value());
    QVERIFY(target.kind == (shift ? dispatch::TaskKind::Shift : dispatch::TaskKind::Piece));
    QCOMPARE(target.release, expectedRelease);
    QCOMPARE(target.due, expectedDue);
    QCOMPARE(problem.taskVersions.value(task.id.value()), task.version);
    QCOMPARE(problem.taskLabels.value(task.id.value()), u"標識-001"_s);
}

void ProblemBuilderTest::ordersAskedFor()
{
    const Order first = m_office->addOrder();
    const Order second = m_office->addOrder();
    Order cancelled = m_office->addOrder();
    for (const Order &order : {first, second, cancelled})
        (void)m_office->addTask(order);
    cancelled.state = OrderState::Cancelled;
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(cancelled));
    QCOMPARE(built().problem.tasks.size(), std::size_t(2));
    const DispatchProblem one = built({m_week, {second.id}, true, {}});
    QCOMPARE(one.problem.tasks.size(), std::size_t(1));
    QCOMPARE(one.problem.tasks.front().order, second.id.value());
}

void ProblemBuilderTest::effortAndGrid()
{
    const Order order = m_office->addOrder();
    Task task = m_office->addTask(order);
    task.effort = Minutes(50);
    task.weight = 4;
    TEWAKE_VERIFY(Table<Task>(m_office->database()).update(task));
    DispatchProblem problem = built();
    QCOMPARE(problem.problem.grid, 15);
    QCOMPARE(problem.problem.tasks.front().effort, 60); // whole steps of the grid
    QCOMPARE(problem.problem.tasks.front().weight, 16); // four times its length
    // A desk that opens at ten past nine is planned to five minutes.
    (void)m_office->addShift(order, m_office->at(24, 9, 10), m_office->at(24, 12));
    problem = built();
    QCOMPARE(problem.problem.grid, 5);
    QVERIFY(dispatch::findFaults(problem.problem).empty());
}

void ProblemBuilderTest::limits_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("week");
    QTest::addColumn<int>("expectedDay");
    QTest::addColumn<int>("expectedWeek");
    QTest::newRow("own") << 240 << 900 << 240 << 900;
    QTest::newRow("none") << 0 << 0 << 1440 << 7 * 1440;
}

void ProblemBuilderTest::limits()
{
    QFETCH(int, day);
    QFETCH(int, week);
    QFETCH(int, expectedDay);
    QFETCH(int, expectedWeek);
    Worker worker = m_office->addWorker(u"塩尻 花子"_s);
    worker.maxDay = Minutes(day);
    worker.maxWeek = Minutes(week);
    worker.maxMonth = Minutes(0);
    worker.desiredMonth = Minutes(3000);
    worker.hourlyCost = Yen(1100);
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(worker));
    const DispatchProblem problem = built();
    const dispatch::Worker &target = problem.problem.workers.front();
    QCOMPARE(target.maxDay, expectedDay);
    QCOMPARE(target.maxWeek, expectedWeek);
    QCOMPARE(target.maxHorizon, 7 * 1440);
    QCOMPARE(target.desired, 700); // seven days of thirty
    QCOMPARE(target.rate, 1100);
}

/// 23 November to 6 December: what is left of November and all of December.
void ProblemBuilderTest::monthsThatTheRangeTouches()
{
    const Order order = m_office->addOrder();
    Worker worker = m_office->addWorker(u"塩尻 花子"_s);
    worker.maxMonth = Minutes(300);
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(worker));
    (void)m_office->give(m_office->addTask(order), worker, m_office->at(3, 9)); // an hour of November is gone
    const DispatchProblem problem = built({{TestOffice::day(23), TestOffice::day(37)}, {}, true, {}});
    QCOMPARE(problem.problem.workers.front().maxHorizon, 240 + 300);
    const auto left = problem.monthLeft.value(worker.id.value());
    QCOMPARE(left.value(YearMonth(2026, 11).index()), 240);
    QCOMPARE(left.value(YearMonth(2026, 12).index()), 300);
}

void ProblemBuilderTest::ceilingOfTheYear()
{
    const Order order = m_office->addOrder();
    Worker worker = m_office->addWorker(u"塩尻 花子"_s);
    worker.yearCeiling = Yen(1300);
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(worker));
    (void)m_office->give(m_office->addTask(order), worker, m_office->at(3, 9)); // expects 300 of them
    (void)m_office->addTask(order, 20);                                         // 600 yen in an hour
    // 1,000 yen are left: 100 minutes of the work that pays most.
    QCOMPARE(built().problem.workers.front().maxHorizon, 100);
}

/// Unpaid rework is offered with nothing, and earns what the work before it was to earn.
void ProblemBuilderTest::ceilingWithReworkInHand()
{
    const Order order = m_office->addOrder();
    Worker worker = m_office->addWorker(u"塩尻 花子"_s);
    worker.yearCeiling = Yen(1300);
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(worker));
    Task sentBack = m_office->addTask(order);
    Assignment done = m_office->give(sentBack, worker, m_office->at(3, 9)); // 300 yen
    done.state = AssignmentState::Finished;
    TEWAKE_VERIFY(Table<Assignment>(m_office->database()).update(done));
    sentBack = m_office->load(sentBack.id);
    sentBack.state = TaskState::SentBack;
    TEWAKE_VERIFY(Table<Task>(m_office->database()).update(sentBack));
    Task rework = sentBack;
    rework.id = {};
    rework.number = 2;
    rework.state = TaskState::Planned;
    rework.reworkOf = sentBack.id;
    rework.round = 2;
    Assignment again = m_office->give(m_office->add(rework), worker, m_office->at(4, 9));
    again.reward = Yen(0);
    TEWAKE_VERIFY(Table<Assignment>(m_office->database()).update(again));
    (void)m_office->addTask(order, 20); // 600 yen in an hour
    QCOMPARE(built().problem.workers.front().maxHorizon, 100);
}

/// Each year has its own ceiling, and its own part of what is earned and expected.
void ProblemBuilderTest::ceilingsOverNewYear()
{
    const Order order = m_office->addOrder();
    Worker worker = m_office->addWorker(u"塩尻 花子"_s);
    worker.yearCeiling = Yen(1300);
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(worker));
    (void)m_office->give(m_office->addTask(order), worker,
                         m_office->at(3, 9)); // late: still expected this year
    (void)m_office->give(m_office->addTask(order), worker, m_office->at(67, 9)); // 300 on 6 January
    Reward reward;
    reward.workerId = worker.id;
    reward.orderId = order.id;
    reward.taskId = m_office->addTask(order).id;
    reward.receivedOn = TestOffice::day(1);
    reward.payOn = TestOffice::day(30);
    reward.amount = Yen(400);
    (void)m_office->add(reward);
    (void)m_office->addTask(order, 20); // 600 yen in an hour
    const QDate monday(2026, 12, 28);
    const DispatchProblem both = built({{monday, monday.addDays(7)}, {}, true, {}});
    const QHash<int, qint64> left = both.yearLeft.value(worker.id.value());
    QCOMPARE(left.value(2026), 60);
    QCOMPARE(left.value(2027), 100);
    QCOMPARE(both.problem.workers.front().maxHorizon, 160);
    // A range within one year has that year's as the engine's own limit.
    const DispatchProblem later = built({{monday.addDays(7), monday.addDays(14)}, {}, true, {}});
    QVERIFY(later.yearLeft.isEmpty());
    QCOMPARE(later.problem.workers.front().maxHorizon, 100 + 60); // with the hour in hand
    QCOMPARE(built({{monday, monday.addDays(3)}, {}, true, {}}).problem.workers.front().maxHorizon, 60);
}

void ProblemBuilderTest::freeTime()
{
    Worker worker = m_office->addWorker(u"塩尻 花子"_s);
    worker.shortestBlock = Minutes(60);
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(worker));
    setHours(worker, {{{1, 540, 720}, {2, 540, 720}, {3, 540, 585}},
                      {{TestOffice::day(24), true, 600, 720}, {TestOffice::day(26), false, 780, 900}}});
    const auto free = [&](const std::function<void(ProblemBuilder &)> &prepare = {}) {
        return built({m_week, {}, true, {}}, prepare).problem.workers.front().free;
    };
    // Tuesday is cut to an hour, Wednesday is too short to begin, Thursday is an extra day.
    QCOMPARE(free(), (std::vector<dispatch::Interval>{
                         {at(0, 9), at(0, 12)}, {at(1, 9), at(1, 10)}, {at(3, 13), at(3, 15)}}));
    QCOMPARE(free([&](ProblemBuilder &b) { b.notBefore(m_office->at(23, 10, 30)); }).front(),
             (dispatch::Interval{at(0, 10, 30), at(0, 12)}));
    QCOMPARE(free([&](ProblemBuilder &b) {
                 b.calledOff(worker.id, {TestOffice::day(24), TestOffice::day(27)});
             }),
             (std::vector<dispatch::Interval>{{at(0, 9), at(0, 12)}}));
}

void ProblemBuilderTest::whoPlansAtAll()
{
    const Worker active = m_office->addWorker(u"塩尻 花子"_s);
    Worker gone = m_office->addWorker(u"松本 太郎"_s);
    gone.active = false;
    gone.leftOn = TestOffice::day(1);
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(gone));
    Worker resting = m_office->addWorker(u"岡谷 次郎"_s);
    resting.active = false;
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(resting));
    const DispatchProblem problem = built();
    QCOMPARE(problem.problem.workers.size(), std::size_t(1));
    QCOMPARE(problem.problem.workers.front().id, active.id.value());
    QCOMPARE(problem.workerNames.value(active.id.value()), active.name);
}

void ProblemBuilderTest::agreementsMakeTheList()
{
    Order order = m_office->addOrder();
    Task task = m_office->addTask(order);
    task.needsClearance = true;
    TEWAKE_VERIFY(Table<Task>(m_office->database()).update(task));
    const Worker holds = m_office->addWorker(u"塩尻 花子"_s);
    const Worker expires = m_office->addWorker(u"松本 太郎"_s);
    const Worker elsewhere = m_office->addWorker(u"岡谷 次郎"_s);
    DispatchProblem problem = built();
    QVERIFY(problem.problem.eligible.empty());
    QCOMPARE(problem.problem.tasks.front().clearance, 1); // a level that nobody has
    const WorkerGateway gateway(m_office->database());
    TEWAKE_VERIFY(gateway.replaceClearances(holds.id, {{holds.id, order.clientId, QDate(2026, 1, 1), {}}}));
    TEWAKE_VERIFY(gateway.replaceClearances(
        expires.id, {{expires.id, order.clientId, QDate(2026, 1, 1), TestOffice::day(25)}}));
    TEWAKE_VERIFY(gateway.replaceClearances(
        elsewhere.id, {{elsewhere.id, m_office->addClient().id, QDate(2026, 1, 1), {}}}));
    problem = built();
    QCOMPARE(problem.problem.eligible.size(), std::size_t(1));
    QCOMPARE(problem.problem.eligible.front().task, task.id.value());
    QCOMPARE(problem.problem.eligible.front().worker, holds.id.value());
    QCOMPARE(problem.problem.tasks.front().clearance, 0);
}

void ProblemBuilderTest::workInForceIsPinned()
{
    const Room room = m_office->add(Room{{}, 0, u"安全室"_s, 3, 540, 1080, {}});
    const Order order = m_office->addOrder();
    Worker worker = m_office->addWorker(u"塩尻 花子"_s);
    worker.roomId = room.id;
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(worker));
    Task inRoom = m_office->addTask(order);
    inRoom.roomId = room.id;
    TEWAKE_VERIFY(Table<Task>(m_office->database()).update(inRoom));
    (void)m_office->offer(inRoom, worker, m_office->at(24, 9));
    (void)m_office->give(m_office->addTask(order), worker, m_office->at(25, 13, 5)); // between two steps
    const DispatchProblem problem = built();
    QVERIFY(dispatch::findFaults(problem.problem).empty());
    QCOMPARE(problem.problem.pins.size(), std::size_t(2));
    QCOMPARE(problem.problem.pins.at(0).start, at(1, 9));
    QCOMPARE(problem.problem.pins.at(0).end, at(1, 10));
    QCOMPARE(problem.problem.pins.at(1).start, at(2, 13)); // the whole steps around it
    QCOMPARE(problem.problem.pins.at(1).end, at(2, 14, 15));
    QCOMPARE(problem.taskOfPin.value(problem.problem.pins.at(0).task), inRoom.id.value());
    QCOMPARE(problem.problem.tasks.front().room, room.id.value());
    // The pins alone are a plan without fault: they count on limits and seats and break none.
    const dispatch::CheckResult check = dispatch::checkPlan(problem.problem, problem.problem.pins);
    QVERIFY2(check.valid(), check.valid() ? "" : dispatch::describe(check.violations.front()).c_str());
    // Planned anew, an offer without an answer is free again; what was accepted stays.
    const DispatchProblem anew = built({m_week, {}, false, {}});
    QCOMPARE(anew.problem.pins.size(), std::size_t(1));
    QCOMPARE(anew.problem.pins.front().start, at(2, 13));
    QVERIFY(std::any_of(anew.problem.tasks.begin(), anew.problem.tasks.end(),
                        [&](const dispatch::Task &task) { return task.id == inRoom.id.value(); }));
}

/// What was laid out for later, and was not needed any more.
void ProblemBuilderTest::workHandedInEarlyIsOver()
{
    const Order order = m_office->addOrder();
    Worker worker = m_office->addWorker(u"塩尻 花子"_s);
    worker.maxMonth = Minutes(300);
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(worker));
    const Task task = m_office->addTask(order);
    Assignment assignment = m_office->give(task, worker, m_office->at(25, 9));
    QCOMPARE(built().problem.pins.size(), std::size_t(1));
    assignment.state = AssignmentState::Finished;
    TEWAKE_VERIFY(AssignmentGateway(m_office->database()).update(assignment));
    Submission early;
    early.taskId = task.id;
    early.workerId = worker.id;
    early.at = m_office->at(24, 12);
    early.quantity = 10;
    early = m_office->add(early);
    const DispatchProblem problem = built();
    QVERIFY(problem.problem.pins.empty());
    QCOMPARE(problem.monthLeft.value(worker.id.value()).value(YearMonth(2026, 11).index()), 300);
    early.at = m_office->at(25, 9, 30); // it was begun as laid out
    TEWAKE_VERIFY(Table<Submission>(m_office->database()).update(early));
    QCOMPARE(built().problem.pins.size(), std::size_t(1));
}

/// Work that was handed out by hand may overlap; the engine knows one thing at a time.
void ProblemBuilderTest::overlapsGiveWay()
{
    const Order order = m_office->addOrder();
    const Worker worker = m_office->addWorker(u"塩尻 花子"_s);
    (void)m_office->give(m_office->addTask(order), worker, m_office->at(24, 9));
    (void)m_office->give(m_office->addTask(order), worker, m_office->at(24, 9, 30));
    (void)m_office->give(m_office->addTask(order), worker, m_office->at(24, 9, 15)); // hidden by the two
    const DispatchProblem problem = built();
    QVERIFY(dispatch::findFaults(problem.problem).empty());
    dispatch::Minute total = 0;
    for (const dispatch::PlanRow &pin : problem.problem.pins)
        total += pin.end - pin.start;
    QCOMPARE(total, 90);
    QVERIFY(dispatch::checkPlan(problem.problem, problem.problem.pins).valid());
}

void ProblemBuilderTest::releasedWorkIsPlannedAnew()
{
    const Order order = m_office->addOrder();
    const Worker worker = m_office->addWorker(u"塩尻 花子"_s);
    const Task task = m_office->addTask(order);
    (void)m_office->give(task, worker, m_office->at(24, 9));
    QVERIFY(built().taskOfPin.size() == 1);
    const DispatchProblem problem =
        built({m_week, {}, true, {}}, [&](ProblemBuilder &b) { b.release({task.id.value()}); });
    QVERIFY(problem.problem.pins.empty());
    QCOMPARE(problem.problem.tasks.size(), std::size_t(1));
    QCOMPARE(problem.problem.tasks.front().id, task.id.value());
}

/// Whatever an office holds: the engine can read it, and what it plans passes the checker.
void ProblemBuilderTest::randomOfficesArePlannable()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const auto upTo = [&](int most) { return int(random.bounded(most + 1)); };
    const Skill skill = m_office->add(Skill{{}, 0, u"校正"_s, true});
    const Room room = m_office->add(Room{{}, 0, u"安全室"_s, 2, 540, 1080, {}});
    QList<Order> orders{m_office->addOrder(), m_office->addOrder(), m_office->addOrder()};
    QList<Worker> workers;
    const WorkerGateway gateway(m_office->database());
    for (int i = 0; i < 12; ++i) {
        Worker worker = m_office->addWorker(u"W %1"_s.arg(i));
        worker.maxDay = Minutes(upTo(1) * (60 + 13 * upTo(30)));
        worker.maxMonth = Minutes(upTo(1) * 90 * upTo(20));
        worker.yearCeiling = Yen(upTo(1) * 500 * upTo(20));
        worker.shortestBlock = Minutes(15 * upTo(6));
        worker.roomId = upTo(1) ? room.id : Id<Room>();
        TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(worker));
        Availability hours;
        for (int weekday = 1; weekday <= 7; ++weekday) {
            const int begin = 360 + 5 * upTo(150);
            hours.pattern.append({weekday, begin, std::min(begin + 30 + 5 * upTo(90), 1440)});
        }
        TEWAKE_VERIFY(gateway.replaceAvailability(worker.id, hours));
        if (upTo(1))
            TEWAKE_VERIFY(gateway.replaceSkills(worker.id, {{worker.id, skill.id, 1 + upTo(4)}}));
        if (upTo(1))
            TEWAKE_VERIFY(gateway.replaceClearances(
                worker.id, {{worker.id, orders.first().clientId, QDate(2026, 1, 1), {}}}));
        workers.append(worker);
    }
    for (int i = 0; i < 60; ++i) {
        const Order &order = orders.at(upTo(2));
        const int start = 24 * 60 + 5 * upTo(2000);
        Task task = upTo(3) == 0
                        ? m_office->addShift(order, m_office->at(23, 0).plusMinutes(start),
                                             m_office->at(23, 0).plusMinutes(start + 60 + 5 * upTo(30)))
                        : m_office->addTask(order, 1);
        if (task.shape == WorkShape::Pieces) {
            task.effort = Minutes(10 + 7 * upTo(40));
            task.release = m_office->at(23, 0).plusMinutes(start);
            task.due = task.release.plusMinutes(600 + 60 * upTo(200));
        }
        task.skillId = upTo(2) == 0 ? skill.id : Id<Skill>();
        task.skillLevel = 1 + upTo(3);
        task.needsClearance = upTo(3) == 0;
        task.roomId = upTo(3) == 0 ? room.id : Id<Room>();
        TEWAKE_VERIFY(Table<Task>(m_office->database()).update(task));
        if (upTo(5) == 0) // handed out by hand, whatever the rules say
            (void)m_office->give(task, workers.at(upTo(11)), m_office->at(24 + upTo(4), 8 + upTo(10), 5));
    }
    const DispatchProblem problem = built({{TestOffice::day(23), TestOffice::day(37)}, {}, true, {}});
    const auto faults = dispatch::findFaults(problem.problem);
    QVERIFY2(faults.empty(), faults.empty() ? "" : dispatch::describe(faults.front()).c_str());
    dispatch::SolveOptions options;
    options.iterations = 3000;
    const dispatch::Solution solution = dispatch::solve(problem.problem, options);
    QVERIFY(solution.faults.empty());
    // Work that was handed out against a limit stays; nothing that was added breaks any.
    const auto known = dispatch::checkPlan(problem.problem, problem.problem.pins).violations;
    for (const dispatch::Violation &violation :
         dispatch::checkPlan(problem.problem, solution.plan.rows()).violations) {
        const bool old = std::any_of(known.begin(), known.end(), [&](const dispatch::Violation &k) {
            return k.rule == violation.rule && k.worker == violation.worker && k.start == violation.start;
        });
        QVERIFY2(old, dispatch::describe(violation).c_str());
    }
    QVERIFY(solution.plan.rows().size() > problem.problem.pins.size());
}

QTEST_GUILESS_MAIN(ProblemBuilderTest)
#include "tst_problembuilder.moc"
