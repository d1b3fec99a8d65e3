// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/closingday.h"
#include "core/desk/office.h"
#include "core/office/work.h"
#include "core/store/timegateway.h"

#include <optional>

namespace tewake {

/// When a reward for work received on that day is paid: by the office's terms (settings reward.closingDay,
/// reward.paymentMonthOffset, reward.paymentDay; without them: closed at the month's end, paid at the end of
/// the next). Held against the law and not refused, see PaymentDue::withinLimit.
[[nodiscard]] Result<PaymentDue> rewardPayment(const Office &office, QDate receivedOn);
/// The day of rewardPayment(). Refused where that would be later than the law allows (フリーランス法 4条:
/// within 60 days of receipt).
[[nodiscard]] Result<QDate> rewardPayDay(const Office &office, QDate receivedOn);

/// What an offer states about its reward. The terms that are stated bind (フリーランス法 3条), whatever
/// becomes of the order's own.
struct OfferedReward {
    Yen sum; ///< for work by the hour the expected one
    Price terms;
};

/// The reward that an offer of the task to this person names. No sum for unpaid rework of the person's own
/// work, which is paid once when it passes, on the terms of that work; somebody else who puts it right is
/// paid like for any work.
[[nodiscard]] Result<OfferedReward> offeredReward(const Office &office, const Order &order, const Task &task,
                                                  Id<Worker> worker);

/// The terms on which this person has the task: those of the offer, or the order's where there is none.
[[nodiscard]] Result<Price> agreedTerms(Database &database, const Order &order, Id<Task> task,
                                        Id<Worker> worker);

/// The reward that is due when the task passes with this hand-in: what was agreed with the offer, for the
/// quantity handed in (of a fixed reward too), or for the approved hours. Unpaid rework earns what the
/// person's work before it was to earn, once. Refused while hours that it follows from wait for approval, and
/// where there are none.
[[nodiscard]] Result<Reward> rewardFor(const Office &office, const Order &order, const Task &task,
                                       const Submission &submission);

/// What somebody who is not active any more has done on a task that they still have, and is to be paid for:
/// by the logged hours or units, as the terms have it. Nothing where they have none, or are active.
[[nodiscard]] Result<std::optional<qint64>> unitsOfLeaver(Database &database, const Task &task);

/// The work on a task that is to be paid before the task can be taken away: of those who have it, and of
/// those who have left as far as they are paid for it.
[[nodiscard]] Result<std::optional<BegunWork>> workUnderWay(Database &database, Id<Task> task);

/// Refuses to take a task away on which the person who has it has logged hours (workUnderWay()): what is done
/// is handed in as far as it is done, inspected and paid. For those who have left DispatchDesk::withdraw()
/// hands it in.
[[nodiscard]] Result<void> requireNotBegun(Database &database, Id<Task> task);

} // namespace tewake
