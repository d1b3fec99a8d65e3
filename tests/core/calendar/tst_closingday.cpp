// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/closingday.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tewake;

class TestClosingDay : public QObject {
    Q_OBJECT

private slots:
    void closingOfADay_data();
    void closingOfADay();
    void periodsTileTheCalendar();
    void payment_data();
    void payment();
    void limit_data();
    void limit();
    void monthEndTermsAreAlwaysLawful();
    void ownClosedDays();
};

void TestClosingDay::closingOfADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("closingDay");
    QTest::addColumn<QDate>("closing");
    QTest::newRow("month's end") << QDate(2026, 4, 10) << 31 << QDate(2026, 4, 30);
    QTest::newRow("on the day") << QDate(2026, 4, 30) << 31 << QDate(2026, 4, 30);
    QTest::newRow("20th, before") << QDate(2026, 4, 20) << 20 << QDate(2026, 4, 20);
    QTest::newRow("20th, after") << QDate(2026, 4, 21) << 20 << QDate(2026, 5, 20);
    QTest::newRow("over the year") << QDate(2026, 12, 26) << 25 << QDate(2027, 1, 25);
    QTest::newRow("30th in February") << QDate(2026, 2, 15) << 30 << QDate(2026, 2, 28);
    QTest::newRow("31st in a leap year") << QDate(2028, 2, 29) << 31 << QDate(2028, 2, 29);
    QTest::newRow("30th leaves the 31st to the next") << QDate(2026, 3, 31) << 30 << QDate(2026, 4, 30);
}

void TestClosingDay::closingOfADay()
{
    QFETCH(QDate, day);
    QFETCH(int, closingDay);
    QFETCH(QDate, closing);
    QCOMPARE(closingDateFor(day, closingDay), closing);
}

/// Each day is closed once: by the first closing day from it on, and closing days follow each other by a
/// month.
void TestClosingDay::periodsTileTheCalendar()
{
    for (int closingDay = 1; closingDay <= 31; ++closingDay) {
        QDate closing = closingDateFor(QDate(2027, 1, 1), closingDay);
        for (QDate day(2027, 1, 1); day < QDate(2029, 6, 1); day = day.addDays(1)) {
            if (day > closing) {
                const QDate next = closingDateFor(day, closingDay);
                QCOMPARE(YearMonth::of(next), YearMonth::of(closing).plus(1));
                closing = next;
            }
            QCOMPARE(closingDateFor(day, closingDay), closing);
        }
    }
}

void TestClosingDay::payment_data()
{
    QTest::addColumn<QDate>("closing");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("rule");
    QTest::addColumn<QDate>("due");
    const int before = int(BankHolidayRule::Before);
    const int after = int(BankHolidayRule::After);
    const int keep = int(BankHolidayRule::Keep);
    // 31 October 2026 is a Saturday, 3 November a holiday.
    QTest::newRow("a banking day") << QDate(2026, 8, 31) << 1 << 31 << before << QDate(2026, 9, 30);
    QTest::newRow("Saturday, before") << QDate(2026, 9, 30) << 1 << 31 << before << QDate(2026, 10, 30);
    QTest::newRow("Saturday, after") << QDate(2026, 9, 30) << 1 << 31 << after << QDate(2026, 11, 2);
    QTest::newRow("Saturday, kept") << QDate(2026, 9, 30) << 1 << 31 << keep << QDate(2026, 10, 31);
    QTest::newRow("year's end, before") << QDate(2026, 11, 30) << 1 << 31 << before << QDate(2026, 12, 30);
    QTest::newRow("year's end, after") << QDate(2026, 11, 30) << 1 << 31 << after << QDate(2027, 1, 4);
    QTest::newRow("golden week, before") << QDate(2026, 4, 30) << 1 << 31 << before << QDate(2026, 5, 29);
    QTest::newRow("golden week, after") << QDate(2026, 4, 20) << 1 << 3 << after << QDate(2026, 5, 7);
    QTest::newRow("same month") << QDate(2026, 6, 15) << 0 << 30 << before << QDate(2026, 6, 30);
    QTest::newRow("two months on") << QDate(2026, 6, 30) << 2 << 10 << before << QDate(2026, 8, 10);
    QTest::newRow("into February") << QDate(2027, 1, 31) << 1 << 31 << before << QDate(2027, 2, 26);
}

void TestClosingDay::payment()
{
    QFETCH(QDate, closing);
    QFETCH(int, offset);
    QFETCH(int, day);
    QFETCH(int, rule);
    QTEST(paymentDate(closing, {31, offset, day, BankHolidayRule(rule)}), "due");
}

void TestClosingDay::limit_data()
{
    QTest::addColumn<QDate>("received");
    QTest::addColumn<ClosingTerms>("terms");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<bool>("lawful");
    const auto before = BankHolidayRule::Before;
    const auto after = BankHolidayRule::After;
    // 62 days, read as two months.
    QTest::newRow("first of July") << QDate(2026, 7, 1) << ClosingTerms{31, 1, 31, before}
                                   << QDate(2026, 8, 31) << true;
    QTest::newRow("15th and month's end")
        << QDate(2026, 6, 16) << ClosingTerms{15, 1, 31, before} << QDate(2026, 8, 31) << false;
    QTest::newRow("15th, late in the period")
        << QDate(2026, 7, 15) << ClosingTerms{15, 1, 31, before} << QDate(2026, 8, 31) << true;
    QTest::newRow("two months after closing")
        << QDate(2026, 7, 1) << ClosingTerms{31, 2, 31, before} << QDate(2026, 9, 30) << false;
    QTest::newRow("20th and 20th") << QDate(2026, 12, 21) << ClosingTerms{20, 1, 20, before}
                                   << QDate(2027, 2, 19) << true;
    // 31 October 2026 is a Saturday: two days later is allowed; the four days over New Year are not.
    QTest::newRow("postponed by two days")
        << QDate(2026, 9, 1) << ClosingTerms{31, 1, 31, after} << QDate(2026, 11, 2) << true;
    QTest::newRow("postponed over New Year")
        << QDate(2026, 11, 1) << ClosingTerms{31, 1, 31, after} << QDate(2027, 1, 4) << false;
    QTest::newRow("postponed within the limit")
        << QDate(2026, 11, 30) << ClosingTerms{31, 1, 31, after} << QDate(2027, 1, 4) << true;
}

void TestClosingDay::limit()
{
    QFETCH(QDate, received);
    QFETCH(ClosingTerms, terms);
    const PaymentDue due = paymentDueFor(received, terms);
    QTEST(due.due, "due");
    QTEST(due.withinLimit, "lawful");
    QCOMPARE(latestPaymentDate(QDate(2026, 7, 1), false), QDate(2026, 8, 29)); // 31 + 29 = 60 days
}

void TestClosingDay::monthEndTermsAreAlwaysLawful()
{
    for (QDate day(2026, 1, 1); day < QDate(2031, 1, 1); day = day.addDays(1)) {
        const PaymentDue due = paymentDueFor(day, {});
        QVERIFY2(due.withinLimit, qPrintable(day.toString(Qt::ISODate)));
        QVERIFY(due.due > due.closing && due.due <= due.latestAllowed);
    }
}

void TestClosingDay::ownClosedDays()
{
    const QDate friday(2026, 10, 30);
    const auto weekdaysOnly = [friday](QDate day) { return day.dayOfWeek() > 5 || day == friday; };
    const ClosingTerms terms{31, 1, 31, BankHolidayRule::Before};
    QCOMPARE(paymentDate(QDate(2026, 9, 30), terms, weekdaysOnly), QDate(2026, 10, 29));
    QCOMPARE(shiftedFromBankHoliday(friday, BankHolidayRule::After, [](QDate) { return true; }), friday);
}

QTEST_APPLESS_MAIN(TestClosingDay)
#include "tst_closingday.moc"
