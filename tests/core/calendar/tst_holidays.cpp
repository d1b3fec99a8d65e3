// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/fiscalyear.h"
#include "core/calendar/holidays.h"
#include "tests/core/calendar/officialholidays.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tewake;

class TestHolidays : public QObject {
    Q_OBJECT

private slots:
    void officialYears_data();
    void officialYears();
    void counts_data();
    void counts();
    void names_data();
    void names();
    void outsideOfTheRange();
    void everyYearIsInOrder();
    void bankHolidays_data();
    void bankHolidays();
    void fiscalYear_data();
    void fiscalYear();
    void fiscalYearMonthsAreTwelve();
    void fiscalYearFromText_data();
    void fiscalYearFromText();
};

void TestHolidays::officialYears_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days");
    for (const OfficialYear &official : OfficialHolidays)
        QTest::addRow("%d", official.year) << official.year << QString::fromLatin1(official.days);
}

void TestHolidays::officialYears()
{
    QFETCH(int, year);
    QStringList days;
    for (const Holiday &holiday : japaneseHolidays(year))
        days.append(holiday.date.toString(u"MMdd"_s));
    QTEST(days.join(u' '), "days");
}

void TestHolidays::counts_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("count");
    QTest::newRow("2019") << 2019 << 22;
    QTest::newRow("2025") << 2025 << 19;
    QTest::newRow("2026") << 2026 << 18;
    QTest::newRow("2027") << 2027 << 17;
}

void TestHolidays::counts()
{
    QFETCH(int, year);
    QTEST(static_cast<int>(japaneseHolidays(year).size()), "count");
}

void TestHolidays::names_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("name");
    const auto row = [](int y, int m, int d, const QString &name) {
        QTest::addRow("%04d-%02d-%02d", y, m, d) << QDate(y, m, d) << name;
    };
    row(2026, 1, 1, u"元日"_s);
    row(2026, 9, 22, u"休日"_s);
    row(2027, 3, 22, u"振替休日"_s);
    row(1988, 4, 29, u"天皇誕生日"_s);
    row(1989, 4, 29, u"みどりの日"_s);
    row(2006, 4, 29, u"みどりの日"_s);
    row(2007, 4, 29, u"昭和の日"_s);
    row(2006, 5, 4, u"休日"_s);
    row(2007, 5, 4, u"みどりの日"_s);
    row(1987, 5, 4, u"振替休日"_s); // a Monday behind a Sunday holiday
    row(1986, 5, 4, QString());     // a Sunday between two holidays was none then
    row(1985, 5, 4, QString());     // before the rule
    row(1988, 5, 4, u"休日"_s);
    row(1989, 2, 24, u"大喪の礼"_s);
    row(1990, 11, 12, u"即位礼正殿の儀"_s);
    row(1993, 6, 9, u"結婚の儀"_s);
    row(1999, 1, 15, u"成人の日"_s);
    row(2000, 1, 10, u"成人の日"_s);
    row(1999, 10, 10, u"体育の日"_s);
    row(2000, 10, 9, u"体育の日"_s);
    row(1995, 7, 20, QString());
    row(1996, 7, 20, u"海の日"_s);
    row(2002, 9, 15, u"敬老の日"_s);
    row(2003, 7, 21, u"海の日"_s);
    row(2008, 5, 6, u"振替休日"_s); // the law named 5 May, so Sunday's substitute went to the 6th
    row(2015, 8, 11, QString());
    row(2016, 8, 11, u"山の日"_s);
    row(2018, 12, 23, u"天皇誕生日"_s);
    row(2019, 12, 23, QString());
    row(2019, 4, 30, u"休日"_s);
    row(2019, 5, 1, u"天皇の即位の日"_s);
    row(2019, 5, 2, u"休日"_s);
    row(2019, 10, 22, u"即位礼正殿の儀の行われる日"_s);
    row(2020, 2, 23, u"天皇誕生日"_s);
    row(2020, 7, 24, u"スポーツの日"_s);
    row(2020, 10, 12, QString());
    row(2021, 8, 8, u"山の日"_s);
    row(2021, 8, 9, u"振替休日"_s);
    row(2022, 10, 10, u"スポーツの日"_s);
    row(2032, 9, 21, u"休日"_s);
    row(2099, 3, 20, u"春分の日"_s);
}

void TestHolidays::names()
{
    QFETCH(QDate, date);
    QFETCH(QString, name);
    QString found;
    for (const Holiday &holiday : japaneseHolidays(date.year())) {
        if (holiday.date == date)
            found = holiday.name;
    }
    QCOMPARE(found, name);
    QCOMPARE(isJapaneseHoliday(date), !name.isEmpty());
}

void TestHolidays::outsideOfTheRange()
{
    QVERIFY(japaneseHolidays(1979).isEmpty());
    QVERIFY(japaneseHolidays(2100).isEmpty());
    QVERIFY(!japaneseHolidays(2099).isEmpty());
    QVERIFY(!isJapaneseHoliday(QDate()));
}

void TestHolidays::everyYearIsInOrder()
{
    for (int year = FirstHolidayYear; year <= LastHolidayYear; ++year) {
        const auto days = japaneseHolidays(year);
        QVERIFY2(days.size() >= 12 && days.size() <= 22, qPrintable(QString::number(year)));
        for (qsizetype i = 0; i < days.size(); ++i) {
            QCOMPARE(days[i].date.year(), year);
            QVERIFY(!days[i].name.isEmpty());
            QVERIFY(i == 0 || days[i - 1].date < days[i].date);
            QVERIFY(days[i].name != u"振替休日"_s || days[i].date.dayOfWeek() != Qt::Sunday);
        }
    }
}

void TestHolidays::bankHolidays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("closed");
    QTest::newRow("Friday") << QDate(2026, 10, 30) << false;
    QTest::newRow("Saturday") << QDate(2026, 10, 31) << true;
    QTest::newRow("Sunday") << QDate(2026, 11, 1) << true;
    QTest::newRow("holiday") << QDate(2026, 11, 3) << true;
    QTest::newRow("30 December") << QDate(2026, 12, 30) << false;
    QTest::newRow("31 December") << QDate(2026, 12, 31) << true;
    QTest::newRow("3 January") << QDate(2028, 1, 3) << true;
    QTest::newRow("4 January") << QDate(2028, 1, 4) << false;
}

void TestHolidays::bankHolidays()
{
    QFETCH(QDate, day);
    QTEST(isBankHoliday(day), "closed");
}

void TestHolidays::fiscalYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("text");
    QTest::newRow("2026") << 2026 << u"令和8年度 (FY2026)"_s;
    QTest::newRow("2019") << 2019 << u"令和元年度 (FY2019)"_s;
    QTest::newRow("2018") << 2018 << u"平成30年度 (FY2018)"_s;
    QTest::newRow("1989") << 1989 << u"平成元年度 (FY1989)"_s;
}

void TestHolidays::fiscalYear()
{
    QFETCH(int, year);
    QFETCH(QString, text);
    QCOMPARE(fiscalYearText(year, true), text);
    QCOMPARE(fiscalYearText(year, false), u"FY%1"_s.arg(year));
    QCOMPARE(tewake::fiscalYearFromText(text), std::optional(year));
    QCOMPARE(tewake::fiscalYearFromText(fiscalYearText(year, false)), std::optional(year));
}

void TestHolidays::fiscalYearMonthsAreTwelve()
{
    const auto months = fiscalYearMonths(2026);
    QCOMPARE(months.size(), 12);
    QCOMPARE(months.first(), YearMonth(2026, 4));
    QCOMPARE(months.last(), YearMonth(2027, 3));
    const DateRange days = fiscalYearDays(2026);
    QCOMPARE(days.begin, months.first().firstDay());
    QCOMPARE(days.end, months.last().lastDay().addDays(1));
    QCOMPARE(fiscalYearOf(QDate(2027, 3, 31)), 2026);
    QCOMPARE(fiscalYearOf(QDate(2027, 4, 1)), 2027);
}

void TestHolidays::fiscalYearFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year"); // 0: none
    QTest::newRow("plain") << u"2026"_s << 2026;
    QTest::newRow("lower case") << u"fy2026"_s << 2026;
    QTest::newRow("western with unit") << u"2026年度"_s << 2026;
    QTest::newRow("full width") << u"令和８年度"_s << 2026;
    QTest::newRow("letter") << u"R8"_s << 2026;
    QTest::newRow("first year") << u"令和元年度"_s << 2019;
    QTest::newRow("no year 0") << u"R0"_s << 0;
    QTest::newRow("three digits") << u"FY202"_s << 0;
    QTest::newRow("absurd") << u"9999"_s << 0;
    QTest::newRow("empty") << QString() << 0;
}

void TestHolidays::fiscalYearFromText()
{
    QFETCH(QString, text);
    QTEST(tewake::fiscalYearFromText(text).value_or(0), "year");
}

QTEST_APPLESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
