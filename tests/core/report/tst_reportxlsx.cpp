// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportwriter.h"

#include "core/report/monthreport.h"
#include "tests/core/report/randommoney.h"
#include "tests/core/report/samplereport.h"
#include "tests/core/report/xlsxfile.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

namespace {

/// "B4" for column 1, row 3, both from 0.
QString place(qsizetype column, qsizetype row)
{
    return QChar(u'A' + static_cast<char16_t>(column)) + QString::number(row + 1);
}

constexpr qsizetype HeaderRow = 2;
const QString YenFormat = u"\"¥\"#,##0;[Red]-\"¥\"#,##0"_s;

} // namespace

class ReportXlsxTest : public QObject {
    Q_OBJECT

private slots:
    void monthReportSheets();
    void kindsOfValues();
    void names();
    void takesTheOldFilesPlace();
    void repeatable();

private:
    QTemporaryDir m_folder;
};

/// Every cell of every sheet against the report itself.
void ReportXlsxTest::monthReportSheets()
{
    qInfo("TEWAKE_TEST_SEED=%u", seedOfRun());
    TestOffice office;
    fillAtRandom(office, seedOfRun());
    const auto report = monthReport(office.office(), office.session(Role::Manager), YearMonth(2026, 3));
    TEWAKE_VERIFY(report);
    const QString path = m_folder.filePath(u"month.xlsx"_s);
    TEWAKE_VERIFY(writeReportXlsx(*report, path, office.office().now()));
    const XlsxFile file = XlsxFile::read(path);
    QStringList names;
    for (const XlsxFile::Sheet &sheet : file.sheets)
        names += sheet.name;
    QCOMPARE(names,
             (QStringList{u"Summary"_s, u"By client"_s, u"By category"_s, u"By order"_s, u"By worker"_s}));
    for (qsizetype i = 0; i < file.sheets.size(); ++i) {
        const XlsxFile::Sheet &sheet = file.sheets.at(i);
        const ReportTable &table = report->tables.at(i);
        QCOMPARE(sheet.frozenAt, u"B4"_s); // the header and the first column stay
        // Keys for programs, which the summary has in front, are not among what people read.
        QList<qsizetype> shown;
        for (qsizetype c = 0; c < table.columns.size(); ++c) {
            if (!table.columns.at(c).machine)
                shown += c;
        }
        QCOMPARE(shown.size(), i == 0 ? table.columns.size() - 1 : table.columns.size());
        for (qsizetype c = 0; c <= shown.size(); ++c)
            QCOMPARE(sheet.cells.value(place(c, HeaderRow)).value,
                     c < shown.size() ? table.columns.at(shown.at(c)).title : QString());
        QList<QVariantList> rows = table.rows;
        if (!table.totals.isEmpty())
            rows += QList<QVariantList>{table.totals};
        for (qsizetype r = 0; r < rows.size(); ++r) {
            for (const qsizetype c : shown) {
                const QVariant &value = rows.at(r).at(c);
                const XlsxFile::Cell cell = sheet.cells.value(place(shown.indexOf(c), HeaderRow + 1 + r));
                if (table.columns.at(c).kind == ValueKind::Text || !value.isValid()) {
                    QCOMPARE(cell.value, value.toString());
                    continue;
                }
                QCOMPARE(cell.type, QString()); // a number
                const bool hours = table.columns.at(c).kind == ValueKind::Minutes ||
                                   (i == 0 && rows.at(r).first() == u"minutes"_s &&
                                    table.columns.at(c).kind == ValueKind::Yen);
                const double expected = hours ? value.toDouble() / 1440 : value.toDouble();
                QVERIFY(std::abs(cell.value.toDouble() - expected) <= 1e-9 * std::abs(expected));
                if (hours)
                    QCOMPARE(cell.format, u"[h]:mm"_s);
                else if (table.columns.at(c).kind == ValueKind::Ratio)
                    QCOMPARE(cell.format, u"0.0%"_s);
                else if (i == 0 && rows.at(r).first() == u"workers"_s)
                    QCOMPARE(cell.format, u"#,##0"_s); // people are no yen
                else
                    QCOMPARE(cell.format, YenFormat);
            }
        }
        QCOMPARE(sheet.cells.value(place(0, HeaderRow + rows.size())).bold, !table.totals.isEmpty());
    }
}

void ReportXlsxTest::kindsOfValues()
{
    const QString path = m_folder.filePath(u"kinds.xlsx"_s);
    TEWAKE_VERIFY(writeReportXlsx(sampleReport(u"𠮷野家 & <甲>"_s), path, Instant(0)));
    const XlsxFile file = XlsxFile::read(path);
    QCOMPARE(file.sheets.size(), 2);
    const XlsxFile::Sheet &sheet = file.sheets.first();
    QCOMPARE(sheet.name, u"発注者別"_s);
    QCOMPARE(sheet.cells[u"A1"_s].value, u"月次売上報告 2026-10 発注者別"_s);
    const auto is = [&](const QString &at, const QString &type, const QString &value, const QString &format,
                        bool bold) {
        const XlsxFile::Cell cell = sheet.cells.value(at);
        return cell.type == type && cell.value == value && cell.format == format && cell.bold == bold;
    };
    QVERIFY(is(u"A3"_s, u"s"_s, u"発注者"_s, {}, true));
    QVERIFY(is(u"A4"_s, u"s"_s, u"𠮷野家 & <甲>"_s, u"@"_s, false));
    QVERIFY(is(u"B4"_s, {}, u"1234567"_s, YenFormat, false));
    QVERIFY(is(u"C4"_s, {}, u"0.25"_s, u"0.0%"_s, false));
    QVERIFY(is(u"D4"_s, {}, u"1.09375"_s, u"[h]:mm"_s, false)); // 26:15
    QVERIFY(is(u"E4"_s, {}, u"12"_s, u"#,##0"_s, false));
    QVERIFY(is(u"A5"_s, u"s"_s, u"甲, \"乙\"\n丙"_s, u"@"_s, false));
    QVERIFY(is(u"B5"_s, {}, u"-1200"_s, YenFormat, false));
    QVERIFY(is(u"C5"_s, {}, {}, u"0.0%"_s, false)); // no figure: an empty cell
    QVERIFY(is(u"A6"_s, u"s"_s, u"合計"_s, u"@"_s, true));
    QVERIFY(is(u"B6"_s, {}, u"1233367"_s, YenFormat, true));
    QCOMPARE(sheet.filter, u"A3:E5"_s); // the totals are not filtered away
    QCOMPARE(file.sheets.last().frozenAt, u"B4"_s);
    QVERIFY(!file.sheets.last().cells.contains(u"A4"_s));
}

/// What a spreadsheet does not take as the name of a sheet, and names that would be the same.
void ReportXlsxTest::names()
{
    Report report = sampleReport(u"甲"_s);
    report.tables[0].title = u"売上/粗利: 上期[速報]*?\\の一覧表であってたいへん長い名前のもの"_s;
    report.tables[1].title = report.tables[0].title + u"つづき"_s;
    const QString path = m_folder.filePath(u"names.xlsx"_s);
    TEWAKE_VERIFY(writeReportXlsx(report, path, Instant(0)));
    const XlsxFile file = XlsxFile::read(path);
    QCOMPARE(file.sheets.size(), 2);
    QVERIFY(file.sheets[0].name != file.sheets[1].name);
    for (const XlsxFile::Sheet &sheet : file.sheets) {
        QVERIFY(sheet.name.startsWith(u"売上"_s));
        QVERIFY(sheet.name.size() <= 31);
        QVERIFY(!sheet.name.contains(QRegularExpression(u"[\\[\\]:*?/\\\\]"_s)));
    }
}

void ReportXlsxTest::takesTheOldFilesPlace()
{
    const QString path = m_folder.filePath(u"報告 10月.xlsx"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    TEWAKE_VERIFY(writeReportXlsx(sampleReport(u"甲"_s), path, Instant(0)));
    QCOMPARE(XlsxFile::read(path).sheets.size(), 2);
    // Nothing else is left beside it.
    QCOMPARE(QDir(m_folder.path())
                 .entryList({u".*"_s}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                 .size(),
             0);
}

/// The time that the file names is the one that was passed, so that writing again gives the same bytes.
void ReportXlsxTest::repeatable()
{
    const auto written = [this](Instant madeAt) {
        const QString path = m_folder.filePath(u"again.xlsx"_s);
        QFile file(path);
        if (!writeReportXlsx(sampleReport(u"甲"_s), path, madeAt).ok() || !file.open(QIODevice::ReadOnly))
            return QByteArray();
        return file.readAll();
    };
    const Instant madeAt(1'790'000'000);
    const QByteArray first = written(madeAt);
    QVERIFY(!first.isEmpty());
    QTest::qWait(1100); // the clock on the wall goes on
    QVERIFY(written(madeAt) == first);
    QVERIFY(written(madeAt.plusMinutes(1)) != first);
}

QTEST_GUILESS_MAIN(ReportXlsxTest)
#include "tst_reportxlsx.moc"
