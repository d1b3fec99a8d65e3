// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/ordersteps.h"

#include "ui/orders/orderdetail.h"
#include "ui/shared/orderwords.h"
#include "ui/widgets/formats.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace tewake::ui {

using namespace Qt::StringLiterals;
using Kind = OrderStepChoice::Kind;

namespace {

struct OrderSteps {
    Q_DECLARE_TR_FUNCTIONS(OrderSteps)
};

QString namesOf(const QStringList &names)
{
    constexpr qsizetype most = 5;
    QStringList unique = names;
    unique.removeDuplicates();
    if (unique.size() <= most)
        return unique.join(OrderSteps::tr(", ", "between names"));
    return OrderSteps::tr("%1 and %n more", nullptr, static_cast<int>(unique.size() - most))
        .arg(unique.mid(0, most).join(OrderSteps::tr(", ", "between names")));
}

/// Shows the error of a refused step; true where it was done.
template <class T> bool told(const Result<T> &result, ScreenContext &context)
{
    if (!result)
        context.showError(result.error());
    return result.ok();
}

void accept(const Order &order, ScreenContext &context)
{
    if (!told(OrderDesk(context.office(), context.session()).accept(order.id), context))
        return;
    context.notify(OrderSteps::tr("Order %1 is accepted.").arg(order.number), [&context, id = order.id] {
        if (told(OrderDesk(context.office(), context.session()).unaccept(id), context))
            context.notify(OrderSteps::tr("The acceptance is taken back."));
    });
}

void unaccept(const Order &order, ScreenContext &context)
{
    if (!told(OrderDesk(context.office(), context.session()).unaccept(order.id), context))
        return;
    context.notify(OrderSteps::tr("Order %1 is a quotation again.").arg(order.number),
                   [&context, id = order.id] {
                       if (told(OrderDesk(context.office(), context.session()).accept(id), context))
                           context.notify(OrderSteps::tr("The order is accepted again."));
                   });
}

void cancel(const OrderCard &card, ScreenContext &context, QWidget *window)
{
    const Order &order = card.row.order;
    const auto tasks = OrderDesk(context.office(), context.session()).previewCancel(order.id);
    if (!told(tasks, context))
        return;
    const Answer answer =
        context.ask({OrderSteps::tr("Cancel order %1").arg(order.number), cancelConsequences(*tasks),
                     OrderSteps::tr("Cancel the order"), true, OrderSteps::tr("Reason"), true});
    if (!answer.confirmed)
        return;
    context.run<Order>(
        tasks->cancelled.size(), OrderSteps::tr("Cancelling order %1").arg(order.number), window,
        [id = order.id, reason = answer.reason, session = context.session()](Office &office) {
            return OrderDesk(office, session).cancel(id, reason);
        },
        [&context, number = order.number](const Result<Order> &done) {
            if (told(done, context))
                context.notify(OrderSteps::tr("Order %1 is cancelled.").arg(number));
        });
}

void deliver(const Order &order, ScreenContext &context)
{
    const Result<qint64> missing = OrderDesk(context.office(), context.session()).missingUnits(order.id);
    if (!told(missing, context))
        return;
    if (*missing > 0 &&
        !context
             .ask({OrderSteps::tr("Deliver order %1").arg(order.number),
                   OrderSteps::tr("Of %1 ordered, %2 have no work that passed; a new split would cover them.")
                       .arg(quantityText(order.quantity, order.unit), quantityText(*missing, order.unit)),
                   OrderSteps::tr("Deliver without them"),
                   false,
                   {},
                   false})
             .confirmed)
        return;
    if (!told(OrderDesk(context.office(), context.session()).deliver(order.id), context))
        return;
    context.notify(
        OrderSteps::tr("Order %1 is delivered; it waits for the client's acceptance.").arg(order.number));
}

void sendBack(const Order &order, ScreenContext &context)
{
    const Answer answer = context.ask(
        {OrderSteps::tr("The client sent order %1 back").arg(order.number),
         OrderSteps::tr("The order is in progress again. What was inspected stays as it is."),
         OrderSteps::tr("Take it back into progress"), false, OrderSteps::tr("What the client said"), true});
    if (!answer.confirmed ||
        !told(OrderDesk(context.office(), context.session()).takeDeliveryBack(order.id, answer.reason),
              context))
        return;
    context.notify(OrderSteps::tr("Order %1 is in progress again.").arg(order.number));
}

void recordAcceptance(const OrderRow &row, ScreenContext &context, QWidget *window)
{
    const auto open = OrderDesk(context.office(), context.session()).acceptable(row.order.id);
    if (!told(open, context))
        return;
    AcceptanceDialog dialog(
        row, *open, context.office().today(),
        [&context](const AcceptanceRequest &request) -> Result<void> {
            TEWAKE_CHECK(OrderDesk(context.office(), context.session()).recordAcceptance(request));
            return {};
        },
        window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    context.notify(OrderSteps::tr("The client's acceptance of order %1 is recorded.").arg(row.order.number));
}

/// The last split as far as the card knows.
struct LastSplit {
    SplitMade made;
    Minutes effort;
    QString first; ///< labels
    QString last;
    const AuditRecord *record = nullptr; ///< who made it, and when
};

/// Whether it is of a split that made the tasks with these numbers.
bool madeThese(const AuditRecord &record, qint64 first, qint64 last)
{
    if (!record.action.startsWith(u"order.splitInto"_s))
        return false;
    const QJsonObject made = QJsonDocument::fromJson(record.after.toUtf8()).object();
    return made[u"first"].toInteger() <= first && made[u"last"].toInteger() >= last;
}

LastSplit lastSplit(const OrderCard &card)
{
    LastSplit split{{0, 0}, {}, {}, {}, nullptr};
    for (const TaskRow &row : card.tasks)
        split.made.batch = std::max(split.made.batch, row.task.splitBatch);
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = 0;
    for (const TaskRow &row : card.tasks) {
        if (row.task.splitBatch != split.made.batch)
            continue;
        ++split.made.tasks;
        split.effort += row.task.effort;
        if (split.first.isEmpty())
            split.first = row.label();
        split.last = row.label();
        first = std::min<qint64>(first, row.task.number);
        last = std::max<qint64>(last, row.task.number);
    }
    if (split.made.batch == 0) {
        split.made.tasks = card.row.planned;
        return split;
    }
    // Numbers of a split that was taken back are given out anew: the latest that made them is the one.
    for (const AuditRecord &record : card.history) {
        if (madeThese(record, first, last) && (!split.record || record.id > split.record->id))
            split.record = &record;
    }
    return split;
}

/// Which split it is: how many tasks, how long, and when it was made.
void undoSplit(const OrderCard &card, ScreenContext &context, QWidget *window)
{
    const LastSplit split = lastSplit(card);
    const Order &order = card.row.order;
    QStringList facts{OrderSteps::tr("%n task(s), %1 altogether, will be removed.", nullptr,
                                     static_cast<int>(split.made.tasks))
                          .arg(hoursText(split.effort))};
    if (!split.first.isEmpty() && split.first != split.last)
        facts += OrderSteps::tr("They are %1 to %2.").arg(split.first, split.last);
    else if (!split.first.isEmpty())
        facts += OrderSteps::tr("It is %1.").arg(split.first);
    if (split.record)
        facts += OrderSteps::tr("%1 made this split on %2.")
                     .arg(split.record->accountName,
                          denseDateTime(split.record->at, context.office().zone(), context.office().today()));
    if (!context
             .ask({OrderSteps::tr("Take the last split of order %1 back").arg(order.number),
                   facts.join(u'\n'), OrderSteps::tr("Take the split back")})
             .confirmed)
        return;
    takeSplitBack(order.id, order.number, split.made, context, window);
}

} // namespace

std::optional<OrderStepChoice> nextStep(const OrderRow &row, const ScreenContext &context)
{
    const QList<OrderStepChoice> steps = possibleSteps(row, context);
    if (steps.isEmpty())
        return std::nullopt;
    const Kind first = steps.first().kind;
    if (first == Kind::Cancel || first == Kind::UndoSplit || first == Kind::Unaccept ||
        first == Kind::SendBack)
        return std::nullopt;
    // Delivering comes up once everything has passed, and stays in the menu until then.
    if (first == Kind::Deliver && (row.tasks == 0 || row.passed < row.tasks))
        return std::nullopt;
    return steps.first();
}

QList<OrderStepChoice> possibleSteps(const OrderRow &row, const ScreenContext &context)
{
    const auto can = [&row](OrderStep step) { return after(row.order.state, step).ok(); };
    const bool edits = context.may(Permission::EditOrders);
    const bool records = context.may(Permission::RecordAcceptance);
    QList<OrderStepChoice> steps;
    if (edits && can(OrderStep::Accept))
        steps.append({Kind::Accept, OrderSteps::tr("Accept the order")});
    if (edits && can(OrderStep::Deliver))
        steps.append({Kind::Deliver, OrderSteps::tr("Deliver")});
    if (records && takesAcceptances(row.order.state))
        steps.append({Kind::RecordAcceptance, OrderSteps::tr("Record client acceptance")});
    if (edits && can(OrderStep::Unaccept))
        steps.append({Kind::Unaccept, OrderSteps::tr("Back to quotation")});
    if (edits && can(OrderStep::SendBack))
        steps.append({Kind::SendBack, OrderSteps::tr("Sent back by the client")});
    if (edits && row.planned > 0)
        steps.append({Kind::UndoSplit, OrderSteps::tr("Take the last split back …")});
    if (edits && can(OrderStep::Cancel))
        steps.append({Kind::Cancel, OrderSteps::tr("Cancel the order …")});
    return steps;
}

QString cancelConsequences(const OrderCancelling &tasks)
{
    QStringList offered;
    QStringList taken;
    int open = 0;
    for (const TaskRow &row : tasks.cancelled) {
        if (row.task.state == TaskState::Planned)
            ++open;
        else
            (row.task.state == TaskState::Offered ? offered : taken).append(row.workerName);
    }
    QStringList begun;
    for (const TaskRow &row : tasks.begun)
        begun.append(OrderSteps::tr("%1 (%2)", "task, who has it").arg(row.label(), row.workerName));
    const auto count = [](const auto &list) { return static_cast<int>(list.size()); };
    QStringList facts;
    if (open > 0)
        facts.append(OrderSteps::tr("%n task(s) that nobody has are cancelled.", nullptr, open));
    if (!offered.isEmpty())
        facts.append(
            OrderSteps::tr("%n offer(s) are withdrawn: %1.", nullptr, count(offered)).arg(namesOf(offered)));
    if (!taken.isEmpty())
        facts.append(
            OrderSteps::tr("%n task(s) that people have accepted are taken away: %1.", nullptr, count(taken))
                .arg(namesOf(taken)));
    if (!begun.isEmpty())
        facts.append(OrderSteps::tr("%n task(s) with hours logged stay until what is done is handed in: %1.",
                                    nullptr, count(begun))
                         .arg(namesOf(begun)));
    if (!tasks.handedIn.isEmpty())
        facts.append(OrderSteps::tr("%n task(s) handed in stay, and are paid once they pass.", nullptr,
                                    count(tasks.handedIn)));
    if (facts.isEmpty())
        facts.append(OrderSteps::tr("Nothing has been handed out yet."));
    facts.append(OrderSteps::tr("A cancelled order cannot be taken up again."));
    return facts.join(u'\n');
}

void takeSplitBack(Id<Order> order, const QString &number, SplitMade split, ScreenContext &context,
                   QWidget *window)
{
    context.run<int>(
        split.tasks, OrderSteps::tr("Taking the split of order %1 back").arg(number), window,
        [order, batch = split.batch, session = context.session()](Office &office) {
            return OrderDesk(office, session).undoSplit(order, batch);
        },
        [&context](const Result<int> &undone) {
            if (told(undone, context))
                context.notify(
                    OrderSteps::tr("The split is taken back: %n task(s) are gone.", nullptr, *undone));
        });
}

void runStep(Kind kind, const OrderCard &card, ScreenContext &context, QWidget *window)
{
    const Order &order = card.row.order;
    switch (kind) {
    case Kind::Accept:
        accept(order, context);
        break;
    case Kind::Unaccept:
        unaccept(order, context);
        break;
    case Kind::Deliver:
        deliver(order, context);
        break;
    case Kind::SendBack:
        sendBack(order, context);
        break;
    case Kind::RecordAcceptance:
        recordAcceptance(card.row, context, window);
        break;
    case Kind::UndoSplit:
        undoSplit(card, context, window);
        break;
    case Kind::Cancel:
        cancel(card, context, window);
        break;
    }
}

bool takeAcceptanceBack(const ClientAcceptance &acceptance, const OrderRow &row, ScreenContext &context)
{
    QString fact = OrderSteps::tr("%1, accepted on %2, are no longer revenue.")
                       .arg(yenText(acceptance.amount), longDate(acceptance.day));
    if (acceptance.final && row.order.state == OrderState::Completed)
        fact +=
            u'\n' + OrderSteps::tr("Order %1 waits for the client's acceptance again.").arg(row.order.number);
    const Answer answer = context.ask({OrderSteps::tr("Take the acceptance back"), fact,
                                       OrderSteps::tr("Take it back"), true, OrderSteps::tr("Reason"), true});
    if (!answer.confirmed ||
        !told(OrderDesk(context.office(), context.session()).takeAcceptanceBack(acceptance.id, answer.reason),
              context))
        return false;
    context.notify(OrderSteps::tr("The client's acceptance is taken back."));
    return true;
}

bool cancelTask(const TaskRow &task, ScreenContext &context)
{
    QString fact = task.workerName.isEmpty() ? OrderSteps::tr("Nobody has it.")
                                             : OrderSteps::tr("%1 has it (%2); it is taken away.")
                                                   .arg(task.workerName, wordOf(task.task.state));
    if (task.task.reworkOf.isValid() && !task.task.reworkPaid)
        fact += u'\n' + OrderSteps::tr("The work that it was to put right waits for inspection again.");
    const Answer answer =
        context.ask({OrderSteps::tr("Cancel task %1").arg(task.label()), fact,
                     OrderSteps::tr("Cancel the task"), true, OrderSteps::tr("Reason"), true});
    if (!answer.confirmed)
        return false;
    if (!told(OrderDesk(context.office(), context.session()).cancelTask(task.task.id, answer.reason),
              context))
        return false;
    context.notify(OrderSteps::tr("Task %1 is cancelled.").arg(task.label()));
    return true;
}

} // namespace tewake::ui
