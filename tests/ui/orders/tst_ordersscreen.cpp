// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/hoursdesk.h"
#include "core/desk/orderdesk.h"
#include "tests/ui/orders/ordersfixture.h"
#include "ui/orders/orderdetail.h"
#include "ui/orders/ordersteps.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"

#include <QListView>
#include <QScrollBar>
#include <QTabBar>

using namespace tewake;
using namespace tewake::ui;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class OrdersScreenTest : public OrdersFixture {
    Q_OBJECT
private slots:
    void init() { makeOffice(); }
    void cleanup() { closeOffice(); }
    void listsFiltersAndFinds();
    void stepsLeadThroughTheLife();
    void cancelAsksOnceAndNeedsAReason();
    void cancelNamesTheBegunWorkThatStays();
    void cancellingATaskNeedsAReason();
    void takingASplitBackNamesIt();
    void splitsTakenBackAreNotNamed();
    void tasksFitBesideTheirScrollBar();
    void whatIsNotCountedIsSaid();
    void manyTasksGoAsLongWork();
    void acceptanceIsRecorded();
    void placesSelectTheTask();
    void boardShowsTheSame();
    void exportsWhatIsShown();
    void eachTableExportsItself();
    void managersOnlyLook();
    void everythingHasAName();
};

void OrdersScreenTest::listsFiltersAndFinds()
{
    openScreen();
    auto *table = find<TableView>(u"order-table"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->currentId(), m_order.id.value());
    m_screen->find();
    auto *search = find<SearchField>(u"order-filter"_s);
    typeText(search, u"ふるさと"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    search->setText(u"nothing like it"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    // Going to a record clears the filters that would hide it.
    openOrder(m_order);
    QCOMPARE(table->currentId(), m_order.id.value());
}

void OrdersScreenTest::stepsLeadThroughTheLife()
{
    openScreen();
    openOrder(m_quoted);
    click(u"order-next-step"_s);
    QCOMPARE(stored(m_quoted.id).state, OrderState::Accepted);
    QCOMPARE(m_context->messages.size(), 1);
    QVERIFY(m_context->lastUndo);
    m_context->lastUndo();
    QCOMPARE(stored(m_quoted.id).state, OrderState::Quoted);
}

void OrdersScreenTest::cancelAsksOnceAndNeedsAReason()
{
    const Task task = m_test->addTask(m_order);
    const Worker worker = m_test->addWorker(u"小林 由香"_s);
    m_test->offer(task, worker, m_test->at(24, 9));
    openScreen();
    m_context->answer = {false, {}};
    const auto choose = [this] {
        onDialog(u"order-menu"_s, [](QWidget *menu) {
            QList<QAction *> actions = menu->actions();
            actions.last()->trigger();
            menu->close();
        });
        click(u"order-more"_s);
    };
    choose();
    QCOMPARE(m_context->questions.size(), 1);
    QVERIFY(m_context->questions.first().text.contains(u"小林 由香"_s));
    QVERIFY(m_context->questions.first().reasonRequired);
    QVERIFY(stored(m_order.id).state != OrderState::Cancelled);
    m_context->answer = {true, u"the client withdrew it"_s};
    choose();
    QCOMPARE(m_context->questions.size(), 2);
    QCOMPARE(stored(m_order.id).state, OrderState::Cancelled);
    QCOMPARE(m_test->load(task.id).state, TaskState::Cancelled);
}

void OrdersScreenTest::cancelNamesTheBegunWorkThatStays()
{
    const Task begun = m_test->addTask(m_order);
    const Worker worker = m_test->addWorker(u"小林 由香"_s);
    (void)m_test->give(begun, worker, m_test->at(24, 9));
    HoursDesk hours(m_test->office(), m_test->session(worker));
    TimeEntry entry;
    entry.taskId = begun.id;
    entry.day = m_test->office().today().addDays(-1);
    entry.minutes = Minutes(75);
    QVERIFY(hours.addEntry(entry).ok());
    openScreen();
    m_context->answer = {true, u"the client withdrew it"_s};
    OrderCard card;
    card.row = *OrderDesk(m_test->office(), m_context->session()).order(m_order.id);
    runStep(OrderStepChoice::Kind::Cancel, card, *m_context, m_screen.get());
    QCOMPARE(m_context->questions.size(), 1);
    const QString text = m_context->questions.first().text;
    QVERIFY2(text.contains(u"%1 (小林 由香)"_s.arg(taskLabel(m_order.mark, begun.number))), qPrintable(text));
    QVERIFY2(!text.contains(u"taken away"_s), qPrintable(text));
    QCOMPARE(m_test->load(begun.id).state, TaskState::Working);
}

void OrdersScreenTest::cancellingATaskNeedsAReason()
{
    const Task task = m_test->addTask(m_order);
    openScreen();
    const auto row = OrderDesk(m_test->office(), m_context->session()).task(task.id);
    QVERIFY(row.ok());
    QVERIFY(cancelTask(*row, *m_context)); // nobody has it; the desk wants a reason all the same
    QVERIFY(m_context->questions.first().reasonRequired);
    QCOMPARE(m_test->load(task.id).state, TaskState::Cancelled);
}

void OrdersScreenTest::takingASplitBackNamesIt()
{
    const auto made = OrderDesk(m_test->office(), m_test->session(Role::Coordinator))
                          .splitIntoBoxes(m_order.id, {Minutes(60), m_test->office().today(), m_order.dueOn});
    TEWAKE_VERIFY(made);
    QVERIFY(made->size() > 1);
    openScreen();
    const auto choose = [this] {
        onDialog(u"order-menu"_s, [](QWidget *menu) {
            const QList<QAction *> actions = menu->actions();
            for (QAction *action : actions) {
                if (action->text().contains(u"split back"_s))
                    action->trigger();
            }
            menu->close();
        });
        click(u"order-more"_s);
    };
    m_context->answer = {false, {}};
    choose();
    QCOMPARE(m_context->questions.size(), 1);
    const QString text = m_context->questions.first().text;
    Minutes effort;
    for (const Task &task : *made)
        effort += task.effort;
    for (const QString &fact :
         {u"%1 tasks"_s.arg(made->size()), effort.toString(), taskLabel(m_order.mark, made->first().number),
          taskLabel(m_order.mark, made->last().number), m_context->session().account.displayName})
        QVERIFY2(text.contains(fact), qPrintable(text + u" / "_s + fact));
    QCOMPARE(tasksOf(m_order.id), static_cast<int>(made->size()));
    m_context->answer = {true, {}};
    choose();
    QCOMPARE(tasksOf(m_order.id), 0);
}

/// The latest line of the history may be of a split that is gone: the question is about the one that is left.
void OrdersScreenTest::splitsTakenBackAreNotNamed()
{
    OrderDesk desk(m_test->office(), m_test->session(Role::Coordinator));
    const auto made = desk.splitIntoBoxes(m_order.id, {Minutes(60), {}, {}});
    TEWAKE_VERIFY(made);
    TEWAKE_VERIFY(desk.cancelTask(made->first().id, u"not needed"_s));
    Account account;
    account.login = u"kawai"_s;
    account.displayName = u"川合 聡"_s;
    account.role = Role::Coordinator;
    OrderDesk colleague(m_test->office(), Session{m_test->add(account)});
    TEWAKE_VERIFY(colleague.splitIntoBoxes(m_order.id, {Minutes(60), {}, {}}));
    TEWAKE_VERIFY(colleague.undoSplit(m_order.id));
    openScreen();
    onDialog(u"order-menu"_s, [](QWidget *menu) {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text().contains(u"split back"_s))
                action->trigger();
        }
        menu->close();
    });
    m_context->answer = {false, {}};
    click(u"order-more"_s);
    QCOMPARE(m_context->questions.size(), 1);
    const QString text = m_context->questions.first().text;
    QVERIFY2(text.contains(m_context->session().account.displayName), qPrintable(text));
    QVERIFY2(!text.contains(account.displayName), qPrintable(text));
}

void OrdersScreenTest::tasksFitBesideTheirScrollBar()
{
    const Worker worker = m_test->addWorker(u"小林 由香"_s);
    for (int i = 0; i < 40; ++i)
        m_test->offer(m_test->addTask(m_order, 120), worker, m_test->at(24 + i % 5, 9));
    openScreen();
    openOrder(m_order, u"task:%1"_s.arg(m_test->all<Task>().first().id.value()));
    const auto *table = find<TableView>(u"task-table"_s);
    QVERIFY(table->verticalScrollBar()->maximum() > 0);
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
}

void OrdersScreenTest::whatIsNotCountedIsSaid()
{
    Task gone = m_test->addTask(m_order);
    (void)m_test->addTask(m_order);
    openScreen();
    QVERIFY(!find<QWidget>(u"task-others"_s)->isVisibleTo(m_screen.get()));
    QVERIFY(find<QTabBar>(u"order-tabs"_s)->tabText(1).contains(u'2'));
    gone.state = TaskState::Cancelled;
    TEWAKE_VERIFY(Table<Task>(m_test->database()).update(gone));
    m_screen->refresh();
    openOrder(m_order);
    QVERIFY(find<QTabBar>(u"order-tabs"_s)->tabText(1).contains(u'1'));
    QCOMPARE(find<TableView>(u"task-table"_s)->model()->rowCount(), 2);
    QVERIFY(find<QWidget>(u"task-others"_s)->isVisibleTo(find<QWidget>(u"task-others"_s)->parentWidget()));
}

void OrdersScreenTest::manyTasksGoAsLongWork()
{
    while (tasksOf(m_order.id) < 30)
        (void)m_test->addTask(m_order);
    openScreen();
    OrderCard card;
    card.row = *OrderDesk(m_test->office(), m_context->session()).order(m_order.id);
    for (const auto kind : {OrderStepChoice::Kind::Cancel, OrderStepChoice::Kind::UndoSplit})
        runStep(kind, card, *m_context, m_screen.get());
    QCOMPARE(m_context->longTitles.size(), 2); // neither in the window's thread
}

void OrdersScreenTest::acceptanceIsRecorded()
{
    Order delivered = m_test->load(m_order.id);
    delivered.state = OrderState::Delivered;
    QVERIFY(Table<Order>(m_test->database()).update(delivered).ok());
    openScreen();
    onDialog(u"acceptance-dialog"_s, [](QWidget *dialog) {
        QVERIFY(namelessControls(*dialog).isEmpty());
        child<QLineEdit>(dialog, u"acceptance-amount"_s)->setText(u"lots"_s);
        child<QPushButton>(dialog, u"acceptance-save"_s)->click();
        QVERIFY(dialog->isVisible());
        child<QLineEdit>(dialog, u"acceptance-amount"_s)->setText(u"6,000"_s);
        child<QLineEdit>(dialog, u"acceptance-day"_s)->setText(u"2027-01-01"_s); // not yet
        child<QPushButton>(dialog, u"acceptance-save"_s)->click();
        QVERIFY(dialog->isVisible());
        child<QLineEdit>(dialog, u"acceptance-day"_s)->setText(u"2026-11-23"_s);
        child<QPushButton>(dialog, u"acceptance-save"_s)->click();
    });
    // The step stands once on the screen: at the head of the order and not on its tab again.
    QVERIFY(find<QPushButton>(u"order-record-acceptance"_s)->isHidden());
    click(u"order-next-step"_s);
    QCOMPARE(stored(m_order.id).state, OrderState::Completed);
    QCOMPARE(m_test->all<ClientAcceptance>().size(), 1);
    QCOMPARE(m_test->all<ClientAcceptance>().first().amount, Yen(6000));
    // A wrong one is taken back, with its reason.
    m_screen->refresh();
    openOrder(m_order);
    find<QTabBar>(u"order-tabs"_s)->setCurrentIndex(2);
    QCOMPARE(find<TableView>(u"acceptance-table"_s)->model()->rowCount(), 1);
    QVERIFY(!find<QPushButton>(u"order-take-acceptance-back"_s)->isEnabled());
    QVERIFY(
        find<TableView>(u"acceptance-table"_s)->selectId(m_test->all<ClientAcceptance>().first().id.value()));
    m_context->answer = {true, u"a nought too many"_s};
    click(u"order-take-acceptance-back"_s);
    QVERIFY(m_context->questions.last().reasonRequired);
    QVERIFY(m_context->questions.last().text.contains(u"6,000"_s));
    QCOMPARE(stored(m_order.id).state, OrderState::Delivered);
    QVERIFY(m_test->all<ClientAcceptance>().isEmpty());
}

void OrdersScreenTest::placesSelectTheTask()
{
    const Task own = m_test->addTask(m_order);
    QList<Task> tasks;
    for (int i = 0; i < 3; ++i)
        tasks.append(m_test->addTask(m_quoted));
    openScreen();
    auto *table = find<TableView>(u"task-table"_s);
    m_context->holdReads = true; // as in the window, where the card comes later
    openOrder(m_quoted, u"task:%1"_s.arg(tasks.at(1).id.value()));
    m_context->answerReads();
    settle();
    QVERIFY(table->isVisible());
    QCOMPARE(table->currentId(), tasks.at(1).id.value());
    // The card that is read again is no reason to go there once more.
    QVERIFY(table->selectId(tasks.at(2).id.value()));
    m_screen->refresh();
    QCOMPARE(table->currentId(), tasks.at(2).id.value());
    // With a form open the place is gone to when it is closed.
    click(u"order-edit"_s);
    openOrder(m_order, u"task:%1"_s.arg(own.id.value()));
    QVERIFY(find<QWidget>(u"order-form"_s)->isVisible());
    QVERIFY(m_screen->goBack());
    QCOMPARE(find<TableView>(u"order-table"_s)->currentId(), m_order.id.value());
    QCOMPARE(m_screen->findChild<OrderDetail *>()->card().row.order.id, m_order.id);
    QCOMPARE(table->currentId(), own.id.value());
}

void OrdersScreenTest::boardShowsTheSame()
{
    openScreen();
    find<SegmentedControl>(u"order-view"_s)->setCurrent(1);
    emit find<SegmentedControl>(u"order-view"_s)->currentChanged(1);
    auto *quoted = find<QListView>(u"board-quoted"_s);
    QVERIFY(quoted->isVisible());
    QCOMPARE(quoted->model()->rowCount(), 1);
    QCOMPARE(find<QListView>(u"board-accepted"_s)->model()->rowCount(), 1);
    quoted->setFocus();
    QTest::keyClick(quoted, Qt::Key_Down);
    quoted->setCurrentIndex(quoted->model()->index(0, 0));
    QCOMPARE(find<QWidget>(u"order-detail-title"_s)->property("text").toString(),
             u"ふるさと寄附 証明書発送"_s);
}

void OrdersScreenTest::exportsWhatIsShown()
{
    openScreen();
    m_context->path = m_folder.filePath(u"orders.csv"_s);
    QVERIFY(m_screen->exportShown());
    QFile file(m_context->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF")); // reading as a string takes it off
    const QString text = QString::fromUtf8(bytes);
    QCOMPARE(text.count(u"\r\n"_s), 3);
    QVERIFY(text.contains(u"ふるさと寄附"_s));
}

void OrdersScreenTest::eachTableExportsItself()
{
    const Task task = m_test->addTask(m_order);
    openScreen();
    openOrder(m_order, u"task:%1"_s.arg(task.id.value()));
    const auto lines = [this] {
        QFile file(m_context->path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).count(u"\r\n"_s) : -1;
    };
    auto *tasks = find<TableView>(u"task-table"_s);
    QCOMPARE(tasks->model()->rowCount(), 1);
    m_context->path = m_folder.filePath(u"tasks-menu.csv"_s);
    emit tasks->exportRequested();
    QCOMPARE(lines(), 2);
    m_context->path = m_folder.filePath(u"tasks-keys.csv"_s);
    tasks->setFocus();
    QVERIFY(m_screen->exportShown());
    QCOMPARE(lines(), 2);
    m_context->path = m_folder.filePath(u"orders-menu.csv"_s);
    emit find<TableView>(u"order-table"_s)->exportRequested();
    QCOMPARE(lines(), 3);
    // While an order is split the list is not on the screen: what is shown is the preview.
    openOrder(m_order, u"split"_s);
    auto *preview = find<TableView>(u"split-table"_s);
    QTRY_VERIFY(preview->isVisible() && preview->model() && preview->model()->rowCount() > 0);
    m_context->path = m_folder.filePath(u"split.csv"_s);
    QVERIFY(m_screen->exportShown());
    QCOMPARE(lines(), preview->model()->rowCount() + 1);
}

void OrdersScreenTest::managersOnlyLook()
{
    openScreen(Role::Manager);
    QVERIFY(!m_screen->createNew());
    QVERIFY(!find<QPushButton>(u"order-new"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"order-edit"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"order-split"_s)->isVisible());
    QVERIFY(m_context->errors.isEmpty());
}

void OrdersScreenTest::everythingHasAName()
{
    openScreen();
    QCOMPARE(namelessControls(*m_screen), QStringList());
    m_screen->createNew();
    QCOMPARE(namelessControls(*m_screen), QStringList());
    m_screen->goBack();
    openOrder(m_order, u"split"_s);
    QCOMPARE(namelessControls(*m_screen), QStringList());
}

QTEST_MAIN(OrdersScreenTest)
#include "tst_ordersscreen.moc"
