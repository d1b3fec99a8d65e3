// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dispatch/dispatchcases.h"

#include "core/dispatch/plan.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace tewake::dispatch::cases {
namespace {

class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    /// least .. most, the same on every standard library.
    std::int64_t in(std::int64_t least, std::int64_t most)
    {
        return least + static_cast<std::int64_t>(m_engine() % static_cast<std::uint64_t>(most - least + 1));
    }
    bool chance(int percent) { return in(1, 100) <= percent; }

private:
    std::mt19937_64 m_engine;
};

Worker makeWorker(Dice &dice, const Recipe &recipe, ExternalId id)
{
    Worker worker;
    worker.id = id;
    const Minute odd = recipe.nasty && dice.chance(40) ? dice.in(1, 14) : 0;
    worker.maxDay = dice.in(2, 8) * 60 + odd;
    worker.maxWeek = dice.in(5, 30) * 60 + odd;
    worker.maxHorizon = dice.in(8, 50) * 60 + odd;
    worker.desired = dice.chance(20) ? 0 : dice.in(4, 40) * 60;
    worker.clearance = dice.in(0, 2);
    worker.rate = dice.in(900, 1500);
    for (Minute day = 0; day < recipe.weeks * 7; ++day) {
        if (!dice.chance(70))
            continue;
        Minute start = day * minutesPerDay + dice.in(30, 70) * 15;
        Minute end = start + dice.in(4, 20) * 15;
        if (recipe.nasty && dice.chance(15)) {
            start += dice.in(1, 14); // off the grid
            end -= dice.in(1, 14);
        }
        if (recipe.nasty && dice.chance(15)) { // over midnight
            start = (day + 1) * minutesPerDay - dice.in(1, 8) * 15;
            end = (day + 1) * minutesPerDay + dice.in(1, 8) * 15;
        }
        if (recipe.nasty && dice.chance(30)) { // two rows that touch or overlap
            const Minute middle = start + (end - start) / 2;
            worker.free.push_back({start, middle + (dice.chance(50) ? 0 : 20)});
            worker.free.push_back({middle, end});
            continue;
        }
        worker.free.push_back({start, end});
    }
    if (recipe.nasty && dice.chance(20))
        worker.free.push_back({600, 600});
    for (ExternalId skill : {0, 1, 2})
        if (dice.chance(60))
            worker.skills.push_back({skill, dice.in(1, 5)});
    return worker;
}

Task makeTask(Dice &dice, const Recipe &recipe, ExternalId id)
{
    const Minute horizon = recipe.weeks * minutesPerWeek;
    Task task;
    task.id = id;
    task.order = dice.in(0, recipe.tasks / 3);
    task.skill = dice.chance(20) ? none : dice.in(0, 2);
    task.level = dice.in(0, 3);
    task.clearance = dice.chance(70) ? 0 : dice.in(0, 2);
    task.weight = dice.in(1, 40);
    task.release = dice.in(0, horizon / 15 - 40) * 15;
    if (dice.chance(30)) {
        task.kind = TaskKind::Shift;
        task.effort = dice.in(2, 12) * 15;
        task.release = task.release / minutesPerDay * minutesPerDay + dice.in(32, 70) * 15;
        task.due = task.release + task.effort;
    } else {
        task.effort = dice.in(1, 24) * 15;
        task.due = std::min(horizon, task.release + task.effort + dice.in(0, 300) * 15);
    }
    if (recipe.nasty && dice.chance(5))
        task.effort += dice.in(1, 14);
    if (recipe.nasty && dice.chance(5))
        task.release += dice.in(1, 14);
    if (recipe.nasty && dice.chance(2))
        task.due = task.release;
    return task;
}

void addPins(Dice &dice, Problem &problem)
{
    // Blocks of free time that no other pin of the worker has: valid pins.
    std::set<ExternalId> pinnedWorkers;
    for (Task &task : problem.tasks) {
        if (!dice.chance(8) || task.kind == TaskKind::Shift || task.room != none)
            continue;
        Worker &worker = problem.workers[static_cast<std::size_t>(
            dice.in(0, static_cast<std::int64_t>(problem.workers.size()) - 1))];
        if (worker.free.empty() || !pinnedWorkers.insert(worker.id).second)
            continue;
        const Interval free = joined(worker.free, true).front();
        const Minute start = (free.start + problem.grid - 1) / problem.grid * problem.grid;
        const Minute effort = std::min<Minute>((free.end - start) / problem.grid * problem.grid, 60);
        if (effort < std::max(problem.minPiece, problem.grid) || effort > worker.maxDay)
            continue;
        task.skill = none;
        task.clearance = 0;
        task.effort = effort;
        task.release = std::min(task.release, start);
        task.due = std::max(task.due, start + effort);
        problem.pins.push_back({task.id, worker.id, start, start + effort});
    }
}

} // namespace

Problem make(std::uint64_t seed, const Recipe &recipe)
{
    Dice dice(seed);
    Problem problem;
    problem.grid = recipe.grid;
    problem.minPiece = recipe.minPiece;
    problem.weeks = recipe.weeks;
    const std::int64_t gap = recipe.nasty ? 7 : 1;
    for (int i = 0; recipe.rooms && i < 2; ++i)
        problem.rooms.push_back({i * gap + 3, dice.in(1, 2), dice.in(8, 10) * 60, dice.in(15, 20) * 60});
    for (int i = 0; i < recipe.workers; ++i) {
        problem.workers.push_back(makeWorker(dice, recipe, i * gap + 11));
        if (recipe.rooms && dice.chance(60))
            problem.workers.back().room = problem.rooms[static_cast<std::size_t>(dice.in(0, 1))].id;
    }
    for (int i = 0; i < recipe.tasks; ++i) {
        problem.tasks.push_back(makeTask(dice, recipe, i * gap + 5));
        if (recipe.rooms && dice.chance(25))
            problem.tasks.back().room = problem.rooms[static_cast<std::size_t>(dice.in(0, 1))].id;
    }
    if (recipe.pins && !problem.workers.empty())
        addPins(dice, problem);
    std::set<ExternalId> pinned;
    for (const PlanRow &pin : problem.pins)
        pinned.insert(pin.task);
    for (const Task &task : problem.tasks) {
        if (problem.workers.empty())
            break;
        const auto anybody = [&] {
            return problem
                .workers[static_cast<std::size_t>(
                    dice.in(0, static_cast<std::int64_t>(problem.workers.size()) - 1))]
                .id;
        };
        if (recipe.eligible && !pinned.contains(task.id) && dice.chance(15))
            for (int i = 0; i < 4; ++i)
                problem.eligible.push_back({task.id, anybody()});
        if (recipe.previous && dice.chance(30))
            problem.previous.push_back({task.id, anybody()});
    }
    return problem;
}

Problem makeTiny(std::uint64_t seed)
{
    Dice dice(seed);
    Problem problem;
    problem.grid = 30;
    problem.minPiece = dice.chance(50) ? 60 : 30;
    problem.weeks = 1;
    const std::int64_t workers = dice.in(1, 2);
    for (std::int64_t i = 0; i < workers; ++i) {
        Worker worker;
        worker.id = i;
        worker.maxDay = dice.in(2, 5) * 30;
        worker.maxWeek = dice.in(3, 8) * 30;
        worker.maxHorizon = dice.in(3, 8) * 30;
        worker.skills.push_back({0, dice.in(0, 2)});
        // Six slots: 3 + 3 on two days, or over midnight.
        if (dice.chance(30)) {
            worker.free.push_back({minutesPerDay - 90, minutesPerDay + 90});
        } else {
            worker.free.push_back({600, 600 + 30 * dice.in(1, 4)});
            worker.free.push_back({minutesPerDay + 600, minutesPerDay + 600 + 30 * dice.in(1, 2)});
        }
        problem.workers.push_back(worker);
    }
    const std::int64_t tasks = dice.in(2, 4);
    for (std::int64_t i = 0; i < tasks; ++i) {
        Task task;
        task.id = i;
        task.order = i / 2;
        task.skill = 0;
        task.level = dice.in(0, 1);
        task.effort = dice.in(1, 4) * 30;
        task.weight = dice.in(1, 9);
        task.release = dice.chance(50) ? 0 : dice.in(20, 24) * 30;
        task.due = dice.chance(50) ? 2 * minutesPerDay : task.release + dice.in(2, 50) * 30;
        if (dice.chance(25)) {
            task.kind = TaskKind::Shift;
            task.release = 600 + dice.in(0, 2) * 30;
            task.due = task.release + task.effort;
        }
        problem.tasks.push_back(task);
    }
    return problem;
}

namespace {

/// Which sets of tasks one worker can do, found by giving each of her slots to each task in turn.
class SlotLabels {
public:
    SlotLabels(const Problem &problem, const Worker &worker)
        : m_problem(problem)
        , m_worker(worker)
    {
        for (const Interval &free : joined(worker.free, true))
            for (Minute s = free.start; s + problem.grid <= free.end; s += problem.grid)
                m_slots.push_back(s);
        m_label.assign(m_slots.size(), -1);
    }

    std::vector<bool> feasibleSets()
    {
        m_sets.assign(std::size_t{1} << m_problem.tasks.size(), false);
        label(0);
        return m_sets;
    }

private:
    void label(std::size_t slot)
    {
        if (slot == m_slots.size())
            return judge();
        for (int t = -1; t < static_cast<int>(m_problem.tasks.size()); ++t) {
            if (t >= 0) {
                const Task &task = m_problem.tasks[static_cast<std::size_t>(t)];
                if (m_slots[slot] < task.release || m_slots[slot] + m_problem.grid > task.due ||
                    (task.level > 0 && (m_worker.skills.empty() || m_worker.skills[0].level < task.level)))
                    continue;
            }
            m_label[slot] = t;
            label(slot + 1);
        }
    }

    void judge()
    {
        std::map<Minute, Minute> days;
        Minute total = 0;
        std::vector<std::vector<Interval>> blocks(m_problem.tasks.size());
        for (std::size_t i = 0; i < m_slots.size(); ++i) {
            if (m_label[i] < 0)
                continue;
            blocks[static_cast<std::size_t>(m_label[i])].push_back({m_slots[i], m_slots[i] + m_problem.grid});
            total += m_problem.grid;
            if ((days[m_slots[i] / minutesPerDay] += m_problem.grid) > m_worker.maxDay)
                return;
        }
        if (total > m_worker.maxWeek || total > m_worker.maxHorizon)
            return;
        std::size_t set = 0;
        for (std::size_t t = 0; t < blocks.size(); ++t) {
            if (blocks[t].empty())
                continue;
            const Task &task = m_problem.tasks[t];
            Minute done = 0;
            const std::vector<Interval> whole = joined(blocks[t], false);
            for (const Interval &block : whole) {
                done += block.end - block.start;
                if (block.end - block.start < std::min(m_problem.minPiece, task.effort))
                    return;
            }
            if (done != task.effort ||
                (task.kind == TaskKind::Shift && whole.front() != Interval{task.release, task.due}))
                return;
            set |= std::size_t{1} << t;
        }
        m_sets[set] = true;
    }

    const Problem &m_problem;
    const Worker &m_worker;
    std::vector<Minute> m_slots;
    std::vector<int> m_label;
    std::vector<bool> m_sets;
};

} // namespace

std::int64_t exhaustiveOptimum(const Problem &problem)
{
    std::vector<bool> served{true};
    served.resize(std::size_t{1} << problem.tasks.size(), false);
    for (const Worker &worker : problem.workers) {
        const std::vector<bool> own = SlotLabels(problem, worker).feasibleSets();
        std::vector<bool> both(served.size(), false);
        for (std::size_t a = 0; a < served.size(); ++a)
            for (std::size_t b = 0; served[a] && b < own.size(); ++b)
                if (own[b] && (a & b) == 0)
                    both[a | b] = true;
        served = both;
    }
    std::int64_t best = 0;
    for (std::size_t set = 0; set < served.size(); ++set) {
        std::int64_t weight = 0;
        for (std::size_t t = 0; t < problem.tasks.size(); ++t)
            weight += (set >> t & 1U) != 0 ? problem.tasks[t].weight : 0;
        if (served[set])
            best = std::max(best, weight);
    }
    return best;
}

} // namespace tewake::dispatch::cases
