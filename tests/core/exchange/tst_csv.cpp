// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace tewake;

using Rows = QList<QStringList>;

namespace {
/// Every good row as texts; a bad one as "!line:column".
Rows readAll(CsvReader &reader)
{
    Rows rows;
    for (auto step = reader.next(); step != CsvReader::Step::End; step = reader.next()) {
        QStringList row;
        if (step == CsvReader::Step::BadRow)
            row.append(u"!%1:%2"_s.arg(reader.problem().line).arg(reader.problem().column));
        else
            for (const CsvField &field : reader.fields())
                row.append(field.text.toString());
        rows.append(row);
    }
    return rows;
}
} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void places();
    void shortRows();
    void badHeaders_data();
    void badHeaders();
    void sentences_data();
    void sentences();
    void writes_data();
    void writes();
    void unwritableByField();
    void saveKeepsTheOldFile();
    void fullDiskKeepsTheOldFile();
    void onlyOrdinaryFilesAreReplaced();
    void randomRoundTrip();
    void randomTextNeverHarms();
    void hundredThousandRows();
};

void TestCsv::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<Rows>("rows");
    const QStringList ab{u"a"_s, u"b"_s};
    const QChar comma = u',';
    QTest::newRow("CRLF") << u"a,b\r\n1,2\r\n"_s << comma << ab << Rows{{u"1"_s, u"2"_s}};
    QTest::newRow("LF, no end") << u"a,b\n1,2"_s << comma << ab << Rows{{u"1"_s, u"2"_s}};
    QTest::newRow("CR") << u"a,b\r1,2\r3,4"_s << comma << ab << Rows{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("BOM") << u"\uFEFFa,b\n1,2\n"_s << comma << ab << Rows{{u"1"_s, u"2"_s}};
    QTest::newRow("semicolon") << u"a;b\n1,5;2\n"_s << QChar(u';') << ab << Rows{{u"1,5"_s, u"2"_s}};
    QTest::newRow("tab") << u"a\tb\n1, 5\t2;\n"_s << QChar(u'\t') << ab << Rows{{u"1, 5"_s, u"2;"_s}};
    QTest::newRow("separators in the header's quotes")
        << u"\"a;;;\",b\n1,2\n"_s << comma << QStringList{u"a;;;"_s, u"b"_s} << Rows{{u"1"_s, u"2"_s}};
    QTest::newRow("one column") << u"a\n1\n"_s << comma << QStringList{u"a"_s} << Rows{{u"1"_s}};
    QTest::newRow("quotes") << u"a,b\n\"1,\"\"x\"\"\",\"\"\n"_s << comma << ab
                            << Rows{{u"1,\"x\""_s, QString()}};
    QTest::newRow("only a quote") << u"a,b\n\"\"\"\",2\n"_s << comma << ab << Rows{{u"\""_s, u"2"_s}};
    QTest::newRow("line breaks in quotes") << u"a,b\n\"x\r\ny\nz\",2\n3,4\n"_s << comma << ab
                                           << Rows{{u"x\r\ny\nz"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("quote within a plain field")
        << u"a,b\n5\" pipe,2\n"_s << comma << ab << Rows{{u"5\" pipe"_s, u"2"_s}};
    QTest::newRow("blanks stay") << u"a,b\n 1 , 2\n"_s << comma << ab << Rows{{u" 1 "_s, u" 2"_s}};
    QTest::newRow("empty fields") << u"a,b\n,\n"_s << comma << ab << Rows{{QString(), QString()}};
    QTest::newRow("separator at the very end") << u"a,b\n1,"_s << comma << ab << Rows{{u"1"_s, QString()}};
    QTest::newRow("empty lines") << u"\n\na,b\n\n1,2\r\n\r\n3,4\n\n"_s << comma << ab
                                 << Rows{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("header only") << u"a,b"_s << comma << ab << Rows{};
    QTest::newRow("too many fields") << u"a,b\n1,2,3\n4,5\n"_s << comma << ab
                                     << Rows{{u"!2:5"_s}, {u"4"_s, u"5"_s}};
    QTest::newRow("text behind a quote")
        << u"a,b\n\"1\"x,2\n4,5\n"_s << comma << ab << Rows{{u"!2:4"_s}, {u"4"_s, u"5"_s}};
    QTest::newRow("never closed") << u"a,b\n1,2\n3,\"x\n4,5\n6,7\n"_s << comma << ab
                                  << Rows{{u"1"_s, u"2"_s}, {u"!3:3"_s}};
    QTest::newRow("NUL") << u"a,b\n1,"_s + QChar(0) + u"\n4,5\n"_s << comma << ab
                         << Rows{{u"!2:3"_s}, {u"4"_s, u"5"_s}};
    QTest::newRow("NUL in the second line of a field")
        << u"a,b\n1,\"x\ny"_s + QChar(0) + u"\"\n4,5\n6,"_s + QChar(0) << comma << ab
        << Rows{{u"!3:2"_s}, {u"4"_s, u"5"_s}, {u"!5:3"_s}};
    QTest::newRow("kanji") << u"氏名,備考\n山田　花子,「①」\n"_s << comma << QStringList{u"氏名"_s, u"備考"_s}
                           << Rows{{u"山田　花子"_s, u"「①」"_s}};
}

void TestCsv::reads()
{
    QFETCH(QString, text);
    QFETCH(Rows, rows);
    CsvReader reader(text);
    QTEST(reader.delimiter(), "delimiter");
    QTEST(reader.header(), "header");
    QCOMPARE(readAll(reader), rows);
    QCOMPARE(reader.next(), CsvReader::Step::End);
    QCOMPARE(reader.progressPermille(), 1000);
}

void TestCsv::places()
{
    CsvReader reader(u"a,b,c\r\n1,\"x\r\ny\",3\r\n\r\n 4,5,6\r\n"_s);
    QCOMPARE(reader.next(), CsvReader::Step::Row);
    QCOMPARE(reader.line(), 2);
    QCOMPARE(reader.fields().at(1).line, 2);
    QCOMPARE(reader.fields().at(1).column, 3);
    QCOMPARE(reader.fields().at(2).line, 3);
    QCOMPARE(reader.fields().at(2).column, 4);
    QCOMPARE(reader.next(), CsvReader::Step::Row);
    QCOMPARE(reader.line(), 5);
    QCOMPARE(reader.at(2).text, u"6"_s);
    QCOMPARE(reader.at(2).column, 6);
}

void TestCsv::shortRows()
{
    CsvReader reader(u"a,b,c\n1,22\n,,\n"_s);
    QCOMPARE(reader.next(), CsvReader::Step::Row);
    QCOMPARE(reader.fields().size(), 2);
    QVERIFY(reader.at(2).text.isEmpty());
    QCOMPARE(reader.at(2).line, 2);
    QCOMPARE(reader.at(2).column, 5);
    QVERIFY(reader.at(-1).text.isEmpty());
    QVERIFY(!reader.isBlank());
    QCOMPARE(reader.next(), CsvReader::Step::Row);
    QVERIFY(reader.isBlank());
}

void TestCsv::badHeaders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("empty") << QString() << 1;
    QTest::newRow("only line breaks") << u"\r\n\n"_s << 1;
    QTest::newRow("never closed") << u"\n\"a,b\n1,2\n"_s << 2;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u",b\n1,2\n"_s << 1;
}

void TestCsv::badHeaders()
{
    QFETCH(QString, text);
    CsvReader reader(text);
    QVERIFY(reader.header().isEmpty());
    QVERIFY(!reader.headerProblem().message.isEmpty());
    QTEST(static_cast<int>(reader.headerProblem().line), "line");
    QCOMPARE(reader.next(), CsvReader::Step::End);
}

void TestCsv::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("too many") << u"a,b\n1,2,3,4\n"_s
                              << u"The row has 4 fields, but there are only 2 column names."_s;
    QTest::newRow("never closed") << u"a\n\"x\n"_s << u"never closed"_s;
    QTest::newRow("behind a quote") << u"a\n\"x\"y\n"_s << u"behind the closing quotation mark"_s;
    QTest::newRow("NUL") << u"a\n"_s + QChar(0) << u"NUL"_s;
}

void TestCsv::sentences()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    CsvReader reader(text);
    QCOMPARE(reader.next(), CsvReader::Step::BadRow);
    QVERIFY2(reader.problem().message.contains(sentence), qPrintable(reader.problem().message));
}

void TestCsv::writes_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << QStringList{u"a"_s, u"1"_s} << u"a,1\r\n"_s;
    QTest::newRow("comma") << QStringList{u"1,200"_s} << u"\"1,200\"\r\n"_s;
    QTest::newRow("quote") << QStringList{u"5\""_s} << u"\"5\"\"\"\r\n"_s;
    QTest::newRow("line break") << QStringList{u"a\nb"_s, u"c"_s} << u"\"a\nb\",c\r\n"_s;
    QTest::newRow("data are not altered")
        << QStringList{u"=1+1"_s, u"+81"_s, u" x "_s, u"007"_s} << u"=1+1,+81, x ,007\r\n"_s;
    QTest::newRow("single empty field") << QStringList{QString()} << u"\"\"\r\n"_s;
    QTest::newRow("two empty fields") << QStringList{QString(), QString()} << u",\r\n"_s;
}

void TestCsv::writes()
{
    QFETCH(QStringList, row);
    QFETCH(QString, line);
    CsvWriter writer(TextEncoding::Utf8);
    writer.addRow(row);
    QCOMPARE(QString::fromUtf8(writer.bytes()), line);
    CsvWriter marked;
    QCOMPARE(marked.bytes(), QByteArray("\xEF\xBB\xBF"));
    marked.addRow(row);
    QCOMPARE(marked.bytes(), "\xEF\xBB\xBF" + line.toUtf8());
}

void TestCsv::unwritableByField()
{
    CsvWriter writer(TextEncoding::Cp932);
    writer.addRow({u"番号"_s, u"氏名"_s});
    writer.addRow({u"1"_s, u"𠮷野, ☕"_s});
    writer.addRow({u"é"_s, u"髙橋"_s});
    QCOMPARE(writer.rows(), 3);
    QCOMPARE(writer.unwritable(), (QList<UnwritableCharacter>{{2, 2, U'𠮷'}, {2, 2, U'☕'}, {3, 1, U'é'}}));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    const auto saved = writer.save(path);
    QVERIFY(!saved.ok());
    QVERIFY2(saved.error().message.contains(u"row 2, column 2: 𠮷 (U+20BB7)"_s),
             qPrintable(saved.error().message));
    QVERIFY(!QFile::exists(path));
}

void TestCsv::saveKeepsTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    CsvWriter first(TextEncoding::Cp932);
    first.addRow({u"古い"_s});
    QVERIFY(first.save(path).ok());
    CsvWriter second(TextEncoding::Cp932);
    second.addRow({u"𠮷"_s});
    QVERIFY(!second.save(path).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), first.bytes());

    const auto nowhere = first.save(folder.filePath(u"no/such/folder/out.csv"_s));
    QVERIFY(!nowhere.ok());
    QCOMPARE(nowhere.error().code, ErrorCode::StorageFailure);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // nothing is left lying about
}

void TestCsv::fullDiskKeepsTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    CsvWriter old(TextEncoding::Utf8);
    old.addRow({u"old"_s});
    QVERIFY(old.save(path).ok());
    CsvWriter large(TextEncoding::Utf8);
    for (int i = 0; i < 20'000; ++i)
        large.addRow({u"a row of the new file"_s, QString::number(i)});

    // A limit on the size of files fails like a full disk: in the middle of writing.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{65536, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto saved = large.save(path);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, oldHandler);

    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().code, ErrorCode::StorageFailure);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), old.bytes());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QVERIFY(large.save(path).ok());
}

void TestCsv::onlyOrdinaryFilesAreReplaced()
{
    QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    CsvWriter writer;
    writer.addRow({u"a"_s});
    QVERIFY(!writer.save(pipe).ok());
    QVERIFY(!QFileInfo(pipe).isFile() && QFileInfo::exists(pipe));
    QVERIFY(!writer.save(folder.path()).ok());
    QVERIFY(QFileInfo(folder.path()).isDir());
}

void TestCsv::randomRoundTrip()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    const QList<QString> pieces{u"a"_s,  u"\""_s, u","_s,  u"\r\n"_s, u"\n"_s, u"\r"_s,
                                u" "_s,  u";"_s,  u"\t"_s, u"髙"_s,   u"～"_s, u"①"_s,
                                u"表"_s, u"ｶﾞ"_s, u"12"_s, u"'"_s,    u"="_s};
    for (int round = 0; round < 300; ++round) {
        const qsizetype columns = 1 + random.bounded(6);
        const QChar delimiter = QList<QChar>{u',', u';', u'\t'}.at(random.bounded(3));
        const auto encoding = static_cast<TextEncoding>(random.bounded(3));
        CsvWriter writer(encoding, delimiter);
        QStringList header;
        for (qsizetype i = 0; i < columns; ++i)
            header.append(u"c%1"_s.arg(i));
        writer.addRow(header);
        Rows rows;
        for (int r = random.bounded(12); r > 0; --r) {
            QStringList row;
            for (qsizetype i = 0; i < columns; ++i) {
                QString field;
                for (int n = random.bounded(6); n > 0; --n)
                    field += pieces.at(random.bounded(int(pieces.size())));
                row.append(field);
            }
            rows.append(row);
            writer.addRow(row);
        }
        QVERIFY(writer.unwritable().isEmpty());
        const auto decoded = decodeText(writer.bytes(), encoding);
        QVERIFY(decoded.ok());
        CsvReader reader(decoded->text, delimiter);
        QCOMPARE(reader.header(), header);
        QCOMPARE(readAll(reader), rows);
    }
}

void TestCsv::randomTextNeverHarms()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    const QList<QChar> signs{u'"', u',', u'\n', u'\r', u'a', u';', QChar(0), QChar(0xFEFF), QChar(0xD800)};
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (int n = random.bounded(40); n > 0; --n)
            text += signs.at(random.bounded(int(signs.size())));
        CsvReader reader(text);
        qsizetype lastLine = 0;
        int steps = 0;
        for (auto step = reader.next(); step != CsvReader::Step::End; step = reader.next()) {
            QVERIFY(++steps <= text.size());
            QVERIFY(reader.line() > lastLine);
            lastLine = reader.line();
            if (step == CsvReader::Step::BadRow)
                QVERIFY(!reader.problem().message.isEmpty() && reader.problem().line >= reader.line());
            else
                QVERIFY(!reader.fields().isEmpty() && reader.fields().size() <= reader.header().size());
        }
    }
}

void TestCsv::hundredThousandRows()
{
    QString text = u"number,task,worker,day,start,end,minutes,note\n"_s;
    for (int i = 0; i < 100'000; ++i) {
        text += u"%1,T-%2,W-%3,2026-04-%4,09:00,11:30,150,\"入力, 確認\"\n"_s.arg(i)
                    .arg(i % 977)
                    .arg(i % 350)
                    .arg(1 + i % 30, 2, 10, QLatin1Char('0'));
    }
    QElapsedTimer timer;
    timer.start();
    CsvReader reader(text);
    qsizetype fields = 0;
    while (reader.next() == CsvReader::Step::Row)
        fields += reader.fields().size();
    const qint64 elapsed = timer.elapsed();
    qInfo() << "100,000 rows of 8 columns in" << elapsed << "ms";
    QCOMPARE(fields, 800'000);
    QVERIFY(elapsed < 5000); // far above what it takes, for slow machines and sanitizers
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
