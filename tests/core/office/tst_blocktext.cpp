// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/blocktext.h"

#include <QTest>

using namespace tewake;
using namespace Qt::StringLiterals;

/// Times of work as sentences and lists have them.
class BlockTextTest : public QObject {
    Q_OBJECT

private slots:
    void theYearOnlyWhereItIsAnother();
    void midnightEndsTheDayBefore();
};

void BlockTextTest::theYearOnlyWhereItIsAnother()
{
    const QDate today(2026, 12, 28); // the Monday of the week of New Year
    QCOMPARE(dayWithinYear(QDate(2026, 12, 31), today), u"12-31"_s);
    QCOMPARE(dayWithinYear(QDate(2027, 1, 4), today), u"2027-01-04"_s);
    QCOMPARE(dayWithinYear(QDate(2027, 1, 4), QDate(2027, 1, 1)), u"01-04"_s);
    QCOMPARE(dayWithinYear(QDate(2026, 12, 31), QDate(2027, 1, 1)), u"2026-12-31"_s);
}

void BlockTextTest::midnightEndsTheDayBefore()
{
    const OfficeZone zone;
    const auto at = [&zone](int day, int minute) { return zone.at(QDate(2026, 12, day), minute); };
    const auto text = [&zone](const QList<Block> &blocks) {
        return blocksText(blocks, zone, [](QDate day) { return day.toString(u"d."_s); });
    };
    QCOMPARE(text({}), QString());
    QCOMPARE(text({{at(1, 540), at(1, 630)}, {at(2, 1320), at(3, 0)}}), u"1. 09:00–10:30, 2. 22:00–24:00"_s);
    QCOMPARE(text({{at(2, 1320), at(3, 30)}}), u"2. 22:00–3. 00:30"_s);
    QCOMPARE(text({{at(2, 0), at(4, 0)}}), u"2. 00:00–3. 24:00"_s);
}

QTEST_GUILESS_MAIN(BlockTextTest)
#include "tst_blocktext.moc"
