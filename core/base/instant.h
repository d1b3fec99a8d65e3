// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <compare>

namespace tewake {

/// A moment in UTC seconds since 1970: what the store keeps. The office's zone is for the screen only.
class Instant {
public:
    constexpr Instant() = default;
    constexpr explicit Instant(qint64 utcSeconds)
        : m_seconds(utcSeconds)
    {
    }
    [[nodiscard]] constexpr qint64 utcSeconds() const { return m_seconds; }
    [[nodiscard]] constexpr bool isSet() const { return m_seconds != 0; }
    friend constexpr auto operator<=>(Instant, Instant) = default;
    [[nodiscard]] constexpr Instant plusMinutes(qint64 minutes) const
    {
        return Instant(m_seconds + minutes * 60);
    }
    [[nodiscard]] constexpr Instant plusSeconds(qint64 seconds) const { return Instant(m_seconds + seconds); }

private:
    qint64 m_seconds = 0;
};

/// Whole minutes from a to b; negative where b is earlier.
[[nodiscard]] constexpr qint64 minutesBetween(Instant a, Instant b)
{
    return (b.utcSeconds() - a.utcSeconds()) / 60;
}

/// The zone in which the office lives: turns instants into days and minutes of the day and back.
class OfficeZone {
public:
    OfficeZone();
    explicit OfficeZone(const QByteArray &ianaName);
    [[nodiscard]] bool isValid() const { return m_zone.isValid(); }
    [[nodiscard]] QByteArray name() const { return m_zone.id(); }
    [[nodiscard]] QDate date(Instant instant) const;
    [[nodiscard]] int minuteOfDay(Instant instant) const;
    [[nodiscard]] QDateTime local(Instant instant) const;
    /// `minute` may be 1440 (the end of the day) or more.
    [[nodiscard]] Instant at(QDate day, int minute) const;

private:
    QTimeZone m_zone;
    bool m_fixed = false; ///< no daylight saving: arithmetic instead of the zone's tables
    qint64 m_offset = 0;  ///< seconds east of UTC where m_fixed
};

} // namespace tewake
