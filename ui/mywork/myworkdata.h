// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/hoursdesk.h"
#include "core/desk/workerdesk.h"
#include "ui/widgets/status.h"

#include <optional>

namespace tewake::ui {

/// Everything that a teleworker's page shows, read at once.
struct MyWorkData {
    QDate today;
    WorkerCard card;
    QList<WorkItem> offers;
    QList<WorkItem> work;
    std::optional<EntryRow> running;
    QList<EntryRow> week; ///< hours of this week, Monday to Sunday
    Earnings earnings;

    [[nodiscard]] QDate monday() const { return today.addDays(1 - today.dayOfWeek()); }
    /// The accepted or handed-in work of this task, or nullptr.
    [[nodiscard]] const WorkItem *workOn(Id<Task> task) const;
};
[[nodiscard]] Result<MyWorkData> readMyWork(Office &office, const Session &session);

/// Minutes of this week.
struct WeekFigures {
    Minutes worked;
    Minutes accepted; ///< still to come
    Minutes offered;
    Minutes desired; ///< a week's part of what is asked for in this month; 0: no wish
};
/// \a running: minutes of the timer that runs.
[[nodiscard]] WeekFigures weekFigures(const MyWorkData &data, const OfficeZone &zone, Instant now,
                                      Minutes running);

/// What is to come until 31 December beyond what is accepted, if the rest of the year goes as the year so
/// far.
[[nodiscard]] Yen yearForecast(const Earnings &earnings, QDate today);

/// Of the last 30 days.
struct QualityFigures {
    int inspected = 0;
    int firstPassed = 0;
    int waiting = 0;
    double againstStandard = 0; ///< hours logged ÷ standard time; 0 without hours
};
[[nodiscard]] QualityFigures qualityFigures(const MyWorkData &data);

/// A task is late once it is past due and not handed in.
[[nodiscard]] StatusText statusOf(const WorkItem &item, Instant now);

} // namespace tewake::ui
