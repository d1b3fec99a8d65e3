// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/importdesk.h"

namespace tewake {

/// The rules for hours that come in bulk, all checked in memory: closed months, overlaps of one person's
/// stretches, days of more than 24 hours, entries that are there already, days to come.
class HoursCheck {
public:
    HoursCheck(ImportGateway gateway, OfficeZone zone, QDate today, bool takeOddities)
        : m_gateway(gateway)
        , m_zone(std::move(zone))
        , m_today(today)
        , m_takeOddities(takeOddities)
    {
    }
    [[nodiscard]] Result<void> run(const std::vector<ImportedEntry> &entries,
                                   QList<ImportProblem> &problems) const;

private:
    [[nodiscard]] Result<void> checkDays(const std::vector<ImportedEntry> &entries, QDate first, QDate last,
                                         QList<ImportProblem> &problems) const;
    [[nodiscard]] Result<void> checkOverlaps(const std::vector<ImportedEntry> &entries,
                                             QList<ImportProblem> &problems) const;
    [[nodiscard]] Result<void> checkRepeated(const std::vector<ImportedEntry> &entries, QDate first,
                                             QDate last, QList<ImportProblem> &problems) const;

    ImportGateway m_gateway;
    OfficeZone m_zone;
    QDate m_today;
    bool m_takeOddities;
};

} // namespace tewake
