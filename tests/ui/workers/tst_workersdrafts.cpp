// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workers/workersfixture.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/weekgrid.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace tewake;
using namespace tewake::ui;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// What was typed about a person and not saved.
class TestWorkersDrafts : public WorkersFixture {
    Q_OBJECT
private slots:
    void init() { makeOffice(); }
    void cleanup() { closeOffice(); }
    void keepsDrafts();
    void draftsOutliveTheProgram();
    void staleFieldsGo();
    void halfAnEndIsNoEnd();
    void partsOutliveTheProgram();
};

void TestWorkersDrafts::keepsDrafts()
{
    open();
    choose(0);
    type(u"worker.address"_s, u"塩尻市大門"_s);
    choose(1);
    QVERIFY(find<QLineEdit>(u"worker.address"_s)->text().isEmpty());
    choose(0);
    QCOMPARE(find<QLineEdit>(u"worker.address"_s)->text(), u"塩尻市大門"_s);
    m_context->answer = {false, {}};
    QVERIFY(!m_screen->mayLeave());
    QVERIFY(m_context->questions.last().text.contains(m_sample->workers.at(0).name));
    QVERIFY(m_screen->save());
    QVERIFY(m_screen->mayLeave());
    QCOMPARE(stored(0).address, u"塩尻市大門"_s);
}

void TestWorkersDrafts::draftsOutliveTheProgram()
{
    open();
    choose(0);
    type(u"worker.address"_s, u"塩尻市大門"_s);
    type(u"limits.maxDay"_s, u"4:00"_s);
    const auto kept = [this] { return m_settings->allKeys().filter(u"drafts/worker/"_s); };
    QTRY_COMPARE(kept().size(), 1);
    m_screen.reset(); // as if the program had died: nobody was asked
    // What somebody else saves meanwhile in other fields is not lost by the draft.
    Worker other = stored(0);
    other.email = u"m@example.jp"_s;
    TEWAKE_VERIFY(WorkerDesk(m_sample->office(), m_sample->coordinator()).save(other));
    open();
    choose(0);
    QCOMPARE(find<QLineEdit>(u"worker.address"_s)->text(), u"塩尻市大門"_s);
    QVERIFY(find<QWidget>(u"worker.banner"_s)->isVisible());
    QVERIFY(m_screen->save());
    QCOMPARE(stored(0).address, u"塩尻市大門"_s);
    QCOMPARE(stored(0).maxDay, Minutes(240));
    QCOMPARE(stored(0).email, u"m@example.jp"_s);

    // A new one too; thrown away, it does not come again.
    QVERIFY(m_screen->createNew());
    settle();
    type(u"worker.name"_s, u"山田 花子"_s);
    QTRY_VERIFY(!kept().filter(u"worker/new"_s).isEmpty());
    m_screen.reset();
    open();
    QVERIFY(m_screen->createNew());
    settle();
    QCOMPARE(find<QLineEdit>(u"worker.name"_s)->text(), u"山田 花子"_s);
    QTest::mouseClick(find<QPushButton>(u"worker.discard"_s), Qt::LeftButton);
    QVERIFY(m_screen->createNew());
    settle();
    QVERIFY(find<QLineEdit>(u"worker.name"_s)->text().isEmpty());
    // The first person's was saved: nothing of it is kept.
    choose(0);
    QVERIFY(!find<QPushButton>(u"worker.save"_s)->isEnabled());
}

/// What somebody else saved in the very same field stays, and both are named.
void TestWorkersDrafts::staleFieldsGo()
{
    open();
    choose(0);
    type(u"worker.address"_s, u"塩尻市大門"_s);
    type(u"worker.phone"_s, u"0263-11-2222"_s);
    const auto kept = [this] { return m_settings->allKeys().filter(u"drafts/worker/"_s); };
    QTRY_COMPARE(kept().size(), 1);
    m_screen.reset(); // as if the program had died
    Worker other = stored(0);
    other.phone = u"0263-99-8888"_s;
    TEWAKE_VERIFY(WorkerDesk(m_sample->office(), m_sample->coordinator()).save(other));
    open();
    choose(0);
    QCOMPARE(find<QLineEdit>(u"worker.address"_s)->text(), u"塩尻市大門"_s);
    QCOMPARE(find<QLineEdit>(u"worker.phone"_s)->text(), u"0263-99-8888"_s);
    const auto *banner = find<Banner>(u"worker.banner"_s);
    QVERIFY(banner->isVisible());
    const QString said = banner->accessibleDescription();
    QVERIFY2(said.contains(u"0263-11-2222"_s) && said.contains(u"0263-99-8888"_s), qPrintable(said));
    QVERIFY(m_screen->save());
    QCOMPARE(stored(0).address, u"塩尻市大門"_s);
    QCOMPARE(stored(0).phone, u"0263-99-8888"_s);
    QCOMPARE(kept().size(), 0);
}

/// A last day of which half was typed does not come back as none: that would clear for ever.
void TestWorkersDrafts::halfAnEndIsNoEnd()
{
    open();
    choose(4);
    find<QTabBar>(u"worker.tabs"_s)->setCurrentIndex(2);
    const QString name = u"clearance.%1.expires"_s.arg(m_sample->signs.clientId.value());
    const QString before = find<QLineEdit>(name)->text();
    QVERIFY(!before.isEmpty());
    type(name, u"2027-02-30"_s);
    QTRY_VERIFY(!m_settings->allKeys().filter(u"drafts/worker/"_s).isEmpty());
    m_screen.reset(); // as if the program had died
    open();
    choose(4);
    QCOMPARE(find<QLineEdit>(name)->text(), before);
}

void TestWorkersDrafts::partsOutliveTheProgram()
{
    open();
    choose(0);
    find<QTabBar>(u"worker.tabs"_s)->setCurrentIndex(1);
    const WorkerSkill first = card(0).row.skills.first();
    const int other = first.level == 5 ? 1 : 5;
    find<QWidget>(u"skill.%1"_s.arg(first.skillId.value()))->setFocus();
    QTest::keyClick(find<QWidget>(u"skill.%1"_s.arg(first.skillId.value())),
                    other == 5 ? Qt::Key_End : Qt::Key_Home);
    find<QTabBar>(u"worker.tabs"_s)->setCurrentIndex(3);
    auto *grid = find<WeekGrid>(u"availability.grid"_s);
    const int before = grid->totalMinutes();
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(grid, Qt::Key_Delete);
    const auto kept = [this] { return m_settings->allKeys().filter(u"drafts/worker/"_s); };
    QTRY_VERIFY(!kept().isEmpty() &&
                m_settings->value(kept().first()).toByteArray().contains("availability"));
    m_screen.reset(); // as if the program had died
    open();
    choose(0);
    QVERIFY(find<QWidget>(u"worker.banner"_s)->isVisible());
    QCOMPARE(find<WeekGrid>(u"availability.grid"_s)->totalMinutes(), before - 60);
    QVERIFY(m_screen->save());
    QVERIFY(card(0).row.skills.contains(WorkerSkill{first.workerId, first.skillId, other}));
    QVERIFY(card(0).availability.pattern.contains(WeeklySlot{1, 600, 720}));
    QCOMPARE(kept().size(), 0);

    // Somebody else paints the same person's hours meanwhile: the save is refused, with what is stored.
    find<QTabBar>(u"worker.tabs"_s)->setCurrentIndex(3);
    grid = find<WeekGrid>(u"availability.grid"_s);
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(grid, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(grid, Qt::Key_Delete);
    QTRY_VERIFY(!kept().isEmpty());
    m_screen.reset();
    TEWAKE_VERIFY(WorkerDesk(m_sample->office(), m_sample->coordinator())
                      .saveAvailability(card(0).row.worker.id, {{{2, 600, 660}}, {}}));
    open();
    choose(0);
    QVERIFY(m_screen->save());
    QVERIFY(card(0).availability.pattern == (QList<WeeklySlot>{{2, 600, 660}}));
    QVERIFY(find<QWidget>(u"worker.banner"_s)->isVisible());
}

QTEST_MAIN(TestWorkersDrafts)
#include "tst_workersdrafts.moc"
