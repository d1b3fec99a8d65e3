// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// Numbers and times as they are written, read in one way everywhere: in fields, on the command line and in
// files. Full-width digits and signs are read like half-width ones, and blanks are passed over.

namespace tewake {

/// Half-width, without blanks, the several minus signs (▲ of bookkeeping too) as "-".
[[nodiscard]] QString foldedValue(QStringView text);

/// "1,200", "１２００", "12.0" (as spreadsheets write whole numbers), "-3"; thousands separators only where
/// they belong. Nothing where the text is no whole number; one too large for the type gives its limits.
[[nodiscard]] std::optional<qint64> wholeFromText(QStringView text);

/// wholeFromText() with "¥", "￥", "\\" or "円" around it or not.
[[nodiscard]] std::optional<qint64> amountFromText(QStringView text);

enum class Written {
    ByHand, ///< somebody types it here: "9" and "930" are clear
    InFile, ///< a bare number in a column may be anything and is refused
};
/// "9:00", "09:00:00", "9時30分", "9時", "24:00" (the day's end): minutes of the day, 0 to 1440. Seconds must
/// be 0. By hand also "9", "930", "0930" and "9時30".
[[nodiscard]] std::optional<int> timeOfDayFromText(QStringView text, Written written = Written::ByHand);

} // namespace tewake
