// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/splitoutlook.h"

#include "core/calendar/availability.h"
#include "core/desk/dispatchdesk.h"
#include "core/desk/settings.h"
#include "core/store/assignmentgateway.h"
#include "core/store/planninggateway.h"

#include <algorithm>

namespace tewake {

namespace {

struct Person {
    qint64 longest = 0; ///< minutes of the longest free stretch
    qint64 free = 0;    ///< minutes in all, inside the weekly limit
};

bool hasSkill(const QList<WorkerSkill> &skills, const Order &order)
{
    return !order.skillId.isValid() ||
           std::any_of(skills.begin(), skills.end(), [&order](const WorkerSkill &skill) {
               return skill.skillId == order.skillId && skill.level >= order.skillLevel;
           });
}

bool isCleared(const QList<Clearance> &clearances, const Order &order, QDate first, QDate last)
{
    return !order.needsClearance ||
           std::any_of(clearances.begin(), clearances.end(), [&](const Clearance &clearance) {
               return holdsThrough(clearance, order.clientId, first, last);
           });
}

Person measure(const Worker &worker, const QList<Block> &available, const QList<Block> &busy, qint64 days)
{
    Person person;
    for (const Block &stretch : freeStretches(available, busy)) {
        const qint64 minutes = minutesBetween(stretch.start, stretch.end);
        if (minutes < worker.shortestBlock.count())
            continue;
        person.longest = std::max(person.longest, minutes);
        person.free += minutes;
    }
    if (worker.maxDay.count() > 0)
        person.longest = std::min(person.longest, worker.maxDay.count());
    if (worker.maxWeek.count() > 0) {
        qint64 planned = 0;
        for (const Block &block : busy)
            planned += minutesBetween(block.start, block.end);
        const qint64 most = worker.maxWeek.count() * ((days + 6) / 7) - planned;
        person.free = std::clamp<qint64>(person.free, 0, std::max<qint64>(0, most));
    }
    return person;
}

/// How many of the people could take a box of each size, and how many boxes that makes.
QList<SizeOption> sizesFor(const Order &order, const QList<Person> &people)
{
    QList<SizeOption> sizes;
    for (const int size : boxSizes()) {
        SizeOption option{Minutes(size), 0, 0};
        for (const Person &person : people)
            option.people += person.longest >= size ? 1 : 0;
        if (order.standardSeconds > 0 && order.quantity > 0) {
            const qint64 perBox = std::max<qint64>(1, size * 60LL / order.standardSeconds);
            option.boxes = (order.quantity + perBox - 1) / perBox;
        }
        sizes.append(option);
    }
    return sizes;
}

} // namespace

QList<int> boxSizes()
{
    return {30, 45, 60, 75, 90, 105, 120, 150, 180, 210, 240};
}

QList<Block> freeStretches(const QList<Block> &available, QList<Block> busy)
{
    std::sort(busy.begin(), busy.end());
    QList<Block> free;
    for (const Block &stretch : available) {
        Instant from = stretch.start;
        for (const Block &block : busy) {
            if (block.end <= from || block.start >= stretch.end)
                continue;
            if (block.start > from)
                free.append({from, block.start});
            from = std::max(from, block.end);
        }
        if (from < stretch.end)
            free.append({from, stretch.end});
    }
    return free;
}

std::optional<int> proposedSize(const QList<SizeOption> &sizes, double share)
{
    int most = 0;
    for (const SizeOption &option : sizes)
        most = std::max(most, option.people);
    if (most == 0)
        return std::nullopt;
    std::optional<int> best;
    for (int i = 0; i < sizes.size(); ++i) {
        if (sizes.at(i).people >= share * most)
            best = i;
    }
    return best;
}

Result<SplitOutlook> DispatchDesk::outlook(const Order &order, const DateRange &days)
{
    return read(Permission::Dispatch, [&]() -> Result<SplitOutlook> {
        const OfficeZone &zone = office().zone();
        const Instant begin = std::max(zone.at(days.begin, 0), now());
        const QDate first = zone.date(begin);
        const QDate last = days.end.addDays(-1);
        TEWAKE_TRY(const PlanningPeople known, PlanningGateway(database()).people(days));
        TEWAKE_TRY(const QList<AssignmentRow> assignments,
                   AssignmentGateway(database()).board(zone.at(days.begin, 0), zone.at(days.end, 0)));
        QHash<qint64, QList<Block>> busy;
        for (const AssignmentRow &row : assignments)
            busy[row.assignment.workerId.value()] += row.assignment.blocks;
        SplitOutlook outlook;
        QList<Person> people;
        for (const Worker &worker : known.workers) {
            const qint64 id = worker.id.value();
            const QList<Clearance> clearances = known.clearances.value(id);
            const bool roomFits = !order.roomId.isValid() || worker.roomId == order.roomId;
            if (!roomFits || !hasSkill(known.skills.value(id), order) ||
                !isCleared(clearances, order, first, first))
                continue;
            if (!isCleared(clearances, order, first, last)) {
                ++outlook.clearanceEnding;
                continue;
            }
            QList<Block> available;
            const auto shortest = static_cast<int>(worker.shortestBlock.count());
            for (const auto &free : freeTime(known.availability.value(id), days, zone, {}, shortest)) {
                if (free.end > begin)
                    available.append({std::max(free.begin, begin), free.end});
            }
            ++outlook.eligible;
            people.append(measure(worker, available, busy.value(id), days.days()));
            outlook.free += Minutes(people.last().free);
        }
        outlook.sizes = sizesFor(order, people);
        outlook.proposed = proposedSize(outlook.sizes);
        TEWAKE_TRY(const QList<MinimumWage> wages, minimumWages(office()));
        outlook.minimumWage = minimumWageOn(wages, office().today());
        return outlook;
    });
}

} // namespace tewake
