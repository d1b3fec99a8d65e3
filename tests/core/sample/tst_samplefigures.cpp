// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the sample office looks like the office that it is a sample of: hours, growth, limits, money, and a
// present that wants a plan.
#include "core/calendar/availability.h"
#include "core/desk/dispatchdesk.h"
#include "core/desk/signin.h"
#include "core/report/capacity.h"
#include "core/sample/sampleoffice.h"
#include "core/store/reportgateway.h"
#include "core/store/table.h"
#include "core/store/workergateway.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace tewake;
using namespace Qt::StringLiterals;

namespace {

constexpr int People = 200;
constexpr int Months = 12;
/// Nagano's minimum wage from October 2025, the reference beside which rewards are shown.
constexpr int HourlyMinimum = 1061;

const FixedClock &monday()
{
    static const FixedClock clock(OfficeZone().at(QDate(2026, 11, 16), 10 * 60));
    return clock;
}

using MinutesByPerson = QHash<qint64, qint64>;

} // namespace

class SampleFiguresTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
    void peopleGiveTheirHours();
    void theOfficeGrows();
    void limitsAreKept();
    void workLiesWithinAvailability();
    void rewardsAreWorthTheWork();
    void thePresentWantsAPlan();

private:
    /// One office for all tests of a seed.
    void make(quint64 seed);
    [[nodiscard]] YearMonth monthAgo(int ago) const { return YearMonth(2026, 11).plus(-ago); }
    [[nodiscard]] MinutesByPerson minutesOf(YearMonth month) const;

    QTemporaryDir m_folder;
    std::map<quint64, std::unique_ptr<Office>> m_offices;
    Office *m_office = nullptr;
    quint64 m_seed = 0;
    QList<Worker> m_active;
    QList<TimeEntry> m_entries;
};

void SampleFiguresTest::initTestCase_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 7, 2026})
        QTest::addRow("seed %llu", seed) << seed;
}

void SampleFiguresTest::init()
{
    QFETCH_GLOBAL(const quint64, seed);
    if (!m_offices.contains(seed))
        make(seed);
    QVERIFY(m_offices.contains(seed));
    m_seed = seed;
    m_office = m_offices.at(seed).get();
    m_active = *Table<Worker>(m_office->database()).find(u"active = 1"_s);
    m_entries = *Table<TimeEntry>(m_office->database()).find(u"minutes > 0 ORDER BY worker_id, start_at"_s);
    QCOMPARE(m_active.size(), People / 2);
    QVERIFY(m_entries.size() > 10'000);
}

void SampleFiguresTest::make(quint64 seed)
{
    Location location;
    location.path = m_folder.filePath(u"s%1.tewake"_s.arg(seed));
    auto made = makeSampleOffice(location, monday(), {People, Months, seed});
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
    m_offices[seed] = std::move(*made);
}

MinutesByPerson SampleFiguresTest::minutesOf(YearMonth month) const
{
    MinutesByPerson minutes;
    for (const TimeEntry &entry : m_entries) {
        if (YearMonth::of(entry.day) == month)
            minutes[entry.workerId.value()] += entry.minutes.count();
    }
    return minutes;
}

/// 60–80 hours a month, and near 90 % of what people ask for.
void SampleFiguresTest::peopleGiveTheirHours()
{
    for (int ago = 1; ago <= Months; ++ago) {
        const MinutesByPerson minutes = minutesOf(monthAgo(ago));
        qint64 people = 0;
        qint64 given = 0;
        qint64 wished = 0;
        for (const Worker &worker : std::as_const(m_active)) {
            if (worker.registeredOn >= monthAgo(ago).firstDay())
                continue;
            ++people;
            given += minutes.value(worker.id.value());
            wished += worker.desiredMonth.count();
        }
        QVERIFY(people > People / 4);
        const double hours = static_cast<double>(given) / 60 / static_cast<double>(people);
        const double use = static_cast<double>(given) / static_cast<double>(wished);
        const QString found = u"seed %1, %2: %3 hours a person, %4 of the wishes"_s.arg(m_seed)
                                  .arg(monthAgo(ago).toString())
                                  .arg(hours)
                                  .arg(use);
        QVERIFY2(hours >= 60 && hours <= 80, qPrintable(found));
        QVERIFY2(use > 0.8 && use < 1, qPrintable(found));
    }
}

/// By people who join: half of the registered are active at the end.
void SampleFiguresTest::theOfficeGrows()
{
    const auto revenue = ReportGateway(m_office->database())
                             .revenueByMonth({monthAgo(Months).firstDay(), monthAgo(0).firstDay()});
    QVERIFY(revenue.ok());
    QList<qint64> quarters(4, 0);
    for (int ago = Months; ago >= 1; --ago)
        quarters[(Months - ago) / 3] += revenue->value(monthAgo(ago).index()).amount();
    const auto found = u"seed %1: %2, %3, %4, %5"_s.arg(m_seed)
                           .arg(quarters.at(0))
                           .arg(quarters.at(1))
                           .arg(quarters.at(2))
                           .arg(quarters.at(3));
    for (int i = 1; i < 4; ++i)
        QVERIFY2(quarters.at(i) > quarters.at(i - 1) * 105 / 100, qPrintable(found));
    QVERIFY2(quarters.at(3) > quarters.at(0) * 14 / 10, qPrintable(found));
    QVERIFY2(quarters.at(3) < quarters.at(0) * 20 / 10, qPrintable(found));
    const qsizetype first = minutesOf(monthAgo(Months)).size();
    const qsizetype last = minutesOf(monthAgo(1)).size();
    QVERIFY2(first > People / 4 && first < People * 35 / 100, qPrintable(QString::number(first)));
    QVERIFY2(last > People * 45 / 100 && last <= People / 2, qPrintable(QString::number(last)));
}

void SampleFiguresTest::limitsAreKept()
{
    QHash<std::pair<qint64, qint64>, qint64> days;
    QHash<std::pair<qint64, qint64>, qint64> weeks;
    QHash<std::pair<qint64, qint64>, qint64> months;
    for (const TimeEntry &entry : std::as_const(m_entries)) {
        const qint64 worker = entry.workerId.value();
        const qint64 day = entry.day.toJulianDay();
        days[{worker, day}] += entry.minutes.count();
        weeks[{worker, day / 7}] += entry.minutes.count(); // Julian day 0 was a Monday
        months[{worker, YearMonth::of(entry.day).index()}] += entry.minutes.count();
    }
    QHash<qint64, Worker> people;
    for (const Worker &worker : std::as_const(m_active))
        people.insert(worker.id.value(), worker);
    const auto within = [&](const auto &sums, Minutes Worker::*limit) {
        for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
            if (it.value() > (people.value(it.key().first).*limit).count())
                return false;
        }
        return !sums.isEmpty();
    };
    QVERIFY2(within(days, &Worker::maxDay), qPrintable(QString::number(m_seed)));
    QVERIFY2(within(weeks, &Worker::maxWeek), qPrintable(QString::number(m_seed)));
    QVERIFY2(within(months, &Worker::maxMonth), qPrintable(QString::number(m_seed)));
    QHash<std::pair<qint64, int>, Yen> years;
    const auto rewards = Table<Reward>(m_office->database()).find();
    for (const Reward &reward : *rewards)
        years[{reward.workerId.value(), reward.receivedOn.year()}] += reward.amount;
    int ceilings = 0;
    for (auto it = years.cbegin(); it != years.cend(); ++it) {
        const Worker worker = people.value(it.key().first);
        ceilings += worker.yearCeiling > Yen(0) ? 1 : 0;
        QVERIFY2(worker.yearCeiling == Yen(0) || it.value() <= worker.yearCeiling,
                 qPrintable(u"seed %1: %2"_s.arg(m_seed).arg(worker.code)));
    }
    QVERIFY(ceilings > 10);
}

void SampleFiguresTest::workLiesWithinAvailability()
{
    QHash<qint64, Availability> availability;
    QHash<qint64, QDate> registered;
    for (const Worker &worker : std::as_const(m_active)) {
        availability.insert(worker.id.value(),
                            *WorkerGateway(m_office->database()).availabilityOf(worker.id));
        registered.insert(worker.id.value(), worker.registeredOn);
    }
    const OfficeZone &zone = m_office->zone();
    const TimeEntry *before = nullptr;
    for (const TimeEntry &entry : std::as_const(m_entries)) {
        const QString found = u"seed %1: worker %2 on %3"_s.arg(m_seed)
                                  .arg(entry.workerId.value())
                                  .arg(entry.day.toString(Qt::ISODate));
        const bool same = before && before->workerId == entry.workerId;
        QVERIFY2(!same || before->end <= entry.start, qPrintable(found));
        before = &entry;
        const qint64 worker = entry.workerId.value();
        QVERIFY2(entry.day >= registered.value(worker), qPrintable(found));
        const Instant midnight = zone.at(entry.day, 0);
        const Interval<int> span{static_cast<int>(minutesBetween(midnight, entry.start)),
                                 static_cast<int>(minutesBetween(midnight, entry.end))};
        const IntervalSet<int> given = availabilityOn(entry.day, availability.value(worker));
        QVERIFY2(!span.isEmpty() && IntervalSet<int>{span}.subtracted(given).isEmpty(), qPrintable(found));
    }
}

/// Month by month above the minimum wage in the mean, and below what the clients pay.
void SampleFiguresTest::rewardsAreWorthTheWork()
{
    const auto sums = ReportGateway(m_office->database())
                          .sumsByMonth({monthAgo(Months).firstDay(), monthAgo(0).firstDay()});
    QVERIFY(sums.ok());
    for (int ago = Months; ago >= 1; --ago) {
        const LedgerSums month = sums->value(monthAgo(ago).index());
        const QString found = u"seed %1, %2: revenue %3, rewards %4, minutes %5"_s.arg(m_seed)
                                  .arg(monthAgo(ago).toString())
                                  .arg(month.revenue.amount())
                                  .arg(month.rewards.amount())
                                  .arg(month.minutes.count());
        QVERIFY2(month.rewards.amount() * 60 > month.minutes.count() * HourlyMinimum, qPrintable(found));
        QVERIFY2(month.rewards.amount() * 10 < month.revenue.amount() * 7, qPrintable(found));
    }
}

/// Work that nobody has, some of it due soon; hours that are free; and not everything can be placed.
void SampleFiguresTest::thePresentWantsAPlan()
{
    const auto accounts = sampleAccounts(*m_office);
    const auto session = [&](Role role) {
        for (const Account &account : *accounts) {
            if (account.role == role)
                return *signInToSample(*m_office, account.id);
        }
        return Session{};
    };
    const auto weeks = capacityAhead(*m_office, session(Role::Manager), 3);
    QVERIFY(weeks.ok());
    for (const CapacityWeek &week : *weeks)
        QVERIFY2(week.spare() > Minutes(0) && week.assigned > Minutes(0) && week.unassigned > Minutes(0),
                 qPrintable(u"seed %1: %2"_s.arg(m_seed).arg(week.days.begin.toString(Qt::ISODate))));
    const auto soon = Table<Task>(m_office->database())
                          .find(u"state = 'planned' AND due_at < ?"_s,
                                {m_office->now().plusMinutes(qint64(3) * 1440).utcSeconds()});
    QVERIFY(soon.ok());
    QVERIFY(soon->size() > 10);
    DispatchDesk desk(*m_office, session(Role::Coordinator));
    const QDate today = m_office->today();
    const auto problem = desk.problem({{today, today.addDays(28)}, {}, true, {}});
    QVERIFY(problem.ok());
    dispatch::SolveOptions options;
    options.iterations = 2000;
    const Proposal proposal =
        proposalFrom(*problem, dispatch::solve(problem->problem, options), m_office->zone());
    const QString found = u"seed %1: %2 placed, %3 not"_s.arg(m_seed)
                              .arg(proposal.assignments.size())
                              .arg(proposal.unplaced.size());
    QVERIFY2(proposal.assignments.size() > 100, qPrintable(found));
    QVERIFY2(!proposal.unplaced.isEmpty() && proposal.unplaced.size() < proposal.assignments.size(),
             qPrintable(found));
}

QTEST_GUILESS_MAIN(SampleFiguresTest)
#include "tst_samplefigures.moc"
