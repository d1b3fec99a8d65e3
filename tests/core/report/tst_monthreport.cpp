// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/monthreport.h"

#include "core/report/qcdreport.h"
#include "tests/core/report/randommoney.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

namespace {

/// A report's table by its key, and its cells by row and column key.
class Sheet {
public:
    Sheet(const Report &report, const QString &key)
    {
        for (const ReportTable &table : report.tables) {
            if (table.key == key)
                m_table = table;
        }
    }
    [[nodiscard]] const QList<QVariantList> &rows() const { return m_table.rows; }
    [[nodiscard]] QVariant cell(const QVariantList &row, const QString &column) const
    {
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            if (m_table.columns.at(i).key == column)
                return row.at(i);
        }
        qFatal("no column %s", qPrintable(column));
    }
    [[nodiscard]] qint64 number(const QVariantList &row, const QString &column) const
    {
        return cell(row, column).toLongLong();
    }
    [[nodiscard]] QVariant total(const QString &column) const { return cell(m_table.totals, column); }
    /// The one row that has this text in this column.
    [[nodiscard]] QVariantList row(const QString &column, const QString &text) const
    {
        QVariantList found;
        int count = 0;
        for (const QVariantList &row : m_table.rows) {
            if (cell(row, column).toString() == text) {
                found = row;
                ++count;
            }
        }
        return count == 1 ? found : QVariantList();
    }

private:
    ReportTable m_table;
};

QVariant share(qint64 part, qint64 whole)
{
    return whole == 0 ? QVariant() : QVariant(double(part) / double(whole));
}

struct Edges {
    QDate first;
    QDate last;
};

/// The first and the last day of the fiscal year up to the month, computed anew.
Edges yearToDate(int year, int month)
{
    return {QDate(month >= 4 ? year : year - 1, 4, 1), QDate(year, month, 1).addMonths(1).addDays(-1)};
}

} // namespace

class MonthReportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void summary_data() { months(); }
    void summary();
    void tables_data();
    void tables();
    void emptyMonth();
    void fiscalYearEdges();
    void severalAcceptances();
    void year_data();
    void year();
    void quality_data();
    void quality();
    void qualityByMonth();
    void onlyWithPermission();

private:
    static void months();
    [[nodiscard]] Session manager() const { return m_office.session(Role::Manager); }
    [[nodiscard]] Report report(int year, int month)
    {
        const auto report = monthReport(m_office.office(), manager(), YearMonth(year, month));
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return *report;
    }
    /// What a table's row is about: its id as the groups of MoneyRows have it, and its text in the table.
    [[nodiscard]] MoneyRows::Group groupOf(const QString &table) const;
    [[nodiscard]] QString textOf(const QString &table, qint64 id) const;

    TestOffice m_office;
    std::unique_ptr<MoneyRows> m_rows;
};

void MonthReportTest::initTestCase()
{
    qInfo("TEWAKE_TEST_SEED=%u", seedOfRun());
    fillAtRandom(m_office, seedOfRun());
    m_rows = std::make_unique<MoneyRows>(m_office);
    QVERIFY(m_rows->acceptances.size() > 20);
    QVERIFY(m_rows->rewards.size() > 20);
}

void MonthReportTest::months()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    for (const auto &[year, month] :
         {std::pair(2023, 3), std::pair(2023, 4), std::pair(2024, 2), std::pair(2024, 3), std::pair(2024, 4),
          std::pair(2025, 2), std::pair(2025, 4), std::pair(2025, 12), std::pair(2026, 1), std::pair(2026, 3),
          std::pair(2026, 4), std::pair(2026, 10), std::pair(2026, 11)})
        QTest::addRow("%d-%02d", year, month) << year << month;
}

MoneyRows::Group MonthReportTest::groupOf(const QString &table) const
{
    if (table == "workers"_L1)
        return [](qint64, qint64 worker) { return worker; };
    if (table == "orders"_L1)
        return [](qint64 order, qint64) { return order; };
    const bool clients = table == "clients"_L1;
    return [this, clients](qint64 order, qint64) {
        if (order == 0)
            return qint64(0);
        return clients ? m_rows->order(order).clientId.value() : m_rows->order(order).categoryId.value();
    };
}

QString MonthReportTest::textOf(const QString &table, qint64 id) const
{
    if (table == "orders"_L1)
        return id == 0 ? QString() : m_rows->order(id).number;
    for (const Client &client : m_rows->clients) {
        if (table == "clients"_L1 && client.id.value() == id)
            return client.code;
    }
    for (const Worker &worker : m_rows->workers) {
        if (table == "workers"_L1 && worker.id.value() == id)
            return worker.code;
    }
    for (const WorkCategory &category : m_rows->categories) {
        if (table == "categories"_L1 && category.id.value() == id)
            return category.name;
    }
    return table == "categories"_L1 ? u"Without an order"_s : QString();
}

void MonthReportTest::summary()
{
    QFETCH(int, year);
    QFETCH(int, month);
    const Sheet sheet(report(year, month), u"summary"_s);
    QCOMPARE(sheet.rows().size(), 5);
    const QDate first(year, month, 1);
    const QDate firstBefore(year - 1, month, 1);
    const Edges toDate = yearToDate(year, month);
    const Edges toDateBefore = yearToDate(year - 1, month);
    const QList<MoneyRows::Sums> periods{
        m_rows->sums(first, toDate.last), m_rows->sums(toDate.first, toDate.last),
        m_rows->sums(firstBefore, toDateBefore.last), m_rows->sums(toDateBefore.first, toDateBefore.last)};
    const QStringList columns{u"month"_s, u"yearToDate"_s, u"lastYear"_s, u"lastYearToDate"_s};
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const MoneyRows::Sums &sums = periods.at(i);
        const auto figure = [&](const QString &key) {
            return sheet.number(sheet.row(u"key"_s, key), columns.at(i));
        };
        QCOMPARE(figure(u"revenue"_s), sums.revenue);
        QCOMPARE(figure(u"rewards"_s), sums.rewards);
        QCOMPARE(figure(u"margin"_s), sums.revenue - sums.rewards);
        QCOMPARE(figure(u"minutes"_s), sums.minutes);
        QCOMPARE(figure(u"workers"_s), sums.workedOn.size());
    }
    QCOMPARE(sheet.cell(sheet.row(u"key"_s, u"revenue"_s), u"change"_s),
             share(periods.at(0).revenue - periods.at(2).revenue, periods.at(2).revenue));
}

void MonthReportTest::tables_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("name");
    QTest::newRow("clients") << u"clients"_s << u"code"_s;
    QTest::newRow("categories") << u"categories"_s << u"category"_s;
    QTest::newRow("orders") << u"orders"_s << u"number"_s;
    QTest::newRow("workers") << u"workers"_s << u"code"_s;
}

void MonthReportTest::tables()
{
    QFETCH(QString, table);
    QFETCH(QString, name);
    for (YearMonth month(2023, 1); month <= YearMonth(2026, 11); month = month.plus(1)) {
        const int year = month.year();
        const Report whole = report(year, month.month());
        const Sheet sheet(whole, table);
        const Edges toDate = yearToDate(year, month.month());
        const auto now = m_rows->sums(QDate(year, month.month(), 1), toDate.last, groupOf(table));
        const auto till = m_rows->sums(toDate.first, toDate.last, groupOf(table));
        const auto before = m_rows->sums(QDate(year - 1, month.month(), 1),
                                         yearToDate(year - 1, month.month()).last, groupOf(table));
        QSet<qint64> groups;
        for (const auto &part : {now, till, before}) {
            for (const qint64 id : part.keys())
                groups.insert(id);
        }
        const auto anything = [](const MoneyRows::Sums &sums) {
            return sums.revenue != 0 || sums.rewards != 0 || sums.minutes != 0;
        };
        // No line of nobody where everything is somebody's.
        if (table == "workers"_L1 && !anything(now.value(0)) && !anything(till.value(0)) &&
            !anything(before.value(0)))
            groups.remove(0);
        QCOMPARE(sheet.rows().size(), groups.size());
        for (const qint64 id : std::as_const(groups)) {
            const QVariantList row = sheet.row(name, textOf(table, id));
            QVERIFY2(!row.isEmpty(), qPrintable(u"%1 %2 %3"_s.arg(month.toString(), table).arg(id)));
            const MoneyRows::Sums sums = now.value(id);
            QCOMPARE(sheet.number(row, u"revenue"_s), sums.revenue);
            QCOMPARE(sheet.number(row, u"rewards"_s), sums.rewards);
            QCOMPARE(sheet.number(row, u"margin"_s), sums.revenue - sums.rewards);
            QCOMPARE(sheet.cell(row, u"marginRate"_s), share(sums.revenue - sums.rewards, sums.revenue));
            QCOMPARE(sheet.number(row, u"minutes"_s), sums.minutes);
            QCOMPARE(sheet.number(row, u"revenueYearToDate"_s), till.value(id).revenue);
            QCOMPARE(sheet.number(row, u"revenueLastYear"_s), before.value(id).revenue);
        }
        // The parts sum to the total of the table, and that is the one of the summary.
        const Sheet summary(whole, u"summary"_s);
        for (const auto &[column, key, period] :
             {std::tuple(u"revenue"_s, u"revenue"_s, u"month"_s),
              std::tuple(u"rewards"_s, u"rewards"_s, u"month"_s),
              std::tuple(u"margin"_s, u"margin"_s, u"month"_s),
              std::tuple(u"minutes"_s, u"minutes"_s, u"month"_s),
              std::tuple(u"revenueYearToDate"_s, u"revenue"_s, u"yearToDate"_s),
              std::tuple(u"revenueLastYear"_s, u"revenue"_s, u"lastYear"_s)}) {
            qint64 sum = 0;
            for (const QVariantList &row : sheet.rows())
                sum += sheet.number(row, column);
            QCOMPARE(sheet.total(column).toLongLong(), sum);
            QCOMPARE(summary.number(summary.row(u"key"_s, key), period), sum);
        }
        // The greatest first.
        for (qsizetype i = 1; i < sheet.rows().size(); ++i)
            QVERIFY(sheet.number(sheet.rows().at(i - 1), u"revenue"_s) >=
                    sheet.number(sheet.rows().at(i), u"revenue"_s));
    }
}

void MonthReportTest::emptyMonth()
{
    // Nothing happened in the month, but around it.
    const Sheet sheet(report(2024, 8), u"summary"_s);
    for (const QString &key : {u"revenue"_s, u"rewards"_s, u"margin"_s, u"minutes"_s, u"workers"_s})
        QCOMPARE(sheet.number(sheet.row(u"key"_s, key), u"month"_s), 0);
    // Nothing at all: no lines, totals of nothing, no rate of anything.
    const TestOffice empty;
    const auto nothing = monthReport(empty.office(), empty.session(Role::Manager), YearMonth(2026, 11));
    TEWAKE_VERIFY(nothing);
    QCOMPARE(nothing->tables.size(), 5);
    for (const QString &key : {u"clients"_s, u"categories"_s, u"orders"_s, u"workers"_s}) {
        const Sheet table(*nothing, key);
        QVERIFY(table.rows().isEmpty());
        QCOMPARE(table.total(u"revenue"_s), QVariant(qint64(0)));
        QVERIFY(!table.total(u"marginRate"_s).isValid());
    }
    const Sheet summary(*nothing, u"summary"_s);
    QVERIFY(!summary.cell(summary.row(u"key"_s, u"revenue"_s), u"change"_s).isValid());
}

/// One yen figure on each side of 31 March and of 29 February, so that each is told from the others.
void MonthReportTest::fiscalYearEdges()
{
    TestOffice office;
    const Order order = office.addOrder();
    const auto accepted = [&](QDate day, qint64 yen) {
        ClientAcceptance acceptance;
        acceptance.orderId = order.id;
        acceptance.day = day;
        acceptance.amount = Yen(yen);
        (void)office.add(acceptance);
    };
    accepted(QDate(2023, 2, 28), 1);
    accepted(QDate(2023, 3, 31), 10);
    accepted(QDate(2023, 4, 1), 100);
    accepted(QDate(2024, 2, 29), 1'000);
    accepted(QDate(2024, 3, 31), 10'000);
    accepted(QDate(2024, 4, 1), 100'000);
    const auto revenue = [&](int year, int month) {
        const auto found =
            monthReport(office.office(), office.session(Role::Manager), YearMonth(year, month));
        const Sheet sheet(*found, u"summary"_s);
        const QVariantList row = sheet.row(u"key"_s, u"revenue"_s);
        return QList<qint64>{sheet.number(row, u"month"_s), sheet.number(row, u"yearToDate"_s),
                             sheet.number(row, u"lastYear"_s), sheet.number(row, u"lastYearToDate"_s)};
    };
    QCOMPARE(revenue(2024, 2), (QList<qint64>{1'000, 1'100, 1, 1}));
    QCOMPARE(revenue(2024, 3), (QList<qint64>{10'000, 11'100, 10, 11}));
    QCOMPARE(revenue(2024, 4), (QList<qint64>{100'000, 100'000, 100, 100}));
    QCOMPARE(revenue(2025, 2), (QList<qint64>{0, 100'000, 1'000, 1'100}));
    QCOMPARE(revenue(2023, 4), (QList<qint64>{100, 100, 0, 0}));
}

/// The revenue of an order is spread over the months of its acceptances, none counts twice.
void MonthReportTest::severalAcceptances()
{
    TestOffice office;
    const Order order = office.addOrder();
    qint64 yen = 1000;
    for (const QDate day :
         {QDate(2026, 9, 30), QDate(2026, 10, 1), QDate(2026, 10, 31), QDate(2026, 11, 1)}) {
        ClientAcceptance acceptance;
        acceptance.orderId = order.id;
        acceptance.day = day;
        acceptance.amount = Yen(yen++);
        (void)office.add(acceptance);
    }
    Adjustment adjustment;
    adjustment.month = YearMonth(2026, 10);
    adjustment.orderId = order.id;
    adjustment.amount = Yen(-3);
    adjustment.reason = u"訂正"_s;
    (void)office.add(adjustment);
    const auto october = monthReport(office.office(), office.session(Role::Manager), YearMonth(2026, 10));
    const Sheet sheet(*october, u"orders"_s);
    QCOMPARE(sheet.rows().size(), 1);
    QCOMPARE(sheet.number(sheet.rows().first(), u"revenue"_s), 1001 + 1002 - 3);
    QCOMPARE(sheet.number(sheet.rows().first(), u"revenueYearToDate"_s), 1000 + 1001 + 1002 - 3);
}

void MonthReportTest::year_data()
{
    QTest::addColumn<int>("year");
    for (int year = 2022; year <= 2026; ++year)
        QTest::addRow("FY%d", year) << year;
}

void MonthReportTest::year()
{
    QFETCH(int, year);
    const auto found = yearReport(m_office.office(), manager(), year);
    TEWAKE_VERIFY(found);
    const Sheet sheet(*found, u"months"_s);
    QCOMPARE(sheet.rows().size(), 12);
    qint64 revenue = 0;
    qint64 planned = 0;
    for (int i = 0; i < 12; ++i) {
        const QDate first = QDate(year, 4, 1).addMonths(i);
        const QDate last = first.addMonths(1).addDays(-1);
        const QVariantList row = sheet.row(u"month"_s, first.toString(u"yyyy-MM"_s));
        QVERIFY(!row.isEmpty());
        const MoneyRows::Sums sums = m_rows->sums(first, last);
        QCOMPARE(sheet.number(row, u"revenue"_s), sums.revenue);
        QCOMPARE(sheet.number(row, u"rewards"_s), sums.rewards);
        QCOMPARE(sheet.number(row, u"margin"_s), sums.revenue - sums.rewards);
        QCOMPARE(sheet.number(row, u"minutes"_s), sums.minutes);
        const QDate before = first.addYears(-1);
        QCOMPARE(sheet.number(row, u"lastYear"_s),
                 m_rows->sums(before, before.addMonths(1).addDays(-1)).revenue);
        const auto plan = m_office.database().integer(u"SELECT revenue FROM month_plan WHERE month = ?"_s,
                                                      {first.year() * 12 + first.month() - 1});
        QCOMPARE(sheet.number(row, u"plan"_s), *plan);
        revenue += sums.revenue;
        planned += *plan;
    }
    QCOMPARE(sheet.total(u"revenue"_s).toLongLong(), revenue);
    QCOMPARE(sheet.total(u"plan"_s).toLongLong(), planned);
}

void MonthReportTest::quality_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("a fiscal year") << QDate(2025, 4, 1) << QDate(2026, 3, 31);
    QTest::newRow("all") << QDate(2020, 1, 1) << QDate(2026, 12, 31);
    QTest::newRow("a leap day") << QDate(2024, 2, 29) << QDate(2024, 2, 29);
    QTest::newRow("parts of months") << QDate(2024, 3, 1) << QDate(2025, 3, 30);
    QTest::newRow("within a month") << QDate(2026, 10, 2) << QDate(2026, 10, 30);
    QTest::newRow("nothing") << QDate(2019, 1, 1) << QDate(2019, 1, 31);
}

void MonthReportTest::quality()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    for (const QcdGroup group :
         {QcdGroup::Category, QcdGroup::Client, QcdGroup::Team, QcdGroup::Hub, QcdGroup::Order}) {
        const auto of = [&](qint64 order, qint64 worker) {
            if (group == QcdGroup::Team) {
                for (const Worker &person : m_rows->workers) {
                    if (person.id.value() == worker)
                        return person.teamId.value();
                }
                return qint64(-1);
            }
            if (order == 0)
                return qint64(0);
            const Order &record = m_rows->order(order);
            return group == QcdGroup::Category ? record.categoryId.value()
                   : group == QcdGroup::Client ? record.clientId.value()
                   : group == QcdGroup::Hub    ? record.hubId.value()
                                               : order;
        };
        const auto nameOf = [&](qint64 id) {
            const auto named = [id](const auto &list) {
                for (const auto &record : list) {
                    if (record.id.value() == id)
                        return record.name;
                }
                return QString();
            };
            if (id == -1)
                return u"Not of one person"_s;
            if (id == 0)
                return group == QcdGroup::Hub    ? u"Without a hub"_s
                       : group == QcdGroup::Team ? u"Without a team"_s
                                                 : u"Without an order"_s;
            return group == QcdGroup::Team       ? named(m_rows->teams)
                   : group == QcdGroup::Category ? named(m_rows->categories)
                   : group == QcdGroup::Client   ? named(m_rows->clients)
                   : group == QcdGroup::Hub      ? named(m_rows->hubs)
                                                 : m_rows->order(id).number + u' ' + m_rows->order(id).title;
        };
        const auto money = m_rows->sums(first, last, of);
        const auto quality = m_rows->quality(first, last, of);
        QSet<qint64> groups;
        for (const qint64 id : money.keys() + quality.keys())
            groups.insert(id);
        const auto found = qcdReport(m_office.office(), manager(), {first, last.addDays(1)}, group);
        TEWAKE_VERIFY(found);
        const Sheet sheet(*found, u"qcd"_s);
        QCOMPARE(sheet.rows().size(), groups.size());
        for (const qint64 id : std::as_const(groups)) {
            const QVariantList row = sheet.row(u"name"_s, nameOf(id));
            QVERIFY2(!row.isEmpty(), qPrintable(nameOf(id)));
            const MoneyRows::Sums sums = money.value(id);
            const MoneyRows::Quality q = quality.value(id);
            QCOMPARE(sheet.number(row, u"revenue"_s), sums.revenue);
            QCOMPARE(sheet.cell(row, u"marginRate"_s), share(sums.revenue - sums.rewards, sums.revenue));
            QCOMPARE(sheet.cell(row, u"firstPassRate"_s), share(q.passed, q.inspected));
            QCOMPARE(sheet.cell(row, u"defectRate"_s), share(q.defects, q.units));
            QCOMPARE(sheet.cell(row, u"timeRatio"_s), share(q.actual, q.standard));
            QCOMPARE(sheet.cell(row, u"onTimeRate"_s), share(q.onTime, q.finished));
            QCOMPARE(sheet.number(row, u"tasks"_s), q.finished);
        }
    }
}

void MonthReportTest::qualityByMonth()
{
    const QDate first(2024, 2, 20);
    const QDate last(2025, 1, 3);
    const auto found = qcdReport(m_office.office(), manager(), {first, last.addDays(1)}, QcdGroup::Month);
    TEWAKE_VERIFY(found);
    const Sheet sheet(*found, u"qcd"_s);
    QCOMPARE(sheet.rows().size(), 12); // in their order, whether or not anything happened
    for (int i = 0; i < 12; ++i) {
        const QDate month = QDate(2024, 2, 1).addMonths(i);
        const QDate from = std::max(first, month);
        const QDate until = std::min(last, month.addMonths(1).addDays(-1));
        const QVariantList row = sheet.rows().at(i);
        QCOMPARE(sheet.cell(row, u"name"_s).toString(), month.toString(u"yyyy-MM"_s));
        const MoneyRows::Sums sums = m_rows->sums(from, until);
        const auto q = m_rows->quality(from, until, [](qint64, qint64) { return qint64(0); }).value(0);
        QCOMPARE(sheet.number(row, u"revenue"_s), sums.revenue);
        QCOMPARE(sheet.cell(row, u"marginRate"_s), share(sums.revenue - sums.rewards, sums.revenue));
        QCOMPARE(sheet.cell(row, u"timeRatio"_s), share(q.actual, q.standard));
        QCOMPARE(sheet.number(row, u"tasks"_s), q.finished);
    }
}

void MonthReportTest::onlyWithPermission()
{
    const Session coordinator = m_office.session(Role::Coordinator);
    TEWAKE_REFUSED(monthReport(m_office.office(), coordinator, YearMonth(2026, 10)), ErrorCode::NotAllowed,
                   "revenue");
    TEWAKE_REFUSED(yearReport(m_office.office(), coordinator, 2026), ErrorCode::NotAllowed, "revenue");
    TEWAKE_REFUSED(
        qcdReport(m_office.office(), coordinator, {QDate(2026, 4, 1), QDate(2026, 5, 1)}, QcdGroup::Client),
        ErrorCode::NotAllowed, "revenue");
}

QTEST_GUILESS_MAIN(MonthReportTest)
#include "tst_monthreport.moc"
