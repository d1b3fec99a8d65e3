// SPDX-License-Identifier: GPL-3.0-or-later
// What an office with ten years of work (1,000,000 time entries) costs: `reportbench [entries] [FILE]
// [rounds]`. FILE keeps the office for the next run; without it the office is made in a temporary folder.
// Beside a server (scripts/with-postgres.sh reportbench …) and with FILE "-" it is measured there.
//
// The month report is set against the bare SQL for the same figures (monthsql.h), both asked of the same
// connection in turn; before that, both are compared figure by figure. Everything else is told in
// milliseconds: the other reports, what the pages read when they are opened (with a limit), one ordinary
// change with its line in the audit trail, `office check`. An office that is kept is upgraded when it is
// opened, which is told too.

#include "core/calendar/fiscalyear.h"
#include "core/desk/admindesk.h"
#include "core/desk/dispatchdesk.h"
#include "core/desk/hoursdesk.h"
#include "core/desk/inspectiondesk.h"
#include "core/desk/moneydesk.h"
#include "core/desk/orderdesk.h"
#include "core/desk/signin.h"
#include "core/desk/workerdesk.h"
#include "core/report/dashboard.h"
#include "core/report/monthreport.h"
#include "core/report/qcdreport.h"
#include "core/store/digestcheck.h"
#include "tests/bench/report/monthsql.h"
#include "tests/bench/support/bigoffice.h"
#include "tests/bench/support/figures.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace tewake;
using namespace tewake::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double MostTimesBareSql = 1.5;
constexpr double MostTimesWithoutDigests = 2;
constexpr double MostMillisecondsOfPage = 200;

const ReportTable &tableOf(const Report &report, const QString &key)
{
    for (const ReportTable &table : report.tables) {
        if (table.key == key)
            return table;
    }
    fail(u"There is no table “%1”."_s.arg(key));
}

void same(const QString &what, qint64 ours, qint64 bare)
{
    if (ours != bare)
        fail(u"%1: the report has %2, the bare SQL %3."_s.arg(what).arg(ours).arg(bare));
}

/// The sums of a table of the report and of the same table by bare SQL.
void sameTable(const Report &report, const QString &key, const QList<QVariantList> &bare)
{
    const ReportTable &ours = tableOf(report, key);
    same(key + u", rows"_s, ours.rows.size(), bare.size());
    const QStringList columns{u"revenue"_s, u"rewards"_s, u"minutes"_s, u"revenueYearToDate"_s,
                              u"revenueLastYear"_s};
    for (qsizetype i = 0; i < columns.size(); ++i) {
        qsizetype place = 0;
        while (ours.columns.at(place).key != columns.at(i))
            ++place;
        qint64 sum = 0;
        for (const QVariantList &row : bare)
            sum += row.at(row.size() - columns.size() + i).toLongLong();
        same(key + u", "_s + columns.at(i), ours.totals.at(place).toLongLong(), sum);
    }
}

/// What of the month's and the year's revenue is each person's.
void sameRevenueOfEach(const ReportTable &ours, const QList<QVariantList> &bare)
{
    constexpr int Month = 2;
    constexpr int BareToDate = 5;
    constexpr int ToDate = 7;
    QHash<QString, QVariantList> byCode;
    for (const QVariantList &row : bare)
        byCode.insert(row.at(0).toString(), row);
    for (const QVariantList &row : ours.rows) {
        const QVariantList theirs = byCode.value(row.at(0).toString(), QVariantList(BareToDate + 1));
        same(u"revenue of “%1”"_s.arg(row.at(0).toString()), row.at(Month).toLongLong(),
             theirs.at(Month).toLongLong());
        same(u"revenue to date of “%1”"_s.arg(row.at(0).toString()), row.at(ToDate).toLongLong(),
             theirs.at(BareToDate).toLongLong());
    }
}

void sameFigures(const Report &report, const BareMonth &bare)
{
    const ReportTable &summary = tableOf(report, u"summary"_s);
    constexpr int firstFigure = 2;
    for (int period = 0; period < 4; ++period) {
        const auto ours = [&](int row) { return summary.rows.at(row).at(firstFigure + period).toLongLong(); };
        const auto theirs = [&](int figure) { return bare.summary.at(figure * 4 + period).toLongLong(); };
        same(u"revenue"_s, ours(0), theirs(0));
        same(u"rewards"_s, ours(1), theirs(1));
        same(u"margin"_s, ours(2), theirs(0) - theirs(1));
        same(u"minutes"_s, ours(3), theirs(2));
        same(u"people"_s, ours(4), theirs(3));
    }
    sameTable(report, u"clients"_s, bare.clients);
    sameTable(report, u"categories"_s, bare.categories);
    sameTable(report, u"orders"_s, bare.orders);
    sameTable(report, u"workers"_s, bare.workers);
    sameRevenueOfEach(tableOf(report, u"workers"_s), bare.workers);
}

class Bench {
public:
    Bench(Office &office, int rounds)
        : m_office(office)
        , m_rounds(rounds)
        , m_order(must(Table<Order>(office.database()).find(u"state = 'inProgress' ORDER BY id LIMIT 1"_s))
                      .value(0)
                      .id)
        , m_coordinator(someone(office, Role::Coordinator))
        , m_manager(someone(office, Role::Manager))
        , m_teleworker(someone(office, Role::Teleworker))
    {
    }
    void run()
    {
        reports();
        pages();
        changes();
        const double check = millisecondsOf([&] {
            const QList<Finding> findings = must(checkOffice(m_office));
            if (!findings.isEmpty())
                fail(findings.first().what);
        });
        m_figures.add(u"office check"_s, check / 1000, u"s"_s);
        const double digests = millisecondsOf([&] { compareDigests(); });
        m_figures.add(u"office check ÷ the same without what came in together"_s, check / (check - digests),
                      u"times"_s, MostTimesWithoutDigests);
        m_figures.print(u"An office with ten years of work"_s);
    }

private:
    void compareDigests()
    {
        QStringList findings;
        DigestCheck digests(m_office.database());
        must(digests.load());
        for (const RecordKind &kind : recordKinds())
            must(digests.compare(kind, findings, 100));
        if (!findings.isEmpty())
            fail(findings.first());
    }

    void reports()
    {
        const YearMonth current = YearMonth::of(m_office.today());
        // March has the whole fiscal year to date, April nearly nothing; the last closed month is the
        // ordinary one.
        for (const YearMonth month : {current.plus(-1), YearMonth(current.fiscalYear(), 3)}) {
            Report ours;
            BareMonth bare;
            const Pair pair = compare(
                m_rounds, [&] { ours = must(monthReport(m_office, m_manager, month)); },
                [&] { bare = bareMonth(m_office.database(), month); });
            sameFigures(ours, bare);
            m_figures.add(u"month report %1, bare SQL"_s.arg(month.toString()), pair.bare, u"ms"_s);
            m_figures.add(u"month report %1"_s.arg(month.toString()), pair.ours, u"ms"_s);
            m_figures.add(u"month report %1 ÷ bare SQL"_s.arg(month.toString()), pair.ratio(), u"times"_s,
                          MostTimesBareSql);
        }
        const int year = current.fiscalYear() - 1;
        const Pair pair = compare(
            m_rounds, [&] { (void)must(yearReport(m_office, m_manager, year)); },
            [&] { (void)bareYear(m_office.database(), year); });
        m_figures.add(u"year report FY%1"_s.arg(year), pair.ours, u"ms"_s);
        m_figures.add(u"year report ÷ bare SQL"_s, pair.ratio(), u"times"_s, MostTimesBareSql);
        tell(u"quality, cost and delivery of a fiscal year"_s,
             [&] { (void)must(qcdReport(m_office, m_manager, fiscalYearDays(year), QcdGroup::Client)); });
        page(u"dashboard of the current fiscal year"_s,
             [&] { (void)must(dashboardFigures(m_office, m_manager, {year + 1})); });
        page(u"dashboard of the last fiscal year"_s, [&] {
            (void)must(dashboardFigures(m_office, m_manager, {year, QcdGroup::Order}));
        });
        page(u"dashboard of the last fiscal year, by team"_s, [&] {
            (void)must(dashboardFigures(m_office, m_manager, {year, QcdGroup::Team}));
        });
        page(u"dashboard of the last fiscal year, by month, of a hub"_s, [&] {
            (void)must(dashboardFigures(m_office, m_manager, {year, QcdGroup::Month, {}, {}, Id<Hub>(1)}));
        });
    }

    /// What the screens read when they are opened, as ui/ does it.
    void pages()
    {
        homePages();
        const YearMonth current = YearMonth::of(m_office.today());
        page(u"orders: every order"_s, [&] { (void)must(OrderDesk(m_office, m_coordinator).orders()); });
        page(u"orders: one with its tasks and its history"_s, [&] {
            OrderDesk desk(m_office, m_coordinator);
            (void)must(desk.order(m_order));
            (void)must(desk.tasks(m_order));
            (void)must(desk.acceptances(m_order));
            (void)must(desk.history(m_order));
        });
        page(u"workers: everybody"_s, [&] { (void)must(WorkerDesk(m_office, m_coordinator).workers(true)); });
        page(u"workers: one with the history"_s, [&] {
            WorkerDesk desk(m_office, m_coordinator);
            (void)must(desk.worker(m_teleworker.account.workerId));
            (void)must(desk.history(m_teleworker.account.workerId));
        });
        page(u"dispatch: board of a week, problem of four, open tasks"_s, [&] {
            DispatchDesk desk(m_office, m_coordinator);
            const QDate today = m_office.today();
            (void)must(desk.board({today, today.addDays(7)}));
            ProposalRequest request;
            request.days = {today, today.addDays(28)};
            (void)must(desk.problem(request));
            (void)must(OrderDesk(m_office, m_coordinator).unassignedTasks());
        });
        page(u"inspection: queue, done in 90 days, hours"_s, [&] {
            InspectionDesk desk(m_office, m_coordinator);
            (void)must(desk.queue());
            (void)must(desk.done(m_office.today().addDays(-90)));
            (void)must(HoursDesk(m_office, m_coordinator).waitingForApproval());
        });
        page(u"month: checklist, figures, hours (without the report)"_s, [&] {
            MoneyDesk desk(m_office, m_manager);
            (void)must(desk.month(current.plus(-1)));
            (void)must(desk.checklist(current.plus(-1)));
            (void)must(desk.figures(current.plus(-1)));
            (void)must(desk.adjustments(current.plus(-1)));
            (void)must(HoursDesk(m_office, m_manager).waitingForApproval());
        });
        page(u"the last 100 lines of the audit trail"_s,
             [&] { (void)must(AdminDesk(m_office, someone(m_office, Role::Administrator)).audit(100)); });
    }

    void homePages()
    {
        const YearMonth current = YearMonth::of(m_office.today());
        OrderFilter running;
        running.states = {OrderState::Accepted, OrderState::InProgress, OrderState::Delivered};
        page(u"home of a coordinator"_s, [&] {
            (void)must(OrderDesk(m_office, m_coordinator).orders(running));
            (void)must(OrderDesk(m_office, m_coordinator).unassignedTasks());
            (void)must(InspectionDesk(m_office, m_coordinator).queue());
            (void)must(HoursDesk(m_office, m_coordinator).waitingForApproval());
            (void)must(WorkerDesk(m_office, m_coordinator).workers());
        });
        page(u"home of a manager: checklist of the last month"_s,
             [&] { (void)must(MoneyDesk(m_office, m_manager).checklist(current.plus(-1))); });
        page(u"work of a teleworker"_s, [&] {
            HoursDesk desk(m_office, m_teleworker);
            (void)must(desk.runningTimer());
            (void)must(desk.offers());
            (void)must(desk.work());
            (void)must(desk.entries(current.days()));
            (void)must(desk.earnings());
            (void)must(WorkerDesk(m_office, m_teleworker).worker(m_teleworker.account.workerId));
        });
    }

    /// Each change is undone again, so that a kept office stays as it is but for its trail.
    void changes()
    {
        HoursDesk desk(m_office, m_coordinator);
        const QList<EntryRow> waiting = must(desk.waitingForApproval());
        if (!waiting.isEmpty()) {
            const Id<TimeEntry> id = waiting.first().entry.id;
            std::vector<double> approve;
            for (int round = 0; round < m_rounds; ++round) {
                approve.push_back(millisecondsOf([&] { (void)must(desk.approve({id})); }));
                must(desk.unapprove(id));
            }
            m_figures.add(u"approving one entry, its line in the trail and the commit included"_s,
                          median(approve), u"ms"_s);
        }
        HoursDesk mine(m_office, m_teleworker);
        const QList<WorkItem> work = must(mine.work());
        for (const WorkItem &item : work) {
            if (item.row.task.state != TaskState::Working)
                continue;
            std::vector<double> add;
            for (int round = 0; round < m_rounds; ++round) {
                TimeEntry entry;
                entry.taskId = item.row.task.id;
                entry.start = m_office.now().plusMinutes(-30);
                entry.end = m_office.now();
                TimeEntry added;
                add.push_back(millisecondsOf([&] { added = must(mine.addEntry(entry)); }));
                must(mine.removeEntry(added.id));
            }
            m_figures.add(u"logging one's hours by hand"_s, median(add), u"ms"_s);
            break;
        }
        tell(u"sign-in (Argon2id and the line in the trail)"_s,
             [&] { (void)must(signIn(m_office, nameOf(Role::Coordinator), u"tewake-bench"_s)); });
    }

    void tell(const QString &name, const std::function<void()> &work)
    {
        m_figures.add(name, timed(m_rounds, work), u"ms"_s);
    }

    void page(const QString &name, const std::function<void()> &work)
    {
        m_figures.add(name, timed(m_rounds, work), u"ms"_s, MostMillisecondsOfPage);
    }

    Office &m_office;
    int m_rounds;
    Id<Order> m_order; ///< one that is being worked on
    Session m_coordinator;
    Session m_manager;
    Session m_teleworker;
    Figures m_figures;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    BigOfficeSpec spec;
    spec.entries = arguments.value(1, QString::number(spec.entries)).toLongLong();
    const QString path = arguments.value(2);
    const QTemporaryDir folder;
    const FixedClock clock(bigOfficeNow());
    const auto office = openBigOffice(path == "-"_L1   ? QString()
                                      : path.isEmpty() ? folder.filePath(u"big.tewake"_s)
                                                       : path,
                                      spec, clock);
    Bench(*office, arguments.value(3, u"7"_s).toInt()).run();
    return 0;
}
