// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/yen.h"

#include <QDate>
#include <QList>

#include <optional>

namespace tewake {

/// The minimum wage (地域別最低賃金) of the office's prefecture from a day on. Nobody here is employed: it is
/// a reference beside the reward that an hour comes to, and never a limit.
struct MinimumWage {
    QDate from;
    Yen hourly;
    friend bool operator==(const MinimumWage &, const MinimumWage &) = default;
};

/// "2024-10-01 998, 2025-10-03 1061", or a line each: by day, the earliest first. InvalidInput where a line
/// is no day with an amount, or a day stands there twice. An empty list is one.
[[nodiscard]] Result<QList<MinimumWage>> minimumWagesFrom(const QString &text);
[[nodiscard]] QString toText(const QList<MinimumWage> &wages);

/// The one in force on that day; nothing before the first.
[[nodiscard]] std::optional<MinimumWage> minimumWageOn(const QList<MinimumWage> &wages, QDate day);

} // namespace tewake
