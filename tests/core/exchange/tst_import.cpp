// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importfile.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class TestImport : public QObject {
    Q_OBJECT

private slots:
    void clientsInJapaneseAndCp932();
    void everyBadRowIsListed();
    void partialTakesTheGoodRows();
    void dryRunChangesNothing();
    void wrongColumnsAreNamed();
    void unknownEncodingIsNamed();
    void wrongEncodingIsRefused();
    void hoursBadValues_data();
    void hoursBadValues();
    void hoursGoodValues_data();
    void hoursGoodValues();
    void ordersAndTasks();
    void skillsAndAvailability();
    void badMappings_data();
    void badMappings();
    void cancelLeavesTheOfficeAsItWas();

private:
    static void makeWorkerAndOrder(ImportOffice &office);
};

void TestImport::makeWorkerAndOrder(ImportOffice &office)
{
    Worker worker;
    worker.code = u"W1"_s;
    worker.name = u"青木"_s;
    office.add(worker);
    Order order;
    order.number = u"A1"_s;
    order.title = u"標識"_s;
    order.mark = u"標識"_s;
    order.state = OrderState::Accepted;
    order.clientId = office.addClient().id;
    order.categoryId = office.all<WorkCategory>().first().id;
    order.dueOn = TestOffice::day(30);
    order = office.add(order);
    Task task;
    task.orderId = order.id;
    task.number = 7;
    task.quantity = 10;
    task.release = office.at(1, 0);
    task.due = office.at(30, 0);
    office.add(task);
}

void TestImport::clientsInJapaneseAndCp932()
{
    const ImportOffice office;
    const QString text = u"顧客番号,名称,フリガナ,区分,郵便番号,締め日,有効\r\n"
                         "Ｃ１,塩尻市,しおじりし,ownCity,〒399-0786,２０,はい\r\n"_s;
    const auto report = office.import(ImportKind::Clients, encodeText(text, TextEncoding::Cp932).bytes);
    TEWAKE_VERIFY(report);
    QVERIFY2(report->committed, qPrintable(sentences(report->refused)));
    QCOMPARE(report->encoding, TextEncoding::Cp932);
    const Client client = office.all<Client>(u"name = '塩尻市'"_s).value(0);
    QCOMPARE(client.code, u"C1"_s);
    QCOMPARE(client.kana, u"シオジリシ"_s);
    QCOMPARE(client.kind, ClientKind::OwnCity);
    QCOMPARE(client.postalCode, u"3990786"_s);
    QCOMPARE(client.closingDay, 20);
}

void TestImport::everyBadRowIsListed()
{
    ImportOffice office;
    Client client;
    client.code = u"C9"_s;
    client.name = u"there already"_s;
    office.add(client);
    const auto report = office.import(ImportKind::Clients, "code,name,closing_day\n"
                                                           "C1,one,31\n"
                                                           "C1,again,31\n"
                                                           "C9,known,31\n"
                                                           "C2,,31\n"
                                                           "C3,three,-4\n"
                                                           "C4,four,31,5\n"
                                                           "C5,five,31\n");
    TEWAKE_VERIFY(report);
    QCOMPARE(places(report->refused),
             QStringList({u"3/code/C1"_s, u"4/code/C9"_s, u"5/name/"_s, u"6/closing_day/-4"_s, u"7//"_s}));
    QCOMPARE(report->read, 7);
    QCOMPARE(report->refusedRows, 5);
    QCOMPARE(report->taken, 0);
    QVERIFY(!report->committed);
    QCOMPARE(office.all<Client>(u"code <> 'C9'"_s).size(), 0);
    QCOMPARE(office.count(u"COUNT(*) FROM import_batch"_s), 0);
    QCOMPARE(office.count(u"COUNT(*) FROM audit WHERE action LIKE 'import%'"_s), 0);
}

void TestImport::partialTakesTheGoodRows()
{
    const ImportOffice office;
    ImportOptions options;
    options.partial = true;
    const auto report = office.import(ImportKind::Clients,
                                      "code,name,closing_day\nC1,one,31\nC1,again,31\nC3,three,99\n"
                                      "C4,four,15\n",
                                      options);
    TEWAKE_VERIFY(report);
    QVERIFY(report->committed);
    QCOMPARE(report->taken, 2);
    QCOMPARE(report->refusedRows, 2);
    QCOMPARE(office.count(u"row_count FROM import_batch"_s), 2);
    QCOMPARE(office.all<Client>(u"code IN ('C1', 'C4')"_s).size(), 2);
}

void TestImport::dryRunChangesNothing()
{
    const ImportOffice office;
    ImportOptions options;
    options.dryRun = true;
    const auto report = office.import(ImportKind::Clients, "code,name\nC1,one\nC2,two\n", options);
    TEWAKE_VERIFY(report);
    QVERIFY(!report->committed);
    QCOMPARE(report->taken, 2);
    QCOMPARE(office.all<Client>().size(), 0);
    QCOMPARE(office.count(u"COUNT(*) FROM import_batch"_s), 0);
}

void TestImport::wrongColumnsAreNamed()
{
    const ImportOffice office;
    TEWAKE_REFUSED(office.import(ImportKind::Hours, "who,day,minutes\nW1,2026-11-02,60\n"),
                   ErrorCode::InvalidInput, "worker, order missing");
    TEWAKE_REFUSED(office.import(ImportKind::Clients, "code,name,code\nC1,one,C2\n"), ErrorCode::InvalidInput,
                   "twice");
    TEWAKE_REFUSED(office.import(ImportKind::Clients, ""), ErrorCode::InvalidInput, "empty");
    const auto report = office.import(ImportKind::Clients, "code,name,colour\nC1,one,red\n");
    TEWAKE_VERIFY(report);
    QVERIFY(report->committed);
    QCOMPARE(places(report->warnings), QStringList({u"1/colour/"_s}));
    TEWAKE_REFUSED(importFile(office.office(), office.session(Role::Coordinator), ImportKind::Clients,
                              u"/no/such.csv"_s),
                   ErrorCode::InvalidInput, "no file");
}

void TestImport::unknownEncodingIsNamed()
{
    const ImportOffice office;
    ImportOptions options;
    options.encoding = u"ebcdic"_s;
    TEWAKE_REFUSED(office.import(ImportKind::Clients, "code,name\nC1,one\n", options),
                   ErrorCode::InvalidInput, "ebcdic");
}

void TestImport::wrongEncodingIsRefused()
{
    const ImportOffice office;
    ImportOptions options;
    options.encoding = u"utf-8"_s;
    const QByteArray bytes = encodeText(u"code,name\nC1,塩尻市\n"_s, TextEncoding::Cp932).bytes;
    TEWAKE_REFUSED(office.import(ImportKind::Clients, bytes, options), ErrorCode::InvalidInput, "file.csv");
    QCOMPARE(office.all<Client>().size(), 0);
}

void TestImport::hoursBadValues_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("place"); // column/value
    QTest::addColumn<QString>("why");
    QTest::newRow("unknown worker") << QByteArray("W9,A1,7,2026-11-02,,,60,0,,") << u"worker/W9"_s
                                    << u"worker"_s;
    QTest::newRow("unknown order") << QByteArray("W1,A9,7,2026-11-02,,,60,0,,") << u"order/A9"_s
                                   << u"order"_s;
    QTest::newRow("unknown task") << QByteArray("W1,A1,8,2026-11-02,,,60,0,,") << u"task/8"_s
                                  << u"no task 8"_s;
    QTest::newRow("29 February") << QByteArray("W1,A1,7,2026-02-29,,,60,0,,") << u"day/2026-02-29"_s
                                 << u"no such day"_s;
    QTest::newRow("no day") << QByteArray("W1,A1,7,,,,60,0,,") << u"day/"_s << u"missing"_s;
    QTest::newRow("no date") << QByteArray("W1,A1,7,soon,,,60,0,,") << u"day/soon"_s << u"not a date"_s;
    QTest::newRow("absurd year") << QByteArray("W1,A1,7,0206-11-02,,,60,0,,") << u"day/0206-11-02"_s
                                 << u"out of range"_s;
    QTest::newRow("negative") << QByteArray("W1,A1,7,2026-11-02,,,-60,0,,") << u"minutes/-60"_s
                              << u"out of range"_s;
    QTest::newRow("absurd") << QByteArray("W1,A1,7,2026-11-02,,,99999999,0,,") << u"minutes/99999999"_s
                            << u"out of range"_s;
    QTest::newRow("25 hours") << QByteArray("W1,A1,7,2026-11-02,,,25:00,0,,") << u"minutes/1500"_s
                              << u"25:00"_s;
    QTest::newRow("negative quantity")
        << QByteArray("W1,A1,7,2026-11-02,,,60,-1,,") << u"quantity/-1"_s << u"out of range"_s;
    QTest::newRow("one end") << QByteArray("W1,A1,7,2026-11-02,9:00,,60,0,,") << u"to/"_s << u"one end"_s;
    QTest::newRow("25 o'clock") << QByteArray("W1,A1,7,2026-11-02,9:00,25:00,,0,,") << u"to/25:00"_s
                                << u"time of day"_s;
    QTest::newRow("mixed up") << QByteArray("W1,A1,7,2026-11-02,9:00,8:00,,0,,") << u"to/8:00"_s
                              << u"23:00"_s;
    QTest::newRow("nothing") << QByteArray("W1,A1,7,2026-11-02,,,,0,,") << u"minutes/"_s << u"neither"_s;
    QTest::newRow("do not fit") << QByteArray("W1,A1,7,2026-11-02,9:00,10:00,90,0,,") << u"minutes/90"_s
                                << u"1:30"_s;
    QTest::newRow("draft") << QByteArray("W1,A1,7,2026-11-02,,,60,0,draft,") << u"state/draft"_s
                           << u"approved"_s;
    QTest::newRow("no state") << QByteArray("W1,A1,7,2026-11-02,,,60,0,done,") << u"state/done"_s
                              << u"one of"_s;
    QTest::newRow("too many fields") << QByteArray("W1,A1,7,2026-11-02,,,60,0,,,x") << u"/"_s
                                     << u"11 fields"_s;
    QTest::newRow("open quote") << QByteArray("W1,A1,7,2026-11-02,,,60,0,,\"x") << u"/"_s
                                << u"never closed"_s;
}

void TestImport::hoursBadValues()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, place);
    QFETCH(QString, why);
    ImportOffice office;
    makeWorkerAndOrder(office);
    const auto report =
        office.import(ImportKind::Hours, "worker,order,task,day,from,to,minutes,quantity,state,note\n"
                                         "W1,A1,7,2026-11-01,,,30,0,,good\n" +
                                             row + "\n");
    TEWAKE_VERIFY(report);
    QCOMPARE(places(report->refused), QStringList({u"3/"_s + place}));
    QVERIFY2(report->refused.first().why.contains(why), qPrintable(report->refused.first().why));
    QVERIFY(!report->committed);
    QCOMPARE(office.count(u"COUNT(*) FROM time_entry"_s), 0);
}

void TestImport::hoursGoodValues_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QDate>("day");
    const QDate second(2026, 11, 2);
    QTest::newRow("from-to") << QByteArray("W1,A1,7,2026-11-02,09:00,10:30,,3,,") << qint64(90) << second;
    QTest::newRow("over midnight") << QByteArray("W1,A1,7,2026-11-02,23:00,1:00,,3,,") << qint64(120)
                                   << second;
    QTest::newRow("to the day's end")
        << QByteArray("W1,A1,7,2026-11-02,23:00,24:00,,3,,") << qint64(60) << second;
    QTest::newRow("full width") << QByteArray("W1,A1,７,２０２６/１１/２,,,１：３０,３,,") << qint64(90)
                                << second;
    QTest::newRow("era") << QByteArray("W1,A1,7,令和8年11月2日,,,45分,3,,") << qint64(45) << second;
    QTest::newRow("29 February") << QByteArray("W1,A1,7,2024-02-29,,,60,3,,") << qint64(60)
                                 << QDate(2024, 2, 29);
    QTest::newRow("no task") << QByteArray("W1,A1,,2026-11-02,,,60,3,submitted,\"a \"\"note\"\"\"")
                             << qint64(60) << second;
}

void TestImport::hoursGoodValues()
{
    QFETCH(QByteArray, row);
    QFETCH(qint64, minutes);
    QFETCH(QDate, day);
    ImportOffice office;
    makeWorkerAndOrder(office);
    const auto report = office.import(
        ImportKind::Hours, "worker,order,task,day,from,to,minutes,quantity,state,note\n" + row + "\n");
    TEWAKE_VERIFY(report);
    QVERIFY2(report->committed, qPrintable(sentences(report->refused)));
    const QList<TimeEntry> entries = office.all<TimeEntry>();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().minutes, Minutes(minutes));
    QCOMPARE(entries.first().day, day);
    QCOMPARE(entries.first().quantity, 3);
    QCOMPARE(entries.first().importId, office.count(u"id FROM import_batch"_s));
    const bool approved = entries.first().state == TimeEntryState::Approved;
    QCOMPARE(entries.first().approvedAt.isSet(), approved);
    QCOMPARE(entries.first().taskId.isValid(), approved);
    QCOMPARE(entries.first().note, approved ? QString() : u"a \"note\""_s);
    if (entries.first().start.isSet())
        QCOMPARE(minutesBetween(entries.first().start, entries.first().end), minutes);
}

void TestImport::ordersAndTasks()
{
    ImportOffice office;
    Client client;
    client.code = u"C1"_s;
    client.name = u"one"_s;
    office.add(client);
    auto report = office.import(ImportKind::Orders, "number,title,client,category,due_on,quantity,price\n"
                                                    "1,first,C1,data-entry,2026-12-20,100,60\n"
                                                    "2,second,C7,data-entry,2026-12-20,100,60\n"
                                                    "3,third,C1,juggling,2026-12-20,100,60\n"
                                                    "4,fourth,C1,data-entry,2026-12-20,100,-60\n"
                                                    "5,fifth,C1,data-entry,2026-13-20,100,60\n");
    TEWAKE_VERIFY(report);
    QCOMPARE(places(report->refused), QStringList({u"3/client/C7"_s, u"4/category/juggling"_s,
                                                   u"5/price/-60"_s, u"6/due_on/2026-13-20"_s}));
    report = office.import(ImportKind::Orders, "number,title,client,category,due_on,ordered_on\n"
                                               "1,first,C1,data-entry,2026-12-20,2027-01-01\n");
    TEWAKE_VERIFY(report);
    QCOMPARE(report->refused.first().column, u"due_on"_s);
    report = office.import(ImportKind::Orders, "number,title,client,category,due_on,quantity,price\n"
                                               "1,first,C1,data-entry,2026-12-20,110,\"¥1,200\"\n");
    TEWAKE_VERIFY(report);
    QVERIFY2(report->committed, qPrintable(sentences(report->refused)));
    QCOMPARE(office.all<Order>().first().clientPrice.amount, Yen(1200));

    report = office.import(ImportKind::Tasks,
                           "order,number,state,quantity,effort_minutes,release,due,rework_of,round\n"
                           "1,1,sentBack,40,90,2026-11-01,2026-11-10,,1\n"
                           "1,2,working,60,90,2026-11-01 09:30,2026-11-10 17:00,,1\n"
                           "1,3,,40,90,,,1,2\n");
    TEWAKE_VERIFY(report);
    QCOMPARE(places(report->refused), QStringList({u"4/due/"_s})); // no date: odd
    ImportOptions options;
    options.takeOddities = true;
    report = office.import(ImportKind::Tasks, office.read(office.path(u"file.csv"_s)), options);
    TEWAKE_VERIFY(report);
    QVERIFY2(report->committed, qPrintable(sentences(report->refused)));
    QCOMPARE(places(report->warnings), QStringList({u"3/state/working"_s, u"4/due/"_s}));
    const QList<Task> tasks = office.all<Task>(u"ORDER BY number"_s);
    QCOMPARE(tasks.size(), 3);
    QCOMPARE(tasks[1].state, TaskState::Planned); // whoever had it does not come along
    QCOMPARE(tasks[1].unitFrom, 41);
    QCOMPARE(tasks[1].release, office.at(1, 9, 30));
    QCOMPARE(tasks[0].due, office.at(11, 0));
    QCOMPARE(tasks[2].reworkOf, tasks[0].id);
    QCOMPARE(tasks[2].due, office.at(51, 0)); // the end of the order's last day
    report = office.import(ImportKind::Tasks,
                           "order,number,effort_minutes,rework_of\n1,1,5,\n1,4,5,\n1,4,5,\n1,5,5,77\n");
    TEWAKE_VERIFY(report);
    QCOMPARE(places(report->refused), QStringList({u"2/number/1"_s, u"4/number/4"_s, u"5/rework_of/77"_s}));
}

void TestImport::skillsAndAvailability()
{
    ImportOffice office;
    makeWorkerAndOrder(office);
    ImportOptions addLists;
    addLists.addLists = true;
    auto report = office.import(ImportKind::Skills, "worker,skill,level\nW1,電話,２\nW1,電話,3\n", addLists);
    TEWAKE_VERIFY(report);
    QCOMPARE(report->refused.size(), 1);
    report = office.import(ImportKind::Skills, "worker,skill,level\nW1,電話,２\n", addLists);
    TEWAKE_VERIFY(report);
    QVERIFY(report->committed);
    QCOMPARE(report->warnings.size(), 1); // the skill is new
    QCOMPARE(office.count(u"level FROM worker_skill"_s), 2);
    report = office.import(ImportKind::Skills, "worker,skill,level\nW1,電話,3\nW1,経理,6\n");
    TEWAKE_VERIFY(report);
    QCOMPARE(places(report->refused), QStringList({u"2/skill/電話"_s, u"3/skill/経理"_s, u"3/level/6"_s}));

    report = office.import(ImportKind::Availability, "worker,weekday,date,from,to,off\n"
                                                     "W1,mon,,9:00,12:00,\n"
                                                     "W1,火曜日,,9:00,12:00,\n"
                                                     "W1,,2026-11-30,,,yes\n");
    TEWAKE_VERIFY(report);
    QVERIFY2(report->committed, qPrintable(sentences(report->refused)));
    QCOMPARE(office.count(u"COUNT(*) FROM weekly_slot"_s), 2);
    QCOMPARE(office.count(u"end_minute FROM availability_exception"_s), 1440);
    report = office.import(ImportKind::Availability, "worker,weekday,date,from,to,off\n"
                                                     "W1,mon,,11:00,13:00,\n"
                                                     "W1,mon,2026-11-30,9:00,12:00,\n"
                                                     "W1,someday,,9:00,12:00,\n"
                                                     "W1,wed,,12:00,9:00,\n"
                                                     "W1,,2026-11-30,,,yes\n");
    TEWAKE_VERIFY(report);
    QCOMPARE(report->refusedRows, 5);
}

void TestImport::badMappings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("why");
    QTest::newRow("no JSON") << QByteArray("{\"kind\": ") << u"is no JSON: line 1"_s;
    QTest::newRow("list") << QByteArray("[1]") << u"list where an object"_s;
    QTest::newRow("other kind") << QByteArray(R"({"kind": "hours", "fields": {}})") << u"“hours”"_s;
    QTest::newRow("unknown word") << QByteArray(R"({"colums": 1})") << u"colums"_s;
    QTest::newRow("unknown field") << QByteArray(R"({"fields": {"size": {"column": "a"}}})") << u"size"_s;
    QTest::newRow("unknown word in a field")
        << QByteArray(R"({"fields": {"code": {"colum": "a"}}})") << u"colum"_s;
    QTest::newRow("empty field") << QByteArray(R"({"fields": {"code": {"values": {}}}})") << u"neither"_s;
    QTest::newRow("missing field") << QByteArray(R"({"fields": {"code": {"column": "a"}}})") << u"“name”"_s;
    QTest::newRow("missing column")
        << QByteArray(R"({"fields": {"code": {"column": "a"}, "name": {"column": "z"}}})")
        << u"no column “z”"_s;
    QTest::newRow("date form")
        << QByteArray(
               R"({"dateFormats": ["dd-xx"], "fields": {"code": {"column": "a"}, "name": {"column": "a"}}})")
        << u"dd-xx"_s;
    QTest::newRow("joined file")
        << QByteArray(
               R"({"join": {"file": "../x.csv", "on": "a"}, "fields": {"code": {"column": "a"}, "name": {"column": "a"}}})")
        << u"beside"_s;
}

void TestImport::badMappings()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, why);
    const ImportOffice office;
    ImportOptions options;
    options.mapping = office.write(u"map.json"_s, json);
    const auto report = office.import(ImportKind::Clients, "a,b\n1,2\n", options);
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(why), qPrintable(report.error().message));
    QCOMPARE(report.error().code, ErrorCode::InvalidInput);
}

void TestImport::cancelLeavesTheOfficeAsItWas()
{
    ImportOffice office;
    makeWorkerAndOrder(office);
    QByteArray bytes("worker,order,day,minutes,note\n");
    for (int i = 0; i < 3000; ++i)
        bytes += "W1,A1," + QDate(2015, 1, 1).addDays(i).toString(Qt::ISODate).toLatin1() + ",60,\n";
    for (const int stopAt : {0, 500, 1000}) { // while reading, while storing, at the very last step
        ImportOptions options;
        options.progress = [stopAt](int permille) { return permille < stopAt; };
        TEWAKE_REFUSED(office.import(ImportKind::Hours, bytes, options), ErrorCode::Cancelled, "cancelled");
        QCOMPARE(office.count(u"COUNT(*) FROM time_entry"_s), 0);
        QCOMPARE(office.count(u"COUNT(*) FROM import_batch"_s), 0);
    }
    TEWAKE_VERIFY(office.import(ImportKind::Hours, bytes));
    QCOMPARE(office.count(u"COUNT(*) FROM time_entry"_s), 3000);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
