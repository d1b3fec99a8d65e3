// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/records.h"
#include "core/base/filefault.h"
#include "core/calendar/dates.h"
#include "core/exchange/fieldreader.h"

#include <QFile>
#include <QJsonDocument>

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

Error badSpec(const QString &path, const QString &message)
{
    return {ErrorCode::InvalidInput, u"%1: %2"_s.arg(path, message), u"shifts"_s};
}

/// {"from": "2026-12-01", "to": "2026-12-28", "weekdays": [1, 2, 3], "withoutHolidays": true,
///  "times": [{"start": "9:00", "end": "12:00", "seats": 5}]}
Result<ShiftSpec> shiftsFromFile(const QString &path)
{
    TEWAKE_TRY(const QJsonObject object, readJsonObject(path, u"shifts"_s));
    ShiftSpec spec;
    const auto from = readDateField(object[u"from"].toString());
    const auto to = readDateField(object[u"to"].toString());
    if (!from || !to)
        return badSpec(path, (from ? to : from).error().message);
    spec.days = {*from, to->addDays(1)};
    spec.withoutHolidays = object[u"withoutHolidays"].toBool(true);
    const QJsonArray weekdays = object[u"weekdays"].toArray();
    for (const QJsonValue &weekday : weekdays) {
        const int number = weekday.toInt();
        if (number < 1 || number > 7)
            return badSpec(path, Ctl::tr("weekdays are numbers from 1 (Monday) to 7."));
        spec.weekdays += number;
    }
    const QJsonArray times = object[u"times"].toArray();
    for (const QJsonValue &time : times) {
        const auto start = readTimeOfDay(time[u"start"].toString());
        const auto end = readTimeOfDay(time[u"end"].toString());
        if (!start || !end)
            return badSpec(path, (start ? end : start).error().message);
        spec.times += ShiftTime{*start, *end, time[u"seats"].toInt(1)};
    }
    return spec;
}

Result<void> showTasks(Context &context, const Order &order, const QList<Task> &tasks)
{
    const OfficeZone &zone = (*context.office())->zone();
    const QDate today = (*context.office())->today();
    QJsonArray list;
    QList<QStringList> rows;
    Minutes effort;
    for (const Task &task : tasks) {
        effort += task.effort;
        QJsonObject object = shown(task, zone);
        object.insert(u"ref"_s, u"%1/%2"_s.arg(order.number).arg(task.number));
        object.insert(u"label"_s, taskLabel(order.mark, task.number));
        list.append(object);
        rows.append({QString::number(task.id.value()), u"%1/%2"_s.arg(order.number).arg(task.number),
                     QString::number(task.quantity), task.effort.toString(),
                     windowText(task.release, task.due, zone, today)});
    }
    context.out.table(
        {Ctl::tr("id"), Ctl::tr("task"), Ctl::tr("units"), Ctl::tr("time"), Ctl::tr("from – due")}, rows);
    context.out.line(Ctl::tr("%n task(s), %1 altogether.", nullptr, static_cast<int>(tasks.size()))
                         .arg(effort.toString()));
    context.out.object({{u"order"_s, order.number},
                        {u"count"_s, qint64(tasks.size())},
                        {u"minutes"_s, effort.count()},
                        {u"tasks"_s, list}});
    return {};
}

Result<void> undo(Context &context, OrderDesk &desk, const Order &order)
{
    TEWAKE_TRY(const int taken, desk.undoSplit(order.id));
    context.out.line(Ctl::tr("%n task(s) taken back.", nullptr, taken));
    context.out.object({{u"order"_s, order.number}, {u"removed"_s, taken}});
    return {};
}

Result<void> split(Context &context)
{
    const Arguments &a = context.arguments;
    const int chosen = int(a.has(u"box"_s)) + int(a.has(u"shifts"_s)) + int(a.has(u"undo"_s));
    if (chosen != 1)
        return wrongUsage(Ctl::tr("Choose one of --box, --shifts, --undo."), u"box"_s);
    const bool preview = a.has(u"preview"_s);
    BoxSplit boxes;
    ShiftSpec shifts;
    TEWAKE_TRY(boxes.box, a.minutes(u"box"_s, boxes.box));
    TEWAKE_TRY(boxes.startOn, a.date(u"start"_s, {}));
    TEWAKE_TRY(boxes.dueOn, a.date(u"due"_s, {}));
    if (a.has(u"shifts"_s)) {
        TEWAKE_TRY(shifts, shiftsFromFile(a.value(u"shifts"_s)));
    }
    TEWAKE_TRY(OrderDesk desk, context.desk<OrderDesk>(Permission::EditOrders));
    TEWAKE_TRY(const Order order, desk.findByNumber(a.position(0)));
    if (a.has(u"undo"_s))
        return undo(context, desk, order);
    if (a.has(u"shifts"_s)) {
        TEWAKE_TRY(const QList<Task> tasks,
                   preview ? desk.previewShifts(order.id, shifts) : desk.splitIntoShifts(order.id, shifts));
        return showTasks(context, order, tasks);
    }
    TEWAKE_TRY(const QList<Task> tasks,
               preview ? desk.previewBoxes(order.id, boxes) : desk.splitIntoBoxes(order.id, boxes));
    return showTasks(context, order, tasks);
}

} // namespace

void addSplitCommands(QList<Command> &commands)
{
    commands +=
        {u"order split ORDER (--box MIN | --shifts SPEC.json | --undo) [--start D] [--due D] [--preview]"_s,
         Ctl::tr("Splits the units without a task into boxes of at most MIN minutes, or makes shifts: "
                 "{\"from\": \"2026-12-01\", \"to\": \"2026-12-28\", \"weekdays\": [1, 2], "
                 "\"times\": [{\"start\": \"9:00\", \"end\": \"12:00\", \"seats\": 5}]}. --undo takes "
                 "the last split back."),
         split};
}

} // namespace tewake::ctl
