// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/minimumwage.h"

#include "core/desk/settings.h"
#include "tests/support/testoffice.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class MinimumWageTest : public QObject {
    Q_OBJECT

private slots:
    void readsAList_data();
    void readsAList();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void theOneInForce_data();
    void theOneInForce();
    void anOfficeBeginsWithNagano();
};

void MinimumWageTest::readsAList_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::newRow("as it is stored") << u"2024-10-01 998, 2025-10-03 1061"_s
                                     << u"2024-10-01 998, 2025-10-03 1061"_s;
    QTest::newRow("lines, the newest first")
        << u"2025-10-03 1,061\n2024-10-01 998円\n"_s << u"2024-10-01 998, 2025-10-03 1061"_s;
    QTest::newRow("close together") << u"2024-10-01 998,2025-10-03 1061"_s
                                    << u"2024-10-01 998, 2025-10-03 1061"_s;
    QTest::newRow("japanese") << u"令和7年10月3日 １０６１円"_s << u"2025-10-03 1061"_s;
    QTest::newRow("none") << u" \n "_s << u""_s;
}

void MinimumWageTest::readsAList()
{
    QFETCH(QString, text);
    const auto wages = minimumWagesFrom(text);
    TEWAKE_VERIFY(wages);
    QTEST(toText(*wages), "stored");
}

void MinimumWageTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("no amount") << u"2025-10-03"_s << u"“2025-10-03”"_s;
    QTest::newRow("no day") << u"2025-10-03 1061, 1100"_s << u"“1100”"_s;
    QTest::newRow("no such day") << u"2025-02-29 1061"_s << u"“2025-02-29 1061”"_s;
    QTest::newRow("nothing an hour") << u"2025-10-03 0"_s << u"“2025-10-03 0”"_s;
    QTest::newRow("absurd") << u"2025-10-03 1061000"_s << u"1061000"_s;
    QTest::newRow("twice") << u"2025-10-03 1061, 2025-10-03 1062"_s << u"2025-10-03 stands there twice"_s;
}

void MinimumWageTest::refusesWhatIsNone()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto refused = minimumWagesFrom(text);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY2(refused.error().message.contains(named), qPrintable(refused.error().message));
}

void MinimumWageTest::theOneInForce_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("yen"); // 0: none
    QTest::newRow("before the first") << QDate(2024, 9, 30) << 0LL;
    QTest::newRow("the first day") << QDate(2024, 10, 1) << 998LL;
    QTest::newRow("the day before the next") << QDate(2025, 10, 2) << 998LL;
    QTest::newRow("the next") << QDate(2025, 10, 3) << 1061LL;
    QTest::newRow("long after") << QDate(2030, 1, 1) << 1061LL;
}

void MinimumWageTest::theOneInForce()
{
    QFETCH(QDate, day);
    const auto wages = minimumWagesFrom(u"2025-10-03 1061, 2024-10-01 998"_s);
    TEWAKE_VERIFY(wages);
    const auto wage = minimumWageOn(*wages, day);
    QTEST(wage ? wage->hourly.amount() : 0LL, "yen");
}

void MinimumWageTest::anOfficeBeginsWithNagano()
{
    const TestOffice office;
    const auto wages = minimumWages(office.office());
    TEWAKE_VERIFY(wages);
    QCOMPARE(toText(*wages), u"2024-10-01 998, 2025-10-03 1061"_s);
}

QTEST_GUILESS_MAIN(MinimumWageTest)
#include "tst_minimumwage.moc"
