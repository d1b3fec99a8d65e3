// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

namespace tewake::ui {

/// Draws \a size different units of a lot, counted from 1 and sorted. The same seed draws the same sample on
/// every machine and in every version (SplitMix64, Steele, Lea and Flood 2014; Floyd's sampling, Bentley and
/// Floyd 1987), so that who doubts a result can draw again. size ≥ lot: all of them.
[[nodiscard]] QList<qint64> drawSample(quint64 seed, qint64 lot, qint64 size);

} // namespace tewake::ui
