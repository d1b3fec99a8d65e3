// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/orderdesk.h"
#include "tests/ui/orders/ordersfixture.h"
#include "ui/widgets/tableview.h"

#include <QLabel>

using namespace tewake;
using namespace tewake::ui;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class SplitPageTest : public OrdersFixture {
    Q_OBJECT
private slots:
    void init() { makeOffice(); }
    void cleanup() { closeOffice(); }
    void splitsIntoBoxesAndBack();
    void undoTakesNobodyElsesSplitBack();
    void makesOnlyWhatIsShown();
    void splitRefusesInWords();
    void splitsIntoShifts();
};

void SplitPageTest::splitsIntoBoxesAndBack()
{
    m_test->addWorker(u"百瀬 千尋"_s);
    openScreen();
    openOrder(m_quoted, u"split"_s);
    auto *table = find<TableView>(u"split-table"_s);
    QCOMPARE(table->model()->rowCount(), 2); // 100 units of a minute in boxes of 1:30
    // 30 yen a minute.
    QCOMPARE(find<QLabel>(u"split-wage"_s)->text(),
             u"Minimum wage ¥1,061 an hour (since 2025-10-03, for reference)"_s);
    type(u"split-box"_s, u"30"_s);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    QVERIFY(find<QPushButton>(u"split-create"_s)->text().contains(u'4'));
    type(u"split-box"_s, u"half an hour"_s);
    QTRY_VERIFY(fieldOf(u"split-box"_s)->hasError());
    QVERIFY(!find<QPushButton>(u"split-create"_s)->isEnabled());
    type(u"split-box"_s, u"0:30"_s);
    QTRY_VERIFY(find<QPushButton>(u"split-create"_s)->isEnabled());
    QTest::keyClick(find<QLineEdit>(u"split-box"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(tasksOf(m_quoted.id), 4);
    QCOMPARE(m_context->longTitles.size(), 1);
    QVERIFY(!find<QWidget>(u"split-page"_s)->isVisible());
    QCOMPARE(find<TableView>(u"task-table"_s)->model()->rowCount(), 4);
    QVERIFY(m_context->lastUndo);
    m_context->lastUndo();
    QCOMPARE(tasksOf(m_quoted.id), 0);
}

void SplitPageTest::undoTakesNobodyElsesSplitBack()
{
    openScreen();
    openOrder(m_quoted, u"split"_s);
    QTRY_VERIFY(find<QPushButton>(u"split-create"_s)->isEnabled());
    click(u"split-create"_s);
    QVERIFY(m_context->lastUndo);
    const auto undo = m_context->lastUndo;
    // Another coordinator takes it back, and splits the order otherwise.
    OrderDesk desk(m_test->office(), m_test->session(Role::Coordinator));
    TEWAKE_VERIFY(desk.undoSplit(m_quoted.id));
    const auto theirs = desk.splitIntoBoxes(m_quoted.id, {Minutes(30), {}, {}});
    TEWAKE_VERIFY(theirs);
    undo();
    QCOMPARE(tasksOf(m_quoted.id), theirs->size());
    QCOMPARE(m_context->errors.size(), 1);
}

void SplitPageTest::makesOnlyWhatIsShown()
{
    openScreen();
    openOrder(m_quoted, u"split"_s);
    QTRY_VERIFY(find<QPushButton>(u"split-create"_s)->isEnabled());
    type(u"split-box"_s, u"30"_s);
    QTest::keyClick(find<QLineEdit>(u"split-box"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(tasksOf(m_quoted.id), 0); // four boxes, and two of before are still shown
    QTRY_VERIFY(find<QPushButton>(u"split-create"_s)->isEnabled());
    QTest::keyClick(find<QLineEdit>(u"split-box"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(tasksOf(m_quoted.id), 4);
    QVERIFY2(m_context->messages.last().startsWith(u"4 "_s), qPrintable(m_context->messages.last()));
}

void SplitPageTest::splitRefusesInWords()
{
    Order order = m_order;
    order.id = {};
    order.number = u"2026-0901"_s;
    order.standardSeconds = 0;
    order = m_test->add(order);
    openScreen();
    openOrder(order, u"split"_s);
    QVERIFY(find<QWidget>(u"split-refusal"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"split-create"_s)->isEnabled());
    QVERIFY(m_screen->goBack());
    QVERIFY(!find<QWidget>(u"split-page"_s)->isVisible());
}

void SplitPageTest::splitsIntoShifts()
{
    Order order = m_order;
    order.id = {};
    order.number = u"2026-0902"_s;
    order.shape = WorkShape::Shifts;
    order.quantity = 0;
    order.dueOn = QDate(2026, 12, 6);
    order = m_test->add(order);
    openScreen();
    openOrder(order, u"split"_s);
    type(u"shift-from"_s, u"2026-11-30"_s);
    type(u"shift-to"_s, u"2026-12-04"_s);
    type(u"shift-seats-1"_s, u"5"_s);
    QTRY_COMPARE(find<TableView>(u"split-table"_s)->model()->rowCount(), 25); // five seats, Monday to Friday
    click(u"shift-add"_s);
    QTRY_COMPARE(find<TableView>(u"split-table"_s)->model()->rowCount(), 30);
    type(u"shift-end-1"_s, u"8:00"_s); // before it begins
    QTRY_VERIFY(!find<QPushButton>(u"split-create"_s)->isEnabled());
    type(u"shift-end-1"_s, u"12:00"_s);
    QTRY_VERIFY(find<QPushButton>(u"split-create"_s)->isEnabled());
    click(u"split-create"_s);
    QCOMPARE(tasksOf(order.id), 30);
}

QTEST_MAIN(SplitPageTest)
#include "tst_splitpage.moc"
