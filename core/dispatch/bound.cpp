// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/bound.h"

#include "core/dispatch/flow.h"
#include "core/dispatch/hours.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>
#include <unordered_map>

namespace tewake::dispatch {
namespace {

template <typename Number> std::size_t at(Number i)
{
    return static_cast<std::size_t>(i);
}

/// Keeps the network within some 12 MB. Weeks are hardly looser than days where windows differ.
constexpr std::size_t mostEdges = 350'000;
constexpr std::size_t mostClasses = 24;

enum class Grain { Day, Week, Horizon };

/// Tasks of one weight per slot, or of a narrow range of it.
struct DensityClass {
    std::vector<Index> tasks; ///< densest first
    std::int64_t served = -1; ///< most slots of this and all denser classes together; -1: not known
};

bool denser(const TaskModel &a, const TaskModel &b)
{
    using Wide = __int128;
    return static_cast<Wide>(a.weight) * b.effort > static_cast<Wide>(b.weight) * a.effort;
}

std::vector<Index> movableTasks(const Model &model)
{
    std::vector<Index> tasks;
    for (std::size_t t = 0; t < model.tasks.size(); ++t)
        if (!model.tasks[t].hopeless && !model.tasks[t].fixed && model.tasks[t].weight > 0)
            tasks.push_back(static_cast<Index>(t));
    std::stable_sort(tasks.begin(), tasks.end(),
                     [&](Index a, Index b) { return denser(model.tasks[at(a)], model.tasks[at(b)]); });
    return tasks;
}

std::int64_t pinnedWeight(const Model &model)
{
    std::int64_t weight = 0;
    for (const PinnedTask &pin : model.pinned)
        weight += model.tasks[at(pin.task)].weight;
    return weight;
}

std::int64_t capacity(const Model &model)
{
    std::int64_t slots = 0;
    for (const WorkerModel &worker : model.workers)
        slots += worker.horizon;
    return slots;
}

/// The fractional knapsack under a chain of limits: each class and all denser ones together at most `served`.
std::int64_t chainBound(const Model &model, const std::vector<DensityClass> &classes, std::int64_t total)
{
    std::int64_t weight = pinnedWeight(model);
    long double cut = 0; // parts of tasks; rounded down in the end only, for the whole is what is whole
    std::int64_t used = 0;
    // What a later (longer) prefix may use limits the earlier ones as well.
    std::vector<std::int64_t> most(classes.size(), total);
    std::int64_t least = total;
    for (std::size_t c = classes.size(); c-- > 0;) {
        if (classes[c].served >= 0)
            least = std::min(least, classes[c].served);
        most[c] = least;
    }
    for (std::size_t c = 0; c < classes.size(); ++c) {
        for (Index id : classes[c].tasks) {
            const TaskModel &task = model.tasks[at(id)];
            const std::int64_t room = most[c] - used;
            if (room >= task.effort) {
                weight += task.weight;
                used += task.effort;
                continue;
            }
            // The first that does not fit whole is cut; the rest of the class gets nothing more.
            if (room > 0)
                cut += static_cast<long double>(task.weight) * static_cast<long double>(room) /
                       static_cast<long double>(task.effort);
            used += std::max<std::int64_t>(0, room);
            break;
        }
    }
    return weight + static_cast<std::int64_t>(cut + 1e-6L);
}

std::vector<DensityClass> densityClasses(const Model &model)
{
    const std::vector<Index> tasks = movableTasks(model);
    std::size_t distinct = 0;
    for (std::size_t i = 0; i < tasks.size(); ++i)
        if (i == 0 || denser(model.tasks[at(tasks[i - 1])], model.tasks[at(tasks[i])]))
            ++distinct;
    const std::size_t share = (tasks.size() + mostClasses - 1) / mostClasses;
    std::vector<DensityClass> classes;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const bool drop = i == 0 || denser(model.tasks[at(tasks[i - 1])], model.tasks[at(tasks[i])]);
        if (classes.empty() || (drop && (distinct <= mostClasses || classes.back().tasks.size() >= share)))
            classes.emplace_back();
        classes.back().tasks.push_back(tasks[i]);
    }
    return classes;
}

/// Tasks of which one can stand for another: boxes of one order, seats of one desk.
struct Kind {
    Index example;
    std::int32_t count = 0;
    std::int64_t effort = 0; ///< of all of them
};

/// What a density class adds to a kind.
struct Raise {
    std::size_t kind;
    std::int64_t effort;
};

class ServiceNetwork {
public:
    ServiceNetwork(const Model &model, Grain grain, const std::vector<DensityClass> &classes)
        : m_model(model)
        , m_hours(model)
        , m_grain(grain)
    {
        for (const DensityClass &c : classes)
            gather(c.tasks);
    }

    /// Edges between kinds of tasks and their candidates' days, weeks or horizons.
    std::size_t countEdges() const
    {
        std::size_t edges = 0;
        for (const Kind &kind : m_kinds)
            edges += candidates(kind).size() * edgesOf(kind);
        return edges;
    }

    /// For each class, the most slots of it and all denser ones together; fewer of them where `enough` ended
    /// it.
    std::vector<std::int64_t> serve(const std::function<bool()> &enough)
    {
        std::vector<std::int64_t> served;
        if (!build(enough))
            return served;
        std::int64_t slots = 0;
        for (const std::vector<Raise> &raises : m_raises) {
            for (const Raise &raise : raises)
                m_flow->raise(m_sourceEdge[raise.kind], raise.effort);
            const std::int64_t more = m_flow->augment(m_source, m_sink, enough);
            if (more < 0)
                break;
            served.push_back(slots += more);
        }
        return served;
    }

private:
    /// Finds the kinds of a class. Where windows are not looked at, all tasks of one qualification are of a
    /// kind, in whatever class.
    void gather(std::vector<Index> tasks)
    {
        const auto key = [&](Index id) {
            const TaskModel &t = m_model.tasks[at(id)];
            return m_grain == Grain::Horizon
                       ? std::tuple(t.qualification, Slot{0}, Slot{0}, Slot{0}, false, std::int64_t{0})
                       : std::tuple(t.qualification, t.release, t.due, t.effort, t.shift, t.weight);
        };
        std::stable_sort(tasks.begin(), tasks.end(), [&](Index a, Index b) { return key(a) < key(b); });
        std::vector<Raise> raises;
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            const TaskModel &task = m_model.tasks[at(tasks[i])];
            if (i == 0 || key(tasks[i - 1]) != key(tasks[i]))
                raises.push_back({kindOf(tasks[i]), 0});
            Kind &kind = m_kinds[raises.back().kind];
            ++kind.count;
            kind.effort += task.effort;
            raises.back().effort += task.effort;
        }
        m_raises.push_back(std::move(raises));
    }

    std::size_t kindOf(Index example)
    {
        const std::size_t next = m_kinds.size();
        if (m_grain == Grain::Horizon) {
            const auto [known, isNew] =
                m_kindOfQualification.try_emplace(m_model.tasks[at(example)].qualification, next);
            if (!isNew)
                return known->second;
        }
        m_kinds.push_back({example});
        return next;
    }

    /// For one candidate.
    std::size_t edgesOf(const Kind &kind) const
    {
        if (m_grain == Grain::Horizon)
            return 1;
        const TaskModel &task = m_model.tasks[at(kind.example)];
        const Slot span = m_grain == Grain::Day ? m_model.slotsPerDay : 7 * m_model.slotsPerDay;
        return at((task.due - 1) / span - task.release / span + 1) + (kind.count > 1 ? 1 : 0);
    }

    std::span<const Index> candidates(const Kind &kind) const
    {
        return m_grain == Grain::Horizon ? std::span<const Index>(m_model.qualifiedFor(kind.example))
                                         : m_model.candidates(kind.example);
    }

    bool build(const std::function<bool()> &enough)
    {
        const auto workers = static_cast<Flow::Node>(m_model.workers.size());
        m_weekBase = workers;
        m_dayBase = m_weekBase + static_cast<Flow::Node>(m_model.weekLimits.size());
        m_source = m_dayBase + static_cast<Flow::Node>(m_model.days.size());
        m_sink = m_source + 1;
        m_flow.emplace(at(m_sink) + 1);
        m_flow->reserve(countEdges() + m_kinds.size() + m_model.workers.size() + m_model.weekLimits.size() +
                        m_model.days.size());
        for (Flow::Node w = 0; w < workers; ++w) {
            const WorkerModel &worker = m_model.workers[at(w)];
            m_flow->addEdge(w, m_sink, worker.horizon);
            if (m_grain == Grain::Horizon)
                continue;
            for (std::int32_t k = 0; k < worker.weekCount; ++k)
                m_flow->addEdge(m_weekBase + worker.firstWeek + k, w,
                                m_model.weekLimits[at(worker.firstWeek + k)]);
            for (std::int32_t d = 0; d < worker.dayCount; ++d) {
                const Day &day = m_model.days[at(worker.firstDay + d)];
                m_flow->addEdge(m_dayBase + worker.firstDay + d, m_weekBase + worker.firstWeek + day.week,
                                day.limit);
            }
        }
        for (const Kind &kind : m_kinds) {
            if (enough())
                return false;
            const Flow::Node node = m_flow->addNode();
            m_sourceEdge.push_back(m_flow->addEdge(m_source, node, 0));
            for (Index w : candidates(kind))
                connect(kind, node, w);
        }
        return true;
    }

    /// From the kind to the worker's days (or weeks): as much as she is free in its window, and of several
    /// alike only whole ones.
    void connect(const Kind &kind, Flow::Node node, Index w)
    {
        const TaskModel &task = m_model.tasks[at(kind.example)];
        const WorkerModel &worker = m_model.workers[at(w)];
        if (m_grain == Grain::Horizon) {
            m_flow->addEdge(node, w, std::min<std::int64_t>(worker.horizon, kind.effort));
            return;
        }
        Slot most = task.effort;
        if (kind.count > 1 && !task.shift && task.effort > 0) {
            const Slot whole = m_hours.capacity(w, task.release, task.due) / task.effort;
            most = std::min(whole, kind.count) * task.effort;
        }
        if (most == 0)
            return;
        Flow::Node from = node;
        if (kind.count > 1) {
            from = m_flow->addNode();
            m_flow->addEdge(node, from, most);
        }
        const std::span<const Segment> segments = m_model.segmentsOf(w);
        auto segment = std::upper_bound(segments.begin(), segments.end(), task.release,
                                        [](Slot slot, const Segment &s) { return slot < s.end; });
        Flow::Node to = -1;
        Slot amount = 0;
        const auto flush = [&] {
            if (amount > 0)
                m_flow->addEdge(from, to, std::min(amount, most));
            amount = 0;
        };
        for (; segment != segments.end() && segment->start < task.due; ++segment) {
            const Day &day = m_model.days[at(worker.firstDay + segment->day)];
            const Flow::Node here = m_grain == Grain::Day ? m_dayBase + worker.firstDay + segment->day
                                                          : m_weekBase + worker.firstWeek + day.week;
            if (here != to)
                flush();
            to = here;
            amount += std::min(segment->end, task.due) - std::max(segment->start, task.release);
        }
        flush();
    }

    const Model &m_model;
    Hours m_hours;
    Grain m_grain;
    std::vector<Kind> m_kinds;
    std::vector<std::vector<Raise>> m_raises; ///< by density class
    std::unordered_map<std::int32_t, std::size_t> m_kindOfQualification;
    std::optional<Flow> m_flow;
    std::vector<std::int32_t> m_sourceEdge; ///< by kind
    Flow::Node m_weekBase = 0;
    Flow::Node m_dayBase = 0;
    Flow::Node m_source = 0;
    Flow::Node m_sink = 0;
};

} // namespace

std::int64_t knapsackBound(const Model &model)
{
    return chainBound(model, densityClasses(model), capacity(model));
}

std::int64_t flowBound(const Model &model, const std::function<bool()> &enough)
{
    // The coarse ones are quick and hold if the time is over before the finest is done.
    std::vector<DensityClass> classes = densityClasses(model);
    for (Grain grain : {Grain::Horizon, Grain::Week, Grain::Day}) {
        ServiceNetwork network(model, grain, classes);
        if (network.countEdges() > mostEdges)
            continue;
        const std::vector<std::int64_t> served = network.serve(enough);
        for (std::size_t c = 0; c < served.size(); ++c)
            if (classes[c].served < 0 || served[c] < classes[c].served)
                classes[c].served = served[c];
    }
    return chainBound(model, classes, capacity(model));
}

namespace {

/// The most shifts of the order that run at one time.
int mostAtOnce(const Model &model, const std::vector<Index> &order)
{
    std::vector<std::pair<Slot, int>> changes;
    for (Index id : order) {
        const TaskModel &task = model.tasks[at(id)];
        if (!task.shift || task.hopeless || task.fixed)
            continue;
        changes.emplace_back(task.release, +1);
        changes.emplace_back(task.due, -1);
    }
    std::sort(changes.begin(), changes.end()); // an end before a beginning at the same time
    int now = 0;
    int most = 0;
    for (const auto &[slot, change] : changes)
        most = std::max(most, now += change);
    return most;
}

} // namespace

Energy leastAims(const Model &model)
{
    const Objective &objective = model.problem->objective;
    Energy least = 0;
    for (const std::vector<Index> &order : model.orderTasks)
        least += inEnergy(objective.continuity) * std::max(0, mostAtOnce(model, order) - 1);
    if (objective.fit <= 0)
        return least;
    std::vector<std::int32_t> closest; // by qualification; -1: not known
    for (std::size_t t = 0; t < model.tasks.size(); ++t) {
        const TaskModel &task = model.tasks[t];
        if (task.hopeless || task.fixed)
            continue;
        closest.resize(std::max(closest.size(), at(task.qualification) + 1), -1);
        std::int32_t &fit = closest[at(task.qualification)];
        if (fit < 0) {
            fit = Model::largestFit;
            for (Index w : model.qualifiedFor(static_cast<Index>(t)))
                fit = std::min(fit, model.fit(w, static_cast<Index>(t)));
        }
        least += inEnergy(objective.fit * 0.1) * fit;
    }
    return least;
}

} // namespace tewake::dispatch
