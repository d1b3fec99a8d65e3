// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/records.h"
#include "core/exchange/fieldreader.h"

#include <array>

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int DayEnd = 24 * 60;
constexpr std::array<QLatin1StringView, 7> WeekdayNames{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1,
                                                        "fri"_L1, "sat"_L1, "sun"_L1};

QString clock(int minute)
{
    return u"%1:%2"_s.arg(minute / 60).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString slotText(const WeeklySlot &slot)
{
    return u"%1@%2-%3"_s.arg(WeekdayNames.at(static_cast<std::size_t>(slot.weekday - 1)),
                             clock(slot.startMinute), clock(slot.endMinute));
}

QJsonObject exceptionJson(const AvailabilityException &exception)
{
    return {{u"day"_s, exception.day.toString(Qt::ISODate)},
            {u"off"_s, exception.off},
            {u"from"_s, clock(exception.startMinute)},
            {u"to"_s, clock(exception.endMinute)}};
}

Error badSlot(const QString &text)
{
    return {ErrorCode::InvalidInput,
            Ctl::tr("“%1” is no stretch of a week; it looks like mon@9:00-12:30 or mon-fri@9:00-12:30.")
                .arg(text),
            u"slot"_s};
}

std::optional<int> weekdayOf(const QString &name)
{
    for (std::size_t i = 0; i < WeekdayNames.size(); ++i) {
        if (name.compare(WeekdayNames.at(i), Qt::CaseInsensitive) == 0)
            return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

/// "mon-fri@9:00-12:30"
Result<QList<WeeklySlot>> slotsOf(const QString &text)
{
    const QStringList halves = text.split(u'@');
    const QStringList days = halves.first().split(u'-');
    const QStringList times = halves.value(1).split(u'-');
    if (halves.size() != 2 || days.size() > 2 || times.size() != 2)
        return badSlot(text);
    const auto first = weekdayOf(days.first());
    const auto last = weekdayOf(days.last());
    const auto from = readTimeOfDay(times.first());
    const auto to = readTimeOfDay(times.last());
    if (!first || !last || *last < *first || !from || !to || *to <= *from)
        return badSlot(text);
    QList<WeeklySlot> result;
    for (int day = *first; day <= *last; ++day)
        result.append({day, *from, *to});
    return result;
}

/// Skills, agreements and availability in the words that the commands below take.
struct CardWords {
    QStringList skills;
    QStringList clearances;
    QStringList pattern;
    QStringList exceptions;
};

Result<CardWords> wordsOf(const WorkerCard &card, WorkerDesk &desk)
{
    CardWords words;
    TEWAKE_TRY(const NameMap skills, skillNames(desk));
    for (const WorkerSkill &skill : card.row.skills)
        words.skills += u"%1:%2"_s.arg(skills.value(skill.skillId.value())).arg(skill.level);
    NameMap clients;
    if (may(desk.account().role, Permission::ViewOrders)) {
        OrderDesk orders(desk.office(), desk.session());
        TEWAKE_TRY(clients, clientCodes(orders));
    }
    for (const Clearance &clearance : card.clearances) {
        words.clearances += u"%1:%2"_s.arg(clients.value(clearance.clientId.value()),
                                           clearance.grantedOn.toString(Qt::ISODate));
        if (clearance.expiresOn.isValid())
            words.clearances.last() += u":"_s + clearance.expiresOn.toString(Qt::ISODate);
    }
    for (const WeeklySlot &slot : card.availability.pattern)
        words.pattern += slotText(slot);
    for (const AvailabilityException &exception : card.availability.exceptions)
        words.exceptions += u"%1 %2-%3 %4"_s.arg(exception.day.toString(Qt::ISODate),
                                                 clock(exception.startMinute), clock(exception.endMinute),
                                                 exception.off ? Ctl::tr("off") : Ctl::tr("extra"));
    return words;
}

QJsonObject cardJson(const WorkerCard &card, const CardWords &words, const OfficeZone &zone)
{
    QJsonArray exceptions;
    for (const AvailabilityException &exception : card.availability.exceptions)
        exceptions.append(exceptionJson(exception));
    QJsonObject object = shown(card.row.worker, zone);
    object.insert(u"team"_s, card.row.teamName);
    object.insert(u"hub"_s, card.row.hubName);
    object.insert(u"room"_s, card.row.roomName);
    object.insert(u"skills"_s, QJsonArray::fromStringList(words.skills));
    object.insert(u"clearances"_s, QJsonArray::fromStringList(words.clearances));
    object.insert(u"availability"_s, QJsonArray::fromStringList(words.pattern));
    object.insert(u"exceptions"_s, exceptions);
    object.insert(u"offered_weekly_minutes"_s, card.row.offeredWeekly.count());
    object.insert(u"assigned_month_minutes"_s, card.row.assignedThisMonth.count());
    object.insert(u"worked_month_minutes"_s, card.row.workedThisMonth.count());
    object.insert(u"earned_this_year"_s, card.row.earnedThisYear.amount());
    return object;
}

Result<void> show(Context &context, WorkerDesk &desk, Id<Worker> id)
{
    TEWAKE_TRY(const WorkerCard card, desk.worker(id));
    TEWAKE_TRY(const CardWords words, wordsOf(card, desk));
    const Worker &worker = card.row.worker;
    context.out.object(cardJson(card, words, desk.office().zone()));
    context.out.line(u"%1  %2  %3"_s.arg(worker.code, worker.name, worker.kana));
    context.out.line(Ctl::tr("%1 a week available, %2 asked for in a month, %3 yen earned this year")
                         .arg(card.row.offeredWeekly.toString(), worker.desiredMonth.toString(),
                              card.row.earnedThisYear.toString()));
    context.out.line(Ctl::tr("skills: %1").arg(words.skills.join(u' ')));
    context.out.line(Ctl::tr("agreements: %1").arg(words.clearances.join(u' ')));
    context.out.line(Ctl::tr("weekly: %1").arg(words.pattern.join(u' ')));
    context.out.line(Ctl::tr("other days: %1").arg(words.exceptions.join(u", "_s)));
    return {};
}

/// The desk and the person of WORKER, for those who may see or change anybody and for a teleworker herself.
struct Subjected {
    WorkerDesk desk;
    Worker worker;
};
Result<Subjected> subject(Context &context, Permission permission)
{
    TEWAKE_TRY(WorkerDesk desk, context.desk<WorkerDesk>(permission));
    TEWAKE_TRY(const Worker worker, workerByCode(desk, context.arguments.position(0)));
    return Subjected{std::move(desk), worker};
}

Result<void> showOne(Context &context)
{
    TEWAKE_TRY(Subjected s, subject(context, Permission::ViewWorkers));
    return show(context, s.desk, s.worker.id);
}

/// The words behind WORKER; none with --clear.
Result<QStringList> wordsBehind(const Arguments &a, const QString &what)
{
    const QStringList words = a.positions().mid(1);
    if (a.has(u"clear"_s) != words.isEmpty())
        return wrongUsage(Ctl::tr("Give either %1 or --clear.").arg(what), what);
    return words;
}

Result<void> skills(Context &context)
{
    TEWAKE_TRY(const QStringList words, wordsBehind(context.arguments, u"SKILL:LEVEL"_s));
    TEWAKE_TRY(Subjected s, subject(context, Permission::EditWorkers));
    QList<WorkerSkill> list;
    for (const QString &word : words) {
        const qsizetype colon = word.lastIndexOf(u':');
        bool number = false;
        const int level = word.mid(colon + 1).toInt(&number);
        if (colon < 1 || !number)
            return Error{ErrorCode::InvalidInput,
                         Ctl::tr("“%1” is no skill with its level, like TEXT:3.").arg(word), u"skill"_s};
        TEWAKE_TRY(const Skill skill, skillByName(s.desk, word.first(colon)));
        list.append({s.worker.id, skill.id, level});
    }
    TEWAKE_CHECK(s.desk.saveSkills(s.worker.id, list));
    return show(context, s.desk, s.worker.id);
}

Result<void> clearances(Context &context)
{
    TEWAKE_TRY(const QStringList words, wordsBehind(context.arguments, u"CLIENT:D:D"_s));
    TEWAKE_TRY(Subjected s, subject(context, Permission::EditWorkers));
    OrderDesk orders(s.desk.office(), s.desk.session());
    QList<Clearance> list;
    for (const QString &word : words) {
        const QStringList parts = word.split(u':');
        Clearance clearance;
        clearance.workerId = s.worker.id;
        TEWAKE_TRY(const Client client, clientByCode(orders, parts.first()));
        clearance.clientId = client.id;
        TEWAKE_TRY(clearance.grantedOn, readDateField(parts.value(1)));
        if (parts.size() > 2) {
            TEWAKE_TRY(clearance.expiresOn, readDateField(parts.at(2)));
        }
        list.append(clearance);
    }
    TEWAKE_CHECK(s.desk.saveClearances(s.worker.id, list));
    return show(context, s.desk, s.worker.id);
}

Result<void> availability(Context &context)
{
    TEWAKE_TRY(const QStringList words, wordsBehind(context.arguments, u"SLOT"_s));
    QList<WeeklySlot> pattern;
    for (const QString &word : words) {
        TEWAKE_TRY(const QList<WeeklySlot> stretches, slotsOf(word));
        pattern += stretches;
    }
    TEWAKE_TRY(Subjected s, subject(context, Permission::EditWorkers));
    TEWAKE_TRY(const WorkerCard card, s.desk.worker(s.worker.id));
    TEWAKE_CHECK(context.readWhole());
    TEWAKE_CHECK(
        s.desk.changeAvailability(s.worker.id, {card.availability, {pattern, card.availability.exceptions}}));
    return show(context, s.desk, s.worker.id);
}

Result<AvailabilityException> exceptionOf(const Arguments &a, bool off)
{
    AvailabilityException exception;
    exception.off = off;
    TEWAKE_TRY(exception.day, readDateField(a.position(1)));
    TEWAKE_TRY(exception.startMinute, a.time(u"from"_s, 0));
    TEWAKE_TRY(exception.endMinute, a.time(u"to"_s, DayEnd));
    return exception;
}

Result<void> off(Context &context)
{
    TEWAKE_TRY(const AvailabilityException exception, exceptionOf(context.arguments, true));
    TEWAKE_TRY(Subjected s, subject(context, Permission::EditWorkers));
    TEWAKE_CHECK(s.desk.takeOff(s.worker.id, exception));
    return show(context, s.desk, s.worker.id);
}

Result<void> changeDay(Context &context, bool extra)
{
    TEWAKE_TRY(const AvailabilityException exception, exceptionOf(context.arguments, false));
    TEWAKE_TRY(Subjected s, subject(context, Permission::EditWorkers));
    TEWAKE_TRY(const WorkerCard card, s.desk.worker(s.worker.id));
    TEWAKE_CHECK(context.readWhole());
    Availability changed = card.availability;
    if (extra)
        changed.exceptions.append(exception);
    else
        changed.exceptions.removeIf(
            [&](const AvailabilityException &known) { return known.day == exception.day; });
    TEWAKE_CHECK(s.desk.changeAvailability(s.worker.id, {card.availability, changed}));
    return show(context, s.desk, s.worker.id);
}

} // namespace

void addWorkerDetailCommands(QList<Command> &commands)
{
    commands += {u"worker show WORKER"_s,
                 Ctl::tr("One person with skills, agreements and availability, written as the commands below "
                         "take them."),
                 showOne};
    commands += {u"worker skills WORKER [SKILL:LEVEL ...] [--clear]"_s,
                 Ctl::tr("All skills of the person, with levels from 1 to 5."), skills};
    commands +=
        {u"worker clearances WORKER [CLIENT:D:D ...] [--clear]"_s,
         Ctl::tr("All non-disclosure agreements, with the day of signing and the last day."), clearances};
    commands += {u"worker availability WORKER [SLOT ...] [--clear]"_s,
                 Ctl::tr("The weekly pattern: mon-fri@9:00-12:30 sat@10:00-12:00."), availability};
    commands += {u"worker off WORKER DATE [--from H:MM] [--to H:MM]"_s,
                 Ctl::tr("Not available on that day, or in this part of it."), off};
    commands += {u"worker extra WORKER DATE --from H:MM --to H:MM"_s,
                 Ctl::tr("Available on that day besides the weekly pattern."),
                 [](Context &c) { return changeDay(c, true); }};
    commands += {u"worker regular WORKER DATE"_s, Ctl::tr("That day as the weekly pattern has it again."),
                 [](Context &c) { return changeDay(c, false); }};
}

} // namespace tewake::ctl
