// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/orderdesk.h"

#include "core/base/text.h"
#include "core/desk/rewarding.h"
#include "core/store/assignmentgateway.h"
#include "core/store/inspectiongateway.h"
#include "core/store/monthgateway.h"

#include <QCoreApplication>

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct OrderText {
    Q_DECLARE_TR_FUNCTIONS(OrderDesk)
};

Error refused(const QString &field, const QString &message)
{
    return {ErrorCode::Refused, message, field};
}

} // namespace

Result<QList<Client>> OrderDesk::clients()
{
    return read(Permission::ViewOrders, [&] { return OrderGateway(database()).clients(); });
}

Result<Client> OrderDesk::saveClient(Client client)
{
    return change(Permission::EditOrders, [&]() -> Result<Client> {
        client.name = cleaned(client.name);
        client.kana = toFullWidthKatakana(client.kana);
        TEWAKE_CHECK(validate(client));
        TEWAKE_TRY(const bool taken, OrderGateway(database()).clientCodeTaken(client.code, client.id));
        if (taken)
            return Error{ErrorCode::InvalidInput,
                         OrderText::tr("There is already a client with the number “%1”.").arg(client.code),
                         u"code"_s};
        const Table<Client> table(database());
        if (!client.id.isValid()) {
            TEWAKE_CHECK(table.insert(client));
            TEWAKE_CHECK(auditRecord<Client>(u"client.add"_s, Subject::Client, nullptr, &client));
            return client;
        }
        TEWAKE_TRY(const Client before, table.load(client.id));
        TEWAKE_CHECK(table.update(client));
        TEWAKE_CHECK(auditRecord(u"client.save"_s, Subject::Client, &before, &client));
        return client;
    });
}

Result<QList<WorkCategory>> OrderDesk::categories()
{
    return read(Permission::ViewOrders, [&] { return OrderGateway(database()).categories(); });
}

Result<QList<OrderRow>> OrderDesk::orders(const OrderFilter &filter)
{
    return read(Permission::ViewOrders, [&] { return OrderGateway(database()).rows(filter); });
}

Result<OrderRow> OrderDesk::order(Id<Order> id)
{
    return read(Permission::ViewOrders, [&] { return OrderGateway(database()).row(id); });
}

Result<Order> OrderDesk::findByNumber(const QString &number)
{
    return read(Permission::ViewOrders, [&] { return OrderGateway(database()).byNumber(number); });
}

Result<QHash<Id<Order>, Order>> OrderDesk::ordersById(const QList<Id<Order>> &ids)
{
    return read(Permission::ViewOrders, [&] { return OrderGateway(database()).ordersById(ids); });
}

Result<QHash<Id<Task>, TaskRow>> OrderDesk::tasksById(const QList<Id<Task>> &ids)
{
    return read(Permission::ViewOrders, [&] { return OrderGateway(database()).taskRowsById(ids); });
}

Result<QList<TaskRow>> OrderDesk::shifts(const DateRange &days)
{
    return read(Permission::ViewOrders, [&] {
        const OfficeZone &zone = office().zone();
        return OrderGateway(database()).shiftRows(zone.at(days.begin, 0), zone.at(days.end, 0));
    });
}

Result<QList<TaskRow>> OrderDesk::tasks(Id<Order> id)
{
    return read(Permission::ViewOrders, [&] { return OrderGateway(database()).taskRows(id); });
}

Result<QList<TaskRow>> OrderDesk::unassignedTasks()
{
    return read(Permission::ViewOrders, [&] { return OrderGateway(database()).unassignedTasks(); });
}

Result<TaskRow> OrderDesk::task(Id<Task> id)
{
    return read(Permission::ViewOrders, [&] { return OrderGateway(database()).taskRow(id); });
}

Result<QList<AuditRecord>> OrderDesk::history(Id<Order> id)
{
    return read(Permission::ViewOrders,
                [&] { return AuditTrail(database()).list(500, u"order"_s, id.value()); });
}

Result<QList<ClientAcceptance>> OrderDesk::acceptances(Id<Order> id)
{
    return read(Permission::ViewOrders, [&] { return OrderGateway(database()).acceptances(id); });
}

Result<QString> OrderDesk::nextOrderNumber()
{
    return read(Permission::ViewOrders, [&]() -> Result<QString> {
        const int year = office().today().year();
        TEWAKE_TRY(const int highest, OrderGateway(database()).highestNumber(year));
        return u"%1-%2"_s.arg(year).arg(highest + 1, 4, 10, QLatin1Char('0'));
    });
}

Result<void> OrderDesk::prepare(Order &order)
{
    order.title = cleaned(order.title);
    order.mark = cleaned(order.mark);
    if (order.number.isEmpty()) {
        TEWAKE_TRY(order.number, nextOrderNumber());
    }
    if (order.mark.isEmpty())
        order.mark = order.title.left(2);
    TEWAKE_CHECK(validate(order));
    TEWAKE_TRY(const bool taken, OrderGateway(database()).numberTaken(order.number, order.id));
    if (taken)
        return Error{ErrorCode::InvalidInput,
                     OrderText::tr("There is already an order “%1”.").arg(order.number), u"number"_s};
    return {};
}

Result<Order> OrderDesk::addOrder(Order order)
{
    return change(Permission::EditOrders, [&]() -> Result<Order> {
        order.id = {};
        order.state = OrderState::Quoted;
        if (!order.orderedOn.isValid())
            order.orderedOn = office().today();
        if (!order.coordinatorId.isValid())
            order.coordinatorId = account().id;
        TEWAKE_CHECK(prepare(order));
        TEWAKE_CHECK(Table<Order>(database()).insert(order));
        TEWAKE_CHECK(auditRecord<Order>(u"order.add"_s, Subject::Order, nullptr, &order));
        return order;
    });
}

Result<void> OrderDesk::requireTermsFit(const Order &before, const Order &order)
{
    const OrderGateway gateway(database());
    if (before.shape != order.shape) {
        TEWAKE_TRY(const QList<Task> tasks, gateway.tasks(order.id));
        const bool any = std::any_of(tasks.cbegin(), tasks.cend(),
                                     [](const Task &task) { return task.state != TaskState::Cancelled; });
        if (any)
            return refused(u"shape"_s,
                           OrderText::tr("Order %1 has been split already: its shape stays as it is.")
                               .arg(before.number));
    }
    TEWAKE_TRY(const OrderRow row, gateway.row(order.id));
    if (order.shape == WorkShape::Pieces && order.quantity < row.acceptedQuantity)
        return refused(
            u"quantity"_s,
            OrderText::tr("The client has accepted %1 units of order %2; the quantity cannot be %3.")
                .arg(row.acceptedQuantity)
                .arg(before.number)
                .arg(order.quantity));
    if (before.clientPrice == order.clientPrice && before.quantity == order.quantity)
        return {};
    TEWAKE_TRY(const Yen amount, amountFor(order.clientPrice, order.quantity, row.effort));
    if (order.clientPrice.kind != PriceKind::PerHour && amount < row.acceptedAmount)
        return refused(u"clientPrice"_s,
                       OrderText::tr("The client has accepted %1 yen of order %2; it cannot come to %3.")
                           .arg(row.acceptedAmount.toString(), before.number, amount.toString()));
    return {};
}

Result<Order> OrderDesk::saveOrder(Order order)
{
    return change(Permission::EditOrders, [&] { return saveInside(std::move(order)); });
}

Result<Order> OrderDesk::requote(Order order)
{
    return change(Permission::EditOrders, [&]() -> Result<Order> {
        TEWAKE_TRY(const Order before, Table<Order>(database()).load(order.id));
        if (before.state != OrderState::Quoted && before.state != OrderState::Accepted)
            return refused(u"state"_s, OrderText::tr("Order %1 is “%2” and no quotation any more.")
                                           .arg(before.number, wordOf(before.state)));
        TEWAKE_TRY(order, saveInside(std::move(order)));
        if (before.state == OrderState::Quoted)
            return order;
        return stepInside(order.id, OrderStep::Unaccept, u"order.unaccept"_s);
    });
}

/// Client and kind of work group the figures of the months: what is closed stays as it was reported.
Result<void> OrderDesk::requireReportedStays(const Order &before, const Order &order) const
{
    if (before.clientId == order.clientId && before.categoryId == order.categoryId)
        return {};
    TEWAKE_TRY(const auto closed, MonthGateway(database()).lastClosed());
    if (!closed)
        return {};
    TEWAKE_TRY(const bool reported,
               OrderGateway(database()).hasFiguresBefore(order.id, closed->plus(1).firstDay()));
    if (!reported)
        return {};
    return refused(
        before.clientId != order.clientId ? u"client"_s : u"category"_s,
        OrderText::tr("Order %1 has revenue or hours in a closed month (up to %2), and its client and "
                      "kind of work stand in the reports. Reopen the month to change them.")
            .arg(before.number, closed->toString()));
}

Result<Order> OrderDesk::saveInside(Order order)
{
    const Table<Order> table(database());
    TEWAKE_TRY(const Order before, table.load(order.id));
    order.state = before.state;
    TEWAKE_CHECK(prepare(order));
    const bool settled = before.state == OrderState::Delivered || before.state == OrderState::Completed ||
                         before.state == OrderState::Cancelled;
    if (settled && (before.clientPrice != order.clientPrice || before.reward != order.reward ||
                    before.quantity != order.quantity || before.shape != order.shape))
        return refused(u"clientPrice"_s,
                       OrderText::tr("Price, quantity and shape of order %1 stay as they are: it is “%2”.")
                           .arg(before.number, wordOf(before.state)));
    TEWAKE_CHECK(requireReportedStays(before, order));
    TEWAKE_CHECK(requireTermsFit(before, order));
    TEWAKE_TRY(const IntervalSet<qint64> covered, OrderGateway(database()).coveredUnits(order.id));
    const qint64 last = covered.isEmpty() ? 0 : covered.intervals().back().end - 1;
    if (order.shape == WorkShape::Pieces && order.quantity < last)
        return refused(u"quantity"_s,
                       OrderText::tr("Tasks of order %1 already cover %2 units; the quantity cannot be %3.")
                           .arg(before.number)
                           .arg(last)
                           .arg(order.quantity));
    TEWAKE_CHECK(table.update(order));
    TEWAKE_CHECK(auditRecord(u"order.save"_s, Subject::Order, &before, &order));
    return order;
}

Result<Order> OrderDesk::stepInside(Id<Order> id, OrderStep step, const QString &action)
{
    const Table<Order> table(database());
    TEWAKE_TRY(const Order before, table.load(id));
    auto next = after(before.state, step);
    if (!next)
        return Error{ErrorCode::Refused,
                     OrderText::tr("Order %1: %2").arg(before.number, next.error().message), u"state"_s};
    Order order = before;
    order.state = *next;
    TEWAKE_CHECK(table.update(order));
    TEWAKE_CHECK(auditRecord(action, Subject::Order, &before, &order));
    return order;
}

Result<Order> OrderDesk::accept(Id<Order> id)
{
    return change(Permission::EditOrders,
                  [&] { return stepInside(id, OrderStep::Accept, u"order.accept"_s); });
}

Result<Order> OrderDesk::unaccept(Id<Order> id)
{
    return change(Permission::EditOrders,
                  [&] { return stepInside(id, OrderStep::Unaccept, u"order.unaccept"_s); });
}

Result<Order> OrderDesk::cancel(Id<Order> id, const QString &givenReason)
{
    return change(Permission::EditOrders, [&]() -> Result<Order> {
        const QString reason = cleaned(givenReason);
        if (reason.isEmpty())
            return Error{ErrorCode::InvalidInput, OrderText::tr("Give the reason for cancelling the order."),
                         u"reason"_s};
        TEWAKE_TRY(Order order, stepInside(id, OrderStep::Cancel, u"order.cancel"_s));
        TEWAKE_CHECK(
            audit(u"order.cancel.reason"_s, Subject::Order, id.value(), {}, {{u"reason"_s, reason}}));
        TEWAKE_TRY(const OrderCancelling tasks, cancelling(id));
        for (const TaskRow &row : tasks.cancelled)
            TEWAKE_CHECK(cancelInside(row.task, reason));
        return order;
    });
}

Result<OrderCancelling> OrderDesk::previewCancel(Id<Order> id)
{
    return read(Permission::ViewOrders, [&] { return cancelling(id); });
}

Result<OrderCancelling> OrderDesk::cancelling(Id<Order> id)
{
    OrderCancelling result;
    TEWAKE_TRY(const QList<TaskRow> rows, OrderGateway(database()).taskRows(id));
    for (const TaskRow &row : rows) {
        if (row.task.state == TaskState::Submitted || row.task.state == TaskState::Passed)
            result.handedIn.append(row);
        if (!after(row.task.state, TaskStep::Cancel))
            continue;
        TEWAKE_TRY(const auto begun, workUnderWay(database(), row.task.id));
        (begun ? result.begun : result.cancelled).append(row);
    }
    return result;
}

Result<Order> OrderDesk::deliver(Id<Order> id)
{
    return change(Permission::EditOrders, [&]() -> Result<Order> {
        TEWAKE_TRY(const qint64 open, OrderGateway(database()).openTasks(id));
        if (open > 0)
            return refused(u"tasks"_s,
                           OrderText::tr("%n task(s) of the order have not passed inspection yet.", nullptr,
                                         static_cast<int>(open)));
        return stepInside(id, OrderStep::Deliver, u"order.deliver"_s);
    });
}

Result<qint64> OrderDesk::missingUnits(Id<Order> id)
{
    return read(Permission::ViewOrders, [&]() -> Result<qint64> {
        TEWAKE_TRY(const Order order, Table<Order>(database()).load(id));
        if (order.shape != WorkShape::Pieces)
            return 0;
        TEWAKE_TRY(const IntervalSet<qint64> gaps, OrderGateway(database()).uncoveredUnits(order));
        return gaps.total();
    });
}

Result<Order> OrderDesk::takeDeliveryBack(Id<Order> id, const QString &givenReason)
{
    return change(Permission::EditOrders, [&]() -> Result<Order> {
        const QString reason = cleaned(givenReason);
        if (reason.isEmpty())
            return Error{ErrorCode::InvalidInput, OrderText::tr("Say why the client sent the delivery back."),
                         u"reason"_s};
        TEWAKE_TRY(Order order, stepInside(id, OrderStep::SendBack, u"order.takeBack"_s));
        TEWAKE_CHECK(
            audit(u"order.takeBack.reason"_s, Subject::Order, id.value(), {}, {{u"reason"_s, reason}}));
        return order;
    });
}

Result<Acceptable> OrderDesk::acceptable(Id<Order> id)
{
    return read(Permission::ViewOrders, [&]() -> Result<Acceptable> {
        const OrderGateway gateway(database());
        TEWAKE_TRY(const OrderRow row, gateway.row(id));
        TEWAKE_TRY(const std::optional<qint64> passed, gateway.passedUnits(id));
        TEWAKE_TRY(const auto approved, gateway.approvedMinutes({id}));
        const bool counted = passed && row.order.shape == WorkShape::Pieces;
        const qint64 units = counted ? std::min(*passed, row.order.quantity) : row.order.quantity;
        return Acceptable{std::max<qint64>(0, units - row.acceptedQuantity),
                          row.owed(approved.value(id.value()))};
    });
}

Result<void> OrderDesk::requireDone(const ClientAcceptance &acceptance, const Order &order)
{
    const OrderGateway gateway(database());
    // Work may be entered and handed in here after it was done: its own days count too.
    TEWAKE_TRY(const std::optional<Instant> handedIn, gateway.firstHandedIn(order.id));
    TEWAKE_TRY(const QDate worked, gateway.firstWorkedOn(order.id));
    QDate first = handedIn ? office().zone().date(*handedIn) : QDate();
    if (first.isValid() && worked.isValid())
        first = std::min(first, worked);
    if (first.isValid() && acceptance.day < first)
        return Error{
            ErrorCode::InvalidInput,
            OrderText::tr("The client cannot have accepted on %1: the first work of order %2 is of "
                          "%3.")
                .arg(acceptance.day.toString(Qt::ISODate), order.number, first.toString(Qt::ISODate)),
            u"day"_s};
    TEWAKE_TRY(const std::optional<qint64> passed, gateway.passedUnits(order.id));
    if (!passed || order.shape != WorkShape::Pieces)
        return {};
    if (!acceptance.final && acceptance.quantity == 0 && acceptance.amount == Yen(0))
        return refused(u"quantity"_s,
                       OrderText::tr("Of order %1 nothing has passed inspection that the client "
                                     "has not accepted already.")
                           .arg(order.number));
    TEWAKE_TRY(const OrderRow row, gateway.row(order.id));
    if (row.acceptedQuantity + acceptance.quantity > *passed)
        return refused(u"quantity"_s,
                       OrderText::tr("%1 units of order %2 have passed inspection, of which %3 are accepted "
                                     "already; %4 more are too many.")
                           .arg(*passed)
                           .arg(order.number)
                           .arg(row.acceptedQuantity)
                           .arg(acceptance.quantity));
    return {};
}

Result<void> OrderDesk::requireAgreed(const ClientAcceptance &acceptance)
{
    const OrderGateway gateway(database());
    TEWAKE_TRY(const OrderRow row, gateway.row(acceptance.orderId));
    const Order &order = row.order;
    if (order.shape == WorkShape::Pieces && row.acceptedQuantity + acceptance.quantity > order.quantity)
        return refused(
            u"quantity"_s,
            OrderText::tr("Order %1 has %2 units, of which %3 are accepted already; %4 more are too "
                          "many.")
                .arg(order.number)
                .arg(order.quantity)
                .arg(row.acceptedQuantity)
                .arg(acceptance.quantity));
    TEWAKE_TRY(const auto approved, gateway.approvedMinutes({order.id}));
    const Yen agreed = row.owed(approved.value(order.id.value()));
    if (row.acceptedAmount + acceptance.amount > agreed)
        return refused(
            u"amount"_s,
            OrderText::tr("%1 yen are agreed for order %2, of which %3 are accepted already; %4 more "
                          "are too much.")
                .arg(agreed.toString(), order.number, row.acceptedAmount.toString(),
                     acceptance.amount.toString()));
    return {};
}

Result<Order> OrderDesk::recordAcceptance(ClientAcceptance acceptance)
{
    return change(Permission::RecordAcceptance, [&]() -> Result<Order> {
        if (!acceptance.day.isValid() || acceptance.day > office().today())
            return Error{ErrorCode::InvalidInput,
                         OrderText::tr("The day of acceptance is missing or lies ahead."), u"day"_s};
        if (acceptance.amount < Yen(0) || acceptance.amount > MaximumYen)
            return Error{
                ErrorCode::InvalidInput,
                OrderText::tr("The amount has to be between 0 and %1 yen.").arg(MaximumYen.toString()),
                u"amount"_s};
        if (acceptance.quantity < 0)
            return Error{ErrorCode::InvalidInput, OrderText::tr("The quantity cannot be negative."),
                         u"quantity"_s};
        TEWAKE_CHECK(requireOpenMonth(acceptance.day));
        TEWAKE_TRY(Order order, Table<Order>(database()).load(acceptance.orderId));
        if (!takesAcceptances(order.state))
            return refused(u"state"_s,
                           OrderText::tr("Order %1 is “%2”: there is nothing that the client could accept.")
                               .arg(order.number, wordOf(order.state)));
        if (order.orderedOn.isValid() && acceptance.day < order.orderedOn)
            return Error{ErrorCode::InvalidInput,
                         OrderText::tr("The client cannot have accepted before ordering."), u"day"_s};
        if (acceptance.final && acceptance.quantity == 0 && acceptance.amount == Yen(0)) {
            TEWAKE_TRY(const Acceptable open, acceptable(order.id));
            TEWAKE_TRY(const OrderRow row, OrderGateway(database()).row(order.id));
            if (open.owed > row.acceptedAmount)
                return refused(
                    u"quantity"_s,
                    OrderText::tr("Nothing would be accepted of %1 yen that are still owed for order "
                                  "%2, and the order would be complete.")
                        .arg((open.owed - row.acceptedAmount).toString(), order.number));
        }
        TEWAKE_CHECK(requireAgreed(acceptance));
        TEWAKE_CHECK(requireDone(acceptance, order));
        if (acceptance.final) {
            TEWAKE_TRY(order, stepInside(order.id, OrderStep::Complete, u"order.complete"_s));
        }
        TEWAKE_CHECK(Table<ClientAcceptance>(database()).insert(acceptance));
        TEWAKE_CHECK(
            auditRecord<ClientAcceptance>(u"acceptance.add"_s, Subject::Acceptance, nullptr, &acceptance));
        TEWAKE_CHECK(audit(u"order.acceptance"_s, Subject::Order, order.id.value(), {}, toJson(acceptance)));
        return order;
    });
}

Result<Order> OrderDesk::takeAcceptanceBack(Id<ClientAcceptance> id, const QString &givenReason)
{
    return change(Permission::RecordAcceptance, [&]() -> Result<Order> {
        const QString reason = cleaned(givenReason);
        if (reason.isEmpty())
            return Error{ErrorCode::InvalidInput, OrderText::tr("Say why the acceptance is taken back."),
                         u"reason"_s};
        const Table<ClientAcceptance> table(database());
        TEWAKE_TRY(const ClientAcceptance acceptance, table.load(id));
        TEWAKE_CHECK(requireOpenMonth(acceptance.day));
        TEWAKE_TRY(Order order, Table<Order>(database()).load(acceptance.orderId));
        if (acceptance.final && order.state == OrderState::Completed) {
            TEWAKE_TRY(order, stepInside(order.id, OrderStep::TakeAcceptanceBack, u"order.uncomplete"_s));
        }
        TEWAKE_CHECK(table.remove(id));
        TEWAKE_CHECK(
            auditRecord<ClientAcceptance>(u"acceptance.remove"_s, Subject::Acceptance, &acceptance, nullptr));
        TEWAKE_CHECK(audit(u"order.acceptance.takeBack"_s, Subject::Order, order.id.value(),
                           toJson(acceptance), {{u"reason"_s, reason}}));
        return order;
    });
}

Result<Task> OrderDesk::cancelTask(Id<Task> id, const QString &givenReason)
{
    return change(Permission::EditOrders, [&]() -> Result<Task> {
        const QString reason = cleaned(givenReason);
        if (reason.isEmpty())
            return Error{ErrorCode::InvalidInput, OrderText::tr("Give the reason for cancelling the task."),
                         u"reason"_s};
        TEWAKE_CHECK(audit(u"task.cancel.reason"_s, Subject::Task, id.value(), {}, {{u"reason"_s, reason}}));
        TEWAKE_TRY(const Task task, Table<Task>(database()).load(id));
        TEWAKE_CHECK(requireNotBegun(database(), id));
        return cancelInside(task, reason);
    });
}

Result<Task> OrderDesk::cancelInside(const Task &before, const QString &reason)
{
    Task task = before;
    TEWAKE_TRY(task.state, after(before.state, TaskStep::Cancel));
    TEWAKE_CHECK(Table<Task>(database()).update(task));
    TEWAKE_CHECK(auditRecord(u"task.cancel"_s, Subject::Task, &before, &task));
    TEWAKE_TRY(const std::optional<Assignment> inForce, AssignmentGateway(database()).inForce(task.id));
    if (inForce) {
        Assignment assignment = *inForce;
        TEWAKE_TRY(assignment.state, after(inForce->state, AssignmentStep::Withdraw));
        assignment.reason = reason;
        assignment.answeredAt = now();
        TEWAKE_CHECK(Table<Assignment>(database()).update(assignment));
        TEWAKE_CHECK(auditRecord(u"assignment.withdraw"_s, Subject::Assignment, &*inForce, &assignment));
    }
    if (task.reworkOf.isValid() && !task.reworkPaid)
        TEWAKE_CHECK(inspectAgain(task.reworkOf));
    return task;
}

/// Unpaid rework stands for the reward of the work that was sent back: without it that work is decided anew.
/// Where the month in which it was handed in is closed it stays as it is, and what is owed is an adjustment.
Result<void> OrderDesk::inspectAgain(Id<Task> sentBack)
{
    TEWAKE_TRY(const auto submission, InspectionGateway(database()).lastSubmission(sentBack));
    if (!submission)
        return {};
    if (const auto open = requireOpenMonth(office().zone().date(submission->at)); !open)
        return open.error().code == ErrorCode::Refused ? Result<void>() : open;
    TEWAKE_TRY(const Task before, Table<Task>(database()).load(sentBack));
    Task task = before;
    TEWAKE_TRY(task.state, after(before.state, TaskStep::InspectAgain));
    TEWAKE_CHECK(Table<Task>(database()).update(task));
    return auditRecord(u"task.inspectAgain"_s, Subject::Task, &before, &task);
}

} // namespace tewake
