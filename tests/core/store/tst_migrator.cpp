// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/desk/admindesk.h"
#include "core/sample/sampleoffice.h"
#include "core/store/audittrail.h"
#include "tests/support/testoffice.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <chrono>
#include <csignal>
#include <thread>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int TablesOfStep = 400;

/// The program's own migrations and one more, which takes a while.
QList<Migration> withALongStep()
{
    QList<Migration> steps = migrations();
    QString sql;
    for (int i = 0; i < TablesOfStep; ++i)
        sql += u"CREATE TABLE later_%1 (id {key}, note TEXT NOT NULL) {strict};\n"_s.arg(i);
    steps.append({steps.last().number + 1, u"later"_s, sql});
    return steps;
}

/// Every table with its columns, as the engine itself lists them.
QStringList schemaOf(Database &database)
{
    const QString sql =
        database.dialect().engine() == Engine::Sqlite
            ? u"SELECT name || ': ' || COALESCE(sql, '') FROM sqlite_master ORDER BY name"_s
            : u"SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable FROM "
              "information_schema.columns WHERE table_schema = current_schema() ORDER BY 1"_s;
    QStringList lines;
    auto rows = database.query(sql);
    if (!rows)
        qFatal("%s", qPrintable(rows.error().message));
    while (rows->next())
        lines += rows->text(0);
    return lines;
}

/// The child: migrates on, and is killed by itself somewhere in the middle.
int migrateAndDie(const QString &address, int microseconds)
{
    const auto location = Location::parse(address);
    auto database = location ? Database::open(*location, Database::Mode::MustExist) : location.error();
    if (!database)
        return 2;
    std::thread([microseconds] {
        std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
        (void)std::raise(SIGKILL);
    }).detach();
    return migrate(**database, withALongStep()) ? 0 : 3;
}

} // namespace

class MigratorTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void fromEmptyIsTheFreshSchema();
    void migratesOnceOnly();
    void failedStepLeavesTheOldOffice();
    void newerSchemaIsRefused();
    void noOfficeWithoutItsAdministrator();
    void killedInTheMiddle();
    void brokenOffBeforeTheSeed();
    void sampleBrokenOff();

private:
    std::unique_ptr<TestOffice> m_office;
};

void MigratorTest::init()
{
    m_office = std::make_unique<TestOffice>();
}

void MigratorTest::cleanup()
{
    m_office.reset();
}

void MigratorTest::fromEmptyIsTheFreshSchema()
{
    QTemporaryDir folder;
    const auto empty = Database::open(freshLocation(folder.path()), Database::Mode::CreateNew);
    TEWAKE_VERIFY(empty);
    QCOMPARE(*schemaVersion(**empty), 0);
    QList<Migration> steps; // one program version after the other
    for (const Migration &step : migrations()) {
        steps.append(step);
        TEWAKE_VERIFY(migrate(**empty, steps));
        QCOMPARE(*schemaVersion(**empty), step.number);
    }
    QCOMPARE(schemaOf(**empty), schemaOf(m_office->database()));
    QVERIFY(schemaOf(**empty).size() > 20);
}

void MigratorTest::migratesOnceOnly()
{
    const QStringList before = schemaOf(m_office->database());
    TEWAKE_VERIFY(migrate(m_office->database()));
    QCOMPARE(schemaOf(m_office->database()), before);
    TEWAKE_VERIFY(migrate(m_office->database(), withALongStep()));
    QCOMPARE(*schemaVersion(m_office->database()), migrations().last().number + 1);
}

void MigratorTest::failedStepLeavesTheOldOffice()
{
    const QStringList before = schemaOf(m_office->database());
    QList<Migration> steps = withALongStep();
    steps.last().sql += u"CREATE TABLE skill (id {key});\n"_s; // is there already
    QVERIFY(!migrate(m_office->database(), steps).ok());
    QCOMPARE(schemaOf(m_office->database()), before);
    QCOMPARE(*schemaVersion(m_office->database()), migrations().last().number);
    TEWAKE_VERIFY(migrate(m_office->database(), withALongStep()));
}

void MigratorTest::newerSchemaIsRefused()
{
    TEWAKE_VERIFY(migrate(m_office->database(), withALongStep()));
    TEWAKE_REFUSED(migrate(m_office->database()), ErrorCode::CannotOpen, "newer version");
    const auto office = Office::open(m_office->location(), m_office->clock());
    TEWAKE_REFUSED(office, ErrorCode::CannotOpen, "newer version");
}

/// The making of an office ends with its categories, holidays and name; before that it is none.
void MigratorTest::brokenOffBeforeTheSeed()
{
    QTemporaryDir folder;
    const Location location = freshLocation(folder.path());
    {
        const auto begun = Database::open(location, Database::Mode::CreateNew);
        TEWAKE_VERIFY(begun);
        TEWAKE_VERIFY(migrate(**begun));
    }
    TEWAKE_REFUSED(Office::open(location, m_office->clock()), ErrorCode::CannotOpen, "not made to its end");
    if (location.engine == Engine::Sqlite)
        QVERIFY(QFile::remove(location.path)); // nobody's file is written over
    const auto made = Office::create(location, m_office->clock());
    TEWAKE_VERIFY(made);
    QVERIFY(!(*made)->name().isEmpty());
    TEWAKE_REFUSED(Office::create(location, m_office->clock()), ErrorCode::CannotOpen, "already");
}

/// Where the first account cannot be stored there is no office either, and it can be made again.
void MigratorTest::noOfficeWithoutItsAdministrator()
{
    QTemporaryDir folder;
    const Location location = freshLocation(folder.path());
    if (location.engine == Engine::Sqlite)
        QSKIP("a file cannot be prepared so that only the account fails");
    const FirstAdministrator administrator{u"kanri"_s, u"correct horse"_s};
    const auto server = Database::open(location, Database::Mode::CreateNew);
    TEWAKE_VERIFY(server);
    TEWAKE_VERIFY(migrate(**server));
    TEWAKE_VERIFY(
        (*server)->command(u"ALTER TABLE account ADD CONSTRAINT nobody CHECK (login <> 'kanri')"_s));
    QVERIFY(!Office::create(location, m_office->clock(), administrator).ok());
    TEWAKE_REFUSED(Office::open(location, m_office->clock()), ErrorCode::CannotOpen, "not made to its end");
    TEWAKE_VERIFY((*server)->command(u"ALTER TABLE account DROP CONSTRAINT nobody"_s));
    TEWAKE_VERIFY(Office::create(location, m_office->clock(), administrator));
}

/// A sample that was not filled to its end is no office; a second run makes it whole.
void MigratorTest::sampleBrokenOff()
{
    QTemporaryDir folder;
    const Location location = freshLocation(folder.path());
    std::stop_source source;
    const auto stop = [&](int percent) {
        if (percent > 50)
            source.request_stop();
    };
    const SampleSpec spec{20, 1, 1};
    TEWAKE_REFUSED(makeSampleOffice(location, m_office->clock(), spec, stop, source.get_token()),
                   ErrorCode::Cancelled, "not made");
    if (location.engine == Engine::Postgres) {
        TEWAKE_REFUSED(Office::open(location, m_office->clock()), ErrorCode::CannotOpen,
                       "not made to its end");
        QVERIFY(*Office::isFree(location));
    }
    const auto made = makeSampleOffice(location, m_office->clock(), spec);
    TEWAKE_VERIFY(made);
    QVERIFY((*made)->isSample());
    QVERIFY(checkOffice(**made)->isEmpty());
    if (location.engine == Engine::Postgres)
        QVERIFY(!*Office::isFree(location));
    TEWAKE_REFUSED(makeSampleOffice(location, m_office->clock(), spec), ErrorCode::CannotOpen, "already");
}

void MigratorTest::killedInTheMiddle()
{
    const QStringList before = schemaOf(m_office->database());
    const int version = migrations().last().number;
    const QString address = m_office->location().engine == Engine::Sqlite
                                ? m_office->location().path
                                : m_office->location().displayName();
    int cutOff = 0;
    for (int microseconds = 200; microseconds < 2'000'000; microseconds *= 3) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--migrate"_s, address, QString::number(microseconds)});
        QVERIFY(child.waitForFinished(60000));
        const auto database =
            Database::open(m_office->location(), Database::Mode::MustExist); // as another start would
        TEWAKE_VERIFY(database);
        const auto found = schemaVersion(**database);
        TEWAKE_VERIFY(found);
        if (*found == version + 1) { // it was quick enough to finish
            QVERIFY(schemaOf(**database).filter(u"later_"_s).size() >= TablesOfStep);
            break;
        }
        QVERIFY2(child.exitStatus() == QProcess::CrashExit, "the child ended without being killed");
        QCOMPARE(*found, version);
        QCOMPARE(schemaOf(**database), before);
        ++cutOff;
    }
    QVERIFY2(cutOff >= 2, qPrintable(QString::number(cutOff)));
    TEWAKE_VERIFY(AuditTrail(m_office->database()).verify());
    TEWAKE_VERIFY(migrate(m_office->database(), withALongStep()));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--migrate"_L1)
        return migrateAndDie(arguments.value(2), arguments.value(3).toInt());
    MigratorTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_migrator.moc"
