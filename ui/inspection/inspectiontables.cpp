// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/inspectiontables.h"

#include "ui/mywork/worktext.h"

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
    if (one.outcome == InspectionOutcome::Rejected)
        return one.reason;
    return Tables::tr("%1 (fault: %2, %3)")
        .arg(one.reason, wordOf(one.fault), one.reworkPaid ? Tables::tr("paid") : Tables::tr("unpaid"));
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

std::vector<Column<EntryRow>> hoursColumns(const OfficeZone &zone, QDate today)
{
    std::vector<Column<EntryRow>> columns;
    columns.push_back({.title = Tables::tr("Teleworker"),
                       .text = [](const EntryRow &row) { return row.workerName; },
                       .bold = [](const EntryRow &) { return true; },
                       .width = 16});
    columns.push_back({.title = Tables::tr("Day"),
                       .text = [today](const EntryRow &row) { return denseDate(row.entry.day, today); },
                       .sortKey = [](const EntryRow &row) { return QVariant(row.entry.day); },
                       .width = 13});
    columns.push_back({.title = Tables::tr("Time"),
                       .text =
                           [zone](const EntryRow &row) {
                               if (!row.entry.start.isSet() || !row.entry.end.isSet())
                                   return u"—"_s;
                               return u"%1 – %2"_s.arg(timeOfDay(zone.minuteOfDay(row.entry.start)),
                                                       timeOfDay(zone.minuteOfDay(row.entry.end)));
                           },
                       .width = 15});
    columns.push_back({.title = Tables::tr("Length"),
                       .alignment = Qt::AlignRight,
                       .text = [](const EntryRow &row) { return row.entry.minutes.toString(); },
                       .sortKey = [](const EntryRow &row) { return QVariant(row.entry.minutes.count()); },
                       .width = 9});
    columns.push_back(
        {.title = Tables::tr("Task"), .text = [](const EntryRow &row) { return row.label; }, .width = 13});
    columns.push_back({.title = Tables::tr("Order"),
                       .text = [](const EntryRow &row) { return row.orderTitle; },
                       .width = 28});
    columns.push_back({.title = Tables::tr("Units"),
                       .alignment = Qt::AlignRight,
                       .text =
                           [](const EntryRow &row) {
                               return row.entry.quantity == 0 ? u"—"_s : countText(row.entry.quantity);
                           },
                       .sortKey = [](const EntryRow &row) { return QVariant(row.entry.quantity); },
                       .width = 9});
    columns.push_back({.title = Tables::tr("Note"),
                       .text = [](const EntryRow &row) { return row.entry.note; },
                       .toolTip = [](const EntryRow &row) { return row.entry.note; }});
    return columns;
}

} // namespace tewake::ui
