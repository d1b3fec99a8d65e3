// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/problembuilder.h"

#include "core/calendar/availability.h"
#include "core/store/assignmentgateway.h"
#include "core/store/housegateway.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

constexpr dispatch::Minute UsualGrid = 15;
constexpr dispatch::Minute UsualPiece = 30;
/// Pinned work carries ids of its own above those of tasks that may be placed.
constexpr qint64 FirstPinId = qint64(1) << 38;

dispatch::Minute roundedUp(dispatch::Minute value, dispatch::Minute grid)
{
    return (value + grid - 1) / grid * grid;
}

} // namespace

void ProblemBuilder::calledOff(Id<Worker> worker, const DateRange &days)
{
    m_offWorker = worker.value();
    m_offDays = days;
}

dispatch::Minute ProblemBuilder::minute(Instant instant) const
{
    return minutesBetween(m_origin, instant);
}

Result<DispatchProblem> ProblemBuilder::build()
{
    const QDate monday = m_request.days.begin.addDays(1 - m_request.days.begin.dayOfWeek());
    const qint64 weeks = std::max<qint64>(1, (monday.daysTo(m_request.days.end) + 6) / 7);
    m_weeks = {monday, monday.addDays(weeks * 7)};
    m_origin = m_office->zone().at(monday, 0);
    m_result.request = m_request;
    m_result.firstMonday = monday;
    m_result.today = m_office->today();
    m_result.problem.grid = UsualGrid;
    m_result.problem.minPiece = UsualPiece;
    m_result.problem.weeks = weeks;
    m_result.problem.objective = m_request.objective;
    // An offer that is out stays with its person where it can.
    if (!m_request.keepExisting && m_request.objective.changes == 0)
        m_result.problem.objective.changes = 10;
    TEWAKE_TRY(m_people, PlanningGateway(m_office->database()).people(m_weeks));
    for (std::size_t place = 0; place < static_cast<std::size_t>(m_people.workers.size()); ++place)
        m_workerPlace.insert(m_people.workers.at(static_cast<qsizetype>(place)).id.value(), place);
    TEWAKE_CHECK(addRooms());
    TEWAKE_CHECK(addTasks());
    TEWAKE_CHECK(addPeople());
    TEWAKE_CHECK(addPins());
    for (ReplacedOffer &offer : m_result.replaced)
        offer.workerName = m_result.workerNames.value(offer.workerId.value());
    return std::move(m_result);
}

Result<void> ProblemBuilder::addRooms()
{
    TEWAKE_TRY(const QList<Room> rooms, PlanningGateway(m_office->database()).rooms());
    for (const Room &room : rooms) {
        m_result.problem.rooms.push_back({room.id.value(), room.seats, room.openMinute, room.closeMinute});
        m_result.roomNames.insert(room.id.value(), room.name);
    }
    TEWAKE_TRY(m_result.skillNames, PlanningGateway(m_office->database()).skillNames());
    return {};
}

Result<void> ProblemBuilder::addTasks()
{
    const PlanningGateway gateway(m_office->database());
    TEWAKE_TRY(const auto orders, gateway.ordersWithOpenTasks());
    TEWAKE_TRY(QList<Task> tasks, gateway.openTasks(m_office->zone().at(m_request.days.end, 0)));
    for (const qint64 id : std::as_const(m_released)) {
        TEWAKE_TRY(const Task task, Table<Task>(m_office->database()).load(Id<Task>(id)));
        tasks.append(task);
    }
    for (const Task &task : std::as_const(tasks)) {
        const auto order = orders.constFind(task.orderId.value());
        if (order == orders.cend())
            continue;
        rememberPay(task, *order); // of all orders, so that a part of them is held to the same ceilings
        if (isWanted(*order))
            addTask(task, *order);
    }
    if (!m_request.keepExisting)
        TEWAKE_CHECK(addOffers(orders));
    chooseGrid();
    return {};
}

Result<void> ProblemBuilder::addOffers(const QHash<qint64, Order> &orders)
{
    const OfficeZone &zone = m_office->zone();
    const AssignmentGateway gateway(m_office->database());
    TEWAKE_TRY(const QList<AssignmentRow> rows,
               gateway.board(zone.at(m_weeks.begin, 0), zone.at(m_weeks.end, 0)));
    for (const AssignmentRow &row : rows) {
        if (row.assignment.state != AssignmentState::Offered)
            continue;
        TEWAKE_TRY(const Assignment offer, gateway.load(row.assignment.id)); // with the blocks of all weeks
        TEWAKE_TRY(const Task task, Table<Task>(m_office->database()).load(offer.taskId));
        const auto order = orders.constFind(task.orderId.value());
        if (order == orders.cend() || !isWanted(*order))
            continue;
        rememberPay(task, *order);
        addTask(task, *order);
        if (!m_result.taskVersions.contains(task.id.value()))
            continue; // it cannot be planned anew in this range, and stays
        const qint64 worker = offer.workerId.value();
        m_released.insert(task.id.value());
        m_result.replaced.append({offer.id,
                                  task.id,
                                  m_result.taskLabels.value(task.id.value()),
                                  offer.workerId,
                                  {},
                                  offer.blocks});
        for (const Block &block : offer.blocks)
            m_replacedMinutes[worker][YearMonth::of(zone.date(block.start)).index()] +=
                minutesBetween(block.start, block.end);
        m_replacedRewards[worker][expectedYear(offer.blocks, zone, m_office->clock().now())] += offer.reward;
        if (m_workerPlace.contains(worker))
            m_result.problem.previous.push_back({task.id.value(), worker});
    }
    return {};
}

void ProblemBuilder::addTask(const Task &task, const Order &order)
{
    const bool shift = task.shape == WorkShape::Shifts;
    const Instant rangeBegin = m_office->zone().at(m_request.days.begin, 0);
    const Instant rangeEnd = m_office->zone().at(m_request.days.end, 0);
    const Instant earliest = std::max(rangeBegin, m_notBefore);
    const auto late = sentenceForLate(task, m_office->zone(), m_office->now());
    if (late && task.state == TaskState::Planned)
        m_result.tooLate.append({task.id, taskLabel(order.mark, task.number), *late});
    if (late)
        return;
    if (task.due <= rangeBegin || (shift && task.due > rangeEnd))
        return; // outside the range asked for
    dispatch::Task target;
    target.id = task.id.value();
    target.order = task.orderId.value();
    target.kind = shift ? dispatch::TaskKind::Shift : dispatch::TaskKind::Piece;
    target.skill = task.skillId.isValid() ? task.skillId.value() : dispatch::none;
    target.level = task.skillId.isValid() ? task.skillLevel : 0;
    target.room = task.roomId.isValid() ? task.roomId.value() : dispatch::none;
    target.effort = shift ? task.effort.count() : roundedUp(task.effort.count(), UsualGrid);
    target.release = shift ? minute(task.release) : minute(std::max(task.release, earliest));
    target.due = minute(std::min(task.due, rangeEnd));
    target.weight = std::max<qint64>(1, task.weight * target.effort / UsualGrid);
    if (target.effort <= 0 || (shift && task.release < m_notBefore))
        return;
    if (task.needsClearance)
        addEligible(task, order, target);
    m_result.problem.tasks.push_back(target);
    m_result.taskVersions.insert(task.id.value(), task.version);
    m_result.taskLabels.insert(task.id.value(), taskLabel(order.mark, task.number));
}

void ProblemBuilder::rememberPay(const Task &task, const Order &order)
{
    const auto reward = rewardFor(order, task, task.effort);
    const qint64 minutes = task.effort.count();
    if (!reward || minutes <= 0)
        return;
    // Compared as fractions: reward / minutes > dearest yen / dearest minutes.
    if (reward->amount() * m_dearestMinutes > m_dearestPay.amount() * minutes) {
        m_dearestPay = *reward;
        m_dearestMinutes = minutes;
    }
}

void ProblemBuilder::addEligible(const Task &task, const Order &order, dispatch::Task &target)
{
    // From the first day on which the work may be laid to the last.
    const Instant earliest = std::max(m_office->zone().at(m_request.days.begin, 0), m_notBefore);
    const QDate first = m_office->zone().date(std::max(task.release, earliest));
    const QDate last =
        std::min(m_office->zone().date(task.due.plusSeconds(-1)), m_request.days.end.addDays(-1));
    bool anybody = false;
    for (auto it = m_people.clearances.cbegin(); it != m_people.clearances.cend(); ++it) {
        const bool cleared = std::any_of(it->cbegin(), it->cend(), [&](const Clearance &c) {
            return holdsThrough(c, order.clientId, first, last);
        });
        if (cleared && m_workerPlace.contains(it.key())) {
            m_result.problem.eligible.push_back({task.id.value(), it.key()});
            anybody = true;
        }
    }
    // A task with an empty list would be open to all: a level that nobody has says what is meant.
    if (!anybody)
        target.clearance = 1;
}

void ProblemBuilder::chooseGrid()
{
    dispatch::Minute grid = UsualGrid;
    for (const dispatch::Task &task : m_result.problem.tasks) {
        if (task.kind == dispatch::TaskKind::Shift)
            grid = std::gcd(grid, std::gcd(task.release, task.due));
    }
    m_result.problem.grid = grid;
}

QHash<int, qint64> ProblemBuilder::ceilingLeft(const Worker &worker, const QHash<int, Yen> &earned) const
{
    QHash<int, qint64> left;
    if (worker.yearCeiling == Yen(0) || m_dearestPay == Yen(0))
        return left;
    const QHash<int, Yen> replaced = m_replacedRewards.value(worker.id.value());
    for (int year = firstYear(); year <= lastYear(); ++year) {
        const Yen yen = std::max(Yen(0), worker.yearCeiling - earned.value(year) + replaced.value(year));
        left.insert(year, yen.amount() * m_dearestMinutes / m_dearestPay.amount());
    }
    return left;
}

dispatch::Minute ProblemBuilder::horizonLimit(const Worker &worker, const QHash<int, qint64> &ceiling)
{
    dispatch::Minute limit = m_weeks.days() * dispatch::minutesPerDay;
    const auto left = m_result.monthLeft.constFind(worker.id.value());
    if (left != m_result.monthLeft.cend()) {
        // Each month gives at most what is left of its limit; the plan's own minutes in force are pinned and
        // count again.
        dispatch::Minute sum = 0;
        for (const qint64 minutes : *left)
            sum += std::max<qint64>(0, minutes);
        limit = std::min(limit, sum);
    }
    if (!ceiling.isEmpty())
        limit =
            std::min<dispatch::Minute>(limit, std::accumulate(ceiling.cbegin(), ceiling.cend(), qint64(0)));
    return limit;
}

Result<void> ProblemBuilder::addPeople()
{
    const PlanningGateway gateway(m_office->database());
    const OfficeZone &zone = m_office->zone();
    TEWAKE_TRY(const auto byMonth, gateway.minutesByMonth(m_weeks, zone));
    TEWAKE_TRY(const auto earned,
               gateway.rewardsOfYears(firstYear(), lastYear(), zone, m_office->clock().now()));
    const Instant begin = std::max(zone.at(m_request.days.begin, 0), m_notBefore);
    const Instant end = zone.at(m_request.days.end, 0);
    for (const Worker &worker : std::as_const(m_people.workers)) {
        const qint64 id = worker.id.value();
        dispatch::Worker target;
        target.id = id;
        target.maxDay = worker.maxDay.count() > 0 ? worker.maxDay.count() : dispatch::minutesPerDay;
        target.maxWeek = worker.maxWeek.count() > 0 ? worker.maxWeek.count() : dispatch::minutesPerWeek;
        if (worker.maxMonth.count() > 0) {
            for (YearMonth month = YearMonth::of(m_weeks.begin); month.firstDay() < m_weeks.end;
                 month = month.plus(1))
                m_result.monthLeft[id].insert(
                    month.index(), worker.maxMonth.count() - byMonth.value(id).value(month.index()) +
                                       m_replacedMinutes.value(id).value(month.index()));
        }
        const QHash<int, qint64> ceiling = ceilingLeft(worker, earned.value(id));
        if (ceiling.size() > 1) // one year's is the engine's own limit
            m_result.yearLeft.insert(id, ceiling);
        target.maxHorizon = horizonLimit(worker, ceiling);
        target.desired = worker.desiredMonth.count() * m_request.days.days() / 30;
        target.room = worker.roomId.isValid() ? worker.roomId.value() : dispatch::none;
        target.rate = worker.hourlyCost.amount();
        Availability availability = m_people.availability.value(id);
        if (id == m_offWorker) {
            for (QDate day = m_offDays.begin; day < m_offDays.end; day = day.addDays(1)) {
                erase_if(availability.exceptions,
                         [day](const AvailabilityException &e) { return e.day == day; });
                availability.exceptions.append({day, true, 0, 1440});
            }
        }
        const auto shortest = static_cast<int>(worker.shortestBlock.count());
        for (const auto &free : freeTime(availability, m_request.days, zone, {}, shortest)) {
            const dispatch::Interval span{minute(std::max(free.begin, begin)),
                                          minute(std::min(free.end, end))};
            if (span.start < span.end)
                target.free.push_back(span);
        }
        for (const WorkerSkill &skill : m_people.skills.value(id))
            target.skills.push_back({skill.skillId.value(), skill.level});
        m_result.workerNames.insert(id, worker.name);
        m_result.problem.workers.push_back(std::move(target));
    }
    return {};
}

void ProblemBuilder::addPin(const Assignment &assignment, Id<Room> room, QList<PinnedBlock> &blocks)
{
    const dispatch::Minute grid = m_result.problem.grid;
    const dispatch::Minute horizon = m_weeks.days() * dispatch::minutesPerDay;
    const qint64 workerId = assignment.workerId.value();
    const auto place = m_workerPlace.constFind(workerId);
    if (place == m_workerPlace.cend() || m_released.contains(assignment.taskId.value()))
        return;
    const dispatch::Worker &worker = m_result.problem.workers.at(*place);
    dispatch::Task pinned;
    pinned.id = FirstPinId + assignment.id.value();
    pinned.order = pinned.id; // by itself: continuity is about what may still be placed
    pinned.room = room.isValid() && worker.room == room.value() ? room.value() : dispatch::none;
    for (const Block &block : assignment.blocks) {
        const dispatch::Minute start = std::max<dispatch::Minute>(minute(block.start) / grid * grid, 0);
        const dispatch::Minute end = std::min(roundedUp(minute(block.end), grid), horizon);
        if (start < end)
            blocks.append({*place, start, end, m_result.problem.tasks.size()});
    }
    m_result.taskOfPin.insert(pinned.id, assignment.taskId.value());
    m_result.problem.tasks.push_back(pinned);
}

Result<void> ProblemBuilder::addPins()
{
    const OfficeZone &zone = m_office->zone();
    TEWAKE_TRY(
        const QList<AssignmentRow> rows,
        AssignmentGateway(m_office->database()).board(zone.at(m_weeks.begin, 0), zone.at(m_weeks.end, 0)));
    TEWAKE_TRY(const auto rooms, PlanningGateway(m_office->database()).roomsOfTasksInForce());
    const std::size_t firstPin = m_result.problem.tasks.size();
    QList<PinnedBlock> blocks;
    for (const AssignmentRow &row : rows)
        addPin(row.assignment, Id<Room>(rooms.value(row.assignment.taskId.value())), blocks);

    // What was handed out by hand may overlap; the engine wants one thing at a time, so the later one gives
    // way.
    std::sort(blocks.begin(), blocks.end(), [](const PinnedBlock &a, const PinnedBlock &b) {
        return std::tie(a.worker, a.start, a.end, a.task) < std::tie(b.worker, b.start, b.end, b.task);
    });
    std::size_t current = m_result.problem.workers.size();
    dispatch::Minute busyUntil = 0;
    for (const PinnedBlock &block : std::as_const(blocks)) {
        busyUntil = block.worker == current ? busyUntil : 0;
        current = block.worker;
        const dispatch::Minute start = std::max(block.start, busyUntil);
        if (start >= block.end)
            continue;
        busyUntil = block.end;
        dispatch::Worker &worker = m_result.problem.workers.at(block.worker);
        dispatch::Task &task = m_result.problem.tasks.at(block.task);
        m_result.problem.pins.push_back({task.id, worker.id, start, block.end});
        worker.free.push_back({start, block.end}); // confirmed work is free time by definition
        worker.maxHorizon += block.end - start;    // monthLeft was counted without it
        task.release = task.effort == 0 ? start : std::min(task.release, start);
        task.due = std::max(task.due, block.end);
        task.effort += block.end - start;
    }
    const auto begin = m_result.problem.tasks.begin() + static_cast<std::ptrdiff_t>(firstPin);
    m_result.problem.tasks.erase(std::remove_if(begin, m_result.problem.tasks.end(),
                                                [](const dispatch::Task &task) { return task.effort == 0; }),
                                 m_result.problem.tasks.end());
    return {};
}

} // namespace tewake
