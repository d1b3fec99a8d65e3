// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace tewake {

/// A length of working time in whole minutes.
class Minutes {
public:
    constexpr Minutes() = default;
    constexpr explicit Minutes(qint64 count)
        : m_count(count)
    {
    }
    [[nodiscard]] constexpr qint64 count() const { return m_count; }
    [[nodiscard]] constexpr double hours() const { return static_cast<double>(m_count) / 60.0; }

    friend constexpr auto operator<=>(Minutes, Minutes) = default;
    friend constexpr Minutes operator+(Minutes a, Minutes b) { return Minutes(a.m_count + b.m_count); }
    friend constexpr Minutes operator-(Minutes a, Minutes b) { return Minutes(a.m_count - b.m_count); }
    constexpr Minutes &operator+=(Minutes other)
    {
        m_count += other.m_count;
        return *this;
    }

    /// "1:30", "-0:15", "133:20".
    [[nodiscard]] QString toString() const;
    /// Reads "1:30", "90", "1.5h", "1時間30分" and their full-width twins; -1 where the text is none of
    /// these.
    [[nodiscard]] static Minutes fromText(QStringView text, bool *ok);

private:
    qint64 m_count = 0;
};

} // namespace tewake
