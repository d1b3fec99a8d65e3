// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/result.h"
#include "core/office/rows.h"

#include <QHash>

namespace tewake {

class Database;

/// What was earned on, paid for and worked on one order by one person in a range of days.
struct LedgerSums {
    Yen revenue;         ///< client acceptances and adjustments of revenue
    Yen rewards;         ///< by day of receipt, and adjustments of rewards
    Minutes minutes;     ///< approved
    qint64 entries = 0;  ///< approved
    qint64 received = 0; ///< rewards, by day of receipt
    LedgerSums &operator+=(const LedgerSums &other)
    {
        revenue += other.revenue;
        rewards += other.rewards;
        minutes += other.minutes;
        entries += other.entries;
        received += other.received;
        return *this;
    }
};
struct LedgerKey {
    qint64 order = 0;  ///< 0: none (an adjustment for a person)
    qint64 worker = 0; ///< 0: none (revenue, until it is shared: core/report/revenueshares.h)
    friend bool operator==(const LedgerKey &, const LedgerKey &) = default;
    friend size_t qHash(const LedgerKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.order, key.worker);
    }
};
using Ledger = QHash<LedgerKey, LedgerSums>;
/// What a ledger is grouped by; the order is 0 in one of people only, which is a tenth as long.
enum class LedgerDetail { OrdersAndPeople, People };
[[nodiscard]] LedgerSums total(const Ledger &ledger);
/// People with approved hours or rewards.
[[nodiscard]] qint64 peopleIn(const Ledger &ledger);

/// What quality, cost and delivery are computed from in a range of days.
struct QualitySums {
    qint64 inspected = 0;   ///< first rounds inspected
    qint64 passedFirst = 0; ///< of these passed at once
    qint64 units = 0;       ///< units that were looked at: the sample, or everything; a shift has none
    qint64 defects = 0;
    Minutes standard;    ///< of the tasks that passed, or were brought along as done
    Minutes actual;      ///< hours logged on them
    qint64 finished = 0; ///< tasks handed in for good, first rounds
    qint64 onTime = 0;   ///< of these by their due date
    /// Tasks of an imported history that are done, by their last day of hours: nobody recorded when they were
    /// handed in or how they were inspected, so that they say something of cost alone.
    qint64 unrecorded = 0;
    QualitySums &operator+=(const QualitySums &other);
};

/// By order and whoever handed the work in.
using QualityLedger = QHash<LedgerKey, QualitySums>;

/// Approved hours of one month on one order.
struct MonthOfWork {
    YearMonth month;
    qint64 order = 0;
    Minutes minutes;
    qint64 entries = 0;
};

/// The names that reports show beside ids.
struct ReportNames {
    struct OrderName {
        QString number;
        QString title;
        qint64 client = 0;
        qint64 category = 0;
        qint64 hub = 0;
    };
    QHash<qint64, OrderName> orders;
    QHash<qint64, QString> clients;
    QHash<qint64, QString> clientCodes;
    QHash<qint64, QString> categories;
    QHash<qint64, QString> hubs;
    QHash<qint64, QString> workers;
    QHash<qint64, QString> workerCodes;
    QHash<qint64, QString> teams;
    QHash<qint64, qint64> workerTeams; ///< as they are now
};

/// The sums behind reports and dashboards: grouped by the store, so that a million entries come back as a few
/// thousand rows.
class ReportGateway {
public:
    explicit ReportGateway(Database &database)
        : m_database(&database)
    {
    }
    /// Adjustments have no day: they count on the last one of their month.
    [[nodiscard]] Result<Ledger> ledger(const DateRange &days,
                                        LedgerDetail detail = LedgerDetail::OrdersAndPeople) const;
    /// Month index -> sums, for whole months.
    [[nodiscard]] Result<QHash<int, LedgerSums>> sumsByMonth(const DateRange &days) const;
    /// Month index -> revenue, for whole months; of the orders of one hub where that is set.
    [[nodiscard]] Result<QHash<int, Yen>> revenueByMonth(const DateRange &days, Id<Hub> hub = {}) const;
    /// Order -> revenue, for whole months.
    [[nodiscard]] Result<QHash<qint64, Yen>> revenueByOrder(const DateRange &days) const;
    [[nodiscard]] Result<QualityLedger> quality(const DateRange &days, const OfficeZone &zone) const;
    /// Approved hours by month and order, in that order; days that are not valid leave the range open.
    [[nodiscard]] Result<QList<MonthOfWork>> workByMonth(const DateRange &days) const;
    /// Month index -> people with approved hours.
    [[nodiscard]] Result<QHash<int, qint64>> peopleByMonth(const DateRange &days) const;
    [[nodiscard]] Result<QHash<int, Yen>> plan(YearMonth from, YearMonth until) const;
    [[nodiscard]] Result<ReportNames> names() const;
    [[nodiscard]] Result<qint64> registeredWorkers(QDate on) const;
    /// When the first order was taken; invalid where there is none.
    [[nodiscard]] Result<QDate> firstOrder() const;

private:
    Database *m_database;
};

} // namespace tewake
