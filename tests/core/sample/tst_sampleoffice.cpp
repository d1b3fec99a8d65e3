// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/closingday.h"
#include "core/desk/admindesk.h"
#include "core/desk/dispatchdesk.h"
#include "core/desk/hoursdesk.h"
#include "core/desk/orderdesk.h"
#include "core/desk/signin.h"
#include "core/desk/workerdesk.h"
#include "core/exchange/moneyexport.h"
#include "core/sample/sampleoffice.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace tewake;
using namespace Qt::StringLiterals;

namespace {

const FixedClock &monday()
{
    static const FixedClock clock(OfficeZone().at(QDate(2026, 11, 16), 10 * 60));
    return clock;
}

/// Everything that lists show, as text.
QByteArray fingerprint(Office &office)
{
    const Session coordinator = *signInToSample(office, sampleAccounts(office)->first().id);
    OrderDesk orders(office, coordinator);
    QByteArray text;
    const auto rows = orders.orders();
    for (const OrderRow &row : *rows) {
        const auto tasks = orders.tasks(row.order.id);
        text += QJsonDocument(toJson(row.order)).toJson(QJsonDocument::Compact);
        for (const TaskRow &task : *tasks)
            text += QJsonDocument(toJson(task.task)).toJson(QJsonDocument::Compact) +
                    task.workerName.toUtf8() + QByteArray::number(task.actual.count());
    }
    const auto workers = WorkerDesk(office, coordinator).workers(true);
    for (const WorkerRow &row : *workers)
        text += QJsonDocument(toJson(row.worker)).toJson(QJsonDocument::Compact);
    return text;
}

/// What leaves the office as files.
QByteArray exportsOf(Office &office, const QString &folder)
{
    const auto accounts = sampleAccounts(office);
    const auto manager = std::find_if(accounts->cbegin(), accounts->cend(),
                                      [](const Account &a) { return a.role == Role::Manager; });
    const Session session = *signInToSample(office, manager->id);
    QByteArray text;
    const auto add = [&](const QString &name, const auto &kind, const auto &write) {
        const QString path = folder + u'/' + name + u".csv"_s;
        const auto written = write(office, session, kind, path, ExportOptions{});
        QFile file(path);
        if (written && file.open(QIODevice::ReadOnly))
            text += file.readAll();
        else
            qFatal("%s: %s", qPrintable(name), written ? "" : qPrintable(written.error().message));
    };
    for (const ImportKind kind :
         {ImportKind::Clients, ImportKind::Workers, ImportKind::Skills, ImportKind::Availability,
          ImportKind::Orders, ImportKind::Tasks, ImportKind::Hours})
        add(nameOf(kind), kind, exportFile);
    for (const MoneyKind kind : {MoneyKind::Acceptances, MoneyKind::Rewards, MoneyKind::Adjustments})
        add(nameOf(kind), kind, exportMoney);
    return text;
}

/// What the check finds, a line each.
QString found(Office &office)
{
    const auto findings = checkOffice(office);
    if (!findings)
        return findings.error().message;
    QStringList sentences;
    for (const Finding &finding : *findings)
        sentences += finding.what;
    return sentences.join(u'\n');
}

} // namespace

class SampleOfficeTest : public QObject {
    Q_OBJECT
private slots:
    void makesAWholeOffice();
    void offersKeepTheLaw();
    void sameSeedSameOffice();
    void nothingIsLaterThanNow_data();
    void nothingIsLaterThanNow();
    void shiftsAreHandedInWithTheirHours();
    void theDayCanBeDispatched();
    void aStopLeavesNothing();
    void madeBesideItsPlace();
    void sizesThatCannotBe();
    void closedMonthsAreChecked();
    void plansAndBlocksAreChecked();
};

void SampleOfficeTest::makesAWholeOffice()
{
    QTemporaryDir folder;
    Location location;
    location.path = folder.filePath(u"sample.tewake"_s);
    auto office = makeSampleOffice(location, monday(), {60, 4, 7});
    QVERIFY2(office.ok(), office.ok() ? "" : qPrintable(office.error().message));
    QVERIFY((*office)->isSample());
    QCOMPARE(sampleAccounts(**office)->size(), 4);
    QCOMPARE(found(**office), QString());
    OrderDesk orders(**office, *signIn(**office, u"ota"_s, QString::fromLatin1(SamplePassword)));
    QSet<OrderState> states;
    const auto rows = orders.orders();
    for (const OrderRow &row : *rows)
        states.insert(row.order.state);
    QCOMPARE(states.size(), 5); // all but cancelled
    QVERIFY(orders.unassignedTasks()->size() > 20);
}

/// Every offer of the sample states all of its terms, and is paid in time: within two months of receipt, and
/// within 30 days of the client's payment, as all of its work is re-consigned.
void SampleOfficeTest::offersKeepTheLaw()
{
    QTemporaryDir folder;
    Location location;
    location.path = folder.filePath(u"sample.tewake"_s);
    const auto office = makeSampleOffice(location, monday(), {40, 3, 7});
    QVERIFY2(office.ok(), office.ok() ? "" : qPrintable(office.error().message));
    Database &database = (*office)->database();
    const auto assignments = Table<Assignment>(database).find();
    QVERIFY(assignments.ok());
    QVERIFY(assignments->size() > 500);
    HoursDesk desk(**office, *signInToSample(**office, sampleAccounts(**office)->first().id));
    qsizetype seen = 0;
    for (qsizetype i = 0; i < assignments->size(); i += 7) {
        const auto item = desk.offer(assignments->at(i).id);
        QVERIFY2(item.ok(), item.ok() ? "" : qPrintable(item.error().message));
        const OfferTerms &terms = item->terms;
        QVERIFY(terms.kept);
        QCOMPARE(missingTerms(terms), QList<TermKind>());
        QVERIFY(terms.payOn > terms.receiptOn);
        QVERIFY(terms.payOn <= latestPaymentDate(terms.receiptOn));
        QVERIFY2(terms.payOn <= latestReconsignedPayment(terms.clientPaysOn), qPrintable(item->row.label()));
        ++seen;
    }
    QVERIFY(seen > 70);
    // What many offers share stands once for each order, and not for each offer.
    const auto sheets = Table<TermSheet>(database).find();
    const auto orders = Table<Order>(database).find();
    QVERIFY(sheets.ok() && orders.ok());
    QVERIFY2(sheets->size() <= 2 * orders->size(), qPrintable(QString::number(sheets->size())));
}

void SampleOfficeTest::sameSeedSameOffice()
{
    QTemporaryDir folder;
    QList<QByteArray> prints;
    for (const quint64 seed : {3, 3, 4}) {
        Location location;
        location.path = folder.filePath(u"s%1.tewake"_s.arg(prints.size()));
        auto office = makeSampleOffice(location, monday(), {30, 2, seed});
        QVERIFY(office.ok());
        const QByteArray files = exportsOf(**office, folder.path());
        QVERIFY(files.size() > 100'000);
        prints.append(fingerprint(**office) + files);
    }
    QCOMPARE(prints.at(0), prints.at(1));
    QVERIFY(prints.at(0) != prints.at(2));
}

void SampleOfficeTest::nothingIsLaterThanNow_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("minute");
    QTest::newRow("just after midnight") << QDate(2026, 11, 26) << 8;
    QTest::newRow("in the midst of a morning") << QDate(2026, 11, 26) << 10 * 60 + 17;
    QTest::newRow("the first of a month, after midnight") << QDate(2026, 11, 1) << 3;
    QTest::newRow("the first of a month, in the evening") << QDate(2026, 12, 1) << 21 * 60;
    QTest::newRow("the second, after midnight") << QDate(2026, 12, 2) << 30;
    QTest::newRow("the fourth, at noon") << QDate(2026, 12, 4) << 12 * 60;
    QTest::newRow("the first of the fiscal year") << QDate(2026, 4, 1) << 9 * 60;
}

/// Whatever has happened has happened by now; what is planned may lie ahead.
void SampleOfficeTest::nothingIsLaterThanNow()
{
    QFETCH(QDate, day);
    QFETCH(int, minute);
    const FixedClock clock(OfficeZone().at(day, minute));
    QTemporaryDir folder;
    Location location;
    location.path = folder.filePath(u"sample.tewake"_s);
    const auto office = makeSampleOffice(location, clock, {40, 2, 5});
    QVERIFY2(office.ok(), office.ok() ? "" : qPrintable(office.error().message));
    const qint64 now = clock.now().utcSeconds();
    const qint64 today = day.year() * 10000 + day.month() * 100 + day.day();
    for (const auto &[what, latest] :
         {std::pair(u"end_at FROM time_entry"_s, now), std::pair(u"start_at FROM time_entry"_s, now),
          std::pair(u"entered_at FROM time_entry"_s, now), std::pair(u"approved_at FROM time_entry"_s, now),
          std::pair(u"at FROM submission"_s, now), std::pair(u"at FROM inspection"_s, now),
          std::pair(u"offered_at FROM assignment"_s, now), std::pair(u"answered_at FROM assignment"_s, now),
          std::pair(u"at FROM audit"_s, now), std::pair(u"changed_at FROM office_month"_s, now),
          std::pair(u"day FROM time_entry"_s, today), std::pair(u"received_on FROM reward"_s, today),
          std::pair(u"day FROM client_acceptance"_s, today)}) {
        const QString column = what.section(u' ', 0, 0);
        const auto later = (*office)->database().integer(
            u"SELECT COUNT(*) FROM %1 WHERE %2 > ?"_s.arg(what.section(u' ', 2), column), {latest});
        QVERIFY(later.ok());
        QVERIFY2(*later == 0, qPrintable(u"%1: %2 later than now"_s.arg(what).arg(*later)));
    }
    // It is a whole office all the same.
    OrderDesk orders(**office, *signIn(**office, u"ota"_s, QString::fromLatin1(SamplePassword)));
    QSet<OrderState> states;
    const auto rows = orders.orders();
    for (const OrderRow &row : *rows)
        states.insert(row.order.state);
    QCOMPARE(states.size(), 5);
    QCOMPARE(found(**office), QString());
}

void SampleOfficeTest::shiftsAreHandedInWithTheirHours()
{
    QTemporaryDir folder;
    Location location;
    location.path = folder.filePath(u"sample.tewake"_s);
    const auto office = makeSampleOffice(location, monday(), {40, 2, 5});
    QVERIFY(office.ok());
    const auto count = [&](const QString &condition) {
        const auto found = (*office)->database().integer(
            u"SELECT COUNT(*) FROM submission s JOIN task t ON t.id = s.task_id WHERE t.shape = 'shifts' "
            "AND "_s +
            condition);
        return found ? *found : -1;
    };
    QVERIFY(count(u"1 = 1"_s) > 50);
    QCOMPARE(count(u"s.quantity <> (SELECT (SUM(e.minutes) + 30) / 60 FROM time_entry e WHERE e.task_id = "
                   "t.id)"_s),
             0);
}

void SampleOfficeTest::theDayCanBeDispatched()
{
    QTemporaryDir folder;
    Location location;
    location.path = folder.filePath(u"sample.tewake"_s);
    auto office = makeSampleOffice(location, monday(), {60, 1, 11});
    QVERIFY(office.ok());
    DispatchDesk desk(**office, *signInToSample(**office, sampleAccounts(**office)->first().id));
    const QDate today = (*office)->today();
    const auto problem = desk.problem({{today, today.addDays(28)}, {}, true, {}});
    QVERIFY(problem.ok());
    QVERIFY(dispatch::findFaults(problem->problem).empty());
    dispatch::SolveOptions options;
    options.iterations = 2000;
    const dispatch::Solution solution = dispatch::solve(problem->problem, options);
    QVERIFY(solution.faults.empty());
    const auto checked = dispatch::checkPlan(problem->problem, solution.plan.rows());
    for (const auto &violation : checked.violations)
        qWarning() << dispatch::describe(violation).c_str();
    QVERIFY(checked.valid());
    const Proposal proposal = proposalFrom(*problem, solution, (*office)->zone());
    QVERIFY(proposal.assignments.size() > 10);
    for (const UnplacedTask &task : proposal.unplaced)
        QVERIFY2(!task.reason.isEmpty(), qPrintable(task.label));
    const auto committed = desk.commit(proposal);
    QVERIFY2(committed.ok(), committed.ok() ? "" : qPrintable(committed.error().message));
    QCOMPARE(*committed, proposal.assignments.size());
    const auto again = desk.commit(proposal);
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(found(**office), QString());
}

void SampleOfficeTest::aStopLeavesNothing()
{
    QTemporaryDir folder;
    Location location;
    location.path = folder.filePath(u"sample.tewake"_s);
    std::stop_source source;
    const auto office = makeSampleOffice(
        location, monday(), {20, 2, 1}, [&](int percent) { percent > 40 ? source.request_stop() : false; },
        source.get_token());
    QVERIFY(!office.ok());
    QCOMPARE(office.error().code, ErrorCode::Cancelled);
    const QDir::Filters everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    QCOMPARE(QDir(folder.path()).entryList(everything), QStringList());
}

/// A computer that stops meanwhile leaves no half office in its place, and what it left is replaced.
void SampleOfficeTest::madeBesideItsPlace()
{
    QTemporaryDir folder;
    Location location;
    location.path = folder.filePath(u"sample.tewake"_s);
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile left(location.path + u".unfinished"_s + suffix);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("broken off");
    }
    int heard = 0;
    bool seen = false;
    bool second = false;
    const auto office = makeSampleOffice(location, monday(), {20, 1, 1}, [&](int) {
        seen |= QFileInfo::exists(location.path);
        if (++heard == 2)
            second = makeSampleOffice(location, monday(), {20, 0, 1}).ok();
    });
    QVERIFY2(office.ok(), office.ok() ? "" : qPrintable(office.error().message));
    QVERIFY(heard > 3);
    QVERIFY(!seen);
    QVERIFY(!second);
    QCOMPARE(found(**office), QString());
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QVERIFY2(!files.join(u' ').contains(u"unfinished"_s), qPrintable(files.join(u' ')));
    const auto taken = makeSampleOffice(location, monday(), {20, 0, 1});
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error().code, ErrorCode::CannotOpen);
    QVERIFY((*office)->isSample());
}

/// Fewer could not do the story's work.
void SampleOfficeTest::sizesThatCannotBe()
{
    QTemporaryDir folder;
    Location location;
    location.path = folder.filePath(u"sample.tewake"_s);
    const QList<SampleSpec> wrong{{FewestSampleWorkers - 1, 0, 1},
                                  {MostSampleWorkers + 1, 0, 1},
                                  {FewestSampleWorkers, -1, 1},
                                  {FewestSampleWorkers, 121, 1}};
    for (const SampleSpec &spec : wrong) {
        const auto office = makeSampleOffice(location, monday(), spec);
        QVERIFY(!office.ok());
        QCOMPARE(office.error().code, ErrorCode::InvalidInput);
        QVERIFY2(office.error().message.contains(u"20 to 30,000 people"_s),
                 qPrintable(office.error().message));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    const auto fewest = makeSampleOffice(location, monday(), {FewestSampleWorkers, 0, 1});
    QVERIFY2(fewest.ok(), fewest.ok() ? "" : qPrintable(fewest.error().message));
}

/// What is no record came with the sample too.
void SampleOfficeTest::plansAndBlocksAreChecked()
{
    QTemporaryDir folder;
    Location location;
    location.path = folder.filePath(u"sample.tewake"_s);
    const auto office = makeSampleOffice(location, monday(), {30, 1, 1});
    QVERIFY2(office.ok(), office.ok() ? "" : qPrintable(office.error().message));
    QCOMPARE(found(**office), QString());
    const auto findingsAfter = [&](const QString &sql) {
        const auto touched = (*office)->database().execute(sql);
        return touched && *touched > 0 ? found(**office) : u"nothing was touched"_s;
    };
    QString findings = findingsAfter(u"UPDATE month_plan SET revenue = revenue + 1 WHERE month = 24322"_s);
    QCOMPARE(findings, u"The plan of 2026-11 is not as the audit trail has it."_s);
    findings = findingsAfter(u"UPDATE setting SET value = 'w9999' WHERE name = 'sample.teleworker'"_s);
    QVERIFY2(findings.contains(u"“sample.teleworker”"_s), qPrintable(findings));
    findings =
        findingsAfter(u"UPDATE assignment_block SET start_at = start_at - 60 WHERE assignment_id = 5"_s);
    QVERIFY2(findings.contains(u"The planned hours of the assignments 1 to "_s), qPrintable(findings));
}

/// What its closed months came to is in the trail, so that the check finds altered books.
void SampleOfficeTest::closedMonthsAreChecked()
{
    QTemporaryDir folder;
    Location location;
    location.path = folder.filePath(u"sample.tewake"_s);
    const auto office = makeSampleOffice(location, monday(), {30, 3, 1});
    QVERIFY2(office.ok(), office.ok() ? "" : qPrintable(office.error().message));
    QCOMPARE(found(**office), QString());
    const auto alter = [&](const QString &sql) {
        QVERIFY((*office)->database().execute(sql).ok());
        const QString findings = found(**office);
        QCOMPARE(findings.count(u'\n'), 1); // the record is not as it came either
        QVERIFY2(findings.contains(u"2026-09 was closed"_s), qPrintable(findings));
        QVERIFY2(findings.contains(u"at least one was altered"_s), qPrintable(findings));
    };
    alter(u"UPDATE client_acceptance SET amount = amount + 1000000 WHERE id = (SELECT MIN(id) FROM "
          "client_acceptance WHERE day / 100 = 202609)"_s);
    QVERIFY((*office)
                ->database()
                .execute(
                    u"UPDATE client_acceptance SET amount = amount - 1000000 WHERE id = (SELECT MIN(id) FROM "
                    "client_acceptance WHERE day / 100 = 202609)"_s)
                .ok());
    QCOMPARE(found(**office), QString());
    alter(u"UPDATE time_entry SET minutes = minutes + 60 WHERE id = (SELECT MIN(id) FROM time_entry "
          "WHERE day / 100 = 202609)"_s);
}

QTEST_GUILESS_MAIN(SampleOfficeTest)
#include "tst_sampleoffice.moc"
