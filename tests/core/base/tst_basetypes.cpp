// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/daterange.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/minutes.h"
#include "core/base/result.h"
#include "core/base/yen.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace tewake;

class TestBaseTypes : public QObject {
    Q_OBJECT

private slots:
    void yenText_data();
    void yenText();
    void yenProduct_data();
    void yenProduct();
    void yenForMinutes_data();
    void yenForMinutes();
    void minutesText_data();
    void minutesText();
    void minutesFromText_data();
    void minutesFromText();
    void yearMonth_data();
    void yearMonth();
    void yearMonthFromText_data();
    void yearMonthFromText();
    void dateRange();
    void zoneEqualsQt_data();
    void zoneEqualsQt();
    void zoneAtDayBounds();
    void idsOfDifferentThingsDoNotMix();
    void resultMacros();
    void fixedClock();
};

namespace {
constexpr qint64 Largest = std::numeric_limits<qint64>::max();
}

void TestBaseTypes::yenText_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << u"0"_s;
    QTest::newRow("below a thousand") << qint64(999) << u"999"_s;
    QTest::newRow("thousand") << qint64(1000) << u"1,000"_s;
    QTest::newRow("millions") << qint64(1234567) << u"1,234,567"_s;
    QTest::newRow("negative") << qint64(-1234567) << u"-1,234,567"_s;
}

void TestBaseTypes::yenText()
{
    QFETCH(qint64, amount);
    QTEST(Yen(amount).toString(), "text");
}

void TestBaseTypes::yenProduct_data()
{
    QTest::addColumn<qint64>("unit");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<qint64>("product");
    QTest::newRow("plain") << qint64(120) << qint64(350) << true << qint64(42000);
    QTest::newRow("nothing") << qint64(0) << Largest << true << qint64(0);
    QTest::newRow("negative") << qint64(-5) << qint64(3) << true << qint64(-15);
    QTest::newRow("largest") << Largest << qint64(1) << true << Largest;
    QTest::newRow("one too many") << Largest << qint64(2) << false << qint64(0);
    QTest::newRow("just over") << qint64(3037000500) << qint64(3037000500) << false << qint64(0);
    QTest::newRow("just under") << qint64(3037000499) << qint64(3037000499) << true
                                << qint64(9223372030926249001);
    QTest::newRow("negative overflow")
        << std::numeric_limits<qint64>::min() << qint64(-1) << false << qint64(0);
}

void TestBaseTypes::yenProduct()
{
    QFETCH(qint64, unit);
    QFETCH(qint64, quantity);
    QFETCH(bool, fits);
    const auto product = Yen::product(Yen(unit), quantity);
    QCOMPARE(product.has_value(), fits);
    if (product)
        QTEST(product->amount(), "product");
}

void TestBaseTypes::yenForMinutes_data()
{
    QTest::addColumn<qint64>("perHour");
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<qint64>("amount");
    QTest::newRow("an hour") << qint64(1200) << qint64(60) << qint64(1200);
    QTest::newRow("fraction cut off") << qint64(1001) << qint64(50) << qint64(834); // 834.17
    QTest::newRow("just below a yen") << qint64(59) << qint64(1) << qint64(0);
    QTest::newRow("long") << qint64(1100) << qint64(4807) << qint64(88128); // 88,128.33
}

void TestBaseTypes::yenForMinutes()
{
    QFETCH(qint64, perHour);
    QFETCH(qint64, minutes);
    const auto amount = Yen::forMinutes(Yen(perHour), minutes);
    QVERIFY(amount.has_value());
    QTEST(amount->amount(), "amount");
    QVERIFY(!Yen::forMinutes(Yen(Largest), 2).has_value());
}

void TestBaseTypes::minutesText_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << u"0:00"_s;
    QTest::newRow("one") << qint64(1) << u"0:01"_s;
    QTest::newRow("hour and a half") << qint64(90) << u"1:30"_s;
    QTest::newRow("many hours") << qint64(8000) << u"133:20"_s;
    QTest::newRow("negative below an hour") << qint64(-15) << u"-0:15"_s;
    QTest::newRow("negative") << qint64(-75) << u"-1:15"_s;
}

void TestBaseTypes::minutesText()
{
    QFETCH(qint64, count);
    QFETCH(QString, text);
    QCOMPARE(Minutes(count).toString(), text);
    if (count >= 0) {
        bool ok = false;
        QCOMPARE(Minutes::fromText(text, &ok), Minutes(count));
        QVERIFY(ok);
    }
}

void TestBaseTypes::minutesFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<qint64>("count");
    QTest::newRow("clock") << u"1:30"_s << true << qint64(90);
    QTest::newRow("plain") << u"90"_s << true << qint64(90);
    QTest::newRow("hours") << u"1.5h"_s << true << qint64(90);
    QTest::newRow("japanese") << u"1時間30分"_s << true << qint64(90);
    QTest::newRow("japanese hours") << u"2時間"_s << true << qint64(120);
    QTest::newRow("japanese minutes") << u"45分"_s << true << qint64(45);
    QTest::newRow("full width") << u"１：３０"_s << true << qint64(90);
    QTest::newRow("blanks") << u" 1 : 30 "_s << true << qint64(90);
    QTest::newRow("empty") << QString() << false << qint64(0);
    QTest::newRow("sixty minutes") << u"1:60"_s << false << qint64(0);
    QTest::newRow("negative") << u"-5"_s << false << qint64(0);
    QTest::newRow("words") << u"soon"_s << false << qint64(0);
    QTest::newRow("absurd") << u"12345678"_s << false << qint64(0);
}

void TestBaseTypes::minutesFromText()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    bool ok = !valid;
    const Minutes read = Minutes::fromText(text, &ok);
    QCOMPARE(ok, valid);
    if (valid)
        QTEST(read.count(), "count");
}

void TestBaseTypes::yearMonth_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fiscalYear");
    QTest::addColumn<QDate>("lastDay");
    QTest::newRow("january") << QDate(2026, 1, 15) << u"2026-01"_s << 2025 << QDate(2026, 1, 31);
    QTest::newRow("march") << QDate(2026, 3, 31) << u"2026-03"_s << 2025 << QDate(2026, 3, 31);
    QTest::newRow("april") << QDate(2026, 4, 1) << u"2026-04"_s << 2026 << QDate(2026, 4, 30);
    QTest::newRow("december") << QDate(2026, 12, 31) << u"2026-12"_s << 2026 << QDate(2026, 12, 31);
    QTest::newRow("leap") << QDate(2028, 2, 29) << u"2028-02"_s << 2027 << QDate(2028, 2, 29);
    QTest::newRow("no leap") << QDate(2100, 2, 1) << u"2100-02"_s << 2099 << QDate(2100, 2, 28);
}

void TestBaseTypes::yearMonth()
{
    QFETCH(QDate, day);
    QFETCH(QString, text);
    const YearMonth month = YearMonth::of(day);
    QVERIFY(month.isValid());
    QCOMPARE(month.toString(), text);
    QCOMPARE(YearMonth::fromText(text), month);
    QCOMPARE(YearMonth::fromIndex(month.index()), month);
    QTEST(month.fiscalYear(), "fiscalYear");
    QTEST(month.lastDay(), "lastDay");
    QVERIFY(month.days().contains(day));
    QCOMPARE(month.plus(12).year(), month.year() + 1);
    QCOMPARE(month.plus(-1).lastDay().addDays(1), month.firstDay());
}

void TestBaseTypes::yearMonthFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("month");
    QTest::newRow("slash") << u"2026/4"_s << u"2026-04"_s;
    QTest::newRow("full width") << u"２０２６－０４"_s << u"2026-04"_s;
    QTest::newRow("month 0") << u"2026-00"_s << QString();
    QTest::newRow("month 13") << u"2026-13"_s << QString();
    QTest::newRow("a day") << u"2026-04-01"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("long ago") << u"0001-01"_s << QString();
}

void TestBaseTypes::yearMonthFromText()
{
    QFETCH(QString, text);
    QFETCH(QString, month);
    const YearMonth read = YearMonth::fromText(text);
    QCOMPARE(read.isValid(), !month.isEmpty());
    if (read.isValid())
        QCOMPARE(read.toString(), month);
}

void TestBaseTypes::dateRange()
{
    const DateRange week{QDate(2026, 4, 6), QDate(2026, 4, 13)};
    QVERIFY(week.isValid());
    QCOMPARE(week.days(), 7);
    QVERIFY(week.contains(week.begin));
    QVERIFY(!week.contains(week.end));
    QVERIFY(!(DateRange{week.end, week.begin}.isValid()));
    QVERIFY(!DateRange{}.isValid());
}

void TestBaseTypes::zoneEqualsQt_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("Tokyo") << QByteArray("Asia/Tokyo");
    QTest::newRow("UTC") << QByteArray("UTC");
    QTest::newRow("Berlin, with daylight saving") << QByteArray("Europe/Berlin");
    QTest::newRow("Kathmandu, with 45 minutes") << QByteArray("Asia/Kathmandu");
}

void TestBaseTypes::zoneEqualsQt()
{
    QFETCH(QByteArray, zone);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    const OfficeZone office(zone);
    QVERIFY(office.isValid());
    const QTimeZone qtZone(zone);
    for (int i = 0; i < 2000; ++i) {
        // 1960 to 2090: the years before 1970 are negative seconds. Japan's daylight saving ended in 1951.
        const Instant instant(-315619200 + qint64(random.generate64() % 4102444800ULL));
        const QDateTime expected = QDateTime::fromSecsSinceEpoch(instant.utcSeconds(), qtZone);
        QCOMPARE(office.date(instant), expected.date());
        QCOMPARE(office.minuteOfDay(instant), expected.time().hour() * 60 + expected.time().minute());
        const QDateTime again(expected.date(), QTime(expected.time().hour(), expected.time().minute()),
                              qtZone);
        QCOMPARE(office.at(office.date(instant), office.minuteOfDay(instant)).utcSeconds(),
                 again.toSecsSinceEpoch());
    }
}

void TestBaseTypes::zoneAtDayBounds()
{
    for (const QByteArray &name : {QByteArray("Asia/Tokyo"), QByteArray("Europe/Berlin")}) {
        const OfficeZone zone(name);
        const QDate day(2026, 12, 31);
        QCOMPARE(zone.at(day, 1440), zone.at(day.addDays(1), 0));
        QCOMPARE(zone.at(day, 1500), zone.at(day.addDays(1), 60));
        QCOMPARE(zone.date(zone.at(day, 0)), day);
        QCOMPARE(zone.minuteOfDay(zone.at(day, 0)), 0);
        QCOMPARE(zone.date(zone.at(day, 0).plusSeconds(-1)), day.addDays(-1));
        QCOMPARE(zone.minuteOfDay(zone.at(day, 0).plusSeconds(-1)), 1439);
    }
    QCOMPARE(minutesBetween(OfficeZone().at(QDate(2026, 4, 1), 540), OfficeZone().at(QDate(2026, 4, 2), 540)),
             1440);
    // The night of 29 March 2026 has 23 hours in Berlin.
    const OfficeZone berlin("Europe/Berlin");
    QCOMPARE(minutesBetween(berlin.at(QDate(2026, 3, 29), 0), berlin.at(QDate(2026, 3, 30), 0)), 23 * 60);
    QVERIFY(!OfficeZone("Nowhere/At_all").isValid());
}

void TestBaseTypes::idsOfDifferentThingsDoNotMix()
{
    struct Apple;
    struct Pear;
    static_assert(!std::is_convertible_v<Id<Apple>, Id<Pear>>);
    static_assert(!std::is_convertible_v<qint64, Id<Apple>>);
    QVERIFY(!Id<Apple>().isValid());
    QVERIFY(Id<Apple>(1).isValid());
    QVERIFY(Id<Apple>(1) < Id<Apple>(2));
}

namespace {
Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{ErrorCode::InvalidInput, u"odd"_s, u"number"_s};
    return number / 2;
}

Result<QString> quarterText(int number)
{
    TEWAKE_TRY(const int once, half(number));
    TEWAKE_TRY(const int twice, half(once));
    return QString::number(twice);
}

Result<void> checkEven(int number)
{
    TEWAKE_CHECK(half(number));
    return {};
}
} // namespace

void TestBaseTypes::resultMacros()
{
    QCOMPARE(quarterText(12).value(), u"3"_s);
    const auto failed = quarterText(6);
    QVERIFY(!failed);
    QCOMPARE(failed.error().message, u"odd"_s);
    QCOMPARE(failed.error().field, u"number"_s);
    QVERIFY(checkEven(2).ok());
    QCOMPARE(checkEven(3).error().code, ErrorCode::InvalidInput);
}

void TestBaseTypes::fixedClock()
{
    FixedClock clock(Instant(1000));
    QCOMPARE(clock.now(), Instant(1000));
    clock.advanceMinutes(2);
    QCOMPARE(clock.now(), Instant(1120));
    QVERIFY(SystemClock().now() > Instant(1'700'000'000));
}

QTEST_APPLESS_MAIN(TestBaseTypes)
#include "tst_basetypes.moc"
