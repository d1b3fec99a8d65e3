// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/bigoffice.h"

#include "core/desk/signin.h"
#include "core/store/audittrail.h"
#include "core/store/housegateway.h"
#include "core/store/valuecheck.h"
#include "core/store/values.h"
#include "tests/bench/support/figures.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <cmath>

namespace tewake::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int TasksOfOrder = 35;
constexpr int EntriesOfTask = 4;
constexpr int Clients = 80;
constexpr int Categories = 8;

const QDate Today(2026, 11, 23);

class Filler {
public:
    Filler(Office &office, const BigOfficeSpec &spec)
        : m_office(office)
        , m_database(office.database())
        , m_spec(spec)
    {
    }
    void fill()
    {
        must(m_database.transact([this]() -> Result<void> {
            addPeople();
            addHelpers();
            addOrders();
            addTasks();
            addEntries();
            addInspections();
            addMoney();
            addTrail();
            return {};
        }));
        if (m_database.dialect().engine() == Engine::Postgres)
            must(m_database.command(u"ANALYZE"_s)); // as the server does by itself after a while
    }

private:
    template <class T> T add(T record)
    {
        must(Table<T>(m_database).insert(record));
        return record;
    }
    void run(const QString &sql, const QVariantList &values = {}) { must(m_database.execute(sql, values)); }
    void define(const QString &sql) { must(m_database.command(sql)); }
    [[nodiscard]] YearMonth first() const { return YearMonth::of(Today).plus(1 - m_spec.months); }
    [[nodiscard]] static int current() { return YearMonth::of(Today).index(); }

    void addPeople()
    {
        Hub hub;
        hub.name = u"塩尻"_s;
        hub.municipality = u"塩尻市"_s;
        hub = add(hub);
        Skill skill;
        skill.name = u"入力"_s;
        skill = add(skill);
        for (int i = 1; i <= m_spec.workers; ++i) {
            Worker worker;
            worker.code = u"W%1"_s.arg(i, 4, 10, QLatin1Char('0'));
            worker.name = u"在宅 %1"_s.arg(i);
            worker.kana = u"ザイタク %1"_s.arg(i);
            worker.hubId = hub.id;
            worker.registeredOn = first().firstDay().addDays(i * 9);
            worker.maxDay = Minutes(480);
            worker.maxWeek = Minutes(2400);
            worker.maxMonth = Minutes(6000);
            worker = add(worker);
            run(u"INSERT INTO worker_skill (worker_id, skill_id, level) VALUES (?, ?, 3)"_s,
                {worker.id.value(), skill.id.value()});
            for (int weekday = 1; weekday <= 5; ++weekday)
                run(u"INSERT INTO weekly_slot (worker_id, weekday, start_minute, end_minute) "
                    "VALUES (?, ?, 540, 780)"_s,
                    {worker.id.value(), weekday});
            if (i == 1)
                addAccount(Role::Teleworker, worker.id);
        }
        for (const Role role : {Role::Coordinator, Role::Manager, Role::Administrator})
            addAccount(role, {});
    }
    void addAccount(Role role, Id<Worker> worker)
    {
        Account account;
        account.login = nameOf(role);
        account.displayName = nameOf(role);
        account.role = role;
        account.workerId = worker;
        account.passwordHash = must(hashPassword(u"tewake-bench"_s));
        add(account);
    }

    /// Numbers to multiply rows with, and the working days of each month.
    void addHelpers()
    {
        define(u"CREATE TEMP TABLE bench_number (n BIGINT PRIMARY KEY)"_s);
        for (int n = 1; n <= TasksOfOrder; ++n)
            run(u"INSERT INTO bench_number (n) VALUES (?)"_s, {n});
        define(u"CREATE TEMP TABLE bench_day (month BIGINT, place BIGINT, day BIGINT, midnight BIGINT, "
               "PRIMARY KEY (month, place))"_s);
        for (int i = 0; i < m_spec.months; ++i) {
            const YearMonth month = first().plus(i);
            int place = 0;
            for (QDate day = month.firstDay(); day <= month.lastDay() && day < Today; day = day.addDays(1)) {
                if (day.dayOfWeek() <= 5)
                    run(u"INSERT INTO bench_day (month, place, day, midnight) VALUES (?, ?, ?, ?)"_s,
                        {month.index(), place++, dayNumber(day), m_office.zone().at(day, 0).utcSeconds()});
            }
        }
        define(
            u"CREATE TEMP TABLE bench_order (order_id BIGINT PRIMARY KEY, month BIGINT, tasks_before BIGINT, "
            "days BIGINT)"_s);
    }

    /// From half as many orders a month as on average in the beginning to one and a half times in the end.
    [[nodiscard]] int ordersOf(int month) const
    {
        const double average = static_cast<double>(m_spec.entries) / EntriesOfTask / TasksOfOrder /
                               static_cast<double>(m_spec.months);
        const double growth = 0.5 + static_cast<double>(month) / std::max(1, m_spec.months - 1);
        return std::max(1, static_cast<int>(std::lround(average * growth)));
    }

    void addOrders()
    {
        QList<Id<Client>> clients;
        for (int i = 1; i <= Clients; ++i) {
            Client client;
            client.code = u"C%1"_s.arg(i, 3, 10, QLatin1Char('0'));
            client.name = u"発注者 %1"_s.arg(i);
            client.kana = client.name;
            clients.append(add(client).id);
        }
        const Id<Account> coordinator = someone(m_office, Role::Coordinator).account.id;
        int running = 0;
        for (int i = 0; i < m_spec.months; ++i) {
            const YearMonth month = first().plus(i);
            const bool past = month.index() < current();
            const qint64 days = must(
                m_database.integer(u"SELECT COUNT(*) FROM bench_day WHERE month = ?"_s, {month.index()}));
            for (int k = 0; k < ordersOf(i); ++k, ++running) {
                Order order;
                order.number = u"%1-%2"_s.arg(month.year()).arg(running, 5, 10, QLatin1Char('0'));
                order.title = u"入力業務 %1"_s.arg(running);
                order.mark = u"入力"_s;
                // A few clients have most of the orders.
                order.clientId = clients.at(running * running % Clients);
                order.categoryId = Id<WorkCategory>(1 + running % Categories);
                order.state = past ? OrderState::Completed : OrderState::InProgress;
                order.quantity = TasksOfOrder * 40;
                order.unit = u"件"_s;
                order.standardSeconds = 180;
                order.clientPrice = {PriceKind::PerUnit, Yen(90 + running % 40)};
                order.reward = {PriceKind::PerUnit, Yen(55 + running % 15)};
                order.orderedOn = month.firstDay().addDays(-10);
                order.startOn = month.firstDay();
                order.dueOn = month.lastDay();
                order.coordinatorId = coordinator;
                order = add(order);
                run(u"INSERT INTO bench_order (order_id, month, tasks_before, days) VALUES (?, ?, ?, ?)"_s,
                    {order.id.value(), month.index(), k * TasksOfOrder, days});
            }
        }
    }

    /// A task's place among those of its month says whose it is and on which days: bench_task keeps it.
    void addTasks()
    {
        const qint64 opens = m_office.zone().at(Today.addDays(-22), 0).utcSeconds();
        run(u"INSERT INTO task (version, order_id, number, state, shape, unit_from, quantity, effort, "
            "release_at, due_at, seat, skill_id, skill_level, needs_clearance, room_id, weight, rework_of, "
            "round, rework_paid, split_batch) "
            "SELECT 1, b.order_id, n.n, CASE WHEN b.month < ? OR n.n % 10 < 6 THEN 'passed' "
            "WHEN n.n % 10 = 6 THEN 'submitted' WHEN n.n % 10 < 9 THEN 'working' ELSE 'planned' END, "
            "'pieces', 1 + (n.n - 1) * 40, 40, 120, d.midnight, CASE WHEN b.month < ? "
            "THEN d.midnight + 2592000 ELSE ? END, 0, NULL, 1, 0, NULL, 1, NULL, 1, 0, 1 "
            "FROM bench_order b CROSS JOIN bench_number n JOIN bench_day d ON d.month = b.month "
            "AND d.place = 0 ORDER BY b.order_id, n.n"_s,
            {current(), current(), opens + 30LL * 86400});
        define(
            u"CREATE TEMP TABLE bench_task (task_id BIGINT PRIMARY KEY, order_id BIGINT, worker_id BIGINT, "
            "month BIGINT, turn BIGINT, days BIGINT, state TEXT)"_s);
        // Who works there in the month: four in ten of the people in the beginning, all of them in the end.
        run(u"INSERT INTO bench_task SELECT t.id, b.order_id, w.id, b.month, "
            "(b.tasks_before + t.number - 1) / p.people, b.days, t.state "
            "FROM bench_order b JOIN task t ON t.order_id = b.order_id "
            "JOIN (SELECT DISTINCT month, ? * 4 / 10 + ? * 6 / 10 * (month - ?) / ? AS people "
            "FROM bench_order) p ON p.month = b.month "
            "JOIN worker w ON w.id = 1 + (b.tasks_before + t.number - 1) % p.people "
            "WHERE t.state <> 'planned' ORDER BY t.id"_s,
            {m_spec.workers, m_spec.workers, first().index(), m_spec.months});
        run(u"INSERT INTO assignment (version, task_id, worker_id, state, reward, offered_at, reply_by, "
            "answered_at, reason, reward_kind, reward_price) SELECT 1, b.task_id, b.worker_id, CASE WHEN "
            "b.state = 'working' "
            "THEN 'accepted' ELSE 'finished' END, 2400, d.midnight, NULL, d.midnight + 3600, '', "
            "o.reward_kind, o.reward_amount FROM bench_task b JOIN work_order o ON o.id = b.order_id "
            "JOIN bench_day d ON d.month = b.month AND d.place = 0 ORDER BY b.task_id"_s);
        run(u"INSERT INTO assignment_block (assignment_id, start_at, end_at) "
            "SELECT a.id, d.midnight + 32400 + b.turn * 4 / b.days * 14400, "
            "d.midnight + 39600 + b.turn * 4 / b.days * 14400 FROM bench_task b "
            "JOIN assignment a ON a.task_id = b.task_id "
            "JOIN bench_day d ON d.month = b.month AND d.place = b.turn * 4 % b.days ORDER BY a.id"_s);
    }

    /// The last days of the current month wait for approval.
    void addEntries()
    {
        const qint64 waiting = dayNumber(Today.addDays(-5));
        const Id<Account> coordinator = someone(m_office, Role::Coordinator).account.id;
        run(u"INSERT INTO time_entry (version, worker_id, task_id, order_id, state, day, start_at, end_at, "
            "minutes, quantity, note, entered_at, entered_by, approved_at, approved_by, return_reason, "
            "import_id) SELECT 1, b.worker_id, b.task_id, b.order_id, "
            "CASE WHEN d.day < ? THEN 'approved' ELSE 'submitted' END, d.day, "
            "d.midnight + 32400 + (b.turn * 4 + n.n - 1) / b.days * 14400, "
            "d.midnight + 32400 + (b.turn * 4 + n.n - 1) / b.days * 14400 + (60 + (b.task_id + n.n) % 5 * "
            "30) * 60, "
            "60 + (b.task_id + n.n) % 5 * 30, 10, '', d.midnight + 72000, CAST(? AS BIGINT), "
            "CASE WHEN d.day < ? THEN d.midnight + 80000 END, "
            "CASE WHEN d.day < ? THEN CAST(? AS BIGINT) END, '', 0 "
            "FROM bench_task b CROSS JOIN bench_number n JOIN bench_day d ON d.month = b.month "
            "AND d.place = (b.turn * 4 + n.n - 1) % b.days WHERE n.n <= 4 ORDER BY b.month, d.day, b.task_id"_s,
            {waiting, coordinator.value(), waiting, waiting, coordinator.value()});
    }

    void addInspections()
    {
        const Id<Account> coordinator = someone(m_office, Role::Coordinator).account.id;
        const QString lastDay =
            u"JOIN bench_day d ON d.month = b.month AND d.place = (b.turn * 4 + 3) % b.days "_s;
        run(u"INSERT INTO submission (task_id, worker_id, at, quantity, note, link) "
            "SELECT b.task_id, b.worker_id, d.midnight + 76000, 40, '', '' FROM bench_task b "_s +
            lastDay + u"WHERE b.state IN ('passed', 'submitted') ORDER BY b.task_id"_s);
        run(u"INSERT INTO inspection (task_id, submission_id, inspector_id, at, outcome, sample_size, "
            u"defects, "
            "reason, fault, rework_paid, comment) SELECT b.task_id, s.id, CAST(? AS BIGINT), s.at + 2000, "
            "'accepted', 40, "
            "CASE WHEN b.task_id % 9 = 0 THEN 1 ELSE 0 END, '', 'worker', 0, '' FROM bench_task b "
            "JOIN submission s ON s.task_id = b.task_id WHERE b.state = 'passed' ORDER BY b.task_id"_s,
            {coordinator.value()});
        run(u"INSERT INTO reward (worker_id, task_id, order_id, received_on, pay_on, amount) "
            "SELECT b.worker_id, b.task_id, b.order_id, d.day, d.day, 2000 + b.task_id % 1200 "
            "FROM bench_task b "_s +
            lastDay + u"WHERE b.state = 'passed' ORDER BY b.task_id"_s);
    }

    void addMoney()
    {
        for (int i = 0; i < m_spec.months; ++i) {
            const YearMonth month = first().plus(i);
            run(u"INSERT INTO month_plan (month, revenue) VALUES (?, ?)"_s, {month.index(), 4'000'000});
            if (month.index() >= current())
                continue;
            run(u"INSERT INTO client_acceptance (order_id, day, quantity, amount, note, final) "
                "SELECT o.id, CAST(? AS BIGINT), o.quantity, o.quantity * o.price_amount, '', 1 FROM "
                "work_order o "
                "JOIN bench_order b ON b.order_id = o.id WHERE b.month = ?"_s,
                {dayNumber(month.plus(1).firstDay().addDays(9)), month.index()});
            if (month.index() < current() - 1)
                run(u"INSERT INTO office_month (month, version, state, changed_at, changed_by, reason) "
                    "VALUES (?, 1, 'closed', ?, NULL, '')"_s,
                    {month.index(), m_office.zone().at(month.plus(1).firstDay().addDays(5), 0).utcSeconds()});
            Adjustment adjustment;
            adjustment.month = month;
            adjustment.amount = Yen(-1200);
            adjustment.reason = u"訂正"_s;
            adjustment.orderId = Id<Order>(must(m_database.integer(
                u"SELECT MIN(order_id) FROM bench_order WHERE month = ?"_s, {month.index()})));
            add(adjustment);
        }
    }

    void addTrail()
    {
        const AuditTrail trail(m_database);
        const Account coordinator = someone(m_office, Role::Coordinator).account;
        const TimeEntry entry = must(Table<TimeEntry>(m_database).find(u"id = 1"_s)).value(0);
        const QString json = QString::fromUtf8(QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact));
        for (qint64 i = 0; i < m_spec.auditLines; ++i) {
            AuditRecord record;
            record.at = entry.start.plusMinutes(i * 20);
            record.accountId = coordinator.id;
            record.accountName = coordinator.displayName;
            record.action = u"hours.approve"_s;
            record.subject = u"timeEntry"_s;
            record.subjectId = i + 1;
            record.before = json;
            record.after = json;
            must(trail.append(record));
        }
        addDigests();
    }

    /// As a sample office has them of all that came in with it.
    void addDigests()
    {
        AuditRecord record;
        record.at = m_office.now();
        record.action = u"office.sample"_s;
        record.subject = u"setting"_s;
        const QJsonObject after = must(recordOfEverything(m_database));
        record.after = QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact));
        must(AuditTrail(m_database).append(record));
    }

    Office &m_office;
    Database &m_database;
    BigOfficeSpec m_spec;
};

} // namespace

Instant bigOfficeNow()
{
    return OfficeZone("Asia/Tokyo").at(Today, 9 * 60);
}

void fillBigOffice(Office &office, const BigOfficeSpec &spec)
{
    Filler(office, spec).fill();
}

std::unique_ptr<Office> openBigOffice(const QString &path, const BigOfficeSpec &spec, const Clock &clock)
{
    Location location;
    location.path = path;
    if (!path.isEmpty() && QFileInfo::exists(path)) {
        std::unique_ptr<Office> kept;
        const double opened = millisecondsOf([&] { kept = must(Office::open(location, clock)); });
        std::printf("A kept office, opened in %.0f ms.\n", opened);
        return kept;
    }
    if (path.isEmpty())
        location = must(Location::parse(qEnvironmentVariable("TEWAKE_TEST_POSTGRES")));
    std::unique_ptr<Office> office = must(Office::create(location, clock));
    const double seconds = millisecondsOf([&] { fillBigOffice(*office, spec); }) / 1000;
    const qint64 entries = must(office->database().integer(u"SELECT COUNT(*) FROM time_entry"_s));
    std::printf("An office with %lld time entries, made in %.0f s.\n", static_cast<long long>(entries),
                seconds);
    return office;
}

Session someone(Office &office, Role role)
{
    return {must(HouseGateway(office.database()).accountByLogin(nameOf(role))).value()};
}

} // namespace tewake::bench
