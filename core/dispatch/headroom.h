// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/hours.h"
#include "core/dispatch/model.h"

#include <span>
#include <vector>

namespace tewake::dispatch {

/// Whether a worker's hours can hold one task more, answered without laying anything: for every window from
/// the release of one of her tasks to the due time of another, the tasks that lie wholly within it may not
/// ask for more than she can give there, limits a day, a week and over the horizon included. That is Hall's
/// condition for windows (energetic reasoning: Erschler, Lopez, Thuriot 1991). What it rules out is
/// impossible; what it lets pass is only likely, for shortest blocks, seats and limits that bite together are
/// left to the layout. Nearly all attempts in vain end here, at a hundredth of the work.
class Headroom {
public:
    explicit Headroom(const Model &model);

    void added(Index worker, Index task) { note(worker, task, +1); }
    void removed(Index worker, Index task) { note(worker, task, -1); }

    /// True where the worker, who has `tasks`, cannot possibly have the task as well, even if `out` (one of
    /// hers, or nobody) goes. `tasks` have to be what added() and removed() have told since the first
    /// question.
    bool rulesOut(Index worker, Index task, std::span<const Index> tasks, Index out = nobody);

    /// Slots that the worker could at most give to tasks with this task's window, besides what she has.
    Slot room(Index worker, Index task, std::span<const Index> tasks);

private:
    struct Delta {
        Index task;
        Slot effort; ///< negative: taken away
    };
    /// What the worker had when her windows were last looked at, and what has changed since.
    struct Windows {
        std::vector<Slot> releases; ///< of her tasks, ascending
        std::vector<Slot> dues;
        std::vector<Slot> demand; ///< by release and due: of the tasks within
        std::vector<Slot> slack;  ///< capacity less demand
        std::vector<Delta> since;
        int asked = 0; ///< questions since something changed
        bool known = false;
    };

    struct Remembered {
        Index worker = nobody;
        Slot from = 0;
        Slot to = 0;
        Slot capacity = 0;
    };

    template <typename Number> static std::size_t at(Number i) { return static_cast<std::size_t>(i); }
    void note(Index worker, Index task, int sign);
    void measure(Windows &windows, Index worker, std::span<const Index> tasks);
    /// What has come into the window since, less what has gone, `out` included.
    Slot changed(const Windows &windows, Slot from, Slot to, Index out) const;
    Slot remembered(Index worker, Slot from, Slot to);

    const Model &m_model;
    Hours m_hours;
    std::vector<Windows> m_windows;
    std::vector<Remembered> m_remembered; ///< capacities asked for of late, by a hash of worker and window
};

} // namespace tewake::dispatch
