// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/headroom.h"

#include <algorithm>

namespace tewake::dispatch {
namespace {

/// Windows are measured anew after so many changes, or questions since a change.
constexpr std::size_t mostChanges = 4;
constexpr int mostQuestions = 6;
/// A worker with more tasks is not looked at: her windows would be too many.
constexpr std::size_t mostTasks = 64;
constexpr int rememberedBits = 15;

} // namespace

Headroom::Headroom(const Model &model)
    : m_model(model)
    , m_hours(model)
    , m_windows(model.workers.size())
    , m_remembered(std::size_t{1} << rememberedBits)
{
}

Slot Headroom::remembered(Index worker, Slot from, Slot to)
{
    const std::uint64_t window =
        static_cast<std::uint64_t>(static_cast<std::uint32_t>(from)) << 32 | static_cast<std::uint32_t>(to);
    const std::uint64_t hash =
        (window + static_cast<std::uint64_t>(worker) * 0x9E3779B97F4A7C15U) * 0xBF58476D1CE4E5B9U;
    Remembered &known = m_remembered[hash >> (64 - rememberedBits)];
    if (known.worker != worker || known.from != from || known.to != to)
        known = {worker, from, to, m_hours.capacity(worker, from, to)};
    return known.capacity;
}

void Headroom::note(Index worker, Index task, int sign)
{
    Windows &windows = m_windows[at(worker)];
    if (!windows.known)
        return;
    const Slot effort = sign * m_model.tasks[at(task)].effort;
    const auto taken = std::find_if(windows.since.rbegin(), windows.since.rend(),
                                    [&](const Delta &delta) { return delta.task == task; });
    if (taken == windows.since.rend())
        windows.since.push_back({task, effort});
    else // taken back: coming and going of one task alternate
        windows.since.erase(std::next(taken).base());
    if (windows.since.empty())
        windows.asked = 0;
    windows.known = windows.since.size() <= mostChanges;
}

void Headroom::measure(Windows &windows, Index worker, std::span<const Index> tasks)
{
    windows.since.clear();
    windows.asked = 0;
    windows.known = true;
    windows.releases.clear();
    windows.dues.clear();
    for (Index task : tasks) {
        windows.releases.push_back(m_model.tasks[at(task)].release);
        windows.dues.push_back(m_model.tasks[at(task)].due);
    }
    for (std::vector<Slot> *ends : {&windows.releases, &windows.dues}) {
        std::sort(ends->begin(), ends->end());
        ends->erase(std::unique(ends->begin(), ends->end()), ends->end());
    }
    const std::size_t width = windows.dues.size();
    windows.demand.assign(windows.releases.size() * width, 0);
    for (Index task : tasks) {
        const TaskModel &t = m_model.tasks[at(task)];
        const auto i = std::lower_bound(windows.releases.begin(), windows.releases.end(), t.release);
        const auto j = std::lower_bound(windows.dues.begin(), windows.dues.end(), t.due);
        windows.demand[at(i - windows.releases.begin()) * width + at(j - windows.dues.begin())] += t.effort;
    }
    // From tasks with just these ends to tasks within.
    windows.slack.resize(windows.demand.size());
    for (std::size_t i = windows.releases.size(); i-- > 0;) {
        Slot row = 0;
        for (std::size_t j = 0; j < width; ++j) {
            row += windows.demand[i * width + j];
            const Slot later = i + 1 < windows.releases.size() ? windows.demand[(i + 1) * width + j] : 0;
            windows.demand[i * width + j] = row + later;
            windows.slack[i * width + j] =
                windows.releases[i] < windows.dues[j]
                    ? remembered(worker, windows.releases[i], windows.dues[j]) - row - later
                    : 0;
        }
    }
}

Slot Headroom::changed(const Windows &windows, Slot from, Slot to, Index out) const
{
    Slot sum = 0;
    for (const Delta &delta : windows.since) {
        const TaskModel &t = m_model.tasks[at(delta.task)];
        if (t.release >= from && t.due <= to)
            sum += delta.effort;
    }
    if (out != nobody) {
        const TaskModel &t = m_model.tasks[at(out)];
        if (t.release >= from && t.due <= to)
            sum -= t.effort;
    }
    return sum;
}

bool Headroom::rulesOut(Index worker, Index task, std::span<const Index> tasks, Index out)
{
    if (tasks.size() > mostTasks)
        return false;
    Windows &windows = m_windows[at(worker)];
    if (!windows.since.empty() && ++windows.asked > mostQuestions)
        windows.known = false;
    if (!windows.known)
        measure(windows, worker, tasks);
    const TaskModel &t = m_model.tasks[at(task)];
    const std::size_t width = windows.dues.size();
    // Releases no later than the task's, and due times no earlier.
    const auto releases = at(std::upper_bound(windows.releases.begin(), windows.releases.end(), t.release) -
                             windows.releases.begin());
    const auto firstDue =
        at(std::lower_bound(windows.dues.begin(), windows.dues.end(), t.due) - windows.dues.begin());
    const bool plain = windows.since.empty() && out == nobody;
    for (std::size_t i = 0; i < releases; ++i) {
        for (std::size_t j = firstDue; j < width; ++j) {
            Slot slack = windows.slack[i * width + j];
            if (!plain)
                slack -= changed(windows, windows.releases[i], windows.dues[j], out);
            if (slack < t.effort)
                return true;
        }
    }
    // Windows that begin or end with the task itself.
    const bool beginsAlike = releases > 0 && windows.releases[releases - 1] == t.release;
    const bool endsAlike = firstDue < width && windows.dues[firstDue] == t.due;
    const std::size_t within = beginsAlike ? releases - 1 : releases; ///< first release not before the task's
    const std::size_t before = endsAlike ? firstDue + 1 : firstDue; ///< dues up to here end with or before it
    const auto demand = [&](std::size_t i, std::size_t dues) {
        return i < windows.releases.size() && dues > 0 ? windows.demand[i * width + dues - 1] : 0;
    };
    const auto tooMuch = [&](Slot from, Slot to, Slot asked) {
        return remembered(worker, from, to) < asked + changed(windows, from, to, out) + t.effort;
    };
    if (!(beginsAlike && endsAlike) && tooMuch(t.release, t.due, demand(within, before)))
        return true;
    if (!beginsAlike)
        for (std::size_t j = firstDue; j < width; ++j)
            if (tooMuch(t.release, windows.dues[j], demand(within, j + 1)))
                return true;
    if (!endsAlike)
        for (std::size_t i = 0; i < releases; ++i)
            if (tooMuch(windows.releases[i], t.due, demand(i, before)))
                return true;
    return false;
}

Slot Headroom::room(Index worker, Index task, std::span<const Index> tasks)
{
    const TaskModel &t = m_model.tasks[at(task)];
    Slot room = remembered(worker, t.release, t.due);
    if (tasks.size() > mostTasks)
        return room;
    Windows &windows = m_windows[at(worker)];
    if (!windows.known || !windows.since.empty())
        measure(windows, worker, tasks);
    const std::size_t width = windows.dues.size();
    const auto releases = at(std::upper_bound(windows.releases.begin(), windows.releases.end(), t.release) -
                             windows.releases.begin());
    const auto firstDue =
        at(std::lower_bound(windows.dues.begin(), windows.dues.end(), t.due) - windows.dues.begin());
    for (std::size_t i = 0; i < releases; ++i)
        for (std::size_t j = firstDue; j < width; ++j)
            room = std::min(room, windows.slack[i * width + j]);
    return room;
}

} // namespace tewake::dispatch
