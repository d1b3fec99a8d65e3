// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recordkinds.h"

#include "core/desk/admindesk.h"
#include "core/desk/orderdesk.h"
#include "core/desk/workerdesk.h"
#include "ui/settings/recordsection.h"
#include "ui/widgets/formats.h"

#include <QLineEdit>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

struct Kinds {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

Result<SettingChoices> hubChoices(Office &office, const Session &session)
{
    SettingChoices choices{{Kinds::tr("None"), 0}};
    TEWAKE_TRY(const QList<Hub> hubs, WorkerDesk(office, session).hubs());
    for (const Hub &hub : hubs)
        choices.append({hub.name, hub.id.value()});
    return choices;
}

Result<SettingChoices> workerChoices(Office &office, const Session &session)
{
    SettingChoices choices{{Kinds::tr("Nobody"), 0}};
    // Leavers too: an account may still be theirs.
    TEWAKE_TRY(const QList<WorkerRow> rows, WorkerDesk(office, session).workers(true));
    for (const WorkerRow &row : rows)
        choices.append({Kinds::tr("%1 (%2)").arg(row.worker.name, row.worker.code), row.worker.id.value()});
    return choices;
}

/// Reads what the fields of a kind choose from.
struct Reader {
    Result<SettingChoices> (*read)(Office &, const Session &);
    QString field;
};
std::function<Result<ChoiceLists>(Office &)> listsFor(const Session &session, const QList<Reader> &readers)
{
    return [session, readers](Office &office) -> Result<ChoiceLists> {
        ChoiceLists lists;
        for (const Reader &reader : readers) {
            TEWAKE_TRY(lists[reader.field], reader.read(office, session));
        }
        return lists;
    };
}

QString nameIn(const ChoiceLists &lists, const QString &field, qint64 id)
{
    for (const auto &[words, value] : lists.value(field)) {
        if (value == id && id > 0)
            return words;
    }
    return u"—"_s;
}

QString activeWords(bool active)
{
    return active ? Kinds::tr("In use") : Kinds::tr("No longer used");
}

} // namespace

SettingsSection *makeAccountsSection(ScreenContext &context, QWidget *parent)
{
    RecordKind<Account> kind;
    kind.key = u"accounts"_s;
    kind.title = Kinds::tr("People and roles");
    kind.newWords = Kinds::tr("New account");
    kind.columns = {
        {.title = Kinds::tr("Name", "of a person"),
         .text = [](const Account &a) { return a.displayName; },
         .bold = [](const Account &) { return true; }},
        {.title = Kinds::tr("Sign-in name"), .text = [](const Account &a) { return a.login; }, .width = 16},
        {.title = Kinds::tr("Role"), .text = [](const Account &a) { return wordOf(a.role); }, .width = 14},
        {.title = Kinds::tr("State"),
         .text = [](const Account &a) { return a.active ? Kinds::tr("May sign in") : Kinds::tr("Shut out"); },
         .width = 14}};
    kind.load = [session = context.session()](Office &office) {
        return AdminDesk(office, session).accounts();
    };
    kind.loadLists = listsFor(context.session(), {{workerChoices, u"worker"_s}});
    kind.build = [](SettingsForm &form) {
        form.addText(u"name"_s, Kinds::tr("Name", "of a person"));
        form.addText(u"login"_s, Kinds::tr("Sign-in name"), Kinds::tr("Without spaces"));
        form.addChoice(u"role"_s, Kinds::tr("Role"));
        form.setChoices(u"role"_s, {{wordOf(Role::Coordinator), static_cast<qint64>(Role::Coordinator)},
                                    {wordOf(Role::Teleworker), static_cast<qint64>(Role::Teleworker)},
                                    {wordOf(Role::Manager), static_cast<qint64>(Role::Manager)},
                                    {wordOf(Role::Administrator), static_cast<qint64>(Role::Administrator)}});
        form.addChoice(u"worker"_s, Kinds::tr("Teleworker in the registry"));
        form.addText(u"password"_s, Kinds::tr("New password"), Kinds::tr("Empty: stays as it is"))
            ->setEchoMode(QLineEdit::Password);
        form.addFlag(u"active"_s, Kinds::tr("May sign in"));
    };
    kind.fill = [](SettingsForm &form, const Account &account) {
        form.setText(u"name"_s, account.displayName);
        form.setText(u"login"_s, account.login);
        form.setChoice(u"role"_s, static_cast<qint64>(account.role));
        form.setChoice(u"worker"_s, account.workerId.value());
        form.setText(u"password"_s, {});
        form.setFlag(u"active"_s, account.active);
    };
    kind.take = [](SettingsForm &form, Account &account) {
        account.displayName = form.text(u"name"_s);
        account.login = form.text(u"login"_s);
        account.role = static_cast<Role>(form.choice(u"role"_s));
        account.workerId = Id<Worker>(form.choice(u"worker"_s));
        account.active = form.flag(u"active"_s);
        return true;
    };
    kind.store = [&context](const Account &account, SettingsForm &form) {
        return AdminDesk(context.office(), context.session()).saveAccount(account, form.text(u"password"_s));
    };
    kind.name = [](const Account &account) { return account.displayName; };
    kind.active = [](const Account &account) { return account.active; };
    return new RecordSection<Account>(context, std::move(kind), parent);
}

SettingsSection *makeCategoriesSection(ScreenContext &context, QWidget *parent)
{
    RecordKind<WorkCategory> kind;
    kind.key = u"categories"_s;
    kind.title = Kinds::tr("Kinds of work");
    kind.newWords = Kinds::tr("New kind of work");
    kind.columns = {{.title = Kinds::tr("Order"),
                     .alignment = Qt::AlignRight,
                     .text = [](const WorkCategory &c) { return QString::number(c.position); },
                     .sortKey = [](const WorkCategory &c) { return c.position; },
                     .width = 7},
                    {.title = Kinds::tr("Name"), .text = [](const WorkCategory &c) { return c.name; }},
                    {.title = Kinds::tr("Group"),
                     .text = [](const WorkCategory &c) { return wordOf(c.group); },
                     .width = 20},
                    {.title = Kinds::tr("State"),
                     .text = [](const WorkCategory &c) { return activeWords(c.active); },
                     .width = 14}};
    kind.load = [session = context.session()](Office &office) {
        return OrderDesk(office, session).categories();
    };
    kind.build = [](SettingsForm &form) {
        form.addText(u"name"_s, Kinds::tr("Name"));
        form.addText(u"code"_s, Kinds::tr("Code"), Kinds::tr("The same in every language, for files"));
        form.addChoice(u"group"_s, Kinds::tr("Group"));
        SettingChoices groups;
        for (const CategoryGroup group :
             {CategoryGroup::DigitalData, CategoryGroup::BackOffice, CategoryGroup::Municipal})
            groups.append({wordOf(group), static_cast<qint64>(group)});
        form.setChoices(u"group"_s, groups);
        form.addNumber(u"position"_s, Kinds::tr("Place in lists"), 0, 9999);
        form.addFlag(u"active"_s, Kinds::tr("In use"));
    };
    kind.fill = [](SettingsForm &form, const WorkCategory &category) {
        form.setText(u"name"_s, category.name);
        form.setText(u"code"_s, category.code);
        form.setChoice(u"group"_s, static_cast<qint64>(category.group));
        form.setNumber(u"position"_s, category.position);
        form.setFlag(u"active"_s, category.active);
    };
    kind.take = [](SettingsForm &form, WorkCategory &category) {
        category.name = form.text(u"name"_s);
        category.code = form.text(u"code"_s);
        category.group = static_cast<CategoryGroup>(form.choice(u"group"_s));
        category.position = form.number(u"position"_s);
        category.active = form.flag(u"active"_s);
        return true;
    };
    kind.store = [&context](const WorkCategory &category, SettingsForm &) {
        return AdminDesk(context.office(), context.session()).saveCategory(category);
    };
    kind.name = [](const WorkCategory &category) { return category.name; };
    kind.active = [](const WorkCategory &category) { return category.active; };
    return new RecordSection<WorkCategory>(context, std::move(kind), parent);
}

SettingsSection *makeSkillsSection(ScreenContext &context, QWidget *parent)
{
    RecordKind<Skill> kind;
    kind.key = u"skills"_s;
    kind.title = Kinds::tr("Skills");
    kind.newWords = Kinds::tr("New skill");
    kind.columns = {{.title = Kinds::tr("Name"), .text = [](const Skill &s) { return s.name; }},
                    {.title = Kinds::tr("State"),
                     .text = [](const Skill &s) { return activeWords(s.active); },
                     .width = 16}};
    kind.load = [session = context.session()](Office &office) {
        return WorkerDesk(office, session).skills();
    };
    kind.build = [](SettingsForm &form) {
        form.addText(u"name"_s, Kinds::tr("Name"));
        form.addFlag(u"active"_s, Kinds::tr("In use"));
    };
    kind.fill = [](SettingsForm &form, const Skill &skill) {
        form.setText(u"name"_s, skill.name);
        form.setFlag(u"active"_s, skill.active);
    };
    kind.take = [](SettingsForm &form, Skill &skill) {
        skill.name = form.text(u"name"_s);
        skill.active = form.flag(u"active"_s);
        return true;
    };
    kind.store = [&context](const Skill &skill, SettingsForm &) {
        return AdminDesk(context.office(), context.session()).saveSkill(skill);
    };
    kind.name = [](const Skill &skill) { return skill.name; };
    kind.active = [](const Skill &skill) { return skill.active; };
    return new RecordSection<Skill>(context, std::move(kind), parent);
}

SettingsSection *makeTeamsSection(ScreenContext &context, QWidget *parent)
{
    RecordKind<Team> kind;
    kind.key = u"teams"_s;
    kind.title = Kinds::tr("Teams");
    kind.newWords = Kinds::tr("New team");
    kind.columns = {
        {.title = Kinds::tr("Name"), .text = [](const Team &t) { return t.name; }},
        {.title = Kinds::tr("Leader"),
         .text = [lists =
                      kind.lists](const Team &t) { return nameIn(*lists, u"leader"_s, t.leaderId.value()); },
         .width = 22},
        {.title = Kinds::tr("Hub"),
         .text = [lists = kind.lists](const Team &t) { return nameIn(*lists, u"hub"_s, t.hubId.value()); },
         .width = 18}};
    kind.load = [session = context.session()](Office &office) { return WorkerDesk(office, session).teams(); };
    kind.loadLists = listsFor(context.session(), {{workerChoices, u"leader"_s}, {hubChoices, u"hub"_s}});
    kind.build = [](SettingsForm &form) {
        form.addText(u"name"_s, Kinds::tr("Name"));
        form.addChoice(u"leader"_s, Kinds::tr("Leader"));
        form.addChoice(u"hub"_s, Kinds::tr("Hub"));
    };
    kind.fill = [](SettingsForm &form, const Team &team) {
        form.setText(u"name"_s, team.name);
        form.setChoice(u"leader"_s, team.leaderId.value());
        form.setChoice(u"hub"_s, team.hubId.value());
    };
    kind.take = [](SettingsForm &form, Team &team) {
        team.name = form.text(u"name"_s);
        team.leaderId = Id<Worker>(form.choice(u"leader"_s));
        team.hubId = Id<Hub>(form.choice(u"hub"_s));
        return true;
    };
    kind.store = [&context](const Team &team, SettingsForm &) {
        return AdminDesk(context.office(), context.session()).saveTeam(team);
    };
    kind.name = [](const Team &team) { return team.name; };
    return new RecordSection<Team>(context, std::move(kind), parent);
}

SettingsSection *makeHubsSection(ScreenContext &context, QWidget *parent)
{
    RecordKind<Hub> kind;
    kind.key = u"hubs"_s;
    kind.title = Kinds::tr("Hubs");
    kind.newWords = Kinds::tr("New hub");
    kind.columns = {
        {.title = Kinds::tr("Name"), .text = [](const Hub &h) { return h.name; }},
        {.title = Kinds::tr("Municipality"),
         .text = [](const Hub &h) { return h.municipality; },
         .width = 20},
        {.title = Kinds::tr("Contact"), .text = [](const Hub &h) { return h.contact; }, .width = 24}};
    kind.load = [session = context.session()](Office &office) { return WorkerDesk(office, session).hubs(); };
    kind.build = [](SettingsForm &form) {
        form.addText(u"name"_s, Kinds::tr("Name"));
        form.addText(u"municipality"_s, Kinds::tr("Municipality"));
        form.addText(u"contact"_s, Kinds::tr("Contact"));
    };
    kind.fill = [](SettingsForm &form, const Hub &hub) {
        form.setText(u"name"_s, hub.name);
        form.setText(u"municipality"_s, hub.municipality);
        form.setText(u"contact"_s, hub.contact);
    };
    kind.take = [](SettingsForm &form, Hub &hub) {
        hub.name = form.text(u"name"_s);
        hub.municipality = form.text(u"municipality"_s);
        hub.contact = form.text(u"contact"_s);
        return true;
    };
    kind.store = [&context](const Hub &hub, SettingsForm &) {
        return AdminDesk(context.office(), context.session()).saveHub(hub);
    };
    kind.name = [](const Hub &hub) { return hub.name; };
    return new RecordSection<Hub>(context, std::move(kind), parent);
}

SettingsSection *makeRoomsSection(ScreenContext &context, QWidget *parent)
{
    RecordKind<Room> kind;
    kind.key = u"rooms"_s;
    kind.title = Kinds::tr("Rooms");
    kind.newWords = Kinds::tr("New room");
    kind.columns = {
        {.title = Kinds::tr("Name"), .text = [](const Room &r) { return r.name; }},
        {.title = Kinds::tr("Seats"),
         .alignment = Qt::AlignRight,
         .text = [](const Room &r) { return QString::number(r.seats); },
         .sortKey = [](const Room &r) { return r.seats; },
         .width = 8},
        {.title = Kinds::tr("Open"),
         .text =
             [](const Room &r) {
                 return Kinds::tr("%1–%2").arg(timeOfDay(r.openMinute), timeOfDay(r.closeMinute));
             },
         .width = 14},
        {.title = Kinds::tr("Hub"),
         .text = [lists = kind.lists](const Room &r) { return nameIn(*lists, u"hub"_s, r.hubId.value()); },
         .width = 18}};
    kind.load = [session = context.session()](Office &office) { return WorkerDesk(office, session).rooms(); };
    kind.loadLists = listsFor(context.session(), {{hubChoices, u"hub"_s}});
    kind.build = [](SettingsForm &form) {
        form.addText(u"name"_s, Kinds::tr("Name"));
        form.addNumber(u"seats"_s, Kinds::tr("Seats"), 0, 10000, Kinds::tr("seats"));
        form.addTime(u"openMinute"_s, Kinds::tr("Opens at"));
        form.addTime(u"closeMinute"_s, Kinds::tr("Closes at"));
        form.addChoice(u"hub"_s, Kinds::tr("Hub"));
    };
    kind.fill = [](SettingsForm &form, const Room &room) {
        form.setText(u"name"_s, room.name);
        form.setNumber(u"seats"_s, room.seats);
        form.setTime(u"openMinute"_s, room.openMinute);
        form.setTime(u"closeMinute"_s, room.closeMinute);
        form.setChoice(u"hub"_s, room.hubId.value());
    };
    kind.take = [](SettingsForm &form, Room &room) {
        room.name = form.text(u"name"_s);
        room.seats = form.number(u"seats"_s);
        room.openMinute = form.time(u"openMinute"_s);
        room.closeMinute = form.time(u"closeMinute"_s);
        room.hubId = Id<Hub>(form.choice(u"hub"_s));
        return room.openMinute >= 0 && room.closeMinute >= 0;
    };
    kind.store = [&context](const Room &room, SettingsForm &) {
        return AdminDesk(context.office(), context.session()).saveRoom(room);
    };
    kind.name = [](const Room &room) { return room.name; };
    return new RecordSection<Room>(context, std::move(kind), parent);
}

} // namespace tewake::ui
