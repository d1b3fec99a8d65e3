// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/command.h"

#include "core/desk/signin.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Ctl {
    Q_DECLARE_TR_FUNCTIONS(tewakectl)
};

const QString UsageField = u"--usage"_s;

void print(FILE *file, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), file);
    std::fputc('\n', file);
    std::fflush(file);
}

} // namespace

void Output::line(const QString &text) const
{
    if (!m_json)
        print(stdout, text.toUtf8());
}

void Output::object(const QJsonObject &object) const
{
    if (m_json)
        print(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Output::array(const QJsonArray &array) const
{
    if (m_json)
        print(stdout, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void Output::note(const QString &text)
{
    print(stderr, text.toUtf8());
}

Result<Office *> Context::office()
{
    if (m_office)
        return m_office.get();
    if (!arguments.has(u"office"_s))
        return wrongUsage(Ctl::tr("Name the office with --office."));
    TEWAKE_TRY(const Location location, Location::parse(arguments.value(u"office"_s)));
    TEWAKE_TRY(m_office, Office::open(location, clock));
    return m_office.get();
}

Result<Session> Context::session(Permission needed)
{
    TEWAKE_TRY(Office *const opened, office());
    TEWAKE_TRY(const QList<Account> offered, sampleAccounts(*opened));
    const QString user = arguments.value(u"user"_s);
    const QString password = qEnvironmentVariable("TEWAKE_PASSWORD");
    if (!user.isEmpty() && !password.isEmpty())
        return signIn(*opened, user, password);
    for (const Account &account : offered) {
        if (user.isEmpty() ? may(account.role, needed) : account.login == user)
            return signInToSample(*opened, account.id);
    }
    if (user.isEmpty())
        return Error{ErrorCode::NotAllowed, Ctl::tr("Say with --user who acts."), u"user"_s};
    return Error{ErrorCode::NotAllowed,
                 Ctl::tr("The password of “%1” is expected in TEWAKE_PASSWORD.").arg(user), u"user"_s};
}

Error wrongUsage(const QString &message)
{
    return {ErrorCode::InvalidInput, message, UsageField};
}

bool isWrongUsage(const Error &error)
{
    return error.field == UsageField;
}

} // namespace tewake::ctl
