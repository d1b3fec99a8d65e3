// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workers/workersfixture.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/weekgrid.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tewake;
using namespace tewake::test;
using namespace tewake::ui;

class TestWorkers : public WorkersFixture {
    Q_OBJECT
private slots:
    void init() { makeOffice(); }
    void cleanup() { closeOffice(); }
    void looks();
    void everythingHasAName();
    void findsFolded_data();
    void findsFolded();
    void chipsTellWhoIsWho();
    void refusesAtTheField();
    void savesAndTakesBack();
    void changesSkillsInPlace();
    void renewsAnAgreement();
    void paintsHoursWithKeys();
    void typingOnAfterASaveStays();
    void stepsAskBeforeTypingGoes();
    void aLateCardLeavesTheNewFormAlone();
    void placesShowWhomTheyName();
    void tellsOfAConflict();
    void registersSomebody();
    void exportsWhatIsShown();
    void eachTableExportsItself();
    void managerOnlyLooks();
    void showsTheHistory();
};

void TestWorkers::looks()
{
    open();
    pictures(*m_screen, u"workers-none"_s);
    choose(4);
    auto *tabs = find<QTabBar>(u"worker.tabs"_s);
    const QStringList names{u"overview"_s, u"skills"_s, u"agreements"_s, u"hours"_s, u"history"_s};
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle();
        pictures(*m_screen, u"workers-"_s + names.at(tab));
    }
    QCOMPARE(tabs->count(), 5);
}

void TestWorkers::everythingHasAName()
{
    open();
    choose(4);
    auto *tabs = find<QTabBar>(u"worker.tabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle();
        QCOMPARE(namelessControls(*m_screen), QStringList());
    }
}

void TestWorkers::findsFolded_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("found");
    QTest::newRow("hiragana") << u"ももせ"_s << 1;
    QTest::newRow("half-width kana") << u"ｱｵﾔｷﾞ"_s << 1;
    QTest::newRow("full-width number") << u"Ｗ０１０１"_s << 1;
    QTest::newRow("name") << u"小"_s << 1;
    QTest::newRow("telephone") << u"0263-00-1001"_s << 1;
    QTest::newRow("nobody") << u"ゝゝゝ"_s << 0;
}

void TestWorkers::findsFolded()
{
    QFETCH(QString, typed);
    QFETCH(int, found);
    open();
    auto *table = find<TableView>(u"workers.table"_s);
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *search = find<QLineEdit>(u"workers.search"_s);
    search->setText(typed);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(table->model()->rowCount(), found);
}

void TestWorkers::chipsTellWhoIsWho()
{
    open();
    auto *table = find<TableView>(u"workers.table"_s);
    auto *chips = find<ChipRow>(u"workers.chips"_s);
    int left = 0;
    int active = 0;
    for (const Worker &worker : m_sample->workers) {
        left += worker.leftOn.isValid() ? 1 : 0;
        active += worker.active && !worker.leftOn.isValid() ? 1 : 0;
    }
    QCOMPARE(left, 1);
    QCOMPARE(table->model()->rowCount(), active);
    const auto rowsOf = [&](const QString &key) {
        chips->setOn(key, true);
        emit chips->chipsChanged(chips->onKeys());
        return table->model()->rowCount();
    };
    QCOMPARE(rowsOf(u"all"_s), static_cast<int>(m_sample->workers.size()) - left);
    QCOMPARE(rowsOf(u"left"_s), left);
    QCOMPARE(rowsOf(u"expiring"_s), 3);
}

void TestWorkers::refusesAtTheField()
{
    open();
    choose(0);
    type(u"worker.postalCode"_s, u"399"_s);
    type(u"limits.maxWeek"_s, u"400:00"_s);
    QVERIFY(m_screen->save());
    QVERIFY(find<QLineEdit>(u"worker.postalCode"_s)->property("tewakeError").toBool());
    QVERIFY(find<QLineEdit>(u"limits.maxWeek"_s)->property("tewakeError").toBool());
    QVERIFY(!find<QLineEdit>(u"worker.name"_s)->property("tewakeError").toBool());
    QCOMPARE(stored(0).postalCode, u"3990700"_s);
    QCOMPARE(find<QLineEdit>(u"worker.postalCode"_s)->text(), u"399"_s);
}

void TestWorkers::savesAndTakesBack()
{
    open();
    choose(0);
    const Minutes before = stored(0).maxWeek;
    QVERIFY(!m_screen->save());
    type(u"limits.maxWeek"_s, u"１２：３０"_s);
    type(u"worker.kana"_s, u"ももせ ちひろ"_s);
    QVERIFY(m_screen->save());
    QCOMPARE(stored(0).maxWeek.count(), 750);
    QCOMPARE(stored(0).kana, u"モモセ チヒロ"_s);
    QVERIFY(!find<QPushButton>(u"worker.save"_s)->isEnabled());
    QVERIFY(m_screen->undo());
    QCOMPARE(stored(0).maxWeek, before);
    QVERIFY(m_screen->redo());
    QCOMPARE(stored(0).maxWeek.count(), 750);
    QVERIFY(m_context->lastUndo == nullptr || !m_context->messages.isEmpty());
}

void TestWorkers::changesSkillsInPlace()
{
    open();
    choose(0);
    find<QTabBar>(u"worker.tabs"_s)->setCurrentIndex(1);
    const WorkerSkill first = card(0).row.skills.first();
    auto *level = find<QWidget>(u"skill.%1"_s.arg(first.skillId.value()));
    level->setFocus();
    QTest::keyClick(level, Qt::Key_End);
    QVERIFY(m_screen->save());
    const auto skills = card(0).row.skills;
    QVERIFY(skills.contains(WorkerSkill{first.workerId, first.skillId, 5}));
    QVERIFY(m_screen->undo());
    QVERIFY(card(0).row.skills.contains(first));
}

void TestWorkers::renewsAnAgreement()
{
    open();
    choose(4);
    QVERIFY(find<QWidget>(u"worker.banner"_s)->isVisible());
    find<QTabBar>(u"worker.tabs"_s)->setCurrentIndex(2);
    const QString name = u"clearance.%1."_s.arg(m_sample->signs.clientId.value());
    QTest::mouseClick(find<QPushButton>(name + u"renew"_s), Qt::LeftButton);
    QVERIFY(m_screen->save());
    const auto expiry = [&] {
        for (const Clearance &one : card(4).clearances)
            if (one.clientId == m_sample->signs.clientId)
                return one.expiresOn;
        return QDate();
    };
    QCOMPARE(expiry(), QDate(2027, 11, 29));
    QVERIFY(!find<QWidget>(u"worker.banner"_s)->isVisible());
    // A day that is none is said so, and nothing is saved.
    type(name + u"expires"_s, u"2027-02-30"_s);
    QVERIFY(m_screen->save());
    QCOMPARE(expiry(), QDate(2027, 11, 29));
    QTest::mouseClick(find<QPushButton>(name + u"remove"_s), Qt::LeftButton);
    settle();
    QVERIFY(m_screen->save());
    QVERIFY(!expiry().isValid());
}

void TestWorkers::paintsHoursWithKeys()
{
    open();
    choose(0);
    find<QTabBar>(u"worker.tabs"_s)->setCurrentIndex(3);
    auto *grid = find<WeekGrid>(u"availability.grid"_s);
    const int before = grid->totalMinutes();
    grid->setFocus();
    // The cursor begins on Monday at 9:00, which is painted: the stretch of an hour is erased.
    QTest::keyClick(grid, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(grid, Qt::Key_Delete);
    QCOMPARE(grid->totalMinutes(), before - 60);
    QVERIFY(m_screen->save());
    QVERIFY(card(0).availability.pattern.contains(WeeklySlot{1, 600, 720}));
    QVERIFY(m_screen->undo());
    QVERIFY(card(0).availability.pattern.contains(WeeklySlot{1, 540, 720}));
}

void TestWorkers::typingOnAfterASaveStays()
{
    open();
    choose(0);
    type(u"worker.address"_s, u"塩尻市大門"_s);
    m_context->holdReads = true;
    QVERIFY(m_screen->save());
    type(u"worker.phone"_s, u"0263-11-2222"_s);
    m_context->answerReads();
    QCOMPARE(find<QLineEdit>(u"worker.phone"_s)->text(), u"0263-11-2222"_s);
    // It begins with what was saved: the next save is no conflict with the first.
    QVERIFY(m_screen->save());
    QVERIFY(!find<QWidget>(u"worker.banner"_s)->isVisible());
    QCOMPARE(stored(0).phone, u"0263-11-2222"_s);
    QCOMPARE(stored(0).address, u"塩尻市大門"_s);
    // What is typed while another person is being read is kept as a draft.
    m_context->holdReads = true;
    QVERIFY(find<TableView>(u"workers.table"_s)->selectId(m_sample->workers.at(1).id.value()));
    type(u"worker.email"_s, u"m@example.jp"_s);
    m_context->answerReads();
    QCOMPARE(find<QLabel>(u"worker.title"_s)->text(), m_sample->workers.at(1).name);
    choose(0);
    QCOMPARE(find<QLineEdit>(u"worker.email"_s)->text(), u"m@example.jp"_s);
}

void TestWorkers::stepsAskBeforeTypingGoes()
{
    open();
    choose(0);
    type(u"limits.maxWeek"_s, u"12:30"_s);
    QVERIFY(m_screen->save());
    type(u"worker.address"_s, u"塩尻市大門"_s);
    m_context->answer = {false, {}};
    QVERIFY(m_screen->undo());
    QCOMPARE(m_context->questions.size(), 1);
    QVERIFY(m_context->questions.last().title.contains(m_sample->workers.at(0).name));
    QCOMPARE(stored(0).maxWeek, Minutes(750));
    QCOMPARE(find<QLineEdit>(u"worker.address"_s)->text(), u"塩尻市大門"_s);
    // The same where the draft is not on the screen.
    choose(1);
    QVERIFY(m_screen->undo());
    QCOMPARE(m_context->questions.size(), 2);
    QCOMPARE(stored(0).maxWeek, Minutes(750));
    m_context->answer = {true, {}};
    QVERIFY(m_screen->undo());
    QCOMPARE(stored(0).maxWeek, m_sample->workers.at(0).maxWeek);
    QVERIFY(find<QLineEdit>(u"worker.address"_s)->text().isEmpty());
    // Without anything typed nobody is asked.
    QVERIFY(m_screen->redo());
    QCOMPARE(m_context->questions.size(), 3);
    QCOMPARE(stored(0).maxWeek, Minutes(750));
}

void TestWorkers::aLateCardLeavesTheNewFormAlone()
{
    open();
    choose(0);
    m_context->holdReads = true;
    QVERIFY(find<TableView>(u"workers.table"_s)->selectId(m_sample->workers.at(1).id.value()));
    QVERIFY(m_screen->createNew());
    type(u"worker.name"_s, u"山田 花子"_s);
    m_context->answerReads();
    QCOMPARE(find<QLabel>(u"worker.title"_s)->text(), u"New teleworker"_s);
    QCOMPARE(find<QLineEdit>(u"worker.name"_s)->text(), u"山田 花子"_s);
}

void TestWorkers::placesShowWhomTheyName()
{
    open();
    choose(0);
    auto *chips = find<ChipRow>(u"workers.chips"_s);
    auto *table = find<TableView>(u"workers.table"_s);
    auto *search = find<QLineEdit>(u"workers.search"_s);
    const auto narrow = [&] {
        chips->setOn(u"all"_s, true);
        emit chips->chipsChanged(chips->onKeys());
        search->clear();
        typeText(search, u"ももせ"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
    };
    // Hidden by the search, and somebody who has left.
    for (const int hidden : {3, 13}) {
        narrow();
        const Worker &wanted = m_sample->workers.at(hidden);
        m_screen->activate({ScreenId::Workers, wanted.id.value(), {}});
        QCOMPARE(table->currentId(), wanted.id.value());
        QCOMPARE(find<QLabel>(u"worker.title"_s)->text(), wanted.name);
        QVERIFY(search->text().isEmpty());
        QCOMPARE(chips->currentKey(), wanted.leftOn.isValid() ? u"left"_s : u"all"_s);
    }
    // Today's line about agreements lists those that it counts.
    narrow();
    m_screen->activate({ScreenId::Workers, 0, u"expiring"_s});
    QCOMPARE(chips->currentKey(), u"expiring"_s);
    QCOMPARE(table->model()->rowCount(), 3);
}

void TestWorkers::tellsOfAConflict()
{
    open();
    choose(0);
    type(u"worker.phone"_s, u"0263-11-2222"_s);
    Worker other = stored(0);
    other.email = u"m@example.jp"_s;
    TEWAKE_VERIFY(WorkerDesk(m_sample->office(), m_sample->coordinator()).save(other));
    settle();
    QVERIFY(m_screen->save());
    QVERIFY(find<QWidget>(u"worker.banner"_s)->isVisible());
    QCOMPARE(stored(0).phone, m_sample->workers.at(0).phone);
    QCOMPARE(find<QLineEdit>(u"worker.phone"_s)->text(), u"0263-11-2222"_s);
    QTest::mouseClick(find<QPushButton>(u"worker.discard"_s), Qt::LeftButton);
    settle();
    QCOMPARE(find<QLineEdit>(u"worker.email"_s)->text(), u"m@example.jp"_s);
    QVERIFY(!m_screen->save());
}

void TestWorkers::registersSomebody()
{
    open();
    QVERIFY(m_screen->createNew());
    settle();
    QCOMPARE(find<QLineEdit>(u"worker.code"_s)->text(), u"W0123"_s);
    QVERIFY(m_screen->save());
    QVERIFY(find<QLineEdit>(u"worker.name"_s)->property("tewakeError").toBool());
    type(u"worker.name"_s, u"山田 花子"_s);
    type(u"worker.kana"_s, u"やまだ はなこ"_s);
    // A number that somebody has is refused at its field.
    type(u"worker.code"_s, u"W0101"_s);
    QVERIFY(m_screen->save());
    QVERIFY(find<QLineEdit>(u"worker.code"_s)->property("tewakeError").toBool());
    type(u"worker.code"_s, u"W0200"_s);
    QVERIFY(m_screen->save());
    settle();
    QCOMPARE(find<QLabel>(u"worker.title"_s)->text(), u"山田 花子"_s);
    const auto found = WorkerDesk(m_sample->office(), m_sample->coordinator()).findByCode(u"W0200"_s);
    TEWAKE_VERIFY(found);
    QCOMPARE(found->kana, u"ヤマダ ハナコ"_s);
    QCOMPARE(found->registeredOn, TestOffice::day(18));
}

void TestWorkers::exportsWhatIsShown()
{
    open();
    auto *search = find<QLineEdit>(u"workers.search"_s);
    search->setText(u"ももせ"_s);
    QTest::keyClick(search, Qt::Key_Return);
    m_context->path = m_folder.filePath(u"out.csv"_s);
    QVERIFY(m_screen->exportShown());
    QFile file(m_context->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u"\r\n"_s);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(1).startsWith(u"百瀬 千尋,モモセ チヒロ,画像チーム,W0101"_s));
}

void TestWorkers::eachTableExportsItself()
{
    open();
    choose(0);
    find<QTabBar>(u"worker.tabs"_s)->setCurrentIndex(4);
    settle();
    const auto firstLine = [this](const QString &name) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()).trimmed() : QString();
    };
    auto *history = find<TableView>(u"worker.history"_s);
    m_context->path = m_folder.filePath(u"menu.csv"_s);
    emit history->exportRequested();
    QVERIFY2(firstLine(u"menu.csv"_s).contains(history->shownCells().first().first()),
             qPrintable(firstLine(u"menu.csv"_s)));
    QVERIFY(!firstLine(u"menu.csv"_s).contains(u"Kana"_s));
    m_context->path = m_folder.filePath(u"keys.csv"_s);
    history->setFocus();
    QVERIFY(m_screen->exportShown());
    QCOMPARE(firstLine(u"keys.csv"_s), firstLine(u"menu.csv"_s));
    m_context->path = m_folder.filePath(u"registry.csv"_s);
    emit find<TableView>(u"workers.table"_s)->exportRequested();
    QVERIFY(firstLine(u"registry.csv"_s).contains(u"Kana"_s));
    m_context->path = m_folder.filePath(u"button.csv"_s);
    click(u"workers.export"_s); // whatever has the focus
    QCOMPARE(firstLine(u"button.csv"_s), firstLine(u"registry.csv"_s));
}

void TestWorkers::managerOnlyLooks()
{
    enter(m_sample->office(), m_sample->test().session(Role::Manager));
    open();
    choose(0);
    QVERIFY(find<QLineEdit>(u"worker.name"_s)->isReadOnly());
    QVERIFY(!find<QPushButton>(u"worker.save"_s)->isVisible());
    QVERIFY(!m_screen->createNew());
}

void TestWorkers::showsTheHistory()
{
    open();
    choose(0);
    type(u"limits.maxWeek"_s, u"12:30"_s);
    QVERIFY(m_screen->save());
    find<QTabBar>(u"worker.tabs"_s)->setCurrentIndex(4);
    settle();
    auto *table = find<TableView>(u"worker.history"_s);
    QVERIFY(table->model()->rowCount() >= 4);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"Teleworker changed"_s);
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"Most in a week 16:00 → 12:30"_s);
}

QTEST_MAIN(TestWorkers)
#include "tst_workers.moc"
