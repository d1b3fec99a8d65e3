// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs at one office, and one that is killed while it writes.
#include "core/desk/admindesk.h"
#include "core/desk/orderdesk.h"
#include "core/store/audittrail.h"
#include "core/store/housegateway.h"
#include "tests/support/testoffice.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

namespace {

/// The child: adds one skill after the other through the desk, and says so after each commit, until it is
/// killed.
int writeUntilKilled(const QString &address)
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
    }
}

/// The child: splits an order into many boxes and takes the split back, again and again, until it is killed.
int splitUntilKilled(const QString &address)
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
    const Id<Order> id = orders->first().order.id;
    (void)desk.undoSplit(id);
    for (;;) {
        std::printf("split\n");
        std::fflush(stdout);
        if (!desk.splitIntoBoxes(id, {Minutes(60), {}, TestOffice::day(4000)}))
            return 3;
        if (!desk.undoSplit(id))
            return 3;
    }
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
    void writersTakeTurns();
    void killedWhileWriting();
    void killedInTheMiddleOfACommit();

private:
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

/// One action of a person is many records; whatever the moment, all of them are there or none.
void WritersTest::killedInTheMiddleOfACommit()
{
    constexpr qsizetype Boxes = 150;
    Order order = m_office->addOrder();
    order.quantity = Boxes * 10;
    order.state = OrderState::InProgress;
    order.dueOn = TestOffice::day(4000);
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    for (int round = 0; round < 12; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--split"_s, address()});
        QVERIFY(child.waitForReadyRead(30000));
        QTest::qWait(7 * round); // another moment each time: inside a split, inside its undoing, between them
        QVERIFY2(child.state() == QProcess::Running, qPrintable(QString::number(child.exitCode())));
        child.kill();
        QVERIFY(child.waitForFinished());
        m_office->reopen();
        const qsizetype tasks = m_office->all<Task>().size();
        QVERIFY2(tasks == 0 || tasks == Boxes, qPrintable(QString::number(tasks)));
        const auto findings = checkOffice(m_office->office());
        TEWAKE_VERIFY(findings);
        QVERIFY2(findings->isEmpty(), findings->isEmpty() ? "" : qPrintable(findings->first().what));
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1)
        return writeUntilKilled(arguments.value(2));
    if (arguments.value(1) == "--split"_L1)
        return splitUntilKilled(arguments.value(2));
    WritersTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_writers.moc"
