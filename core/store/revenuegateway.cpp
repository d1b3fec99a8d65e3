// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revenuegateway.h"

#include "core/store/database.h"
#include "core/store/portions.h"
#include "core/store/values.h"

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

const QString AcceptedOrders = u"SELECT order_id FROM client_acceptance WHERE day >= ? AND day < ?"_s;

} // namespace

Result<QList<AcceptedPart>> RevenueGateway::accepted(const DateRange &days) const
{
    static const QString sql =
        u"SELECT a.order_id, a.day, a.quantity, a.amount, "
        "CASE WHEN o.shape = 'shifts' OR o.price_kind = 'perHour' THEN 1 ELSE 0 END "
        "FROM client_acceptance a JOIN work_order o ON o.id = a.order_id WHERE a.order_id IN (%1) "
        "ORDER BY a.order_id, a.day, a.id"_s.arg(AcceptedOrders);
    TEWAKE_TRY(Rows rows, m_database->query(sql, {dayNumber(days.begin), dayNumber(days.end)}));
    QList<AcceptedPart> parts;
    while (rows.next())
        parts.append(
            {rows.integer(0), rows.integer(1), rows.integer(2), Yen(rows.integer(3)), rows.integer(4) != 0});
    return parts;
}

Result<QList<PassedUnits>> RevenueGateway::passed(const DateRange &days) const
{
    static const QString sql =
        u"SELECT t.order_id, COALESCE(s.worker_id, 0), "
        "CASE WHEN s.quantity < t.quantity THEN s.quantity ELSE t.quantity END "
        "FROM task t LEFT JOIN inspection i ON i.task_id = t.id AND i.outcome = 'accepted' "
        "LEFT JOIN submission s ON s.id = i.submission_id WHERE t.order_id IN (%1) AND t.shape = 'pieces' "
        "AND t.state = 'passed' ORDER BY t.order_id, COALESCE(i.id, 0), t.id"_s.arg(AcceptedOrders);
    TEWAKE_TRY(Rows rows, m_database->query(sql, {dayNumber(days.begin), dayNumber(days.end)}));
    QList<PassedUnits> units;
    while (rows.next())
        units.append({rows.integer(0), rows.integer(1), rows.integer(2)});
    return units;
}

Result<QList<WorkedDay>> RevenueGateway::worked(const QList<Id<Order>> &orders) const
{
    static const QString sql =
        u"SELECT e.order_id, e.worker_id, e.day, SUM(e.minutes), "
        "CASE WHEN e.task_id IS NULL OR (t.state IN ('passed', 'sentBack') AND NOT EXISTS "
        "(SELECT 1 FROM inspection i WHERE i.task_id = t.id)) THEN 1 ELSE 0 END "
        "FROM time_entry e LEFT JOIN task t ON t.id = e.task_id "
        "WHERE e.order_id IN (%1) AND e.state = 'approved' GROUP BY 1, 2, 3, 5"_s.arg(portionMarks());
    QList<WorkedDay> days;
    TEWAKE_CHECK(inPortions(orders, [&](const QVariantList &values) -> Result<void> {
        TEWAKE_TRY(Rows rows, m_database->query(sql, values));
        while (rows.next())
            days.append(
                {rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4) != 0});
        return {};
    }));
    return days;
}

} // namespace tewake
