// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/minutes.h"
#include "core/desk/minimumwage.h"
#include "core/office/work.h"

#include <QList>

#include <optional>

// How many people could take a box of each size, with the blocks of time that they really have.

namespace tewake {

/// One size of box and who could take it.
struct SizeOption {
    Minutes size;
    int people = 0; ///< who have the skill, the agreement and at least one free stretch of this length
    qint64 boxes = 0;
};

/// What the office could give to an order between two days.
struct SplitOutlook {
    int eligible = 0; ///< active people who have what the order needs, as the engine judges it
    QList<SizeOption> sizes;
    Minutes free;            ///< free time of the eligible people within the days, inside their weekly limits
    int clearanceEnding = 0; ///< others, who lack only that their agreement lasts to the last of the days
    std::optional<int> proposed;            ///< index into sizes
    std::optional<MinimumWage> minimumWage; ///< in force today, for reference
};

/// The stretch lengths that are looked at, in minutes.
[[nodiscard]] QList<int> boxSizes();

/// The proposal: the longest box that at least \a share of the eligible people could still take.
[[nodiscard]] std::optional<int> proposedSize(const QList<SizeOption> &sizes, double share = 0.8);

/// What is left of the stretches when the busy blocks are taken out; both sorted by start.
[[nodiscard]] QList<Block> freeStretches(const QList<Block> &available, QList<Block> busy);

} // namespace tewake
