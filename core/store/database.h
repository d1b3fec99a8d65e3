// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dialect.h"

#include <QVariant>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace tewake {

/// A prepared statement that is being read. Finished, and ready to be used again, when it goes out of scope.
class Rows {
public:
    Rows(Rows &&other) noexcept;
    Rows &operator=(Rows &&) = delete;
    ~Rows();
    [[nodiscard]] bool next();
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;

private:
    friend class Database;
    struct Statement;
    explicit Rows(std::shared_ptr<Statement> statement);
    std::shared_ptr<Statement> m_statement;
};

/// One connection to an office's store, for the thread that opened it. Opening configures it and verifies
/// that the settings hold (foreign keys, WAL, synchronous writing); a store that is foreign, damaged, or
/// newer than this program is refused with a sentence that says so.
class Database {
public:
    enum class Mode {
        MustExist,
        CreateNew, ///< refused where there is already something
    };
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const Location &location, Mode mode);
    /// After the making of a new store failed and its connections are closed: removes the file that
    /// CreateNew made, and what SQLite keeps beside it. A server's database stays; it was there before.
    static void discardNew(const Location &location);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] const Location &location() const { return m_location; }

    /// How many statements were run so far. What a screen or a change costs is held to it by tests.
    [[nodiscard]] qint64 statements() const { return m_statements; }

    /// Runs a statement with its values bound in order; the statement is kept prepared. The rows are read as
    /// they come.
    [[nodiscard]] Result<Rows> query(const QString &sql, const QVariantList &values = {});
    /// Runs a statement that returns nothing; the number of rows that it touched.
    Result<int> execute(const QString &sql, const QVariantList &values = {});
    /// Runs a statement without values that cannot be prepared on every engine: CREATE, LOCK, VACUUM …
    [[nodiscard]] Result<void> command(const QString &sql);
    /// Runs an INSERT … and returns the new row's id.
    [[nodiscard]] Result<qint64> insert(const QString &sql, const QVariantList &values);
    /// The single integer of a one-row query, 0 where there is no row.
    [[nodiscard]] Result<qint64> integer(const QString &sql, const QVariantList &values = {});

    [[nodiscard]] Result<void> begin() { return begin(m_dialect.begin()); }
    [[nodiscard]] Result<void> commit();
    void rollback();
    /// The first failure while rows were fetched since begin() or the last call; the rows before it look like
    /// all there are. commit() and snapshot() refuse then; who reads without a transaction asks when all is
    /// read.
    [[nodiscard]] std::optional<Error> takeReadError();
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }
    /// Somebody may raise this flag while work goes on: what has not been committed by then is refused as
    /// cancelled and rolled back. The flag outlives the connection; null: nobody can.
    void setCancelFlag(const std::atomic_bool *flag) { m_cancelFlag = flag; }

    /// Runs `work` between begin and commit; rolled back where it returns an error, throws, or the commit
    /// fails.
    template <class Work> [[nodiscard]] auto transact(Work work) -> decltype(work())
    {
        TEWAKE_CHECK(begin());
        const RollBack unlessCommitted(this);
        auto result = work();
        if (!result)
            return result;
        if (auto committed = commit(); !committed)
            return committed.error();
        return result;
    }

    /// Runs `work`, which only reads, on one state of the office: what others commit meanwhile is not seen,
    /// and rows that end early are an error. Within a transaction it reads what that one sees.
    template <class Work> [[nodiscard]] auto snapshot(Work work) -> decltype(work())
    {
        if (m_inTransaction)
            return work();
        TEWAKE_CHECK(begin(m_dialect.beginReading()));
        const RollBack always(this);
        auto result = work();
        if (const std::optional<Error> unread = takeReadError())
            return *unread;
        return result;
    }

private:
    /// Ends what is still open when it goes out of scope.
    class RollBack {
    public:
        explicit RollBack(Database *database)
            : m_database(database)
        {
        }
        ~RollBack()
        {
            if (m_database->inTransaction())
                m_database->rollback();
        }
        Q_DISABLE_COPY_MOVE(RollBack)

    private:
        Database *m_database;
    };

    struct Connection;
    Database(const Location &location, std::unique_ptr<Connection> connection);
    /// open() after its file was looked at, or made.
    [[nodiscard]] static Result<std::unique_ptr<Database>> connect(const Location &location, Mode mode);
    [[nodiscard]] Result<void> begin(const QString &statement);
    [[nodiscard]] Result<void> configure(Mode mode);
    /// command(), again and again for a while where another program is in the way.
    [[nodiscard]] Result<void> commandInTurn(const QString &sql);
    [[nodiscard]] Result<void> verifySettings();

    Location m_location;
    Dialect m_dialect;
    std::unique_ptr<Connection> m_connection;
    std::optional<Error> m_readError;
    qint64 m_statements = 0;
    bool m_inTransaction = false;
    const std::atomic_bool *m_cancelFlag = nullptr;
};

} // namespace tewake
