// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mywork/myworkdata.h"
#include "ui/shared/workdialog.h"

namespace tewake::ui {

class ScreenContext;

// The small dialogs of the page of work. Each asks a desk itself and stays open with the sentence of a
// refusal.

/// "So many are done": kept with the timer until it is paused. \a take gets the number.
[[nodiscard]] WorkDialog *makeQuantityDialog(const WorkItem &item, qint64 now,
                                             std::function<void(qint64)> take, QWidget *parent);
/// Quantity, note and link of a hand-in.
[[nodiscard]] WorkDialog *makeHandInDialog(ScreenContext &context, const WorkItem &item, qint64 done,
                                           std::function<void()> after, QWidget *parent);
/// A timer from an earlier day: when did the work end? \a noted pieces go with the hours; \a stopped runs
/// once they are kept.
[[nodiscard]] WorkDialog *makeForgottenDialog(ScreenContext &context, const EntryRow &running, qint64 noted,
                                              std::function<void()> stopped, QWidget *parent);
/// One's own limits.
[[nodiscard]] WorkDialog *makeLimitsDialog(ScreenContext &context, const MyWorkData &data, QWidget *parent);
/// One's own hours; \a dayOff: begin with that day off.
[[nodiscard]] WorkDialog *makeAvailabilityDialog(ScreenContext &context, const MyWorkData &data, QDate dayOff,
                                                 QWidget *parent);

} // namespace tewake::ui
