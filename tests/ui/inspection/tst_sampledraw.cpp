// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/sampledraw.h"
#include "ui/inspection/samplemarks.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tewake;
using namespace tewake::ui;

class TestSampleDraw : public QObject {
    Q_OBJECT
private slots:
    void staysTheSame();
    void isASample_data();
    void isASample();
    void favoursNoUnit();
    void marksAreTakenBack();
    void marksSurviveAsText();
};

void TestSampleDraw::staysTheSame()
{
    // Written down once: a change would draw other units for hand-ins that have been inspected already.
    QCOMPARE(drawSample(1, 100, 5), drawSample(1, 100, 5));
    QCOMPARE(drawSample(42, 480, 8), QList<qint64>({69, 164, 233, 261, 309, 326, 347, 465}));
    QVERIFY(drawSample(1, 480, 50) != drawSample(2, 480, 50));
}

void TestSampleDraw::isASample_data()
{
    QTest::addColumn<qint64>("lot");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("usual") << qint64(480) << qint64(50) << qint64(50);
    QTest::newRow("one") << qint64(480) << qint64(1) << qint64(1);
    QTest::newRow("whole") << qint64(20) << qint64(20) << qint64(20);
    QTest::newRow("more than the lot") << qint64(20) << qint64(32) << qint64(20);
    QTest::newRow("nothing") << qint64(0) << qint64(5) << qint64(0);
    QTest::newRow("large") << qint64(10000) << qint64(200) << qint64(200);
}

void TestSampleDraw::isASample()
{
    QFETCH(qint64, lot);
    QFETCH(qint64, size);
    QFETCH(qint64, expected);
    for (quint64 seed = 1; seed <= 50; ++seed) {
        const QList<qint64> sample = drawSample(seed, lot, size);
        QCOMPARE(sample.size(), expected);
        QCOMPARE(QSet<qint64>(sample.begin(), sample.end()).size(), expected);
        QVERIFY(std::is_sorted(sample.begin(), sample.end()));
        QVERIFY(sample.isEmpty() || (sample.first() >= 1 && sample.last() <= lot));
    }
}

void TestSampleDraw::favoursNoUnit()
{
    // 4000 draws of 5 of 20: each unit is expected 1000 times, with a standard deviation of 27.
    QList<int> drawn(21, 0);
    for (quint64 seed = 1; seed <= 4000; ++seed)
        for (const qint64 unit : drawSample(seed, 20, 5))
            ++drawn[unit];
    for (int unit = 1; unit <= 20; ++unit)
        QVERIFY2(std::abs(drawn[unit] - 1000) < 140, qPrintable(u"%1: %2"_s.arg(unit).arg(drawn[unit])));
}

namespace {

InspectionRow someRow()
{
    InspectionRow row;
    row.submission.id = Id<Submission>(7);
    row.submission.quantity = 120;
    row.row.task.unitFrom = 481;
    row.sampling = {20, 1, false};
    return row;
}

} // namespace

void TestSampleDraw::marksAreTakenBack()
{
    SampleMarks marks(someRow());
    QCOMPARE(marks.count(), 20);
    QVERIFY(marks.unit(0) >= 481 && marks.unit(19) <= 600);
    marks.setMark(0, SampleMarks::Good);
    marks.setMark(1, 3);
    QCOMPARE(marks.defects(), 1);
    QCOMPARE(marks.defectsOf(3), 1);
    marks.markRestGood();
    QCOMPARE(marks.unseen(), 0);
    QCOMPARE(marks.defects(), 1);
    int place = -1;
    QVERIFY(marks.takeBack(&place));
    QCOMPARE(marks.seen(), 2);
    QVERIFY(marks.takeBack(&place));
    QCOMPARE(place, 1);
    QCOMPARE(marks.defects(), 0);
    QVERIFY(marks.takeBack(&place));
    QVERIFY(!marks.takeBack(&place));
    QCOMPARE(marks.seen(), 0);
}

void TestSampleDraw::marksSurviveAsText()
{
    SampleMarks marks(someRow());
    marks.setMark(2, SampleMarks::Good);
    marks.setMark(5, 6);
    SampleMarks again(someRow());
    again.fromText(marks.toText());
    QCOMPARE(again.toText(), marks.toText());
    QCOMPARE(again.mark(5), 6);
    // Another sample's text says nothing about this one.
    SampleMarks other(someRow());
    other.fromText(u"ooo"_s);
    QCOMPARE(other.seen(), 0);
}

QTEST_APPLESS_MAIN(TestSampleDraw)
#include "tst_sampledraw.moc"
