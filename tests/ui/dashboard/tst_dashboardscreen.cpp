// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/workerdesk.h"
#include "core/report/qcdreport.h"
#include "tests/support/testoffice.h"
#include "tests/ui/support/screenfixture.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/charts.h"
#include "ui/widgets/ratiobar.h"
#include "ui/widgets/recordmodel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLabel>

using namespace tewake;
using namespace tewake::ui;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// The dashboard, as a manager reads it.
class DashboardScreenTest : public ScreenFixture {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void sumsTheFiscalYear();
    void saysWhatAnImportedHistoryCannotTell();
    void tellsOfTheWeeksAhead();
    void addsUpTheMonthsChosen();
    void theCurrentMonthIsHeldAgainstItsShare();
    void looksAtOneHub();
    void marksWhatIsBelowTarget();
    void groupsTheTable();
    void barsCompareWithTheLargest();
    void goesToAnotherYear();
    void aMonthBeginsMeanwhile();
    void monthsOpen();
    void exportsTheTable();
    void saysThatNothingIsThereYet();
    void everythingHasAName();

private:
    void openScreen();
    void accept(const Order &order, QDate day, qint64 yen);
    [[nodiscard]] QString figure(int place) const
    {
        return m_screen->findChild<FigureRow *>()->figures().at(place)->accessibleName();
    }
    void chooseMonths(const QString &text) const
    {
        auto *months = find<QComboBox>(u"months"_s);
        QVERIFY2(months->findText(text) >= 0, qPrintable(text));
        months->setCurrentIndex(months->findText(text));
    }
    void groupBy(QcdGroup by) const
    {
        auto *group = find<SegmentedControl>(u"group"_s);
        group->setFocus();
        QTest::keyClick(group, Qt::Key_Home);
        for (int i = 0; i < int(by); ++i)
            QTest::keyClick(group, Qt::Key_Right);
    }
    /// A cell of the table's row by this name.
    [[nodiscard]] QModelIndex cell(const QString &name, const QString &title) const
    {
        const QAbstractItemModel *model = find<TableView>(u"qcdTable"_s)->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == title)
                return model->index(static_cast<int>(names().indexOf(name)), column);
        }
        return {};
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const QAbstractItemModel *model = find<TableView>(u"qcdTable"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }

    std::unique_ptr<TestOffice> m_test;
    Order m_large;
    Order m_small;
};

void DashboardScreenTest::initTestCase()
{
    applyLanguage(u"en"_s);
    Theme::apply(*qApp, Scheme::Light);
}

void DashboardScreenTest::init()
{
    m_test = std::make_unique<TestOffice>();
    m_large = m_test->addOrder();
    m_small = m_test->addOrder();
    accept(m_large, QDate(2026, 10, 30), 3'000'000);
    accept(m_small, QDate(2026, 11, 2), 1'500'000);
    accept(m_small, QDate(2025, 11, 2), 700'000);
    openScreen();
}

void DashboardScreenTest::cleanup()
{
    forget();
    m_test.reset();
}

void DashboardScreenTest::accept(const Order &order, QDate day, qint64 yen)
{
    ClientAcceptance acceptance;
    acceptance.orderId = order.id;
    acceptance.day = day;
    acceptance.amount = Yen(yen);
    (void)m_test->add(acceptance);
}

void DashboardScreenTest::openScreen()
{
    enter(m_test->office(), m_test->session(Role::Manager));
    show(makeDashboardScreen);
    m_screen->refresh();
}

void DashboardScreenTest::sumsTheFiscalYear()
{
    // The months that are over, so that November's few days are not held against the whole of it.
    QVERIFY2(figure(0).contains(u"3.0"_s) && figure(0).contains(u"Apr – Oct"_s), qPrintable(figure(0)));
    QVERIFY2(figure(1).contains(u"100.0"_s), qPrintable(figure(1)));
    // Nothing was inspected: no rate, rather than 0 %.
    QVERIFY2(figure(2).contains(u"–"_s), qPrintable(figure(2)));
}

/// Hours and estimates came along, hand-ins and inspections did not.
void DashboardScreenTest::saysWhatAnImportedHistoryCannotTell()
{
    Task task = m_test->addTask(m_small);
    task.state = TaskState::Passed;
    QVERIFY(Table<Task>(m_test->database()).update(task).ok());
    TimeEntry entry;
    entry.workerId = m_test->addWorker(u"青柳 彩子"_s).id;
    entry.taskId = task.id;
    entry.orderId = task.orderId;
    entry.state = TimeEntryState::Approved;
    entry.day = QDate(2026, 10, 5);
    entry.minutes = task.effort + task.effort;
    entry.enteredAt = m_test->at(5, 18);
    (void)m_test->add(entry);
    const auto detail = [this](int place) {
        return m_screen->findChild<FigureRow *>()->figures().at(place)->accessibleDescription();
    };
    openScreen();
    QVERIFY2(detail(2).contains(u"Target"_s), qPrintable(detail(2))); // nothing was imported
    QVERIFY(m_test->database()
                .execute(u"INSERT INTO import_batch (at, kind, file_name, file_hash, row_count) "
                         "VALUES (0, 'tasks', 'log.csv', '', 1)"_s)
                .ok());
    openScreen();
    QVERIFY2(detail(2).contains(u"No inspection recorded"_s), qPrintable(detail(2)));
    QVERIFY2(figure(2).contains(u"–"_s), qPrintable(figure(2)));
    QVERIFY2(figure(3).contains(u"2.00"_s), qPrintable(figure(3)));
    QVERIFY2(detail(4).contains(u"No hand-in recorded"_s), qPrintable(detail(4)));
}

void DashboardScreenTest::tellsOfTheWeeksAhead()
{
    // An hour of work, and nobody who offers any time: said in words, not only by a bar.
    (void)m_test->addTask(m_small);
    openScreen();
    auto *capacity = find<QWidget>(u"capacity"_s);
    QCOMPARE(capacity->findChildren<RatioBar *>().size(), 8);
    QStringList words;
    const QList<QLabel *> labels = capacity->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        words.append(label->text());
    QVERIFY2(words.contains(u"1:00 too much"_s), qPrintable(words.join(u'|')));
    // Somebody gives hours meanwhile.
    const Worker worker = m_test->addWorker(u"塩尻 花子"_s);
    Availability free;
    for (int day = 1; day <= 7; ++day)
        free.pattern.append({day, 9 * 60, 17 * 60});
    TEWAKE_VERIFY(
        WorkerDesk(m_test->office(), m_test->session(Role::Coordinator)).saveAvailability(worker.id, free));
    const auto tooMuch = [capacity] {
        const QList<QLabel *> shown = capacity->findChildren<QLabel *>();
        return std::any_of(shown.begin(), shown.end(),
                           [](const QLabel *label) { return label->text().contains(u"too much"_s); });
    };
    QTRY_VERIFY(!tooMuch());
}

void DashboardScreenTest::addsUpTheMonthsChosen()
{
    chooseMonths(u"Apr – Nov (to date)"_s);
    QVERIFY2(figure(0).contains(u"4.5"_s), qPrintable(figure(0)));
    chooseMonths(u"Nov (to date)"_s);
    QVERIFY2(figure(0).contains(u"1.5"_s), qPrintable(figure(0)));
    chooseMonths(u"First half"_s);
    QVERIFY2(figure(0).contains(u"0.0"_s) && figure(0).contains(u"Apr – Sep"_s), qPrintable(figure(0)));
    chooseMonths(u"Oct"_s);
    QVERIFY2(figure(0).contains(u"3.0"_s), qPrintable(figure(0)));
    // A year that is over is looked at as a whole.
    auto *year = find<QComboBox>(u"fiscalYear"_s);
    year->setCurrentIndex(1);
    QCOMPARE(find<QComboBox>(u"months"_s)->currentText(), u"Apr – Mar"_s);
    QVERIFY2(figure(0).contains(u"0.7"_s), qPrintable(figure(0)));
}

/// 1.5 million of November by the 23rd, on a plan of 1.8 for all of it: better than its share, no warning.
void DashboardScreenTest::theCurrentMonthIsHeldAgainstItsShare()
{
    TEWAKE_VERIFY(m_test->database().execute(u"INSERT INTO month_plan (month, revenue) VALUES (?, ?)"_s,
                                             {YearMonth(2026, 11).index(), 1'800'000}));
    openScreen();
    QVERIFY2(!figure(0).contains(u"−"_s), qPrintable(figure(0))); // nothing was planned for what is over
    chooseMonths(u"Apr – Nov (to date)"_s); // against the plan of November, what was accepted in it
    const FigureCard *revenue = m_screen->findChild<FigureRow *>()->figures().at(0);
    const QString some = figure(0) + revenue->accessibleDescription();
    QVERIFY2(some.contains(u"Plan of 1 month 1.4"_s) && some.contains(u"+8.7"_s), qPrintable(some));
    chooseMonths(u"Nov (to date)"_s);
    const QString said =
        figure(0) + m_screen->findChild<FigureRow *>()->figures().at(0)->accessibleDescription();
    QVERIFY2(said.contains(u"to date"_s) && said.contains(u"+"_s), qPrintable(said));
    groupBy(QcdGroup::Month);
    const QModelIndex difference = cell(u"2026-11"_s, u"Against plan"_s);
    QVERIFY(difference.data().toString().startsWith(u'+'));
    QCOMPARE(difference.data(MarkRole).value<CellMark>().icon, IconName::None);
}

void DashboardScreenTest::looksAtOneHub()
{
    QVERIFY(!find<QComboBox>(u"hub"_s)->isVisible()); // nothing to choose
    Hub hub;
    hub.name = u"松本"_s;
    hub = m_test->add(hub);
    m_large.hubId = hub.id;
    TEWAKE_VERIFY(Table<Order>(m_test->database()).update(m_large));
    openScreen();
    chooseMonths(u"Apr – Nov (to date)"_s);
    auto *hubs = find<QComboBox>(u"hub"_s);
    QVERIFY(hubs->isVisible());
    hubs->setCurrentIndex(hubs->findText(u"Hub: 松本"_s));
    QVERIFY2(figure(0).contains(u"3.0"_s), qPrintable(figure(0)));
    QCOMPARE(hubs->currentText(), u"Hub: 松本"_s); // what was read offers the hubs anew
    hubs->setCurrentIndex(0);
    QVERIFY2(figure(0).contains(u"4.5"_s), qPrintable(figure(0)));
}

void DashboardScreenTest::marksWhatIsBelowTarget()
{
    TEWAKE_VERIFY(m_test->database().execute(u"INSERT INTO month_plan (month, revenue) VALUES (?, ?)"_s,
                                             {YearMonth(2026, 10).index(), 3'250'000}));
    openScreen();
    groupBy(QcdGroup::Month);
    const QModelIndex below = cell(u"2026-10"_s, u"Against plan"_s);
    QCOMPARE(below.data().toString(), u"−250,000"_s);
    QCOMPARE(below.data(MarkRole).value<CellMark>().icon, IconName::Warning);
    QVERIFY(!below.data(Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(below.data(Qt::AccessibleDescriptionRole), below.data(Qt::ToolTipRole));
    const QModelIndex none = cell(u"2026-09"_s, u"Against plan"_s);
    QCOMPARE(none.data().toString(), u"–"_s);
    QCOMPARE(none.data(MarkRole).value<CellMark>().icon, IconName::None);
    groupBy(QcdGroup::Client);
    QVERIFY(cell(u"Total"_s, u"Change from last year"_s).data().toString().startsWith(u'+'));
}

void DashboardScreenTest::groupsTheTable()
{
    chooseMonths(u"Apr – Nov (to date)"_s);
    auto *group = find<SegmentedControl>(u"group"_s);
    group->setFocus();
    QStringList before = names();
    for (int segment = 1; segment < group->count(); ++segment) {
        QTest::keyClick(group, Qt::Key_Right);
        QCOMPARE(group->current(), segment);
        QVERIFY(names() != before);
        before = names();
    }
    // By month: in their order, and the sum below them.
    QCOMPARE(before.size(), 9);
    QCOMPARE(before.first(), u"2026-04"_s);
    QCOMPARE(before.last(), u"Total"_s);
    QTest::keyClick(group, Qt::Key_Left);
    before = names();
    // By order: both, and the sum on top, the largest first.
    QCOMPARE(before.size(), 3);
    QVERIFY(before.at(1).contains(m_large.title) || before.at(1).contains(m_large.number));
}

void DashboardScreenTest::barsCompareWithTheLargest()
{
    chooseMonths(u"Apr – Nov (to date)"_s);
    groupBy(QcdGroup::Order);
    const auto *table = find<TableView>(u"qcdTable"_s);
    const auto bar = [table](int row) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QVariant share = table->model()->index(row, column).data(BarRole);
            if (share.isValid())
                return share.toDouble();
        }
        return -1.0;
    };
    QCOMPARE(bar(0), 0.0); // the sum has none
    QCOMPARE(bar(1), 1.0);
    QCOMPARE(bar(2), 0.5);
}

void DashboardScreenTest::goesToAnotherYear()
{
    auto *year = find<QComboBox>(u"fiscalYear"_s);
    QCOMPARE(year->currentData().toInt(), 2026);
    year->setFocus();
    QTest::keyClick(year, Qt::Key_Down);
    QCOMPARE(year->currentData().toInt(), 2025);
    QVERIFY2(figure(0).contains(u"0.7"_s), qPrintable(figure(0)));
}

/// The window stays open over the end of a month, and of the fiscal year.
void DashboardScreenTest::aMonthBeginsMeanwhile()
{
    const auto *months = find<QComboBox>(u"months"_s);
    const auto *year = find<QComboBox>(u"fiscalYear"_s);
    QCOMPARE(months->currentText(), u"Apr – Oct"_s);
    const auto goTo = [this](QDate day) {
        m_test->clock().set(m_test->office().zone().at(day, 9 * 60));
        m_screen->refresh();
    };
    goTo(QDate(2026, 12, 1));
    QCOMPARE(months->currentText(), u"Apr – Nov"_s);
    QVERIFY2(figure(0).contains(u"4.5"_s), qPrintable(figure(0)));
    chooseMonths(u"Apr – Dec (to date)"_s);
    goTo(QDate(2027, 1, 5));
    QCOMPARE(months->currentText(), u"Apr – Jan (to date)"_s);
    chooseMonths(u"Oct"_s);
    goTo(QDate(2027, 2, 1));
    QCOMPARE(months->currentText(), u"Oct"_s);
    const QString before = year->currentText();
    goTo(QDate(2027, 4, 1));
    QCOMPARE(year->currentText(), before);
    QCOMPARE(year->itemData(0).toInt(), 2027);
    QCOMPARE(year->itemData(1).toInt(), 2026);
    QCOMPARE(months->currentText(), u"Oct"_s);
}

void DashboardScreenTest::monthsOpen()
{
    auto *chart = m_screen->findChild<MonthBarChart *>();
    QVERIFY(chart);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(m_context->opened.last().screen, ScreenId::Month);
    QCOMPARE(m_context->opened.last().id, YearMonth(2026, 5).index());
}

void DashboardScreenTest::exportsTheTable()
{
    m_context->path = m_folder.filePath(u"qcd.csv"_s);
    find<QPushButton>(u"export"_s)->click();
    QVERIFY(m_context->errors.isEmpty());
    QFile written(m_context->path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("3000000"));
    m_context->path.clear(); // thought better of it
    m_context->messages.clear();
    find<QPushButton>(u"export"_s)->click();
    QVERIFY(m_context->messages.isEmpty());
}

void DashboardScreenTest::saysThatNothingIsThereYet()
{
    auto *year = find<QComboBox>(u"fiscalYear"_s);
    year->setCurrentIndex(year->count() - 1);
    auto *table = find<TableView>(u"qcdTable"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    const auto *empty = table->findChild<EmptyState *>();
    QVERIFY(empty && empty->isVisible());
}

void DashboardScreenTest::everythingHasAName()
{
    QCOMPARE(namelessControls(*m_screen), QStringList());
}

QTEST_MAIN(DashboardScreenTest)
#include "tst_dashboardscreen.moc"
