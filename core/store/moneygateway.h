// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rows.h"

namespace tewake {

class Database;

/// What the month's checklist counts: how many are missing, of how many.
struct MonthCounts {
    struct Count {
        qint64 open = 0;
        qint64 total = 0;
    };
    Count hours;   ///< entries of the month's days that are not approved
    Count work;    ///< tasks handed in within the month that wait for inspection
    Count orders;  ///< delivered orders due in the month that the client has not accepted
    Count running; ///< timers
};

/// Revenue, rewards and what stands in the way of closing a month.
class MoneyGateway {
public:
    explicit MoneyGateway(Database &database)
        : m_database(&database)
    {
    }
    [[nodiscard]] Result<MonthFigures> figures(YearMonth month) const;
    /// `instants` is the month in the office's zone.
    [[nodiscard]] Result<MonthCounts> counts(YearMonth month, const Block &instants) const;
    /// The first month before this one that is open and has hours, rewards, client acceptances or
    /// adjustments.
    [[nodiscard]] Result<std::optional<YearMonth>> openMonthBefore(YearMonth month) const;
    [[nodiscard]] Result<QList<Adjustment>> adjustments(YearMonth month) const;
    /// What the corrected month holds for the order (revenue) or the person (rewards; of the order alone
    /// where one is given), with the corrections of that month made so far.
    [[nodiscard]] Result<Yen> heldFor(const Adjustment &adjustment) const;
    /// What the person was rewarded for work received on these days, corrections included.
    [[nodiscard]] Result<Yen> rewardsOf(Id<Worker> worker, const DateRange &days) const;
    /// True where a reward is due for the task itself.
    [[nodiscard]] Result<bool> isRewarded(Id<Task> task) const;
    /// What accepted and handed-in work will earn the person when it passes.
    [[nodiscard]] Result<Yen> expectedOf(Id<Worker> worker) const;
    // What the money is made of; both days included, null: open.
    [[nodiscard]] Result<QList<ClientAcceptance>> acceptances(QDate from, QDate to) const;
    /// By the day the work was received.
    [[nodiscard]] Result<QList<Reward>> rewards(QDate from, QDate to) const;
    /// By the month in which they are booked; the months of the days are meant whole.
    [[nodiscard]] Result<QList<Adjustment>> adjustments(QDate from, QDate to) const;

private:
    [[nodiscard]] Result<MonthCounts::Count> count(const QString &sql, const QVariantList &values) const;

    Database *m_database;
};

} // namespace tewake
