// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/importhours.h"

#include <QCoreApplication>

#include <algorithm>
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

constexpr qint64 MinutesOfDay = 24 * 60;
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

} // namespace

Result<void> HoursCheck::run(const std::vector<ImportedEntry> &entries, QList<ImportProblem> &problems) const
{
    if (entries.empty())
        return {};
    TEWAKE_TRY(const QSet<int> closed, m_gateway.closedMonths());
    QDate first = entries.front().day;
    QDate last = first;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QDate day = entries[i].day;
        first = std::min(first, day);
        last = std::max(last, day);
        const auto row = static_cast<qsizetype>(i);
        if (!closed.isEmpty() && closed.contains(YearMonth::of(day).index()))
            problems.append({row, u"day"_s, day.toString(Qt::ISODate),
                             Imports::tr("%1 is closed: its hours can no longer change.")
                                 .arg(YearMonth::of(day).toString())});
        if (day > m_today)
            problems.append({row, u"day"_s, day.toString(Qt::ISODate),
                             Imports::tr("The day is still to come."), ImportGrade::Notice});
    }
    TEWAKE_CHECK(checkDays(entries, first, last, problems));
    TEWAKE_CHECK(checkOverlaps(entries, problems));
    return checkRepeated(entries, first, last, problems);
}

Result<void> HoursCheck::checkDays(const std::vector<ImportedEntry> &entries, QDate first, QDate last,
                                   QList<ImportProblem> &problems) const
{
    QHash<DayKey, qint64> sums;
    TEWAKE_CHECK(m_gateway.eachDaySum(first, last, [&sums](qint64 worker, QDate day, qint64 minutes) {
        sums[{worker, day.toJulianDay()}] += minutes;
    }));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const ImportedEntry &entry = entries[i];
        qint64 &sum = sums[{entry.workerId.value(), entry.day.toJulianDay()}];
        sum += entry.minutes;
        if (sum <= MinutesOfDay)
            continue;
        const QString why =
            entry.minutes > MinutesOfDay
                ? Imports::tr("One entry of %1 hours on one day.").arg(Minutes(entry.minutes).toString())
                : Imports::tr("The person's hours of %1 come to %2: more than 24 hours.")
                      .arg(entry.day.toString(Qt::ISODate), Minutes(sum).toString());
        problems.append({static_cast<qsizetype>(i), u"minutes"_s, QString::number(entry.minutes), why,
                         ImportGrade::Oddity});
        if (!m_takeOddities)
            sum -= entry.minutes; // it is not taken, so it does not stand in the way of the next ones
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
    TEWAKE_CHECK(m_gateway.eachStretch(first, last, [&stretches](qint64 worker, Instant start, Instant end) {
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
