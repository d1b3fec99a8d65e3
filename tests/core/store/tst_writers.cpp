// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs at one office, and one that is killed while it writes.
#include "core/base/filefault.h"
#include "core/base/savefile.h"
#include "core/desk/admindesk.h"
#include "core/desk/orderdesk.h"
#include "core/exchange/encoding.h"
#include "core/store/audittrail.h"
#include "core/store/housegateway.h"
#include "tests/support/testoffice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

namespace {

/// The child: adds one skill after the other through the desk, and says so after each commit, until it is
/// killed; or `once` only.
int writeUntilKilled(const QString &address, bool once = false)
{
    const auto location = Location::parse(address);
    const SystemClock clock;
    const auto office = location ? Office::open(*location, clock) : location.error();
    if (!office)
        return 2;
    const auto account = HouseGateway((*office)->database()).accountByLogin(nameOf(Role::Administrator));
    if (!account || !*account)
        return 4;
    AdminDesk desk(**office, {**account});
    for (int i = 1;; ++i) {
        Skill skill;
        skill.name = u"skill %1 %2"_s.arg(QCoreApplication::applicationPid()).arg(i);
        if (!desk.saveSkill(skill))
            return 3;
        std::printf("%d\n", i);
        std::fflush(stdout);
        if (once)
            return 0;
    }
}

/// Says that the moment has come, and waits to be killed.
int waitToBeKilled()
{
    std::printf("there\n");
    std::fflush(stdout);
    for (;;)
        std::this_thread::sleep_for(std::chrono::hours(1));
}

/// Has SQLite call waitToBeKilled(): after the last statement of the next transaction and before its commit
/// is written, or once it is written and before anybody has heard of it. The library is the one that Qt's
/// driver has loaded.
bool stopAtCommit(bool written)
{
    const QSqlDatabase connection = QSqlDatabase::database(QSqlDatabase::connectionNames().value(0), false);
    const QVariant handle = connection.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return true; // a server: whoever has started this holds it up there
    void *const sqlite = *static_cast<void *const *>(handle.constData());
    QLibrary library(u"sqlite3"_s, 0);
    if (written) {
        using Hook = int (*)(void *, void *, const char *, int);
        const auto set =
            reinterpret_cast<void *(*)(void *, Hook, void *)>(library.resolve("sqlite3_wal_hook"));
        if (set)
            (void)set(
                sqlite, [](void *, void *, const char *, int) { return waitToBeKilled(); }, nullptr);
        return set != nullptr;
    }
    using Hook = int (*)(void *);
    const auto set =
        reinterpret_cast<void *(*)(void *, Hook, void *)>(library.resolve("sqlite3_commit_hook"));
    if (set)
        (void)set(
            sqlite, [](void *) { return waitToBeKilled(); }, nullptr);
    return set != nullptr;
}

/// The child: splits an order into many boxes, which is one change of many records.
int split(const QString &address, bool written)
{
    const auto location = Location::parse(address);
    const SystemClock clock;
    const auto office = location ? Office::open(*location, clock) : location.error();
    if (!office)
        return 2;
    const auto account = HouseGateway((*office)->database()).accountByLogin(nameOf(Role::Coordinator));
    if (!account || !*account)
        return 4;
    OrderDesk desk(**office, {**account});
    const auto orders = desk.orders();
    if (!orders || orders->isEmpty())
        return 5;
    if (!stopAtCommit(written))
        return 6;
    return desk.splitIntoBoxes(orders->first().order.id, {Minutes(60), {}, TestOffice::day(4000)}) ? 0 : 3;
}

} // namespace

class WritersTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void secondWriterIsRefused();
    void readersGoOn();
    void readersSeeOneState();
    void aConnectionClosedKeepsTheOthersLocks();
    void theOpenOfficeIsNoOtherFile();
    void writersTakeTurns();
    void killedWhileWriting();
    void killedAtACommit_data();
    void killedAtACommit();
    void writtenByHalves();

private:
    static constexpr qsizetype Boxes = 150;
    void makeLongOrder();
    void expectWholeOffice(qsizetype expected) const;
    [[nodiscard]] Result<void> holdCommitsUp();
    [[nodiscard]] qint64 heldUp() const;
    [[nodiscard]] Result<void> letGo(bool written);
    [[nodiscard]] QString address() const
    {
        return m_office->location().engine == Engine::Sqlite ? m_office->location().path
                                                             : m_office->location().displayName();
    }
    /// Another connection, whose patience is short.
    [[nodiscard]] std::unique_ptr<Office> another();

    std::unique_ptr<TestOffice> m_office;
};

void WritersTest::init()
{
    m_office = std::make_unique<TestOffice>();
}

void WritersTest::cleanup()
{
    m_office.reset();
}

std::unique_ptr<Office> WritersTest::another()
{
    auto office = Office::openAgain(m_office->location(), m_office->clock());
    if (!office)
        qFatal("%s", qPrintable(office.error().message));
    const bool sqlite = m_office->location().engine == Engine::Sqlite;
    const auto set = (*office)->database().command(sqlite ? u"PRAGMA busy_timeout = 100"_s
                                                          : u"SET lock_timeout TO '100ms'"_s);
    if (!set)
        qFatal("%s", qPrintable(set.error().message));
    return std::move(office).value();
}

void WritersTest::secondWriterIsRefused()
{
    const auto other = another();
    TEWAKE_VERIFY(m_office->database().begin());
    TEWAKE_VERIFY(AuditTrail(m_office->database()).lock());
    AdminDesk desk(*other, m_office->session(Role::Administrator));
    Skill skill;
    skill.name = u"電話応対"_s;
    TEWAKE_REFUSED(desk.saveSkill(skill), ErrorCode::Conflict, "Another program");
    m_office->database().rollback();
    QVERIFY(m_office->all<Skill>().isEmpty());
    TEWAKE_VERIFY(desk.saveSkill(skill)); // the desk is of use again
    QCOMPARE(m_office->all<Skill>().size(), 1);
    QCOMPARE(*AuditTrail(m_office->database()).verify(), 2); // after the office's making
}

void WritersTest::readersGoOn()
{
    const auto other = another();
    TEWAKE_VERIFY(m_office->database().begin());
    Skill skill;
    skill.name = u"電話応対"_s;
    TEWAKE_VERIFY(Table<Skill>(m_office->database()).insert(skill));
    QVERIFY(Table<Skill>(other->database()).find()->isEmpty()); // and see nothing that is not committed
    TEWAKE_VERIFY(m_office->database().commit());
    QCOMPARE(Table<Skill>(other->database()).find()->size(), 1);
}

void WritersTest::readersSeeOneState()
{
    const auto other = another();
    AdminDesk writer(*other, m_office->session(Role::Administrator));
    Skill skill;
    skill.name = u"電話応対"_s;
    Database &database = m_office->database();
    const Table<Skill> skills(database);
    const auto seen = database.snapshot([&]() -> Result<qsizetype> {
        TEWAKE_TRY(const QList<Skill> before, skills.find());
        TEWAKE_CHECK(writer.saveSkill(skill)); // nobody who writes waits for a reader
        TEWAKE_TRY(const QList<Skill> after, skills.find());
        return database.snapshot([&]() -> Result<qsizetype> { return before.size() + after.size(); });
    });
    TEWAKE_VERIFY(seen);
    QCOMPARE(*seen, 0);
    QVERIFY(!database.inTransaction());
    QCOMPARE(m_office->all<Skill>().size(), 1);
    const auto failed = database.snapshot([]() -> Result<int> {
        return Error{ErrorCode::Refused, u"no"_s, {}};
    });
    QVERIFY(!failed);
    QVERIFY(!database.inTransaction());
}

/// A window opens a connection for each piece of long work. When one of them is closed, another program must
/// still see that the office is in use: it would clear the write-ahead log away, and with it what is written
/// here from then on.
void WritersTest::aConnectionClosedKeepsTheOthersLocks()
{
    const auto location = Location::parse(address());
    TEWAKE_VERIFY(location);
    {
        const auto aside = Database::open(*location, Database::Mode::MustExist);
        TEWAKE_VERIFY(aside);
    }
    for (int round = 0; round < 3; ++round) {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--write-one"_s, address()});
        QVERIFY(other.waitForFinished(30'000));
        QCOMPARE(other.exitCode(), 0);
        const auto opened = Database::open(*location, Database::Mode::MustExist); // and closed again
        TEWAKE_VERIFY(opened);
        Skill skill;
        skill.name = u"written here %1"_s.arg(round);
        TEWAKE_VERIFY(AdminDesk(m_office->office(), m_office->session(Role::Administrator)).saveSkill(skill));
    }
    m_office->reopen();
    const QList<Skill> all = m_office->all<Skill>();
    const auto here = std::count_if(all.begin(), all.end(),
                                    [](const Skill &s) { return s.name.startsWith("written here"_L1); });
    QCOMPARE(here, 3);
    QCOMPARE(all.size(), 6);
    TEWAKE_VERIFY(AuditTrail(m_office->database()).verify());
}

/// The office that is open is no file of hours, and no place for a report.
void WritersTest::theOpenOfficeIsNoOtherFile()
{
    const auto location = Location::parse(address());
    TEWAKE_VERIFY(location);
    if (location->engine != Engine::Sqlite)
        return;
    const qint64 size = QFileInfo(location->path).size();
    TEWAKE_REFUSED(saveWhole(location->path, "report"), ErrorCode::InvalidInput, "that is open here");
    TEWAKE_REFUSED(readTextFile(location->path), ErrorCode::InvalidInput, "that is open here");
    TEWAKE_REFUSED(readJsonObject(location->path, u"map"_s), ErrorCode::InvalidInput, "that is open here");
    QCOMPARE(QFileInfo(location->path).size(), size);
}

void WritersTest::writersTakeTurns()
{
    QProcess first;
    QProcess second;
    for (QProcess *child : {&first, &second})
        child->start(QCoreApplication::applicationFilePath(), {u"--write"_s, address()});
    const auto written = [](QProcess &child) { return child.readAllStandardOutput().count('\n'); };
    qsizetype a = 0;
    qsizetype b = 0;
    for (int i = 0; i < 300 && (a < 20 || b < 20); ++i) {
        QTest::qWait(100);
        a += written(first);
        b += written(second);
    }
    for (QProcess *child : {&first, &second}) {
        child->kill();
        QVERIFY(child->waitForFinished());
    }
    QVERIFY2(a >= 20 && b >= 20, qPrintable(u"%1 and %2"_s.arg(a).arg(b)));
    m_office->reopen();
    TEWAKE_VERIFY(AuditTrail(m_office->database()).verify());
}

void WritersTest::killedWhileWriting()
{
    qint64 said = 0;
    for (int round = 0; round < 6; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--write"_s, address()});
        QVERIFY(child.waitForReadyRead(30000));
        QTest::qWait(17 * round); // another moment each time
        child.kill();
        QVERIFY(child.waitForFinished());
        said += child.readAllStandardOutput().count('\n');
        m_office->reopen();
        const auto verified = AuditTrail(m_office->database()).verify();
        TEWAKE_VERIFY(verified);
        const qint64 lines = *verified - 1; // the first is the office's making
        // Every change has its line and every line its change; what was said to be saved is there.
        QCOMPARE(m_office->all<Skill>().size(), lines);
        QVERIFY2(lines >= said && lines <= said + round + 1, qPrintable(u"%1 of %2"_s.arg(lines).arg(said)));
        const auto findings = checkOffice(m_office->office());
        TEWAKE_VERIFY(findings);
        QVERIFY(findings->isEmpty());
    }
    QVERIFY(said > 0);
}

void WritersTest::makeLongOrder()
{
    Order order = m_office->addOrder();
    order.quantity = Boxes * 10;
    order.state = OrderState::InProgress;
    order.dueOn = TestOffice::day(4000);
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
}

void WritersTest::expectWholeOffice(qsizetype expected) const
{
    QCOMPARE(m_office->all<Task>().size(), expected);
    const auto findings = checkOffice(m_office->office());
    TEWAKE_VERIFY(findings);
    QVERIFY2(findings->isEmpty(), findings->isEmpty() ? "" : qPrintable(findings->first().what));
}

void WritersTest::killedAtACommit_data()
{
    QTest::addColumn<bool>("written");
    QTest::newRow("after the last statement") << false;
    QTest::newRow("written, and nobody has heard of it") << true;
}

/// One action of a person is many records: all of them are there or none.
void WritersTest::killedAtACommit()
{
    QFETCH(bool, written);
    makeLongOrder();
    const bool server = m_office->location().engine == Engine::Postgres;
    if (server)
        TEWAKE_VERIFY(holdCommitsUp());
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {u"--commit"_s, address(), written ? u"written"_s : u"before"_s});
    if (server) {
        QTRY_COMPARE_WITH_TIMEOUT(heldUp(), 1, 30000);
    } else {
        QVERIFY(child.waitForReadyRead(30000));
        QCOMPARE(child.readAllStandardOutput(), "there\n");
    }
    QVERIFY2(child.state() == QProcess::Running, qPrintable(QString::number(child.exitCode())));
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    if (server)
        TEWAKE_VERIFY(letGo(written));
    else
        m_office->reopen();
    expectWholeOffice(written ? Boxes : 0);
}

/// A function that waits for the lock of this test is called when a change of tasks is committed: the server
/// calls such deferred triggers after the last statement and before it writes the commit.
Result<void> WritersTest::holdCommitsUp()
{
    Database &database = m_office->database();
    TEWAKE_CHECK(database.command(u"CREATE FUNCTION hold_up() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                                  "PERFORM pg_advisory_xact_lock(4711); RETURN NULL; END $$"_s));
    TEWAKE_CHECK(
        database.command(u"CREATE CONSTRAINT TRIGGER hold_up AFTER INSERT ON task DEFERRABLE INITIALLY "
                         "DEFERRED FOR EACH ROW EXECUTE FUNCTION hold_up()"_s));
    return database.command(u"SELECT pg_advisory_lock(4711)"_s);
}

qint64 WritersTest::heldUp() const
{
    return m_office->database()
        .integer(u"SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"_s)
        .value();
}

/// The server either loses the change with the program that asked for it, or has it all.
Result<void> WritersTest::letGo(bool written)
{
    Database &database = m_office->database();
    if (!written)
        TEWAKE_CHECK(database.command(u"SELECT pg_terminate_backend(pid) FROM pg_locks "
                                      "WHERE locktype = 'advisory' AND NOT granted"_s));
    const QString others = u"SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND "
                           "pid <> pg_backend_pid() AND backend_type = 'client backend'"_s;
    if (written)
        TEWAKE_CHECK(database.command(u"SELECT pg_advisory_unlock(4711)"_s));
    for (int tries = 0; tries < 300; ++tries) {
        TEWAKE_TRY(const qint64 there, database.integer(others));
        if (there == 0)
            break;
        QTest::qWait(100);
    }
    if (!written)
        TEWAKE_CHECK(database.command(u"SELECT pg_advisory_unlock(4711)"_s));
    TEWAKE_CHECK(database.command(u"DROP TRIGGER hold_up ON task"_s));
    return database.command(u"DROP FUNCTION hold_up()"_s);
}

/// A commit that is written by halves, for the machine has stopped: SQLite's log ends anywhere within it.
void WritersTest::writtenByHalves()
{
    if (m_office->location().engine == Engine::Postgres)
        QSKIP("the server's own log is not ours to cut");
    makeLongOrder();
    m_office->reopen(); // what was written until now is in the office's file
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--commit"_s, address(), u"written"_s});
    QVERIFY(child.waitForReadyRead(30000));
    child.kill();
    QVERIFY(child.waitForFinished());
    QFile log(address() + u"-wal"_s);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray whole = log.readAll();
    QVERIFY(whole.size() > 20'000);
    int before = 0;
    int after = 0;
    constexpr int Cuts = 16;
    for (int cut = 0; cut <= Cuts; ++cut) {
        const QTemporaryDir folder;
        Location copy;
        copy.path = folder.filePath(u"copy.tewake"_s);
        QVERIFY(QFile::copy(address(), copy.path));
        QFile half(copy.path + u"-wal"_s);
        QVERIFY(half.open(QIODevice::WriteOnly));
        const QByteArray part = whole.left(whole.size() * cut / Cuts);
        QCOMPARE(half.write(part), part.size());
        half.close();
        const auto office = Office::open(copy, m_office->clock());
        TEWAKE_VERIFY(office);
        const auto tasks = Table<Task>((*office)->database()).find();
        TEWAKE_VERIFY(tasks);
        QVERIFY2(tasks->isEmpty() || tasks->size() == Boxes, qPrintable(QString::number(tasks->size())));
        ++(tasks->isEmpty() ? before : after);
        const auto findings = checkOffice(**office);
        TEWAKE_VERIFY(findings);
        QVERIFY2(findings->isEmpty(), findings->isEmpty() ? "" : qPrintable(findings->first().what));
    }
    QCOMPARE(after, 1); // only the whole log has the commit
    QCOMPARE(before, Cuts);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1)
        return writeUntilKilled(arguments.value(2));
    if (arguments.value(1) == "--write-one"_L1)
        return writeUntilKilled(arguments.value(2), true);
    if (arguments.value(1) == "--commit"_L1)
        return split(arguments.value(2), arguments.value(3) == "written"_L1);
    WritersTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_writers.moc"
