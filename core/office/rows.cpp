// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rows.h"

#include <algorithm>

namespace tewake {

Yen OrderRow::owed(Minutes approved) const
{
    if (order.clientPrice.kind != PriceKind::PerHour)
        return amount;
    const auto worked = amountFor(order.clientPrice, order.quantity, approved);
    return worked ? std::max(amount, *worked) : MaximumYen;
}

Yen OrderRow::priceOf(qint64 quantity, Yen owed) const
{
    const qint64 units = order.quantity;
    const Yen left = std::max(Yen(0), owed - acceptedAmount);
    if (units <= 0 || acceptedQuantity + quantity >= units)
        return left;
    // In two parts, for the product of a large price and a large quantity leaves the type.
    const auto upTo = [&](qint64 count) {
        return Yen(owed.amount() / units * count + owed.amount() % units * count / units);
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
