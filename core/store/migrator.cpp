// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {
/// Seconds after which what an upgrade left behind is nobody's any more.
constexpr qint64 StoppedLongAgo = 3600;

struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};
} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> list = [] {
        QList<Migration> found;
        const QDir folder(u":/tewake/migrations"_s);
        for (const QString &file : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            QFile script(folder.filePath(file));
            const bool readable = script.open(QIODevice::ReadOnly);
            Q_ASSERT(readable);
            found.append({file.left(3).toInt(), file.chopped(4), QString::fromUtf8(script.readAll())});
        }
        Q_ASSERT(!found.isEmpty());
        return found;
    }();
    return list;
}

Result<int> schemaVersion(Database &database)
{
    const QString present =
        database.dialect().engine() == Engine::Sqlite
            ? u"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'"_s
            : u"SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema() "
              "AND table_name = 'schema_version'"_s;
    TEWAKE_TRY(const qint64 tables, database.integer(present));
    if (tables == 0)
        return 0;
    TEWAKE_TRY(const qint64 version, database.integer(u"SELECT MAX(number) FROM schema_version"_s));
    return static_cast<int>(version);
}

namespace {

/// Inside a transaction: the step's statements and its number, unless somebody else has taken it meanwhile.
Result<void> takeStep(Database &database, const Migration &step, const std::function<void()> &aboutTo)
{
    const bool sqlite = database.dialect().engine() == Engine::Sqlite;
    QStringList statements = database.dialect().statements(step.sql);
    if (step.number == 1) {
        statements.prepend(sqlite ? u"CREATE TABLE schema_version (number INTEGER PRIMARY KEY NOT NULL, "
                                    "name TEXT NOT NULL) STRICT"_s
                                  : u"CREATE TABLE schema_version (number BIGINT PRIMARY KEY NOT NULL, "
                                    "name TEXT NOT NULL)"_s);
    } else {
        if (const QString lock = database.dialect().lockTable(u"schema_version"_s); !lock.isEmpty())
            TEWAKE_CHECK(database.command(lock));
        TEWAKE_TRY(const int found, schemaVersion(database));
        if (found >= step.number)
            return {};
    }
    for (const QString &statement : std::as_const(statements)) {
        if (aboutTo)
            aboutTo();
        TEWAKE_CHECK(database.command(statement));
    }
    TEWAKE_CHECK(database.execute(u"INSERT INTO schema_version (number, name) VALUES (?, ?)"_s,
                                  {step.number, step.name}));
    if (aboutTo)
        aboutTo();
    return {};
}

} // namespace

Result<void> migrate(Database &database, const QList<Migration> &steps, const std::function<void()> &aboutTo)
{
    TEWAKE_TRY(const int found, schemaVersion(database));
    const int newest = steps.isEmpty() ? 0 : steps.last().number;
    if (found > newest)
        return Error{
            ErrorCode::CannotOpen,
            Store::tr(
                "This office was written by a newer version of the program (schema %1, this program knows "
                "%2). Install the newer program.")
                .arg(found)
                .arg(newest),
            u"schema"_s};
    for (const Migration &step : steps) {
        if (step.number > found)
            TEWAKE_CHECK(database.transact([&] { return takeStep(database, step, aboutTo); }));
    }
    return {};
}

Result<void> keepCopy(Database &database, const QString &path, int version)
{
    const QFileInfo place(path);
    const QString stem = place.fileName() + u".part"_s;
    for (const QFileInfo &left : place.dir().entryInfoList({stem + u'*'}, QDir::Files)) {
        if (left.lastModified().secsTo(QDateTime::currentDateTime()) > StoppedLongAgo)
            QFile::remove(left.filePath()); // of a program that was stopped
    }
    const QString part = u"%1.part%2"_s.arg(path).arg(QCoreApplication::applicationPid());
    QFile::remove(part);
    const auto removePart = qScopeGuard([&part] { QFile::remove(part); });
    TEWAKE_CHECK(database.execute(u"VACUUM INTO ?"_s, {part}));
    {
        Location location = database.location();
        location.path = part;
        TEWAKE_TRY(const auto copy, Database::open(location, Database::Mode::MustExist));
        TEWAKE_TRY(const int copied, schemaVersion(*copy));
        if (copied > version)
            return {}; // somebody else has kept a copy and upgraded the office
        TEWAKE_TRY(Rows rows, copy->query(u"PRAGMA quick_check(1)"_s));
        if (copied != version || !rows.next() || rows.text(0) != "ok"_L1)
            return Error{ErrorCode::StorageFailure,
                         Store::tr("The copy “%1” is damaged. Nothing was changed.").arg(part), u"schema"_s};
    }
    // Renaming on POSIX replaces; whoever opened the copy left nothing beside it.
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0)
        return Error{ErrorCode::StorageFailure,
                     Store::tr("The copy “%1” could not be written. Nothing was changed.").arg(path),
                     u"schema"_s};
    return {};
}

} // namespace tewake
