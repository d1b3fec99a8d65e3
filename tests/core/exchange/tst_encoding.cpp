// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cp932table.h"
#include "core/exchange/encoding.h"

#include <QCryptographicHash>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tewake;

class TestEncoding : public QObject {
    Q_OBJECT

private slots:
    void wholeTableDecodes();
    void wholeTableEncodes();
    void wholeTableComesBack();
    void windowsCharacters_data();
    void windowsCharacters();
    void twins_data();
    void twins();
    void detects_data();
    void detects();
    void undecodable_data();
    void undecodable();
    void everyUnwritableIsReported();
    void windows1252();
    void loneSurrogates();
    void names();
    void files();
};

namespace {
template <class Visit> void forEachPair(Visit visit)
{
    for (int lead = 0x81; lead <= 0xFC; ++lead) {
        if (!Cp932Table::isLead(static_cast<uchar>(lead)))
            continue;
        for (int trail = 0x40; trail <= 0xFC; ++trail) {
            const std::array bytes{static_cast<char>(lead), static_cast<char>(trail)};
            if (trail != 0x7F)
                visit(lead << 8 | trail, QByteArray(bytes.data(), 2));
        }
    }
}
} // namespace

// The sum is of the decoding table of Python's codec "cp932", which follows Microsoft's.
void TestEncoding::wholeTableDecodes()
{
    QByteArray lines;
    int count = 0;
    forEachPair([&](int code, const QByteArray &bytes) {
        const auto decoded = decodeText(bytes, TextEncoding::Cp932);
        if (!decoded)
            return;
        ++count;
        lines += QByteArray::number(code, 16).rightJustified(4, '0') + '=' +
                 QByteArray::number(decoded->text.front().unicode(), 16).rightJustified(4, '0') + '\n';
    });
    QCOMPARE(count, 9604);
    QCOMPARE(QCryptographicHash::hash(lines, QCryptographicHash::Sha256).toHex(),
             QByteArray("53ef3bbd47f2c131b057f9d298c3aa8ef3184f31964446a53a803d9db3a3d04a"));
}

// The sum is of what glibc's "iconv -t CP932" writes: of two numbers of a character, the one that Windows
// writes.
void TestEncoding::wholeTableEncodes()
{
    QMap<char16_t, QByteArray> written;
    forEachPair([&](int, const QByteArray &bytes) {
        if (const auto decoded = decodeText(bytes, TextEncoding::Cp932))
            written.insert(decoded->text.front().unicode(),
                           encodeText(decoded->text, TextEncoding::Cp932).bytes);
    });
    QByteArray lines;
    for (auto i = written.cbegin(); i != written.cend(); ++i)
        lines += QByteArray::number(i.key(), 16).rightJustified(4, '0') + '=' + i.value().toHex() + '\n';
    QCOMPARE(written.size(), 9206);
    QCOMPARE(QCryptographicHash::hash(lines, QCryptographicHash::Sha256).toHex(),
             QByteArray("3ccae208fba099ebb48b57481f16b8f30621913ab823a39376e5720ac70fc699"));
}

void TestEncoding::wholeTableComesBack()
{
    QString all;
    for (char16_t c = 0; c < 0x80; ++c)
        all += QChar(c);
    for (char16_t c = 0xFF61; c <= 0xFF9F; ++c)
        all += QChar(c);
    forEachPair([&](int, const QByteArray &bytes) {
        if (const auto decoded = decodeText(bytes, TextEncoding::Cp932))
            all += decoded->text;
    });
    const EncodedText encoded = encodeText(all, TextEncoding::Cp932);
    QVERIFY(encoded.unwritable.isEmpty());
    const auto again = decodeText(encoded.bytes, TextEncoding::Cp932);
    QVERIFY(again.ok());
    QCOMPARE(again->text, all);
}

void TestEncoding::windowsCharacters_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("text");
    QTest::newRow("fullwidth tilde") << QByteArray("8160") << u"～"_s;
    QTest::newRow("fullwidth hyphen") << QByteArray("817c") << u"－"_s;
    QTest::newRow("parallel") << QByteArray("8161") << u"∥"_s;
    QTest::newRow("cent") << QByteArray("8191") << u"￠"_s;
    QTest::newRow("pound") << QByteArray("8192") << u"￡"_s;
    QTest::newRow("not") << QByteArray("81ca") << u"￢"_s;
    QTest::newRow("bar") << QByteArray("815c") << u"―"_s;
    QTest::newRow("backslash stays one") << QByteArray("5c") << u"\\"_s;
    QTest::newRow("tilde stays one") << QByteArray("7e") << u"~"_s;
    QTest::newRow("circled one of NEC") << QByteArray("8740") << u"①"_s;
    QTest::newRow("kabu of NEC") << QByteArray("878a") << u"㈱"_s;
    QTest::newRow("taka of IBM") << QByteArray("fbfc") << u"髙"_s;
    QTest::newRow("saki of IBM") << QByteArray("fab1") << u"﨑"_s;
    QTest::newRow("half-width kana") << QByteArray("b6de") << u"ｶﾞ"_s;
    QTest::newRow("backslash as second byte") << QByteArray("955c8ea6") << u"表示"_s;
    QTest::newRow("the user's own") << QByteArray("f040") << u"\uE000"_s;
}

void TestEncoding::windowsCharacters()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, text);
    const auto decoded = decodeText(QByteArray::fromHex(hex), TextEncoding::Cp932);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->text, text);
    QCOMPARE(encodeText(text, TextEncoding::Cp932).bytes.toHex(), hex);
}

void TestEncoding::twins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("wave dash") << u"\u301C"_s << QByteArray("8160");
    QTest::newRow("minus") << u"\u2212"_s << QByteArray("817c");
    QTest::newRow("double bar") << u"\u2016"_s << QByteArray("8161");
    QTest::newRow("em dash") << u"\u2014"_s << QByteArray("815c");
    QTest::newRow("yen") << u"\u00A5"_s << QByteArray("818f");
    QTest::newRow("not sign is JIS's, not NEC's") << u"\uFFE2"_s << QByteArray("81ca");
    QTest::newRow("because is JIS's, not NEC's") << u"∵"_s << QByteArray("81e6");
    QTest::newRow("Roman one is NEC's, not IBM's") << u"Ⅰ"_s << QByteArray("8754");
    QTest::newRow("small Roman one is IBM's, not NEC's copy") << u"ⅰ"_s << QByteArray("fa40");
}

void TestEncoding::twins()
{
    QFETCH(QString, text);
    const EncodedText encoded = encodeText(text, TextEncoding::Cp932);
    QVERIFY(encoded.unwritable.isEmpty());
    QTEST(encoded.bytes.toHex(), "hex");
}

void TestEncoding::detects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const QString text = u"番号,氏名\r\n1,髙﨑 ①～\r\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << text << u"UTF-8"_s;
    QTest::newRow("UTF-8 with BOM") << "\xEF\xBB\xBF" + text.toUtf8() << text << u"UTF-8-BOM"_s;
    QTest::newRow("CP932") << encodeText(text, TextEncoding::Cp932).bytes << text << u"CP932"_s;
    QTest::newRow("half-width kana") << QByteArray("\xB6\xDE\xB1") << u"ｶﾞｱ"_s << u"CP932"_s;
    QTest::newRow("ASCII") << QByteArray("a,b\n") << u"a,b\n"_s << u"UTF-8"_s;
    QTest::newRow("empty") << QByteArray() << QString() << u"UTF-8"_s;
    QTest::newRow("outside of the BMP") << u"𠮷野"_s.toUtf8() << u"𠮷野"_s << u"UTF-8"_s;
}

void TestEncoding::detects()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded.ok());
    QTEST(decoded->text, "text");
    QTEST(encodingName(decoded->encoding), "encoding");
}

void TestEncoding::undecodable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding"); // empty: auto
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("byte"); // from 1
    QTest::newRow("UTF-8, bad byte") << QByteArray("ab\nc\xFFz") << u"utf-8"_s << 2 << 2 << 5;
    QTest::newRow("UTF-8, column in characters") << "あい" + QByteArray("\xFF") << u"utf-8"_s << 1 << 3 << 7;
    QTest::newRow("UTF-8, cut off") << QByteArray("a\xE3\x81") << u"utf-8"_s << 1 << 2 << 2;
    QTest::newRow("UTF-8, overlong") << QByteArray("\xC0\xAF") << u"utf-8"_s << 1 << 1 << 1;
    QTest::newRow("UTF-8, overlong of three") << QByteArray("x\xE0\x80\xAF") << u"utf-8"_s << 1 << 2 << 2;
    QTest::newRow("UTF-8, surrogate") << QByteArray("\xED\xA0\x80") << u"utf-8"_s << 1 << 1 << 1;
    QTest::newRow("UTF-8, beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << u"utf-8"_s << 1 << 1 << 1;
    QTest::newRow("CP932, lead at the end") << QByteArray("a\r\n\x82\xA0\x82") << u"cp932"_s << 2 << 2 << 6;
    QTest::newRow("CP932, bad second byte") << QByteArray("\x82\x20") << u"cp932"_s << 1 << 1 << 1;
    QTest::newRow("CP932, no such pair") << QByteArray("a\n\n\x81\xAD") << u"cp932"_s << 3 << 1 << 4;
    QTest::newRow("CP932, unused byte") << QByteArray("\xB1\xA0") << u"cp932"_s << 1 << 2 << 2;
    QTest::newRow("CP932, 0x80") << QByteArray("\x80") << u"cp932"_s << 1 << 1 << 1;
    QTest::newRow("old Mac line ends") << QByteArray("a\rb\r\xFF") << u"utf-8"_s << 3 << 1 << 5;
    QTest::newRow("Windows-1252, unused byte")
        << QByteArray("caf\xE9\n\x81") << u"windows-1252"_s << 2 << 1 << 6;
    QTest::newRow("auto, damaged UTF-8") << "日本語\nです" + QByteArray("\xFF") << QString() << 2 << 3 << 17;
    QTest::newRow("auto, damaged CP932") << QByteArray("\x93\xFA\x96\x7B\n\xFF") << QString() << 2 << 1 << 6;
}

void TestEncoding::undecodable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(int, byte);
    const auto decoded = decodeText(bytes, encodingFromName(encoding));
    QVERIFY(!decoded.ok());
    QCOMPARE(decoded.error().code, ErrorCode::InvalidInput);
    const QString place = u"ine %1, column %2 (byte %3"_s.arg(line).arg(column).arg(byte);
    QVERIFY2(decoded.error().message.contains(place), qPrintable(decoded.error().message));
}

void TestEncoding::everyUnwritableIsReported()
{
    const EncodedText encoded = encodeText(u"髙橋𠮷\r\ncafé☕"_s, TextEncoding::Cp932);
    QCOMPARE(encoded.unwritable, (QList<UnwritableCharacter>{{1, 3, U'𠮷'}, {2, 4, U'é'}, {2, 5, U'☕'}}));
    QVERIFY(!encoded.bytes.contains('?'));
    QCOMPARE(encoded.unwritable.first().text(), u"𠮷 (U+20BB7)"_s);
    QCOMPARE(encoded.unwritable.at(1).text(), u"é (U+00E9)"_s);
    QCOMPARE((UnwritableCharacter{1, 1, 0x200B}.text()), u"(U+200B)"_s);
    const QString sentence = unwritableError(encoded.unwritable, TextEncoding::Cp932).message;
    QVERIFY(sentence.contains(u"row 2, column 5: ☕ (U+2615)"_s));
    QVERIFY(sentence.contains(u"CP932"_s));
    const auto many = encodeText(QString(50, u'é'), TextEncoding::Cp932).unwritable;
    QCOMPARE(many.size(), 50);
    QCOMPARE(unwritableError(many, TextEncoding::Cp932).message.count(u"U+00E9"_s), 20);
}

void TestEncoding::windows1252()
{
    const auto decoded = decodeText("\x93"
                                    "caf\xE9\x94 \x80 5",
                                    TextEncoding::Windows1252);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->text, u"“café” € 5"_s);
    QCOMPARE(encodeText(decoded->text, TextEncoding::Windows1252).bytes, QByteArray("\x93"
                                                                                    "caf\xE9\x94 \x80 5"));
    QCOMPARE(encodeText(u"あ\u0081"_s, TextEncoding::Windows1252).unwritable.size(), 2);
}

void TestEncoding::loneSurrogates()
{
    const QString text = u"a"_s + QChar(0xD800) + u"b"_s;
    for (const auto encoding : {TextEncoding::Utf8, TextEncoding::Utf8Bom, TextEncoding::Cp932})
        QCOMPARE(encodeText(text, encoding).unwritable, (QList<UnwritableCharacter>{{1, 2, 0xD800}}));
    QCOMPARE(encodeText(text, TextEncoding::Utf8).bytes, QByteArray("ab"));
}

void TestEncoding::names()
{
    for (const auto encoding :
         {TextEncoding::Utf8, TextEncoding::Utf8Bom, TextEncoding::Cp932, TextEncoding::Windows1252})
        QCOMPARE(encodingFromName(encodingName(encoding)), std::optional(encoding));
    QCOMPARE(encodingFromName(u"Shift_JIS"), std::optional(TextEncoding::Cp932));
    QCOMPARE(encodingFromName(u"latin-17"), std::nullopt);
    QCOMPARE(encodingFromName(u"auto"), std::nullopt);
}

void TestEncoding::files()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    QCOMPARE(readTextFile(path).error().code, ErrorCode::NotFound);
    QVERIFY(readTextFile(path).error().message.contains(path));
    QVERIFY(!readTextFile(folder.path()).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xFF\xFE"
               "a\0b\0",
               6);
    file.close();
    QVERIFY(readTextFile(path).error().message.contains(u"UTF-16"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("\x8E\x8E\x8C\xB1");
    file.close();
    QCOMPARE(readTextFile(path)->text, u"試験"_s);
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
