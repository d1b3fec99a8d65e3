// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/importdesk.h"

#include "core/desk/importhours.h"
#include "core/store/listdigest.h"
#include "core/store/rowdigest.h"

#include <QCoreApplication>

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Imports {
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

constexpr qsizetype ProgressStep = 200;

std::vector<bool> refusedRows(const QList<ImportProblem> &problems, const ImportRules &rules, qsizetype count)
{
    std::vector<bool> refused(static_cast<std::size_t>(count));
    for (const ImportProblem &problem : problems) {
        if (problem.refuses(rules.takeOddities))
            refused[static_cast<std::size_t>(problem.row)] = true;
    }
    return refused;
}

bool goOn(const ImportRules &rules, qsizetype done, qsizetype total)
{
    return !rules.progress || rules.progress(total == 0 ? 1000 : static_cast<int>(done * 1000 / total));
}

/// Names that must be unique, those of the office first.
class Names {
public:
    Names(const QHash<QString, qint64> &stored, QString field)
        : m_stored(&stored)
        , m_field(std::move(field))
    {
    }
    void check(qsizetype row, const QString &name, QList<ImportProblem> &problems)
    {
        if (m_stored->contains(name))
            problems.append({row, m_field, name, Imports::tr("“%1” is already in the office.").arg(name)});
        else if (const auto it = m_seen.constFind(name); it != m_seen.cend())
            problems.append(
                {row, m_field, name, Imports::tr("“%1” occurs more than once in the file.").arg(name)});
        else
            m_seen.insert(name, row);
    }

private:
    const QHash<QString, qint64> *m_stored;
    QString m_field;
    QHash<QString, qsizetype> m_seen;
};

void checkRule(qsizetype row, const Result<void> &rule, QList<ImportProblem> &problems)
{
    if (!rule)
        problems.append({row, rule.error().field, {}, rule.error().message});
}

/// The pieces of an order are its quantity, and each belongs to one task that stands for it: rework only
/// where what it puts right was sent back.
void checkUnits(qsizetype row, const ImportedTask &item, ImportReferences &known,
                QList<ImportProblem> &problems)
{
    const Task &task = item.task;
    if (task.state == TaskState::SentBack)
        known.sentBack.insert({task.orderId.value(), task.number});
    if (!coversUnits(task) ||
        (item.reworkOf != 0 && !known.sentBack.contains({task.orderId.value(), item.reworkOf})))
        return;
    const qint64 units = known.orderUnits.value(task.orderId.value());
    qint64 &covered = known.coveredUnits[task.orderId.value()];
    if (covered + task.quantity > units) {
        problems.append(
            {row, u"quantity"_s, QString::number(task.quantity),
             Imports::tr("The order has %1 units, of which its tasks cover %2; %3 more are too many.")
                 .arg(units)
                 .arg(covered)
                 .arg(task.quantity)});
        return;
    }
    covered += task.quantity;
}

bool overlap(const WeeklySlot &a, const WeeklySlot &b)
{
    return a.weekday == b.weekday && a.startMinute < b.endMinute && b.startMinute < a.endMinute;
}

void checkAvailability(qsizetype row, const ImportedAvailability &item, Availability &known,
                       QList<ImportProblem> &problems)
{
    Availability alone;
    if (item.slot)
        alone.pattern.append(*item.slot);
    if (item.exception)
        alone.exceptions.append(*item.exception);
    if (const auto valid = validate(alone); !valid)
        return checkRule(row, valid, problems);
    for (const WeeklySlot &slot : std::as_const(known.pattern)) {
        if (item.slot && overlap(slot, *item.slot)) {
            problems.append(
                {row, u"from"_s, {}, Imports::tr("This stretch of the week overlaps with another one.")});
            return;
        }
    }
    for (const AvailabilityException &other : std::as_const(known.exceptions)) {
        if (item.exception && other.day == item.exception->day &&
            other.startMinute == item.exception->startMinute && other.off == item.exception->off) {
            problems.append({row, u"date"_s, other.day.toString(Qt::ISODate),
                             Imports::tr("There is already an exception on this day at this time.")});
            return;
        }
    }
    known.pattern += alone.pattern;
    known.exceptions += alone.exceptions;
}

} // namespace

Permission permissionToEnter(Subject subject)
{
    switch (subject) {
    case Subject::Client:
    case Subject::Order:
    case Subject::Task:
        return Permission::EditOrders;
    case Subject::Worker:
        return Permission::EditWorkers;
    case Subject::TimeEntry: // they come approved
        return Permission::ApproveHours;
    default:
        return Permission::Administer;
    }
}

Result<void> ImportDesk::requireEntering(Subject subject) const
{
    TEWAKE_CHECK(require(Permission::Import));
    return require(permissionToEnter(subject));
}

Result<qint64> ImportDesk::addBatch(const ImportSource &source, qint64 taken)
{
    return ImportGateway(database())
        .addBatch({0, now(), account().id, source.kind, source.fileName, source.fileHash, taken});
}

Result<ImportDesk::Before> ImportDesk::before(Subject subject)
{
    Before result{recordKind(nameOf(subject)), 0};
    TEWAKE_TRY(result.lastId, RowDigests(database()).lastId(*result.kind));
    return result;
}

Result<void> ImportDesk::record(const ImportSource &source, Subject subject, qint64 batch, qint64 taken,
                                const Before &before, const std::function<Result<void>(qint64)> &progress)
{
    TEWAKE_TRY(const RowDigest digest, RowDigests(database()).after(*before.kind, before.lastId, progress));
    QJsonArray digests;
    if (!digest.portions.isEmpty())
        digests.append(digest.toJson());
    QJsonObject after{{u"import"_s, batch}, {u"kind"_s, source.kind},       {u"file"_s, source.fileName},
                      {u"rows"_s, taken},   {u"sha256"_s, source.fileHash}, {u"digests"_s, digests}};
    if (const KeptList *list = keptList(source.kind)) { // no records of their own
        TEWAKE_TRY(const QJsonObject lists, ListDigests(database()).of(*list, m_workers));
        after.insert(u"lists"_s, lists);
    }
    return audit(u"import."_s + source.kind, subject, 0, {}, after);
}

Result<ImportOutcome> ImportDesk::take(const ImportSource &source, const ImportRules &rules, Subject subject,
                                       qsizetype count, const std::function<Result<void>(Problems &)> &check,
                                       const std::function<Result<void>(qsizetype)> &store)
{
    TEWAKE_CHECK(requireEntering(subject));
    return change(Permission::Import, [&]() -> Result<ImportOutcome> {
        ImportOutcome outcome;
        m_added = {};
        m_workers.clear();
        TEWAKE_CHECK(check(outcome.problems));
        const std::vector<bool> refused = refusedRows(outcome.problems, rules, count);
        outcome.taken = std::count(refused.begin(), refused.end(), false);
        if (rules.dryRun || outcome.taken == 0 || (outcome.taken < count && !rules.partial))
            return outcome;
        TEWAKE_TRY(const Before stood, before(subject));
        for (qsizetype i = 0; i < count; ++i) {
            if (refused[static_cast<std::size_t>(i)])
                continue;
            TEWAKE_CHECK(store(i));
            if (i % ProgressStep == 0 && !goOn(rules, i, count))
                return importCancelled();
        }
        TEWAKE_TRY(const qint64 batch, addBatch(source, outcome.taken));
        TEWAKE_CHECK(record(source, subject, batch, outcome.taken, stood));
        if (!goOn(rules, count, count))
            return importCancelled();
        outcome.committed = true;
        return outcome;
    });
}

template <class T>
Result<Id<T>> ImportDesk::addedEntry(const QString &name, QHash<QString, qint64> &added, Subject subject,
                                     const QString &action)
{
    if (const auto known = added.constFind(name); known != added.cend())
        return Id<T>(*known);
    T entry;
    entry.name = name;
    TEWAKE_CHECK(Table<T>(database()).insert(entry));
    TEWAKE_CHECK((auditRecord<T>(action, subject, nullptr, &entry)));
    added.insert(name, entry.id.value());
    return entry.id;
}

template <class T> Result<void> ImportDesk::addMissing(T &record, const ImportedNames &missing)
{
    if constexpr (requires { record.teamId; }) {
        if (!missing.team.isEmpty()) {
            TEWAKE_TRY(record.teamId,
                       addedEntry<Team>(missing.team, m_added.teams, Subject::Team, u"team.add"_s));
        }
    }
    if constexpr (requires { record.hubId; }) {
        if (!missing.hub.isEmpty()) {
            TEWAKE_TRY(record.hubId, addedEntry<Hub>(missing.hub, m_added.hubs, Subject::Hub, u"hub.add"_s));
        }
    }
    if constexpr (requires { record.roomId; }) {
        if (!missing.room.isEmpty()) {
            TEWAKE_TRY(record.roomId,
                       addedEntry<Room>(missing.room, m_added.rooms, Subject::Room, u"room.add"_s));
        }
    }
    if constexpr (requires { record.skillId; }) {
        if (!missing.skill.isEmpty()) {
            TEWAKE_TRY(record.skillId,
                       addedEntry<Skill>(missing.skill, m_added.skills, Subject::Skill, u"skill.add"_s));
        }
    }
    return {};
}

Result<ImportOutcome> ImportDesk::addClients(const ImportSource &source, QList<Client> clients,
                                             const ImportRules &rules)
{
    const auto check = [&](Problems &problems) -> Result<void> {
        TEWAKE_TRY(const ImportReferences known, ImportGateway(database()).references());
        Names names(known.clients, u"code"_s);
        for (qsizetype i = 0; i < clients.size(); ++i) {
            checkRule(i, validate(clients[i]), problems);
            names.check(i, clients[i].code, problems);
        }
        return {};
    };
    return take(source, rules, Subject::Client, clients.size(), check,
                [&](qsizetype i) { return Table<Client>(database()).insert(clients[i]); });
}

Result<ImportOutcome> ImportDesk::addWorkers(const ImportSource &source, QList<ImportedWorker> workers,
                                             const ImportRules &rules)
{
    const auto check = [&](Problems &problems) -> Result<void> {
        TEWAKE_TRY(const ImportReferences known, ImportGateway(database()).references());
        Names names(known.workers, u"code"_s);
        for (qsizetype i = 0; i < workers.size(); ++i) {
            checkRule(i, validate(workers[i].worker), problems);
            names.check(i, workers[i].worker.code, problems);
        }
        return {};
    };
    return take(source, rules, Subject::Worker, workers.size(), check, [&](qsizetype i) -> Result<void> {
        Worker &worker = workers[i].worker;
        TEWAKE_CHECK(addMissing(worker, workers[i].missing));
        return Table<Worker>(database()).insert(worker);
    });
}

Result<ImportOutcome> ImportDesk::addSkills(const ImportSource &source, const QList<ImportedSkill> &skills,
                                            const ImportRules &rules)
{
    const auto check = [&](Problems &problems) -> Result<void> {
        TEWAKE_TRY(const QList<WorkerSkill> stored, ImportGateway(database()).workerSkills());
        QSet<std::pair<qint64, QString>> seen; // a known skill by its id, a new one by its name
        for (const WorkerSkill &skill : stored)
            seen.insert({skill.workerId.value(), QString::number(skill.skillId.value())});
        for (qsizetype i = 0; i < skills.size(); ++i) {
            const WorkerSkill &skill = skills[i].skill;
            const std::pair key{skill.workerId.value(), skill.skillId.isValid()
                                                            ? QString::number(skill.skillId.value())
                                                            : u"+"_s + skills[i].name};
            if (seen.contains(key))
                problems.append(
                    {i, u"skill"_s, skills[i].name, Imports::tr("The worker already has this skill.")});
            seen.insert(key);
        }
        return {};
    };
    return take(source, rules, Subject::Worker, skills.size(), check, [&](qsizetype i) -> Result<void> {
        WorkerSkill skill = skills[i].skill;
        if (!skill.skillId.isValid())
            TEWAKE_CHECK(addMissing(skill, {{}, {}, {}, skills[i].name}));
        m_workers.insert(skill.workerId.value());
        return ImportGateway(database()).addWorkerSkill(skill);
    });
}

Result<ImportOutcome> ImportDesk::addAvailability(const ImportSource &source,
                                                  const QList<ImportedAvailability> &availability,
                                                  const ImportRules &rules)
{
    const auto check = [&](Problems &problems) -> Result<void> {
        TEWAKE_TRY(auto known, ImportGateway(database()).availabilities());
        for (qsizetype i = 0; i < availability.size(); ++i)
            checkAvailability(i, availability[i], known[availability[i].workerId.value()], problems);
        return {};
    };
    return take(source, rules, Subject::Worker, availability.size(), check, [&](qsizetype i) -> Result<void> {
        const ImportedAvailability &item = availability[i];
        m_workers.insert(item.workerId.value());
        if (item.slot)
            return ImportGateway(database()).addSlot(item.workerId, *item.slot);
        return ImportGateway(database()).addException(item.workerId, *item.exception);
    });
}

Result<ImportOutcome> ImportDesk::addOrders(const ImportSource &source, QList<ImportedOrder> orders,
                                            QList<WorkCategory> newCategories, const ImportRules &rules)
{
    const auto check = [&](Problems &problems) -> Result<void> {
        TEWAKE_TRY(const ImportReferences known, ImportGateway(database()).references());
        Names numbers(known.orders, u"number"_s);
        for (qsizetype i = 0; i < orders.size(); ++i) {
            Order order = orders[i].order;
            if (orders[i].category >= 0)
                order.categoryId = Id<WorkCategory>(1); // stands for the one to be made
            checkRule(i, validate(order), problems);
            numbers.check(i, order.number, problems);
        }
        return {};
    };
    return take(source, rules, Subject::Order, orders.size(), check, [&](qsizetype i) -> Result<void> {
        Order &order = orders[i].order;
        if (const qsizetype index = orders[i].category; index >= 0) {
            WorkCategory &category = newCategories[index];
            if (!category.id.isValid()) {
                TEWAKE_CHECK(Table<WorkCategory>(database()).insert(category));
                TEWAKE_CHECK(
                    auditRecord<WorkCategory>(u"category.add"_s, Subject::Category, nullptr, &category));
            }
            order.categoryId = category.id;
        }
        TEWAKE_CHECK(addMissing(order, orders[i].missing));
        return Table<Order>(database()).insert(order);
    });
}

Result<ImportOutcome> ImportDesk::addTasks(const ImportSource &source, QList<ImportedTask> tasks,
                                           const ImportRules &rules)
{
    QHash<std::pair<qint64, qint64>, qint64> ids;
    const auto check = [&](Problems &problems) -> Result<void> {
        TEWAKE_TRY(ImportReferences known, ImportGateway(database()).references());
        ids = known.tasks;
        QSet<std::pair<qint64, qint64>> seen;
        for (qsizetype i = 0; i < tasks.size(); ++i) {
            const Task &task = tasks[i].task;
            const std::pair<qint64, qint64> key{task.orderId.value(), task.number};
            const QString number = QString::number(task.number);
            if (ids.contains(key))
                problems.append(
                    {i, u"number"_s, number, Imports::tr("The order already has a task %1.").arg(number)});
            else if (seen.contains(key))
                problems.append({i, u"number"_s, number,
                                 Imports::tr("Task %1 of the order occurs more than once in the "
                                             "file.")
                                     .arg(number)});
            else
                checkUnits(i, tasks[i], known, problems);
            if (task.due < task.release)
                problems.append({i, u"due"_s, {}, Imports::tr("The task would be due before it begins.")});
            const std::pair<qint64, qint64> origin{task.orderId.value(), tasks[i].reworkOf};
            if (tasks[i].reworkOf != 0 && !ids.contains(origin) && !seen.contains(origin))
                problems.append({i, u"rework_of"_s, QString::number(tasks[i].reworkOf),
                                 Imports::tr("The task that was sent back has to stand before its rework.")});
            seen.insert(key);
        }
        return {};
    };
    return take(source, rules, Subject::Task, tasks.size(), check, [&](qsizetype i) -> Result<void> {
        Task &task = tasks[i].task;
        if (tasks[i].reworkOf != 0) {
            task.reworkOf = Id<Task>(ids.value({task.orderId.value(), tasks[i].reworkOf}));
            if (!task.reworkOf.isValid())
                return Error{
                    ErrorCode::Refused,
                    Imports::tr("Task %1 is the rework of a task that was refused.").arg(task.number),
                    {}};
        }
        TEWAKE_CHECK(addMissing(task, tasks[i].missing));
        TEWAKE_CHECK(Table<Task>(database()).insert(task));
        ids.insert({task.orderId.value(), task.number}, task.id.value());
        return {};
    });
}

Result<ImportOutcome> ImportDesk::addHours(const ImportSource &source,
                                           const std::vector<ImportedEntry> &entries,
                                           const ImportRules &rules)
{
    TEWAKE_CHECK(requireEntering(Subject::TimeEntry));
    return change(Permission::Import, [&]() -> Result<ImportOutcome> {
        const ImportGateway gateway(database());
        TEWAKE_CHECK(gateway.lockHours());
        TEWAKE_TRY(const auto earlier, gateway.earlierBatch(source.kind, source.fileHash));
        if (earlier && !rules.partial) // row by row, a partial import finds what is there already
            return Error{ErrorCode::Refused,
                         Imports::tr("“%1” has already been imported on %2 (%3 rows).")
                             .arg(source.fileName, office().zone().date(earlier->at).toString(Qt::ISODate))
                             .arg(earlier->rows),
                         u"file"_s};
        ImportOutcome outcome;
        TEWAKE_CHECK(checkHours(entries, rules, outcome.problems));
        const std::vector<bool> refused =
            refusedRows(outcome.problems, rules, static_cast<qsizetype>(entries.size()));
        std::vector<const ImportedEntry *> good;
        good.reserve(entries.size());
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (!refused[i])
                good.push_back(&entries[i]);
        }
        outcome.taken = static_cast<qint64>(good.size());
        if (rules.dryRun || good.empty() || (good.size() < entries.size() && !rules.partial))
            return outcome;
        TEWAKE_TRY(const Before stood, before(Subject::TimeEntry));
        TEWAKE_TRY(const qint64 batch, addBatch(source, outcome.taken));
        const auto total = static_cast<qsizetype>(good.size()); // to be read again for the digest
        TEWAKE_CHECK(
            gateway.addEntries(batch, good, [&](qsizetype done) { return goOn(rules, done, 2 * total); }));
        const auto digested = [&](qint64 done) {
            return goOn(rules, total + done, 2 * total) ? Result<void>() : importCancelled();
        };
        TEWAKE_CHECK(record(source, Subject::TimeEntry, batch, total, stood, digested));
        outcome.committed = true;
        return outcome;
    });
}

Result<void> ImportDesk::checkHours(const std::vector<ImportedEntry> &entries, const ImportRules &rules,
                                    Problems &problems)
{
    const HoursCheck check(ImportGateway(database()), office().zone(), now(), rules.takeOddities);
    return check.run(entries, problems);
}

} // namespace tewake
