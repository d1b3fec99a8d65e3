// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportwriter.h"

#include "core/report/monthreport.h"
#include "tests/core/report/samplereport.h"
#include "tests/support/testoffice.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <sys/stat.h>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

/// The sample report as RFC 4180 has it, written by hand.
QString expectedCsv(const QString &client)
{
    return u"Table,発注者,売上,粗利率,稼働,件数\r\n"
           "発注者別,%1,1234567,0.2500,26:15,12\r\n"
           "発注者別,\"甲, \"\"乙\"\"\n丙\",-1200,,0:00,0\r\n"
           "発注者別,合計,1233367,0.2510,26:15,12\r\n"
           "Table,発注者,売上,粗利率,稼働,件数\r\n"_s.arg(client);
}

} // namespace

class ReportWriterTest : public QObject {
    Q_OBJECT

private slots:
    void csvWithByteOrderMark();
    void csvSaysHoursWhereItHoldsThem();
    void csvInCp932();
    void whatCp932Lacks_data();
    void whatCp932Lacks();
    void json();
    void whereNothingCanBeWritten();
    void neverOverAPipe();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void ReportWriterTest::csvWithByteOrderMark()
{
    TEWAKE_VERIFY(writeReportCsv(sampleReport(u"𠮷野家 😀"_s), path(u"a.csv"_s), TextEncoding::Utf8Bom));
    QCOMPARE(contentOf(path(u"a.csv"_s)), "\xEF\xBB\xBF" + expectedCsv(u"𠮷野家 😀"_s).toUtf8());
    TEWAKE_VERIFY(writeReportCsv(sampleReport(u"甲"_s), path(u"b.csv"_s), TextEncoding::Utf8));
    QCOMPARE(contentOf(path(u"b.csv"_s)), expectedCsv(u"甲"_s).toUtf8());
}

/// The summary's columns hold yen, hours and people: what a cell is, its row says.
void ReportWriterTest::csvSaysHoursWhereItHoldsThem()
{
    TestOffice office;
    const Order order = office.addOrder();
    TimeEntry entry;
    entry.workerId = office.addWorker(u"塩尻 花子"_s).id;
    entry.orderId = order.id;
    entry.day = TestOffice::day(20);
    entry.minutes = Minutes(225);
    entry.state = TimeEntryState::Approved;
    entry.enteredAt = office.at(20, 12);
    (void)office.add(entry);
    const auto report = monthReport(office.office(), office.session(Role::Manager), YearMonth(2026, 11));
    TEWAKE_VERIFY(report);
    const auto bytes = reportCsv(*report, TextEncoding::Utf8);
    TEWAKE_VERIFY(bytes);
    QStringList rows = QString::fromUtf8(*bytes).split(u"\r\n"_s);
    QVERIFY(rows.contains(u"Summary,Hours worked,3:45,3:45,0:00,0:00,"_s));
    QVERIFY(rows.contains(u"Summary,People who worked,1,1,0,0,"_s));
    rows.removeIf([](const QString &row) { return !row.contains(u"塩尻 花子"_s); });
    QCOMPARE(rows.size(), 1);
    QVERIFY2(rows.first().contains(u",3:45"_s) && !rows.first().contains(u"225"_s), qPrintable(rows.first()));
}

void ReportWriterTest::csvInCp932()
{
    // 髙 (FBFC) and ① (8740) are in Windows' set and not in JIS X 0208; ソ ends in a backslash's byte.
    TEWAKE_VERIFY(writeReportCsv(sampleReport(u"髙橋ソ①～"_s), path(u"c.csv"_s), TextEncoding::Cp932));
    const QByteArray bytes = contentOf(path(u"c.csv"_s));
    QVERIFY(bytes.startsWith("Table,\x94\xad\x92\x8d\x8e\xd2,\x94\x84\x8f\xe3,"));
    QVERIFY(bytes.contains("\xfb\xfc\x8b\xb4\x83\x5c\x87\x40\x81\x60,1234567,0.2500,26:15,12\r\n"));
    QVERIFY(!bytes.contains('?'));
    const auto decoded = decodeText(bytes, TextEncoding::Cp932);
    TEWAKE_VERIFY(decoded);
    QCOMPARE(decoded->text, expectedCsv(u"髙橋ソ①～"_s));
}

void ReportWriterTest::whatCp932Lacks_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("character");
    QTest::newRow("beyond the plane") << u"𠮷野"_s << u"𠮷 (U+20BB7)"_s;
    QTest::newRow("emoji") << u"甲😀"_s << u"(U+1F600)"_s;
    QTest::newRow("Latin") << u"Café"_s << u"é (U+00E9)"_s;
    QTest::newRow("Korean") << u"김"_s << u"김 (U+AE40)"_s;
}

/// Told, never replaced; what was there before stays.
void ReportWriterTest::whatCp932Lacks()
{
    QFETCH(QString, client);
    QFETCH(QString, character);
    const QString target = path(u"d.csv"_s);
    TEWAKE_VERIFY(writeReportCsv(sampleReport(u"甲"_s), target, TextEncoding::Cp932));
    const QByteArray before = contentOf(target);
    const auto written = writeReportCsv(sampleReport(client), target, TextEncoding::Cp932);
    QVERIFY(!written.ok());
    QVERIFY2(written.error().message.contains(character), qPrintable(written.error().message));
    QCOMPARE(contentOf(target), before);
    const QString fresh = path(u"never.csv"_s);
    QVERIFY(!writeReportCsv(sampleReport(client), fresh, TextEncoding::Cp932).ok());
    QVERIFY(!QFile::exists(fresh));
}

void ReportWriterTest::json()
{
    TEWAKE_VERIFY(writeReportJson(sampleReport(u"𠮷野家"_s), path(u"e.json"_s)));
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(contentOf(path(u"e.json"_s)), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(object, reportJson(sampleReport(u"𠮷野家"_s)));
    QCOMPARE(object[u"title"].toString(), u"月次売上報告"_s);
    QCOMPARE(object[u"period"].toString(), u"2026-10"_s);
    const QJsonArray rows = object[u"clients"].toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].toObject(), (QJsonObject{{u"client"_s, u"𠮷野家"_s},
                                              {u"revenue"_s, 1'234'567},
                                              {u"marginRate"_s, 0.25},
                                              {u"minutes"_s, 1575},
                                              {u"tasks"_s, 12}}));
    QVERIFY(rows[0][u"revenue"].isDouble()); // a number, no text
    QVERIFY(rows[1][u"marginRate"].isNull());
    QCOMPARE(rows[1][u"revenue"].toInteger(), -1'200);
    QCOMPARE(object[u"clientsTotal"][u"revenue"].toInteger(), 1'233'367);
    QVERIFY(object[u"orders"].isArray() && object[u"orders"].toArray().isEmpty());
    QVERIFY(!object.contains(u"ordersTotal"_s));
}

void ReportWriterTest::whereNothingCanBeWritten()
{
    const QString target = path(u"no such folder/f"_s);
    const Report report = sampleReport(u"甲"_s);
    TEWAKE_REFUSED(writeReportCsv(report, target, TextEncoding::Utf8Bom), ErrorCode::StorageFailure,
                   "no such folder");
    TEWAKE_REFUSED(writeReportJson(report, target), ErrorCode::StorageFailure, "no such folder");
    TEWAKE_REFUSED(writeReportXlsx(report, target, Instant(0)), ErrorCode::StorageFailure, "no such folder");
}

/// A new file renamed over a pipe or a device (as root) would be harm.
void ReportWriterTest::neverOverAPipe()
{
    const QString pipe = path(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const Report report = sampleReport(u"甲"_s);
    TEWAKE_REFUSED(writeReportCsv(report, pipe, TextEncoding::Utf8), ErrorCode::StorageFailure,
                   "ordinary file");
    TEWAKE_REFUSED(writeReportJson(report, pipe), ErrorCode::StorageFailure, "ordinary file");
    TEWAKE_REFUSED(writeReportXlsx(report, pipe, Instant(0)), ErrorCode::StorageFailure, "ordinary file");
    QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile());
}

QTEST_GUILESS_MAIN(ReportWriterTest)
#include "tst_reportwriter.moc"
