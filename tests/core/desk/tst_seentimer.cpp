// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/hoursdesk.h"
#include "tests/support/testoffice.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// A timer is stopped by what somebody saw on a screen, while another screen may have stopped it already.
class SeenTimerTest : public QObject {
    Q_OBJECT
private slots:
    void stopsTheTimerThatWasSeen();
};

void SeenTimerTest::stopsTheTimerThatWasSeen()
{
    TestOffice office;
    const Order order = office.addOrder();
    const Task first = office.addTask(order);
    const Task second = office.addTask(order);
    const Worker worker = office.addWorker(u"塩尻 花子"_s);
    (void)office.give(first, worker, office.at(23, 9));
    (void)office.give(second, worker, office.at(24, 9));
    HoursDesk desk(office.office(), office.session(worker));
    const auto begun = desk.startTimer(first.id);
    TEWAKE_VERIFY(begun);
    const SeenEntry seen{begun->id, begun->version};
    office.clock().advanceMinutes(10);
    TEWAKE_VERIFY(desk.stopTimer(seen, 3, {}));
    QCOMPARE(office.load(begun->id).quantity, 3);
    TEWAKE_REFUSED(desk.stopTimer(seen, 3, {}), ErrorCode::Conflict, "meanwhile");
    // Another one runs now: it is not the one that was shown.
    const auto other = desk.startTimer(second.id);
    TEWAKE_VERIFY(other);
    office.clock().advanceMinutes(10);
    TEWAKE_REFUSED(desk.stopTimer(seen, 0, {}), ErrorCode::Conflict, "meanwhile");
    TEWAKE_REFUSED(desk.stopTimer({other->id, other->version + 1}, 0, {}), ErrorCode::Conflict, "meanwhile");
    QVERIFY(desk.runningTimer()->has_value());
    TEWAKE_VERIFY(desk.stopTimer({other->id, other->version}, 0, {}));
}

QTEST_GUILESS_MAIN(SeenTimerTest)
#include "tst_seentimer.moc"
