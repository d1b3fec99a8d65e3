// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rows.h"
#include "ui/widgets/recordmodel.h"

#include <QHash>

#include <memory>

namespace tewake::ui {

/// What the cells of the registry need beside the person: today, and the skills' names. Shared by all
/// columns, so that a new list of skills needs no new columns.
struct RegistryFacts {
    QDate today;
    QHash<Id<Skill>, QString> skillNames;
};

enum class WorkerColumn { Name, Team, State, Skills, Load, Expiry, Acceptance };

[[nodiscard]] std::vector<Column<WorkerRow>> workerColumns(std::shared_ptr<const RegistryFacts> facts);

/// Active (takes work), registered (does not at present), or left.
[[nodiscard]] StatusText statusOf(const Worker &worker);
/// Minutes planned or worked this month, the larger of the two.
[[nodiscard]] Minutes loadOfMonth(const WorkerRow &row);

} // namespace tewake::ui
