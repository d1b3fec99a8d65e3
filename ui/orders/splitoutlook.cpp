// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/splitoutlook.h"

#include "core/desk/dispatchdesk.h"
#include "core/desk/workerdesk.h"

#include <algorithm>

namespace tewake::ui {

namespace {

struct Person {
    qint64 longest = 0; ///< minutes of the longest free stretch
    qint64 free = 0;    ///< minutes in all, inside the weekly limit
};

bool hasSkill(const WorkerRow &row, const Order &order)
{
    if (!order.skillId.isValid())
        return true;
    return std::any_of(row.skills.begin(), row.skills.end(), [&order](const WorkerSkill &skill) {
        return skill.skillId == order.skillId && skill.level >= order.skillLevel;
    });
}

/// Nothing: no agreement in force; otherwise whether it lasts to the due date.
std::optional<bool> clearanceLasts(const WorkerCard &card, const Order &order, QDate from)
{
    std::optional<bool> lasts;
    for (const Clearance &clearance : card.clearances) {
        const bool covers = clearance.clientId == order.clientId &&
                            (!clearance.expiresOn.isValid() || clearance.expiresOn >= from);
        if (covers)
            lasts =
                lasts.value_or(false) || !clearance.expiresOn.isValid() || clearance.expiresOn >= order.dueOn;
    }
    return lasts;
}

Person measure(const BoardRow &row, const QList<Block> &busy, qint64 days)
{
    Person person;
    for (const Block &stretch : freeStretches(row.available, busy)) {
        const qint64 minutes = minutesBetween(stretch.start, stretch.end);
        if (minutes < row.worker.shortestBlock.count())
            continue;
        person.longest = std::max(person.longest, minutes);
        person.free += minutes;
    }
    if (row.worker.maxDay.count() > 0)
        person.longest = std::min(person.longest, row.worker.maxDay.count());
    if (row.worker.maxWeek.count() > 0) {
        const qint64 most = row.worker.maxWeek.count() * ((days + 6) / 7) - row.planned.count();
        person.free = std::clamp<qint64>(person.free, 0, std::max<qint64>(0, most));
    }
    return person;
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

Result<SplitOutlook> readOutlook(Office &office, const Session &session, const Order &order,
                                 const DateRange &days, qint64 units)
{
    SplitOutlook outlook;
    WorkerDesk desk(office, session);
    TEWAKE_TRY(const QList<WorkerRow> workers, desk.workers());
    TEWAKE_TRY(const Board board, DispatchDesk(office, session).board(days));
    QHash<Id<Worker>, QList<Block>> busy;
    for (const BoardBlock &block : board.blocks)
        busy[block.workerId] += block.blocks;
    QHash<Id<Worker>, const BoardRow *> rows;
    for (const BoardRow &row : board.rows)
        rows.insert(row.worker.id, &row);
    QList<Person> people;
    for (const WorkerRow &row : workers) {
        const BoardRow *onBoard = rows.value(row.worker.id);
        const bool roomFits = !order.roomId.isValid() || row.worker.roomId == order.roomId;
        if (!onBoard || !row.worker.active || !roomFits || !hasSkill(row, order))
            continue;
        if (order.needsClearance) {
            TEWAKE_TRY(const WorkerCard card, desk.worker(row.worker.id));
            const std::optional<bool> lasts = clearanceLasts(card, order, days.begin);
            if (!lasts)
                continue;
            outlook.clearanceEnding += *lasts ? 0 : 1;
        }
        ++outlook.eligible;
        people.append(measure(*onBoard, busy.value(row.worker.id), days.days()));
        outlook.free += Minutes(people.last().free);
    }
    for (const int size : boxSizes()) {
        SizeOption option{Minutes(size), 0, 0};
        for (const Person &person : people)
            option.people += person.longest >= size ? 1 : 0;
        if (order.standardSeconds > 0 && units > 0) {
            const qint64 perBox = std::max<qint64>(1, size * 60LL / order.standardSeconds);
            option.boxes = (units + perBox - 1) / perBox;
        }
        outlook.sizes.append(option);
    }
    outlook.proposed = proposedSize(outlook.sizes);
    return outlook;
}

} // namespace tewake::ui
