// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/yen.h"

#include "core/base/text.h"

namespace tewake {

QString Yen::toString() const
{
    return grouped(m_amount);
}

std::optional<Yen> Yen::product(Yen unit, qint64 quantity)
{
    qint64 result = 0;
    if (__builtin_mul_overflow(unit.m_amount, quantity, &result))
        return std::nullopt;
    return Yen(result);
}

std::optional<Yen> Yen::forMinutes(Yen perHour, qint64 minutes)
{
    const auto total = product(perHour, minutes);
    if (!total)
        return std::nullopt;
    return Yen(total->m_amount / 60);
}

} // namespace tewake
