// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

namespace tewake {

namespace {
constexpr qint64 SecondsPerDay = 86400;
const qint64 UnixEpochJulianDay = QDate(1970, 1, 1).toJulianDay();

qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}
} // namespace

OfficeZone::OfficeZone()
    : OfficeZone("Asia/Tokyo")
{
}

OfficeZone::OfficeZone(const QByteArray &ianaName)
    : m_zone(ianaName)
{
    // Japan has had no daylight saving since 1951; millions of entries are converted on import and in
    // reports.
    if (ianaName == "Asia/Tokyo" || ianaName == "UTC") {
        m_fixed = true;
        m_offset = ianaName == "UTC" ? 0 : 9 * 3600;
        if (!m_zone.isValid())
            m_zone = QTimeZone(static_cast<int>(m_offset));
    }
}

QDate OfficeZone::date(Instant instant) const
{
    if (m_fixed)
        return QDate::fromJulianDay(UnixEpochJulianDay +
                                    floorDiv(instant.utcSeconds() + m_offset, SecondsPerDay));
    return local(instant).date();
}

int OfficeZone::minuteOfDay(Instant instant) const
{
    if (m_fixed) {
        const qint64 seconds = instant.utcSeconds() + m_offset;
        return static_cast<int>((seconds - floorDiv(seconds, SecondsPerDay) * SecondsPerDay) / 60);
    }
    const QTime time = local(instant).time();
    return time.hour() * 60 + time.minute();
}

QDateTime OfficeZone::local(Instant instant) const
{
    return QDateTime::fromSecsSinceEpoch(instant.utcSeconds(), m_zone);
}

Instant OfficeZone::at(QDate day, int minute) const
{
    if (m_fixed)
        return Instant((day.toJulianDay() - UnixEpochJulianDay) * SecondsPerDay - m_offset +
                       qint64(minute) * 60);
    const QDate shifted = day.addDays(minute / 1440);
    return Instant(QDateTime(shifted, QTime(minute % 1440 / 60, minute % 60), m_zone).toSecsSinceEpoch());
}

} // namespace tewake
