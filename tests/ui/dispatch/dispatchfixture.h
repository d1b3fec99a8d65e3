// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/signin.h"
#include "core/sample/sampleoffice.h"
#include "tests/ui/support/screenfixture.h"
#include "ui/dispatch/dispatchscreen.h"
#include "ui/dispatch/tasklist.h"
#include "ui/widgets/timelineview.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace tewake::test {

/// The dispatch board over a copy of the sample office, as its first account uses it.
class DispatchFixture : public ScreenFixture {
protected:
    void makeMaster()
    {
        Location location;
        m_master = m_folder.filePath(QStringLiteral("master.tewake"));
        location.path = m_master;
        const auto office = makeSampleOffice(location, m_clock, {40, 1, 5});
        QVERIFY2(office.ok(), office.ok() ? "" : qPrintable(office.error().message));
        ui::Theme::apply(*qApp, ui::Scheme::Light);
    }
    void openScreen(Office &office)
    {
        const Session session = *signInToSample(office, sampleAccounts(office)->first().id);
        enter(office, session);
        show(ui::makeDispatchScreen);
        m_screen->refresh();
        m_board = find<ui::TimelineView>(QStringLiteral("dispatch.board"));
        m_tasks = m_screen->findChild<ui::TaskList *>();
        m_screen->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    }
    void openCopy()
    {
        Location location;
        location.path = m_folder.filePath(QStringLiteral("copy%1.tewake").arg(++m_copies));
        QVERIFY(QFile::copy(m_master, location.path));
        auto office = Office::open(location, m_clock);
        QVERIFY(office.ok());
        m_office = std::move(office).value();
        openScreen(*m_office);
    }
    void closeOffice()
    {
        forget();
        m_office.reset();
    }
    /// The first task of the list that somebody can take.
    [[nodiscard]] qint64 firstPlaceable() const
    {
        ui::TaskListModel *model = m_tasks->model();
        emit m_tasks->countsWanted(model->uncounted(0, model->rowCount()));
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row).data(ui::TaskListModel::CandidatesRole).toInt() > 0)
                return model->index(row).data(ui::TaskListModel::TaskIdRole).toLongLong();
        }
        return -1;
    }
    /// Of drafts, or of the proposal where these are ghosts.
    [[nodiscard]] int draftBlocks(bool ghosts) const
    {
        int count = 0;
        for (const ui::TimelineRow &row : m_board->rows()) {
            for (const ui::TimelineBlock &block : row.blocks)
                count += block.status == ui::Status::Draft && block.ghost == ghosts ? 1 : 0;
        }
        return count;
    }
    [[nodiscard]] QString confirmWords() const
    {
        return find<QPushButton>(QStringLiteral("dispatch.confirm"))->text();
    }

    FixedClock m_clock{OfficeZone().at(QDate(2026, 11, 18), 10 * 60 + 40)};
    QString m_master;
    int m_copies = 0;
    std::unique_ptr<Office> m_office;
    ui::TimelineView *m_board = nullptr;
    ui::TaskList *m_tasks = nullptr;
};

} // namespace tewake::test
