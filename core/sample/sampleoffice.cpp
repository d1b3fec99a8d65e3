// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleoffice.h"

#include "core/sample/sampleworld.h"
#include "core/store/assignmentgateway.h"
#include "core/store/database.h"
#include "core/store/housegateway.h"
#include "core/store/moneygateway.h"
#include "core/store/monthgateway.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayMinutes = 1440;

struct SampleText {
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

Result<void> recordMaking(Office &office, const SampleSpec &spec)
{
    AuditRecord record;
    record.at = office.now();
    record.accountName = SampleText::tr("Sample office");
    record.action = u"office.sample"_s;
    record.subject = u"setting"_s;
    record.after =
        u"{\"workers\":%1,\"months\":%2,\"seed\":%3}"_s.arg(spec.workers).arg(spec.months).arg(spec.seed);
    return AuditTrail(office.database()).append(record);
}

Result<void> fill(Office &office, const SampleSpec &spec, const std::function<void(int)> &progress,
                  const std::stop_token &stop)
{
    const auto report = [&](int percent) -> Result<void> {
        if (progress)
            progress(percent);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, SampleText::tr("The sample office was not made."), {}};
        return {};
    };
    SampleWorld world(office, spec);
    TEWAKE_CHECK(report(0));
    TEWAKE_CHECK(world.makePeople());
    for (int ago = spec.months; ago >= 1; --ago) {
        TEWAKE_CHECK(report(5 + 85 * (spec.months - ago) / std::max(1, spec.months)));
        TEWAKE_CHECK(world.makeHistory(world.currentMonth().plus(-ago), ago));
    }
    TEWAKE_CHECK(report(92));
    TEWAKE_CHECK(world.makePresent());
    TEWAKE_CHECK(world.chooseTeleworker());
    TEWAKE_CHECK(world.recordClosings());
    TEWAKE_CHECK(recordMaking(office, spec));
    return report(100);
}

/// Makes and fills it, and closes it again.
Result<void> makeFilled(const Location &location, const Clock &clock, const SampleSpec &spec,
                        const std::function<void(int)> &progress, const std::stop_token &stop)
{
    TEWAKE_TRY(const auto office, Office::begin(location, clock));
    return office->database().transact([&]() -> Result<void> {
        TEWAKE_CHECK(fill(*office, spec, progress, stop));
        return office->finish();
    });
}

} // namespace

SampleWorld::SampleWorld(Office &office, const SampleSpec &spec)
    : m_office(&office)
    , m_spec(spec)
    , m_recipe(readSampleRecipe())
    , m_random(spec.seed)
    , m_today(office.today())
{
    m_origin = office.zone().at(YearMonth::of(m_today).plus(-spec.months - 2).firstDay(), 0);
    if (const auto days =
            HouseGateway(office.database()).holidayDates(m_today.addYears(-2), m_today.addYears(1)))
        m_holidays = QSet<QDate>(days->begin(), days->end());
}

qint64 SampleWorld::minuteOf(Instant instant) const
{
    return minutesBetween(m_origin, instant);
}

qint64 SampleWorld::dayOf(qint64 minute) const
{
    return m_office->zone().date(instantOf(minute)).toJulianDay();
}

qint64 SampleWorld::weekOf(qint64 minute) const
{
    return dayOf(minute) / 7; // Julian day 0 was a Monday
}

Instant SampleWorld::instantOf(qint64 minute) const
{
    return m_origin.plusMinutes(minute);
}

Result<void> SampleWorld::makeHistory(YearMonth month, int monthsAgo)
{
    // From a little under half of the people's hours to five sixths of them: KADO's years in one.
    const int percent = 88 - 44 * monthsAgo / std::max(1, m_spec.months);
    qint64 capacity = 0;
    for (const SampleHand &hand : std::as_const(m_hands))
        capacity += hand.worker.desiredMonth.count();
    for (const SampleWork &work : std::as_const(m_recipe.works)) {
        qint64 left = capacity * percent / 100 * work.share / 100 * m_random.between(85, 115) / 100;
        while (left > 0) {
            const qint64 minutes =
                work.hourly ? left : std::min<qint64>(left, m_random.between(60, 260) * 60);
            left -= minutes;
            const QDate start =
                work.hourly ? month.firstDay() : month.firstDay().addDays(m_random.between(0, 6));
            const QDate due =
                work.hourly ? month.lastDay() : month.firstDay().addDays(m_random.between(18, 26));
            const OrderPlan plan{&work, start, due, Minutes(minutes), OrderState::Completed};
            TEWAKE_TRY(Order order, makeOrder(plan));
            TEWAKE_CHECK(makeTasks(order, plan));
            TEWAKE_CHECK(
                storeAcceptance(order, std::min(due.addDays(m_random.between(1, 4)), month.lastDay())));
        }
    }
    const MonthGateway months(database());
    qint64 plannedRevenue =
        capacity * (percent + 2) / 100 * 31; // yen a minute, in the round figures of a budget
    TEWAKE_CHECK(months.setPlannedRevenue(month, Yen(plannedRevenue / 100'000 * 100'000)));
    if (monthsAgo < 2)
        return {};
    Month closed{month,
                 0,
                 MonthState::Closed,
                 m_office->zone().at(month.plus(1).firstDay().addDays(9), 18 * 60),
                 m_staff.at(2).id,
                 {}};
    m_closed.append(closed);
    return months.save(closed);
}

Result<void> SampleWorld::recordClosings()
{
    for (const Month &month : std::as_const(m_closed)) {
        TEWAKE_TRY(const MonthFigures figures, MoneyGateway(database()).figures(month.month));
        const QJsonObject after{{u"month"_s, month.month.toString()},
                                {u"state"_s, nameOf(month.state)},
                                {u"reason"_s, month.reason},
                                {u"revenue"_s, figures.revenue.amount()},
                                {u"rewards"_s, figures.rewards.amount()},
                                {u"minutes"_s, figures.minutes.count()}};
        AuditRecord record;
        record.at = month.changedAt;
        record.accountId = month.changedBy;
        record.accountName = m_staff.at(2).displayName;
        record.action = u"month.close"_s;
        record.subject = u"month"_s;
        record.subjectId = month.month.index();
        record.after = QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact));
        TEWAKE_CHECK(AuditTrail(database()).append(record));
    }
    return {};
}

Result<void> SampleWorld::makePresent()
{
    qint64 capacity = 0;
    for (const SampleHand &hand : std::as_const(m_hands))
        capacity += hand.worker.desiredMonth.count();
    const YearMonth month = currentMonth();
    for (int ahead = 0; ahead <= 4; ++ahead)
        TEWAKE_CHECK(
            MonthGateway(database())
                .setPlannedRevenue(month.plus(ahead), Yen(capacity * 90 / 100 * 31 / 100'000 * 100'000)));
    const auto one = [&](const SampleWork &work, int startIn, int dueIn, qint64 hours,
                         OrderState state) -> Result<void> {
        const OrderPlan plan{&work, m_today.addDays(startIn), m_today.addDays(dueIn), Minutes(hours * 60),
                             state};
        TEWAKE_TRY(Order order, makeOrder(plan));
        const bool split = state != OrderState::Quoted;
        if (split)
            TEWAKE_CHECK(makeTasks(order, plan));
        if (state == OrderState::Completed)
            return storeAcceptance(order, std::max(m_today.addDays(-1), month.firstDay()));
        return {};
    };
    for (const SampleWork &work : std::as_const(m_recipe.works)) {
        const auto hours = static_cast<int>(capacity / 60 * work.share / 100);
        if (work.hourly) {
            TEWAKE_CHECK(one(work, -10, 20, hours * 9 / 10, OrderState::InProgress));
            TEWAKE_CHECK(one(work, 30, 50, hours / 2, OrderState::Quoted));
            continue;
        }
        if (m_today.day() > 3)
            TEWAKE_CHECK(one(work, -18, -3, std::max(8, hours / 4), OrderState::Completed));
        if (m_today.day() > 10)
            TEWAKE_CHECK(one(work, -21, -8, std::max(8, hours / 4), OrderState::Completed));
        TEWAKE_CHECK(one(work, -14, -1, std::max(8, hours / 8), OrderState::Delivered));
        TEWAKE_CHECK(one(work, -8, m_random.between(2, 6), std::max(8, hours / 5), OrderState::InProgress));
        TEWAKE_CHECK(one(work, -3, m_random.between(8, 18), std::max(8, hours / 4), OrderState::InProgress));
        TEWAKE_CHECK(one(work, 1, m_random.between(14, 25), std::max(8, hours / 16), OrderState::Accepted));
        TEWAKE_CHECK(one(work, 10, m_random.between(28, 60), std::max(8, hours / 4), OrderState::Quoted));
    }
    return {};
}

Result<void> SampleWorld::chooseTeleworker()
{
    const Instant now = m_office->now();
    TEWAKE_TRY(const QList<AssignmentRow> rows,
               AssignmentGateway(database())
                   .board(now.plusMinutes(-3 * DayMinutes), now.plusMinutes(14 * DayMinutes)));
    QHash<qint64, int> offers;
    QHash<qint64, int> work;
    for (const AssignmentRow &row : rows) {
        const qint64 worker = row.assignment.workerId.value();
        ++(row.assignment.state == AssignmentState::Offered ? offers : work)[worker];
    }
    const auto score = [&](const SampleHand &hand) {
        const qint64 id = hand.worker.id.value();
        return 10 * std::min(offers.value(id), 2) + std::min(work.value(id), 8);
    };
    const SampleHand *best = nullptr;
    for (const SampleHand &hand : std::as_const(m_hands)) {
        if (!best || score(hand) > score(*best))
            best = &hand;
    }
    return best ? HouseGateway(database()).saveSetting(u"sample.teleworker"_s, best->worker.code.toLower())
                : Result<void>();
}

Result<std::unique_ptr<Office>> makeSampleOffice(const Location &location, const Clock &clock,
                                                 const SampleSpec &spec,
                                                 const std::function<void(int)> &progress,
                                                 const std::stop_token &stop)
{
    if (spec.workers < 1 || spec.workers > 30'000 || spec.months < 0 || spec.months > 120)
        return Error{ErrorCode::InvalidInput,
                     SampleText::tr("A sample office has 1 to 30,000 people and 0 to 120 months of history."),
                     u"workers"_s};
    if (location.engine == Engine::Postgres) {
        TEWAKE_CHECK(makeFilled(location, clock, spec, progress, stop));
        return Office::open(location, clock); // reads the settings that make it a sample
    }
    if (QFileInfo::exists(location.path))
        return Error{ErrorCode::CannotOpen,
                     SampleText::tr("There is already a file “%1”.").arg(location.path), u"office"_s};
    // Beside its place, so that a computer that stops meanwhile leaves no half office there.
    Location beside = location;
    beside.path += u".unfinished"_s;
    QLockFile lock(beside.path + u".lock"_s);
    lock.setStaleLockTime(0); // only who still runs holds it
    if (!lock.tryLock(0))
        return Error{
            ErrorCode::CannotOpen,
            SampleText::tr("Another sample office is being made in “%1”, or no file can be made there.")
                .arg(location.path),
            u"office"_s};
    Database::discardNew(beside); // of one that was broken off
    auto made = makeFilled(beside, clock, spec, progress, stop);
    if (made && !QFile::rename(beside.path, location.path))
        made = Error{ErrorCode::CannotOpen,
                     SampleText::tr("The file “%1” cannot be made.").arg(location.path), u"office"_s};
    if (!made) {
        Database::discardNew(beside);
        return made.error();
    }
    return Office::open(location, clock);
}

} // namespace tewake
