// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/support/testoffice.h"
#include "tests/ui/dispatch/dispatchfixture.h"
#include "ui/dispatch/dispatchdata.h"
#include "ui/dispatch/draftplan.h"
#include "ui/shared/keptdrafts.h"

#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace tewake;
using namespace tewake::ui;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// What was laid on the board and not handed out.
class DispatchDraftsTest : public DispatchFixture {
    Q_OBJECT
private slots:
    void initTestCase() { makeMaster(); }
    void init() { openCopy(); }
    void cleanup() { closeOffice(); }
    void draftsOutliveTheProgram();
    void draftsOfALaterMonthStay();
    void leavingThrowsDraftsAway();
    void refusedTriesLeaveNoStep();

private:
    /// Lays the first task that somebody can take with the best candidate, and waits until that is kept.
    qint64 layOne();
};

qint64 DispatchDraftsTest::layOne()
{
    const qint64 task = firstPlaceable();
    if (!m_tasks->selectTask(task))
        return -1;
    QTest::keyClick(find<QListView>(u"dispatch.tasks"_s), Qt::Key_Return);
    QTest::keyClick(find<QListView>(u"dispatch.candidates.list"_s), Qt::Key_Return);
    return QTest::qWaitFor([this] { return !m_settings->allKeys().filter(u"drafts/dispatch"_s).isEmpty(); })
               ? task
               : -1;
}

void DispatchDraftsTest::draftsOutliveTheProgram()
{
    const qint64 task = layOne();
    QVERIFY(task > 0);
    const int blocks = draftBlocks(false);
    QVERIFY(blocks > 0);
    m_screen.reset(); // as if the program had died: nobody was asked
    openScreen(*m_office);
    QCOMPARE(draftBlocks(false), blocks);
    QVERIFY(confirmWords().contains(u'1'));
    QCOMPARE(m_context->messages.size(), 1);
    QVERIFY(!m_screen->undo()); // it is no step of this start
    // Somebody changes the task meanwhile: both versions are named, and the draft does not come back.
    m_screen.reset();
    const auto version = m_office->database().integer(u"SELECT version FROM task WHERE id = ?"_s, {task});
    TEWAKE_VERIFY(version);
    TEWAKE_VERIFY(
        m_office->database().execute(u"UPDATE task SET version = version + 1 WHERE id = ?"_s, {task}));
    openScreen(*m_office);
    QCOMPARE(draftBlocks(false), 0);
    QCOMPARE(m_context->messages.size(), 1);
    const QString said = m_context->messages.last();
    QVERIFY2(said.contains(QString::number(*version)) && said.contains(QString::number(*version + 1)),
             qPrintable(said));
    m_screen.reset();
    openScreen(*m_office);
    QVERIFY(m_context->messages.isEmpty()); // it was said once
    // Handed out, nothing of it is kept either.
    QVERIFY(layOne() > 0);
    click(u"dispatch.confirm"_s);
    QTRY_VERIFY(m_settings->allKeys().filter(u"drafts/dispatch"_s).isEmpty());
}

/// Beyond what the board looks ahead by itself: neither a start nor another week shown takes them off.
void DispatchDraftsTest::draftsOfALaterMonthStay()
{
    const qint64 task = firstPlaceable();
    QVERIFY(task > 0);
    const OfficeZone zone = m_office->zone();
    TEWAKE_VERIFY(m_office->database().execute(u"UPDATE task SET release_at = ?, due_at = ? WHERE id = ?"_s,
                                               {zone.at(QDate(2027, 1, 12), 0).utcSeconds(),
                                                zone.at(QDate(2027, 1, 29), 17 * 60).utcSeconds(), task}));
    const auto data = readDispatch(*m_office, m_context->session(), {QDate(2027, 1, 11), QDate(2027, 2, 1)});
    TEWAKE_VERIFY(data);
    DraftPlan plan;
    QVERIFY(plan.setData(std::make_shared<const DispatchData>(*data)).isEmpty());
    const auto &workers = data->problem->problem.workers;
    QVERIFY(std::any_of(workers.begin(), workers.end(),
                        [&](const auto &worker) { return plan.place(task, worker.id).ok(); }));
    Proposal proposal;
    proposal.days = data->plan;
    proposal.assignments = plan.drafts();
    m_screen.reset();
    KeptDrafts(*m_settings, m_context->ofOffice(u"drafts/dispatch"_s))
        .keep(u"board"_s, toJson(proposal), u"2026-11-18"_s);
    openScreen(*m_office);
    QVERIFY2(confirmWords().contains(u'1'), qPrintable(m_context->messages.join(u'/')));
    m_screen->refresh();
    settle();
    QVERIFY(confirmWords().contains(u'1'));
    QCOMPARE(m_context->messages.size(), 1); // that it is there again
}

void DispatchDraftsTest::leavingThrowsDraftsAway()
{
    QVERIFY(layOne() > 0);
    m_context->answer.confirmed = false;
    QVERIFY(!m_screen->mayLeave());
    QVERIFY(!m_settings->allKeys().filter(u"drafts/dispatch"_s).isEmpty());
    m_context->answer.confirmed = true;
    QVERIFY(m_screen->mayLeave());
    m_screen.reset();
    openScreen(*m_office);
    QCOMPARE(draftBlocks(false), 0);
}

void DispatchDraftsTest::refusedTriesLeaveNoStep()
{
    const auto data =
        readDispatch(*m_office, m_context->session(), {QDate(2026, 11, 16), QDate(2026, 11, 23)});
    QVERIFY(data.ok());
    DraftPlan plan;
    QVERIFY(plan.setData(std::make_shared<const DispatchData>(*data)).isEmpty());
    const qint64 task = firstPlaceable();
    const auto &workers = data->problem->problem.workers;
    QVERIFY(std::any_of(workers.begin(), workers.end(),
                        [&](const auto &worker) { return plan.place(task, worker.id).ok(); }));
    const QList<ProposedAssignment> before = plan.drafts();
    const auto refuse = [&](bool change) {
        return plan.tryOut(u"try"_s, [&]() -> Result<void> {
            if (change)
                plan.remove(task);
            return Error{ErrorCode::Refused, u"no"_s, {}};
        });
    };
    for (const bool change : {true, false}) {
        QVERIFY(!refuse(change));
        QVERIFY(plan.draftOf(task));
        QVERIFY2(!plan.undoStack()->canRedo(), "half a try can be done again");
        QCOMPARE(plan.undoStack()->count(), 1);
    }
    QCOMPARE(plan.drafts().size(), before.size());
    const auto done = plan.tryOut(u"try"_s, [&]() -> Result<void> {
        plan.remove(task);
        return {};
    });
    QVERIFY(done.ok());
    QVERIFY(!plan.draftOf(task));
    plan.undoStack()->undo();
    QVERIFY(plan.draftOf(task));
    QVERIFY(plan.undoStack()->canRedo());
}

QTEST_MAIN(DispatchDraftsTest)
#include "tst_dispatchdrafts.moc"
