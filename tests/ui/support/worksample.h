// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testoffice.h"

namespace tewake::test {

/// A small office in the middle of a week, made through the desks where a desk can make it: two dozen
/// teleworkers with skills, agreements and hours, three orders, offers, work under way, hand-ins that wait.
/// Wednesday 2026-11-18, 10:40:12.
class WorkSample {
public:
    WorkSample();
    [[nodiscard]] Office &office() const { return m_test.office(); }
    [[nodiscard]] FixedClock &clock() { return m_test.clock(); }
    [[nodiscard]] TestOffice &test() { return m_test; }
    [[nodiscard]] Session coordinator() const { return m_test.session(Role::Coordinator); }
    [[nodiscard]] Session mine() { return m_test.session(workers.at(0)); }

    QList<Worker> workers; ///< the first has offers and a running timer
    Order signs;
    Order booking;
    Order donations;
    Task runningTask;
    Assignment firstOffer;
    Assignment secondOffer;

private:
    void addPeople();
    void addOrders();
    void addOwnWork();
    void addHandIns();
    /// A task of the order, taken by the worker with a block that begins then.
    Task given(const Order &order, const Worker &worker, Instant begin, qint64 quantity, int minutes);
    void handIn(const Task &task, const Worker &worker, int minutes, const QString &note,
                const QString &link = {});

    TestOffice m_test;
    QList<Skill> m_skills;
};

} // namespace tewake::test
