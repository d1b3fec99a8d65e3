// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rows.h"

namespace tewake {

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
