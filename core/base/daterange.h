// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace tewake {

/// Days from `begin` up to but not including `end`.
struct DateRange {
    QDate begin;
    QDate end;

    [[nodiscard]] bool isValid() const { return begin.isValid() && end.isValid() && begin <= end; }
    [[nodiscard]] bool contains(QDate day) const { return day >= begin && day < end; }
    [[nodiscard]] qint64 days() const { return begin.daysTo(end); }
    friend bool operator==(const DateRange &, const DateRange &) = default;
};

/// A calendar month, the unit of closing and of reports.
class YearMonth {
public:
    constexpr YearMonth() = default;
    constexpr YearMonth(int year, int month)
        : m_index(year * 12 + month - 1)
    {
    }
    [[nodiscard]] static YearMonth of(QDate day) { return {day.year(), day.month()}; }
    /// "2026-10", full width too; invalid where the text is none.
    [[nodiscard]] static YearMonth fromText(QStringView text);
    [[nodiscard]] static constexpr YearMonth fromIndex(int index)
    {
        YearMonth result;
        result.m_index = index;
        return result;
    }

    [[nodiscard]] constexpr bool isValid() const { return m_index > 0; }
    [[nodiscard]] constexpr int year() const { return m_index / 12; }
    [[nodiscard]] constexpr int month() const { return m_index % 12 + 1; }
    /// Months since year 0: what the store keeps.
    [[nodiscard]] constexpr int index() const { return m_index; }
    [[nodiscard]] constexpr YearMonth plus(int months) const { return fromIndex(m_index + months); }
    [[nodiscard]] QDate firstDay() const { return {year(), month(), 1}; }
    [[nodiscard]] QDate lastDay() const { return plus(1).firstDay().addDays(-1); }
    [[nodiscard]] DateRange days() const { return {firstDay(), plus(1).firstDay()}; }
    /// The fiscal year in which it lies: April to March, named after the April.
    [[nodiscard]] constexpr int fiscalYear() const { return month() >= 4 ? year() : year() - 1; }
    [[nodiscard]] QString toString() const; ///< "2026-10"

    friend constexpr auto operator<=>(YearMonth, YearMonth) = default;

private:
    int m_index = 0;
};

} // namespace tewake
