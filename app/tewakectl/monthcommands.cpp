// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/directory.h"
#include "core/calendar/fiscalyear.h"
#include "core/desk/moneydesk.h"

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(ChecklistItem::Kind kind)
{
    switch (kind) {
    case ChecklistItem::Kind::HoursApproved:
        return u"hoursApproved"_s;
    case ChecklistItem::Kind::WorkInspected:
        return u"workInspected"_s;
    case ChecklistItem::Kind::OrdersAccepted:
        return u"ordersAccepted"_s;
    case ChecklistItem::Kind::NothingRunning:
        return u"nothingRunning"_s;
    }
    return {};
}

QString wordsFor(ChecklistItem::Kind kind)
{
    switch (kind) {
    case ChecklistItem::Kind::HoursApproved:
        return Ctl::tr("hours approved");
    case ChecklistItem::Kind::WorkInspected:
        return Ctl::tr("work inspected");
    case ChecklistItem::Kind::OrdersAccepted:
        return Ctl::tr("deliveries accepted by the client");
    case ChecklistItem::Kind::NothingRunning:
        return Ctl::tr("no timer running");
    }
    return {};
}

Result<QJsonObject> monthJson(MoneyDesk &desk, YearMonth month)
{
    TEWAKE_TRY(const Month state, desk.month(month));
    TEWAKE_TRY(const MonthFigures figures, desk.figures(month));
    TEWAKE_TRY(const Yen planned, desk.plannedRevenue(month));
    return QJsonObject{{u"month"_s, month.toString()},
                       {u"state"_s, nameOf(state.state)},
                       {u"reason"_s, state.reason},
                       {u"revenue"_s, figures.revenue.amount()},
                       {u"planned_revenue"_s, planned.amount()},
                       {u"rewards"_s, figures.rewards.amount()},
                       {u"margin"_s, figures.margin().amount()},
                       {u"minutes"_s, figures.minutes.count()},
                       {u"workers"_s, figures.workers},
                       {u"acceptances"_s, figures.acceptances}};
}

QStringList line(const QJsonObject &month)
{
    const auto yen = [&](QLatin1StringView key) { return Yen(month[key].toInteger()).toString(); };
    return {month[u"month"].toString(),
            wordOf(*fromName<MonthState>(month[u"state"].toString())),
            yen("revenue"_L1),
            yen("planned_revenue"_L1),
            yen("rewards"_L1),
            yen("margin"_L1),
            Minutes(month[u"minutes"].toInteger()).toString()};
}

QStringList titles()
{
    return {Ctl::tr("month"),   Ctl::tr("state"),  Ctl::tr("revenue"), Ctl::tr("plan"),
            Ctl::tr("rewards"), Ctl::tr("margin"), Ctl::tr("hours")};
}

Result<void> show(Context &context, MoneyDesk &desk, YearMonth month)
{
    TEWAKE_TRY(QJsonObject object, monthJson(desk, month));
    TEWAKE_TRY(const QList<ChecklistItem> items, desk.checklist(month));
    context.out.table(titles(), {line(object)});
    QJsonArray checklist;
    for (const ChecklistItem &item : items) {
        checklist.append(QJsonObject{{u"point"_s, keyOf(item.kind)},
                                     {u"open"_s, item.open},
                                     {u"total"_s, item.total},
                                     {u"blocking"_s, item.blocking}});
        context.out.line(
            Ctl::tr("  %1: %2 of %3 open").arg(wordsFor(item.kind)).arg(item.open).arg(item.total));
    }
    object.insert(u"checklist"_s, checklist);
    context.out.object(object);
    return {};
}

Result<void> list(Context &context)
{
    const Arguments &a = context.arguments;
    int year = 0;
    if (!a.positions().isEmpty()) {
        TEWAKE_TRY(year, fiscalYearFrom(a.position(0)));
    }
    TEWAKE_TRY(MoneyDesk desk, context.desk<MoneyDesk>(Permission::ViewMoney));
    if (year == 0)
        year = fiscalYearOf(desk.office().today());
    QJsonArray months;
    QList<QStringList> rows;
    TEWAKE_CHECK(desk.office().snapshot([&]() -> Result<void> {
        for (const YearMonth month : fiscalYearMonths(year)) {
            TEWAKE_TRY(const QJsonObject object, monthJson(desk, month));
            months.append(object);
            rows.append(line(object));
        }
        return {};
    }));
    context.out.table(titles(), rows);
    context.out.object({{u"year"_s, fiscalYearText(year, false)}, {u"months"_s, months}});
    return {};
}

using Work = std::function<Result<void>(MoneyDesk &, YearMonth)>;

/// The month of the first position, and what is done with it.
Result<void> withMonth(Context &context, Permission permission, const Work &work)
{
    TEWAKE_TRY(const YearMonth month, monthOf(context.arguments.position(0), u"month"_s));
    TEWAKE_TRY(MoneyDesk desk, context.desk<MoneyDesk>(permission));
    return work(desk, month);
}

Result<void> showOne(Context &context)
{
    return withMonth(context, Permission::ViewMoney,
                     [&](MoneyDesk &desk, YearMonth month) { return show(context, desk, month); });
}

Result<void> close(Context &context)
{
    return withMonth(context, Permission::CloseMonth, [&](MoneyDesk &desk, YearMonth month) -> Result<void> {
        if (context.arguments.has(u"through"_s))
            TEWAKE_CHECK(desk.closeThrough(month));
        else
            TEWAKE_CHECK(desk.close(month));
        return show(context, desk, month);
    });
}

Result<void> reopen(Context &context)
{
    return withMonth(context, Permission::CloseMonth, [&](MoneyDesk &desk, YearMonth month) -> Result<void> {
        TEWAKE_CHECK(desk.reopen(month, context.arguments.value(u"reason"_s)));
        return show(context, desk, month);
    });
}

Result<void> plan(Context &context)
{
    TEWAKE_TRY(const Yen revenue, context.arguments.yen(u"revenue"_s, Yen(0)));
    return withMonth(context, Permission::CloseMonth, [&](MoneyDesk &desk, YearMonth month) -> Result<void> {
        TEWAKE_CHECK(desk.setPlannedRevenue(month, revenue));
        return show(context, desk, month);
    });
}

Result<void> adjustments(Context &context)
{
    return withMonth(context, Permission::ViewMoney, [&](MoneyDesk &desk, YearMonth month) -> Result<void> {
        TEWAKE_TRY(const QList<Adjustment> booked, desk.adjustments(month));
        TEWAKE_TRY(const NameMap codes, workerCodes(desk.office(), desk.session()));
        OrderDesk orders(desk.office(), desk.session());
        QJsonArray objects;
        QList<QStringList> rows;
        for (const Adjustment &adjustment : booked) {
            QString about = codes.value(adjustment.workerId.value());
            QJsonObject object = toJson(adjustment);
            object.insert(u"month"_s, adjustment.month.toString());
            object.insert(u"corrects"_s, adjustment.corrects.toString());
            object.insert(u"worker"_s, about);
            if (adjustment.orderId.isValid()) {
                TEWAKE_TRY(const OrderRow order, orders.order(adjustment.orderId));
                object.insert(u"order"_s, order.order.number);
                about = order.order.number + u' ' + about;
            }
            objects.append(object);
            rows.append({QString::number(adjustment.id.value()), wordOf(adjustment.kind),
                         adjustment.corrects.toString(), adjustment.amount.toString(), about,
                         adjustment.reason});
        }
        context.out.table({Ctl::tr("id"), Ctl::tr("kind"), Ctl::tr("corrects"), Ctl::tr("yen"),
                           Ctl::tr("about"), Ctl::tr("reason")},
                          rows);
        context.out.object({{u"month"_s, month.toString()}, {u"adjustments"_s, objects}});
        return {};
    });
}

Result<void> adjust(Context &context)
{
    const Arguments &a = context.arguments;
    Adjustment given;
    TEWAKE_TRY(given.kind, a.choice(u"kind"_s, given.kind));
    TEWAKE_TRY(given.corrects, monthOf(a.value(u"corrects"_s), u"corrects"_s));
    TEWAKE_TRY(given.amount, a.yen(u"amount"_s, Yen(0), true));
    given.reason = a.value(u"reason"_s);
    const QString needed = given.kind == AdjustmentKind::Revenue ? u"order"_s : u"worker"_s;
    if (!a.has(needed))
        return wrongUsage(Ctl::tr("The option --%1 is missing.").arg(needed), needed);
    return withMonth(context, Permission::CloseMonth, [&](MoneyDesk &desk, YearMonth month) -> Result<void> {
        Adjustment adjustment = given;
        adjustment.month = month;
        if (a.has(u"order"_s)) {
            TEWAKE_TRY(const Order order,
                       OrderDesk(desk.office(), desk.session()).findByNumber(a.value(u"order"_s)));
            adjustment.orderId = order.id;
        }
        if (a.has(u"worker"_s)) {
            TEWAKE_TRY(const Worker worker,
                       WorkerDesk(desk.office(), desk.session()).findByCode(a.value(u"worker"_s)));
            adjustment.workerId = worker.id;
        }
        TEWAKE_TRY(adjustment, desk.adjust(adjustment));
        QJsonObject object = toJson(adjustment);
        object.insert(u"month"_s, adjustment.month.toString());
        object.insert(u"corrects"_s, adjustment.corrects.toString());
        context.out.line(Ctl::tr("%1 yen are booked in %2 for %3.")
                             .arg(adjustment.amount.toString(), adjustment.month.toString(),
                                  adjustment.corrects.toString()));
        context.out.object(object);
        return {};
    });
}

} // namespace

void addMonthCommands(QList<Command> &commands)
{
    commands +=
        {u"month list [YEAR]"_s, Ctl::tr("The months of a fiscal year (FY2026) with their figures."), list};
    commands +=
        {u"month show YYYY-MM"_s, Ctl::tr("A month, and what stands in the way of closing it."), showOne};
    commands +=
        {u"month close YYYY-MM [--through]"_s,
         Ctl::tr("Locks a month that is over; with --through every open month before it as well, all or "
                 "none."),
         close};
    commands +=
        {u"month reopen YYYY-MM --reason TEXT"_s, Ctl::tr("Opens the month that was closed last."), reopen};
    commands += {u"month plan YYYY-MM --revenue YEN"_s, Ctl::tr("The revenue that is planned."), plan};
    commands += {u"month adjustments YYYY-MM"_s, Ctl::tr("Corrections of closed months, booked in this one."),
                 adjustments};
    commands += {u"month adjust YYYY-MM --corrects YYYY-MM --kind revenue|reward --amount YEN --reason TEXT "
                 u"[--order ORDER] [--worker WORKER]"_s,
                 Ctl::tr("Books a correction of a closed month in an open one: revenue of an order, or a "
                         "worker's reward. The amount may be negative."),
                 adjust};
}

} // namespace tewake::ctl
