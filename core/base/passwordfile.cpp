// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/passwordfile.h"

#include <QDir>
#include <QFile>
#include <QStringList>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

/// Fields stand between colons; a backslash takes the sign behind it as it is.
QStringList fieldsOf(const QString &line)
{
    QStringList fields(QString{});
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\' && i + 1 < line.size())
            fields.last() += line[++i];
        else if (line[i] == u':' && fields.size() < 5)
            fields += QString();
        else
            fields.last() += line[i];
    }
    return fields;
}

bool fits(const QString &field, const QString &value)
{
    return field == "*"_L1 || field == value;
}

} // namespace

QString passwordFromFile(const Location &location, const QString &user)
{
    QFile file(qEnvironmentVariable("PGPASSFILE", QDir::homePath() + u"/.pgpass"_s));
    constexpr auto Others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (!file.open(QIODevice::ReadOnly) || (file.permissions() & Others))
        return {};
    const bool server = location.engine == Engine::Postgres;
    const QString host = location.host.isEmpty() ? u"localhost"_s : location.host;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList fields = fieldsOf(line.endsWith(u'\r') ? line.chopped(1) : line);
        if (line.startsWith(u'#') || fields.size() != 5)
            continue;
        if (fits(fields[0], host) && fits(fields[1], QString::number(location.port)) &&
            fits(fields[2], server ? location.database : location.path) && fits(fields[3], user))
            return fields[4];
    }
    return {};
}

QString passwordOf(const Location &location, const QString &user)
{
    const QString own = qEnvironmentVariable("TEWAKE_PASSWORD");
    if (!own.isEmpty())
        return own;
    const QString fromFile = passwordFromFile(location, user);
    return fromFile.isEmpty() ? qEnvironmentVariable("PGPASSWORD") : fromFile;
}

} // namespace tewake
