// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/dates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tewake;

class TestDates : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void readsFormats_data();
    void readsFormats();
    void readsWithoutYear_data();
    void readsWithoutYear();
    void refuses_data();
    void refuses();
    void everyWritingIsReadAgain();
    void formats_data();
    void formats();
    void writes();
};

void TestDates::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const QDate april(2026, 4, 1);
    QTest::newRow("ISO") << u"2026-04-01"_s << april;
    QTest::newRow("ISO, short") << u"2026-4-1"_s << april;
    QTest::newRow("slashes") << u"2026/4/1"_s << april;
    QTest::newRow("dots") << u"2026.04.01"_s << april;
    QTest::newRow("compact") << u"20260401"_s << april;
    QTest::newRow("Japanese") << u"2026年4月1日"_s << april;
    QTest::newRow("Japanese with blanks") << u"2026年 4月 1日"_s << april;
    QTest::newRow("era") << u"令和8年4月1日"_s << april;
    QTest::newRow("era letter") << u"R8.4.1"_s << april;
    QTest::newRow("era letter, lower case, zeros") << u"r08/04/01"_s << april;
    QTest::newRow("full width") << u"２０２６／４／１"_s << april;
    QTest::newRow("full width era") << u"令和８年４月１日"_s << april;
    QTest::newRow("era in one sign") << u"㋿8年4月1日"_s << april;
    QTest::newRow("blanks around") << u"　2026-04-01 "_s << april;
    QTest::newRow("weekday") << u"2026-04-01 (水)"_s << april;
    QTest::newRow("weekday, English") << u"2026-04-01 (Wed)"_s << april;
    QTest::newRow("full-width brackets") << u"2026年4月1日（水）"_s << april;
    QTest::newRow("midnight") << u"2026/04/01 0:00"_s << april;
    QTest::newRow("midnight with seconds") << u"2026-04-01T00:00:00"_s << april;
    QTest::newRow("first year") << u"令和元年5月1日"_s << QDate(2019, 5, 1);
    QTest::newRow("first year as number") << u"R1.5.1"_s << QDate(2019, 5, 1);
    QTest::newRow("Heisei") << u"平成31年4月30日"_s << QDate(2019, 4, 30);
    QTest::newRow("forms printed before the change") << u"H31.10.1"_s << QDate(2019, 10, 1);
    QTest::newRow("Heisei begins") << u"平成元年1月8日"_s << QDate(1989, 1, 8);
    QTest::newRow("Showa") << u"S55.4.1"_s << QDate(1980, 4, 1);
    QTest::newRow("Showa ends") << u"昭和64年1月7日"_s << QDate(1989, 1, 7);
    QTest::newRow("leap") << u"2028-02-29"_s << QDate(2028, 2, 29);
    QTest::newRow("leap by the 400") << u"2000/2/29"_s << QDate(2000, 2, 29);
    QTest::newRow("leap, era") << u"令和6年2月29日"_s << QDate(2024, 2, 29);
}

void TestDates::reads()
{
    QFETCH(QString, text);
    const auto read = readDate(text);
    QVERIFY2(read.ok(), qPrintable(text));
    QTEST(read.value(), "day");
}

void TestDates::readsFormats_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("formats");
    QTest::addColumn<QDate>("day"); // null: refused
    QTest::newRow("two digits") << u"02-Nov-04"_s << QStringList{u"dd-MMM-yy"_s} << QDate(2004, 11, 2);
    QTest::newRow("last century") << u"02-nov-98"_s << QStringList{u"dd-MMM-yy"_s} << QDate(1998, 11, 2);
    QTest::newRow("69 is to come") << u"01-Jan-69"_s << QStringList{u"dd-MMM-yy"_s} << QDate(2069, 1, 1);
    QTest::newRow("70 is past") << u"01-Jan-70"_s << QStringList{u"dd-MMM-yy"_s} << QDate(1970, 1, 1);
    QTest::newRow("second format") << u"4/1/2026"_s << QStringList{u"dd-MMM-yy"_s, u"M/d/yyyy"_s}
                                   << QDate(2026, 4, 1);
    QTest::newRow("others still work") << u"2026-04-01"_s << QStringList{u"dd-MMM-yy"_s} << QDate(2026, 4, 1);
    QTest::newRow("the list goes first")
        << u"01.02.2026"_s << QStringList{u"dd.MM.yyyy"_s} << QDate(2026, 2, 1);
    QTest::newRow("29 Feb in no leap year") << u"29-Feb-05"_s << QStringList{u"dd-MMM-yy"_s} << QDate();
    QTest::newRow("no such month") << u"02-Nox-04"_s << QStringList{u"dd-MMM-yy"_s} << QDate();
    QTest::newRow("without the format") << u"02-Nov-04"_s << QStringList{} << QDate();
    QTest::newRow("something behind it") << u"02-Nov-045"_s << QStringList{u"dd-MMM-yy"_s} << QDate();
}

void TestDates::readsFormats()
{
    QFETCH(QString, text);
    QFETCH(QStringList, formats);
    QFETCH(QDate, day);
    const auto read = readDate(text, formats);
    QCOMPARE(read.ok(), day.isValid());
    if (read)
        QCOMPARE(*read, day);
}

void TestDates::readsWithoutYear_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("slash") << u"12/20"_s << QDate(2026, 12, 20);
    QTest::newRow("dash") << u"12-20"_s << QDate(2026, 12, 20);
    QTest::newRow("dot") << u"12.1"_s << QDate(2026, 12, 1);
    QTest::newRow("Japanese") << u"12月20日"_s << QDate(2026, 12, 20);
    QTest::newRow("full width") << u"１２／２０"_s << QDate(2026, 12, 20);
    QTest::newRow("compact") << u"1220"_s << QDate(2026, 12, 20);
    QTest::newRow("day") << u"7"_s << QDate(2026, 11, 7);
    QTest::newRow("next year is closer") << u"1/15"_s << QDate(2027, 1, 15);
    QTest::newRow("this year is closer") << u"7/1"_s << QDate(2026, 7, 1);
    QTest::newRow("with its year") << u"2025/7/1"_s << QDate(2025, 7, 1);
    QTest::newRow("no such day") << u"13/40"_s << QDate();
    QTest::newRow("29 February of no near year") << u"2/29"_s << QDate();
    QTest::newRow("words") << u"soon"_s << QDate();
}

void TestDates::readsWithoutYear()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    const auto read = readDateNear(text, QDate(2026, 11, 25));
    QCOMPARE(read.ok(), day.isValid());
    if (read)
        QCOMPARE(*read, day);
}

void TestDates::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const QString none = u"is not a date"_s;
    const QString noDay = u"no such day"_s;
    QTest::newRow("empty") << u"  "_s << u"missing"_s;
    QTest::newRow("29 February") << u"2026-02-29"_s << noDay;
    QTest::newRow("29 February 2100") << u"2100-02-29"_s << noDay;
    QTest::newRow("31 April") << u"2026年4月31日"_s << noDay;
    QTest::newRow("month 13") << u"2026/13/1"_s << noDay;
    QTest::newRow("day 0") << u"2026/1/0"_s << noDay;
    QTest::newRow("29 February, era") << u"令和8年2月29日"_s << noDay;
    QTest::newRow("before the era") << u"令和元年4月30日"_s << noDay;
    QTest::newRow("after the era") << u"平成35年1月1日"_s << noDay;
    QTest::newRow("era year 0") << u"R0.5.1"_s << noDay;
    QTest::newRow("mixed signs") << u"2026-04/01"_s << none;
    QTest::newRow("two digits") << u"26/4/1"_s << none;
    QTest::newRow("no day") << u"2026-04"_s << none;
    QTest::newRow("words") << u"tomorrow"_s << none;
    QTest::newRow("a time of day") << u"2026-04-01 10:30"_s << none;
    QTest::newRow("other digits") << u"٢٠٢٦-٠٤-٠١"_s << none;
    QTest::newRow("a number of a spreadsheet") << u"46113"_s << none;
}

void TestDates::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const auto read = readDate(text);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QVERIFY2(read.error().message.contains(reason), qPrintable(read.error().message));
    QVERIFY(text.trimmed().isEmpty() || read.error().message.contains(text));
}

void TestDates::everyWritingIsReadAgain()
{
    for (QDate day(1950, 1, 1); day < QDate(2100, 1, 1); day = day.addDays(13)) {
        for (const QString &text : {dateText(day, true), dateText(day, false), eraDateText(day),
                                    day.toString(u"yyyy/M/d"_s), day.toString(u"yyyyMMdd"_s)}) {
            const auto read = readDate(text);
            QVERIFY2(read.ok(), qPrintable(text));
            QCOMPARE(*read, day);
        }
    }
}

void TestDates::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("valid");
    QTest::newRow("usual") << u"dd-MMM-yy"_s << true;
    QTest::newRow("compact") << u"yyyyMMdd"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no year") << u"MM/dd"_s << false;
    QTest::newRow("twice") << u"yyyy-MM-dd yyyy"_s << false;
    QTest::newRow("three years") << u"yyy-MM-dd"_s << false;
    QTest::newRow("month by name in full") << u"d MMMM yyyy"_s << false;
    QTest::newRow("hours") << u"yyyy-MM-dd hh"_s << false;
}

void TestDates::formats()
{
    QFETCH(QString, format);
    QTEST(isDateFormat(format), "valid");
}

void TestDates::writes()
{
    const QDate sunday(2026, 11, 22);
    QCOMPARE(dateText(sunday, true), u"2026-11-22 (日)"_s);
    QCOMPARE(dateText(sunday, false), u"2026-11-22 (Sun)"_s);
    QCOMPARE(weekdayText(sunday.addDays(1), true), u"月"_s);
    QCOMPARE(eraDateText(sunday), u"令和8年11月22日"_s);
    QCOMPARE(eraDateText(QDate(2019, 5, 1)), u"令和元年5月1日"_s);
    QCOMPARE(eraDateText(QDate(2019, 4, 30)), u"平成31年4月30日"_s);
    QCOMPARE(dateText(QDate(), true), QString());
    QCOMPARE(eraDateText(QDate()), QString());
}

QTEST_APPLESS_MAIN(TestDates)
#include "tst_dates.moc"
