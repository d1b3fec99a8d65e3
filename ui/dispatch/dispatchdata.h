// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/dispatchdesk.h"

#include <memory>
#include <vector>

namespace tewake::ui {

/// The seats of one desk at one time.
struct DeskShift {
    Id<Order> orderId;
    Instant start;
    Instant end;
    int want = 0;
    int staffed = 0;         ///< handed out, whatever came of it
    QList<qint64> openTasks; ///< seats that still want somebody
};

/// An order that is done in shifts, with those in the range.
struct DeskCover {
    Id<Order> orderId;
    QString title;
    int seats = 0; ///< the most that are wanted at once
    std::vector<DeskShift> shifts;
};

/// Everything that the board shows, read at once on the reading thread.
struct DispatchData {
    DateRange shown;
    DateRange plan; ///< what the problem is about: from today, four weeks and whatever is shown beyond
    QDate today;
    Instant now;
    OfficeZone zone;
    tewake::Board board;
    QList<TaskRow> open; ///< tasks that want hands, of orders that are taken
    std::shared_ptr<const DispatchProblem> problem;
    QHash<qint64, qsizetype> openPlace;      ///< task id -> place in `open`
    QHash<qint64, std::size_t> problemPlace; ///< task id -> place in the problem's tasks
    std::vector<DeskCover> desks;
    QList<Room> rooms;

    [[nodiscard]] const TaskRow *openTask(qint64 id) const;
    [[nodiscard]] const dispatch::Task *problemTask(qint64 id) const;
    /// Minute 0 of the problem.
    [[nodiscard]] Instant origin() const { return zone.at(problem->firstMonday, 0); }
    [[nodiscard]] QList<Block> blocksOf(const std::vector<dispatch::Interval> &intervals) const;
    [[nodiscard]] std::vector<dispatch::Interval> intervalsOf(const QList<Block> &blocks) const;
};

/// How long the plan looks ahead at least.
inline constexpr int planAheadDays = 28;

/// The day after the last on which one of them is worked on; null where there is none.
[[nodiscard]] QDate daysEndOf(const QList<ProposedAssignment> &assignments, const OfficeZone &zone);

/// The board of the days shown, and the problem from today on: over planAheadDays, up to the end of the days
/// shown and up to `until` at least, which is not set where no draft lies further ahead.
[[nodiscard]] Result<DispatchData> readDispatch(Office &office, const Session &session,
                                                const DateRange &shown, QDate until = {});

} // namespace tewake::ui
