// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/workerdesk.h"

#include "core/base/refusal.h"
#include "core/base/text.h"
#include "core/calendar/intervals.h"
#include "core/store/workergateway.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <map>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Registry {
    Q_DECLARE_TR_FUNCTIONS(WorkerDesk)
};

/// How far back a person's answers to offers are counted.
constexpr int OfferDays = 90;

RegistryPeriod periodOf(const Office &office)
{
    const QDate today = office.today();
    const YearMonth month = YearMonth::of(today);
    const OfficeZone &zone = office.zone();
    RegistryPeriod period;
    period.month = {zone.at(month.firstDay(), 0), zone.at(month.plus(1).firstDay(), 0)};
    period.monthDays = month.days();
    period.year = {QDate(today.year(), 1, 1), QDate(today.year() + 1, 1, 1)};
    period.today = today;
    period.offersSince = zone.at(today.addDays(-OfferDays), 0);
    return period;
}

/// Overlapping and touching stretches of a day, or of a weekday, as one.
Availability merged(const Availability &availability)
{
    std::map<int, IntervalSet<int>> weekdays;
    for (const WeeklySlot &slot : availability.pattern)
        weekdays[slot.weekday].insert({slot.startMinute, slot.endMinute});
    std::map<std::pair<QDate, bool>, IntervalSet<int>> days;
    for (const AvailabilityException &exception : availability.exceptions)
        days[{exception.day, exception.off}].insert({exception.startMinute, exception.endMinute});
    Availability result;
    for (const auto &[weekday, stretches] : weekdays) {
        for (const auto &stretch : stretches)
            result.pattern.append({weekday, stretch.begin, stretch.end});
    }
    for (const auto &[key, stretches] : days) {
        for (const auto &stretch : stretches)
            result.exceptions.append({key.first, key.second, stretch.begin, stretch.end});
    }
    return result;
}

QJsonObject skillsJson(const QList<WorkerSkill> &skills)
{
    QJsonArray list;
    for (const WorkerSkill &skill : skills)
        list.append(QJsonArray{skill.skillId.value(), skill.level});
    return {{u"skills"_s, list}};
}

QJsonObject clearancesJson(const QList<Clearance> &clearances)
{
    QJsonArray list;
    for (const Clearance &clearance : clearances)
        list.append(QJsonArray{clearance.clientId.value(), clearance.grantedOn.toString(Qt::ISODate),
                               clearance.expiresOn.toString(Qt::ISODate)});
    return {{u"clearances"_s, list}};
}

template <class T> bool sameInAnyOrder(const QList<T> &a, const QList<T> &b)
{
    return a.size() == b.size() && std::is_permutation(a.begin(), a.end(), b.begin());
}

Error changedMeanwhile(const QString &what)
{
    return {ErrorCode::Conflict,
            what + u' ' + Registry::tr("Your change was not saved; look at the new version and try again."),
            u"version"_s};
}

template <class T> std::optional<Edit<T>> turned(const std::optional<Edit<T>> &edit)
{
    return edit ? std::optional<Edit<T>>({edit->wanted, edit->seen}) : std::nullopt;
}

} // namespace

QJsonObject availabilityJson(const Availability &availability)
{
    QJsonArray pattern;
    for (const WeeklySlot &slot : availability.pattern)
        pattern.append(QJsonArray{slot.weekday, slot.startMinute, slot.endMinute});
    QJsonArray exceptions;
    for (const AvailabilityException &exception : availability.exceptions)
        exceptions.append(QJsonArray{exception.day.toString(Qt::ISODate), exception.off,
                                     exception.startMinute, exception.endMinute});
    return {{u"pattern"_s, pattern}, {u"exceptions"_s, exceptions}};
}

WorkerChange WorkerChange::inverse(const Worker &saved) const
{
    WorkerChange back{turned(worker), turned(skills), turned(clearances), turned(availability)};
    if (back.worker)
        back.worker->seen = saved;
    return back;
}

Permission WorkerDesk::permissionFor(Id<Worker> id, Permission otherwise) const
{
    const bool own = id.isValid() && account().workerId == id && may(account().role, Permission::OwnWork);
    return own ? Permission::OwnWork : otherwise;
}

Permission WorkerDesk::someView() const
{
    return may(account().role, Permission::ViewWorkers) ? Permission::ViewWorkers : Permission::OwnWork;
}

Result<QList<WorkerRow>> WorkerDesk::workers(bool withThoseWhoLeft)
{
    return read(Permission::ViewWorkers,
                [&] { return WorkerGateway(database()).rows(withThoseWhoLeft, periodOf(office())); });
}

Result<WorkerCard> WorkerDesk::worker(Id<Worker> id)
{
    return read(permissionFor(id, Permission::ViewWorkers), [&]() -> Result<WorkerCard> {
        const WorkerGateway gateway(database());
        WorkerCard card;
        TEWAKE_TRY(card.row, gateway.row(id, periodOf(office())));
        TEWAKE_TRY(card.clearances, gateway.clearancesOf(id));
        TEWAKE_TRY(card.availability, gateway.availabilityOf(id));
        return card;
    });
}

Result<Worker> WorkerDesk::findByCode(const QString &code)
{
    return read(Permission::ViewWorkers, [&] { return WorkerGateway(database()).byCode(code); });
}

Result<QString> WorkerDesk::nextCode()
{
    return read(Permission::ViewWorkers, [&]() -> Result<QString> {
        TEWAKE_TRY(const int highest, WorkerGateway(database()).highestCode());
        return u"W%1"_s.arg(highest + 1, 4, 10, QLatin1Char('0'));
    });
}

Result<Worker> WorkerDesk::save(Worker worker)
{
    return change(Permission::EditWorkers, [&] { return storeWorker(std::move(worker)); });
}

Result<Worker> WorkerDesk::storeWorker(Worker worker)
{
    worker.code = cleaned(worker.code);
    worker.name = cleaned(worker.name);
    worker.kana = toFullWidthKatakana(worker.kana);
    if (worker.code.isEmpty() && !worker.id.isValid()) {
        TEWAKE_TRY(worker.code, nextCode());
    }
    if (worker.leftOn.isValid())
        worker.active = false;
    TEWAKE_CHECK(validate(worker));
    TEWAKE_TRY(const bool taken, WorkerGateway(database()).codeTaken(worker.code, worker.id));
    if (taken)
        return invalid(u"code"_s,
                       Registry::tr("There is already somebody with the number “%1”.").arg(worker.code));
    const Table<Worker> table(database());
    if (!worker.id.isValid()) {
        TEWAKE_CHECK(table.insert(worker));
        TEWAKE_CHECK(auditRecord<Worker>(u"worker.add"_s, Subject::Worker, nullptr, &worker));
        return worker;
    }
    TEWAKE_TRY(const Worker before, table.load(worker.id));
    TEWAKE_CHECK(table.update(worker));
    TEWAKE_CHECK(auditRecord(u"worker.save"_s, Subject::Worker, &before, &worker));
    return worker;
}

Result<void> WorkerDesk::saveSkills(Id<Worker> id, const QList<WorkerSkill> &skills)
{
    return change(Permission::EditWorkers, [&] { return storeSkills(id, skills); });
}

Result<void> WorkerDesk::storeSkills(Id<Worker> id, const QList<WorkerSkill> &skills)
{
    const WorkerGateway gateway(database());
    TEWAKE_CHECK(Table<Worker>(database()).load(id));
    QSet<qint64> seen;
    for (const WorkerSkill &skill : skills) {
        if (skill.level < 1 || skill.level > MaximumSkillLevel)
            return invalid(u"level"_s, Registry::tr("A skill level is 1 to 5, not %1.").arg(skill.level));
        if (seen.contains(skill.skillId.value()))
            return invalid(u"skill"_s, Registry::tr("A skill is listed twice."));
        seen.insert(skill.skillId.value());
        TEWAKE_CHECK(Table<Skill>(database()).load(skill.skillId));
    }
    TEWAKE_TRY(const QList<WorkerSkill> before, gateway.skillsOf(id));
    TEWAKE_CHECK(gateway.replaceSkills(id, skills));
    return audit(u"worker.skills"_s, Subject::Worker, id.value(), skillsJson(before), skillsJson(skills));
}

Result<void> WorkerDesk::saveClearances(Id<Worker> id, const QList<Clearance> &clearances)
{
    return change(Permission::EditWorkers, [&] { return storeClearances(id, clearances); });
}

Result<void> WorkerDesk::storeClearances(Id<Worker> id, const QList<Clearance> &clearances)
{
    const WorkerGateway gateway(database());
    TEWAKE_CHECK(Table<Worker>(database()).load(id));
    QSet<qint64> seen;
    for (const Clearance &clearance : clearances) {
        if (!clearance.grantedOn.isValid())
            return invalid(u"grantedOn"_s,
                           Registry::tr("The day of the non-disclosure agreement is missing."));
        if (clearance.expiresOn.isValid() && clearance.expiresOn < clearance.grantedOn)
            return invalid(u"expiresOn"_s, Registry::tr("The agreement would end before it begins."));
        if (seen.contains(clearance.clientId.value()))
            return invalid(u"client"_s, Registry::tr("A client is listed twice."));
        seen.insert(clearance.clientId.value());
        TEWAKE_CHECK(Table<Client>(database()).load(clearance.clientId));
    }
    TEWAKE_TRY(const QList<Clearance> before, gateway.clearancesOf(id));
    TEWAKE_CHECK(gateway.replaceClearances(id, clearances));
    return audit(u"worker.clearances"_s, Subject::Worker, id.value(), clearancesJson(before),
                 clearancesJson(clearances));
}

Result<void> WorkerDesk::storeAvailability(Id<Worker> id, const Availability &availability,
                                           const QString &action)
{
    const WorkerGateway gateway(database());
    TEWAKE_CHECK(Table<Worker>(database()).load(id));
    TEWAKE_CHECK(validate(availability));
    const Availability joined = merged(availability);
    TEWAKE_TRY(const Availability before, gateway.availabilityOf(id));
    TEWAKE_CHECK(gateway.replaceAvailability(id, joined));
    return audit(action, Subject::Worker, id.value(), availabilityJson(before), availabilityJson(joined));
}

Result<void> WorkerDesk::saveAvailability(Id<Worker> id, const Availability &availability)
{
    return change(permissionFor(id, Permission::EditWorkers),
                  [&] { return storeAvailability(id, availability, u"worker.availability"_s); });
}

Result<void> WorkerDesk::changeAvailability(Id<Worker> id, const Edit<Availability> &edit)
{
    return change(permissionFor(id, Permission::EditWorkers), [&] { return storeEdit(id, edit); });
}

Result<Worker> WorkerDesk::saveChange(Id<Worker> id, const WorkerChange &edits)
{
    return change(Permission::EditWorkers, [&]() -> Result<Worker> {
        if (edits.worker)
            TEWAKE_CHECK(storeEdit(id, *edits.worker));
        if (edits.skills)
            TEWAKE_CHECK(storeEdit(id, *edits.skills));
        if (edits.clearances)
            TEWAKE_CHECK(storeEdit(id, *edits.clearances));
        if (edits.availability)
            TEWAKE_CHECK(storeEdit(id, *edits.availability));
        return Table<Worker>(database()).load(id);
    });
}

Result<void> WorkerDesk::storeEdit(Id<Worker> id, const Edit<Worker> &edit)
{
    TEWAKE_TRY(const Worker stored, Table<Worker>(database()).load(id));
    if (toJson(stored) != toJson(edit.seen))
        return changedMeanwhile(
            Registry::tr("The entry of %1 was changed by somebody else meanwhile.").arg(stored.name));
    Worker wanted = edit.wanted;
    wanted.id = id;
    wanted.version = stored.version;
    TEWAKE_CHECK(storeWorker(std::move(wanted)));
    return {};
}

Result<void> WorkerDesk::storeEdit(Id<Worker> id, const Edit<QList<WorkerSkill>> &edit)
{
    TEWAKE_TRY(const QList<WorkerSkill> stored, WorkerGateway(database()).skillsOf(id));
    if (!sameInAnyOrder(stored, edit.seen))
        return changedMeanwhile(Registry::tr("The skills were changed by somebody else meanwhile."));
    return storeSkills(id, edit.wanted);
}

Result<void> WorkerDesk::storeEdit(Id<Worker> id, const Edit<QList<Clearance>> &edit)
{
    TEWAKE_TRY(const QList<Clearance> stored, WorkerGateway(database()).clearancesOf(id));
    if (!sameInAnyOrder(stored, edit.seen))
        return changedMeanwhile(Registry::tr("The agreements were changed by somebody else meanwhile."));
    return storeClearances(id, edit.wanted);
}

Result<void> WorkerDesk::storeEdit(Id<Worker> id, const Edit<Availability> &edit)
{
    TEWAKE_TRY(const Availability found, WorkerGateway(database()).availabilityOf(id));
    const Availability stored = merged(found);
    const Availability seen = merged(edit.seen);
    Availability wanted = merged(edit.wanted);
    if (wanted.pattern == seen.pattern)
        wanted.pattern = stored.pattern;
    else if (stored.pattern != seen.pattern && stored.pattern != wanted.pattern)
        return changedMeanwhile(
            Registry::tr("The hours of the week were changed by somebody else meanwhile."));
    if (wanted.exceptions == seen.exceptions)
        wanted.exceptions = stored.exceptions;
    else if (stored.exceptions != seen.exceptions && stored.exceptions != wanted.exceptions)
        return changedMeanwhile(Registry::tr("Days that differ were changed by somebody else meanwhile."));
    return storeAvailability(id, wanted, u"worker.availability"_s);
}

Result<void> WorkerDesk::takeOff(Id<Worker> id, const AvailabilityException &exception)
{
    return change(permissionFor(id, Permission::EditWorkers), [&]() -> Result<void> {
        TEWAKE_TRY(Availability availability, WorkerGateway(database()).availabilityOf(id));
        availability.exceptions.append(exception);
        availability.exceptions.last().off = true;
        return storeAvailability(id, availability, u"worker.takeOff"_s);
    });
}

Result<Worker> WorkerDesk::saveLimits(const Worker &given)
{
    return change(permissionFor(given.id, Permission::EditWorkers), [&]() -> Result<Worker> {
        const Table<Worker> table(database());
        TEWAKE_TRY(const Worker before, table.load(given.id));
        Worker worker = before;
        worker.version = given.version;
        worker.maxDay = given.maxDay;
        worker.maxWeek = given.maxWeek;
        worker.maxMonth = given.maxMonth;
        worker.shortestBlock = given.shortestBlock;
        worker.desiredMonth = given.desiredMonth;
        worker.yearCeiling = given.yearCeiling;
        TEWAKE_CHECK(validate(worker));
        TEWAKE_CHECK(table.update(worker));
        TEWAKE_CHECK(auditRecord(u"worker.limits"_s, Subject::Worker, &before, &worker));
        return worker;
    });
}

Result<QList<Skill>> WorkerDesk::skills()
{
    return read(someView(), [&] { return WorkerGateway(database()).skills(); });
}

Result<QList<Team>> WorkerDesk::teams()
{
    return read(someView(), [&] { return WorkerGateway(database()).teams(); });
}

Result<QList<Hub>> WorkerDesk::hubs()
{
    return read(someView(), [&] { return WorkerGateway(database()).hubs(); });
}

Result<QList<Room>> WorkerDesk::rooms()
{
    return read(someView(), [&] { return WorkerGateway(database()).rooms(); });
}

Result<QList<AuditRecord>> WorkerDesk::history(Id<Worker> id)
{
    constexpr int MostLines = 500;
    return read(Permission::ViewWorkers,
                [&] { return AuditTrail(database()).list(MostLines, u"worker"_s, id.value()); });
}

} // namespace tewake
