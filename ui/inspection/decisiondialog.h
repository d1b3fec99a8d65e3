// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/inspectiondesk.h"
#include "ui/shared/workdialog.h"

namespace tewake::ui {

/// What the decision asks beyond the sample: the reason, and for rework whose fault it was and whether it is
/// paid.
struct Grounds {
    QString reason;
    Fault fault = Fault::Worker;
    bool paid = false;
};

/// Rework. \a suggestion: the reason as far as the marks say it.
[[nodiscard]] WorkDialog *makeReworkDialog(const InspectionRow &row, const QString &suggestion,
                                           std::function<Result<void>(const Grounds &)> act, QWidget *parent);
/// Rejection: nothing is paid for the work, which the dialog says.
[[nodiscard]] WorkDialog *makeRejectDialog(const InspectionRow &row, const QString &suggestion,
                                           std::function<Result<void>(const Grounds &)> act, QWidget *parent);

} // namespace tewake::ui
