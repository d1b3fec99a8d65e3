// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/minutes.h"
#include "core/base/result.h"
#include "core/base/yen.h"

#include <QDate>
#include <QStringList>
#include <QStringView>

namespace tewake {

/// Values as they stand in a cell of a spreadsheet. Full-width digits and signs are read like half-width ones
/// and blanks around them are passed over. Each error is a sentence that shows the text; `code` is
/// InvalidInput and `field` is empty (the caller knows the column). An empty cell is an error here: ask
/// before where a value may be missing.

struct WholeRange {
    qint64 least = 0;
    qint64 most = 1'000'000'000;
};

/// A longer stretch than this is a slip of the pen: 10,000 hours.
inline constexpr Minutes MaximumFieldMinutes{600'000};

/// "1,200", "１２００", "12.0" (as spreadsheets write whole numbers); thousands separators only where they
/// belong.
[[nodiscard]] Result<qint64> readWhole(QStringView text, WholeRange range = {});

/// readWhole with "¥", "￥", "\\" or "円" around it. Never below zero unless told so.
[[nodiscard]] Result<Yen> readYen(QStringView text, bool negativeAllowed = false);

/// "90", "1:30", "1.5h", "1時間30分": minutes. From 0 to MaximumFieldMinutes.
[[nodiscard]] Result<Minutes> readMinutes(QStringView text);

/// "1.75" or "1:45": hours, as minutes rounded half up, with exact decimal arithmetic.
[[nodiscard]] Result<Minutes> readHours(QStringView text);

/// See readDate in core/calendar/dates.h; besides, only 1950-01-01 to 2199-12-31 are taken.
[[nodiscard]] Result<QDate> readDateField(QStringView text, const QStringList &formats = {});

/// "9:00", "09:00:00", "9時30分", "9時", "24:00" (the day's end): minutes of the day, 0 to 1440. Seconds must
/// be 0.
[[nodiscard]] Result<int> readTimeOfDay(QStringView text);

/// はい/いいえ, 有/無, ○/×, yes/no, y/n, true/false, on/off, 1/0.
[[nodiscard]] Result<bool> readYesNo(QStringView text);

} // namespace tewake
