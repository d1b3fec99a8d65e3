// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importrun.h"

#include <QCoreApplication>

#include <cstdlib>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Imports {
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

constexpr qint64 LargestQuantity = 1'000'000'000;
/// Times of the day are shown without seconds, so that length and minutes may differ by one.
constexpr qint64 Slack = 1;
/// What begins on one day and ends on the next is a night's work at most; longer, the times are mixed up.
constexpr qint64 LongestOverMidnight = 12 * 60;

} // namespace

Result<void> ImportRun::runHours()
{
    std::vector<ImportedEntry> entries;
    TEWAKE_CHECK(readRows([&] {
        std::optional<ImportedEntry> entry = readEntry();
        if (!m_row.isGood() || !entry)
            return;
        m_lines.push_back(m_table->line());
        entries.push_back(std::move(*entry));
    }));
    return finish(
        m_desk.addHours({nameOf(m_report->kind), m_report->fileName, m_report->fileHash}, entries, rules()));
}

std::optional<ImportedEntry> ImportRun::readEntry()
{
    using F = HoursField;
    ImportedEntry entry;
    entry.workerId = Id<Worker>(m_row.reference(F::Worker, m_known.workers,
                                                QT_TRANSLATE_NOOP("Imports", "There is no worker “%1”.")));
    entry.orderId = Id<Order>(
        m_row.reference(F::Order, m_known.orders, QT_TRANSLATE_NOOP("Imports", "There is no order “%1”.")));
    entry.day = m_row.date(F::Day);
    const qint64 number = m_row.whole(F::Task, {1, LargestQuantity}, 0);
    if (number != 0 && entry.orderId.isValid()) {
        entry.taskId = Id<Task>(m_known.tasks.value({entry.orderId.value(), number}));
        if (!entry.taskId.isValid())
            m_row.refuse(F::Task, Imports::tr("The order has no task %1.").arg(number));
    }
    entry.quantity = static_cast<qint32>(m_row.whole(F::Quantity, {0, LargestQuantity}, 0));
    entry.state = m_row.choice(F::State, TimeEntryState::Approved);
    if (entry.state != TimeEntryState::Approved && entry.state != TimeEntryState::Submitted)
        m_row.refuse(F::State, Imports::tr("Only approved and submitted hours are imported."));
    entry.note = m_row.string(F::Note);
    readEntryTime(entry);
    return entry;
}

void ImportRun::readEntryTime(ImportedEntry &entry)
{
    using F = HoursField;
    const std::optional<int> from = m_row.timeOfDay(F::From);
    const std::optional<int> to = m_row.timeOfDay(F::To);
    const std::optional<Minutes> minutes = m_row.minutes(F::Minutes);
    if (!m_row.isGood())
        return;
    if (from.has_value() != to.has_value())
        return m_row.refuse(from ? F::To : F::From, Imports::tr("The time has only one end."));
    if (!from && !minutes)
        return m_row.refuse(F::Minutes, Imports::tr("There are neither minutes nor a time from–to."));
    if (!from || *from == *to) {
        if (!minutes || (from && *minutes > Minutes(Slack)))
            return m_row.refuse(F::To, Imports::tr("The time ends when it begins."));
        entry.minutes = static_cast<qint32>(minutes->count());
        return;
    }
    const qint64 length = *to > *from ? *to - *from : *to + MinutesOfDay - *from; // over midnight
    if (*to < *from && length > LongestOverMidnight)
        return m_row.refuse(F::To,
                            Imports::tr("The time ends before it begins; over midnight it would be %1.")
                                .arg(Minutes(length).toString()));
    if (minutes && std::abs(minutes->count() - length) > Slack)
        return m_row.refuse(F::Minutes, Imports::tr("From–to is %1, but the minutes say %2.")
                                            .arg(Minutes(length).toString(), minutes->toString()));
    entry.start = m_row.zone().at(entry.day, *from);
    entry.end = entry.start.plusMinutes(length);
    entry.minutes = static_cast<qint32>(minutes ? minutes->count() : length);
}

} // namespace tewake
