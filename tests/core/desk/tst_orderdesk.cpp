// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/orderdesk.h"

#include "core/desk/hoursdesk.h"
#include "core/desk/inspectiondesk.h"
#include "core/desk/moneydesk.h"
#include "tests/support/testoffice.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tewake::Price)

class OrderDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatIsMissingIsSplitAgain();
    void quantityStaysAboveItsTasks();
    void requotedAtOnce();
    void workUnderWayIsNotCancelled();
    void termsGoWithWhatIsAgreed();
    void onlyTheSplitThatIsMeantIsTakenBack();
    void boxesAreDueWithTheirOrder();
    void reasonsOfCancellingAreKept();
    void noShiftsInThePast();
    void noBoxesInThePast();
    void rewardsAreAsAgreed();
    void reportedOrdersKeepTheirClient();

private:
    [[nodiscard]] OrderDesk desk()
    {
        return OrderDesk(m_office->office(), m_office->session(Role::Coordinator));
    }
    [[nodiscard]] qint64 trail() const;

    std::unique_ptr<TestOffice> m_office;
};

void OrderDeskTest::init()
{
    m_office = std::make_unique<TestOffice>();
}

void OrderDeskTest::cleanup()
{
    m_office.reset();
}

qint64 OrderDeskTest::trail() const
{
    return *m_office->database().integer(u"SELECT COUNT(*) FROM audit"_s);
}

/// Units of a box that was cancelled, rejected or handed in short are split again, where they are missing.
void OrderDeskTest::whatIsMissingIsSplitAgain()
{
    const Order order = m_office->addOrder(); // 100 pieces of 6 minutes
    const Worker hanako = m_office->addWorker(u"塩尻 花子"_s);
    const auto made = desk().splitIntoBoxes(order.id, {Minutes(60), {}, {}});
    TEWAKE_VERIFY(made);
    QCOMPARE(made->size(), 10);
    QCOMPARE(*desk().missingUnits(order.id), 0);
    TEWAKE_REFUSED(desk().splitIntoBoxes(order.id, {Minutes(60), {}, {}}), ErrorCode::Refused, "already");

    const auto set = [&](int box, TaskState state) {
        Task task = m_office->load(made->at(box).id);
        task.state = state;
        TEWAKE_VERIFY(Table<Task>(m_office->database()).update(task));
    };
    const auto handIn = [&](int box, qint64 quantity) {
        Submission submission;
        submission.taskId = made->at(box).id;
        submission.workerId = hanako.id;
        submission.at = m_office->clock().now();
        submission.quantity = quantity;
        (void)m_office->add(submission);
    };
    TEWAKE_VERIFY(desk().cancelTask(made->at(1).id, u"test"_s)); // 11 to 20
    set(4, TaskState::Rejected);                                 // 41 to 50
    handIn(6, 2);                                                // taken back, and handed in again
    handIn(6, 7);
    set(6, TaskState::Passed); // 68 to 70
    handIn(7, 3);
    set(7, TaskState::Submitted); // not decided: nothing is missing yet
    set(8, TaskState::SentBack);  // 81 to 90, which its rework stands for
    Task rework = m_office->load(made->at(8).id);
    rework.id = {};
    rework.version = 0;
    rework.number = 50;
    rework.state = TaskState::Planned;
    rework.round = 2;
    rework.reworkOf = made->at(8).id;
    rework.splitBatch = 0;
    rework.reworkPaid = true; // what was sent back is paid: without the rework its units are missing
    rework = m_office->add(rework);
    QCOMPARE(*desk().missingUnits(order.id), 23);

    const auto again = desk().splitIntoBoxes(order.id, {Minutes(60), {}, {}});
    TEWAKE_VERIFY(again);
    QList<std::pair<qint64, qint64>> ranges;
    for (const Task &task : *again)
        ranges.append({task.unitFrom, task.quantity});
    QCOMPARE(ranges, (QList<std::pair<qint64, qint64>>{{11, 10}, {41, 10}, {68, 3}}));
    QCOMPARE(*desk().missingUnits(order.id), 0);
    TEWAKE_VERIFY(desk().cancelTask(rework.id, u"test"_s));
    QCOMPARE(*desk().missingUnits(order.id), 10);
}

void OrderDeskTest::quantityStaysAboveItsTasks()
{
    Order order = m_office->addOrder();
    const auto made = desk().splitIntoBoxes(order.id, {Minutes(60), {}, {}});
    TEWAKE_VERIFY(made);
    TEWAKE_VERIFY(desk().cancelTask(made->last().id, u"fewer"_s));
    order.quantity = 89;
    TEWAKE_REFUSED(desk().saveOrder(order), ErrorCode::Refused, "90 units");
    order.quantity = 90;
    TEWAKE_VERIFY(desk().saveOrder(order));
}

/// Hours are paid at the order's rate, so it holds as long as somebody counts on it.
/// Both or neither: the terms are not changed where the order cannot be a quotation again.
void OrderDeskTest::requotedAtOnce()
{
    Order order = m_office->addOrder(); // taken
    order.title = u"道路標識"_s;
    const qint64 lines = trail();
    TEWAKE_VERIFY(desk().requote(order));
    QCOMPARE(m_office->load(order.id).state, OrderState::Quoted);
    QCOMPARE(m_office->load(order.id).title, u"道路標識"_s);
    QCOMPARE(trail(), lines + 2);
    order = m_office->load(order.id);
    order.title = u"標識"_s;
    TEWAKE_VERIFY(desk().requote(order)); // stays one
    QCOMPARE(m_office->load(order.id).state, OrderState::Quoted);
    QCOMPARE(trail(), lines + 3);

    Order begun = m_office->addOrder();
    begun.state = OrderState::Delivered;
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(begun));
    begun.title = u"道路標識"_s;
    TEWAKE_REFUSED(desk().requote(begun), ErrorCode::Refused, "no quotation any more");
    QVERIFY(m_office->load(begun.id).title != begun.title);
    // What comes to nothing half-way leaves nothing behind.
    Order fails = m_office->addOrder();
    const QString before = fails.title;
    fails.title = u"道路標識"_s;
    const bool onSqlite = m_office->location().engine == Engine::Sqlite;
    const QString trigger =
        onSqlite
            ? u"CREATE TRIGGER no_quotation BEFORE UPDATE ON work_order WHEN NEW.state = 'quoted' "
              "BEGIN SELECT RAISE(ABORT, 'no'); END"_s
            : u"ALTER TABLE work_order ADD CONSTRAINT no_quotation CHECK (state <> 'quoted') NOT VALID"_s;
    TEWAKE_VERIFY(m_office->database().transact([&] { return m_office->database().command(trigger); }));
    QVERIFY(!desk().requote(fails).ok());
    QCOMPARE(m_office->load(fails.id).title, before);
    QCOMPARE(m_office->load(fails.id).state, OrderState::Accepted);
}

/// A task on which its person has logged hours stays until what is done is handed in; only then is it paid.
void OrderDeskTest::workUnderWayIsNotCancelled()
{
    const Order order = m_office->addOrder();
    Worker hanako = m_office->addWorker(u"塩尻 花子"_s);
    const Task begun = m_office->addTask(order);
    const Task accepted = m_office->addTask(order);
    const Task left = m_office->addTask(order);
    (void)m_office->give(begun, hanako, m_office->at(24, 9));
    (void)m_office->give(accepted, hanako, m_office->at(24, 11));
    HoursDesk hours(m_office->office(), m_office->session(hanako));
    TimeEntry entry;
    entry.taskId = begun.id;
    entry.day = TestOffice::day(22);
    entry.minutes = Minutes(75);
    TEWAKE_VERIFY(hours.addEntry(entry));
    const qint64 lines = trail();
    TEWAKE_REFUSED(desk().cancelTask(begun.id, u"test"_s), ErrorCode::Refused, "塩尻 花子");
    TEWAKE_REFUSED(desk().cancelTask(begun.id, u"test"_s), ErrorCode::Refused, "1:15");
    QCOMPARE(trail(), lines);
    TEWAKE_VERIFY(desk().cancelTask(accepted.id, u"test"_s)); // nothing was done on it

    // Who has left hands nothing in any more.
    (void)m_office->give(left, hanako, m_office->at(24, 13));
    TEWAKE_VERIFY(hours.startTimer(left.id));
    TEWAKE_REFUSED(desk().cancelTask(left.id, u"test"_s), ErrorCode::Refused, "標識-003");
    TEWAKE_VERIFY(hours.stopTimer(0, {}));
    hanako.active = false;
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(hanako));
    TEWAKE_VERIFY(desk().cancelTask(left.id, u"test"_s));
    hanako.active = true;
    TEWAKE_VERIFY(Table<Worker>(m_office->database()).update(hanako));

    const Task open = m_office->addTask(order);
    const auto preview = desk().previewCancel(order.id);
    TEWAKE_VERIFY(preview);
    QCOMPARE(preview->begun.size(), 1);
    QCOMPARE(preview->begun.first().workerName, u"塩尻 花子"_s);
    QCOMPARE(preview->cancelled.size(), 1);
    QVERIFY(preview->handedIn.isEmpty());
    TEWAKE_VERIFY(desk().cancel(order.id, u"  The client has no budget any more.\t"_s));
    QCOMPARE(m_office->load(open.id).state, TaskState::Cancelled);
    QCOMPARE(m_office->load(order.id).state, OrderState::Cancelled);
    QCOMPARE(m_office->load(begun.id).state, TaskState::Working);
    TEWAKE_VERIFY(hours.handIn(begun.id, {4, {}, {}}));
    TEWAKE_VERIFY(
        InspectionDesk(m_office->office(), m_office->session(Role::Coordinator)).inspect(begun.id, {}));
    QCOMPARE(m_office->all<Reward>().size(), 1);
    QCOMPARE(m_office->all<Reward>().first().amount, Yen(120));
}

void OrderDeskTest::termsGoWithWhatIsAgreed()
{
    Order order = m_office->addOrder(); // 100 pieces at 60 yen
    TEWAKE_VERIFY(desk().splitIntoBoxes(order.id, {Minutes(60), {}, {}}));
    Order shifts = order;
    shifts.shape = WorkShape::Shifts;
    TEWAKE_REFUSED(desk().saveOrder(shifts), ErrorCode::Refused, "its shape stays");
    TEWAKE_VERIFY(desk().undoSplit(order.id));
    const auto reshaped = desk().saveOrder(shifts);
    TEWAKE_VERIFY(reshaped);

    Order other = m_office->addOrder();
    other.state = OrderState::InProgress;
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(other));
    AcceptanceRequest part;
    part.acceptance.orderId = other.id;
    part.acceptance.day = TestOffice::day(20);
    part.acceptance.quantity = 60;
    part.acceptance.amount = Yen(3600);
    part.acceptance.final = false;
    TEWAKE_VERIFY(desk().recordAcceptance(part));
    Order fewer = other;
    fewer.quantity = 59;
    TEWAKE_REFUSED(desk().saveOrder(fewer), ErrorCode::Refused, "has accepted 60 units");
    Order cheaper = other;
    cheaper.clientPrice.amount = Yen(35);
    TEWAKE_REFUSED(desk().saveOrder(cheaper), ErrorCode::Refused, "it cannot come to 3,500");
    cheaper.clientPrice.amount = Yen(36);
    TEWAKE_VERIFY(desk().saveOrder(cheaper));
    QCOMPARE(m_office->load(other.id).clientPrice.amount, Yen(36));
}

void OrderDeskTest::onlyTheSplitThatIsMeantIsTakenBack()
{
    const Order order = m_office->addOrder();
    const auto split = [&] { return desk().splitIntoBoxes(order.id, {Minutes(60), {}, {}}); };
    const auto first = split();
    TEWAKE_VERIFY(first);
    const int batch = first->first().splitBatch;
    TEWAKE_VERIFY(desk().undoSplit(order.id, batch));
    TEWAKE_REFUSED(desk().undoSplit(order.id, batch), ErrorCode::Refused, "has not been split");
    // Somebody else splits it anew: a number is never given twice, so the first step back cannot mean it.
    const auto second = split();
    TEWAKE_VERIFY(second);
    QVERIFY(second->first().splitBatch > batch);
    TEWAKE_REFUSED(desk().undoSplit(order.id, batch), ErrorCode::Conflict, "another one by now");
    QCOMPARE(m_office->all<Task>().size(), second->size());
    // What was cancelled is split once more: a second split beside the first.
    TEWAKE_VERIFY(desk().cancelTask(second->first().id, u"test"_s));
    const auto third = split();
    TEWAKE_VERIFY(third);
    TEWAKE_REFUSED(desk().undoSplit(order.id, second->first().splitBatch), ErrorCode::Conflict,
                   "another one by now");
    QCOMPARE(desk().undoSplit(order.id, third->first().splitBatch).value(), static_cast<int>(third->size()));
}

void OrderDeskTest::boxesAreDueWithTheirOrder()
{
    const Order order = m_office->addOrder();
    TEWAKE_REFUSED(desk().splitIntoBoxes(order.id, {Minutes(60), {}, order.dueOn.addDays(1)}),
                   ErrorCode::InvalidInput, "after the order");
    TEWAKE_VERIFY(desk().splitIntoBoxes(order.id, {Minutes(60), {}, order.dueOn}));
}

void OrderDeskTest::reasonsOfCancellingAreKept()
{
    const Order order = m_office->addOrder();
    const Task task = m_office->addTask(order);
    TEWAKE_REFUSED(desk().cancelTask(task.id, u" "_s), ErrorCode::InvalidInput, "reason");
    QVERIFY(m_office->load(task.id).state == TaskState::Planned);
    TEWAKE_VERIFY(desk().cancelTask(task.id, u"数量の変更"_s));
    const auto ofTask = AuditTrail(m_office->database()).list(10, u"task"_s, task.id.value());
    TEWAKE_VERIFY(ofTask);
    QVERIFY(std::any_of(ofTask->cbegin(), ofTask->cend(),
                        [](const AuditRecord &line) { return line.after.contains(u"数量の変更"_s); }));
    // On the order, on its tasks and on the offers that are withdrawn it stands as it is read, without blanks
    // around it.
    const Task offered = m_office->addTask(order);
    const Assignment offer =
        m_office->offer(offered, m_office->addWorker(u"塩尻 花子"_s), m_office->at(24, 9));
    TEWAKE_VERIFY(desk().cancel(order.id, u" 発注者の都合\t"_s));
    QCOMPARE(m_office->load(offer.id).reason, u"発注者の都合"_s);
    const auto history = desk().history(order.id);
    TEWAKE_VERIFY(history);
    QVERIFY(std::any_of(history->cbegin(), history->cend(),
                        [](const AuditRecord &line) { return line.after.contains(u"\"発注者の都合\""_s); }));
}

void OrderDeskTest::noShiftsInThePast()
{
    Order order = m_office->addOrder();
    order.shape = WorkShape::Shifts;
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    const QDate today = m_office->office().today();
    ShiftSpec spec{{today.addDays(-3), today.addDays(4)}, {1, 2, 3, 4, 5, 6, 7}, {{540, 720, 1}}, false};
    TEWAKE_REFUSED(desk().previewShifts(order.id, spec), ErrorCode::InvalidInput, "has passed");
    TEWAKE_REFUSED(desk().splitIntoShifts(order.id, spec), ErrorCode::InvalidInput, "has passed");
    QVERIFY(m_office->all<Task>().isEmpty());
    spec.days.begin = today;
    const auto made = desk().splitIntoShifts(order.id, spec);
    TEWAKE_VERIFY(made);
    QCOMPARE(made->size(), 4);
    // What has begun today nobody can take on any more.
    m_office->clock().advanceMinutes(6 * 60);
    const auto later = desk().previewShifts(order.id, spec);
    TEWAKE_VERIFY(later);
    QCOMPARE(later->size(), 3);
    spec.days.end = today.addDays(1);
    TEWAKE_REFUSED(desk().previewShifts(order.id, spec), ErrorCode::InvalidInput, "has passed");
}

void OrderDeskTest::noBoxesInThePast()
{
    const Order order = m_office->addOrder();
    const QDate today = m_office->office().today();
    TEWAKE_REFUSED(desk().previewBoxes(order.id, {Minutes(60), today.addDays(-9), today.addDays(-2)}),
                   ErrorCode::InvalidInput, "has passed");
}

/// What is out keeps its price; the rest of the order is expected at the new one.
void OrderDeskTest::rewardsAreAsAgreed()
{
    Order order = m_office->addOrder();
    const Yen before = desk().order(order.id)->rewards;
    const Task task = m_office->addTask(order);
    const Assignment given = m_office->give(task, m_office->addWorker(u"塩尻 花子"_s), m_office->at(20, 9));
    QCOMPARE(desk().order(order.id)->rewards, before);
    QVERIFY(task.quantity > 0 && task.quantity < order.quantity);
    order = m_office->load(order.id);
    const Yen price = order.reward.amount;
    order.reward.amount = Yen(1);
    TEWAKE_VERIFY(desk().saveOrder(order));
    QCOMPARE(desk().order(order.id)->rewards, Yen(given.reward.amount() + (order.quantity - task.quantity)));
    QVERIFY(price > Yen(1));
}

/// What the reports of closed months are grouped by stays.
void OrderDeskTest::reportedOrdersKeepTheirClient()
{
    Order order = m_office->addOrder();
    const Client other = m_office->addClient();
    TimeEntry entry;
    entry.workerId = m_office->addWorker(u"塩尻 花子"_s).id;
    entry.orderId = order.id;
    entry.day = QDate(2026, 10, 20);
    entry.minutes = Minutes(60);
    entry.state = TimeEntryState::Approved;
    entry.enteredAt = m_office->clock().now();
    (void)m_office->add(entry);
    order.clientId = other.id;
    TEWAKE_VERIFY(desk().saveOrder(order));
    MoneyDesk money(m_office->office(), m_office->session(Role::Manager));
    TEWAKE_VERIFY(money.close(YearMonth(2026, 10)));
    order = m_office->load(order.id);
    order.title = u"その後"_s;
    TEWAKE_VERIFY(desk().saveOrder(order));
    order = m_office->load(order.id);
    order.clientId = m_office->addClient().id;
    TEWAKE_REFUSED(desk().saveOrder(order), ErrorCode::Refused, "2026-10");
    order = m_office->load(order.id);
    Hub hub;
    hub.name = u"奈良井拠点"_s;
    order.hubId = m_office->add(hub).id;
    const auto moved = desk().saveOrder(order);
    TEWAKE_REFUSED(moved, ErrorCode::Refused, "2026-10");
    QCOMPARE(moved.error().field, u"hub"_s);
}

QTEST_GUILESS_MAIN(OrderDeskTest)
#include "tst_orderdesk.moc"
