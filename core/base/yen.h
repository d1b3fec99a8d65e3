// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace tewake {

/// An amount of money in whole Japanese yen. Every product is checked: an office's sums stay far below the
/// limit of the type, so an overflow is a broken input and is reported, never wrapped.
class Yen {
public:
    constexpr Yen() = default;
    constexpr explicit Yen(qint64 amount)
        : m_amount(amount)
    {
    }
    [[nodiscard]] constexpr qint64 amount() const { return m_amount; }

    friend constexpr auto operator<=>(Yen, Yen) = default;
    friend constexpr Yen operator+(Yen a, Yen b) { return Yen(a.m_amount + b.m_amount); }
    friend constexpr Yen operator-(Yen a, Yen b) { return Yen(a.m_amount - b.m_amount); }
    friend constexpr Yen operator-(Yen a) { return Yen(-a.m_amount); }
    constexpr Yen &operator+=(Yen other)
    {
        m_amount += other.m_amount;
        return *this;
    }

    /// "1,234,567" with a minus sign in front where negative; the unit is the caller's.
    [[nodiscard]] QString toString() const;

    /// unit price × quantity; nothing where the product leaves the type.
    [[nodiscard]] static std::optional<Yen> product(Yen unit, qint64 quantity);
    /// hourly price × minutes ÷ 60, fractions of a yen cut off (the usual 切り捨て, once for the whole work).
    [[nodiscard]] static std::optional<Yen> forMinutes(Yen perHour, qint64 minutes);

private:
    qint64 m_amount = 0;
};

/// The largest amount that a person may enter for one thing: 1,000 billion yen.
inline constexpr Yen MaximumYen{1'000'000'000'000};

} // namespace tewake
