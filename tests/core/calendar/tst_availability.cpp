// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/availability.h"

#include <QRandomGenerator>
#include <QTest>

#include <bitset>

using namespace tewake;

namespace {
const QDate Monday(2026, 4, 6);

Availability schoolHours()
{
    Availability availability;
    for (int weekday = 1; weekday <= 5; ++weekday) {
        availability.pattern.append({weekday, 9 * 60, 12 * 60});
        availability.pattern.append({weekday, 13 * 60, 15 * 60});
    }
    return availability;
}

QList<DayStretch> onMonday(const Availability &availability)
{
    return expandAvailability(availability, {Monday, Monday.addDays(1)});
}
} // namespace

class TestAvailability : public QObject {
    Q_OBJECT

private slots:
    void weekFromPattern();
    void mergesPattern();
    void exceptions_data();
    void exceptions();
    void closedDays();
    void emptyRanges();
    void instantsMergeAtMidnight();
    void daylightSaving();
    void wholeDaysAreOneInterval();
    void freeTimeWithoutBusy();
    void expansionEqualsMinuteByMinute();
};

void TestAvailability::weekFromPattern()
{
    const auto week = expandAvailability(schoolHours(), {Monday, Monday.addDays(7)});
    QCOMPARE(week.size(), 10);
    QCOMPARE(week.first(), (DayStretch{Monday, 540, 720}));
    QCOMPARE(week.last(), (DayStretch{Monday.addDays(4), 780, 900}));
    QVERIFY(std::is_sorted(week.begin(), week.end(), [](const DayStretch &a, const DayStretch &b) {
        return std::pair(a.day, a.startMinute) < std::pair(b.day, b.startMinute);
    }));
}

void TestAvailability::mergesPattern()
{
    Availability availability;
    availability.pattern = {{1, 600, 700}, {1, 540, 620}, {1, 700, 720},
                            {1, 800, 800}, {8, 0, 60},    {1, 1400, 1500}};
    QCOMPARE(onMonday(availability), (QList<DayStretch>{{Monday, 540, 720}, {Monday, 1400, 1440}}));
}

void TestAvailability::exceptions_data()
{
    QTest::addColumn<QList<AvailabilityException>>("exceptions");
    QTest::addColumn<QList<DayStretch>>("expected");
    using Exceptions = QList<AvailabilityException>;
    using Stretches = QList<DayStretch>;
    QTest::newRow("none") << Exceptions{} << Stretches{{Monday, 540, 720}, {Monday, 780, 900}};
    QTest::newRow("another day") << Exceptions{{Monday.addDays(1), true, 0, 1440}}
                                 << Stretches{{Monday, 540, 720}, {Monday, 780, 900}};
    QTest::newRow("whole day off") << Exceptions{{Monday, true, 0, 1440}} << Stretches{};
    QTest::newRow("part off") << Exceptions{{Monday, true, 600, 800}}
                              << Stretches{{Monday, 540, 600}, {Monday, 800, 900}};
    QTest::newRow("extra time joins")
        << Exceptions{{Monday, false, 720, 780}} << Stretches{{Monday, 540, 900}};
    QTest::newRow("extra time on a day off")
        << Exceptions{{Monday, false, 1200, 1320}, {Monday, true, 0, 1440}}
        << Stretches{{Monday, 1200, 1320}};
    QTest::newRow("part off extra time")
        << Exceptions{{Monday, true, 1230, 1260}, {Monday, false, 1200, 1320}}
        << Stretches{{Monday, 540, 720}, {Monday, 780, 900}, {Monday, 1200, 1230}, {Monday, 1260, 1320}};
}

void TestAvailability::exceptions()
{
    QFETCH(QList<AvailabilityException>, exceptions);
    QFETCH(QList<DayStretch>, expected);
    Availability availability = schoolHours();
    availability.exceptions = exceptions;
    QCOMPARE(onMonday(availability), expected);
    const auto same = availabilityOn(Monday, availability);
    QCOMPARE(same.intervals().size(), std::size_t(expected.size()));
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(same.intervals().at(std::size_t(i)),
                 (Interval<int>{expected[i].startMinute, expected[i].endMinute}));
}

void TestAvailability::closedDays()
{
    Availability availability = schoolHours();
    availability.exceptions = {{Monday.addDays(1), false, 600, 660}};
    const QSet<QDate> closed{Monday, Monday.addDays(1)};
    const auto two = expandAvailability(availability, {Monday, Monday.addDays(2)}, closed);
    QCOMPARE(two, (QList<DayStretch>{{Monday.addDays(1), 600, 660}}));
}

void TestAvailability::emptyRanges()
{
    QVERIFY(expandAvailability(schoolHours(), {Monday, Monday}).isEmpty());
    QVERIFY(expandAvailability(schoolHours(), {Monday, Monday.addDays(-1)}).isEmpty());
    QVERIFY(expandAvailability(schoolHours(), {}).isEmpty());
}

void TestAvailability::instantsMergeAtMidnight()
{
    const OfficeZone zone;
    const auto night = toInstants({{Monday, 1320, 1440}, {Monday.addDays(1), 0, 120}}, zone);
    QCOMPARE(night, (IntervalSet<Instant>{{zone.at(Monday, 1320), zone.at(Monday.addDays(1), 120)}}));
    QCOMPARE(night.total(), 240);
}

void TestAvailability::daylightSaving()
{
    const OfficeZone berlin("Europe/Berlin");
    const QDate spring(2026, 3, 29);
    const QDate autumn(2026, 10, 25);
    QCOMPARE(toInstants({{spring, 0, 1440}}, berlin).total(), 23 * 60);
    QCOMPARE(toInstants({{autumn, 0, 1440}}, berlin).total(), 25 * 60);
    QCOMPARE(toInstants({{spring, 540, 720}}, berlin).total(), 180);
}

void TestAvailability::wholeDaysAreOneInterval()
{
    const OfficeZone zone;
    const QList<DayStretch> whole{
        {Monday, 0, 1440}, {Monday.addDays(1), 0, 1440}, {Monday.addDays(2), 0, 1440}};
    QCOMPARE(toInstants(whole, zone),
             (IntervalSet<Instant>{{zone.at(Monday, 0), zone.at(Monday.addDays(3), 0)}}));
    // Stretches that do not meet stay what they are, however many.
    const auto stretches = expandAvailability(schoolHours(), {Monday, Monday.addDays(400)});
    const auto instants = toInstants(stretches, zone);
    QCOMPARE(instants.intervals().size(), std::size_t(stretches.size()));
    for (qsizetype i = 0; i < stretches.size(); ++i)
        QCOMPARE(instants.intervals().at(std::size_t(i)),
                 (Interval<Instant>{zone.at(stretches[i].day, stretches[i].startMinute),
                                    zone.at(stretches[i].day, stretches[i].endMinute)}));
}

void TestAvailability::freeTimeWithoutBusy()
{
    const OfficeZone zone;
    const IntervalSet<Instant> busy{{zone.at(Monday, 570), zone.at(Monday, 700)}};
    const DateRange day{Monday, Monday.addDays(1)};
    const auto stretch = [&zone](int start, int end) {
        return Interval<Instant>{zone.at(Monday, start), zone.at(Monday, end)};
    };
    QCOMPARE(freeTime(schoolHours(), day, zone, busy),
             (IntervalSet<Instant>{stretch(540, 570), stretch(700, 720), stretch(780, 900)}));
    QCOMPARE(freeTime(schoolHours(), day, zone, busy, 30),
             (IntervalSet<Instant>{stretch(540, 570), stretch(780, 900)}));
}

void TestAvailability::expansionEqualsMinuteByMinute()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    const auto times = [&random] {
        const int start = random.bounded(1440);
        return std::pair(start, std::min(1440, start + 1 + random.bounded(300)));
    };
    for (int round = 0; round < 100; ++round) {
        Availability availability;
        for (int i = random.bounded(12); i > 0; --i) {
            const auto [start, end] = times();
            availability.pattern.append({1 + random.bounded(7), start, end});
        }
        for (int i = random.bounded(8); i > 0; --i) {
            auto [start, end] = times();
            const bool off = random.bounded(2) == 0;
            if (off && random.bounded(3) == 0)
                std::tie(start, end) = std::pair(0, 1440);
            availability.exceptions.append({Monday.addDays(random.bounded(10)), off, start, end});
        }
        const auto found = expandAvailability(availability, {Monday, Monday.addDays(10)});
        for (QDate day = Monday; day < Monday.addDays(10); day = day.addDays(1)) {
            std::bitset<1440> expected;
            const auto paint = [&expected](int start, int end, bool on) {
                for (int m = start; m < end; ++m)
                    expected.set(static_cast<std::size_t>(m), on);
            };
            for (const auto &slot : availability.pattern) {
                if (slot.weekday == day.dayOfWeek())
                    paint(slot.startMinute, slot.endMinute, true);
            }
            for (int pass = 0; pass < 3; ++pass) {
                for (const auto &e : availability.exceptions) {
                    const bool whole = e.startMinute == 0 && e.endMinute == 1440;
                    const int turn = !e.off ? 1 : whole ? 0 : 2;
                    if (e.day == day && turn == pass)
                        paint(e.startMinute, e.endMinute, !e.off);
                }
            }
            std::bitset<1440> painted;
            for (const auto &s : found) {
                for (int m = s.day == day ? s.startMinute : s.endMinute; m < s.endMinute; ++m)
                    painted.set(static_cast<std::size_t>(m));
            }
            QCOMPARE(painted, expected);
        }
    }
}

QTEST_APPLESS_MAIN(TestAvailability)
#include "tst_availability.moc"
