// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/signin.h"

#include "core/store/housegateway.h"

#include <QCoreApplication>

#include <sodium.h>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct SignIn {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

constexpr qsizetype LongestLogin = 200;

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

/// A hash that no password matches, checked for unknown logins so that they take as long as known ones.
const QByteArray &decoyHash()
{
    static const QByteArray hash = [] {
        QByteArray buffer(crypto_pwhash_STRBYTES, '\0');
        const QByteArray nobody = "nobody's password";
        if (crypto_pwhash_str(buffer.data(), nobody.constData(),
                              static_cast<unsigned long long>(nobody.size()),
                              crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
            return QByteArray();
        return buffer;
    }();
    return hash;
}

bool matches(const QByteArray &hash, const QString &password)
{
    const QByteArray bytes = password.normalized(QString::NormalizationForm_KC).toUtf8();
    return crypto_pwhash_str_verify(hash.constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size())) == 0;
}

Result<void> recordSignIn(Office &office, const Account &account, const QString &action)
{
    return office.database().transact([&]() -> Result<void> {
        AuditRecord record;
        record.at = office.now();
        record.accountId = account.id;
        record.accountName = account.displayName;
        record.action = action;
        record.subject = u"account"_s;
        record.subjectId = account.id.value();
        return AuditTrail(office.database()).append(record);
    });
}

} // namespace

Result<void> checkLogin(const QString &login)
{
    if (login.isEmpty())
        return Error{ErrorCode::InvalidInput, SignIn::tr("The sign-in name is missing."), u"login"_s};
    if (login.size() > LongestLogin || login.contains(u' '))
        return Error{ErrorCode::InvalidInput,
                     SignIn::tr("“%1” cannot be a sign-in name: it is too long or has a space in it.")
                         .arg(login.left(40)),
                     u"login"_s};
    return {};
}

Result<QString> hashPassword(const QString &password)
{
    if (password.size() < ShortestPassword)
        return Error{ErrorCode::InvalidInput,
                     SignIn::tr("A password has at least %1 characters.").arg(ShortestPassword),
                     u"password"_s};
    const QByteArray bytes = password.normalized(QString::NormalizationForm_KC).toUtf8();
    char buffer[crypto_pwhash_STRBYTES] = {};
    if (!sodiumReady() ||
        crypto_pwhash_str(buffer, bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return Error{ErrorCode::StorageFailure,
                     SignIn::tr("There is too little memory to protect the password."), u"password"_s};
    return QString::fromLatin1(buffer);
}

Result<Session> signIn(Office &office, const QString &login, const QString &password)
{
    const Error refused{ErrorCode::NotAllowed,
                        SignIn::tr("The name “%1” and the password do not belong together.").arg(login),
                        u"user"_s};
    if (!sodiumReady())
        return refused;
    TEWAKE_TRY(const std::optional<Account> found, HouseGateway(office.database()).accountByLogin(login));
    const bool usable = found && found->active && !found->passwordHash.isEmpty();
    const bool right = matches(usable ? found->passwordHash.toLatin1() : decoyHash(), password);
    if (!usable || !right) {
        // An unknown name leaves the same line, of nobody: neither time nor the trail tells which there are.
        TEWAKE_CHECK(recordSignIn(office, found.value_or(Account()), u"signIn.refused"_s));
        return refused;
    }
    TEWAKE_CHECK(recordSignIn(office, *found, u"signIn"_s));
    return Session{*found};
}

Result<QList<Account>> sampleAccounts(Office &office)
{
    QList<Account> offered;
    if (!office.isSample())
        return offered;
    TEWAKE_TRY(const QList<Account> all, HouseGateway(office.database()).accounts());
    TEWAKE_TRY(const QString busy, office.setting(u"sample.teleworker"_s));
    for (const Role role : {Role::Coordinator, Role::Teleworker, Role::Manager, Role::Administrator}) {
        for (const Account &account : all) {
            if (account.role != role || !account.active)
                continue;
            // Of the teleworkers the one who has work to show.
            const bool other = role == Role::Teleworker && !busy.isEmpty() && account.login != busy;
            if (other)
                continue;
            offered.append(account);
            break;
        }
    }
    return offered;
}

Result<Session> signInToSample(Office &office, Id<Account> account)
{
    TEWAKE_TRY(const QList<Account> offered, sampleAccounts(office));
    for (const Account &candidate : offered) {
        if (candidate.id == account) {
            TEWAKE_CHECK(recordSignIn(office, candidate, u"signIn.sample"_s));
            return Session{candidate};
        }
    }
    return Error{ErrorCode::NotAllowed,
                 SignIn::tr("Signing in without a password is for sample offices only."), u"user"_s};
}

} // namespace tewake
