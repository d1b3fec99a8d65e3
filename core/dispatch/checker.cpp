// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/checker.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <sstream>
#include <unordered_map>

namespace tewake::dispatch {
namespace {

/// Rounded towards minus infinity, as the days before week 0 need it.
Minute floorDiv(Minute a, Minute b)
{
    return a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0);
}
Minute floorMod(Minute a, Minute b)
{
    return a - floorDiv(a, b) * b;
}

struct BusyBlock {
    Interval span;
    ExternalId task;
};

struct TaskRows {
    std::vector<Interval> blocks;
    std::set<ExternalId> workers;
};

class Checker {
public:
    Checker(const Problem &problem, const std::vector<PlanRow> &rows)
        : m_problem(problem)
    {
        index();
        takeRows(rows);
    }

    CheckResult check()
    {
        for (const auto &[id, rows] : m_rows)
            checkTask(*m_tasks.at(id), rows);
        checkPins();
        checkOverlaps();
        checkLimits();
        checkSeats();
        m_result.figures = figures();
        return std::move(m_result);
    }

private:
    void bad(Violation violation) { m_result.violations.push_back(violation); }

    void index()
    {
        for (const Worker &worker : m_problem.workers) {
            m_workers[worker.id] = &worker;
            m_free[worker.id] = joined(worker.free, true);
            for (const SkillLevel &skill : worker.skills)
                m_levels[worker.id][skill.skill] = skill.level;
        }
        for (const Task &task : m_problem.tasks)
            m_tasks[task.id] = &task;
        for (const Room &room : m_problem.rooms)
            m_rooms[room.id] = &room;
        for (const Eligible &pair : m_problem.eligible)
            m_eligible[pair.task].insert(pair.worker);
        for (const Previous &pair : m_problem.previous)
            m_previous[pair.task] = pair.worker;
    }

    void takeRows(const std::vector<PlanRow> &rows)
    {
        for (const PlanRow &row : rows) {
            if (!m_tasks.contains(row.task) || !m_workers.contains(row.worker) || row.end <= row.start) {
                bad({.rule = Rule::KnownIds,
                     .task = row.task,
                     .worker = row.worker,
                     .start = row.start,
                     .end = row.end});
                continue;
            }
            m_rows[row.task].blocks.push_back({row.start, row.end});
            m_rows[row.task].workers.insert(row.worker);
        }
    }

    std::int64_t levelOf(ExternalId worker, ExternalId skill) const
    {
        const auto skills = m_levels.find(worker);
        if (skills == m_levels.end())
            return 0;
        const auto level = skills->second.find(skill);
        return level == skills->second.end() ? 0 : level->second;
    }

    void checkTask(const Task &task, const TaskRows &rows)
    {
        const ExternalId by = *rows.workers.begin();
        if (rows.workers.size() != 1) {
            bad({.rule = Rule::OneWorker,
                 .task = task.id,
                 .worker = by,
                 .is = static_cast<std::int64_t>(rows.workers.size()),
                 .allowed = 1});
            return;
        }
        const Worker &worker = *m_workers.at(by);
        const std::vector<Interval> blocks = joined(rows.blocks, false);
        Minute done = 0;
        for (const Interval &block : blocks)
            done += block.end - block.start;
        if (done != task.effort)
            bad({.rule = Rule::WholeEffort,
                 .task = task.id,
                 .worker = by,
                 .is = done,
                 .allowed = task.effort});
        if (task.kind == TaskKind::Shift &&
            (blocks.size() != 1 || blocks.front() != Interval{task.release, task.due}))
            bad({.rule = Rule::ShiftMoved,
                 .task = task.id,
                 .worker = by,
                 .start = blocks.front().start,
                 .end = blocks.back().end});
        checkQualified(task, worker);
        for (const Interval &block : blocks)
            checkBlock(task, worker, block);
    }

    void checkQualified(const Task &task, const Worker &worker)
    {
        if (task.skill >= 0 && levelOf(worker.id, task.skill) < task.level)
            bad({.rule = Rule::Skill,
                 .task = task.id,
                 .worker = worker.id,
                 .is = levelOf(worker.id, task.skill),
                 .allowed = task.level});
        if (worker.clearance < task.clearance)
            bad({.rule = Rule::Clearance,
                 .task = task.id,
                 .worker = worker.id,
                 .is = worker.clearance,
                 .allowed = task.clearance});
        const auto list = m_eligible.find(task.id);
        if (list != m_eligible.end() && !list->second.contains(worker.id))
            bad({.rule = Rule::EligibleOnly, .task = task.id, .worker = worker.id});
        if (task.room >= 0 && worker.room != task.room)
            bad({.rule = Rule::RoomAccess, .task = task.id, .worker = worker.id, .room = task.room});
    }

    void checkBlock(const Task &task, const Worker &worker, const Interval &block)
    {
        const auto at = [&](Rule rule, std::int64_t is = 0, std::int64_t allowed = 0) {
            bad({.rule = rule,
                 .task = task.id,
                 .worker = worker.id,
                 .room = task.room,
                 .start = block.start,
                 .end = block.end,
                 .is = is,
                 .allowed = allowed});
        };
        const Minute length = block.end - block.start;
        if (floorMod(block.start, m_problem.grid) != 0 || floorMod(block.end, m_problem.grid) != 0)
            at(Rule::Grid, 0, m_problem.grid);
        if (length < std::min(m_problem.minPiece, task.effort))
            at(Rule::ShortestBlock, length, std::min(m_problem.minPiece, task.effort));
        if (block.start < task.release || block.end > task.due)
            at(Rule::Window);
        const std::vector<Interval> &free = m_free.at(worker.id);
        if (std::none_of(free.begin(), free.end(),
                         [&](const Interval &f) { return f.start <= block.start && block.end <= f.end; }))
            at(Rule::FreeTime);
        m_busy[worker.id].push_back({block, task.id});
        m_total[worker.id] += length;
        // A block of decades breaks rules enough; its later days are not walked.
        const Minute last = std::min(block.end, block.start + latestMinute);
        for (Minute q = block.start; q < last;) {
            const Minute day = floorDiv(q, minutesPerDay);
            const Minute stop = std::min(last, (day + 1) * minutesPerDay);
            m_day[{worker.id, day}] += stop - q;
            m_week[{worker.id, floorDiv(day, 7)}] += stop - q;
            if (task.room >= 0)
                checkOpen(task, worker, {q, stop});
            q = stop;
        }
        if (task.room >= 0)
            m_seatEvents[task.room].insert(m_seatEvents[task.room].end(),
                                           {{block.start, +1}, {block.end, -1}});
    }

    void checkOpen(const Task &task, const Worker &worker, const Interval &part)
    {
        const auto room = m_rooms.find(task.room);
        if (room != m_rooms.end() && floorMod(part.start, minutesPerDay) >= room->second->open &&
            floorMod(part.end - 1, minutesPerDay) < room->second->close)
            return;
        bad({.rule = Rule::RoomClosed,
             .task = task.id,
             .worker = worker.id,
             .room = task.room,
             .start = part.start,
             .end = part.end});
    }

    void checkPins()
    {
        std::map<ExternalId, TaskRows> pinned;
        for (const PlanRow &pin : m_problem.pins) {
            pinned[pin.task].blocks.push_back({pin.start, pin.end});
            pinned[pin.task].workers.insert(pin.worker);
        }
        for (auto &[task, pin] : pinned) {
            const auto rows = m_rows.find(task);
            if (rows == m_rows.end() || rows->second.workers != pin.workers ||
                joined(rows->second.blocks, false) != joined(pin.blocks, false))
                bad({.rule = Rule::PinMoved, .task = task, .worker = *pin.workers.begin()});
        }
    }

    void checkOverlaps()
    {
        for (auto &[worker, busy] : m_busy) {
            std::sort(busy.begin(), busy.end(), [](const BusyBlock &a, const BusyBlock &b) {
                return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end < b.span.end;
            });
            // The block that reaches furthest by now, which need not be the one just before.
            std::size_t last = 0;
            for (std::size_t i = 1; i < busy.size(); ++i) {
                if (busy[i].span.start < busy[last].span.end)
                    bad({.rule = Rule::NoOverlap,
                         .task = busy[i].task,
                         .worker = worker,
                         .start = busy[i].span.start,
                         .end = std::min(busy[i].span.end, busy[last].span.end),
                         .otherTask = busy[last].task});
                if (busy[i].span.end > busy[last].span.end)
                    last = i;
            }
        }
    }

    void checkLimits()
    {
        for (const auto &[key, minutes] : m_day)
            if (minutes > m_workers.at(key.first)->maxDay)
                bad({.rule = Rule::DayLimit,
                     .worker = key.first,
                     .start = key.second * minutesPerDay,
                     .end = (key.second + 1) * minutesPerDay,
                     .is = minutes,
                     .allowed = m_workers.at(key.first)->maxDay});
        for (const auto &[key, minutes] : m_week)
            if (minutes > m_workers.at(key.first)->maxWeek)
                bad({.rule = Rule::WeekLimit,
                     .worker = key.first,
                     .start = key.second * minutesPerWeek,
                     .end = (key.second + 1) * minutesPerWeek,
                     .is = minutes,
                     .allowed = m_workers.at(key.first)->maxWeek});
        for (const auto &[worker, minutes] : m_total)
            if (minutes > m_workers.at(worker)->maxHorizon)
                bad({.rule = Rule::HorizonLimit,
                     .worker = worker,
                     .is = minutes,
                     .allowed = m_workers.at(worker)->maxHorizon});
    }

    /// One sweep over the beginnings and ends in a room; each stretch with too many is one violation.
    void checkSeats()
    {
        for (auto &[room, events] : m_seatEvents) {
            const auto known = m_rooms.find(room);
            const std::int64_t seats = known == m_rooms.end() ? 0 : known->second->seats;
            std::sort(events.begin(), events.end());
            std::int64_t taken = 0;
            for (std::size_t i = 0; i < events.size(); ++i) {
                taken += events[i].second;
                if (taken > seats && events[i].first < events[i + 1].first)
                    bad({.rule = Rule::RoomSeats,
                         .room = room,
                         .start = events[i].first,
                         .end = events[i + 1].first,
                         .is = taken,
                         .allowed = seats});
            }
        }
    }

    PlanSummary figures() const
    {
        PlanSummary sum;
        sum.tasks = static_cast<int>(m_problem.tasks.size());
        sum.placed = static_cast<int>(m_rows.size());
        for (const Task &task : m_problem.tasks)
            sum.weightTotal += task.weight;
        std::unordered_map<ExternalId, std::set<ExternalId>> hands;
        for (const auto &[id, rows] : m_rows) {
            const Task &task = *m_tasks.at(id);
            const Worker &worker = *m_workers.at(*rows.workers.begin());
            sum.weight += task.weight;
            hands[task.order].insert(worker.id);
            if (task.skill >= 0)
                sum.fit += levelOf(worker.id, task.skill) - task.level;
            sum.cost += static_cast<double>(worker.rate) * static_cast<double>(task.effort) / 60;
        }
        sum.orders = static_cast<int>(hands.size());
        for (const auto &[order, workers] : hands)
            sum.splits += static_cast<std::int64_t>(workers.size()) - 1;
        for (const auto &[task, worker] : m_previous) {
            const auto rows = m_rows.find(task);
            if (rows == m_rows.end() || rows->second.workers != std::set<ExternalId>{worker})
                ++sum.changes;
        }
        fairness(sum);
        return sum;
    }

    void fairness(PlanSummary &sum) const
    {
        std::vector<double> shares;
        double deviation = 0;
        for (const auto &[id, worker] : m_workers) {
            const auto total = m_total.find(id);
            const Minute given = total == m_total.end() ? 0 : total->second;
            sum.minutes += given;
            sum.workersUsed += given > 0 ? 1 : 0;
            if (worker->desired <= 0)
                continue;
            shares.push_back(static_cast<double>(given) / static_cast<double>(worker->desired));
            deviation += std::abs(shares.back() - 1);
        }
        if (shares.empty())
            return;
        std::sort(shares.begin(), shares.end());
        const double n = static_cast<double>(shares.size());
        double sumOfShares = 0;
        double weighted = 0;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            sumOfShares += shares[i];
            weighted += (2 * static_cast<double>(i) - n + 1) * shares[i];
        }
        sum.fairnessMeanAbsDev = deviation / n;
        sum.fairnessGini = sumOfShares > 0 ? weighted / (n * sumOfShares) : 0;
    }

    const Problem &m_problem;
    CheckResult m_result;
    std::map<ExternalId, const Worker *> m_workers;
    std::unordered_map<ExternalId, const Task *> m_tasks;
    std::unordered_map<ExternalId, const Room *> m_rooms;
    std::unordered_map<ExternalId, std::vector<Interval>> m_free;
    std::unordered_map<ExternalId, std::unordered_map<ExternalId, std::int64_t>> m_levels;
    std::unordered_map<ExternalId, std::set<ExternalId>> m_eligible;
    std::unordered_map<ExternalId, ExternalId> m_previous;
    std::map<ExternalId, TaskRows> m_rows;
    std::map<ExternalId, std::vector<BusyBlock>> m_busy;
    std::map<std::pair<ExternalId, Minute>, Minute> m_day;
    std::map<std::pair<ExternalId, Minute>, Minute> m_week;
    std::unordered_map<ExternalId, Minute> m_total;
    std::map<ExternalId, std::vector<std::pair<Minute, int>>> m_seatEvents;
};

const char *sentence(Rule rule)
{
    switch (rule) {
    case Rule::KnownIds:
        return "unknown id or empty block";
    case Rule::OneWorker:
        return "several workers on one task";
    case Rule::WholeEffort:
        return "the task is not done whole";
    case Rule::FreeTime:
        return "outside free time";
    case Rule::NoOverlap:
        return "two things at once";
    case Rule::Skill:
        return "skill too low";
    case Rule::Clearance:
        return "clearance too low";
    case Rule::EligibleOnly:
        return "not among the eligible";
    case Rule::Window:
        return "outside the window";
    case Rule::ShiftMoved:
        return "shift moved";
    case Rule::Grid:
        return "off the grid";
    case Rule::ShortestBlock:
        return "block too short";
    case Rule::DayLimit:
        return "limit a day";
    case Rule::WeekLimit:
        return "limit a week";
    case Rule::HorizonLimit:
        return "limit over the horizon";
    case Rule::RoomAccess:
        return "no access to the room";
    case Rule::RoomClosed:
        return "room closed";
    case Rule::RoomSeats:
        return "no seat";
    case Rule::PinMoved:
        return "pinned task moved";
    }
    return "";
}

} // namespace

int ruleNumber(Rule rule)
{
    switch (rule) {
    case Rule::KnownIds:
        return 0;
    case Rule::OneWorker:
    case Rule::WholeEffort:
        return 1;
    case Rule::FreeTime:
        return 2;
    case Rule::NoOverlap:
        return 3;
    case Rule::Skill:
    case Rule::Clearance:
    case Rule::EligibleOnly:
        return 4;
    case Rule::Window:
    case Rule::ShiftMoved:
        return 5;
    case Rule::Grid:
    case Rule::ShortestBlock:
        return 6;
    case Rule::DayLimit:
    case Rule::WeekLimit:
    case Rule::HorizonLimit:
        return 7;
    case Rule::RoomAccess:
    case Rule::RoomClosed:
    case Rule::RoomSeats:
        return 8;
    case Rule::PinMoved:
        return 9;
    }
    return 0;
}

CheckResult checkPlan(const Problem &problem, const std::vector<PlanRow> &rows)
{
    if (problem.grid <= 0) {
        CheckResult unreadable;
        unreadable.violations.push_back({.rule = Rule::Grid, .allowed = problem.grid});
        return unreadable;
    }
    return Checker(problem, rows).check();
}

std::string describe(const Violation &v)
{
    std::ostringstream out;
    out << 'H' << ruleNumber(v.rule) << ' ' << sentence(v.rule) << ": task " << v.task << ", worker "
        << v.worker << ", room " << v.room << ", " << v.start << '-' << v.end << ", is " << v.is
        << ", allowed " << v.allowed;
    return out.str();
}

} // namespace tewake::dispatch
