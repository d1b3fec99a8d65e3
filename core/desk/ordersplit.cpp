// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/orderdesk.h"

#include "core/base/text.h"
#include "core/store/housegateway.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct SplitText {
    Q_DECLARE_TR_FUNCTIONS(OrderDesk)
};

constexpr int DueMinute = 24 * 60; ///< a due day holds until its end
constexpr int Grid = 15;           ///< minutes: the plan's grid

/// What every task of the order carries over from it.
Task taskFor(const Order &order, int number, int batch)
{
    Task task;
    task.orderId = order.id;
    task.number = number;
    task.shape = order.shape;
    task.skillId = order.skillId;
    task.skillLevel = order.skillLevel;
    task.needsClearance = order.needsClearance;
    task.roomId = order.roomId;
    task.weight = order.weight;
    task.splitBatch = batch;
    return task;
}

Result<void> requireSplittable(const Order &order, WorkShape shape)
{
    if (!isSplittable(order.state))
        return Error{ErrorCode::Refused,
                     SplitText::tr("Order %1 is “%2” and cannot be split any more.")
                         .arg(order.number, wordOf(order.state)),
                     u"state"_s};
    if (order.shape != shape)
        return Error{ErrorCode::Refused,
                     SplitText::tr("Order %1 is made of “%2”.").arg(order.number, wordOf(order.shape)),
                     u"shape"_s};
    return {};
}

/// Boxes for each gap by itself, so that every box is one run of units.
Result<QList<Box>> boxesFor(const Order &order, const IntervalSet<qint64> &gaps, Minutes box)
{
    if (gaps.isEmpty()) // refused there with the sentence for a quantity of 0
        return tewake::splitIntoBoxes({0, order.standardSeconds, box, Grid});
    QList<Box> boxes;
    for (const Interval<qint64> &gap : gaps) {
        TEWAKE_TRY(QList<Box> part, tewake::splitIntoBoxes({gap.length(), order.standardSeconds, box, Grid}));
        for (Box &one : part)
            one.unitFrom += gap.begin - 1;
        boxes += part;
    }
    return boxes;
}

} // namespace

Result<QList<Task>> OrderDesk::previewBoxes(Id<Order> id, const BoxSplit &split)
{
    return read(Permission::EditOrders, [&]() -> Result<QList<Task>> {
        const OrderGateway gateway(database());
        TEWAKE_TRY(const Order order, Table<Order>(database()).load(id));
        TEWAKE_CHECK(requireSplittable(order, WorkShape::Pieces));
        TEWAKE_TRY(const IntervalSet<qint64> gaps, gateway.uncoveredUnits(order));
        if (gaps.isEmpty() && order.quantity > 0)
            return Error{ErrorCode::Refused,
                         SplitText::tr("All %1 units of order %2 have been split already.")
                             .arg(grouped(order.quantity), order.number),
                         u"quantity"_s};
        TEWAKE_TRY(const QList<Box> boxes, boxesFor(order, gaps, split.box));
        const QDate begin =
            split.startOn.isValid()
                ? split.startOn
                : std::max(order.startOn.isValid() ? order.startOn : order.orderedOn, office().today());
        const QDate end = split.dueOn.isValid() ? split.dueOn : order.dueOn;
        if (!begin.isValid() || end < begin)
            return Error{ErrorCode::InvalidInput,
                         SplitText::tr("The boxes would be due on %1, before work begins on %2.")
                             .arg(end.toString(Qt::ISODate), begin.toString(Qt::ISODate)),
                         u"dueOn"_s};
        if (end < office().today())
            return Error{ErrorCode::InvalidInput,
                         SplitText::tr("The boxes would be due on %1, which has passed.")
                             .arg(end.toString(Qt::ISODate)),
                         u"dueOn"_s};
        if (end > order.dueOn)
            return Error{ErrorCode::InvalidInput,
                         SplitText::tr("The boxes would be due on %1, after the order, which is due on %2.")
                             .arg(end.toString(Qt::ISODate), order.dueOn.toString(Qt::ISODate)),
                         u"dueOn"_s};
        TEWAKE_TRY(int number, gateway.highestTaskNumber(id));
        TEWAKE_TRY(const int batch, gateway.nextSplitBatch(id));
        const qint64 days = begin.daysTo(end);
        QList<Task> tasks;
        tasks.reserve(boxes.size());
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            Task task = taskFor(order, ++number, batch);
            task.unitFrom = boxes.at(i).unitFrom;
            task.quantity = boxes.at(i).quantity;
            task.effort = boxes.at(i).effort;
            task.release = office().zone().at(begin, 0);
            // Spread evenly, the last ones on the last day, so that work comes in all along.
            const qint64 day = days * (i + 1) / boxes.size();
            task.due = office().zone().at(begin.addDays(day), DueMinute);
            tasks.append(task);
        }
        return tasks;
    });
}

Result<QList<Task>> OrderDesk::previewShifts(Id<Order> id, const ShiftSpec &spec)
{
    return read(Permission::EditOrders, [&]() -> Result<QList<Task>> {
        const OrderGateway gateway(database());
        TEWAKE_TRY(const Order order, Table<Order>(database()).load(id));
        TEWAKE_CHECK(requireSplittable(order, WorkShape::Shifts));
        const QDate today = office().today();
        if (spec.days.begin.isValid() && spec.days.begin < today)
            return Error{ErrorCode::InvalidInput,
                         SplitText::tr("Shifts are made from today, %1, on: %2 has passed.")
                             .arg(today.toString(Qt::ISODate), spec.days.begin.toString(Qt::ISODate)),
                         u"days"_s};
        TEWAKE_TRY(const QList<QDate> holidays,
                   HouseGateway(database()).holidayDates(spec.days.begin, spec.days.end));
        TEWAKE_TRY(const QList<Shift> shifts,
                   tewake::splitIntoShifts(spec, QSet<QDate>(holidays.begin(), holidays.end())));
        TEWAKE_TRY(int number, gateway.highestTaskNumber(id));
        TEWAKE_TRY(const int batch, gateway.nextSplitBatch(id));
        QList<Task> tasks;
        tasks.reserve(shifts.size());
        for (const Shift &shift : shifts) {
            if (shift.day > order.dueOn)
                return Error{ErrorCode::InvalidInput,
                             SplitText::tr("A shift on %1 would lie after the order's due date %2.")
                                 .arg(shift.day.toString(Qt::ISODate), order.dueOn.toString(Qt::ISODate)),
                             u"days"_s};
            const Instant start = office().zone().at(shift.day, shift.startMinute);
            if (start < now()) // today's, which nobody can take on any more
                continue;
            Task task = taskFor(order, ++number, batch);
            task.seat = shift.seat;
            task.effort = Minutes(shift.endMinute - shift.startMinute);
            task.release = start;
            task.due = office().zone().at(shift.day, shift.endMinute);
            tasks.append(task);
        }
        if (tasks.isEmpty())
            return Error{ErrorCode::InvalidInput,
                         SplitText::tr("The time of every one of these shifts has passed."), u"days"_s};
        return tasks;
    });
}

Result<QList<Task>> OrderDesk::store(Id<Order> id, QList<Task> tasks, const QString &action)
{
    const Table<Task> table(database());
    Minutes effort;
    qint64 quantity = 0;
    for (Task &task : tasks) {
        TEWAKE_CHECK(table.insert(task));
        TEWAKE_CHECK(auditRecord<Task>(u"task.add"_s, Subject::Task, nullptr, &task));
        effort += task.effort;
        quantity += task.quantity;
    }
    TEWAKE_CHECK(audit(action, Subject::Order, id.value(), {},
                       {{u"tasks"_s, tasks.size()},
                        {u"first"_s, tasks.first().number},
                        {u"last"_s, tasks.last().number},
                        {u"quantity"_s, quantity},
                        {u"minutes"_s, effort.count()}}));
    return tasks;
}

Result<QList<Task>> OrderDesk::splitIntoBoxes(Id<Order> id, const BoxSplit &split)
{
    return change(Permission::EditOrders, [&]() -> Result<QList<Task>> {
        TEWAKE_TRY(const QList<Task> tasks, previewBoxes(id, split));
        return store(id, tasks, u"order.splitIntoBoxes"_s);
    });
}

Result<QList<Task>> OrderDesk::splitIntoShifts(Id<Order> id, const ShiftSpec &spec)
{
    return change(Permission::EditOrders, [&]() -> Result<QList<Task>> {
        TEWAKE_TRY(const QList<Task> tasks, previewShifts(id, spec));
        return store(id, tasks, u"order.splitIntoShifts"_s);
    });
}

Result<int> OrderDesk::undoSplit(Id<Order> id, int wanted)
{
    return change(Permission::EditOrders, [&]() -> Result<int> {
        const OrderGateway gateway(database());
        TEWAKE_TRY(const Order order, Table<Order>(database()).load(id));
        TEWAKE_TRY(const int batch, gateway.highestSplitBatch(id));
        if (batch == 0)
            return Error{ErrorCode::Refused, SplitText::tr("Order %1 has not been split.").arg(order.number),
                         u"order"_s};
        if (wanted != 0 && batch != wanted)
            return Error{ErrorCode::Conflict,
                         SplitText::tr("The last split of order %1 is another one by now: it was split again "
                                       "or taken back meanwhile.")
                             .arg(order.number),
                         u"batch"_s};
        TEWAKE_TRY(const auto handedOut, gateway.handedOutOfBatch(id, batch));
        if (handedOut)
            return Error{
                ErrorCode::Refused,
                SplitText::tr(
                    "%1 has been handed out already, so this split stays. Cancel single tasks instead.")
                    .arg(taskLabel(order.mark, handedOut->number)),
                u"task"_s};
        TEWAKE_TRY(const QList<Task> tasks, gateway.tasksOfBatch(id, batch));
        for (const Task &task : tasks) {
            TEWAKE_CHECK(Table<Task>(database()).remove(task.id));
            TEWAKE_CHECK(auditRecord<Task>(u"task.remove"_s, Subject::Task, &task, nullptr));
        }
        TEWAKE_CHECK(audit(u"order.undoSplit"_s, Subject::Order, id.value(),
                           {{u"tasks"_s, tasks.size()}, {u"first"_s, tasks.first().number}}, {}));
        return static_cast<int>(tasks.size());
    });
}

} // namespace tewake
