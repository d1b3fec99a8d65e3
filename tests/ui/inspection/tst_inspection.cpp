// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/hoursdesk.h"
#include "core/desk/inspectiondesk.h"
#include "tests/ui/support/screenfixture.h"
#include "tests/ui/support/worksample.h"
#include "ui/inspection/inspectionscreen.h"
#include "ui/inspection/samplegrid.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tewake;
using namespace tewake::test;
using namespace tewake::ui;

class TestInspection : public ScreenFixture {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void looks();
    void everythingHasAName();
    void acceptsWithTwoKeys();
    void marksByKeyboard();
    void tooManyDefectsAreNotAccepted();
    void sendsBackForRework();
    void officeAtFaultPays();
    void rejectsWithAReason();
    void rejectionWithoutTheWorkersFaultIsPaid();
    void keysAfterADecisionDecideNothing();
    void dialogDecidesTheLotItNames();
    void marksSurviveTheProgram();
    void goesToAPlace();
    void aPlaceIsShownWhateverIsChosen();
    void typingAWordIsNoDecision();
    void approvesHours();
    void newcomersHaveNoRate();
    void nothingWaits();

private:
    void open();
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_screen.get(), static_cast<Qt::Key>(key), modifiers);
    }
    /// What the keys named at the bottom do.
    [[nodiscard]] QStringList keysNamed() const
    {
        QStringList words;
        const QList<QLabel *> labels = m_screen->findChild<StatusBarStrip *>()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->parentWidget()->findChildren<KeyCap *>().isEmpty() &&
                label->parentWidget()->metaObject()->className() == QByteArray("QWidget"))
                words.append(label->text());
        }
        return words;
    }
    [[nodiscard]] QList<InspectionRow> waiting() const
    {
        return *InspectionDesk(m_sample->office(), m_sample->coordinator()).queue();
    }
    [[nodiscard]] QString shown() const { return find<QLabel>(u"inspection.label"_s)->text(); }
    [[nodiscard]] Task taskShown() const
    {
        for (const InspectionRow &row : waiting())
            if (row.row.label() == shown())
                return row.row.task;
        return {};
    }
    [[nodiscard]] Inspection lastInspection() const { return m_sample->test().all<Inspection>().last(); }

    std::unique_ptr<WorkSample> m_sample;
};

void TestInspection::init()
{
    m_sample = std::make_unique<WorkSample>();
    enter(m_sample->office(), m_sample->coordinator());
}

void TestInspection::cleanup()
{
    forget();
    m_sample.reset();
}

void TestInspection::open()
{
    show(makeInspectionScreen);
    m_screen->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    m_screen->activate({ScreenId::Inspection});
    QCOMPARE(firstError(), QString());
}

void TestInspection::looks()
{
    open();
    for (const InspectionRow &row : waiting())
        if (row.submission.quantity == 480)
            m_screen->activate({ScreenId::Inspection, row.row.task.id.value()});
    find<SampleGrid>(u"sampleGrid"_s)->setFocus();
    for (int unit = 0; unit < 22; ++unit)
        key(unit == 8 ? Qt::Key_1 : Qt::Key_Space);
    pictures(*m_screen, u"inspection"_s);
    key(Qt::Key_Y);
    settle();
    pictures(*dialog(u"reworkDialog"_s), u"inspection-rework"_s);
    dialog(u"reworkDialog"_s)->reject();
    m_screen->activateWindow(); // no window manager gives the focus back here
    settle();
    find<SegmentedControl>(u"inspection.tabs"_s)->setFocus();
    key(Qt::Key_Right);
    settle();
    pictures(*m_screen, u"inspection-done"_s);
    key(Qt::Key_Right);
    settle();
    pictures(*m_screen, u"inspection-hours"_s);
    QVERIFY(find<TableView>(u"hours.table"_s)->isVisible());
}

void TestInspection::everythingHasAName()
{
    open();
    QCOMPARE(namelessControls(*m_screen), QStringList());
}

void TestInspection::acceptsWithTwoKeys()
{
    open();
    const Task task = taskShown();
    const QString first = shown();
    const auto before = waiting().size();
    // Only keys that do something now are named: accepting comes with the marks.
    QVERIFY(keysNamed().contains(u"rest is good"_s) && !keysNamed().contains(u"accept"_s));
    key(Qt::Key_G);
    QCOMPARE(m_sample->test().load(task.id).state, TaskState::Submitted);
    QVERIFY(m_context->messages.last().contains(u"have not been looked at"_s));
    key(Qt::Key_A);
    QVERIFY(keysNamed().contains(u"accept"_s));
    key(Qt::Key_G);
    QCOMPARE(m_sample->test().load(task.id).state, TaskState::Passed);
    QCOMPARE(waiting().size(), before - 1);
    QVERIFY(shown() != first);
    QCOMPARE(lastInspection().outcome, InspectionOutcome::Accepted);
    QCOMPARE(lastInspection().defects, 0);
    QCOMPARE(lastInspection().sampleSize, 20);
}

void TestInspection::marksByKeyboard()
{
    open();
    auto *grid = find<SampleGrid>(u"sampleGrid"_s);
    key(Qt::Key_Return);
    grid->setFocus();
    QCOMPARE(grid->current(), 0);
    key(Qt::Key_Space);
    QCOMPARE(grid->current(), 1);
    key(Qt::Key_3);
    QCOMPARE(grid->current(), 2);
    QVERIFY(!find<QPushButton>(u"inspection.accept"_s)->isEnabled());
    QVERIFY(m_screen->undo());
    QCOMPARE(grid->current(), 1);
    key(Qt::Key_Space);
    key(Qt::Key_A);
    QVERIFY(find<QPushButton>(u"inspection.accept"_s)->isEnabled());
    const QString first = shown();
    key(Qt::Key_J);
    QVERIFY(shown() != first);
    key(Qt::Key_K);
    QCOMPARE(shown(), first);
    QVERIFY2(find<QPushButton>(u"inspection.accept"_s)->isEnabled(), "the marks were lost on the way");
}

void TestInspection::tooManyDefectsAreNotAccepted()
{
    open();
    const Task task = taskShown();
    find<SampleGrid>(u"sampleGrid"_s)->setFocus();
    key(Qt::Key_1);
    key(Qt::Key_A);
    // A sample of 20 accepts one defect.
    QVERIFY(find<QPushButton>(u"inspection.accept"_s)->isEnabled());
    QVERIFY(m_screen->undo());
    key(Qt::Key_2);
    key(Qt::Key_A);
    QVERIFY(!find<QPushButton>(u"inspection.accept"_s)->isEnabled());
    key(Qt::Key_G);
    QCOMPARE(m_sample->test().load(task.id).state, TaskState::Submitted);
}

void TestInspection::sendsBackForRework()
{
    open();
    const Task task = taskShown();
    find<SampleGrid>(u"sampleGrid"_s)->setFocus();
    key(Qt::Key_2);
    key(Qt::Key_2);
    key(Qt::Key_Y);
    settle();
    QDialog *asks = dialog(u"reworkDialog"_s);
    QVERIFY(asks);
    auto *reason = asks->findChild<QPlainTextEdit *>(u"decision.reason"_s);
    QCOMPARE(reason->toPlainText(), u"2 × Wrong"_s);
    reason->clear();
    QTest::keyClick(asks, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(asks->isVisible(), "sent back without a reason");
    reason->setPlainText(u"枠がずれています"_s);
    QTest::keyClick(asks, Qt::Key_Return, Qt::ControlModifier);
    settle();
    QCOMPARE(m_sample->test().load(task.id).state, TaskState::SentBack);
    QCOMPARE(lastInspection().reason, u"枠がずれています"_s);
    QCOMPARE(lastInspection().defects, 2);
    QVERIFY(!lastInspection().reworkPaid);
    QCOMPARE(m_sample->test().all<Task>(u"rework_of = %1"_s.arg(task.id.value())).size(), 1);
}

void TestInspection::officeAtFaultPays()
{
    open();
    key(Qt::Key_Y);
    settle();
    QDialog *asks = dialog(u"reworkDialog"_s);
    QVERIFY(asks);
    asks->findChild<QPlainTextEdit *>(u"decision.reason"_s)->setPlainText(u"手順書が変わりました"_s);
    asks->findChild<QComboBox *>(u"decision.fault"_s)->setCurrentIndex(1);
    QVERIFY(asks->findChild<QCheckBox *>(u"decision.paid"_s)->isChecked());
    QVERIFY(!asks->findChild<QCheckBox *>(u"decision.paid"_s)->isEnabled());
    QTest::keyClick(asks, Qt::Key_Return, Qt::ControlModifier);
    settle();
    QCOMPARE(lastInspection().fault, Fault::Office);
    QVERIFY(lastInspection().reworkPaid);
}

void TestInspection::rejectsWithAReason()
{
    open();
    const Task task = taskShown();
    find<QPlainTextEdit>(u"inspection.comment"_s)->setPlainText(u"次は最初に相談してください"_s);
    key(Qt::Key_F);
    settle();
    QDialog *asks = dialog(u"rejectDialog"_s);
    QVERIFY(asks);
    QTest::keyClick(asks, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(asks->isVisible());
    asks->findChild<QPlainTextEdit *>(u"decision.reason"_s)->setPlainText(u"別の画像でした"_s);
    QTest::keyClick(asks, Qt::Key_Return, Qt::ControlModifier);
    settle();
    QCOMPARE(m_sample->test().load(task.id).state, TaskState::Rejected);
    QCOMPARE(lastInspection().comment, u"次は最初に相談してください"_s);
    QVERIFY(find<QPlainTextEdit>(u"inspection.comment"_s)->toPlainText().isEmpty());
}

void TestInspection::rejectionWithoutTheWorkersFaultIsPaid()
{
    open();
    const Task task = taskShown();
    const qsizetype rewards = m_sample->test().all<Reward>().size();
    key(Qt::Key_F);
    settle();
    QDialog *asks = dialog(u"rejectDialog"_s);
    QVERIFY(asks);
    const auto *what = asks->findChild<QLabel *>(u"decision.what"_s);
    QVERIFY(what);
    const QString unpaid = what->text();
    asks->findChild<QComboBox *>(u"decision.fault"_s)->setCurrentIndex(2);
    QVERIFY(what->text() != unpaid);
    asks->findChild<QPlainTextEdit *>(u"decision.reason"_s)
        ->setPlainText(u"発注者の都合で不要になりました"_s);
    QTest::keyClick(asks, Qt::Key_Return, Qt::ControlModifier);
    settle();
    QCOMPARE(m_sample->test().load(task.id).state, TaskState::Rejected);
    QCOMPARE(lastInspection().fault, Fault::Client);
    QCOMPARE(m_sample->test().all<Reward>().size(), rewards + 1);
}

void TestInspection::keysAfterADecisionDecideNothing()
{
    open();
    const auto before = waiting().size();
    key(Qt::Key_A);
    m_context->holdReads = true;
    key(Qt::Key_G);
    QCOMPARE(waiting().size(), before - 1);
    // The queue still shows the lot that was accepted.
    for (const int pressed : {Qt::Key_Y, Qt::Key_F, Qt::Key_G, Qt::Key_A, Qt::Key_1})
        key(pressed);
    click(u"inspection.rework"_s);
    click(u"inspection.reject"_s);
    settle();
    QVERIFY(!dialog(u"reworkDialog"_s) && !dialog(u"rejectDialog"_s));
    m_context->answerReads();
    QVERIFY(taskShown().id.isValid());
    QCOMPARE(waiting().size(), before - 1);
    QCOMPARE(firstError(), QString());
}

void TestInspection::dialogDecidesTheLotItNames()
{
    open();
    const Task task = taskShown();
    const auto inspections = m_sample->test().all<Inspection>().size();
    key(Qt::Key_Y);
    settle();
    QDialog *asks = dialog(u"reworkDialog"_s);
    QVERIFY(asks);
    asks->findChild<QPlainTextEdit *>(u"decision.reason"_s)->setPlainText(u"枠がずれています"_s);
    // Somebody else accepts it meanwhile, and the queue behind the dialog goes on to the next.
    TEWAKE_VERIFY(InspectionDesk(m_sample->office(), m_sample->coordinator()).inspect(task.id, {}));
    m_screen->refresh();
    const Task next = taskShown();
    QVERIFY(next.id.isValid() && next.id != task.id);
    QTest::keyClick(asks, Qt::Key_Return, Qt::ControlModifier);
    settle();
    QVERIFY2(asks->isVisible(), "the refusal is not seen");
    QVERIFY(!asks->findChild<QLabel *>(u"dialog.problem"_s)->text().isEmpty());
    QCOMPARE(m_sample->test().load(next.id).state, TaskState::Submitted);
    QCOMPARE(m_sample->test().all<Inspection>().size(), inspections + 1);
}

void TestInspection::marksSurviveTheProgram()
{
    open();
    const Task task = taskShown();
    find<SampleGrid>(u"sampleGrid"_s)->setFocus();
    for (int unit = 0; unit < 7; ++unit)
        key(Qt::Key_Space);
    find<QPlainTextEdit>(u"inspection.comment"_s)->setPlainText(u"よくできました"_s);
    // The program may die at any moment.
    const QStringList keys = m_settings->allKeys();
    QVERIFY(std::any_of(keys.cbegin(), keys.cend(), [this](const QString &key) {
        return m_settings->value(key).toString() == u"よくできました"_s;
    }));
    m_screen.reset();
    open();
    m_screen->activate({ScreenId::Inspection, task.id.value()});
    QCOMPARE(find<SampleGrid>(u"sampleGrid"_s)->current(), 7);
    QCOMPARE(find<QPlainTextEdit>(u"inspection.comment"_s)->toPlainText(), u"よくできました"_s);
}

void TestInspection::goesToAPlace()
{
    m_screen = makeInspectionScreen(*m_context);
    const InspectionRow last = waiting().last();
    m_screen->activate({ScreenId::Inspection, last.row.task.id.value()});
    present();
    QCOMPARE(shown(), last.row.label());
    m_screen->activate({ScreenId::Inspection, 0, u"hours"_s});
    QVERIFY(find<TableView>(u"hours.table"_s)->isVisible());
}

void TestInspection::aPlaceIsShownWhateverIsChosen()
{
    open();
    QCOMPARE(firstError(), QString());
    const QList<InspectionRow> rows = waiting();
    const auto of = [&rows](const Order &order) {
        return *std::find_if(rows.begin(), rows.end(),
                             [&order](const InspectionRow &row) { return row.row.task.orderId == order.id; });
    };
    auto *orders = find<QComboBox>(u"inspection.orders"_s);
    const auto choose = [orders](const Order &order) {
        orders->setCurrentIndex(orders->findData(order.id.value()));
        emit orders->activated(orders->currentIndex());
    };
    choose(m_sample->signs);
    const InspectionRow wanted = of(m_sample->donations);
    m_screen->activate({ScreenId::Inspection, wanted.row.task.id.value()});
    QCOMPARE(shown(), wanted.row.label());
    // A task that does not wait is said so, and what is shown stays, also when the list is read again.
    m_screen->activate({ScreenId::Inspection, m_sample->runningTask.id.value()});
    QCOMPARE(m_context->messages.size(), 1);
    QCOMPARE(shown(), wanted.row.label());
    choose(m_sample->signs);
    const QString first = shown();
    key(Qt::Key_J);
    QVERIFY(shown() != first);
    const QString second = shown();
    m_screen->refresh();
    QCOMPARE(shown(), second);
    QCOMPARE(m_context->messages.size(), 1);
}

void TestInspection::typingAWordIsNoDecision()
{
    open();
    const auto before = waiting().size();
    key(Qt::Key_A);
    auto *comment = find<QPlainTextEdit>(u"inspection.comment"_s);
    comment->setFocus();
    QTest::keyClicks(comment, u"good fay 12"_s);
    QCOMPARE(comment->toPlainText(), u"good fay 12"_s);
    QCOMPARE(waiting().size(), before);
    QVERIFY(!dialog(u"reworkDialog"_s));
}

void TestInspection::approvesHours()
{
    open();
    HoursDesk desk(m_sample->office(), m_sample->coordinator());
    const auto before = desk.waitingForApproval()->size();
    QVERIFY(before > 1);
    m_screen->activate({ScreenId::Inspection, 0, u"hours"_s});
    auto *table = find<TableView>(u"hours.table"_s);
    QCOMPARE(table->model()->rowCount(), static_cast<int>(before));
    table->selectRow(0);
    QTest::mouseClick(find<QPushButton>(u"hours.approve"_s), Qt::LeftButton);
    settle();
    QCOMPARE(desk.waitingForApproval()->size(), before - 1);
    table->selectRow(0);
    const qint64 id = table->selectedIds().first();
    m_context->answer = {true, u"休憩が入っています"_s};
    QTest::mouseClick(find<QPushButton>(u"hours.sendBack"_s), Qt::LeftButton);
    settle();
    QVERIFY(m_context->questions.last().reasonRequired);
    QCOMPARE(m_sample->test().load(Id<TimeEntry>(id)).state, TimeEntryState::Returned);
    QCOMPARE(m_sample->test().load(Id<TimeEntry>(id)).returnReason, u"休憩が入っています"_s);
    QVERIFY(m_context->longTitles.isEmpty());

    // A whole month's hours do not hold the window up.
    TimeEntry more = m_sample->test().load(Id<TimeEntry>(id));
    more.id = {};
    more.state = TimeEntryState::Submitted;
    more.start = {};
    more.end = {};
    for (int i = 0; i < 30; ++i)
        (void)m_sample->test().add(more);
    m_screen->refresh();
    settle();

    // All that is left at one press: asked first, with how many they are.
    const auto left = desk.waitingForApproval()->size();
    QVERIFY(left > 1);
    table->clearSelection();
    m_context->answer = {false, {}};
    QTest::mouseClick(find<QPushButton>(u"hours.approve"_s), Qt::LeftButton);
    settle();
    QVERIFY(m_context->questions.last().text.contains(QString::number(left)));
    QCOMPARE(desk.waitingForApproval()->size(), left);
    m_context->answer = {true, {}};
    QTest::mouseClick(find<QPushButton>(u"hours.approve"_s), Qt::LeftButton);
    settle();
    QCOMPARE(m_context->longTitles.size(), 1);
    QVERIFY(desk.waitingForApproval()->isEmpty());
}

void TestInspection::newcomersHaveNoRate()
{
    open();
    const auto rate = [this](const Task &task) {
        m_screen->activate({ScreenId::Inspection, task.id.value()});
        return find<QLabel>(u"inspection.rate"_s)->text();
    };
    int newcomers = 0;
    for (const InspectionRow &row : waiting()) {
        QCOMPARE(rate(row.row.task) == u"—"_s, !row.firstPassRate.has_value());
        newcomers += row.firstPassRate ? 0 : 1;
    }
    QVERIFY(newcomers > 0);
    QVERIFY(newcomers < waiting().size());
}

void TestInspection::nothingWaits()
{
    open();
    for (auto left = waiting().size(); left > 0; --left) {
        key(Qt::Key_A);
        key(Qt::Key_G);
    }
    QVERIFY(waiting().isEmpty());
    QVERIFY(find<QWidget>(u"inspection.nothing"_s)->isVisible());
    QVERIFY(keysNamed().isEmpty()); // no key does anything here
    key(Qt::Key_G);
    pictures(*m_screen, u"inspection-empty"_s);
}

QTEST_MAIN(TestInspection)
#include "tst_inspection.moc"
