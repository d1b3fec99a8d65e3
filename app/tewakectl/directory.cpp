// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/directory.h"

#include "core/base/text.h"
#include "core/desk/hoursdesk.h"

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

template <class T, class Field>
Result<T> findIn(const QList<T> &list, Field field, const QString &text, const Error &missing)
{
    for (const T &record : list) {
        if (std::invoke(field, record) == text)
            return record;
    }
    return missing;
}

Error missing(const QString &field, const QString &message)
{
    return {ErrorCode::NotFound, message, field};
}

std::optional<qint64> wholeNumber(const QString &text)
{
    bool ok = false;
    const qint64 number = foldWidth(text).toLongLong(&ok);
    return ok && number > 0 ? std::optional(number) : std::nullopt;
}

QString referenceOf(const TaskRow &row)
{
    return u"%1/%2"_s.arg(row.orderNumber).arg(row.task.number);
}

/// The tasks among which a reference that is no id is looked for.
Result<QList<TaskRow>> candidates(Office &office, const Session &session, const QString &text)
{
    QList<TaskRow> rows;
    if (session.account.role == Role::Teleworker) {
        HoursDesk desk(office, session);
        TEWAKE_TRY(QList<WorkItem> items, desk.offers());
        TEWAKE_TRY(const QList<WorkItem> taken, desk.work());
        items += taken;
        for (const WorkItem &item : std::as_const(items))
            rows += item.row;
        return rows;
    }
    OrderDesk desk(office, session);
    const qsizetype slash = text.lastIndexOf(u'/');
    if (slash > 0) {
        TEWAKE_TRY(const Order order, desk.findByNumber(text.first(slash)));
        return desk.tasks(order.id);
    }
    TEWAKE_TRY(const QList<OrderRow> orders, desk.orders());
    for (const OrderRow &row : orders) {
        if (row.order.mark.isEmpty() || !text.startsWith(row.order.mark))
            continue;
        TEWAKE_TRY(const QList<TaskRow> tasks, desk.tasks(row.order.id));
        rows += tasks;
    }
    return rows;
}

Result<TaskRow> taskRowByReference(Office &office, const Session &session, const QString &text)
{
    TEWAKE_TRY(const QList<TaskRow> rows, candidates(office, session, text));
    QList<TaskRow> found;
    QStringList references;
    for (const TaskRow &row : rows) {
        if (row.label() == text || referenceOf(row) == text) {
            found += row;
            references += referenceOf(row);
        }
    }
    if (found.isEmpty())
        return missing(u"task"_s, Ctl::tr("There is no task “%1”.").arg(text));
    if (found.size() > 1)
        return Error{ErrorCode::InvalidInput,
                     Ctl::tr("Several tasks are called “%1”: %2. Name one of them.")
                         .arg(text, references.join(u", "_s)),
                     u"task"_s};
    return found.first();
}

/// What the records are called, by id.
template <class T> Result<NameMap> namesOf(const Result<QList<T>> &records, QString T::*name)
{
    if (!records)
        return records.error();
    NameMap map;
    for (const T &record : *records)
        map.insert(record.id.value(), record.*name);
    return map;
}

} // namespace

Result<Client> clientByCode(OrderDesk &desk, const QString &code)
{
    TEWAKE_TRY(const QList<Client> list, desk.clients());
    return findIn(list, &Client::code, code,
                  missing(u"client"_s, Ctl::tr("There is no client “%1”.").arg(code)));
}

Result<WorkCategory> categoryByCode(OrderDesk &desk, const QString &code)
{
    TEWAKE_TRY(const QList<WorkCategory> list, desk.categories());
    return findIn(list, &WorkCategory::code, code,
                  missing(u"category"_s, Ctl::tr("There is no work category “%1”.").arg(code)));
}

Result<Skill> skillByName(WorkerDesk &desk, const QString &name)
{
    TEWAKE_TRY(const QList<Skill> list, desk.skills());
    return findIn(list, &Skill::name, name,
                  missing(u"skill"_s, Ctl::tr("There is no skill “%1”.").arg(name)));
}

Result<Room> roomByName(WorkerDesk &desk, const QString &name)
{
    TEWAKE_TRY(const QList<Room> list, desk.rooms());
    return findIn(list, &Room::name, name, missing(u"room"_s, Ctl::tr("There is no room “%1”.").arg(name)));
}

Result<Team> teamByName(WorkerDesk &desk, const QString &name)
{
    TEWAKE_TRY(const QList<Team> list, desk.teams());
    return findIn(list, &Team::name, name, missing(u"team"_s, Ctl::tr("There is no team “%1”.").arg(name)));
}

Result<Hub> hubByName(WorkerDesk &desk, const QString &name)
{
    TEWAKE_TRY(const QList<Hub> list, desk.hubs());
    return findIn(list, &Hub::name, name, missing(u"hub"_s, Ctl::tr("There is no hub “%1”.").arg(name)));
}

Result<Worker> workerByCode(WorkerDesk &desk, const QString &code)
{
    if (desk.account().role != Role::Teleworker)
        return desk.findByCode(code);
    TEWAKE_TRY(const WorkerCard card, desk.worker(desk.account().workerId));
    if (card.row.worker.code.compare(code, Qt::CaseInsensitive) != 0)
        return Error{ErrorCode::NotAllowed,
                     Ctl::tr("%1 can see and change her or his own record only, not that of “%2”.")
                         .arg(desk.account().displayName, code),
                     u"worker"_s};
    return card.row.worker;
}

Result<Id<Task>> taskByReference(Office &office, const Session &session, const QString &text)
{
    if (const auto id = wholeNumber(text))
        return Id<Task>(*id);
    TEWAKE_TRY(const TaskRow row, taskRowByReference(office, session, text));
    return row.task.id;
}

Result<Id<Assignment>> offerByReference(Office &office, const Session &session, const QString &text)
{
    if (const auto id = wholeNumber(text))
        return Id<Assignment>(*id);
    TEWAKE_TRY(const TaskRow row, taskRowByReference(office, session, text));
    if (!row.assignmentId.isValid())
        return missing(u"offer"_s, Ctl::tr("Nobody has “%1” at present.").arg(text));
    return row.assignmentId;
}

Result<NameMap> clientCodes(OrderDesk &desk)
{
    return namesOf(desk.clients(), &Client::code);
}

Result<NameMap> categoryCodes(OrderDesk &desk)
{
    return namesOf(desk.categories(), &WorkCategory::code);
}

Result<NameMap> skillNames(WorkerDesk &desk)
{
    return namesOf(desk.skills(), &Skill::name);
}

Result<NameMap> workerCodes(Office &office, const Session &session)
{
    NameMap map;
    if (!may(session.account.role, Permission::ViewWorkers))
        return map;
    TEWAKE_TRY(const QList<WorkerRow> rows, WorkerDesk(office, session).workers(true));
    for (const WorkerRow &row : rows)
        map.insert(row.worker.id.value(), row.worker.code);
    return map;
}

} // namespace tewake::ctl
