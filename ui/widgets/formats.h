// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/instant.h"
#include "core/base/minutes.h"
#include "core/base/yen.h"
#include "core/office/states.h"
#include "ui/widgets/status.h"

#include <QDate>

// How dates, money and states are written on every screen.

namespace tewake::ui {

/// The language shown now.
[[nodiscard]] bool isJapanese();
void setJapanese(bool japanese);

/// "2026-11-22 (日)".
[[nodiscard]] QString longDate(QDate day);
/// For dense lists: "11-22 (日)" within the year of `today`, else "2027-01-22".
[[nodiscard]] QString denseDate(QDate day, QDate today);
/// "11-18 (水) 12:00" in the office's zone.
[[nodiscard]] QString denseDateTime(Instant instant, const OfficeZone &zone, QDate today);
[[nodiscard]] QString timeOfDay(int minute); ///< "9:00"
/// The end of a stretch of time: "12:00", and "24:00" for midnight, which belongs to the day that it ends.
[[nodiscard]] QString endTime(Instant end, const OfficeZone &zone);
/// The day that a due time belongs to; midnight ends the day before.
[[nodiscard]] QDate dueDay(Instant due, const OfficeZone &zone);
/// "11-18 (水) 12:00"; where it holds until the end of a day only the day, "11-30 (月)".
[[nodiscard]] QString dueText(Instant due, const OfficeZone &zone, QDate today);
/// "2026年10月" or "2026-10".
[[nodiscard]] QString monthText(YearMonth month);
/// "10月" or "Oct", where the year is known.
[[nodiscard]] QString shortMonthText(YearMonth month);
/// "4月 – 10月" or "Apr – Oct"; one month alone is that month.
[[nodiscard]] QString monthRangeText(YearMonth from, YearMonth until);
/// "230,400円" or "¥230,400".
[[nodiscard]] QString yenText(Yen amount);
/// "6,279:18": hours in sums, grouped.
[[nodiscard]] QString hoursText(Minutes length);
/// "令和8年度 (FY2026)" or "FY2026", by core/calendar/fiscalyear.h.
[[nodiscard]] QString fiscalYearText(int fiscalYear);
/// "31.2 %".
[[nodiscard]] QString percentText(double share, int decimals = 0);

[[nodiscard]] StatusText statusOf(OrderState state);
/// `late`: past its due time and not handed in.
[[nodiscard]] StatusText statusOf(TaskState state, bool late = false);

} // namespace tewake::ui
