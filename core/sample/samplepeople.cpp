// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/availability.h"
#include "core/desk/signin.h"
#include "core/sample/sampleworld.h"
#include "core/store/housegateway.h"
#include "core/store/workergateway.h"

namespace tewake {

using namespace Qt::StringLiterals;

namespace {
constexpr int Quarter = 15;
} // namespace

Result<void> SampleWorld::makePeople()
{
    TEWAKE_CHECK(makeHouse());
    TEWAKE_CHECK(makeClients());
    for (int number = 1; number <= m_spec.workers; ++number)
        TEWAKE_CHECK(makeWorker(number));
    return makeAccounts();
}

Result<void> SampleWorld::makeHouse()
{
    const HouseGateway house(database());
    TEWAKE_CHECK(house.saveSetting(u"office.name"_s, m_recipe.office));
    TEWAKE_CHECK(house.saveSetting(u"office.sample"_s, u"1"_s));
    for (auto it = m_recipe.settings.cbegin(); it != m_recipe.settings.cend(); ++it)
        TEWAKE_CHECK(house.saveSetting(it.key(), *it));
    for (const auto &[name, municipality] : std::as_const(m_recipe.hubs)) {
        Hub hub{{}, 0, name, municipality, u"地域連携担当"_s};
        TEWAKE_CHECK(Table<Hub>(database()).insert(hub));
        m_hubs.append(hub.id);
    }
    for (const QString &name : std::as_const(m_recipe.teams)) {
        Team team{{}, 0, name, {}, m_hubs.first()};
        TEWAKE_CHECK(Table<Team>(database()).insert(team));
        m_teams.append(team.id);
    }
    for (Room room : std::as_const(m_recipe.rooms)) {
        room.hubId = m_hubs.first();
        TEWAKE_CHECK(Table<Room>(database()).insert(room));
        m_rooms.insert(room.name, room.id);
        m_roomById.insert(room.id.value(), room);
    }
    for (const QString &name : std::as_const(m_recipe.skills)) {
        Skill skill{{}, 0, name, true};
        TEWAKE_CHECK(Table<Skill>(database()).insert(skill));
        m_skills.insert(name, skill.id);
    }
    TEWAKE_TRY(const QList<WorkCategory> categories, Table<WorkCategory>(database()).find());
    for (const WorkCategory &category : categories)
        m_categories.insert(category.code, category.id);
    return {};
}

Result<void> SampleWorld::makeClients()
{
    int number = 0;
    for (Client client : std::as_const(m_recipe.clients)) {
        client.code = u"C%1"_s.arg(++number, 3, 10, QLatin1Char('0'));
        client.contact = client.kind == ClientKind::Company ? u"業務部 ご担当者"_s : u"担当係"_s;
        client.email = u"contact%1@example.jp"_s.arg(number);
        client.phone = u"0263-00-%1"_s.arg(1000 + number);
        client.postalCode = u"39907%1"_s.arg(number % 100, 2, 10, QLatin1Char('0'));
        client.address = u"長野県塩尻市見本町%1-%2"_s.arg(number).arg(m_random.between(1, 20));
        if (m_random.chance(20)) {
            client.closingDay = 20;
            client.paymentDay = 25;
        }
        TEWAKE_CHECK(Table<Client>(database()).insert(client));
        m_clients.append(client);
    }
    return {};
}

const SampleWork &SampleWorld::workByShare()
{
    // A desk needs more people than its hours say: each can be there on some half days only.
    const auto weight = [](const SampleWork &work) { return work.hourly ? work.share * 2 : work.share; };
    int total = 0;
    for (const SampleWork &work : std::as_const(m_recipe.works))
        total += weight(work);
    int drawn = m_random.between(1, total);
    for (const SampleWork &work : std::as_const(m_recipe.works)) {
        drawn -= weight(work);
        if (drawn <= 0)
            return work;
    }
    return m_recipe.works.last();
}

QDate SampleWorld::registrationDay(int number)
{
    // Who was there when the history begins, so that twelve months make 1.8 of one, as KADO's do.
    const int workers = m_spec.workers;
    const int first = std::max(1, workers * 15 / (15 + m_spec.months));
    const QDate begin = currentMonth().plus(-m_spec.months).firstDay();
    if (number <= first)
        return begin.addDays(-30 - 900 * (first - number) / first - m_random.between(0, 20));
    const qint64 days = begin.daysTo(m_today) - 10;
    return begin.addDays(std::max<qint64>(0, days) * (number - first) / (workers - first));
}

void SampleWorld::drawTrade(SampleHand &hand)
{
    const SampleWork &trade = workByShare();
    hand.trade = &trade;
    hand.filler = &trade;
    // Whoever needs a seat has something to do at home besides.
    while (hand.filler->hourly || !hand.filler->room.isEmpty())
        hand.filler = &workByShare();
    hand.skills.insert(m_skills.value(trade.skill).value());
    hand.skills.insert(m_skills.value(hand.filler->skill).value());
    for (int i = m_random.between(hand.filler == &trade ? 1 : 0, 2); i > 0; --i)
        hand.skills.insert(m_skills.value(workByShare().skill).value());
    for (qsizetype i = 0; i < m_clients.size(); ++i) {
        const auto client = static_cast<int>(i);
        const bool own = trade.clients.contains(client) || hand.filler->clients.contains(client);
        if (m_random.chance(own ? 92 : 40))
            hand.clients.insert(m_clients.at(i).id.value());
    }
}

Minutes SampleWorld::wishFor(const SampleHand &hand)
{
    QHash<int, qint64> days;
    for (const WeeklySlot &slot : hand.availability.pattern)
        days[slot.weekday] += slot.endMinute - slot.startMinute;
    qint64 week = 0;
    for (const qint64 minutes : std::as_const(days))
        week += std::min(minutes, hand.worker.maxDay.count());
    constexpr qint64 Weeks = 13; // of three months
    // Four fifths of the time that is free, in whole hours.
    const qint64 hours = week * Weeks * m_random.between(76, 82) / 3 / 100 / 60;
    return Minutes(std::clamp<qint64>(hours, 66, 90) * 60);
}

Availability SampleWorld::randomAvailability(bool forDesk)
{
    Availability availability;
    const auto add = [&](int weekday, int start, int minutes) {
        const int begin = start / Quarter * Quarter;
        availability.pattern.append({weekday, begin, begin + minutes / Quarter * Quarter});
    };
    for (int weekday = 1; forDesk && weekday <= 6; ++weekday) {
        const int half = m_random.chance(50) ? 525 : 765; // from 8:45 or from 12:45
        if (m_random.chance(weekday == 6 ? 55 : 90))
            add(weekday, half, 210);
        if (m_random.chance(weekday == 6 ? 10 : 40))
            add(weekday, 525 + 765 - half, 210);
    }
    for (int weekday = 1; !forDesk && weekday <= 5; ++weekday) {
        if (m_random.chance(95)) // while the children are at school
            add(weekday, m_random.between(525, 600), m_random.between(195, 300));
        if (m_random.chance(30)) // after bedtime
            add(weekday, m_random.between(1185, 1245), m_random.between(120, 150));
    }
    for (int weekday = 6; !forDesk && weekday <= 7; ++weekday) {
        if (m_random.chance(15))
            add(weekday, m_random.between(540, 840), m_random.between(120, 240));
    }
    if (availability.pattern.isEmpty())
        add(2, 555, 180);
    for (int day = 0; day < 21; ++day) {
        if (m_random.chance(
                4)) // an ill child, a school event: the day is enough, the reason nobody's business
            availability.exceptions.append({m_today.addDays(day), true, 0, 1440});
    }
    return availability;
}

Result<void> SampleWorld::makeWorker(int number)
{
    const auto &surname = m_random.oneOf(m_recipe.surnames);
    const auto &given = m_random.oneOf(m_recipe.given);
    const auto &end = m_random.oneOf(m_recipe.givenEnds);
    SampleHand hand;
    Worker &worker = hand.worker;
    worker.code = u"W%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    worker.name = surname.first + u' ' + given.first + end.first;
    worker.kana = surname.second + u' ' + given.second + end.second;
    worker.email = u"w%1@example.jp"_s.arg(number, 4, 10, QLatin1Char('0'));
    worker.phone = u"090-0000-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    worker.postalCode = u"3990%1"_s.arg(m_random.between(700, 799));
    worker.address = u"長野県塩尻市見本町%1番地"_s.arg(m_random.between(1, 999));
    worker.teamId = m_random.oneOf(m_teams);
    worker.hubId = m_random.chance(88) ? m_hubs.first() : m_random.oneOf(m_hubs);
    worker.active = number % 2 == 1;
    drawTrade(hand);
    worker.workplace =
        hand.trade->room.isEmpty() && m_random.chance(75) ? Workplace::Home : Workplace::Either;
    if (worker.workplace == Workplace::Either)
        worker.roomId = m_rooms.value(hand.trade->room.isEmpty() ? m_random.oneOf(m_recipe.rooms).name
                                                                 : hand.trade->room);
    worker.registeredOn = registrationDay(number);
    constexpr int DayLimits[] = {240, 300, 360, 480};
    worker.maxDay = Minutes(DayLimits[m_random.between(0, 3)]);
    hand.availability = randomAvailability(hand.trade->hourly);
    worker.desiredMonth = wishFor(hand);
    worker.maxMonth = Minutes(worker.desiredMonth.count() * 11 / 10);
    worker.maxWeek = Minutes(worker.desiredMonth.count() * 4 / 10);
    worker.shortestBlock = Minutes(m_random.chance(70) ? 30 : 60);
    worker.hourlyCost = Yen(m_random.between(20, 28) * 50);
    if (m_random.chance(45))
        worker.yearCeiling = Yen(m_random.chance(60) ? 1'230'000 : 1'600'000);
    TEWAKE_CHECK(Table<Worker>(database()).insert(worker));
    TEWAKE_CHECK(storeDetails(hand));
    if (worker.active) {
        const QDate begin = currentMonth().plus(-m_spec.months).firstDay();
        openTime(hand, {std::max(begin, worker.registeredOn.addDays(2)), m_today.addDays(60)});
        m_hands.append(hand);
    }
    return {};
}

Result<void> SampleWorld::storeDetails(const SampleHand &hand)
{
    const WorkerGateway registry(database());
    const Id<Worker> id = hand.worker.id;
    // In the order of the recipe, not of a hash: the same seed gives the same office.
    QList<WorkerSkill> skills;
    for (const QString &name : std::as_const(m_recipe.skills)) {
        if (const Id<Skill> skill = m_skills.value(name); hand.skills.contains(skill.value()))
            skills.append({id, skill, m_random.between(1, 4)});
    }
    QList<Clearance> clearances;
    for (const Client &client : std::as_const(m_clients)) {
        const QDate granted =
            std::max(m_today.addDays(-m_random.between(100, 330)), hand.worker.registeredOn);
        if (hand.clients.contains(client.id.value()))
            clearances.append(
                {id, client.id, granted, granted.addYears(1).addDays(m_random.between(0, 400))});
    }
    TEWAKE_CHECK(registry.replaceSkills(id, skills));
    TEWAKE_CHECK(registry.replaceClearances(id, clearances));
    return registry.replaceAvailability(id, hand.availability);
}

void SampleWorld::openTime(SampleHand &hand, const DateRange &days)
{
    std::vector<Interval<qint64>> spans;
    for (const DayStretch &stretch : expandAvailability(hand.availability, days)) {
        const qint64 day = minuteOf(m_office->zone().at(stretch.day, 0));
        // One day in fourteen something comes between.
        if (!m_random.chance(7))
            spans.push_back({day + stretch.startMinute, day + stretch.endMinute});
    }
    hand.free = IntervalSet<qint64>(std::move(spans));
}

Result<void> SampleWorld::makeAccounts()
{
    TEWAKE_TRY(const QString hash, hashPassword(QString::fromLatin1(SamplePassword)));
    for (const SamplePerson &person : std::as_const(m_recipe.staff)) {
        Account account;
        account.login = person.login;
        account.displayName = person.name;
        account.role = person.role;
        account.hubId = m_hubs.first();
        account.passwordHash = hash;
        TEWAKE_CHECK(Table<Account>(database()).insert(account));
        m_staff.append(account);
    }
    for (const SampleHand &hand : std::as_const(m_hands)) {
        Account account;
        account.login = hand.worker.code.toLower();
        account.displayName = hand.worker.name;
        account.role = Role::Teleworker;
        account.workerId = hand.worker.id;
        account.hubId = hand.worker.hubId;
        account.passwordHash = hash;
        TEWAKE_CHECK(Table<Account>(database()).insert(account));
    }
    return {};
}

} // namespace tewake
