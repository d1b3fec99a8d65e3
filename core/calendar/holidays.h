// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace tewake {

struct Holiday {
    QDate date;
    QString name; ///< as the law calls it, in Japanese: 元日, 休日, 振替休日
    friend bool operator==(const Holiday &, const Holiday &) = default;
};

inline constexpr int FirstHolidayYear = 1980;
inline constexpr int LastHolidayYear = 2099;

/// Japan's holidays of a year by rule (国民の祝日に関する法律 and its changes since 1980), in order of date.
/// The equinox days of coming years are computed; the state announces each in February of the year before.
/// Empty outside of FirstHolidayYear to LastHolidayYear.
[[nodiscard]] QList<Holiday> japaneseHolidays(int year);

/// By the law; offices keep a list of their own, which is seeded from it.
[[nodiscard]] bool isJapaneseHoliday(QDate day);

/// Saturdays, Sundays, holidays by law and 31 December to 3 January: banks pay nothing out (銀行法施行令
/// 5条).
[[nodiscard]] bool isBankHoliday(QDate day);

} // namespace tewake
