// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/desk/orderdesk.h"
#include "tests/support/testoffice.h"
#include "tests/ui/support/recordingcontext.h"
#include "ui/shell/backroom.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/focuskeeper.h"
#include "ui/shell/preferences.h"
#include "ui/shell/questiondialog.h"
#include "ui/shell/savename.h"
#include "ui/shell/toast.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/formfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tewake;
using namespace tewake::ui;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class ShellPartsTest : public QObject {
    Q_OBJECT
private slots:
    void languageByLocale_data();
    void languageByLocale();
    void recentOfficesAreKept();
    void findsByFoldedWords();
    void readsOnAnotherThread();
    void goneReceiversAreLeftAlone();
    void longWorkReportsAndIsCancelled();
    void longWorkAnnouncesItsChanges();
    void toastUndoesOnce();
    void questionWantsItsReason();
    void enterPressesWhatHasTheFocus();
    void paletteSaysWhyNothingIsFound();
    void draftsBelongToOneOfficeAndPerson();
    void focusStaysInTheContent();
    void chosenFormatsNameTheFile_data();
    void chosenFormatsNameTheFile();
    void datesAndMoney();
};

void ShellPartsTest::languageByLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("Japanese") << u"ja_JP"_s << u"ja"_s;
    QTest::newRow("unset") << QString() << u"ja"_s;
    QTest::newRow("C") << u"C"_s << u"ja"_s;
    QTest::newRow("C.UTF-8") << u"C.UTF-8"_s << u"ja"_s;
    QTest::newRow("English") << u"en_US"_s << u"en"_s;
    QTest::newRow("German") << u"de_DE"_s << u"en"_s;
}

void ShellPartsTest::languageByLocale()
{
    QFETCH(QString, locale);
    QTEST(defaultLanguage(locale), "language");
}

void ShellPartsTest::recentOfficesAreKept()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    Preferences preferences(settings);
    for (int i = 0; i < 10; ++i)
        preferences.addRecentOffice(u"office%1"_s.arg(i));
    preferences.addRecentOffice(u"office5"_s);
    QCOMPARE(preferences.recentOffices().size(), 8);
    QCOMPARE(preferences.recentOffices().first(), u"office5"_s);
    QCOMPARE(preferences.recentOffices().count(u"office5"_s), 1);
    QCOMPARE(preferences.scheme(), Scheme::System);
    preferences.setScheme(Scheme::Dark);
    QCOMPARE(preferences.scheme(), Scheme::Dark);
}

void ShellPartsTest::findsByFoldedWords()
{
    std::vector<Findable> things;
    const auto add = [&things](const QString &words, const QString &kana) {
        things.push_back({Findable::Kind::Worker,
                          IconName::Person,
                          words,
                          {},
                          {},
                          foldForSearch(words) + u' ' + foldForSearch(kana),
                          {}});
    };
    add(u"百瀬 千尋"_s, u"モモセ チヒロ"_s);
    add(u"小林 由香"_s, u"コバヤシ ユカ"_s);
    add(u"2026-0412 道路標識"_s, u"アルプスガゾウ"_s);
    QCOMPARE(findIn(things, u"ももせ"_s).size(), 1U);
    QCOMPARE(findIn(things, u"ﾁﾋﾛ ﾓﾓｾ"_s).size(), 1U); // half width, any order
    QCOMPARE(findIn(things, u"０４１２"_s).size(), 1U);
    QCOMPARE(findIn(things, QString()).size(), 3U);
    QCOMPARE(findIn(things, u"いない"_s).size(), 0U);
    QCOMPARE(findIn(things, QString(), 2).size(), 2U);
}

void ShellPartsTest::readsOnAnotherThread()
{
    TestOffice test;
    const Order order = test.addOrder();
    BackRoom room(test.location(), test.clock());
    const QThread *here = QThread::currentThread();
    bool elsewhere = false;
    QString number;
    room.read(this, [&](const Result<Office *> &office) -> ScreenContext::Closing {
        elsewhere = QThread::currentThread() != here;
        auto row = OrderDesk(**office, test.session(Role::Coordinator)).order(order.id);
        return [&number, row] { number = row ? row->order.number : row.error().message; };
    });
    QCOMPARE(room.pending(), 1);
    QTRY_COMPARE(number, order.number);
    QVERIFY(elsewhere);
    QCOMPARE(room.pending(), 0);
}

void ShellPartsTest::goneReceiversAreLeftAlone()
{
    TestOffice test;
    BackRoom room(test.location(), test.clock());
    auto receiver = std::make_unique<QObject>();
    bool called = false;
    room.read(receiver.get(), [&called](const Result<Office *> &) -> ScreenContext::Closing {
        return [&called] { called = true; };
    });
    receiver.reset();
    QTRY_COMPARE(room.pending(), 0);
    QVERIFY(!called);
}

void ShellPartsTest::longWorkReportsAndIsCancelled()
{
    TestOffice test;
    BackRoom room(test.location(), test.clock());
    QSignalSpy progress(&room, &BackRoom::jobProgress);
    QSignalSpy ended(&room, &BackRoom::jobEnded);
    bool stopped = false;
    bool closed = false;
    const BackRoom::Job job = room.start(
        u"Counting"_s, this,
        [&stopped, &closed](const Result<Office *> &, WorkProgress &work) -> ScreenContext::Closing {
            for (int i = 0; i < 2000 && !work.cancelled(); ++i) {
                work.report(i, 2000);
                QThread::msleep(5);
            }
            stopped = work.cancelled();
            return [&closed] { closed = true; };
        },
        [](const ChangeEvent &) {});
    QTRY_VERIFY(progress.count() > 1);
    job.progress->cancel();
    QTRY_VERIFY(closed);
    QVERIFY(stopped);
    QCOMPARE(ended.count(), 1);
    QCOMPARE(room.pending(), 0);
}

void ShellPartsTest::longWorkAnnouncesItsChanges()
{
    TestOffice test;
    Order order = test.addOrder();
    BackRoom room(test.location(), test.clock());
    QList<Subject> announced;
    bool done = false;
    room.start(
        u"Cancelling"_s, this,
        [&](const Result<Office *> &office, WorkProgress &) -> ScreenContext::Closing {
            const bool ok =
                OrderDesk(**office, test.session(Role::Coordinator)).cancel(order.id, u"test"_s).ok();
            return [&done, ok] { done = ok; };
        },
        [&announced](const ChangeEvent &event) { announced.append(event.subject); });
    QTRY_VERIFY(done);
    QVERIFY(announced.contains(Subject::Order));
}

void ShellPartsTest::toastUndoesOnce()
{
    QWidget window;
    window.resize(800, 600);
    Toast toast(&window);
    window.show();
    int undone = 0;
    toast.show(u"Done"_s, [&undone] { ++undone; });
    QVERIFY(toast.isVisible());
    QCOMPARE(toast.accessibleName(), u"Done"_s);
    QVERIFY(window.rect().contains(toast.geometry()));
    toast.findChild<QPushButton *>(u"toast-undo"_s)->click();
    QCOMPARE(undone, 1);
    QVERIFY(!toast.undoNow());
    QCOMPARE(undone, 1);
    toast.show(u"Only said"_s, {});
    QVERIFY(!toast.findChild<QPushButton *>(u"toast-undo"_s)->isVisible());
}

void ShellPartsTest::enterPressesWhatHasTheFocus()
{
    Theme::apply(*qApp, Scheme::Light); // the style lets Enter press
    QuestionDialog dialog({u"Decline"_s, u"Sure?"_s, u"Decline"_s, false});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *keep = dialog.findChild<QPushButton *>(u"question-cancel"_s);
    keep->setFocus();
    QTest::keyClick(keep, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Rejected)); // and not what the default button says

    // From a text of many lines Ctrl+Enter confirms, also where Enter by itself would not.
    QuestionDialog danger({u"Cancel the order"_s, u"Sure?"_s, u"Cancel it"_s, true, u"Reason"_s, true});
    danger.show();
    QVERIFY(QTest::qWaitForWindowActive(&danger));
    auto *reason = danger.findChild<QPlainTextEdit *>(u"question-reason"_s);
    QTest::keyClicks(reason, u"the client wrote"_s);
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(danger.result(), int(QDialog::Accepted));
}

void ShellPartsTest::paletteSaysWhyNothingIsFound()
{
    TestOffice one;
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    RecordingContext context(one.office(), one.session(Role::Coordinator), settings);
    QVERIFY(one.database().execute(u"ALTER TABLE client RENAME TO client_gone"_s).ok());
    CommandPalette palette(context, {}, nullptr);
    auto *field = palette.findChild<SearchField *>();
    auto *hint = palette.findChild<QLabel *>(u"palette-hint"_s);
    QVERIFY(field && hint);
    const QString why = hint->text();
    field->setText(u"塩尻"_s);
    QTest::qWait(300);
    QCOMPARE(palette.shownRows(), 0);
    QVERIFY(!hint->text().contains(u"塩尻"_s)); // not "nothing is called so": it could not be read
    QCOMPARE(hint->text(), why);
}

void ShellPartsTest::draftsBelongToOneOfficeAndPerson()
{
    TestOffice one;
    TestOffice other;
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    const RecordingContext coordinator(one.office(), one.session(Role::Coordinator), settings);
    const RecordingContext manager(one.office(), one.session(Role::Manager), settings);
    const RecordingContext elsewhere(other.office(), other.session(Role::Coordinator), settings);
    const QString key = coordinator.ofOffice(u"drafts/order/new"_s);
    QVERIFY(key.endsWith(u"drafts/order/new"_s));
    QCOMPARE(coordinator.ofOffice(u"drafts/order/new"_s), key);
    QVERIFY(manager.ofOffice(u"drafts/order/new"_s) != key);
    QVERIFY(elsewhere.ofOffice(u"drafts/order/new"_s) != key);
}

void ShellPartsTest::focusStaysInTheContent()
{
    QWidget window;
    auto *line = new QHBoxLayout(&window);
    auto *aside = new QPushButton(u"aside"_s, &window);
    auto *content = new QWidget(&window);
    line->addWidget(aside);
    line->addWidget(content);
    auto *inner = new QVBoxLayout(content);
    auto *list = new QLineEdit(content);
    auto *step = new QPushButton(u"step"_s, content);
    inner->addWidget(list);
    inner->addWidget(step);
    int recovered = 0;
    new FocusKeeper(content, [&] {
        ++recovered;
        list->setFocus();
    });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    step->setFocus();
    step->hide(); // as a step that is done
    QTRY_COMPARE(QApplication::focusWidget(), list);
    step->show();
    step->setFocus();
    step->setEnabled(false);
    QTRY_COMPARE(QApplication::focusWidget(), list);
    auto *passing = new QPushButton(u"passing"_s, content);
    inner->addWidget(passing);
    passing->show();
    passing->setFocus();
    recovered = 0;
    delete passing;
    QTRY_COMPARE(QApplication::focusWidget(), list);
    QVERIFY(recovered <= 1);
    // Whoever goes elsewhere on purpose stays there.
    aside->setFocus();
    QTest::qWait(30);
    QCOMPARE(QApplication::focusWidget(), aside);
}

void ShellPartsTest::questionWantsItsReason()
{
    QuestionDialog dialog(
        {u"Cancel order 1"_s, u"2 offers are withdrawn."_s, u"Cancel the order"_s, true, u"Reason"_s, true});
    dialog.show();
    auto *confirm = dialog.findChild<QPushButton *>(u"question-confirm"_s);
    confirm->click();
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<FormField *>()->hasError());
    dialog.findChild<QPlainTextEdit *>(u"question-reason"_s)->setPlainText(u"the client wrote"_s);
    QVERIFY(!dialog.findChild<FormField *>()->hasError());
    confirm->click();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.reason(), u"the client wrote"_s);
    // A danger is never the default button.
    QVERIFY(!confirm->isDefault());
}

void ShellPartsTest::chosenFormatsNameTheFile_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("saved");
    const QString excel = u"Excel (*.xlsx)"_s;
    const QString csv = u"CSV, UTF-8 (*.csv)"_s;
    const QString sjis = u"CSV, Shift_JIS (*.sjis.csv)"_s;
    QTest::newRow("as it stands") << u"/a/report.xlsx"_s << excel << u"/a/report.xlsx"_s;
    QTest::newRow("chosen") << u"/a/report.xlsx"_s << csv << u"/a/report.csv"_s;
    QTest::newRow("chosen, two ends") << u"/a/report.xlsx"_s << sjis << u"/a/report.sjis.csv"_s;
    QTest::newRow("from the longer end") << u"/a/report.sjis.csv"_s << csv << u"/a/report.csv"_s;
    QTest::newRow("from the shorter end") << u"/a/report.csv"_s << sjis << u"/a/report.sjis.csv"_s;
    QTest::newRow("typed by hand") << u"/a/report.csv"_s << excel << u"/a/report.csv"_s;
    QTest::newRow("no end") << u"/a/report"_s << excel << u"/a/report.xlsx"_s;
    QTest::newRow("a dot is no end") << u"/a.csv/report 1.5"_s << csv << u"/a.csv/report 1.5.csv"_s;
    QTest::newRow("nothing chosen") << u"/a/report"_s << QString() << u"/a/report.xlsx"_s;
    QTest::newRow("cancelled") << QString() << csv << QString();
}

void ShellPartsTest::chosenFormatsNameTheFile()
{
    QFETCH(QString, typed);
    QFETCH(QString, chosen);
    QFETCH(QString, saved);
    const QString filters = u"Excel (*.xlsx);;CSV, UTF-8 (*.csv);;CSV, Shift_JIS (*.sjis.csv)"_s;
    QCOMPARE(savedName(typed, filters, chosen), saved);
}

void ShellPartsTest::datesAndMoney()
{
    const QDate today(2026, 11, 18);
    setJapanese(true);
    QCOMPARE(longDate(QDate(2026, 11, 22)), u"2026-11-22 (日)"_s);
    QCOMPARE(denseDate(QDate(2026, 11, 22), today), u"11-22 (日)"_s);
    QCOMPARE(denseDate(QDate(2027, 1, 22), today), u"2027-01-22"_s);
    QCOMPARE(fiscalYearText(2026), u"令和8年度 (FY2026)"_s);
    QCOMPARE(fiscalYearText(2019), u"令和元年度 (FY2019)"_s); // the core's words, in every year
    QCOMPARE(fiscalYearText(2018), u"平成30年度 (FY2018)"_s);
    setJapanese(false);
    QCOMPARE(denseDate(QDate(2026, 11, 22), today), u"11-22 (Sun)"_s);
    QCOMPARE(yenText(Yen(1234567)), u"¥1,234,567"_s);
    QCOMPARE(percentText(0.312, 1), u"31.2 %"_s);
    const OfficeZone tokyo("Asia/Tokyo");
    QCOMPARE(denseDateTime(tokyo.at(today, 9 * 60 + 5), tokyo, today), u"11-18 (Wed) 9:05"_s);
    QCOMPARE(statusOf(TaskState::Accepted, true).status, Status::Late);
    QCOMPARE(statusOf(TaskState::Passed, true).status, Status::Passed);
}

QTEST_MAIN(ShellPartsTest)
#include "tst_shellparts.moc"
