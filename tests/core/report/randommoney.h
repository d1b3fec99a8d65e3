// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testoffice.h"

#include <functional>
#include <random>

namespace tewake::test {

/// The seed of this run: TEWAKE_TEST_SEED where that is set, otherwise another one each time. Tests print it.
[[nodiscard]] quint32 seedOfRun();

/// Fills an office with four years of money at random: orders of every kind of price, accepted by their
/// clients at once, in parts or never, rewards, hours in each state, adjustments with and without an order or
/// a person, plans, hand-ins and inspections. Every other day lies beside an edge: of a month, of the fiscal
/// year, of February in leap years.
void fillAtRandom(TestOffice &office, quint32 seed);

/// Every row of the tables that reports are about, as they are, and sums over them by plain loops: what a
/// report has to say, computed without any of its code.
struct MoneyRows {
    explicit MoneyRows(const TestOffice &office);

    struct Sums {
        qint64 revenue = 0;
        qint64 rewards = 0;
        qint64 minutes = 0;
        qint64 records = 0;    ///< whatever was added up
        QSet<qint64> workedOn; ///< people with approved hours or rewards
    };
    /// What a record belongs to: an id, 0 for none.
    using Group = std::function<qint64(qint64 order, qint64 worker)>;
    /// From `first` to `last`, both included, by group.
    [[nodiscard]] QMap<qint64, Sums> sums(QDate first, QDate last, const Group &group) const;
    [[nodiscard]] Sums sums(QDate first, QDate last) const;

    struct Quality {
        qint64 inspected = 0;
        qint64 passed = 0;
        qint64 units = 0;
        qint64 defects = 0;
        qint64 standard = 0;
        qint64 actual = 0;
        qint64 finished = 0;
        qint64 onTime = 0;
    };
    /// By group of the order and of whoever handed in.
    [[nodiscard]] QMap<qint64, Quality> quality(QDate first, QDate last, const Group &group) const;

    [[nodiscard]] const Order &order(qint64 id) const;
    [[nodiscard]] const Task &task(qint64 id) const;

    /// Whose an acceptance is, in yen by worker (0: nobody's), by its place in `acceptances`: counted out
    /// unit by unit, or by minutes.
    QList<QMap<qint64, qint64>> shares;

    QList<Order> orders;
    QList<Client> clients;
    QList<WorkCategory> categories;
    QList<Hub> hubs;
    QList<Team> teams;
    QList<Worker> workers;
    QList<Task> tasks;
    QList<TimeEntry> entries;
    QList<Reward> rewards;
    QList<ClientAcceptance> acceptances;
    QList<Adjustment> adjustments;
    QList<Submission> submissions;
    QList<Inspection> inspections;
    OfficeZone zone;

private:
    void shareOut(qint64 order);
};

} // namespace tewake::test
