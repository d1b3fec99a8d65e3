// SPDX-License-Identifier: GPL-3.0-or-later
// Offices as earlier programs stored them (tests/core/store/stored), opened by this one.
#include "core/store/migrator.h"

#include "core/desk/admindesk.h"
#include "core/desk/importdesk.h"
#include "core/store/audittrail.h"
#include "core/store/table.h"
#include "tests/support/testoffice.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(Database &database, const QString &sql)
{
    auto rows = database.query(sql);
    if (!rows)
        qFatal("%s: %s", qPrintable(sql), qPrintable(rows.error().message));
    QStringList lines;
    while (rows->next())
        lines += rows->text(0);
    return lines;
}

/// Tables with their columns, indexes, triggers and constraints, as the engine itself lists them.
QStringList schemaOf(Database &database)
{
    if (database.dialect().engine() == Engine::Sqlite)
        return textsOf(database, u"SELECT type || ' ' || name || ': ' || COALESCE(sql, '') "
                                 "FROM sqlite_master ORDER BY 1"_s);
    return textsOf(database, u"SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || "
                             "is_nullable FROM information_schema.columns "
                             "WHERE table_schema = current_schema() ORDER BY 1"_s) +
           textsOf(database,
                   u"SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema() ORDER BY 1"_s) +
           textsOf(database, u"SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) "
                             "FROM pg_constraint WHERE conrelid <> 0 AND "
                             "connamespace = current_schema()::regnamespace ORDER BY 1"_s) +
           textsOf(database, u"SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal "
                             "ORDER BY 1"_s);
}

using Columns = QList<std::pair<QString, QStringList>>; // by table

/// The columns that the tables of the stored file have now.
Columns columnsOf(Database &database, const QStringList &inserts)
{
    QStringList tables;
    for (const QString &insert : inserts)
        tables += insert.section(u' ', 2, 2);
    tables.removeDuplicates();
    const QString sql =
        database.dialect().engine() == Engine::Sqlite
            ? u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_s
            : u"SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() "
              "AND table_name = '%1' ORDER BY ordinal_position"_s;
    Columns columns;
    for (const QString &table : std::as_const(tables))
        columns.append({table, textsOf(database, sql.arg(table))});
    return columns;
}

/// "table | value | value …" for each row of the tables, with these columns.
QStringList rowsOf(Database &database, const Columns &columns)
{
    QStringList lines;
    for (const auto &[table, names] : columns) {
        QStringList texts{u"'%1'"_s.arg(table)};
        for (const QString &name : names)
            texts += u"COALESCE(CAST(%1 AS TEXT), 'NULL')"_s.arg(name);
        lines += textsOf(database, u"SELECT %1 FROM %2"_s.arg(texts.join(u" || ' | ' || "_s), table));
    }
    lines.sort();
    return lines;
}

/// Step 2 adds indexes only: an office of schema 2 is one of schema 1 whose upgrade came as far.
int rowsSince(int version)
{
    return version == 2 ? 1 : version;
}

QStringList storedInserts(int version)
{
    QFile file(u"%1/office_%2.sql"_s.arg(QStringLiteral(TEWAKE_STORED))
                   .arg(rowsSince(version), 3, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll()).split(u'\n').filter(QRegularExpression(u"^INSERT "_s));
}

/// The migrations up to this version: what the program of that time had.
QList<Migration> stepsUntil(int version)
{
    QList<Migration> steps;
    for (const Migration &step : migrations()) {
        if (step.number <= version)
            steps.append(step);
    }
    return steps;
}

QString addressOf(const Location &location)
{
    return location.engine == Engine::Sqlite ? location.path : location.displayName();
}

/// The child: upgrades, and is killed by itself before the statement of that place among all statements and
/// commits (negative: it lives).
int upgradeAndDie(const QString &address, int place)
{
    const auto location = Location::parse(address);
    if (place < 0) { // as a program does that is not stopped
        const SystemClock clock;
        return location && Office::open(*location, clock) ? 0 : 1;
    }
    auto database = location ? Database::open(*location, Database::Mode::MustExist) : location.error();
    if (!database)
        return 2;
    int passed = 0;
    const auto aboutTo = [&] {
        if (passed++ == place)
            (void)std::raise(SIGKILL);
    };
    return migrate(**database, migrations(), aboutTo) ? 0 : 3;
}

} // namespace

class UpgradeTest : public QObject {
    Q_OBJECT

private slots:
    void releasedStepsStayAsTheyWere_data();
    void releasedStepsStayAsTheyWere();
    void storedOfficeIsUpgraded_data() { storedVersions(); }
    void storedOfficeIsUpgraded();
    void killedAtEachStatement_data() { storedVersions(); }
    void killedAtEachStatement();
    void whatCameBeforeIsNotKnown_data() { storedVersions(3); }
    void whatCameBeforeIsNotKnown();
    void digestsOutliveNewColumns();
    void offersTakeTheirTerms();
    void offersOfBeforeStateNothing();
    void severalProgramsAtOnce();
    void noCopyNoUpgrade();

private:
    static void storedVersions(int last = 4);
    [[nodiscard]] Location store(int version);

    QTemporaryDir m_folder;
    FixedClock m_clock{OfficeZone("Asia/Tokyo").at(QDate(2026, 11, 25), 9 * 60)};
};

void UpgradeTest::storedVersions(int last)
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= last; ++version)
        QTest::addRow("%d", version) << version;
}

/// An office of that version with the stored rows.
Location UpgradeTest::store(int version)
{
    const Location location = freshLocation(m_folder.path());
    const auto database = Database::open(location, Database::Mode::CreateNew);
    const auto made = migrate(**database, stepsUntil(version));
    const auto filled = (*database)->transact([&]() -> Result<void> {
        for (const QString &insert : storedInserts(version))
            TEWAKE_CHECK((*database)->command(insert));
        return {};
    });
    if (!made || !filled)
        qFatal("the stored office cannot be made");
    return location;
}

void UpgradeTest::releasedStepsStayAsTheyWere_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("1") << 1 << QByteArray("3000ead332b338398c3b25a012ab88883c66141e492844c75a3f9c26a1e8d3ad");
    QTest::newRow("2") << 2 << QByteArray("e9e72d23b11685d5d6eb3b6c575b9455e62139e40f40913fd36239d10250378b");
    QTest::newRow("3") << 3 << QByteArray("e3aa9afd976ad5b9f86341cd2c701fdf16fd49ed54942642d8a8f8df6025493d");
    QTest::newRow("4") << 4 << QByteArray("24d10ba9f5826c07c005e0e0b7547b52cd843b4e9d7672177bc42ca3668f8300");
}

/// Offices are out there that took these steps: what is to be different is a step of its own.
void UpgradeTest::releasedStepsStayAsTheyWere()
{
    QFETCH(int, number);
    QFETCH(QByteArray, hash);
    const QList<Migration> until = stepsUntil(number);
    QCOMPARE(until.last().number, number);
    const QString statements = Dialect(Engine::Sqlite).statements(until.last().sql).join(u'\n');
    QCOMPARE(QCryptographicHash::hash(statements.toUtf8(), QCryptographicHash::Sha256).toHex(), hash);
}

void UpgradeTest::storedOfficeIsUpgraded()
{
    QFETCH(int, version);
    const QStringList inserts = storedInserts(version);
    QVERIFY(inserts.size() > 500);
    const Location location = store(version);
    QStringList before;
    Columns columns;
    {
        const auto database = Database::open(location, Database::Mode::MustExist);
        QCOMPARE(*schemaVersion(**database), version);
        columns = columnsOf(**database, inserts);
        before = rowsOf(**database, columns);
        QCOMPARE(before.size(), inserts.size());
    }
    {
        const auto office = Office::open(location, m_clock);
        TEWAKE_VERIFY(office);
        Database &database = (*office)->database();
        QCOMPARE(*schemaVersion(database), migrations().last().number);
        QCOMPARE(rowsOf(database, columns), before);
        const TestOffice fresh;
        QCOMPARE(schemaOf(database), schemaOf(fresh.database()));
        TEWAKE_VERIFY(AuditTrail(database).verify());
        const auto findings = checkOffice(**office);
        TEWAKE_VERIFY(findings);
        QVERIFY2(findings->isEmpty(), findings->isEmpty() ? "" : qPrintable(findings->first().what));
    }
    TEWAKE_VERIFY(Office::open(location, m_clock)); // and once more, without anything to do
    if (location.engine != Engine::Sqlite)
        return;
    Location copy = location;
    copy.path += u".schema%1.bak"_s.arg(version);
    const auto database = Database::open(copy, Database::Mode::MustExist);
    TEWAKE_VERIFY(database);
    QCOMPARE(*schemaVersion(**database), version);
    QCOMPARE(rowsOf(**database, columns), before);
    QVERIFY(!QFile::exists(copy.path + u".part"_s));
}

/// The sample of an earlier program left no digest of its records: they are no finding, whatever became of
/// them, but what comes in from now on is held against the trail.
void UpgradeTest::whatCameBeforeIsNotKnown()
{
    QFETCH(int, version);
    const auto office = Office::open(store(version), m_clock);
    TEWAKE_VERIFY(office);
    Database &database = (*office)->database();
    const auto found = [&] {
        QStringList sentences;
        const auto findings = checkOffice(**office);
        for (const Finding &finding : *findings)
            sentences += finding.what;
        return sentences;
    };
    TEWAKE_VERIFY(database.execute(u"UPDATE client SET name = 'x'"_s));
    TEWAKE_VERIFY(database.execute(u"DELETE FROM weekly_slot"_s));
    TEWAKE_VERIFY(database.execute(u"DELETE FROM holiday"_s));
    QCOMPARE(found(), QStringList());
    if (database.location().engine == Engine::Postgres) { // the stored rows brought their numbers with them
        for (const QString &table : {u"client"_s, u"import_batch"_s})
            TEWAKE_VERIFY(database.integer(u"SELECT setval(pg_get_serial_sequence('%1', 'id'), "
                                           "(SELECT COALESCE(MAX(id), 1) FROM %1))"_s.arg(table)));
    }
    const auto staff = Table<Account>(database).find(u"role = 'coordinator'"_s);
    QVERIFY(staff && !staff->isEmpty());
    Client client;
    client.code = u"Z001"_s;
    client.name = u"松本市役所"_s;
    const auto taken = ImportDesk(**office, {staff->first()})
                           .addClients({u"clients"_s, u"clients.csv"_s, u"aa"_s}, {client}, {});
    TEWAKE_VERIFY(taken);
    QVERIFY(taken->committed);
    QCOMPARE(found(), QStringList());
    TEWAKE_VERIFY(database.execute(u"UPDATE client SET name = 'y' WHERE code = 'Z001'"_s));
    QCOMPARE(found().size(), 1);
    QVERIFY2(found().first().contains(u"of the kind “client” is not as it came in"_s),
             qPrintable(found().first()));
}

/// The sample of schema 4 left digests of its records: they are held against them, though orders and offers
/// have more columns by now.
void UpgradeTest::digestsOutliveNewColumns()
{
    const auto office = Office::open(store(4), m_clock);
    TEWAKE_VERIFY(office);
    const auto found = [&] { return checkOffice(**office)->size(); };
    QCOMPARE(found(), 0);
    Database &database = (*office)->database();
    TEWAKE_VERIFY(database.execute(u"UPDATE work_order SET note = 'x' WHERE number = '2026-0001'"_s));
    QCOMPARE(found(), 1);
    TEWAKE_VERIFY(database.execute(u"UPDATE assignment SET reason = 'x' WHERE id = 1"_s));
    QCOMPARE(found(), 2);
}

void UpgradeTest::killedAtEachStatement()
{
    QFETCH(int, version);
    const QStringList inserts = storedInserts(version);
    const Location location = store(version);
    QHash<int, QStringList> schemas; // by version
    QStringList rows;
    Columns columns;
    {
        const auto database = Database::open(location, Database::Mode::MustExist);
        schemas.insert(version, schemaOf(**database));
        columns = columnsOf(**database, inserts);
        rows = rowsOf(**database, columns);
    }
    const int newest = migrations().last().number;
    int killed = 0;
    for (int place = 0;; ++place) {
        // Steps that came through stay, so that the place of the next kill counts from there.
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--upgrade"_s, addressOf(location), QString::number(place)});
        QVERIFY(child.waitForFinished(60000));
        const auto database = Database::open(location, Database::Mode::MustExist);
        TEWAKE_VERIFY(database);
        const int found = *schemaVersion(**database);
        QCOMPARE(rowsOf(**database, columns), rows);
        if (!schemas.contains(found)) {
            schemas.insert(found, schemaOf(**database));
            place = -1; // one step came through: every statement of those that are left
        }
        QCOMPARE(schemaOf(**database), schemas.value(found));
        if (child.exitStatus() == QProcess::NormalExit) {
            QCOMPARE(child.exitCode(), 0);
            QCOMPARE(found, newest);
            break;
        }
        QVERIFY2(found < newest, "killed before the last commit, and yet there");
        ++killed;
    }
    int statements = 0;
    for (const Migration &step : migrations()) {
        if (step.number > version)
            statements += static_cast<int>(Dialect(location.engine).statements(step.sql).size()) + 1;
    }
    QVERIFY2(killed >= statements, qPrintable(u"%1 of %2"_s.arg(killed).arg(statements)));
    const TestOffice fresh;
    const auto office = Office::open(location, m_clock);
    TEWAKE_VERIFY(office);
    QCOMPARE(schemaOf((*office)->database()), schemaOf(fresh.database()));
}

/// Schema 4: an offer takes the terms that its sum was worked out with where the sum tells them, else those
/// of the order.
void UpgradeTest::offersTakeTheirTerms()
{
    const auto office = Office::open(store(3), m_clock);
    TEWAKE_VERIFY(office);
    Database &database = (*office)->database();
    const auto assignments = Table<Assignment>(database).find({});
    TEWAKE_VERIFY(assignments);
    QHash<QString, QSet<QString>> terms; // by order
    for (const Assignment &assignment : *assignments) {
        const auto task = Table<Task>(database).load(assignment.taskId);
        TEWAKE_VERIFY(task);
        const auto order = Table<Order>(database).load(task->orderId);
        TEWAKE_VERIFY(order);
        QCOMPARE(assignment.terms.kind, order->reward.kind);
        terms[order->number].insert(assignment.terms.amount.toString());
        if (order->number == "2026-0039"_L1) {
            QCOMPARE(order->reward.amount, Yen(45));
            QCOMPARE(assignment.terms.amount, Yen(52)); // 36 pieces for 1,872 yen, 12 for 624
        } else {
            QCOMPARE(assignment.terms.amount, order->reward.amount);
        }
    }
    QCOMPARE(terms.value(u"2026-0039"_s).size(), 1);
    QCOMPARE(terms.value(u"2026-9001"_s), QSet<QString>{u"1,200"_s}); // by the hour: what it paid until now
}

/// Schema 5: nobody knows what earlier offers stated, and an order of before has no words of its own.
void UpgradeTest::offersOfBeforeStateNothing()
{
    const auto office = Office::open(store(4), m_clock);
    TEWAKE_VERIFY(office);
    Database &database = (*office)->database();
    const auto assignments = Table<Assignment>(database).find({});
    TEWAKE_VERIFY(assignments);
    QCOMPARE(assignments->size(), 188);
    for (const Assignment &assignment : *assignments) {
        QVERIFY(!assignment.termsId.isValid());
        QVERIFY(!assignment.payOn.isValid());
    }
    const auto orders = Table<Order>(database).find({});
    TEWAKE_VERIFY(orders);
    for (const Order &order : *orders) {
        QVERIFY(order.ownTerms.isEmpty());
        QVERIFY(!order.clientPaysOn.isValid());
    }
    TEWAKE_VERIFY(AuditTrail(database).verify());
}

void UpgradeTest::severalProgramsAtOnce()
{
    const Location location = store(1);
    std::vector<std::unique_ptr<QProcess>> children;
    for (int i = 0; i < 4; ++i) {
        children.push_back(std::make_unique<QProcess>());
        children.back()->start(QCoreApplication::applicationFilePath(),
                               {u"--upgrade"_s, addressOf(location), u"-1"_s});
    }
    for (const auto &child : children) {
        QVERIFY(child->waitForFinished(60000));
        QCOMPARE(child->exitStatus(), QProcess::NormalExit);
        QCOMPARE(child->exitCode(), 0);
    }
    const auto database = Database::open(location, Database::Mode::MustExist);
    QCOMPARE(*schemaVersion(**database), migrations().last().number);
    const TestOffice fresh;
    QCOMPARE(schemaOf(**database), schemaOf(fresh.database()));
    if (location.engine != Engine::Sqlite)
        return;
    Location copy = location; // of the office as it was, whoever came last
    copy.path += u".schema1.bak"_s;
    QCOMPARE(*schemaVersion(**Database::open(copy, Database::Mode::MustExist)), 1);
    QCOMPARE(QFileInfo(location.path).dir().entryList({u"*.part*"_s}), QStringList());
}

/// A file-based office is not touched before its copy is whole.
void UpgradeTest::noCopyNoUpgrade()
{
    const Location location = store(1);
    if (location.engine != Engine::Sqlite)
        QSKIP("A server's copies are its administrator's.");
    const QString copy = location.path + u".schema1.bak"_s;
    QVERIFY(QDir().mkpath(copy + u"/in the way"_s));
    TEWAKE_REFUSED(Office::open(location, m_clock), ErrorCode::StorageFailure, "could not be written");
    QCOMPARE(*schemaVersion(**Database::open(location, Database::Mode::MustExist)), 1);
    QVERIFY(QDir(copy).removeRecursively());
    // What a program that was stopped left behind is no copy.
    QFile part(copy + u".part"_s);
    QVERIFY(part.open(QIODevice::WriteOnly) && part.write("half a copy") > 0 && part.flush());
    QVERIFY(part.setFileTime(QDateTime::currentDateTime().addSecs(-7200), QFileDevice::FileModificationTime));
    part.close();
    TEWAKE_VERIFY(Office::open(location, m_clock));
    Location kept = location;
    kept.path = copy;
    QCOMPARE(*schemaVersion(**Database::open(kept, Database::Mode::MustExist)), 1);
    QVERIFY(!part.exists());
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--upgrade"_L1)
        return upgradeAndDie(arguments.value(2), arguments.value(3).toInt());
    UpgradeTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_upgrade.moc"
