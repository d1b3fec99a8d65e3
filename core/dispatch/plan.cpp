// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/plan.h"

#include <algorithm>
#include <map>

namespace tewake::dispatch {

std::vector<PlanRow> Plan::rows() const
{
    std::vector<PlanRow> out;
    for (const Placement &placement : placements)
        for (const Interval &block : placement.blocks)
            out.push_back({placement.task, placement.worker, block.start, block.end});
    return out;
}

Plan planFromRows(const std::vector<PlanRow> &rows)
{
    std::map<ExternalId, Placement> byTask;
    for (const PlanRow &row : rows) {
        auto [place, isNew] = byTask.try_emplace(row.task, Placement{row.task, row.worker, {}});
        if (isNew || place->second.worker == row.worker)
            place->second.blocks.push_back({row.start, row.end});
    }
    Plan plan;
    plan.placements.reserve(byTask.size());
    for (auto &[id, placement] : byTask) {
        placement.blocks = joined(std::move(placement.blocks), false);
        plan.placements.push_back(std::move(placement));
    }
    return plan;
}

std::vector<Interval> joined(std::vector<Interval> spans, bool overlapping)
{
    std::sort(spans.begin(), spans.end(), [](const Interval &a, const Interval &b) {
        return a.start != b.start ? a.start < b.start : a.end < b.end;
    });
    std::vector<Interval> out;
    for (const Interval &span : spans) {
        if (!out.empty() && (span.start == out.back().end || (overlapping && span.start < out.back().end)))
            out.back().end = std::max(out.back().end, span.end);
        else
            out.push_back(span);
    }
    return out;
}

} // namespace tewake::dispatch
