// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dispatch/dispatchtiny.h"

#include "tests/core/dispatch/dice.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace tewake::dispatch::cases {
namespace {

constexpr ExternalId theRoom = 8;

Worker makeTinyWorker(Dice &dice, ExternalId id)
{
    Worker worker;
    worker.id = id;
    worker.maxDay = dice.in(2, 5) * 30;
    worker.maxWeek = dice.in(3, 8) * 30;
    worker.maxHorizon = dice.in(3, 8) * 30;
    worker.desired = dice.chance(40) ? 0 : dice.in(1, 8) * 30;
    worker.rate = dice.in(1000, 1500);
    worker.room = dice.chance(60) ? theRoom : none;
    worker.skills.push_back({0, dice.in(0, 2)});
    // Six slots: 3 + 3 on two days, or over midnight.
    if (dice.chance(30)) {
        worker.free.push_back({minutesPerDay - 90, minutesPerDay + 90});
    } else {
        worker.free.push_back({600, 600 + 30 * dice.in(1, 4)});
        worker.free.push_back({minutesPerDay + 600, minutesPerDay + 600 + 30 * dice.in(1, 2)});
    }
    return worker;
}

Task makeTinyTask(Dice &dice, ExternalId id)
{
    Task task;
    task.id = id;
    task.order = id / 2;
    task.skill = 0;
    task.level = dice.in(0, 1);
    task.effort = dice.in(1, 4) * 30;
    task.weight = dice.in(1, 9);
    task.release = dice.chance(50) ? 0 : dice.in(20, 24) * 30;
    task.due = dice.chance(50) ? 2 * minutesPerDay : task.release + dice.in(2, 50) * 30;
    if (dice.chance(35)) {
        task.kind = TaskKind::Shift;
        task.release = 600 + dice.in(0, 2) * 30;
        task.due = task.release + task.effort;
        task.room = dice.chance(50) ? theRoom : none;
    }
    return task;
}

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
        for (const Task &task : problem.tasks)
            m_may.push_back(may(task));
    }

    std::vector<bool> feasibleSets()
    {
        m_sets.assign(std::size_t{1} << m_problem.tasks.size(), false);
        label(0);
        return m_sets;
    }

private:
    bool may(const Task &task) const
    {
        bool listed = false;
        bool on = false;
        for (const Eligible &pair : m_problem.eligible) {
            listed = listed || pair.task == task.id;
            on = on || (pair.task == task.id && pair.worker == m_worker.id);
        }
        const Room *room = nullptr;
        for (const Room &one : m_problem.rooms)
            room = one.id == task.room ? &one : room;
        return m_worker.skills[0].level >= task.level && (!listed || on) &&
               (!room || (m_worker.room == room->id && task.release % minutesPerDay >= room->open &&
                          (task.due - 1) % minutesPerDay < room->close));
    }

    void label(std::size_t slot)
    {
        if (slot == m_slots.size())
            return judge();
        for (int t = -1; t < static_cast<int>(m_problem.tasks.size()); ++t) {
            if (t >= 0) {
                const Task &task = m_problem.tasks[static_cast<std::size_t>(t)];
                if (!m_may[static_cast<std::size_t>(t)] || m_slots[slot] < task.release ||
                    m_slots[slot] + m_problem.grid > task.due)
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
    std::vector<bool> m_may;
    std::vector<bool> m_sets;
};

/// Every way of giving each task to one of the workers or to nobody.
class Assignments {
public:
    explicit Assignments(const Problem &problem)
        : m_problem(problem)
        , m_who(problem.tasks.size(), -1)
    {
        for (const Worker &worker : problem.workers)
            m_feasible.push_back(SlotLabels(problem, worker).feasibleSets());
    }

    Optimum best()
    {
        m_best = {-1, std::numeric_limits<double>::max()};
        assign(0);
        return m_best;
    }

private:
    void assign(std::size_t task)
    {
        if (task == m_who.size())
            return judge();
        for (int w = -1; w < static_cast<int>(m_problem.workers.size()); ++w) {
            m_who[task] = w;
            assign(task + 1);
        }
    }

    bool feasible() const
    {
        for (std::size_t w = 0; w < m_feasible.size(); ++w) {
            std::size_t set = 0;
            for (std::size_t t = 0; t < m_who.size(); ++t)
                set |= m_who[t] == static_cast<int>(w) ? std::size_t{1} << t : 0;
            if (!m_feasible[w][set])
                return false;
        }
        return seatsSuffice();
    }

    /// Only shifts need the room, so who has which does not change when.
    bool seatsSuffice() const
    {
        for (const Room &room : m_problem.rooms)
            for (const Task &first : m_problem.tasks) {
                std::int64_t taken = 0;
                for (std::size_t t = 0; t < m_who.size(); ++t) {
                    const Task &task = m_problem.tasks[t];
                    taken += m_who[t] >= 0 && task.room == room.id && task.release <= first.release &&
                                     task.due > first.release
                                 ? 1
                                 : 0;
                }
                if (taken > room.seats)
                    return false;
            }
        return true;
    }

    void judge()
    {
        std::int64_t weight = 0;
        for (std::size_t t = 0; t < m_who.size(); ++t)
            weight += m_who[t] >= 0 ? m_problem.tasks[t].weight : 0;
        if (weight < m_best.weight || !feasible())
            return;
        const double sum = aims();
        if (weight > m_best.weight || sum < m_best.aims)
            m_best = {weight, sum};
    }

    double aims() const
    {
        const Objective &o = m_problem.objective;
        std::map<ExternalId, std::set<int>> hands;
        std::vector<Minute> given(m_problem.workers.size(), 0);
        double sum = 0;
        for (std::size_t t = 0; t < m_who.size(); ++t) {
            if (m_who[t] < 0)
                continue;
            const auto w = static_cast<std::size_t>(m_who[t]);
            const Task &task = m_problem.tasks[t];
            const Worker &worker = m_problem.workers[w];
            hands[task.order].insert(m_who[t]);
            given[w] += task.effort;
            sum += o.fit * 0.1 * static_cast<double>(worker.skills[0].level - task.level);
            sum += o.cost / 1000 * static_cast<double>(worker.rate) * static_cast<double>(task.effort) / 60;
        }
        for (const auto &[order, workers] : hands)
            sum += o.continuity * static_cast<double>(workers.size() - 1);
        for (std::size_t w = 0; w < given.size(); ++w) {
            const auto desired = static_cast<double>(m_problem.workers[w].desired);
            if (desired > 0)
                sum += o.fairness * std::abs(static_cast<double>(given[w]) - desired) / desired;
        }
        for (const Previous &pair : m_problem.previous)
            for (std::size_t t = 0; t < m_who.size(); ++t)
                if (m_problem.tasks[t].id == pair.task)
                    sum += m_who[t] < 0 ||
                                   m_problem.workers[static_cast<std::size_t>(m_who[t])].id != pair.worker
                               ? o.changes
                               : 0;
        return sum;
    }

    const Problem &m_problem;
    std::vector<int> m_who;
    std::vector<std::vector<bool>> m_feasible;
    Optimum m_best;
};

} // namespace

Problem makeTiny(std::uint64_t seed)
{
    Dice dice(seed);
    Problem problem;
    problem.grid = 30;
    problem.minPiece = dice.chance(50) ? 60 : 30;
    problem.weeks = 1;
    problem.objective = {.continuity = static_cast<double>(dice.in(0, 2)),
                         .fairness = static_cast<double>(dice.in(0, 2)) / 2,
                         .fit = static_cast<double>(dice.in(0, 3)) / 2,
                         .cost = static_cast<double>(dice.in(0, 1)) / 4,
                         .changes = static_cast<double>(dice.in(0, 2))};
    problem.rooms.push_back({theRoom, 1, 600, 600 + dice.in(1, 6) * 30});
    const std::int64_t workers = dice.in(1, 3);
    for (ExternalId i = 0; i < workers; ++i)
        problem.workers.push_back(makeTinyWorker(dice, i));
    const std::int64_t tasks = dice.in(2, 5);
    for (ExternalId i = 0; i < tasks; ++i) {
        Task task = makeTinyTask(dice, i);
        if (i > 0 && dice.chance(35)) {
            // A box like the one before.
            task = problem.tasks.back();
            task.id = i;
        }
        problem.tasks.push_back(task);
        if (dice.chance(20))
            for (std::int64_t k = dice.in(1, 2); k > 0; --k)
                problem.eligible.push_back({i, dice.in(0, workers - 1)});
        if (dice.chance(30))
            problem.previous.push_back({i, dice.in(0, workers - 1)});
    }
    return problem;
}

Optimum exhaustiveOptimum(const Problem &problem)
{
    return Assignments(problem).best();
}

double aimsOf(const Problem &problem, const PlanSummary &figures)
{
    double withWish = 0;
    for (const Worker &worker : problem.workers)
        withWish += worker.desired > 0 ? 1 : 0;
    const Objective &o = problem.objective;
    return o.continuity * static_cast<double>(figures.splits) +
           o.fairness * figures.fairnessMeanAbsDev * withWish +
           o.fit * 0.1 * static_cast<double>(figures.fit) + o.cost / 1000 * figures.cost +
           o.changes * static_cast<double>(figures.changes);
}

} // namespace tewake::dispatch::cases
