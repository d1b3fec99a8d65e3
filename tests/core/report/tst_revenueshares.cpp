// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/revenueshares.h"

#include "core/report/monthreport.h"
#include "tests/support/testoffice.h"

#include <QTest>

#include <numeric>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// Who a client's acceptance is of. The clock stands at Monday 2026-11-23.
class RevenueSharesTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void sharedOut_data();
    void sharedOut();
    void byTheUnitsThatPassed();
    void partsInTheOrderInWhichWorkPassed();
    void whatPassesLaterChangesNothing();
    void withoutUnitsOfItsOwn();
    void whoPutItRightHasTheUnits();
    void byApprovedHours();
    void importedHistory();
    void importedAndGoneOnWith();
    void importedWithoutHours();
    void correctionsAreNobodys();

private:
    Task passed(qint64 quantity, const Worker &worker, qint64 handedIn = -1);
    Task imported(qint64 quantity, TaskState state = TaskState::Passed);
    void worked(const Worker &worker, int dayOfNovember, int minutes,
                TimeEntryState state = TimeEntryState::Approved, Id<Task> task = {});
    void accepted(int dayOfNovember, qint64 quantity, qint64 yen);
    /// Yen of the days of November, both included.
    qint64 shareOf(const Worker &worker, int first, int last) const;

    std::unique_ptr<TestOffice> m_office;
    Order m_order;
    Worker m_hanako;
    Worker m_taro;
    Worker m_jiro;
};

void RevenueSharesTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_order = m_office->addOrder();
    m_hanako = m_office->addWorker(u"塩尻 花子"_s);
    m_taro = m_office->addWorker(u"塩尻 太郎"_s);
    m_jiro = m_office->addWorker(u"塩尻 次郎"_s);
}

Task RevenueSharesTest::passed(qint64 quantity, const Worker &worker, qint64 handedIn)
{
    Task task = m_office->addTask(m_order, quantity);
    task.state = TaskState::Passed;
    if (!Table<Task>(m_office->database()).update(task))
        qFatal("the task cannot be stored");
    Submission submission;
    submission.taskId = task.id;
    submission.workerId = worker.id;
    submission.at = m_office->at(20, 12);
    submission.quantity = handedIn < 0 ? quantity : handedIn;
    submission = m_office->add(submission);
    Inspection inspection;
    inspection.taskId = task.id;
    inspection.submissionId = submission.id;
    inspection.at = m_office->at(21, 12);
    inspection.outcome = InspectionOutcome::Accepted;
    m_office->add(inspection);
    return task;
}

/// In this state without hand-in and inspection.
Task RevenueSharesTest::imported(qint64 quantity, TaskState state)
{
    Task task = m_office->addTask(m_order, quantity);
    task.state = state;
    if (!Table<Task>(m_office->database()).update(task))
        qFatal("the task cannot be stored");
    return task;
}

void RevenueSharesTest::worked(const Worker &worker, int dayOfNovember, int minutes, TimeEntryState state,
                               Id<Task> task)
{
    TimeEntry entry;
    entry.taskId = task;
    entry.workerId = worker.id;
    entry.orderId = m_order.id;
    entry.day = TestOffice::day(dayOfNovember);
    entry.minutes = Minutes(minutes);
    entry.state = state;
    entry.enteredAt = m_office->at(22, 12);
    m_office->add(entry);
}

void RevenueSharesTest::accepted(int dayOfNovember, qint64 quantity, qint64 yen)
{
    ClientAcceptance acceptance;
    acceptance.orderId = m_order.id;
    acceptance.day = TestOffice::day(dayOfNovember);
    acceptance.quantity = quantity;
    acceptance.amount = Yen(yen);
    m_office->add(acceptance);
}

qint64 RevenueSharesTest::shareOf(const Worker &worker, int first, int last) const
{
    const auto shares =
        revenueShares(m_office->database(), {TestOffice::day(first), TestOffice::day(last + 1)});
    if (!shares)
        qFatal("%s", qPrintable(shares.error().message));
    qint64 sum = 0;
    for (const RevenueShare &share : *shares) {
        const bool within = share.day >= TestOffice::day(first) && share.day <= TestOffice::day(last);
        sum += within && share.worker == worker.id.value() ? share.amount.amount() : 0;
    }
    return sum;
}

void RevenueSharesTest::sharedOut_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QList<qint64>>("weights");
    QTest::addColumn<QList<qint64>>("parts");
    QTest::newRow("one") << qint64(100) << QList<qint64>{7} << QList<qint64>{100};
    QTest::newRow("thirds: the yen left over goes to the first")
        << qint64(100) << QList<qint64>{1, 1, 1} << QList<qint64>{34, 33, 33};
    QTest::newRow("the largest remainder") << qint64(10) << QList<qint64>{1, 1, 4} << QList<qint64>{2, 2, 6};
    QTest::newRow("the one in the middle") << qint64(11) << QList<qint64>{5, 6, 7} << QList<qint64>{3, 4, 4};
    QTest::newRow("nothing to share") << qint64(0) << QList<qint64>{5, 6} << QList<qint64>{0, 0};
    QTest::newRow("less than a yen each")
        << qint64(2) << QList<qint64>{1, 1, 1, 1} << QList<qint64>{1, 1, 0, 0};
    QTest::newRow("nobody without a weight") << qint64(7) << QList<qint64>{0, 3} << QList<qint64>{0, 7};
    QTest::newRow("sums that a product would not hold")
        << qint64(999'999'999'999) << QList<qint64>{1'000'000'000, 999'999'999, 1}
        << QList<qint64>{499'999'999'999, 499'999'999'500, 500};
}

void RevenueSharesTest::sharedOut()
{
    QFETCH(qint64, amount);
    QFETCH(QList<qint64>, weights);
    QFETCH(QList<qint64>, parts);
    QList<qint64> found;
    for (const Yen yen : tewake::sharedOut(Yen(amount), weights))
        found += yen.amount();
    QCOMPARE(found, parts);
    QCOMPARE(std::accumulate(found.cbegin(), found.cend(), qint64(0)), amount);
}

void RevenueSharesTest::byTheUnitsThatPassed()
{
    passed(10, m_hanako);
    passed(20, m_taro);
    passed(10, m_jiro, 3); // seven were not handed in
    const Task open = m_office->addTask(m_order, 10);
    QVERIFY(open.state == TaskState::Planned);
    accepted(22, 33, 1000);
    QCOMPARE(shareOf(m_hanako, 22, 22), 303); // 303.03
    QCOMPARE(shareOf(m_taro, 22, 22), 606);   // 606.06
    QCOMPARE(shareOf(m_jiro, 22, 22), 91);    // 90.91
    QCOMPARE(shareOf(m_hanako, 1, 21), 0);
}

void RevenueSharesTest::partsInTheOrderInWhichWorkPassed()
{
    passed(10, m_hanako);
    passed(10, m_taro);
    passed(10, m_hanako);
    accepted(15, 15, 900);
    accepted(18, 10, 700);
    accepted(22, 3, 200); // the last two are written off
    QCOMPARE(shareOf(m_hanako, 15, 15), 600);
    QCOMPARE(shareOf(m_taro, 15, 15), 300);
    QCOMPARE(shareOf(m_hanako, 18, 18), 350);
    QCOMPARE(shareOf(m_taro, 18, 18), 350);
    QCOMPARE(shareOf(m_hanako, 22, 22), 200);
    QCOMPARE(shareOf(m_taro, 22, 22), 0);
}

void RevenueSharesTest::whatPassesLaterChangesNothing()
{
    passed(10, m_hanako);
    accepted(15, 10, 600);
    passed(20, m_taro);
    accepted(22, 20, 1200);
    QCOMPARE(shareOf(m_hanako, 15, 15), 600);
    QCOMPARE(shareOf(m_taro, 15, 15), 0);
    QCOMPARE(shareOf(m_taro, 22, 22), 1200);
}

void RevenueSharesTest::withoutUnitsOfItsOwn()
{
    passed(10, m_hanako);
    passed(20, m_taro);
    accepted(15, 10, 600);
    accepted(16, 0, 90); // an agreed extra: of the units that are accepted by now
    QCOMPARE(shareOf(m_hanako, 16, 16), 90);
    accepted(17, 20, 1200);
    accepted(18, 0, 90);
    QCOMPARE(shareOf(m_hanako, 18, 18), 30);
    QCOMPARE(shareOf(m_taro, 18, 18), 60);
}

void RevenueSharesTest::whoPutItRightHasTheUnits()
{
    Task first = passed(10, m_hanako);
    first.state = TaskState::SentBack;
    TEWAKE_VERIFY(Table<Task>(m_office->database()).update(first));
    passed(10, m_taro);
    accepted(22, 10, 600);
    QCOMPARE(shareOf(m_hanako, 22, 22), 0);
    QCOMPARE(shareOf(m_taro, 22, 22), 600);
}

void RevenueSharesTest::byApprovedHours()
{
    m_order.clientPrice = {PriceKind::PerHour, Yen(2400)};
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(m_order));
    passed(10, m_jiro); // units say nothing about hours
    worked(m_hanako, 2, 120);
    worked(m_taro, 3, 60);
    worked(m_taro, 4, 600, TimeEntryState::Submitted);
    accepted(10, 3, 7200);
    worked(m_taro, 12, 90);
    worked(m_hanako, 15, 30);
    accepted(15, 2, 4800);
    accepted(15, 1, 1000); // the same day again
    accepted(20, 1, 900);  // nobody worked since: of all until then
    QCOMPARE(shareOf(m_hanako, 10, 10), 4800);
    QCOMPARE(shareOf(m_taro, 10, 10), 2400);
    QCOMPARE(shareOf(m_hanako, 15, 15), 1200 + 250);
    QCOMPARE(shareOf(m_taro, 15, 15), 3600 + 750);
    QCOMPARE(shareOf(m_hanako, 20, 20), 450);
    QCOMPARE(shareOf(m_taro, 20, 20), 450);
    QCOMPARE(shareOf(m_jiro, 1, 30), 0);
}

void RevenueSharesTest::importedHistory()
{
    (void)imported(10);
    accepted(10, 10, 600);
    QCOMPARE(shareOf(m_hanako, 1, 30), 0);
    const auto report = [this] {
        return monthReport(m_office->office(), m_office->session(Role::Manager), YearMonth(2026, 11));
    };
    const auto before = report();
    TEWAKE_VERIFY(before);
    QCOMPARE(before->tables.last().rows.size(), 1);
    QCOMPARE(before->tables.last().rows.first().at(1).toString(), u"Not of one person"_s);
    QCOMPARE(before->tables.last().rows.first().at(2).toLongLong(), 600);
    passed(10, m_taro, 0);    // nothing handed in
    worked(m_hanako, 20, 60); // known later than accepted
    QCOMPARE(shareOf(m_hanako, 1, 30), 600);
    const auto after = report();
    TEWAKE_VERIFY(after);
    QCOMPARE(after->tables.last().rows.size(), 1);
    QCOMPARE(after->tables.last().rows.first().at(1).toString(), m_hanako.name);
    QCOMPARE(after->tables.last().rows.first().at(2).toLongLong(), 600);
}

/// An office moves in with an order of 100 under way: 60 are done, and the rest passes here.
void RevenueSharesTest::importedAndGoneOnWith()
{
    const Task before = imported(40, TaskState::SentBack);
    const Task done = imported(60);
    worked(m_hanako, 3, 100, TimeEntryState::Approved, before.id);
    worked(m_jiro, 4, 200, TimeEntryState::Approved, done.id);
    accepted(10, 50, 3000);
    QCOMPARE(shareOf(m_hanako, 10, 10), 1000);
    QCOMPARE(shareOf(m_jiro, 10, 10), 2000);
    const Task own = passed(30, m_taro);
    worked(m_taro, 9, 600, TimeEntryState::Approved, own.id);
    passed(10, m_hanako);
    QCOMPARE(shareOf(m_hanako, 10, 10), 1000); // what passes later changes nothing
    QCOMPARE(shareOf(m_jiro, 10, 10), 2000);
    QCOMPARE(shareOf(m_taro, 10, 10), 0);
    accepted(15, 40, 2400); // 10 of those that were brought along, 30 of Tarō's
    QCOMPARE(shareOf(m_taro, 15, 15), 1800);
    QCOMPARE(shareOf(m_hanako, 15, 15), 200);
    QCOMPARE(shareOf(m_jiro, 15, 15), 400);
    accepted(16, 10, 600);
    QCOMPARE(shareOf(m_hanako, 16, 16), 600);
    accepted(17, 0, 100); // of all hundred
    QCOMPARE(shareOf(m_taro, 17, 17), 30);
    QCOMPARE(shareOf(m_hanako, 17, 17), 10 + 20);
    QCOMPARE(shareOf(m_jiro, 17, 17), 40);
}

void RevenueSharesTest::importedWithoutHours()
{
    (void)imported(60);
    const Task own = passed(40, m_taro);
    worked(m_taro, 9, 600, TimeEntryState::Approved, own.id);
    accepted(10, 100, 1000);
    QCOMPARE(shareOf(m_taro, 10, 10), 400); // the rest is nobody's
    const auto report =
        monthReport(m_office->office(), m_office->session(Role::Manager), YearMonth(2026, 11));
    TEWAKE_VERIFY(report);
    QCOMPARE(report->tables.last().rows.size(), 2);
    QCOMPARE(report->tables.last().totals.at(2).toLongLong(), 1000);
}

void RevenueSharesTest::correctionsAreNobodys()
{
    passed(10, m_hanako);
    accepted(22, 10, 600);
    Adjustment adjustment;
    adjustment.month = YearMonth(2026, 11);
    adjustment.corrects = YearMonth(2026, 10);
    adjustment.orderId = m_order.id;
    adjustment.amount = Yen(-50);
    adjustment.reason = u"値引き"_s;
    m_office->add(adjustment);
    const auto report =
        monthReport(m_office->office(), m_office->session(Role::Manager), YearMonth(2026, 11));
    TEWAKE_VERIFY(report);
    const ReportTable &workers = report->tables.last();
    QCOMPARE(workers.rows.size(), 2);
    QCOMPARE(workers.rows.at(0).at(1).toString(), m_hanako.name);
    QCOMPARE(workers.rows.at(0).at(2).toLongLong(), 600);
    QCOMPARE(workers.rows.at(1).at(1).toString(), u"Not of one person"_s);
    QCOMPARE(workers.rows.at(1).at(2).toLongLong(), -50);
    QCOMPARE(workers.totals.at(2).toLongLong(), 550);
}

QTEST_GUILESS_MAIN(RevenueSharesTest)
#include "tst_revenueshares.moc"
