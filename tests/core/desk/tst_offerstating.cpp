// SPDX-License-Identifier: GPL-3.0-or-later
// What an offer states: refused where something is missing, kept as it was, on both engines.
#include "core/desk/offerstating.h"

#include "core/desk/admindesk.h"
#include "core/desk/dispatchdesk.h"
#include "core/desk/hoursdesk.h"
#include "core/desk/inspectiondesk.h"
#include "core/desk/orderdesk.h"
#include "core/desk/settings.h"
#include "core/store/audittrail.h"
#include "core/store/housegateway.h"
#include "core/store/workergateway.h"
#include "tests/support/testoffice.h"

#include <QTest>

#include <algorithm>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class OfferStatingTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_office.reset(); }

    void aNewOfficeLacksTheContactOnly();
    void emptiedWordsAreMissing_data();
    void emptiedWordsAreMissing();
    void oneSentenceForManyTasks();
    void anOrdersOwnWordsSuffice();
    void theNoticeHasAPeriod_data();
    void theNoticeHasAPeriod();
    void payDays_data();
    void payDays();
    void earlyClientsHinderNothing_data();
    void earlyClientsHinderNothing();
    void reconsignedInTime_data();
    void reconsignedInTime();
    void aDeskIsPaidByItsDays();
    void anUpgradedOfficeStoresItsWordsOnce();
    void emptiedWordsAreNotOverwrittenUnseen();
    void whatWasStatedStays();
    void theStatedDayOfPaymentBinds();
    void wordsAreStoredOnce();
    void costOfManyOffers();
    void offersOfBefore();
    void theTrailKnows();
    void othersOffersAreNotShown();
    void belowTheMinimumWage_data();
    void belowTheMinimumWage();

private:
    [[nodiscard]] DispatchDesk dispatch()
    {
        return DispatchDesk(m_office->office(), m_office->session(Role::Coordinator));
    }
    [[nodiscard]] Proposal proposal(const QList<Task> &tasks) const;
    void set(const QString &name, const QString &value)
    {
        TEWAKE_VERIFY(
            AdminDesk(m_office->office(), m_office->session(Role::Administrator)).saveSetting(name, value));
    }
    [[nodiscard]] QStringList findings() const
    {
        QStringList sentences;
        const auto found = checkOffice(m_office->office());
        for (const Finding &finding : *found)
            sentences += finding.what;
        return sentences;
    }
    [[nodiscard]] WorkItem offered()
    {
        const auto offers = HoursDesk(m_office->office(), m_office->session(m_hanako)).offers();
        return offers && !offers->isEmpty() ? offers->first() : WorkItem();
    }

    std::unique_ptr<TestOffice> m_office;
    Worker m_hanako; ///< free on working days from 9 to 17
    Order m_order;
    Task m_task;
};

void OfferStatingTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_hanako = m_office->addWorker(u"塩尻 花子"_s);
    m_order = m_office->addOrder();
    m_task = m_office->addTask(m_order);
    Availability always;
    for (int weekday = 1; weekday <= 5; ++weekday)
        always.pattern.append({weekday, 9 * 60, 17 * 60});
    TEWAKE_VERIFY(WorkerGateway(m_office->database()).replaceAvailability(m_hanako.id, always));
}

/// One after the other, from Tuesday 10:00 on.
Proposal OfferStatingTest::proposal(const QList<Task> &tasks) const
{
    Proposal proposal;
    proposal.days = {TestOffice::day(23), TestOffice::day(30)};
    int hour = 0;
    for (const Task &task : tasks) {
        const Instant begin = m_office->at(24 + hour / 6, 10 + hour % 6);
        ++hour;
        proposal.assignments.append({task.id,
                                     task.version,
                                     taskLabel(m_order.mark, task.number),
                                     m_hanako.id,
                                     m_hanako.name,
                                     {{begin, begin.plusMinutes(60)}}});
    }
    return proposal;
}

void OfferStatingTest::aNewOfficeLacksTheContactOnly()
{
    set(u"terms.contact"_s, {}); // as Office::create() leaves it
    TEWAKE_REFUSED(
        dispatch().commit(proposal({m_task})), ErrorCode::Refused,
        "Nothing was handed out, because terms are missing that every offer has to state: Contact of the "
        "orderer (an administrator fills this in, in the settings under Terms of offers; or the order's form "
        "has words of its own).");
    QVERIFY(m_office->all<Assignment>().isEmpty());
    QVERIFY(m_office->all<TermSheet>().isEmpty());
    QCOMPARE(m_office->load(m_task.id).state, TaskState::Planned);
    set(u"terms.contact"_s, u"0263-00-0000"_s);
    TEWAKE_VERIFY(dispatch().commit(proposal({m_task})));
    for (const TermRule &rule : termRules())
        QVERIFY2(!termText(rule.kind, offered().terms).isEmpty(), qPrintable(nameOf(rule.kind)));
}

void OfferStatingTest::emptiedWordsAreMissing_data()
{
    QTest::addColumn<TermKind>("kind");
    for (const TermRule &rule : termRules()) {
        if (rule.inWords && rule.kind != TermKind::Orderer) // the office has a name always
            QTest::addRow("%s", qPrintable(nameOf(rule.kind))) << rule.kind;
    }
}

void OfferStatingTest::emptiedWordsAreMissing()
{
    QFETCH(TermKind, kind);
    set(settingOf(kind), {});
    const auto refused = dispatch().commit(proposal({m_task}));
    TEWAKE_REFUSED(refused, ErrorCode::Refused, "(an administrator fills this in");
    QCOMPARE(refused.error().field, u"terms"_s);
    QVERIFY2(refused.error().message.contains(wordOf(kind)), qPrintable(refused.error().message));
    set(settingOf(kind), u"words"_s);
    TEWAKE_VERIFY(dispatch().commit(proposal({m_task})));
}

/// What an order lacks is named once for all of its tasks, with its number; imported history has no rewards.
void OfferStatingTest::oneSentenceForManyTasks()
{
    Order order = m_order;
    order.reward.amount = Yen(0);
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    set(u"terms.rights"_s, {});
    set(u"terms.contact"_s, {});
    const auto refused =
        dispatch().commit(proposal({m_task, m_office->addTask(m_order), m_office->addTask(m_order)}));
    TEWAKE_REFUSED(
        refused, ErrorCode::Refused,
        "state: Contact of the orderer, Intellectual property (an administrator fills this in, in the "
        "settings under Terms of offers; or the order's form has words of its own); Reward of order "
        "2026-0001 (in the order's form).");
    QCOMPARE(refused.error().message.count(m_order.number), 1);
    QVERIFY(m_office->all<Assignment>().isEmpty());
}

void OfferStatingTest::anOrdersOwnWordsSuffice()
{
    set(u"terms.contact"_s, {});
    Order order = m_order;
    order.ownTerms.insert(TermKind::Contact, u"担当 太田"_s);
    OrderDesk orders(m_office->office(), m_office->session(Role::Coordinator));
    TEWAKE_VERIFY(orders.saveOrder(order));
    QCOMPARE(m_office->load(m_order.id).ownTerms, order.ownTerms);
    TEWAKE_VERIFY(dispatch().commit(proposal({m_task})));
    QCOMPARE(termText(TermKind::Contact, offered().terms), u"担当 太田"_s);
}

void OfferStatingTest::theNoticeHasAPeriod_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<bool>("valid"); // on 2026-11-23
    QTest::newRow("always") << u""_s << u""_s << true;
    QTest::newRow("from today") << u"2026-11-23"_s << u""_s << true;
    QTest::newRow("until today") << u""_s << u"2026-11-23"_s << true;
    QTest::newRow("from tomorrow") << u"2026-11-24"_s << u""_s << false;
    QTest::newRow("until yesterday") << u"2026-04-01"_s << u"2026-11-22"_s << false;
}

void OfferStatingTest::theNoticeHasAPeriod()
{
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(bool, valid);
    set(u"terms.validFrom"_s, from);
    set(u"terms.validUntil"_s, until);
    const auto done = dispatch().commit(proposal({m_task}));
    if (valid)
        TEWAKE_VERIFY(done);
    else
        TEWAKE_REFUSED(done, ErrorCode::Refused, "not valid on 2026-11-23. Ask an administrator");
    AdminDesk admin(m_office->office(), m_office->session(Role::Administrator));
    TEWAKE_REFUSED(admin.saveSettings(
                       {{u"terms.validFrom"_s, u"2026-12-02"_s}, {u"terms.validUntil"_s, u"2026-12-01"_s}}),
                   ErrorCode::InvalidInput, "end before they begin");
    TEWAKE_REFUSED(admin.saveSetting(u"terms.validFrom"_s, u"soon"_s), ErrorCode::InvalidInput, "a day like");
}

/// The office closes at the month's end and pays at the next month's end: a day that exists, before a holiday
/// of the banks, and the 60th at the latest, or the end of two months.
void OfferStatingTest::payDays_data()
{
    QTest::addColumn<QDate>("receipt");
    QTest::addColumn<QDate>("payOn");
    QTest::newRow("first of a month") << QDate(2026, 12, 1) << QDate(2027, 1, 29);
    QTest::newRow("the 31st") << QDate(2026, 12, 31) << QDate(2027, 1, 29);
    QTest::newRow("into February") << QDate(2027, 1, 31) << QDate(2027, 2, 26);
    QTest::newRow("of a month of 30") << QDate(2026, 11, 30) << QDate(2026, 12, 30);
}

void OfferStatingTest::payDays()
{
    QFETCH(QDate, receipt);
    Order order = m_order;
    order.dueOn = receipt;
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    Task task = m_task;
    task.due = m_office->office().zone().at(receipt, 24 * 60);
    TEWAKE_VERIFY(Table<Task>(m_office->database()).update(task));
    TEWAKE_VERIFY(dispatch().commit(proposal({task})));
    const Assignment assignment = m_office->all<Assignment>().first();
    QCOMPARE(assignment.receiptOn, receipt);
    QCOMPARE(assignment.inspectBy, receipt.addDays(10));
    QTEST(assignment.payOn, "payOn");
    QVERIFY(assignment.payOn <= latestPaymentDate(receipt));
}

/// The client's day lengthens the time of 60 days for the reward (2026-12-30) and never shortens it.
void OfferStatingTest::earlyClientsHinderNothing_data()
{
    QTest::addColumn<QDate>("clientPaysOn"); // in the order; null: by the client's terms
    QTest::addColumn<QDate>("stated");
    QTest::newRow("day 30") << QDate(2026, 12, 1) << QDate(2026, 12, 1);
    QTest::newRow("day 31") << QDate(2026, 11, 30) << QDate(2026, 11, 30);
    QTest::newRow("long before") << QDate(2026, 10, 1) << QDate(2026, 10, 1);
    QTest::newRow("long after") << QDate(2027, 3, 31) << QDate(2027, 3, 31);
    QTest::newRow("closes on the 20th, pays at that month's end") << QDate() << QDate(2026, 12, 31);
}

void OfferStatingTest::earlyClientsHinderNothing()
{
    QFETCH(QDate, clientPaysOn);
    Order order = m_order;
    order.clientPaysOn = clientPaysOn;
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    Client client = m_office->load(order.clientId);
    client.closingDay = 20;
    client.paymentMonthOffset = 0;
    client.paymentDay = 31;
    TEWAKE_VERIFY(Table<Client>(m_office->database()).update(client));
    TEWAKE_VERIFY(dispatch().commit(proposal({m_task})));
    QCOMPARE(offered().terms.payOn, QDate(2026, 12, 30));
    QTEST(offered().terms.clientPaysOn, "stated");
}

/// Paid on 2027-02-26, later than the 60 days allow: lawful up to the 30th day of the client's payment.
void OfferStatingTest::reconsignedInTime_data()
{
    QTest::addColumn<QDate>("clientPaysOn");
    QTest::addColumn<bool>("inTime");
    QTest::newRow("day 30") << QDate(2027, 1, 28) << true;
    QTest::newRow("day 31") << QDate(2027, 1, 27) << false;
    QTest::newRow("before the client") << QDate(2027, 3, 31) << true;
    QTest::newRow("long after the client") << QDate(2026, 12, 1) << false;
}

void OfferStatingTest::reconsignedInTime()
{
    QFETCH(QDate, clientPaysOn);
    QFETCH(bool, inTime);
    // No desk saves terms of payment that are late for work without a client who pays later.
    TEWAKE_VERIFY(HouseGateway(m_office->database()).saveSetting(u"reward.paymentMonthOffset"_s, u"3"_s));
    Order order = m_order;
    order.clientPaysOn = clientPaysOn;
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    const auto done = dispatch().commit(proposal({m_task}));
    if (!inTime) {
        TEWAKE_REFUSED(done, ErrorCode::Refused,
                       "the reward of order 2026-0001 would be paid on 2027-02-26, but the law wants it");
        QCOMPARE(done.error().field, u"clientPaysOn"_s);
        QVERIFY(m_office->all<Assignment>().isEmpty());
        return;
    }
    TEWAKE_VERIFY(done);
    QCOMPARE(offered().terms.clientPaysOn, clientPaysOn);
    QCOMPARE(offered().payOn, QDate(2027, 2, 26));
    // What was stated is what becomes due.
    HoursDesk own(m_office->office(), m_office->session(m_hanako));
    TEWAKE_VERIFY(own.acceptOffer(offered().assignment.id));
    m_office->clock().set(m_office->at(24, 11));
    TEWAKE_VERIFY(own.handIn(m_task.id, {10, {}, {}}));
    TEWAKE_VERIFY(
        InspectionDesk(m_office->office(), m_office->session(Role::Coordinator)).inspect(m_task.id, {}));
    QCOMPARE(m_office->all<Reward>().first().payOn, QDate(2027, 2, 26));
}

/// The client of a desk of shifts takes and pays them month by month, however long the order runs.
void OfferStatingTest::aDeskIsPaidByItsDays()
{
    for (const WorkShape shape : {WorkShape::Pieces, WorkShape::Shifts}) {
        Order order = m_order;
        order.shape = shape;
        order.dueOn = QDate(2027, 9, 30);
        Task task = m_task;
        task.shape = shape; // due on 2026-11-30
        Assignment assignment;
        assignment.taskId = task.id;
        assignment.workerId = m_hanako.id;
        assignment.offeredAt = m_office->clock().now();
        assignment.terms = order.reward;
        assignment.reward = Yen(300);
        OfferStating stating(m_office->office());
        TEWAKE_VERIFY(stating.state(assignment, order, task));
        TEWAKE_VERIFY(stating.requireComplete());
        const QString day = shape == WorkShape::Shifts ? u"2026-12-31"_s : u"2027-10-31"_s;
        QVERIFY2(stating.stored().last().body.contains(day), qPrintable(stating.stored().last().body));
    }
}

/// Offices of before the terms have none of their words stored: the first who saves one stores them all.
void OfferStatingTest::anUpgradedOfficeStoresItsWordsOnce()
{
    Database &database = m_office->database();
    TEWAKE_VERIFY(database.execute(u"DELETE FROM setting WHERE name LIKE 'terms.%'"_s));
    TEWAKE_VERIFY(database.execute(u"INSERT INTO setting (name, value) VALUES ('terms.expenses', 'ours')"_s));
    set(u"terms.contact"_s, u"0263-00-0000"_s);
    const auto stored = HouseGateway(database).settings(u"terms."_s);
    TEWAKE_VERIFY(stored);
    QCOMPARE(stored->value(u"terms.expenses"_s), u"ours"_s);
    QCOMPARE(stored->value(u"terms.contact"_s), u"0263-00-0000"_s);
    const auto trail = AuditTrail(database).list(100);
    TEWAKE_VERIFY(trail);
    for (const TermRule &rule : termRules()) {
        const QString name = settingOf(rule.kind);
        if (standardTerm(rule.kind).isEmpty() || rule.kind == TermKind::Expenses)
            continue;
        QCOMPARE(stored->value(name), standardTerm(rule.kind));
        const auto lines = std::count_if(trail->cbegin(), trail->cend(), [&name](const AuditRecord &line) {
            return line.action == u"setting.save"_s && line.after.contains(name);
        });
        QCOMPARE(lines, 1);
    }
    const auto before = AuditTrail(database).list(100)->size();
    set(u"terms.contact"_s, u"0263-00-0001"_s);
    QCOMPARE(AuditTrail(database).list(100)->size(), before + 1);
}

void OfferStatingTest::emptiedWordsAreNotOverwrittenUnseen()
{
    set(u"terms.rights"_s, {});
    set(u"terms.validUntil"_s, {});
    AdminDesk admin(m_office->office(), m_office->session(Role::Administrator));
    TEWAKE_REFUSED(admin.saveSettings({{u"terms.rights"_s, u"mine"_s, standardTerm(TermKind::Rights)}}),
                   ErrorCode::Conflict, "Somebody else changed this");
    TEWAKE_REFUSED(admin.saveSettings({{u"terms.validUntil"_s, u"2027-12-31"_s, u"2027-03-31"_s}}),
                   ErrorCode::Conflict, "Somebody else changed this");
    TEWAKE_VERIFY(admin.saveSettings({{u"terms.rights"_s, u"mine"_s, u""_s}}));
    // A number that nobody has set stands at its standard, which the form shows.
    TEWAKE_VERIFY(admin.saveSettings({{u"inspection.days"_s, u"12"_s, u"10"_s}}));
}

void OfferStatingTest::whatWasStatedStays()
{
    TEWAKE_VERIFY(dispatch().commit(proposal({m_task})));
    const OfferTerms before = offered().terms;
    QVERIFY(before.kept);
    QCOMPARE(before.clientPaysOn,
             QDate(2026, 12, 31)); // by the client's terms, for an order due at November's end
    set(u"terms.expenses"_s, u"anything else"_s);
    set(u"terms.orderer"_s, u"another office"_s);
    set(u"inspection.days"_s, u"20"_s);
    Order order = m_office->load(m_order.id);
    order.title = u"another title"_s;
    order.unit = u"箱"_s;
    order.reward.amount = Yen(1);
    order.ownTerms.insert(TermKind::Rights, u"nothing passes"_s);
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    Client client = m_office->load(order.clientId);
    client.name = u"another client"_s;
    client.paymentMonthOffset = 3;
    TEWAKE_VERIFY(Table<Client>(m_office->database()).update(client));
    const OfferTerms after = offered().terms;
    for (const TermRule &rule : termRules())
        QCOMPARE(termText(rule.kind, after), termText(rule.kind, before));
    // A later offer states what is so now.
    Proposal later = proposal({m_office->addTask(m_order)});
    later.assignments.first().blocks = {{m_office->at(25, 10), m_office->at(25, 11)}};
    TEWAKE_VERIFY(dispatch().commit(later));
    const Assignment second = m_office->all<Assignment>(u"1 = 1 ORDER BY id"_s).last();
    QCOMPARE(second.inspectBy, QDate(2026, 12, 20));
    QCOMPARE(m_office->all<TermSheet>().size(), 4);
}

/// The office pays later from now on: not what was offered before.
void OfferStatingTest::theStatedDayOfPaymentBinds()
{
    set(u"reward.paymentDay"_s, u"10"_s);
    TEWAKE_VERIFY(dispatch().commit(proposal({m_task})));
    QCOMPARE(offered().terms.payOn, QDate(2026, 12, 10));
    set(u"reward.paymentDay"_s, u"31"_s);
    QCOMPARE(offered().payOn, QDate(2026, 12, 10));
    HoursDesk own(m_office->office(), m_office->session(m_hanako));
    TEWAKE_VERIFY(own.acceptOffer(offered().assignment.id));
    m_office->clock().set(m_office->at(24, 11));
    TEWAKE_VERIFY(own.handIn(m_task.id, {10, {}, {}}));
    TEWAKE_VERIFY(
        InspectionDesk(m_office->office(), m_office->session(Role::Coordinator)).inspect(m_task.id, {}));
    QCOMPARE(m_office->all<Reward>().first().payOn, QDate(2026, 12, 10));
}

void OfferStatingTest::wordsAreStoredOnce()
{
    QList<Task> tasks{m_task};
    for (int i = 0; i < 9; ++i)
        tasks.append(m_office->addTask(m_order));
    TEWAKE_VERIFY(dispatch().commit(proposal(tasks)));
    QCOMPARE(m_office->all<TermSheet>().size(), 2); // the notice and the order
    QSet<qint64> sheets;
    for (const Assignment &assignment : m_office->all<Assignment>())
        sheets.insert(assignment.termsId.value());
    QCOMPARE(sheets.size(), 1);
    const Order other = m_office->addOrder();
    Proposal second = proposal({m_office->addTask(other)});
    second.assignments.first().blocks = {{m_office->at(27, 10), m_office->at(27, 11)}};
    TEWAKE_VERIFY(dispatch().commit(second));
    QCOMPARE(m_office->all<TermSheet>().size(), 3); // and the other order
}

/// Stating the terms asks nothing more for another offer of the same order to the same person.
void OfferStatingTest::costOfManyOffers()
{
    OfferStating stating(m_office->office());
    const auto state = [&](const Task &task) {
        Assignment assignment;
        assignment.taskId = task.id;
        assignment.workerId = m_hanako.id;
        assignment.offeredAt = m_office->clock().now();
        assignment.terms = m_order.reward;
        assignment.reward = Yen(300);
        return stating.state(assignment, m_order, task);
    };
    TEWAKE_VERIFY(state(m_task));
    const qint64 before = m_office->database().statements();
    for (int i = 0; i < 10; ++i) {
        Task task = m_task;
        task.number += i;
        TEWAKE_VERIFY(state(task));
    }
    QCOMPARE(m_office->database().statements(), before);
}

/// An offer that was made before offers kept their terms shows them as they would be today.
void OfferStatingTest::offersOfBefore()
{
    (void)m_office->offer(m_task, m_hanako, m_office->at(24, 10));
    OfferTerms terms = offered().terms;
    QVERIFY(!terms.kept);
    QCOMPARE(missingTerms(terms), QList<TermKind>());
    QCOMPARE(terms.receiptOn, QDate(2026, 11, 30));
    QCOMPARE(offered().payOn, QDate(2026, 12, 30));
    set(u"terms.expenses"_s, u"anything else"_s);
    QCOMPARE(termText(TermKind::Expenses, offered().terms), u"anything else"_s);
}

void OfferStatingTest::theTrailKnows()
{
    TEWAKE_VERIFY(dispatch().commit(proposal({m_task})));
    QCOMPARE(findings(), QStringList());
    Database &database = m_office->database();
    QVERIFY(!database.execute(u"UPDATE term_sheet SET body = '{}'"_s)); // never changed
    QVERIFY(!database.execute(u"DELETE FROM term_sheet"_s));
    for (const QString &trigger : database.dialect().engine() == Engine::Sqlite
                                      ? QStringList{u"DROP TRIGGER term_sheet_no_update"_s}
                                      : QStringList{u"DROP TRIGGER term_sheet_append_only ON term_sheet"_s})
        TEWAKE_VERIFY(database.command(trigger));
    TEWAKE_VERIFY(database.execute(u"UPDATE term_sheet SET body = '{}' WHERE base_id IS NOT NULL"_s));
    const QStringList found = findings();
    QCOMPARE(found.size(), 2);
    QVERIFY2(found.first().contains(u"no longer protected"_s), qPrintable(found.first()));
    QVERIFY2(found.last().contains(u"is not as the audit trail has it: body"_s), qPrintable(found.last()));
}

void OfferStatingTest::othersOffersAreNotShown()
{
    TEWAKE_VERIFY(dispatch().commit(proposal({m_task})));
    const Id<Assignment> id = m_office->all<Assignment>().first().id;
    const Worker taro = m_office->addWorker(u"松本 太郎"_s);
    TEWAKE_REFUSED(HoursDesk(m_office->office(), m_office->session(taro)).offer(id), ErrorCode::NotAllowed,
                   "somebody else's");
    TEWAKE_VERIFY(HoursDesk(m_office->office(), m_office->session(m_hanako)).offer(id));
    const auto seen = HoursDesk(m_office->office(), m_office->session(Role::Coordinator)).offer(id);
    TEWAKE_VERIFY(seen);
    QCOMPARE(termText(TermKind::Contractor, seen->terms), m_hanako.name);
    TEWAKE_VERIFY(dispatch().withdraw(id, u"…"_s));
    TEWAKE_REFUSED(HoursDesk(m_office->office(), m_office->session(Role::Coordinator)).offer(id),
                   ErrorCode::NotFound, "not in force");
}

void OfferStatingTest::belowTheMinimumWage_data()
{
    QTest::addColumn<qint64>("reward"); // for 360 s
    QTest::addColumn<QString>("wages");
    QTest::addColumn<bool>("noted");
    QTest::newRow("above") << 107LL << u"2025-10-03 1061"_s << false;
    QTest::newRow("below") << 106LL << u"2025-10-03 1061"_s << true;
    QTest::newRow("of before") << 100LL << u"2024-10-01 998, 2027-10-01 1061"_s << false;
    QTest::newRow("no list") << 1LL << u""_s << false;
}

void OfferStatingTest::belowTheMinimumWage()
{
    QFETCH(qint64, reward);
    QFETCH(QString, wages);
    QFETCH(bool, noted);
    set(u"wage.minimum"_s, wages);
    Order order = m_order;
    order.reward.amount = Yen(reward);
    TEWAKE_VERIFY(Table<Order>(m_office->database()).update(order));
    const auto note = dispatch().wageNote(proposal({m_task, m_office->addTask(m_order)}));
    TEWAKE_VERIFY(note);
    QCOMPARE(
        *note,
        noted ? u"For reference, the minimum wage is 1,061 yen an hour since 2025-10-03. The standard time "
                "comes to less in: 2026-0001 (1,060 yen)."_s
              : QString());
    TEWAKE_VERIFY(dispatch().commit(proposal({m_task}))); // never a refusal
}

QTEST_GUILESS_MAIN(OfferStatingTest)
#include "tst_offerstating.moc"
