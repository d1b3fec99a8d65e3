// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/office/rows.h"
#include "core/office/split.h"
#include "core/store/ordergateway.h"

namespace tewake {

struct BoxSplit {
    Minutes box{90};
    QDate startOn; ///< null: the order's start, or today
    QDate dueOn;   ///< null: the order's due date
};

/// What cancelling an order does to its tasks.
struct OrderCancelling {
    QList<TaskRow> cancelled; ///< planned, offered or in hand: called off, and taken from who has them
    QList<TaskRow> begun;     ///< with hours logged on them: stay until what is done is handed in
    QList<TaskRow> handedIn;  ///< stay, and are paid once they pass
};

/// What the client can accept of an order now.
struct Acceptable {
    /// Of a piece order: what passed inspection and is not accepted yet; all that is not accepted where the
    /// order was never split.
    qint64 units = 0;
    Yen owed; ///< for the whole order, see OrderRow::owed(); OrderRow::priceOf() shares it out
};

/// What a final acceptance would leave behind, and nobody would pay any more.
struct WrittenOff {
    qint64 units = 0; ///< ordered and not accepted; pieces only
    Yen amount;
    [[nodiscard]] bool isNothing() const { return units == 0 && amount == Yen(0); }
};
/// \a open: what the client can accept of the order. Nothing for a part.
[[nodiscard]] WrittenOff writtenOffBy(const ClientAcceptance &acceptance, const OrderRow &row,
                                      const Acceptable &open);

struct AcceptanceRequest {
    ClientAcceptance acceptance;
    /// Said by the person who was told what it is: a final acceptance may leave a rest (writtenOffBy()).
    bool writeOff = false;
};

/// The coordinator's desk for clients, orders and their tasks.
class OrderDesk : public Desk {
public:
    using Desk::Desk;

    [[nodiscard]] Result<QList<Client>> clients();
    /// Adds (no id) or saves a client; the number must be free.
    [[nodiscard]] Result<Client> saveClient(Client client);
    [[nodiscard]] Result<QList<WorkCategory>> categories();

    [[nodiscard]] Result<QList<OrderRow>> orders(const OrderFilter &filter = {});
    [[nodiscard]] Result<OrderRow> order(Id<Order> id);
    /// Those of the ids that there are, in a constant number of queries a portion.
    [[nodiscard]] Result<QHash<Id<Order>, Order>> ordersById(const QList<Id<Order>> &ids);
    /// By its number ("2026-0412").
    [[nodiscard]] Result<Order> findByNumber(const QString &number);
    [[nodiscard]] Result<QList<TaskRow>> tasks(Id<Order> id);
    [[nodiscard]] Result<QList<TaskRow>> unassignedTasks();
    [[nodiscard]] Result<TaskRow> task(Id<Task> id);
    [[nodiscard]] Result<QHash<Id<Task>, TaskRow>> tasksById(const QList<Id<Task>> &ids);
    /// Shifts on these days, cancelled ones left out, of orders that are taken or in progress.
    [[nodiscard]] Result<QList<TaskRow>> shifts(const DateRange &days);
    [[nodiscard]] Result<QList<AuditRecord>> history(Id<Order> id);
    [[nodiscard]] Result<QList<ClientAcceptance>> acceptances(Id<Order> id);

    /// The next free number of today's year: "2026-0413".
    [[nodiscard]] Result<QString> nextOrderNumber();
    /// Adds a new order as a quotation; an empty number gets the next free one, an empty mark the title's
    /// first two characters.
    [[nodiscard]] Result<Order> addOrder(Order order);
    /// Saves changed terms. Price and shape of a delivered order stay as they are. Another reward is that of
    /// later offers: what is offered or in hand keeps the terms that were stated (フリーランス法 3条).
    [[nodiscard]] Result<Order> saveOrder(Order order);
    /// The same for a quotation; an order that was taken, and of which nothing is handed out, is one again
    /// with it. Refused for any other.
    [[nodiscard]] Result<Order> requote(Order order);
    [[nodiscard]] Result<Order> accept(Id<Order> id);
    [[nodiscard]] Result<Order> unaccept(Id<Order> id);
    /// Cancels the order, its open tasks and the offers out; what was handed in stays and is still paid.
    /// Tasks on which their people have logged hours stay with them too, until what is done is handed in.
    [[nodiscard]] Result<Order> cancel(Id<Order> id, const QString &reason);
    /// What cancel() would do at this moment, without doing it.
    [[nodiscard]] Result<OrderCancelling> previewCancel(Id<Order> id);
    /// All tasks have to have passed (or been cancelled).
    [[nodiscard]] Result<Order> deliver(Id<Order> id);
    /// Units of a piece order for which there is no work that passed or is on its way.
    [[nodiscard]] Result<qint64> missingUnits(Id<Order> id);
    /// The client sent the delivery back.
    [[nodiscard]] Result<Order> takeDeliveryBack(Id<Order> id, const QString &reason);
    [[nodiscard]] Result<Acceptable> acceptable(Id<Order> id);
    /// 検収 of the whole or a part; the final one completes the order. Refused in a closed month, before
    /// any work of the order, and for more units than passed inspection.
    /// All acceptances of an order together come to no more units and no more yen than were agreed; for a
    /// price per hour the approved hours count where they are more than was planned. Refused where a rest
    /// would be written off and the request does not say so.
    [[nodiscard]] Result<Order> recordAcceptance(const AcceptanceRequest &request);
    /// Takes a wrong acceptance back while its month is open (later it is an adjustment). An order that was
    /// complete with it is delivered again.
    [[nodiscard]] Result<Order> takeAcceptanceBack(Id<ClientAcceptance> id, const QString &reason);

    /// Splits the units that no task covers: the rest, and what was cancelled, rejected or not handed in. Due
    /// dates are spread evenly from start to due.
    [[nodiscard]] Result<QList<Task>> splitIntoBoxes(Id<Order> id, const BoxSplit &split);
    [[nodiscard]] Result<QList<Task>> splitIntoShifts(Id<Order> id, const ShiftSpec &spec);
    /// What the split would make, without making it.
    [[nodiscard]] Result<QList<Task>> previewBoxes(Id<Order> id, const BoxSplit &split);
    [[nodiscard]] Result<QList<Task>> previewShifts(Id<Order> id, const ShiftSpec &spec);
    /// Takes the last split of the order back, and says how many tasks went; refused once one of them has
    /// been handed out. \a batch: Task::splitBatch of the split that is meant, Conflict where it is not the
    /// last one any more; 0 for the last one, whichever it is.
    [[nodiscard]] Result<int> undoSplit(Id<Order> id, int batch = 0);
    /// Never without a reason. Refused where hours were logged on it, as DispatchDesk::withdraw() is.
    /// Where it was unpaid rework, the work that it was to put right waits for inspection again.
    [[nodiscard]] Result<Task> cancelTask(Id<Task> id, const QString &reason);

private:
    // Inside a transaction that is already running.
    [[nodiscard]] Result<void> prepare(Order &order);
    [[nodiscard]] Result<Order> saveInside(Order order);
    [[nodiscard]] Result<Order> stepInside(Id<Order> id, OrderStep step, const QString &action);
    /// Changed terms go with what was split and what the client has accepted already.
    [[nodiscard]] Result<void> requireReportedStays(const Order &before, const Order &order) const;
    [[nodiscard]] Result<void> requireTermsFit(const Order &before, const Order &order);
    [[nodiscard]] Result<void> requireAgreed(const ClientAcceptance &acceptance);
    [[nodiscard]] Result<void> requireDone(const ClientAcceptance &acceptance, const Order &order);
    [[nodiscard]] Result<void> requireNoRest(const AcceptanceRequest &request);
    [[nodiscard]] Result<OrderCancelling> cancelling(Id<Order> id);
    [[nodiscard]] Result<Task> cancelInside(const Task &before, const QString &reason);
    [[nodiscard]] Result<void> inspectAgain(Id<Task> sentBack);
    [[nodiscard]] Result<QList<Task>> store(Id<Order> id, QList<Task> tasks, const QString &action);
};

} // namespace tewake
