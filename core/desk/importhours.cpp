// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/importhours.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Imports {
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

constexpr qsizetype Stored = -1; ///< row of what the office has already

using DayKey = std::pair<qint64, qint64>; ///< worker and Julian day

struct Stretch {
    qint64 worker = 0;
    Instant start;
    Instant end;
    qsizetype row = Stored;
    friend bool operator<(const Stretch &a, const Stretch &b)
    {
        return std::tie(a.worker, a.start, a.end, a.row) < std::tie(b.worker, b.start, b.end, b.row);
    }
};

/// Entries by duration that are alike in everything a person can tell.
struct Same {
    bool operator()(const ImportedEntry *a, const ImportedEntry *b) const
    {
        const auto key = [](const ImportedEntry *e) {
            return std::make_tuple(e->workerId, e->orderId, e->taskId, e->day, e->minutes, e->quantity);
        };
        return key(a) == key(b) && a->note == b->note;
    }
    std::size_t operator()(const ImportedEntry *e) const
    {
        return qHashMulti(0, e->workerId.value(), e->orderId.value(), e->taskId.value(), e->day.toJulianDay(),
                          e->minutes, e->quantity, e->note);
    }
};

/// The least and the greatest task that the entries name; both not valid where they name none.
std::pair<Id<Task>, Id<Task>> rangeOfTasks(const std::vector<ImportedEntry> &entries)
{
    std::pair<Id<Task>, Id<Task>> range;
    for (const ImportedEntry &entry : entries) {
        if (!entry.taskId.isValid())
            continue;
        range.first = range.first.isValid() ? std::min(range.first, entry.taskId) : entry.taskId;
        range.second = std::max(range.second, entry.taskId);
    }
    return range;
}

} // namespace

ImportGrade gradeOf(HoursRule rule)
{
    struct Row {
        HoursRule rule;
        ImportGrade grade;
    };
    static constexpr std::array<Row, HoursRuleCount> Grades{{
        {HoursRule::StillToCome, ImportGrade::Oddity},
        {HoursRule::BeforeRegistration, ImportGrade::Oddity},
        {HoursRule::AfterLeaving, ImportGrade::Oddity},
        {HoursRule::BeforeOrder, ImportGrade::Oddity},
        {HoursRule::OrderNotTaken, ImportGrade::Oddity},
        {HoursRule::OrderCancelled, ImportGrade::Oddity},
        {HoursRule::TaskCancelled, ImportGrade::Oddity},
        {HoursRule::TaskOfOthers, ImportGrade::Oddity},
        {HoursRule::TaskPaid, ImportGrade::Oddity},
        {HoursRule::TooManyUnits, ImportGrade::Oddity},
        {HoursRule::DayTooLong, ImportGrade::Oddity},
        {HoursRule::NoTime, ImportGrade::Notice}, // a timer that was stopped at once leaves such entries
    }};
    const auto row =
        std::find_if(Grades.begin(), Grades.end(), [rule](const Row &r) { return r.rule == rule; });
    return row == Grades.end() ? ImportGrade::Refusal : row->grade;
}

Result<void> HoursCheck::run(const std::vector<ImportedEntry> &entries, QList<ImportProblem> &problems) const
{
    if (entries.empty())
        return {};
    QDate first = entries.front().day;
    QDate last = first;
    for (const ImportedEntry &entry : entries) {
        first = std::min(first, entry.day);
        last = std::max(last, entry.day);
    }
    TEWAKE_CHECK(checkMonths(entries, problems));
    TEWAKE_CHECK(checkRules(entries, first, last, problems));
    TEWAKE_CHECK(checkOverlaps(entries, problems));
    return checkRepeated(entries, first, last, problems);
}

Result<void> HoursCheck::checkMonths(const std::vector<ImportedEntry> &entries,
                                     QList<ImportProblem> &problems) const
{
    TEWAKE_TRY(const QSet<int> closed, m_gateway.closedMonths());
    if (closed.isEmpty())
        return {};
    // Months are closed in their order; one that had nothing in it was passed over.
    const YearMonth last = YearMonth::fromIndex(*std::max_element(closed.cbegin(), closed.cend()));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const YearMonth month = YearMonth::of(entries[i].day);
        if (month > last)
            continue;
        problems.append(
            {static_cast<qsizetype>(i), u"day"_s, entries[i].day.toString(Qt::ISODate),
             closed.contains(month.index())
                 ? Imports::tr("%1 is closed: its hours can no longer change.").arg(month.toString())
                 : Imports::tr("%1 lies before %2, which is closed: its hours can no longer change.")
                       .arg(month.toString(), last.toString())});
    }
    return {};
}

Result<void> HoursCheck::checkRules(const std::vector<ImportedEntry> &entries, QDate first, QDate last,
                                    QList<ImportProblem> &problems) const
{
    QHash<DayKey, qint64> sums;
    TEWAKE_CHECK(m_gateway.eachDaySum(first, last, [&sums](qint64 worker, QDate day, qint64 minutes) {
        sums[{worker, day.toJulianDay()}] += minutes;
    }));
    const auto [least, most] = rangeOfTasks(entries);
    TEWAKE_TRY(HoursReferences known, m_gateway.hoursReferences(least, most));
    const QDate today = m_zone.date(m_now);
    QList<HoursFault> faults;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const ImportedEntry &entry = entries[i];
        const HoursReferences::Person &person = known.workers[entry.workerId.value()];
        const HoursReferences::Work &order = known.orders[entry.orderId.value()];
        qint64 &sum = sums[{entry.workerId.value(), entry.day.toJulianDay()}];
        HoursFacts facts{m_now,           today,        person.registeredOn,
                         person.leftOn,   order.number, order.state,
                         order.orderedOn, nullptr,      sum};
        HoursTask *const stored = entry.taskId.isValid() ? &known.tasks[entry.taskId.value()] : nullptr;
        HoursTask task;
        if (stored) {
            task = *stored;
            task.ofOthers =
                task.ofOthers && !known.hands.contains({entry.taskId.value(), entry.workerId.value()});
            facts.task = &task;
        }
        judgeHours({entry.day, entry.end, entry.minutes, entry.quantity}, facts, faults);
        bool taken = true;
        for (const HoursFault &fault : std::as_const(faults)) {
            problems.append(
                {static_cast<qsizetype>(i), fault.field, fault.value, fault.why, gradeOf(fault.rule)});
            taken = taken && !problems.back().refuses(m_takeOddities);
        }
        faults.clear();
        if (!taken) // then it does not stand in the way of the next ones
            continue;
        sum += entry.minutes;
        if (stored)
            stored->otherQuantity += entry.quantity;
    }
    return {};
}

Result<void> HoursCheck::checkOverlaps(const std::vector<ImportedEntry> &entries,
                                       QList<ImportProblem> &problems) const
{
    std::vector<Stretch> stretches;
    Instant first(std::numeric_limits<qint64>::max());
    Instant last;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const ImportedEntry &entry = entries[i];
        if (!entry.start.isSet())
            continue;
        first = std::min(first, entry.start);
        last = std::max(last, entry.end);
        stretches.push_back({entry.workerId.value(), entry.start, entry.end, static_cast<qsizetype>(i)});
    }
    if (stretches.empty())
        return {};
    TEWAKE_CHECK(
        m_gateway.eachStretch(first, last, m_now, [&stretches](qint64 worker, Instant start, Instant end) {
            stretches.push_back({worker, start, end, Stored});
        }));
    std::sort(stretches.begin(), stretches.end());
    const Stretch *before = nullptr; // of the same person, the one that ends last
    for (const Stretch &stretch : stretches) {
        const bool clash = before && before->worker == stretch.worker && stretch.start < before->end;
        const qsizetype row = clash ? std::max(stretch.row, before->row) : Stored;
        if (row != Stored) {
            const qsizetype other = std::min(stretch.row, before->row);
            const ImportedEntry &entry = entries[static_cast<std::size_t>(row)];
            const QString from = m_zone.local(entry.start).toString(u"yyyy-MM-dd HH:mm"_s);
            problems.append(
                {row, u"from"_s, from,
                 other == Stored
                     ? Imports::tr("The time overlaps with hours of this person that are in the office.")
                     : Imports::tr("The time overlaps with other hours of this person in the file.")});
        }
        // What is refused does not stand in the way of the next ones.
        const bool refused = row != Stored && row == stretch.row;
        if (!before || before->worker != stretch.worker || (row != Stored && row == before->row) ||
            (!refused && before->end < stretch.end))
            before = &stretch;
    }
    return {};
}

Result<void> HoursCheck::checkRepeated(const std::vector<ImportedEntry> &entries, QDate first, QDate last,
                                       QList<ImportProblem> &problems) const
{
    std::vector<ImportedEntry> stored; // its elements must stay where they are once `there` points to them
    TEWAKE_CHECK(m_gateway.eachDuration(first, last,
                                        [&stored](const ImportedEntry &entry) { stored.push_back(entry); }));
    // How often the office has it: each time stands for one row of the file, so that a file of which a part
    // was taken can come again, and the second of two equal rows is not lost.
    std::unordered_map<const ImportedEntry *, int, Same, Same> there;
    for (const ImportedEntry &entry : stored)
        ++there[&entry];
    std::unordered_set<const ImportedEntry *, Same, Same> seen;
    seen.reserve(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const ImportedEntry &entry = entries[i];
        if (entry.start.isSet())
            continue;
        const bool isNew = seen.insert(&entry).second;
        const auto known = there.find(&entry);
        const bool inOffice = known != there.end() && known->second > 0;
        if (inOffice) {
            --known->second;
            problems.append({static_cast<qsizetype>(i), u"day"_s, entry.day.toString(Qt::ISODate),
                             Imports::tr("The same entry is already in the office.")});
        } else if (!isNew) {
            problems.append({static_cast<qsizetype>(i), u"day"_s, entry.day.toString(Qt::ISODate),
                             Imports::tr("The same entry stands in the file before."), ImportGrade::Notice});
        }
    }
    return {};
}

} // namespace tewake
