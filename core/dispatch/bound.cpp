// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/bound.h"

#include "core/dispatch/flow.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <tuple>

namespace tewake::dispatch {
namespace {

template <typename Number> std::size_t at(Number i)
{
    return static_cast<std::size_t>(i);
}

constexpr std::size_t mostEdges = 1'500'000;
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

class ServiceNetwork {
public:
    ServiceNetwork(const Model &model, Grain grain)
        : m_model(model)
        , m_grain(grain)
    {
    }

    /// Edges between tasks and their candidates' days, weeks or horizons.
    std::size_t countEdges(const std::vector<DensityClass> &classes)
    {
        std::size_t edges = 0;
        for (const DensityClass &c : classes)
            for (Index id : c.tasks) {
                const TaskModel &task = m_model.tasks[at(id)];
                std::size_t each = 1;
                if (m_grain == Grain::Day)
                    each = at((task.due - 1) / m_model.slotsPerDay - task.release / m_model.slotsPerDay + 1);
                else if (m_grain == Grain::Week)
                    each = at((task.due - 1) / (7 * m_model.slotsPerDay) -
                              task.release / (7 * m_model.slotsPerDay) + 1);
                edges += m_grain == Grain::Horizon ? 0 : each * m_model.candidates(id).size();
            }
        if (m_grain == Grain::Horizon)
            for (const auto &[qualification, group] : grouped(classes))
                edges += m_model.qualifiedFor(group).size();
        return edges;
    }

    void serve(std::vector<DensityClass> &classes, const std::function<bool()> &enough)
    {
        build(classes);
        std::int64_t served = 0;
        for (std::size_t c = 0; c < classes.size(); ++c) {
            for (Index id : classes[c].tasks)
                m_flow->raise(m_sourceEdge[at(nodeOf(id))], m_model.tasks[at(id)].effort);
            const std::int64_t more = m_flow->augment(m_source, m_sink, enough);
            if (more < 0)
                return;
            served += more;
            classes[c].served = served;
        }
    }

private:
    /// Tasks of one qualification share a node where their windows are not looked at.
    std::map<std::int32_t, Index> grouped(const std::vector<DensityClass> &classes) const
    {
        std::map<std::int32_t, Index> groups;
        for (const DensityClass &c : classes)
            for (Index id : c.tasks)
                groups.try_emplace(m_model.tasks[at(id)].qualification, id);
        return groups;
    }

    Flow::Node nodeOf(Index task) const
    {
        return m_grain == Grain::Horizon ? m_model.tasks[at(task)].qualification : task;
    }

    void build(const std::vector<DensityClass> &classes)
    {
        std::size_t left = m_model.tasks.size();
        m_workerBase = static_cast<Flow::Node>(left);
        m_weekBase = m_workerBase + static_cast<Flow::Node>(m_model.workers.size());
        m_dayBase = m_weekBase + static_cast<Flow::Node>(m_model.weekLimits.size());
        m_source = m_dayBase + static_cast<Flow::Node>(m_model.days.size());
        m_sink = m_source + 1;
        m_flow.emplace(at(m_sink) + 1);
        m_sourceEdge.assign(left, -1);
        for (std::size_t w = 0; w < m_model.workers.size(); ++w) {
            const WorkerModel &worker = m_model.workers[w];
            m_flow->addEdge(m_workerBase + static_cast<Flow::Node>(w), m_sink, worker.horizon);
            if (m_grain == Grain::Horizon)
                continue;
            for (std::int32_t k = 0; k < worker.weekCount; ++k)
                m_flow->addEdge(m_weekBase + worker.firstWeek + k, m_workerBase + static_cast<Flow::Node>(w),
                                m_model.weekLimits[at(worker.firstWeek + k)]);
            for (std::int32_t d = 0; d < worker.dayCount; ++d) {
                const Day &day = m_model.days[at(worker.firstDay + d)];
                m_flow->addEdge(m_dayBase + worker.firstDay + d, m_weekBase + worker.firstWeek + day.week,
                                day.limit);
            }
        }
        if (m_grain == Grain::Horizon) {
            for (const auto &[qualification, example] : grouped(classes)) {
                m_sourceEdge[at(qualification)] = m_flow->addEdge(m_source, qualification, 0);
                for (Index w : m_model.qualifiedFor(example))
                    m_flow->addEdge(qualification, m_workerBase + w, m_model.workers[at(w)].horizon);
            }
            return;
        }
        for (const DensityClass &c : classes)
            for (Index id : c.tasks) {
                m_sourceEdge[at(id)] = m_flow->addEdge(m_source, id, 0);
                for (Index w : m_model.candidates(id))
                    connect(id, w);
            }
    }

    /// Free slots of the worker in the task's window, day by day (or summed up week by week).
    void connect(Index id, Index w)
    {
        const TaskModel &task = m_model.tasks[at(id)];
        const WorkerModel &worker = m_model.workers[at(w)];
        const std::span<const Segment> segments = m_model.segmentsOf(w);
        auto segment = std::upper_bound(segments.begin(), segments.end(), task.release,
                                        [](Slot slot, const Segment &s) { return slot < s.end; });
        Flow::Node node = -1;
        Slot amount = 0;
        const auto flush = [&] {
            if (amount > 0)
                m_flow->addEdge(id, node, std::min(amount, task.effort));
            amount = 0;
        };
        for (; segment != segments.end() && segment->start < task.due; ++segment) {
            const Day &day = m_model.days[at(worker.firstDay + segment->day)];
            const Flow::Node here = m_grain == Grain::Day ? m_dayBase + worker.firstDay + segment->day
                                                          : m_weekBase + worker.firstWeek + day.week;
            if (here != node)
                flush();
            node = here;
            amount += std::min(segment->end, task.due) - std::max(segment->start, task.release);
        }
        flush();
    }

    const Model &m_model;
    Grain m_grain;
    std::optional<Flow> m_flow;
    std::vector<std::int32_t> m_sourceEdge;
    Flow::Node m_workerBase = 0;
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
    std::vector<DensityClass> classes = densityClasses(model);
    for (Grain grain : {Grain::Day, Grain::Week, Grain::Horizon}) {
        ServiceNetwork network(model, grain);
        if (network.countEdges(classes) > mostEdges)
            continue;
        network.serve(classes, enough);
        break;
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
