// SPDX-License-Identifier: GPL-3.0-or-later
// What `office check` finds of records that came in together and have no lines of their own in the audit
// trail: imports, and the sample office.
#include "core/desk/admindesk.h"
#include "core/desk/dispatchdesk.h"
#include "core/desk/hoursdesk.h"
#include "core/desk/orderdesk.h"
#include "core/desk/workerdesk.h"
#include "core/sample/sampleoffice.h"
#include "tests/core/exchange/importfile.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Entries = 2500;

/// An hour a day from `first` on.
QByteArray hours(int count, QDate first = QDate(2012, 1, 1))
{
    QByteArray bytes("worker,order,day,minutes\n");
    for (int i = 0; i < count; ++i)
        bytes += "W1,A1," + first.addDays(i).toString(Qt::ISODate).toLatin1() + ",60\n";
    return bytes;
}

void import(const ImportOffice &office, ImportKind kind, const QByteArray &bytes,
            const ImportOptions &options = {})
{
    const auto report = office.import(kind, bytes, options);
    TEWAKE_VERIFY(report);
    QVERIFY2(report->committed, qPrintable(sentences(report->refused)));
}

void importEverything(const ImportOffice &office)
{
    import(office, ImportKind::Clients, "code,name\nC1,塩尻市役所\nC2,\"𠮷田, 商店\"\n");
    import(office, ImportKind::Workers, "code,name\nW1,青木\nW2,伊藤\n");
    import(
        office, ImportKind::Orders,
        "number,title,client,category,due_on,quantity,price,state\n"
        "A1,標識,C1,data-entry,2026-12-20,100,60,accepted\nA2,標識,C2,data-entry,2026-12-20,10,60,quoted\n");
    import(office, ImportKind::Tasks,
           "order,number,quantity,effort_minutes,release,due\n"
           "A1,1,40,90,2026-11-01,2026-12-10\nA1,2,60,90,2026-11-01,2026-12-10\n");
    import(office, ImportKind::Hours, hours(Entries));
    ImportOptions addLists;
    addLists.addLists = true;
    import(office, ImportKind::Skills, "worker,skill,level\nW1,電話,2\n", addLists);
    import(office, ImportKind::Availability,
           "worker,weekday,date,from,to,off\nW1,mon,,9:00,12:00,\nW1,,2026-11-30,,,yes\n");
}

QString found(Office &office)
{
    const auto findings = checkOffice(office);
    if (!findings)
        return findings.error().message;
    QStringList lines;
    for (const Finding &finding : *findings)
        lines += finding.what;
    return lines.join(u'\n');
}

void alter(const TestOffice &office, const QString &sql)
{
    const auto touched = office.database().execute(sql);
    TEWAKE_VERIFY(touched);
    QVERIFY(*touched > 0);
}

/// The digests in the newest line of the trail.
QJsonArray newestDigests(const TestOffice &office)
{
    const auto trail = AuditTrail(office.database()).list(1);
    return QJsonDocument::fromJson(trail->first().after.toUtf8()).object().value(u"digests").toArray();
}

} // namespace

class TestImportCheck : public QObject {
    Q_OBJECT

private slots:
    void digestIsTheSameOnEveryEngine();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void whatDesksChangeIsSound();
    void anotherOnesNumber();
    void importedAgain();
    void oldImportsAreNotKnown();
    void sampleIsCovered_data();
    void sampleIsCovered();
};

/// SHA-256 over the text of the stored rows, worked out here by hand.
void TestImportCheck::digestIsTheSameOnEveryEngine()
{
    const ImportOffice office;
    import(office, ImportKind::Clients,
           "code,name,kana,kind\nC1,\"𠮷田, 商店\",ヨシダ,company\nC2,二番,ニバン,company\n");
    const QJsonArray digests = newestDigests(office);
    QCOMPARE(digests.size(), 1);
    QCOMPARE(digests[0][u"subject"].toString(), u"client"_s);
    QCOMPARE(digests[0][u"rows"].toInteger(), 2);
    const QJsonArray portions = digests[0][u"portions"].toArray();
    QCOMPARE(portions.size(), 1);
    QCOMPARE(portions[0][u"to"].toInteger(), 2);
    QCOMPARE(digests[0][u"columns"].toArray().toVariantList().mid(0, 4),
             QVariantList({u"code"_s, u"name"_s, u"kana"_s, u"kind"_s}));
    const QByteArray rest = ",7:company,0:,0:,0:,0:,0:,31,1,31,0:,1\n";
    const QByteArray rows = "1,2:C1,6:𠮷田, 商店,3:ヨシダ" + rest + "2,2:C2,2:二番,3:ニバン" + rest;
    QCOMPARE(portions[0][u"sha256"].toString(),
             QString::fromLatin1(QCryptographicHash::hash(rows, QCryptographicHash::Sha256).toHex()));
}

void TestImportCheck::tamperingIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &statement, const QString &sentence) {
        QTest::newRow(name) << statement << sentence;
    };
    const QString altered = u"Of the records %1 of the kind “%2” that came in together (line %3 of the audit "
                            "trail), at least one was altered."_s;
    row("client's name", u"UPDATE client SET name = '塩尻市' WHERE code = 'C1'"_s,
        altered.arg(u"1 to 2"_s, u"client"_s).arg(2));
    row("two names in one", u"UPDATE client SET name = 'x,1:y', kana = '' WHERE code = 'C1'"_s,
        altered.arg(u"1 to 2"_s, u"client"_s).arg(2));
    row("ceiling", u"UPDATE worker SET year_ceiling = 1 WHERE code = 'W2'"_s,
        altered.arg(u"1 to 2"_s, u"worker"_s).arg(3));
    row("price", u"UPDATE work_order SET price_amount = 61 WHERE number = 'A2'"_s,
        altered.arg(u"1 to 2"_s, u"order"_s).arg(4));
    row("box", u"UPDATE task SET effort = 91 WHERE number = 2"_s, altered.arg(u"1 to 2"_s, u"task"_s).arg(5));
    row("hours", u"UPDATE time_entry SET minutes = 61 WHERE id = 1500"_s,
        altered.arg(u"1001 to 2000"_s, u"hours"_s).arg(6));
    row("the last hours", u"UPDATE time_entry SET approved_by = NULL WHERE id = 2500"_s,
        altered.arg(u"2001 to 2500"_s, u"hours"_s).arg(6));
    row("hours exchanged",
        u"UPDATE time_entry SET day = CASE id WHEN 7 THEN 20120108 ELSE 20120107 END WHERE id IN (7, 8)"_s,
        altered.arg(u"1 to 1000"_s, u"hours"_s).arg(6));
    row("hours gone", u"DELETE FROM time_entry WHERE id = 1500"_s,
        u"The record 1500 of the kind “hours” is gone, and the audit trail does not say why."_s);
    row("more hours gone", u"DELETE FROM time_entry WHERE id IN (1, 3, 4, 5, 1000)"_s,
        u"The records 1, 3–5, 1000 of the kind “hours” are gone, and the audit trail does not say why."_s);
    row("hours added",
        u"INSERT INTO time_entry (version, worker_id, task_id, order_id, state, day, minutes, quantity, "
        u"note, "
        "entered_at, return_reason, import_id) SELECT 1, worker_id, task_id, order_id, state, 20261101, 60, "
        "0, "
        "'', entered_at, '', import_id FROM time_entry WHERE id = 2500"_s,
        u"The record 2501 of the kind “hours” is there, and the audit trail does not say where it came "
        "from."_s);
    row("client added",
        u"INSERT INTO client (version, code, name, kana, kind, contact, email, phone, postal_code, address, "
        "closing_day, payment_month_offset, payment_day, registration_number, active) SELECT 1, 'C3', name, "
        "kana, kind, contact, email, phone, postal_code, address, closing_day, payment_month_offset, "
        "payment_day, registration_number, active FROM client WHERE id = 1"_s,
        u"The record 3 of the kind “client” is there"_s);
    const QString skills = u"The skills of %1 are not as the audit trail has them."_s;
    const QString availability = u"The availability of W1 青木 is not as the audit trail has it."_s;
    row("level", u"UPDATE worker_skill SET level = 5"_s, skills.arg(u"W1 青木"_s));
    row("skill gone", u"DELETE FROM worker_skill"_s, skills.arg(u"W1 青木"_s));
    row("skill of somebody without any",
        u"INSERT INTO worker_skill (worker_id, skill_id, level) VALUES (2, 1, 3)"_s,
        skills.arg(u"W2 伊藤"_s));
    row("agreement",
        u"INSERT INTO clearance (worker_id, client_id, granted_on, expires_on) VALUES (2, 1, 20260101, NULL)"_s,
        u"The non-disclosure agreements of W2 伊藤 are not as the audit trail has them."_s);
    row("hours of the week", u"UPDATE weekly_slot SET end_minute = 780"_s, availability);
    row("day that differs", u"DELETE FROM availability_exception"_s, availability);
}

void TestImportCheck::tamperingIsFound()
{
    QFETCH(QString, statement);
    QFETCH(QString, sentence);
    const ImportOffice office;
    importEverything(office);
    QCOMPARE(found(office.office()), QString());
    alter(office, statement);
    const QString findings = found(office.office());
    QCOMPARE(findings.count(u'\n'), 0);
    QVERIFY2(findings.contains(sentence), qPrintable(findings));
}

void TestImportCheck::whatDesksChangeIsSound()
{
    ImportOffice office;
    importEverything(office);
    OrderDesk orders(office.office(), office.session(Role::Coordinator));
    Client client = office.load(Id<Client>(2));
    client.name = u"新しい名前"_s;
    TEWAKE_VERIFY(orders.saveClient(client));
    TEWAKE_VERIFY(orders.accept(Id<Order>(2)));
    TEWAKE_VERIFY(orders.cancelTask(Id<Task>(1), u"不要"_s));
    Worker worker = office.load(Id<Worker>(1));
    worker.yearCeiling = Yen(1'000'000);
    WorkerDesk registry(office.office(), office.session(Role::Coordinator));
    TEWAKE_VERIFY(registry.save(worker));
    TEWAKE_VERIFY(registry.saveSkills(worker.id, {}));
    TEWAKE_VERIFY(registry.saveClearances(worker.id, {{worker.id, client.id, TestOffice::day(1), {}}}));
    TEWAKE_VERIFY(registry.takeOff(worker.id, {TestOffice::day(28), true, 540, 600}));
    Availability week;
    week.pattern.append({2, 540, 720});
    TEWAKE_VERIFY(registry.saveAvailability(Id<Worker>(2), week));
    QCOMPARE(found(office.office()), QString());
    DispatchDesk dispatch(office.office(), office.session(Role::Coordinator));
    const DateRange days{TestOffice::day(25), TestOffice::day(27)};
    const auto preview = dispatch.previewCallOff(worker.id, days, {});
    TEWAKE_VERIFY(preview);
    TEWAKE_VERIFY(dispatch.callOff(worker.id, days, *preview));
    HoursDesk coordinator(office.office(), office.session(Role::Coordinator));
    HoursDesk own(office.office(), office.session(office.load(Id<Worker>(1))));
    for (const Id<TimeEntry> id : {Id<TimeEntry>(1), Id<TimeEntry>(1001), Id<TimeEntry>(2500)}) {
        TEWAKE_VERIFY(coordinator.unapprove(id));
        TEWAKE_VERIFY(own.recallEntry(id));
    }
    TEWAKE_VERIFY(own.removeEntry(Id<TimeEntry>(1001)));
    QCOMPARE(found(office.office()), QString());

    // The others are still held against what came in, and the changed ones against their lines.
    alter(office, u"UPDATE time_entry SET minutes = 61 WHERE id IN (1000, 2500)"_s);
    alter(office, u"UPDATE client SET kana = 'x' WHERE id = 1"_s);
    alter(office, u"DELETE FROM time_entry WHERE id = 1"_s);
    alter(office, u"UPDATE clearance SET granted_on = 20260101"_s);
    alter(office, u"UPDATE availability_exception SET is_off = 0 WHERE day = 20261126"_s);
    const QString findings = found(office.office());
    QCOMPARE(findings.count(u'\n'), 5);
    for (const QString &sentence :
         {u"The non-disclosure agreements of W1 青木 are not"_s, u"The availability of W1 青木 is not"_s,
          u"The record 2500 of the kind “hours” is not as the audit trail has it: minutes."_s,
          u"The record 1 of the kind “hours” is gone"_s, u"Of the records 1 to 1000 of the kind “hours”"_s,
          u"Of the records 1 to 2 of the kind “client”"_s})
        QVERIFY2(findings.contains(sentence), qPrintable(findings));
}

/// SQLite gives the number of a removed last record to the next one.
void TestImportCheck::anotherOnesNumber()
{
    ImportOffice office;
    importEverything(office);
    HoursDesk coordinator(office.office(), office.session(Role::Coordinator));
    HoursDesk own(office.office(), office.session(office.load(Id<Worker>(1))));
    const Id<TimeEntry> last(Entries);
    TEWAKE_VERIFY(coordinator.unapprove(last));
    TEWAKE_VERIFY(own.recallEntry(last));
    TEWAKE_VERIFY(own.removeEntry(last));
    import(office, ImportKind::Hours, hours(3, QDate(2020, 1, 1)));
    QCOMPARE(found(office.office()), QString());
    alter(office, u"UPDATE time_entry SET minutes = 61 WHERE day = 20200102"_s);
    const QString findings = found(office.office());
    QCOMPARE(findings.count(u'\n'), 0);
    QVERIFY2(findings.contains(u"at least one was altered"_s), qPrintable(findings));
}

void TestImportCheck::importedAgain()
{
    const ImportOffice office;
    importEverything(office);
    ImportOptions partial;
    partial.partial = true;
    import(office, ImportKind::Hours, hours(Entries + 10), partial);
    QCOMPARE(office.count(u"COUNT(*) FROM time_entry"_s), Entries + 10);
    QCOMPARE(found(office.office()), QString());
    alter(office, u"UPDATE time_entry SET note = 'x' WHERE id IN (5, 2505)"_s);
    const QString findings = found(office.office());
    QVERIFY2(findings.contains(u"Of the records 1 to 1000 of the kind “hours”"_s), qPrintable(findings));
    QVERIFY2(findings.contains(u"Of the records 2501 to 2510 of the kind “hours”"_s), qPrintable(findings));
}

/// As an earlier program left them: with a line for the whole import, and nothing about its rows.
void TestImportCheck::oldImportsAreNotKnown()
{
    ImportOffice office;
    const Worker old = office.addWorker(u"塩尻 花子"_s);
    AuditRecord line;
    line.at = office.clock().now();
    line.action = u"import.workers"_s;
    line.subject = u"worker"_s;
    line.after = u"{\"file\":\"workers.csv\",\"import\":1,\"kind\":\"workers\",\"rows\":1}"_s;
    TEWAKE_VERIFY(office.database().transact([&] { return AuditTrail(office.database()).append(line); }));
    (void)office.addWorker(u"塩尻 次郎"_s);
    alter(office, u"UPDATE worker SET year_ceiling = 1"_s);
    QCOMPARE(found(office.office()), QString());
    import(office, ImportKind::Workers, "code,name\nW1,青木\nW2,伊藤\n");
    Worker changed = office.load(old.id);
    changed.maxDay = Minutes(300);
    TEWAKE_VERIFY(WorkerDesk(office.office(), office.session(Role::Coordinator)).save(changed));
    QCOMPARE(found(office.office()), QString());
    alter(office, u"UPDATE worker SET year_ceiling = 2 WHERE code = 'W2'"_s);
    (void)office.addWorker(u"塩尻 三郎"_s);
    const QString findings = found(office.office());
    QCOMPARE(findings.count(u'\n'), 1);
    QVERIFY2(findings.contains(u"Of the records 3 to 4 of the kind “worker”"_s), qPrintable(findings));
    QVERIFY2(findings.contains(u"The record 5 of the kind “worker” is there"_s), qPrintable(findings));
}

void TestImportCheck::sampleIsCovered_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("kind");
    const auto row = [](const QString &kind, const QString &statement) {
        QTest::newRow(qPrintable(kind)) << statement << kind;
    };
    row(u"client"_s, u"UPDATE client SET name = 'x' WHERE id = 1"_s);
    row(u"order"_s, u"UPDATE work_order SET note = 'x' WHERE id = 2"_s);
    row(u"task"_s, u"DELETE FROM task WHERE id = (SELECT MAX(id) FROM task WHERE state = 'planned' AND NOT "
                   "EXISTS (SELECT 1 FROM assignment a WHERE a.task_id = task.id) AND NOT EXISTS (SELECT 1 "
                   "FROM task r WHERE r.rework_of = task.id))"_s);
    row(u"worker"_s, u"UPDATE worker SET hourly_cost = hourly_cost + 1 WHERE id = 3"_s);
    row(u"assignment"_s, u"UPDATE assignment SET reward = reward + 1 WHERE id = 1"_s);
    row(u"hours"_s, u"UPDATE time_entry SET note = 'x' WHERE id = 1"_s);
    row(u"hand-in"_s, u"UPDATE submission SET link = 'x' WHERE id = 1"_s);
    row(u"inspection"_s, u"UPDATE inspection SET comment = 'x' WHERE id = 1"_s);
    row(u"reward"_s, u"UPDATE reward SET pay_on = pay_on + 1 WHERE id = 1"_s);
    row(u"acceptance"_s, u"UPDATE client_acceptance SET note = 'x' WHERE id = 1"_s);
    row(u"account"_s, u"UPDATE account SET role = 'administrator' WHERE id = 1"_s);
    row(u"kind of work"_s, u"UPDATE work_category SET name = 'x' WHERE id = 1"_s);
    row(u"skill"_s, u"UPDATE skill SET name = 'x' WHERE id = 1"_s);
    row(u"team"_s, u"UPDATE team SET name = 'x' WHERE id = 1"_s);
    row(u"hub"_s, u"UPDATE hub SET contact = 'x' WHERE id = 1"_s);
    row(u"skills"_s, u"UPDATE worker_skill SET level = level % 4 + 1 WHERE worker_id = 1 AND skill_id = "
                     "(SELECT MIN(skill_id) FROM worker_skill WHERE worker_id = 1)"_s);
    row(u"non-disclosure agreements"_s,
        u"UPDATE clearance SET expires_on = NULL WHERE worker_id = 2 AND client_id = "
        "(SELECT MIN(client_id) FROM clearance WHERE worker_id = 2)"_s);
    row(u"availability"_s, u"DELETE FROM weekly_slot WHERE worker_id = 3 AND weekday = (SELECT MIN(weekday) "
                           "FROM weekly_slot WHERE worker_id = 3)"_s);
    row(u"holidays"_s, u"DELETE FROM holiday WHERE day = 20261123"_s);
    row(u"room"_s, u"UPDATE room SET seats = seats + 1 WHERE id = 1"_s);
}

void TestImportCheck::sampleIsCovered()
{
    QFETCH(QString, statement);
    QFETCH(QString, kind);
    QTemporaryDir folder;
    const FixedClock clock(OfficeZone().at(QDate(2026, 11, 16), 10 * 60));
    const auto office = makeSampleOffice(freshLocation(folder.path()), clock, {20, 1, 1});
    TEWAKE_VERIFY(office);
    QCOMPARE(found(**office), QString());
    const auto touched = (*office)->database().execute(statement);
    TEWAKE_VERIFY(touched);
    QCOMPARE(*touched, 1);
    const QString findings = found(**office);
    QCOMPARE(findings.count(u'\n'), 0);
    QVERIFY2(findings.contains(u"of the kind “%1”"_s.arg(kind)) ||
                 findings.contains(u"The %1 of "_s.arg(kind)),
             qPrintable(findings));
}

QTEST_GUILESS_MAIN(TestImportCheck)
#include "tst_importcheck.moc"
