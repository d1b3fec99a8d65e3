// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"
#include "core/office/work.h"

namespace tewake {

/// When a reward for work received on that day is paid: by the office's terms (settings reward.closingDay,
/// reward.paymentMonthOffset, reward.paymentDay; without them: closed at the month's end, paid at the end of
/// the next). Refused where that would be later than the law allows (フリーランス法 4条: within 60 days of
/// receipt).
[[nodiscard]] Result<QDate> rewardPayDay(const Office &office, QDate receivedOn);

/// The reward that an offer of the task to this person names. Nothing for unpaid rework of the person's own
/// work, which is paid once when it passes; somebody else who puts it right is paid like for any work.
[[nodiscard]] Result<Yen> offeredReward(const Office &office, const Order &order, const Task &task,
                                        Id<Worker> worker);

/// The reward that is due when the task passes with this hand-in: what was agreed with the offer, for the
/// quantity handed in (of a fixed reward too), or for the approved hours. Unpaid rework earns what the
/// person's work before it was to earn, once. Refused while hours that it follows from wait for approval, and
/// where there are none.
[[nodiscard]] Result<Reward> rewardFor(const Office &office, const Order &order, const Task &task,
                                       const Submission &submission);

/// Refuses to take a task away on which the person who has it has logged hours (TimeGateway::begunWork): work
/// under way is handed in as far as it is done, inspected and paid.
[[nodiscard]] Result<void> requireNotBegun(Database &database, Id<Task> task);

} // namespace tewake
