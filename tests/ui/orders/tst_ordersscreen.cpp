// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/admindesk.h"
#include "core/desk/hoursdesk.h"
#include "core/desk/orderdesk.h"
#include "tests/support/testoffice.h"
#include "tests/ui/shell/recordingcontext.h"
#include "tests/ui/shell/windowtools.h"
#include "ui/orders/orderdetail.h"
#include "ui/orders/orderform.h"
#include "ui/orders/orderlist.h"
#include "ui/orders/ordersscreen.h"
#include "ui/orders/ordersteps.h"
#include "ui/orders/sizechart.h"
#include "ui/shell/formats.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTabBar>

using namespace tewake;
using namespace tewake::ui;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class OrdersScreenTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void listsFiltersAndFinds();
    void newOrderIsCheckedAtTheField();
    void newOrderWithNewClient();
    void firstWrongFieldIsGoneTo();
    void daysNeedNoYear();
    void tabGoesAsTheEyeGoes();
    void namesTheQualityLevelOfTheOffice();
    void draftSurvives();
    void draftIsSavedOverNoOtherVersion();
    void staleFormShowsBothVersions();
    void desksRefusalStandsAtTheField();
    void stepsLeadThroughTheLife();
    void cancelAsksOnceAndNeedsAReason();
    void cancelNamesTheBegunWorkThatStays();
    void cancellingATaskNeedsAReason();
    void manyTasksGoAsLongWork();
    void acceptanceIsRecorded();
    void splitsIntoBoxesAndBack();
    void splitRefusesInWords();
    void splitsIntoShifts();
    void boardShowsTheSame();
    void exportsWhatIsShown();
    void managersOnlyLook();
    void everythingHasAName();

private:
    void openScreen(Role role = Role::Coordinator);
    void fillForm();
    template <class T> T *find(const QString &name) const { return child<T>(m_screen.get(), name); }
    void type(const QString &name, const QString &text) const
    {
        auto *field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        typeText(field, text);
    }
    void click(const QString &name) const { find<QPushButton>(name)->click(); }
    [[nodiscard]] FormField *fieldOf(const QString &name) const
    {
        return qobject_cast<FormField *>(find<QWidget>(name)->parentWidget());
    }
    [[nodiscard]] Order stored(Id<Order> id) const { return m_test->load(id); }
    [[nodiscard]] int tasksOf(Id<Order> id) const
    {
        return static_cast<int>(m_test->all<Task>(u"order_id = %1"_s.arg(id.value())).size());
    }
    void pause() const { QTest::qWait(220); }
    std::unique_ptr<TestOffice> m_test;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<RecordingContext> m_context;
    std::unique_ptr<Screen> m_screen;
    Order m_order;
};

void OrdersScreenTest::initTestCase()
{
    applyLanguage(u"en"_s);
    Theme::apply(*qApp, Scheme::Light);
}

void OrdersScreenTest::init()
{
    m_test = std::make_unique<TestOffice>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_order = m_test->addOrder();
    Order quoted = m_order;
    quoted.id = {};
    quoted.number = u"2026-0900"_s;
    quoted.title = u"ふるさと寄附 証明書発送"_s;
    quoted.state = OrderState::Quoted;
    quoted.standardSeconds = 60;
    m_test->add(quoted);
}

void OrdersScreenTest::cleanup()
{
    m_screen.reset();
    m_context.reset();
    m_settings.reset();
    m_test.reset();
}

void OrdersScreenTest::openScreen(Role role)
{
    m_screen.reset();
    m_context = std::make_unique<RecordingContext>(m_test->office(), m_test->session(role), *m_settings);
    m_screen = makeOrdersScreen(*m_context);
    m_screen->resize(1352, 900);
    m_screen->show();
    m_screen->refresh();
    m_screen->activate(Place{ScreenId::Orders, m_order.id.value(), {}});
    pause();
}

void OrdersScreenTest::listsFiltersAndFinds()
{
    openScreen();
    auto *table = find<TableView>(u"order-table"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->currentId(), m_order.id.value());
    m_screen->find();
    auto *search = find<SearchField>(u"order-filter"_s);
    typeText(search, u"ふるさと"_s);
    pause();
    QCOMPARE(table->model()->rowCount(), 1);
    search->setText(u"nothing like it"_s);
    pause();
    QCOMPARE(table->model()->rowCount(), 0);
    // Going to a record clears the filters that would hide it.
    m_screen->activate(Place{ScreenId::Orders, m_order.id.value(), {}});
    QCOMPARE(table->currentId(), m_order.id.value());
}

void OrdersScreenTest::fillForm()
{
    type(u"order-title"_s, u"りんご等級画像のラベル付け"_s);
    find<QComboBox>(u"order-client"_s)->setCurrentIndex(1);
    find<QComboBox>(u"order-category"_s)->setCurrentIndex(1);
    type(u"order-quantity"_s, u"12,000"_s);
    type(u"order-standardSeconds"_s, u"40"_s);
    type(u"order-clientPrice"_s, u"20"_s);
    type(u"order-reward"_s, u"13"_s);
    type(u"order-dueOn"_s, u"2026-12-20"_s);
}

void OrdersScreenTest::newOrderIsCheckedAtTheField()
{
    openScreen();
    const auto before = m_test->all<Order>().size();
    QVERIFY(m_screen->createNew());
    QVERIFY(m_screen->save());
    QVERIFY(fieldOf(u"order-title"_s)->hasError());
    QVERIFY(fieldOf(u"order-client"_s)->hasError());
    QVERIFY(fieldOf(u"order-dueOn"_s)->hasError());
    QVERIFY(fieldOf(u"order-quantity"_s)->hasError());
    QCOMPARE(m_test->all<Order>().size(), before);
    fillForm();
    type(u"order-quantity"_s, u"many"_s);
    m_screen->save();
    QVERIFY(fieldOf(u"order-quantity"_s)->hasError());
    QVERIFY(!fieldOf(u"order-title"_s)->hasError());
    type(u"order-quantity"_s, u"１２０００"_s);
    type(u"order-dueOn"_s, u"2026-11-01"_s); // before it was placed
    m_screen->save();
    QVERIFY(fieldOf(u"order-dueOn"_s)->hasError());
    type(u"order-dueOn"_s, u"2026-12-20"_s);
    QVERIFY(m_screen->save());
    QCOMPARE(m_test->all<Order>().size(), before + 1);
    const Order made = m_test->all<Order>().last();
    QCOMPARE(made.quantity, 12000);
    QCOMPARE(made.standardSeconds, 40);
    QCOMPARE(made.clientPrice, (Price{PriceKind::PerUnit, Yen(20)}));
    QCOMPARE(made.dueOn, QDate(2026, 12, 20));
    QCOMPARE(made.state, OrderState::Quoted);
    QCOMPARE(made.mark, u"りん"_s);
    QCOMPARE(find<TableView>(u"order-table"_s)->currentId(), made.id.value());
}

void OrdersScreenTest::newOrderWithNewClient()
{
    openScreen();
    m_screen->createNew();
    fillForm();
    click(u"order-new-client"_s);
    m_screen->save(); // the new client has no name yet
    QVERIFY(fieldOf(u"client-name"_s)->hasError());
    const auto clients = m_test->all<Client>().size();
    type(u"client-name"_s, u"高ボッチ村"_s);
    type(u"client-kana"_s, u"たかぼっちむら"_s);
    QVERIFY(m_screen->save());
    QCOMPARE(m_test->all<Client>().size(), clients + 1);
    QCOMPARE(m_test->all<Client>().last().kana, u"タカボッチムラ"_s);
    QCOMPARE(m_test->all<Order>().last().clientId, m_test->all<Client>().last().id);
}

void OrdersScreenTest::firstWrongFieldIsGoneTo()
{
    openScreen();
    m_screen->createNew();
    fillForm();
    find<QComboBox>(u"order-category"_s)->setCurrentIndex(0);
    type(u"order-quantity"_s, u"many"_s);
    find<QLineEdit>(u"order-dueOn"_s)->clear();
    QVERIFY(m_screen->save());
    QCOMPARE(QApplication::focusWidget(), find<QComboBox>(u"order-category"_s));
    find<QComboBox>(u"order-category"_s)->setCurrentIndex(1);
    type(u"order-quantity"_s, u"12"_s);
    m_screen->resize(1352, 600); // the due date is far below
    QVERIFY(m_screen->save());
    QCOMPARE(QApplication::focusWidget(), find<QWidget>(u"order-dueOn"_s));
    const FormField *due = fieldOf(u"order-dueOn"_s);
    QVERIFY(due->visibleRegion().boundingRect().contains(due->rect().adjusted(0, 0, -1, -1)));
}

void OrdersScreenTest::daysNeedNoYear()
{
    openScreen();
    m_screen->createNew();
    fillForm();
    type(u"order-dueOn"_s, u"12/18"_s);
    find<QLineEdit>(u"order-note"_s)->setFocus();
    QCOMPARE(find<QLineEdit>(u"order-dueOn"_s)->text(), longDate(QDate(2026, 12, 18)));
    QVERIFY(m_screen->save());
    QCOMPARE(m_test->all<Order>().last().dueOn, QDate(2026, 12, 18));
}

void OrdersScreenTest::tabGoesAsTheEyeGoes()
{
    openScreen();
    m_screen->createNew();
    click(u"order-new-client"_s);
    find<QLineEdit>(u"order-title"_s)->setFocus();
    for (const QString &next :
         {u"order-new-client"_s, u"client-code"_s, u"client-kind"_s, u"client-name"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), next);
    }
    find<QComboBox>(u"order-inspection"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"order-clearance"_s);
}

void OrdersScreenTest::namesTheQualityLevelOfTheOffice()
{
    AdminDesk desk(m_test->office(), m_test->session(Role::Administrator));
    TEWAKE_VERIFY(desk.saveSetting(u"inspection.aql"_s, u"1.0"_s));
    openScreen();
    m_screen->createNew();
    const auto *inspection = find<QComboBox>(u"order-inspection"_s);
    const QString shown = inspection->itemText(inspection->findData(false));
    QVERIFY2(shown.contains(u"AQL 1.0"_s), qPrintable(shown));
}

void OrdersScreenTest::draftSurvives()
{
    openScreen();
    m_screen->createNew();
    fillForm();
    QTest::qWait(600);
    openScreen();      // as after another start of the program
    QTest::qWait(600); // a form that nobody has opened yet writes nothing over it
    m_screen->createNew();
    QCOMPARE(find<QLineEdit>(u"order-title"_s)->text(), u"りんご等級画像のラベル付け"_s);
    QVERIFY(find<QWidget>(u"order-draft"_s)->isVisible());
    QVERIFY(m_screen->save());
    openScreen();
    m_screen->createNew();
    QVERIFY(find<QLineEdit>(u"order-title"_s)->text().isEmpty());
    QVERIFY(!find<QWidget>(u"order-draft"_s)->isVisible());
    // The client that is being typed in belongs to it.
    click(u"order-new-client"_s);
    type(u"client-name"_s, u"高ボッチ村"_s);
    QTest::qWait(600);
    openScreen();
    m_screen->createNew();
    QVERIFY(find<QLineEdit>(u"client-name"_s)->isVisible());
    QCOMPARE(find<QLineEdit>(u"client-name"_s)->text(), u"高ボッチ村"_s);
}

void OrdersScreenTest::draftIsSavedOverNoOtherVersion()
{
    openScreen();
    click(u"order-edit"_s);
    type(u"order-quantity"_s, u"90"_s);
    QTest::qWait(600);
    Order theirs = stored(m_order.id);
    theirs.title = u"看板の写真"_s;
    QVERIFY(OrderDesk(m_test->office(), m_test->session(Role::Coordinator)).saveOrder(theirs).ok());
    openScreen();
    click(u"order-edit"_s);
    QCOMPARE(find<QLineEdit>(u"order-quantity"_s)->text(), u"90"_s);
    auto *banner = find<QWidget>(u"order-draft"_s);
    QVERIFY(banner->isVisible());
    QVERIFY(banner->accessibleDescription().contains(u"看板の写真"_s)); // both versions are named
    QVERIFY(banner->accessibleDescription().contains(m_order.title));
    QVERIFY(banner->accessibleDescription().contains(u"“90” here, “100” saved"_s));
    m_screen->save();
    QCOMPARE(stored(m_order.id).title, u"看板の写真"_s);
    QCOMPARE(stored(m_order.id).quantity, 100);
    // What is saved now is loaded, and changed from there.
    banner->findChild<QPushButton *>()->click();
    QVERIFY(!banner->isVisible());
    QCOMPARE(find<QLineEdit>(u"order-title"_s)->text(), u"看板の写真"_s);
    type(u"order-quantity"_s, u"90"_s);
    m_screen->save();
    QCOMPARE(stored(m_order.id).title, u"看板の写真"_s);
    QCOMPARE(stored(m_order.id).quantity, 90);
}

void OrdersScreenTest::staleFormShowsBothVersions()
{
    openScreen();
    click(u"order-edit"_s);
    type(u"order-note"_s, u"mine"_s);
    Order theirs = stored(m_order.id);
    theirs.note = u"theirs"_s;
    QVERIFY(Table<Order>(m_test->database()).update(theirs).ok());
    m_screen->save();
    QVERIFY(m_context->errors.isEmpty());
    auto *banner = find<QWidget>(u"order-draft"_s);
    QVERIFY(banner->isVisible());
    QVERIFY(banner->accessibleDescription().contains(u"“mine” here, “theirs” saved"_s));
    QCOMPARE(find<QLineEdit>(u"order-note"_s)->text(), u"mine"_s);
    QCOMPARE(stored(m_order.id).note, u"theirs"_s);
    m_screen->save(); // once more is no way round
    QCOMPARE(stored(m_order.id).note, u"theirs"_s);
}

void OrdersScreenTest::desksRefusalStandsAtTheField()
{
    openScreen();
    click(u"order-edit"_s);
    type(u"order-number"_s, u"2026-0900"_s); // taken by the other order
    m_screen->save();
    QVERIFY(fieldOf(u"order-number"_s)->hasError());
    QVERIFY(m_context->errors.isEmpty());
    QVERIFY(m_screen->goBack());
    QCOMPARE(stored(m_order.id).number, m_order.number);
}

void OrdersScreenTest::stepsLeadThroughTheLife()
{
    openScreen();
    const Order quoted = m_test->all<Order>(u"number = '2026-0900'"_s).first();
    m_screen->activate(Place{ScreenId::Orders, quoted.id.value(), {}});
    click(u"order-next-step"_s);
    QCOMPARE(stored(quoted.id).state, OrderState::Accepted);
    QCOMPARE(m_context->messages.size(), 1);
    QVERIFY(m_context->lastUndo);
    m_context->lastUndo();
    QCOMPARE(stored(quoted.id).state, OrderState::Quoted);
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
    m_screen->activate(Place{ScreenId::Orders, m_order.id.value(), {}});
    pause();
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

void OrdersScreenTest::splitsIntoBoxesAndBack()
{
    m_test->addWorker(u"百瀬 千尋"_s);
    openScreen();
    const Order quoted = m_test->all<Order>(u"number = '2026-0900'"_s).first();
    m_screen->activate(Place{ScreenId::Orders, quoted.id.value(), u"split"_s});
    pause();
    auto *table = find<TableView>(u"split-table"_s);
    QCOMPARE(table->model()->rowCount(), 2); // 100 units of a minute in boxes of 1:30
    type(u"split-box"_s, u"30"_s);
    pause();
    QCOMPARE(table->model()->rowCount(), 4);
    QVERIFY(find<QPushButton>(u"split-create"_s)->text().contains(u'4'));
    type(u"split-box"_s, u"half an hour"_s);
    pause();
    QVERIFY(fieldOf(u"split-box"_s)->hasError());
    QVERIFY(!find<QPushButton>(u"split-create"_s)->isEnabled());
    type(u"split-box"_s, u"0:30"_s);
    pause();
    QTest::keyClick(find<QLineEdit>(u"split-box"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(tasksOf(quoted.id), 4);
    QCOMPARE(m_context->longTitles.size(), 1);
    QVERIFY(!find<QWidget>(u"split-page"_s)->isVisible());
    QCOMPARE(find<TableView>(u"task-table"_s)->model()->rowCount(), 4);
    QVERIFY(m_context->lastUndo);
    m_context->lastUndo();
    QCOMPARE(tasksOf(quoted.id), 0);
}

void OrdersScreenTest::splitRefusesInWords()
{
    Order order = m_order;
    order.id = {};
    order.number = u"2026-0901"_s;
    order.standardSeconds = 0;
    order = m_test->add(order);
    openScreen();
    m_screen->activate(Place{ScreenId::Orders, order.id.value(), u"split"_s});
    pause();
    QVERIFY(find<QWidget>(u"split-refusal"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"split-create"_s)->isEnabled());
    QVERIFY(m_screen->goBack());
    QVERIFY(!find<QWidget>(u"split-page"_s)->isVisible());
}

void OrdersScreenTest::splitsIntoShifts()
{
    Order order = m_order;
    order.id = {};
    order.number = u"2026-0902"_s;
    order.shape = WorkShape::Shifts;
    order.quantity = 0;
    order.dueOn = QDate(2026, 12, 6);
    order = m_test->add(order);
    openScreen();
    m_screen->activate(Place{ScreenId::Orders, order.id.value(), u"split"_s});
    pause();
    type(u"shift-from"_s, u"2026-11-30"_s);
    type(u"shift-to"_s, u"2026-12-04"_s);
    type(u"shift-seats-1"_s, u"5"_s);
    pause();
    QCOMPARE(find<TableView>(u"split-table"_s)->model()->rowCount(), 25); // five seats, Monday to Friday
    click(u"shift-add"_s);
    pause();
    QCOMPARE(find<TableView>(u"split-table"_s)->model()->rowCount(), 30);
    type(u"shift-end-1"_s, u"8:00"_s); // before it begins
    pause();
    QVERIFY(!find<QPushButton>(u"split-create"_s)->isEnabled());
    type(u"shift-end-1"_s, u"12:00"_s);
    pause();
    click(u"split-create"_s);
    QCOMPARE(tasksOf(order.id), 30);
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
    m_context->path = m_folder->filePath(u"orders.csv"_s);
    QVERIFY(m_screen->exportShown());
    QFile file(m_context->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF")); // reading as a string takes it off
    const QString text = QString::fromUtf8(bytes);
    QCOMPARE(text.count(u"\r\n"_s), 3);
    QVERIFY(text.contains(u"ふるさと寄附"_s));
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
    m_screen->activate(Place{ScreenId::Orders, m_order.id.value(), u"split"_s});
    pause();
    QCOMPARE(namelessControls(*m_screen), QStringList());
}

QTEST_MAIN(OrdersScreenTest)
#include "tst_ordersscreen.moc"
