// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/location.h"

#include "core/base/passwordfile.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {
struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};
} // namespace

Result<Location> Location::parse(const QString &text)
{
    Location location;
    if (!text.startsWith(u"postgresql:"_s) && !text.startsWith(u"postgres:"_s)) {
        if (text.trimmed().isEmpty())
            return Error{ErrorCode::CannotOpen, Store::tr("No office was named."), u"office"_s};
        location.path = text;
        return location;
    }
    const QUrl url(text, QUrl::StrictMode);
    location.engine = Engine::Postgres;
    location.host = url.host();
    location.port = url.port(5432);
    location.user = url.userName();
    location.database = url.path().mid(1);
    location.sslMode = QUrlQuery(url).queryItemValue(u"sslmode"_s);
    // A password that is meant for PostgreSQL goes first: TEWAKE_PASSWORD may be that of the person who signs
    // in.
    if (qEnvironmentVariableIsEmpty("PGPASSWORD") && passwordFromFile(location, location.user).isEmpty())
        location.password = qEnvironmentVariable("TEWAKE_PASSWORD");
    if (!url.password().isEmpty())
        return Error{
            ErrorCode::CannotOpen,
            Store::tr("The address of the office holds a password, which others could see. Put it into "
                      "PGPASSWORD, ~/.pgpass or TEWAKE_PASSWORD instead."),
            u"office"_s};
    if (!url.isValid() || location.database.isEmpty())
        return Error{
            ErrorCode::CannotOpen,
            Store::tr("“%1” is no address of an office; it looks like postgresql://user@host:5432/name.")
                .arg(text),
            u"office"_s};
    return location;
}

QString Location::displayName() const
{
    if (engine == Engine::Sqlite)
        return path;
    return u"postgresql://%1@%2:%3/%4"_s.arg(user, host.isEmpty() ? u"localhost"_s : host)
        .arg(port)
        .arg(database);
}

} // namespace tewake
