// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/hours.h"

#include <algorithm>
#include <span>

namespace tewake::dispatch {
namespace {

Slot clipped(std::span<const Segment> segments, std::size_t from, std::size_t to, Slot start, Slot end)
{
    Slot sum = 0;
    for (std::size_t i = from; i < to; ++i)
        sum += std::min(segments[i].end, end) - std::max(segments[i].start, start);
    return sum;
}

} // namespace

Hours::Hours(const Model &model)
    : m_model(model)
    , m_dayTotals(model.days.size(), 0)
    , m_daysOfWeek(model.weekLimits.size(), 0)
    , m_weekTotals(model.weekLimits.size(), 0)
{
    for (std::size_t w = 0; w < model.workers.size(); ++w) {
        const WorkerModel &worker = model.workers[w];
        std::vector<Slot> free(at(worker.dayCount), 0);
        for (const Segment &segment : model.segmentsOf(static_cast<Index>(w)))
            free[at(segment.day)] += segment.end - segment.start;
        for (std::int32_t d = 0; d < worker.dayCount; ++d) {
            const Day &day = model.days[at(worker.firstDay + d)];
            Slot &ofWeek = m_daysOfWeek[at(worker.firstWeek + day.week)];
            ofWeek += std::clamp<Slot>(day.limit, 0, free[at(d)]);
            m_dayTotals[at(worker.firstDay + d)] = ofWeek;
        }
        Slot total = 0;
        for (std::int32_t k = 0; k < worker.weekCount; ++k) {
            const std::size_t week = at(worker.firstWeek + k);
            total += std::clamp<Slot>(model.weekLimits[week], 0, m_daysOfWeek[week]);
            m_weekTotals[week] = total;
        }
    }
}

Slot Hours::capacity(Index worker, Slot from, Slot to) const
{
    const WorkerModel &w = m_model.workers[at(worker)];
    const std::span<const Segment> segments = m_model.segmentsOf(worker);
    const auto begin = std::upper_bound(segments.begin(), segments.end(), from,
                                        [](Slot slot, const Segment &s) { return slot < s.end; });
    const auto end = std::lower_bound(begin, segments.end(), to,
                                      [](const Segment &s, Slot slot) { return s.start < slot; });
    if (begin == end)
        return 0;
    const auto first = at(begin - segments.begin());
    const auto last = at(end - segments.begin());
    const std::int32_t firstDay = segments[first].day;
    const std::int32_t lastDay = segments[last - 1].day;
    const Day &begins = m_model.days[at(w.firstDay + firstDay)];
    const Day &ends = m_model.days[at(w.firstDay + lastDay)];
    const Slot firstWeekLimit = m_model.weekLimits[at(w.firstWeek + begins.week)];
    if (firstDay == lastDay)
        return std::min({clipped(segments, first, last, from, to), begins.limit, firstWeekLimit, w.horizon});
    std::size_t tail = first;
    while (segments[tail].day == firstDay)
        ++tail;
    std::size_t head = last;
    while (segments[head - 1].day == lastDay)
        --head;
    const Slot inFirst = std::min(begins.limit, clipped(segments, first, tail, from, to));
    const Slot inLast = std::min(ends.limit, clipped(segments, head, last, from, to));
    const Slot toFirst = m_dayTotals[at(w.firstDay + firstDay)];
    const Slot beforeLast = ends.week == m_model.days[at(w.firstDay + lastDay - 1)].week
                                ? m_dayTotals[at(w.firstDay + lastDay - 1)]
                                : 0;
    if (begins.week == ends.week)
        return std::min({inFirst + beforeLast - toFirst + inLast, firstWeekLimit, w.horizon});
    const Slot inFirstWeek =
        std::min(firstWeekLimit, inFirst + m_daysOfWeek[at(w.firstWeek + begins.week)] - toFirst);
    const Slot inLastWeek = std::min(m_model.weekLimits[at(w.firstWeek + ends.week)], beforeLast + inLast);
    const Slot between =
        m_weekTotals[at(w.firstWeek + ends.week - 1)] - m_weekTotals[at(w.firstWeek + begins.week)];
    return std::min(inFirstWeek + between + inLastWeek, w.horizon);
}

} // namespace tewake::dispatch
