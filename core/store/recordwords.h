// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"

#include <QCoreApplication>

namespace tewake {

/// What people call a record of this kind, in their language.
template <class T> [[nodiscard]] QString wordOf()
{
    return QCoreApplication::translate("Record", Record<T>::word);
}

/// What people call a record of this table, its details too; the table's own name where there is no word for
/// it.
[[nodiscard]] QString wordOfTable(const QString &table);

} // namespace tewake
