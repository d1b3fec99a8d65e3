// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"

#include "core/base/filefault.h"
#include "core/base/openfile.h"
#include "core/exchange/cp932table.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Encoding {
    Q_DECLARE_TR_FUNCTIONS(Encoding)
};

const QByteArray Utf8Mark("\xEF\xBB\xBF", 3);
constexpr qint64 LargestFile = qint64(1) << 30;
constexpr int CharactersShown = 20;

uchar byteAt(const QByteArray &bytes, qsizetype index)
{
    return static_cast<uchar>(bytes[index]);
}

/// 0x80 to 0x9F of Windows-1252; 0: not used. All others are as in Unicode.
constexpr std::array<char16_t, 32> Windows1252High{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The number of bytes of the UTF-8 character at `at`; 0 where there is none (RFC 3629: no surrogates,
/// nothing overlong).
int utf8Length(const QByteArray &bytes, qsizetype at)
{
    const uchar lead = byteAt(bytes, at);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (at + length > bytes.size())
        return 0;
    for (int i = 1; i < length; ++i) {
        if ((byteAt(bytes, at + i) & 0xC0) != 0x80)
            return 0;
    }
    const uchar second = byteAt(bytes, at + 1);
    const bool bad = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second >= 0xA0) ||
                     (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second >= 0x90);
    return bad ? 0 : length;
}

/// A text, or the first byte that is none of it.
struct Attempt {
    QString text;
    qsizetype badByte = -1;
};

Attempt tryUtf8(const QByteArray &bytes, qsizetype from)
{
    const QByteArrayView view = QByteArrayView(bytes).sliced(from);
    if (view.isValidUtf8())
        return {QString::fromUtf8(view)};
    qsizetype at = from;
    while (at < bytes.size()) {
        const int length = utf8Length(bytes, at);
        if (length == 0)
            break;
        at += length;
    }
    return {QString(), at};
}

Attempt tryCp932(const QByteArray &bytes)
{
    const Cp932Table &table = Cp932Table::instance();
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const uchar byte = byteAt(bytes, at);
        char16_t character = Cp932Table::single(byte);
        if (Cp932Table::isLead(byte) && at + 1 < bytes.size())
            character = table.pair(byte, byteAt(bytes, at + 1));
        if (character == 0 && byte != 0)
            return {QString(), at};
        if (Cp932Table::isLead(byte))
            ++at;
        *out++ = QChar(character);
    }
    text.resize(out - text.constData());
    return {text};
}

Attempt tryWindows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const uchar byte = byteAt(bytes, at);
        const bool high = byte >= 0x80 && byte < 0xA0;
        const char16_t character = high ? Windows1252High.at(byte - std::size_t(0x80)) : byte;
        if (high && character == 0)
            return {QString(), at};
        text[at] = QChar(character);
    }
    return {text};
}

struct Place {
    qsizetype line = 1;
    qsizetype column = 1; ///< in characters
};

/// Where the byte is in the text; all before it is known to be good.
Place placeOf(const QByteArray &bytes, qsizetype at, TextEncoding encoding)
{
    Place place;
    for (qsizetype i = 0; i < at; ++i) {
        const uchar byte = byteAt(bytes, i);
        const bool carriageReturn = byte == '\r' && (i + 1 >= bytes.size() || byteAt(bytes, i + 1) != '\n');
        if (byte == '\n' || carriageReturn)
            place = {place.line + 1, 1};
        else if (encoding == TextEncoding::Cp932)
            ++place.column;
        else if (encoding == TextEncoding::Windows1252 || (byte & 0xC0) != 0x80)
            ++place.column;
        if (encoding == TextEncoding::Cp932 && Cp932Table::isLead(byte))
            ++i;
    }
    return place;
}

Error inputError(const QString &message)
{
    return Error{ErrorCode::InvalidInput, message, {}};
}

Error undecodable(const QByteArray &bytes, qsizetype at, TextEncoding encoding)
{
    const Place place = placeOf(bytes, at, encoding);
    return inputError(Encoding::tr("Line %1, column %2 (byte %3, value 0x%4) is no %5 text.")
                          .arg(place.line)
                          .arg(place.column)
                          .arg(at + 1)
                          .arg(QString::number(byteAt(bytes, at), 16).toUpper().rightJustified(2, u'0'),
                               encodingName(encoding)));
}

Result<DecodedText> decodeAs(const QByteArray &bytes, TextEncoding encoding)
{
    Attempt attempt;
    switch (encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8Bom: {
        const bool marked = bytes.startsWith(Utf8Mark);
        attempt = tryUtf8(bytes, marked ? Utf8Mark.size() : 0);
        encoding = marked ? TextEncoding::Utf8Bom : TextEncoding::Utf8;
        break;
    }
    case TextEncoding::Cp932:
        if (!Cp932Table::instance().isAvailable())
            return inputError(Encoding::tr("This build of Qt has no CP932 (Shift_JIS). Use UTF-8."));
        attempt = tryCp932(bytes);
        break;
    case TextEncoding::Windows1252:
        attempt = tryWindows1252(bytes);
        break;
    }
    if (attempt.badByte >= 0)
        return undecodable(bytes, attempt.badByte, encoding);
    return DecodedText{attempt.text, encoding};
}

/// UTF-16 with its mark, or without: then a good part of its beginning is NUL, always the same byte of two.
bool isUtf16(const QByteArray &bytes)
{
    constexpr qsizetype Looked = 1000;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return true;
    const qsizetype length = std::min(Looked, bytes.size());
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < length; ++i) {
        if (byteAt(bytes, i) == 0)
            ++(i % 2 == 0 ? even : odd);
    }
    return (even == 0 || odd == 0) && (even + odd) * 4 > length;
}

/// Every byte beyond ASCII belongs to a pair of EUC-JP. Half-width kana of CP932 can look so by chance;
/// other Japanese text in CP932 cannot.
bool mayBeEucJp(const QByteArray &bytes)
{
    const auto isHigh = [&bytes](qsizetype at) {
        return at < bytes.size() && byteAt(bytes, at) >= 0xA1 && byteAt(bytes, at) <= 0xFE;
    };
    bool found = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (byteAt(bytes, i) < 0x80)
            continue;
        if (!isHigh(i) || !isHigh(i + 1))
            return false;
        found = true;
        ++i;
    }
    return found;
}

/// The first byte that is not UTF-8 stands behind text that is nothing else: characters of three bytes, as
/// Japanese has them, and the file ends within one, or there are several. In CP932 the whole could still be
/// read, as gibberish.
bool isBrokenUtf8(const QByteArray &bytes, qsizetype badByte)
{
    constexpr int Enough = 4;
    constexpr int LongCharacter = 3;
    int longOnes = 0;
    for (qsizetype i = 0; i < badByte && longOnes < Enough; i += utf8Length(bytes, i))
        longOnes += utf8Length(bytes, i) == LongCharacter ? 1 : 0;
    return longOnes == Enough || (longOnes > 0 && badByte + LongCharacter > bytes.size());
}

Result<DecodedText> detectAndDecode(const QByteArray &bytes)
{
    if (isUtf16(bytes)) {
        return inputError(Encoding::tr(
            "The text is UTF-16. Save it as “CSV UTF-8” in your spreadsheet program and try again."));
    }
    if (bytes.contains("\x1B$B") || bytes.contains("\x1B$@") || bytes.contains("\x1B(J")) {
        return inputError(Encoding::tr("The text is JIS (ISO-2022-JP). Save it as “CSV UTF-8” in your "
                                       "spreadsheet program and try again."));
    }
    if (bytes.startsWith(Utf8Mark))
        return decodeAs(bytes, TextEncoding::Utf8);
    const Attempt utf8 = tryUtf8(bytes, 0);
    if (utf8.badByte < 0)
        return DecodedText{utf8.text, TextEncoding::Utf8};
    if (!Cp932Table::instance().isAvailable())
        return undecodable(bytes, utf8.badByte, TextEncoding::Utf8);
    if (isBrokenUtf8(bytes, utf8.badByte))
        return undecodable(bytes, utf8.badByte, TextEncoding::Utf8);
    if (mayBeEucJp(bytes)) {
        return inputError(Encoding::tr("The text may be EUC-JP, or half-width kana in CP932. Save it as “CSV "
                                       "UTF-8”, or name the encoding."));
    }
    const Attempt cp932 = tryCp932(bytes);
    if (cp932.badByte < 0)
        return DecodedText{cp932.text, TextEncoding::Cp932};
    // The encoding that went further is most likely the one that was meant.
    const bool japanese = cp932.badByte > utf8.badByte;
    const qsizetype at = japanese ? cp932.badByte : utf8.badByte;
    const Place place = placeOf(bytes, at, japanese ? TextEncoding::Cp932 : TextEncoding::Utf8);
    return inputError(
        Encoding::tr("The text is neither UTF-8 nor CP932 (Shift_JIS): line %1, column %2 (byte %3) is "
                     "in neither. Name the encoding if you know it.")
            .arg(place.line)
            .arg(place.column)
            .arg(at + 1));
}

void appendCp932(QByteArray &bytes, int character)
{
    if (character > 0xFF)
        bytes.append(static_cast<char>(character >> 8));
    bytes.append(static_cast<char>(character & 0xFF));
}

/// The bytes of one character; false where the encoding has none.
bool appendCharacter(QByteArray &bytes, char32_t character, TextEncoding encoding)
{
    if (encoding == TextEncoding::Cp932) {
        const int found =
            character > 0xFFFF ? -1 : Cp932Table::instance().bytesFor(static_cast<char16_t>(character));
        if (found < 0 || !Cp932Table::instance().isAvailable())
            return character < 0x80 && (bytes.append(static_cast<char>(character)), true);
        appendCp932(bytes, found);
        return true;
    }
    if (encoding == TextEncoding::Windows1252) {
        const auto high = std::find(Windows1252High.begin(), Windows1252High.end(), character);
        const bool direct = character < 0x80 || (character >= 0xA0 && character <= 0xFF);
        if (!direct && high == Windows1252High.end())
            return false;
        bytes.append(static_cast<char>(
            direct ? character : 0x80 + static_cast<char32_t>(high - Windows1252High.begin())));
        return true;
    }
    if (character >= 0xD800 && character <= 0xDFFF) // half of a pair: no character
        return false;
    bytes.append(QString::fromUcs4(&character, 1).toUtf8());
    return true;
}

} // namespace

std::optional<TextEncoding> encodingFromName(QStringView name)
{
    struct Name {
        QLatin1StringView name;
        TextEncoding encoding;
    };
    static const std::array names{
        Name{"utf-8"_L1, TextEncoding::Utf8},         Name{"utf8"_L1, TextEncoding::Utf8},
        Name{"utf-8-bom"_L1, TextEncoding::Utf8Bom},  Name{"cp932"_L1, TextEncoding::Cp932},
        Name{"shift_jis"_L1, TextEncoding::Cp932},    Name{"shift-jis"_L1, TextEncoding::Cp932},
        Name{"sjis"_L1, TextEncoding::Cp932},         Name{"windows-31j"_L1, TextEncoding::Cp932},
        Name{"ms932"_L1, TextEncoding::Cp932},        Name{"windows-932"_L1, TextEncoding::Cp932},
        Name{"cp1252"_L1, TextEncoding::Windows1252}, Name{"windows-1252"_L1, TextEncoding::Windows1252},
    };
    for (const Name &known : names) {
        if (name.trimmed().compare(known.name, Qt::CaseInsensitive) == 0)
            return known.encoding;
    }
    return std::nullopt;
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf8Bom:
        return u"UTF-8-BOM"_s;
    case TextEncoding::Cp932:
        return u"CP932"_s;
    case TextEncoding::Windows1252:
        return u"Windows-1252"_s;
    }
    return {};
}

Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<TextEncoding> encoding)
{
    return encoding ? decodeAs(bytes, *encoding) : detectAndDecode(bytes);
}

Result<DecodedText> readTextFile(const QString &path, std::optional<TextEncoding> encoding)
{
    TEWAKE_CHECK(OpenFile::requireFree(path, {}));
    QFile file(path);
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, Encoding::tr("There is no file “%1”.").arg(path), {}};
    if (QFileInfo(path).isDir())
        return inputError(Encoding::tr("“%1” is a folder, not a file.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return inputError(Encoding::tr("“%1” could not be read: %2").arg(path, readFault(file)));
    if (file.size() > LargestFile)
        return inputError(Encoding::tr("“%1” is larger than 1 GB. Cut it into parts.").arg(path));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return inputError(Encoding::tr("“%1” could not be read: %2").arg(path, readFault(file)));
    return decodeText(bytes, encoding);
}

QString UnwritableCharacter::text() const
{
    const QString number = QString::number(uint(character), 16).toUpper().rightJustified(4, u'0');
    const bool visible = QChar::isPrint(character);
    const QString sign = visible ? QString::fromUcs4(&character, 1) + u' ' : QString();
    return u"%1(U+%2)"_s.arg(sign, number);
}

EncodedText encodeText(QStringView text, TextEncoding encoding)
{
    EncodedText result;
    if (encoding == TextEncoding::Utf8Bom)
        result.bytes = Utf8Mark;
    const bool utf8 = encoding == TextEncoding::Utf8 || encoding == TextEncoding::Utf8Bom;
    if (utf8 && text.isValidUtf16()) {
        result.bytes += text.toUtf8();
        return result;
    }
    result.bytes.reserve(result.bytes.size() + text.size() * 2);
    qsizetype row = 1;
    qsizetype column = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (!appendCharacter(result.bytes, character, encoding))
            result.unwritable.append({row, column, character});
        ++column;
        if (character == U'\n') {
            ++row;
            column = 1;
        }
    }
    return result;
}

Error unwritableError(const QList<UnwritableCharacter> &characters, TextEncoding encoding)
{
    QStringList places;
    for (const UnwritableCharacter &c :
         characters.first(std::min<qsizetype>(characters.size(), CharactersShown)))
        places.append(Encoding::tr("row %1, column %2: %3").arg(c.row).arg(c.column).arg(c.text()));
    if (characters.size() > CharactersShown)
        places.append(u"…"_s);
    return inputError(
        Encoding::tr("%n character(s) cannot be written in %1. Choose UTF-8 or replace them. %2", nullptr,
                     static_cast<int>(characters.size()))
            .arg(encodingName(encoding), places.join(u"; "_s)));
}

} // namespace tewake
