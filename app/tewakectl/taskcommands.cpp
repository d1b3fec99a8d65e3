// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/records.h"

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<QList<TaskRow>> tasksOf(OrderDesk &desk, const Arguments &a)
{
    if (a.has(u"unassigned"_s))
        return desk.unassignedTasks();
    if (a.has(u"order"_s)) {
        TEWAKE_TRY(const Order order, desk.findByNumber(a.value(u"order"_s)));
        return desk.tasks(order.id);
    }
    return desk.office().snapshot([&]() -> Result<QList<TaskRow>> {
        QList<TaskRow> rows;
        TEWAKE_TRY(const QList<OrderRow> orders, desk.orders());
        for (const OrderRow &row : orders) {
            TEWAKE_TRY(const QList<TaskRow> tasks, desk.tasks(row.order.id));
            rows += tasks;
        }
        return rows;
    });
}

QStringList line(const TaskRow &row, const NameMap &codes, const Office &office)
{
    return {QString::number(row.task.id.value()),
            taskReference(row),
            row.label(),
            wordOf(row.task.state),
            QString::number(row.task.quantity),
            row.task.effort.toString(),
            windowText(row.task.release, row.task.due, office.zone(), office.today()),
            u"%1 %2"_s.arg(codes.value(row.workerId.value()), row.workerName).trimmed()};
}

QStringList titles()
{
    return {Ctl::tr("id"),    Ctl::tr("task"), Ctl::tr("label"),      Ctl::tr("state"),
            Ctl::tr("units"), Ctl::tr("time"), Ctl::tr("from – due"), Ctl::tr("worker")};
}

Result<void> list(Context &context)
{
    const Arguments &a = context.arguments;
    TEWAKE_TRY(const TaskState state, a.choice(u"state"_s, TaskState::Planned));
    if (a.has(u"unassigned"_s) && a.has(u"order"_s))
        return wrongUsage(Ctl::tr("Choose one of --unassigned, --order."), u"order"_s);
    TEWAKE_TRY(OrderDesk desk, context.desk<OrderDesk>(Permission::ViewOrders));
    TEWAKE_TRY(const QList<TaskRow> tasks, tasksOf(desk, a));
    TEWAKE_TRY(const NameMap codes, workerCodes(desk.office(), desk.session()));
    QJsonArray objects;
    QList<QStringList> rows;
    for (const TaskRow &row : tasks) {
        if (a.has(u"state"_s) && row.task.state != state)
            continue;
        objects.append(taskJson(row, codes, desk.office().zone()));
        rows.append(line(row, codes, desk.office()));
    }
    context.out.table(titles(), rows);
    context.out.object({{u"tasks"_s, objects}});
    return {};
}

Result<void> show(Context &context, OrderDesk &desk, Id<Task> id)
{
    TEWAKE_TRY(const TaskRow row, desk.task(id));
    TEWAKE_TRY(const NameMap codes, workerCodes(desk.office(), desk.session()));
    context.out.table(titles(), {line(row, codes, desk.office())});
    context.out.object(taskJson(row, codes, desk.office().zone()));
    return {};
}

Result<void> showOne(Context &context)
{
    TEWAKE_TRY(OrderDesk desk, context.desk<OrderDesk>(Permission::ViewOrders));
    TEWAKE_TRY(const Id<Task> id,
               taskByReference(desk.office(), desk.session(), context.arguments.position(0)));
    return show(context, desk, id);
}

Result<void> cancel(Context &context)
{
    TEWAKE_TRY(OrderDesk desk, context.desk<OrderDesk>(Permission::EditOrders));
    TEWAKE_TRY(const Id<Task> id,
               taskByReference(desk.office(), desk.session(), context.arguments.position(0)));
    TEWAKE_CHECK(desk.cancelTask(id, context.arguments.value(u"reason"_s)));
    return show(context, desk, id);
}

} // namespace

void addTaskCommands(QList<Command> &commands)
{
    commands += {u"task list [--unassigned] [--order ORDER] "
                 "[--state planned|offered|accepted|working|submitted|passed|sentBack|rejected|cancelled]"_s,
                 Ctl::tr("Tasks: all, those that want hands, or those of an order."), list};
    commands += {u"task show TASK"_s, Ctl::tr("One task and who has it."), showOne};
    commands += {u"task cancel TASK --reason TEXT"_s,
                 Ctl::tr("Cancels a task that is not handed in; an offer of it is withdrawn."), cancel};
}

} // namespace tewake::ctl
