// SPDX-License-Identifier: GPL-3.0-or-later
// Orders as they are listed and go their way; their terms are in ordertermscommands.cpp.
#include "app/tewakectl/records.h"

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<void> list(Context &context)
{
    OrderFilter filter;
    if (context.arguments.has(u"state"_s)) {
        TEWAKE_TRY(const OrderState state, context.arguments.choice(u"state"_s, OrderState::Quoted));
        filter.states = {state};
    }
    TEWAKE_TRY(OrderDesk desk, context.desk<OrderDesk>(Permission::ViewOrders));
    if (context.arguments.has(u"client"_s)) {
        TEWAKE_TRY(const Client client, clientByCode(desk, context.arguments.value(u"client"_s)));
        filter.clientId = client.id;
    }
    TEWAKE_TRY(const OrderNames names, orderNames(desk));
    TEWAKE_TRY(const QList<OrderRow> orders, desk.orders(filter));
    QJsonArray objects;
    QList<QStringList> rows;
    for (const OrderRow &row : orders) {
        objects.append(orderJson(row, names, desk.office().zone()));
        rows.append({row.order.number, wordOf(row.order.state), row.order.dueOn.toString(Qt::ISODate),
                     u"%1/%2"_s.arg(row.passed).arg(row.tasks), row.amount.toString(), row.order.title,
                     row.clientName});
    }
    context.out.table({Ctl::tr("number"), Ctl::tr("state"), Ctl::tr("due"), Ctl::tr("passed"), Ctl::tr("yen"),
                       Ctl::tr("title"), Ctl::tr("client")},
                      rows);
    context.out.object({{u"orders"_s, objects}});
    return {};
}

Result<void> showOne(Context &context)
{
    TEWAKE_TRY(OrderDesk desk, context.desk<OrderDesk>(Permission::ViewOrders));
    TEWAKE_TRY(const Order order, desk.findByNumber(context.arguments.position(0)));
    return showOrder(context, desk, order.id);
}

using Step = std::function<Result<Order>(OrderDesk &, Id<Order>)>;

Result<void> step(Context &context, const Step &change, Permission permission = Permission::EditOrders)
{
    TEWAKE_TRY(OrderDesk desk, context.desk<OrderDesk>(permission));
    TEWAKE_TRY(const Order order, desk.findByNumber(context.arguments.position(0)));
    TEWAKE_CHECK(change(desk, order.id));
    return showOrder(context, desk, order.id);
}

Result<void> deliver(Context &context)
{
    TEWAKE_TRY(OrderDesk desk, context.desk<OrderDesk>(Permission::EditOrders));
    TEWAKE_TRY(const Order order, desk.findByNumber(context.arguments.position(0)));
    TEWAKE_TRY(const qint64 missing, desk.missingUnits(order.id));
    TEWAKE_CHECK(desk.deliver(order.id));
    if (missing > 0)
        Output::note(
            Ctl::tr("%n unit(s) of the order have no task that passed.", nullptr, static_cast<int>(missing)));
    return showOrder(context, desk, order.id);
}

Result<Order> takeAcceptanceBack(OrderDesk &desk, Id<Order> id, const QString &reason)
{
    TEWAKE_TRY(const QList<ClientAcceptance> recorded, desk.acceptances(id));
    if (recorded.isEmpty())
        return Error{ErrorCode::NotFound, Ctl::tr("The client has not accepted anything of this order yet."),
                     u"order"_s};
    return desk.takeAcceptanceBack(recorded.last().id, reason);
}

/// Units not given are those that the client can accept now; an amount not given is their price.
Result<ClientAcceptance> acceptanceOf(const Arguments &a, const OrderRow &row, const Acceptable &open,
                                      QDate today)
{
    ClientAcceptance acceptance;
    acceptance.orderId = row.order.id;
    TEWAKE_TRY(acceptance.day, a.date(u"date"_s, today));
    TEWAKE_TRY(acceptance.quantity, a.number(u"quantity"_s, open.units, 0, 1'000'000'000));
    TEWAKE_TRY(acceptance.amount, a.yen(u"amount"_s, row.priceOf(acceptance.quantity, open.owed)));
    acceptance.final = !a.has(u"partial"_s);
    acceptance.note = a.value(u"note"_s);
    return acceptance;
}

/// The desk names what would be written off; how that is said here is added.
Error withOptions(const Error &error)
{
    if (error.field != "writeOff"_L1)
        return error;
    return {error.code,
            Ctl::tr("%1 On the command line that is --partial, or --write-off.").arg(error.message),
            u"write-off"_s};
}

Result<void> acceptance(Context &context)
{
    const Arguments &a = context.arguments;
    TEWAKE_CHECK(acceptanceOf(a, {}, {}, {}));
    if (a.has(u"partial"_s) && a.has(u"write-off"_s))
        return wrongUsage(Ctl::tr("A part writes nothing off: give either --partial or --write-off."),
                          u"write-off"_s);
    if (a.has(u"take-back"_s) && !a.has(u"reason"_s))
        return wrongUsage(Ctl::tr("The option --%1 is missing.").arg(u"reason"_s), u"reason"_s);
    return step(
        context,
        [&](OrderDesk &desk, Id<Order> id) -> Result<Order> {
            if (a.has(u"take-back"_s))
                return takeAcceptanceBack(desk, id, a.value(u"reason"_s));
            TEWAKE_TRY(const OrderRow row, desk.order(id));
            TEWAKE_TRY(const Acceptable open, desk.acceptable(id));
            TEWAKE_TRY(const ClientAcceptance given, acceptanceOf(a, row, open, desk.office().today()));
            auto recorded = desk.recordAcceptance({given, a.has(u"write-off"_s)});
            if (!recorded)
                return withOptions(recorded.error());
            return recorded;
        },
        Permission::RecordAcceptance);
}

} // namespace

void addOrderCommands(QList<Command> &commands)
{
    commands +=
        {u"order list [--state quoted|accepted|inProgress|delivered|completed|cancelled] [--client CLIENT]"_s,
         Ctl::tr("Orders by due date."), list};
    commands += {u"order show ORDER"_s, Ctl::tr("One order with what its client accepted."), showOne};
    commands +=
        {u"order accept ORDER"_s, Ctl::tr("The client takes the quotation: the order is taken in."),
         [](Context &c) { return step(c, [](OrderDesk &desk, Id<Order> id) { return desk.accept(id); }); }};
    commands += {u"order cancel ORDER --reason TEXT"_s,
                 Ctl::tr("Cancels the order, its open tasks and the offers that are out."), [](Context &c) {
                     return step(c, [&c](OrderDesk &desk, Id<Order> id) {
                         return desk.cancel(id, c.arguments.value(u"reason"_s));
                     });
                 }};
    commands +=
        {u"order deliver ORDER"_s, Ctl::tr("Delivers to the client what passed inspection."), deliver};
    commands += {u"order take-back ORDER --reason TEXT"_s, Ctl::tr("The client sent the delivery back."),
                 [](Context &c) {
                     return step(c, [&c](OrderDesk &desk, Id<Order> id) {
                         return desk.takeDeliveryBack(id, c.arguments.value(u"reason"_s));
                     });
                 }};
    commands += {u"order acceptance ORDER [--amount YEN] [--quantity N] [--date D] [--partial] "
                 u"[--write-off] [--note TEXT] [--take-back] [--reason TEXT]"_s,
                 Ctl::tr("The client accepts the delivery, which is revenue of that day's month: N units, "
                         "or all that passed inspection, at their price unless YEN is given. The order is "
                         "complete with it unless it is --partial; what of it is left then has to be said to "
                         "be written off, with --write-off. With --take-back the last acceptance was wrong."),
                 acceptance};
}

} // namespace tewake::ctl
