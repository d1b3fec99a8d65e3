// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/filterproxy.h"
#include "ui/widgets/recordmodel.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tewake::ui;

namespace {

struct Person {
    qint64 id;
    QString name;
    QString kana;
    int minutes;
    Status status = Status::Planned;
};

std::unique_ptr<RecordModel<Person>> makeModel()
{
    auto model = std::make_unique<RecordModel<Person>>(
        std::vector<Column<Person>>{{.title = u"Name"_s,
                                     .text = [](const Person &p) { return p.name; },
                                     .secondLine = [](const Person &p) { return p.kana; }},
                                    {.title = u"Minutes"_s,
                                     .alignment = Qt::AlignRight,
                                     .text = [](const Person &p) { return QString::number(p.minutes); },
                                     .sortKey = [](const Person &p) { return p.minutes; },
                                     .width = 8},
                                    {.title = u"State"_s,
                                     .status =
                                         [](const Person &p) {
                                             return StatusText{p.status, {}};
                                         },
                                     .width = 10}},
        [](const Person &p) { return p.id; });
    model->setRecords({{1, u"青柳 典子"_s, u"アオヤギ ノリコ"_s, 90},
                       {2, u"ＫＡＤＯ 太郎"_s, u"ｶﾄﾞ ﾀﾛｳ"_s, 1000, Status::Passed},
                       {3, u"小林 由香"_s, u"コバヤシ ユカ"_s, 5}});
    return model;
}

} // namespace

class TestTables : public QObject {
    Q_OBJECT
private slots:
    void modelKeepsItsPromises();
    void modelKeepsSelectionWhenOnlyCellsChange();
    void namesTakeBlanksButNoBars();
    void longWordsGiveWayBeforeItScrolls();
    void filterFolds_data();
    void filterFolds();
    void filterTakesAllWords();
    void sortsByKey();
    void everyTableSorts();
    void copiesTabSeparated();
    void enterAndDoubleClickActivate();
    void linkCellActivates();
    void remembersColumns();
    void emptyStateShows();
    void searchWaitsForCommittedText();
    void chipsAreExclusive();
};

void TestTables::modelKeepsItsPromises()
{
    auto model = makeModel();
    QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    FoldingFilterProxy proxy;
    proxy.setSourceModel(model.get());
    QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model->upsert({4, u"New"_s, {}, 1});
    QCOMPARE(model->rowCount(), 4);
    model->upsert({4, u"Newer"_s, {}, 2});
    QCOMPARE(model->rowCount(), 4);
    QCOMPARE(model->recordOfId(4)->name, u"Newer"_s);
    QVERIFY(model->remove(2));
    QVERIFY(!model->remove(2));
    QCOMPARE(model->rowOfId(3), 1);
    model->setRecords({});
    QCOMPARE(model->rowCount(), 0);
}

void TestTables::modelKeepsSelectionWhenOnlyCellsChange()
{
    auto model = makeModel();
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(model.get(), &QAbstractItemModel::dataChanged);
    auto records = model->records();
    records[0].minutes = 91;
    model->setRecords(records);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    records.pop_back();
    model->setRecords(records);
    QCOMPARE(resets.count(), 1);
}

void TestTables::namesTakeBlanksButNoBars()
{
    struct Line {
        qint64 id;
        QString title;
        QString client;
    };
    RecordModel<Line> model(
        {{.title = u"Title"_s, .text = [](const Line &line) { return line.title; }},
         {.title = u"Client"_s, .text = [](const Line &line) { return line.client; }, .width = 8},
         {.title = u"Due"_s, .text = [](const Line &) { return u"11-27"_s; }, .width = 30},
         {.title = u"%"_s,
          .text = [](const Line &) { return u"14 %"_s; },
          .progress = [](const Line &) { return 0.14; },
          .width = 12}},
        [](const Line &line) { return line.id; });
    model.setRecords({{1, u"Minutes of a council"_s, u"A client whose name is rather long"_s}});
    TableView view(u"orders"_s);
    view.setModel(&model);
    view.setItemDelegateForColumn(3, new ProgressDelegate(&view));
    view.setStretchColumn(0);
    view.resize(560, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    // The client is read in full, out of what the day has too much of; the bar is still one.
    const QFontMetrics fm(view.font());
    QVERIFY(view.columnWidth(1) >= fm.horizontalAdvance(model.record(0).client));
    QVERIFY(view.columnWidth(2) < 30 * fm.horizontalAdvance(u'0'));
    QVERIFY(view.columnWidth(3) >= fm.horizontalAdvance(u"14 %"_s) + Metrics::px(40));
    QVERIFY(view.horizontalHeader()->length() <= view.viewport()->width());
}

void TestTables::longWordsGiveWayBeforeItScrolls()
{
    struct Line {
        qint64 id;
        QString title;
    };
    const QString words = u"Words that are much longer than a narrow window has room for, twice"_s;
    RecordModel<Line> model({{.title = u"Title"_s, .text = [](const Line &line) { return line.title; }},
                             {.title = u"Client"_s, .text = [](const Line &line) { return line.title; }},
                             {.title = u"Sum"_s,
                              .alignment = Qt::AlignRight,
                              .text = [](const Line &) { return u"1,234,567"_s; }}},
                            [](const Line &line) { return line.id; });
    model.setRecords({{1, words}});
    TableView view(u"report"_s);
    view.setModel(&model);
    view.setStretchColumn(1);
    view.resize(460, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(view.horizontalHeader()->length() <= view.viewport()->width());
    QVERIFY(view.columnWidth(0) >= Metrics::px(120));
    QVERIFY(view.columnWidth(2) >= QFontMetrics(view.font()).horizontalAdvance(u"1,234,567"_s));
}

void TestTables::filterFolds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("nothing") << QString() << QList<qint64>{1, 2, 3};
    QTest::newRow("hiragana finds katakana") << u"あおやぎ"_s << QList<qint64>{1};
    QTest::newRow("half width kana") << u"ｺﾊﾞﾔｼ"_s << QList<qint64>{3};
    QTest::newRow("half width finds full width") << u"kado"_s << QList<qint64>{2};
    QTest::newRow("katakana finds half width kana") << u"カド"_s << QList<qint64>{2};
    QTest::newRow("full width digits") << u"１０００"_s << QList<qint64>{2};
    QTest::newRow("the word of a state") << u"passed"_s << QList<qint64>{2};
    QTest::newRow("no match across cells") << u"子ア"_s << QList<qint64>{};
    QTest::newRow("unknown") << u"zzz"_s << QList<qint64>{};
}

void TestTables::filterFolds()
{
    QFETCH(QString, typed);
    QFETCH(QList<qint64>, ids);
    auto model = makeModel();
    FoldingFilterProxy proxy;
    proxy.setSourceModel(model.get());
    proxy.setFilterText(typed);
    QList<qint64> found;
    for (int row = 0; row < proxy.rowCount(); ++row)
        found.append(proxy.index(row, 0).data(IdRole).toLongLong());
    QCOMPARE(found, ids);
}

void TestTables::filterTakesAllWords()
{
    auto model = makeModel();
    FoldingFilterProxy proxy;
    proxy.setSourceModel(model.get());
    proxy.setFilterText(u"のりこ　90"_s);
    QCOMPARE(proxy.rowCount(), 1);
    proxy.setFilterText(u"のりこ 1000"_s);
    QCOMPARE(proxy.rowCount(), 0);
    proxy.setFilterText({});
    proxy.setRowPredicate([&model](int row) { return model->record(row).minutes < 100; });
    QCOMPARE(proxy.rowCount(), 2);
    proxy.setRowPredicate({});
    proxy.setExtraText([](int row) { return row == 2 ? u"隠れた"_s : QString(); });
    proxy.setFilterText(u"隠れ"_s);
    QCOMPARE(proxy.rowCount(), 1);
}

void TestTables::sortsByKey()
{
    auto model = makeModel();
    FoldingFilterProxy proxy;
    proxy.setSourceModel(model.get());
    proxy.sort(1);
    QCOMPARE(proxy.index(0, 1).data().toString(), u"5"_s);
    QCOMPARE(proxy.index(2, 1).data().toString(), u"1000"_s);
}

void TestTables::everyTableSorts()
{
    auto model = makeModel();
    TableView view(u"People"_s);
    view.setModel(model.get());
    const auto ids = [&view] {
        QList<qint64> ids;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            ids.append(view.model()->index(row, 0).data(IdRole).toLongLong());
        return ids;
    };
    QCOMPARE(ids(), (QList<qint64>{1, 2, 3})); // as they came
    view.resize(600, 300);
    view.show();
    QHeaderView *header = view.horizontalHeader();
    const auto press = [header](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    press(header->count() - 2); // minutes, by their number
    QCOMPARE(ids(), (QList<qint64>{3, 1, 2}));
    press(header->count() - 2);
    QCOMPARE(ids(), (QList<qint64>{2, 1, 3}));
    QVERIFY(view.selectId(3));
    QCOMPARE(view.currentId(), 3);
    press(header->count() - 1); // a state, by its word
    const auto word = [&view](int row) {
        return view.model()->index(row, view.model()->columnCount() - 1).data().toString();
    };
    QVERIFY(word(0) != word(2));
    QVERIFY(word(0) <= word(1) && word(1) <= word(2));
    QCOMPARE(view.currentId(), 3); // what was chosen stays chosen
    // The next model of the same view is sorted as the header says, and sorts as well.
    auto other = makeModel();
    view.setModel(other.get());
    QVERIFY(word(0) != word(2) && word(0) <= word(1) && word(1) <= word(2));
    press(header->count() - 2);
    QCOMPARE(ids(), (QList<qint64>{3, 1, 2}));
}

void TestTables::copiesTabSeparated()
{
    auto model = makeModel();
    TableView view(u"People"_s);
    view.setModel(model.get());
    QCOMPARE(view.tabSeparated().split(u'\n').size(), 5);
    QVERIFY(view.selectId(2));
    view.setColumnHidden(2, true);
    QCOMPARE(view.tabSeparated(), u"Name\tMinutes\nＫＡＤＯ 太郎\t1000\n"_s);
    QTest::keySequence(&view, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), view.tabSeparated());
}

void TestTables::enterAndDoubleClickActivate()
{
    auto model = makeModel();
    TableView view(u"People"_s);
    view.setModel(model.get());
    view.resize(600, 300);
    view.show();
    QSignalSpy activated(&view, &TableView::idActivated);
    QSignalSpy current(&view, &TableView::currentIdChanged);
    view.selectId(3);
    QCOMPARE(current.last().first().toLongLong(), 3);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.last().first().toLongLong(), 3);
    const QPoint cell = view.visualRect(view.model()->index(0, 0)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(activated.count(), 2);
    QCOMPARE(activated.last().first().toLongLong(), 1);
    QCOMPARE(view.accessibleName(), u"People"_s);
    QCOMPARE(view.rowHeight(0), Metrics::tableRow());
}

void TestTables::linkCellActivates()
{
    auto model = makeModel();
    TableView view(u"People"_s);
    view.setModel(model.get());
    view.setItemDelegateForColumn(0, new LinkDelegate(&view));
    view.resize(600, 300);
    view.show();
    QSignalSpy cell(&view, &TableView::cellActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      view.visualRect(view.model()->index(1, 0)).center());
    QCOMPARE(cell.count(), 1);
    QCOMPARE(cell.first().at(0).toLongLong(), 2);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      view.visualRect(view.model()->index(1, 1)).center());
    QCOMPARE(cell.count(), 1);
}

void TestTables::remembersColumns()
{
    QTemporaryDir dir;
    QSettings settings(dir.filePath(u"s.ini"_s), QSettings::IniFormat);
    auto model = makeModel();
    {
        TableView view(u"People"_s);
        view.setSettings(&settings, u"people"_s);
        view.setModel(model.get());
        view.resize(600, 300);
        view.show();
        view.horizontalHeader()->resizeSection(1, 177);
    }
    TableView view(u"People"_s);
    view.setSettings(&settings, u"people"_s);
    view.setModel(model.get());
    view.resize(600, 300);
    view.show();
    QCOMPARE(view.columnWidth(1), 177);
}

void TestTables::emptyStateShows()
{
    auto model = makeModel();
    TableView view(u"People"_s);
    view.setModel(model.get());
    bool asked = false;
    view.setEmptyState(u"Nobody yet."_s, u"Add somebody"_s, [&asked] { asked = true; });
    view.resize(600, 300);
    view.show();
    auto *state = view.findChild<EmptyState *>();
    QVERIFY(state->isHidden());
    model->setRecords({});
    QVERIFY(state->isVisible());
    QTest::mouseClick(state->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(asked);
    model->upsert({9, u"x"_s, {}, 1});
    QVERIFY(state->isHidden());
}

void TestTables::searchWaitsForCommittedText()
{
    SearchField field(u"Name"_s);
    field.show();
    QSignalSpy searched(&field, &SearchField::searchChanged);
    QInputMethodEvent composing(u"こば"_s, {});
    QApplication::sendEvent(&field, &composing);
    QTest::qWait(200);
    QCOMPARE(searched.count(), 0);
    QInputMethodEvent committing;
    committing.setCommitString(u"小林"_s);
    QApplication::sendEvent(&field, &committing);
    QTRY_COMPARE(searched.count(), 1);
    QCOMPARE(searched.first().first().toString(), u"小林"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(searched.count(), 2);
    QVERIFY(field.text().isEmpty());
}

void TestTables::chipsAreExclusive()
{
    ChipRow row(u"State"_s, ChipRow::Mode::Exclusive);
    row.addChip(u"all"_s, u"All"_s);
    auto *open = row.addChip(u"open"_s, u"Open"_s);
    row.setCount(u"open"_s, 3);
    QCOMPARE(row.currentKey(), u"all"_s);
    QSignalSpy changed(&row, &ChipRow::chipsChanged);
    open->click();
    QCOMPARE(row.onKeys(), QStringList{u"open"_s});
    open->click();
    QCOMPARE(row.onKeys(), QStringList{u"open"_s});
    QVERIFY(open->accessibleName().contains(u'3'));
    QVERIFY(changed.count() >= 1);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::apply(app, Scheme::Light);
    TestTables test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tables.moc"
