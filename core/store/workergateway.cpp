// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workergateway.h"

#include "core/store/assignmentgateway.h"
#include "core/store/conditions.h"
#include "core/store/database.h"
#include "core/store/peoplerows.h"
#include "core/store/table.h"
#include "core/store/values.h"

#include <QCoreApplication>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Reads "worker_id, …" rows into the rows of the people they belong to.
template <class Take>
Result<void> spread(Database &database, const QString &sql, const QVariantList &values,
                    QList<WorkerRow> &rows, Take take)
{
    QHash<qint64, qsizetype> places;
    places.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(rows.at(i).worker.id.value(), i);
    TEWAKE_TRY(Rows found, database.query(sql, values));
    while (found.next()) {
        if (const auto place = places.constFind(found.integer(0)); place != places.cend())
            take(rows[*place], found);
    }
    return {};
}

} // namespace

Result<QList<WorkerRow>> WorkerGateway::rows(bool withThoseWhoLeft, const RegistryPeriod &period) const
{
    return rowsWhere(withThoseWhoLeft ? u"1 = 1"_s : u"w.left_on IS NULL"_s, {}, period);
}

Result<WorkerRow> WorkerGateway::row(Id<Worker> id, const RegistryPeriod &period) const
{
    TEWAKE_TRY(const QList<WorkerRow> found, rowsWhere(u"w.id = ?"_s, {id.value()}, period));
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, Store::tr("There is no such person in the registry (any more)."),
                     u"worker"_s};
    return found.first();
}

Result<QList<WorkerRow>> WorkerGateway::rowsWhere(const QString &condition, const QVariantList &values,
                                                  const RegistryPeriod &period) const
{
    TEWAKE_TRY(
        const QList<Worker> workers,
        Table<Worker>(*m_database)
            .find(u"id IN (SELECT w.id FROM worker w WHERE %1) ORDER BY kana, name, id"_s.arg(condition),
                  values));
    QList<WorkerRow> rows;
    rows.reserve(workers.size());
    for (const Worker &worker : workers) {
        rows.append(WorkerRow{});
        rows.last().worker = worker;
    }
    TEWAKE_CHECK(addNames(rows, condition, values));
    TEWAKE_CHECK(addSums(rows, condition, values, period));
    return rows;
}

Result<void> WorkerGateway::addNames(QList<WorkerRow> &rows, const QString &condition,
                                     const QVariantList &values) const
{
    TEWAKE_CHECK(
        spread(*m_database,
               u"SELECT w.id, t.name, h.name, r.name FROM worker w LEFT JOIN team t ON t.id = w.team_id "
               "LEFT JOIN hub h ON h.id = w.hub_id LEFT JOIN room r ON r.id = w.room_id WHERE "_s +
                   condition,
               values, rows, [](WorkerRow &row, const Rows &found) {
                   row.teamName = found.text(1);
                   row.hubName = found.text(2);
                   row.roomName = found.text(3);
               }));
    return spread(
        *m_database,
        u"SELECT s.worker_id, s.skill_id, s.level FROM worker_skill s JOIN worker w ON w.id = s.worker_id "
        "WHERE %1 ORDER BY s.level DESC, s.skill_id"_s.arg(condition),
        values, rows, [](WorkerRow &row, const Rows &found) { row.skills.append(readSkill(found)); });
}

Result<void> WorkerGateway::addSums(QList<WorkerRow> &rows, const QString &condition,
                                    const QVariantList &values, const RegistryPeriod &period) const
{
    // A block over the border of the month counts with its part in it. MIN and MAX of two values have another
    // name on each engine, CASE has not.
    const QString clipped = u"(CASE WHEN b.end_at < ? THEN b.end_at ELSE ? END - "
                            "CASE WHEN b.start_at > ? THEN b.start_at ELSE ? END)"_s;
    const qint64 from = period.month.start.utcSeconds();
    const qint64 to = period.month.end.utcSeconds();
    TEWAKE_CHECK(spread(
        *m_database,
        u"SELECT a.worker_id, SUM(%1) FROM assignment_block b JOIN assignment a ON a.id = b.assignment_id "
        "JOIN worker w ON w.id = a.worker_id WHERE %3 "
        "AND b.start_at < ? AND b.end_at > ? AND b.start_at > ? AND %2 GROUP BY a.worker_id"_s.arg(
            clipped, condition, assignmentInForce(u"a"_s)),
        QVariantList{to, to, from, from, to, from, from - LongestBlockSeconds} + values, rows,
        [](WorkerRow &row, const Rows &found) { row.assignedThisMonth = Minutes(found.integer(1) / 60); }));
    TEWAKE_CHECK(spread(*m_database,
                        u"SELECT s.worker_id, SUM(s.end_minute - s.start_minute) FROM weekly_slot s "
                        "JOIN worker w ON w.id = s.worker_id WHERE %1 GROUP BY s.worker_id"_s.arg(condition),
                        values, rows, [](WorkerRow &row, const Rows &found) {
                            row.offeredWeekly = Minutes(found.integer(1));
                        }));
    TEWAKE_CHECK(spread(
        *m_database,
        u"SELECT e.worker_id, SUM(e.minutes) FROM time_entry e JOIN worker w ON w.id = e.worker_id "
        "WHERE e.day >= ? AND e.day < ? AND %1 GROUP BY e.worker_id"_s.arg(condition),
        QVariantList{dayNumber(period.monthDays.begin), dayNumber(period.monthDays.end)} + values, rows,
        [](WorkerRow &row, const Rows &found) { row.workedThisMonth = Minutes(found.integer(1)); }));
    const auto addEarned = [](WorkerRow &row, const Rows &found) {
        row.earnedThisYear += Yen(found.integer(1));
    };
    TEWAKE_CHECK(spread(
        *m_database,
        u"SELECT r.worker_id, SUM(r.amount) FROM reward r JOIN worker w ON w.id = r.worker_id "
        "WHERE r.received_on >= ? AND r.received_on < ? AND %1 GROUP BY r.worker_id"_s.arg(condition),
        QVariantList{dayNumber(period.year.begin), dayNumber(period.year.end)} + values, rows, addEarned));
    TEWAKE_CHECK(spread(
        *m_database,
        u"SELECT c.worker_id, SUM(c.amount) FROM adjustment c JOIN worker w ON w.id = c.worker_id "
        "WHERE c.kind = 'reward' AND c.month >= ? AND c.month < ? AND %1 GROUP BY c.worker_id"_s.arg(
            condition),
        QVariantList{YearMonth::of(period.year.begin).index(), YearMonth::of(period.year.end).index()} +
            values,
        rows, addEarned));
    TEWAKE_CHECK(
        spread(*m_database,
               u"SELECT c.worker_id, MIN(c.expires_on) FROM clearance c JOIN worker w ON w.id = c.worker_id "
               "WHERE c.expires_on >= ? AND %1 GROUP BY c.worker_id"_s.arg(condition),
               QVariantList{dayNumber(period.today)} + values, rows,
               [](WorkerRow &row, const Rows &found) { fromStored(found.value(1), row.nextExpiry); }));
    return spread(
        *m_database,
        u"SELECT w.id, (SELECT COUNT(*) FROM assignment a WHERE a.worker_id = w.id AND a.offered_at >= ?), "
        "(SELECT COUNT(*) FROM assignment a WHERE a.worker_id = w.id AND a.offered_at >= ? "
        "AND a.state IN ('accepted', 'finished')) FROM worker w WHERE "_s +
            condition,
        QVariantList{period.offersSince.utcSeconds(), period.offersSince.utcSeconds()} + values, rows,
        [](WorkerRow &row, const Rows &found) {
            row.offers = static_cast<int>(found.integer(1));
            row.accepted = static_cast<int>(found.integer(2));
        });
}

Result<Worker> WorkerGateway::byCode(const QString &code) const
{
    TEWAKE_TRY(const QList<Worker> found, Table<Worker>(*m_database).find(u"code = ?"_s, {code}));
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, Store::tr("There is nobody with the number “%1”.").arg(code),
                     u"worker"_s};
    return found.first();
}

Result<bool> WorkerGateway::codeTaken(const QString &code, Id<Worker> except) const
{
    return Table<Worker>(*m_database).exists(u"code = ? AND id <> ?"_s, {code, except.value()});
}

Result<int> WorkerGateway::highestCode() const
{
    TEWAKE_TRY(Rows rows, m_database->query(u"SELECT code FROM worker WHERE code LIKE 'W%'"_s));
    int highest = 0;
    while (rows.next())
        highest = std::max(highest, rows.text(0).mid(1).toInt()); // 0 where it is no number
    return highest;
}

Result<QList<WorkerSkill>> WorkerGateway::skillsOf(Id<Worker> id) const
{
    TEWAKE_TRY(Rows rows,
               m_database->query(SkillColumns + u"WHERE worker_id = ? ORDER BY skill_id"_s, {id.value()}));
    QList<WorkerSkill> result;
    while (rows.next())
        result.append(readSkill(rows));
    return result;
}

Result<QList<Clearance>> WorkerGateway::clearancesOf(Id<Worker> id) const
{
    TEWAKE_TRY(Rows rows, m_database->query(ClearanceColumns + u"WHERE worker_id = ? ORDER BY client_id"_s,
                                            {id.value()}));
    QList<Clearance> result;
    while (rows.next())
        result.append(readClearance(rows));
    return result;
}

Result<Availability> WorkerGateway::availabilityOf(Id<Worker> id) const
{
    Availability result;
    TEWAKE_TRY(Rows pattern,
               m_database->query(SlotColumns + u"WHERE worker_id = ? ORDER BY weekday, start_minute"_s,
                                 {id.value()}));
    while (pattern.next())
        result.pattern.append(readSlot(pattern));
    TEWAKE_TRY(Rows exceptions,
               m_database->query(ExceptionColumns + u"WHERE worker_id = ? ORDER BY day, start_minute"_s,
                                 {id.value()}));
    while (exceptions.next())
        result.exceptions.append(readException(exceptions));
    return result;
}

Result<void> WorkerGateway::replaceSkills(Id<Worker> id, const QList<WorkerSkill> &skills) const
{
    TEWAKE_CHECK(m_database->execute(u"DELETE FROM worker_skill WHERE worker_id = ?"_s, {id.value()}));
    for (const WorkerSkill &skill : skills)
        TEWAKE_CHECK(
            m_database->execute(u"INSERT INTO worker_skill (worker_id, skill_id, level) VALUES (?, ?, ?)"_s,
                                {id.value(), skill.skillId.value(), skill.level}));
    return {};
}

Result<void> WorkerGateway::replaceClearances(Id<Worker> id, const QList<Clearance> &clearances) const
{
    TEWAKE_CHECK(m_database->execute(u"DELETE FROM clearance WHERE worker_id = ?"_s, {id.value()}));
    for (const Clearance &clearance : clearances)
        TEWAKE_CHECK(m_database->execute(
            u"INSERT INTO clearance (worker_id, client_id, granted_on, expires_on) VALUES (?, ?, ?, ?)"_s,
            {id.value(), clearance.clientId.value(), toStored(clearance.grantedOn),
             toStored(clearance.expiresOn)}));
    return {};
}

Result<void> WorkerGateway::replaceAvailability(Id<Worker> id, const Availability &availability) const
{
    TEWAKE_CHECK(m_database->execute(u"DELETE FROM weekly_slot WHERE worker_id = ?"_s, {id.value()}));
    TEWAKE_CHECK(
        m_database->execute(u"DELETE FROM availability_exception WHERE worker_id = ?"_s, {id.value()}));
    for (const WeeklySlot &slot : availability.pattern)
        TEWAKE_CHECK(m_database->execute(
            u"INSERT INTO weekly_slot (worker_id, weekday, start_minute, end_minute) VALUES (?, ?, ?, ?)"_s,
            {id.value(), slot.weekday, slot.startMinute, slot.endMinute}));
    for (const AvailabilityException &exception : availability.exceptions)
        TEWAKE_CHECK(
            m_database->execute(u"INSERT INTO availability_exception (worker_id, day, is_off, start_minute, "
                                "end_minute) VALUES (?, ?, ?, ?, ?)"_s,
                                {id.value(), toStored(exception.day), toStored(exception.off),
                                 exception.startMinute, exception.endMinute}));
    return {};
}

Result<QList<Skill>> WorkerGateway::skills() const
{
    return Table<Skill>(*m_database).find(u"ORDER BY id"_s);
}

Result<QList<Team>> WorkerGateway::teams() const
{
    return Table<Team>(*m_database).find(u"ORDER BY name, id"_s);
}

Result<QList<Hub>> WorkerGateway::hubs() const
{
    return Table<Hub>(*m_database).find(u"ORDER BY name, id"_s);
}

Result<QList<Room>> WorkerGateway::rooms() const
{
    return Table<Room>(*m_database).find(u"ORDER BY name, id"_s);
}

} // namespace tewake
