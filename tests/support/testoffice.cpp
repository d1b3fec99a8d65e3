// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testoffice.h"

#include "core/store/assignmentgateway.h"
#include "core/store/housegateway.h"
#include "core/store/ordergateway.h"

#include <QCoreApplication>

namespace tewake::test {

using namespace Qt::StringLiterals;

namespace {

template <class T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(result).value();
}

} // namespace

Location freshLocation(const QString &folder)
{
    static int counter = 0;
    ++counter;
    const QString server = qEnvironmentVariable("TEWAKE_TEST_POSTGRES");
    if (server.isEmpty()) {
        Location location;
        location.path = u"%1/office%2.tewake"_s.arg(folder).arg(counter);
        return location;
    }
    Location location = must(Location::parse(server));
    const QString name = u"tewake_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(counter);
    const auto database = must(Database::open(location, Database::Mode::MustExist));
    if (const auto made = database->command(u"CREATE DATABASE %1"_s.arg(name)); !made)
        qFatal("%s", qPrintable(made.error().message));
    location.database = name;
    return location;
}

TestOffice::TestOffice()
{
    const OfficeZone tokyo("Asia/Tokyo");
    m_clock.set(tokyo.at(day(23), 9 * 60));
    m_location = freshLocation(m_folder.path());
    m_office = must(Office::create(m_location, m_clock, {}, u"調整担当 0263-00-0000"_s));
    for (const Role role : {Role::Coordinator, Role::Manager, Role::Administrator}) {
        Account account;
        account.login = nameOf(role);
        account.displayName = nameOf(role);
        account.role = role;
        add(account);
    }
}

TestOffice::~TestOffice() = default;

void TestOffice::reopen()
{
    m_office.reset();
    m_office = must(Office::open(m_location, m_clock));
}

Session TestOffice::session(Role role) const
{
    return {must(HouseGateway(database()).accountByLogin(nameOf(role))).value()};
}

Session TestOffice::session(const Worker &worker)
{
    if (const auto known = must(HouseGateway(database()).accountByLogin(worker.code)))
        return {*known};
    Account account;
    account.login = worker.code;
    account.displayName = worker.name;
    account.role = Role::Teleworker;
    account.workerId = worker.id;
    return {add(account)};
}

Instant TestOffice::at(int dayOfNovember, int hour, int minute) const
{
    return m_office->zone().at(day(dayOfNovember), hour * 60 + minute);
}

Client TestOffice::addClient()
{
    Client client;
    client.code = u"C%1"_s.arg(++m_clients, 3, 10, QLatin1Char('0'));
    client.name = u"発注者%1"_s.arg(m_clients);
    client.kana = u"ハッチュウシャ"_s;
    return add(client);
}

Worker TestOffice::addWorker(const QString &name)
{
    Worker worker;
    worker.code = u"W%1"_s.arg(++m_workers, 4, 10, QLatin1Char('0'));
    worker.name = name;
    worker.kana = u"テレワーカー"_s;
    worker.registeredOn = QDate(2024, 4, 1);
    return add(worker);
}

Order TestOffice::addOrder()
{
    Order order;
    order.title = u"道路標識の画像"_s;
    order.mark = u"標識"_s;
    order.quantity = 100;
    order.unit = u"枚"_s;
    order.standardSeconds = 360;
    order.clientPrice = {PriceKind::PerUnit, Yen(60)};
    order.reward = {PriceKind::PerUnit, Yen(30)};
    order.state = OrderState::Accepted;
    return addOrder(order);
}

Order TestOffice::addOrder(Order order)
{
    order.number = u"2026-%1"_s.arg(++m_orders, 4, 10, QLatin1Char('0'));
    order.clientId = addClient().id;
    order.categoryId = all<WorkCategory>().first().id;
    order.orderedOn = day(1);
    if (!order.dueOn.isValid())
        order.dueOn = day(30);
    return add(order);
}

Task TestOffice::addTask(const Order &order, qint64 quantity)
{
    Task task;
    task.orderId = order.id;
    task.number = nextNumber(order);
    task.unitFrom = m_units[order.id.value()] + 1;
    m_units[order.id.value()] += quantity;
    task.quantity = quantity;
    task.effort = Minutes(60);
    task.release = at(1, 0);
    task.due = at(31, 0);
    task.splitBatch = 1;
    return add(task);
}

Task TestOffice::addShift(const Order &order, Instant begin, Instant end)
{
    Task task;
    task.orderId = order.id;
    task.number = nextNumber(order);
    task.shape = WorkShape::Shifts;
    task.effort = Minutes(minutesBetween(begin, end));
    task.release = begin;
    task.due = end;
    task.seat = 1;
    task.splitBatch = 1;
    return add(task);
}

Assignment TestOffice::offer(const Task &given, const Worker &worker, Instant begin)
{
    Task task = load(given.id);
    const Order order = load(task.orderId);
    Assignment assignment;
    assignment.taskId = task.id;
    assignment.workerId = worker.id;
    assignment.blocks = {{begin, begin.plusMinutes(task.effort.count())}};
    assignment.offeredAt = m_clock.now();
    assignment.replyBy = m_clock.now().plusMinutes(2 * 24 * 60);
    assignment.reward = must(rewardFor(order, task, task.effort));
    assignment.terms = order.reward;
    store(database().transact([&]() -> Result<void> {
        task.state = TaskState::Offered;
        TEWAKE_CHECK(Table<Task>(database()).update(task));
        return AssignmentGateway(database()).insert(assignment);
    }));
    return assignment;
}

Assignment TestOffice::give(const Task &given, const Worker &worker, Instant begin)
{
    Assignment assignment = offer(given, worker, begin);
    Task task = load(given.id);
    task.state = TaskState::Accepted;
    store(Table<Task>(database()).update(task));
    assignment.state = AssignmentState::Accepted;
    assignment.answeredAt = m_clock.now();
    store(AssignmentGateway(database()).update(assignment));
    return assignment;
}

int TestOffice::nextNumber(const Order &order) const
{
    return must(OrderGateway(database()).highestTaskNumber(order.id)) + 1;
}

void TestOffice::store(const Result<void> &result) const
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

} // namespace tewake::test
