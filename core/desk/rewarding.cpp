// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/rewarding.h"

#include "core/calendar/closingday.h"
#include "core/store/assignmentgateway.h"
#include "core/store/database.h"
#include "core/store/table.h"
#include "core/store/timegateway.h"

#include <QCoreApplication>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Rewarding {
    Q_DECLARE_TR_FUNCTIONS(Rewarding)
};

/// The work whose reward an unpaid rework stands for; every other task stands for itself.
Result<Task> paidTask(const Office &office, Task task)
{
    while (task.reworkOf.isValid() && !task.reworkPaid) {
        TEWAKE_TRY(task, Table<Task>(office.database()).load(task.reworkOf));
    }
    return task;
}

Result<Yen> amountDue(const Office &office, const Order &order, const Task &task,
                      const Submission &submission)
{
    TEWAKE_TRY(const Task paid, paidTask(office, task));
    TEWAKE_TRY(const auto agreed, AssignmentGateway(office.database()).inForce(paid.id));
    const bool samePerson = agreed && agreed->workerId == submission.workerId;
    if (order.reward.kind == PriceKind::PerHour) {
        // Somebody else who put it right is paid for those hours.
        const Id<Task> worked = samePerson ? paid.id : task.id;
        TEWAKE_TRY(const Minutes minutes,
                   TimeGateway(office.database()).submittedMinutes(worked, submission.workerId));
        return amountFor(order.reward, submission.quantity, minutes);
    }
    // What was agreed with the offer holds, even where the order's price was changed later.
    const Yen offered = agreed ? agreed->reward : Yen(0);
    const bool whole = paid.shape == WorkShape::Shifts || order.reward.kind == PriceKind::Fixed ||
                       submission.quantity >= paid.quantity;
    if (offered > Yen(0) && whole)
        return offered;
    if (offered > Yen(0)) {
        if (const auto product = Yen::product(offered, submission.quantity))
            return Yen(product->amount() / paid.quantity);
    }
    Task done = paid;
    if (order.reward.kind == PriceKind::PerUnit)
        done.quantity = submission.quantity;
    return rewardFor(order, done, paid.effort);
}

} // namespace

Result<QDate> rewardPayDay(const Office &office, QDate receivedOn)
{
    ClosingTerms terms;
    for (const auto &[name, field] :
         {std::pair(u"reward.closingDay"_s, &ClosingTerms::closingDay),
          std::pair(u"reward.paymentMonthOffset"_s, &ClosingTerms::paymentMonthOffset),
          std::pair(u"reward.paymentDay"_s, &ClosingTerms::paymentDay)}) {
        TEWAKE_TRY(const QString stored, office.setting(name));
        bool numeric = false;
        const int value = stored.toInt(&numeric);
        if (numeric)
            terms.*field = value;
    }
    const PaymentDue due = paymentDueFor(receivedOn, terms);
    if (!due.withinLimit)
        return Error{
            ErrorCode::Refused,
            Rewarding::tr(
                "By the office's terms what was received on %1 would be paid on %2, but the law wants it "
                "paid by %3. Correct the terms of payment in the settings.")
                .arg(receivedOn.toString(Qt::ISODate), due.due.toString(Qt::ISODate),
                     due.latestAllowed.toString(Qt::ISODate)),
            u"payOn"_s};
    return due.due;
}

Result<Reward> rewardFor(const Office &office, const Order &order, const Task &task,
                         const Submission &submission)
{
    Reward reward;
    reward.workerId = submission.workerId;
    reward.taskId = task.id;
    reward.orderId = order.id;
    reward.receivedOn = office.zone().date(submission.at);
    TEWAKE_TRY(reward.payOn, rewardPayDay(office, reward.receivedOn));
    TEWAKE_TRY(reward.amount, amountDue(office, order, task, submission));
    return reward;
}

} // namespace tewake
