// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/split.h"
#include "core/office/work.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tewake;
using namespace Qt::StringLiterals;

class SplitTest : public QObject {
    Q_OBJECT

private slots:
    void boxes();
    void boxesSumExactly_data();
    void boxesSumExactly();
    void boxesRefused_data();
    void boxesRefused();
    void shifts();
    void shiftsRefused_data();
    void shiftsRefused();
    void samplingPlan_data();
    void samplingPlan();
};

void SplitTest::boxes()
{
    // 14 images at 5 minutes in boxes of 30 minutes: 6 + 6 + 2; the last takes 10 minutes, on the grid 15.
    const auto made = splitIntoBoxes({14, 300, Minutes(30), 15});
    QVERIFY(made.ok());
    QCOMPARE(*made, (QList<Box>{{1, 6, Minutes(30)}, {7, 6, Minutes(30)}, {13, 2, Minutes(15)}}));
    // What the grid would round up past the box is not put into it: 25 minutes hold 15.
    const auto between = splitIntoBoxes({7, 300, Minutes(25), 15});
    QVERIFY(between.ok());
    QCOMPARE(*between, (QList<Box>{{1, 3, Minutes(15)}, {4, 3, Minutes(15)}, {7, 1, Minutes(15)}}));
    // 1001 units of 37 seconds: 145 of them take 89:25.
    const auto odd = splitIntoBoxes({1001, 37, Minutes(100), 15});
    QVERIFY(odd.ok());
    QCOMPARE(odd->size(), 7);
    QCOMPARE(odd->first(), (Box{1, 145, Minutes(90)}));
    QCOMPARE(odd->last(), (Box{871, 131, Minutes(90)}));
    QCOMPARE(splitIntoBoxes({1001, 37, Minutes(50), 15})->first(), (Box{1, 72, Minutes(45)}));
}

void SplitTest::boxesSumExactly_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void SplitTest::boxesSumExactly()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 50; ++round) {
        BoxSpec spec;
        spec.quantity = random.bounded(1, 20000);
        spec.standardSeconds = random.bounded(1, 4000);
        spec.grid = QList<int>{1, 5, 15, 30}.at(random.bounded(4));
        spec.box = Minutes(random.bounded(spec.grid, 600));
        const auto boxes = splitIntoBoxes(spec);
        if (spec.standardSeconds > spec.box.count() / spec.grid * spec.grid * 60) {
            QVERIFY2(!boxes.ok(), "one unit is longer than the box");
            QCOMPARE(boxes.error().field, u"box"_s);
            continue;
        }
        QVERIFY2(boxes.ok(), qPrintable(boxes.ok() ? QString() : boxes.error().message));
        qint64 next = 1;
        for (const Box &box : *boxes) {
            QCOMPARE(box.unitFrom, next);
            QVERIFY(box.quantity >= 1);
            next += box.quantity;
            const qint64 seconds = box.quantity * spec.standardSeconds;
            QVERIFY2(box.effort <= spec.box, "longer than the box");
            QCOMPARE(box.effort.count() % spec.grid, 0);
            QVERIFY(box.effort.count() * 60 >= seconds);
            QVERIFY(box.effort.count() * 60 < seconds + (spec.grid + 1) * 60);
            QVERIFY(box.quantity <= boxes->first().quantity); // only the last one is smaller
            if (&box != &boxes->last())
                QCOMPARE(box.quantity, boxes->first().quantity);
        }
        QCOMPARE(next - 1, spec.quantity);
    }
}

void SplitTest::boxesRefused_data()
{
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("box");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing to split") << qint64(0) << 60 << 90 << u"quantity"_s;
    QTest::newRow("negative quantity") << qint64(-3) << 60 << 90 << u"quantity"_s;
    QTest::newRow("no standard time") << qint64(10) << 0 << 90 << u"standardSeconds"_s;
    QTest::newRow("negative standard time") << qint64(10) << -5 << 90 << u"standardSeconds"_s;
    QTest::newRow("box below the grid") << qint64(10) << 60 << 10 << u"box"_s;
    QTest::newRow("box of more than a day") << qint64(10) << 60 << 1441 << u"box"_s;
    QTest::newRow("too many boxes") << qint64(2'000'000) << 3600 << 60 << u"box"_s;
    QTest::newRow("a unit longer than the box") << qint64(10) << 4000 << 30 << u"box"_s;
    QTest::newRow("a unit that fits before the grid only") << qint64(10) << 2700 + 60 << 50 << u"box"_s;
}

void SplitTest::boxesRefused()
{
    QFETCH(qint64, quantity);
    QFETCH(int, seconds);
    QFETCH(int, box);
    QFETCH(QString, field);
    const auto made = splitIntoBoxes({quantity, seconds, Minutes(box), 15});
    QVERIFY(!made.ok());
    QCOMPARE(made.error().code, ErrorCode::InvalidInput);
    QCOMPARE(made.error().field, field);
}

void SplitTest::shifts()
{
    // Monday to Saturday of one week, with the holiday of 2026-11-23 (Monday) left out.
    ShiftSpec spec;
    spec.days = {QDate(2026, 11, 23), QDate(2026, 11, 30)};
    spec.weekdays = {1, 2, 3, 4, 5, 6};
    spec.times = {{9 * 60, 12 * 60, 5}, {13 * 60, 16 * 60, 2}};
    const QSet<QDate> holidays{QDate(2026, 11, 23)};
    const auto made = splitIntoShifts(spec, holidays);
    QVERIFY(made.ok());
    QCOMPARE(made->size(), 5 * 7);
    QCOMPARE(made->first(), (Shift{QDate(2026, 11, 24), 540, 720, 1}));
    QCOMPARE(made->last(), (Shift{QDate(2026, 11, 28), 780, 960, 2}));
    spec.withoutHolidays = false;
    QCOMPARE(splitIntoShifts(spec, holidays)->size(), 6 * 7);
}

void SplitTest::shiftsRefused_data()
{
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QList<int>>("weekdays");
    QTest::addColumn<int>("startMinute");
    QTest::addColumn<int>("endMinute");
    QTest::addColumn<int>("seats");
    QTest::addColumn<QString>("field");
    const QDate day(2026, 11, 30);
    QTest::newRow("ends before it begins")
        << QDate(2026, 11, 22) << QList<int>{1} << 540 << 720 << 1 << u"days"_s;
    QTest::newRow("empty range") << QDate(2026, 11, 23) << QList<int>{1} << 540 << 720 << 1 << u"days"_s;
    QTest::newRow("more than 400 days") << QDate(2028, 1, 1) << QList<int>{1} << 540 << 720 << 1 << u"days"_s;
    QTest::newRow("no weekday") << day << QList<int>{} << 540 << 720 << 1 << u"weekdays"_s;
    QTest::newRow("no such weekday") << day << QList<int>{8} << 540 << 720 << 1 << u"weekdays"_s;
    QTest::newRow("backwards") << day << QList<int>{1} << 720 << 540 << 1 << u"times"_s;
    QTest::newRow("over midnight") << day << QList<int>{1} << 1380 << 1500 << 1 << u"times"_s;
    QTest::newRow("no seats") << day << QList<int>{1} << 540 << 720 << 0 << u"seats"_s;
    QTest::newRow("too many seats") << day << QList<int>{1} << 540 << 720 << 501 << u"seats"_s;
}

void SplitTest::shiftsRefused()
{
    QFETCH(QDate, end);
    QFETCH(QList<int>, weekdays);
    QFETCH(int, startMinute);
    QFETCH(int, endMinute);
    QFETCH(int, seats);
    QFETCH(QString, field);
    const auto made =
        splitIntoShifts({{QDate(2026, 11, 23), end}, weekdays, {{startMinute, endMinute, seats}}, true}, {});
    QVERIFY(!made.ok());
    QCOMPARE(made.error().field, field);
}

void SplitTest::samplingPlan_data()
{
    // The table of domain.md (JIS Z 9015-1, level II, normal, single), at both ends of each row.
    QTest::addColumn<qint64>("lot");
    QTest::addColumn<double>("aql");
    QTest::addColumn<qint64>("sample");
    QTest::addColumn<qint64>("accept");
    QTest::addColumn<bool>("all");
    struct Row {
        qint64 from, to, sample10, accept10, sample25, accept25;
    };
    const QList<Row> table{{91, 150, 13, 0, 20, 1},      {151, 280, 50, 1, 32, 2},
                           {281, 500, 50, 1, 50, 3},     {501, 1200, 80, 2, 80, 5},
                           {1201, 3200, 125, 3, 125, 7}, {3201, 10000, 200, 5, 200, 10}};
    for (const Row &row : table) {
        for (const qint64 lot : {row.from, row.to}) {
            QTest::addRow("%lld at 1.0", lot) << lot << 1.0 << row.sample10 << row.accept10 << false;
            QTest::addRow("%lld at 2.5", lot) << lot << 2.5 << row.sample25 << row.accept25 << false;
        }
    }
    for (const qint64 lot : {qint64(0), qint64(1), qint64(90)})
        QTest::addRow("%lld is looked at whole", lot) << lot << 2.5 << lot << qint64(0) << true;
    QTest::newRow("more than the table") << qint64(50000) << 2.5 << qint64(200) << qint64(10) << false;
}

void SplitTest::samplingPlan()
{
    QFETCH(qint64, lot);
    QFETCH(double, aql);
    QFETCH(qint64, sample);
    QFETCH(qint64, accept);
    QFETCH(bool, all);
    const SamplingPlan plan = tewake::samplingPlan(lot, aql);
    QCOMPARE(plan.sampleSize, sample);
    QCOMPARE(plan.acceptanceNumber, accept);
    QCOMPARE(plan.all, all);
}

QTEST_GUILESS_MAIN(SplitTest)
#include "tst_split.moc"
