// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/workerdesk.h"
#include "tests/support/testoffice.h"
#include "tests/ui/support/screenfixture.h"
#include "ui/home/homescreen.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/tableview.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace tewake;
using namespace tewake::ui;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// Today, as each role uses it: what waits is counted, and a line leads to its place.
class HomeTest : public ScreenFixture {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void countsWhatWaits();
    void linesLeadToTheirPlaces();
    void arrowsGoFromLineToLine();
    void focusStaysOnItsLine();
    void agreementsAreCountedAsTheRegistryDoes();
    void ordersAtRiskOpen();
    void risksNeedNoBarOfTheirOwn();
    void teleworkersSeeTheirOwn();
    void managersAreToldOfTheMonth();
    void administratorsSeeTheHouse();
    void everythingHasAName();

private:
    void openScreen(const Session &session);
    [[nodiscard]] QString line(const QString &key) const
    {
        return find<QPushButton>(u"home-"_s + key)->accessibleName();
    }

    std::unique_ptr<TestOffice> m_test;
    Order m_order;
    Worker m_worker;
    Task m_waiting;
    Assignment m_offer;
};

void HomeTest::initTestCase()
{
    applyLanguage(u"en"_s);
    Theme::apply(*qApp, Scheme::Light);
}

void HomeTest::init()
{
    m_test = std::make_unique<TestOffice>();
    m_order = m_test->addOrder();
    m_worker = m_test->addWorker(u"塩尻 花子"_s);
    m_waiting = m_test->addTask(m_order);
    m_test->addTask(m_order);
    m_offer = m_test->offer(m_test->addTask(m_order), m_worker, m_test->at(24, 10));
}

void HomeTest::cleanup()
{
    forget();
    m_test.reset();
}

void HomeTest::openScreen(const Session &session)
{
    enter(m_test->office(), session);
    show(makeHomeScreen);
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    m_screen->refresh();
    m_screen->activate({});
}

void HomeTest::countsWhatWaits()
{
    openScreen(m_test->session(Role::Coordinator));
    QVERIFY2(line(u"unassigned"_s).contains(u": 2. 2:00"_s), qPrintable(line(u"unassigned"_s)));
    QVERIFY2(line(u"offers"_s).contains(u": 1. "_s), qPrintable(line(u"offers"_s)));
    QVERIFY2(line(u"inspection"_s).contains(u": 0. "_s), qPrintable(line(u"inspection"_s)));
    // What changes meanwhile is counted anew, and the sidebar is told.
    QSignalSpy badges(m_screen.get(), &Screen::otherBadgeChanged);
    m_test->addTask(m_order);
    m_screen->refresh();
    QVERIFY2(line(u"unassigned"_s).contains(u": 3. "_s), qPrintable(line(u"unassigned"_s)));
    bool told = false;
    for (const QList<QVariant> &badge : badges)
        told = told || (badge.first().value<ScreenId>() == ScreenId::Dispatch && badge.last().toInt() == 3);
    QVERIFY(told);
}

void HomeTest::linesLeadToTheirPlaces()
{
    openScreen(m_test->session(Role::Coordinator));
    find<QPushButton>(u"home-unassigned"_s)->click();
    QCOMPARE(m_context->opened.last().screen, ScreenId::Dispatch);
    QCOMPARE(m_context->opened.last().id, m_waiting.id.value());
    auto *risks = find<QPushButton>(u"home-risks"_s);
    risks->setFocus();
    QTest::keyClick(risks, Qt::Key_Return);
    QCOMPARE(m_context->opened.size(), 2); // once, not twice
    QCOMPARE(m_context->opened.last().screen, ScreenId::Orders);
    QCOMPARE(m_context->opened.last().part, u"atRisk"_s);
    find<QPushButton>(u"home-hours"_s)->click();
    QCOMPARE(m_context->opened.last().screen, ScreenId::Inspection);
    QCOMPARE(m_context->opened.last().part, u"hours"_s);
}

void HomeTest::arrowsGoFromLineToLine()
{
    openScreen(m_test->session(Role::Coordinator));
    QCOMPARE(QApplication::focusWidget(), find<QPushButton>(u"home-risks"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), find<QPushButton>(u"home-unassigned"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), find<QPushButton>(u"home-risks"_s));
}

void HomeTest::focusStaysOnItsLine()
{
    openScreen(m_test->session(Role::Coordinator));
    find<QPushButton>(u"home-offers"_s)->setFocus();
    m_screen->refresh(); // the lines are made anew
    QCOMPARE(QApplication::focusWidget(), find<QPushButton>(u"home-offers"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), find<QPushButton>(u"home-delivered"_s));
}

void HomeTest::agreementsAreCountedAsTheRegistryDoes()
{
    Client client = m_test->load(m_order.clientId);
    WorkerDesk desk(m_test->office(), m_test->session(Role::Coordinator));
    const auto agree = [&](const Worker &worker, QDate until) {
        return desk.saveClearances(worker.id, {{worker.id, client.id, QDate(2026, 1, 1), until}});
    };
    const QDate today = m_test->office().today();
    TEWAKE_VERIFY(agree(m_worker, today.addDays(30)));
    // Registered, at present without work: her agreement ends all the same.
    Worker idle = m_test->load(m_test->addWorker(u"松本 葉子"_s).id);
    idle.active = false;
    TEWAKE_VERIFY(desk.save(idle));
    TEWAKE_VERIFY(agree(idle, today.addDays(5)));
    TEWAKE_VERIFY(agree(m_test->addWorker(u"岡谷 健"_s), today.addDays(31)));
    openScreen(m_test->session(Role::Coordinator));
    QVERIFY2(line(u"clearances"_s).contains(u": 2. "_s), qPrintable(line(u"clearances"_s)));
    find<QPushButton>(u"home-clearances"_s)->click();
    QCOMPARE(m_context->opened.last().screen, ScreenId::Workers);
    QCOMPARE(m_context->opened.last().part, u"expiring"_s);
}

void HomeTest::ordersAtRiskOpen()
{
    m_test->clock().set(m_test->at(29, 9)); // the order is due at the end of November
    openScreen(m_test->session(Role::Coordinator));
    QVERIFY2(line(u"risks"_s).contains(u": 1. "_s), qPrintable(line(u"risks"_s)));
    auto *table = find<TableView>(u"home-risk-table"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_context->opened.last().screen, ScreenId::Orders);
    QCOMPARE(m_context->opened.last().id, m_order.id.value());
}

void HomeTest::risksNeedNoBarOfTheirOwn()
{
    for (int i = 0; i < 11; ++i)
        (void)m_test->addTask(m_test->addOrder());
    m_test->clock().set(m_test->at(29, 9));
    openScreen(m_test->session(Role::Coordinator));
    const auto *table = find<TableView>(u"home-risk-table"_s);
    QCOMPARE(table->model()->rowCount(), 12);
    QCOMPARE(table->verticalScrollBar()->maximum(), 0);
}

void HomeTest::teleworkersSeeTheirOwn()
{
    openScreen(m_test->session(m_worker));
    QVERIFY(!m_screen->findChild<QWidget *>(u"home-risk-table"_s));
    QVERIFY(!m_screen->findChild<QWidget *>(u"home-unassigned"_s));
    QVERIFY2(line(u"offers"_s).contains(u": 1. "_s), qPrintable(line(u"offers"_s)));
    find<QPushButton>(u"home-offers"_s)->click();
    QCOMPARE(m_context->opened.last().screen, ScreenId::MyWork);
    QCOMPARE(m_context->opened.last().id, m_offer.id.value());
}

void HomeTest::managersAreToldOfTheMonth()
{
    openScreen(m_test->session(Role::Manager));
    QVERIFY2(line(u"month"_s).contains(u"2026-10"_s), qPrintable(line(u"month"_s)));
    find<QPushButton>(u"home-month"_s)->click();
    QCOMPARE(m_context->opened.last().screen, ScreenId::Month);
    QCOMPARE(m_context->opened.last().id, YearMonth(2026, 10).index());
    // Hours of this month wait: their month is opened, and not the last one.
    TimeEntry entry;
    entry.workerId = m_worker.id;
    entry.orderId = m_order.id;
    entry.day = m_test->office().today();
    entry.minutes = Minutes(30);
    entry.state = TimeEntryState::Submitted;
    entry.enteredAt = m_test->clock().now();
    (void)m_test->add(entry);
    m_screen->refresh();
    find<QPushButton>(u"home-hours"_s)->click();
    QCOMPARE(m_context->opened.last().screen, ScreenId::Month);
    QCOMPARE(m_context->opened.last().part, u"hours"_s);
    QCOMPARE(m_context->opened.last().id, YearMonth(2026, 11).index());
    QVERIFY(!m_screen->findChild<QWidget *>(u"home-unassigned"_s));
    // In Japanese the month is written as it is spoken.
    setJapanese(true);
    m_screen->refresh();
    const QString japanese = line(u"month"_s);
    setJapanese(false);
    QVERIFY2(japanese.contains(u"2026年10月"_s), qPrintable(japanese));
}

void HomeTest::administratorsSeeTheHouse()
{
    openScreen(m_test->session(Role::Administrator));
    find<QPushButton>(u"home-accounts"_s)->click();
    QCOMPARE(m_context->opened.last().screen, ScreenId::Settings);
}

void HomeTest::everythingHasAName()
{
    for (const Role role : {Role::Coordinator, Role::Manager, Role::Administrator}) {
        openScreen(m_test->session(role));
        QCOMPARE(namelessControls(*m_screen), QStringList());
    }
}

QTEST_MAIN(HomeTest)
#include "tst_home.moc"
