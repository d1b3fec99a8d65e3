// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/base/filefault.h"
#include "core/base/openfile.h"
#include "core/store/connectfault.h"

#include <QAtomicInteger>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QtEndian>

#include <utility>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(storeLog, "tewake.store")
/// Every statement when it is prepared, without its values; off unless asked for.
Q_LOGGING_CATEGORY(statementLog, "tewake.store.statement", QtInfoMsg)

struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// "TWKE": lets `file` and this program tell an office from any other SQLite file.
constexpr qint64 ApplicationId = 0x54574B45;
constexpr qsizetype SqliteHeaderSize = 100;

Error cannotOpen(const QString &message)
{
    return {ErrorCode::CannotOpen, message, u"office"_s};
}

/// Looks at the first hundred bytes before SQLite touches the file: foreign and truncated files are told
/// apart here. Only where no connection of this process has the file open: see OpenFile.
Result<void> inspectFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return cannotOpen(Store::tr("“%1” is a folder, not the file of an office.").arg(path));
    if (!info.exists())
        return cannotOpen(Store::tr("There is no office “%1”.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotOpen(Store::tr("“%1” could not be read: %2").arg(path, readFault(file)));
    const QByteArray header = file.read(SqliteHeaderSize);
    if (header.size() < SqliteHeaderSize || !header.startsWith("SQLite format 3"))
        return cannotOpen(Store::tr("“%1” is not the file of an office.").arg(path));
    if (qFromBigEndian<quint32>(header.constData() + 68) != ApplicationId)
        return cannotOpen(Store::tr("“%1” is a database of another program, not an office.").arg(path));
    // Page count and page size are authoritative while no write-ahead log waits to be merged.
    qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    if (pageSize == 1)
        pageSize = 65536;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    if (QFileInfo(path + u"-wal"_s).size() == 0 && info.size() < pages * pageSize)
        return cannotOpen(
            Store::tr("The file “%1” is cut off: %2 of %3 bytes are there. Restore the last backup.")
                .arg(path)
                .arg(info.size())
                .arg(pages * pageSize));
    return {};
}

/// An empty file where there was none, so that what is at the path from here on is certainly our own.
Result<void> makeFile(const QString &path)
{
    QFile file(path);
    constexpr auto Rights =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, Rights))
        return {};
    return cannotOpen(QFileInfo::exists(path)
                          ? Store::tr("There is already a file “%1”.").arg(path)
                          : Store::tr("No file can be made in the folder of “%1”.").arg(path));
}

} // namespace

struct Rows::Statement {
    QSqlQuery query;
    std::optional<Error> *readError; ///< of the connection, which outlives its rows
    const Dialect *dialect;
};

struct Database::Connection {
    std::optional<OpenFile> file; ///< let go after everything else
    QString name;
    QSqlDatabase handle;
    QHash<QString, std::shared_ptr<Rows::Statement>> statements;
};

Rows::Rows(std::shared_ptr<Statement> statement)
    : m_statement(std::move(statement))
{
}

Rows::Rows(Rows &&other) noexcept = default;

Rows::~Rows()
{
    if (m_statement)
        m_statement->query.finish();
}

bool Rows::next()
{
    if (m_statement->query.next())
        return true;
    // The end of the rows and a failure while fetching look alike here; whoever commits has to know.
    if (const QSqlError error = m_statement->query.lastError(); error.isValid() && !*m_statement->readError) {
        qCWarning(storeLog).noquote() << "failed while reading:" << error.databaseText();
        *m_statement->readError = m_statement->dialect->explain(error);
    }
    return false;
}

QVariant Rows::value(int column) const
{
    return m_statement->query.value(column);
}

qint64 Rows::integer(int column) const
{
    return m_statement->query.value(column).toLongLong();
}

QString Rows::text(int column) const
{
    return m_statement->query.value(column).toString();
}

Database::Database(const Location &location, std::unique_ptr<Connection> connection)
    : m_location(location)
    , m_dialect(location.engine)
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    if (m_inTransaction)
        rollback();
    const QString name = m_connection->name;
    m_connection->statements.clear();
    m_connection->handle.close();
    m_connection.reset();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const Location &location, Mode mode)
{
    const bool sqlite = location.engine == Engine::Sqlite;
    const QString driver = sqlite ? u"QSQLITE"_s : u"QPSQL"_s;
    if (!QSqlDatabase::isDriverAvailable(driver))
        return cannotOpen(Store::tr("The database driver %1 is not installed.").arg(driver));
    if (!sqlite || mode == Mode::MustExist)
        return connect(location, mode);
    TEWAKE_CHECK(makeFile(location.path));
    auto made = connect(location, mode);
    if (!made)
        discardNew(location);
    return made;
}

void Database::discardNew(const Location &location)
{
    if (location.engine != Engine::Sqlite)
        return;
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(location.path + suffix);
}

Result<std::unique_ptr<Database>> Database::connect(const Location &location, Mode mode)
{
    static QAtomicInteger<quint64> counter;
    const bool sqlite = location.engine == Engine::Sqlite;
    const QString driver = sqlite ? u"QSQLITE"_s : u"QPSQL"_s;

    auto connection = std::make_unique<Connection>();
    if (sqlite) {
        const auto inspect = [&] {
            return mode == Mode::MustExist ? inspectFile(location.path) : Result<void>();
        };
        TEWAKE_TRY(OpenFile file, OpenFile::hold(location.path, inspect));
        connection->file.emplace(std::move(file));
    }
    connection->name = u"tewake-%1"_s.arg(counter.fetchAndAddRelaxed(1));
    connection->handle = QSqlDatabase::addDatabase(driver, connection->name);
    QSqlDatabase &handle = connection->handle;
    if (sqlite) {
        handle.setDatabaseName(location.path);
        handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyMilliseconds));
    } else {
        handle.setHostName(location.host);
        handle.setPort(location.port);
        handle.setUserName(location.user);
        handle.setDatabaseName(location.database);
        if (!location.password.isEmpty())
            handle.setPassword(location.password);
        QString options = u"connect_timeout=10"_s;
        if (!location.sslMode.isEmpty())
            options += u";sslmode="_s + location.sslMode;
        handle.setConnectOptions(options);
    }
    const auto opened = [&handle] {
        const PlainMessages plain;
        return handle.open();
    };
    if (!opened()) {
        const QString reason = handle.lastError().databaseText().trimmed();
        const QString name = connection->name;
        connection.reset();
        QSqlDatabase::removeDatabase(name);
        return cannotOpen(Store::tr("The office %1 could not be opened: %2")
                              .arg(location.displayName(), connectFault(location, reason)));
    }
    std::unique_ptr<Database> database(new Database(location, std::move(connection)));
    if (auto configured = database->configure(mode); !configured)
        return cannotOpen(configured.error().message);
    return database;
}

Result<void> Database::configure(Mode mode)
{
    if (m_dialect.engine() == Engine::Sqlite && mode == Mode::CreateNew)
        TEWAKE_CHECK(command(u"PRAGMA application_id = %1"_s.arg(ApplicationId)));
    for (const QString &statement : m_dialect.connectionSetup())
        TEWAKE_CHECK(commandInTurn(statement));
    return verifySettings();
}

Result<void> Database::commandInTurn(const QString &sql)
{
    // SQLite does not wait for others while the journal changes its kind, which happens once in a file's
    // life.
    const QDeadlineTimer patience(BusyMilliseconds);
    for (;;) {
        auto done = command(sql);
        if (done || done.error().code != ErrorCode::Conflict || patience.hasExpired())
            return done;
        QThread::msleep(20);
    }
}

Result<void> Database::verifySettings()
{
    if (m_dialect.engine() != Engine::Sqlite)
        return {};
    TEWAKE_TRY(const qint64 foreignKeys, integer(u"PRAGMA foreign_keys"_s));
    TEWAKE_TRY(const qint64 synchronous, integer(u"PRAGMA synchronous"_s));
    QString journal;
    {
        TEWAKE_TRY(Rows rows, query(u"PRAGMA journal_mode"_s));
        if (rows.next())
            journal = rows.text(0);
    }
    constexpr qint64 Full = 2;
    if (foreignKeys != 1 || synchronous != Full || journal != "wal"_L1)
        return cannotOpen(
            Store::tr("The settings that keep the office safe could not be made (foreign keys %1, "
                      "synchronous %2, journal %3).")
                .arg(foreignKeys)
                .arg(synchronous)
                .arg(journal));
    return {};
}

Result<void> Database::command(const QString &sql)
{
    QSqlQuery query(m_connection->handle);
    ++m_statements;
    if (!query.exec(sql)) {
        qCWarning(storeLog).noquote() << "failed:" << sql.left(200);
        return m_dialect.explain(query.lastError());
    }
    return {};
}

Result<Rows> Database::query(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<Rows::Statement> &kept = m_connection->statements[sql];
    std::shared_ptr<Rows::Statement> statement = kept;
    if (!statement || statement.use_count() > 2) { // none yet, or its rows are being read further up
        statement = std::make_shared<Rows::Statement>(
            Rows::Statement{QSqlQuery(m_connection->handle), &m_readError, &m_dialect});
        statement->query.setForwardOnly(true);
        qCDebug(statementLog).noquote() << sql;
        if (!statement->query.prepare(sql)) {
            qCWarning(storeLog).noquote() << "cannot prepare:" << sql.left(400);
            return m_dialect.explain(statement->query.lastError());
        }
        if (!kept)
            kept = statement;
    }
    for (int i = 0; i < values.size(); ++i)
        statement->query.bindValue(i, values.at(i));
    ++m_statements;
    if (!statement->query.exec()) {
        qCWarning(storeLog).noquote() << "failed:" << sql.left(400);
        const Error error = m_dialect.explain(statement->query.lastError());
        statement->query.finish();
        return error;
    }
    return Rows(std::move(statement));
}

Result<int> Database::execute(const QString &sql, const QVariantList &values)
{
    TEWAKE_TRY(const Rows rows, query(sql, values));
    return rows.m_statement->query.numRowsAffected();
}

Result<qint64> Database::insert(const QString &sql, const QVariantList &values)
{
    return integer(sql + u" RETURNING id"_s, values);
}

Result<qint64> Database::integer(const QString &sql, const QVariantList &values)
{
    TEWAKE_TRY(Rows rows, query(sql, values));
    return rows.next() ? rows.integer(0) : qint64(0);
}

Result<void> Database::begin(const QString &statement)
{
    Q_ASSERT_X(!m_inTransaction, "Database::begin", "one action of a person is one transaction");
    TEWAKE_CHECK(command(statement));
    m_readError.reset();
    m_inTransaction = true;
    return {};
}

Result<void> Database::commit()
{
    if (m_cancelFlag && *m_cancelFlag)
        return Error{ErrorCode::Cancelled, Store::tr("Cancelled. Nothing was changed."), {}};
    if (const std::optional<Error> unread = takeReadError())
        return *unread; // what was decided may rest on half of the rows
    TEWAKE_CHECK(command(u"COMMIT"_s));
    m_inTransaction = false;
    return {};
}

std::optional<Error> Database::takeReadError()
{
    return std::exchange(m_readError, std::nullopt);
}

void Database::rollback()
{
    m_inTransaction = false;
    if (auto undone = command(u"ROLLBACK"_s); !undone)
        qCWarning(storeLog) << "rollback failed";
}

} // namespace tewake
