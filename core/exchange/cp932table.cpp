// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cp932table.h"

#include <QStringDecoder>

#include <array>

namespace tewake {

namespace {

constexpr char16_t HalfWidthKana = 0xFF61; ///< of byte 0xA1

/// Signs that other systems write under another number than Windows: the same sign to every reader.
struct Twin {
    char16_t character;
    char16_t ofWindows;
};
constexpr std::array Twins{
    Twin{0x301C, 0xFF5E}, // wave dash, fullwidth tilde
    Twin{0x2212, 0xFF0D}, // minus sign, fullwidth hyphen-minus
    Twin{0x2016, 0x2225}, // double vertical line, parallel to
    Twin{0x2014, 0x2015}, // em dash, horizontal bar
    Twin{0x00A2, 0xFFE0}, // cent sign
    Twin{0x00A3, 0xFFE1}, // pound sign
    Twin{0x00AC, 0xFFE2}, // not sign
    Twin{0x00A5, 0xFFE5}, // yen sign
};

/// Which of two pairs of one character is written: lower wins. JIS X 0208, NEC row 13, IBM's own rows, and
/// last the rows in which NEC repeats IBM's.
int rank(int lead)
{
    if (lead == 0xED || lead == 0xEE)
        return 3;
    if (lead >= 0xFA)
        return 2;
    return lead == 0x87 ? 1 : 0;
}

} // namespace

const Cp932Table &Cp932Table::instance()
{
    static const Cp932Table table;
    return table;
}

Cp932Table::Cp932Table()
    : m_characters(0x10000)
    , m_bytes(0x10000)
{
    QStringDecoder decoder("Shift_JIS");
    m_available = decoder.isValid();
    for (int lead = 0x81; m_available && lead <= 0xFC; ++lead) {
        if (!isLead(static_cast<uchar>(lead)))
            continue;
        for (int trail = 0x40; trail <= 0xFC; ++trail) {
            if (trail == 0x7F)
                continue;
            const std::array bytes{static_cast<char>(lead), static_cast<char>(trail)};
            decoder.resetState();
            const QString text = decoder.decode(QByteArrayView(bytes.data(), 2));
            // The decoder's error state cannot be reset in Qt 6.4: what it put out tells the same.
            const char16_t character = text.size() == 1 ? text.front().unicode() : 0;
            if (character < 0x80 || character == QChar::ReplacementCharacter)
                continue;
            m_characters[index(static_cast<uchar>(lead), static_cast<uchar>(trail))] = character;
            quint16 &known = m_bytes[character];
            if (known == 0 || rank(lead) < rank(known >> 8))
                known = static_cast<quint16>(lead << 8 | trail);
        }
    }
    for (const Twin &twin : Twins) {
        if (m_bytes[twin.character] == 0)
            m_bytes[twin.character] = m_bytes[twin.ofWindows];
    }
}

char16_t Cp932Table::single(uchar byte)
{
    if (byte < 0x80)
        return byte;
    if (byte >= 0xA1 && byte <= 0xDF)
        return static_cast<char16_t>(HalfWidthKana + (byte - 0xA1));
    return 0;
}

int Cp932Table::bytesFor(char16_t character) const
{
    if (character < 0x80)
        return character;
    if (character >= HalfWidthKana && character <= HalfWidthKana + (0xDF - 0xA1))
        return 0xA1 + (character - HalfWidthKana);
    const quint16 bytes = m_bytes[character];
    return bytes == 0 ? -1 : bytes;
}

} // namespace tewake
