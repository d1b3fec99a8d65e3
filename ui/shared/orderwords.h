// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/minimumwage.h"
#include "core/office/rows.h"

#include <QString>

#include <optional>

// What the screen says about an order, worked out in one place.

namespace tewake::ui {

/// How near an open order is to missing its due date.
enum class DueRisk {
    None,
    Near,   ///< due within a week and not all of it has passed
    Danger, ///< overdue, or due within two days while work has nobody yet
};
[[nodiscard]] DueRisk dueRisk(const OrderRow &row, QDate today);
/// Quoted, accepted, in progress or delivered: the ones that lists show first.
[[nodiscard]] bool isOpen(OrderState state);

/// "2 days left", "due today", "3 days late".
[[nodiscard]] QString daysLeftText(QDate due, QDate today);
/// "24 yen per unit", as agreed.
[[nodiscard]] QString priceText(const Price &price, const QString &unit);
/// "9,600 pieces"; the unit as the order has it.
[[nodiscard]] QString quantityText(qint64 quantity, const QString &unit);
[[nodiscard]] QString countText(qint64 count); ///< "9,600"

/// Tasks that have passed the inspection, of all: "62 / 80".
[[nodiscard]] QString tasksDoneText(const OrderRow &row);
/// The minimum wage beside what a reward comes to in an hour, for reference, and whether it lies below;
/// nothing without one.
[[nodiscard]] QString wageText(Yen hourly, const std::optional<MinimumWage> &wage);
struct RiskText {
    QString finding;
    QString consequence;
};
/// The sentences of the banner over an order at risk; nothing where it is not.
[[nodiscard]] std::optional<RiskText> riskText(const OrderRow &row, QDate today);

} // namespace tewake::ui
