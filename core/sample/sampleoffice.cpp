// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleoffice.h"

#include "core/base/text.h"
#include "core/sample/sampleworld.h"
#include "core/store/database.h"
#include "core/store/housegateway.h"
#include "core/store/rowdigest.h"
#include "core/store/valuecheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct SampleText {
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

/// `lastIds`: of what the office had before.
Result<void> recordMaking(Office &office, const SampleSpec &spec, const QHash<QString, qint64> &lastIds)
{
    AuditRecord record;
    record.at = office.now();
    record.accountName = SampleText::tr("Sample office");
    record.action = u"office.sample"_s;
    record.subject = u"setting"_s;
    TEWAKE_TRY(QJsonObject after, recordOfEverything(office.database(), lastIds));
    after.insert(u"workers"_s, spec.workers);
    after.insert(u"months"_s, spec.months);
    after.insert(u"seed"_s, static_cast<qint64>(spec.seed));
    record.after = QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact));
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
    TEWAKE_TRY(const auto lastIds, RowDigests(office.database()).lastIds());
    SampleWorld world(office, spec);
    TEWAKE_CHECK(report(0));
    TEWAKE_CHECK(world.readHolidays());
    TEWAKE_CHECK(world.makePeople());
    for (int ago = spec.months; ago >= 1; --ago) {
        TEWAKE_CHECK(report(5 + 85 * (spec.months - ago) / std::max(1, spec.months)));
        TEWAKE_CHECK(world.makeHistory(world.currentMonth().plus(-ago), ago));
    }
    TEWAKE_CHECK(report(92));
    TEWAKE_CHECK(world.makePresent());
    TEWAKE_CHECK(world.chooseTeleworker());
    TEWAKE_CHECK(world.recordClosings());
    TEWAKE_CHECK(recordMaking(office, spec, lastIds));
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
    , m_stating(office)
    , m_spec(spec)
    , m_recipe(readSampleRecipe())
    , m_random(spec.seed)
    , m_today(office.today())
{
    m_origin = office.zone().at(YearMonth::of(m_today).plus(-spec.months - 2).firstDay(), 0);
}

Result<void> SampleWorld::readHolidays()
{
    TEWAKE_TRY(const QList<QDate> days,
               HouseGateway(database()).holidayDates(m_today.addYears(-2), m_today.addYears(1)));
    m_holidays = QSet<QDate>(days.begin(), days.end());
    return {};
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

int SampleWorld::monthOf(qint64 minute) const
{
    return YearMonth::of(m_office->zone().date(instantOf(minute))).index();
}

Instant SampleWorld::instantOf(qint64 minute) const
{
    return m_origin.plusMinutes(minute);
}

Result<std::unique_ptr<Office>> makeSampleOffice(const Location &location, const Clock &clock,
                                                 const SampleSpec &spec,
                                                 const std::function<void(int)> &progress,
                                                 const std::stop_token &stop)
{
    if (spec.workers < FewestSampleWorkers || spec.workers > MostSampleWorkers || spec.months < 0 ||
        spec.months > 120)
        return Error{ErrorCode::InvalidInput,
                     SampleText::tr("A sample office has %1 to %2 people and 0 to 120 months of history.")
                         .arg(FewestSampleWorkers)
                         .arg(grouped(MostSampleWorkers)),
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
