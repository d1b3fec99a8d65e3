// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reportgateway.h"

namespace tewake {

/// What of a client's acceptance is one person's work.
struct RevenueShare {
    qint64 order = 0;
    qint64 worker = 0;
    QDate day; ///< of the acceptance
    Yen amount;
};

/// The amount in whole yen by these weights, so that the parts sum to it: each part cut off to the yen, and
/// the yen that are missing one each to the largest remainders, of equal ones to the first. No weight is
/// negative, one at least is positive, and their sum is below 3,000,000,000.
[[nodiscard]] QList<Yen> sharedOut(Yen amount, const QList<qint64> &weights);

/// Whose work the acceptances on these days are. The units of an order are accepted in the order in which
/// they passed inspection, those of work that was brought along as done first, so that an acceptance is of
/// the people whose units it covers, and what passes later changes nothing in an earlier month. One without
/// units of its own is of those whose units are accepted already. What the client pays by the hour and shifts
/// are of the people whose hours were approved: those of the days since the acceptance before. So is what
/// falls on work that was brought along as done, by the hours of that work alone: what others do of the order
/// here has its own units. What nobody is known to have done has no share here.
[[nodiscard]] Result<QList<RevenueShare>> revenueShares(Database &database, const DateRange &days);

/// Moves what was accepted on these days to the people: revenue with an order stays with it.
void shareRevenue(Ledger &ledger, const QList<RevenueShare> &shares, const DateRange &days);

} // namespace tewake
