// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/admindesk.h"
#include "core/desk/hoursdesk.h"
#include "core/desk/orderdesk.h"
#include "core/desk/signin.h"
#include "tests/ui/support/windowtools.h"
#include "ui/dispatch/tasklist.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace tewake;
using namespace tewake::ui;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// One order through the real window, by everybody who has to do with it: taken in, split, handed out,
/// accepted, worked on, handed in, inspected, its hours approved, delivered, accepted by the client, and in
/// the exported report of the month.
class WholeCycleTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void fromOrderToReport();

private:
    /// One window, signed in as the sample office's person of this role, at the page of this name.
    void at(Role role, const QString &page, const std::function<void(MainWindow &)> &act);
    void takeIn(MainWindow &window);
    void split(MainWindow &window);
    void handOut(MainWindow &window);
    void work(MainWindow &window);
    void inspect(MainWindow &window);
    void deliver(MainWindow &window);
    void report(MainWindow &window);

    static void press(QWidget &window, const QString &button)
    {
        auto *found = child<QPushButton>(&window, button);
        QVERIFY2(found->isEnabled() && found->isVisible(), qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    static void type(QWidget &window, const QString &name, const QString &text)
    {
        auto *field = child<QLineEdit>(&window, name);
        field->setFocus();
        field->selectAll();
        typeText(field, text);
    }
    [[nodiscard]] OrderDesk orders() const { return OrderDesk(*m_office, session(Role::Coordinator)); }
    [[nodiscard]] Session session(Role role) const
    {
        const auto accounts = sampleAccounts(*m_office);
        for (const Account &account : *accounts) {
            if (account.role == role)
                return {account};
        }
        return {};
    }
    [[nodiscard]] Order order() const
    {
        const auto rows = orders().orders();
        for (const OrderRow &row : *rows) {
            if (row.order.title == m_title)
                return row.order;
        }
        return {};
    }
    [[nodiscard]] Task task() const
    {
        const auto rows = orders().tasks(order().id);
        return rows->isEmpty() ? Task() : rows->first().task;
    }

    const QString m_title = u"りんご等級画像のラベル付け"_s;
    FixedClock m_clock{morning()};
    std::unique_ptr<SampleCopies> m_copies;
    std::unique_ptr<QSettings> m_settings;
    QString m_path;
    std::unique_ptr<Office> m_office; ///< what is stored, through a connection of its own
};

void WholeCycleTest::initTestCase()
{
    applyLanguage(u"en"_s);
    Theme::apply(*qApp, Scheme::Light);
    m_copies = std::make_unique<SampleCopies>(m_clock);
    m_settings = std::make_unique<QSettings>(m_copies->file(u"cycle.ini"_s), QSettings::IniFormat);
    m_path = m_copies->copy();
    Location location;
    location.path = m_path;
    auto office = Office::open(location, m_clock);
    QVERIFY(office.ok());
    m_office = std::move(office).value();
}

void WholeCycleTest::at(Role role, const QString &page, const std::function<void(MainWindow &)> &act)
{
    MainWindow window(m_clock, *m_settings);
    openAndWait(window, m_path);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    press(window, u"sample-"_s + nameOf(role));
    QTRY_VERIFY(window.workspace());
    QVERIFY(settle(window));
    const qsizetype place = child<Sidebar>(&window, {})->keys().indexOf(page);
    QVERIFY2(place >= 0, qPrintable(page));
    QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + place), Qt::ControlModifier);
    QVERIFY(settle(window));
    act(window);
}

void WholeCycleTest::fromOrderToReport()
{
    at(Role::Coordinator, u"orders"_s, [this](MainWindow &window) {
        takeIn(window);
        split(window);
    });
    QCOMPARE(task().quantity, 60);
    at(Role::Coordinator, u"dispatch"_s, [this](MainWindow &window) { handOut(window); });
    QCOMPARE(task().state, TaskState::Offered);
    at(Role::Teleworker, u"mywork"_s, [this](MainWindow &window) { work(window); });
    QCOMPARE(task().state, TaskState::Submitted);
    at(Role::Coordinator, u"inspection"_s, [this](MainWindow &window) { inspect(window); });
    QCOMPARE(task().state, TaskState::Passed);
    at(Role::Coordinator, u"orders"_s, [this](MainWindow &window) { deliver(window); });
    QCOMPARE(order().state, OrderState::Completed);
    at(Role::Manager, u"month"_s, [this](MainWindow &window) { report(window); });
    const auto findings = checkOffice(*m_office);
    QVERIFY(findings.ok());
    QVERIFY2(findings->isEmpty(), findings->isEmpty() ? "" : qPrintable(findings->first().what));
}

void WholeCycleTest::takeIn(MainWindow &window)
{
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    type(window, u"order-title"_s, m_title);
    child<QComboBox>(&window, u"order-client"_s)->setCurrentIndex(1);
    child<QComboBox>(&window, u"order-category"_s)->setCurrentIndex(1);
    type(window, u"order-quantity"_s, u"60"_s);
    type(window, u"order-standardSeconds"_s, u"60"_s);
    type(window, u"order-clientPrice"_s, u"50"_s);
    type(window, u"order-reward"_s, u"30"_s);
    type(window, u"order-dueOn"_s, u"2026-12-20"_s);
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(settle(window));
    QCOMPARE(order().state, OrderState::Quoted);
    press(window, u"order-next-step"_s);
    QVERIFY(settle(window));
    QCOMPARE(order().state, OrderState::Accepted);
}

void WholeCycleTest::split(MainWindow &window)
{
    press(window, u"order-split"_s);
    QVERIFY(settle(window));
    type(window, u"split-box"_s, u"1:00"_s);
    QTRY_VERIFY(child<QPushButton>(&window, u"split-create"_s)->isEnabled());
    QTest::keyClick(child<QLineEdit>(&window, u"split-box"_s), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(settle(window));
    QCOMPARE(orders().tasks(order().id)->size(), 1);
}

void WholeCycleTest::handOut(MainWindow &window)
{
    auto *tasks = window.findChild<TaskList *>();
    QVERIFY(tasks && tasks->selectTask(task().id.value()));
    QTest::keyClick(child<QListView>(&window, u"dispatch.tasks"_s), Qt::Key_Return);
    // Among those who can take it, the person whom the sign-in page offers.
    const QString name = session(Role::Teleworker).account.displayName;
    auto *people = child<QListView>(&window, u"dispatch.candidates.list"_s);
    QTRY_VERIFY(people->model()->rowCount() > 0);
    QModelIndex place;
    for (int row = 0; row < people->model()->rowCount() && !place.isValid(); ++row) {
        const QModelIndex index = people->model()->index(row, 0);
        if (index.data(Qt::AccessibleTextRole).toString().contains(name) ||
            index.data().toString().contains(name))
            place = index;
    }
    QVERIFY2(place.isValid(), qPrintable(name));
    people->setCurrentIndex(place);
    QTest::keyClick(people, Qt::Key_Return);
    QTRY_VERIFY(child<QPushButton>(&window, u"dispatch.confirm"_s)->isEnabled());
    press(window, u"dispatch.confirm"_s);
    QVERIFY(settle(window));
}

void WholeCycleTest::work(MainWindow &window)
{
    const auto rows = orders().tasks(order().id);
    const qint64 assignment = rows->first().assignmentId.value();
    press(*child<QWidget>(&window, u"offer.%1"_s.arg(assignment)), u"offer.accept"_s);
    QVERIFY(settle(window));
    QCOMPARE(task().state, TaskState::Accepted);
    auto *table = child<TableView>(&window, u"mywork.table"_s);
    QVERIFY(table->selectId(assignment));
    QTest::keyClick(table, Qt::Key_Return); // starts the timer
    QVERIFY(settle(window));
    QCOMPARE(task().state, TaskState::Working);
    m_clock.advanceMinutes(55);
    press(window, u"timer.handIn"_s);
    auto *asks = child<QDialog>(&window, u"handInDialog"_s);
    type(*asks, u"handIn.quantity"_s, u"60"_s);
    child<QPlainTextEdit>(asks, u"handIn.note"_s)->setPlainText(u"終わりました"_s);
    press(*asks, u"dialog.do"_s);
    QVERIFY(settle(window));
}

void WholeCycleTest::inspect(MainWindow &window)
{
    window.workspace()->open(Place{ScreenId::Inspection, task().id.value(), {}});
    QVERIFY(settle(window));
    // Every unit that the sampling plan asks for is looked at, and good.
    for (int unit = 0; unit < 60 && !child<QPushButton>(&window, u"inspection.accept"_s)->isEnabled(); ++unit)
        QTest::keyClick(child<QWidget>(&window, u"sampleGrid"_s), Qt::Key_Space);
    press(window, u"inspection.accept"_s);
    QVERIFY(settle(window));
    window.workspace()->open(Place{ScreenId::Inspection, 0, u"hours"_s});
    QVERIFY(settle(window));
    auto *hours = child<TableView>(&window, u"hours.table"_s);
    bool chosen = false;
    HoursDesk desk(*m_office, session(Role::Coordinator));
    const auto waiting = desk.waitingForApproval();
    for (const EntryRow &row : *waiting) {
        if (row.entry.taskId == task().id)
            chosen = hours->selectId(row.entry.id.value());
    }
    QVERIFY(chosen);
    press(window, u"hours.approve"_s);
    QVERIFY(settle(window));
}

void WholeCycleTest::deliver(MainWindow &window)
{
    window.workspace()->open(Place{ScreenId::Orders, order().id.value(), {}});
    QVERIFY(settle(window));
    onDialog(u"question"_s, [](QWidget *dialog) { press(*dialog, u"question-confirm"_s); });
    press(window, u"order-next-step"_s);
    QVERIFY(settle(window));
    QCOMPARE(order().state, OrderState::Delivered);
    onDialog(u"acceptance-dialog"_s, [](QWidget *dialog) {
        QCOMPARE(child<QLineEdit>(dialog, u"acceptance-amount"_s)->text(), u"3,000"_s);
        press(*dialog, u"acceptance-save"_s);
    });
    press(window, u"order-next-step"_s);
    QVERIFY(settle(window));
}

void WholeCycleTest::report(MainWindow &window)
{
    // The page opens at the month that is to be closed.
    press(window, u"nextMonth"_s);
    QVERIFY(settle(window));
    const QString path = m_copies->file(u"month.json"_s);
    QTimer::singleShot(200, &window, [path] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<QFileDialog *>(widget);
            if (!dialog || !dialog->isVisible())
                continue;
            dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
            static_cast<QDialog *>(dialog)->accept();
        }
    });
    press(window, u"export"_s);
    QVERIFY(settle(window));
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    qint64 exported = 0;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &line : object[u"categories"].toArray())
        exported += line[u"revenue"].toInteger();
    // An independent sum: all that clients accepted in this month, ours among it.
    const YearMonth month = YearMonth::of(m_office->today());
    qint64 revenue = 0;
    bool ours = false;
    const auto rows = orders().orders();
    for (const OrderRow &row : *rows) {
        const auto acceptances = orders().acceptances(row.order.id);
        for (const ClientAcceptance &acceptance : *acceptances) {
            if (YearMonth::of(acceptance.day) != month)
                continue;
            revenue += acceptance.amount.amount();
            ours = ours || (row.order.title == m_title && acceptance.amount == Yen(3000));
        }
    }
    QVERIFY(ours);
    QCOMPARE(exported, revenue);
}

QTEST_MAIN(WholeCycleTest)
#include "tst_wholecycle.moc"
