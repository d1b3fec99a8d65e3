// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace tewake {

enum class TextEncoding {
    Utf8,
    Utf8Bom,     ///< with a byte order mark, which Excel needs
    Cp932,       ///< Shift_JIS as Windows has it (Windows-31J): with the NEC and IBM extensions
    Windows1252, ///< Western European
};

/// "utf-8", "utf-8-bom", "cp932" (also "shift_jis", "windows-31j", "sjis", "ms932"), "windows-1252".
[[nodiscard]] std::optional<TextEncoding> encodingFromName(QStringView name);
[[nodiscard]] QString encodingName(TextEncoding encoding);

struct DecodedText {
    QString text; ///< without byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
};

/// Strict: a byte that the encoding does not know is an error that names line, column and byte. No encoding
/// given: UTF-8 where the bytes are UTF-8, else CP932 where they are that, else an error.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes,
                                             std::optional<TextEncoding> encoding = {});

/// The file's text. The error names the file where it cannot be read.
[[nodiscard]] Result<DecodedText> readTextFile(const QString &path,
                                               std::optional<TextEncoding> encoding = {});

/// A character that the encoding cannot hold.
struct UnwritableCharacter {
    qsizetype row = 0;    ///< from 1; of a text: the line
    qsizetype column = 0; ///< from 1; of a text: the character in the line
    char32_t character = 0;
    [[nodiscard]] QString text() const; ///< "𠮷 (U+20BB7)"
    friend bool operator==(const UnwritableCharacter &, const UnwritableCharacter &) = default;
};

struct EncodedText {
    QByteArray bytes; ///< without the characters that are unwritable
    QList<UnwritableCharacter> unwritable;
};

/// All of them are reported, never replaced by "?". Signs of which CP932 has the same under another number
/// (wave dash, minus, double bar, ¢ £ ¬ ¥, em dash) are written as that one.
[[nodiscard]] EncodedText encodeText(QStringView text, TextEncoding encoding);

/// One sentence for a list of unwritable characters: how many, and the first of them with row and column.
[[nodiscard]] Error unwritableError(const QList<UnwritableCharacter> &characters, TextEncoding encoding);

} // namespace tewake
