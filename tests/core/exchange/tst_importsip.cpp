// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hoursreport.h"
#include "core/report/qcdreport.h"
#include "tests/core/exchange/importfile.h"

#include <QDir>
#include <QLocale>
#include <QTest>

#include <cmath>

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

/// One row of a log with its dates, read by nothing that the import uses.
struct LogRow {
    QString task;
    QString status;
    QString project;
    qint64 estimate = 0; ///< minutes
    qint64 minutes = 0;
    QDate day;
};

QList<QStringList> cells(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    QList<QStringList> lines;
    lines.append(QStringList(QString()));
    bool quoted = false;
    const QByteArray bytes = file.readAll();
    for (const char c : bytes) {
        if (c == '"')
            quoted = !quoted; // twice within quotes: both ways, and the sign is lost, which hurts no figure
        else if (c == ',' && !quoted)
            lines.last() += QString();
        else if (c == '\n' && !quoted)
            lines.append(QStringList(QString()));
        else if (c != '\r')
            lines.last().last() += QLatin1Char(c);
    }
    lines.removeFirst();
    lines.removeIf([](const QStringList &line) { return line.size() < 4; });
    return lines;
}

qint64 minutesOf(const QString &hours)
{
    return static_cast<qint64>(std::floor(hours.toDouble() * 60 + 0.5 + 1e-9));
}

QDate dayOf(const QString &text)
{
    const QDate day = QLocale(QLocale::English).toDate(text, u"dd-MMM-yy"_s);
    return day.isValid() && day.year() < 1970 ? day.addYears(100) : day;
}

QList<LogRow> readLog(const QString &folder)
{
    QHash<QString, QDate> days;
    for (const QStringList &line : cells(folder + u"/est-act-dates.csv"_s)) {
        for (const qsizetype column : {3, 2, 1}) {
            if (const QDate day = dayOf(line.at(column)); day.isValid() && !days.contains(line.first()))
                days.insert(line.first(), day);
        }
    }
    QList<LogRow> rows;
    for (const QStringList &line : cells(folder + u"/Sip-task-info.csv"_s))
        rows.append({line.at(0), line.at(6), line.at(7), minutesOf(line.at(11)), minutesOf(line.at(14)),
                     days.value(line.at(0))});
    return rows;
}

QVariantList rowOf(const ReportTable &table, qsizetype column, const QString &name)
{
    for (const QVariantList &row : table.rows) {
        if (row.at(column).toString() == name)
            return row;
    }
    return QVariantList(table.columns.size());
}

} // namespace

class TestImportSip : public QObject {
    Q_OBJECT

private slots:
    void oddHistoryIsTakenWithWarnings();
    void oddHistoryIsRefusedByChoice();
    void theLog_data();
    void theLog();
    void costIsKnownQualityIsNot();
    void theRealLog();

private:
    static void importLog(const ImportOffice &office, const QString &folder)
    {
        for (const ImportKind kind : {ImportKind::Clients, ImportKind::Workers, ImportKind::Orders,
                                      ImportKind::Tasks, ImportKind::Hours}) {
            const auto report = import(office, kind, QDir(folder).filePath(u"Sip-task-info.csv"_s));
            TEWAKE_VERIFY(report);
            QVERIFY2(report->committed, qPrintable(nameOf(kind) + u'\n' + sentences(report->refused)));
            qInfo("%s: %lld records, %lld warnings", qPrintable(nameOf(kind)), report->taken,
                  report->warningCount);
        }
    }
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

void TestImportSip::theLog_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("made by hand") << QStringLiteral(TEWAKE_TEST_DATA "/sip");
    if (const QString real = qEnvironmentVariable("TEWAKE_SIP_DIR"); !real.isEmpty())
        QTest::newRow("published") << real;
}

/// Hours of all years in one report: by month and by project, against sums over the file.
void TestImportSip::theLog()
{
    QFETCH(const QString, folder);
    const ImportOffice office;
    importLog(office, folder);
    const QList<LogRow> log = readLog(folder);
    QVERIFY(log.size() >= 30);
    QMap<QString, qint64> months;
    QMap<QString, qint64> projects;
    QMap<QString, qint64> both;
    qint64 sum = 0;
    for (const LogRow &row : log) {
        QVERIFY2(row.day.isValid(), qPrintable(row.task));
        const QString month = row.day.toString(u"yyyy-MM"_s);
        months[month] += row.minutes;
        projects[row.project] += row.minutes;
        both[month + u' ' + row.project] += row.minutes;
        sum += row.minutes;
    }
    const auto report = hoursReport(office.office(), office.session(Role::Manager), {});
    TEWAKE_VERIFY(report);
    QCOMPARE(report->period, months.firstKey() + u" – "_s + months.lastKey());
    const ReportTable &byMonth = report->tables.at(0);
    const YearMonth first = YearMonth::fromText(months.firstKey());
    const YearMonth last = YearMonth::fromText(months.lastKey());
    QCOMPARE(byMonth.rows.size(), last.index() - first.index() + 1); // months without hours too
    for (const QVariantList &row : byMonth.rows)
        QCOMPARE(row.at(1).toLongLong(), months.value(row.at(0).toString()));
    QCOMPARE(byMonth.totals.at(1).toLongLong(), sum);
    const ReportTable &byOrder = report->tables.at(1);
    QCOMPARE(byOrder.rows.size(), projects.size());
    for (auto it = projects.cbegin(); it != projects.cend(); ++it)
        QCOMPARE(rowOf(byOrder, 0, it.key()).at(3).toLongLong(), it.value());
    QCOMPARE(byOrder.totals.at(3).toLongLong(), sum);
    const ReportTable &inMonths = report->tables.at(2);
    QCOMPARE(inMonths.rows.size(), both.size());
    for (const QVariantList &row : inMonths.rows)
        QCOMPARE(row.at(3).toLongLong(), both.value(row.at(0).toString() + u' ' + row.at(1).toString()));
    // Part of it: both ends count.
    const QDate from = first.firstDay().addDays(2);
    const QDate to = QDate(2009, 1, 5);
    const auto part = hoursReport(office.office(), office.session(Role::Manager), {from, to.addDays(1)});
    TEWAKE_VERIFY(part);
    qint64 within = 0;
    for (const LogRow &row : log)
        within += row.day >= from && row.day <= to ? row.minutes : 0;
    QVERIFY(within > 0 && within < sum);
    QCOMPARE(part->tables.at(0).totals.at(1).toLongLong(), within);
    TEWAKE_REFUSED(hoursReport(office.office(), office.session(Role::Coordinator), {}), ErrorCode::NotAllowed,
                   "revenue");
}

/// A log says what work was estimated and what it took; nobody wrote down hand-ins or inspections.
void TestImportSip::costIsKnownQualityIsNot()
{
    const QString folder = QStringLiteral(TEWAKE_TEST_DATA "/sip");
    const ImportOffice office;
    importLog(office, folder);
    struct Done {
        qint64 estimate = 0;
        qint64 minutes = 0;
        QDate last;
    };
    QMap<QString, Done> tasks; // by project and number
    const QStringList states{u"FINISHED"_s, u"COMPLETED"_s, u"RELEASED"_s, u"CHRONICLE"_s};
    for (const LogRow &row : readLog(folder)) {
        if (!states.contains(row.status))
            continue;
        Done &done = tasks[row.project + u' ' + row.task];
        done.estimate = row.estimate;
        done.minutes += row.minutes;
        done.last = std::max(done.last, row.day);
    }
    const auto check = [&](QDate from, QDate to) {
        qint64 count = 0;
        Done sum;
        for (const Done &done : std::as_const(tasks)) {
            if (done.last < from || done.last > to)
                continue;
            ++count;
            sum.estimate += done.estimate;
            sum.minutes += done.minutes;
        }
        QVERIFY(count > 0);
        const auto report =
            qcdReport(office.office(), office.session(Role::Manager), {from, to.addDays(1)}, QcdGroup::Order);
        TEWAKE_VERIFY(report);
        const ReportTable &table = report->tables.first();
        QHash<QString, QVariant> total;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            total.insert(table.columns.at(i).key, table.totals.at(i));
        QCOMPARE(total.value(u"unrecorded"_s).toLongLong(), count);
        QCOMPARE(total.value(u"timeRatio"_s).toDouble(),
                 static_cast<double>(sum.minutes) / static_cast<double>(sum.estimate));
        QVERIFY(!total.value(u"firstPassRate"_s).isValid()); // not 0 %, not 100 %
        QVERIFY(!total.value(u"defectRate"_s).isValid());
        QVERIFY(!total.value(u"onTimeRate"_s).isValid());
        QCOMPARE(total.value(u"tasks"_s).toLongLong(), 0);
    };
    check(QDate(2000, 1, 1), QDate(2020, 12, 31));
    check(QDate(2004, 11, 16), QDate(2005, 1, 6));
    check(QDate(2012, 2, 29), QDate(2012, 2, 29));
    const auto nothing = qcdReport(office.office(), office.session(Role::Manager),
                                   {QDate(2013, 1, 1), QDate(2013, 2, 1)}, QcdGroup::Order);
    TEWAKE_VERIFY(nothing);
    QVERIFY(nothing->tables.first().rows.isEmpty());
    QCOMPARE(nothing->tables.first().columns.last().key, u"tasks"_s);
}

/// The figures that are published with it.
void TestImportSip::theRealLog()
{
    const QString folder = qEnvironmentVariable("TEWAKE_SIP_DIR");
    if (folder.isEmpty())
        QSKIP("TEWAKE_SIP_DIR does not point to the published data set");
    const ImportOffice office;
    importLog(office, folder);
    QCOMPARE(office.all<Worker>().size(), 22);
    QCOMPARE(office.all<Order>().size(), 20);
    const auto report = hoursReport(office.office(), office.session(Role::Manager), {});
    TEWAKE_VERIFY(report);
    const ReportTable &orders = report->tables.at(1);
    QCOMPARE(orders.totals.at(3).toLongLong(), 5'700'162);
    QCOMPARE(rowOf(orders, 0, u"PC18"_s).at(3).toLongLong(), 1'611'927);
    QCOMPARE(rowOf(orders, 0, u"PC2"_s).at(3).toLongLong(), 1'300'091);
    QCOMPARE(rowOf(orders, 0, u"PC9"_s).at(3).toLongLong(), 837'741);
}

QTEST_GUILESS_MAIN(TestImportSip)
#include "tst_importsip.moc"
