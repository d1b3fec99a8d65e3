// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/minutes.h"
#include "core/base/yen.h"
#include "ui/widgets/formats.h"

#include <QString>

#include <optional>

// What the pages of work, registry and inspection write and read beyond the common formats.

namespace tewake::ui {

/// "11-19 (木) 9:00 – 12:00"; both days where the stretch ends on another one.
[[nodiscard]] QString stretchText(Instant start, Instant end, const OfficeZone &zone, QDate today);
/// "12,000 枚": a count with the office's unit behind it.
[[nodiscard]] QString countText(qint64 count, const QString &unit = {});
/// As amountFromText() in core/base, but empty is 0; nothing below 0 or beyond MaximumYen.
[[nodiscard]] std::optional<qint64> countFromText(QStringView text);
/// "1:30", "90", "1.5h", empty for 0; nothing where the text is no length of time.
[[nodiscard]] std::optional<Minutes> lengthFromText(QStringView text);
/// What a reward for so many minutes comes to in an hour; nothing without minutes.
[[nodiscard]] std::optional<Yen> hourlyEquivalent(Yen reward, Minutes minutes);

} // namespace tewake::ui
