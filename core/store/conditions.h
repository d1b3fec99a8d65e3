// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What several gateways mean by the same words, as SQL that both engines read.

namespace tewake {

/// The assignment of this alias is somebody's: offered, taken on, or done. `alias` may be empty.
[[nodiscard]] inline QString assignmentInForce(const QString &alias)
{
    return (alias.isEmpty() ? QString() : alias + u'.') +
           QStringLiteral("state IN ('offered', 'accepted', 'finished')");
}

/// The block `b` of the assignment `a` is, or really was, taken of somebody's time: what was done ends with
/// the hand-in, and blocks after it are free again.
[[nodiscard]] inline QString blockTakesTime()
{
    return QStringLiteral("(a.state IN ('offered', 'accepted') OR (a.state = 'finished' AND EXISTS (SELECT 1 "
                          "FROM submission s WHERE s.task_id = a.task_id AND s.at > b.start_at)))");
}

/// The inspection `i` is the first of its task: how the work did at first counts once, however often it was
/// looked at again.
[[nodiscard]] inline QString firstInspection()
{
    return QStringLiteral(
        "NOT EXISTS (SELECT 1 FROM inspection f WHERE f.task_id = i.task_id AND f.id < i.id)");
}

/// The task of this alias stands for its units: where it was cancelled, rejected or sent back others do.
[[nodiscard]] inline QString taskCoversUnits(const QString &alias)
{
    return alias + QStringLiteral(".shape = 'pieces' AND ") + alias +
           QStringLiteral(".state NOT IN ('cancelled', 'rejected', 'sentBack')");
}

/// YearMonth::index() of a day, which is stored as a number like 20261123.
[[nodiscard]] inline QString monthOfDay(const QString &column)
{
    return QStringLiteral("%1 / 10000 * 12 + %1 / 100 % 100 - 1").arg(column);
}

} // namespace tewake
