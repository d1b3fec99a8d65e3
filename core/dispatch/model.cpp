// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/model.h"

#include "core/dispatch/plan.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace tewake::dispatch {
namespace {

Minute roundUp(Minute value, Minute grid)
{
    return value >= 0 ? (value + grid - 1) / grid : -(-value / grid);
}
Minute roundDown(Minute value, Minute grid)
{
    return value >= 0 ? value / grid : -((-value + grid - 1) / grid);
}

template <typename Number> std::size_t at(Number i)
{
    return static_cast<std::size_t>(i);
}

constexpr Minute largestSlot = Minute{1} << 28;

/// Pairs of task and worker beyond which candidates are not pruned one by one.
constexpr std::size_t mostPrunedPairs = 8'000'000;

/// Cells of the table of fit beyond which it is looked up each time.
constexpr std::size_t mostTabulated = 16'000'000;

} // namespace

Energy inEnergy(double weight)
{
    return std::llround(weight * static_cast<double>(energyUnit));
}

Model::Model(const Problem &given)
    : problem(&given)
    , slotsPerDay(static_cast<Slot>(minutesPerDay / given.grid))
{
    readRooms();
    for (std::size_t i = 0; i < given.workers.size(); ++i)
        workerIndex.emplace(given.workers[i].id, static_cast<Index>(i));
    for (std::size_t i = 0; i < given.tasks.size(); ++i)
        taskIndex.emplace(given.tasks[i].id, static_cast<Index>(i));
    readPins();
    readWorkers();
    readTasks();
    findCandidates();
    tabulateFit();
    prune();
}

void Model::readRooms()
{
    rooms.reserve(problem->rooms.size());
    for (const Room &room : problem->rooms) {
        const Minute open = std::clamp<Minute>(room.open, 0, minutesPerDay);
        const Minute close = std::clamp<Minute>(room.close, 0, minutesPerDay);
        roomIndex.emplace(room.id, static_cast<Index>(rooms.size()));
        rooms.push_back({static_cast<std::int32_t>(std::min<std::int64_t>(room.seats, 60000)),
                         static_cast<Slot>(roundUp(open, problem->grid)),
                         static_cast<Slot>(roundDown(close, problem->grid))});
    }
}

void Model::readPins()
{
    m_pinnedTime.resize(problem->workers.size());
    Minute end = 0;
    for (const Worker &worker : problem->workers)
        for (const Interval &span : worker.free)
            end = std::max(end, span.end);
    for (const PlanRow &pin : problem->pins)
        end = std::max(end, pin.end);
    horizonEnd = static_cast<Slot>(roundUp(end, problem->grid));
    roomStride = horizonEnd;
    tasks.resize(problem->tasks.size());
    if (problem->pins.empty())
        return;
    pinnedSeats.assign(rooms.size() * at(roomStride), 0);
    for (const PlanRow &pin : problem->pins) {
        const Index task = taskIndex.at(pin.task);
        const Index worker = workerIndex.at(pin.worker);
        m_pinnedTime[at(worker)].push_back({pin.start, pin.end});
        if (!tasks[at(task)].fixed)
            pinned.push_back({task, worker});
        tasks[at(task)].fixed = true;
        const auto room = roomIndex.find(problem->tasks[at(task)].room);
        if (room == roomIndex.end())
            continue;
        for (Minute s = roundDown(pin.start, problem->grid); s < roundUp(pin.end, problem->grid); ++s)
            ++pinnedSeats[at(room->second) * at(roomStride) + at(s)];
    }
}

void Model::readWorkers()
{
    const double fairness = problem->objective.fairness;
    workers.reserve(problem->workers.size());
    m_skills.reserve(problem->workers.size());
    for (std::size_t i = 0; i < problem->workers.size(); ++i) {
        const Worker &worker = problem->workers[i];
        WorkerModel model;
        model.desired = worker.desired;
        model.rate = worker.rate;
        const auto room = roomIndex.find(worker.room);
        model.room = room == roomIndex.end() ? nobody : room->second;
        if (worker.desired > 0)
            model.deviationFactor = std::llround(fairness * static_cast<double>(energyUnit) * 65536.0 /
                                                 static_cast<double>(worker.desired));
        readFree(worker, model, joined(m_pinnedTime[i], true));
        workers.push_back(model);
        // A skill listed twice has the level of its last row.
        std::map<ExternalId, std::int64_t> levels;
        for (const SkillLevel &skill : worker.skills)
            levels[skill.skill] = skill.level;
        std::vector<SkillLevel> sorted;
        sorted.reserve(levels.size());
        for (const auto &[skill, level] : levels)
            sorted.push_back({skill, level});
        m_skills.push_back(std::move(sorted));
    }
}

/// Free time without pinned time, rounded inwards to the grid and cut at midnight; limits without pinned
/// minutes.
void Model::readFree(const Worker &worker, WorkerModel &model, const std::vector<Interval> &busy)
{
    const Minute grid = problem->grid;
    std::vector<Interval> open;
    std::size_t b = 0;
    for (Interval span : joined(worker.free, true)) {
        while (b < busy.size() && busy[b].end <= span.start)
            ++b;
        for (std::size_t k = b; k < busy.size() && busy[k].start < span.end; ++k) {
            open.push_back({span.start, busy[k].start});
            span.start = std::max(span.start, busy[k].end);
        }
        open.push_back(span);
    }
    std::map<Minute, Minute> pinnedOnDay;
    std::map<Minute, Minute> pinnedInWeek;
    for (const Interval &span : m_pinnedTime[workers.size()]) {
        for (Minute q = span.start; q < span.end;) {
            const Minute stop = std::min(span.end, (q / minutesPerDay + 1) * minutesPerDay);
            pinnedOnDay[q / minutesPerDay] += stop - q;
            pinnedInWeek[q / minutesPerWeek] += stop - q;
            model.pinnedMinutes += stop - q;
            q = stop;
        }
    }
    model.firstSegment = static_cast<std::int32_t>(segments.size());
    model.firstDay = static_cast<std::int32_t>(days.size());
    model.firstWeek = static_cast<std::int32_t>(weekLimits.size());
    Slot lastDay = -1;
    Slot lastWeek = -1;
    Slot freeToday = 0;
    Slot freeThisWeek = 0;
    Slot freeAtAll = 0;
    const auto closeDay = [&] {
        if (lastDay >= 0)
            freeThisWeek += std::min(freeToday, days.back().limit);
        freeToday = 0;
    };
    const auto closeWeek = [&] {
        if (lastWeek >= 0)
            freeAtAll += std::min(freeThisWeek, weekLimits.back());
        freeThisWeek = 0;
    };
    for (const Interval &span : open) {
        Slot start = static_cast<Slot>(roundUp(span.start, grid));
        const Slot end = static_cast<Slot>(roundDown(span.end, grid));
        bool joins = false;
        while (start < end) {
            const Slot day = start / slotsPerDay;
            const Slot stop = std::min(end, (day + 1) * slotsPerDay);
            if (day != lastDay)
                closeDay();
            if (day / 7 != lastWeek) {
                closeWeek();
                lastWeek = day / 7;
                const Minute left = worker.maxWeek - pinnedInWeek[lastWeek];
                weekLimits.push_back(static_cast<Slot>(std::clamp<Minute>(left / grid, 0, 7 * slotsPerDay)));
            }
            if (day != lastDay) {
                lastDay = day;
                const Minute left = worker.maxDay - pinnedOnDay[day];
                days.push_back({static_cast<Slot>(std::clamp<Minute>(left / grid, 0, slotsPerDay)),
                                static_cast<std::int32_t>(weekLimits.size()) - 1 - model.firstWeek});
            }
            freeToday += stop - start;
            segments.push_back(
                {start, stop, static_cast<std::int32_t>(days.size()) - 1 - model.firstDay, joins});
            joins = true;
            start = stop;
        }
    }
    closeDay();
    closeWeek();
    model.segmentCount = static_cast<std::int32_t>(segments.size()) - model.firstSegment;
    model.dayCount = static_cast<std::int32_t>(days.size()) - model.firstDay;
    model.weekCount = static_cast<std::int32_t>(weekLimits.size()) - model.firstWeek;
    const Minute left = std::max<Minute>(0, (worker.maxHorizon - model.pinnedMinutes) / grid);
    model.horizon = static_cast<Slot>(std::min<Minute>(freeAtAll, left));
}

void Model::readTasks()
{
    const Minute grid = problem->grid;
    std::unordered_map<ExternalId, Index> orders;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const Task &task = problem->tasks[i];
        TaskModel &model = tasks[i];
        model.weight = task.weight;
        model.minutes = task.effort;
        model.shift = task.kind == TaskKind::Shift;
        const Minute release = std::max<Minute>(roundUp(task.release, grid), 0);
        const Minute due = std::min<Minute>(roundDown(task.due, grid), horizonEnd);
        // Times are kept even where no worker could do it as it is: a later due time may help.
        model.effort = static_cast<Slot>(std::clamp<Minute>(task.effort / grid, 0, largestSlot));
        model.release = static_cast<Slot>(std::min<Minute>(release, largestSlot));
        model.due = static_cast<Slot>(std::clamp<Minute>(due, -largestSlot, largestSlot));
        model.cannotBeLaid =
            task.effort <= 0 || task.effort % grid != 0 || due - release < task.effort / grid;
        if (model.shift && (task.release < 0 || task.release % grid != 0 || task.due % grid != 0 ||
                            task.due - task.release != task.effort))
            model.cannotBeLaid = true;
        model.hopeless = model.cannotBeLaid;
        model.minPiece = static_cast<Slot>(std::clamp<Minute>(
            roundUp(std::min(problem->minPiece, task.effort), grid), 1, largestNumber >> 16));
        const auto room = roomIndex.find(task.room);
        model.room = room == roomIndex.end() ? nobody : room->second;
        const auto [order, isNew] = orders.try_emplace(task.order, static_cast<Index>(orders.size()));
        if (isNew)
            orderTasks.emplace_back();
        model.order = order->second;
        orderTasks[at(model.order)].push_back(static_cast<Index>(i));
    }
    for (const Previous &pair : problem->previous)
        tasks[at(taskIndex.at(pair.task))].previous = workerIndex.at(pair.worker);
    for (const Eligible &pair : problem->eligible)
        m_eligible[taskIndex.at(pair.task)].push_back(workerIndex.at(pair.worker));
    for (auto &[task, list] : m_eligible) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
}

std::int64_t Model::levelOf(Index worker, ExternalId skill) const
{
    for (const SkillLevel &own : m_skills[at(worker)])
        if (own.skill == skill)
            return own.level;
    return 0;
}

const std::vector<Index> *Model::eligibleList(Index task) const
{
    const auto list = m_eligible.find(task);
    return list == m_eligible.end() ? nullptr : &list->second;
}

std::int32_t Model::findFit(Index worker, Index task) const
{
    const std::vector<Index> &list = m_byQualification[at(tasks[at(task)].qualification)];
    if (!std::binary_search(list.begin(), list.end(), worker))
        return -1;
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(excessLevel(worker, task), 0, largestFit));
}

void Model::tabulateFit()
{
    const std::size_t size = m_byQualification.size() * workers.size();
    if (size > mostTabulated)
        return;
    std::vector<std::int16_t> table(size, -1);
    std::vector<bool> done(m_byQualification.size());
    for (std::size_t t = 0; t < tasks.size(); ++t) {
        const std::size_t row = at(tasks[t].qualification);
        if (done[row])
            continue;
        done[row] = true;
        for (Index w : m_byQualification[row])
            table[row * workers.size() + at(w)] =
                static_cast<std::int16_t>(findFit(w, static_cast<Index>(t)));
    }
    m_fit = std::move(table);
}

std::int64_t Model::excessLevel(Index worker, Index task) const
{
    const Task &asked = problem->tasks[at(task)];
    return asked.skill == none ? 0 : levelOf(worker, asked.skill) - asked.level;
}

/// What a task asks of a worker; tasks that ask the same share their list of candidates.
struct Model::Requirement {
    ExternalId skill;
    std::int64_t level;
    std::int64_t clearance;
    Index room;
    std::vector<Index> eligible;
    bool listed;
    auto operator<=>(const Requirement &) const = default;
};

void Model::findCandidates()
{
    std::map<Requirement, std::int32_t> known;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const Task &task = problem->tasks[i];
        const std::vector<Index> *list = eligibleList(static_cast<Index>(i));
        Requirement need{task.skill,    task.skill == none ? 0 : task.level, task.clearance,
                         tasks[i].room, list ? *list : std::vector<Index>{}, list != nullptr};
        const auto [entry, isNew] =
            known.try_emplace(std::move(need), static_cast<std::int32_t>(known.size()));
        tasks[i].qualification = entry->second;
        if (!isNew)
            continue;
        std::vector<Index> may;
        const auto test = [&](Index w) {
            if (task.skill != none && levelOf(w, task.skill) < task.level)
                return;
            if (problem->workers[at(w)].clearance < task.clearance)
                return;
            if (tasks[i].room != nobody && workers[at(w)].room != tasks[i].room)
                return;
            may.push_back(w);
        };
        if (list)
            std::for_each(list->begin(), list->end(), test);
        else
            for (Index w = 0; w < static_cast<Index>(workers.size()); ++w)
                test(w);
        may.shrink_to_fit();
        m_byQualification.push_back(std::move(may));
    }
}

void Model::prune()
{
    std::size_t pairs = 0;
    for (TaskModel &task : tasks) {
        const std::size_t count = m_byQualification[at(task.qualification)].size();
        pairs += count;
        if (count == 0)
            task.hopeless = true;
    }
    if (pairs > mostPrunedPairs)
        return;
    m_firstCandidate.reserve(tasks.size() + 1);
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        m_firstCandidate.push_back(m_candidates.size());
        if (tasks[i].hopeless)
            continue;
        for (Index w : m_byQualification[at(tasks[i].qualification)])
            if (freeSlots(w, static_cast<Index>(i)) >= tasks[i].effort)
                m_candidates.push_back(w);
        if (m_candidates.size() == m_firstCandidate.back())
            tasks[i].hopeless = true;
    }
    m_firstCandidate.push_back(m_candidates.size());
    m_candidates.shrink_to_fit();
}

std::span<const Index> Model::candidates(Index task) const
{
    if (m_firstCandidate.empty())
        return m_byQualification[at(tasks[at(task)].qualification)];
    const std::size_t first = m_firstCandidate[at(task)];
    return {m_candidates.data() + first, m_firstCandidate[at(task) + 1] - first};
}

Slot Model::freeSlots(Index worker, Index task) const
{
    const WorkerModel &w = workers[at(worker)];
    const TaskModel &t = tasks[at(task)];
    const std::span<const Segment> all = segmentsOf(worker);
    auto segment = std::upper_bound(all.begin(), all.end(), t.release,
                                    [](Slot slot, const Segment &s) { return slot < s.end; });
    Slot total = 0;
    Slot inWeek = 0;
    Slot inDay = 0;
    std::int32_t day = -1;
    std::int32_t week = -1;
    const auto flushDay = [&] {
        if (day >= 0)
            inWeek += std::min(inDay, days[at(w.firstDay + day)].limit);
        inDay = 0;
    };
    const auto flushWeek = [&] {
        if (week >= 0)
            total += std::min(inWeek, weekLimits[at(w.firstWeek + week)]);
        inWeek = 0;
    };
    for (; segment != all.end() && segment->start < t.due; ++segment) {
        if (segment->day != day) {
            flushDay();
            day = segment->day;
            if (days[at(w.firstDay + day)].week != week) {
                flushWeek();
                week = days[at(w.firstDay + day)].week;
            }
        }
        const Slot start = std::max(segment->start, t.release);
        const Slot end = std::min(segment->end, t.due);
        if (t.shift && (start != t.release || end != t.due) &&
            t.due <= (t.release / slotsPerDay + 1) * slotsPerDay)
            continue; // a shift within one day has to fit into one segment
        inDay += end - start;
    }
    flushDay();
    flushWeek();
    return std::min(total, w.horizon);
}

Slot Model::horizonOf(Index worker, Slot more) const
{
    const WorkerModel &w = workers[at(worker)];
    std::vector<Slot> ofDay(at(w.dayCount), 0);
    std::vector<Slot> ofWeek(at(w.weekCount), 0);
    for (const Segment &segment : segmentsOf(worker))
        ofDay[at(segment.day)] += segment.end - segment.start;
    for (std::size_t d = 0; d < ofDay.size(); ++d) {
        const Day &day = days[at(w.firstDay) + d];
        ofWeek[at(day.week)] += std::min(ofDay[d], day.limit);
    }
    Slot total = 0;
    for (std::size_t k = 0; k < ofWeek.size(); ++k)
        total += std::min(ofWeek[k], weekLimits[at(w.firstWeek) + k]);
    const Minute most = problem->workers[at(worker)].maxHorizon - w.pinnedMinutes;
    return static_cast<Slot>(
        std::min<Minute>(total, std::max<Minute>(0, (most + more * problem->grid) / problem->grid)));
}

} // namespace tewake::dispatch
