// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filefault.h"
#include "core/base/savefile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tewake;
using namespace Qt::StringLiterals;

/// Why a file cannot be read or written is said in words of our own.
class FileFaultTest : public QObject {
    Q_OBJECT
private slots:
    void reading();
    void writing();
    void json_data();
    void json();
    void objects();

private:
    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    QTemporaryDir m_folder;
};

void FileFaultTest::reading()
{
    QCOMPARE(readFault(m_folder.filePath(u"none"_s)), u"there is no such file."_s);
    QCOMPARE(readFault(m_folder.path()), u"it is a folder, not a file."_s);
    QFile there(put(u"there"_s, "x"));
    // Nothing is known against it: then, and only then, the system's own words, in brackets.
    QVERIFY(readFault(there).startsWith(u"the system refused it ("_s));
    QCOMPARE(readFault(there.fileName()), u"the system did not say why."_s);
}

void FileFaultTest::writing()
{
    const QString there = put(u"file"_s, "x");
    QCOMPARE(writeFault(m_folder.path()), u"it is a folder, not a file."_s);
    QVERIFY(writeFault(m_folder.filePath(u"no/file"_s)).startsWith(u"there is no folder “"_s));
    QVERIFY(writeFault(there + u"/below"_s).endsWith(u"is a file, not a folder."_s));
    QCOMPARE(writeFault(there, qint64(1) << 60), u"the disk is full."_s);
    const auto saved = saveWhole(m_folder.filePath(u"no/file"_s), "x");
    QVERIFY(!saved);
    QVERIFY2(saved.error().message.contains(u"there is no folder"_s), qPrintable(saved.error().message));
    const auto device = saveWhole(u"/proc/tewake"_s, "x");
    QVERIFY(!device);
    // Not even root makes a file there; anybody else has no permission to begin with.
    const QString said = QFileInfo(u"/proc"_s).isWritable() ? u"the system refused it ("_s
                                                            : u"you have no permission to write there."_s;
    QVERIFY2(device.error().message.startsWith(u"“/proc/tewake” could not be written: "_s + said),
             qPrintable(device.error().message));
}

void FileFaultTest::json_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray() << u"line 1, column 1: a value is missing"_s;
    QTest::newRow("open") << QByteArray("{\n \"a\": 1") << u"a bracket is never closed"_s;
    QTest::newRow("colon") << QByteArray("{\n \"a\" 1}") << u"line 2, column 6: a colon is missing"_s;
    QTest::newRow("comma") << QByteArray("[1 2]") << u"a comma is missing"_s;
    QTest::newRow("behind") << QByteArray("{} x") << u"something follows behind the end"_s;
    QTest::newRow("kana before") << QByteArray("{\"名前\" 1}") << u"column 7: a colon is missing"_s;
}

void FileFaultTest::json()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, said);
    QJsonParseError problem;
    QJsonDocument::fromJson(text, &problem);
    QVERIFY(problem.error != QJsonParseError::NoError);
    const QString sentence = jsonFault(text, problem);
    QVERIFY2(sentence.startsWith(u"line "_s) && sentence.contains(said), qPrintable(sentence));
}

void FileFaultTest::objects()
{
    const auto good = readJsonObject(put(u"good.json"_s, "{\"a\": 5}"), u"map"_s);
    QVERIFY(good);
    QCOMPARE((*good)[u"a"].toInt(), 5);
    const auto missing = readJsonObject(m_folder.filePath(u"none"_s), u"map"_s);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QCOMPARE(missing.error().field, u"map"_s);
    const auto folder = readJsonObject(m_folder.path(), u"map"_s);
    QVERIFY2(folder.error().message.endsWith(u"it is a folder, not a file."_s),
             qPrintable(folder.error().message));
    QVERIFY(!readJsonObject(put(u"list.json"_s, "[1]"), u"map"_s));
    QVERIFY(!readJsonObject(put(u"bad.json"_s, "{"), u"map"_s));
}

QTEST_GUILESS_MAIN(FileFaultTest)
#include "tst_filefault.moc"
