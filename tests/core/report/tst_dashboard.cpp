// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dashboard.h"

#include "tests/core/report/randommoney.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class DashboardTest : public QObject {
    Q_OBJECT

private slots:
    void figures_data();
    void figures();
    void wholeMonthsByItself();
    void monthsOfTheYearOnly();
    void againstPlanAndLastYear();
    void ofOneHub();
    void planOfSomeMonths();
    void byTeam();
    void byTeamOfOneHub();
    void forecast_data();
    void forecast();
    void forecastOfSeveral();
    void onlyWithPermission();
};

void DashboardTest::figures_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("shown");
    QTest::newRow("over") << 2023 << 12;
    QTest::newRow("over, the last") << 2025 << 12;
    QTest::newRow("current, to November") << 2026 << 8;
    QTest::newRow("to come") << 2027 << 0;
}

void DashboardTest::figures()
{
    QFETCH(int, year);
    QFETCH(int, shown);
    static TestOffice office;
    static const MoneyRows rows = [] {
        qInfo("TEWAKE_TEST_SEED=%u", seedOfRun());
        fillAtRandom(office, seedOfRun());
        return MoneyRows(office);
    }();
    const Session manager = office.session(Role::Manager);
    const YearMonth april(year, 4);
    const auto found = dashboardFigures(office.office(), manager,
                                        {year, QcdGroup::Order, shown > 0 ? april : YearMonth(),
                                         shown > 0 ? april.plus(shown - 1) : YearMonth()});
    TEWAKE_VERIFY(found);
    QCOMPARE(found->months.size(), 12);
    QCOMPARE(found->begun, shown);
    QCOMPARE(found->over, shown == 8 ? 7 : shown);
    QCOMPARE(found->toDate(), shown == 8);
    qint64 planned = 0;
    qint64 active = 0;
    for (int i = 0; i < 12; ++i) {
        const QDate first = QDate(year, 4, 1).addMonths(i);
        const QDate last = first.addMonths(1).addDays(-1);
        const DashboardMonth &month = found->months.at(i);
        QCOMPARE(month.month, YearMonth::of(first));
        const MoneyRows::Sums sums = rows.sums(first, last);
        QCOMPARE(month.sums.revenue, Yen(sums.revenue));
        QCOMPARE(month.sums.rewards, Yen(sums.rewards));
        QCOMPARE(month.sums.minutes, Minutes(sums.minutes));
        const QDate before = first.addYears(-1);
        QCOMPARE(month.lastYear, Yen(rows.sums(before, before.addMonths(1).addDays(-1)).revenue));
        const auto plan = office.database().integer(u"SELECT revenue FROM month_plan WHERE month = ?"_s,
                                                    {first.year() * 12 + first.month() - 1});
        QCOMPARE(month.plan, Yen(*plan));
        if (i >= shown)
            continue;
        const bool current = month.month == YearMonth::of(office.office().today());
        planned += current ? *plan * office.office().today().day() / 30 : *plan; // its share to date
        active = sums.workedOn.size();
        QCOMPARE(month.workers, active);
        const auto quality = rows.quality(first, last, [](qint64, qint64) { return qint64(0); }).value(0);
        QCOMPARE(month.quality.inspected, quality.inspected);
        QCOMPARE(month.quality.passedFirst, quality.passed);
        QCOMPARE(month.quality.units, quality.units);
        QCOMPARE(month.quality.defects, quality.defects);
        QCOMPARE(month.quality.standard, Minutes(quality.standard));
        QCOMPARE(month.quality.actual, Minutes(quality.actual));
        QCOMPARE(month.quality.finished, quality.finished);
        QCOMPARE(month.quality.onTime, quality.onTime);
    }
    const QDate first(year, 4, 1);
    const QDate last = first.addMonths(shown).addDays(-1);
    const MoneyRows::Sums sums = rows.sums(first, last);
    QCOMPARE(found->sums.revenue, Yen(sums.revenue));
    QCOMPARE(found->sums.rewards, Yen(sums.rewards));
    QCOMPARE(found->plan, Yen(planned));
    QCOMPARE(found->active, active);
    if (shown == 0)
        return;
    qint64 registered = 0;
    for (const Worker &worker : rows.workers)
        registered +=
            worker.registeredOn <= last && (!worker.leftOn.isValid() || worker.leftOn > last) ? 1 : 0;
    QCOMPARE(found->registered, registered);
    // The table is the one of the report over the same days.
    const auto report = qcdReport(office.office(), manager, {first, last.addDays(1)}, QcdGroup::Order);
    TEWAKE_VERIFY(report);
    QCOMPARE(found->qcd.rows, report->tables.first().rows);
    QCOMPARE(found->qcd.totals, report->tables.first().totals);
}

namespace {

/// A cell of the table's row with this name.
QVariant cell(const ReportTable &table, const QString &name, const QString &column)
{
    for (qsizetype c = 0; c < table.columns.size(); ++c) {
        if (table.columns.at(c).key != column)
            continue;
        for (const QVariantList &row : table.rows) {
            if (row.first().toString() == name)
                return row.at(c);
        }
    }
    return u"no such cell"_s;
}

bool has(const ReportTable &table, const QString &column)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [&](const ReportColumn &found) { return found.key == column; });
}

ClientAcceptance accepted(const Order &order, QDate day, qint64 yen)
{
    ClientAcceptance acceptance;
    acceptance.orderId = order.id;
    acceptance.day = day;
    acceptance.amount = Yen(yen);
    return acceptance;
}

void planMonth(TestOffice &office, YearMonth month, qint64 yen)
{
    TEWAKE_VERIFY(office.database().execute(u"INSERT INTO month_plan (month, revenue) VALUES (?, ?)"_s,
                                            {month.index(), yen}));
}

} // namespace

/// What is under way is not held against a whole month's plan unless it is asked for.
void DashboardTest::wholeMonthsByItself()
{
    TestOffice office;
    const Order order = office.addOrder();
    (void)office.add(accepted(order, QDate(2026, 10, 30), 900));
    (void)office.add(accepted(order, QDate(2026, 11, 2), 50));
    planMonth(office, YearMonth(2026, 10), 800);
    planMonth(office, YearMonth(2026, 11), 3'000);
    const Session manager = office.session(Role::Manager);
    const auto found = dashboardFigures(office.office(), manager, {2026});
    TEWAKE_VERIFY(found);
    QCOMPARE(found->asked.from, YearMonth(2026, 4));
    QCOMPARE(found->asked.until, YearMonth(2026, 10));
    QVERIFY(!found->toDate());
    QCOMPARE(found->sums.revenue, Yen(900));
    QCOMPARE(found->plan, Yen(800));
    const auto november = dashboardFigures(office.office(), manager,
                                           {2026, QcdGroup::Month, YearMonth(2026, 11), YearMonth(2026, 11)});
    TEWAKE_VERIFY(november);
    QVERIFY(november->toDate());
    QCOMPARE(november->sums.revenue, Yen(50));
    const int day = office.office().today().day();
    QCOMPARE(november->plan, Yen(100 * day));
    QCOMPARE(cell(november->qcd, u"2026-11"_s, u"planDifference"_s).toLongLong(), 50 - 100 * day);
    QCOMPARE(november->months.at(7).plan, Yen(3'000)); // the chart shows it whole
    const auto over = dashboardFigures(office.office(), manager, {2025});
    TEWAKE_VERIFY(over);
    QCOMPARE(over->asked.until, YearMonth(2026, 3));
    const auto later = dashboardFigures(office.office(), manager, {2027});
    TEWAKE_VERIFY(later);
    QCOMPARE(later->asked.until, YearMonth(2027, 4));
    QVERIFY(!later->toDate());
}

void DashboardTest::monthsOfTheYearOnly()
{
    const TestOffice office;
    const Session manager = office.session(Role::Manager);
    const auto ask = [&](YearMonth from, YearMonth until) {
        return dashboardFigures(office.office(), manager, {2026, QcdGroup::Month, from, until});
    };
    TEWAKE_VERIFY(ask(YearMonth(2026, 4), YearMonth(2027, 3)));
    TEWAKE_REFUSED(ask(YearMonth(2026, 3), YearMonth(2026, 9)), ErrorCode::InvalidInput, "fiscal year");
    TEWAKE_REFUSED(ask(YearMonth(2026, 9), YearMonth(2027, 4)), ErrorCode::InvalidInput, "fiscal year");
    TEWAKE_REFUSED(ask(YearMonth(2026, 9), YearMonth(2026, 8)), ErrorCode::InvalidInput, "fiscal year");
}

void DashboardTest::againstPlanAndLastYear()
{
    TestOffice office;
    const Order order = office.addOrder();
    (void)office.add(accepted(order, QDate(2026, 5, 30), 900));
    (void)office.add(accepted(order, QDate(2025, 5, 1), 1'000));
    (void)office.add(accepted(order, QDate(2025, 11, 1), 70)); // not of the months compared
    planMonth(office, YearMonth(2026, 5), 1'200);
    const Session manager = office.session(Role::Manager);
    const auto months = dashboardFigures(office.office(), manager, {2026, QcdGroup::Month});
    TEWAKE_VERIFY(months);
    QCOMPARE(months->qcd.rows.size(), 7);
    QCOMPARE(cell(months->qcd, u"2026-05"_s, u"planDifference"_s).toLongLong(), -300);
    QVERIFY(!cell(months->qcd, u"2026-06"_s, u"planDifference"_s).isValid()); // nobody planned it
    QVERIFY(!has(months->qcd, u"lastYearDifference"_s));
    const auto clients = dashboardFigures(office.office(), manager, {2026, QcdGroup::Client});
    TEWAKE_VERIFY(clients);
    QCOMPARE(cell(clients->qcd, office.all<Client>().first().name, u"lastYearDifference"_s).toLongLong(),
             -100);
    QVERIFY(!has(clients->qcd, u"planDifference"_s));
    // Of a month that is not over there is no whole one to compare with.
    const auto toDate = dashboardFigures(office.office(), manager,
                                         {2026, QcdGroup::Client, YearMonth(2026, 4), YearMonth(2026, 11)});
    TEWAKE_VERIFY(toDate);
    QVERIFY(!has(toDate->qcd, u"lastYearDifference"_s));
}

void DashboardTest::ofOneHub()
{
    static TestOffice office;
    fillAtRandom(office, seedOfRun());
    const MoneyRows rows(office);
    const Session manager = office.session(Role::Manager);
    const QDate first(2025, 4, 1);
    const QDate last(2026, 3, 31);
    for (const Hub &hub : rows.hubs) {
        const auto of = [&](qint64 order, qint64) {
            return qint64(order != 0 && rows.order(order).hubId == hub.id);
        };
        const auto found = dashboardFigures(office.office(), manager, {2025, QcdGroup::Hub, {}, {}, hub.id});
        TEWAKE_VERIFY(found);
        QCOMPARE(found->hubs.size(), rows.hubs.size());
        const MoneyRows::Sums sums = rows.sums(first, last, of).value(1);
        const MoneyRows::Quality quality = rows.quality(first, last, of).value(1);
        QCOMPARE(found->sums.revenue, Yen(sums.revenue));
        QCOMPARE(found->sums.rewards, Yen(sums.rewards));
        QCOMPARE(found->quality.inspected, quality.inspected);
        QCOMPARE(found->quality.onTime, quality.onTime);
        QCOMPARE(found->plan, Yen(0)); // plans are of the whole office
        for (int i = 0; i < 12; ++i) {
            const QDate before = first.addYears(-1).addMonths(i);
            QCOMPARE(found->months.at(i).lastYear,
                     Yen(rows.sums(before, before.addMonths(1).addDays(-1), of).value(1).revenue));
        }
        for (const QVariantList &row : found->qcd.rows)
            QCOMPARE(row.first().toString(), hub.name);
    }
}

/// The total is the sum of its lines: months that nobody planned are not above plan.
void DashboardTest::planOfSomeMonths()
{
    TestOffice office;
    const Order order = office.addOrder();
    (void)office.add(accepted(order, QDate(2026, 5, 30), 900));
    (void)office.add(accepted(order, QDate(2026, 9, 30), 1'100));
    (void)office.add(accepted(order, QDate(2026, 10, 30), 500));
    planMonth(office, YearMonth(2026, 9), 1'000);
    planMonth(office, YearMonth(2026, 10), 800);
    const Session manager = office.session(Role::Manager);
    const auto found = dashboardFigures(office.office(), manager, {2026, QcdGroup::Month});
    TEWAKE_VERIFY(found);
    QCOMPARE(found->sums.revenue, Yen(2'500));
    QCOMPARE(found->plan, Yen(1'800));
    QCOMPARE(found->plannedRevenue, Yen(1'600));
    QCOMPARE(found->plannedMonths, 2);
    QCOMPARE(found->monthsAsked(), 7);
    QCOMPARE(found->qcd.columns.at(2).key, u"planDifference"_s);
    qint64 sum = 0;
    for (const QVariantList &row : found->qcd.rows)
        sum += row.at(2).toLongLong();
    QCOMPARE(sum, -200);
    QCOMPARE(found->qcd.totals.at(1).toLongLong(), 2'500);
    QCOMPARE(found->qcd.totals.at(2).toLongLong(), sum);
    const auto none = dashboardFigures(office.office(), manager,
                                       {2026, QcdGroup::Month, YearMonth(2026, 5), YearMonth(2026, 5)});
    TEWAKE_VERIFY(none);
    QVERIFY(!none->qcd.totals.at(2).isValid());
}

/// By team as the report over the same days has it, and no yen is lost on the way.
void DashboardTest::byTeam()
{
    static TestOffice office;
    fillAtRandom(office, seedOfRun());
    const Session manager = office.session(Role::Manager);
    const auto found = dashboardFigures(office.office(), manager, {2025, QcdGroup::Team});
    TEWAKE_VERIFY(found);
    const auto report =
        qcdReport(office.office(), manager, {QDate(2025, 4, 1), QDate(2026, 4, 1)}, QcdGroup::Team);
    TEWAKE_VERIFY(report);
    QCOMPARE(found->qcd.rows, report->tables.first().rows);
    QCOMPARE(found->qcd.totals, report->tables.first().totals);
    QCOMPARE(found->qcd.totals.at(1).toLongLong(), found->sums.revenue.amount());
    QVERIFY(cell(found->qcd, u"あおば"_s, u"revenue"_s).toLongLong() > 0);
}

/// A hub's teams have the revenue of the hub's orders and of no others.
void DashboardTest::byTeamOfOneHub()
{
    static TestOffice office;
    fillAtRandom(office, seedOfRun());
    const MoneyRows rows(office);
    const Session manager = office.session(Role::Manager);
    const QDate first(2025, 4, 1);
    const QDate last(2026, 3, 31);
    constexpr qint64 OtherHub = -2;
    for (const Hub &hub : rows.hubs) {
        const auto team = [&](qint64 order, qint64 worker) -> qint64 {
            if (order == 0 || rows.order(order).hubId != hub.id)
                return OtherHub;
            for (const Worker &person : rows.workers) {
                if (person.id.value() == worker)
                    return person.teamId.value();
            }
            return -1;
        };
        QMap<qint64, MoneyRows::Sums> sums = rows.sums(first, last, team);
        sums.remove(OtherHub);
        const auto found = dashboardFigures(office.office(), manager, {2025, QcdGroup::Team, {}, {}, hub.id});
        TEWAKE_VERIFY(found);
        qint64 whole = 0;
        for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
            whole += it->revenue;
            QString name = it.key() == -1 ? u"Not of one person"_s : u"Without a team"_s;
            for (const Team &one : rows.teams)
                name = one.id.value() == it.key() ? one.name : name;
            if (it->revenue != 0)
                QCOMPARE(cell(found->qcd, name, u"revenue"_s).toLongLong(), it->revenue);
        }
        qint64 lines = 0;
        for (const QVariantList &row : found->qcd.rows)
            lines += row.at(1).toLongLong();
        QCOMPARE(lines, whole);
        QCOMPARE(found->sums.revenue, Yen(whole));
    }
}

void DashboardTest::forecast_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("shape");
    QTest::addColumn<int>("state");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<int>("worked"); ///< approved hours
    QTest::addColumn<qint64>("accepted");
    QTest::addColumn<qint64>("expected");
    const int unit = int(PriceKind::PerUnit);
    const int hour = int(PriceKind::PerHour);
    const int fixed = int(PriceKind::Fixed);
    const int pieces = int(WorkShape::Pieces);
    const int shifts = int(WorkShape::Shifts);
    const int running = int(OrderState::InProgress);
    const QDate due(2026, 11, 20);
    // 100 units of 6 minutes at 60 yen: 10 hours; as shifts, three of 100 minutes.
    QTest::newRow("per unit") << unit << pieces << running << due << 0 << 0LL << 6'000LL;
    QTest::newRow("per hour: the standard time of the units")
        << hour << pieces << running << due << 0 << 0LL << 600LL;
    QTest::newRow("per hour: worked longer") << hour << pieces << running << due << 14 << 0LL << 840LL;
    QTest::newRow("per hour: not as long yet") << hour << pieces << running << due << 4 << 0LL << 600LL;
    QTest::newRow("per hour: the time of the shifts")
        << hour << shifts << running << due << 0 << 0LL << 300LL;
    QTest::newRow("fixed") << fixed << pieces << running << due << 14 << 0LL << 60LL;
    QTest::newRow("fixed, shifts") << fixed << shifts << running << due << 0 << 0LL << 60LL;
    QTest::newRow("a part is accepted") << unit << pieces << running << due << 0 << 2'500LL << 3'500LL;
    QTest::newRow("a part of the hours is accepted")
        << hour << pieces << running << due << 14 << 500LL << 340LL;
    QTest::newRow("more than agreed is accepted") << unit << pieces << running << due << 0 << 7'000LL << 0LL;
    QTest::newRow("taken") << unit << pieces << int(OrderState::Accepted) << due << 0 << 0LL << 6'000LL;
    QTest::newRow("delivered") << unit << pieces << int(OrderState::Delivered) << due << 0 << 0LL << 6'000LL;
    QTest::newRow("a quotation") << unit << pieces << int(OrderState::Quoted) << due << 0 << 0LL << 0LL;
    QTest::newRow("complete") << unit << pieces << int(OrderState::Completed) << due << 0 << 6'000LL << 0LL;
    QTest::newRow("cancelled") << unit << pieces << int(OrderState::Cancelled) << due << 0 << 0LL << 0LL;
    QTest::newRow("due on the first")
        << unit << pieces << running << QDate(2026, 11, 1) << 0 << 0LL << 6'000LL;
    QTest::newRow("due on the last") << unit << pieces << running << QDate(2026, 11, 30) << 0 << 0LL
                                     << 6'000LL;
    QTest::newRow("due before") << unit << pieces << running << QDate(2026, 10, 31) << 0 << 0LL << 0LL;
    QTest::newRow("due after") << unit << pieces << running << QDate(2026, 12, 1) << 0 << 0LL << 0LL;
}

void DashboardTest::forecast()
{
    QFETCH(int, kind);
    QFETCH(int, shape);
    QFETCH(int, state);
    QFETCH(QDate, due);
    QFETCH(int, worked);
    QFETCH(qint64, accepted);
    QFETCH(qint64, expected);
    TestOffice office;
    Order order;
    order.title = u"道路標識の画像"_s;
    order.shape = WorkShape(shape);
    order.quantity = 100;
    order.standardSeconds = 360;
    order.clientPrice = {PriceKind(kind), Yen(60)};
    order.state = OrderState(state);
    order.dueOn = due;
    order = office.addOrder(order);
    if (order.shape == WorkShape::Shifts) {
        for (int day = 10; day < 13; ++day)
            (void)office.addShift(order, office.at(day, 9), office.at(day, 10, 40));
    }
    if (worked > 0) {
        TimeEntry entry;
        entry.workerId = office.addWorker(u"塩尻 花子"_s).id;
        entry.orderId = order.id;
        entry.day = TestOffice::day(9);
        entry.minutes = Minutes(worked * 60);
        entry.enteredAt = office.at(9, 18);
        entry.state = TimeEntryState::Approved;
        (void)office.add(entry);
        entry.state = TimeEntryState::Submitted; // does not count yet
        (void)office.add(entry);
    }
    if (accepted > 0) {
        ClientAcceptance acceptance;
        acceptance.orderId = order.id;
        acceptance.day = QDate(2026, 10, 15);
        acceptance.amount = Yen(accepted);
        acceptance.final = false;
        (void)office.add(acceptance);
    }
    const auto found = dashboardFigures(office.office(), office.session(Role::Manager), {2026});
    TEWAKE_VERIFY(found);
    for (const DashboardMonth &month : found->months)
        QCOMPARE(month.forecast, Yen(month.month == YearMonth(2026, 11) ? expected : 0));
}

void DashboardTest::forecastOfSeveral()
{
    TestOffice office;
    for (int i = 0; i < 3; ++i)
        (void)office.addOrder();
    const auto found = dashboardFigures(office.office(), office.session(Role::Manager), {2026});
    TEWAKE_VERIFY(found);
    QCOMPARE(found->months.at(7).forecast, Yen(18'000));
    QCOMPARE(found->firstYear, 2026);
}

void DashboardTest::onlyWithPermission()
{
    const TestOffice office;
    TEWAKE_REFUSED(dashboardFigures(office.office(), office.session(Role::Coordinator), {2026}),
                   ErrorCode::NotAllowed, "revenue");
}

QTEST_GUILESS_MAIN(DashboardTest)
#include "tst_dashboard.moc"
