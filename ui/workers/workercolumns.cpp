// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workercolumns.h"

#include "ui/shared/agreementwords.h"
#include "ui/widgets/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

struct Workers {
    Q_DECLARE_TR_FUNCTIONS(Workers)
};

using Facts = std::shared_ptr<const RegistryFacts>;

QString skillsText(const WorkerRow &row, const RegistryFacts &facts)
{
    QList<WorkerSkill> skills = row.skills;
    std::stable_sort(skills.begin(), skills.end(),
                     [](const WorkerSkill &a, const WorkerSkill &b) { return a.level > b.level; });
    QStringList words;
    for (const WorkerSkill &skill : std::as_const(skills))
        words.append(u"%1 %2"_s.arg(facts.skillNames.value(skill.skillId)).arg(skill.level));
    return words.isEmpty() ? u"—"_s : words.join(u" · "_s);
}

Column<WorkerRow> nameColumn()
{
    return {.title = Workers::tr("Name"),
            .text = [](const WorkerRow &row) { return row.worker.name; },
            .sortKey =
                [](const WorkerRow &row) {
                    return QVariant(row.worker.kana.isEmpty() ? row.worker.name : row.worker.kana);
                },
            .secondLine = [](const WorkerRow &row) { return row.worker.kana; },
            .bold = [](const WorkerRow &row) { return row.worker.active; },
            .width = 15};
}

Column<WorkerRow> loadColumn()
{
    return {.title = Workers::tr("This month"),
            .alignment = Qt::AlignRight,
            .text =
                [](const WorkerRow &row) {
                    const QString load = loadOfMonth(row).toString();
                    return row.worker.desiredMonth.count() == 0
                               ? load
                               : u"%1 / %2"_s.arg(load, row.worker.desiredMonth.toString());
                },
            .sortKey = [](const WorkerRow &row) { return QVariant(loadOfMonth(row).count()); },
            .progress = [](const WorkerRow &row) -> std::optional<double> {
                const auto wish = static_cast<double>(row.worker.desiredMonth.count());
                if (wish <= 0)
                    return std::nullopt;
                return std::min(1.0, static_cast<double>(loadOfMonth(row).count()) / wish);
            },
            .toolTip =
                [](const WorkerRow &row) {
                    return Workers::tr("Planned %1, worked %2, asked for %3")
                        .arg(row.assignedThisMonth.toString(), row.workedThisMonth.toString(),
                             row.worker.desiredMonth.toString());
                },
            .width = 20};
}

Column<WorkerRow> expiryColumn(const Facts &facts)
{
    return {.title = Workers::tr("Agreement"),
            .text = [facts](const WorkerRow &row) { return denseDate(row.nextExpiry, facts->today); },
            .sortKey =
                [](const WorkerRow &row) {
                    return QVariant(row.nextExpiry.isValid() ? row.nextExpiry : QDate(9999, 12, 31));
                },
            .mark = [facts](const WorkerRow &row) -> CellMark {
                if (expiresSoon(row, facts->today))
                    return {IconName::Warning, Tone::Warn};
                return {};
            },
            .width = 15};
}

Column<WorkerRow> acceptanceColumn()
{
    return {.title = Workers::tr("Accepts"),
            .alignment = Qt::AlignRight,
            .text =
                [](const WorkerRow &row) {
                    return row.offers == 0 ? u"—"_s
                                           : percentText(static_cast<double>(row.accepted) / row.offers);
                },
            .sortKey =
                [](const WorkerRow &row) {
                    return QVariant(row.offers == 0 ? -1.0 : static_cast<double>(row.accepted) / row.offers);
                },
            .toolTip =
                [](const WorkerRow &row) {
                    return Workers::tr("%1 of %2 offers of the last 90 days. Declining has no consequence.")
                        .arg(row.accepted)
                        .arg(row.offers);
                },
            .width = 9};
}

} // namespace

StatusText statusOf(const Worker &worker)
{
    if (worker.leftOn.isValid())
        return {Status::Cancelled, Workers::tr("Left"), IconName::None};
    if (worker.active)
        return {Status::Accepted, Workers::tr("Active"), IconName::None};
    return {Status::Planned, Workers::tr("Registered"), IconName::None};
}

Minutes loadOfMonth(const WorkerRow &row)
{
    return std::max(row.assignedThisMonth, row.workedThisMonth);
}

std::vector<Column<WorkerRow>> workerColumns(std::shared_ptr<const RegistryFacts> facts)
{
    std::vector<Column<WorkerRow>> columns;
    columns.push_back(nameColumn());
    columns.push_back(
        {.title = Workers::tr("Team, number"),
         .text = [](const WorkerRow &row) { return row.teamName.isEmpty() ? u"—"_s : row.teamName; },
         .secondLine = [](const WorkerRow &row) { return row.worker.code; },
         .width = 13});
    columns.push_back({.title = Workers::tr("State"),
                       .sortKey =
                           [](const WorkerRow &row) {
                               return QVariant(row.worker.leftOn.isValid() ? 2 : row.worker.active ? 0 : 1);
                           },
                       .status = [](const WorkerRow &row) { return std::optional(statusOf(row.worker)); },
                       .width = 11});
    columns.push_back({.title = Workers::tr("Skills"),
                       .text = [facts](const WorkerRow &row) { return skillsText(row, *facts); },
                       .toolTip = [facts](const WorkerRow &row) { return skillsText(row, *facts); },
                       .width = 0});
    columns.push_back(loadColumn());
    columns.push_back(expiryColumn(facts));
    columns.push_back(acceptanceColumn());
    return columns;
}

} // namespace tewake::ui
