// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/importdesk.h"
#include "core/store/monthgateway.h"
#include "tests/support/testoffice.h"

#include <QTest>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class TestImportDesk : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneAuditRecordAndOneBatch();
    void permission();
    void overlaps();
    void partialLeavesOnlyWhatClashes();
    void daysOver24Hours();
    void closedMonth();
    void sameFileTwice();
    void sameEntryTwice();
    void theRestComesLater();
    void manyEntries();
    void announcedOnce();

private:
    [[nodiscard]] ImportedEntry entry(int day, int fromHour, int toHour) const;
    [[nodiscard]] ImportedEntry duration(int day, int minutes) const;
    [[nodiscard]] Result<ImportOutcome> add(const std::vector<ImportedEntry> &entries,
                                            const ImportRules &rules = {},
                                            const QString &hash = u"aa"_s) const
    {
        return ImportDesk(m_office->office(), m_office->session(Role::Coordinator))
            .addHours({u"hours"_s, u"hours.csv"_s, hash}, entries, rules);
    }
    [[nodiscard]] qint64 count(const QString &what) const
    {
        return m_office->database().integer(u"SELECT "_s + what).value();
    }

    std::unique_ptr<TestOffice> m_office;
    Worker m_worker;
    Order m_order;
    Task m_task;
};

void TestImportDesk::init()
{
    m_office = std::make_unique<TestOffice>();
    m_worker = m_office->addWorker(u"青木"_s);
    m_order = m_office->addOrder();
    m_task = m_office->addTask(m_order);
}

void TestImportDesk::cleanup()
{
    TEWAKE_VERIFY(AuditTrail(m_office->database()).verify());
    m_office.reset();
}

ImportedEntry TestImportDesk::entry(int day, int fromHour, int toHour) const
{
    ImportedEntry result = duration(day, (toHour - fromHour) * 60);
    result.start = m_office->at(day, fromHour);
    result.end = m_office->at(day, toHour);
    return result;
}

ImportedEntry TestImportDesk::duration(int day, int minutes) const
{
    ImportedEntry result;
    result.workerId = m_worker.id;
    result.orderId = m_order.id;
    result.taskId = m_task.id;
    result.day = TestOffice::day(day);
    result.minutes = minutes;
    return result;
}

void TestImportDesk::oneAuditRecordAndOneBatch()
{
    ImportedEntry submitted = duration(2, 45);
    submitted.state = TimeEntryState::Submitted;
    submitted.quantity = 9;
    const auto outcome = add({entry(2, 9, 12), entry(2, 12, 13), submitted});
    TEWAKE_VERIFY(outcome);
    QVERIFY(outcome->committed);
    QCOMPARE(outcome->taken, 3);
    QCOMPARE(count(u"COUNT(*) FROM import_batch"_s), 1);
    QCOMPARE(count(u"row_count FROM import_batch"_s), 3);
    const auto trail = AuditTrail(m_office->database()).list(10);
    TEWAKE_VERIFY(trail);
    QCOMPARE(trail->size(), 1);
    QCOMPARE(trail->first().action, u"import.hours"_s);
    for (const QString &part : {u"\"file\":\"hours.csv\""_s, u"\"rows\":3"_s, u"\"sha256\":\"aa\""_s})
        QVERIFY2(trail->first().after.contains(part), qPrintable(trail->first().after));
    const QList<TimeEntry> stored = m_office->all<TimeEntry>(u"ORDER BY id"_s);
    QCOMPARE(stored.size(), 3);
    QCOMPARE(stored[0].start, m_office->at(2, 9));
    QCOMPARE(stored[0].end, m_office->at(2, 12));
    QCOMPARE(stored[0].approvedBy, m_office->session(Role::Coordinator).account.id);
    QCOMPARE(stored[0].approvedAt, m_office->clock().now());
    QCOMPARE(stored[0].importId, count(u"id FROM import_batch"_s));
    QCOMPARE(stored[0].version, 1);
    QCOMPARE(stored[2].state, TimeEntryState::Submitted);
    QCOMPARE(stored[2].quantity, 9);
    QVERIFY(!stored[2].approvedAt.isSet());
    QVERIFY(!stored[2].start.isSet());
}

void TestImportDesk::permission()
{
    ImportDesk desk(m_office->office(), m_office->session(m_worker));
    TEWAKE_REFUSED(desk.addHours({u"hours"_s, u"f"_s, u"h"_s}, {duration(2, 5)}, {}), ErrorCode::NotAllowed,
                   "right");
    TEWAKE_REFUSED(desk.references(), ErrorCode::NotAllowed, "right");
    TEWAKE_REFUSED(desk.eachEntry({}, {}, [](const ExportedEntry &) {}), ErrorCode::NotAllowed, "right");
    QCOMPARE(count(u"COUNT(*) FROM time_entry"_s), 0);
}

void TestImportDesk::overlaps()
{
    auto outcome = add({entry(2, 9, 12), entry(3, 9, 12), entry(2, 11, 13)});
    TEWAKE_VERIFY(outcome);
    QVERIFY(!outcome->committed);
    QCOMPARE(outcome->problems.size(), 1);
    QCOMPARE(outcome->problems.first().row, 2);
    QCOMPARE(outcome->problems.first().value, u"2026-11-02 11:00"_s);
    ImportRules odd;
    odd.takeOddities = true; // overlaps are never taken
    outcome = add({entry(2, 9, 12), entry(2, 11, 13)}, odd);
    TEWAKE_VERIFY(outcome);
    QVERIFY(!outcome->committed);

    TEWAKE_VERIFY(add({entry(2, 9, 12)}));
    outcome = add({entry(2, 12, 13), entry(2, 8, 10)}, {}, u"bb"_s);
    TEWAKE_VERIFY(outcome);
    QCOMPARE(outcome->problems.size(), 1);
    QCOMPARE(outcome->problems.first().row, 1);
    QVERIFY(outcome->problems.first().why.contains(u"in the office"_s));
    // Somebody else may work at the same time.
    ImportedEntry others = entry(2, 9, 12);
    others.workerId = m_office->addWorker(u"伊藤"_s).id;
    outcome = add({others}, {}, u"cc"_s);
    TEWAKE_VERIFY(outcome);
    QVERIFY(outcome->committed);
}

void TestImportDesk::partialLeavesOnlyWhatClashes()
{
    ImportRules partial;
    partial.partial = true;
    const auto outcome = add({entry(2, 9, 10), entry(2, 10, 11), entry(2, 9, 12), entry(2, 11, 13)}, partial);
    TEWAKE_VERIFY(outcome);
    QVERIFY(outcome->committed);
    QCOMPARE(outcome->taken, 3);
    QCOMPARE(count(u"COUNT(*) FROM time_entry"_s), 3);
    QCOMPARE(outcome->problems.first().row, 2);
}

void TestImportDesk::daysOver24Hours()
{
    const std::vector<ImportedEntry> entries{duration(2, 1000), duration(2, 500), duration(2, 440),
                                             duration(3, 126030)};
    auto outcome = add(entries);
    TEWAKE_VERIFY(outcome);
    QVERIFY(!outcome->committed);
    QCOMPARE(outcome->problems.size(), 2); // the third fits again when the second is not there
    QCOMPARE(outcome->problems[0].row, 1);
    QCOMPARE(outcome->problems[1].row, 3);
    ImportRules odd;
    odd.takeOddities = true;
    outcome = add(entries, odd);
    TEWAKE_VERIFY(outcome);
    QVERIFY(outcome->committed);
    QCOMPARE(outcome->problems.size(), 3);
    QCOMPARE(count(u"SUM(minutes) FROM time_entry"_s), 127970);
    outcome = add({duration(2, 1)}, {}, u"bb"_s); // together with what is there
    TEWAKE_VERIFY(outcome);
    QVERIFY(!outcome->committed);
}

void TestImportDesk::closedMonth()
{
    Month october;
    october.month = YearMonth(2026, 10);
    october.state = MonthState::Closed;
    october.changedAt = m_office->clock().now();
    TEWAKE_VERIFY(
        m_office->database().transact([&] { return MonthGateway(m_office->database()).save(october); }));
    ImportRules odd;
    odd.takeOddities = true;
    const auto outcome = add({duration(1, 60), duration(0, 60)}, odd); // 0: 31 October
    TEWAKE_VERIFY(outcome);
    QVERIFY(!outcome->committed);
    QCOMPARE(outcome->problems.size(), 1);
    QCOMPARE(outcome->problems.first().row, 1);
    QVERIFY(outcome->problems.first().why.contains(u"2026-10"_s));
    QCOMPARE(count(u"COUNT(*) FROM time_entry"_s), 0);
}

void TestImportDesk::sameFileTwice()
{
    TEWAKE_VERIFY(add({duration(2, 60)}));
    TEWAKE_REFUSED(add({duration(3, 60)}), ErrorCode::Refused,
                   "already been imported on 2026-11-23 (1 rows)");
    QCOMPARE(count(u"COUNT(*) FROM time_entry"_s), 1);
}

void TestImportDesk::sameEntryTwice()
{
    auto outcome = add({duration(2, 60), duration(2, 60)}); // alike in the file: named, and taken
    TEWAKE_VERIFY(outcome);
    QVERIFY(outcome->committed);
    QCOMPARE(outcome->problems.size(), 1);
    outcome = add({duration(2, 60), duration(2, 61)}, {}, u"bb"_s); // alike in the office: refused
    TEWAKE_VERIFY(outcome);
    QVERIFY(!outcome->committed);
    QCOMPARE(outcome->problems.size(), 1);
    QCOMPARE(outcome->problems.first().row, 0);
}

/// A file of which a part was taken is mended and comes again: what is there stays as it is, the rest is
/// added.
void TestImportDesk::theRestComesLater()
{
    const ImportedEntry bad = duration(5, 25 * 60);
    ImportRules rules;
    rules.partial = true;
    rules.takeOddities = false;
    const auto first = add({duration(3, 60), duration(3, 60), bad}, rules);
    TEWAKE_VERIFY(first);
    QCOMPARE(first->taken, 2);
    QCOMPARE(count(u"SUM(minutes) FROM time_entry"_s), 120);

    // Three times the same hour now, two of which are there; and the bad row is mended.
    for (const bool oddities : {true, false}) {
        rules.takeOddities = oddities;
        rules.dryRun = true;
        const auto look =
            add({duration(3, 60), duration(3, 60), duration(3, 60), duration(5, 30)}, rules, u"bb"_s);
        TEWAKE_VERIFY(look);
        QCOMPARE(look->taken, 2);
    }
    rules.dryRun = false;
    TEWAKE_VERIFY(add({duration(3, 60), duration(3, 60), duration(3, 60), duration(5, 30)}, rules, u"bb"_s));
    QCOMPARE(count(u"SUM(minutes) FROM time_entry"_s), 210);
    const auto again =
        add({duration(3, 60), duration(3, 60), duration(3, 60), duration(5, 30)}, rules, u"bb"_s);
    TEWAKE_VERIFY(again);
    QCOMPARE(again->taken, 0);
    QCOMPARE(again->problems.size(), 4);
    QCOMPARE(count(u"SUM(minutes) FROM time_entry"_s), 210);
}

void TestImportDesk::manyEntries()
{
    std::vector<ImportedEntry> entries; // more than one statement, and a rest that fills none
    for (int i = 0; i < 523; ++i) {
        entries.push_back(duration(-i, 60 + i % 7));
        entries.back().note = u"%1"_s.arg(i);
    }
    const auto outcome = add(entries);
    TEWAKE_VERIFY(outcome);
    QVERIFY(outcome->committed);
    const QList<TimeEntry> stored = m_office->all<TimeEntry>(u"ORDER BY id"_s);
    QCOMPARE(stored.size(), 523);
    for (int i = 0; i < 523; ++i) {
        QCOMPARE(stored[i].day, TestOffice::day(-i));
        QCOMPARE(stored[i].minutes, Minutes(60 + i % 7));
        QCOMPARE(stored[i].note, QString::number(i));
    }
}

void TestImportDesk::announcedOnce()
{
    QList<ChangeEvent> events;
    const int token =
        m_office->office().changes().subscribe([&events](const ChangeEvent &e) { events.append(e); });
    TEWAKE_VERIFY(add({duration(2, 60), duration(3, 60)}));
    ImportRules dry;
    dry.dryRun = true;
    TEWAKE_VERIFY(add({duration(4, 60)}, dry, u"bb"_s));
    m_office->office().changes().unsubscribe(token);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().subject, Subject::TimeEntry);
    QCOMPARE(events.first().id, 0);
}

QTEST_GUILESS_MAIN(TestImportDesk)
#include "tst_importdesk.moc"
