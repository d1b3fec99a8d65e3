// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/workerdesk.h"
#include "tests/ui/support/screenfixture.h"
#include "tests/ui/support/worksample.h"
#include "ui/widgets/tableview.h"
#include "ui/workers/workersscreen.h"

#include <QLabel>
#include <QTest>

namespace tewake::test {

/// The screen of teleworkers over the work sample, as its coordinator uses it.
class WorkersFixture : public ScreenFixture {
protected:
    void makeOffice()
    {
        m_sample = std::make_unique<WorkSample>();
        enter(m_sample->office(), m_sample->coordinator());
    }
    void closeOffice()
    {
        forget();
        m_sample.reset();
    }
    void open()
    {
        show(ui::makeWorkersScreen);
        QCOMPARE(firstError(), QString());
    }
    /// Selects the sample's person with this place in its list.
    void choose(int worker)
    {
        QVERIFY(find<ui::TableView>(QStringLiteral("workers.table"))
                    ->selectId(m_sample->workers.at(worker).id.value()));
        settle();
        QCOMPARE(find<QLabel>(QStringLiteral("worker.title"))->text(), m_sample->workers.at(worker).name);
    }
    [[nodiscard]] Worker stored(int worker) const
    {
        return m_sample->test().load(m_sample->workers.at(worker).id);
    }
    [[nodiscard]] WorkerCard card(int worker) const
    {
        return *WorkerDesk(m_sample->office(), m_sample->coordinator())
                    .worker(m_sample->workers.at(worker).id);
    }

    std::unique_ptr<WorkSample> m_sample;
};

} // namespace tewake::test
