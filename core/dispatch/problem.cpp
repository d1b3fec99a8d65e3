// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/problem.h"

#include <cmath>
#include <unordered_set>

namespace tewake::dispatch {
namespace {

constexpr std::size_t mostFaults = 100;
constexpr std::size_t mostThings = std::size_t{1} << 24;

class FaultFinder {
public:
    explicit FaultFinder(const Problem &problem)
        : m_problem(problem)
    {
    }

    std::vector<Fault> find()
    {
        head();
        if (m_problem.workers.size() > mostThings || m_problem.tasks.size() > mostThings ||
            m_problem.rooms.size() > mostThings) {
            add(FaultKind::TooLarge, none, static_cast<Minute>(mostThings));
            return std::move(m_faults);
        }
        for (const Room &room : m_problem.rooms)
            checkRoom(room);
        for (const Worker &worker : m_problem.workers)
            checkWorker(worker);
        for (const Task &task : m_problem.tasks)
            checkTask(task);
        references();
        return std::move(m_faults);
    }

private:
    void add(FaultKind kind, ExternalId id, Minute value = 0)
    {
        if (m_faults.size() < mostFaults)
            m_faults.push_back({kind, id, value});
    }

    void number(ExternalId id, std::int64_t value)
    {
        if (value > largestNumber || value < -largestNumber)
            add(FaultKind::TooLarge, id, value);
    }

    void head()
    {
        if (m_problem.grid <= 0 || minutesPerDay % m_problem.grid != 0)
            add(FaultKind::BadGrid, none, m_problem.grid);
        if (m_problem.minPiece < 0 || m_problem.minPiece > largestNumber)
            add(FaultKind::BadMinPiece, none, m_problem.minPiece);
        const Objective &o = m_problem.objective;
        for (double weight : {o.continuity, o.fairness, o.fit, o.cost, o.changes})
            if (!(weight >= 0) || weight > 1e6)
                add(FaultKind::BadWeight, none);
    }

    void interval(ExternalId id, const Interval &span, FaultKind empty)
    {
        if (span.start < 0)
            add(FaultKind::NegativeTime, id, span.start);
        else if (span.end > latestMinute)
            add(FaultKind::BeyondHorizon, id, span.end);
        else if (span.end < span.start)
            add(empty, id, span.start);
    }

    void checkRoom(const Room &room)
    {
        if (!m_rooms.insert(room.id).second)
            add(FaultKind::DuplicateRoom, room.id);
        if (room.seats < 0)
            add(FaultKind::NegativeSeats, room.id, room.seats);
        for (std::int64_t value : {room.seats, room.open, room.close})
            number(room.id, value);
    }

    void checkWorker(const Worker &worker)
    {
        if (!m_workers.insert(worker.id).second)
            add(FaultKind::DuplicateWorker, worker.id);
        for (Minute limit : {worker.maxDay, worker.maxWeek, worker.maxHorizon, worker.desired})
            if (limit < 0)
                add(FaultKind::NegativeLimit, worker.id, limit);
        for (std::int64_t value : {worker.maxDay, worker.maxWeek, worker.maxHorizon, worker.desired,
                                   worker.clearance, worker.rate})
            number(worker.id, value);
        for (const Interval &span : worker.free)
            interval(worker.id, span, FaultKind::RefusedInterval);
        for (const SkillLevel &skill : worker.skills)
            number(worker.id, skill.level);
    }

    void checkTask(const Task &task)
    {
        if (!m_tasks.insert(task.id).second)
            add(FaultKind::DuplicateTask, task.id);
        if (task.effort < 0)
            add(FaultKind::NegativeEffort, task.id, task.effort);
        if (task.weight < 0)
            add(FaultKind::NegativeWeight, task.id, task.weight);
        if (task.room != none && !m_rooms.contains(task.room))
            add(FaultKind::UnknownRoom, task.id, task.room);
        for (std::int64_t value :
             {task.level, task.clearance, task.effort, task.release, task.due, task.weight})
            number(task.id, value);
    }

    void reference(ExternalId task, ExternalId worker)
    {
        if (!m_tasks.contains(task))
            add(FaultKind::UnknownTask, task);
        if (!m_workers.contains(worker))
            add(FaultKind::UnknownWorker, worker);
    }

    void references()
    {
        for (const Eligible &pair : m_problem.eligible)
            reference(pair.task, pair.worker);
        for (const Previous &pair : m_problem.previous)
            reference(pair.task, pair.worker);
        for (const PlanRow &pin : m_problem.pins) {
            reference(pin.task, pin.worker);
            interval(pin.task, {pin.start, pin.end}, FaultKind::EmptyPin);
            if (pin.start == pin.end)
                add(FaultKind::EmptyPin, pin.task, pin.start);
        }
    }

    const Problem &m_problem;
    std::vector<Fault> m_faults;
    std::unordered_set<ExternalId> m_workers;
    std::unordered_set<ExternalId> m_tasks;
    std::unordered_set<ExternalId> m_rooms;
};

const char *sentence(FaultKind kind)
{
    switch (kind) {
    case FaultKind::BadGrid:
        return "the grid must be positive and divide a day";
    case FaultKind::BadMinPiece:
        return "the shortest block must not be negative";
    case FaultKind::BadWeight:
        return "a weight of the objective is negative or not a number";
    case FaultKind::TooLarge:
        return "a number is beyond what can be planned with";
    case FaultKind::DuplicateWorker:
        return "the worker is listed twice";
    case FaultKind::DuplicateTask:
        return "the task is listed twice";
    case FaultKind::DuplicateRoom:
        return "the room is listed twice";
    case FaultKind::UnknownWorker:
        return "the worker is not listed";
    case FaultKind::UnknownTask:
        return "the task is not listed";
    case FaultKind::UnknownRoom:
        return "the task needs a room that is not listed";
    case FaultKind::NegativeTime:
        return "a time lies before week 0";
    case FaultKind::BeyondHorizon:
        return "a time lies later than ten years";
    case FaultKind::EmptyPin:
        return "a pinned block of the task ends before it begins";
    case FaultKind::NegativeEffort:
        return "the effort is negative";
    case FaultKind::NegativeWeight:
        return "the weight of the task is negative";
    case FaultKind::NegativeSeats:
        return "the number of seats is negative";
    case FaultKind::NegativeLimit:
        return "a limit of the worker is negative";
    case FaultKind::RefusedInterval:
        return "free time of the worker ends before it begins";
    }
    return "";
}

} // namespace

std::vector<Fault> findFaults(const Problem &problem)
{
    return FaultFinder(problem).find();
}

std::string describe(const Fault &fault)
{
    return std::string(sentence(fault.kind)) + " (id " + std::to_string(fault.id) + ", value " +
           std::to_string(fault.value) + ")";
}

} // namespace tewake::dispatch
