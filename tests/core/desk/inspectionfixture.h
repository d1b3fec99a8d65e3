// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/admindesk.h"
#include "core/desk/hoursdesk.h"
#include "core/desk/inspectiondesk.h"
#include "tests/support/testoffice.h"

#include <QTest>

namespace tewake::test {

/// An office with one order and one person, whose work is handed in and inspected; it stays sound.
class InspectionFixture : public QObject {
protected:
    void makeOffice()
    {
        m_office = std::make_unique<TestOffice>();
        m_hanako = m_office->addWorker(QStringLiteral("塩尻 花子"));
        m_order = m_office->addOrder();
        m_hour = 0;
    }
    void closeOffice()
    {
        expectSoundOffice();
        m_office.reset();
    }
    [[nodiscard]] InspectionDesk desk()
    {
        return InspectionDesk(m_office->office(), m_office->session(Role::Coordinator));
    }
    [[nodiscard]] HoursDesk own(const Worker &worker)
    {
        return HoursDesk(m_office->office(), m_office->session(worker));
    }
    /// Gives the task to Hanako and hands it in.
    void handIn(const Task &task, qint64 quantity)
    {
        (void)m_office->give(task, m_hanako, m_office->at(24, 0).plusMinutes(60 * m_hour++));
        TEWAKE_VERIFY(own(m_hanako).handIn(task.id, {quantity, {}, {}}));
    }
    [[nodiscard]] static InspectionDecision rework(bool paid)
    {
        InspectionDecision decision;
        decision.outcome = InspectionOutcome::Rework;
        decision.defects = 2;
        decision.reason = QStringLiteral("Signs without a frame.");
        decision.fault = paid ? Fault::Client : Fault::Worker;
        decision.reworkPaid = paid;
        return decision;
    }
    void expectSoundOffice()
    {
        const auto findings = checkOffice(m_office->office());
        TEWAKE_VERIFY(findings);
        QVERIFY2(findings->isEmpty(), findings->isEmpty() ? "" : qPrintable(findings->first().what));
    }

    std::unique_ptr<TestOffice> m_office;
    Worker m_hanako;
    Order m_order;
    int m_hour = 0;
};

} // namespace tewake::test
