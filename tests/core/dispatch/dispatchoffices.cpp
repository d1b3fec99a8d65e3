// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dispatch/dispatchoffices.h"

#include "core/dispatch/plan.h"
#include "tests/core/dispatch/dice.h"

#include <algorithm>
#include <cstdlib>

namespace tewake::dispatch::cases {
namespace {

constexpr Minute hour = 60;
constexpr ExternalId commonSkills = 3;
constexpr ExternalId rareSkill = 7;

/// Makes one order after the other until they ask for as much as is wanted.
class OfficeMaker {
public:
    OfficeMaker(Shape shape, std::uint64_t seed, const OfficeSize &size)
        : m_shape(shape)
        , m_size(size)
        , m_scale(std::max(1, size.workers / 50))
        , m_dice(seed * 8 + static_cast<std::uint64_t>(shape))
    {
        m_problem.weeks = size.weeks;
    }

    Problem make()
    {
        if (m_shape == Shape::Rooms || m_shape == Shape::Office)
            makeRooms();
        Minute capacity = 0;
        for (int i = 0; i < m_size.workers; ++i)
            capacity += makeWorker(100 + 3 * i);
        // An order as large as the rest of the office would be no order.
        for (int i = 0; i < 10'000 && m_effort * 100 < capacity * m_size.demand; ++i)
            makeOrder(i);
        if (m_shape == Shape::Office)
            confirmSome();
        return std::move(m_problem);
    }

private:
    void makeRooms()
    {
        for (ExternalId id : {4, 9})
            m_problem.rooms.push_back({id, m_dice.in(1, 3) * m_scale, m_dice.in(8, 9) * hour,
                                       m_dice.in(16, 19) * hour + m_dice.in(0, 1) * 7});
    }

    Minute makeWorker(ExternalId id)
    {
        Worker worker;
        worker.id = id;
        worker.maxDay = m_dice.in(3, 8) * hour;
        worker.maxWeek = worker.maxDay * m_dice.in(2, 5);
        worker.maxHorizon = worker.maxWeek * m_size.weeks - (m_dice.chance(30) ? m_dice.in(1, 500) : 0);
        worker.maxHorizon = std::max<Minute>(worker.maxHorizon, hour);
        worker.desired = m_dice.chance(15) ? 0 : worker.maxHorizon * m_dice.in(4, 11) / 10;
        worker.clearance = m_dice.chance(30) ? 2 : 0;
        worker.rate = m_dice.in(1000, 1600);
        if (!m_problem.rooms.empty() && m_dice.chance(70))
            worker.room = m_problem.rooms[m_dice.below(m_problem.rooms.size())].id;
        for (ExternalId skill = 0; skill < commonSkills; ++skill)
            if (m_dice.chance(60))
                worker.skills.push_back({skill, m_dice.in(1, 4)});
        if (m_dice.chance(15))
            worker.skills.push_back({rareSkill, m_dice.in(1, 2)});
        Minute free = 0;
        for (Minute day = 0; day < 7 * m_size.weeks; ++day) {
            if (day % 7 == 6 || m_dice.chance(20))
                continue;
            const Minute start = day * minutesPerDay + m_dice.in(14, 40) * 15;
            const Minute end = start + m_dice.in(12, 40) * 15;
            worker.free.push_back({start, end});
            free += std::min(end - start, worker.maxDay);
        }
        m_problem.workers.push_back(worker);
        return std::min(free, worker.maxHorizon);
    }

    void makeOrder(ExternalId order)
    {
        const std::int64_t kind = m_dice.in(0, 3);
        const bool mixed = m_shape == Shape::Office;
        if (m_shape == Shape::Shifts || (mixed && kind == 0))
            return keepDesk(m_shape == Shape::Shifts ? 0 : order);
        m_order = {.order = order};
        m_order.skill = m_dice.chance(12)   ? rareSkill
                        : m_dice.chance(15) ? none
                                            : m_dice.in(0, commonSkills - 1);
        m_order.level = m_order.skill == none || m_order.skill == rareSkill ? 0 : m_dice.in(1, 3);
        m_order.weight = m_dice.in(1, 9);
        if (m_shape == Shape::Rooms || (mixed && kind == 1)) {
            m_order.room = m_problem.rooms[m_dice.below(m_problem.rooms.size())].id;
            m_order.clearance = m_dice.chance(30) ? 1 : 0;
        }
        std::vector<ExternalId> team;
        if (m_shape == Shape::Teams || (mixed && kind == 2))
            for (std::int64_t i = m_dice.in(2, 6) * m_scale; i > 0; --i)
                team.push_back(m_problem.workers[m_dice.below(m_problem.workers.size())].id);
        // Equal boxes, due on one day.
        const Minute box = m_dice.in(2, 16) * 15;
        const Minute release = m_dice.in(0, 4 * m_size.weeks) * minutesPerDay + 9 * hour;
        const Minute due =
            std::min(7 * m_size.weeks * minutesPerDay, release + m_dice.in(1, 8) * minutesPerDay + 8 * hour);
        for (std::int64_t boxes = m_dice.in(2, 14); boxes > 0; --boxes) {
            addTask(TaskKind::Piece, box, release, due);
            for (ExternalId worker : team)
                m_problem.eligible.push_back({m_problem.tasks.back().id, worker});
        }
    }

    /// Several seats at the same hours on every day of a week but Sunday.
    void keepDesk(ExternalId order)
    {
        m_order = {.order = order};
        m_order.skill = m_shape == Shape::Shifts ? none : m_dice.in(0, commonSkills - 1);
        m_order.weight = m_dice.in(2, 6);
        const Minute week = m_dice.in(0, m_size.weeks - 1) * minutesPerWeek;
        const std::int64_t seats = m_dice.in(1, 3);
        const Minute length = m_dice.in(4, 20) * 15;
        const Minute from = m_dice.in(30, 56) * 15;
        for (Minute day = 0; day < 6; ++day)
            for (std::int64_t seat = 0; seat < seats; ++seat) {
                const Minute start = week + day * minutesPerDay + from;
                addTask(TaskKind::Shift, length, start, start + length);
            }
    }

    void addTask(TaskKind kind, Minute effort, Minute release, Minute due)
    {
        Task task = m_order;
        task.id = 11 + 2 * static_cast<ExternalId>(m_problem.tasks.size());
        task.kind = kind;
        task.effort = effort;
        task.release = release;
        task.due = due;
        task.weight = m_order.weight * effort / 15;
        m_problem.tasks.push_back(task);
        m_effort += effort;
    }

    /// Pins: short pieces that people without any other pin have begun, in free time of theirs.
    void confirmSome()
    {
        const ExternalId firstPinned = m_problem.tasks.empty() ? 0 : m_problem.tasks.back().id + 1;
        for (Worker &worker : m_problem.workers) {
            if (!m_dice.chance(30) || worker.free.empty() || worker.skills.empty())
                continue;
            const Interval free = worker.free[m_dice.below(worker.free.size())];
            const Minute length = std::min<Minute>(free.end - free.start, 90);
            m_order = {
                .order = m_dice.in(0, 5), .skill = worker.skills.front().skill, .level = 1, .weight = 3};
            addTask(TaskKind::Piece, length, free.start - 15, free.end + 600);
            m_problem.pins.push_back({m_problem.tasks.back().id, worker.id, free.start, free.start + length});
            m_problem.previous.push_back({m_problem.tasks.back().id, worker.id});
        }
        for (const Task &task : m_problem.tasks)
            if (task.id < firstPinned && m_dice.chance(20))
                m_problem.previous.push_back(
                    {task.id, m_problem.workers[m_dice.below(m_problem.workers.size())].id});
    }

    Shape m_shape;
    OfficeSize m_size;
    int m_scale; ///< of seats and teams
    Dice m_dice;
    Problem m_problem;
    Task m_order; ///< what the tasks of the present order have in common
    Minute m_effort = 0;
};

} // namespace

Problem makeOffice(Shape shape, std::uint64_t seed, const OfficeSize &size)
{
    return OfficeMaker(shape, seed, size).make();
}

std::string nameOf(Shape shape, std::uint64_t seed)
{
    static constexpr const char *names[] = {"shifts", "pieces", "rooms", "teams", "office"};
    return std::string(names[static_cast<std::size_t>(shape)]) + ", seed " + std::to_string(seed);
}

std::uint64_t firstSeed()
{
    const char *given = std::getenv("TEWAKE_TEST_SEED");
    return given ? std::strtoull(given, nullptr, 10) : 1;
}

} // namespace tewake::dispatch::cases
