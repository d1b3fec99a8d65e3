// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/command.h"

#include "core/calendar/holidays.h"
#include "core/desk/admindesk.h"
#include "core/desk/workerdesk.h"
#include "core/sample/sampleoffice.h"

#include <QCoreApplication>

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Ctl {
    Q_DECLARE_TR_FUNCTIONS(tewakectl)
};

Result<void> officeNew(Context &context)
{
    TEWAKE_TRY(const Location location, Location::parse(context.arguments.position(0)));
    TEWAKE_TRY(const auto office, Office::create(location, context.clock));
    if (context.arguments.has(u"admin"_s)) {
        const QString login = context.arguments.value(u"admin"_s);
        TEWAKE_TRY(const Account account,
                   createFirstAdministrator(*office, login, qEnvironmentVariable("TEWAKE_PASSWORD")));
        context.out.line(Ctl::tr("%1 is its administrator.").arg(account.login));
    }
    context.out.line(Ctl::tr("A new office is in %1.").arg(location.displayName()));
    context.out.object({{u"office"_s, location.displayName()}});
    return {};
}

Result<void> officeSample(Context &context)
{
    TEWAKE_TRY(const Location location, Location::parse(context.arguments.position(0)));
    SampleSpec spec;
    TEWAKE_TRY(const qint64 workers, context.arguments.number(u"workers"_s, spec.workers, 1, 30'000));
    TEWAKE_TRY(const qint64 months, context.arguments.number(u"months"_s, spec.months, 0, 120));
    TEWAKE_TRY(const qint64 seed, context.arguments.number(u"seed"_s, 1, 0, 1LL << 62));
    TEWAKE_TRY(const QDate today, context.arguments.date(u"today"_s, {}));
    spec.workers = static_cast<int>(workers);
    spec.months = static_cast<int>(months);
    spec.seed = static_cast<quint64>(seed);
    const FixedClock fixed(
        OfficeZone().at(today.isValid() ? today : OfficeZone().date(context.clock.now()), 10 * 60));
    TEWAKE_TRY(const auto office, makeSampleOffice(location, fixed, spec));
    context.out.line(Ctl::tr("The sample office %1 is in %2.").arg(office->name(), location.displayName()));
    context.out.object({{u"office"_s, location.displayName()},
                        {u"workers"_s, workers},
                        {u"months"_s, months},
                        {u"seed"_s, seed}});
    return {};
}

Result<void> officeCheck(Context &context)
{
    TEWAKE_TRY(const Location location, Location::parse(context.arguments.position(0)));
    TEWAKE_TRY(const auto office, Office::open(location, context.clock));
    TEWAKE_TRY(const QList<Finding> findings, checkOffice(*office));
    QJsonArray list;
    for (const Finding &finding : findings) {
        list.append(finding.what);
        context.out.line(finding.what);
    }
    context.out.object({{u"ok"_s, findings.isEmpty()}, {u"findings"_s, list}});
    if (!findings.isEmpty())
        return Error{
            ErrorCode::Refused, Ctl::tr("%n finding(s).", nullptr, static_cast<int>(findings.size())), {}};
    context.out.line(Ctl::tr("The office is whole."));
    return {};
}

Result<void> officeUpgrade(Context &context)
{
    TEWAKE_TRY(const Location location, Location::parse(context.arguments.position(0)));
    TEWAKE_TRY(const auto office, Office::open(location, context.clock));
    context.out.line(Ctl::tr("%1 has the newest schema.").arg(location.displayName()));
    context.out.object({{u"office"_s, location.displayName()}});
    return {};
}

Result<void> calendarHolidays(Context &context)
{
    bool number = false;
    const int year = context.arguments.position(0).toInt(&number);
    if (!number || year < FirstHolidayYear || year > LastHolidayYear)
        return Error{ErrorCode::InvalidInput,
                     Ctl::tr("Holidays are known from %1 to %2, not for “%3”.")
                         .arg(FirstHolidayYear)
                         .arg(LastHolidayYear)
                         .arg(context.arguments.position(0)),
                     u"year"_s};
    QJsonArray list;
    for (const Holiday &holiday : japaneseHolidays(year)) {
        list.append(QJsonObject{{u"date"_s, holiday.date.toString(Qt::ISODate)}, {u"name"_s, holiday.name}});
        context.out.line(holiday.date.toString(Qt::ISODate) + u"  "_s + holiday.name);
    }
    context.out.array(list);
    return {};
}

Result<void> auditVerify(Context &context)
{
    TEWAKE_TRY(Office *const office, context.office());
    TEWAKE_TRY(const qint64 lines, AuditTrail(office->database()).verify());
    context.out.line(Ctl::tr("The audit trail is whole: %n line(s).", nullptr, static_cast<int>(lines)));
    context.out.object({{u"ok"_s, true}, {u"lines"_s, lines}});
    return {};
}

Result<void> auditList(Context &context)
{
    TEWAKE_TRY(const qint64 limit, context.arguments.number(u"limit"_s, 50, 1, 100'000));
    TEWAKE_TRY(const Session session, context.session(Permission::Administer));
    TEWAKE_TRY(Office *const office, context.office());
    TEWAKE_TRY(const QList<AuditRecord> records, AdminDesk(*office, session).audit(static_cast<int>(limit)));
    QJsonArray list;
    for (const AuditRecord &record : records) {
        const QString at = office->zone().local(record.at).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        list.append(QJsonObject{{u"id"_s, record.id},
                                {u"at"_s, at},
                                {u"who"_s, record.accountName},
                                {u"action"_s, record.action},
                                {u"subject"_s, record.subject},
                                {u"subjectId"_s, record.subjectId},
                                {u"before"_s, record.before},
                                {u"after"_s, record.after}});
        context.out.line(u"%1  %2  %3  %4 %5"_s.arg(at, record.accountName, record.action, record.subject)
                             .arg(record.subjectId));
    }
    context.out.array(list);
    return {};
}

Result<void> accountAdd(Context &context)
{
    TEWAKE_TRY(const Session session, context.session(Permission::Administer));
    TEWAKE_TRY(Office *const office, context.office());
    const auto role = fromName<Role>(context.arguments.value(u"role"_s));
    if (!role)
        return wrongUsage(Ctl::tr("--role is one of coordinator, teleworker, manager, administrator."));
    Account account;
    account.login = context.arguments.position(0);
    account.displayName = context.arguments.value(u"name"_s, account.login);
    account.role = *role;
    if (context.arguments.has(u"worker"_s)) {
        TEWAKE_TRY(const Worker worker,
                   WorkerDesk(*office, session).findByCode(context.arguments.value(u"worker"_s)));
        account.workerId = worker.id;
    }
    TEWAKE_TRY(const Account saved,
               AdminDesk(*office, session).saveAccount(account, qEnvironmentVariable("TEWAKE_NEW_PASSWORD")));
    context.out.line(Ctl::tr("%1 can sign in as %2.").arg(saved.login, wordOf(saved.role)));
    context.out.object({{u"id"_s, saved.id.value()}, {u"login"_s, saved.login}});
    return {};
}

} // namespace

void addOfficeCommands(QList<Command> &commands)
{
    commands +=
        {u"office"_s, u"new"_s, u"office new PATH|URL [--admin LOGIN]"_s, {u"admin="_s}, 1, officeNew};
    commands += {u"office"_s,
                 u"sample"_s,
                 u"office sample PATH|URL --workers N --months M --seed S [--today D]"_s,
                 {u"workers="_s, u"months="_s, u"seed="_s, u"today="_s},
                 1,
                 officeSample};
    commands += {u"office"_s, u"check"_s, u"office check PATH|URL"_s, {}, 1, officeCheck};
    commands += {u"office"_s, u"upgrade"_s, u"office upgrade PATH|URL"_s, {}, 1, officeUpgrade};
    commands += {u"account"_s,
                 u"add"_s,
                 u"account add LOGIN --role ROLE [--name NAME] [--worker CODE]"_s,
                 {u"role="_s, u"name="_s, u"worker="_s},
                 1,
                 accountAdd};
    commands += {u"audit"_s, u"verify"_s, u"audit verify"_s, {}, 0, auditVerify};
    commands += {u"audit"_s, u"list"_s, u"audit list [--limit N]"_s, {u"limit="_s}, 0, auditList};
    commands += {u"calendar"_s, u"holidays"_s, u"calendar holidays YEAR [--json]"_s, {}, 1, calendarHolidays};
}

} // namespace tewake::ctl
