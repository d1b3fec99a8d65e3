// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/office/work.h"

#include <QHash>

#include <optional>

namespace tewake {

class Database;

/// An assignment in force with what the board shows of its task.
struct AssignmentRow {
    Assignment assignment; ///< with its blocks of the range asked for
    QString mark;
    int taskNumber = 0;
    QString orderTitle;
    TaskState taskState = TaskState::Planned;
    Instant due;
};

/// No block is longer: it bounds how far back the index of block starts has to be read.
constexpr qint64 LongestBlockSeconds = 3 * 24 * 3600;

/// Assignments and the blocks of time that they take. "In force" means offered, accepted or handed in. Lists
/// load the blocks of all their assignments with one query.
class AssignmentGateway {
public:
    explicit AssignmentGateway(Database &database)
        : m_database(&database)
    {
    }
    /// One assignment with its blocks.
    [[nodiscard]] Result<Assignment> load(Id<Assignment> id) const;
    /// The one in force, with its blocks; nothing where the task has no hands.
    [[nodiscard]] Result<std::optional<Assignment>> inForce(Id<Task> task) const;
    /// Those in force of one person that have a block in [from, to), by their first block, each with all its
    /// blocks.
    [[nodiscard]] Result<QList<Assignment>> ofWorker(Id<Worker> worker, Instant from, Instant to) const;

    /// True where the person has, or had, a task of the order in hand.
    [[nodiscard]] Result<bool> worksFor(Id<Worker> worker, Id<Order> order) const;

    /// Stores a new assignment and its blocks.
    [[nodiscard]] Result<void> insert(Assignment &assignment) const;
    /// Saves a changed assignment as Table does; its blocks stay as they are stored.
    [[nodiscard]] Result<void> update(Assignment &assignment) const;
    /// Reads the blocks of all of them.
    [[nodiscard]] Result<void> loadBlocks(QList<Assignment> &assignments) const;
    /// Stores the assignment's blocks instead of those stored.
    [[nodiscard]] Result<void> replaceBlocks(const Assignment &assignment) const;

    /// Every assignment in force that has a block in [from, to), by worker and time.
    [[nodiscard]] Result<QList<AssignmentRow>> board(Instant from, Instant to) const;

private:
    Database *m_database;
};

} // namespace tewake
