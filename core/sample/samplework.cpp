// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/closingday.h"
#include "core/office/hoursrules.h"
#include "core/office/split.h"
#include "core/sample/sampleworld.h"
#include "core/store/assignmentgateway.h"

namespace tewake {

using namespace Qt::StringLiterals;

namespace {
constexpr int Grid = 15;
constexpr int DayMinutes = 1440;
} // namespace

Result<Order> SampleWorld::makeOrder(const OrderPlan &plan)
{
    const SampleWork &work = *plan.work;
    const QDate orderedOn = plan.start.addDays(-m_random.between(5, 25));
    Order order;
    order.number = nextNumber(orderedOn);
    order.title = u"%1 第%2期"_s.arg(work.title).arg(++m_orderCounts[work.mark]);
    order.mark = work.mark;
    order.clientId = m_clients.at(m_random.oneOf(work.clients)).id;
    order.categoryId = m_categories.value(work.category);
    order.state = plan.state;
    order.shape = work.hourly ? WorkShape::Shifts : WorkShape::Pieces;
    order.unit = work.unit;
    order.standardSeconds = work.seconds;
    order.clientPrice = {work.hourly ? PriceKind::PerHour : PriceKind::PerUnit, Yen(work.price)};
    order.reward = {work.hourly ? PriceKind::PerHour : PriceKind::PerUnit, Yen(work.reward)};
    if (!work.hourly)
        order.quantity = std::max<qint64>(1, plan.minutes.count() * 60 / work.seconds);
    if (order.quantity > 200)
        order.quantity = order.quantity / 100 * 100;
    order.orderedOn = orderedOn;
    order.startOn = plan.start;
    order.dueOn = plan.due;
    order.skillId = m_skills.value(work.skill);
    order.needsClearance = work.clearance;
    order.roomId = m_rooms.value(work.room);
    order.weight = m_random.chance(70) ? 1 : m_random.chance(60) ? 2 : 4;
    order.inspectAll = !work.hourly && m_random.chance(40);
    order.coordinatorId = m_staff.at(m_random.between(0, 1)).id;
    order.hubId = m_hubs.first();
    TEWAKE_CHECK(Table<Order>(database()).insert(order));
    return order;
}

QString SampleWorld::nextNumber(QDate day)
{
    return u"%1-%2"_s.arg(day.year()).arg(++m_orderNumbers[day.year()], 4, 10, QLatin1Char('0'));
}

QList<Task> SampleWorld::piecesFor(const Order &order, const OrderPlan &plan)
{
    constexpr int BoxSizes[] = {90, 120, 180, 240};
    const int box = BoxSizes[m_random.between(0, 3)];
    const auto boxes = splitIntoBoxes({order.quantity, order.standardSeconds, Minutes(box), Grid});
    QList<Task> tasks;
    if (!boxes)
        return tasks;
    const qint64 days = plan.start.daysTo(plan.due);
    for (qsizetype i = 0; i < boxes->size(); ++i) {
        Task task;
        task.unitFrom = boxes->at(i).unitFrom;
        task.quantity = boxes->at(i).quantity;
        task.effort = boxes->at(i).effort;
        task.release = m_office->zone().at(plan.start, 0);
        task.due = m_office->zone().at(
            plan.start.addDays(std::max<qint64>(3, days * (i + 1) / boxes->size())), DayMinutes);
        tasks.append(task);
    }
    return tasks;
}

QList<Task> SampleWorld::shiftsFor(const Order &order, const OrderPlan &plan)
{
    const int seats = std::max(1, static_cast<int>(plan.minutes.count() / (6 * 60) /
                                                   std::max<qint64>(1, plan.start.daysTo(plan.due))));
    const auto shifts = splitIntoShifts({{plan.start, plan.due.addDays(1)},
                                         {1, 2, 3, 4, 5, 6},
                                         {{540, 720, std::min(seats, 5)}, {780, 960, std::min(seats, 5)}},
                                         true},
                                        m_holidays);
    QList<Task> tasks;
    if (!shifts)
        return tasks;
    for (const Shift &shift : *shifts) {
        Task task;
        task.shape = order.shape;
        task.seat = shift.seat;
        task.effort = Minutes(shift.endMinute - shift.startMinute);
        task.release = m_office->zone().at(shift.day, shift.startMinute);
        task.due = m_office->zone().at(shift.day, shift.endMinute);
        tasks.append(task);
    }
    return tasks;
}

Result<void> SampleWorld::makeTasks(Order &order, const OrderPlan &plan)
{
    QList<Task> tasks = plan.work->hourly ? shiftsFor(order, plan) : piecesFor(order, plan);
    Crew crew = crewFor(order, plan);
    const bool finished = plan.state == OrderState::Completed || plan.state == OrderState::Delivered;
    int number = 0;
    qint64 placedUnits = 0;
    qint64 minutes = 0;
    for (Task &task : tasks) {
        task.orderId = order.id;
        task.number = number + 1;
        task.skillId = order.skillId;
        task.needsClearance = order.needsClearance;
        task.roomId = order.roomId;
        task.weight = order.weight;
        task.splitBatch = 1;
        if (finished && !plan.work->hourly)
            task.unitFrom = placedUnits + 1; // a box that found no hands was never part of a finished order
        TEWAKE_TRY(const bool placed, placeTask(order, task, plan, crew));
        if (!placed && finished)
            continue;
        number = task.number;
        placedUnits += task.quantity;
        minutes += task.effort.count();
    }
    if (plan.work->hourly)
        order.quantity = minutes / 60;
    else if (finished)
        order.quantity = placedUnits;
    return Table<Order>(database()).update(order);
}

SampleWorld::Crew SampleWorld::crewFor(const Order &order, const OrderPlan &plan)
{
    Crew crew;
    for (SampleHand &hand : m_hands) {
        if (hand.skills.contains(order.skillId.value()) &&
            (!order.needsClearance || hand.clients.contains(order.clientId.value())) &&
            (!order.roomId.isValid() || hand.worker.roomId == order.roomId))
            crew.hands.append(&hand);
    }
    for (qsizetype i = crew.hands.size() - 1; i > 0; --i)
        crew.hands.swapItemsAt(i, m_random.between(0, static_cast<int>(i)));
    // Who is furthest from the hours asked for comes first.
    const YearMonth month = YearMonth::of(plan.start);
    const auto used = [month](const SampleHand *hand) {
        return hand->minutesByMonth.value(month.index()) * 10 / std::max<qint64>(1, wishOf(*hand, month));
    };
    std::stable_sort(crew.hands.begin(), crew.hands.end(),
                     [&](const SampleHand *a, const SampleHand *b) { return used(a) < used(b); });
    constexpr qint64 HoursEach = 20; // an order is better with few people who know it
    crew.core = std::min<qsizetype>(crew.hands.size(), 1 + plan.minutes.count() / 60 / HoursEach);
    return crew;
}

SampleHand *SampleWorld::findHand(Crew &crew, const Task &task, QList<Block> &blocks)
{
    ++crew.turn;
    for (qsizetype i = 0; i < crew.hands.size(); ++i) {
        SampleHand *hand = crew.hands.at(i < crew.core ? (crew.turn + i) % crew.core : i);
        blocks = takeTime(*hand, task);
        if (!blocks.isEmpty())
            return hand;
    }
    return nullptr;
}

Interval<qint64> SampleWorld::withSeat(Id<Room> room, const Interval<qint64> &span) const
{
    const auto known = m_roomById.constFind(room.value());
    if (known == m_roomById.cend() || span.isEmpty())
        return span;
    const qint64 midnight = minuteOf(m_office->zone().at(m_office->zone().date(instantOf(span.begin)), 0));
    Interval<qint64> open{std::max(span.begin, midnight + known->openMinute),
                          std::min(span.end, midnight + known->closeMinute)};
    const auto full = [&](qint64 minute) {
        return m_seatsTaken.value({room.value(), minute / Grid}) >= known->seats;
    };
    open.begin = (open.begin + Grid - 1) / Grid * Grid;
    while (open.begin < open.end && full(open.begin))
        open.begin += Grid;
    for (qint64 minute = open.begin; minute < open.end; minute += Grid) {
        if (full(minute))
            open.end = minute;
    }
    return open;
}

void SampleWorld::book(SampleHand &hand, const Task &task, const QList<Block> &blocks, int sign)
{
    for (const Block &block : blocks) {
        const qint64 start = minuteOf(block.start);
        const qint64 end = minuteOf(block.end);
        if (sign > 0)
            hand.free.remove({start, end});
        else
            hand.free.insert({start, end});
        hand.minutesByDay[dayOf(start)] += sign * (end - start);
        hand.minutesByWeek[weekOf(start)] += sign * (end - start);
        hand.minutesByMonth[monthOf(start)] += sign * (end - start);
        for (qint64 minute = start; task.roomId.isValid() && minute < end; minute += Grid)
            m_seatsTaken[{task.roomId.value(), minute / Grid}] += sign;
    }
}

bool SampleWorld::mayEarn(const SampleHand &hand, const Task &task) const
{
    constexpr qint64 DearestMinute = 24; // yen, more than any kind of work gives
    const Yen yen(task.effort.count() * DearestMinute);
    const int year = m_office->zone().date(task.due.plusSeconds(-1)).year();
    return hand.worker.yearCeiling == Yen(0) ||
           hand.rewardsByYear.value(year) + yen <= hand.worker.yearCeiling;
}

QList<Block> SampleWorld::takeTime(SampleHand &hand, const Task &task)
{
    const qint64 release = minuteOf(task.release);
    const qint64 due = minuteOf(task.due);
    if (!mayEarn(hand, task))
        return {};
    QList<Block> blocks;
    qint64 left = task.effort.count();
    qint64 given = 0;
    QSet<qint64> days;
    for (const auto &span : hand.free.intervals()) {
        if (span.begin >= due || left == 0)
            break;
        const Interval<qint64> usable =
            withSeat(task.roomId, {std::max(span.begin, release), std::min(span.end, due)});
        const qint64 start = (usable.begin + Grid - 1) / Grid * Grid;
        const qint64 end = usable.end;
        const bool shift = task.shape == WorkShape::Shifts;
        if (shift ? start > release || end < due : end - start < std::min<qint64>(left, 60))
            continue;
        const Worker &worker = hand.worker;
        const qint64 dayLeft = worker.maxDay.count() - hand.minutesByDay.value(dayOf(start));
        const qint64 weekLeft = worker.maxWeek.count() - hand.minutesByWeek.value(weekOf(start)) - given;
        const qint64 monthLeft =
            worker.desiredMonth.count() * 104 / 100 - hand.minutesByMonth.value(monthOf(start)) - given;
        const qint64 free = std::min({end - start, dayLeft, weekLeft, monthLeft}) / Grid * Grid;
        const qint64 taken = std::min(left, free);
        // One block a day is enough, and keeps the day's limit exact.
        if (taken <= 0 || (left != taken && left - taken < 30) || (!shift && taken < 30) ||
            days.contains(dayOf(start)))
            continue;
        days.insert(dayOf(start));
        blocks.append({instantOf(start), instantOf(start + taken)});
        left -= taken;
        given += taken; // of any week and month: cautious, and simple
        if (shift && taken < task.effort.count())
            return {};
    }
    if (left > 0)
        return {};
    book(hand, task, blocks, 1);
    return blocks;
}

SampleWorld::Fate SampleWorld::fateOf(const QList<Block> &blocks)
{
    const Instant now = m_office->now();
    if (blocks.last().end < now.plusMinutes(-2 * DayMinutes))
        return m_random.chance(4) ? Fate::Reworked : Fate::Done;
    if (blocks.last().end < now)
        return m_random.chance(55) ? Fate::Done : Fate::Recent;
    if (blocks.first().start < now)
        return Fate::InHand;
    const int dice = m_random.between(1, 100);
    return dice <= 80 ? Fate::InHand : dice <= 93 ? Fate::Offered : Fate::Open;
}

void SampleWorld::makeSomeLate(Task &task, const QList<Block> &blocks)
{
    const Instant lastDay = m_office->zone().at(m_office->zone().date(blocks.last().start), 0);
    if (task.shape == WorkShape::Pieces && lastDay > task.release && m_random.chance(7))
        task.due = lastDay;
}

Result<bool> SampleWorld::placeTask(const Order &order, Task &task, const OrderPlan &plan, Crew &crew)
{
    const bool finished = plan.state == OrderState::Completed || plan.state == OrderState::Delivered;
    QList<Block> blocks;
    SampleHand *hand = plan.state == OrderState::Accepted ? nullptr : findHand(crew, task, blocks);
    if (hand && finished && blocks.last().end > m_office->now()) {
        book(*hand, task, blocks, -1); // nothing is finished before it is done
        hand = nullptr;
    }
    Fate fate = hand ? fateOf(blocks) : Fate::Open;
    if (!hand && finished)
        return false;
    if (finished)
        fate = m_random.chance(4) ? Fate::Reworked : Fate::Done;
    if (fate == Fate::Reworked && task.shape == WorkShape::Shifts)
        fate = Fate::Done; // an hour at a desk cannot be done again
    if (fate == Fate::Open) {
        if (hand)
            book(*hand, task, blocks, -1); // the time stays free for the plan
        if (task.due <= m_office->now())   // what is past and undone would be late by weeks
            task.due = m_office->zone().at(m_today.addDays(m_random.between(1, 6)), DayMinutes);
        if (task.shape == WorkShape::Shifts && task.release <= m_office->now())
            return false;
        TEWAKE_CHECK(Table<Task>(database()).insert(task));
        return true;
    }
    if (fate == Fate::Reworked && finished) {
        // A finished order has no second round that is still to be done.
        QList<Block> again;
        const Task second = reworkOf(task, *hand, blocks.last().end, again);
        if (!again.isEmpty())
            book(*hand, second, again, -1); // to be taken again when the first round is stored
        if (again.isEmpty() || again.last().end > m_office->now())
            fate = Fate::Done;
    }
    if (fate == Fate::Done)
        makeSomeLate(task, blocks);
    TEWAKE_CHECK(storeWork(order, task, *hand, blocks, fate));
    return true;
}

Task SampleWorld::reworkOf(const Task &task, SampleHand &hand, Instant handedIn, QList<Block> &blocks)
{
    const QDate day = m_office->zone().date(handedIn);
    Task again = task;
    again.id = {};
    again.state = TaskState::Planned;
    again.reworkOf = task.id;
    again.round = task.round + 1;
    again.number = task.number + 1;
    again.release = m_office->zone().at(day.addDays(1), 0);
    // Within the month, which may be closed.
    again.due = m_office->zone().at(std::min(day.addDays(6), YearMonth::of(day).lastDay()), DayMinutes);
    if (again.due > again.release)
        blocks = takeTime(hand, again);
    else
        again.due = m_office->zone().at(day.addDays(6), DayMinutes);
    return again;
}

Result<void> SampleWorld::storeWork(const Order &order, Task &task, SampleHand &hand,
                                    const QList<Block> &blocks, Fate fate)
{
    switch (fate) {
    case Fate::Done:
        task.state = TaskState::Passed;
        break;
    case Fate::Recent:
        task.state = TaskState::Submitted;
        break;
    case Fate::Reworked:
        task.state = TaskState::SentBack;
        break;
    case Fate::InHand:
        task.state = blocks.first().start < m_office->now() ? TaskState::Working : TaskState::Accepted;
        break;
    default:
        task.state = TaskState::Offered;
        break;
    }
    TEWAKE_CHECK(Table<Task>(database()).insert(task));
    const bool handedIn = task.state == TaskState::Passed || task.state == TaskState::Submitted ||
                          task.state == TaskState::SentBack;
    Assignment assignment;
    assignment.taskId = task.id;
    assignment.workerId = hand.worker.id;
    assignment.state = handedIn                           ? AssignmentState::Finished
                       : task.state == TaskState::Offered ? AssignmentState::Offered
                                                          : AssignmentState::Accepted;
    assignment.blocks = blocks;
    TEWAKE_TRY(assignment.reward, rewardFor(order, task, task.effort));
    assignment.terms = order.reward;
    if (fate != Fate::Reworked) // the second round is paid
        hand.rewardsByYear[m_office->zone().date(blocks.last().start).year()] += assignment.reward;
    assignment.offeredAt =
        std::min(blocks.first().start, m_office->now()).plusMinutes(-m_random.between(600, 6000));
    assignment.replyBy =
        std::max(assignment.offeredAt.plusMinutes(2 * DayMinutes), m_office->now().plusMinutes(300));
    if (assignment.state != AssignmentState::Offered) {
        assignment.answeredAt = assignment.offeredAt.plusMinutes(m_random.between(5, 500));
        assignment.replyBy = assignment.offeredAt.plusMinutes(2 * DayMinutes);
    }
    TEWAKE_CHECK(m_stating.state(assignment, order, task));
    TEWAKE_CHECK(m_stating.requireComplete());
    TEWAKE_CHECK(AssignmentGateway(database()).insert(assignment));
    if (task.state == TaskState::Offered || task.state == TaskState::Accepted)
        return {};
    TEWAKE_CHECK(storeHours(task, hand, blocks, fate));
    return handedIn ? storeResult(order, task, hand, blocks.last().end, fate) : Result<void>();
}

Result<void> SampleWorld::storeHours(const Task &task, const SampleHand &hand, const QList<Block> &blocks,
                                     Fate fate)
{
    qint64 unitsLeft = task.quantity;
    qint64 minutesLeft = task.effort.count();
    for (const Block &block : blocks) {
        const Instant end = std::min(block.end, m_office->now());
        const qint64 length = minutesBetween(block.start, end);
        if (length < 1)
            break;
        const qint64 planned = minutesBetween(block.start, block.end);
        TimeEntry entry;
        entry.workerId = hand.worker.id;
        entry.taskId = task.id;
        entry.orderId = task.orderId;
        entry.day = m_office->zone().date(block.start);
        const qint64 daysAgo = entry.day.daysTo(m_today);
        entry.state = fate == Fate::Done || fate == Fate::Reworked || daysAgo > 2 ? TimeEntryState::Approved
                      : fate == Fate::Recent || daysAgo > 0                       ? TimeEntryState::Submitted
                                                                                  : TimeEntryState::Draft;
        entry.minutes = Minutes(task.shape == WorkShape::Shifts
                                    ? length
                                    : std::max<qint64>(1, length * m_random.between(90, 100) / 100));
        entry.start = block.start;
        entry.end = block.start.plusMinutes(entry.minutes.count());
        entry.quantity = minutesLeft > 0 ? unitsLeft * planned / minutesLeft : unitsLeft;
        unitsLeft -= entry.quantity;
        minutesLeft -= planned;
        entry.enteredAt = entry.end;
        if (entry.state == TimeEntryState::Approved) {
            entry.approvedAt = std::min(entry.end.plusMinutes(m_random.between(60, 2000)), m_office->now());
            entry.approvedBy = m_staff.first().id;
        }
        TEWAKE_CHECK(Table<TimeEntry>(database()).insert(entry));
    }
    return {};
}

Result<void> SampleWorld::storeResult(const Order &order, Task &task, SampleHand &hand, Instant handedIn,
                                      Fate fate)
{
    const bool shift = task.shape == WorkShape::Shifts;
    const qint64 done = shift ? wholeHours(task.effort) : task.quantity;
    Submission submission{{}, task.id, hand.worker.id, handedIn, done, {}, {}};
    TEWAKE_CHECK(Table<Submission>(database()).insert(submission));
    if (fate == Fate::Recent)
        return {};
    Inspection inspection;
    inspection.taskId = task.id;
    inspection.submissionId = submission.id;
    inspection.inspectorId = m_staff.first().id;
    inspection.at = std::min(handedIn.plusMinutes(m_random.between(120, 1200)), m_office->now());
    const SamplingPlan sampling = samplingPlan(task.quantity, 2.5);
    inspection.sampleSize = order.inspectAll ? task.quantity : sampling.sampleSize;
    if (fate == Fate::Reworked) {
        inspection.outcome = InspectionOutcome::Rework;
        inspection.defects = sampling.acceptanceNumber + m_random.between(1, 3);
        return storeRework(order, task, hand, inspection, handedIn);
    }
    inspection.defects = m_random.chance(20) ? std::min<qint64>(1, sampling.acceptanceNumber) : 0;
    TEWAKE_CHECK(Table<Inspection>(database()).insert(inspection));
    Reward reward{{}, hand.worker.id, task.id, task.orderId, m_office->zone().date(handedIn), {}, {}};
    reward.payOn = payDay(reward.receivedOn);
    TEWAKE_TRY(reward.amount, rewardFor(order, task, task.effort));
    return Table<Reward>(database()).insert(reward);
}

Result<void> SampleWorld::storeRework(const Order &order, Task &task, SampleHand &hand, Inspection inspection,
                                      Instant handedIn)
{
    static const QStringList Reasons{
        u"枠のずれが合格判定個数を超えました。"_s, u"記入漏れが合格判定個数を超えました。"_s,
        u"手順書と異なる形式で入力されています。"_s, u"一部の対象が抜けています。"_s};
    inspection.reason = m_random.oneOf(Reasons);
    TEWAKE_CHECK(Table<Inspection>(database()).insert(inspection));
    QList<Block> blocks;
    Task again = reworkOf(task, hand, handedIn, blocks);
    task.number = again.number; // the next task of the order comes after it
    if (blocks.isEmpty() || blocks.last().end > m_office->now()) {
        if (!blocks.isEmpty())
            book(hand, again, blocks, -1);
        if (again.due <= m_office->now())
            again.due = m_office->zone().at(m_today.addDays(m_random.between(1, 4)), DayMinutes);
        return Table<Task>(database()).insert(again);
    }
    return storeWork(order, again, hand, blocks, Fate::Done);
}

QDate SampleWorld::payDay(QDate received) const
{
    return paymentDueFor(received, {}).due;
}

Result<void> SampleWorld::storeAcceptance(const Order &order, QDate day)
{
    ClientAcceptance acceptance;
    acceptance.orderId = order.id;
    acceptance.day = day;
    acceptance.quantity = order.quantity;
    TEWAKE_TRY(acceptance.amount, amountFor(order.clientPrice, order.quantity, Minutes(order.quantity * 60)));
    return Table<ClientAcceptance>(database()).insert(acceptance);
}

} // namespace tewake
