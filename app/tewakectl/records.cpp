// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/records.h"

#include "core/calendar/dates.h"
#include "core/office/blocktext.h"

#include <QJsonDocument>
#include <QLocale>

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Days are stored as 20261201.
QDate dayOf(qint64 stored)
{
    return {static_cast<int>(stored / 10000), static_cast<int>(stored / 100 % 100),
            static_cast<int>(stored % 100)};
}

} // namespace

QJsonValue timeJson(Instant at, const OfficeZone &zone)
{
    if (!at.isSet())
        return {};
    const QDateTime local = zone.local(at);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonObject readable(QJsonObject record, const OfficeZone &zone)
{
    static const QStringList truths{u"active"_s,      u"needs_clearance"_s, u"inspect_all"_s,
                                    u"tax_reduced"_s, u"rework_paid"_s,     u"final"_s};
    const QStringList keys = record.keys();
    for (const QString &key : keys) {
        const qint64 stored = record[key].toInteger();
        if (key == "at"_L1 || key == "reply_by"_L1 || key.endsWith(u"_at"_s))
            record.insert(key, timeJson(Instant(stored), zone));
        else if (key == "day"_L1 || key.endsWith(u"_on"_s))
            record.insert(key, stored > 0 ? QJsonValue(dayOf(stored).toString(Qt::ISODate)) : QJsonValue());
        else if (truths.contains(key))
            record.insert(key, stored != 0);
        else if (key == "own_terms"_L1)
            record.insert(key, QJsonDocument::fromJson(record[key].toString().toUtf8()).object());
    }
    return record;
}

QString dayText(QDate day, QDate today)
{
    if (day.year() != today.year())
        return dayWithinYear(day, today);
    const bool japanese = QLocale().language() == QLocale::Japanese;
    return u"%1 (%2)"_s.arg(dayWithinYear(day, today), weekdayText(day, japanese));
}

QString blocksText(const QList<Block> &blocks, const OfficeZone &zone, QDate today)
{
    return tewake::blocksText(blocks, zone, [today](QDate day) { return dayText(day, today); });
}

QString windowText(Instant release, Instant due, const OfficeZone &zone, QDate today)
{
    if (zone.minuteOfDay(release) != 0 || zone.minuteOfDay(due) != 0)
        return blocksText({{release, due}}, zone, today);
    const QDate first = zone.date(release);
    const QDate last = zone.date(due.plusSeconds(-1));
    return first == last ? dayText(first, today)
                         : u"%1 – %2"_s.arg(dayText(first, today), dayText(last, today));
}

QJsonArray blocksJson(const QList<Block> &blocks, const OfficeZone &zone)
{
    QJsonArray list;
    for (const Block &block : blocks)
        list.append(
            QJsonObject{{u"start"_s, timeJson(block.start, zone)}, {u"end"_s, timeJson(block.end, zone)}});
    return list;
}

Result<OrderNames> orderNames(OrderDesk &desk)
{
    OrderNames names;
    WorkerDesk workers(desk.office(), desk.session());
    TEWAKE_TRY(names.clients, clientCodes(desk));
    TEWAKE_TRY(names.categories, categoryCodes(desk));
    TEWAKE_TRY(names.skills, skillNames(workers));
    return names;
}

QJsonObject orderJson(const OrderRow &row, const OrderNames &names, const OfficeZone &zone)
{
    const Order &order = row.order;
    QJsonObject object = shown(order, zone);
    object.insert(u"client"_s, names.clients.value(order.clientId.value()));
    object.insert(u"client_name"_s, row.clientName);
    object.insert(u"category"_s, names.categories.value(order.categoryId.value()));
    object.insert(u"category_name"_s, row.categoryName);
    object.insert(u"coordinator"_s, row.coordinatorName);
    object.insert(u"skill"_s, names.skills.value(order.skillId.value()));
    object.insert(u"tasks"_s, row.tasks);
    object.insert(u"planned"_s, row.planned);
    object.insert(u"offered"_s, row.offered);
    object.insert(u"accepted"_s, row.accepted);
    object.insert(u"working"_s, row.working);
    object.insert(u"submitted"_s, row.submitted);
    object.insert(u"passed"_s, row.passed);
    object.insert(u"minutes"_s, row.effort.count());
    object.insert(u"amount"_s, row.amount.amount());
    object.insert(u"rewards"_s, row.rewards.amount());
    object.insert(u"accepted_amount"_s, row.acceptedAmount.amount());
    object.insert(u"accepted_quantity"_s, row.acceptedQuantity);
    return object;
}

Result<void> showOrder(Context &context, OrderDesk &desk, Id<Order> id, const QJsonObject &extra)
{
    TEWAKE_TRY(const OrderRow row, desk.order(id));
    TEWAKE_TRY(const OrderNames names, orderNames(desk));
    TEWAKE_TRY(const QList<ClientAcceptance> acceptances, desk.acceptances(id));
    TEWAKE_TRY(const qint64 missing, desk.missingUnits(id));
    QJsonArray accepted;
    for (const ClientAcceptance &acceptance : acceptances)
        accepted.append(shown(acceptance, desk.office().zone()));
    QJsonObject object = orderJson(row, names, desk.office().zone());
    object.insert(u"acceptances"_s, accepted);
    object.insert(u"missing_units"_s, missing);
    for (auto it = extra.begin(); it != extra.end(); ++it)
        object.insert(it.key(), it.value());
    context.out.object(object);

    const Order &order = row.order;
    context.out.line(u"%1  %2  %3"_s.arg(order.number, wordOf(order.state), order.title));
    context.out.line(Ctl::tr("  for %1 (%2), %3, due on %4")
                         .arg(row.clientName, names.clients.value(order.clientId.value()), row.categoryName,
                              dateText(order.dueOn, QLocale().language() == QLocale::Japanese)));
    context.out.line(Ctl::tr("  %1 yen agreed, %2 yen accepted by the client, %3 yen of rewards")
                         .arg(row.amount.toString(), row.acceptedAmount.toString(), row.rewards.toString()));
    context.out.line(Ctl::tr("  %1 of %2 tasks passed, %3 want hands, %4 units without a task")
                         .arg(row.passed)
                         .arg(row.tasks)
                         .arg(row.planned)
                         .arg(missing));
    for (const ClientAcceptance &acceptance : acceptances)
        context.out.line(Ctl::tr("  accepted on %1: %2 units, %3 yen")
                             .arg(acceptance.day.toString(Qt::ISODate))
                             .arg(acceptance.quantity)
                             .arg(acceptance.amount.toString()));
    return {};
}

QString taskReference(const TaskRow &row)
{
    return u"%1/%2"_s.arg(row.orderNumber).arg(row.task.number);
}

QJsonObject taskJson(const TaskRow &row, const NameMap &workerCodes, const OfficeZone &zone)
{
    QJsonObject object = shown(row.task, zone);
    object.insert(u"ref"_s, taskReference(row));
    object.insert(u"label"_s, row.label());
    object.insert(u"order"_s, row.orderNumber);
    object.insert(u"order_title"_s, row.orderTitle);
    object.insert(u"client_name"_s, row.clientName);
    object.insert(u"skill"_s, row.skillName);
    object.insert(u"offer"_s,
                  row.assignmentId.isValid() ? QJsonValue(row.assignmentId.value()) : QJsonValue());
    object.insert(u"worker"_s, workerCodes.value(row.workerId.value()));
    object.insert(u"worker_name"_s, row.workerName);
    object.insert(u"actual_minutes"_s, row.actual.count());
    object.insert(u"reward"_s, row.reward.amount());
    return object;
}

QJsonObject entryJson(const EntryRow &row, const OfficeZone &zone)
{
    QJsonObject object = shown(row.entry, zone);
    object.insert(u"version"_s, row.entry.version);
    object.insert(u"label"_s, row.label);
    object.insert(u"order_title"_s, row.orderTitle);
    object.insert(u"worker_name"_s, row.workerName);
    return object;
}

} // namespace tewake::ctl
