// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {
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

Result<void> migrate(Database &database, const QList<Migration> &steps)
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
        if (step.number <= found)
            continue;
        TEWAKE_CHECK(database.transact([&]() -> Result<void> {
            if (step.number == 1)
                TEWAKE_CHECK(database.command(
                    database.dialect().engine() == Engine::Sqlite
                        ? u"CREATE TABLE schema_version (number INTEGER PRIMARY KEY NOT NULL, "
                          "name TEXT NOT NULL) STRICT"_s
                        : u"CREATE TABLE schema_version (number BIGINT PRIMARY KEY NOT NULL, "
                          "name TEXT NOT NULL)"_s));
            for (const QString &statement : database.dialect().statements(step.sql))
                TEWAKE_CHECK(database.command(statement));
            TEWAKE_CHECK(database.execute(u"INSERT INTO schema_version (number, name) VALUES (?, ?)"_s,
                                          {step.number, step.name}));
            return {};
        }));
    }
    return {};
}

} // namespace tewake
