// SPDX-License-Identifier: GPL-3.0-or-later
// The registry; skills, agreements and availability are in workerdetailcommands.cpp.
#include "app/tewakectl/records.h"

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<void> list(Context &context)
{
    TEWAKE_TRY(WorkerDesk desk, context.desk<WorkerDesk>(Permission::ViewWorkers));
    TEWAKE_TRY(const QList<WorkerRow> workers, desk.workers(context.arguments.has(u"all"_s)));
    TEWAKE_TRY(const NameMap skills, skillNames(desk));
    QJsonArray objects;
    QList<QStringList> rows;
    for (const WorkerRow &row : workers) {
        QJsonObject object = shown(row.worker, (*context.office())->zone());
        QStringList known;
        for (const WorkerSkill &skill : row.skills)
            known += u"%1:%2"_s.arg(skills.value(skill.skillId.value())).arg(skill.level);
        object.insert(u"team"_s, row.teamName);
        object.insert(u"skills"_s, QJsonArray::fromStringList(known));
        object.insert(u"offered_weekly_minutes"_s, row.offeredWeekly.count());
        object.insert(u"assigned_month_minutes"_s, row.assignedThisMonth.count());
        object.insert(u"worked_month_minutes"_s, row.workedThisMonth.count());
        object.insert(u"earned_this_year"_s, row.earnedThisYear.amount());
        objects.append(object);
        rows.append({row.worker.code, row.worker.active ? Ctl::tr("active") : Ctl::tr("resting"),
                     row.offeredWeekly.toString(), row.assignedThisMonth.toString(), row.worker.name,
                     row.worker.kana, row.teamName});
    }
    context.out.table({Ctl::tr("code"), Ctl::tr("state"), Ctl::tr("a week"), Ctl::tr("this month"),
                       Ctl::tr("name"), Ctl::tr("kana"), Ctl::tr("team")},
                      rows);
    context.out.object({{u"workers"_s, objects}});
    return {};
}

Result<void> takeLimits(Worker &worker, const Arguments &a)
{
    TEWAKE_TRY(worker.maxDay, a.minutes(u"day"_s, worker.maxDay));
    TEWAKE_TRY(worker.maxWeek, a.minutes(u"week"_s, worker.maxWeek));
    TEWAKE_TRY(worker.maxMonth, a.minutes(u"month"_s, worker.maxMonth));
    TEWAKE_TRY(worker.shortestBlock, a.minutes(u"shortest"_s, worker.shortestBlock));
    TEWAKE_TRY(worker.desiredMonth, a.minutes(u"desired"_s, worker.desiredMonth));
    TEWAKE_TRY(worker.yearCeiling, a.yen(u"ceiling"_s, worker.yearCeiling));
    return {};
}

Result<void> takeValues(Worker &worker, const Arguments &a)
{
    worker.code = a.value(u"code"_s, worker.code);
    worker.name = a.value(u"name"_s, worker.name);
    worker.kana = a.value(u"kana"_s, worker.kana);
    worker.email = a.value(u"email"_s, worker.email);
    worker.phone = a.value(u"phone"_s, worker.phone);
    worker.postalCode = a.value(u"postal-code"_s, worker.postalCode);
    worker.address = a.value(u"address"_s, worker.address);
    worker.registrationNumber = a.value(u"registration-number"_s, worker.registrationNumber);
    TEWAKE_TRY(worker.workplace, a.choice(u"workplace"_s, worker.workplace));
    TEWAKE_TRY(worker.registeredOn, a.date(u"registered"_s, worker.registeredOn));
    TEWAKE_TRY(worker.leftOn, a.date(u"left"_s, worker.leftOn));
    TEWAKE_TRY(worker.active, a.yesNo(u"active"_s, worker.active));
    TEWAKE_TRY(worker.hourlyCost, a.yen(u"hourly-cost"_s, worker.hourlyCost));
    return takeLimits(worker, a);
}

Result<void> takeAll(Worker &worker, const Arguments &a, WorkerDesk &desk)
{
    TEWAKE_CHECK(takeValues(worker, a));
    TEWAKE_CHECK(takeReference(a, u"team"_s, worker.teamId, desk, teamByName));
    TEWAKE_CHECK(takeReference(a, u"hub"_s, worker.hubId, desk, hubByName));
    TEWAKE_CHECK(takeReference(a, u"room"_s, worker.roomId, desk, roomByName));
    return {};
}

Result<void> show(Context &context, const Worker &worker)
{
    context.out.line(u"%1  %2  %3"_s.arg(worker.code, worker.name, worker.kana));
    context.out.line(Ctl::tr("%1: %2 a day, %3 a week, %4 a month, %5 yen a year (0: no limit)")
                         .arg(worker.name, worker.maxDay.toString(), worker.maxWeek.toString(),
                              worker.maxMonth.toString(), worker.yearCeiling.toString()));
    context.out.object(shown(worker, (*context.office())->zone()));
    return {};
}

Result<void> add(Context &context)
{
    Worker worker;
    TEWAKE_CHECK(takeValues(worker, context.arguments));
    TEWAKE_TRY(WorkerDesk desk, context.desk<WorkerDesk>(Permission::EditWorkers));
    TEWAKE_CHECK(takeAll(worker, context.arguments, desk));
    if (!worker.registeredOn.isValid())
        worker.registeredOn = desk.office().today();
    TEWAKE_TRY(worker, desk.save(worker));
    return show(context, worker);
}

Result<void> change(Context &context)
{
    Worker checked;
    TEWAKE_CHECK(takeValues(checked, context.arguments));
    TEWAKE_TRY(WorkerDesk desk, context.desk<WorkerDesk>(Permission::EditWorkers));
    TEWAKE_TRY(Worker worker, desk.findByCode(context.arguments.position(0)));
    TEWAKE_CHECK(takeAll(worker, context.arguments, desk));
    TEWAKE_TRY(worker, desk.save(worker));
    return show(context, worker);
}

Result<void> limits(Context &context)
{
    Worker checked;
    TEWAKE_CHECK(takeLimits(checked, context.arguments));
    TEWAKE_TRY(WorkerDesk desk, context.desk<WorkerDesk>(Permission::EditWorkers));
    TEWAKE_TRY(Worker worker, workerByCode(desk, context.arguments.position(0)));
    TEWAKE_CHECK(takeLimits(worker, context.arguments));
    TEWAKE_TRY(worker, desk.saveLimits(worker));
    return show(context, worker);
}

} // namespace

void addWorkerCommands(QList<Command> &commands)
{
    const QString ownLimits = u" [--day MIN] [--week MIN] [--month MIN] [--shortest MIN] [--desired MIN] "
                              "[--ceiling YEN]"_s;
    const QString fields =
        u" [--kana KANA] [--email TEXT] [--phone TEXT] [--postal-code TEXT] [--address TEXT] [--team NAME] "
        "[--hub NAME] [--room NAME] [--workplace home|coworking|either] [--registered D] [--left D] "
        "[--active yes|no] [--registration-number TEXT] [--hourly-cost YEN]"_s +
        ownLimits;
    commands += {u"worker list [--all]"_s, Ctl::tr("The registry; with --all those who left as well."), list};
    commands += {u"worker add --name NAME [--code CODE]"_s + fields,
                 Ctl::tr("Registers somebody; without --code the next number."), add};
    commands += {u"worker change WORKER [--name NAME] [--code CODE]"_s + fields,
                 Ctl::tr("Changes what is given and leaves the rest."), change};
    commands += {u"worker limits WORKER"_s + ownLimits,
                 Ctl::tr("The limits that the person sets; a teleworker sets her own. 0: no limit."), limits};
}

} // namespace tewake::ctl
