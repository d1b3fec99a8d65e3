// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/worktable.h"

#include "ui/shared/worktext.h"

#include <QCoreApplication>

#include <tuple>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

struct WorkTable {
    Q_DECLARE_TR_FUNCTIONS(WorkTable)
};

/// The block that is next, or the last one; nothing without blocks.
std::optional<Block> nextBlock(const WorkItem &item, Instant now)
{
    for (const Block &block : item.assignment.blocks)
        if (block.end > now)
            return block;
    if (item.assignment.blocks.isEmpty())
        return std::nullopt;
    return item.assignment.blocks.last();
}

QString stepWords(const WorkItem &item, bool running)
{
    switch (item.row.task.state) {
    case TaskState::Accepted:
        return WorkTable::tr("Start");
    case TaskState::Working:
        return running ? QString() : WorkTable::tr("Continue");
    case TaskState::Submitted:
        return WorkTable::tr("Take back");
    default:
        return {};
    }
}

} // namespace

std::vector<Column<WorkLine>> workColumns()
{
    std::vector<Column<WorkLine>> columns;
    columns.push_back({.title = WorkTable::tr("When"),
                       .text = [](const WorkLine &line) { return line.when; },
                       .sortKey = [](const WorkLine &line) { return QVariant(line.place); },
                       .width = 16});
    columns.push_back({.title = WorkTable::tr("Task"),
                       .text = [](const WorkLine &line) { return line.item.row.label(); },
                       .bold = [](const WorkLine &) { return true; },
                       .width = 12});
    columns.push_back({.title = WorkTable::tr("Order"),
                       .text = [](const WorkLine &line) { return line.item.row.orderTitle; },
                       .toolTip = [](const WorkLine &line) { return line.item.row.orderTitle; },
                       .width = 0});
    columns.push_back({.title = WorkTable::tr("State"),
                       .status = [](const WorkLine &line) { return std::optional(line.status); },
                       .width = 14});
    columns.push_back({.title = WorkTable::tr("Logged / standard"),
                       .alignment = Qt::AlignRight,
                       .text =
                           [](const WorkLine &line) {
                               const Minutes logged = line.item.actual + line.running;
                               return u"%1 / %2"_s.arg(logged.count() == 0 ? u"—"_s : logged.toString(),
                                                       line.item.row.task.effort.toString());
                           },
                       .sortKey = [](const WorkLine &line) { return QVariant(line.item.actual.count()); },
                       .width = 16});
    columns.push_back(
        {.title = WorkTable::tr("Reward"),
         .alignment = Qt::AlignRight,
         .text = [](const WorkLine &line) { return yenText(line.item.assignment.reward); },
         .sortKey = [](const WorkLine &line) { return QVariant(line.item.assignment.reward.amount()); },
         .width = 11});
    columns.push_back({.title = WorkTable::tr("Step"),
                       .alignment = Qt::AlignRight,
                       .text = [](const WorkLine &line) { return line.step; },
                       .width = 11});
    return columns;
}

std::vector<WorkLine> workLines(const MyWorkData &data, const OfficeZone &zone, Instant now)
{
    struct Keyed {
        std::tuple<int, qint64, qint64> key;
        WorkLine line;
    };
    std::vector<Keyed> keyed;
    for (const WorkItem &item : data.work) {
        WorkLine line;
        line.item = item;
        const bool running = data.running && data.running->entry.taskId == item.row.task.id;
        if (running)
            line.running = Minutes(std::max<qint64>(0, minutesBetween(data.running->entry.start, now)));
        line.status = statusOf(item, now);
        line.step = stepWords(item, running);
        const auto block = nextBlock(item, now);
        const Instant at = block ? block->start : item.row.task.due;
        const QDate day = block ? zone.date(at) : dueDay(at, zone);
        line.today = day == data.today;
        if (!block)
            line.when = WorkTable::tr("by %1").arg(denseDate(day, data.today));
        else if (line.today)
            line.when =
                u"%1 – %2"_s.arg(timeOfDay(zone.minuteOfDay(block->start)), endTime(block->end, zone));
        else
            line.when = denseDate(day, data.today);
        const bool over = item.assignment.state == AssignmentState::Finished;
        const int group = running ? 0 : over ? 2 : 1;
        const qint64 moment = over ? -at.utcSeconds() : at.utcSeconds();
        keyed.push_back({{group, moment, item.assignment.id.value()}, std::move(line)});
    }
    std::sort(keyed.begin(), keyed.end(), [](const Keyed &a, const Keyed &b) { return a.key < b.key; });
    std::vector<WorkLine> lines;
    for (Keyed &one : keyed) {
        one.line.place = static_cast<int>(lines.size());
        lines.push_back(std::move(one.line));
    }
    return lines;
}

} // namespace tewake::ui
