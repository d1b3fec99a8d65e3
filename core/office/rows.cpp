// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rows.h"

#include <algorithm>

namespace tewake {

Result<Yen> OrderRow::owed(Minutes approved) const
{
    if (order.clientPrice.kind != PriceKind::PerHour)
        return amount;
    TEWAKE_TRY(const Yen worked, amountFor(order.clientPrice, order.quantity, approved));
    return std::max(amount, worked);
}

Yen OrderRow::priceOf(qint64 quantity) const
{
    const qint64 units = order.quantity;
    const Yen left = std::max(Yen(0), amount - acceptedAmount);
    if (units <= 0 || acceptedQuantity + quantity >= units)
        return left;
    // In two parts, for the product of a large price and a large quantity leaves the type.
    const auto upTo = [&](qint64 count) {
        return Yen(amount.amount() / units * count + amount.amount() % units * count / units);
    };
    return std::clamp(upTo(acceptedQuantity + quantity) - upTo(acceptedQuantity), Yen(0), left);
}

double OrderRow::progress() const
{
    return effort.count() > 0
               ? static_cast<double>(effortPassed.count()) / static_cast<double>(effort.count())
               : 0.0;
}

std::optional<double> OrderRow::margin() const
{
    if (amount <= Yen(0))
        return std::nullopt;
    return static_cast<double>((amount - rewards).amount()) / static_cast<double>(amount.amount());
}

} // namespace tewake
