// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"

#include "core/exchange/csvwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <tuple>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Exports {
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

constexpr qint64 RowsBetweenReports = 2000;

QString number(qint64 value)
{
    return QString::number(value);
}
/// 0 means "none" here and stays an empty cell.
QString numberOrNothing(qint64 value)
{
    return value == 0 ? QString() : QString::number(value);
}
QString text(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}
QString text(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}
QString timeOfDay(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QHash<qint64, QString> inverse(const QHash<QString, qint64> &names)
{
    QHash<qint64, QString> result;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        result.insert(it.value(), it.key());
    return result;
}

/// One export on its way.
class ExportRun {
public:
    ExportRun(Office &office, const Session &session, const ExportOptions &options)
        : m_desk(office, session)
        , m_zone(office.zone())
        , m_options(&options)
        , m_writer(options.encoding)
    {
    }
    [[nodiscard]] Result<void> write(ImportKind kind);
    [[nodiscard]] const CsvWriter &writer() const { return m_writer; }
    [[nodiscard]] qint64 rows() const { return m_writer.rows() - 1; }

private:
    [[nodiscard]] Result<void> writeClients();
    [[nodiscard]] Result<void> writeWorkers();
    [[nodiscard]] Result<void> writeSkills();
    [[nodiscard]] Result<void> writeAvailability();
    [[nodiscard]] Result<void> writeOrders();
    [[nodiscard]] Result<void> writeTasks();
    [[nodiscard]] Result<void> writeHours();
    [[nodiscard]] QStringList orderRow(const Order &order) const;
    [[nodiscard]] QStringList taskRow(const Task &task, const QHash<qint64, int> &numbers) const;

    [[nodiscard]] bool inRange(QDate day) const
    {
        return (!m_options->from.isValid() || day >= m_options->from) &&
               (!m_options->to.isValid() || day <= m_options->to);
    }
    [[nodiscard]] QString moment(Instant instant) const
    {
        return instant.isSet() ? m_zone.local(instant).toString(u"yyyy-MM-dd HH:mm"_s) : QString();
    }
    [[nodiscard]] Result<void> add(const QStringList &row)
    {
        m_writer.addRow(row);
        if (m_options->progress && m_writer.rows() % RowsBetweenReports == 0 && !m_options->progress(rows()))
            return Error{
                ErrorCode::Cancelled, Exports::tr("The export was cancelled. No file was written."), {}};
        return {};
    }

    ImportDesk m_desk;
    OfficeZone m_zone;
    const ExportOptions *m_options;
    CsvWriter m_writer;
    QHash<qint64, QString> m_clients;
    QHash<qint64, QString> m_workers;
    QHash<qint64, QString> m_orders;
    QHash<qint64, QString> m_categories;
    QHash<qint64, QString> m_skills;
    QHash<qint64, QString> m_teams;
    QHash<qint64, QString> m_hubs;
    QHash<qint64, QString> m_rooms;
    QHash<qint64, QString> m_accounts;
};

Result<void> ExportRun::write(ImportKind kind)
{
    TEWAKE_TRY(const ImportReferences known, m_desk.references());
    m_clients = inverse(known.clients);
    m_workers = inverse(known.workers);
    m_orders = inverse(known.orders);
    m_categories = inverse(known.categories);
    m_skills = inverse(known.skills);
    m_teams = inverse(known.teams);
    m_hubs = inverse(known.hubs);
    m_rooms = inverse(known.rooms);
    m_accounts = inverse(known.accounts);
    m_writer.addRow(exportHeader(kind));
    switch (kind) {
    case ImportKind::Clients:
        return writeClients();
    case ImportKind::Workers:
        return writeWorkers();
    case ImportKind::Skills:
        return writeSkills();
    case ImportKind::Availability:
        return writeAvailability();
    case ImportKind::Orders:
        return writeOrders();
    case ImportKind::Tasks:
        return writeTasks();
    case ImportKind::Hours:
        return writeHours();
    }
    return {};
}

Result<void> ExportRun::writeClients()
{
    TEWAKE_TRY(QList<Client> clients, m_desk.clients());
    std::sort(clients.begin(), clients.end(),
              [](const Client &a, const Client &b) { return a.code < b.code; });
    for (const Client &c : std::as_const(clients))
        TEWAKE_CHECK(add({c.code, c.name, c.kana, nameOf(c.kind), c.contact, c.email, c.phone, c.postalCode,
                          c.address, number(c.closingDay), number(c.paymentMonthOffset), number(c.paymentDay),
                          c.registrationNumber, text(c.active)}));
    return {};
}

Result<void> ExportRun::writeWorkers()
{
    TEWAKE_TRY(QList<Worker> workers, m_desk.workers());
    std::sort(workers.begin(), workers.end(),
              [](const Worker &a, const Worker &b) { return a.code < b.code; });
    for (const Worker &w : std::as_const(workers))
        TEWAKE_CHECK(add({w.code,
                          w.name,
                          w.kana,
                          w.email,
                          w.phone,
                          w.postalCode,
                          w.address,
                          m_teams.value(w.teamId.value()),
                          m_hubs.value(w.hubId.value()),
                          m_rooms.value(w.roomId.value()),
                          nameOf(w.workplace),
                          text(w.registeredOn),
                          text(w.active),
                          text(w.leftOn),
                          w.registrationNumber,
                          number(w.maxDay.count()),
                          number(w.maxWeek.count()),
                          number(w.maxMonth.count()),
                          number(w.shortestBlock.count()),
                          number(w.desiredMonth.count()),
                          number(w.yearCeiling.amount()),
                          number(w.hourlyCost.amount())}));
    return {};
}

Result<void> ExportRun::writeSkills()
{
    TEWAKE_TRY(const QList<WorkerSkill> skills, m_desk.skills());
    QList<QStringList> rows;
    for (const WorkerSkill &skill : skills)
        rows.append({m_workers.value(skill.workerId.value()), m_skills.value(skill.skillId.value()),
                     number(skill.level)});
    std::sort(rows.begin(), rows.end());
    for (const QStringList &row : std::as_const(rows))
        TEWAKE_CHECK(add(row));
    return {};
}

Result<void> ExportRun::writeAvailability()
{
    static constexpr std::array<QStringView, 8> Weekdays{u"",    u"mon", u"tue", u"wed",
                                                         u"thu", u"fri", u"sat", u"sun"};
    TEWAKE_TRY(const auto all, m_desk.availability());
    QStringList codes = m_workers.values();
    std::sort(codes.begin(), codes.end());
    QHash<QString, qint64> ids;
    for (auto it = m_workers.cbegin(); it != m_workers.cend(); ++it)
        ids.insert(it.value(), it.key());
    for (const QString &code : std::as_const(codes)) {
        Availability availability = all.value(ids.value(code));
        std::sort(availability.pattern.begin(), availability.pattern.end());
        std::sort(availability.exceptions.begin(), availability.exceptions.end(),
                  [](const auto &a, const auto &b) {
                      return std::tie(a.day, a.startMinute, a.off) < std::tie(b.day, b.startMinute, b.off);
                  });
        for (const WeeklySlot &slot : std::as_const(availability.pattern))
            TEWAKE_CHECK(add({code, Weekdays.at(static_cast<std::size_t>(slot.weekday)).toString(), QString(),
                              timeOfDay(slot.startMinute), timeOfDay(slot.endMinute), QString()}));
        for (const AvailabilityException &item : std::as_const(availability.exceptions))
            TEWAKE_CHECK(add({code, QString(), text(item.day), timeOfDay(item.startMinute),
                              timeOfDay(item.endMinute), text(item.off)}));
    }
    return {};
}

QStringList ExportRun::orderRow(const Order &o) const
{
    QStringList row{o.number,
                    o.title,
                    o.mark,
                    m_clients.value(o.clientId.value()),
                    m_categories.value(o.categoryId.value()),
                    nameOf(o.state),
                    nameOf(o.shape),
                    number(o.quantity),
                    o.unit,
                    number(o.standardSeconds),
                    nameOf(o.clientPrice.kind),
                    number(o.clientPrice.amount.amount()),
                    nameOf(o.reward.kind),
                    number(o.reward.amount.amount()),
                    text(o.orderedOn),
                    text(o.startOn),
                    text(o.dueOn),
                    m_skills.value(o.skillId.value()),
                    number(o.skillLevel),
                    text(o.needsClearance),
                    m_rooms.value(o.roomId.value()),
                    number(o.weight),
                    text(o.inspectAll),
                    text(o.taxReduced),
                    m_accounts.value(o.coordinatorId.value()),
                    m_hubs.value(o.hubId.value()),
                    o.note,
                    text(o.clientPaysOn)};
    for (const auto &[field, term] : OwnTermFields)
        row.append(o.ownTerms.value(term));
    return row;
}

Result<void> ExportRun::writeOrders()
{
    TEWAKE_TRY(QList<Order> orders, m_desk.orders());
    std::sort(orders.begin(), orders.end(),
              [](const Order &a, const Order &b) { return a.number < b.number; });
    for (const Order &order : std::as_const(orders)) {
        if (inRange(order.dueOn))
            TEWAKE_CHECK(add(orderRow(order)));
    }
    return {};
}

QStringList ExportRun::taskRow(const Task &t, const QHash<qint64, int> &numbers) const
{
    return {m_orders.value(t.orderId.value()),
            number(t.number),
            nameOf(t.state),
            nameOf(t.shape),
            number(t.unitFrom),
            number(t.quantity),
            number(t.effort.count()),
            moment(t.release),
            moment(t.due),
            number(t.seat),
            m_skills.value(t.skillId.value()),
            number(t.skillLevel),
            text(t.needsClearance),
            m_rooms.value(t.roomId.value()),
            number(t.weight),
            numberOrNothing(numbers.value(t.reworkOf.value())),
            number(t.round),
            text(t.reworkPaid)};
}

Result<void> ExportRun::writeTasks()
{
    TEWAKE_TRY(QList<Task> tasks, m_desk.tasks());
    QHash<qint64, int> numbers;
    for (const Task &task : std::as_const(tasks))
        numbers.insert(task.id.value(), task.number);
    // A rework stands behind the task that it repeats, whatever its number.
    std::sort(tasks.begin(), tasks.end(), [this](const Task &a, const Task &b) {
        if (a.orderId != b.orderId)
            return m_orders.value(a.orderId.value()) < m_orders.value(b.orderId.value());
        return std::tie(a.round, a.number) < std::tie(b.round, b.number);
    });
    for (const Task &task : std::as_const(tasks)) {
        if (inRange(m_zone.date(task.due.plusSeconds(-1))))
            TEWAKE_CHECK(add(taskRow(task, numbers)));
    }
    return {};
}

Result<void> ExportRun::writeHours()
{
    Result<void> added;
    TEWAKE_CHECK(m_desk.eachEntry(m_options->from, m_options->to, [&](const ExportedEntry &e) {
        if (!added)
            return;
        const bool fromTo = e.start.isSet() && e.end.isSet();
        const QString from = fromTo ? timeOfDay(m_zone.minuteOfDay(e.start)) : QString();
        const QString to = fromTo ? timeOfDay(m_zone.minuteOfDay(e.end)) : QString();
        added = add({e.workerCode, e.orderNumber, e.taskNumber ? number(*e.taskNumber) : QString(),
                     text(e.day), from, to, number(e.minutes.count()), number(e.quantity), e.state, e.note});
    }));
    return added;
}

} // namespace

Result<ExportReport> exportFile(Office &office, const Session &session, ImportKind kind, const QString &path,
                                const ExportOptions &options)
{
    if (options.from.isValid() && options.to.isValid() && options.to < options.from)
        return Error{ErrorCode::InvalidInput, Exports::tr("The range of days ends before it begins."),
                     u"to"_s};
    ExportRun run(office, session, options);
    TEWAKE_CHECK(readAs(office, session, Permission::Import, [&] { return run.write(kind); }));
    TEWAKE_CHECK(run.writer().save(path));
    return ExportReport{path, run.rows(), run.writer().bytes().size()};
}

} // namespace tewake
