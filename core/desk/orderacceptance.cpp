// SPDX-License-Identifier: GPL-3.0-or-later
// What the client accepts (検収). The rest of the order desk is in orderdesk.cpp.
#include "core/desk/orderdesk.h"

#include "core/base/refusal.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct OrderText {
    Q_DECLARE_TR_FUNCTIONS(OrderDesk)
};

} // namespace

WrittenOff writtenOffBy(const ClientAcceptance &acceptance, const OrderRow &row, const Acceptable &open)
{
    if (!acceptance.final)
        return {};
    const qint64 units = row.order.shape == WorkShape::Pieces
                             ? row.order.quantity - row.acceptedQuantity - acceptance.quantity
                             : 0;
    return {std::max<qint64>(0, units), std::max(Yen(0), open.owed - row.acceptedAmount - acceptance.amount)};
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
        return invalid(
            u"day"_s,
            OrderText::tr("The client cannot have accepted on %1: the first work of order %2 is of %3.")
                .arg(acceptance.day.toString(Qt::ISODate), order.number, first.toString(Qt::ISODate)));
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

/// Nobody completes an order with less than was agreed by accident.
Result<void> OrderDesk::requireNoRest(const AcceptanceRequest &request)
{
    if (request.writeOff)
        return {};
    const ClientAcceptance &acceptance = request.acceptance;
    TEWAKE_TRY(const Acceptable open, acceptable(acceptance.orderId));
    TEWAKE_TRY(const OrderRow row, OrderGateway(database()).row(acceptance.orderId));
    const WrittenOff rest = writtenOffBy(acceptance, row, open);
    if (rest.isNothing())
        return {};
    if (rest.units == 0)
        return refused(u"writeOff"_s,
                       OrderText::tr("Order %1 would be complete, and %2 yen of what is agreed would be "
                                     "written off. Record a part, or say that the rest is written off.")
                           .arg(row.order.number, rest.amount.toString()));
    return refused(u"writeOff"_s,
                   OrderText::tr("Order %1 would be complete, and %2 of its units and %3 yen would be "
                                 "written off. Record a part, or say that the rest is written off.")
                       .arg(row.order.number)
                       .arg(rest.units)
                       .arg(rest.amount.toString()));
}

Result<Order> OrderDesk::recordAcceptance(const AcceptanceRequest &request)
{
    return change(Permission::RecordAcceptance, [&]() -> Result<Order> {
        ClientAcceptance acceptance = request.acceptance;
        if (!acceptance.day.isValid() || acceptance.day > office().today())
            return invalid(u"day"_s, OrderText::tr("The day of acceptance is missing or lies ahead."));
        if (acceptance.amount < Yen(0) || acceptance.amount > MaximumYen)
            return invalid(
                u"amount"_s,
                OrderText::tr("The amount has to be between 0 and %1 yen.").arg(MaximumYen.toString()));
        if (acceptance.quantity < 0)
            return invalid(u"quantity"_s, OrderText::tr("The quantity cannot be negative."));
        TEWAKE_CHECK(requireOpenMonth(acceptance.day));
        TEWAKE_TRY(Order order, Table<Order>(database()).load(acceptance.orderId));
        if (!takesAcceptances(order.state))
            return refused(u"state"_s,
                           OrderText::tr("Order %1 is “%2”: there is nothing that the client could accept.")
                               .arg(order.number, wordOf(order.state)));
        if (order.orderedOn.isValid() && acceptance.day < order.orderedOn)
            return invalid(u"day"_s, OrderText::tr("The client cannot have accepted before ordering."));
        TEWAKE_CHECK(requireAgreed(acceptance));
        TEWAKE_CHECK(requireDone(acceptance, order));
        TEWAKE_CHECK(requireNoRest(request));
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
            return invalid(u"reason"_s, OrderText::tr("Say why the acceptance is taken back."));
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

} // namespace tewake
