// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importrun.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <array>

// Clients, workers, their skills and their availability.

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Imports {
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

/// 1 to 7 for "Mon", "monday", "月", "月曜日", "1"; 0 for anything else.
int weekdayOf(const QString &text)
{
    static constexpr std::array<QStringView, 7> English{u"mon", u"tue", u"wed", u"thu",
                                                        u"fri", u"sat", u"sun"};
    static constexpr QStringView Japanese = u"月火水木金土日";
    const QString folded = foldWidth(text).toLower();
    for (int i = 0; i < 7; ++i) {
        const QChar sign = Japanese[i];
        if (folded == QString::number(i + 1) || folded.startsWith(English.at(static_cast<std::size_t>(i))) ||
            folded == sign || folded == sign + u"曜"_s || folded == sign + u"曜日"_s)
            return i + 1;
    }
    return 0;
}

QString postalCode(QString text)
{
    text = foldWidth(text);
    return text.removeIf([](QChar c) { return c == u'-' || c == u'〒' || c == u' '; });
}

} // namespace

Result<void> ImportRun::runClients()
{
    QList<Client> clients;
    TEWAKE_CHECK(readRows([&] {
        const Client client = readClient();
        if (m_row.isGood() && gathered(client.code) < 0)
            clients.append(client);
    }));
    return finish(m_desk.addClients({nameOf(m_report->kind), m_report->fileName, m_report->fileHash}, clients,
                                    rules()));
}

Client ImportRun::readClient()
{
    using F = ClientField;
    Client client;
    client.code = m_row.code(F::Code);
    client.name = m_row.string(F::Name);
    client.kana = toFullWidthKatakana(m_row.string(F::Kana));
    client.kind = m_row.choice(F::Kind, ClientKind::Company);
    client.contact = m_row.string(F::Contact);
    client.email = m_row.string(F::Email);
    client.phone = m_row.string(F::Phone);
    client.postalCode = postalCode(m_row.string(F::PostalCode));
    client.address = m_row.string(F::Address);
    client.closingDay = m_row.small(F::ClosingDay, {1, 31}, 31);
    client.paymentMonthOffset = m_row.small(F::PaymentMonthOffset, {0, 6}, 1);
    client.paymentDay = m_row.small(F::PaymentDay, {1, 31}, 31);
    client.registrationNumber = foldWidth(m_row.string(F::RegistrationNumber)).toUpper();
    client.active = m_row.yesNo(F::Active, true);
    return client;
}

Result<void> ImportRun::runWorkers()
{
    QList<ImportedWorker> workers;
    TEWAKE_CHECK(readRows([&] {
        const ImportedWorker item = readWorker();
        if (m_row.isGood() && gathered(item.worker.code) < 0)
            workers.append(item);
    }));
    return finish(m_desk.addWorkers({nameOf(m_report->kind), m_report->fileName, m_report->fileHash}, workers,
                                    rules()));
}

ImportedWorker ImportRun::readWorker()
{
    using F = WorkerField;
    ImportedWorker result;
    Worker &worker = result.worker;
    worker.code = m_row.code(F::Code);
    worker.name = m_row.string(F::Name);
    worker.kana = toFullWidthKatakana(m_row.string(F::Kana));
    worker.email = m_row.string(F::Email);
    worker.phone = m_row.string(F::Phone);
    worker.postalCode = postalCode(m_row.string(F::PostalCode));
    worker.address = m_row.string(F::Address);
    worker.teamId = Id<Team>(listed(F::Team, OfficeList::Teams, result.missing.team));
    worker.hubId = Id<Hub>(listed(F::Hub, OfficeList::Hubs, result.missing.hub));
    worker.roomId = Id<Room>(listed(F::Room, OfficeList::Rooms, result.missing.room));
    worker.workplace = m_row.choice(F::Workplace, Workplace::Home);
    worker.registeredOn = m_row.date(F::RegisteredOn);
    worker.active = m_row.yesNo(F::Active, true);
    worker.leftOn = m_row.date(F::LeftOn);
    worker.registrationNumber = foldWidth(m_row.string(F::RegistrationNumber)).toUpper();
    worker.maxDay = m_row.minutes(F::MaxDay).value_or(worker.maxDay);
    worker.maxWeek = m_row.minutes(F::MaxWeek).value_or(worker.maxWeek);
    worker.maxMonth = m_row.minutes(F::MaxMonth).value_or(worker.maxMonth);
    worker.shortestBlock = m_row.minutes(F::ShortestBlock).value_or(worker.shortestBlock);
    worker.desiredMonth = m_row.minutes(F::DesiredMonth).value_or(worker.desiredMonth);
    worker.yearCeiling = m_row.yen(F::YearCeiling);
    worker.hourlyCost = m_row.yen(F::HourlyCost);
    return result;
}

Result<void> ImportRun::runSkills()
{
    QList<ImportedSkill> skills;
    TEWAKE_CHECK(readRows([&] {
        ImportedSkill item;
        item.skill.workerId = Id<Worker>(m_row.reference(
            SkillField::Worker, m_known.workers, QT_TRANSLATE_NOOP("Imports", "There is no worker “%1”.")));
        item.name = m_row.string(SkillField::Skill);
        item.skill.skillId = Id<Skill>(listed(SkillField::Skill, OfficeList::Skills, item.name));
        item.skill.level = m_row.small(SkillField::Level, {1, MaximumSkillLevel}, 1);
        if (!m_row.isGood())
            return;
        m_lines.push_back(m_table->line());
        skills.append(item);
    }));
    return finish(
        m_desk.addSkills({nameOf(m_report->kind), m_report->fileName, m_report->fileHash}, skills, rules()));
}

Result<void> ImportRun::runAvailability()
{
    QList<ImportedAvailability> items;
    TEWAKE_CHECK(readRows([&] {
        const auto item = readAvailability();
        if (!m_row.isGood() || !item)
            return;
        m_lines.push_back(m_table->line());
        items.append(*item);
    }));
    return finish(m_desk.addAvailability({nameOf(m_report->kind), m_report->fileName, m_report->fileHash},
                                         items, rules()));
}

std::optional<ImportedAvailability> ImportRun::readAvailability()
{
    using F = AvailabilityField;
    ImportedAvailability item;
    item.workerId = Id<Worker>(m_row.reference(F::Worker, m_known.workers,
                                               QT_TRANSLATE_NOOP("Imports", "There is no worker “%1”.")));
    const QString weekday = m_row.string(F::Weekday);
    const QDate day = m_row.date(F::Date);
    const int from = m_row.timeOfDay(F::From).value_or(0);
    const int to = m_row.timeOfDay(F::To).value_or(24 * 60);
    if (weekday.isEmpty() == !day.isValid()) {
        if (m_row.isGood())
            m_row.refuse(F::Weekday, Imports::tr("A row needs either a weekday or a date."));
        return std::nullopt;
    }
    if (day.isValid()) {
        item.exception = AvailabilityException{day, m_row.yesNo(F::Off, true), from, to};
        return item;
    }
    const int number = weekdayOf(weekday);
    if (number == 0)
        m_row.refuse(F::Weekday, Imports::tr("“%1” is not a day of the week.").arg(weekday));
    item.slot = WeeklySlot{number, from, to};
    return item;
}

} // namespace tewake
