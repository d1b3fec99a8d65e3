// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audittrail.h"

#include "tests/support/testoffice.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class AuditTrailTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void chainGrows();
    void storeRefusesToAlter_data();
    void storeRefusesToAlter();
    void alteredLineIsFound_data();
    void alteredLineIsFound();
    void linesOfOneChange();
    void lostEndIsRefused();
    void cutOffTailIsFound();

private:
    void append(const QString &action, const QString &before, const QString &after);
    void dropTriggers();

    std::unique_ptr<TestOffice> m_office;
};

void AuditTrailTest::init()
{
    m_office = std::make_unique<TestOffice>(); // has one line, of its making
    append(u"order.add"_s, {}, u"{\"title\":\"標識\"}"_s);
    append(u"order.save"_s, u"{\"title\":\"標識\"}"_s, u"{\"title\":\"道路\"}"_s);
    append(u"order.accept"_s, {}, {});
}

void AuditTrailTest::cleanup()
{
    m_office.reset();
}

void AuditTrailTest::append(const QString &action, const QString &before, const QString &after)
{
    TEWAKE_VERIFY(m_office->database().transact([&] {
        AuditRecord record;
        record.at = m_office->clock().now();
        record.accountName = u"岡谷 京子"_s;
        record.action = action;
        record.subject = u"order"_s;
        record.subjectId = 7;
        record.before = before;
        record.after = after;
        return AuditTrail(m_office->database()).append(record);
    }));
}

void AuditTrailTest::dropTriggers()
{
    const bool sqlite = m_office->location().engine == Engine::Sqlite;
    const QStringList statements =
        sqlite ? QStringList{u"DROP TRIGGER audit_no_update"_s, u"DROP TRIGGER audit_no_delete"_s}
               : QStringList{u"DROP TRIGGER audit_append_only ON audit"_s};
    for (const QString &statement : statements)
        TEWAKE_VERIFY(m_office->database().command(statement));
}

void AuditTrailTest::chainGrows()
{
    const AuditTrail trail(m_office->database());
    QCOMPARE(*trail.verify(), 4);
    const auto lines = trail.list(2, u"order"_s, 7);
    TEWAKE_VERIFY(lines);
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->at(0).action, u"order.accept"_s); // the newest first
    QCOMPARE(lines->at(0).previousHash, lines->at(1).hash);
    QCOMPARE(lines->at(1).after, u"{\"title\":\"道路\"}"_s);
    QVERIFY(trail.list(10, u"order"_s, 8)->isEmpty());
    m_office->reopen();
    append(u"order.deliver"_s, {}, {});
    QCOMPARE(*AuditTrail(m_office->database()).verify(), 5);
}

void AuditTrailTest::storeRefusesToAlter_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("update") << u"UPDATE audit SET account_name = 'nobody' WHERE id = 2"_s;
    QTest::newRow("delete") << u"DELETE FROM audit WHERE id = 3"_s;
    QTest::newRow("delete all") << u"DELETE FROM audit"_s;
}

void AuditTrailTest::storeRefusesToAlter()
{
    QFETCH(QString, statement);
    QVERIFY(!m_office->database().execute(statement).ok());
    QCOMPARE(*AuditTrail(m_office->database()).verify(), 4);
}

void AuditTrailTest::alteredLineIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("line");
    for (const QString &change :
         {u"at = at + 1"_s, u"account_id = 9"_s, u"account_name = 'nobody'"_s, u"action = 'order.sav'"_s,
          u"subject = 'worker'"_s, u"subject_id = 8"_s, u"before_json = ''"_s, u"after_json = '{}'"_s,
          u"hash = ''"_s, u"previous_hash = ''"_s})
        QTest::newRow(qPrintable(change)) << u"UPDATE audit SET %1 WHERE id = 3"_s.arg(change) << u"line 3"_s;
    QTest::newRow("a line gone") << u"DELETE FROM audit WHERE id = 2"_s << u"line 2"_s;
    QTest::newRow("the first line gone") << u"DELETE FROM audit WHERE id = 1"_s << u"line 1"_s;
}

void AuditTrailTest::alteredLineIsFound()
{
    QFETCH(QString, statement);
    QFETCH(QString, line);
    dropTriggers();
    TEWAKE_VERIFY(m_office->database().execute(statement));
    const auto result = AuditTrail(m_office->database()).verify();
    TEWAKE_REFUSED(result, ErrorCode::Refused, "broken");
    QVERIFY2(result.error().message.contains(line), qPrintable(result.error().message));
}

/// Where the trail ends is read and written once for all lines of a change.
void AuditTrailTest::linesOfOneChange()
{
    QList<AuditRecord> lines(50);
    for (AuditRecord &line : lines) {
        line.at = m_office->clock().now();
        line.action = u"task.add"_s;
        line.subject = u"task"_s;
        line.subjectId = 9;
    }
    Database &database = m_office->database();
    const qint64 before = database.statements();
    TEWAKE_VERIFY(database.transact([&] { return AuditTrail(database).append(lines); }));
    QVERIFY2(database.statements() - before <= 50 + 5,
             qPrintable(QString::number(database.statements() - before)));
    QCOMPARE(*AuditTrail(database).verify(), 54);
    append(u"order.deliver"_s, {}, {});
    QCOMPARE(*AuditTrail(database).verify(), 55);
}

/// Where the note of the trail's end is gone, nothing is written any more.
void AuditTrailTest::lostEndIsRefused()
{
    Database &database = m_office->database();
    TEWAKE_VERIFY(database.execute(u"DELETE FROM audit_head"_s));
    AuditRecord record;
    record.at = m_office->clock().now();
    record.action = u"order.deliver"_s;
    record.subject = u"order"_s;
    TEWAKE_REFUSED(database.transact([&] { return AuditTrail(database).append(record); }),
                   ErrorCode::StorageFailure, "where it ends");
    QCOMPARE(*database.integer(u"SELECT COUNT(*) FROM audit"_s), 4);
}

/// A chain without its last lines is whole in itself.
void AuditTrailTest::cutOffTailIsFound()
{
    dropTriggers();
    TEWAKE_VERIFY(m_office->database().execute(u"DELETE FROM audit WHERE id > 1"_s));
    TEWAKE_REFUSED(AuditTrail(m_office->database()).verify(), ErrorCode::Refused, "ends at line 1, but 4");
    append(u"order.deliver"_s, {}, {}); // what follows does not cover it up
    TEWAKE_REFUSED(AuditTrail(m_office->database()).verify(), ErrorCode::Refused, "line 2");
    TEWAKE_VERIFY(m_office->database().execute(u"DELETE FROM audit"_s));
    TEWAKE_REFUSED(AuditTrail(m_office->database()).verify(), ErrorCode::Refused, "ends at line 0, but 5");
}

QTEST_GUILESS_MAIN(AuditTrailTest)
#include "tst_audittrail.moc"
