// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/command.h"

#include "core/calendar/dates.h"
#include "core/desk/dispatchdesk.h"
#include "core/desk/orderdesk.h"
#include "core/desk/workerdesk.h"
#include "core/exchange/fieldreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Ctl {
    Q_DECLARE_TR_FUNCTIONS(tewakectl)
};

QJsonObject orderJson(const OrderRow &row)
{
    QJsonObject object = toJson(row.order);
    object.insert(u"client"_s, row.clientName);
    object.insert(u"category"_s, row.categoryName);
    object.insert(u"tasks"_s, row.tasks);
    object.insert(u"planned"_s, row.planned);
    object.insert(u"passed"_s, row.passed);
    object.insert(u"amount"_s, row.amount.amount());
    object.insert(u"accepted_amount"_s, row.acceptedAmount.amount());
    return object;
}

QString orderLine(const OrderRow &row)
{
    return u"%1  %2  %3  %4  %5  %6/%7"_s
        .arg(row.order.number, wordOf(row.order.state), row.order.dueOn.toString(Qt::ISODate),
             row.order.title, row.clientName)
        .arg(row.passed)
        .arg(row.tasks);
}

QJsonObject taskJson(const TaskRow &row)
{
    QJsonObject object = toJson(row.task);
    object.insert(u"label"_s, row.label());
    object.insert(u"order_number"_s, row.orderNumber);
    object.insert(u"worker"_s, row.workerName);
    object.insert(u"actual_minutes"_s, row.actual.count());
    return object;
}

QString taskLine(const TaskRow &row)
{
    return u"%1  %2  %3  %4  %5  %6"_s.arg(row.task.id.value())
        .arg(row.label(), wordOf(row.task.state), row.task.effort.toString(), row.orderTitle, row.workerName);
}

Result<OrderDesk> orderDesk(Context &context, Permission permission)
{
    TEWAKE_TRY(const Session session, context.session(permission));
    TEWAKE_TRY(Office *const office, context.office());
    return OrderDesk(*office, session);
}

Result<void> showOrders(Context &context, const QList<OrderRow> &rows)
{
    QJsonArray list;
    for (const OrderRow &row : rows) {
        list.append(orderJson(row));
        context.out.line(orderLine(row));
    }
    context.out.array(list);
    return {};
}

Result<void> orderList(Context &context)
{
    TEWAKE_TRY(OrderDesk desk, orderDesk(context, Permission::ViewOrders));
    OrderFilter filter;
    if (context.arguments.has(u"state"_s)) {
        const auto state = fromName<OrderState>(context.arguments.value(u"state"_s));
        if (!state)
            return wrongUsage(
                Ctl::tr("--state is one of quoted, accepted, inProgress, delivered, completed, cancelled."));
        filter.states = {*state};
    }
    TEWAKE_TRY(const QList<OrderRow> rows, desk.orders(filter));
    return showOrders(context, rows);
}

Result<void> showOrder(Context &context, OrderDesk &desk, Id<Order> id)
{
    TEWAKE_TRY(const OrderRow row, desk.order(id));
    context.out.line(orderLine(row));
    context.out.object(orderJson(row));
    return {};
}

Result<void> orderShow(Context &context)
{
    TEWAKE_TRY(OrderDesk desk, orderDesk(context, Permission::ViewOrders));
    TEWAKE_TRY(const Order order, desk.findByNumber(context.arguments.position(0)));
    return showOrder(context, desk, order.id);
}

Result<Price> priceFrom(const QString &text)
{
    // "15/unit", "1250/hour", "300000"
    const QString amount = text.section(u'/', 0, 0);
    const QString per = text.section(u'/', 1);
    TEWAKE_TRY(const Yen yen, readYen(amount));
    if (per.isEmpty())
        return Price{PriceKind::Fixed, yen};
    if (per == "unit"_L1 || per == "hour"_L1)
        return Price{per == "unit"_L1 ? PriceKind::PerUnit : PriceKind::PerHour, yen};
    return wrongUsage(Ctl::tr("A price looks like 15/unit, 1250/hour or 300000."));
}

Result<void> orderAdd(Context &context)
{
    const Arguments &a = context.arguments;
    TEWAKE_TRY(OrderDesk desk, orderDesk(context, Permission::EditOrders));
    Order order;
    order.title = a.value(u"title"_s);
    order.mark = a.value(u"mark"_s);
    order.number = a.value(u"number"_s);
    order.unit = a.value(u"unit"_s);
    TEWAKE_TRY(const QList<Client> clients, desk.clients());
    for (const Client &client : clients) {
        if (client.code == a.value(u"client"_s))
            order.clientId = client.id;
    }
    TEWAKE_TRY(const QList<WorkCategory> categories, desk.categories());
    for (const WorkCategory &category : categories) {
        if (category.code == a.value(u"category"_s))
            order.categoryId = category.id;
    }
    if (!order.clientId.isValid())
        return Error{ErrorCode::NotFound, Ctl::tr("There is no client “%1”.").arg(a.value(u"client"_s)),
                     u"client"_s};
    if (!order.categoryId.isValid())
        return Error{ErrorCode::NotFound,
                     Ctl::tr("There is no work category “%1”.").arg(a.value(u"category"_s)), u"category"_s};
    if (a.value(u"shape"_s) == "shifts"_L1)
        order.shape = WorkShape::Shifts;
    TEWAKE_TRY(const qint64 quantity, a.number(u"quantity"_s, 0, 0, 1'000'000'000));
    TEWAKE_TRY(const qint64 seconds, a.number(u"seconds"_s, 0, 0, 86400));
    order.quantity = quantity;
    order.standardSeconds = static_cast<int>(seconds);
    TEWAKE_TRY(order.clientPrice, priceFrom(a.value(u"price"_s, u"0"_s)));
    TEWAKE_TRY(order.reward, priceFrom(a.value(u"reward"_s, u"0"_s)));
    TEWAKE_TRY(order.startOn, a.date(u"start"_s, {}));
    TEWAKE_TRY(order.dueOn, a.date(u"due"_s, {}));
    if (a.has(u"skill"_s)) {
        TEWAKE_TRY(const QList<Skill> skills, WorkerDesk(desk.office(), desk.session()).skills());
        for (const Skill &skill : skills) {
            if (skill.name == a.value(u"skill"_s))
                order.skillId = skill.id;
        }
        if (!order.skillId.isValid())
            return Error{ErrorCode::NotFound, Ctl::tr("There is no skill “%1”.").arg(a.value(u"skill"_s)),
                         u"skill"_s};
    }
    TEWAKE_TRY(const Order added, desk.addOrder(order));
    return showOrder(context, desk, added.id);
}

Result<void> orderStep(Context &context, const std::function<Result<Order>(OrderDesk &, Id<Order>)> &step,
                       Permission permission = Permission::EditOrders)
{
    TEWAKE_TRY(OrderDesk desk, orderDesk(context, permission));
    TEWAKE_TRY(const Order order, desk.findByNumber(context.arguments.position(0)));
    TEWAKE_CHECK(step(desk, order.id));
    return showOrder(context, desk, order.id);
}

Result<void> orderAcceptance(Context &context)
{
    return orderStep(
        context,
        [&](OrderDesk &desk, Id<Order> id) -> Result<Order> {
            if (context.arguments.has(u"take-back"_s)) {
                TEWAKE_TRY(const QList<ClientAcceptance> recorded, desk.acceptances(id));
                if (recorded.isEmpty())
                    return Error{ErrorCode::NotFound,
                                 Ctl::tr("The client has not accepted anything of this order yet."),
                                 u"order"_s};
                return desk.takeAcceptanceBack(recorded.last().id, context.arguments.value(u"reason"_s));
            }
            TEWAKE_TRY(const OrderRow row, desk.order(id));
            ClientAcceptance acceptance;
            acceptance.orderId = id;
            TEWAKE_TRY(acceptance.day, context.arguments.date(u"date"_s, desk.office().today()));
            TEWAKE_TRY(const qint64 amount,
                       context.arguments.number(u"amount"_s, (row.amount - row.acceptedAmount).amount(), 0,
                                                MaximumYen.amount()));
            acceptance.amount = Yen(amount);
            TEWAKE_TRY(acceptance.quantity,
                       context.arguments.number(
                           u"quantity"_s, std::max<qint64>(0, row.order.quantity - row.acceptedQuantity), 0,
                           1'000'000'000));
            acceptance.final = !context.arguments.has(u"partial"_s);
            return desk.recordAcceptance(acceptance);
        },
        Permission::RecordAcceptance);
}

Result<ShiftSpec> shiftsFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::InvalidInput,
                     Ctl::tr("“%1” cannot be read: %2").arg(path, file.errorString()), u"shifts"_s};
    QJsonParseError parse;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll(), &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return Error{ErrorCode::InvalidInput, Ctl::tr("“%1” is no JSON: %2").arg(path, parse.errorString()),
                     u"shifts"_s};
    ShiftSpec spec;
    TEWAKE_TRY(spec.days.begin, readDate(object[u"from"].toString()));
    TEWAKE_TRY(const QDate last, readDate(object[u"to"].toString()));
    spec.days.end = last.addDays(1);
    spec.withoutHolidays = object[u"withoutHolidays"].toBool(true);
    const QJsonArray weekdays = object[u"weekdays"].toArray();
    for (const QJsonValue &weekday : weekdays)
        spec.weekdays += weekday.toInt();
    const QJsonArray times = object[u"times"].toArray();
    for (const QJsonValue &time : times) {
        TEWAKE_TRY(const int start, readTimeOfDay(time[u"start"].toString()));
        TEWAKE_TRY(const int end, readTimeOfDay(time[u"end"].toString()));
        spec.times += ShiftTime{start, end, time[u"seats"].toInt(1)};
    }
    return spec;
}

Result<void> orderSplit(Context &context)
{
    const Arguments &a = context.arguments;
    TEWAKE_TRY(OrderDesk desk, orderDesk(context, Permission::EditOrders));
    TEWAKE_TRY(const Order order, desk.findByNumber(a.position(0)));
    QList<Task> tasks;
    if (a.has(u"undo"_s)) {
        TEWAKE_TRY(const int taken, desk.undoSplit(order.id));
        context.out.line(Ctl::tr("%n task(s) taken back.", nullptr, taken));
        context.out.object({{u"removed"_s, taken}});
        return {};
    }
    if (a.has(u"shifts"_s)) {
        TEWAKE_TRY(const ShiftSpec spec, shiftsFromFile(a.value(u"shifts"_s)));
        TEWAKE_TRY(tasks, desk.splitIntoShifts(order.id, spec));
    } else {
        if (!a.has(u"box"_s))
            return wrongUsage(Ctl::tr("Give --box MINUTES or --shifts SPEC.json."));
        TEWAKE_TRY(const qint64 box, a.number(u"box"_s, 90, 15, 1440));
        TEWAKE_TRY(tasks, desk.splitIntoBoxes(order.id, {Minutes(box), {}, {}}));
    }
    Minutes effort;
    for (const Task &task : std::as_const(tasks))
        effort += task.effort;
    context.out.line(Ctl::tr("%n task(s), %1 altogether.", nullptr, static_cast<int>(tasks.size()))
                         .arg(effort.toString()));
    context.out.object({{u"tasks"_s, qint64(tasks.size())}, {u"minutes"_s, effort.count()}});
    return {};
}

Result<void> taskList(Context &context)
{
    TEWAKE_TRY(OrderDesk desk, orderDesk(context, Permission::ViewOrders));
    QList<TaskRow> rows;
    if (context.arguments.has(u"order"_s)) {
        TEWAKE_TRY(const Order order, desk.findByNumber(context.arguments.value(u"order"_s)));
        TEWAKE_TRY(rows, desk.tasks(order.id));
    } else if (context.arguments.has(u"unassigned"_s)) {
        TEWAKE_TRY(rows, desk.unassignedTasks());
    } else {
        return wrongUsage(Ctl::tr("Give --unassigned or --order NUMBER."));
    }
    QJsonArray list;
    for (const TaskRow &row : std::as_const(rows)) {
        list.append(taskJson(row));
        context.out.line(taskLine(row));
    }
    context.out.array(list);
    return {};
}

Result<void> taskShow(Context &context)
{
    TEWAKE_TRY(OrderDesk desk, orderDesk(context, Permission::ViewOrders));
    TEWAKE_TRY(const TaskRow row, desk.task(Id<Task>(context.arguments.position(0).toLongLong())));
    context.out.line(taskLine(row));
    context.out.object(taskJson(row));
    return {};
}

Result<void> workerList(Context &context)
{
    TEWAKE_TRY(const Session session, context.session(Permission::ViewWorkers));
    TEWAKE_TRY(Office *const office, context.office());
    TEWAKE_TRY(const QList<WorkerRow> rows, WorkerDesk(*office, session).workers());
    QJsonArray list;
    for (const WorkerRow &row : rows) {
        list.append(toJson(row.worker));
        context.out.line(
            u"%1  %2  %3  %4"_s.arg(row.worker.code, row.worker.name, row.worker.kana, row.teamName));
    }
    context.out.array(list);
    return {};
}

Result<void> workerShow(Context &context)
{
    TEWAKE_TRY(const Session session, context.session(Permission::ViewWorkers));
    TEWAKE_TRY(Office *const office, context.office());
    WorkerDesk desk(*office, session);
    TEWAKE_TRY(const Worker worker, desk.findByCode(context.arguments.position(0)));
    TEWAKE_TRY(const WorkerCard card, desk.worker(worker.id));
    QJsonObject object = toJson(card.row.worker);
    object.insert(u"offered_weekly_minutes"_s, card.row.offeredWeekly.count());
    object.insert(u"earned_this_year"_s, card.row.earnedThisYear.amount());
    context.out.line(u"%1  %2  %3"_s.arg(worker.code, worker.name, worker.kana));
    context.out.line(Ctl::tr("%1 a week available, %2 asked for in a month, %3 yen earned this year")
                         .arg(card.row.offeredWeekly.toString(), worker.desiredMonth.toString(),
                              card.row.earnedThisYear.toString()));
    context.out.object(object);
    return {};
}

Result<void> workerOff(Context &context)
{
    TEWAKE_TRY(const Session session, context.session(Permission::EditWorkers));
    TEWAKE_TRY(Office *const office, context.office());
    WorkerDesk desk(*office, session);
    TEWAKE_TRY(const Worker worker, desk.findByCode(context.arguments.position(0)));
    TEWAKE_TRY(const QDate day, readDate(context.arguments.position(1)));
    TEWAKE_CHECK(desk.takeOff(worker.id, {day, true, 0, 1440}));
    context.out.line(Ctl::tr("%1 is off on %2.").arg(worker.name, day.toString(Qt::ISODate)));
    context.out.object({{u"worker"_s, worker.code}, {u"day"_s, day.toString(Qt::ISODate)}});
    return {};
}

Result<void> workerLimits(Context &context)
{
    const Arguments &a = context.arguments;
    TEWAKE_TRY(const Session session, context.session(Permission::EditWorkers));
    TEWAKE_TRY(Office *const office, context.office());
    WorkerDesk desk(*office, session);
    TEWAKE_TRY(Worker worker, desk.findByCode(a.position(0)));
    TEWAKE_TRY(const qint64 day, a.number(u"day"_s, worker.maxDay.count(), 0, 1440));
    TEWAKE_TRY(const qint64 week, a.number(u"week"_s, worker.maxWeek.count(), 0, 10080));
    TEWAKE_TRY(const qint64 month, a.number(u"month"_s, worker.maxMonth.count(), 0, 44640));
    TEWAKE_TRY(const qint64 ceiling,
               a.number(u"ceiling"_s, worker.yearCeiling.amount(), 0, MaximumYen.amount()));
    worker.maxDay = Minutes(day);
    worker.maxWeek = Minutes(week);
    worker.maxMonth = Minutes(month);
    worker.yearCeiling = Yen(ceiling);
    TEWAKE_TRY(worker, desk.saveLimits(worker));
    context.out.line(Ctl::tr("%1: %2 a day, %3 a week, %4 a month, %5 yen a year")
                         .arg(worker.name, worker.maxDay.toString(), worker.maxWeek.toString(),
                              worker.maxMonth.toString(), worker.yearCeiling.toString()));
    context.out.object(toJson(worker));
    return {};
}

} // namespace

void addOrderCommands(QList<Command> &commands)
{
    commands += {u"order"_s, u"list"_s, u"order list [--state STATE]"_s, {u"state="_s}, 0, orderList};
    commands += {u"order"_s, u"show"_s, u"order show ORDER"_s, {}, 1, orderShow};
    const QString addUsage =
        u"order add --title T --client CODE --category CODE --due D [--quantity N --unit U --seconds S] "
        "[--price 24/unit] [--reward 15/unit] [--skill NAME] [--shape pieces|shifts] [--mark M] [--start D] "
        "[--number N]"_s;
    const QStringList addOptions{u"title="_s, u"client="_s,  u"category="_s, u"due="_s,    u"quantity="_s,
                                 u"unit="_s,  u"seconds="_s, u"price="_s,    u"reward="_s, u"skill="_s,
                                 u"shape="_s, u"mark="_s,    u"start="_s,    u"number="_s};
    commands += {u"order"_s, u"add"_s, addUsage, addOptions, 0, orderAdd};
    // An order that was added is a quotation; the old name stays understood.
    commands +=
        {u"order"_s, u"quote"_s, QString(addUsage).replace(u"add"_s, u"quote"_s), addOptions, 0, orderAdd};
    commands += {u"order"_s, u"accept"_s, u"order accept ORDER"_s, {}, 1, [](Context &c) {
                     return orderStep(c, [](OrderDesk &desk, Id<Order> id) { return desk.accept(id); });
                 }};
    commands +=
        {u"order"_s, u"cancel"_s, u"order cancel ORDER --reason TEXT"_s, {u"reason="_s}, 1, [](Context &c) {
             return orderStep(c, [&c](OrderDesk &desk, Id<Order> id) {
                 return desk.cancel(id, c.arguments.value(u"reason"_s));
             });
         }};
    commands += {u"order"_s, u"deliver"_s, u"order deliver ORDER"_s, {}, 1, [](Context &c) {
                     return orderStep(c, [](OrderDesk &desk, Id<Order> id) { return desk.deliver(id); });
                 }};
    commands += {u"order"_s,
                 u"acceptance"_s,
                 u"order acceptance ORDER [--amount YEN] [--quantity N] [--date D] [--partial] | "
                 "--take-back --reason TEXT"_s,
                 {u"amount="_s, u"quantity="_s, u"date="_s, u"partial"_s, u"take-back"_s, u"reason="_s},
                 1,
                 orderAcceptance};
    commands += {u"order"_s,
                 u"split"_s,
                 u"order split ORDER --box MINUTES | --shifts SPEC.json | --undo"_s,
                 {u"box="_s, u"shifts="_s, u"undo"_s},
                 1,
                 orderSplit};
    commands +=
        {u"task"_s, u"list"_s, u"task list --unassigned | --order ORDER"_s, {u"unassigned"_s, u"order="_s},
         0,         taskList};
    commands += {u"task"_s, u"show"_s, u"task show TASK"_s, {}, 1, taskShow};
    commands += {u"worker"_s, u"list"_s, u"worker list"_s, {}, 0, workerList};
    commands += {u"worker"_s, u"show"_s, u"worker show WORKER"_s, {}, 1, workerShow};
    commands += {u"worker"_s, u"off"_s, u"worker off WORKER DATE"_s, {}, 2, workerOff};
    commands += {u"worker"_s,
                 u"limits"_s,
                 u"worker limits WORKER [--day MIN] [--week MIN] [--month MIN] [--ceiling YEN]"_s,
                 {u"day="_s, u"week="_s, u"month="_s, u"ceiling="_s},
                 1,
                 workerLimits};
}

} // namespace tewake::ctl
