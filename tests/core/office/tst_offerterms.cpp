// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/offerterms.h"

#include <QTest>

#include <functional>

using namespace tewake;
using namespace Qt::StringLiterals;

using Spoil = std::function<void(TermSources &)>;
Q_DECLARE_METATYPE(Spoil)

namespace {

/// Everything is stated.
TermSources complete()
{
    TermSources from;
    for (const TermRule &rule : termRules()) {
        if (rule.inWords)
            from.notice.texts.insert(rule.kind, u"office-wide "_s + nameOf(rule.kind));
    }
    from.order.title = u"道路標識の画像"_s;
    from.order.unit = u"枚"_s;
    from.task.quantity = 240;
    from.workerName = u"塩尻 花子"_s;
    from.clientName = u"アルプス画像株式会社"_s;
    from.commissionedOn = QDate(2026, 11, 23);
    from.receiptOn = QDate(2026, 11, 30);
    from.inspectBy = QDate(2026, 12, 10);
    from.payOn = QDate(2026, 12, 30);
    from.clientPaysOn = QDate(2026, 12, 31);
    from.reward = {PriceKind::PerUnit, Yen(15)};
    from.sum = Yen(3600);
    return from;
}

} // namespace

class OfferTermsTest : public QObject {
    Q_OBJECT

private slots:
    void theListIsWhole();
    void nothingIsMissing();
    void eachTermIsMissed_data();
    void eachTermIsMissed();
    void theOrdersWordsCountFirst();
    void words_data();
    void words();
    void unpaidReworkIsStated();
    void wordsAreKeptOnce();
    void keptWordsComeBack();
    void reconsignedPayment_data();
    void reconsignedPayment();
    void hourlyReward_data();
    void hourlyReward();
    void hangsOnAcceptance_data();
    void hangsOnAcceptance();
};

/// Each kind once; the notice has words for what has a setting, and an order's own words are for those only.
void OfferTermsTest::theListIsWhole()
{
    QCOMPARE(termRules().size(), static_cast<qsizetype>(EnumNames<TermKind>::names.size()));
    QSet<TermKind> seen;
    for (const TermRule &rule : termRules()) {
        QVERIFY2(!seen.contains(rule.kind), qPrintable(nameOf(rule.kind)));
        seen.insert(rule.kind);
        QVERIFY(!wordOf(rule.kind).isEmpty());
        QVERIFY(!wordOf(rule.law).isEmpty());
        QVERIFY2(!rule.own || rule.inWords, qPrintable(nameOf(rule.kind)));
        QVERIFY2(!rule.inWords || rule.place == TermPlace::Notice, qPrintable(nameOf(rule.kind)));
    }
}

void OfferTermsTest::nothingIsMissing()
{
    const OfferTerms terms = composeTerms(complete());
    QCOMPARE(missingTerms(terms), QList<TermKind>());
    for (const TermRule &rule : termRules())
        QVERIFY2(!termText(rule.kind, terms).isEmpty(), qPrintable(nameOf(rule.kind)));
}

void OfferTermsTest::eachTermIsMissed_data()
{
    QTest::addColumn<TermKind>("kind");
    QTest::addColumn<Spoil>("spoil");
    for (const TermRule &rule : termRules()) {
        if (rule.inWords)
            QTest::addRow("%s", qPrintable(nameOf(rule.kind)))
                << rule.kind
                << Spoil([kind = rule.kind](TermSources &from) { from.notice.texts[kind].clear(); });
    }
    QTest::newRow("contractor") << TermKind::Contractor
                                << Spoil([](TermSources &f) { f.workerName.clear(); });
    QTest::newRow("commissioned") << TermKind::Commissioned
                                  << Spoil([](TermSources &f) { f.commissionedOn = {}; });
    QTest::newRow("deliverable") << TermKind::Deliverable
                                 << Spoil([](TermSources &f) { f.order.title.clear(); });
    QTest::newRow("receipt") << TermKind::Receipt << Spoil([](TermSources &f) { f.receiptOn = {}; });
    QTest::newRow("inspection") << TermKind::InspectionEnd << Spoil([](TermSources &f) { f.inspectBy = {}; });
    QTest::newRow("reward") << TermKind::Reward << Spoil([](TermSources &f) { f.reward.amount = Yen(0); });
    QTest::newRow("pay day") << TermKind::PayDay << Spoil([](TermSources &f) { f.payOn = {}; });
    QTest::newRow("for whom") << TermKind::Reconsigned << Spoil([](TermSources &f) { f.clientName.clear(); });
    QTest::newRow("when the client pays")
        << TermKind::Reconsigned << Spoil([](TermSources &f) { f.clientPaysOn = {}; });
}

void OfferTermsTest::eachTermIsMissed()
{
    QFETCH(TermKind, kind);
    QFETCH(Spoil, spoil);
    TermSources from = complete();
    spoil(from);
    const OfferTerms terms = composeTerms(from);
    QCOMPARE(missingTerms(terms), QList<TermKind>{kind});
    QVERIFY(termText(kind, terms).isEmpty());
}

void OfferTermsTest::theOrdersWordsCountFirst()
{
    TermSources from = complete();
    from.order.ownTerms = {{TermKind::Expenses, u"交通費の実費"_s}, {TermKind::Orderer, u"somebody else"_s}};
    OfferTerms terms = composeTerms(from);
    QCOMPARE(terms.texts.value(TermKind::Expenses), u"交通費の実費"_s);
    QCOMPARE(terms.texts.value(TermKind::Rights), u"office-wide rights"_s);
    QCOMPARE(terms.texts.value(TermKind::Orderer), u"office-wide orderer"_s); // no order orders for itself
    QCOMPARE(terms.texts.value(TermKind::Place), u"office-wide place"_s);
    from.roomName = u"作業室A"_s;
    QCOMPARE(composeTerms(from).texts.value(TermKind::Place), u"作業室A"_s);
    from.order.ownTerms.insert(TermKind::Place, u"市役所 3階"_s);
    QCOMPARE(composeTerms(from).texts.value(TermKind::Place), u"市役所 3階"_s);
    from.notice.texts.remove(TermKind::Expenses); // the order has them
    QCOMPARE(missingTerms(composeTerms(from)), QList<TermKind>());
}

void OfferTermsTest::words_data()
{
    QTest::addColumn<TermKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("pieces") << TermKind::Deliverable << u"道路標識の画像, 240 枚"_s;
    QTest::newRow("reward") << TermKind::Reward << u"3,600 yen (15 yen per unit)"_s;
    QTest::newRow("day 1 is the day of receipt") << TermKind::PayDay << u"2026-12-30 (day 31 from receipt)"_s;
    QTest::newRow("re-consigned")
        << TermKind::Reconsigned
        << u"Work of アルプス画像株式会社, re-consigned; the client's payment is due on 2026-12-31"_s;
    QTest::newRow("receipt") << TermKind::Receipt << u"2026-11-30"_s;
    QTest::newRow("words") << TermKind::Contact << u"office-wide contact"_s;
}

void OfferTermsTest::words()
{
    QFETCH(TermKind, kind);
    QFETCH(QString, text);
    QCOMPARE(termText(kind, composeTerms(complete())), text);
}

void OfferTermsTest::unpaidReworkIsStated()
{
    TermSources from = complete();
    from.sum = Yen(0); // the work that it puts right is paid
    const OfferTerms terms = composeTerms(from);
    QCOMPARE(missingTerms(terms), QList<TermKind>());
    QVERIFY(termText(TermKind::Reward, terms).startsWith(u"None for putting"_s));
    from.order.shape = WorkShape::Shifts;
    from.task.shape = WorkShape::Shifts;
    from.reward = {PriceKind::PerHour, Yen(1250)};
    from.sum = Yen(3750);
    QCOMPARE(termText(TermKind::Reward, composeTerms(from)), u"3,750 yen expected (1,250 yen an hour)"_s);
    QCOMPARE(termText(TermKind::Deliverable, composeTerms(from)), u"道路標識の画像"_s);
    QCOMPARE(termText(TermKind::Receipt, composeTerms(from)), u"2026-11-30 (day of the shift)"_s);
}

/// Another person, task, day or sum is no other sheet; other words are.
void OfferTermsTest::wordsAreKeptOnce()
{
    TermSources from = complete();
    TermSheet base = noticeSheet(from.notice);
    base.id = Id<TermSheet>(7);
    const TermSheet sheet = orderSheet(base, from.notice, composeTerms(from));
    QCOMPARE(sheet.baseId, base.id);
    QVERIFY2(!sheet.body.contains(u"office-wide"_s),
             qPrintable(sheet.body)); // common words stand with the base
    from.workerName = u"松本 太郎"_s;
    from.task.quantity = 12;
    from.sum = Yen(180);
    from.payOn = QDate(2027, 1, 29);
    QCOMPARE(orderSheet(base, from.notice, composeTerms(from)).digest, sheet.digest);
    from.order.ownTerms.insert(TermKind::Expenses, u"交通費の実費"_s);
    QVERIFY(orderSheet(base, from.notice, composeTerms(from)).digest != sheet.digest);
    TermNotice other = from.notice;
    other.validUntil = QDate(2027, 3, 31);
    QVERIFY(noticeSheet(other).digest != base.digest);
}

void OfferTermsTest::keptWordsComeBack()
{
    TermSources from = complete();
    from.order.ownTerms.insert(TermKind::Expenses, u"交通費の実費"_s);
    from.notice.validUntil = QDate(2027, 3, 31);
    const OfferTerms stated = composeTerms(from);
    TermSheet base = noticeSheet(from.notice);
    base.id = Id<TermSheet>(7);
    Assignment assignment;
    assignment.receiptOn = from.receiptOn;
    assignment.inspectBy = from.inspectBy;
    assignment.payOn = from.payOn;
    assignment.terms = from.reward;
    assignment.reward = from.sum;
    OfferTerms kept = keptTerms(assignment, from.task, base, orderSheet(base, from.notice, stated));
    QVERIFY(kept.kept);
    kept.texts.insert(TermKind::Contractor, from.workerName); // what the offer itself knows
    kept.commissionedOn = from.commissionedOn;
    for (const TermRule &rule : termRules())
        QCOMPARE(termText(rule.kind, kept), termText(rule.kind, stated));
    QCOMPARE(kept.validUntil, QDate(2027, 3, 31));
}

void OfferTermsTest::reconsignedPayment_data()
{
    QTest::addColumn<QDate>("client");
    QTest::addColumn<QDate>("latest");
    QTest::newRow("month's end") << QDate(2026, 12, 31) << QDate(2027, 1, 29);
    QTest::newRow("of a month of 30") << QDate(2026, 11, 30) << QDate(2026, 12, 29);
    QTest::newRow("over February") << QDate(2027, 1, 31) << QDate(2027, 3, 1);
    QTest::newRow("over February of a leap year") << QDate(2028, 1, 31) << QDate(2028, 2, 29);
}

void OfferTermsTest::reconsignedPayment()
{
    QFETCH(QDate, client);
    QTEST(latestReconsignedPayment(client), "latest");
}

void OfferTermsTest::hourlyReward_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("hourly"); // -1: none
    const int unit = static_cast<int>(PriceKind::PerUnit);
    QTest::newRow("pieces") << unit << 12LL << 90 << 1000LL << 480LL;
    QTest::newRow("cut off") << unit << 10LL << 35 << 1LL << 1028LL;
    QTest::newRow("no standard time") << unit << 12LL << 0 << 1000LL << -1LL;
    QTest::newRow("no reward") << unit << 0LL << 90 << 1000LL << -1LL;
    QTest::newRow("by the hour") << static_cast<int>(PriceKind::PerHour) << 1250LL << 0 << 0LL << 1250LL;
    QTest::newRow("fixed") << static_cast<int>(PriceKind::Fixed) << 30000LL << 360 << 200LL << 1500LL;
    QTest::newRow("fixed for nothing") << static_cast<int>(PriceKind::Fixed) << 30000LL << 360 << 0LL << -1LL;
}

void OfferTermsTest::hourlyReward()
{
    QFETCH(int, kind);
    QFETCH(qint64, amount);
    QFETCH(int, seconds);
    QFETCH(qint64, quantity);
    Order order;
    order.reward = {static_cast<PriceKind>(kind), Yen(amount)};
    order.standardSeconds = seconds;
    order.quantity = quantity;
    const auto hourly = rewardPerHour(order);
    QTEST(hourly ? hourly->amount() : -1LL, "hourly");
}

void OfferTermsTest::hangsOnAcceptance_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("hangs");
    QTest::newRow("transfer") << u"登録された銀行口座への振込"_s << false;
    QTest::newRow("after acceptance") << u"検収後30日以内に振込"_s << true;
    QTest::newRow("after the invoice") << u"Transfer within 30 days after invoice"_s << true;
    QTest::newRow("spaces") << u"検収 後、速やかに"_s << true;
    QTest::newRow("nothing") << QString() << false;
}

void OfferTermsTest::hangsOnAcceptance()
{
    QFETCH(QString, words);
    QTEST(tewake::hangsOnAcceptance(words), "hangs");
}

QTEST_GUILESS_MAIN(OfferTermsTest)
#include "tst_offerterms.moc"
