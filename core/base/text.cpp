// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>

namespace tewake {

namespace {
/// Hiragana ぁ–ゖ and ゝゞ to the katakana 0x60 above.
void hiraganaToKatakana(QString &text)
{
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        if ((u >= 0x3041 && u <= 0x3096) || u == 0x309D || u == 0x309E)
            c = QChar(static_cast<char16_t>(u + 0x60));
    }
}
} // namespace

QString foldForSearch(QStringView text)
{
    QString result = text.toString().normalized(QString::NormalizationForm_KC).toLower();
    hiraganaToKatakana(result);
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

QString toFullWidthKatakana(QStringView text)
{
    QString result = text.toString().normalized(QString::NormalizationForm_KC).simplified();
    hiraganaToKatakana(result);
    return result;
}

QString cleaned(QStringView text)
{
    QString result = text.toString().normalized(QString::NormalizationForm_C);
    result.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != QLatin1Char('\n'); });
    return result.trimmed();
}

QString foldWidth(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const bool ascii =
        std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return trimmed.toString();
    return trimmed.toString().normalized(QString::NormalizationForm_KC).trimmed();
}

QString grouped(qint64 figure)
{
    static const QLocale english(QLocale::English, QLocale::Japan);
    return english.toString(figure);
}

} // namespace tewake
