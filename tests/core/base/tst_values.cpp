// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/values.h"

#include <QTest>

using namespace tewake;
using namespace Qt::StringLiterals;

class ValuesTest : public QObject {
    Q_OBJECT
private slots:
    void numbers_data();
    void numbers();
    void timesOfDay_data();
    void timesOfDay();
};

void ValuesTest::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("number");
    QTest::newRow("plain") << u"12000"_s << qint64(12000);
    QTest::newRow("separators") << u"12,000"_s << qint64(12000);
    QTest::newRow("full width") << u"１２，０００"_s << qint64(12000);
    QTest::newRow("yen") << u"¥1,500"_s << qint64(1500);
    QTest::newRow("yen behind") << u"1,500 円"_s << qint64(1500);
    QTest::newRow("negative") << u"-3"_s << qint64(-3);
    QTest::newRow("bookkeeping") << u"▲500"_s << qint64(-500);
    QTest::newRow("as spreadsheets write") << u"12.0"_s << qint64(12);
    QTest::newRow("separator out of place") << u"1,20"_s << qint64(-999);
    QTest::newRow("words") << u"about ten"_s << qint64(-999);
    QTest::newRow("fraction") << u"1.5"_s << qint64(-999);
    QTest::newRow("empty") << QString() << qint64(-999);
}

void ValuesTest::numbers()
{
    QFETCH(QString, text);
    QTEST(amountFromText(text).value_or(-999), "number");
    const bool dressed = text.contains(u'¥') || text.contains(u'円');
    QCOMPARE(wholeFromText(text), dressed ? std::nullopt : amountFromText(text));
}

void ValuesTest::timesOfDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("byHand");
    QTest::addColumn<int>("inFile"); // there a bare number may be anything
    QTest::newRow("9:00") << u"9:00"_s << 540 << 540;
    QTest::newRow("9:00:00") << u"09:00:00"_s << 540 << 540;
    QTest::newRow("9:00:30") << u"9:00:30"_s << -1 << -1;
    QTest::newRow("9") << u"9"_s << 540 << -1;
    QTest::newRow("930") << u"930"_s << 570 << -1;
    QTest::newRow("0930") << u"0930"_s << 570 << -1;
    QTest::newRow("9時30分") << u"9時30分"_s << 570 << 570;
    QTest::newRow("9時") << u"9時"_s << 540 << 540;
    QTest::newRow("9時30") << u"9時30"_s << 570 << -1;
    QTest::newRow("full width") << u"１３：３０"_s << 810 << 810;
    QTest::newRow("midnight") << u"24:00"_s << 1440 << 1440;
    QTest::newRow("too late") << u"24:30"_s << -1 << -1;
    QTest::newRow("no minutes") << u"9:75"_s << -1 << -1;
    QTest::newRow("no minutes, brief") << u"975"_s << -1 << -1;
    QTest::newRow("words") << u"noon"_s << -1 << -1;
    QTest::newRow("empty") << QString() << -1 << -1;
}

void ValuesTest::timesOfDay()
{
    QFETCH(QString, text);
    QTEST(timeOfDayFromText(text).value_or(-1), "byHand");
    QTEST(timeOfDayFromText(text, Written::InFile).value_or(-1), "inFile");
}

QTEST_APPLESS_MAIN(ValuesTest)
#include "tst_values.moc"
