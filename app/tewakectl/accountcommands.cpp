// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/records.h"
#include "core/desk/admindesk.h"

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<void> takeTerms(Account &account, const Arguments &a, AdminDesk &desk)
{
    account.displayName = a.value(u"name"_s, account.displayName);
    TEWAKE_TRY(account.role, a.choice(u"role"_s, account.role));
    TEWAKE_TRY(account.active, a.yesNo(u"active"_s, account.active));
    if (a.has(u"worker"_s)) {
        TEWAKE_TRY(const Worker worker,
                   WorkerDesk(desk.office(), desk.session()).findByCode(a.value(u"worker"_s)));
        account.workerId = worker.id;
    }
    return {};
}

/// Values of the command line alone, before an office is opened.
Result<void> checkTerms(const Arguments &a)
{
    TEWAKE_CHECK(a.choice(u"role"_s, Role::Teleworker));
    TEWAKE_CHECK(a.yesNo(u"active"_s, true));
    return {};
}

QString newPassword()
{
    return qEnvironmentVariable("TEWAKE_NEW_PASSWORD");
}

Result<void> show(Context &context, const Account &account)
{
    context.out.line(Ctl::tr("%1 can sign in as %2.").arg(account.login, wordOf(account.role)));
    context.out.object(shown(account, (*context.office())->zone()));
    return {};
}

Result<void> list(Context &context)
{
    TEWAKE_TRY(AdminDesk desk, context.desk<AdminDesk>(Permission::ViewAccounts));
    TEWAKE_TRY(const QList<Account> accounts, desk.accounts());
    TEWAKE_TRY(const NameMap codes, workerCodes(desk.office(), desk.session()));
    QJsonArray objects;
    QList<QStringList> rows;
    for (const Account &account : accounts) {
        const QString code = codes.value(account.workerId.value());
        QJsonObject object = shown(account, (*context.office())->zone());
        object.insert(u"worker"_s, code);
        objects.append(object);
        rows.append({account.login, wordOf(account.role),
                     account.active ? Ctl::tr("active") : Ctl::tr("closed"), code, account.displayName});
    }
    context.out.table(
        {Ctl::tr("login"), Ctl::tr("role"), Ctl::tr("state"), Ctl::tr("worker"), Ctl::tr("name")}, rows);
    context.out.object({{u"accounts"_s, objects}});
    return {};
}

Result<void> add(Context &context)
{
    TEWAKE_CHECK(checkTerms(context.arguments));
    TEWAKE_TRY(AdminDesk desk, context.desk<AdminDesk>(Permission::Administer));
    Account account;
    account.login = context.arguments.position(0);
    account.displayName = account.login;
    TEWAKE_CHECK(takeTerms(account, context.arguments, desk));
    TEWAKE_TRY(account, desk.saveAccount(account, newPassword()));
    return show(context, account);
}

Result<void> change(Context &context)
{
    TEWAKE_CHECK(checkTerms(context.arguments));
    TEWAKE_TRY(AdminDesk desk, context.desk<AdminDesk>(Permission::Administer));
    TEWAKE_TRY(const QList<Account> accounts, desk.accounts());
    const QString login = context.arguments.position(0);
    for (Account account : accounts) {
        if (account.login != login)
            continue;
        TEWAKE_CHECK(takeTerms(account, context.arguments, desk));
        TEWAKE_TRY(account, desk.saveAccount(account, newPassword()));
        return show(context, account);
    }
    return Error{ErrorCode::NotFound, Ctl::tr("There is no account “%1”.").arg(login), u"login"_s};
}

} // namespace

void addAccountCommands(QList<Command> &commands)
{
    const QString terms = u" [--name NAME] [--worker WORKER] [--active yes|no]"_s;
    const QString roles = u"--role coordinator|teleworker|manager|administrator"_s;
    commands += {u"account list"_s, Ctl::tr("Who can sign in."), list};
    commands += {u"account add LOGIN "_s + roles + terms,
                 Ctl::tr("Lets somebody sign in; the password comes from TEWAKE_NEW_PASSWORD. A teleworker's "
                         "account belongs to a WORKER."),
                 add};
    commands += {u"account change LOGIN ["_s + roles + u"]"_s + terms,
                 Ctl::tr("Changes what is given; a new password comes from TEWAKE_NEW_PASSWORD."), change};
}

} // namespace tewake::ctl
