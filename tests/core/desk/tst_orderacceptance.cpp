// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/moneydesk.h"
#include "core/desk/orderdesk.h"
#include "tests/support/testoffice.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tewake::Price)

/// What the client accepts of an order.
class OrderAcceptanceTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<TestOffice>(); }
    void cleanup() { m_office.reset(); }

    void acceptanceInParts();
    void partsArePricedByTheirUnits_data();
    void partsArePricedByTheirUnits();
    void onlyWhatPassedIsAccepted();
    void acceptanceRefused_data();
    void acceptanceRefused();
    void acceptanceOfHours();
    void acceptanceIsTakenBack();
    void acceptanceOfAClosedMonthStays();
    void whatIsWrittenOffIsSaid_data();
    void whatIsWrittenOffIsSaid();

private:
    [[nodiscard]] OrderDesk desk()
    {
        return OrderDesk(m_office->office(), m_office->session(Role::Coordinator));
    }
    [[nodiscard]] Order delivered();
    [[nodiscard]] ClientAcceptance acceptance(const Order &order, qint64 quantity, qint64 yen,
                                              bool final = true) const;
    [[nodiscard]] qint64 trail() const;

    std::unique_ptr<TestOffice> m_office;
};

/// 100 pieces at 60 yen that wait for the client.
Order OrderAcceptanceTest::delivered()
{
    Order order = m_office->addOrder();
    order.state = OrderState::Delivered;
    if (!Table<Order>(m_office->database()).update(order))
        qFatal("order");
    return order;
}

ClientAcceptance OrderAcceptanceTest::acceptance(const Order &order, qint64 quantity, qint64 yen,
                                                 bool final) const
{
    ClientAcceptance acceptance;
    acceptance.orderId = order.id;
    acceptance.day = TestOffice::day(20);
    acceptance.quantity = quantity;
    acceptance.amount = Yen(yen);
    acceptance.final = final;
    return acceptance;
}

qint64 OrderAcceptanceTest::trail() const
{
    return *m_office->database().integer(u"SELECT COUNT(*) FROM audit"_s);
}

void OrderAcceptanceTest::acceptanceInParts()
{
    const Order order = delivered();
    TEWAKE_VERIFY(desk().recordAcceptance({acceptance(order, 40, 2400, false)}));
    QCOMPARE(m_office->load(order.id).state, OrderState::Delivered);
    TEWAKE_REFUSED(desk().recordAcceptance({acceptance(order, 61, 3600)}), ErrorCode::Refused,
                   "40 are accepted");
    TEWAKE_REFUSED(desk().recordAcceptance({acceptance(order, 60, 3601)}), ErrorCode::Refused,
                   "2,400 are accepted");
    QCOMPARE(m_office->load(order.id).state, OrderState::Delivered);
    TEWAKE_VERIFY(desk().recordAcceptance({acceptance(order, 60, 3600)}));
    QCOMPARE(m_office->load(order.id).state, OrderState::Completed);
    const auto row = desk().order(order.id);
    TEWAKE_VERIFY(row);
    QCOMPARE(row->acceptedAmount, Yen(6000));
    QCOMPARE(row->acceptedQuantity, 100);
}

void OrderAcceptanceTest::partsArePricedByTheirUnits_data()
{
    QTest::addColumn<Price>("price");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<QList<qint64>>("parts");
    QTest::addColumn<QList<qint64>>("yen");
    QTest::newRow("by the unit") << Price{PriceKind::PerUnit, Yen(24)} << qint64(1001)
                                 << QList<qint64>{500, 501} << QList<qint64>{12'000, 12'024};
    QTest::newRow("fixed, the last takes the rest") << Price{PriceKind::Fixed, Yen(100)} << qint64(3)
                                                    << QList<qint64>{1, 1, 1} << QList<qint64>{33, 33, 34};
    QTest::newRow("less than all, then all") << Price{PriceKind::Fixed, Yen(1000)} << qint64(7)
                                             << QList<qint64>{0, 2, 5} << QList<qint64>{0, 285, 715};
    QTest::newRow("large") << Price{PriceKind::Fixed, Yen(999'999'999'999)} << qint64(1'000'000'000)
                           << QList<qint64>{999'999'999, 1} << QList<qint64>{999'999'998'999, 1000};
}

void OrderAcceptanceTest::partsArePricedByTheirUnits()
{
    QFETCH(Price, price);
    QFETCH(qint64, quantity);
    QFETCH(QList<qint64>, parts);
    QFETCH(QList<qint64>, yen);
    Order order = delivered();
    order.clientPrice = price;
    order.quantity = quantity;
    order.standardSeconds = 1;
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto row = desk().order(order.id);
        TEWAKE_VERIFY(row);
        QCOMPARE(row->priceOf(parts.at(i), row->amount), Yen(yen.at(i)));
        if (parts.at(i) > 0)
            TEWAKE_VERIFY(
                desk().recordAcceptance({acceptance(order, parts.at(i), yen.at(i), i + 1 == parts.size())}));
    }
    QCOMPARE(desk().order(order.id)->acceptedAmount, desk().order(order.id)->amount);
    QCOMPARE(desk().order(order.id)->priceOf(0, desk().acceptable(order.id)->owed), Yen(0));
}

/// The client cannot accept what was not inspected yet, nor on a day on which nothing was there.
void OrderAcceptanceTest::onlyWhatPassedIsAccepted()
{
    Order order = m_office->addOrder(); // 100 pieces at 60 yen
    const Worker hanako = m_office->addWorker(u"塩尻 花子"_s);
    const auto made = desk().splitIntoBoxes(order.id, {Minutes(60), {}, {}});
    TEWAKE_VERIFY(made);
    QCOMPARE(desk().acceptable(order.id)->units, 0);
    order.state = OrderState::InProgress;
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    TEWAKE_REFUSED(desk().recordAcceptance({acceptance(order, 0, 0, false)}), ErrorCode::Refused,
                   "nothing has passed");
    for (int box = 0; box < 3; ++box) {
        Submission submission;
        submission.taskId = made->at(box).id;
        submission.workerId = hanako.id;
        submission.at = m_office->at(21 + box, 10);
        submission.quantity = box == 1 ? 7 : 10;
        (void)m_office->add(submission);
        Task task = m_office->load(made->at(box).id);
        task.state = box == 2 ? TaskState::Submitted : TaskState::Passed;
        TEWAKE_VERIFY(Table<Task>(m_office->database()).update(task));
    }
    QCOMPARE(desk().acceptable(order.id)->units, 17);
    ClientAcceptance part = acceptance(order, 17, 1020, false);
    TEWAKE_REFUSED(desk().recordAcceptance({part}), ErrorCode::InvalidInput, "is of 2026-11-21");
    part.day = TestOffice::day(21);
    part.quantity = 18;
    TEWAKE_REFUSED(desk().recordAcceptance({part}), ErrorCode::Refused, "17 units of order 2026-0001");
    part.quantity = 10;
    part.amount = Yen(600);
    TEWAKE_VERIFY(desk().recordAcceptance({part}));
    QCOMPARE(desk().acceptable(order.id)->units, 7);
    part.quantity = 8;
    TEWAKE_REFUSED(desk().recordAcceptance({part}), ErrorCode::Refused, "10 are accepted");
    QCOMPARE(desk().acceptable(delivered().id)->units, 100); // never split: all that was ordered
}

void OrderAcceptanceTest::acceptanceRefused_data()
{
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("yen");
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("field");
    QTest::newRow("more units than ordered") << qint64(101) << qint64(6000) << 20 << u"quantity"_s;
    QTest::newRow("a nought too many") << qint64(100) << qint64(60'000) << 20 << u"amount"_s;
    QTest::newRow("one yen too many") << qint64(100) << qint64(6001) << 20 << u"amount"_s;
    QTest::newRow("nothing, and complete") << qint64(0) << qint64(0) << 20 << u"writeOff"_s;
    QTest::newRow("negative amount") << qint64(100) << qint64(-1) << 20 << u"amount"_s;
    QTest::newRow("negative quantity") << qint64(-1) << qint64(6000) << 20 << u"quantity"_s;
    QTest::newRow("tomorrow") << qint64(100) << qint64(6000) << 24 << u"day"_s;
    QTest::newRow("before the order") << qint64(100) << qint64(6000) << 0 << u"day"_s;
}

void OrderAcceptanceTest::acceptanceRefused()
{
    QFETCH(qint64, quantity);
    QFETCH(qint64, yen);
    QFETCH(int, day);
    QFETCH(QString, field);
    const Order order = delivered();
    const qint64 before = trail();
    ClientAcceptance wrong = acceptance(order, quantity, yen);
    wrong.day = TestOffice::day(day);
    const auto refused = desk().recordAcceptance({wrong});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().field, field);
    QVERIFY(m_office->all<ClientAcceptance>().isEmpty());
    QCOMPARE(m_office->load(order.id).state, OrderState::Delivered);
    QCOMPARE(trail(), before);
}

/// Hours cost what was worked and approved, not only what was planned.
void OrderAcceptanceTest::acceptanceOfHours()
{
    Order order = delivered();
    order.clientPrice = {PriceKind::PerHour, Yen(2000)}; // 100 × 6 minutes: 10 hours
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    TEWAKE_REFUSED(desk().recordAcceptance({acceptance(order, 100, 24'000)}), ErrorCode::Refused, "20,000");
    TimeEntry entry;
    entry.workerId = m_office->addWorker(u"塩尻 花子"_s).id;
    entry.orderId = order.id;
    entry.day = TestOffice::day(10);
    entry.minutes = Minutes(720);
    entry.state = TimeEntryState::Submitted;
    entry.enteredAt = m_office->clock().now();
    entry = m_office->add(entry);
    TEWAKE_REFUSED(desk().recordAcceptance({acceptance(order, 100, 24'000)}), ErrorCode::Refused, "20,000");
    entry.state = TimeEntryState::Approved;
    TEWAKE_VERIFY(Table<TimeEntry>(m_office->database()).update(entry));
    TEWAKE_REFUSED(desk().recordAcceptance({acceptance(order, 100, 24'001)}), ErrorCode::Refused, "24,000");
    TEWAKE_VERIFY(desk().recordAcceptance({acceptance(order, 100, 24'000)}));
}

void OrderAcceptanceTest::acceptanceIsTakenBack()
{
    const Order order = delivered();
    TEWAKE_VERIFY(desk().recordAcceptance({acceptance(order, 40, 2400, false)}));
    TEWAKE_VERIFY(desk().recordAcceptance({acceptance(order, 60, 3600)}));
    const QList<ClientAcceptance> recorded = *desk().acceptances(order.id);
    QCOMPARE(recorded.size(), 2);
    OrderDesk worker(m_office->office(), m_office->session(m_office->addWorker(u"塩尻 花子"_s)));
    TEWAKE_REFUSED(worker.takeAcceptanceBack(recorded.last().id, u"typed wrongly"_s), ErrorCode::NotAllowed,
                   "");
    TEWAKE_REFUSED(desk().takeAcceptanceBack(recorded.last().id, u" \n"_s), ErrorCode::InvalidInput, "why");
    // The part leaves the order complete; the last one opens it again.
    TEWAKE_VERIFY(desk().takeAcceptanceBack(recorded.first().id, u"typed wrongly"_s));
    QCOMPARE(m_office->load(order.id).state, OrderState::Completed);
    TEWAKE_VERIFY(desk().takeAcceptanceBack(recorded.last().id, u"typed wrongly"_s));
    QCOMPARE(m_office->load(order.id).state, OrderState::Delivered);
    QVERIFY(m_office->all<ClientAcceptance>().isEmpty());
    TEWAKE_REFUSED(desk().takeAcceptanceBack(recorded.last().id, u"again"_s), ErrorCode::NotFound, "");
    QCOMPARE(
        MoneyDesk(m_office->office(), m_office->session(Role::Manager)).figures(YearMonth(2026, 11))->revenue,
        Yen(0));
    const QList<AuditRecord> history = *desk().history(order.id);
    QCOMPARE(history.first().action, u"order.acceptance.takeBack"_s);
    QVERIFY(history.first().before.contains(u"3600"_s));
    QVERIFY(history.first().after.contains(u"typed wrongly"_s));
    TEWAKE_VERIFY(desk().recordAcceptance({acceptance(order, 100, 6000)}));
}

void OrderAcceptanceTest::acceptanceOfAClosedMonthStays()
{
    Order order = delivered();
    order.orderedOn = QDate(2026, 9, 1);
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    ClientAcceptance october = acceptance(order, 100, 6000);
    october.day = QDate(2026, 10, 30);
    TEWAKE_VERIFY(desk().recordAcceptance({october}));
    TEWAKE_VERIFY(MoneyDesk(m_office->office(), m_office->session(Role::Manager)).close(YearMonth(2026, 10)));
    const Id<ClientAcceptance> id = m_office->all<ClientAcceptance>().first().id;
    TEWAKE_REFUSED(desk().takeAcceptanceBack(id, u"too late"_s), ErrorCode::Refused, "2026-10");
    QCOMPARE(m_office->all<ClientAcceptance>().size(), 1);
    QCOMPARE(m_office->load(order.id).state, OrderState::Completed);
}

void OrderAcceptanceTest::whatIsWrittenOffIsSaid_data()
{
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("yen");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("one unit of a hundred")
        << qint64(1) << qint64(60) << QStringList{u"99 of its units"_s, u"5,940 yen"_s};
    QTest::newRow("all units, a yen less") << qint64(100) << qint64(5999) << QStringList{u"1 yen"_s};
    QTest::newRow("all the money, a unit less")
        << qint64(99) << qint64(6000) << QStringList{u"1 of its units"_s, u"0 yen"_s};
    QTest::newRow("nothing") << qint64(0) << qint64(0) << QStringList{u"100 of its units"_s, u"6,000 yen"_s};
}

/// A part leaves the rest open; a final acceptance only where that is said.
void OrderAcceptanceTest::whatIsWrittenOffIsSaid()
{
    QFETCH(qint64, quantity);
    QFETCH(qint64, yen);
    QFETCH(QStringList, words);
    const Order order = delivered();
    const qint64 before = trail();
    const auto refused = desk().recordAcceptance({acceptance(order, quantity, yen)});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(refused.error().field, u"writeOff"_s);
    for (const QString &word : words)
        QVERIFY2(refused.error().message.contains(word), qPrintable(refused.error().message));
    QCOMPARE(trail(), before);
    QCOMPARE(m_office->load(order.id).state, OrderState::Delivered);
    TEWAKE_VERIFY(desk().recordAcceptance({acceptance(order, quantity, yen), true}));
    QCOMPARE(m_office->load(order.id).state, OrderState::Completed);
    QCOMPARE(desk().order(order.id)->acceptedAmount, Yen(yen));
    // What earlier parts have is not written off.
    const Order inParts = delivered();
    TEWAKE_VERIFY(desk().recordAcceptance({acceptance(inParts, 60, 3600, false)}));
    TEWAKE_REFUSED(desk().recordAcceptance({acceptance(inParts, 30, 1800)}), ErrorCode::Refused,
                   "10 of its units and 600 yen");
    TEWAKE_VERIFY(desk().recordAcceptance({acceptance(inParts, 40, 2400)}));
}

QTEST_GUILESS_MAIN(OrderAcceptanceTest)
#include "tst_orderacceptance.moc"
