// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/importdesk.h"

namespace tewake {

/// How grave a broken rule is for hours that come in a file. They are history, written down elsewhere and by
/// somebody else: what the desk of hours refuses to whoever logs an hour today may well have happened. So
/// such rows are odd: named, and taken or refused as the person chooses.
[[nodiscard]] ImportGrade gradeOf(HoursRule rule);

/// The rules for hours that come in bulk, all checked in memory: those of core/office/hoursrules.h, closed
/// months, overlaps of one person's stretches, entries that are there already.
class HoursCheck {
public:
    HoursCheck(ImportGateway gateway, OfficeZone zone, Instant now, bool takeOddities)
        : m_gateway(gateway)
        , m_zone(std::move(zone))
        , m_now(now)
        , m_takeOddities(takeOddities)
    {
    }
    [[nodiscard]] Result<void> run(const std::vector<ImportedEntry> &entries,
                                   QList<ImportProblem> &problems) const;

private:
    [[nodiscard]] Result<void> checkMonths(const std::vector<ImportedEntry> &entries,
                                           QList<ImportProblem> &problems) const;
    [[nodiscard]] Result<void> checkRules(const std::vector<ImportedEntry> &entries, QDate first, QDate last,
                                          QList<ImportProblem> &problems) const;
    [[nodiscard]] Result<void> checkOverlaps(const std::vector<ImportedEntry> &entries,
                                             QList<ImportProblem> &problems) const;
    [[nodiscard]] Result<void> checkRepeated(const std::vector<ImportedEntry> &entries, QDate first,
                                             QDate last, QList<ImportProblem> &problems) const;

    ImportGateway m_gateway;
    OfficeZone m_zone;
    Instant m_now;
    bool m_takeOddities;
};

} // namespace tewake
