// SPDX-License-Identifier: GPL-3.0-or-later
// The lists that an office edits: work categories, skills, teams, hubs, rooms, settings.
#include "app/tewakectl/records.h"
#include "core/desk/admindesk.h"
#include "core/desk/settings.h"

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

template <class T> Result<void> show(Context &context, const T &record)
{
    context.out.line(u"%1  %2"_s.arg(record.id.value()).arg(record.name));
    context.out.object(shown(record, (*context.office())->zone()));
    return {};
}

template <class T> void showAll(Context &context, const QString &key, const QList<T> &records)
{
    QJsonArray objects;
    QList<QStringList> rows;
    for (const T &record : records) {
        QJsonObject object = shown(record, (*context.office())->zone());
        objects.append(object);
        rows.append(
            {object.contains(u"code"_s) ? object[u"code"].toString() : QString::number(record.id.value()),
             record.name});
    }
    const bool coded = !objects.isEmpty() && objects.first().toObject().contains(u"code"_s);
    context.out.table({coded ? Ctl::tr("code") : Ctl::tr("id"), Ctl::tr("name")}, rows);
    context.out.object({{key, objects}});
}

Result<void> categories(Context &context)
{
    TEWAKE_TRY(OrderDesk desk, context.desk<OrderDesk>(Permission::ViewOrders));
    TEWAKE_TRY(const QList<WorkCategory> list, desk.categories());
    showAll(context, u"categories"_s, list);
    return {};
}

template <class T>
Result<void> listOf(Context &context, const QString &key, Result<QList<T>> (WorkerDesk::*read)())
{
    TEWAKE_TRY(WorkerDesk desk, context.desk<WorkerDesk>(Permission::ViewWorkers));
    TEWAKE_TRY(const QList<T> list, (desk.*read)());
    showAll(context, key, list);
    return {};
}

Result<void> addCategory(Context &context)
{
    const Arguments &a = context.arguments;
    WorkCategory category;
    category.code = a.position(0);
    category.name = a.value(u"name"_s);
    TEWAKE_TRY(category.group, a.choice(u"group"_s, CategoryGroup::BackOffice));
    TEWAKE_TRY(const qint64 position, a.number(u"position"_s, 100, 1, 10'000));
    category.position = static_cast<int>(position);
    TEWAKE_TRY(AdminDesk desk, context.desk<AdminDesk>(Permission::Administer));
    TEWAKE_TRY(category, desk.saveCategory(category));
    return show(context, category);
}

Result<void> addSkill(Context &context)
{
    Skill skill;
    skill.name = context.arguments.position(0);
    TEWAKE_TRY(AdminDesk desk, context.desk<AdminDesk>(Permission::Administer));
    TEWAKE_TRY(skill, desk.saveSkill(skill));
    return show(context, skill);
}

Result<void> addHub(Context &context)
{
    const Arguments &a = context.arguments;
    TEWAKE_TRY(AdminDesk desk, context.desk<AdminDesk>(Permission::Administer));
    TEWAKE_TRY(const Hub hub,
               desk.saveHub({{}, 0, a.position(0), a.value(u"municipality"_s), a.value(u"contact"_s)}));
    return show(context, hub);
}

Result<Id<Hub>> hubOf(const Arguments &a, Desk &desk)
{
    if (!a.has(u"hub"_s))
        return Id<Hub>();
    WorkerDesk registry(desk.office(), desk.session());
    TEWAKE_TRY(const Hub hub, hubByName(registry, a.value(u"hub"_s)));
    return hub.id;
}

Result<void> addTeam(Context &context)
{
    const Arguments &a = context.arguments;
    TEWAKE_TRY(AdminDesk desk, context.desk<AdminDesk>(Permission::Administer));
    Team team;
    team.name = a.position(0);
    TEWAKE_TRY(team.hubId, hubOf(a, desk));
    if (a.has(u"leader"_s)) {
        WorkerDesk registry(desk.office(), desk.session());
        TEWAKE_TRY(const Worker leader, registry.findByCode(a.value(u"leader"_s)));
        team.leaderId = leader.id;
    }
    TEWAKE_TRY(team, desk.saveTeam(team));
    return show(context, team);
}

Result<void> addRoom(Context &context)
{
    const Arguments &a = context.arguments;
    Room room;
    room.name = a.position(0);
    TEWAKE_TRY(const qint64 seats, a.number(u"seats"_s, 1, 0, 10'000));
    room.seats = static_cast<int>(seats);
    TEWAKE_TRY(room.openMinute, a.time(u"open"_s, room.openMinute));
    TEWAKE_TRY(room.closeMinute, a.time(u"close"_s, room.closeMinute));
    TEWAKE_TRY(AdminDesk desk, context.desk<AdminDesk>(Permission::Administer));
    TEWAKE_TRY(room.hubId, hubOf(a, desk));
    TEWAKE_TRY(room, desk.saveRoom(room));
    return show(context, room);
}

Result<void> showSetting(Context &context)
{
    TEWAKE_TRY(Office *const office, context.office());
    TEWAKE_CHECK(context.session(Permission::ViewOrders));
    const QString name = context.arguments.position(0);
    TEWAKE_TRY(const QString value, office->setting(name));
    context.out.line(u"%1 = %2"_s.arg(name, value));
    context.out.object({{u"name"_s, name}, {u"value"_s, value}});
    return {};
}

Result<void> listSettings(Context &context)
{
    TEWAKE_TRY(Office *const office, context.office());
    TEWAKE_CHECK(context.session(Permission::ViewOrders));
    QJsonArray objects;
    QList<QStringList> rows;
    for (const Setting &setting : settings()) {
        if (setting.kind == Setting::Kind::Inner)
            continue;
        TEWAKE_TRY(const QString value, office->setting(setting.name));
        objects.append(QJsonObject{{u"name"_s, setting.name}, {u"value"_s, value}});
        rows.append({setting.name, value});
    }
    context.out.table({Ctl::tr("name"), Ctl::tr("value")}, rows);
    context.out.object({{u"settings"_s, objects}});
    return {};
}

Result<void> setSetting(Context &context)
{
    TEWAKE_TRY(AdminDesk desk, context.desk<AdminDesk>(Permission::Administer));
    const QString name = context.arguments.position(0);
    const QString value = context.arguments.position(1);
    TEWAKE_CHECK(desk.saveSetting(name, value));
    if (name == settingOf(TermKind::PayMeans) && hangsOnAcceptance(value))
        Output::note(
            Ctl::tr("The law wants a reward paid within 60 days of receipt, whether the work is inspected, "
                    "accepted or invoiced by then or not."));
    context.out.line(u"%1 = %2"_s.arg(name, value));
    context.out.object({{u"name"_s, name}, {u"value"_s, value}});
    return {};
}

} // namespace

void addListCommands(QList<Command> &commands)
{
    commands += {u"category list"_s, Ctl::tr("Kinds of work."), categories};
    commands += {u"category add CODE --name NAME [--group digitalData|backOffice|municipal] [--position N]"_s,
                 Ctl::tr("Adds a kind of work."), addCategory};
    commands += {u"skill list"_s, Ctl::tr("Skills."),
                 [](Context &c) { return listOf<Skill>(c, u"skills"_s, &WorkerDesk::skills); }};
    commands += {u"skill add NAME"_s, Ctl::tr("Adds a skill."), addSkill};
    commands += {u"team list"_s, Ctl::tr("Teams."),
                 [](Context &c) { return listOf<Team>(c, u"teams"_s, &WorkerDesk::teams); }};
    commands += {u"team add NAME [--leader WORKER] [--hub NAME]"_s, Ctl::tr("Adds a team."), addTeam};
    commands += {u"hub list"_s, Ctl::tr("Hubs: partner municipalities."),
                 [](Context &c) { return listOf<Hub>(c, u"hubs"_s, &WorkerDesk::hubs); }};
    commands += {u"hub add NAME [--municipality TEXT] [--contact TEXT]"_s, Ctl::tr("Adds a hub."), addHub};
    commands += {u"room list"_s, Ctl::tr("Secure rooms."),
                 [](Context &c) { return listOf<Room>(c, u"rooms"_s, &WorkerDesk::rooms); }};
    commands += {u"room add NAME --seats N [--open H:MM] [--close H:MM] [--hub NAME]"_s,
                 Ctl::tr("Adds a room."), addRoom};
    commands +=
        {u"setting list"_s,
         Ctl::tr("The settings of the office: terms of payment, terms.… for all offers, wage.minimum …"),
         listSettings};
    commands += {u"setting show NAME"_s, Ctl::tr("A setting of the office, like office.name."), showSetting};
    commands += {u"setting set NAME VALUE"_s, Ctl::tr("Changes it."), setSetting};
}

} // namespace tewake::ctl
