// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"

#include <QMap>
#include <QSet>
#include <QStringView>

#include <array>
#include <cmath>
#include <optional>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

/// A holiday of the law that comes back each year, while it held.
struct YearlyRule {
    int firstYear;
    int lastYear;
    int month;
    int day; ///< of the month, or n of the nth Monday
    bool monday;
    QStringView name;
};

constexpr int Ever = LastHolidayYear;

constexpr std::array YearlyRules{
    YearlyRule{1949, Ever, 1, 1, false, u"元日"},
    YearlyRule{1949, 1999, 1, 15, false, u"成人の日"},
    YearlyRule{2000, Ever, 1, 2, true, u"成人の日"},
    YearlyRule{1967, Ever, 2, 11, false, u"建国記念の日"},
    YearlyRule{2020, Ever, 2, 23, false, u"天皇誕生日"},
    YearlyRule{1949, 1988, 4, 29, false, u"天皇誕生日"},
    YearlyRule{1989, 2006, 4, 29, false, u"みどりの日"},
    YearlyRule{2007, Ever, 4, 29, false, u"昭和の日"},
    YearlyRule{1949, Ever, 5, 3, false, u"憲法記念日"},
    YearlyRule{2007, Ever, 5, 4, false, u"みどりの日"},
    YearlyRule{1949, Ever, 5, 5, false, u"こどもの日"},
    YearlyRule{1996, 2002, 7, 20, false, u"海の日"},
    YearlyRule{2003, 2019, 7, 3, true, u"海の日"},
    YearlyRule{2022, Ever, 7, 3, true, u"海の日"},
    YearlyRule{2016, 2019, 8, 11, false, u"山の日"},
    YearlyRule{2022, Ever, 8, 11, false, u"山の日"},
    YearlyRule{1966, 2002, 9, 15, false, u"敬老の日"},
    YearlyRule{2003, Ever, 9, 3, true, u"敬老の日"},
    YearlyRule{1966, 1999, 10, 10, false, u"体育の日"},
    YearlyRule{2000, 2019, 10, 2, true, u"体育の日"},
    YearlyRule{2022, Ever, 10, 2, true, u"スポーツの日"},
    YearlyRule{1948, Ever, 11, 3, false, u"文化の日"},
    YearlyRule{1948, Ever, 11, 23, false, u"勤労感謝の日"},
    YearlyRule{1989, 2018, 12, 23, false, u"天皇誕生日"},
};

/// Holidays of one year only: by laws of their own, and the days moved for the Games of Tokyo.
struct SingleDay {
    int year;
    int month;
    int day;
    QStringView name;
};

constexpr std::array SingleDays{
    SingleDay{1989, 2, 24, u"大喪の礼"},
    SingleDay{1990, 11, 12, u"即位礼正殿の儀"},
    SingleDay{1993, 6, 9, u"結婚の儀"},
    SingleDay{2019, 5, 1, u"天皇の即位の日"},
    SingleDay{2019, 10, 22, u"即位礼正殿の儀の行われる日"},
    SingleDay{2020, 7, 23, u"海の日"},
    SingleDay{2020, 7, 24, u"スポーツの日"},
    SingleDay{2020, 8, 10, u"山の日"},
    SingleDay{2021, 7, 22, u"海の日"},
    SingleDay{2021, 7, 23, u"スポーツの日"},
    SingleDay{2021, 8, 8, u"山の日"},
};

QDate nthMonday(int year, int month, int n)
{
    const QDate first(year, month, 1);
    return first.addDays((8 - first.dayOfWeek()) % 7 + 7 * (n - 1));
}

/// The day of March or September of the equinox, by the usual formula for 1980 to 2099.
int equinoxDay(int year, double base)
{
    const int years = year - 1980;
    return static_cast<int>(std::floor(base + 0.242194 * years)) - years / 4;
}

/// The days that the law names (国民の祝日), without those that follow from others.
QMap<QDate, QString> namedDays(int year)
{
    QMap<QDate, QString> days;
    for (const YearlyRule &rule : YearlyRules) {
        if (year < rule.firstYear || year > rule.lastYear)
            continue;
        const QDate day =
            rule.monday ? nthMonday(year, rule.month, rule.day) : QDate(year, rule.month, rule.day);
        days.insert(day, rule.name.toString());
    }
    for (const SingleDay &single : SingleDays) {
        if (single.year == year)
            days.insert(QDate(year, single.month, single.day), single.name.toString());
    }
    days.insert(QDate(year, 3, equinoxDay(year, 20.8431)), u"春分の日"_s);
    days.insert(QDate(year, 9, equinoxDay(year, 23.2488)), u"秋分の日"_s);
    return days;
}

/// 振替休日. Until 2006 it was the Monday; since 2007 the next day that the law does not name.
std::optional<QDate> substituteFor(QDate sunday, const QMap<QDate, QString> &named)
{
    QDate day = sunday.addDays(1);
    if (sunday.year() < 2007)
        return named.contains(day) ? std::nullopt : std::optional(day);
    while (named.contains(day))
        day = day.addDays(1);
    return day;
}

} // namespace

QList<Holiday> japaneseHolidays(int year)
{
    if (year < FirstHolidayYear || year > LastHolidayYear)
        return {};
    const QMap<QDate, QString> named = namedDays(year);
    QMap<QDate, QString> all = named;
    for (auto i = named.begin(); i != named.end(); ++i) {
        if (i.key().dayOfWeek() != Qt::Sunday)
            continue;
        if (const auto day = substituteFor(i.key(), named))
            all.insert(*day, u"振替休日"_s);
    }
    // A day between two named days (in force since the end of 1985); it was none on a Sunday before 2007.
    for (auto i = named.begin(); year >= 1986 && i != named.end(); ++i) {
        const QDate between = i.key().addDays(1);
        const bool sunday = year < 2007 && between.dayOfWeek() == Qt::Sunday;
        if (named.contains(between.addDays(1)) && !all.contains(between) && !sunday)
            all.insert(between, u"休日"_s);
    }
    QList<Holiday> result;
    result.reserve(all.size());
    for (auto i = all.cbegin(); i != all.cend(); ++i)
        result.append({i.key(), i.value()});
    return result;
}

bool isJapaneseHoliday(QDate day)
{
    static const QSet<QDate> all = [] {
        QSet<QDate> days;
        for (int year = FirstHolidayYear; year <= LastHolidayYear; ++year) {
            for (const Holiday &holiday : japaneseHolidays(year))
                days.insert(holiday.date);
        }
        return days;
    }();
    return all.contains(day);
}

bool isBankHoliday(QDate day)
{
    const bool newYear = (day.month() == 12 && day.day() == 31) || (day.month() == 1 && day.day() <= 3);
    return day.dayOfWeek() >= Qt::Saturday || newYear || isJapaneseHoliday(day);
}

} // namespace tewake
