// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/rewarding.h"

#include "core/calendar/closingday.h"
#include "core/desk/settings.h"
#include "core/office/hoursrules.h"
#include "core/store/assignmentgateway.h"
#include "core/store/database.h"
#include "core/store/table.h"

#include <QCoreApplication>

#include <algorithm>

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

Result<Yen> amountByTheHour(const Office &office, const Order &order, const Price &terms, const Task &paid,
                            const Submission &submission)
{
    TEWAKE_TRY(const ApprovedHours hours,
               TimeGateway(office.database()).approvedHours(paid.id, submission.workerId));
    const QString label = taskLabel(order.mark, paid.number);
    TEWAKE_TRY(const Worker worker, Table<Worker>(office.database()).load(submission.workerId));
    if (hours.waiting > 0)
        return Error{ErrorCode::Refused,
                     Rewarding::tr("The reward follows from the hours, and %n entries of %1 are not approved "
                                   "yet. %2 hands in drafts and what was sent back; then approve them.",
                                   nullptr, static_cast<int>(hours.waiting))
                         .arg(label, worker.name),
                     u"hours"_s};
    if (hours.minutes.count() == 0) {
        return Error{
            ErrorCode::Refused,
            Rewarding::tr("The reward follows from the hours, and there are no approved hours of %1. "
                          "Ask %2 to log them, and approve them first.")
                .arg(label, worker.name),
            u"hours"_s};
    }
    return amountFor(terms, submission.quantity, hours.minutes);
}

/// Part of the pieces earns its part of what was agreed; the others are split again and offered with theirs.
Result<Yen> amountForPart(const Order &agreedOrder, const Task &paid, Yen agreedSum, qint64 quantity)
{
    Task part = paid;
    part.quantity = quantity;
    TEWAKE_TRY(const Yen share, rewardFor(agreedOrder, part, paid.effort));
    if (agreedOrder.reward.kind != PriceKind::Fixed || agreedSum == Yen(0) || paid.quantity <= 0)
        return share;
    // Shares of a fixed sum go by the order's quantity, which may have changed since the offer: then the part
    // is one of the sum that was agreed.
    TEWAKE_TRY(const Yen whole, rewardFor(agreedOrder, paid, paid.effort));
    const auto product = Yen::product(agreedSum, quantity);
    return whole == agreedSum || !product ? share : Yen(product->amount() / paid.quantity);
}

Result<Yen> amountDue(const Office &office, const Order &order, const Task &task,
                      const Submission &submission)
{
    TEWAKE_TRY(const Task paid, paidTask(office, task, submission.workerId));
    TEWAKE_TRY(const auto agreed, AssignmentGateway(office.database()).inForce(paid.id));
    Order agreedOrder = order;
    if (agreed)
        agreedOrder.reward = agreed->terms;
    const Price &terms = agreedOrder.reward;
    if (terms.kind == PriceKind::PerHour)
        return amountByTheHour(office, order, terms, paid, submission);
    const Yen offered = agreed ? agreed->reward : Yen(0);
    const bool whole = paid.shape == WorkShape::Shifts || submission.quantity >= paid.quantity;
    if (offered > Yen(0) && whole)
        return offered;
    if (paid.shape == WorkShape::Pieces || terms.kind == PriceKind::PerUnit)
        return amountForPart(agreedOrder, paid, offered, submission.quantity);
    return rewardFor(agreedOrder, paid, paid.effort);
}

} // namespace

Result<OfferedReward> offeredReward(const Office &office, const Order &order, const Task &task,
                                    Id<Worker> worker)
{
    TEWAKE_TRY(const Task paid, paidTask(office, task, worker));
    if (paid.id != task.id) {
        TEWAKE_TRY(const Price terms, agreedTerms(office.database(), order, paid.id, worker));
        return OfferedReward{Yen(0), terms};
    }
    TEWAKE_TRY(const Yen sum, rewardFor(order, task, task.effort));
    return OfferedReward{sum, order.reward};
}

Result<Price> agreedTerms(Database &database, const Order &order, Id<Task> task, Id<Worker> worker)
{
    TEWAKE_TRY(const auto agreed, AssignmentGateway(database).inForce(task));
    return agreed && agreed->workerId == worker ? agreed->terms : order.reward;
}

Result<std::optional<qint64>> unitsOfLeaver(Database &database, const Task &task)
{
    TEWAKE_TRY(const auto begun, TimeGateway(database).begunWork(task.id));
    TEWAKE_TRY(const auto agreed, AssignmentGateway(database).inForce(task.id));
    if (!begun || begun->active || !agreed)
        return std::optional<qint64>();
    const bool byTheUnit = task.shape == WorkShape::Pieces && agreed->terms.kind != PriceKind::PerHour;
    const qint64 done = byTheUnit ? begun->quantity : begun->minutes.count();
    if (done <= 0)
        return std::optional<qint64>();
    return std::optional(task.shape == WorkShape::Pieces ? std::min(begun->quantity, task.quantity)
                                                         : wholeHours(begun->minutes));
}

Result<std::optional<BegunWork>> workUnderWay(Database &database, Id<Task> id)
{
    TEWAKE_TRY(const auto begun, TimeGateway(database).begunWork(id));
    if (!begun || begun->active)
        return begun;
    TEWAKE_TRY(const Task task, Table<Task>(database).load(id));
    TEWAKE_TRY(const auto done, unitsOfLeaver(database, task));
    return done ? begun : std::nullopt;
}

Result<void> requireNotBegun(Database &database, Id<Task> task)
{
    TEWAKE_TRY(const auto begun, workUnderWay(database, task));
    if (!begun)
        return {};
    const QString why =
        begun->active
            ? Rewarding::tr(
                  "%1 has begun work on %2 and logged %3, and work under way is paid. Ask for what is done "
                  "to be handed in, and inspect it; the rest can be split again then. Where the person "
                  "has left, record that in the registry first.")
            : Rewarding::tr(
                  "%1 has left with work on %2 begun and %3 logged, and work under way is paid. Take the "
                  "task back: what is done is handed in then, and once it has passed the rest can be split "
                  "again.");
    return Error{ErrorCode::Refused, why.arg(begun->workerName, begun->label, begun->minutes.toString()),
                 u"hours"_s};
}

Result<PaymentDue> rewardPayment(const Office &office, QDate receivedOn)
{
    TEWAKE_TRY(const ClosingTerms terms, rewardTerms(office));
    return paymentDueFor(receivedOn, terms);
}

Result<QDate> rewardPayDay(const Office &office, QDate receivedOn)
{
    TEWAKE_TRY(const PaymentDue due, rewardPayment(office, receivedOn));
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
    // What the offer stated binds, whatever the office's terms of payment are by now.
    TEWAKE_TRY(const auto agreed, AssignmentGateway(office.database()).inForce(task.id));
    if (agreed && agreed->workerId == reward.workerId && reward.receivedOn <= agreed->receiptOn) {
        TEWAKE_TRY(const PaymentDue today, rewardPayment(office, reward.receivedOn));
        reward.payOn = std::min(today.due, agreed->payOn);
    } else {
        TEWAKE_TRY(reward.payOn, rewardPayDay(office, reward.receivedOn));
    }
    TEWAKE_TRY(reward.amount, amountDue(office, order, task, submission));
    return reward;
}

} // namespace tewake
