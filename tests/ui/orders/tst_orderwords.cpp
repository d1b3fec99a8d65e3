// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/splitoutlook.h"
#include "ui/orders/orderdetail.h"
#include "ui/orders/ordersteps.h"
#include "ui/orders/shiftform.h"
#include "ui/shared/orderlist.h"
#include "ui/shared/orderwords.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tewake;
using namespace tewake::ui;
using namespace Qt::StringLiterals;

class OrderWordsTest : public QObject {
    Q_OBJECT
private slots:
    void risk_data();
    void risk();
    void filters();
    void cancellingNamesWhoLosesWork();
    void freeTimeWithoutTheBusyBlocks();
    void proposesTheLongestThatManyCanTake();
    void amountFollowsTheQuantity();
    void theRestIsNamed();
};

void OrderWordsTest::risk_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("tasks");
    QTest::addColumn<int>("planned");
    QTest::addColumn<int>("passed");
    QTest::addColumn<int>("risk");
    const auto row = [](const char *name, OrderState state, int days, int tasks, int planned, int passed,
                        DueRisk risk) {
        QTest::newRow(name) << int(state) << days << tasks << planned << passed << int(risk);
    };
    row("overdue", OrderState::InProgress, -1, 10, 0, 9, DueRisk::Danger);
    row("two days, somebody missing", OrderState::InProgress, 2, 10, 1, 5, DueRisk::Danger);
    row("two days, all have hands", OrderState::InProgress, 2, 10, 0, 5, DueRisk::Near);
    row("not split, tomorrow", OrderState::Accepted, 1, 0, 0, 0, DueRisk::Danger);
    row("a week", OrderState::InProgress, 7, 10, 5, 5, DueRisk::Near);
    row("eight days", OrderState::InProgress, 8, 10, 5, 5, DueRisk::None);
    row("all passed", OrderState::InProgress, 1, 10, 0, 10, DueRisk::None);
    row("a quotation", OrderState::Quoted, -3, 0, 0, 0, DueRisk::None);
    row("delivered", OrderState::Delivered, -3, 10, 0, 10, DueRisk::None);
    row("cancelled", OrderState::Cancelled, -3, 10, 5, 0, DueRisk::None);
}

void OrderWordsTest::risk()
{
    QFETCH(int, state);
    QFETCH(int, days);
    const QDate today(2026, 11, 18);
    OrderRow row;
    row.order.state = static_cast<OrderState>(state);
    row.order.dueOn = today.addDays(days);
    QFETCH(int, tasks);
    QFETCH(int, planned);
    QFETCH(int, passed);
    row.tasks = tasks;
    row.planned = planned;
    row.passed = passed;
    QTEST(int(dueRisk(row, today)), "risk");
    QCOMPARE(riskText(row, today).has_value(), dueRisk(row, today) != DueRisk::None);
}

void OrderWordsTest::filters()
{
    const QDate today(2026, 11, 18);
    OrderRow row;
    row.order.state = OrderState::Completed;
    row.order.categoryId = Id<WorkCategory>(3);
    row.order.clientId = Id<Client>(5);
    OrderListFilter filter;
    QVERIFY(!accepts(filter, row, today)); // finished ones are not among the open ones
    filter.chip = u"all"_s;
    QVERIFY(accepts(filter, row, today));
    filter.chip = u"completed"_s;
    QVERIFY(accepts(filter, row, today));
    filter.categoryId = 4;
    QVERIFY(!accepts(filter, row, today));
    filter.categoryId = 3;
    filter.clientId = 5;
    QVERIFY(accepts(filter, row, today));
    filter.riskOnly = true;
    QVERIFY(!accepts(filter, row, today));
}

void OrderWordsTest::cancellingNamesWhoLosesWork()
{
    OrderCancelling tasks;
    const auto add = [](QList<TaskRow> &list, TaskState state, const QString &name) {
        TaskRow row;
        row.mark = u"標識"_s;
        row.task.number = 47;
        row.task.state = state;
        row.workerName = name;
        list.append(row);
    };
    QVERIFY(cancelConsequences(tasks).contains(u"Nothing has been handed out"_s));
    add(tasks.cancelled, TaskState::Planned, {});
    add(tasks.cancelled, TaskState::Offered, u"小林 由香"_s);
    add(tasks.cancelled, TaskState::Working, u"百瀬 千尋"_s);
    add(tasks.cancelled, TaskState::Accepted, u"百瀬 千尋"_s);
    add(tasks.begun, TaskState::Working, u"塩尻 花子"_s);
    add(tasks.handedIn, TaskState::Submitted, u"林 千夏"_s);
    const QString text = cancelConsequences(tasks);
    QVERIFY(text.contains(u"小林 由香"_s));
    QCOMPARE(text.count(u"百瀬 千尋"_s), 1); // named once, whatever the number of tasks
    QVERIFY(text.contains(u"標識-047 (塩尻 花子)"_s));
    QVERIFY(!text.contains(u"林 千夏"_s)); // what was handed in stays
    QCOMPARE(text.count(u'\n'), 5);
}

void OrderWordsTest::freeTimeWithoutTheBusyBlocks()
{
    const auto block = [](qint64 from, qint64 to) { return Block{Instant(from * 60), Instant(to * 60)}; };
    const QList<Block> available{block(540, 720), block(780, 960)};
    QCOMPARE(freeStretches(available, {}).size(), 2);
    const QList<Block> free = freeStretches(available, {block(600, 660), block(700, 800)});
    QCOMPARE(free, (QList<Block>{block(540, 600), block(660, 700), block(800, 960)}));
    QVERIFY(freeStretches(available, {block(0, 1440)}).isEmpty());
}

void OrderWordsTest::proposesTheLongestThatManyCanTake()
{
    QVERIFY(!proposedSize({}).has_value());
    QList<SizeOption> sizes{
        {Minutes(30), 118, 0}, {Minutes(60), 112, 0}, {Minutes(90), 97, 0}, {Minutes(120), 68, 0}};
    QCOMPARE(proposedSize(sizes), 2); // 97 of 118 are 82 %
    QCOMPARE(proposedSize(sizes, 0.9), 1);
    for (SizeOption &option : sizes)
        option.people = 0;
    QVERIFY(!proposedSize(sizes).has_value());
}

/// The amount accepted follows the quantity until the person writes her own.
void OrderWordsTest::amountFollowsTheQuantity()
{
    OrderRow row;
    row.order.state = OrderState::InProgress;
    row.order.quantity = 1001;
    row.amount = Yen(24'024);
    row.acceptedQuantity = 1;
    row.acceptedAmount = Yen(24);
    AcceptanceDialog dialog(row, {500, row.amount}, QDate(2026, 11, 23),
                            [](const AcceptanceRequest &) { return Result<void>(); });
    auto *quantity = dialog.findChild<QLineEdit *>(u"acceptance-quantity"_s);
    auto *amount = dialog.findChild<QLineEdit *>(u"acceptance-amount"_s);
    QVERIFY(quantity && amount);
    QCOMPARE(quantity->text(), u"500"_s);
    QCOMPARE(amount->text(), u"12,000"_s);
    quantity->setText(u"1,000"_s);
    QCOMPARE(amount->text(), u"24,000"_s);
    quantity->setText(u"some"_s);
    QCOMPARE(amount->text(), u"24,000"_s);
    amount->setText(u"2,300"_s);
    quantity->setText(u"10"_s);
    QCOMPARE(amount->text(), u"2,300"_s);
}

/// The last part names what it would leave, and leaves it only where the person ticks that very rest.
void OrderWordsTest::theRestIsNamed()
{
    OrderRow row;
    row.order.state = OrderState::Delivered;
    row.order.quantity = 100;
    row.order.unit = u"枚"_s;
    row.amount = Yen(6000);
    QList<AcceptanceRequest> asked;
    AcceptanceDialog dialog(row, {100, row.amount}, QDate(2026, 11, 23),
                            [&asked](const AcceptanceRequest &request) -> Result<void> {
                                asked.append(request);
                                return Error{ErrorCode::Refused, u"not yet"_s, u"quantity"_s};
                            });
    dialog.show();
    auto *quantity = dialog.findChild<QLineEdit *>(u"acceptance-quantity"_s);
    auto *final = dialog.findChild<QCheckBox *>(u"acceptance-final"_s);
    auto *writeOff = dialog.findChild<QCheckBox *>(u"acceptance-write-off"_s);
    auto *save = dialog.findChild<QPushButton *>(u"acceptance-save"_s);
    QVERIFY(quantity && final && writeOff && save);
    QVERIFY(!writeOff->isVisible());
    quantity->setText(u"1"_s);
    QVERIFY(writeOff->isVisible());
    QVERIFY2(writeOff->text().contains(u"99"_s), qPrintable(writeOff->text()));
    QVERIFY2(writeOff->text().contains(u"5,940"_s), qPrintable(writeOff->text()));
    save->click();
    QVERIFY(!asked.last().writeOff);
    writeOff->setChecked(true);
    save->click();
    QVERIFY(asked.last().writeOff);
    QCOMPARE(asked.last().acceptance.quantity, 1);
    quantity->setText(u"2"_s); // another rest
    QVERIFY(!writeOff->isChecked());
    final->setChecked(false);
    QVERIFY(!writeOff->isVisible());
    save->click();
    QVERIFY(!asked.last().writeOff);
}

QTEST_MAIN(OrderWordsTest)
#include "tst_orderwords.moc"
