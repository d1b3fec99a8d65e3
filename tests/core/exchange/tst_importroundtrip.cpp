// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/admindesk.h"
#include "core/store/ordergateway.h"
#include "tests/core/exchange/importfile.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class TestImportRoundTrip : public QObject {
    Q_OBJECT

private slots:
    void exportImportExportIsIdentical();
    void unitsThatWereSplitAgain();
    void rangeOfDays();
    void charactersThatCannotBeWritten();
    void rightAndRange();
    void rightToEnterByHand_data();
    void rightToEnterByHand();
    void cancel();

private:
    static void fill(ImportOffice &office);
};

namespace {

TimeEntry entry(const Worker &worker, const Task &task, QDate day, Instant start, qint64 minutes)
{
    TimeEntry result;
    result.workerId = worker.id;
    result.orderId = task.orderId;
    result.taskId = task.id;
    result.day = day;
    result.start = start;
    if (start.isSet())
        result.end = start.plusMinutes(minutes);
    result.minutes = Minutes(minutes);
    result.state = TimeEntryState::Approved;
    result.enteredAt = Instant(1'790'000'000);
    return result;
}

} // namespace

void TestImportRoundTrip::fill(ImportOffice &office)
{
    Worker second = office.addWorker(u"伊藤, 二郎"_s); // a comma needs quotes
    Worker first = office.addWorker(u"青木 \"花\""_s);
    first.maxDay = Minutes(240);
    first.yearCeiling = Yen(1'030'000);
    first.postalCode = u"0390786"_s; // a leading zero
    TEWAKE_VERIFY(Table<Worker>(office.database()).update(first));
    Skill skill;
    skill.name = u"電話"_s;
    skill = office.add(skill);
    const ImportGateway gateway(office.database());
    TEWAKE_VERIFY(gateway.addWorkerSkill({first.id, skill.id, 3}));
    TEWAKE_VERIFY(gateway.addWorkerSkill({second.id, skill.id, 1}));
    TEWAKE_VERIFY(gateway.addSlot(second.id, {2, 540, 720}));
    TEWAKE_VERIFY(gateway.addSlot(first.id, {1, 1320, 1440}));
    TEWAKE_VERIFY(gateway.addException(first.id, {TestOffice::day(30), true, 0, 1440}));
    TEWAKE_VERIFY(gateway.addException(first.id, {TestOffice::day(29), false, 600, 660}));
    Order order = office.addOrder();
    order.skillId = skill.id;
    order.note = u"二行\nの備考"_s;
    order.clientPaysOn = QDate(2027, 1, 29);
    order.ownTerms = {{TermKind::Expenses, u"交通費, 実費"_s}, {TermKind::PersonalData, u"持ち出さない"_s}};
    TEWAKE_VERIFY(Table<Order>(office.database()).update(order));
    Order other = office.addOrder();
    Task task = office.addTask(order);
    Task rework = office.addTask(order);
    task.state = TaskState::SentBack;
    TEWAKE_VERIFY(Table<Task>(office.database()).update(task));
    rework.reworkOf = task.id;
    rework.round = 2;
    TEWAKE_VERIFY(Table<Task>(office.database()).update(rework));
    office.addShift(other, office.at(24, 9), office.at(24, 12, 30));
    office.add(entry(second, rework, TestOffice::day(3), office.at(3, 22), 240)); // over midnight
    office.add(entry(first, task, TestOffice::day(2), {}, 75));
    office.add(entry(first, task, TestOffice::day(2), {}, 30));
    TimeEntry noTask = entry(first, task, TestOffice::day(1), office.at(1, 9), 60);
    noTask.taskId = {};
    noTask.state = TimeEntryState::Submitted;
    noTask.quantity = 12;
    noTask.note = u"＝備考"_s;
    office.add(noTask);
    TimeEntry draft = entry(first, task, TestOffice::day(5), {}, 15);
    draft.state = TimeEntryState::Draft;
    office.add(draft); // still the worker's own: it does not leave the office
}

void TestImportRoundTrip::exportImportExportIsIdentical()
{
    ImportOffice first;
    fill(first);
    for (const TextEncoding encoding : {TextEncoding::Utf8Bom, TextEncoding::Utf8, TextEncoding::Cp932}) {
        const ImportOffice second;
        ExportOptions options;
        options.encoding = encoding;
        for (const ImportKind kind :
             {ImportKind::Clients, ImportKind::Workers, ImportKind::Skills, ImportKind::Availability,
              ImportKind::Orders, ImportKind::Tasks, ImportKind::Hours}) {
            const QByteArray bytes = first.exported(kind, options);
            QVERIFY2(bytes.count("\r\n") > 2, qPrintable(nameOf(kind)));
            ImportOptions lists;
            lists.addLists = true;
            const auto report = second.import(kind, bytes, lists);
            TEWAKE_VERIFY(report);
            QVERIFY2(report->committed, qPrintable(nameOf(kind) + u'\n' + sentences(report->refused)));
            QCOMPARE(second.exported(kind, options), bytes);
        }
        QCOMPARE(second.count(u"COUNT(*) FROM time_entry"_s), 4);
        TEWAKE_VERIFY(AuditTrail(second.database()).verify());
    }
}

/// What was rejected, or handed in short, and split again: the units of an order belong to one task each.
void TestImportRoundTrip::unitsThatWereSplitAgain()
{
    ImportOffice first;
    Order order = first.addOrder(); // of 100 pieces
    order.quantity = 20;
    TEWAKE_VERIFY(Table<Order>(first.database()).update(order));
    const Worker worker = first.addWorker(u"塩尻 花子"_s);
    const auto with = [&](qint64 from, qint64 quantity, TaskState state) {
        Task task = first.addTask(order, quantity);
        task.unitFrom = from;
        task.state = state;
        TEWAKE_VERIFY(Table<Task>(first.database()).update(task));
        if (state != TaskState::Passed)
            return;
        Submission submission;
        submission.taskId = task.id;
        submission.workerId = worker.id;
        submission.at = first.at(20, 12);
        submission.quantity = 7;
        (void)first.add(submission);
    };
    with(1, 10, TaskState::Rejected);
    with(11, 10, TaskState::Passed);
    with(1, 10, TaskState::Planned);
    with(18, 3, TaskState::Planned);
    const ImportOffice second;
    for (const ImportKind kind :
         {ImportKind::Clients, ImportKind::Workers, ImportKind::Orders, ImportKind::Tasks}) {
        const auto report = second.import(kind, first.exported(kind));
        TEWAKE_VERIFY(report);
        QVERIFY2(report->committed, qPrintable(nameOf(kind) + u'\n' + sentences(report->refused)));
    }
    QCOMPARE(second.count(u"SUM(quantity) FROM task WHERE state <> 'rejected'"_s), 20);
    QVERIFY(checkOffice(second.office())->isEmpty());
    const Order moved = second.all<Order>().first();
    QVERIFY(OrderGateway(second.database()).uncoveredUnits(moved)->isEmpty());
}

void TestImportRoundTrip::rangeOfDays()
{
    ImportOffice office;
    fill(office);
    ExportOptions options;
    options.encoding = TextEncoding::Utf8;
    options.from = TestOffice::day(2);
    options.to = TestOffice::day(2);
    QCOMPARE(office.exported(ImportKind::Hours, options),
             QByteArray("worker,order,task,day,from,to,minutes,quantity,state,note\r\n"
                        "W0002,2026-0001,1,2026-11-02,,,30,0,approved,\r\n"
                        "W0002,2026-0001,1,2026-11-02,,,75,0,approved,\r\n"));
    options.from = options.to = TestOffice::day(24);
    QCOMPARE(office.exported(ImportKind::Tasks, options).count("\r\n"), 2); // the shift of the 24th
    QCOMPARE(office.exported(ImportKind::Orders, options).count("\r\n"), 1);
    options.to = TestOffice::day(23);
    TEWAKE_REFUSED(exportFile(office.office(), office.session(Role::Manager), ImportKind::Hours,
                              office.path(u"x.csv"_s), options),
                   ErrorCode::InvalidInput, "ends before");
}

void TestImportRoundTrip::charactersThatCannotBeWritten()
{
    ImportOffice office;
    office.addWorker(u"𠮷田 花子"_s);
    const QString path = office.write(u"old.csv"_s, "as it was");
    ExportOptions options;
    options.encoding = TextEncoding::Cp932;
    TEWAKE_REFUSED(
        exportFile(office.office(), office.session(Role::Manager), ImportKind::Workers, path, options),
        ErrorCode::InvalidInput, "𠮷");
    QCOMPARE(office.read(path), QByteArray("as it was"));
}

void TestImportRoundTrip::rightAndRange()
{
    ImportOffice office;
    const Session teleworker = office.session(office.addWorker(u"青木"_s));
    TEWAKE_REFUSED(exportFile(office.office(), teleworker, ImportKind::Workers, office.path(u"x.csv"_s)),
                   ErrorCode::NotAllowed, "right");
    QVERIFY(!QFile::exists(office.path(u"x.csv"_s)));
    const QString file = office.write(u"y.csv"_s, "code,name\nC1,one\n");
    TEWAKE_REFUSED(importFile(office.office(), teleworker, ImportKind::Clients, file), ErrorCode::NotAllowed,
                   "right");
    QCOMPARE(office.all<Client>().size(), 0);
}

void TestImportRoundTrip::rightToEnterByHand_data()
{
    QTest::addColumn<ImportKind>("kind");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("roles"); // Coordinator, Manager, Administrator
    QTest::addColumn<QString>("missing");
    const auto row = [](ImportKind kind, const char *header, const char *roles, const char *missing) {
        QTest::newRow(qPrintable(nameOf(kind)))
            << kind << QByteArray(header) << QString::fromLatin1(roles) << QString::fromLatin1(missing);
    };
    row(ImportKind::Clients, "code,name\n", "C", "to change orders");
    row(ImportKind::Orders, "number,title,client,category,due_on\n", "C", "to change orders");
    row(ImportKind::Tasks, "order,number,effort_minutes\n", "C", "to change orders");
    row(ImportKind::Workers, "code,name\n", "CA", "to change the registry of teleworkers");
    row(ImportKind::Skills, "worker,skill,level\n", "CA", "to change the registry of teleworkers");
    row(ImportKind::Availability, "worker,weekday,from,to\n", "CA", "to change the registry of teleworkers");
    row(ImportKind::Hours, "worker,order,day,minutes\n", "CM", "to approve hours");
}

/// An import asks for what the same change by hand asks for, and says which right is missing.
void TestImportRoundTrip::rightToEnterByHand()
{
    QFETCH(const ImportKind, kind);
    QFETCH(const QByteArray, header);
    QFETCH(const QString, roles);
    QFETCH(const QString, missing);
    ImportOffice office;
    const QString file = office.write(u"y.csv"_s, header);
    for (const auto &[role, letter] : {std::pair(Role::Coordinator, u'C'), std::pair(Role::Manager, u'M'),
                                       std::pair(Role::Administrator, u'A')}) {
        const auto report = importFile(office.office(), office.session(role), kind, file);
        QCOMPARE(report.ok(), roles.contains(letter));
        if (report)
            continue;
        QCOMPARE(report.error().code, ErrorCode::NotAllowed);
        QVERIFY2(report.error().message.contains(missing), qPrintable(report.error().message));
    }
}

void TestImportRoundTrip::cancel()
{
    ImportOffice office;
    for (int i = 0; i < 2100; ++i)
        office.addClient();
    ExportOptions options;
    options.progress = [](qint64) { return false; };
    TEWAKE_REFUSED(exportFile(office.office(), office.session(Role::Manager), ImportKind::Clients,
                              office.path(u"x.csv"_s), options),
                   ErrorCode::Cancelled, "No file");
    QVERIFY(!QFile::exists(office.path(u"x.csv"_s)));
}

QTEST_GUILESS_MAIN(TestImportRoundTrip)
#include "tst_importroundtrip.moc"
