// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/dispatchdesk.h"

#include "core/store/table.h"
#include "core/store/workergateway.h"
#include "tests/support/testoffice.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// Why a task has no place, for every one of them, and what would help.
class DispatchReasonsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whoCanTakeItAndWhen();
    void whoCanTakeAShift();
    void whatIsNotHandedOut();
    void aFullMonthIsNamed();
    void aFullMonthGivesToOthers();
    void everyTaskHasItsReason();
    void remediesOnRequest();
    void keptInAFile();

private:
    [[nodiscard]] DispatchDesk desk()
    {
        return DispatchDesk(m_office->office(), m_office->session(Role::Coordinator));
    }
    void makeFree(const Worker &worker);
    [[nodiscard]] DispatchProblem week();

    std::unique_ptr<TestOffice> m_office;
    Worker m_hanako;
    Order m_order;
};

void DispatchReasonsTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_hanako = m_office->addWorker(u"塩尻 花子"_s);
    m_order = m_office->addOrder();
}

void DispatchReasonsTest::cleanup()
{
    m_office.reset();
}

void DispatchReasonsTest::makeFree(const Worker &worker)
{
    Availability availability;
    for (int weekday = 1; weekday <= 5; ++weekday)
        availability.pattern.append({weekday, 13 * 60, 17 * 60});
    TEWAKE_VERIFY(WorkerGateway(m_office->database()).replaceAvailability(worker.id, availability));
}

DispatchProblem DispatchReasonsTest::week()
{
    ProposalRequest request;
    request.days = {TestOffice::day(23), TestOffice::day(30)};
    auto problem = desk().problem(request);
    if (!problem) {
        QTest::qFail(qPrintable(problem.error().message), __FILE__, __LINE__);
        return {};
    }
    return std::move(problem).value();
}

/// Where nobody was asked yet there is nothing to change: somebody can take it, and the answer is who.
void DispatchReasonsTest::whoCanTakeItAndWhen()
{
    makeFree(m_hanako);
    const Task task = m_office->addTask(m_order);
    const auto alone = desk().why(task.id);
    TEWAKE_VERIFY(alone);
    QVERIFY2(alone->reason.contains(m_hanako.name), qPrintable(alone->reason));
    QVERIFY2(alone->reason.contains(u"11-23 13:00–14:00"_s), qPrintable(alone->reason));
    QVERIFY(alone->remedies.isEmpty());
    QCOMPARE(alone->search, dispatch::RemedySearch::NotNeeded);
    QCOMPARE(alone->candidates, 1);

    const Worker taro = m_office->addWorker(u"松本 太郎"_s);
    makeFree(taro);
    const auto both = desk().why(task.id);
    TEWAKE_VERIFY(both);
    QVERIFY2(both->reason.contains(u"1 more"_s), qPrintable(both->reason));
    QVERIFY(both->remedies.isEmpty());
}

void DispatchReasonsTest::whoCanTakeAShift()
{
    makeFree(m_hanako);
    const Task shift = m_office->addShift(m_order, m_office->at(25, 14), m_office->at(25, 16));
    const auto why = desk().why(shift.id);
    TEWAKE_VERIFY(why);
    QVERIFY2(why->reason.contains(m_hanako.name) && why->reason.contains(u"11-25 14:00–16:00"_s),
             qPrintable(why->reason));
    QVERIFY(why->remedies.isEmpty());

    // At a time at which nobody is there, and with no time that could be moved.
    const Task early = m_office->addShift(m_order, m_office->at(25, 8), m_office->at(25, 10));
    const auto none = desk().why(early.id);
    TEWAKE_VERIFY(none);
    QVERIFY2(!none->reason.contains(m_hanako.name), qPrintable(none->reason));
    QVERIFY(none->remedies.isEmpty());
    QCOMPARE(none->search, dispatch::RemedySearch::Whole);
}

/// Some tasks nobody is asked to do yet or any more, whoever is free.
void DispatchReasonsTest::whatIsNotHandedOut()
{
    makeFree(m_hanako);
    Order quoted = m_order;
    quoted.id = {};
    quoted.state = OrderState::Quoted;
    quoted = m_office->addOrder(quoted);
    const auto ofQuoted = desk().why(m_office->addTask(quoted).id);
    TEWAKE_VERIFY(ofQuoted);
    QVERIFY2(ofQuoted->reason.contains(quoted.number), qPrintable(ofQuoted->reason));
    QVERIFY(ofQuoted->remedies.isEmpty());

    const Task begun = m_office->addShift(m_order, m_office->at(23, 8), m_office->at(23, 16));
    const auto ofBegun = desk().why(begun.id);
    TEWAKE_VERIFY(ofBegun);
    QVERIFY2(ofBegun->reason.contains(u"2026-11-23 08:00"_s), qPrintable(ofBegun->reason));
    QVERIFY(ofBegun->remedies.isEmpty());

    const Task past = m_office->addShift(m_order, m_office->at(20, 13), m_office->at(20, 16));
    const auto ofPast = desk().why(past.id);
    TEWAKE_VERIFY(ofPast);
    QVERIFY2(ofPast->reason.contains(u"2026-11-20"_s), qPrintable(ofPast->reason));
    QVERIFY(ofPast->remedies.isEmpty());
}

/// The engine knows the sum of what is left only: a month that is full is the reason, and not nothing.
void DispatchReasonsTest::aFullMonthIsNamed()
{
    makeFree(m_hanako);
    const Task task = m_office->addTask(m_order);
    DispatchProblem problem = week();
    problem.monthLeft[m_hanako.id.value()] = {{YearMonth::of(TestOffice::day(23)).index(), 30}};
    const UnplacedTask why = remediesFor(problem, {}, task.id, m_office->office().zone());
    QCOMPARE(why.reason, sentenceFor(PeriodLimit::Month, m_hanako.name));
    const Proposal proposal =
        proposalFrom(problem, dispatch::solve(problem.problem), m_office->office().zone());
    QVERIFY(proposal.assignments.isEmpty());
    QCOMPARE(proposal.unplaced.size(), 1);
    QCOMPARE(proposal.unplaced.first().reason, why.reason);
}

/// Whose month is full gets no more, and somebody else who has time does.
void DispatchReasonsTest::aFullMonthGivesToOthers()
{
    makeFree(m_hanako);
    (void)m_office->addTask(m_order);
    (void)m_office->addTask(m_order);
    DispatchProblem alone = week();
    const dispatch::Solution solution = dispatch::solve(alone.problem); // all with the only person
    const Worker taro = m_office->addWorker(u"松本 太郎"_s);
    makeFree(taro);
    DispatchProblem problem = week();
    problem.monthLeft[m_hanako.id.value()] = {{YearMonth::of(TestOffice::day(23)).index(), 60}};
    const Proposal proposal = proposalFrom(problem, solution, m_office->office().zone());
    QVERIFY(proposal.unplaced.isEmpty());
    QCOMPARE(proposal.assignments.size(), 2);
    QVERIFY(proposal.assignments.at(0).workerId != proposal.assignments.at(1).workerId);
    QCOMPARE(proposal.summary.placed, 2);
    QCOMPARE(proposal.summary.weight, solution.summary.weight);
}

void DispatchReasonsTest::everyTaskHasItsReason()
{
    constexpr int tasks = 450;
    for (int i = 0; i < tasks; ++i)
        (void)m_office->addTask(m_order, 1);
    makeFree(m_hanako);
    const DispatchProblem problem = week();
    dispatch::SolveOptions options;
    options.iterations = 2000;
    const dispatch::Solution solution = dispatch::solve(problem.problem, options);
    const OfficeZone &zone = m_office->office().zone();
    const Proposal proposal = proposalFrom(problem, solution, zone);
    QVERIFY(proposal.unplaced.size() > 400);
    QCOMPARE(proposal.assignments.size() + proposal.unplaced.size(), tasks);
    for (const UnplacedTask &task : proposal.unplaced) {
        QVERIFY2(task.reason.contains(u"1 "_s) && task.candidates == 1, qPrintable(task.reason));
        for (const RemedyChoice &remedy : task.remedies)
            QVERIFY(remedy.change && !remedy.words.isEmpty());
    }
    // Few trials reach the first task only; the others still have their reasons.
    const Proposal few = proposalFrom(problem, solution, zone, {1, {}});
    QCOMPARE(few.unplaced.size(), proposal.unplaced.size());
    QCOMPARE(few.unplaced.first().search, dispatch::RemedySearch::CutShort);
    for (qsizetype i = 1; i < few.unplaced.size(); ++i) {
        QCOMPARE(few.unplaced.at(i).reason, proposal.unplaced.at(i).reason);
        QCOMPARE(few.unplaced.at(i).search, dispatch::RemedySearch::NotLookedFor);
    }
}

/// What a proposal did not look for is found for one task, and the remedy does place it.
void DispatchReasonsTest::remediesOnRequest()
{
    makeFree(m_hanako);
    const Task shift = m_office->addShift(m_order, m_office->at(25, 13), m_office->at(25, 17));
    Task urgent = m_office->addTask(m_order);
    urgent.release = m_office->at(25, 0);
    urgent.due = m_office->at(26, 0);
    TEWAKE_VERIFY(Table<Task>(m_office->database()).update(urgent));
    DispatchProblem problem = week();
    for (dispatch::Worker &worker : problem.problem.workers)
        worker.maxDay = 240;
    std::vector<dispatch::PlanRow> plan;
    {
        dispatch::Board board(problem.problem);
        QVERIFY(board.place(m_hanako.id.value(), shift.id.value()));
        plan = board.plan().rows();
    }
    const UnplacedTask why = remediesFor(problem, plan, urgent.id, m_office->office().zone());
    QCOMPARE(why.search, dispatch::RemedySearch::Whole);
    QVERIFY(!why.remedies.isEmpty());
    for (const RemedyChoice &remedy : why.remedies) {
        QVERIFY(remedy.change);
        const auto after = dispatch::applyRemedy(problem.problem, plan, urgent.id.value(), *remedy.change);
        QVERIFY2(after, qPrintable(remedy.words));
        QVERIFY(dispatch::checkPlan(after->problem, after->plan).valid());
    }
}

void DispatchReasonsTest::keptInAFile()
{
    (void)m_office->addTask(m_order);
    const DispatchProblem problem = week();
    const Proposal proposal =
        proposalFrom(problem, dispatch::solve(problem.problem), m_office->office().zone(), {0, {}});
    QCOMPARE(proposal.unplaced.size(), 1);
    const auto back = proposalFromJson(toJson(proposal));
    TEWAKE_VERIFY(back);
    QCOMPARE(back->unplaced.size(), 1);
    QCOMPARE(back->unplaced.first().reason, proposal.unplaced.first().reason);
    QVERIFY(!back->unplaced.first().reason.isEmpty());
    QCOMPARE(back->unplaced.first().search, dispatch::RemedySearch::NotLookedFor);
}

QTEST_GUILESS_MAIN(DispatchReasonsTest)
#include "tst_dispatchreasons.moc"
