// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/intervals.h"
#include "core/office/rows.h"

#include <QHash>

namespace tewake {

class Database;

/// Which orders a list shows.
struct OrderFilter {
    QList<OrderState> states; ///< empty: all
    Id<Client> clientId;
    Id<WorkCategory> categoryId;
    DateRange due; ///< null: any day
};

/// Orders with their tasks, clients and categories.
class OrderGateway {
public:
    explicit OrderGateway(Database &database)
        : m_database(&database)
    {
    }
    [[nodiscard]] Result<QList<Client>> clients() const;
    [[nodiscard]] Result<QList<WorkCategory>> categories() const;
    /// By due date. Three queries, however many orders.
    [[nodiscard]] Result<QList<OrderRow>> rows(const OrderFilter &filter) const;
    [[nodiscard]] Result<OrderRow> row(Id<Order> id) const;
    /// Those of the ids that there are, by id.
    [[nodiscard]] Result<QHash<Id<Order>, Order>> ordersById(const QList<Id<Order>> &ids) const;
    /// Each order that any of these tasks is of, once, by number.
    [[nodiscard]] Result<QList<Order>> ordersOf(const QList<Id<Task>> &tasks) const;
    /// NotFound, with the number in the sentence.
    [[nodiscard]] Result<Order> byNumber(const QString &number) const;
    /// The highest running number among "YEAR-nnnn", 0 where there is none.
    [[nodiscard]] Result<int> highestNumber(int year) const;

    [[nodiscard]] Result<QList<TaskRow>> taskRows(Id<Order> order) const;
    /// Planned tasks of orders that are taken or in progress, by due date.
    [[nodiscard]] Result<QList<TaskRow>> unassignedTasks() const;
    [[nodiscard]] Result<TaskRow> taskRow(Id<Task> task) const;
    /// Those of the ids that there are, by id. Three queries for each portion of ids.
    [[nodiscard]] Result<QHash<Id<Task>, TaskRow>> taskRowsById(const QList<Id<Task>> &ids) const;
    /// Shifts, cancelled ones left out, that overlap with the time, of orders that are taken or in progress.
    [[nodiscard]] Result<QList<TaskRow>> shiftRows(Instant begin, Instant end) const;
    [[nodiscard]] Result<QList<Task>> tasks(Id<Order> order) const;
    /// 0 where the order has no task yet.
    [[nodiscard]] Result<int> highestTaskNumber(Id<Order> order) const;
    [[nodiscard]] Result<int> highestSplitBatch(Id<Order> order) const;
    /// The number of the order's next split: higher than that of every split before, also of those that were
    /// taken back.
    [[nodiscard]] Result<int> nextSplitBatch(Id<Order> order) const;
    [[nodiscard]] Result<QList<Task>> tasksOfBatch(Id<Order> order, int batch) const;
    /// The task that was made when this one was sent back; nothing where there is none.
    [[nodiscard]] Result<std::optional<Task>> reworkOf(Id<Task> task) const;
    /// The first task of the batch that is more than planned, or was once: one that was offered and declined
    /// has a history that must not vanish.
    [[nodiscard]] Result<std::optional<Task>> handedOutOfBatch(Id<Order> order, int batch) const;
    /// The units that piece tasks stand for, from 1: of what passed, as many as were handed in; nothing of
    /// what was cancelled, rejected or sent back (its rework stands for it).
    [[nodiscard]] Result<IntervalSet<qint64>> coveredUnits(Id<Order> order) const;
    /// The others of a piece order's units.
    [[nodiscard]] Result<IntervalSet<qint64>> uncoveredUnits(const Order &order) const;
    /// How many units of a piece order passed inspection, counted like the covered ones; nothing where the
    /// order has no task at all (work from before the office, or done elsewhere).
    [[nodiscard]] Result<std::optional<qint64>> passedUnits(Id<Order> order) const;
    /// The first day for which hours of the order are recorded; invalid where there is none.
    [[nodiscard]] Result<QDate> firstWorkedOn(Id<Order> order) const;
    /// When the first work of the order was handed in; nothing where none was.
    [[nodiscard]] Result<std::optional<Instant>> firstHandedIn(Id<Order> order) const;
    /// Whether acceptances, rewards or hours of the order are of a day before this one, or corrections of it
    /// of a month before it.
    [[nodiscard]] Result<bool> hasFiguresBefore(Id<Order> order, QDate day) const;
    /// Tasks that still have to pass.
    [[nodiscard]] Result<qint64> openTasks(Id<Order> order) const;
    /// The approved hours of each of these orders, by id; without those that have none.
    [[nodiscard]] Result<QHash<qint64, Minutes>> approvedMinutes(const QList<Id<Order>> &orders) const;
    [[nodiscard]] Result<QList<ClientAcceptance>> acceptances(Id<Order> order) const;
    [[nodiscard]] Result<bool> clientCodeTaken(const QString &code, Id<Client> except) const;
    [[nodiscard]] Result<bool> numberTaken(const QString &number, Id<Order> except) const;
    /// For other gateways: the condition speaks of task t and work_order o. Three queries.
    [[nodiscard]] Result<QList<TaskRow>> taskRowsWhere(const QString &condition,
                                                       const QVariantList &values) const;

private:
    /// Units of the tasks t for which the condition holds.
    [[nodiscard]] Result<IntervalSet<qint64>> unitsOf(Id<Order> order, const QString &condition) const;
    [[nodiscard]] Result<QList<OrderRow>> rowsWhere(const QString &condition,
                                                    const QVariantList &values) const;

    Database *m_database;
};

} // namespace tewake
