// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importfile.h"

#include <QDir>
#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray
    Header("TaskNumber,Summary,Priority,RaisedByID,AssignedToID,AuthorisedByID,StatusCode,ProjectCode,"
           "ProjectBreakdownCode,Category,SubCategory,HoursEstimate,HoursActual,DeveloperID,"
           "DeveloperHoursActual,TaskPerformance,DeveloperPerformance\n");

QByteArray row(const QByteArray &task, const QByteArray &status, const QByteArray &project,
               const QByteArray &category, const QByteArray &developer, const QByteArray &hours)
{
    return task + ",\"It\x92s a task\",1,58,58,6,\"" + status + "\",\"" + project + "\",\"PBC42\",\"" +
           category + "\",\"Bug\",1.5," + hours + ',' + developer + ',' + hours + ",0,0\n";
}

/// A task log with everything that is odd in the real one, each once.
QByteArray oddLog()
{
    return Header + row("10", "FINISHED", "PC1", "Development", "58", "1.75") // line 2
           + row("10", "FINISHED", "PC1", "Development", "42", "0.125") // 3: two people on one task; 7.5 min
           + row("11", "CHRONICLE", "PC1", "Management", "58",
                 "2100.5") // 4: years of meetings booked in one go
           + row("12", "RELEASED", "PC1", "Development", "58", "0.01") // 5: less than a minute
           + row("13", "ESTIMATED", "PC2", "Operational", "42", "1")   // 6: was not completed
           + row("14", "COMPLETED", "PC2", "Development", "42", "2")   // 7: completed before it was begun
           + row("15", "TEMPLATE", "PC1", "Development", "42", "1.5")  // 8: no task
           + row("13", "CANCELLED", "PC1", "Development", "42",
                 "0.5") // 9: the number of another project's task
           + row("16", "FINISHED", "PC1", "Development", "42", "3"); // 10: no date at all
}

QByteArray oddDates()
{
    return "TaskNumber,EstimateOn,StartedOn,CompletedOn\n"
           "10,02-Nov-04,03-Nov-04,29-Feb-12\n"
           "10,02-Nov-04,03-Nov-04,29-Feb-12\n"
           "11,05-Nov-04,05-Nov-04,30-Nov-04\n"
           "12,09-Nov-04,09-Nov-04,06-Jan-05\n"
           "13,09-Nov-04,10-Nov-04,\n"
           "14,23-Jun-04,30-May-05,23-Jun-04\n"
           "15,09-Nov-04,09-Nov-04,10-Nov-04\n"
           "16,,,\n";
}

} // namespace

class TestImportSip : public QObject {
    Q_OBJECT

private slots:
    void oddHistoryIsTakenWithWarnings();
    void oddHistoryIsRefusedByChoice();
    void theRealLog();

private:
    static Result<ImportReport> import(const ImportOffice &office, ImportKind kind, const QString &log,
                                       ImportOptions options = {})
    {
        options.mapping = u"sip-%1"_s.arg(nameOf(kind));
        return importFile(office.office(), office.session(Role::Coordinator), kind, log, options);
    }
};

void TestImportSip::oddHistoryIsTakenWithWarnings()
{
    const ImportOffice office;
    const QString log = office.write(u"log.csv"_s, oddLog());
    office.write(u"est-act-dates.csv"_s, oddDates());
    for (const ImportKind kind :
         {ImportKind::Clients, ImportKind::Workers, ImportKind::Orders, ImportKind::Tasks}) {
        ImportOptions options;
        options.partial = kind == ImportKind::Orders;
        const auto report = import(office, kind, log, options);
        TEWAKE_VERIFY(report);
        QVERIFY2(report->committed, qPrintable(nameOf(kind) + u'\n' + sentences(report->refused)));
        QCOMPARE(report->encoding, TextEncoding::Windows1252);
    }
    QCOMPARE(office.all<Client>().size(), 1);
    QCOMPARE(office.all<Worker>(u"ORDER BY code"_s).first().code, u"SIP-42"_s);
    const QList<Order> orders = office.all<Order>(u"ORDER BY number"_s);
    QCOMPARE(orders.size(), 2);
    QCOMPARE(orders[0].quantity, 4); // task 16 has no date and was left out of the order's rows
    QCOMPARE(orders[0].dueOn, QDate(2012, 2, 29));
    QCOMPARE(orders[0].orderedOn, QDate(2004, 11, 2));
    QCOMPARE(orders[0].state, OrderState::Completed);
    QCOMPARE(orders[1].state, OrderState::InProgress);
    QCOMPARE(office.load(orders[0].categoryId).code, u"Development"_s);
    const QList<Task> tasks = office.all<Task>(u"ORDER BY order_id, number"_s);
    QCOMPARE(tasks.size(), 7); // 10, 11, 12, 13, 16 of PC1, 13 and 14 of PC2
    QCOMPARE(tasks[0].effort, Minutes(90));
    QCOMPARE(tasks[3].state, TaskState::Cancelled);
    QCOMPARE(tasks[5].state, TaskState::Planned);

    auto report = import(office, ImportKind::Hours, log);
    TEWAKE_VERIFY(report);
    QCOMPARE(places(report->refused), QStringList({u"10/CompletedOn / StartedOn / EstimateOn/"_s}));
    QVERIFY(!report->committed);
    ImportOptions partial;
    partial.partial = true; // an entry without any day cannot be booked
    report = import(office, ImportKind::Hours, log, partial);
    TEWAKE_VERIFY(report);
    QVERIFY(report->committed);
    QCOMPARE(report->taken, 8);
    const QString warnings = sentences(report->warnings);
    for (const QString &line : {u"line 4, DeveloperHoursActual (126030): One entry of 2100:30"_s,
                                u"line 5, "_s, u"line 6, CompletedOn"_s, u"line 8, TaskNumber"_s})
        QVERIFY2(warnings.contains(line), qPrintable(warnings));
    QCOMPARE(office.count(u"SUM(minutes) FROM time_entry WHERE state = 'approved'"_s),
             105 + 8 + 126030 + 1 + 60 + 120 + 90 + 30);
    QCOMPARE(office.count(u"COUNT(*) FROM time_entry WHERE task_id IS NULL"_s), 1); // the template's
    QCOMPARE(office.count(u"day FROM time_entry WHERE minutes = 60"_s),
             20041110); // begun, for want of completed
}

void TestImportSip::oddHistoryIsRefusedByChoice()
{
    const ImportOffice office;
    const QString log = office.write(u"log.csv"_s, oddLog());
    office.write(u"est-act-dates.csv"_s, oddDates());
    ImportOptions strict;
    strict.takeOddities = false;
    ImportOptions partial;
    partial.partial = true;
    TEWAKE_VERIFY(import(office, ImportKind::Clients, log));
    TEWAKE_VERIFY(import(office, ImportKind::Workers, log));
    TEWAKE_VERIFY(import(office, ImportKind::Orders, log, partial));
    const auto tasks = import(office, ImportKind::Tasks, log, strict);
    TEWAKE_VERIFY(tasks);
    QVERIFY(!tasks->committed);
    QCOMPARE(places(tasks->refused),
             QStringList({u"7/CompletedOn / StartedOn / EstimateOn/23-Jun-04"_s, u"8/StatusCode/TEMPLATE"_s,
                          u"9/TaskNumber/13"_s, u"10/CompletedOn / StartedOn / EstimateOn/"_s}));
    QCOMPARE(office.count(u"COUNT(*) FROM task"_s), 0);
    TEWAKE_VERIFY(import(office, ImportKind::Tasks, log));
    const auto hours = import(office, ImportKind::Hours, log, strict);
    TEWAKE_VERIFY(hours);
    QVERIFY(!hours->committed);
    QCOMPARE(hours->refusedRows, 5); // lines 4, 5, 8, 9 (a cancelled task) and 10
    QCOMPARE(office.count(u"COUNT(*) FROM time_entry"_s), 0);
}

void TestImportSip::theRealLog()
{
    const QString folder = qEnvironmentVariable("TEWAKE_SIP_DIR");
    if (folder.isEmpty())
        QSKIP("TEWAKE_SIP_DIR does not point to the published data set");
    const QString log = QDir(folder).filePath(u"Sip-task-info.csv"_s);
    const ImportOffice office;
    for (const ImportKind kind : {ImportKind::Clients, ImportKind::Workers, ImportKind::Orders,
                                  ImportKind::Tasks, ImportKind::Hours}) {
        const auto report = import(office, kind, log);
        TEWAKE_VERIFY(report);
        QVERIFY2(report->committed, qPrintable(nameOf(kind) + u'\n' + sentences(report->refused)));
        QCOMPARE(report->read, 12299);
        qInfo("%s: %lld records, %lld warnings", qPrintable(nameOf(kind)), report->taken,
              report->warningCount);
    }
    QCOMPARE(office.all<Worker>().size(), 22);
    QCOMPARE(office.all<Order>().size(), 20);
    QCOMPARE(office.count(u"SUM(minutes) FROM time_entry WHERE state = 'approved'"_s), 5'700'162);
    const auto ofProject = [&office](const QString &project) {
        return office.count(u"SUM(e.minutes) FROM time_entry e JOIN work_order o ON o.id = e.order_id "
                            "WHERE o.number = '%1'"_s.arg(project));
    };
    QCOMPARE(ofProject(u"PC18"_s), 1'611'927);
    QCOMPARE(ofProject(u"PC2"_s), 1'300'091);
    QCOMPARE(ofProject(u"PC9"_s), 837'741);
}

QTEST_GUILESS_MAIN(TestImportSip)
#include "tst_importsip.moc"
