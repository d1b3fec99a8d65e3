// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

namespace tewake::bench {

struct BigOfficeSpec {
    qint64 entries = 1'000'000; ///< time entries in all, about
    int months = 120;           ///< of history, the current month included
    int workers = 350;
    qint64 auditLines = 250'000; ///< of the trail, appended one by one as the desks do
};

/// An office after ten years of work, made by statements over whole tables and not by the desks: each month
/// has orders of some 35 tasks (three times as many in the end as in the beginning), a task is one person's
/// and has four entries on working days one after the other, past months are approved, inspected, paid,
/// accepted and closed, the current month (November 2026, up to the 23rd) has work in several states. `office
/// check` finds nothing in it. The same specification gives the same office.
void fillBigOffice(Office &office, const BigOfficeSpec &spec);

/// The moment at which the office is looked at: Monday 2026-11-23, 09:00 in Tokyo.
[[nodiscard]] Instant bigOfficeNow();

/// The big office in the file, made where there is none yet (a kept file is used again); without a path on
/// the server that TEWAKE_TEST_POSTGRES names (scripts/with-postgres.sh).
[[nodiscard]] std::unique_ptr<Office> openBigOffice(const QString &path, const BigOfficeSpec &spec,
                                                    const Clock &clock);

/// Somebody of the role who works there ("teleworker" is the first worker).
[[nodiscard]] Session someone(Office &office, Role role);

} // namespace tewake::bench
