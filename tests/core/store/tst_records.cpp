// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of record goes into the store and comes back as it was, with the largest and the smallest values
// that its columns take.
#include "tests/support/testoffice.h"

#include <QTest>

#include <limits>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class RecordsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void roundTrip_data();
    void roundTrip();
    void staleSaveIsRefused();
    void missingIsNotFound();
    void duplicateIsRefused();
    void danglingIsRefused();
    void findAndExists();
    void failedTransactionLeavesNothing();
    void rowsThatEndEarlyAreNoAnswer();

private:
    template <class T> void check();
    template <class T> void fillAll(T &record);
    void fill(QString &value)
    {
        value = m_largest ? u"'\"; DROP TABLE skill -- 𠮷野家 🏔 ％ ?\n%1"_s.arg(++m_counter)
                          : QString::number(++m_counter);
    }
    void fill(TermTexts &value)
    {
        value = {{TermKind::Contact, {}}, {TermKind::Expenses, {}}};
        for (QString &words : value)
            fill(words);
        if (!m_largest)
            value.clear();
    }
    void fill(qint64 &value) { value = m_largest ? std::numeric_limits<qint64>::max() : 0; }
    void fill(int &value) { value = m_largest ? std::numeric_limits<int>::max() : 0; }
    void fill(bool &value) { value = m_largest; }
    void fill(Yen &value)
    {
        value = Yen(m_largest ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min());
    }
    void fill(Minutes &value) { value = Minutes(m_largest ? std::numeric_limits<qint64>::max() : 0); }
    void fill(Instant &value) { value = m_largest ? Instant(253402300799) : Instant(-1); }
    void fill(QDate &value) { value = m_largest ? QDate(9999, 12, 31) : QDate(1, 1, 1); }
    void fill(YearMonth &value) { value = m_largest ? YearMonth(9999, 12) : YearMonth(1, 1); }
    template <class X> void fill(Id<X> &value) { value = Id<X>(m_known.value(QByteArray(Record<X>::table))); }
    template <class E>
    requires std::is_enum_v<E>
    void fill(E &value) { value = static_cast<E>(m_largest ? EnumNames<E>::names.size() - 1 : 0); }
    // What the schema itself bounds.
    template <class T> void bound(T &) {}
    void bound(Room &room) { room.openMinute = room.closeMinute = m_largest ? 1440 : 0; }
    void bound(Worker &worker) { worker.yearCeiling = std::max(worker.yearCeiling, Yen(0)); }
    void bound(Client &client) { client.closingDay = client.paymentDay = m_largest ? 31 : 1; }

    std::unique_ptr<TestOffice> m_office;
    bool m_largest = true;
    int m_counter = 0;
    QHash<QByteArray, qint64> m_known; ///< the last record of each table, for the others to point to
};

void RecordsTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_known.clear();
}

void RecordsTest::cleanup()
{
    m_office.reset();
}

template <class T> void RecordsTest::fillAll(T &record)
{
    std::apply([&](const auto &...columns) { (fill(columns.access(record)), ...); }, Record<T>::columns);
    bound(record);
}

template <class T> void RecordsTest::check()
{
    const Table<T> table(m_office->database());
    T record;
    fillAll(record);
    TEWAKE_VERIFY(table.insert(record));
    QVERIFY(record.id.isValid());
    const auto loaded = table.load(record.id);
    TEWAKE_VERIFY(loaded);
    QCOMPARE(toJson(*loaded), toJson(record));
    const bool wasLargest = m_largest;
    m_largest = !m_largest; // and each value changes into the other
    T changed = record;
    fillAll(changed);
    m_largest = wasLargest;
    if constexpr (std::is_same_v<T, TermSheet>) {
        QVERIFY(!table.update(changed)); // what was stated is never changed
        QCOMPARE(toJson(*table.load(record.id)), toJson(record));
        m_known.insert(Record<T>::table, record.id.value());
        return;
    }
    TEWAKE_VERIFY(table.update(changed));
    const auto reloaded = table.load(record.id);
    TEWAKE_VERIFY(reloaded);
    QCOMPARE(toJson(*reloaded), toJson(changed));
    if constexpr (requires { record.version; }) {
        QCOMPARE(loaded->version, 1);
        QCOMPARE(reloaded->version, 2);
        TEWAKE_REFUSED(table.update(record), ErrorCode::Conflict, "Somebody else");
    }
    m_known.insert(Record<T>::table, record.id.value());
}

void RecordsTest::roundTrip_data()
{
    QTest::addColumn<bool>("largest");
    QTest::newRow("largest first") << true;
    QTest::newRow("smallest first") << false;
}

void RecordsTest::roundTrip()
{
    QFETCH(bool, largest);
    m_largest = largest;
    check<Skill>();
    check<Hub>();
    check<Room>();
    check<Team>();
    check<Worker>();
    check<Account>();
    check<Client>();
    check<WorkCategory>();
    check<Order>();
    check<Task>();
    check<TermSheet>();
    check<Assignment>();
    check<TimeEntry>();
    check<Submission>();
    check<Inspection>();
    check<Reward>();
    check<ClientAcceptance>();
    check<Adjustment>();
    QCOMPARE(m_known.size(), 18);
}

void RecordsTest::staleSaveIsRefused()
{
    Skill first;
    first.name = u"入力"_s;
    first = m_office->add(first);
    Skill second = first;
    const Table<Skill> table(m_office->database());
    first.name = u"データ入力"_s;
    TEWAKE_VERIFY(table.update(first));
    second.name = u"打ち込み"_s;
    TEWAKE_REFUSED(table.update(second), ErrorCode::Conflict, "Somebody else");
    QCOMPARE(m_office->load(first.id).name, u"データ入力"_s);
}

void RecordsTest::missingIsNotFound()
{
    const Table<Skill> table(m_office->database());
    TEWAKE_REFUSED(table.load(Id<Skill>(77)), ErrorCode::NotFound, "77");
    // People read their own words, and not the names of tables.
    TEWAKE_REFUSED(Table<Order>(m_office->database()).load(Id<Order>(77)), ErrorCode::NotFound, "“order”");
    Skill gone;
    gone.id = Id<Skill>(77);
    gone.version = 1;
    TEWAKE_REFUSED(table.update(gone), ErrorCode::NotFound, "77");
}

void RecordsTest::duplicateIsRefused()
{
    Skill skill;
    skill.name = u"入力"_s;
    (void)m_office->add(skill);
    TEWAKE_REFUSED(Table<Skill>(m_office->database()).insert(skill), ErrorCode::InvalidInput, "already");
    QCOMPARE(m_office->all<Skill>().size(), 1);
}

void RecordsTest::danglingIsRefused()
{
    Room room;
    room.name = u"A室"_s;
    room.hubId = Id<Hub>(404);
    QVERIFY(!Table<Room>(m_office->database()).insert(room).ok());
    QVERIFY(m_office->all<Room>().isEmpty());
    Hub hub;
    hub.name = u"塩尻"_s;
    room.hubId = m_office->add(hub).id;
    (void)m_office->add(room);
    TEWAKE_REFUSED(Table<Hub>(m_office->database()).remove(room.hubId), ErrorCode::Refused, "still point");
    QCOMPARE(m_office->all<Hub>().size(), 1);
}

void RecordsTest::findAndExists()
{
    Skill skill;
    for (const QString &name : {u"b"_s, u"a"_s, u"c"_s}) {
        skill.name = name;
        (void)m_office->add(skill);
    }
    const Table<Skill> table(m_office->database());
    const auto ordered = table.find(u"ORDER BY name"_s);
    TEWAKE_VERIFY(ordered);
    QCOMPARE(ordered->size(), 3);
    QCOMPARE(ordered->first().name, u"a"_s);
    QCOMPARE(table.find(u"name > ? ORDER BY name DESC"_s, {u"a"_s})->first().name, u"c"_s);
    QVERIFY(*table.exists(u"name = ?"_s, {u"b"_s}));
    QVERIFY(!*table.exists(u"name = ?"_s, {u"d"_s}));
}

void RecordsTest::failedTransactionLeavesNothing()
{
    const auto result = m_office->database().transact([&]() -> Result<void> {
        Skill skill;
        skill.name = u"half"_s;
        TEWAKE_CHECK(Table<Skill>(m_office->database()).insert(skill));
        return Error{ErrorCode::Refused, u"changed my mind"_s, {}};
    });
    TEWAKE_REFUSED(result, ErrorCode::Refused, "changed my mind");
    QVERIFY(m_office->all<Skill>().isEmpty());
    QVERIFY(!m_office->database().inTransaction());
}

/// The second row fails while it is fetched: nothing that was decided on the first one may be stored.
void RecordsTest::rowsThatEndEarlyAreNoAnswer()
{
    Database &database = m_office->database();
    if (database.dialect().engine() != Engine::Sqlite)
        QSKIP("the server fails at once, before the first row");
    const QString sql = u"SELECT abs(column1) FROM (VALUES (1), (-9223372036854775807 - 1), (2))"_s;
    int read = 0;
    const auto result = database.transact([&]() -> Result<void> {
        TEWAKE_TRY(Rows rows, database.query(sql));
        while (rows.next())
            ++read;
        Skill skill;
        skill.name = u"half"_s;
        TEWAKE_CHECK(Table<Skill>(database).insert(skill));
        return {};
    });
    QCOMPARE(read, 1);
    QVERIFY(!result.ok());
    QVERIFY(m_office->all<Skill>().isEmpty());
    QVERIFY(!database.takeReadError().has_value());
    const auto seen = database.snapshot([&]() -> Result<int> {
        TEWAKE_TRY(Rows rows, database.query(sql));
        int count = 0;
        while (rows.next())
            ++count;
        return count;
    });
    QVERIFY(!seen.ok());
    QVERIFY(!database.inTransaction());
    // The next transaction is not held back by it.
    {
        const auto rows = database.query(sql);
        TEWAKE_VERIFY(rows);
    }
    TEWAKE_VERIFY(
        database.transact([&] { return database.command(u"DELETE FROM setting WHERE name = ''"_s); }));
}

QTEST_GUILESS_MAIN(RecordsTest)
#include "tst_records.moc"
