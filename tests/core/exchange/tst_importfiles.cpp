// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importfile.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// Files that are none, or not what they seem: each is refused in one sentence that names the place, and the
/// office stays as it was.
class TestImportFiles : public QObject {
    Q_OBJECT

private slots:
    void badFiles_data();
    void badFiles();
    void badRows_data();
    void badRows();
    void notAFile();
    void encodingByName();
    void onlyColumnNames();
    void tasksFitTheirOrder();
    void oddButGood();
};

namespace {

/// "青木" in EUC-JP: in CP932 the same bytes are half-width kana.
const QByteArray EucJp("\xC0\xC4\xCC\xDA");

QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

} // namespace

void TestImportFiles::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("empty") << QByteArray() << u"The file is empty"_s;
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << u"The file is empty"_s;
    QTest::newRow("only line ends") << QByteArray("\r\n\n\r") << u"The file is empty"_s;
    QTest::newRow("wrong columns") << QByteArray("a,b\n1,2\n") << u"code, name missing"_s;
    QTest::newRow("column twice") << QByteArray("code,name,name\nC1,a,b\n") << u"“name” twice"_s;
    QTest::newRow("column twice in two cases") << QByteArray("code,name,Name\nC1,a,b\n") << u"“Name”"_s;
    QTest::newRow("column in two languages") << QByteArray("code,name,名称\nC1,a,b\n") << u"“名称”"_s;
    QTest::newRow("UTF-16 with a mark") << "\xFF\xFE" + utf16(u"code,name\nC1,青木\n"_s) << u"UTF-16"_s;
    QTest::newRow("UTF-16 without a mark") << utf16(u"code,name\nC1,青木\n"_s) << u"UTF-16"_s;
    QTest::newRow("EUC-JP") << "code,name\nC1," + EucJp + "\n" << u"EUC-JP"_s;
    QTest::newRow("EUC-JP, not in CP932")
        << QByteArray("code,name\nC1,\xBA\xEE\xB6\xC8\xA4\xF2\n") << u"EUC-JP"_s;
    QTest::newRow("JIS") << QByteArray("code,name\nC1,\x1B$B:n6H\x1B(B\n") << u"ISO-2022-JP"_s;
    QTest::newRow("CP932, broken tail") << QByteArray("code,name\nC1,\x8d\xec\x8b") << u"ine 2, column 5"_s;
    QTest::newRow("UTF-8, broken tail") << QByteArray("code,name\nC1,作\xE4\xBD") << u"ine 2, column 5"_s;
    QTest::newRow("UTF-8, broken in the middle")
        << QByteArray("code,name\nC1,作業実績\xE4\xBD\nC2,b\n") << u"ine 2, column 8"_s;
    QTest::newRow("a database") << "SQLite format 3" + QByteArray(80, '\0') + "\n" << u"NUL"_s;
    QTest::newRow("NUL among the names") << QByteArray("co\0de,name\nC1,a\n", 17) << u"NUL"_s;
}

void TestImportFiles::badFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    const ImportOffice office;
    const auto report = office.import(ImportKind::Clients, bytes);
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(why), qPrintable(report.error().message));
    QCOMPARE(report.error().code, ErrorCode::InvalidInput);
    QCOMPARE(office.count(u"COUNT(*) FROM client"_s), 0);
    QCOMPARE(office.count(u"COUNT(*) FROM import_batch"_s), 0);
}

void TestImportFiles::badRows_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("why");
    QTest::newRow("NUL") << QByteArray("C2,a\0b\n", 7) << u"3//"_s << u"Character 5 of the line"_s;
    QTest::newRow("open quote") << QByteArray("C2,\"a\nC3,b\n") << u"3//"_s << u"Character 4 of the line"_s;
    QTest::newRow("behind a quote") << QByteArray("C2,\"a\"b\n") << u"3//"_s << u"Character 7 of the line"_s;
    QTest::newRow("too many fields") << QByteArray("C2,a,b\n") << u"3//"_s << u"3 fields"_s;
    QTest::newRow("mark in the middle")
        << QByteArray("C2,a\xEF\xBB\xBF\n") << u"3/name/a\uFEFF"_s << u"byte order mark"_s;
    QTest::newRow("names again") << QByteArray("\xEF\xBB\xBF"
                                               "code,name\n")
                                 << u"3//"_s << u"two files"_s;
    QTest::newRow("names again without a mark") << QByteArray("code,name\n") << u"3//"_s << u"two files"_s;
    QTest::newRow("same number in the file")
        << QByteArray("C1,again\n") << u"3/code/C1"_s << u"more than once"_s;
    QTest::newRow("same number, full width")
        << QByteArray("Ｃ１,again\n") << u"3/code/C1"_s << u"more than once"_s;
    QTest::newRow("in the office already") << QByteArray("C001,a\n") << u"3/code/C001"_s << u"already"_s;
    QTest::newRow("no number") << QByteArray(",a\n") << u"3/code/"_s << u"missing"_s;
    QTest::newRow("10 MB") << "C2," + QByteArray(10'000'000, 'x') + "\n"
                           << u"3/name/"_s + QString(60, u'x') + u'…' << u"too long"_s;
}

void TestImportFiles::badRows()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, place);
    QFETCH(QString, why);
    ImportOffice office;
    QCOMPARE(office.addClient().code, u"C001"_s);
    const auto report = office.import(ImportKind::Clients, "code,name\nC1,one\n" + rows);
    TEWAKE_VERIFY(report);
    QCOMPARE(places(report->refused), QStringList({place}));
    QVERIFY2(report->refused.first().why.contains(why), qPrintable(report->refused.first().why));
    QVERIFY(!report->committed);
    QCOMPARE(office.count(u"COUNT(*) FROM client"_s), 1);
}

void TestImportFiles::notAFile()
{
    const ImportOffice office;
    const auto refused = [&office](const QString &path, const QString &why) {
        const auto report =
            importFile(office.office(), office.session(Role::Coordinator), ImportKind::Clients, path);
        return !report && report.error().message.contains(why);
    };
    QVERIFY(refused(office.path({}), u"is a folder"_s));
    QVERIFY(refused(office.path(u"nothing.csv"_s), u"There is no file"_s));
    QVERIFY(refused(u"/dev/null"_s, u"The file is empty"_s));
}

/// Half-width kana may look like EUC-JP; whoever names the encoding is believed.
void TestImportFiles::encodingByName()
{
    const ImportOffice office;
    ImportOptions options;
    options.encoding = u"cp932"_s;
    const auto report = office.import(ImportKind::Clients, "code,name\nC1," + EucJp + "\n", options);
    TEWAKE_VERIFY(report);
    QVERIFY2(report->committed, qPrintable(sentences(report->refused)));
    QCOMPARE(report->encoding, TextEncoding::Cp932);
    QCOMPARE(office.all<Client>().size(), 1);
}

/// An export of nothing looks so, and a whole office can be moved without looking at each file.
void TestImportFiles::onlyColumnNames()
{
    const ImportOffice office;
    const auto report = office.import(ImportKind::Clients, "code,name\n");
    TEWAKE_VERIFY(report);
    QCOMPARE(report->read, 0);
    QCOMPARE(report->refusedRows, 0);
    QVERIFY(!report->committed);
    QCOMPARE(places(report->warnings), QStringList({u"1//"_s}));
    QVERIFY(report->warnings.first().why.contains(u"no rows"_s));
}

void TestImportFiles::tasksFitTheirOrder()
{
    ImportOffice office;
    const Order order = office.addOrder(); // 100 pieces
    office.addTask(order, 40);
    const auto report =
        office.import(ImportKind::Tasks, "order,number,quantity,effort_minutes,state,rework_of\n"
                                         "2026-0001,2,50,60,,\n"
                                         "2026-0001,3,11,60,,\n"
                                         "2026-0001,4,10,60,,\n"
                                         "2026-0001,5,40,60,,1\n"
                                         "2026-0001,6,40,60,cancelled,\n");
    TEWAKE_VERIFY(report);
    QCOMPARE(places(report->refused), QStringList({u"3/quantity/11"_s}));
    QVERIFY(report->refused.first().why.contains(u"100 units, of which its tasks cover 90"_s));
}

void TestImportFiles::oddButGood()
{
    const ImportOffice office;
    const auto report = office.import(ImportKind::Clients, "code,name,address\r\n"
                                                           "Ｃ１,a,\"二行の\r\n住所\"\r\n\n"
                                                           "C2,b\r"
                                                           "C3,\" c \",\n"
                                                           ",,\n");
    TEWAKE_VERIFY(report);
    QVERIFY2(report->committed, qPrintable(sentences(report->refused)));
    const QList<Client> clients = office.all<Client>(u"ORDER BY code"_s);
    QCOMPARE(clients.size(), 3);
    QCOMPARE(clients[0].code, u"C1"_s);
    QCOMPARE(clients[0].address, u"二行の\n住所"_s);
    QCOMPARE(clients[2].name, u"c"_s);
}

QTEST_GUILESS_MAIN(TestImportFiles)
#include "tst_importfiles.moc"
