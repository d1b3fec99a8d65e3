// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/hoursdesk.h"
#include "core/desk/inspectiondesk.h"

#include <QHash>

namespace tewake::ui {

/// An inspection of the last days with the names around it.
struct DoneLine {
    Inspection inspection;
    QString label;
    QString orderTitle;
    QString workerName;
};

/// Everything that the page of inspection shows, read at once.
struct InspectionData {
    QList<InspectionRow> queue;
    QList<DoneLine> done; ///< the newest first
    QList<EntryRow> hours;
    QHash<Id<Order>, Order> orders;
    QString aql;
    int doneToday = 0;
    double overallRate = -1; ///< accepted of all inspected in the last 30 days; -1 without any
};
/// How much was handed in: units, or the hours of a shift.
[[nodiscard]] QString handedInText(const InspectionRow &row);
/// \a withHours: hours that wait for approval too.
[[nodiscard]] Result<InspectionData> readInspection(Office &office, const Session &session, bool withHours);

} // namespace tewake::ui
