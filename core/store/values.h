// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/minutes.h"
#include "core/base/yen.h"
#include "core/office/names.h"
#include "core/office/terms.h"

#include <QVariant>

#include <type_traits>

// How values lie in the store: days as 20261123, instants as UTC seconds, months as an index, enums as their
// names. "Nothing" (no id, no day, no instant) is NULL.

namespace tewake {

[[nodiscard]] inline QVariant toStored(const QString &value)
{
    return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
}
[[nodiscard]] inline QVariant toStored(qint64 value)
{
    return QVariant(value);
}
[[nodiscard]] inline QVariant toStored(int value)
{
    return QVariant(qint64(value));
}
[[nodiscard]] inline QVariant toStored(bool value)
{
    return QVariant(qint64(value ? 1 : 0));
}
[[nodiscard]] inline QVariant toStored(Yen value)
{
    return QVariant(value.amount());
}
[[nodiscard]] inline QVariant toStored(Minutes value)
{
    return QVariant(value.count());
}
[[nodiscard]] inline QVariant toStored(Instant value)
{
    return value.isSet() ? QVariant(value.utcSeconds()) : QVariant(QMetaType::fromType<qint64>());
}
[[nodiscard]] inline qint64 dayNumber(QDate day)
{
    return day.year() * 10000LL + day.month() * 100LL + day.day();
}
[[nodiscard]] inline QDate dayFromNumber(qint64 number)
{
    return {static_cast<int>(number / 10000), static_cast<int>(number / 100 % 100),
            static_cast<int>(number % 100)};
}
[[nodiscard]] inline QVariant toStored(QDate day)
{
    return day.isValid() ? QVariant(dayNumber(day)) : QVariant(QMetaType::fromType<qint64>());
}
[[nodiscard]] inline QVariant toStored(YearMonth month)
{
    return QVariant(qint64(month.index()));
}
[[nodiscard]] inline QVariant toStored(const TermTexts &texts)
{
    return QVariant(toText(texts));
}
template <class T> [[nodiscard]] QVariant toStored(Id<T> id)
{
    return id.isValid() ? QVariant(id.value()) : QVariant(QMetaType::fromType<qint64>());
}
template <class E>
requires std::is_enum_v<E>
[[nodiscard]] QVariant toStored(E value)
{
    return QVariant(nameOf(value));
}

inline void fromStored(const QVariant &stored, QString &value)
{
    value = stored.toString();
}
inline void fromStored(const QVariant &stored, qint64 &value)
{
    value = stored.toLongLong();
}
inline void fromStored(const QVariant &stored, int &value)
{
    value = stored.toInt();
}
inline void fromStored(const QVariant &stored, bool &value)
{
    value = stored.toLongLong() != 0;
}
inline void fromStored(const QVariant &stored, Yen &value)
{
    value = Yen(stored.toLongLong());
}
inline void fromStored(const QVariant &stored, Minutes &value)
{
    value = Minutes(stored.toLongLong());
}
inline void fromStored(const QVariant &stored, Instant &value)
{
    value = Instant(stored.toLongLong());
}
inline void fromStored(const QVariant &stored, QDate &value)
{
    value = stored.isNull() ? QDate() : dayFromNumber(stored.toLongLong());
}
inline void fromStored(const QVariant &stored, YearMonth &value)
{
    value = YearMonth::fromIndex(stored.toInt());
}
inline void fromStored(const QVariant &stored, TermTexts &value)
{
    value = termTextsFrom(stored.toString());
}
template <class T> void fromStored(const QVariant &stored, Id<T> &value)
{
    value = Id<T>(stored.toLongLong());
}
template <class E>
requires std::is_enum_v<E>
void fromStored(const QVariant &stored, E &value)
{
    value = fromName<E>(stored.toString()).value_or(E{});
}

} // namespace tewake
