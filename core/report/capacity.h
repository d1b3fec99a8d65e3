// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

namespace tewake {

/// One week, Monday to Sunday, of the hours that people offer against the work there is.
struct CapacityWeek {
    DateRange days; ///< of the running week only what is left of it, from today on
    /// What active people have marked as available, each within the limit that they set for a week.
    Minutes offered;
    Minutes assigned;   ///< blocks of work offered, accepted or begun, not yet handed in
    Minutes unassigned; ///< standard time of tasks that nobody has yet, by due day; overdue ones first of all
    int people = 0;     ///< who offer any time in this week

    /// Below zero: more work than people offer hours for.
    [[nodiscard]] Minutes spare() const { return offered - assigned - unassigned; }
};

/// The weeks to come, the running one first. Says nothing of skills: whether the right people have the time
/// is for the dispatch board. NotAllowed without Permission::ViewMoney.
[[nodiscard]] Result<QList<CapacityWeek>> capacityAhead(Office &office, const Session &session, int weeks);

} // namespace tewake
