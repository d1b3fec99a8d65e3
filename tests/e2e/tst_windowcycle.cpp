// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/orderdesk.h"
#include "core/desk/signin.h"
#include "tests/ui/support/windowtools.h"
#include "ui/shell/toast.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLineEdit>

using namespace tewake;
using namespace tewake::ui;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// The real window on a sample office, driven by keys and clicks: from signing in to a split order and back.
class WindowCycleTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void takesInAcceptsSplitsAndUndoes();
    void twoWindowsDoNotOverwriteEachOther();

private:
    void enter(MainWindow &window, Role role);
    static void type(MainWindow &window, const QString &name, const QString &text)
    {
        auto *field = child<QLineEdit>(&window, name);
        field->setFocus();
        field->selectAll();
        typeText(field, text);
    }
    static Order orderCalled(Office &office, const Session &session, const QString &title)
    {
        const auto rows = OrderDesk(office, session).orders();
        if (rows) {
            for (const OrderRow &row : *rows) {
                if (row.order.title == title)
                    return row.order;
            }
        }
        return {};
    }

    FixedClock m_clock{morning()};
    std::unique_ptr<SampleCopies> m_copies;
};

void WindowCycleTest::initTestCase()
{
    applyLanguage(u"en"_s);
    Theme::apply(*qApp, Scheme::Light);
    m_copies = std::make_unique<SampleCopies>(m_clock);
}

void WindowCycleTest::enter(MainWindow &window, Role role)
{
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    child<QPushButton>(&window, u"sample-"_s + nameOf(role))->click();
    QTRY_VERIFY(window.workspace());
    QVERIFY(settle(window));
}

void WindowCycleTest::takesInAcceptsSplitsAndUndoes()
{
    const QString path = m_copies->copy();
    QSettings settings(m_copies->file(u"one.ini"_s), QSettings::IniFormat);
    MainWindow window(m_clock, settings);
    openAndWait(window, path);
    enter(window, Role::Coordinator);

    // What the office has now is looked at through a connection of its own.
    Location location;
    location.path = path;
    const auto office = Office::open(location, m_clock);
    QVERIFY(office.ok());
    const auto accounts = sampleAccounts(**office);
    QVERIFY(accounts.ok());
    const Session session{accounts->first()};
    const QString title = u"りんご等級画像のラベル付け"_s;

    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QVERIFY(settle(window));
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    type(window, u"order-title"_s, title);
    child<QComboBox>(&window, u"order-client"_s)->setCurrentIndex(1);
    child<QComboBox>(&window, u"order-category"_s)->setCurrentIndex(1);
    type(window, u"order-quantity"_s, u"12,000"_s);
    type(window, u"order-standardSeconds"_s, u"40"_s);
    type(window, u"order-clientPrice"_s, u"20"_s);
    type(window, u"order-reward"_s, u"13"_s);
    type(window, u"order-dueOn"_s, u"2026-12-20"_s);
    picture(window, u"order-form"_s);
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(settle(window));
    Order order = orderCalled(**office, session, title);
    QVERIFY(order.id.isValid());
    QCOMPARE(order.state, OrderState::Quoted);

    child<QPushButton>(&window, u"order-next-step"_s)->click();
    QVERIFY(settle(window));
    QCOMPARE(orderCalled(**office, session, title).state, OrderState::Accepted);

    child<QPushButton>(&window, u"order-split"_s)->click();
    QVERIFY(settle(window));
    type(window, u"split-box"_s, u"1:30"_s);
    QTRY_VERIFY(child<QPushButton>(&window, u"split-create"_s)->isEnabled()); // what is made is seen first
    picture(window, u"split"_s);
    QTest::keyClick(child<QLineEdit>(&window, u"split-box"_s), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(settle(window));
    OrderDesk desk(**office, session);
    auto tasks = desk.tasks(order.id);
    QVERIFY(tasks.ok());
    QCOMPARE(tasks->size(), 89); // 12,000 × 40 s, 135 in each box
    qint64 quantity = 0;
    for (const TaskRow &task : *tasks)
        quantity += task.task.quantity;
    QCOMPARE(quantity, 12000);
    picture(window, u"order-split-done"_s);

    // Ctrl+Z takes it back as a whole.
    child<TableView>(&window, u"order-table"_s)->setFocus();
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(settle(window));
    tasks = desk.tasks(order.id);
    QVERIFY(tasks.ok());
    QVERIFY(tasks->isEmpty());
    QVERIFY(child<Toast>(&window, u"toast"_s)->isVisible());
}

void WindowCycleTest::twoWindowsDoNotOverwriteEachOther()
{
    const QString path = m_copies->copy();
    QSettings settings(m_copies->file(u"two.ini"_s), QSettings::IniFormat);
    MainWindow window(m_clock, settings);
    openAndWait(window, path);
    enter(window, Role::Coordinator);
    Location location;
    location.path = path;
    const auto office = Office::open(location, m_clock);
    QVERIFY(office.ok());
    const auto accounts = sampleAccounts(**office);
    QVERIFY(accounts.ok());
    const Session session{accounts->first()};

    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QVERIFY(settle(window));
    // One whose form is complete: the sample has orders without a quantity, too.
    auto *table = child<TableView>(&window, u"order-table"_s);
    const auto rows = OrderDesk(**office, session).orders();
    QVERIFY(rows.ok());
    for (const OrderRow &row : *rows) {
        if (row.order.state == OrderState::InProgress && row.order.quantity > 0 &&
            table->selectId(row.order.id.value()))
            break;
    }
    QVERIFY(settle(window));
    const Id<Order> id(table->currentId());
    child<QPushButton>(&window, u"order-edit"_s)->click();
    type(window, u"order-note"_s, u"from this window"_s);
    // Meanwhile somebody else saves the same order.
    OrderDesk desk(**office, session);
    auto row = desk.order(id);
    QVERIFY(row.ok());
    row->order.note = u"from another"_s;
    QVERIFY(desk.saveOrder(row->order).ok());
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(settle(window));
    picture(window, u"order-conflict"_s);
    // The form says so, and names both versions.
    auto *banner = child<Banner>(&window, u"order-draft"_s);
    QVERIFY(banner->isVisible());
    QVERIFY(banner->accessibleDescription().contains(u"from this window"_s));
    QVERIFY(banner->accessibleDescription().contains(u"from another"_s));
    QCOMPARE(desk.order(id)->order.note, u"from another"_s);
    // What was typed is still there.
    QCOMPARE(child<QLineEdit>(&window, u"order-note"_s)->text(), u"from this window"_s);
}

QTEST_MAIN(WindowCycleTest)
#include "tst_windowcycle.moc"
