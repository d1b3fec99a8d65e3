// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace tewake {

/// A date as people and their spreadsheets write it: "2026-04-01", "2026/4/1", "2026.4.1", "20260401",
/// "2026年4月1日", "令和8年4月1日", "令和元年5月1日", "R8.4.1" (eras since 大正), full width alike; a weekday
/// in brackets and a time of midnight behind it are passed over. `formats` are tried first: yyyy, yy (70 to
/// 99: the last century), MMM (English: Nov), MM, M, dd, d and literal signs, as in "dd-MMM-yy". The error
/// says whether the text is no date or a day that is not in the calendar.
[[nodiscard]] Result<QDate> readDate(QStringView text, const QStringList &formats = {});

/// As readDate, and also without the year, as people type: "12/20", "12-20", "12.20", "12月20日", "1220",
/// "20" (of the month of `near`); of all years the one that is closest to `near`.
[[nodiscard]] Result<QDate> readDateNear(QStringView text, QDate near);

/// True where readDate understands the format: a year, a month and a day, each once.
[[nodiscard]] bool isDateFormat(QStringView format);

/// "2026-11-22 (日)" where japanese, else "2026-11-22 (Sun)".
[[nodiscard]] QString dateText(QDate day, bool japanese);

/// "令和8年11月22日"; before 1912-07-30 the western year.
[[nodiscard]] QString eraDateText(QDate day);

/// "日" or "Sun".
[[nodiscard]] QString weekdayText(QDate day, bool japanese);

} // namespace tewake
