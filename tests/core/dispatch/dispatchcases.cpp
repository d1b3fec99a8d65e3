// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dispatch/dispatchcases.h"

#include "core/dispatch/plan.h"
#include "tests/core/dispatch/dice.h"

#include <algorithm>
#include <set>

namespace tewake::dispatch::cases {
namespace {

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

} // namespace tewake::dispatch::cases
