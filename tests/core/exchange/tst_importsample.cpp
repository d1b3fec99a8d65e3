// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleoffice.h"
#include "tests/core/exchange/importfile.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// A whole office leaves as files and comes into a fresh one.
class TestImportSample : public QObject {
    Q_OBJECT

private slots:
    void aWholeOfficeMoves();
    void listsAreRefusedUnlessChosen();
    void skillsFollowTheRuleOfLists();
    void newCategoriesAreInTheTrail();
    void missingListsAreAddedOnce();
    void listsOfAMapping();
    void nothingIsAddedForRefusedRows();

private:
    static constexpr std::array Kinds{ImportKind::Clients, ImportKind::Workers,      ImportKind::Skills,
                                      ImportKind::Orders,  ImportKind::Availability, ImportKind::Tasks,
                                      ImportKind::Hours};
    static ImportOptions addLists()
    {
        ImportOptions options;
        options.addLists = true;
        return options;
    }
};

namespace {

/// Work in hand does not come without whoever has it.
QByteArray planned(QByteArray tasks)
{
    for (const char *state : {",offered,", ",accepted,", ",working,", ",submitted,"})
        tasks.replace(state, ",planned,");
    return tasks;
}

} // namespace

void TestImportSample::aWholeOfficeMoves()
{
    ImportOffice home;
    Location location;
    QTemporaryDir folder;
    location.path = folder.filePath(u"sample.tewake"_s);
    auto sample = makeSampleOffice(location, home.clock(), {24, 2, 5});
    TEWAKE_VERIFY(sample);
    const QList<Account> accounts = *Table<Account>((*sample)->database()).find();
    const auto manager = std::find_if(accounts.begin(), accounts.end(),
                                      [](const Account &a) { return a.role == Role::Manager; });
    QMap<ImportKind, QByteArray> files;
    for (const ImportKind kind : Kinds) {
        const QString path = home.path(nameOf(kind));
        TEWAKE_VERIFY(exportFile(**sample, {*manager}, kind, path));
        files[kind] = home.read(path);
        QVERIFY2(files[kind].count("\r\n") > 10, qPrintable(nameOf(kind)));
    }
    QMap<ImportKind, QByteArray> expected = files;
    expected[ImportKind::Tasks] = planned(files[ImportKind::Tasks]);
    for (int move = 0; move < 2; ++move) { // and from there into a third one
        ImportOffice fresh;
        for (Account account : accounts) { // an order names its coordinator; accounts do not come as files
            if (account.role != Role::Teleworker) {
                account.id = {};
                account.hubId = {};
                account.workerId = {};
                fresh.add(account);
            }
        }
        for (const ImportKind kind : Kinds) {
            const auto report = fresh.import(kind, files[kind], addLists());
            TEWAKE_VERIFY(report);
            QVERIFY2(report->committed, qPrintable(nameOf(kind) + u'\n' + sentences(report->refused)));
            QCOMPARE(report->taken, report->read);
        }
        for (const ImportKind kind : Kinds) {
            files[kind] = fresh.exported(kind);
            QVERIFY2(files[kind] == expected[kind], qPrintable(nameOf(kind)));
        }
        QVERIFY(fresh.count(u"COUNT(*) FROM team"_s) > 0);
        QVERIFY(fresh.count(u"COUNT(*) FROM room"_s) > 0);
        TEWAKE_VERIFY(AuditTrail(fresh.database()).verify());
    }
}

void TestImportSample::listsAreRefusedUnlessChosen()
{
    const ImportOffice office;
    const auto report =
        office.import(ImportKind::Workers, "code,name,team,hub,room\nW1,one,A,B,C\nW2,two,,,\n");
    TEWAKE_VERIFY(report);
    QCOMPARE(places(report->refused), QStringList({u"2/team/A"_s, u"2/hub/B"_s, u"2/room/C"_s}));
    QVERIFY(report->namesUnlisted);
    QVERIFY(!report->committed);
    QCOMPARE(office.count(u"COUNT(*) FROM team"_s), 0);
}

/// Skills are entries of a list like teams and hubs: only by choice, and whatever their width.
void TestImportSample::skillsFollowTheRuleOfLists()
{
    ImportOffice office;
    for (const auto &name : {u"花子"_s, u"太郎"_s})
        (void)office.addWorker(name);
    const QList<Worker> workers = office.all<Worker>();
    const QByteArray first = workers[0].code.toUtf8();
    const QByteArray second = workers[1].code.toUtf8();
    const QByteArray file = "worker,skill,level\n" + first + ",Ｅｘｃｅｌ,2\n" + second + ",Excel,3\n";
    auto report = office.import(ImportKind::Skills, file);
    TEWAKE_VERIFY(report);
    QVERIFY(!report->committed);
    QVERIFY(report->namesUnlisted);
    QCOMPARE(places(report->refused), QStringList({u"2/skill/Ｅｘｃｅｌ"_s, u"3/skill/Excel"_s}));
    QCOMPARE(office.count(u"COUNT(*) FROM skill"_s), 0);
    report = office.import(ImportKind::Skills, file, addLists());
    TEWAKE_VERIFY(report);
    QVERIFY2(report->committed, qPrintable(sentences(report->refused)));
    QCOMPARE(places(report->warnings), QStringList({u"2/skill/Ｅｘｃｅｌ"_s}));
    QCOMPARE(office.count(u"COUNT(*) FROM skill"_s), 1);
    QCOMPARE(office.count(u"COUNT(*) FROM audit WHERE action = 'skill.add'"_s), 1);
    // Known now, by either width: the person has it already, and nothing new comes.
    report = office.import(ImportKind::Skills, "worker,skill,level\n" + first + ",Excel,2\n");
    TEWAKE_VERIFY(report);
    QVERIFY(!report->namesUnlisted);
    QCOMPARE(places(report->refused).size(), 1);
    QVERIFY2(sentences(report->refused).contains(u"already has this skill"_s),
             qPrintable(sentences(report->refused)));
}

void TestImportSample::newCategoriesAreInTheTrail()
{
    ImportOffice office;
    const Client client = office.addClient();
    ImportOptions options;
    options.mapping = office.write(u"map.json"_s, R"({"fields": {"number": {"column": "no"},
        "title": {"column": "no"}, "client": {"column": "client"}, "due_on": {"column": "due"},
        "quantity": {"constant": "1"},
        "category": {"column": "kind", "addMissing": "digitalData"}}})");
    const QByteArray code = client.code.toUtf8();
    const auto report = office.import(ImportKind::Orders,
                                      "no,client,due,kind\n1," + code + ",2026-12-01,map\n2," + code +
                                          ",2026-12-01,map\n3," + code + ",2026-12-01,survey\n",
                                      options);
    TEWAKE_VERIFY(report);
    QVERIFY2(report->committed, qPrintable(sentences(report->refused)));
    const QList<WorkCategory> made = office.all<WorkCategory>(u"code IN ('map', 'survey') ORDER BY code"_s);
    QCOMPARE(made.size(), 2);
    const auto trail = AuditTrail(office.database()).list(10);
    TEWAKE_VERIFY(trail);
    QStringList lines;
    for (const AuditRecord &record : *trail)
        lines.append(u"%1 %2"_s.arg(record.action).arg(record.subjectId));
    for (const WorkCategory &category : made)
        QVERIFY2(lines.contains(u"category.add %1"_s.arg(category.id.value())),
                 qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.filter(u"category.add"_s).size(), 2);
    TEWAKE_VERIFY(AuditTrail(office.database()).verify());
}

void TestImportSample::missingListsAreAddedOnce()
{
    ImportOffice office;
    Hub hub;
    hub.name = u"塩尻"_s;
    hub = office.add(hub);
    ImportOptions options = addLists();
    options.dryRun = true;
    const QByteArray file("code,name,team,hub,room\n"
                          "W1,one,A班,塩尻,安全室\n"
                          "W2,two,Ａ班,松本,安全室\n"
                          "W3,three,,松本,\n");
    auto report = office.import(ImportKind::Workers, file, options);
    TEWAKE_VERIFY(report);
    QCOMPARE(office.count(u"COUNT(*) FROM team"_s), 0);
    report = office.import(ImportKind::Workers, file, addLists());
    TEWAKE_VERIFY(report);
    QVERIFY2(report->committed, qPrintable(sentences(report->refused)));
    QCOMPARE(places(report->warnings), QStringList({u"2/team/A班"_s, u"2/room/安全室"_s, u"3/hub/松本"_s}));
    const QList<Worker> workers = office.all<Worker>(u"ORDER BY code"_s);
    QCOMPARE(workers[0].hubId, hub.id);
    QCOMPARE(workers[0].teamId, workers[1].teamId); // width does not count
    QCOMPARE(workers[0].roomId, workers[1].roomId);
    QCOMPARE(workers[1].hubId, workers[2].hubId);
    QVERIFY(!workers[2].teamId.isValid());
    QCOMPARE(office.all<Room>().size(), 1);
    QCOMPARE(office.all<Room>().first().seats, 1);
    QVERIFY(!office.all<Team>().first().leaderId.isValid());
    const auto trail = AuditTrail(office.database()).list(10);
    TEWAKE_VERIFY(trail);
    QStringList actions;
    for (const AuditRecord &record : *trail)
        actions.append(record.action);
    actions.sort();
    QCOMPARE(actions,
             QStringList({u"hub.add"_s, u"import.workers"_s, u"office.new"_s, u"room.add"_s, u"team.add"_s}));
    TEWAKE_VERIFY(AuditTrail(office.database()).verify());
}

void TestImportSample::listsOfAMapping()
{
    const ImportOffice office;
    ImportOptions options;
    options.mapping = office.write(
        u"map.json"_s,
        R"({"fields": {"code": {"column": "a"}, "name": {"column": "a"}, "team": {"column": "b", "addMissing": "yes"}}})");
    const auto report = office.import(ImportKind::Workers, "a,b\n1,x\n", options);
    TEWAKE_VERIFY(report);
    QVERIFY2(report->committed, qPrintable(sentences(report->refused)));
    QCOMPARE(office.all<Team>().first().name, u"x"_s);
}

void TestImportSample::nothingIsAddedForRefusedRows()
{
    const ImportOffice office;
    ImportOptions options = addLists();
    const QByteArray file("code,name,team,closing\nW1,one,A,\nW1,again,B,\n");
    auto report = office.import(ImportKind::Workers, file, options);
    TEWAKE_VERIFY(report);
    QVERIFY(!report->committed);
    QCOMPARE(office.count(u"COUNT(*) FROM team"_s), 0);
    options.partial = true;
    report = office.import(ImportKind::Workers, file, options);
    TEWAKE_VERIFY(report);
    QCOMPARE(report->taken, 1);
    QCOMPARE(office.count(u"COUNT(*) FROM team"_s), 1);
    QCOMPARE(office.count(u"COUNT(*) FROM team WHERE name = 'A'"_s), 1);
}

QTEST_GUILESS_MAIN(TestImportSample)
#include "tst_importsample.moc"
