// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importgateway.h"

#include "core/store/conditions.h"
#include "core/store/database.h"
#include "core/store/peoplerows.h"
#include "core/store/table.h"
#include "core/store/values.h"

#include <QCoreApplication>

#include <array>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Rows in one INSERT: enough for a server to be asked seldom, and more make it no faster.
constexpr qsizetype RowsOfStatement = 100;
constexpr qsizetype ValuesOfRow = 9;

/// What all rows share comes from the row of their batch, so that only what differs is bound.
QString insertStatement(TimeEntryState state, qsizetype rows)
{
    // The first row tells a server the types of the whole list.
    QString list =
        u"(CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT), "
        "CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS TEXT))"_s;
    list += u", (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.repeated(rows - 1);
    const QString approved = state == TimeEntryState::Approved
                                 ? u"b.at, b.account_id"_s
                                 : u"CAST(NULL AS BIGINT), CAST(NULL AS BIGINT)"_s;
    return u"INSERT INTO time_entry (version, worker_id, task_id, order_id, day, start_at, end_at, minutes, "
           u"quantity, "
           "note, state, entered_at, entered_by, approved_at, approved_by, return_reason, import_id) "
           "SELECT 1, v.*, '%1', b.at, b.account_id, %2, '', b.id FROM (VALUES %3) v CROSS JOIN import_batch "
           "b "
           "WHERE b.id = ?"_s.arg(nameOf(state), approved, list);
}

/// How many of the next entries, at most `most`, have the same state.
qsizetype alike(const std::vector<const ImportedEntry *> &entries, qsizetype from, qsizetype most)
{
    const qsizetype end = std::min(from + most, static_cast<qsizetype>(entries.size()));
    const TimeEntryState state = entries[static_cast<std::size_t>(from)]->state;
    qsizetype at = from + 1;
    while (at < end && entries[static_cast<std::size_t>(at)]->state == state)
        ++at;
    return at - from;
}

void bind(QVariantList &values, qsizetype row, const ImportedEntry &entry)
{
    static const QVariant null(QMetaType::fromType<qint64>());
    qsizetype at = row * ValuesOfRow;
    values[at++] = entry.workerId.value();
    values[at++] = entry.taskId.isValid() ? QVariant(entry.taskId.value()) : null;
    values[at++] = entry.orderId.value();
    values[at++] = dayNumber(entry.day);
    values[at++] = entry.start.isSet() ? QVariant(entry.start.utcSeconds()) : null;
    values[at++] = entry.start.isSet() ? QVariant(entry.end.utcSeconds()) : null;
    values[at++] = qint64(entry.minutes);
    values[at++] = qint64(entry.quantity);
    values[at] = toStored(entry.note);
}

Result<QHash<QString, qint64>> byName(Database &database, const QString &table, const QString &column)
{
    TEWAKE_TRY(Rows rows, database.query(u"SELECT %1, id FROM %2"_s.arg(column, table)));
    QHash<QString, qint64> result;
    while (rows.next())
        result.insert(rows.text(0), rows.integer(1));
    return result;
}

} // namespace

Error importCancelled()
{
    return {ErrorCode::Cancelled, Store::tr("The import was cancelled. Nothing was changed."), {}};
}

Result<ImportReferences> ImportGateway::references() const
{
    ImportReferences result;
    TEWAKE_TRY(result.clients, byName(*m_database, u"client"_s, u"code"_s));
    TEWAKE_TRY(result.workers, byName(*m_database, u"worker"_s, u"code"_s));
    {
        TEWAKE_TRY(Rows rows,
                   m_database->query(u"SELECT number, id, start_on, due_on, quantity FROM work_order"_s));
        while (rows.next()) {
            std::pair<QDate, QDate> &days = result.orderDays[rows.integer(1)];
            result.orders.insert(rows.text(0), rows.integer(1));
            fromStored(rows.value(2), days.first);
            fromStored(rows.value(3), days.second);
            result.orderUnits.insert(rows.integer(1), rows.integer(4));
        }
    }
    TEWAKE_TRY(result.categories, byName(*m_database, u"work_category"_s, u"code"_s));
    TEWAKE_TRY(result.skills, byName(*m_database, u"skill"_s, u"name"_s));
    TEWAKE_TRY(result.teams, byName(*m_database, u"team"_s, u"name"_s));
    TEWAKE_TRY(result.hubs, byName(*m_database, u"hub"_s, u"name"_s));
    TEWAKE_TRY(result.rooms, byName(*m_database, u"room"_s, u"name"_s));
    TEWAKE_TRY(result.accounts, byName(*m_database, u"account"_s, u"login"_s));
    TEWAKE_TRY(
        Rows rows,
        m_database->query(u"SELECT t.order_id, t.number, t.id, t.unit_from, CASE WHEN %1 THEN t.quantity "
                          "ELSE 0 END, CASE WHEN t.state = 'sentBack' THEN 1 ELSE 0 END FROM task t"_s.arg(
                              taskCoversUnits(u"t"_s))));
    while (rows.next()) {
        result.tasks.insert({rows.integer(0), rows.integer(1)}, rows.integer(2));
        if (rows.integer(5) != 0)
            result.sentBack.insert({rows.integer(0), rows.integer(1)});
        const qint64 covered = rows.integer(4);
        if (covered == 0)
            continue;
        qint64 &next = result.nextUnit[rows.integer(0)];
        next = std::max(next, rows.integer(3) + covered);
        result.coveredUnits[rows.integer(0)] += covered;
    }
    return result;
}

Result<QList<Task>> ImportGateway::tasks() const
{
    TEWAKE_TRY(QList<Task> tasks, Table<Task>(*m_database).find());
    TEWAKE_TRY(Rows rows, m_database->query(
                              u"SELECT t.id, s.quantity FROM task t JOIN submission s ON s.task_id = t.id "
                              "WHERE t.state = 'passed' AND t.shape = 'pieces' AND s.quantity < t.quantity "
                              "AND NOT EXISTS (SELECT 1 FROM submission l WHERE l.task_id = t.id "
                              "AND l.id > s.id)"_s));
    QHash<qint64, qint64> handedIn;
    while (rows.next())
        handedIn.insert(rows.integer(0), rows.integer(1));
    for (Task &task : tasks)
        task.quantity = handedIn.value(task.id.value(), task.quantity);
    return tasks;
}

Result<QSet<int>> ImportGateway::closedMonths() const
{
    TEWAKE_TRY(Rows rows, m_database->query(u"SELECT month FROM office_month WHERE state = 'closed'"_s));
    QSet<int> months;
    while (rows.next())
        months.insert(static_cast<int>(rows.integer(0)));
    return months;
}

Result<void> ImportGateway::eachDaySum(QDate from, QDate to,
                                       const std::function<void(qint64, QDate, qint64)> &visit) const
{
    TEWAKE_TRY(Rows rows, m_database->query(u"SELECT worker_id, day, SUM(minutes) FROM time_entry "
                                            "WHERE day BETWEEN ? AND ? GROUP BY worker_id, day"_s,
                                            {dayNumber(from), dayNumber(to)}));
    while (rows.next())
        visit(rows.integer(0), dayFromNumber(rows.integer(1)), rows.integer(2));
    return {};
}

Result<HoursReferences> ImportGateway::hoursReferences(Id<Task> first, Id<Task> last) const
{
    HoursReferences result;
    {
        TEWAKE_TRY(Rows rows, m_database->query(u"SELECT id, registered_on, left_on FROM worker"_s));
        while (rows.next()) {
            HoursReferences::Person &person = result.workers[rows.integer(0)];
            fromStored(rows.value(1), person.registeredOn);
            fromStored(rows.value(2), person.leftOn);
        }
    }
    {
        TEWAKE_TRY(Rows rows, m_database->query(u"SELECT id, state, ordered_on, number FROM work_order"_s));
        while (rows.next()) {
            HoursReferences::Work &order = result.orders[rows.integer(0)];
            fromStored(rows.value(1), order.state);
            fromStored(rows.value(2), order.orderedOn);
            order.number = rows.text(3);
        }
    }
    if (!first.isValid())
        return result;
    const QVariantList range{first.value(), last.value()};
    {
        TEWAKE_TRY(Rows rows,
                   m_database->query(u"SELECT t.id, t.state, t.shape, t.quantity, "
                                     "t.number, EXISTS (SELECT 1 FROM reward r WHERE r.task_id = t.id) "
                                     "FROM task t WHERE t.id BETWEEN ? AND ?"_s,
                                     range));
        while (rows.next()) {
            HoursTask &task = result.tasks[rows.integer(0)];
            fromStored(rows.value(1), task.state);
            fromStored(rows.value(2), task.shape);
            task.quantity = rows.integer(3);
            task.number = static_cast<int>(rows.integer(4));
            task.paid = rows.value(5).toBool();
        }
    }
    {
        TEWAKE_TRY(Rows rows,
                   m_database->query(u"SELECT task_id, SUM(quantity) FROM time_entry WHERE quantity > 0 "
                                     "AND task_id BETWEEN ? AND ? GROUP BY task_id"_s,
                                     range));
        while (rows.next())
            result.tasks[rows.integer(0)].otherQuantity = rows.integer(1);
    }
    // Whoever took a task and gave it back again has worked on it; the task is then nobody's.
    TEWAKE_TRY(Rows rows, m_database->query(u"SELECT task_id, worker_id, state FROM assignment WHERE task_id "
                                            "BETWEEN ? AND ? AND (state IN ('accepted', 'finished') OR "
                                            "(state = 'withdrawn' AND answered_at IS NOT NULL))"_s,
                                            range));
    while (rows.next()) {
        result.hands.insert({rows.integer(0), rows.integer(1)});
        AssignmentState state{};
        fromStored(rows.value(2), state);
        if (state != AssignmentState::Withdrawn)
            result.tasks[rows.integer(0)].ofOthers = true;
    }
    return result;
}

Result<void> ImportGateway::eachStretch(Instant from, Instant to, Instant now,
                                        const std::function<void(qint64, Instant, Instant)> &visit) const
{
    TEWAKE_TRY(Rows rows,
               m_database->query(u"SELECT worker_id, start_at, COALESCE(end_at, ?) FROM time_entry "
                                 "WHERE start_at < ? AND COALESCE(end_at, ?) > ?"_s,
                                 {now.utcSeconds(), to.utcSeconds(), now.utcSeconds(), from.utcSeconds()}));
    while (rows.next())
        visit(rows.integer(0), Instant(rows.integer(1)), Instant(rows.integer(2)));
    return {};
}

Result<void> ImportGateway::eachDuration(QDate from, QDate to,
                                         const std::function<void(const ImportedEntry &)> &visit) const
{
    TEWAKE_TRY(Rows rows,
               m_database->query(u"SELECT worker_id, order_id, task_id, day, minutes, quantity, note "
                                 "FROM time_entry WHERE day BETWEEN ? AND ? AND start_at IS NULL"_s,
                                 {dayNumber(from), dayNumber(to)}));
    ImportedEntry entry;
    while (rows.next()) {
        entry.workerId = Id<Worker>(rows.integer(0));
        entry.orderId = Id<Order>(rows.integer(1));
        entry.taskId = Id<Task>(rows.integer(2));
        entry.day = dayFromNumber(rows.integer(3));
        entry.minutes = static_cast<qint32>(rows.integer(4));
        entry.quantity = static_cast<qint32>(rows.integer(5));
        entry.note = rows.text(6);
        visit(entry);
    }
    return {};
}

Result<std::optional<ImportBatch>> ImportGateway::earlierBatch(const QString &kind,
                                                               const QString &fileHash) const
{
    TEWAKE_TRY(Rows rows,
               m_database->query(u"SELECT id, at, account_id, file_name, row_count FROM import_batch "
                                 "WHERE kind = ? AND file_hash = ? ORDER BY id DESC LIMIT 1"_s,
                                 {kind, fileHash}));
    if (!rows.next())
        return std::optional<ImportBatch>();
    return std::optional(ImportBatch{rows.integer(0), Instant(rows.integer(1)), Id<Account>(rows.integer(2)),
                                     kind, rows.text(3), fileHash, rows.integer(4)});
}

Result<qint64> ImportGateway::addBatch(const ImportBatch &batch) const
{
    return m_database->insert(
        u"INSERT INTO import_batch (at, account_id, kind, file_name, file_hash, row_count) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        {toStored(batch.at), toStored(batch.accountId), toStored(batch.kind), toStored(batch.fileName),
         toStored(batch.fileHash), batch.rows});
}

Result<void> ImportGateway::lockHours() const
{
    if (const QString lock = m_database->dialect().lockTable(u"time_entry"_s); !lock.isEmpty())
        TEWAKE_CHECK(m_database->command(lock));
    return {};
}

Result<void> ImportGateway::addEntries(qint64 batch, const std::vector<const ImportedEntry *> &entries,
                                       const std::function<bool(qsizetype)> &progress) const
{
    constexpr qsizetype most = RowsOfStatement;
    const std::array<QString, 2> full{insertStatement(TimeEntryState::Approved, most),
                                      insertStatement(TimeEntryState::Submitted, most)};
    const std::array<QString, 2> single{insertStatement(TimeEntryState::Approved, 1),
                                        insertStatement(TimeEntryState::Submitted, 1)};
    const auto total = static_cast<qsizetype>(entries.size());
    QVariantList values;
    for (qsizetype done = 0; done < total;) {
        // What does not fill a statement goes row by row: only two forms are ever prepared.
        const qsizetype rows = alike(entries, done, most) == most ? most : 1;
        const std::size_t state =
            entries[static_cast<std::size_t>(done)]->state == TimeEntryState::Approved ? 0 : 1;
        values.resize(rows * ValuesOfRow + 1);
        for (qsizetype i = 0; i < rows; ++i)
            bind(values, i, *entries[static_cast<std::size_t>(done + i)]);
        values.back() = batch;
        TEWAKE_CHECK(m_database->execute(rows == most ? full.at(state) : single.at(state), values));
        done += rows;
        if (progress && !progress(done))
            return importCancelled();
    }
    return {};
}

Result<QList<WorkerSkill>> ImportGateway::workerSkills() const
{
    TEWAKE_TRY(Rows rows, m_database->query(SkillColumns));
    QList<WorkerSkill> result;
    while (rows.next())
        result.append(readSkill(rows));
    return result;
}

Result<void> ImportGateway::addWorkerSkill(const WorkerSkill &skill) const
{
    TEWAKE_CHECK(
        m_database->execute(u"INSERT INTO worker_skill (worker_id, skill_id, level) VALUES (?, ?, ?)"_s,
                            {skill.workerId.value(), skill.skillId.value(), skill.level}));
    return {};
}

Result<QHash<qint64, Availability>> ImportGateway::availabilities() const
{
    QHash<qint64, Availability> result;
    {
        TEWAKE_TRY(Rows rows, m_database->query(SlotColumns));
        while (rows.next())
            result[rows.integer(0)].pattern.append(readSlot(rows));
    }
    TEWAKE_TRY(Rows rows, m_database->query(ExceptionColumns));
    while (rows.next())
        result[rows.integer(0)].exceptions.append(readException(rows));
    return result;
}

Result<void> ImportGateway::addSlot(Id<Worker> worker, const WeeklySlot &slot) const
{
    TEWAKE_CHECK(
        m_database->execute(u"INSERT INTO weekly_slot (worker_id, weekday, start_minute, end_minute) "
                            "VALUES (?, ?, ?, ?)"_s,
                            {worker.value(), slot.weekday, slot.startMinute, slot.endMinute}));
    return {};
}

Result<void> ImportGateway::addException(Id<Worker> worker, const AvailabilityException &exception) const
{
    TEWAKE_CHECK(
        m_database->execute(u"INSERT INTO availability_exception (worker_id, day, is_off, start_minute, "
                            "end_minute) VALUES (?, ?, ?, ?, ?)"_s,
                            {worker.value(), dayNumber(exception.day), exception.off ? 1 : 0,
                             exception.startMinute, exception.endMinute}));
    return {};
}

Result<void> ImportGateway::eachEntry(QDate from, QDate to,
                                      const std::function<void(const ExportedEntry &)> &visit) const
{
    const QString bytes = m_database->dialect().byBytes();
    const QString sql =
        u"SELECT w.code, o.number, t.number, e.day, e.start_at, e.end_at, e.minutes, e.quantity, e.state, "
        "e.note FROM time_entry e JOIN worker w ON w.id = e.worker_id JOIN work_order o ON o.id = e.order_id "
        "LEFT JOIN task t ON t.id = e.task_id "
        "WHERE e.day BETWEEN ? AND ? AND e.state IN ('approved', 'submitted') "
        "ORDER BY e.day, w.code%1, COALESCE(e.start_at, 0), o.number%1, COALESCE(t.number, 0), e.minutes, "
        "e.quantity, e.state%1, e.note%1"_s.arg(bytes);
    const qint64 first = from.isValid() ? dayNumber(from) : 0;
    const qint64 last = to.isValid() ? dayNumber(to) : 99991231;
    TEWAKE_TRY(Rows rows, m_database->query(sql, {first, last}));
    ExportedEntry entry;
    while (rows.next()) {
        entry.workerCode = rows.text(0);
        entry.orderNumber = rows.text(1);
        const QVariant task = rows.value(2);
        entry.taskNumber = task.isNull() ? std::nullopt : std::optional(task.toLongLong());
        entry.day = dayFromNumber(rows.integer(3));
        fromStored(rows.value(4), entry.start);
        fromStored(rows.value(5), entry.end);
        entry.minutes = Minutes(rows.integer(6));
        entry.quantity = rows.integer(7);
        entry.state = rows.text(8);
        entry.note = rows.text(9);
        visit(entry);
    }
    return {};
}

} // namespace tewake
