// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/intervals.h"

#include <QRandomGenerator>
#include <QTest>

#include <bitset>

using namespace tewake;

namespace {
constexpr int Points = 96;
using Bits = std::bitset<Points>;
using Set = IntervalSet<int>;

Interval<int> randomInterval(QRandomGenerator &random)
{
    const int a = random.bounded(Points);
    return {a, std::min(Points, a + random.bounded(14) - 2)}; // now and then empty or the wrong way round
}

Bits bitsOf(const Interval<int> &interval)
{
    Bits bits;
    for (int i = interval.begin; i < interval.end; ++i)
        bits.set(static_cast<std::size_t>(i));
    return bits;
}

Bits bitsOf(const Set &set)
{
    Bits bits;
    for (const auto &interval : set)
        bits |= bitsOf(interval);
    return bits;
}

bool isNormal(const Set &set)
{
    const auto &list = set.intervals();
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list.at(i).isEmpty() || (i > 0 && list.at(i - 1).end >= list.at(i).begin))
            return false;
    }
    return true;
}
} // namespace

class TestIntervals : public QObject {
    Q_OBJECT

private slots:
    void mergesOnCreation();
    void subtractionEqualsSetsOfPoints();
    void insertAndRemoveEqualSetsOfPoints();
    void lengths();
    void shortOnesAreDropped();
};

void TestIntervals::mergesOnCreation()
{
    const Set set{{10, 20}, {0, 5}, {20, 25}, {18, 19}, {7, 7}, {9, 8}};
    QCOMPARE(set, (Set{{0, 5}, {10, 25}}));
    QCOMPARE(set.intervals().size(), std::size_t(2));
    QVERIFY(Set(std::vector<Interval<int>>{}).isEmpty());
}

void TestIntervals::subtractionEqualsSetsOfPoints()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    for (int round = 0; round < 3000; ++round) {
        std::vector<Interval<int>> listA(static_cast<std::size_t>(random.bounded(8)));
        std::vector<Interval<int>> listB(static_cast<std::size_t>(random.bounded(8)));
        Bits a;
        Bits b;
        for (auto &interval : listA)
            a |= bitsOf(interval = randomInterval(random));
        for (auto &interval : listB)
            b |= bitsOf(interval = randomInterval(random));
        const Set setA(listA);
        const Set setB(listB);
        QVERIFY(isNormal(setA) && isNormal(setB));
        QCOMPARE(bitsOf(setA), a);
        const Set rest = setA.subtracted(setB);
        QVERIFY(isNormal(rest));
        QCOMPARE(bitsOf(rest), a & ~b);
        QCOMPARE(rest.total(), qint64((a & ~b).count()));
    }
}

void TestIntervals::insertAndRemoveEqualSetsOfPoints()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    Set set;
    Bits bits;
    for (int round = 0; round < 3000; ++round) {
        const Interval<int> interval = randomInterval(random);
        if (random.bounded(2) == 0) {
            set.insert(interval);
            bits |= bitsOf(interval);
        } else {
            set.remove(interval);
            bits &= ~bitsOf(interval);
        }
        QVERIFY(isNormal(set));
        QCOMPARE(bitsOf(set), bits);
    }
}

void TestIntervals::lengths()
{
    QCOMPARE((Interval<QDate>{QDate(2028, 2, 28), QDate(2028, 3, 1)}.length()), 2);
    QCOMPARE((Interval<Instant>{Instant(0), Instant(5400)}.length()), 90);
    QCOMPARE((Interval<int>{5, 3}.length()), 0);
}

void TestIntervals::shortOnesAreDropped()
{
    const Set set{{0, 3}, {10, 20}, {30, 33}, {40, 55}};
    QCOMPARE(set.atLeast(10), (Set{{10, 20}, {40, 55}}));
}

QTEST_APPLESS_MAIN(TestIntervals)
#include "tst_intervals.moc"
