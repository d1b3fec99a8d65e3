// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/inspectiontables.h"

#include "ui/shared/worktext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

struct Tables {
    Q_DECLARE_TR_FUNCTIONS(InspectionTables)
};

StatusText statusOf(InspectionOutcome outcome)
{
    switch (outcome) {
    case InspectionOutcome::Accepted:
        return {Status::Passed, wordOf(outcome), IconName::None};
    case InspectionOutcome::Rework:
        return {Status::Rework, wordOf(outcome), IconName::None};
    case InspectionOutcome::Rejected:
        return {Status::Late, wordOf(outcome), IconName::Cross};
    }
    return {};
}

QString groundsText(const DoneLine &line)
{
    const Inspection &one = line.inspection;
    if (one.outcome == InspectionOutcome::Accepted)
        return one.comment;
    const bool paid =
        one.outcome == InspectionOutcome::Rejected ? one.fault != Fault::Worker : one.reworkPaid;
    return Tables::tr("%1 (fault: %2, %3)")
        .arg(one.reason, wordOf(one.fault), paid ? Tables::tr("paid") : Tables::tr("unpaid"));
}

} // namespace

std::vector<Column<DoneLine>> doneColumns(const OfficeZone &zone, QDate today)
{
    std::vector<Column<DoneLine>> columns;
    columns.push_back(
        {.title = Tables::tr("Inspected"),
         .text = [zone,
                  today](const DoneLine &line) { return denseDateTime(line.inspection.at, zone, today); },
         .sortKey = [](const DoneLine &line) { return QVariant(line.inspection.at.utcSeconds()); },
         .width = 18});
    columns.push_back({.title = Tables::tr("Task"),
                       .text = [](const DoneLine &line) { return line.label; },
                       .bold = [](const DoneLine &) { return true; },
                       .width = 13});
    columns.push_back({.title = Tables::tr("Order"),
                       .text = [](const DoneLine &line) { return line.orderTitle; },
                       .width = 28});
    columns.push_back({.title = Tables::tr("Teleworker"),
                       .text = [](const DoneLine &line) { return line.workerName; },
                       .width = 14});
    columns.push_back(
        {.title = Tables::tr("Outcome"),
         .status = [](const DoneLine &line) { return std::optional(statusOf(line.inspection.outcome)); },
         .width = 15});
    columns.push_back({.title = Tables::tr("Sample"),
                       .alignment = Qt::AlignRight,
                       .text =
                           [](const DoneLine &line) {
                               return line.inspection.sampleSize == 0 ? Tables::tr("all")
                                                                      : countText(line.inspection.sampleSize);
                           },
                       .sortKey = [](const DoneLine &line) { return QVariant(line.inspection.sampleSize); },
                       .width = 9});
    columns.push_back({.title = Tables::tr("Defects"),
                       .alignment = Qt::AlignRight,
                       .text = [](const DoneLine &line) { return countText(line.inspection.defects); },
                       .sortKey = [](const DoneLine &line) { return QVariant(line.inspection.defects); },
                       .width = 9});
    columns.push_back({.title = Tables::tr("Reason or word"), .text = groundsText, .toolTip = groundsText});
    return columns;
}

} // namespace tewake::ui
