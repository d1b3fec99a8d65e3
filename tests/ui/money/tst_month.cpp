// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/hoursdesk.h"
#include "core/desk/moneydesk.h"
#include "tests/support/testoffice.h"
#include "tests/ui/support/screenfixture.h"
#include "ui/money/monthscreen.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

using namespace tewake;
using namespace tewake::ui;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// The month, as a manager closes it.
class MonthTest : public ScreenFixture {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheLastMonth();
    void buttonsGoThroughTheMonths();
    void tabsShowTheSameMonth();
    void checklistLeadsToTheHours();
    void closesAfterAsking();
    void reopensWithAReason();
    void adjustsAClosedMonth();
    void refusesAdjustmentsAtTheField();
    void exportsWhatIsAskedFor_data();
    void exportsWhatIsAskedFor();
    void exportsTheHoursOfAllYears();
    void refreshingKeepsThePlace();
    void eachTableExportsItself();
    void openHandInsAreSaidToBeOthers();
    void everythingHasAName();

private:
    void openScreen();
    void approveHours();
    void addHours(QDate day, int minutes, TimeEntryState state);
    void chooseTab(int tab);
    [[nodiscard]] MonthState stateOf(YearMonth month) const
    {
        const auto found = MoneyDesk(m_test->office(), m_test->session(Role::Manager)).month(month);
        return found ? found->state : MonthState::Open;
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return find<TableView>(u"monthTable"_s)->model()->index(row, column).data().toString();
    }

    std::unique_ptr<TestOffice> m_test;
    Order m_order;
    Worker m_worker;
    const YearMonth m_october{2026, 10};
};

namespace {
// The tabs in their order.
constexpr int ClientsTab = 0;
constexpr int WorkersTab = 3;
constexpr int HoursTab = 4;
constexpr int AdjustmentsTab = 5;
} // namespace

void MonthTest::initTestCase()
{
    applyLanguage(u"en"_s);
    Theme::apply(*qApp, Scheme::Light);
}

void MonthTest::init()
{
    m_test = std::make_unique<TestOffice>();
    m_order = m_test->addOrder();
    m_worker = m_test->addWorker(u"塩尻 花子"_s);
    ClientAcceptance acceptance;
    acceptance.orderId = m_order.id;
    acceptance.day = QDate(2026, 10, 30);
    acceptance.amount = Yen(4000);
    (void)m_test->add(acceptance);
    Reward reward;
    reward.workerId = m_worker.id;
    reward.orderId = m_order.id;
    reward.taskId = m_test->addTask(m_order, 1).id;
    reward.receivedOn = QDate(2026, 10, 20);
    reward.payOn = QDate(2026, 11, 30);
    reward.amount = Yen(2500);
    (void)m_test->add(reward);
    addHours(QDate(2026, 10, 12), 150, TimeEntryState::Approved);
    addHours(QDate(2026, 10, 13), 60, TimeEntryState::Submitted);
    openScreen();
}

void MonthTest::cleanup()
{
    forget();
    m_test.reset();
}

void MonthTest::addHours(QDate day, int minutes, TimeEntryState state)
{
    TimeEntry entry;
    entry.workerId = m_worker.id;
    entry.orderId = m_order.id;
    entry.day = day;
    entry.minutes = Minutes(minutes);
    entry.state = state;
    entry.enteredAt = m_test->clock().now();
    (void)m_test->add(entry);
}

void MonthTest::openScreen()
{
    enter(m_test->office(), m_test->session(Role::Manager));
    show(makeMonthScreen);
    m_screen->refresh();
}

void MonthTest::chooseTab(int tab)
{
    auto *tabs = find<SegmentedControl>(u"monthTabs"_s);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->segmentRect(tab).center());
    QCOMPARE(tabs->current(), tab);
}

void MonthTest::approveHours()
{
    chooseTab(HoursTab);
    click(u"hours.approve"_s);
    QTRY_VERIFY(find<QPushButton>(u"closeMonth"_s)->isEnabled());
}

void MonthTest::showsTheLastMonth()
{
    QCOMPARE(find<QPushButton>(u"month"_s)->text(), u"2026-10"_s);
    const auto figures = m_screen->findChild<FigureRow *>()->figures();
    QVERIFY(figures.at(0)->accessibleName().contains(yenText(Yen(4000))));
    QVERIFY(figures.at(1)->accessibleName().contains(yenText(Yen(2500))));
    QVERIFY(figures.at(3)->accessibleName().contains(u"2:30"_s)); // approved only
    auto *table = find<TableView>(u"monthTable"_s);
    QCOMPARE(table->model()->rowCount(), 2); // the client and the sum
    QCOMPARE(cell(0, 2), u"4,000"_s);        // the largest first, the sum on top
    QCOMPARE(cell(1, 2), u"4,000"_s);
}

void MonthTest::buttonsGoThroughTheMonths()
{
    click(u"nextMonth"_s);
    QCOMPARE(find<QPushButton>(u"month"_s)->text(), u"2026-11"_s);
    // The client is there for the sum of the fiscal year, with nothing in this month.
    QCOMPARE(cell(1, 2), u"0"_s);
    QVERIFY(m_screen->findChild<FigureRow *>()->figures().at(0)->accessibleName().contains(yenText(Yen(0))));
    QVERIFY(!find<QPushButton>(u"closeMonth"_s)->isEnabled()); // it is not over
    click(u"previousMonth"_s);
    click(u"previousMonth"_s);
    QCOMPARE(find<QPushButton>(u"month"_s)->text(), u"2026-09"_s);
    m_screen->activate(Place{ScreenId::Month, m_october.index(), {}});
    QCOMPARE(find<QPushButton>(u"month"_s)->text(), u"2026-10"_s);
}

void MonthTest::tabsShowTheSameMonth()
{
    chooseTab(WorkersTab);
    bool named = false;
    for (int column = 0; column < find<TableView>(u"monthTable"_s)->model()->columnCount(); ++column)
        named = named || cell(1, column) == m_worker.name;
    QVERIFY(named);
    chooseTab(ClientsTab);
    QCOMPARE(find<TableView>(u"monthTable"_s)->model()->rowCount(), 2);
}

void MonthTest::checklistLeadsToTheHours()
{
    QVERIFY(!find<QPushButton>(u"closeMonth"_s)->isEnabled());
    click(u"check%1"_s.arg(static_cast<int>(ChecklistItem::Kind::HoursApproved)));
    QCOMPARE(find<SegmentedControl>(u"monthTabs"_s)->current(), HoursTab);
    QCOMPARE(find<TableView>(u"hours.table"_s)->model()->rowCount(), 1);
    click(u"hours.approve"_s);
    QTRY_COMPARE(find<TableView>(u"hours.table"_s)->model()->rowCount(), 0);
    QTRY_VERIFY(find<QPushButton>(u"closeMonth"_s)->isEnabled());
    QVERIFY(m_screen->findChild<FigureRow *>()->figures().at(3)->accessibleName().contains(u"3:30"_s));
}

void MonthTest::closesAfterAsking()
{
    approveHours();
    m_context->answer.confirmed = false;
    click(u"closeMonth"_s);
    QCOMPARE(m_context->questions.size(), 1);
    QCOMPARE(stateOf(m_october), MonthState::Open);
    // What is locked is named, with its amounts, each written once.
    const QString text = m_context->questions.last().text;
    QVERIFY2(text.contains(u"2026-10"_s) && text.contains(yenText(Yen(4000))), qPrintable(text));
    QVERIFY2(!text.contains(u"¥4,000 yen"_s), qPrintable(text));
    m_context->answer.confirmed = true;
    click(u"closeMonth"_s);
    QCOMPARE(stateOf(m_october), MonthState::Closed);
    QVERIFY(m_context->errors.isEmpty());
    QTRY_VERIFY(find<QPushButton>(u"closeMonth"_s)->text().startsWith(u"Reopen"_s));
}

void MonthTest::reopensWithAReason()
{
    approveHours();
    click(u"closeMonth"_s);
    QTRY_VERIFY(find<QPushButton>(u"closeMonth"_s)->text().startsWith(u"Reopen"_s));
    click(u"closeMonth"_s);
    QVERIFY(m_context->questions.last().reasonRequired);
    QVERIFY(m_context->questions.last().danger);
    QCOMPARE(stateOf(m_october), MonthState::Open);
    QTRY_VERIFY(find<QPushButton>(u"closeMonth"_s)->text().startsWith(u"Close"_s));
}

void MonthTest::adjustsAClosedMonth()
{
    approveHours();
    click(u"closeMonth"_s);
    QTRY_VERIFY(find<QPushButton>(u"closeMonth"_s)->text().startsWith(u"Reopen"_s));
    chooseTab(AdjustmentsTab);
    QVERIFY(!find<QPushButton>(u"addAdjustment"_s)->isEnabled()); // only in an open month
    click(u"nextMonth"_s);
    QVERIFY(find<QPushButton>(u"addAdjustment"_s)->isEnabled());
    find<QLineEdit>(u"adjustmentOrder"_s)->setText(m_order.number);
    find<QLineEdit>(u"adjustmentAmount"_s)->setText(u"-５００"_s);
    find<QLineEdit>(u"adjustmentReason"_s)->setText(u"counted twice"_s);
    click(u"addAdjustment"_s);
    QVERIFY2(m_context->errors.isEmpty(),
             qPrintable(m_context->errors.isEmpty() ? QString() : m_context->errors.first().message));
    const auto booked =
        MoneyDesk(m_test->office(), m_test->session(Role::Manager)).adjustments(YearMonth(2026, 11));
    QVERIFY(booked.ok());
    QCOMPARE(booked->size(), 1);
    QCOMPARE(booked->first().amount, Yen(-500));
    QCOMPARE(booked->first().orderId, m_order.id);
    QCOMPARE(booked->first().corrects, m_october);
    QVERIFY(find<QLineEdit>(u"adjustmentAmount"_s)->text().isEmpty());
    QTRY_COMPARE(find<TableView>(u"adjustments"_s)->model()->rowCount(), 1);
}

void MonthTest::refusesAdjustmentsAtTheField()
{
    chooseTab(AdjustmentsTab);
    const auto hasError = [this](const QString &name) {
        return qobject_cast<FormField *>(find<QLineEdit>(name)->parentWidget())->hasError();
    };
    find<QLineEdit>(u"adjustmentAmount"_s)->setText(u"much"_s);
    click(u"addAdjustment"_s);
    QVERIFY(hasError(u"adjustmentAmount"_s));
    find<QLineEdit>(u"adjustmentAmount"_s)->setText(u"500"_s);
    click(u"addAdjustment"_s);
    QVERIFY(!hasError(u"adjustmentAmount"_s));
    QVERIFY(hasError(u"adjustmentReason"_s));
    find<QLineEdit>(u"adjustmentReason"_s)->setText(u"counted twice"_s);
    find<QLineEdit>(u"adjustmentOrder"_s)->setText(u"2099-0001"_s);
    click(u"addAdjustment"_s);
    QVERIFY(hasError(u"adjustmentOrder"_s));
    // What the desk refuses stands at its field too.
    approveHours();
    click(u"closeMonth"_s);
    QTRY_VERIFY(find<QPushButton>(u"closeMonth"_s)->text().startsWith(u"Reopen"_s));
    click(u"nextMonth"_s);
    find<QLineEdit>(u"adjustmentOrder"_s)->clear();
    click(u"addAdjustment"_s);
    QVERIFY(hasError(u"adjustmentOrder"_s));
    find<QLineEdit>(u"adjustmentOrder"_s)->setText(m_order.number);
    find<QLineEdit>(u"adjustmentAmount"_s)->setText(u"0"_s);
    click(u"addAdjustment"_s);
    QVERIFY(!hasError(u"adjustmentOrder"_s));
    QVERIFY(hasError(u"adjustmentAmount"_s));
    QVERIFY(m_context->errors.isEmpty());
    // What could not be read is not "there is none".
    QVERIFY(m_test->database().execute(u"ALTER TABLE worker RENAME TO worker_gone"_s).ok());
    find<QLineEdit>(u"adjustmentAmount"_s)->setText(u"500"_s);
    find<QLineEdit>(u"adjustmentOrder"_s)->setText(u"W0001"_s);
    click(u"addAdjustment"_s);
    QVERIFY(!hasError(u"adjustmentOrder"_s));
    QCOMPARE(m_context->errors.size(), 1);
    const auto booked = MoneyDesk(m_test->office(), m_test->session(Role::Manager)).adjustments(m_october);
    QVERIFY(booked.ok() && booked->isEmpty());
}

void MonthTest::exportsWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("Excel") << u"october.xlsx"_s << QByteArray("PK");
    QTest::newRow("CSV") << u"october.csv"_s << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("CSV for old spreadsheets") << u"october.sjis.csv"_s << QByteArray();
    QTest::newRow("JSON") << u"october.json"_s << QByteArray("{");
}

void MonthTest::exportsWhatIsAskedFor()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, begins);
    m_context->path = m_folder.filePath(file);
    click(u"export"_s);
    QVERIFY(m_context->errors.isEmpty());
    QCOMPARE(m_context->longTitles.size(), 1); // with progress, off the window's thread
    QVERIFY(m_context->messages.last().contains(file));
    QFile written(m_context->path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.size() > 100);
    QVERIFY(bytes.startsWith(begins));
    if (file.endsWith(u".json"_s))
        QVERIFY(QJsonDocument::fromJson(bytes).isObject());
}

void MonthTest::exportsTheHoursOfAllYears()
{
    m_context->path = m_folder.filePath(u"hours.json"_s);
    for (const Command &command : m_screen->commands()) {
        if (command.words.contains(u"all years"_s))
            command.run();
    }
    QVERIFY(m_context->errors.isEmpty());
    QCOMPARE(m_context->longTitles.size(), 1);
    QFile written(m_context->path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(written.readAll()).object();
    qint64 minutes = 0;
    for (const QJsonValue &row : report[u"orders"_s].toArray())
        minutes += row[u"minutes"].toInteger();
    const auto stored = m_test->database().integer(
        u"SELECT COALESCE(SUM(minutes), 0) FROM time_entry WHERE state = 'approved'"_s);
    QVERIFY(stored.ok());
    QVERIFY(*stored > 0);
    QCOMPARE(minutes, *stored);
}

void MonthTest::refreshingKeepsThePlace()
{
    ClientAcceptance acceptance;
    acceptance.orderId = m_test->addOrder().id;
    acceptance.day = QDate(2026, 10, 29);
    acceptance.amount = Yen(9000);
    (void)m_test->add(acceptance);
    m_screen->refresh();
    auto *table = find<TableView>(u"monthTable"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    table->sortByColumn(2, Qt::AscendingOrder);
    const QString first = cell(0, 1);
    table->selectRow(0);
    acceptance.orderId = m_order.id;
    acceptance.amount = Yen(9000); // now the other one has less
    (void)m_test->add(acceptance);
    m_screen->refresh();
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 2);
    QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    QCOMPARE(cell(1, 1), first);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table->selectionModel()->selectedRows().first().row(), 1);
    // The hours that are chosen stay chosen, so that “Approve all” does not take their place.
    chooseTab(HoursTab);
    auto *hours = find<TableView>(u"hours.table"_s);
    hours->selectRow(0);
    const QList<qint64> chosen = hours->selectedIds();
    QCOMPARE(chosen.size(), 1);
    addHours(QDate(2026, 10, 5), 30, TimeEntryState::Submitted); // stands before it
    m_screen->refresh();
    QCOMPARE(hours->model()->rowCount(), 2);
    QCOMPARE(hours->selectedIds(), chosen);
    QVERIFY2(find<QPushButton>(u"hours.approve"_s)->text().contains(u'1'),
             qPrintable(find<QPushButton>(u"hours.approve"_s)->text()));
}

void MonthTest::eachTableExportsItself()
{
    const auto text = [this] {
        QFile written(m_context->path);
        return written.open(QIODevice::ReadOnly) ? QString::fromUtf8(written.readAll()) : QString();
    };
    auto *table = find<TableView>(u"monthTable"_s);
    m_context->path = m_folder.filePath(u"clients.csv"_s);
    emit table->exportRequested();
    QCOMPARE(text().count(u"\r\n"_s), table->model()->rowCount() + 1);
    chooseTab(HoursTab);
    auto *hours = find<TableView>(u"hours.table"_s);
    m_context->path = m_folder.filePath(u"hours.csv"_s);
    emit hours->exportRequested();
    const QString byMenu = text();
    QCOMPARE(byMenu.count(u"\r\n"_s), 2);
    QVERIFY(byMenu.contains(m_worker.name));
    m_context->path = m_folder.filePath(u"keys.csv"_s);
    hours->setFocus();
    QVERIFY(m_screen->exportShown());
    QCOMPARE(text(), byMenu);
    // The button is the report's, whatever has the focus.
    m_context->path = m_folder.filePath(u"button.json"_s);
    click(u"export"_s);
    QVERIFY(text().startsWith(u'{'));
}

void MonthTest::openHandInsAreSaidToBeOthers()
{
    const QString point = u"check%1"_s.arg(static_cast<int>(ChecklistItem::Kind::WorkInspected));
    QVERIFY(!find<QPushButton>(point)->isEnabled());
    Task task = m_test->addTask(m_order);
    (void)m_test->give(task, m_worker, m_test->at(2, 9));
    const Instant now = m_test->clock().now();
    m_test->clock().set(m_test->at(-2, 10)); // in October
    TEWAKE_VERIFY(HoursDesk(m_test->office(), m_test->session(m_worker)).handIn(task.id, {10, {}, {}}));
    m_test->clock().set(now);
    m_screen->refresh();
    QVERIFY2(find<QPushButton>(point)->accessibleName().contains(u"coordinators inspect"_s),
             qPrintable(find<QPushButton>(point)->accessibleName()));
}

void MonthTest::everythingHasAName()
{
    for (int tab = ClientsTab; tab <= AdjustmentsTab; ++tab) {
        chooseTab(tab);
        QCOMPARE(namelessControls(*m_screen), QStringList());
    }
}

QTEST_MAIN(MonthTest)
#include "tst_month.moc"
