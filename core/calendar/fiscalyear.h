// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"

#include <QList>
#include <QString>

#include <optional>

namespace tewake {

/// The fiscal year (年度) in which the day lies, named after the calendar year of its April.
[[nodiscard]] int fiscalYearOf(QDate day);

/// 1 April up to but not including the next 1 April.
[[nodiscard]] DateRange fiscalYearDays(int fiscalYear);

/// April to March, twelve months.
[[nodiscard]] QList<YearMonth> fiscalYearMonths(int fiscalYear);

/// "令和8年度 (FY2026)" where japanese, else "FY2026". The era is the one that held at the year's end.
[[nodiscard]] QString fiscalYearText(int fiscalYear, bool japanese);

/// Reads "FY2026", "2026", "2026年度", "令和8年度", "R8" and their full-width twins.
[[nodiscard]] std::optional<int> fiscalYearFromText(QStringView text);

} // namespace tewake
