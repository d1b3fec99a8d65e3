// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/hoursdesk.h"
#include "core/desk/workerdesk.h"
#include "tests/ui/support/screenfixture.h"
#include "tests/ui/support/worksample.h"
#include "ui/mywork/myworkscreen.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/weekgrid.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tewake;
using namespace tewake::test;
using namespace tewake::ui;

class TestMyWork : public ScreenFixture {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void looks();
    void everythingHasAName();
    void offersSayEveryTerm();
    void allTermsUnfold();
    void acceptedWorkKeepsItsTerms();
    void acceptsInOneStep();
    void offerThatIsGoneLeavesThePage();
    void declinesWithAReason();
    void timerRuns();
    void pausesWithTheQuantityNoted();
    void startsFromTheList();
    void handsIn();
    void handInSaysWhatIsWrong();
    void entersHoursByHand();
    void refusesHoursAtTheField();
    void asksAboutAForgottenTimer();
    void forgottenTimerStopsNoOtherOne();
    void savesMyHours();
    void dayOffIsSavedAtOnce();
    void pausesAfterMidnight();
    void handingInKeepsWhatIsTyped();
    void savesMyLimits();
    void emptyForANewcomer();

private:
    void open();
    [[nodiscard]] AssignmentState stateOf(Id<Assignment> id) const { return m_sample->test().load(id).state; }

    std::unique_ptr<WorkSample> m_sample;
};

void TestMyWork::init()
{
    m_sample = std::make_unique<WorkSample>();
    enter(m_sample->office(), m_sample->mine());
}

void TestMyWork::cleanup()
{
    forget();
    m_sample.reset();
}

void TestMyWork::open()
{
    show(makeMyWorkScreen);
    QCOMPARE(firstError(), QString());
}

void TestMyWork::looks()
{
    enter(m_sample->office(), m_sample->mine());
    m_settings->setValue(m_context->ofOffice(u"mywork/noted/%1"_s.arg(m_sample->runningTask.id.value())), 84);
    open();
    pictures(*m_screen, u"mywork"_s);
    click(m_screen.get(), u"mywork.hours"_s);
    pictures(*dialog(u"hoursDialog"_s), u"mywork-hours"_s);
    dialog(u"hoursDialog"_s)->reject();
    click(m_screen.get(), u"mywork.availability"_s);
    pictures(*dialog(u"availabilityDialog"_s), u"mywork-availability"_s);
    dialog(u"availabilityDialog"_s)->reject();
    click(m_screen.get(), u"earnings.limits"_s);
    pictures(*dialog(u"limitsDialog"_s), u"mywork-limits"_s);
    dialog(u"limitsDialog"_s)->reject();
    click(m_screen.get(), u"timer.handIn"_s);
    pictures(*dialog(u"handInDialog"_s), u"mywork-handin"_s);
    QVERIFY(find<QWidget>(u"mywork.timer"_s)->isVisible());
}

void TestMyWork::everythingHasAName()
{
    open();
    QCOMPARE(namelessControls(*m_screen), QStringList());
}

void TestMyWork::offersSayEveryTerm()
{
    open();
    auto *card = find<QWidget>(u"offer.%1"_s.arg(m_sample->firstOffer.id.value()));
    QStringList words;
    for (const QLabel *label : card->findChildren<QLabel *>())
        words.append(label->text());
    const QString all = words.join(u" | "_s);
    // At a glance: period, effort, reward and what it comes to in an hour, pay date, client and
    // re-consignment, deliverable, place, end of the inspection.
    for (const QString &term :
         {u"11-19 (Thu) 9:00 – 12:00"_s, u"3:00"_s, u"¥3,600"_s, u"¥1,200 an hour"_s, u"2026-12-30 (Wed)"_s,
          u"見本オフィス 塩尻, for アルプス画像株式会社 (re-consigned)"_s, u"240 枚"_s,
          u"At home, or whereve…"_s, u"11-29 (Sun)"_s})
        QVERIFY2(all.contains(term), qPrintable(u"%1 is not in: %2"_s.arg(term, all)));
}

/// Every term of the law and the guideline, by the keyboard alone.
void TestMyWork::allTermsUnfold()
{
    open();
    auto *card = find<QWidget>(u"offer.%1"_s.arg(m_sample->firstOffer.id.value()));
    auto *unfold = card->findChild<QPushButton *>(u"offer.allTerms"_s);
    const auto *all = card->findChild<QWidget *>(u"offer.terms"_s);
    QVERIFY(unfold && all);
    QVERIFY(!all->isVisible());
    unfold->setFocus();
    QTest::keyClick(unfold, Qt::Key_Space);
    QVERIFY(all->isVisible());
    QStringList names;
    QStringList words;
    for (const QLabel *label : all->findChildren<QLabel *>()) {
        (label->accessibleName().isEmpty() ? names : words) += label->text();
        QVERIFY2(label->wordWrap(), qPrintable(label->text()));
    }
    for (const TermRule &rule : termRules())
        QVERIFY2(names.contains(wordOf(rule.kind)), qPrintable(nameOf(rule.kind)));
    QVERIFY2(!words.contains(u"Not stated: ask the orderer"_s), qPrintable(words.join(u'|')));
    QVERIFY(words.contains(
        u"Work of アルプス画像株式会社, re-consigned; the client's payment is due on 2026-12-31 (Thu)"_s));
    QVERIFY(words.contains(u"2026-12-30 (Wed) (day 42 from receipt)"_s));
    QVERIFY(words.contains(u"調整担当 0263-00-0000"_s));
    // It stays open while the page reads itself anew.
    m_screen->refresh();
    settle();
    card = find<QWidget>(u"offer.%1"_s.arg(m_sample->firstOffer.id.value()));
    QVERIFY(card->findChild<QWidget *>(u"offer.terms"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"offer.%1"_s.arg(m_sample->secondOffer.id.value()))
                 ->findChild<QWidget *>(u"offer.terms"_s)
                 ->isVisible());
    QTest::keyClick(card->findChild<QPushButton *>(u"offer.allTerms"_s), Qt::Key_Space);
    QVERIFY(!card->findChild<QWidget *>(u"offer.terms"_s)->isVisible());
}

/// What was stated with the offer is read after it was accepted, too.
void TestMyWork::acceptedWorkKeepsItsTerms()
{
    open();
    auto *link = find<QPushButton>(u"mywork.terms"_s);
    click(find<QWidget>(u"offer.%1"_s.arg(m_sample->firstOffer.id.value())), u"offer.accept"_s);
    QVERIFY(find<TableView>(u"mywork.table"_s)->selectId(m_sample->firstOffer.id.value()));
    QVERIFY(link->isEnabled());
    click(m_screen.get(), u"mywork.terms"_s);
    QDialog *shown = dialog(u"termsDialog"_s);
    QVERIFY(shown);
    pictures(*shown, u"mywork-terms"_s);
    QStringList words;
    for (const QLabel *label : shown->findChildren<QLabel *>())
        words += label->text();
    for (const TermRule &rule : termRules())
        QVERIFY2(words.contains(wordOf(rule.kind)), qPrintable(nameOf(rule.kind)));
    QVERIFY(words.contains(u"調整担当 0263-00-0000"_s));
    QVERIFY(words.contains(u"2026-12-30 (Wed) (day 42 from receipt)"_s));
    shown->reject();
}

void TestMyWork::acceptsInOneStep()
{
    open();
    QSignalSpy badge(m_screen.get(), &Screen::badgeChanged);
    click(find<QWidget>(u"offer.%1"_s.arg(m_sample->firstOffer.id.value())), u"offer.accept"_s);
    QCOMPARE(stateOf(m_sample->firstOffer.id), AssignmentState::Accepted);
    QVERIFY(!m_screen->findChild<QWidget *>(u"offer.%1"_s.arg(m_sample->firstOffer.id.value())));
    QVERIFY(!badge.isEmpty());
    QCOMPARE(badge.last().first().toInt(), 1);
    QVERIFY(m_context->questions.isEmpty());
}

void TestMyWork::offerThatIsGoneLeavesThePage()
{
    open();
    // On another machine it was withdrawn, and no news of it came.
    Assignment offer = m_sample->test().load(m_sample->firstOffer.id);
    offer.state = AssignmentState::Withdrawn;
    TEWAKE_VERIFY(Table<Assignment>(m_sample->test().database()).update(offer));
    const QString card = u"offer.%1"_s.arg(offer.id.value());
    click(find<QWidget>(card), u"offer.accept"_s);
    QCOMPARE(m_context->errors.size(), 1);
    QVERIFY2(!m_screen->findChild<QWidget *>(card), "what was refused is still offered");
}

void TestMyWork::declinesWithAReason()
{
    open();
    m_context->answer = {false, {}};
    const QString card = u"offer.%1"_s.arg(m_sample->secondOffer.id.value());
    click(find<QWidget>(card), u"offer.decline"_s);
    QCOMPARE(stateOf(m_sample->secondOffer.id), AssignmentState::Offered);
    m_context->answer = {true, u"その日は用事があります"_s};
    click(find<QWidget>(card), u"offer.decline"_s);
    QCOMPARE(stateOf(m_sample->secondOffer.id), AssignmentState::Declined);
    QCOMPARE(m_sample->test().load(m_sample->secondOffer.id).reason, u"その日は用事があります"_s);
    QVERIFY(!m_context->questions.last().reasonRequired);
}

void TestMyWork::timerRuns()
{
    open();
    auto *clock = find<QLabel>(u"timer.clock"_s);
    auto *seconds = find<QLabel>(u"timer.seconds"_s);
    QCOMPARE(clock->text() + seconds->text(), u"0:40:12"_s);
    m_sample->clock().set(m_sample->clock().now().plusSeconds(61));
    QTRY_COMPARE_WITH_TIMEOUT(clock->text() + seconds->text(), u"0:41:13"_s, 3000);
}

void TestMyWork::pausesWithTheQuantityNoted()
{
    open();
    click(m_screen.get(), u"timer.quantity"_s);
    QDialog *asks = dialog(u"quantityDialog"_s);
    QVERIFY(asks);
    type(asks, u"quantity.count"_s, u"500"_s);
    QTest::keyClick(asks, Qt::Key_Return);
    QVERIFY2(asks->isVisible(), "500 of 120 were taken");
    type(asks, u"quantity.count"_s, u"８４"_s);
    QTest::keyClick(asks, Qt::Key_Return);
    settle();
    QVERIFY(!dialog(u"quantityDialog"_s));
    click(m_screen.get(), u"timer.pause"_s);
    HoursDesk desk(m_sample->office(), m_sample->mine());
    TEWAKE_VERIFY(desk.runningTimer());
    QVERIFY(!desk.runningTimer()->has_value());
    const auto entries = desk.entries({TestOffice::day(18), TestOffice::day(19)});
    TEWAKE_VERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().entry.minutes.count(), 40);
    QCOMPARE(entries->first().entry.quantity, 84);
    // The paused task stays at hand, and goes on with the same button.
    QVERIFY(find<QWidget>(u"mywork.timer"_s)->isVisible());
    click(m_screen.get(), u"timer.pause"_s);
    QVERIFY(desk.runningTimer()->has_value());
}

void TestMyWork::startsFromTheList()
{
    open();
    auto *table = find<QTableView>(u"mywork.table"_s);
    QCOMPARE(table->model()->rowCount(), 6);
    QCOMPARE(table->model()->index(0, 6).data().toString(), QString());
    QCOMPARE(table->model()->index(1, 6).data().toString(), u"Start"_s);
    QCOMPARE(table->model()->index(3, 6).data().toString(), u"Take back"_s);
    // A timer that runs is named, and nothing changes.
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_context->errors.size(), 1);
    click(m_screen.get(), u"timer.pause"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    const QString label = table->model()->index(1, 1).data().toString();
    QTest::keyClick(table, Qt::Key_Return);
    HoursDesk desk(m_sample->office(), m_sample->mine());
    QVERIFY(desk.runningTimer()->has_value());
    QCOMPARE((**desk.runningTimer()).label, label);
}

void TestMyWork::handsIn()
{
    open();
    click(m_screen.get(), u"timer.handIn"_s);
    QDialog *asks = dialog(u"handInDialog"_s);
    QVERIFY(asks);
    asks->findChild<QPlainTextEdit *>(u"handIn.note"_s)->setPlainText(u"終わりました"_s);
    type(asks, u"handIn.link"_s, u"https://files.example.jp/047"_s);
    QTest::keyClick(asks, Qt::Key_Return, Qt::ControlModifier);
    settle();
    QCOMPARE(m_sample->test().load(m_sample->runningTask.id).state, TaskState::Submitted);
    const auto submissions =
        m_sample->test().all<Submission>(u"task_id = %1"_s.arg(m_sample->runningTask.id.value()));
    QCOMPARE(submissions.size(), 1);
    QCOMPARE(submissions.first().quantity, 120);
    QCOMPARE(submissions.first().link, u"https://files.example.jp/047"_s);
    for (const QString &key : m_settings->allKeys())
        QVERIFY2(!key.contains(u"handIn"_s), qPrintable(key));
}

void TestMyWork::handInSaysWhatIsWrong()
{
    open();
    click(m_screen.get(), u"timer.handIn"_s);
    QDialog *asks = dialog(u"handInDialog"_s);
    type(asks, u"handIn.quantity"_s, u"121"_s);
    asks->findChild<QPlainTextEdit *>(u"handIn.note"_s)->setPlainText(u"下書き"_s);
    type(asks, u"handIn.link"_s, u"https://files.example.jp/048"_s);
    QTest::keyClick(asks, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(asks->isVisible());
    QVERIFY(asks->findChild<QLabel *>(u"dialog.problem"_s)->text().contains(u"120"_s));
    QCOMPARE(m_sample->test().load(m_sample->runningTask.id).state, TaskState::Working);
    // It belongs to this office and person alone.
    QVERIFY(!m_settings->contains(u"mywork/handIn/%1"_s.arg(m_sample->runningTask.id.value())));
    QVERIFY(m_settings->contains(
        m_context->ofOffice(u"mywork/handIn/%1"_s.arg(m_sample->runningTask.id.value()))));
    // What was written is there again after the dialog was left.
    QTest::keyClick(asks, Qt::Key_Escape);
    settle();
    click(m_screen.get(), u"timer.handIn"_s);
    asks = dialog(u"handInDialog"_s);
    QCOMPARE(asks->findChild<QPlainTextEdit *>(u"handIn.note"_s)->toPlainText(), u"下書き"_s);
    QCOMPARE(asks->findChild<QLineEdit *>(u"handIn.link"_s)->text(), u"https://files.example.jp/048"_s);
    QCOMPARE(asks->findChild<QLineEdit *>(u"handIn.quantity"_s)->text(), u"121"_s);
}

void TestMyWork::entersHoursByHand()
{
    open();
    QVERIFY(m_screen->createNew());
    settle();
    QDialog *hours = dialog(u"hoursDialog"_s);
    QVERIFY(hours);
    auto *table = hours->findChild<QTableView *>(u"hours.table"_s);
    const int before = table->model()->rowCount();
    type(hours, u"hours.day"_s, u"2026/11/17"_s);
    type(hours, u"hours.from"_s, u"１３：００"_s);
    type(hours, u"hours.to"_s, u"1430"_s);
    QTest::keyClick(hours, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(table->model()->rowCount(), before + 1);
    HoursDesk desk(m_sample->office(), m_sample->mine());
    const auto entries = desk.entries({TestOffice::day(17), TestOffice::day(18)});
    const auto found = std::find_if(entries->begin(), entries->end(), [](const EntryRow &row) {
        return row.entry.state == TimeEntryState::Draft && row.entry.minutes == Minutes(90);
    });
    QVERIFY(found != entries->end());
    QCOMPARE(found->entry.start, m_sample->test().at(17, 13));
    // Changed to a length on the day, then handed to the office, then removed is refused: it is taken back
    // first.
    click(hours, u"hours.change"_s);
    auto *kind = hours->findChild<QWidget *>(u"hours.kind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Right);
    type(hours, u"hours.minutes"_s, u"1:15"_s);
    click(hours, u"hours.save"_s);
    QCOMPARE(m_sample->test().load(found->entry.id).minutes.count(), 75);
    QVERIFY(!m_sample->test().load(found->entry.id).start.isSet());
    click(hours, u"hours.submit"_s);
    QCOMPARE(m_sample->test().load(found->entry.id).state, TimeEntryState::Submitted);
    QVERIFY(!hours->findChild<QPushButton *>(u"hours.remove"_s)->isEnabled());
    click(hours, u"hours.recall"_s);
    click(hours, u"hours.remove"_s);
    QCOMPARE(table->model()->rowCount(), before);
}

void TestMyWork::refusesHoursAtTheField()
{
    open();
    QVERIFY(m_screen->createNew());
    settle();
    QDialog *hours = dialog(u"hoursDialog"_s);
    type(hours, u"hours.from"_s, u"nine"_s);
    type(hours, u"hours.to"_s, u"9:30"_s);
    click(hours, u"hours.save"_s);
    const auto wrong = [hours](const QString &name) {
        return hours->findChild<QWidget *>(name)->property("tewakeError").toBool();
    };
    QVERIFY(wrong(u"hours.from"_s));
    QVERIFY(!wrong(u"hours.to"_s));
    // Overlaps the running timer, which began at 10:00.
    type(hours, u"hours.from"_s, u"9:30"_s);
    type(hours, u"hours.to"_s, u"10:20"_s);
    click(hours, u"hours.save"_s);
    QVERIFY(wrong(u"hours.from"_s));
    QCOMPARE(m_sample->test().all<TimeEntry>(u"state = 'draft'"_s).size(), 0);
}

void TestMyWork::asksAboutAForgottenTimer()
{
    m_sample->clock().set(m_sample->test().at(19, 8, 30));
    const QString noted = m_context->ofOffice(u"mywork/noted/%1"_s.arg(m_sample->runningTask.id.value()));
    m_settings->setValue(noted, 17);
    open();
    QDialog *asks = dialog(u"forgottenDialog"_s);
    QVERIFY(asks);
    type(asks, u"forgotten.time"_s, u"9:00"_s);
    QTest::keyClick(asks, Qt::Key_Return);
    QVERIFY2(asks->isVisible(), "it ended before it was started");
    type(asks, u"forgotten.time"_s, u"11:15"_s);
    QTest::keyClick(asks, Qt::Key_Return);
    settle();
    HoursDesk desk(m_sample->office(), m_sample->mine());
    QVERIFY(!desk.runningTimer()->has_value());
    const TimeEntry kept = desk.entries({TestOffice::day(18), TestOffice::day(19)})->first().entry;
    QCOMPARE(kept.minutes.count(), 75);
    QCOMPARE(kept.quantity, 17);
    QVERIFY(!m_settings->contains(noted));
}

void TestMyWork::forgottenTimerStopsNoOtherOne()
{
    m_sample->clock().set(m_sample->test().at(19, 8, 30));
    open();
    QDialog *asks = dialog(u"forgottenDialog"_s);
    QVERIFY(asks);
    // On another machine the timer was stopped, and started again today.
    HoursDesk desk(m_sample->office(), m_sample->mine());
    QVERIFY(desk.stopTimer(0, {}, m_sample->test().at(18, 12)).ok());
    const auto started = desk.startTimer(m_sample->runningTask.id);
    QVERIFY(started.ok());
    m_sample->clock().set(m_sample->test().at(19, 9, 30));
    type(asks, u"forgotten.day"_s, u"2026-11-19"_s);
    type(asks, u"forgotten.time"_s, u"9:00"_s);
    QTest::keyClick(asks, Qt::Key_Return);
    settle();
    QVERIFY(asks->isVisible());
    QCOMPARE(m_sample->test().load(started->id).state, TimeEntryState::Running);
}

void TestMyWork::savesMyHours()
{
    open();
    click(m_screen.get(), u"week.dayOff"_s);
    QDialog *asks = dialog(u"availabilityDialog"_s);
    QVERIFY(asks);
    type(asks, u"availability.day"_s, u"2026-11-24"_s);
    click(asks, u"availability.add"_s);
    auto *grid = asks->findChild<WeekGrid *>(u"availability.grid"_s);
    const int before = grid->totalMinutes();
    const QPoint sunday = grid->cellRect(7, 10 * 60).center();
    QTest::mousePress(grid, Qt::LeftButton, {}, sunday);
    QTest::mouseMove(grid, grid->cellRect(7, 11 * 60 + 30).center());
    QTest::mouseRelease(grid, Qt::LeftButton, {}, grid->cellRect(7, 11 * 60 + 30).center());
    QCOMPARE(grid->totalMinutes(), before + 120);
    click(asks, u"dialog.do"_s);
    const auto card = WorkerDesk(m_sample->office(), m_sample->mine()).worker(m_sample->workers.at(0).id);
    TEWAKE_VERIFY(card);
    QVERIFY(card->availability.pattern.contains(WeeklySlot{7, 600, 720}));
    QVERIFY(
        card->availability.exceptions.contains(AvailabilityException{TestOffice::day(24), true, 0, 1440}));
}

void TestMyWork::dayOffIsSavedAtOnce()
{
    const auto exceptions = [this] {
        return WorkerDesk(m_sample->office(), m_sample->mine())
            .worker(m_sample->workers.at(0).id)
            ->availability.exceptions;
    };
    const auto before = exceptions().size();
    open();
    click(m_screen.get(), u"mywork.availability"_s);
    click(dialog(u"availabilityDialog"_s), u"dialog.do"_s);
    QCOMPARE(exceptions().size(), before); // nobody asked for the day that the form proposes
    click(m_screen.get(), u"week.dayOff"_s);
    click(dialog(u"availabilityDialog"_s), u"dialog.do"_s);
    QVERIFY(!dialog(u"availabilityDialog"_s));
    QVERIFY(exceptions().contains(AvailabilityException{TestOffice::day(19), true, 0, 1440}));
    // A day that was typed and cannot be meant is not passed over.
    click(m_screen.get(), u"mywork.availability"_s);
    QDialog *asks = dialog(u"availabilityDialog"_s);
    type(asks, u"availability.day"_s, u"2026-11-02"_s);
    click(asks, u"dialog.do"_s);
    QVERIFY(asks->isVisible());
    type(asks, u"availability.day"_s, u"2026-11-25"_s);
    click(asks, u"dialog.do"_s);
    QVERIFY(exceptions().contains(AvailabilityException{TestOffice::day(25), true, 0, 1440}));
}

void TestMyWork::pausesAfterMidnight()
{
    open();
    m_sample->clock().set(m_sample->test().at(19, 0, 30)); // the page was read the day before
    click(m_screen.get(), u"timer.pause"_s);
    QDialog *asks = dialog(u"forgottenDialog"_s);
    QVERIFY(asks);
    type(asks, u"forgotten.day"_s, u"2026-11-19"_s);
    type(asks, u"forgotten.time"_s, u"0:25"_s);
    QTest::keyClick(asks, Qt::Key_Return);
    settle();
    QVERIFY(!HoursDesk(m_sample->office(), m_sample->mine()).runningTimer()->has_value());
}

void TestMyWork::handingInKeepsWhatIsTyped()
{
    open();
    QVERIFY(m_screen->createNew());
    settle();
    QDialog *hours = dialog(u"hoursDialog"_s);
    type(hours, u"hours.day"_s, u"2026/11/17"_s);
    type(hours, u"hours.from"_s, u"13:00"_s);
    type(hours, u"hours.to"_s, u"14:30"_s);
    click(hours, u"hours.save"_s);
    const TimeEntry mine = m_sample->test().all<TimeEntry>(u"state = 'draft'"_s).first();
    auto *note = hours->findChild<QLineEdit *>(u"hours.note"_s);
    // Handed in elsewhere: refused here, which is seen, and what is being typed stays.
    type(hours, u"hours.from"_s, u"15:00"_s);
    type(hours, u"hours.note"_s, u"続き"_s);
    TEWAKE_VERIFY(HoursDesk(m_sample->office(), m_sample->mine()).submitEntries({mine.id}));
    click(hours, u"hours.submit"_s);
    QVERIFY(hours->findChild<QLabel *>(u"hours.problem"_s)->isVisible());
    QCOMPARE(note->text(), u"続き"_s);
    click(hours, u"hours.recall"_s);
    QVERIFY(hours->findChild<QPushButton *>(u"hours.submit"_s)->isEnabled());
    click(hours, u"hours.submit"_s);
    QCOMPARE(m_sample->test().load(mine.id).state, TimeEntryState::Submitted);
    QVERIFY(!hours->findChild<QLabel *>(u"hours.problem"_s)->isVisible());
    QCOMPARE(note->text(), u"続き"_s);
    QCOMPARE(hours->findChild<QLineEdit *>(u"hours.from"_s)->text(), u"15:00"_s);
    // An entry with changes that are not saved is not handed in without them.
    click(hours, u"hours.recall"_s);
    click(hours, u"hours.change"_s);
    type(hours, u"hours.note"_s, u"直し"_s);
    click(hours, u"hours.submit"_s);
    QCOMPARE(m_sample->test().load(mine.id).state, TimeEntryState::Draft);
    QCOMPARE(note->text(), u"直し"_s);
    click(hours, u"hours.save"_s);
    click(hours, u"hours.submit"_s);
    QCOMPARE(m_sample->test().load(mine.id).state, TimeEntryState::Submitted);
    QCOMPARE(m_sample->test().load(mine.id).note, u"直し"_s);
}

void TestMyWork::savesMyLimits()
{
    open();
    click(m_screen.get(), u"earnings.limits"_s);
    QDialog *asks = dialog(u"limitsDialog"_s);
    QVERIFY(asks);
    type(asks, u"limits.maxDay"_s, u"many"_s);
    click(asks, u"dialog.do"_s);
    QVERIFY(asks->isVisible());
    type(asks, u"limits.maxDay"_s, u"4時間"_s);
    type(asks, u"limits.yearCeiling"_s, u"1,200,000"_s);
    click(asks, u"dialog.do"_s);
    const Worker saved = m_sample->test().load(m_sample->workers.at(0).id);
    QCOMPARE(saved.maxDay.count(), 240);
    QCOMPARE(saved.yearCeiling.amount(), 1'200'000);
    QVERIFY(find<QLabel>(u"earnings.left"_s)->text().startsWith(u'¥'));
}

void TestMyWork::emptyForANewcomer()
{
    const Worker fresh = m_sample->test().addWorker(u"新人"_s);
    enter(m_sample->office(), m_sample->test().session(fresh));
    open();
    QVERIFY(find<QWidget>(u"mywork.noOffers"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"mywork.timer"_s)->isVisible());
    QCOMPARE(find<QTableView>(u"mywork.table"_s)->model()->rowCount(), 0);
    pictures(*m_screen, u"mywork-empty"_s);
}

QTEST_MAIN(TestMyWork)
#include "tst_mywork.moc"
