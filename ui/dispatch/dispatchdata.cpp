// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/dispatchdata.h"

#include "core/desk/orderdesk.h"
#include "core/desk/workerdesk.h"

#include <algorithm>
#include <map>

namespace tewake::ui {

const TaskRow *DispatchData::openTask(qint64 id) const
{
    const auto place = openPlace.constFind(id);
    return place == openPlace.cend() ? nullptr : &open.at(*place);
}

const dispatch::Task *DispatchData::problemTask(qint64 id) const
{
    const auto place = problemPlace.constFind(id);
    return place == problemPlace.cend() ? nullptr : &problem->problem.tasks.at(*place);
}

QList<Block> DispatchData::blocksOf(const std::vector<dispatch::Interval> &intervals) const
{
    QList<Block> blocks;
    for (const dispatch::Interval &interval : intervals)
        blocks.append({origin().plusMinutes(interval.start), origin().plusMinutes(interval.end)});
    return blocks;
}

std::vector<dispatch::Interval> DispatchData::intervalsOf(const QList<Block> &blocks) const
{
    std::vector<dispatch::Interval> intervals;
    for (const Block &block : blocks)
        intervals.push_back({minutesBetween(origin(), block.start), minutesBetween(origin(), block.end)});
    return intervals;
}

namespace {

DeskCover coverOf(const OrderRow &order, const QList<TaskRow> &tasks)
{
    DeskCover cover{order.order.id, order.order.title, 0, {}};
    std::map<std::pair<Instant, Instant>, DeskShift> byTime;
    for (const TaskRow &row : tasks) {
        const Task &task = row.task;
        DeskShift &shift = byTime[{task.release, task.due}];
        shift.orderId = task.orderId;
        shift.start = task.release;
        shift.end = task.due;
        ++shift.want;
        if (task.state == TaskState::Planned)
            shift.openTasks.append(task.id.value());
        else
            ++shift.staffed;
    }
    for (auto &[time, shift] : byTime) {
        cover.seats = std::max(cover.seats, shift.want);
        cover.shifts.push_back(std::move(shift));
    }
    return cover;
}

Result<void> readDesks(OrderDesk &orders, DispatchData &data)
{
    OrderFilter filter;
    filter.states = {OrderState::Accepted, OrderState::InProgress};
    TEWAKE_TRY(const QList<OrderRow> rows, orders.orders(filter));
    TEWAKE_TRY(const QList<TaskRow> shifts, orders.shifts(data.shown));
    QHash<Id<Order>, QList<TaskRow>> byOrder;
    for (const TaskRow &shift : shifts)
        byOrder[shift.task.orderId].append(shift);
    for (const OrderRow &row : rows) {
        if (row.order.shape == WorkShape::Shifts && byOrder.contains(row.order.id))
            data.desks.push_back(coverOf(row, byOrder.value(row.order.id)));
    }
    return {};
}

} // namespace

QDate daysEndOf(const QList<ProposedAssignment> &assignments, const OfficeZone &zone)
{
    QDate end;
    for (const ProposedAssignment &assignment : assignments) {
        for (const Block &block : assignment.blocks) {
            const QDate after = zone.date(block.end).addDays(1);
            end = end.isValid() ? std::max(end, after) : after;
        }
    }
    return end;
}

Result<DispatchData> readDispatch(Office &office, const Session &session, const DateRange &shown, QDate until)
{
    DispatchData data;
    data.shown = shown;
    data.today = office.today();
    data.now = office.now();
    data.zone = office.zone();
    data.plan = {data.today, std::max(data.today.addDays(planAheadDays), shown.end)};
    if (until.isValid())
        data.plan.end = std::max(data.plan.end, until);
    DispatchDesk desk(office, session);
    TEWAKE_TRY(data.board, desk.board(shown));
    ProposalRequest request;
    request.days = data.plan;
    TEWAKE_TRY(DispatchProblem problem, desk.problem(request));
    data.problem = std::make_shared<const DispatchProblem>(std::move(problem));
    for (std::size_t i = 0; i < data.problem->problem.tasks.size(); ++i)
        data.problemPlace.insert(data.problem->problem.tasks[i].id, i);
    OrderDesk orders(office, session);
    TEWAKE_TRY(data.open, orders.unassignedTasks());
    for (qsizetype i = 0; i < data.open.size(); ++i)
        data.openPlace.insert(data.open.at(i).task.id.value(), i);
    TEWAKE_CHECK(readDesks(orders, data));
    TEWAKE_TRY(data.rooms, WorkerDesk(office, session).rooms());
    return data;
}

} // namespace tewake::ui
