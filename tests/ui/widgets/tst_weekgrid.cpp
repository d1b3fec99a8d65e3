// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"
#include "ui/widgets/weekgrid.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tewake::ui;

namespace tewake::ui {
char *toString(const std::vector<WeekSlot> &weekSlots)
{
    QString text;
    for (const WeekSlot &slot : weekSlots)
        text += u"%1:%2-%3 "_s.arg(slot.weekday).arg(slot.startMinute).arg(slot.endMinute);
    return qstrdup(qPrintable(text));
}
} // namespace tewake::ui

using Slots = std::vector<WeekSlot>;

class TestWeekGrid : public QObject {
    Q_OBJECT
private slots:
    void init();
    void normalizes();
    void mousePaintsAndErases();
    void mousePaintsAcrossDays();
    void keyboardPaintsAndErases();
    void keyboardStaysInside();
    void selectAllTakesTheDay();
    void readOnlyKeepsHours();
    void quarterHours();
    void slotsOutsideTheViewStay();
    void saysWhatIsUnderTheCursor();

private:
    void drag(QPoint from, QPoint to);
    std::unique_ptr<WeekGrid> m_grid;
};

void TestWeekGrid::init()
{
    m_grid = std::make_unique<WeekGrid>(u"Hours"_s);
    m_grid->resize(500, 500);
    m_grid->show();
}

void TestWeekGrid::drag(QPoint from, QPoint to)
{
    QTest::mousePress(m_grid.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_grid.get(), to);
    QTest::mouseRelease(m_grid.get(), Qt::LeftButton, {}, to);
}

void TestWeekGrid::normalizes()
{
    QCOMPARE(
        normalizedSlots(
            {{2, 60, 120}, {1, 30, 60}, {2, 120, 180}, {2, 90, 100}, {9, 0, 10}, {3, 50, 50}, {4, -5, 2000}}),
        (Slots{{1, 30, 60}, {2, 60, 180}, {4, 0, 1440}}));
}

void TestWeekGrid::mousePaintsAndErases()
{
    QSignalSpy changed(m_grid.get(), &WeekGrid::changed);
    drag(m_grid->cellRect(2, 9 * 60).center(), m_grid->cellRect(2, 11 * 60 + 30).center());
    QCOMPARE(m_grid->weekSlots(), (Slots{{2, 540, 720}}));
    QCOMPARE(m_grid->totalMinutes(), 180);
    QCOMPARE(changed.count(), 1);
    // A drag that starts on painted time erases.
    drag(m_grid->cellRect(2, 10 * 60).center(), m_grid->cellRect(2, 10 * 60 + 30).center());
    QCOMPARE(m_grid->weekSlots(), (Slots{{2, 540, 600}, {2, 660, 720}}));
    QCOMPARE(changed.count(), 2);
}

void TestWeekGrid::mousePaintsAcrossDays()
{
    drag(m_grid->cellRect(3, 10 * 60).center(), m_grid->cellRect(1, 9 * 60).center());
    QCOMPARE(m_grid->weekSlots(), (Slots{{1, 540, 630}, {2, 540, 630}, {3, 540, 630}}));
    QTest::mouseClick(m_grid.get(), Qt::LeftButton, {}, m_grid->cellRect(7, 20 * 60).center());
    QCOMPARE(m_grid->weekSlots().back(), (WeekSlot{7, 1200, 1230}));
}

void TestWeekGrid::keyboardPaintsAndErases()
{
    QSignalSpy changed(m_grid.get(), &WeekGrid::changed);
    QTest::keyClick(m_grid.get(), Qt::Key_Right);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_grid.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_grid.get(), Qt::Key_Space);
    QCOMPARE(m_grid->weekSlots(), (Slots{{2, 540, 660}}));
    QTest::keyClick(m_grid.get(), Qt::Key_Down);
    QTest::keyClick(m_grid.get(), Qt::Key_Up);
    QTest::keyClick(m_grid.get(), Qt::Key_Space);
    QCOMPARE(m_grid->weekSlots(), (Slots{{2, 540, 630}}));
    QCOMPARE(changed.count(), 2);
    QTest::keyClick(m_grid.get(), Qt::Key_Home);
    QTest::keyClick(m_grid.get(), Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(m_grid.get(), Qt::Key_Delete);
    QVERIFY(m_grid->weekSlots().empty());
    QTest::keyClick(m_grid.get(), Qt::Key_Delete);
    QCOMPARE(changed.count(), 3);
}

void TestWeekGrid::keyboardStaysInside()
{
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(m_grid.get(), Qt::Key_Right);
        QTest::keyClick(m_grid.get(), Qt::Key_Down);
    }
    QTest::keyClick(m_grid.get(), Qt::Key_Space);
    QCOMPARE(m_grid->weekSlots(), (Slots{{7, 22 * 60 + 30, 23 * 60}}));
}

void TestWeekGrid::selectAllTakesTheDay()
{
    QTest::keySequence(m_grid.get(), QKeySequence::SelectAll);
    QTest::keyClick(m_grid.get(), Qt::Key_Space);
    QCOMPARE(m_grid->weekSlots(), (Slots{{1, 6 * 60, 23 * 60}}));
}

void TestWeekGrid::readOnlyKeepsHours()
{
    m_grid->setSlots({{1, 540, 720}});
    m_grid->setBlocks({{7, 1, 540, 600, Status::Accepted, u"Sign-047"_s}});
    m_grid->setReadOnly(true);
    QSignalSpy changed(m_grid.get(), &WeekGrid::changed);
    QSignalSpy activated(m_grid.get(), &WeekGrid::blockActivated);
    QTest::keyClick(m_grid.get(), Qt::Key_Space);
    drag(m_grid->cellRect(3, 600).center(), m_grid->cellRect(3, 700).center());
    QCOMPARE(m_grid->weekSlots(), (Slots{{1, 540, 720}}));
    QCOMPARE(changed.count(), 0);
    QTest::mouseClick(m_grid.get(), Qt::LeftButton, {}, m_grid->cellRect(1, 540).center());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toLongLong(), 7);
}

void TestWeekGrid::quarterHours()
{
    m_grid->setGridMinutes(15);
    QTest::mouseClick(m_grid.get(), Qt::LeftButton, {}, m_grid->cellRect(4, 9 * 60 + 15).center());
    QCOMPARE(m_grid->weekSlots(), (Slots{{4, 555, 570}}));
}

void TestWeekGrid::slotsOutsideTheViewStay()
{
    m_grid->setSlots({{1, 0, 60}});
    drag(m_grid->cellRect(1, 9 * 60).center(), m_grid->cellRect(1, 9 * 60).center());
    QCOMPARE(m_grid->weekSlots(), (Slots{{1, 0, 60}, {1, 540, 570}}));
}

void TestWeekGrid::saysWhatIsUnderTheCursor()
{
    QTest::keyClick(m_grid.get(), Qt::Key_Space);
    QVERIFY(m_grid->accessibleDescription().contains(u"9:00"_s));
    const QString painted = m_grid->accessibleDescription();
    QTest::keyClick(m_grid.get(), Qt::Key_Delete);
    QVERIFY(m_grid->accessibleDescription() != painted);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::apply(app, Scheme::Light);
    TestWeekGrid test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_weekgrid.moc"
