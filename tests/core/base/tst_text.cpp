// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tewake;

class TestText : public QObject {
    Q_OBJECT

private slots:
    void foldForSearch_data();
    void foldForSearch();
    void katakana_data();
    void katakana();
    void cleanedText_data();
    void cleanedText();
    void foldedWidth_data();
    void foldedWidth();
};

void TestText::foldForSearch_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("kana") << u"さくら"_s << u"サクラ"_s << true;
    QTest::newRow("half-width kana") << u"ｶﾞｯｺｳ"_s << u"がっこう"_s << true;
    QTest::newRow("iteration marks") << u"いすゞ"_s << u"イスヾ"_s << true;
    QTest::newRow("width and case") << u"ＡＢＣ－１２"_s << u"abc-12"_s << true;
    QTest::newRow("blanks") << u"山田　太郎"_s << u"山田太郎"_s << true;
    QTest::newRow("ligature of a company") << u"㈱てわけ"_s << u"(株)テワケ"_s << true;
    QTest::newRow("composed by parts") << u"か\u3099"_s << u"が"_s << true;
    QTest::newRow("voiced is another") << u"かき"_s << u"かぎ"_s << false;
    QTest::newRow("kanji stay") << u"髙橋"_s << u"高橋"_s << false;
    QTest::newRow("small kana are others") << u"きよう"_s << u"きょう"_s << false;
}

void TestText::foldForSearch()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(tewake::foldForSearch(a) == tewake::foldForSearch(b), same);
    QCOMPARE(tewake::foldForSearch(tewake::foldForSearch(a)), tewake::foldForSearch(a));
}

void TestText::katakana_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("katakana");
    QTest::newRow("hiragana") << u"やまだ　たろう"_s << u"ヤマダ タロウ"_s;
    QTest::newRow("half width") << u" ﾔﾏﾀﾞ ﾀﾛｳ "_s << u"ヤマダ タロウ"_s;
    QTest::newRow("long vowel") << u"ｺｰﾋｰ"_s << u"コーヒー"_s;
    QTest::newRow("vu") << u"ゔ"_s << u"ヴ"_s;
}

void TestText::katakana()
{
    QFETCH(QString, text);
    QTEST(toFullWidthKatakana(text), "katakana");
}

void TestText::cleanedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cleaned");
    QTest::newRow("trimmed") << u"　 memo \t"_s << u"memo"_s;
    QTest::newRow("line breaks stay") << u"a\r\nb"_s << u"a\nb"_s;
    QTest::newRow("control characters go") << u"a\u0007b\u0000c"_s << u"abc"_s;
    QTest::newRow("composed") << u"か\u3099"_s << u"が"_s;
    QTest::newRow("width stays") << u"ＡＢ"_s << u"ＡＢ"_s;
}

void TestText::cleanedText()
{
    QFETCH(QString, text);
    QTEST(tewake::cleaned(text), "cleaned");
}

void TestText::foldedWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("ascii as it is") << u" Ab 1 "_s << u"Ab 1"_s;
    QTest::newRow("digits") << u"　１，２００円　"_s << u"1,200円"_s;
    QTest::newRow("era sign") << u"㋿８年"_s << u"令和8年"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestText::foldedWidth()
{
    QFETCH(QString, text);
    QTEST(foldWidth(text), "folded");
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
