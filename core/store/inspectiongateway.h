// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rows.h"

#include <optional>

namespace tewake {

class Database;

/// What was handed in, and what inspection said of it.
class InspectionGateway {
public:
    explicit InspectionGateway(Database &database)
        : m_database(&database)
    {
    }
    /// Tasks that wait for inspection, by due date, with their newest hand-in. `sampling` and `inspectBy` are
    /// left to the desk, but `sampling.all` says whether the order wants everything looked at. Six queries.
    [[nodiscard]] Result<QList<InspectionRow>> queue() const;
    /// The newest hand-in of the task; nothing where there is none.
    [[nodiscard]] Result<std::optional<Submission>> lastSubmission(Id<Task> task) const;
    /// The newest first.
    [[nodiscard]] Result<QList<Inspection>> since(Instant from) const;

private:
    [[nodiscard]] Result<void> addSubmissions(QList<InspectionRow> &rows) const;
    [[nodiscard]] Result<void> addTerms(QList<InspectionRow> &rows) const;
    [[nodiscard]] Result<void> addHistory(QList<InspectionRow> &rows) const;

    Database *m_database;
};

} // namespace tewake
