// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/inspectiondata.h"

#include "core/desk/orderdesk.h"
#include "core/desk/settings.h"
#include "ui/shared/worktext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

constexpr int DaysOfRate = 30;
/// Names are looked up for so many of the newest: nobody reads further down.
constexpr int NamedLines = 200;

Result<QList<DoneLine>> withNames(OrderDesk &orders, const QList<Inspection> &done)
{
    const QList<Inspection> newest = done.first(std::min<qsizetype>(done.size(), NamedLines));
    QList<Id<Task>> ids;
    for (const Inspection &inspection : newest)
        ids.append(inspection.taskId);
    TEWAKE_TRY(const auto tasks, orders.tasksById(ids));
    QList<DoneLine> lines;
    for (const Inspection &inspection : newest) {
        const TaskRow task = tasks.value(inspection.taskId);
        lines.append({inspection, task.label(), task.orderTitle, task.workerName});
    }
    return lines;
}

} // namespace

Result<InspectionData> readInspection(Office &office, const Session &session, bool withHours)
{
    InspectionDesk desk(office, session);
    OrderDesk orders(office, session);
    InspectionData data;
    TEWAKE_TRY(data.queue, desk.queue());
    QSet<Id<Order>> ids;
    for (const InspectionRow &row : std::as_const(data.queue))
        ids.insert(row.row.task.orderId);
    TEWAKE_TRY(data.orders, orders.ordersById(ids.values()));
    TEWAKE_TRY(const QList<Inspection> done, desk.done(office.today().addDays(-DaysOfRate)));
    int accepted = 0;
    for (const Inspection &inspection : done) {
        accepted += inspection.outcome == InspectionOutcome::Accepted ? 1 : 0;
        data.doneToday += office.zone().date(inspection.at) == office.today() ? 1 : 0;
    }
    if (!done.isEmpty())
        data.overallRate = static_cast<double>(accepted) / static_cast<double>(done.size());
    TEWAKE_TRY(data.done, withNames(orders, done));
    if (withHours) {
        TEWAKE_TRY(data.hours, HoursDesk(office, session).waitingForApproval());
    }
    TEWAKE_TRY(const double level, acceptableQuality(office));
    data.aql = qualityText(level);
    return data;
}

QString handedInText(const InspectionRow &row)
{
    return row.row.task.shape == WorkShape::Shifts ? row.row.actual.toString()
                                                   : countText(row.submission.quantity, row.unit);
}

} // namespace tewake::ui
