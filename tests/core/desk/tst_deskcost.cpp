// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/hoursdesk.h"
#include "core/desk/orderdesk.h"
#include "tests/support/testoffice.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// How many statements a change of many records takes: what is the same for all of them is asked once.
class DeskCostTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<TestOffice>(); }
    void cleanup() { m_office.reset(); }
    void splittingIntoMany();
    void approvingMany();
    void manyById();

private:
    [[nodiscard]] qint64 statements() const { return m_office->database().statements(); }
    [[nodiscard]] OrderDesk orders() const
    {
        return {m_office->office(), m_office->session(Role::Coordinator)};
    }

    std::unique_ptr<TestOffice> m_office;
};

void DeskCostTest::splittingIntoMany()
{
    Order order = m_office->addOrder();
    order.quantity = 400;
    order.standardSeconds = 1800;
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    const qint64 before = statements();
    const auto made = orders().splitIntoBoxes(order.id, {Minutes(30), {}, {}});
    const qint64 cost = statements() - before;
    TEWAKE_VERIFY(made);
    QCOMPARE(made->size(), 400);
    // Each task and its line in the trail.
    QVERIFY2(cost <= 2 * 400 + 30, qPrintable(QString::number(cost)));
    QCOMPARE(*AuditTrail(m_office->database()).verify(), 1 + 401); // the first is the office's making
}

void DeskCostTest::approvingMany()
{
    const Worker worker = m_office->addWorker(u"塩尻 花子"_s);
    const Task task = m_office->addTask(m_office->addOrder());
    (void)m_office->give(task, worker, m_office->at(23, 9));
    QList<Id<TimeEntry>> ids;
    HoursDesk own(m_office->office(), m_office->session(worker));
    for (int i = 0; i < 21; ++i) {
        TimeEntry entry;
        entry.taskId = task.id;
        entry.day = TestOffice::day(22);
        entry.minutes = Minutes(5);
        const auto added = own.addEntry(entry);
        TEWAKE_VERIFY(added);
        ids.append(added->id);
    }
    TEWAKE_VERIFY(own.submitEntries(ids));
    HoursDesk desk(m_office->office(), m_office->session(Role::Coordinator));
    const qint64 before = statements();
    TEWAKE_VERIFY(desk.approve(ids.first(1)));
    const qint64 one = statements() - before;
    TEWAKE_VERIFY(desk.approve(ids.sliced(1)));
    const qint64 twenty = statements() - before - one;
    // Each is read, written, and has a line in the trail.
    QVERIFY2(twenty - one <= 19 * 3, qPrintable(u"%1 and %2"_s.arg(one).arg(twenty)));
}

void DeskCostTest::manyById()
{
    const Order order = m_office->addOrder();
    QList<Id<Task>> ids;
    for (int i = 0; i < 10; ++i)
        ids.append(m_office->addTask(order, 1).id);
    ids.append(Id<Task>(987654)); // gone meanwhile
    qint64 before = statements();
    TEWAKE_VERIFY(orders().tasksById(ids.first(1)));
    const qint64 one = statements() - before;
    before = statements();
    const auto rows = orders().tasksById(ids);
    QCOMPARE(statements() - before, one);
    TEWAKE_VERIFY(rows);
    QCOMPARE(rows->size(), 10);
    QCOMPARE(rows->value(ids.at(3)).orderTitle, order.title);
    const auto found = orders().ordersById({order.id});
    TEWAKE_VERIFY(found);
    QCOMPARE(found->value(order.id).number, order.number);
}

QTEST_GUILESS_MAIN(DeskCostTest)
#include "tst_deskcost.moc"
