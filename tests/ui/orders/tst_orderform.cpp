// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/admindesk.h"
#include "core/desk/orderdesk.h"
#include "tests/ui/orders/ordersfixture.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace tewake;
using namespace tewake::ui;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class OrderFormTest : public OrdersFixture {
    Q_OBJECT
private slots:
    void init() { makeOffice(); }
    void cleanup() { closeOffice(); }
    void newOrderIsCheckedAtTheField();
    void newOrderWithNewClient();
    void namesThatAreNoClientChooseNobody();
    void firstWrongFieldIsGoneTo();
    void daysNeedNoYear();
    void tabGoesAsTheEyeGoes();
    void namesTheQualityLevelOfTheOffice();
    void ownTermsOfItsOffers();
    void minimumWageStandsBeside_data();
    void minimumWageStandsBeside();
    void draftSurvives();
    void draftIsOfTheOrderThatWasTyped();
    void draftShowsItsOwnTerms();
    void draftIsSavedOverNoOtherVersion();
    void staleFormShowsBothVersions();
    void desksRefusalStandsAtTheField();

private:
    void fillForm();
    /// True once the draft with this text is on the disk.
    [[nodiscard]] bool isKept(const QString &text) const;
};

void OrderFormTest::fillForm()
{
    type(u"order-title"_s, u"りんご等級画像のラベル付け"_s);
    find<QComboBox>(u"order-client"_s)->setCurrentIndex(1);
    find<QComboBox>(u"order-category"_s)->setCurrentIndex(1);
    type(u"order-quantity"_s, u"12,000"_s);
    type(u"order-standardSeconds"_s, u"40"_s);
    type(u"order-clientPrice"_s, u"20"_s);
    type(u"order-reward"_s, u"13"_s);
    type(u"order-dueOn"_s, u"2026-12-20"_s);
}

bool OrderFormTest::isKept(const QString &text) const
{
    const QStringList keys = m_settings->allKeys();
    return std::any_of(keys.cbegin(), keys.cend(), [&](const QString &key) {
        return QString::fromUtf8(m_settings->value(key).toByteArray()).contains(text);
    });
}

void OrderFormTest::newOrderIsCheckedAtTheField()
{
    openScreen();
    const auto before = m_test->all<Order>().size();
    QVERIFY(m_screen->createNew());
    QVERIFY(m_screen->save());
    QVERIFY(fieldOf(u"order-title"_s)->hasError());
    QVERIFY(fieldOf(u"order-client"_s)->hasError());
    QVERIFY(fieldOf(u"order-dueOn"_s)->hasError());
    QVERIFY(fieldOf(u"order-quantity"_s)->hasError());
    QCOMPARE(m_test->all<Order>().size(), before);
    fillForm();
    type(u"order-quantity"_s, u"many"_s);
    m_screen->save();
    QVERIFY(fieldOf(u"order-quantity"_s)->hasError());
    QVERIFY(!fieldOf(u"order-title"_s)->hasError());
    type(u"order-quantity"_s, u"１２０００"_s);
    type(u"order-dueOn"_s, u"2026-11-01"_s); // before it was placed
    m_screen->save();
    QVERIFY(fieldOf(u"order-dueOn"_s)->hasError());
    type(u"order-dueOn"_s, u"2026-12-20"_s);
    QVERIFY(m_screen->save());
    QCOMPARE(m_test->all<Order>().size(), before + 1);
    const Order made = m_test->all<Order>().last();
    QCOMPARE(made.quantity, 12000);
    QCOMPARE(made.standardSeconds, 40);
    QCOMPARE(made.clientPrice, (Price{PriceKind::PerUnit, Yen(20)}));
    QCOMPARE(made.dueOn, QDate(2026, 12, 20));
    QCOMPARE(made.state, OrderState::Quoted);
    QCOMPARE(made.mark, u"りん"_s);
    QCOMPARE(find<TableView>(u"order-table"_s)->currentId(), made.id.value());
}

void OrderFormTest::newOrderWithNewClient()
{
    openScreen();
    m_screen->createNew();
    fillForm();
    click(u"order-new-client"_s);
    m_screen->save(); // the new client has no name yet
    QVERIFY(fieldOf(u"client-name"_s)->hasError());
    const auto clients = m_test->all<Client>().size();
    type(u"client-name"_s, u"高ボッチ村"_s);
    type(u"client-kana"_s, u"たかぼっちむら"_s);
    QVERIFY(m_screen->save());
    QCOMPARE(m_test->all<Client>().size(), clients + 1);
    QCOMPARE(m_test->all<Client>().last().kana, u"タカボッチムラ"_s);
    QCOMPARE(m_test->all<Order>().last().clientId, m_test->all<Client>().last().id);
}

void OrderFormTest::namesThatAreNoClientChooseNobody()
{
    Client other;
    other.code = u"C777"_s;
    other.name = u"Alps Imaging"_s;
    other = m_test->add(other);
    openScreen();
    click(u"order-edit"_s);
    type(u"order-client-line"_s, u"Foo 社"_s);
    QTRY_VERIFY(isKept(u"Foo 社"_s)); // typing there is an edit like any other
    QVERIFY(m_screen->save());
    QVERIFY2(fieldOf(u"order-client"_s)->hasError(), "saved with the client that stood there before");
    QCOMPARE(stored(m_order.id).version, m_order.version);
    openScreen();
    click(u"order-edit"_s);
    QCOMPARE(find<QLineEdit>(u"order-client-line"_s)->text(), u"Foo 社"_s);
    type(u"order-client-line"_s, u"alps imaging"_s); // typed in full it is chosen
    QVERIFY(m_screen->save());
    QCOMPARE(stored(m_order.id).clientId, other.id);
    click(u"order-edit"_s);
    type(u"order-client-line"_s, {});
    QVERIFY(m_screen->save());
    QVERIFY(fieldOf(u"order-client"_s)->hasError());
    QCOMPARE(stored(m_order.id).clientId, other.id);
}

void OrderFormTest::firstWrongFieldIsGoneTo()
{
    openScreen();
    m_screen->createNew();
    fillForm();
    find<QComboBox>(u"order-category"_s)->setCurrentIndex(0);
    type(u"order-quantity"_s, u"many"_s);
    find<QLineEdit>(u"order-dueOn"_s)->clear();
    QVERIFY(m_screen->save());
    QCOMPARE(QApplication::focusWidget(), find<QComboBox>(u"order-category"_s));
    find<QComboBox>(u"order-category"_s)->setCurrentIndex(1);
    type(u"order-quantity"_s, u"12"_s);
    m_screen->resize(1352, 600); // the due date is far below
    QVERIFY(m_screen->save());
    QCOMPARE(QApplication::focusWidget(), find<QWidget>(u"order-dueOn"_s));
    const FormField *due = fieldOf(u"order-dueOn"_s);
    QVERIFY(due->visibleRegion().boundingRect().contains(due->rect().adjusted(0, 0, -1, -1)));
}

void OrderFormTest::daysNeedNoYear()
{
    openScreen();
    m_screen->createNew();
    fillForm();
    type(u"order-dueOn"_s, u"12/18"_s);
    find<QLineEdit>(u"order-note"_s)->setFocus();
    QCOMPARE(find<QLineEdit>(u"order-dueOn"_s)->text(), longDate(QDate(2026, 12, 18)));
    QVERIFY(m_screen->save());
    QCOMPARE(m_test->all<Order>().last().dueOn, QDate(2026, 12, 18));
}

void OrderFormTest::tabGoesAsTheEyeGoes()
{
    openScreen();
    m_screen->createNew();
    click(u"order-new-client"_s);
    find<QLineEdit>(u"order-title"_s)->setFocus();
    for (const QString &next :
         {u"order-new-client"_s, u"client-code"_s, u"client-kind"_s, u"client-name"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), next);
    }
    find<QComboBox>(u"order-inspection"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"order-clearance"_s);
}

void OrderFormTest::namesTheQualityLevelOfTheOffice()
{
    AdminDesk desk(m_test->office(), m_test->session(Role::Administrator));
    TEWAKE_VERIFY(desk.saveSetting(u"inspection.aql"_s, u"1.0"_s));
    openScreen();
    m_screen->createNew();
    const auto *inspection = find<QComboBox>(u"order-inspection"_s);
    const QString shown = inspection->itemText(inspection->findData(false));
    QVERIFY2(shown.contains(u"AQL 1.0"_s), qPrintable(shown));
}

/// Folded until somebody wants other words than the office's, which stand in the empty fields.
void OrderFormTest::ownTermsOfItsOffers()
{
    openScreen();
    QVERIFY(m_screen->createNew());
    auto *expenses = find<QLineEdit>(u"order-term-expenses"_s);
    QVERIFY(!expenses->isVisible());
    auto *unfold = find<QPushButton>(u"order-own-terms"_s);
    unfold->setFocus();
    QTest::keyClick(unfold, Qt::Key_Space);
    QVERIFY(expenses->isVisible());
    QCOMPARE(expenses->placeholderText(), *m_test->office().setting(u"terms.expenses"_s));
    fillForm();
    type(u"order-term-expenses"_s, u"交通費の実費"_s);
    type(u"order-clientPaysOn"_s, u"2027-01-31"_s);
    QVERIFY(m_screen->save());
    const Order saved = m_test->all<Order>(u"1 = 1 ORDER BY id"_s).last();
    QCOMPARE(saved.ownTerms, (TermTexts{{TermKind::Expenses, u"交通費の実費"_s}}));
    QCOMPARE(saved.clientPaysOn, QDate(2027, 1, 31));
}

void OrderFormTest::minimumWageStandsBeside_data()
{
    QTest::addColumn<QString>("reward"); // for 40 s
    QTest::addColumn<QString>("words");
    QTest::newRow("above") << u"12"_s << u"Minimum wage ¥1,061 an hour (since 2025-10-03, for reference)"_s;
    QTest::newRow("below") << u"11"_s
                           << u"Below the minimum wage of ¥1,061 an hour (since 2025-10-03, for reference)"_s;
}

void OrderFormTest::minimumWageStandsBeside()
{
    QFETCH(QString, reward);
    QFETCH(QString, words);
    openScreen();
    QVERIFY(m_screen->createNew());
    fillForm();
    type(u"order-reward"_s, reward);
    const QString sums = find<QLabel>(u"order-sums"_s)->text();
    QVERIFY2(sums.endsWith(words), qPrintable(sums));
    QVERIFY(m_screen->save()); // a reference, never a refusal
    QCOMPARE(firstError(), QString());
}

void OrderFormTest::draftSurvives()
{
    openScreen();
    m_screen->createNew();
    fillForm();
    QTRY_VERIFY(isKept(u"りんご等級画像のラベル付け"_s));
    openScreen();      // as after another start of the program
    QTest::qWait(600); // longer than drafts wait: a form that nobody has opened writes nothing over it
    m_screen->createNew();
    QCOMPARE(find<QLineEdit>(u"order-title"_s)->text(), u"りんご等級画像のラベル付け"_s);
    QVERIFY(find<QWidget>(u"order-draft"_s)->isVisible());
    QVERIFY(m_screen->save());
    openScreen();
    m_screen->createNew();
    QVERIFY(find<QLineEdit>(u"order-title"_s)->text().isEmpty());
    QVERIFY(!find<QWidget>(u"order-draft"_s)->isVisible());
    // The client that is being typed in belongs to it.
    click(u"order-new-client"_s);
    type(u"client-name"_s, u"高ボッチ村"_s);
    QTRY_VERIFY(isKept(u"高ボッチ村"_s));
    openScreen();
    m_screen->createNew();
    QVERIFY(find<QLineEdit>(u"client-name"_s)->isVisible());
    QCOMPARE(find<QLineEdit>(u"client-name"_s)->text(), u"高ボッチ村"_s);
}

void OrderFormTest::draftIsOfTheOrderThatWasTyped()
{
    const auto draftOf = [this](const Order &order) {
        return QString::fromUtf8(
            m_settings->value(m_context->ofOffice(u"drafts/order"_s) + u'/' + order.number).toByteArray());
    };
    openScreen();
    click(u"order-edit"_s);
    type(u"order-note"_s, u"two o'clock"_s);
    QVERIFY(m_screen->goBack());
    openOrder(m_quoted);
    click(u"order-edit"_s); // before drafts are written
    QTest::qWait(600);
    QVERIFY(draftOf(m_order).contains(u"two o'clock"_s));
    QVERIFY2(draftOf(m_quoted).isEmpty(), "nobody typed anything there");
    QCOMPARE(find<QComboBox>(u"order-client"_s)->currentData().toLongLong(), m_quoted.clientId.value());
    // The last that was typed is kept as well, however soon the program ends.
    type(u"order-note"_s, u"half past"_s);
    m_screen.reset();
    QVERIFY(draftOf(m_quoted).contains(u"half past"_s));
}

/// Words of its own that come back with a draft are seen before they are saved.
void OrderFormTest::draftShowsItsOwnTerms()
{
    openScreen();
    click(u"order-edit"_s);
    QVERIFY(!find<QLineEdit>(u"order-term-place"_s)->isVisible());
    click(u"order-own-terms"_s);
    type(u"order-term-place"_s, u"市役所 3階"_s);
    QTRY_VERIFY(isKept(u"市役所 3階"_s));
    openScreen();
    click(u"order-edit"_s);
    QCOMPARE(find<QLineEdit>(u"order-term-place"_s)->text(), u"市役所 3階"_s);
    QVERIFY(find<QLineEdit>(u"order-term-place"_s)->isVisible());
}

void OrderFormTest::draftIsSavedOverNoOtherVersion()
{
    openScreen();
    click(u"order-edit"_s);
    type(u"order-quantity"_s, u"90"_s);
    QTRY_VERIFY(isKept(u"\"90\""_s));
    Order theirs = stored(m_order.id);
    theirs.title = u"看板の写真"_s;
    QVERIFY(OrderDesk(m_test->office(), m_test->session(Role::Coordinator)).saveOrder(theirs).ok());
    openScreen();
    click(u"order-edit"_s);
    QCOMPARE(find<QLineEdit>(u"order-quantity"_s)->text(), u"90"_s);
    auto *banner = find<QWidget>(u"order-draft"_s);
    QVERIFY(banner->isVisible());
    QVERIFY(banner->accessibleDescription().contains(u"看板の写真"_s)); // both versions are named
    QVERIFY(banner->accessibleDescription().contains(m_order.title));
    QVERIFY(banner->accessibleDescription().contains(u"“90” here, “100” saved"_s));
    m_screen->save();
    QCOMPARE(stored(m_order.id).title, u"看板の写真"_s);
    QCOMPARE(stored(m_order.id).quantity, 100);
    // What is saved now is loaded, and changed from there.
    banner->findChild<QPushButton *>()->click();
    QVERIFY(!banner->isVisible());
    QCOMPARE(find<QLineEdit>(u"order-title"_s)->text(), u"看板の写真"_s);
    type(u"order-quantity"_s, u"90"_s);
    m_screen->save();
    QCOMPARE(stored(m_order.id).title, u"看板の写真"_s);
    QCOMPARE(stored(m_order.id).quantity, 90);
}

void OrderFormTest::staleFormShowsBothVersions()
{
    openScreen();
    click(u"order-edit"_s);
    type(u"order-note"_s, u"mine"_s);
    Order theirs = stored(m_order.id);
    theirs.note = u"theirs"_s;
    QVERIFY(Table<Order>(m_test->database()).update(theirs).ok());
    m_screen->save();
    QVERIFY(m_context->errors.isEmpty());
    auto *banner = find<QWidget>(u"order-draft"_s);
    QVERIFY(banner->isVisible());
    QVERIFY(banner->accessibleDescription().contains(u"“mine” here, “theirs” saved"_s));
    QCOMPARE(find<QLineEdit>(u"order-note"_s)->text(), u"mine"_s);
    QCOMPARE(stored(m_order.id).note, u"theirs"_s);
    m_screen->save(); // once more is no way round
    QCOMPARE(stored(m_order.id).note, u"theirs"_s);
}

void OrderFormTest::desksRefusalStandsAtTheField()
{
    openScreen();
    click(u"order-edit"_s);
    type(u"order-number"_s, u"2026-0900"_s); // taken by the other order
    m_screen->save();
    QVERIFY(fieldOf(u"order-number"_s)->hasError());
    QVERIFY(m_context->errors.isEmpty());
    QVERIFY(m_screen->goBack());
    QCOMPARE(stored(m_order.id).number, m_order.number);
}

QTEST_MAIN(OrderFormTest)
#include "tst_orderform.moc"
