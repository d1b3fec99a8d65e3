// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/myworkdata.h"

#include "core/desk/settings.h"
#include "ui/widgets/formats.h"

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

/// Minutes of the blocks that lie in the week and are not over.
qint64 minutesToCome(const WorkItem &item, Instant from, Instant until)
{
    qint64 sum = 0;
    for (const Block &block : item.assignment.blocks) {
        const Instant start = std::max(block.start, from);
        const Instant end = std::min(block.end, until);
        if (start < end)
            sum += minutesBetween(start, end);
    }
    return sum;
}

} // namespace

const WorkItem *MyWorkData::workOn(Id<Task> task) const
{
    for (const WorkItem &item : work)
        if (item.row.task.id == task)
            return &item;
    return nullptr;
}

Result<MyWorkData> readMyWork(Office &office, const Session &session)
{
    HoursDesk desk(office, session);
    MyWorkData data;
    data.today = office.today();
    TEWAKE_TRY(data.offers, desk.offers());
    TEWAKE_TRY(data.work, desk.work());
    TEWAKE_TRY(data.running, desk.runningTimer());
    TEWAKE_TRY(data.week, desk.entries({data.monday(), data.monday().addDays(7)}));
    TEWAKE_TRY(data.earnings, desk.earnings());
    TEWAKE_TRY(data.card, WorkerDesk(office, session).worker(session.account.workerId));
    return data;
}

WeekFigures weekFigures(const MyWorkData &data, const OfficeZone &zone, Instant now, Minutes running)
{
    WeekFigures figures;
    const Instant until = zone.at(data.monday().addDays(7), 0);
    for (const EntryRow &row : data.week)
        if (row.entry.state != TimeEntryState::Running)
            figures.worked += row.entry.minutes;
    figures.worked += running;
    for (const WorkItem &item : data.work)
        if (item.assignment.state == AssignmentState::Accepted)
            figures.accepted += Minutes(minutesToCome(item, now, until));
    for (const WorkItem &item : data.offers)
        figures.offered += Minutes(minutesToCome(item, now, until));
    const qint64 month = data.card.row.worker.desiredMonth.count();
    figures.desired = Minutes(month * 7 / std::max(1, data.today.daysInMonth()) / 15 * 15);
    return figures;
}

Yen yearForecast(const Earnings &earnings, QDate today)
{
    const qint64 day = today.dayOfYear();
    const qint64 left = today.daysInYear() - day;
    const qint64 pace = earnings.received.amount() * left / std::max<qint64>(1, day);
    return Yen(std::max<qint64>(0, pace - earnings.expected.amount()));
}

QualityFigures qualityFigures(const MyWorkData &data)
{
    QualityFigures figures;
    qint64 logged = 0;
    qint64 standard = 0;
    for (const WorkItem &item : data.work) {
        const TaskState state = item.row.task.state;
        if (state == TaskState::Submitted)
            ++figures.waiting;
        const bool inspected =
            state == TaskState::Passed || state == TaskState::SentBack || state == TaskState::Rejected;
        if (inspected && item.row.task.round == 1) {
            ++figures.inspected;
            figures.firstPassed += state == TaskState::Passed ? 1 : 0;
        }
        if ((inspected || state == TaskState::Submitted) && item.actual.count() > 0) {
            logged += item.actual.count();
            standard += item.row.task.effort.count();
        }
    }
    if (standard > 0)
        figures.againstStandard = static_cast<double>(logged) / static_cast<double>(standard);
    return figures;
}

StatusText statusOf(const WorkItem &item, Instant now)
{
    const bool late = item.assignment.state == AssignmentState::Accepted && item.row.task.due < now &&
                      item.row.task.state != TaskState::Working;
    return statusOf(item.row.task.state, late);
}

} // namespace tewake::ui
