// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/command.h"

#include "core/base/passwordfile.h"
#include "core/desk/signin.h"

namespace tewake::ctl {

using namespace Qt::StringLiterals;

QList<Command> allCommands()
{
    QList<Command> commands;
    addDemoCommand(commands);
    addOfficeCommands(commands);
    addAccountCommands(commands);
    addListCommands(commands);
    addExchangeCommands(commands);
    addClientCommands(commands);
    addOrderCommands(commands);
    addOrderTermsCommands(commands);
    addSplitCommands(commands);
    addTaskCommands(commands);
    addWorkerCommands(commands);
    addWorkerDetailCommands(commands);
    addDispatchCommands(commands);
    addSolveCommands(commands);
    addOfferCommands(commands);
    addHoursCommands(commands);
    addApprovalCommands(commands);
    addInspectionCommands(commands);
    addReportCommands(commands);
    addMonthCommands(commands);
    addAuditCommands(commands);
    addLaterCommands(commands);
    return commands;
}

Result<Office *> Context::office()
{
    if (m_office)
        return m_office.get();
    if (!arguments.has(u"office"_s))
        return wrongUsage(Ctl::tr("Name the office with --office."), u"office"_s);
    return officeAt(arguments.value(u"office"_s));
}

Result<Office *> Context::officeAt(const QString &pathOrUrl)
{
    TEWAKE_TRY(const Location location, Location::parse(pathOrUrl));
    TEWAKE_TRY(m_office, Office::open(location, clock));
    return m_office.get();
}

Office *Context::keep(std::unique_ptr<Office> office)
{
    m_office = std::move(office);
    return m_office.get();
}

Result<Session> Context::session(Permission needed)
{
    TEWAKE_TRY(Office *const opened, office());
    if (m_session)
        return *m_session;
    const QString user = arguments.value(u"user"_s);
    if (user.isEmpty() || qEnvironmentVariableIsEmpty("TEWAKE_PASSWORD")) {
        TEWAKE_TRY(const QList<Account> offered, sampleAccounts(*opened));
        for (const Account &account : offered) {
            if (user.isEmpty() ? may(account.role, needed) : account.login == user) {
                TEWAKE_TRY(m_session, signInToSample(*opened, account.id));
                return *m_session;
            }
        }
    }
    const QString password = passwordOf(opened->location(), user);
    if (!user.isEmpty() && !password.isEmpty()) {
        TEWAKE_TRY(m_session, signIn(*opened, user, password));
        return *m_session;
    }
    if (user.isEmpty())
        return Error{ErrorCode::NotAllowed, Ctl::tr("Say with --user who acts."), u"user"_s};
    return Error{
        ErrorCode::NotAllowed,
        Ctl::tr("The password of “%1” is expected in TEWAKE_PASSWORD, PGPASSWORD or ~/.pgpass.").arg(user),
        u"user"_s};
}

Result<void> Context::readWhole()
{
    if (!m_office)
        return {};
    if (const std::optional<Error> unread = m_office->takeReadError())
        return *unread;
    return {};
}

} // namespace tewake::ctl
