// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/randommoney.h"

#include <algorithm>

namespace tewake::test {

using namespace Qt::StringLiterals;

namespace {

const QDate First(2022, 12, 1);
const QDate Last(2026, 11, 23);

class Filler {
public:
    Filler(TestOffice &office, quint32 seed)
        : m_office(office)
        , m_random(seed)
    {
    }
    void fill()
    {
        for (const QString &name : {u"塩尻"_s, u"松本"_s}) {
            Hub hub;
            hub.name = name;
            m_hubs.append(m_office.add(hub).id);
        }
        for (const QString &name : {u"あおば"_s, u"みどり"_s, u"そら"_s}) {
            Team team;
            team.name = name;
            m_teams.append(m_office.add(team).id);
        }
        for (int i = 0; i < 5; ++i)
            m_clients.append(m_office.addClient().id);
        for (int i = 0; i < 9; ++i)
            addWorker(i);
        for (int i = 0; i < 30; ++i)
            addOrder();
        for (int i = 0; i < 40; ++i)
            addAdjustment();
        for (YearMonth month(2023, 1); month <= YearMonth(2027, 3); month = month.plus(upTo(2) + 1))
            must(m_office.database().execute(u"INSERT INTO month_plan (month, revenue) VALUES (?, ?)"_s,
                                             {month.index(), upTo(9'000'000)}));
    }

private:
    template <class T> static void must(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
    }
    /// 0 to `most`.
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }
    template <class T> const T &oneOf(const QList<T> &list)
    {
        return list.at(upTo(static_cast<int>(list.size()) - 1));
    }
    QDate someDay()
    {
        static const QList<QDate> Edges{
            QDate(2023, 3, 31),  QDate(2023, 4, 1),   QDate(2024, 2, 28), QDate(2024, 2, 29),
            QDate(2024, 3, 1),   QDate(2024, 3, 31),  QDate(2024, 4, 1),  QDate(2025, 2, 28),
            QDate(2025, 3, 31),  QDate(2025, 4, 1),   QDate(2025, 11, 1), QDate(2025, 11, 30),
            QDate(2025, 12, 31), QDate(2026, 1, 1),   QDate(2026, 2, 28), QDate(2026, 3, 31),
            QDate(2026, 4, 1),   QDate(2026, 10, 31), QDate(2026, 11, 1)};
        const QDate day = oneIn(2) ? oneOf(Edges) : First.addDays(upTo(static_cast<int>(First.daysTo(Last))));
        // Nothing at all in one month, so that it has an empty report.
        return day.year() == 2024 && day.month() == 8 ? QDate(2024, 2, 29) : day;
    }
    Instant someMoment(QDate day) { return m_office.office().zone().at(day, upTo(24 * 60 - 1)); }

    void addWorker(int i)
    {
        Worker worker = m_office.addWorker(u"在宅 %1"_s.arg(i));
        worker.teamId = i % 4 < 3 ? m_teams.at(i % 4) : Id<Team>();
        worker.registeredOn = someDay();
        if (oneIn(3))
            worker.leftOn = worker.registeredOn.addDays(1 + upTo(700));
        must(Table<Worker>(m_office.database()).update(worker));
        m_workers.append(worker.id);
    }

    void addOrder()
    {
        Order order;
        order.title = u"業務 %1"_s.arg(m_orders.size());
        order.shape = oneIn(3) ? WorkShape::Shifts : WorkShape::Pieces;
        order.quantity = 1 + upTo(500);
        order.unit = u"件"_s;
        order.standardSeconds = upTo(900);
        constexpr PriceKind Kinds[] = {PriceKind::PerUnit, PriceKind::PerHour, PriceKind::Fixed};
        order.clientPrice = {Kinds[upTo(2)], Yen(upTo(3000))};
        order.reward = {Kinds[upTo(2)], Yen(upTo(1500))};
        order.state = oneIn(2) ? OrderState::InProgress : OrderState::Completed;
        order.orderedOn = First;
        order.dueOn = someDay();
        if (oneIn(2))
            order.hubId = oneOf(m_hubs);
        order = m_office.addOrder(order);
        order.clientId = oneOf(m_clients);
        order.categoryId = oneOf(m_office.all<WorkCategory>()).id;
        must(Table<Order>(m_office.database()).update(order));
        m_orders.append(order.id);
        for (int parts = upTo(4); parts > 0; --parts) {
            ClientAcceptance acceptance;
            acceptance.orderId = order.id;
            acceptance.day = someDay();
            acceptance.quantity = upTo(20);
            acceptance.amount = Yen(upTo(200'000));
            acceptance.final = parts == 1;
            (void)m_office.add(acceptance);
        }
        for (int tasks = upTo(8); tasks > 0; --tasks)
            addTask(order, {}, 1);
        for (int entries = upTo(6); entries > 0; --entries)
            addEntry(order, {}, oneOf(m_workers));
    }

    void addEntry(const Order &order, Id<Task> task, Id<Worker> worker)
    {
        TimeEntry entry;
        entry.workerId = worker;
        entry.orderId = order.id;
        entry.taskId = task;
        entry.day = someDay();
        entry.minutes = Minutes(upTo(480));
        entry.enteredAt = someMoment(entry.day);
        constexpr TimeEntryState States[] = {TimeEntryState::Approved, TimeEntryState::Approved,
                                             TimeEntryState::Approved, TimeEntryState::Submitted,
                                             TimeEntryState::Draft,    TimeEntryState::Returned};
        entry.state = States[upTo(5)];
        (void)m_office.add(entry);
    }

    Submission addSubmission(const Task &task, Id<Worker> worker)
    {
        Submission submission;
        submission.taskId = task.id;
        submission.workerId = worker;
        submission.at = oneIn(4) ? task.due.plusMinutes(upTo(2) - 1) : someMoment(someDay());
        submission.quantity = upTo(static_cast<int>(task.quantity));
        return m_office.add(submission);
    }

    /// A task with its hours, hand-ins (some were taken back), inspections, reworks and rewards.
    void addTask(const Order &order, Id<Task> reworkOf, int round)
    {
        Task task = m_office.addTask(order, 1 + upTo(9));
        task.effort = Minutes(15 * upTo(20));
        task.due = someMoment(someDay());
        task.round = round;
        task.reworkOf = reworkOf;
        task.state = TaskState::Working;
        const Id<Worker> worker = oneOf(m_workers);
        for (int entries = upTo(3); entries > 0; --entries)
            addEntry(order, task.id, worker);
        if (oneIn(3)) { // open still, or imported as done or as sent back, without hand-in and inspection
            constexpr TaskState States[] = {TaskState::Working, TaskState::Passed, TaskState::Passed,
                                            TaskState::SentBack};
            task.state = States[upTo(3)];
            must(Table<Task>(m_office.database()).update(task));
            return;
        }
        if (oneIn(4))
            (void)addSubmission(task, worker); // and taken back
        const Submission submission = addSubmission(task, worker);
        Inspection inspection;
        inspection.taskId = task.id;
        inspection.submissionId = submission.id;
        inspection.at = someMoment(someDay());
        inspection.sampleSize = oneIn(2) ? 0 : 1 + upTo(3);
        inspection.defects = upTo(2);
        const int fate = upTo(5);
        inspection.outcome = fate == 0   ? InspectionOutcome::Rejected
                             : fate == 1 ? InspectionOutcome::Rework
                                         : InspectionOutcome::Accepted;
        task.state = fate == 0   ? TaskState::Rejected
                     : fate == 1 ? TaskState::SentBack
                     : fate == 2 ? TaskState::Submitted
                                 : TaskState::Passed;
        must(Table<Task>(m_office.database()).update(task));
        if (fate != 2)
            (void)m_office.add(inspection);
        if (fate == 1)
            addTask(order, task.id, round + 1);
        if (fate > 2) {
            Reward reward;
            reward.workerId = worker;
            reward.taskId = task.id;
            reward.orderId = order.id;
            reward.receivedOn = someDay();
            reward.payOn = reward.receivedOn.addDays(30);
            reward.amount = Yen(oneIn(8) ? 0 : upTo(20'000));
            (void)m_office.add(reward);
        }
    }

    void addAdjustment()
    {
        Adjustment adjustment;
        adjustment.kind = oneIn(2) ? AdjustmentKind::Revenue : AdjustmentKind::Reward;
        adjustment.month = YearMonth::of(someDay());
        adjustment.corrects = adjustment.month.plus(-1);
        adjustment.amount = Yen(upTo(20'000) - 10'000);
        adjustment.reason = u"訂正"_s;
        const int whose = upTo(2);
        if (whose != 0)
            adjustment.orderId = oneOf(m_orders);
        if (whose != 1)
            adjustment.workerId = oneOf(m_workers);
        (void)m_office.add(adjustment);
    }

    TestOffice &m_office;
    std::mt19937 m_random;
    QList<Id<Hub>> m_hubs;
    QList<Id<Team>> m_teams;
    QList<Id<Client>> m_clients;
    QList<Id<Worker>> m_workers;
    QList<Id<Order>> m_orders;
};

template <class T> const T &byId(const QList<T> &list, qint64 id)
{
    for (const T &record : list) {
        if (record.id.value() == id)
            return record;
    }
    qFatal("no record %lld", static_cast<long long>(id));
}

bool within(QDate day, QDate first, QDate last)
{
    return first <= day && day <= last;
}

/// The largest remainders, one yen after the other.
QMap<qint64, qint64> split(qint64 amount, const QMap<qint64, qint64> &weights)
{
    if (weights.isEmpty())
        return {{0, amount}};
    qint64 whole = 0;
    for (const qint64 weight : weights)
        whole += weight;
    QMap<qint64, qint64> parts;
    QMap<qint64, qint64> rests;
    qint64 left = amount;
    for (auto it = weights.cbegin(); it != weights.cend(); ++it) {
        parts[it.key()] = amount * *it / whole;
        rests[it.key()] = amount * *it % whole;
        left -= parts[it.key()];
    }
    for (; left > 0; --left) {
        auto most = rests.begin();
        for (auto it = rests.begin(); it != rests.end(); ++it)
            most = *it > *most ? it : most;
        ++parts[most.key()];
        *most = -1;
    }
    return parts;
}

} // namespace

quint32 seedOfRun()
{
    bool given = false;
    const quint32 seed = qEnvironmentVariable("TEWAKE_TEST_SEED").toUInt(&given);
    static const quint32 ours = given ? seed : std::random_device()();
    return ours;
}

void fillAtRandom(TestOffice &office, quint32 seed)
{
    const auto filled = office.database().transact([&]() -> Result<void> {
        Filler(office, seed).fill();
        return {};
    });
    if (!filled)
        qFatal("%s", qPrintable(filled.error().message));
}

MoneyRows::MoneyRows(const TestOffice &office)
    : orders(office.all<Order>())
    , clients(office.all<Client>())
    , categories(office.all<WorkCategory>())
    , hubs(office.all<Hub>())
    , teams(office.all<Team>())
    , workers(office.all<Worker>())
    , tasks(office.all<Task>())
    , entries(office.all<TimeEntry>())
    , rewards(office.all<Reward>())
    , acceptances(office.all<ClientAcceptance>(u"ORDER BY id"_s))
    , adjustments(office.all<Adjustment>())
    , submissions(office.all<Submission>(u"ORDER BY id"_s))
    , inspections(office.all<Inspection>(u"ORDER BY id"_s))
    , zone(office.office().zone())
{
    shares.resize(acceptances.size());
    for (const Order &one : std::as_const(orders))
        shareOut(one.id.value());
}

void MoneyRows::shareOut(qint64 id)
{
    QSet<qint64> inspected;
    for (const Inspection &inspection : std::as_const(inspections))
        inspected += inspection.taskId.value();
    QList<qint64> line; // for each unit that passed, whose it is; 0: imported as done, and those come first
    for (const Task &done : std::as_const(tasks)) {
        if (done.orderId.value() == id && done.shape == WorkShape::Pieces &&
            done.state == TaskState::Passed && !inspected.contains(done.id.value()))
            line += QList<qint64>(done.quantity, 0);
    }
    for (const Inspection &inspection : std::as_const(inspections)) {
        const Task &done = task(inspection.taskId.value());
        const Submission &handedIn = byId(submissions, inspection.submissionId.value());
        if (done.orderId.value() != id || done.shape != WorkShape::Pieces ||
            done.state != TaskState::Passed || inspection.outcome != InspectionOutcome::Accepted)
            continue;
        for (qint64 unit = 0; unit < std::min(done.quantity, handedIn.quantity); ++unit)
            line += handedIn.workerId.value();
    }
    const auto units = [&](qint64 begin, qint64 end) {
        QMap<qint64, qint64> weights;
        for (qint64 at = begin; at < std::min<qint64>(end, line.size()); ++at)
            ++weights[line.at(at)];
        return weights;
    };
    const auto brought = [&](const TimeEntry &entry) {
        if (!entry.taskId.isValid())
            return true;
        const TaskState state = task(entry.taskId.value()).state;
        return (state == TaskState::Passed || state == TaskState::SentBack) &&
               !inspected.contains(entry.taskId.value());
    };
    const auto hours = [&](bool all, QDate after, QDate until) {
        QMap<qint64, qint64> weights;
        for (const TimeEntry &entry : std::as_const(entries)) {
            if (entry.orderId.value() == id && entry.state == TimeEntryState::Approved && entry.day > after &&
                entry.day <= until && entry.minutes.count() > 0 && (all || brought(entry)))
                weights[entry.workerId.value()] += entry.minutes.count();
        }
        return weights;
    };
    QList<qsizetype> places;
    for (qsizetype i = 0; i < acceptances.size(); ++i) {
        if (acceptances.at(i).orderId.value() == id)
            places += i;
    }
    std::stable_sort(places.begin(), places.end(), [this](qsizetype a, qsizetype b) {
        return acceptances.at(a).day < acceptances.at(b).day;
    });
    qint64 taken = 0;
    for (const qsizetype place : std::as_const(places)) {
        const ClientAcceptance &one = acceptances.at(place);
        QDate before(1, 1, 1);
        for (const qsizetype other : std::as_const(places)) {
            if (acceptances.at(other).day < one.day)
                before = std::max(before, acceptances.at(other).day);
        }
        const QDate never(9999, 12, 31);
        const QList<QMap<qint64, qint64>> byUnits{units(taken, taken + one.quantity), units(0, taken),
                                                  units(0, line.size())};
        const QList<QMap<qint64, qint64>> byHours{hours(true, before, one.day), hours(true, {}, one.day),
                                                  hours(true, {}, never)};
        const QList<QMap<qint64, qint64>> byBrought{hours(false, before, one.day), hours(false, {}, one.day),
                                                    hours(false, {}, never)};
        const bool hourly =
            order(id).shape == WorkShape::Shifts || order(id).clientPrice.kind == PriceKind::PerHour;
        QMap<qint64, qint64> weights;
        for (const auto &tried : hourly ? byHours + byUnits : byUnits + byHours)
            weights = weights.isEmpty() ? tried : weights;
        QMap<qint64, qint64> &parts = shares[place];
        parts = split(one.amount.amount(), weights);
        if (weights.contains(0)) {
            QMap<qint64, qint64> hands;
            for (const auto &tried : byBrought)
                hands = hands.isEmpty() ? tried : hands;
            const QMap<qint64, qint64> ofBrought = split(parts.take(0), hands);
            for (auto it = ofBrought.cbegin(); it != ofBrought.cend(); ++it)
                parts[it.key()] += *it;
        }
        taken += one.quantity;
    }
}

const Order &MoneyRows::order(qint64 id) const
{
    return byId(orders, id);
}

const Task &MoneyRows::task(qint64 id) const
{
    return byId(tasks, id);
}

QMap<qint64, MoneyRows::Sums> MoneyRows::sums(QDate first, QDate last, const Group &group) const
{
    QMap<qint64, Sums> result;
    for (qsizetype i = 0; i < acceptances.size(); ++i) {
        if (!within(acceptances.at(i).day, first, last))
            continue;
        const QMap<qint64, qint64> &parts = shares.at(i);
        for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
            Sums &sums = result[group(acceptances.at(i).orderId.value(), it.key())];
            sums.revenue += *it;
            ++sums.records;
        }
    }
    for (const Reward &reward : rewards) {
        if (within(reward.receivedOn, first, last)) {
            Sums &sums = result[group(reward.orderId.value(), reward.workerId.value())];
            sums.rewards += reward.amount.amount();
            sums.workedOn.insert(reward.workerId.value());
            ++sums.records;
        }
    }
    for (const TimeEntry &entry : entries) {
        if (entry.state == TimeEntryState::Approved && within(entry.day, first, last)) {
            Sums &sums = result[group(entry.orderId.value(), entry.workerId.value())];
            sums.minutes += entry.minutes.count();
            sums.workedOn.insert(entry.workerId.value());
            ++sums.records;
        }
    }
    for (const Adjustment &adjustment : adjustments) {
        if (within(adjustment.month.lastDay(), first, last)) {
            Sums &sums = result[group(adjustment.orderId.value(), adjustment.workerId.value())];
            (adjustment.kind == AdjustmentKind::Revenue ? sums.revenue : sums.rewards) +=
                adjustment.amount.amount();
            ++sums.records;
        }
    }
    return result;
}

MoneyRows::Sums MoneyRows::sums(QDate first, QDate last) const
{
    return sums(first, last, [](qint64, qint64) { return qint64(0); }).value(0);
}

QMap<qint64, MoneyRows::Quality> MoneyRows::quality(QDate first, QDate last, const Group &group) const
{
    QMap<qint64, Quality> result;
    for (const Inspection &inspection : inspections) {
        if (!within(zone.date(inspection.at), first, last))
            continue;
        const Task &done = task(inspection.taskId.value());
        if (done.round != 1 && inspection.outcome != InspectionOutcome::Accepted)
            continue;
        const Submission &handIn = byId(submissions, inspection.submissionId.value());
        Quality &quality = result[group(done.orderId.value(), handIn.workerId.value())];
        if (done.round == 1) {
            ++quality.inspected;
            quality.passed += inspection.outcome == InspectionOutcome::Accepted ? 1 : 0;
            quality.units += inspection.sampleSize > 0         ? inspection.sampleSize
                             : done.shape == WorkShape::Shifts ? 0
                                                               : handIn.quantity;
            quality.defects += inspection.defects;
        }
        if (inspection.outcome == InspectionOutcome::Accepted) {
            quality.standard += done.effort.count();
            for (const TimeEntry &entry : entries)
                quality.actual += entry.taskId == done.id ? entry.minutes.count() : 0;
        }
    }
    QHash<qint64, const Submission *> handIns; // the last one of each task
    for (const Submission &submission : submissions)
        handIns.insert(submission.taskId.value(), &submission);
    for (const Submission *submission : std::as_const(handIns)) {
        const Task &done = task(submission->taskId.value());
        if (done.round != 1 || done.state == TaskState::Working ||
            !within(zone.date(submission->at), first, last))
            continue;
        Quality &quality = result[group(done.orderId.value(), submission->workerId.value())];
        ++quality.finished;
        quality.onTime += submission->at <= done.due ? 1 : 0;
    }
    return result;
}

} // namespace tewake::test
