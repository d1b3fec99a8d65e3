// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/capacity.h"

#include "core/calendar/availability.h"
#include "core/store/assignmentgateway.h"
#include "core/store/planninggateway.h"

#include <algorithm>

namespace tewake {

namespace {

QList<CapacityWeek> emptyWeeks(QDate today, int count)
{
    QList<CapacityWeek> weeks;
    QDate begin = today;
    for (int i = 0; i < count; ++i) {
        CapacityWeek week;
        week.days = {begin, begin.addDays(8 - begin.dayOfWeek())};
        weeks.append(week);
        begin = week.days.end;
    }
    return weeks;
}

Minutes minutesWithin(const Block &block, Instant begin, Instant end)
{
    const Instant from = std::max(block.start, begin);
    const Instant to = std::min(block.end, end);
    return from < to ? Minutes(minutesBetween(from, to)) : Minutes(0);
}

void addOffered(QList<CapacityWeek> &weeks, const PlanningPeople &people)
{
    for (const Worker &worker : people.workers) {
        const Availability availability = people.availability.value(worker.id.value());
        for (CapacityWeek &week : weeks) {
            Minutes free;
            const QList<DayStretch> stretches = expandAvailability(availability, week.days);
            for (const DayStretch &stretch : stretches)
                free += Minutes(stretch.minutes());
            if (worker.maxWeek.count() > 0)
                free = std::min(free, worker.maxWeek);
            week.offered += free;
            week.people += free.count() > 0 ? 1 : 0;
        }
    }
}

void addAssigned(QList<CapacityWeek> &weeks, const QList<AssignmentRow> &assignments, const OfficeZone &zone)
{
    for (const AssignmentRow &row : assignments) {
        if (row.taskState != TaskState::Offered && row.taskState != TaskState::Accepted &&
            row.taskState != TaskState::Working)
            continue;
        for (CapacityWeek &week : weeks) {
            for (const Block &block : row.assignment.blocks)
                week.assigned += minutesWithin(block, zone.at(week.days.begin, 0), zone.at(week.days.end, 0));
        }
    }
}

void addUnassigned(QList<CapacityWeek> &weeks, const QList<Task> &tasks, const OfficeZone &zone)
{
    for (const Task &task : tasks) {
        const QDate due = zone.date(task.due.plusSeconds(-1));
        const auto week = std::find_if(weeks.begin(), weeks.end(),
                                       [due](const CapacityWeek &one) { return due < one.days.end; });
        if (week != weeks.end())
            week->unassigned += task.effort;
    }
}

} // namespace

Result<QList<CapacityWeek>> capacityAhead(Office &office, const Session &session, int count)
{
    return readAs(office, session, Permission::ViewMoney, [&]() -> Result<QList<CapacityWeek>> {
        QList<CapacityWeek> weeks = emptyWeeks(office.today(), count);
        if (weeks.isEmpty())
            return weeks;
        const DateRange days{weeks.first().days.begin, weeks.last().days.end};
        const OfficeZone &zone = office.zone();
        const PlanningGateway gateway(office.database());
        TEWAKE_TRY(const PlanningPeople people, gateway.people(days));
        addOffered(weeks, people);
        TEWAKE_TRY(const QList<AssignmentRow> assignments,
                   AssignmentGateway(office.database()).board(zone.at(days.begin, 0), zone.at(days.end, 0)));
        addAssigned(weeks, assignments, zone);
        TEWAKE_TRY(const QList<Task> tasks, gateway.openTasks(zone.at(days.end, 0)));
        addUnassigned(weeks, tasks, zone);
        return weeks;
    });
}

} // namespace tewake
