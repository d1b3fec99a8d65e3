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

/// The work whose reward the task stands for: unpaid rework stands for the first work of the same person;
/// every other task, and rework of somebody else's work, for itself.
Result<Task> paidTask(const Office &office, const Task &task, Id<Worker> worker)
{
    Task paid = task;
    for (Task at = task; at.reworkOf.isValid() && !at.reworkPaid;) {
        TEWAKE_TRY(at, Table<Task>(office.database()).load(at.reworkOf));
        TEWAKE_TRY(const auto agreed, AssignmentGateway(office.database()).inForce(at.id));
        if (agreed && agreed->workerId == worker)
            paid = at;
    }
    return paid;
}

Result<Yen> amountByTheHour(const Office &office, const Order &order, const Task &paid,
                            const Submission &submission)
{
    TEWAKE_TRY(const ApprovedHours hours,
               TimeGateway(office.database()).approvedHours(paid.id, submission.workerId));
    const QString label = taskLabel(order.mark, paid.number);
    if (hours.waiting > 0)
        return Error{ErrorCode::Refused,
                     Rewarding::tr("The reward follows from the hours, and %n entries of %1 are not approved "
                                   "yet. Approve them first, or send them back.",
                                   nullptr, static_cast<int>(hours.waiting))
                         .arg(label),
                     u"hours"_s};
    if (hours.minutes.count() == 0) {
        TEWAKE_TRY(const Worker worker, Table<Worker>(office.database()).load(submission.workerId));
        return Error{
            ErrorCode::Refused,
            Rewarding::tr("The reward follows from the hours, and there are no approved hours of %1. "
                          "Ask %2 to log them, and approve them first.")
                .arg(label, worker.name),
            u"hours"_s};
    }
    return amountFor(order.reward, submission.quantity, hours.minutes);
}

Result<Yen> amountDue(const Office &office, const Order &order, const Task &task,
                      const Submission &submission)
{
    TEWAKE_TRY(const Task paid, paidTask(office, task, submission.workerId));
    if (order.reward.kind == PriceKind::PerHour)
        return amountByTheHour(office, order, paid, submission);
    // What was agreed with the offer holds, even where the order's price was changed later.
    TEWAKE_TRY(const auto agreed, AssignmentGateway(office.database()).inForce(paid.id));
    const Yen offered = agreed ? agreed->reward : Yen(0);
    const bool whole = paid.shape == WorkShape::Shifts || submission.quantity >= paid.quantity;
    if (offered > Yen(0) && whole)
        return offered;
    // Part of the pieces earns its part; the others are split again and offered with theirs.
    Task done = paid;
    if (paid.shape == WorkShape::Pieces || order.reward.kind == PriceKind::PerUnit)
        done.quantity = submission.quantity;
    TEWAKE_TRY(const Yen wholeToday, rewardFor(order, paid, paid.effort));
    if (offered > Yen(0) && offered != wholeToday) {
        if (const auto product = Yen::product(offered, submission.quantity))
            return Yen(product->amount() / paid.quantity);
    }
    return rewardFor(order, done, paid.effort);
}

} // namespace

Result<Yen> offeredReward(const Office &office, const Order &order, const Task &task, Id<Worker> worker)
{
    TEWAKE_TRY(const Task paid, paidTask(office, task, worker));
    if (paid.id != task.id)
        return Yen(0);
    return rewardFor(order, task, task.effort);
}

Result<void> requireNotBegun(Database &database, Id<Task> task)
{
    TEWAKE_TRY(const auto begun, TimeGateway(database).begunWork(task));
    if (!begun)
        return {};
    return Error{
        ErrorCode::Refused,
        Rewarding::tr(
            "%1 has begun work on %2 and logged %3, and work under way is paid. Ask for what is done "
            "to be handed in, and inspect it; the rest can be split again then. Where the person "
            "has left, record that in the registry first.")
            .arg(begun->workerName, begun->label, begun->minutes.toString()),
        u"hours"_s};
}

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
