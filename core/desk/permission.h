// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/office/people.h"

namespace tewake {

/// What somebody may do. One table says which role may do what; desks ask it and nothing else does.
enum class Permission {
    ViewOrders,       ///< see orders and their tasks
    EditOrders,       ///< clients, orders, quote, accept, split, cancel
    Dispatch,         ///< propose, commit, withdraw
    ViewWorkers,      ///< see everybody's registry entry
    EditWorkers,      ///< registry, skills, clearances, limits, everybody's availability
    OwnWork,          ///< one's own offers, hours, hand-ins, availability and limits
    ApproveHours,     ///< approve or send back hours
    Inspect,          ///< inspect what was handed in
    RecordAcceptance, ///< the client's acceptance
    ViewMoney,        ///< revenue, rewards, dashboards, reports
    CloseMonth,       ///< close, reopen, adjust
    Import,           ///< import and export files
    ViewAccounts,     ///< who can sign in, and as what
    ViewTrail,        ///< the audit trail: who changed what
    Administer,       ///< accounts, categories, rooms, hubs, holidays, settings, backup
};

[[nodiscard]] bool may(Role role, Permission permission);

/// Ok, or NotAllowed with a sentence that names the person and the role.
[[nodiscard]] Result<void> require(const Account &account, Permission permission);

} // namespace tewake
