// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/desk/proposal.h"
#include "core/store/planninggateway.h"

namespace tewake {

/// Copies the planning situation of an office into the engine's terms.
class ProblemBuilder {
public:
    ProblemBuilder(Office &office, const ProposalRequest &request)
        : m_office(&office)
        , m_request(request)
    {
    }
    /// Work may begin from this moment on; null: from the first day of the range, whatever the time is now.
    void notBefore(Instant moment) { m_notBefore = moment; }
    /// People whose availability of the range is taken as nothing (called off), with the days.
    void calledOff(Id<Worker> worker, const DateRange &days);
    /// Tasks that are handed out but are to be planned anew.
    void release(const QSet<qint64> &tasks) { m_released = tasks; }

    [[nodiscard]] Result<DispatchProblem> build();

private:
    /// A stretch of work in force, with the places of its worker and its task in the problem.
    struct PinnedBlock {
        std::size_t worker;
        dispatch::Minute start;
        dispatch::Minute end;
        std::size_t task;
    };
    [[nodiscard]] Result<void> addPeople();
    [[nodiscard]] Result<void> addTasks();
    [[nodiscard]] Result<void> addPins();
    void addPin(const Assignment &assignment, Id<Room> room, QList<PinnedBlock> &blocks);
    [[nodiscard]] Result<void> addRooms();
    void addTask(const Task &task, const Order &order);
    /// Offers of the range without an answer, to be planned anew.
    [[nodiscard]] Result<void> addOffers(const QHash<qint64, Order> &orders);
    [[nodiscard]] bool isWanted(const Order &order) const
    {
        return m_request.orders.isEmpty() || m_request.orders.contains(order.id);
    }
    void rememberPay(const Task &task, const Order &order);
    void addEligible(const Task &task, const Order &order, dispatch::Task &target);
    [[nodiscard]] dispatch::Minute minute(Instant instant) const;
    /// What is left of the person's ceiling in each year that the range touches, in minutes.
    [[nodiscard]] QHash<int, qint64> ceilingLeft(const Worker &worker, const QHash<int, Yen> &earned) const;
    [[nodiscard]] dispatch::Minute horizonLimit(const Worker &worker, const QHash<int, qint64> &ceiling);
    [[nodiscard]] int firstYear() const { return m_request.days.begin.year(); }
    [[nodiscard]] int lastYear() const { return m_request.days.end.addDays(-1).year(); }
    void chooseGrid();

    Office *m_office;
    ProposalRequest m_request;
    Instant m_notBefore;
    Instant m_origin;  ///< minute 0
    DateRange m_weeks; ///< whole weeks around the range asked for
    QSet<qint64> m_released;
    /// What the replaced offers took from their people, and is theirs again.
    QHash<qint64, QHash<int, qint64>> m_replacedMinutes; ///< by worker and month
    QHash<qint64, QHash<int, Yen>> m_replacedRewards;    ///< by worker and year
    qint64 m_offWorker = 0;
    DateRange m_offDays;
    PlanningPeople m_people;
    QHash<qint64, std::size_t> m_workerPlace;
    /// The best-paid open task, by the minute: no plan can earn more in its minutes than this pay does.
    Yen m_dearestPay;
    qint64 m_dearestMinutes = 1;
    DispatchProblem m_result;
};

} // namespace tewake
