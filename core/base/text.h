// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tewake {

/// Text as it is compared when people search: NFKC, lower case, hiragana as katakana, no spaces.
[[nodiscard]] QString foldForSearch(QStringView text);

/// Furigana as it is stored: full-width katakana (half-width kana and hiragana are converted).
[[nodiscard]] QString toFullWidthKatakana(QStringView text);

/// Text as it is stored: NFC, trimmed, without control characters.
[[nodiscard]] QString cleaned(QStringView text);

/// A figure as people read it, in any language: "9,600".
[[nodiscard]] QString grouped(qint64 figure);

/// Text as values are read from it: NFKC (full-width digits and signs become half-width ones) and trimmed.
[[nodiscard]] QString foldWidth(QStringView text);

} // namespace tewake
