// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/planninggateway.h"

#include "core/store/conditions.h"
#include "core/store/database.h"
#include "core/store/peoplerows.h"
#include "core/store/table.h"
#include "core/store/values.h"

namespace tewake {

using namespace Qt::StringLiterals;

Result<PlanningPeople> PlanningGateway::people(const DateRange &days) const
{
    PlanningPeople people;
    TEWAKE_TRY(people.workers,
               Table<Worker>(*m_database).find(u"active = 1 AND left_on IS NULL ORDER BY kana, name, id"_s));
    {
        TEWAKE_TRY(Rows rows,
                   m_database->query(u"SELECT w.id, t.name FROM worker w JOIN team t ON t.id = w.team_id"_s));
        while (rows.next())
            people.teamNames.insert(rows.integer(0), rows.text(1));
    }
    {
        TEWAKE_TRY(Rows rows, m_database->query(SkillColumns + u"ORDER BY 1, 2"_s));
        while (rows.next())
            people.skills[rows.integer(0)].append(readSkill(rows));
    }
    {
        TEWAKE_TRY(Rows rows, m_database->query(ClearanceColumns + u"ORDER BY 1, 2"_s));
        while (rows.next())
            people.clearances[rows.integer(0)].append(readClearance(rows));
    }
    {
        TEWAKE_TRY(Rows rows, m_database->query(SlotColumns + u"ORDER BY 1, 2, 3"_s));
        while (rows.next())
            people.availability[rows.integer(0)].pattern.append(readSlot(rows));
    }
    TEWAKE_TRY(Rows rows,
               m_database->query(ExceptionColumns + u"WHERE day >= ? AND day < ? ORDER BY 1, 2, 4"_s,
                                 {dayNumber(days.begin), dayNumber(days.end)}));
    while (rows.next())
        people.availability[rows.integer(0)].exceptions.append(readException(rows));
    return people;
}

Result<QList<Task>> PlanningGateway::openTasks(Instant until) const
{
    return Table<Task>(*m_database)
        .find(u"state = 'planned' AND release_at < ? AND order_id IN "
              "(SELECT id FROM work_order WHERE state IN ('accepted', 'inProgress')) ORDER BY id"_s,
              {until.utcSeconds()});
}

Result<QHash<qint64, Order>> PlanningGateway::ordersWithOpenTasks() const
{
    TEWAKE_TRY(const QList<Order> orders,
               Table<Order>(*m_database).find(u"state IN ('accepted', 'inProgress')"_s));
    QHash<qint64, Order> result;
    for (const Order &order : orders)
        result.insert(order.id.value(), order);
    return result;
}

Result<QHash<qint64, QHash<int, qint64>>> PlanningGateway::minutesByMonth(const DateRange &days,
                                                                          const OfficeZone &zone) const
{
    const Instant from = zone.at(YearMonth::of(days.begin).firstDay(), 0);
    const Instant to = zone.at(YearMonth::of(days.end.addDays(-1)).plus(1).firstDay(), 0);
    TEWAKE_TRY(Rows rows,
               m_database->query(u"SELECT a.worker_id, b.start_at, b.end_at FROM assignment_block b "
                                 "JOIN assignment a ON a.id = b.assignment_id "
                                 "AND "_s +
                                     blockTakesTime() + u" WHERE b.start_at >= ? AND b.start_at < ?"_s,
                                 {from.utcSeconds(), to.utcSeconds()}));
    QHash<qint64, QHash<int, qint64>> minutes;
    while (rows.next()) {
        const Instant start(rows.integer(1));
        minutes[rows.integer(0)][YearMonth::of(zone.date(start)).index()] +=
            minutesBetween(start, Instant(rows.integer(2)));
    }
    return minutes;
}

Result<QHash<qint64, QHash<int, Yen>>>
PlanningGateway::rewardsOfYears(int first, int last, const OfficeZone &zone, Instant now) const
{
    QHash<qint64, QHash<int, Yen>> rewards;
    TEWAKE_TRY(
        Rows known,
        m_database->query(
            u"SELECT worker_id, year, SUM(amount) FROM (SELECT worker_id, received_on / 10000 AS year, "
            u"amount "
            "FROM reward WHERE received_on BETWEEN ? AND ? UNION ALL "
            "SELECT worker_id, month / 12 AS year, amount FROM adjustment WHERE kind = 'reward' "
            "AND worker_id IS NOT NULL AND month BETWEEN ? AND ?) sums GROUP BY worker_id, year"_s,
            {first * 10000, last * 10000 + 9999, YearMonth(first, 1).index(), YearMonth(last, 12).index()}));
    while (known.next())
        rewards[known.integer(0)][static_cast<int>(known.integer(1))] += Yen(known.integer(2));
    TEWAKE_TRY(Rows expected,
               m_database->query(
                   // Unpaid rework earns what the person's work before it was to earn: `up` climbs to that.
                   u"WITH RECURSIVE up (id, rework_of, unpaid, worker_id, state, received) AS ("
                   "SELECT t.id, t.rework_of, %1, a.worker_id, t.state, CASE WHEN t.state = 'submitted' "
                   "THEN (SELECT MAX(s.at) FROM submission s WHERE s.task_id = t.id) "
                   "ELSE (SELECT MAX(b.end_at) - 1 FROM assignment_block b WHERE b.assignment_id = a.id) END "
                   "FROM assignment a JOIN task t ON t.id = a.task_id WHERE %2 "
                   "AND t.state IN ('offered', 'accepted', 'working', 'submitted') "
                   "UNION ALL SELECT t.id, t.rework_of, %1, up.worker_id, up.state, up.received "
                   "FROM up JOIN task t ON t.id = up.rework_of WHERE up.unpaid = 1) "
                   "SELECT up.worker_id, a.reward, up.state, up.received FROM up JOIN assignment a "
                   "ON a.task_id = up.id AND a.worker_id = up.worker_id AND %2"_s.arg(
                       u"CASE WHEN t.round > 1 AND t.rework_paid = 0 THEN 1 ELSE 0 END"_s,
                       assignmentInForce(u"a"_s))));
    while (expected.next()) {
        Instant received(expected.integer(3));
        if (expected.text(2) != "submitted"_L1 || !received.isSet())
            received = std::max(received, now);
        const int year = zone.date(received).year();
        if (year >= first && year <= last)
            rewards[expected.integer(0)][year] += Yen(expected.integer(1));
    }
    return rewards;
}

Result<QHash<qint64, qint64>> PlanningGateway::roomsOfTasksInForce() const
{
    TEWAKE_TRY(Rows rows, m_database->query(u"SELECT t.id, t.room_id FROM task t WHERE t.room_id IS NOT NULL "
                                            "AND t.state IN ('offered', 'accepted', 'working')"_s));
    QHash<qint64, qint64> rooms;
    while (rows.next())
        rooms.insert(rows.integer(0), rows.integer(1));
    return rooms;
}

Result<void> PlanningGateway::takeDayOff(Id<Worker> worker, QDate day) const
{
    TEWAKE_CHECK(m_database->execute(u"DELETE FROM availability_exception WHERE worker_id = ? AND day = ?"_s,
                                     {worker.value(), dayNumber(day)}));
    TEWAKE_CHECK(m_database->execute(
        u"INSERT INTO availability_exception (worker_id, day, is_off, start_minute, end_minute) "
        "VALUES (?, ?, 1, 0, 1440)"_s,
        {worker.value(), dayNumber(day)}));
    return {};
}

Result<QList<Room>> PlanningGateway::rooms() const
{
    return Table<Room>(*m_database).find(u"ORDER BY id"_s);
}

Result<QHash<qint64, QString>> PlanningGateway::skillNames() const
{
    TEWAKE_TRY(const QList<Skill> skills, Table<Skill>(*m_database).find());
    QHash<qint64, QString> names;
    for (const Skill &skill : skills)
        names.insert(skill.id.value(), skill.name);
    return names;
}

} // namespace tewake
