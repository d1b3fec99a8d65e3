// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace tewake {

/// The stored names of an enum, in the order of its values. Specialised beside each enum with
/// TEWAKE_ENUM_NAMES.
template <class Enum> struct EnumNames;

/// "inProgress": as in the store, in CSV and in JSON.
template <class Enum> [[nodiscard]] QString nameOf(Enum value)
{
    return QString(EnumNames<Enum>::names.at(static_cast<std::size_t>(value)));
}

/// The value with this stored name, case folded; nothing where there is none.
template <class Enum> [[nodiscard]] std::optional<Enum> fromName(QStringView name)
{
    for (std::size_t i = 0; i < EnumNames<Enum>::names.size(); ++i) {
        if (name.compare(EnumNames<Enum>::names.at(i), Qt::CaseInsensitive) == 0)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

template <class... T> constexpr std::array<QLatin1StringView, sizeof...(T)> enumNameList(T... names)
{
    return {QLatin1StringView(names)...};
}

#define TEWAKE_ENUM_NAMES(Enum, ...)                                                                         \
    template <> struct EnumNames<Enum> {                                                                     \
        static constexpr auto names = enumNameList(__VA_ARGS__);                                             \
    }

} // namespace tewake
