// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fieldreader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tewake;

class TestFieldReader : public QObject {
    Q_OBJECT

private slots:
    void whole_data();
    void whole();
    void wholeRange();
    void yen_data();
    void yen();
    void minutes_data();
    void minutes();
    void hours_data();
    void hours();
    void hoursRoundHalfUp();
    void dates();
    void timeOfDay_data();
    void timeOfDay();
    void yesNo_data();
    void yesNo();
    void sentencesShowTheText();
};

namespace {
using Number = std::optional<qint64>;

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Number>("value"); // nothing: refused
}

void row(const QString &text, Number value)
{
    QTest::addRow("%s", text.isEmpty() ? "(empty)" : qPrintable(text)) << text << value;
}
} // namespace

void TestFieldReader::whole_data()
{
    columns();
    row(u"0"_s, 0);
    row(u"1200"_s, 1200);
    row(u"1,200"_s, 1200);
    row(u"1,234,567"_s, 1234567);
    row(u"１，２００"_s, 1200);
    row(u"　４２ "_s, 42);
    row(u"12.0"_s, 12);
    row(u"12."_s, 12);
    row(u"+5"_s, 5);
    row(u"007"_s, 7);
    row(u"-0"_s, 0);
    row(u"1000000000"_s, 1'000'000'000);
    row(u"1000000001"_s, {});
    row(u"99999999999999999999999"_s, {});
    row(u"-1"_s, {});
    row(u"12.5"_s, {});
    row(u"1,20"_s, {});
    row(u"12,34,567"_s, {});
    row(u",100"_s, {});
    row(u"1e3"_s, {});
    row(u"0x10"_s, {});
    row(u"十"_s, {});
    row(u"12個"_s, {});
    row(u"-"_s, {});
    row(QString(), {});
    row(u" 　"_s, {});
}

void TestFieldReader::whole()
{
    QFETCH(QString, text);
    QFETCH(Number, value);
    const auto read = readWhole(text);
    QCOMPARE(read.ok(), value.has_value());
    if (read)
        QCOMPARE(*read, *value);
    else
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
}

void TestFieldReader::wholeRange()
{
    QCOMPARE(readWhole(u"－５", {-10, 10}).value(), -5);
    QCOMPARE(readWhole(u"−5", {-10, 10}).value(), -5);
    QVERIFY(!readWhole(u"11", {-10, 10}).ok());
    QVERIFY(readWhole(u"0", {1, 10}).error().message.contains(u"from 1 to 10"_s));
    QVERIFY(!readWhole(u"-99999999999999999999", {-10, 10}).ok());
}

void TestFieldReader::yen_data()
{
    columns();
    row(u"12,800"_s, 12800);
    row(u"¥12,800"_s, 12800);
    row(u"￥１２，８００"_s, 12800);
    row(u"\\12800"_s, 12800);
    row(u"12,800円"_s, 12800);
    row(u"12800.00"_s, 12800);
    row(u"-500"_s, -500);
    row(u"▲500"_s, -500);
    row(u"△ 1,500"_s, -1500);
    row(u"-¥500"_s, -500);
    row(u"¥-500"_s, -500);
    row(u"1,000,000,000,000"_s, 1'000'000'000'000);
    row(u"1,000,000,000,001"_s, {});
    row(u"12.5"_s, {});
    row(u"$5"_s, {});
    row(u"円"_s, {});
    row(u"--5"_s, {});
    row(u"-¥-5"_s, {});
    row(QString(), {});
}

void TestFieldReader::yen()
{
    QFETCH(QString, text);
    QFETCH(Number, value);
    const auto read = readYen(text, true);
    QCOMPARE(read.ok(), value.has_value());
    if (read)
        QCOMPARE(read->amount(), *value);
    QCOMPARE(readYen(text).ok(), value.has_value() && *value >= 0);
}

void TestFieldReader::minutes_data()
{
    columns();
    row(u"90"_s, 90);
    row(u"1:30"_s, 90);
    row(u"1:30:00"_s, 90);
    row(u"１：３０"_s, 90);
    row(u"1.5h"_s, 90);
    row(u"1.5H"_s, 90);
    row(u"1.5時間"_s, 90);
    row(u"1時間30分"_s, 90);
    row(u"1 時間 30 分"_s, 90);
    row(u"45分"_s, 45);
    row(u"0"_s, 0);
    row(u"600000"_s, 600'000);
    row(u"600001"_s, {});
    row(u"10000:01"_s, {});
    row(u"1.5"_s, {});
    row(u"1:60"_s, {});
    row(u"1:5"_s, {});
    row(u"-10"_s, {});
    row(u"soon"_s, {});
    row(QString(), {});
}

void TestFieldReader::minutes()
{
    QFETCH(QString, text);
    QFETCH(Number, value);
    const auto read = readMinutes(text);
    QCOMPARE(read.ok(), value.has_value());
    if (read)
        QCOMPARE(read->count(), *value);
}

void TestFieldReader::hours_data()
{
    columns();
    row(u"1.75"_s, 105);
    row(u"14"_s, 840);
    row(u"0.7"_s, 42);
    row(u"1:45"_s, 105);
    row(u"1.75h"_s, 105);
    row(u".5"_s, 30);
    row(u"2."_s, 120);
    row(u"１．５"_s, 90);
    row(u"2,100.5"_s, 126030);
    row(u"2100.5"_s, 126030);
    row(u"0.008"_s, 0);                        // 0.48 minutes
    row(u"0.0083"_s, 0);                       // 0.498
    row(u"0.00834"_s, 1);                      // 0.5004
    row(u"0.025"_s, 2);                        // exactly 1.5
    row(u"0.175"_s, 11);                       // exactly 10.5
    row(u"1.008333333333333333333333"_s, 60);  // just below 60.5
    row(u"1.0083333333333333333333334"_s, 60); // just above, beyond what a clock can tell
    row(u"0.02499999999999999999"_s, 1);
    row(u"0"_s, 0);
    row(u"-0.0"_s, 0);
    row(u"10000"_s, 600'000);
    row(u"10000.01"_s, {});
    row(u"99999999999999999999"_s, {});
    row(u"-1"_s, {});
    row(u"-0.25"_s, {});
    row(u"."_s, {});
    row(u"NA"_s, {});
    row(u"1.5.2"_s, {});
    row(QString(), {});
}

void TestFieldReader::hours()
{
    QFETCH(QString, text);
    QFETCH(Number, value);
    const auto read = readHours(text);
    QCOMPARE(read.ok(), value.has_value());
    if (read)
        QCOMPARE(read->count(), *value);
}

void TestFieldReader::hoursRoundHalfUp()
{
    // All thousandths of an hour up to ten: minutes × 1000 is a whole number, so the rounding can be told
    // exactly.
    for (qint64 thousandths = 0; thousandths < 10'000; ++thousandths) {
        const QString text =
            u"%1.%2"_s.arg(thousandths / 1000).arg(thousandths % 1000, 3, 10, QLatin1Char('0'));
        QCOMPARE(readHours(text)->count(), (thousandths * 60 + 500) / 1000);
    }
}

void TestFieldReader::dates()
{
    QCOMPARE(readDateField(u"令和８年４月１日").value(), QDate(2026, 4, 1));
    QCOMPARE(readDateField(u"02-Nov-04", {u"dd-MMM-yy"_s}).value(), QDate(2004, 11, 2));
    QVERIFY(!readDateField(u"2026-02-29").ok());
    QVERIFY(!readDateField(u"").ok());
    QVERIFY(readDateField(u"1949-12-31").error().message.contains(u"1950"_s));
    QVERIFY(readDateField(u"2202-01-01").error().message.contains(u"2199"_s));
    QVERIFY(readDateField(u"1950-01-01").ok());
    QVERIFY(readDateField(u"2199-12-31").ok());
}

void TestFieldReader::timeOfDay_data()
{
    columns();
    row(u"9:00"_s, 540);
    row(u"09:30"_s, 570);
    row(u"09:30:00"_s, 570);
    row(u"９：３０"_s, 570);
    row(u"9時30分"_s, 570);
    row(u"9時"_s, 540);
    row(u"0:00"_s, 0);
    row(u"23:59"_s, 1439);
    row(u"24:00"_s, 1440);
    row(u"24:01"_s, {});
    row(u"25:00"_s, {});
    row(u"9:60"_s, {});
    row(u"9:00:30"_s, {});
    row(u"9"_s, {});
    row(u"900"_s, {});
    row(u"-1:00"_s, {});
    row(QString(), {});
}

void TestFieldReader::timeOfDay()
{
    QFETCH(QString, text);
    QFETCH(Number, value);
    const auto read = readTimeOfDay(text);
    QCOMPARE(read.ok(), value.has_value());
    if (read)
        QCOMPARE(qint64(*read), *value);
}

void TestFieldReader::yesNo_data()
{
    columns();
    for (const QString &yes :
         {u"はい"_s, u"有"_s, u"○"_s, u"◯"_s, u"YES"_s, u"y"_s, u"True"_s, u"1"_s, u"１"_s, u" on "_s})
        row(yes, 1);
    for (const QString &no : {u"いいえ"_s, u"無"_s, u"×"_s, u"No"_s, u"ＮＯ"_s, u"false"_s, u"0"_s, u"off"_s})
        row(no, 0);
    for (const QString &neither : {u"2"_s, u"maybe"_s, u"△"_s, QString()})
        row(neither, {});
}

void TestFieldReader::yesNo()
{
    QFETCH(QString, text);
    QFETCH(Number, value);
    const auto read = readYesNo(text);
    QCOMPARE(read.ok(), value.has_value());
    if (read)
        QCOMPARE(qint64(*read), *value);
}

void TestFieldReader::sentencesShowTheText()
{
    const QString odd = u"%1 odd %2"_s;
    for (const Error &error :
         {readWhole(odd).error(), readYen(odd).error(), readMinutes(odd).error(), readHours(odd).error(),
          readDateField(odd).error(), readTimeOfDay(odd).error(), readYesNo(odd).error()}) {
        QVERIFY2(error.message.contains(u"“%1 odd %2”"_s), qPrintable(error.message));
        QVERIFY(error.message.endsWith(u'.'));
    }
    QVERIFY(readWhole(QString(5000, u'x')).error().message.size() < 120);
}

QTEST_APPLESS_MAIN(TestFieldReader)
#include "tst_fieldreader.moc"
