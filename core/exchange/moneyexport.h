// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exporter.h"

namespace tewake {

/// What the money of a month is made of. These leave the office as CSV and do not come in that way: they
/// follow from inspections, from the client's acceptance and from corrections, each with its own rules.
enum class MoneyKind { Acceptances, Rewards, Adjustments };
TEWAKE_ENUM_NAMES(MoneyKind, "acceptances", "rewards", "adjustments");

/// Writes acceptances by their day, rewards by the day the work was received, adjustments by the month in
/// which they are booked (`from` and `to` included, null: open). Acceptances and adjustments of revenue of a
/// month come to its revenue, rewards and adjustments of rewards to its rewards. Otherwise as exportFile();
/// needs Permission::Import and Permission::ViewMoney.
[[nodiscard]] Result<ExportReport> exportMoney(Office &office, const Session &session, MoneyKind kind,
                                               const QString &path, const ExportOptions &options = {});

} // namespace tewake
