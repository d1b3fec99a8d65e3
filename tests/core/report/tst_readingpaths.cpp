// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages read when they are opened must not read whole tables that grow for years: SQLite is asked
// for its plan of every statement that the desks and reports prepare. (Its plans hang on the schema alone, as
// the office keeps no statistics; a server's hang on what it has counted.)
#include "core/calendar/fiscalyear.h"
#include "core/desk/admindesk.h"
#include "core/desk/dispatchdesk.h"
#include "core/desk/hoursdesk.h"
#include "core/desk/inspectiondesk.h"
#include "core/desk/moneydesk.h"
#include "core/desk/orderdesk.h"
#include "core/desk/workerdesk.h"
#include "core/report/dashboard.h"
#include "core/report/monthreport.h"
#include "tests/core/report/randommoney.h"

#include <QLoggingCategory>
#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

namespace {

QStringList prepared; ///< while a page is being read

void keepStatements(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    if (QLatin1StringView(context.category) == "tewake.store.statement"_L1)
        prepared += message;
}

/// Those of the growing tables that the statement reads from end to end, by the engine's own plan.
QStringList wholeTables(Database &database, const QString &sql)
{
    // Not task: the list of all orders counts all tasks, on an index of its own.
    static const QStringList Growing{u"time_entry"_s, u"submission"_s,       u"inspection"_s, u"reward"_s,
                                     u"assignment"_s, u"assignment_block"_s, u"audit"_s};
    auto plan = database.query(u"EXPLAIN QUERY PLAN "_s + sql, QVariantList(sql.count(u'?'), 1));
    if (!plan)
        qFatal("%s: %s", qPrintable(sql), qPrintable(plan.error().message));
    static const QRegularExpression Limited(u" LIMIT \\S+$"_s);
    // From one end of an index on, and not far.
    bool inOrder = Limited.match(sql).hasMatch() && !sql.contains(" WHERE "_L1);
    QStringList found;
    while (plan->next()) {
        inOrder = inOrder && !plan->text(3).contains("TEMP B-TREE"_L1);
        static const QRegularExpression Scan(u"^SCAN (\\w+)"_s);
        const auto scan = Scan.match(plan->text(3));
        if (!scan.hasMatch())
            continue;
        // The plan has the alias where there is one.
        const QRegularExpression named(u"\\b(\\w+) (?:AS )?%1\\b"_s.arg(scan.captured(1)));
        QStringList tables{scan.captured(1)};
        for (auto match = named.globalMatch(sql); match.hasNext();)
            tables += match.next().captured(1);
        for (const QString &table : std::as_const(tables)) {
            if (Growing.contains(table))
                found += u"%1 in: %2"_s.arg(table, sql);
        }
    }
    return inOrder ? QStringList() : found;
}

} // namespace

class ReadingPathsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void noticesAScan();
    void pages_data();
    void pages();

private:
    using Page = std::function<void(Office &)>;
    template <class T> static void must(const Result<T> &result)
    {
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().message));
    }
    TestOffice m_office;
    Session m_coordinator;
    Session m_manager;
    Session m_administrator;
    Session m_teleworker;
    Id<Order> m_order;
    QHash<QString, Page> m_pages;
};

void ReadingPathsTest::initTestCase()
{
    fillAtRandom(m_office, 1);
    m_coordinator = m_office.session(Role::Coordinator);
    m_manager = m_office.session(Role::Manager);
    m_administrator = m_office.session(Role::Administrator);
    m_teleworker = m_office.session(m_office.all<Worker>().first());
    m_order = m_office.all<Order>(u"state = 'inProgress'"_s).first().id;
    const QDate today = m_office.office().today();
    const YearMonth month = YearMonth::of(today);
    m_pages.insert(u"dashboard"_s, [=, this](Office &office) {
        must(dashboardFigures(office, m_manager, {month.fiscalYear(), QcdGroup::Team}));
    });
    m_pages.insert(u"reports"_s, [=, this](Office &office) {
        must(monthReport(office, m_manager, month));
        must(yearReport(office, m_manager, month.fiscalYear()));
        must(qcdReport(office, m_manager, month.days(), QcdGroup::Order));
    });
    m_pages.insert(u"home and orders"_s, [=, this](Office &office) {
        OrderFilter running;
        running.states = {OrderState::Accepted, OrderState::InProgress, OrderState::Delivered};
        OrderDesk desk(office, m_coordinator);
        must(desk.orders(running));
        must(desk.orders());
        must(desk.unassignedTasks());
        must(desk.order(m_order));
        must(desk.tasks(m_order));
        must(desk.acceptances(m_order));
        must(desk.history(m_order));
    });
    m_pages.insert(u"workers"_s, [=, this](Office &office) {
        WorkerDesk desk(office, m_coordinator);
        must(desk.workers());
        must(desk.workers(true));
        must(desk.worker(m_teleworker.account.workerId));
        must(desk.history(m_teleworker.account.workerId));
    });
    m_pages.insert(u"dispatch"_s, [=, this](Office &office) {
        DispatchDesk desk(office, m_coordinator);
        must(desk.board({today, today.addDays(7)}));
        ProposalRequest request;
        request.days = {today, today.addDays(28)};
        must(desk.problem(request));
    });
    m_pages.insert(u"inspection"_s, [=, this](Office &office) {
        must(InspectionDesk(office, m_coordinator).queue());
        must(InspectionDesk(office, m_coordinator).done(today.addDays(-90)));
        must(HoursDesk(office, m_coordinator).waitingForApproval());
    });
    m_pages.insert(u"month"_s, [=, this](Office &office) {
        MoneyDesk desk(office, m_manager);
        must(desk.checklist(month.plus(-1)));
        must(desk.figures(month.plus(-1)));
        must(desk.adjustments(month.plus(-1)));
        QVERIFY(!desk.close(month.plus(-1)).ok()); // there are hours to approve, and months before
    });
    m_pages.insert(u"work"_s, [=, this](Office &office) {
        HoursDesk desk(office, m_teleworker);
        must(desk.runningTimer());
        must(desk.offers());
        must(desk.work());
        must(desk.entries(month.days()));
        must(desk.earnings());
    });
    m_pages.insert(u"audit"_s,
                   [=, this](Office &office) { must(AdminDesk(office, m_administrator).audit(100)); });
}

/// The test sees what it looks for.
void ReadingPathsTest::noticesAScan()
{
    if (m_office.location().engine != Engine::Sqlite)
        QSKIP("SQLite's plans only.");
    Database &database = m_office.database();
    QVERIFY(!wholeTables(database, u"SELECT SUM(minutes) FROM time_entry"_s).isEmpty());
    QVERIFY(!wholeTables(database, u"SELECT w.name FROM worker w WHERE EXISTS (SELECT 1 FROM time_entry e "
                                   "WHERE e.minutes > w.max_day AND e.note = ?)"_s)
                 .isEmpty());
    QVERIFY(!wholeTables(database, u"SELECT note FROM time_entry ORDER BY minutes LIMIT 1"_s).isEmpty());
    QVERIFY(!wholeTables(database, u"SELECT 1 FROM time_entry WHERE note = ? LIMIT 1"_s).isEmpty());
    QVERIFY(wholeTables(database, u"SELECT note FROM time_entry ORDER BY id DESC LIMIT 1"_s).isEmpty());
    QVERIFY(wholeTables(database, u"SELECT e.note FROM time_entry e WHERE e.id = ?"_s).isEmpty());
    QVERIFY(wholeTables(database, u"SELECT name FROM worker"_s).isEmpty());
}

void ReadingPathsTest::pages_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : m_pages.keys())
        QTest::newRow(qPrintable(page)) << page;
}

void ReadingPathsTest::pages()
{
    QFETCH(QString, page);
    if (m_office.location().engine != Engine::Sqlite)
        QSKIP("SQLite's plans only.");
    const auto office = Office::open(m_office.location(), m_office.clock()); // nothing is prepared yet
    TEWAKE_VERIFY(office);
    prepared.clear();
    QLoggingCategory::setFilterRules(u"tewake.store.statement.debug=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(keepStatements);
    m_pages.value(page)(**office);
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY2(!prepared.isEmpty(), "no statement was seen");
    QStringList found;
    for (const QString &sql : std::as_const(prepared)) {
        if (sql.startsWith("SELECT"_L1) || sql.startsWith("WITH"_L1))
            found += wholeTables(m_office.database(), sql);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(ReadingPathsTest)
#include "tst_readingpaths.moc"
