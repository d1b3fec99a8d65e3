// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/records.h"
#include "core/desk/dispatchdesk.h"
#include "core/desk/hoursdesk.h"

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Every term by its name, as it is stated; null where it is not.
QJsonObject termsJson(const OfferTerms &terms)
{
    QJsonObject object;
    for (const TermRule &rule : termRules()) {
        const QString text = termText(rule.kind, terms);
        object.insert(nameOf(rule.kind), text.isEmpty() ? QJsonValue() : QJsonValue(text));
    }
    return object;
}

QJsonObject itemJson(const WorkItem &item, const OfficeZone &zone)
{
    QJsonObject object = taskJson(item.row, {}, zone);
    object.insert(u"task"_s, item.row.task.id.value());
    object.insert(u"offer"_s, item.assignment.id.value());
    object.insert(u"minutes"_s, item.row.task.effort.count());
    object.insert(u"reward"_s, item.assignment.reward.amount());
    object.insert(u"blocks"_s, blocksJson(item.assignment.blocks, zone));
    object.insert(u"reply_by"_s, timeJson(item.assignment.replyBy, zone));
    object.insert(u"pay_on"_s, item.payOn.toString(Qt::ISODate));
    object.insert(u"room"_s, item.roomName);
    object.insert(u"terms"_s, termsJson(item.terms));
    object.insert(u"terms_kept"_s, item.terms.kept); // as they were stated, not as they would be now
    object.insert(u"rework_reason"_s, item.reworkReason);
    object.insert(u"quantity_done"_s, item.quantityDone);
    return object;
}

void showItems(Context &context, const QList<WorkItem> &items, const Office &office, const QString &key)
{
    const OfficeZone &zone = office.zone();
    QJsonArray objects;
    QList<QStringList> rows;
    for (const WorkItem &item : items) {
        objects.append(itemJson(item, zone));
        rows.append({QString::number(item.assignment.id.value()), QString::number(item.row.task.id.value()),
                     taskReference(item.row), item.row.label(), wordOf(item.row.task.state),
                     item.row.task.effort.toString(), item.assignment.reward.toString(),
                     blocksText(item.assignment.blocks, zone, office.today())});
    }
    context.out.table({Ctl::tr("offer"), Ctl::tr("id"), Ctl::tr("task"), Ctl::tr("label"), Ctl::tr("state"),
                       Ctl::tr("time"), Ctl::tr("yen"), Ctl::tr("when")},
                      rows);
    context.out.object({{key, objects}});
}

/// All terms of one offer, a line each.
Result<void> showOne(Context &context)
{
    TEWAKE_TRY(HoursDesk desk, context.desk<HoursDesk>(Permission::OwnWork));
    TEWAKE_TRY(const Id<Assignment> id,
               offerByReference(desk.office(), desk.session(), context.arguments.position(0)));
    TEWAKE_TRY(const WorkItem item, desk.offer(id));
    context.out.line(
        u"%1  %2  %3"_s.arg(taskReference(item.row), item.row.label(), wordOf(item.assignment.state)));
    if (!item.terms.kept)
        context.out.line(Ctl::tr("  Offered before terms were kept: as they would be stated today."));
    for (const TermRule &rule : termRules()) {
        const QString text = termText(rule.kind, item.terms);
        context.out.line(
            u"  %1: %2"_s.arg(wordOf(rule.kind), text.isEmpty() ? Ctl::tr("(not stated)") : text));
    }
    context.out.object({{u"offer"_s, itemJson(item, desk.office().zone())}});
    return {};
}

/// Of everybody, for whoever hands out.
Result<void> listAll(Context &context, OrderDesk &desk)
{
    TEWAKE_TRY(const NameMap codes, workerCodes(desk.office(), desk.session()));
    OrderFilter running;
    running.states = {OrderState::InProgress};
    TEWAKE_TRY(const QList<OrderRow> orders, desk.orders(running));
    QJsonArray objects;
    QList<QStringList> rows;
    for (const OrderRow &order : orders) {
        TEWAKE_TRY(const QList<TaskRow> tasks, desk.tasks(order.order.id));
        for (const TaskRow &row : tasks) {
            if (row.task.state != TaskState::Offered)
                continue;
            QJsonObject object = taskJson(row, codes, desk.office().zone());
            object.insert(u"task"_s, row.task.id.value());
            objects.append(object);
            rows.append({QString::number(row.assignmentId.value()), QString::number(row.task.id.value()),
                         taskReference(row), row.label(), row.task.effort.toString(), row.reward.toString(),
                         u"%1 %2"_s.arg(codes.value(row.workerId.value()), row.workerName)});
        }
    }
    context.out.table({Ctl::tr("offer"), Ctl::tr("id"), Ctl::tr("task"), Ctl::tr("label"), Ctl::tr("time"),
                       Ctl::tr("yen"), Ctl::tr("worker")},
                      rows);
    context.out.object({{u"offers"_s, objects}});
    return {};
}

Result<void> list(Context &context)
{
    TEWAKE_TRY(HoursDesk desk, context.desk<HoursDesk>(Permission::OwnWork));
    if (desk.account().role != Role::Teleworker) {
        OrderDesk orders(desk.office(), desk.session());
        return listAll(context, orders);
    }
    TEWAKE_TRY(const QList<WorkItem> items, desk.offers());
    showItems(context, items, desk.office(), u"offers"_s);
    return {};
}

Result<void> work(Context &context)
{
    TEWAKE_TRY(HoursDesk desk, context.desk<HoursDesk>(Permission::OwnWork));
    TEWAKE_TRY(const QList<WorkItem> items, desk.work());
    showItems(context, items, desk.office(), u"work"_s);
    return {};
}

Result<void> answer(Context &context, bool accept)
{
    TEWAKE_TRY(HoursDesk desk, context.desk<HoursDesk>(Permission::OwnWork));
    TEWAKE_TRY(const Id<Assignment> id,
               offerByReference(desk.office(), desk.session(), context.arguments.position(0)));
    if (accept)
        TEWAKE_CHECK(desk.acceptOffer(id));
    else
        TEWAKE_CHECK(desk.declineOffer(id, context.arguments.value(u"reason"_s)));
    context.out.line(accept ? Ctl::tr("Accepted.") : Ctl::tr("Declined."));
    context.out.object(
        {{u"offer"_s, id.value()},
         {u"state"_s, nameOf(accept ? AssignmentState::Accepted : AssignmentState::Declined)}});
    return {};
}

Result<void> withdraw(Context &context)
{
    TEWAKE_TRY(DispatchDesk desk, context.desk<DispatchDesk>(Permission::Dispatch));
    TEWAKE_TRY(const Id<Assignment> id,
               offerByReference(desk.office(), desk.session(), context.arguments.position(0)));
    TEWAKE_TRY(const Task task, desk.withdraw(id, context.arguments.value(u"reason"_s)));
    const bool handedIn = task.state == TaskState::Submitted;
    context.out.line(handedIn
                         ? Ctl::tr("The person has left; what is done is handed in and waits for inspection.")
                         : Ctl::tr("Withdrawn; the task wants hands again."));
    context.out.object(
        {{u"offer"_s, id.value()},
         {u"state"_s, nameOf(handedIn ? AssignmentState::Finished : AssignmentState::Withdrawn)}});
    return {};
}

} // namespace

void addOfferCommands(QList<Command> &commands)
{
    commands += {u"offer list"_s, Ctl::tr("Offers without an answer: a teleworker's own, else all."), list};
    commands +=
        {u"offer show OFFER"_s,
         Ctl::tr("One offer with all of its terms: its number, or its TASK; one's own, else anybody's."),
         showOne};
    commands += {u"offer accept OFFER"_s, Ctl::tr("Takes one's own offer: its number, or its TASK."),
                 [](Context &c) { return answer(c, true); }};
    commands += {u"offer decline OFFER [--reason TEXT]"_s,
                 Ctl::tr("Declines it, which has no consequence; the reason is optional."),
                 [](Context &c) { return answer(c, false); }};
    commands += {u"offer withdraw OFFER --reason TEXT"_s,
                 Ctl::tr("Takes an offer or an accepted task back, for whoever hands out."), withdraw};
    commands += {u"hours work"_s, Ctl::tr("One's own tasks: accepted, begun, and handed in of late."), work};
}

} // namespace tewake::ctl
