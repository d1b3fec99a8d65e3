// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/orderdesk.h"

#include "core/base/refusal.h"
#include "core/base/text.h"
#include "core/store/monthgateway.h"

#include <QCoreApplication>

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct OrderText {
    Q_DECLARE_TR_FUNCTIONS(OrderDesk)
};

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

/// Client, kind of work and hub group the figures of the months: what is closed stays as it was reported.
Result<void> OrderDesk::requireReportedStays(const Order &before, const Order &order) const
{
    const QString field = before.clientId != order.clientId       ? u"client"_s
                          : before.categoryId != order.categoryId ? u"category"_s
                          : before.hubId != order.hubId           ? u"hub"_s
                                                                  : QString();
    if (field.isEmpty())
        return {};
    TEWAKE_TRY(const auto closed, MonthGateway(database()).lastClosed());
    if (!closed)
        return {};
    TEWAKE_TRY(const bool reported,
               OrderGateway(database()).hasFiguresBefore(order.id, closed->plus(1).firstDay()));
    if (!reported)
        return {};
    return refused(
        field, OrderText::tr("Order %1 has revenue or hours in a closed month (up to %2), and its client, "
                             "kind of work and hub stand in the reports. Reopen the month to change them.")
                   .arg(before.number, closed->toString()));
}

Result<Order> OrderDesk::saveInside(Order order)
{
    const Table<Order> table(database());
    TEWAKE_TRY(const Order before, table.load(order.id));
    order.state = before.state;
    TEWAKE_CHECK(prepare(order));
    if (!isSplittable(before.state) &&
        (before.clientPrice != order.clientPrice || before.reward != order.reward ||
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

} // namespace tewake
