// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checkgateway.h"

#include "core/store/audittrail.h"
#include "core/store/database.h"
#include "core/store/listcheck.h"
#include "core/store/moneygateway.h"
#include "core/store/recordwords.h"
#include "core/store/trailcheck.h"
#include "core/store/valuecheck.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <utility>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int MostOfAKind = 100;

/// A rule: a query for what breaks it, and the sentence in which its columns stand as %1, %2, %3.
using Rule = std::pair<QString, QString>;

/// The units that each task stands for: those that passed as far as they were handed in; none where the work
/// was cancelled, rejected or sent back, because others do it then. See OrderGateway::coveredUnits().
const QString Covers =
    u"WITH last_hand_in AS (SELECT s.task_id, s.quantity FROM submission s WHERE s.id = (SELECT MAX(x.id) "
    u"FROM "
    "submission x WHERE x.task_id = s.task_id)), covers AS (SELECT t.id, t.order_id, t.number, t.unit_from, "
    "CASE "
    "WHEN t.state = 'passed' AND h.quantity < t.quantity THEN h.quantity ELSE t.quantity END AS units "
    "FROM task t LEFT JOIN last_hand_in h ON h.task_id = t.id WHERE t.shape = 'pieces' "
    "AND t.state NOT IN ('cancelled', 'rejected', 'sentBack')) "_s;

QList<Rule> rulesOfOrders()
{
    return {
        {Covers + u"SELECT o.number, SUM(c.units), o.quantity FROM covers c JOIN work_order o ON o.id = "
                  "c.order_id GROUP BY o.id, o.number, o.quantity HAVING SUM(c.units) > o.quantity"_s,
         Store::tr("Order %1: its tasks cover %2 units, but the order has only %3.")},
        {Covers +
             u"SELECT o.number, r.number FROM (SELECT order_id, number, unit_from, MAX(unit_from + units) "
             "OVER (PARTITION BY order_id ORDER BY unit_from, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 "
             "PRECEDING) AS reached FROM covers WHERE unit_from > 0 AND units > 0) r "
             "JOIN work_order o ON o.id = r.order_id WHERE r.reached > r.unit_from"_s,
         Store::tr("Order %1: task %2 covers units that another task covers too.")},
        // History that was imported has no acceptances; an order that was completed here has.
        {u"SELECT o.number FROM work_order o WHERE o.state = 'completed' AND NOT EXISTS (SELECT 1 FROM "
         "client_acceptance c WHERE c.order_id = o.id AND c.final = 1) AND EXISTS (SELECT 1 FROM audit a "
         "WHERE a.subject = 'order' AND a.subject_id = o.id AND a.action = 'order.complete')"_s,
         Store::tr("Order %1 is complete without a final acceptance by the client.")},
        {u"SELECT o.number, t.number FROM task t JOIN work_order o ON o.id = t.order_id JOIN task p ON p.id "
         u"= t.rework_of "
         "WHERE (p.state <> 'sentBack' AND t.state <> 'cancelled') OR p.round <> t.round - 1 "
         "OR p.order_id <> t.order_id"_s,
         Store::tr("Order %1: task %2 is the rework of a task that was not sent back.")},
    };
}

QList<Rule> rulesOfAssignments()
{
    const QString hands = u"(SELECT COUNT(*) FROM assignment a WHERE a.task_id = t.id AND a.state IN (%1))"_s;
    return {
        {u"SELECT o.number, t.number FROM task t JOIN work_order o ON o.id = t.order_id WHERE %1 > 1 "
         "OR (t.state IN ('planned', 'cancelled') AND %1 > 0) OR (t.state = 'offered' AND %2 = 0) "
         "OR (t.state IN ('accepted', 'working') AND %3 = 0)"_s.arg(
             hands.arg(u"'offered', 'accepted', 'finished'"_s), hands.arg(u"'offered'"_s),
             hands.arg(u"'accepted'"_s)),
         Store::tr("Order %1: the state of task %2 does not go with the people who have it.")},
        {u"SELECT w.code, w.name, COUNT(*) FROM (SELECT a.worker_id, b.start_at, MAX(b.end_at) OVER ("
         "PARTITION BY a.worker_id ORDER BY b.start_at, a.id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 "
         "PRECEDING) AS reached "
         "FROM assignment_block b JOIN assignment a ON a.id = b.assignment_id WHERE a.state IN ('offered', "
         "'accepted')) r "
         "JOIN worker w ON w.id = r.worker_id WHERE r.reached > r.start_at GROUP BY w.id, w.code, w.name"_s,
         Store::tr("%1 %2 has work planned twice at the same time (%3 times).")},
        {u"SELECT o.number, t.number FROM assignment a JOIN task t ON t.id = a.task_id "
         "JOIN work_order o ON o.id = t.order_id WHERE a.state IN ('offered', 'accepted') AND t.effort * 60 "
         "> "
         "(SELECT COALESCE(SUM(b.end_at - b.start_at), 0) FROM assignment_block b WHERE b.assignment_id = a.id)"_s,
         Store::tr("Order %1: less time is laid out for task %2 than it takes.")},
    };
}

QList<Rule> rulesOfWork()
{
    return {
        // History that was imported has no rewards; what passed an inspection here has one.
        {u"SELECT o.number, t.number FROM task t JOIN work_order o ON o.id = t.order_id WHERE t.state = "
         u"'passed' "
         "AND EXISTS (SELECT 1 FROM inspection i WHERE i.task_id = t.id) "
         "AND NOT EXISTS (SELECT 1 FROM reward r WHERE r.task_id = t.id)"_s,
         Store::tr("Order %1: task %2 passed inspection, but no reward is due for it.")},
        {u"SELECT o.number, t.number FROM reward r JOIN task t ON t.id = r.task_id JOIN work_order o ON o.id "
         u"= t.order_id "
         "WHERE t.state <> 'passed' AND NOT (t.state = 'sentBack' AND EXISTS (SELECT 1 FROM task n "
         "WHERE n.rework_of = t.id AND n.rework_paid = 1)) "
         "AND NOT (t.state = 'rejected' AND EXISTS (SELECT 1 FROM inspection i WHERE i.task_id = t.id "
         "AND i.outcome = 'rejected' AND i.fault <> 'worker'))"_s,
         Store::tr("Order %1: a reward is due for task %2, which has not passed.")},
        {u"SELECT w.code, w.name, COUNT(*) FROM time_entry e JOIN worker w ON w.id = e.worker_id "
         "WHERE e.state = 'running' GROUP BY w.id, w.code, w.name HAVING COUNT(*) > 1"_s,
         Store::tr("%1 %2 has %3 timers running at once.")},
        {u"SELECT w.code, w.name, e.day FROM time_entry e JOIN worker w ON w.id = e.worker_id WHERE "
         u"e.import_id = 0 "
         "GROUP BY w.id, w.code, w.name, e.day HAVING SUM(e.minutes) > 1440"_s,
         Store::tr("%1 %2 has more than 24 hours on the day %3.")},
        {u"SELECT w.code, w.name, r.day FROM (SELECT worker_id, day, start_at, MAX(end_at) OVER ("
         "PARTITION BY worker_id ORDER BY start_at, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS "
         "reached "
         "FROM time_entry WHERE start_at IS NOT NULL AND import_id = 0) r JOIN worker w ON w.id = "
         "r.worker_id "
         "WHERE r.reached > r.start_at"_s,
         Store::tr("%1 %2 has hours that overlap on the day %3.")},
        {u"SELECT w.code, w.name, e.day FROM time_entry e JOIN worker w ON w.id = e.worker_id "
         "JOIN office_month m ON m.month = e.day / 10000 * 12 + e.day / 100 % 100 - 1 "
         "WHERE m.state = 'closed' AND e.state <> 'approved'"_s,
         Store::tr("%1 %2 has hours that are not approved on the day %3, in a closed month.")},
    };
}

} // namespace

Result<QStringList> CheckGateway::findings() const
{
    QStringList findings;
    TEWAKE_CHECK(engine(findings));
    if (const auto chain = AuditTrail(*m_database).verify(); !chain) {
        if (chain.error().code != ErrorCode::Refused)
            return chain.error();
        findings += chain.error().message;
    }
    TEWAKE_TRY(const qint64 appendOnly, m_database->integer(m_database->dialect().isAppendOnly(u"audit"_s)));
    if (appendOnly != 1)
        findings += Store::tr("The audit trail is no longer protected against changes.");
    TEWAKE_TRY(const qint64 kept, m_database->integer(m_database->dialect().isAppendOnly(u"term_sheet"_s)));
    if (kept != 1)
        findings += Store::tr("The terms that offers stated are no longer protected against changes.");
    TEWAKE_CHECK(TrailCheck(*m_database).run(findings, MostOfAKind));
    TEWAKE_CHECK(ListCheck(*m_database).run(findings, MostOfAKind));
    TEWAKE_CHECK(ValueCheck(*m_database).run(findings, MostOfAKind));
    TEWAKE_CHECK(closedMonths(findings));
    for (const QList<Rule> &rules : {rulesOfOrders(), rulesOfAssignments(), rulesOfWork()}) {
        for (const auto &[sql, sentence] : rules)
            TEWAKE_CHECK(rule(findings, sql, sentence));
    }
    return findings;
}

Result<void> CheckGateway::engine(QStringList &findings) const
{
    if (m_database->dialect().engine() != Engine::Sqlite)
        return {}; // the server looks after its pages and keys itself
    {
        TEWAKE_TRY(Rows rows, m_database->query(u"PRAGMA integrity_check(100)"_s));
        while (rows.next()) {
            if (rows.text(0) != "ok"_L1)
                findings += Store::tr("The file is damaged: %1").arg(rows.text(0));
        }
    }
    TEWAKE_TRY(Rows rows, m_database->query(u"PRAGMA foreign_key_check"_s));
    while (rows.next())
        findings += Store::tr("A record of “%1” points to one of “%2” that is not there.")
                        .arg(wordOfTable(rows.text(0)), wordOfTable(rows.text(2)));
    return {};
}

Result<void> CheckGateway::closedMonths(QStringList &findings) const
{
    QMap<int, QJsonObject> closed; // by month, as the last closing has it
    {
        TEWAKE_TRY(Rows rows,
                   m_database->query(u"SELECT subject_id, after_json FROM audit WHERE subject = 'month' AND "
                                     "action = 'month.close' AND subject_id IN (SELECT month FROM "
                                     "office_month WHERE state = 'closed') ORDER BY subject_id, id"_s));
        while (rows.next())
            closed.insert(static_cast<int>(rows.integer(0)),
                          QJsonDocument::fromJson(rows.text(1).toUtf8()).object());
    }
    for (auto it = closed.cbegin(); it != closed.cend(); ++it) {
        const YearMonth month = YearMonth::fromIndex(it.key());
        TEWAKE_TRY(const MonthFigures now, MoneyGateway(*m_database).figures(month));
        const auto compare = [&](const QString &key, qint64 value, const QString &sentence) {
            const qint64 then = it->value(key).toInteger(value);
            if (then != value)
                findings += sentence.arg(month.toString()).arg(then).arg(value);
        };
        compare(u"revenue"_s, now.revenue.amount(),
                Store::tr("%1 was closed with a revenue of %2 yen; now it comes to %3."));
        compare(u"rewards"_s, now.rewards.amount(),
                Store::tr("%1 was closed with rewards of %2 yen; now they come to %3."));
        compare(u"minutes"_s, now.minutes.count(),
                Store::tr("%1 was closed with %2 approved minutes; now there are %3."));
    }
    return {};
}

Result<void> CheckGateway::rule(QStringList &findings, const QString &sql, const QString &sentence) const
{
    TEWAKE_TRY(Rows rows, m_database->query(u"%1 LIMIT %2"_s.arg(sql).arg(MostOfAKind)));
    while (rows.next()) {
        QString filled = sentence;
        for (int column = 0; column < 3 && filled.contains(u"%%1"_s.arg(column + 1)); ++column)
            filled.replace(u"%%1"_s.arg(column + 1), rows.text(column));
        findings += filled;
    }
    return {};
}

} // namespace tewake
