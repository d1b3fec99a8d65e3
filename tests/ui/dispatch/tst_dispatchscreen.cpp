// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/orderdesk.h"
#include "core/store/database.h"
#include "core/store/records.h"
#include "core/store/table.h"
#include "tests/support/testoffice.h"
#include "tests/ui/dispatch/dispatchfixture.h"
#include "ui/dispatch/boardrows.h"
#include "ui/dispatch/candidatespanel.h"
#include "ui/dispatch/dispatchdata.h"
#include "ui/dispatch/resultpanel.h"
#include "ui/shell/screen.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace tewake;
using namespace tewake::ui;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class DispatchScreenTest : public DispatchFixture {
    Q_OBJECT
private slots:
    void initTestCase() { makeMaster(); }
    void init() { openCopy(); }
    void cleanup() { closeOffice(); }
    void showsTheOffice();
    void filtersAndFolds();
    void placesByKeyboardAndUndoes();
    void dropsOnARow();
    void proposesAcceptsAndConfirms();
    void missingTermsAreNamed();
    void belowTheMinimumWageIsNoted();
    void choosesSingleItems();
    void aChangedOfficeIsAConflict();
    void withdrawsWithOneQuestion();
    void callsOff();
    void readsInAFewQueries();
    void zoomsAndMoves();
    void everythingHasAName();

private:
    void proposeShortly();
};

void DispatchScreenTest::showsTheOffice()
{
    QVERIFY(m_board->rows().size() > 10);
    QCOMPARE(m_board->firstDate(), QDate(2026, 11, 16));
    QCOMPARE(m_board->lastDate(), QDate(2026, 11, 22));
    bool available = false;
    int blocks = 0;
    for (const TimelineRow &row : m_board->rows()) {
        available = available || !row.availability.empty();
        blocks += static_cast<int>(row.blocks.size());
    }
    QVERIFY(available);
    QVERIFY(blocks > 0);
    const auto open = OrderDesk(*m_office, m_context->session()).unassignedTasks();
    QCOMPARE(m_tasks->model()->taskCount(), static_cast<int>(open->size()));
    QVERIFY(!find<QPushButton>(u"dispatch.confirm"_s)->isEnabled());
    QAbstractItemModelTester tester(m_tasks->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void DispatchScreenTest::filtersAndFolds()
{
    TaskListModel *model = m_tasks->model();
    const int all = model->taskCount();
    const QString title = model->index(0).data(TaskListModel::TitleRole).toString();
    auto *filter = find<SearchField>(u"dispatch.tasks.filter"_s);
    filter->setText(title);
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(model->taskCount() > 0);
    QVERIFY(model->taskCount() <= all);
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row).data(TaskListModel::IsGroupRole).toBool())
            QCOMPARE(model->index(row).data(TaskListModel::TitleRole).toString(), title);
    }
    const int rows = model->rowCount();
    auto *list = find<QListView>(u"dispatch.tasks"_s);
    list->setCurrentIndex(model->index(0));
    QTest::keyClick(list, Qt::Key_Left);
    QVERIFY(model->rowCount() < rows);
    QTest::keyClick(list, Qt::Key_Right);
    QCOMPARE(model->rowCount(), rows);
    filter->setText(u"no such thing at all"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(model->taskCount(), 0);

    auto *search = find<SearchField>(u"dispatch.search"_s);
    const std::size_t people = m_board->rows().size();
    const QString name = m_board->rows().front().name;
    search->setText(name);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(m_board->rows().size() < people);
    QCOMPARE(m_board->rows().front().name, name);
}

void DispatchScreenTest::placesByKeyboardAndUndoes()
{
    const qint64 task = firstPlaceable();
    QVERIFY(task > 0);
    QVERIFY(m_tasks->selectTask(task));
    auto *list = find<QListView>(u"dispatch.tasks"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_A);
    auto *panel = m_screen->findChild<CandidatesPanel *>();
    QVERIFY(panel->isVisible());
    QVERIFY(!panel->report().able.isEmpty());
    const CandidateLine best = panel->report().able.first();
    QCOMPARE(best.score, 100);
    QVERIFY(m_board->rows().front().fit != RowFit::None);
    auto *candidates = find<QListView>(u"dispatch.candidates.list"_s);
    QTest::keyClick(candidates, Qt::Key_Return);
    QCOMPARE(firstError(), QString());
    QVERIFY(draftBlocks(false) > 0);
    QVERIFY(confirmWords().contains(u'1'));
    QVERIFY(m_screen->undo());
    QCOMPARE(draftBlocks(false), 0);
    QVERIFY(m_screen->redo());
    QVERIFY(draftBlocks(false) > 0);
    m_board->selectBlock(BlockRef{BlockRef::Kind::Draft, task}.blockId(0));
    m_board->setFocus();
    QTest::keyClick(m_board, Qt::Key_Delete);
    QCOMPARE(draftBlocks(false), 0);
    QVERIFY(m_screen->goBack());
    QVERIFY(!panel->isVisible());
}

void DispatchScreenTest::dropsOnARow()
{
    const qint64 task = firstPlaceable();
    emit m_board->dragTaskChanged(task);
    qint64 can = -1;
    qint64 cannot = -1;
    qint64 start = 0;
    for (const TimelineRow &row : m_board->rows()) {
        if (row.fit == RowFit::No)
            cannot = row.id;
        if ((row.fit == RowFit::Ok || row.fit == RowFit::Warn) && !row.candidateSlots.empty()) {
            can = row.id;
            start = row.candidateSlots.front().start;
        }
        QVERIFY(row.fit == RowFit::None || !row.reason.isEmpty());
    }
    QVERIFY(can > 0);
    QVERIFY(cannot > 0);
    emit m_board->dragTaskChanged(-1);
    emit m_board->dropRequested(task, cannot, start);
    QCOMPARE(m_context->errors.size(), 1);
    QVERIFY(!m_context->errors.first().message.isEmpty());
    QCOMPARE(draftBlocks(false), 0);
    emit m_board->dropRequested(task, can, start);
    QCOMPARE(m_context->errors.size(), 1);
    QVERIFY(draftBlocks(false) > 0);
}

void DispatchScreenTest::proposeShortly()
{
    click(u"dispatch.proposeOptions"_s);
    auto *popup = m_screen->findChild<QWidget *>(u"dispatch.options"_s);
    QVERIFY(popup);
    popup->findChild<QSpinBox *>(u"dispatch.options.seconds"_s)->setValue(1);
    popup->findChild<QPushButton *>(u"dispatch.options.propose"_s)->click();
    auto *result = m_screen->findChild<ResultPanel *>();
    QTRY_VERIFY_WITH_TIMEOUT(result->proposed() != nullptr, 30000);
}

void DispatchScreenTest::proposesAcceptsAndConfirms()
{
    proposeShortly();
    auto *result = m_screen->findChild<ResultPanel *>();
    const auto proposed = static_cast<int>(result->pending().size());
    QVERIFY(proposed > 5);
    QVERIFY(draftBlocks(true) > 0);
    QCOMPARE(draftBlocks(false), 0);
    for (const UnplacedTask &task : result->proposed()->proposal.unplaced)
        QVERIFY2(!task.reason.isEmpty(), qPrintable(task.label));
    click(u"dispatch.result.accept"_s);
    QCOMPARE(draftBlocks(true), 0);
    QVERIFY(draftBlocks(false) > 0);
    QVERIFY(confirmWords().contains(QString::number(proposed)));
    QVERIFY(m_screen->undo());
    QCOMPARE(draftBlocks(false), 0);
    QVERIFY(draftBlocks(true) > 0);
    QVERIFY(m_screen->redo());
    const int open = m_tasks->model()->taskCount();
    click(u"dispatch.confirm"_s);
    QCOMPARE(firstError(), QString());
    QCOMPARE(m_tasks->model()->taskCount(), open - proposed);
    QCOMPARE(draftBlocks(false), 0);
    QVERIFY(!find<QPushButton>(u"dispatch.confirm"_s)->isEnabled());
    QCOMPARE(m_context->messages.size(), 1);
}

/// Nothing goes out without its terms; the drafts stay until they are filled in.
void DispatchScreenTest::missingTermsAreNamed()
{
    QVERIFY(
        m_office->database().execute(u"UPDATE setting SET value = '' WHERE name = 'terms.contact'"_s).ok());
    proposeShortly();
    click(u"dispatch.result.accept"_s);
    const QString words = confirmWords();
    click(u"dispatch.confirm"_s);
    QCOMPARE(m_context->errors.size(), 1);
    QVERIFY2(m_context->errors.first().message.contains(
                 u"Contact of the orderer (an administrator fills this in, in the settings under Terms"_s),
             qPrintable(m_context->errors.first().message));
    QCOMPARE(confirmWords(), words);
}

void DispatchScreenTest::belowTheMinimumWageIsNoted()
{
    QVERIFY(m_office->database()
                .execute(u"UPDATE setting SET value = '2025-10-03 9000' WHERE name = 'wage.minimum'"_s)
                .ok());
    proposeShortly();
    const QString note = find<QLabel>(u"dispatch.wageNote"_s)->text();
    QVERIFY2(note.startsWith(u"For reference, the minimum wage is 9,000 yen an hour since 2025-10-03."_s),
             qPrintable(note));
    click(u"dispatch.result.accept"_s);
    click(u"dispatch.confirm"_s);
    QCOMPARE(firstError(), QString());
    QVERIFY2(m_context->messages.last().contains(note.left(60)), qPrintable(m_context->messages.last()));
}

void DispatchScreenTest::choosesSingleItems()
{
    proposeShortly();
    click(u"dispatch.result.choose"_s);
    auto *list = find<QListWidget>(u"dispatch.result.choices"_s);
    QVERIFY(list->count() > 2);
    list->item(0)->setCheckState(Qt::Checked);
    list->item(1)->setCheckState(Qt::Checked);
    click(u"dispatch.result.accept"_s);
    QVERIFY(confirmWords().contains(u'2'));
    QVERIFY(draftBlocks(true) > 0);
    click(u"dispatch.result.discard"_s);
    QCOMPARE(draftBlocks(true), 0);
    QVERIFY(confirmWords().contains(u'2'));
}

void DispatchScreenTest::aChangedOfficeIsAConflict()
{
    const qint64 task = firstPlaceable();
    QVERIFY(m_tasks->selectTask(task));
    QTest::keyClick(find<QListView>(u"dispatch.tasks"_s), Qt::Key_Return);
    QTest::keyClick(find<QListView>(u"dispatch.candidates.list"_s), Qt::Key_Return);
    QVERIFY(confirmWords().contains(u'1'));
    // Somebody else, on another connection, hands the task out or takes it away.
    Location location;
    location.path = m_folder.filePath(u"copy%1.tewake"_s.arg(m_copies));
    auto other = Office::openAgain(location, m_clock);
    QVERIFY(other.ok());
    QVERIFY(
        OrderDesk(**other, m_context->session()).cancelTask(Id<Task>(task), u"the client does it"_s).ok());
    click(u"dispatch.confirm"_s);
    QCOMPARE(m_context->errors.size(), 1);
    QCOMPARE(m_context->errors.first().code, ErrorCode::Conflict);
    // The board was read anew: the draft is gone and named.
    QCOMPARE(draftBlocks(false), 0);
    QCOMPARE(m_context->messages.size(), 1);
    QVERIFY(!m_tasks->model()->indexOfTask(task).isValid());
}

void DispatchScreenTest::withdrawsWithOneQuestion()
{
    qint64 block = -1;
    qint64 task = -1;
    for (const TimelineRow &row : m_board->rows()) {
        for (const TimelineBlock &one : row.blocks) {
            if (one.status == Status::Offered || one.status == Status::Accepted) {
                block = one.id;
                task = one.taskId;
            }
        }
    }
    QVERIFY(block > 0);
    m_context->answer.confirmed = false;
    m_board->selectBlock(block);
    m_board->setFocus();
    QTest::keyClick(m_board, Qt::Key_Delete);
    QCOMPARE(m_context->questions.size(), 1);
    QVERIFY(!m_tasks->model()->indexOfTask(task).isValid());
    m_context->answer.confirmed = true;
    QTest::keyClick(m_board, Qt::Key_Delete);
    QVERIFY(m_context->errors.isEmpty());
    QVERIFY(m_tasks->model()->indexOfTask(task).isValid());
}

void DispatchScreenTest::callsOff()
{
    // Somebody who still has work to come this week.
    qint64 person = -1;
    QDate day;
    for (const TimelineRow &row : m_board->rows()) {
        for (const TimelineBlock &one : row.blocks) {
            if ((one.status == Status::Accepted || one.status == Status::Offered) &&
                Instant(one.start) > m_clock.now()) {
                person = row.id;
                day = m_office->zone().date(Instant(one.start));
            }
        }
    }
    QVERIFY(person > 0);
    click(u"dispatch.calledOff"_s);
    auto *who = find<QComboBox>(u"dispatch.calloff.person"_s);
    who->setCurrentIndex(who->findData(person));
    find<DateField>(u"dispatch.calloff.from"_s)->setDate(day.addDays(1));
    find<DateField>(u"dispatch.calloff.to"_s)->setDate(day);
    auto *confirm = find<QPushButton>(u"dispatch.calloff.confirm"_s);
    click(u"dispatch.calloff.preview"_s);
    QVERIFY(!confirm->isEnabled()); // the last day is before the first
    find<DateField>(u"dispatch.calloff.from"_s)->setDate(day);
    click(u"dispatch.calloff.preview"_s);
    QVERIFY(confirm->isEnabled());
    // Worked out where it holds up no other read, and can be stopped.
    QCOMPARE(m_context->longTitles, QStringList{u"Looking for who could take over"_s});
    confirm->click();
    QCOMPARE(firstError(), QString());
    for (const TimelineRow &row : m_board->rows()) {
        if (row.id != person)
            continue;
        QVERIFY(!row.timeOff.empty());
        for (const TimelineSpan &free : row.availability)
            QVERIFY(m_office->zone().date(Instant(free.start)) != day);
    }
}

/// However many orders have shifts.
void DispatchScreenTest::readsInAFewQueries()
{
    const DateRange week{QDate(2026, 11, 16), QDate(2026, 11, 23)};
    Database &database = m_office->database();
    const auto desks = [&](qint64 &cost) {
        const qint64 before = database.statements();
        const auto data = readDispatch(*m_office, m_context->session(), week);
        cost = database.statements() - before;
        return data ? data->desks.size() : 0U;
    };
    qint64 first = 0;
    const std::size_t known = desks(first);
    QVERIFY(known > 0);
    const Task shift = Table<Task>(database)
                           .find(u"shape = 'shifts' AND state = 'planned' AND due_at > ? AND order_id IN "
                                 "(SELECT id FROM work_order WHERE state = 'inProgress') ORDER BY due_at"_s,
                                 {m_clock.now().utcSeconds()})
                           ->first();
    const Order order = *Table<Order>(database).load(shift.orderId);
    for (int i = 0; i < 5; ++i) {
        Order more = order;
        more.id = {};
        more.number = u"2026-900%1"_s.arg(i);
        QVERIFY(Table<Order>(database).insert(more).ok());
        Task seat = shift;
        seat.id = {};
        seat.orderId = more.id;
        QVERIFY(Table<Task>(database).insert(seat).ok());
    }
    qint64 second = 0;
    QCOMPARE(desks(second), known + 5);
    QCOMPARE(second, first);
}

void DispatchScreenTest::zoomsAndMoves()
{
    click(u"dispatch.later"_s);
    QCOMPARE(m_board->firstDate(), QDate(2026, 11, 23));
    click(u"dispatch.today"_s);
    QCOMPARE(m_board->firstDate(), QDate(2026, 11, 16));
    auto *zoom = find<SegmentedControl>(u"dispatch.zoom"_s);
    zoom->setFocus();
    QTest::keyClick(zoom, Qt::Key_End);
    QCOMPARE(m_board->zoom(), TimelineView::Zoom::Month);
    QCOMPARE(m_board->firstDate(), QDate(2026, 11, 1));
    QCOMPARE(m_board->lastDate(), QDate(2026, 11, 30));
    click(u"dispatch.earlier"_s);
    QCOMPARE(m_board->firstDate(), QDate(2026, 10, 1));
}

void DispatchScreenTest::everythingHasAName()
{
    QVERIFY(m_tasks->selectTask(firstPlaceable()));
    QTest::keyClick(find<QListView>(u"dispatch.tasks"_s), Qt::Key_A);
    for (const QWidget *widget : m_screen->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() ||
            widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QLineEdit *>(widget))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name =
            !widget->accessibleName().isEmpty() || !button ? widget->accessibleName() : button->text();
        QVERIFY2(!name.isEmpty(), qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                             widget->objectName()));
    }
}

QTEST_MAIN(DispatchScreenTest)
#include "tst_dispatchscreen.moc"
