// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/work.h"

#include <functional>

namespace tewake {

/// "12-01" within the year of `today`, "2027-01-12" in another one: lists that say dates of both never leave
/// it open which year is meant.
[[nodiscard]] QString dayWithinYear(QDate day, QDate today);

/// "12-01 09:00–10:30, 12-02 22:00–24:00", the days as `dayText` writes them. Midnight ends the day before.
[[nodiscard]] QString blocksText(const QList<Block> &blocks, const OfficeZone &zone,
                                 const std::function<QString(QDate)> &dayText);

} // namespace tewake
