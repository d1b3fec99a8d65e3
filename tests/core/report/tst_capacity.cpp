// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/capacity.h"

#include "core/desk/workerdesk.h"
#include "tests/core/report/randommoney.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// The clock stands at Monday 2026-11-23.
class CapacityTest : public QObject {
    Q_OBJECT

private slots:
    void weeksFollowEachOther();
    void offeredWithinTheLimit();
    void workByWeek();
    void onlyWithPermission();

private:
    /// Weekdays 9:00 to 12:00.
    static Worker someone(TestOffice &office, const QString &name, Minutes maxWeek);
    static QList<CapacityWeek> ahead(const TestOffice &office, int weeks)
    {
        const auto found = capacityAhead(office.office(), office.session(Role::Manager), weeks);
        return found ? *found : QList<CapacityWeek>();
    }
};

Worker CapacityTest::someone(TestOffice &office, const QString &name, Minutes maxWeek)
{
    Worker worker = office.addWorker(name);
    worker.maxWeek = maxWeek;
    if (const auto saved = Table<Worker>(office.database()).update(worker); !saved)
        qFatal("%s", qPrintable(saved.error().message));
    Availability hours;
    for (int weekday = 1; weekday <= 5; ++weekday)
        hours.pattern.append({weekday, 9 * 60, 12 * 60});
    const Session coordinator = office.session(Role::Coordinator);
    if (const auto saved = WorkerDesk(office.office(), coordinator).saveAvailability(worker.id, hours);
        !saved)
        qFatal("%s", qPrintable(saved.error().message));
    return office.load(worker.id);
}

void CapacityTest::weeksFollowEachOther()
{
    TestOffice office;
    office.clock().set(office.at(26, 10)); // a Thursday
    const QList<CapacityWeek> weeks = ahead(office, 3);
    QCOMPARE(weeks.size(), 3);
    QCOMPARE(weeks.at(0).days.begin, TestOffice::day(26));
    QCOMPARE(weeks.at(0).days.end, TestOffice::day(30));
    QCOMPARE(weeks.at(1).days.begin, TestOffice::day(30));
    QCOMPARE(weeks.at(2).days.end, TestOffice::day(44));
    QVERIFY(ahead(office, 0).isEmpty());
}

void CapacityTest::offeredWithinTheLimit()
{
    TestOffice office;
    (void)someone(office, u"A"_s, Minutes(0));
    (void)someone(office, u"B"_s, Minutes(600));
    Worker away = someone(office, u"C"_s, Minutes(0));
    away.active = false;
    QVERIFY(Table<Worker>(office.database()).update(away).ok());
    const QList<CapacityWeek> weeks = ahead(office, 2);
    // 5 × 3 hours, and 10 of them where the person wants no more.
    QCOMPARE(weeks.at(0).offered, Minutes(900 + 600));
    QCOMPARE(weeks.at(1).offered, Minutes(900 + 600));
    QCOMPARE(weeks.at(0).people, 2);
    office.clock().set(office.at(27, 8)); // of the running week only Friday is left
    QCOMPARE(ahead(office, 1).at(0).offered, Minutes(180 + 180));
}

void CapacityTest::workByWeek()
{
    TestOffice office;
    const Worker worker = someone(office, u"A"_s, Minutes(0));
    const Order order = office.addOrder(); // due at the end of November, a Monday
    (void)office.give(office.addTask(order), worker, office.at(24, 9));
    (void)office.offer(office.addTask(order), worker, office.at(30, 9));
    (void)office.addTask(order);
    Task overdue = office.addTask(order);
    overdue.due = office.at(10, 0);
    QVERIFY(Table<Task>(office.database()).update(overdue).ok());
    Task done = office.addTask(order);
    (void)office.give(done, worker, office.at(25, 9));
    done = office.load(done.id);
    done.state = TaskState::Submitted;
    QVERIFY(Table<Task>(office.database()).update(done).ok());
    Task later = office.addTask(order);
    later.due = office.at(60, 0); // beyond the weeks asked for
    QVERIFY(Table<Task>(office.database()).update(later).ok());

    const QList<CapacityWeek> weeks = ahead(office, 2);
    QCOMPARE(weeks.size(), 2);
    QCOMPARE(weeks.at(0).assigned, Minutes(60)); // what is handed in is no work to come
    QCOMPARE(weeks.at(1).assigned, Minutes(60));
    QCOMPARE(weeks.at(0).unassigned, Minutes(60)); // overdue: wanted first of all
    QCOMPARE(weeks.at(1).unassigned, Minutes(60));
    QCOMPARE(weeks.at(0).spare(), Minutes(900 - 120));
}

void CapacityTest::onlyWithPermission()
{
    const TestOffice office;
    TEWAKE_REFUSED(capacityAhead(office.office(), office.session(Role::Coordinator), 4),
                   ErrorCode::NotAllowed, "revenue");
}

QTEST_GUILESS_MAIN(CapacityTest)
#include "tst_capacity.moc"
