// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/command.h"

#include "core/base/passwordfile.h"
#include "core/base/text.h"
#include "core/desk/admindesk.h"
#include "core/sample/sampleoffice.h"

#include <QFileInfo>

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

/// A place that is taken is a refusal; the office that is there could well be opened.
Result<Location> freePlace(const Context &context)
{
    TEWAKE_TRY(const Location location, Location::parse(context.arguments.position(0)));
    if (location.engine == Engine::Sqlite && QFileInfo::exists(location.path))
        return Error{ErrorCode::Refused, Ctl::tr("There is already a file “%1”.").arg(location.path),
                     u"office"_s};
    if (location.engine == Engine::Postgres) {
        TEWAKE_TRY(const bool free, Office::isFree(location));
        if (!free)
            return Error{ErrorCode::Refused,
                         Ctl::tr("There is already an office in %1.").arg(location.displayName()),
                         u"office"_s};
    }
    return location;
}

Result<void> create(Context &context)
{
    TEWAKE_TRY(const Location location, freePlace(context));
    const QString login =
        cleaned(context.arguments.has(u"admin"_s) ? context.arguments.value(u"admin"_s) : u"admin"_s);
    const FirstAdministrator administrator{login, passwordOf(location, login)};
    if (administrator.password.isEmpty())
        return Error{
            ErrorCode::InvalidInput,
            Ctl::tr("Nobody could enter the office: put a password for “%1”, its first administrator, "
                    "into TEWAKE_PASSWORD, or name somebody else with --admin.")
                .arg(login),
            u"password"_s};
    TEWAKE_TRY(auto made,
               Office::create(location, context.clock, administrator, context.arguments.value(u"contact"_s)));
    context.keep(std::move(made));
    const QJsonObject object{{u"office"_s, location.displayName()}, {u"administrator"_s, login}};
    context.out.line(Ctl::tr("%1 is its administrator.").arg(login));
    context.out.line(Ctl::tr("A new office is in %1.").arg(location.displayName()));
    context.out.object(object);
    return {};
}

Result<void> sample(Context &context)
{
    SampleSpec spec;
    TEWAKE_TRY(const qint64 workers,
               context.arguments.number(u"workers"_s, spec.workers, FewestSampleWorkers, MostSampleWorkers));
    TEWAKE_TRY(const qint64 months, context.arguments.number(u"months"_s, spec.months, 0, 120));
    TEWAKE_TRY(const qint64 seed, context.arguments.number(u"seed"_s, 1, 0, 1LL << 62));
    TEWAKE_TRY(const QDate today, context.arguments.date(u"today"_s, {}));
    TEWAKE_TRY(const Location location, freePlace(context));
    spec.workers = static_cast<int>(workers);
    spec.months = static_cast<int>(months);
    spec.seed = static_cast<quint64>(seed);
    const FixedClock fixed(
        OfficeZone().at(today.isValid() ? today : OfficeZone().date(context.clock.now()), 10 * 60));
    TEWAKE_TRY(const auto office, makeSampleOffice(location, fixed, spec));
    context.out.line(Ctl::tr("The sample office %1 is in %2.").arg(office->name(), location.displayName()));
    context.out.line(Ctl::tr("Commands need no --user there; everybody's password is “%1”.")
                         .arg(QString::fromLatin1(SamplePassword)));
    context.out.object({{u"office"_s, location.displayName()},
                        {u"workers"_s, workers},
                        {u"months"_s, months},
                        {u"seed"_s, seed},
                        {u"password"_s, QString::fromLatin1(SamplePassword)}});
    return {};
}

Result<void> check(Context &context)
{
    TEWAKE_TRY(Office *const office, context.officeAt(context.arguments.position(0)));
    TEWAKE_TRY(const QList<Finding> findings, checkOffice(*office));
    TEWAKE_CHECK(context.readWhole());
    QJsonArray list;
    for (const Finding &finding : findings) {
        list.append(finding.what);
        context.out.line(finding.what);
    }
    context.out.object({{u"ok"_s, findings.isEmpty()}, {u"findings"_s, list}});
    if (!findings.isEmpty())
        return Error{ErrorCode::Refused,
                     Ctl::tr("%n finding(s).", nullptr, static_cast<int>(findings.size())), u"office"_s};
    context.out.line(Ctl::tr("The office is whole."));
    return {};
}

Result<void> upgrade(Context &context)
{
    TEWAKE_TRY(const Location location, Location::parse(context.arguments.position(0)));
    TEWAKE_TRY(const int before, Office::schemaOf(location));
    TEWAKE_TRY(Office *const office, context.officeAt(context.arguments.position(0)));
    TEWAKE_TRY(const int now, office->schema());
    context.out.line(
        before == now ? Ctl::tr("%1 has the newest schema already, %2.").arg(location.displayName()).arg(now)
                      : Ctl::tr("%1 was brought from schema %2 to %3.")
                            .arg(location.displayName())
                            .arg(before)
                            .arg(now));
    context.out.object(
        {{u"office"_s, location.displayName()}, {u"schema_before"_s, before}, {u"schema"_s, now}});
    return {};
}

} // namespace

void addOfficeCommands(QList<Command> &commands)
{
    commands +=
        {u"office new PATH|URL [--admin LOGIN] [--contact TEXT]"_s,
         Ctl::tr("An empty office with the work categories and Japan's holidays; its first administrator is "
                 "LOGIN, or “admin”, whose password comes from TEWAKE_PASSWORD. TEXT is whom every offer "
                 "names for questions: without, no offer can go out until the settings have it."),
         create};
    commands += {u"office sample PATH|URL [--workers N] [--months M] [--seed S] [--today D]"_s,
                 Ctl::tr("A generated office to try things on."), sample};
    commands +=
        {u"office check PATH|URL"_s,
         Ctl::tr("Integrity, foreign keys, audit trail and sums; status 1 and the findings if anything "
                 "is off."),
         check};
    commands += {u"office upgrade PATH|URL"_s,
                 Ctl::tr("Brings an office of an older version up to date, after a backup."), upgrade};
}

} // namespace tewake::ctl
