// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/admindesk.h"
#include "core/desk/orderdesk.h"
#include "core/desk/signin.h"
#include "core/desk/workerdesk.h"
#include "core/sample/sampleoffice.h"
#include "core/store/records.h"
#include "core/store/table.h"
#include "tests/support/testoffice.h"
#include "tests/ui/support/screenfixture.h"
#include "ui/settings/settingsscreen.h"
#include "ui/shell/screen.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace tewake;
using namespace tewake::ui;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class SettingsScreenTest : public ScreenFixture {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void addsAnAccount();
    void refusesAtTheField();
    void keepsTheLastAdministrator();
    void editsLists_data();
    void editsLists();
    void editsARoom();
    void listsAreReadAside();
    void keepsHolidays();
    void renamesTheOffice();
    void leavesWhatSomebodyElseNamed();
    void editsTheTermsOfOffers();
    void termsAreRefusedAtTheField_data();
    void termsAreRefusedAtTheField();
    void checksTheTrail();
    void olderRecordsAreReadOnRequest();
    void asksBeforeLeaving();
    void asksBeforeANewOneTakesTheForm();
    void draftsOutliveTheProgram();
    void staleDraftsGo();
    void draftsOfTheTerms();
    void draftsOfHolidaysAndOfTheOffice();

private:
    void go(const QString &section) const { m_screen->activate({ScreenId::Settings, 0, section}); }
    [[nodiscard]] bool hasError(const QString &field) const;
    /// As if the program had died, and had been opened again.
    void openAgain();
    [[nodiscard]] QStringList kept() const { return m_settings->allKeys().filter(u"drafts/settings/"_s); }

    FixedClock m_clock{OfficeZone().at(QDate(2026, 11, 18), 10 * 60)};
    std::unique_ptr<Office> m_office;
};

void SettingsScreenTest::initTestCase()
{
    Theme::apply(*qApp, Scheme::Light);
    Location location;
    location.path = m_folder.filePath(u"office.tewake"_s);
    auto office = makeSampleOffice(location, m_clock, {20, 1, 5});
    QVERIFY2(office.ok(), office.ok() ? "" : qPrintable(office.error().message));
    m_office = std::move(office).value();
}

void SettingsScreenTest::init()
{
    std::optional<Session> session;
    const auto accounts = sampleAccounts(*m_office);
    for (const Account &account : *accounts) {
        if (account.role == Role::Administrator)
            session = *signInToSample(*m_office, account.id);
    }
    QVERIFY(session.has_value());
    enter(*m_office, *session);
    show(makeSettingsScreen);
    m_screen->refresh();
}

void SettingsScreenTest::cleanup()
{
    forget();
}

bool SettingsScreenTest::hasError(const QString &field) const
{
    for (const QWidget *parent = find<QWidget>(field)->parentWidget(); parent;
         parent = parent->parentWidget()) {
        if (const auto *box = qobject_cast<const FormField *>(parent))
            return box->hasError();
    }
    return false;
}

void SettingsScreenTest::addsAnAccount()
{
    go(u"accounts"_s);
    const int before = find<TableView>(u"accounts.list"_s)->model()->rowCount();
    QVERIFY(before >= 4);
    QVERIFY(m_screen->createNew());
    type(u"accounts.name"_s, u"Sato Misaki"_s);
    type(u"accounts.login"_s, u"sato.m"_s);
    type(u"accounts.password"_s, u"a long sentence"_s);
    auto *role = find<QComboBox>(u"accounts.role"_s);
    role->setCurrentIndex(role->findData(static_cast<qint64>(Role::Manager)));
    QVERIFY(m_screen->save());
    QVERIFY(m_context->errors.isEmpty());
    QCOMPARE(find<TableView>(u"accounts.list"_s)->model()->rowCount(), before + 1);
    const auto signedIn = signIn(*m_office, u"sato.m"_s, u"a long sentence"_s);
    QVERIFY(signedIn.ok());
    QCOMPARE(signedIn->account.role, Role::Manager);
    // The new one is shown and can be shut out.
    QCOMPARE(find<QLineEdit>(u"accounts.login"_s)->text(), u"sato.m"_s);
    find<QCheckBox>(u"accounts.active"_s)->click();
    QVERIFY(m_screen->save());
    QVERIFY(!signIn(*m_office, u"sato.m"_s, u"a long sentence"_s).ok());
}

void SettingsScreenTest::refusesAtTheField()
{
    go(u"accounts"_s);
    m_screen->createNew();
    type(u"accounts.name"_s, u"Nobody"_s);
    type(u"accounts.login"_s, u"no body"_s);
    QVERIFY(m_screen->save());
    QVERIFY(hasError(u"accounts.login"_s));
    QVERIFY(m_context->errors.isEmpty());
    QCOMPARE(find<QLineEdit>(u"accounts.name"_s)->text(), u"Nobody"_s);
    type(u"accounts.login"_s, u"nobody"_s);
    auto *role = find<QComboBox>(u"accounts.role"_s);
    role->setCurrentIndex(role->findData(static_cast<qint64>(Role::Teleworker)));
    m_screen->save();
    QVERIFY(!hasError(u"accounts.login"_s));
    QVERIFY(hasError(u"accounts.worker"_s));
    click(u"accounts.revert"_s);
    QVERIFY(m_screen->mayLeave());
    QVERIFY(m_context->questions.isEmpty());
}

void SettingsScreenTest::keepsTheLastAdministrator()
{
    go(u"accounts"_s);
    auto *table = find<TableView>(u"accounts.list"_s);
    QVERIFY(table->selectId(m_context->session().account.id.value()));
    QVERIFY(find<QCheckBox>(u"accounts.active"_s)->isChecked());
    find<QCheckBox>(u"accounts.active"_s)->click();
    m_screen->save();
    QCOMPARE(m_context->errors.size(), 1); // a box has no line of its own for a sentence
    QVERIFY(!m_context->errors.first().message.isEmpty());
}

void SettingsScreenTest::editsLists_data()
{
    QTest::addColumn<QString>("section");
    for (const char *name : {"categories", "skills", "teams", "hubs", "rooms"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void SettingsScreenTest::editsLists()
{
    QFETCH(QString, section);
    go(section);
    auto *table = find<TableView>(section + u".list"_s);
    const int before = table->model()->rowCount();
    QVERIFY(before > 0);
    click(section + u".add"_s);
    m_screen->save();
    QVERIFY(m_context->errors.size() == 1 || hasError(section + u".name"_s) ||
            hasError(u"categories.code"_s));
    m_context->errors.clear();
    type(section + u".name"_s, u"Something new"_s);
    if (section == u"categories"_s)
        type(u"categories.code"_s, u"something-new"_s);
    QVERIFY(m_screen->save());
    QCOMPARE(firstError(), QString());
    QCOMPARE(table->model()->rowCount(), before + 1);
    type(section + u".name"_s, u"Something newer"_s);
    QVERIFY(m_screen->save());
    QCOMPARE(table->model()->rowCount(), before + 1);
    bool found = false;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < 2; ++column)
            found = found || table->model()->index(row, column).data().toString() == u"Something newer"_s;
    }
    QVERIFY(found);
}

void SettingsScreenTest::editsARoom()
{
    go(u"rooms"_s);
    type(u"rooms.openMinute"_s, u"soon"_s);
    m_screen->save();
    QVERIFY(hasError(u"rooms.openMinute"_s));
    type(u"rooms.openMinute"_s, u"19:00"_s);
    type(u"rooms.closeMinute"_s, u"8:30"_s);
    m_screen->save();
    QVERIFY(hasError(u"rooms.openMinute"_s)); // closes before it opens
    type(u"rooms.openMinute"_s, u"8:00"_s);
    type(u"rooms.closeMinute"_s, u"20:00"_s);
    find<QSpinBox>(u"rooms.seats"_s)->setValue(11);
    const qint64 id = find<TableView>(u"rooms.list"_s)->currentId();
    m_screen->save();
    const auto rooms = WorkerDesk(*m_office, m_context->session()).rooms();
    for (const Room &room : *rooms) {
        if (room.id.value() != id)
            continue;
        QCOMPARE(room.seats, 11);
        QCOMPARE(room.openMinute, 8 * 60);
        QCOMPARE(room.closeMinute, 20 * 60);
        return;
    }
    QFAIL("the room is gone");
}

/// What a form chooses from comes with the list, from the reading thread.
void SettingsScreenTest::listsAreReadAside()
{
    m_context->holdReads = true;
    show(makeSettingsScreen);
    go(u"teams"_s);
    const auto *leader = find<QComboBox>(u"teams.leader"_s);
    QCOMPARE(leader->count(), 0);
    QCOMPARE(find<QComboBox>(u"accounts.worker"_s)->count(), 0);
    m_context->answerReads();
    QVERIFY(leader->count() > 20);
    QVERIFY(find<TableView>(u"teams.list"_s)->model()->rowCount() > 0);
    // Their names stand in the table, too.
    const auto *person = find<QComboBox>(u"accounts.worker"_s);
    const QAbstractItemModel *accounts = find<TableView>(u"accounts.list"_s)->model();
    const auto isNamed = [person](const QString &text) {
        return text.size() > 1 && person->findText(text, Qt::MatchStartsWith) > 0;
    };
    bool named = false;
    for (int row = 0; row < accounts->rowCount(); ++row) {
        for (int column = 0; column < accounts->columnCount(); ++column)
            named = named || isNamed(accounts->index(row, column).data().toString());
    }
    QVERIFY(named);
}

void SettingsScreenTest::keepsHolidays()
{
    go(u"holidays"_s);
    auto *table = find<TableView>(u"holidays.list"_s);
    const int byLaw = static_cast<int>(japaneseHolidays(2026).size());
    QCOMPARE(table->model()->rowCount(), byLaw);
    find<DateField>(u"holidays.day"_s)->setDate(QDate(2027, 12, 29));
    type(u"holidays.name"_s, u"Winter"_s);
    click(u"holidays.add"_s);
    QVERIFY(hasError(u"holidays.day"_s));
    find<DateField>(u"holidays.day"_s)->setDate(QDate(2026, 12, 29));
    click(u"holidays.add"_s);
    QCOMPARE(table->model()->rowCount(), byLaw + 1);
    QVERIFY(m_screen->save());
    QCOMPARE(AdminDesk(*m_office, m_context->session()).holidays(2026)->size(), byLaw + 1);
    QVERIFY(table->selectId(QDate(2026, 1, 1).toJulianDay()));
    click(u"holidays.remove"_s);
    QCOMPARE(table->model()->rowCount(), byLaw);
    click(u"holidays.law"_s);
    QVERIFY(m_screen->save());
    QCOMPARE(*AdminDesk(*m_office, m_context->session()).holidays(2026), japaneseHolidays(2026));
}

void SettingsScreenTest::renamesTheOffice()
{
    go(u"office"_s);
    type(u"office.name"_s, u"Office by the lake"_s);
    type(u"office.zone"_s, u"Asia/Nowhere"_s);
    QVERIFY(m_screen->save());
    QVERIFY(hasError(u"office.zone"_s));
    QVERIFY(*m_office->setting(u"office.name"_s) != u"Office by the lake"_s); // one Save, all or nothing
    type(u"office.zone"_s, u"Asia/Tokyo"_s);
    QVERIFY(m_screen->save());
    QCOMPARE(m_office->name(), u"Office by the lake"_s);
}

void SettingsScreenTest::leavesWhatSomebodyElseNamed()
{
    go(u"office"_s);
    auto other = Office::open(m_office->location(), m_clock);
    TEWAKE_VERIFY(other);
    AdminDesk colleague(**other, m_context->session());
    const auto name = [this] { return *m_office->setting(u"office.name"_s); };
    TEWAKE_VERIFY(colleague.saveSetting(u"office.name"_s, u"Named by a colleague"_s));
    // Another field of the page takes nothing of it back.
    type(u"office.zone"_s, u"Asia/Seoul"_s);
    QVERIFY(m_screen->save());
    QCOMPARE(firstError(), QString());
    QCOMPARE(name(), u"Named by a colleague"_s);
    QCOMPARE(find<QLineEdit>(u"office.name"_s)->text(), u"Named by a colleague"_s);
    // The same field is a conflict, said at the field; saved again it is meant.
    TEWAKE_VERIFY(colleague.saveSetting(u"office.name"_s, u"Named again"_s));
    type(u"office.name"_s, u"Named here"_s);
    QVERIFY(m_screen->save());
    QVERIFY(hasError(u"office.name"_s));
    QCOMPARE(name(), u"Named again"_s);
    QCOMPARE(find<QLineEdit>(u"office.name"_s)->text(), u"Named here"_s);
    QVERIFY(m_screen->save());
    QCOMPARE(name(), u"Named here"_s);
    type(u"office.zone"_s, u"Asia/Tokyo"_s);
    QVERIFY(m_screen->save());
}

/// What every offer states, one field a term; without one of them the page says that no offer can go out.
void SettingsScreenTest::editsTheTermsOfOffers()
{
    go(u"terms"_s);
    for (const TermRule &rule : termRules()) {
        if (rule.inWords)
            QVERIFY2(m_screen->findChild<QWidget *>(u"terms."_s + nameOf(rule.kind)),
                     qPrintable(nameOf(rule.kind)));
    }
    auto *warning = find<QWidget>(u"terms.warning"_s);
    auto *contact = find<QLineEdit>(u"terms.contact"_s);
    QVERIFY(!warning->isVisible());
    QVERIFY(contact->text().contains(u"0263"_s));
    QVERIFY(!find<QPushButton>(u"terms.save"_s)->isEnabled());
    type(u"terms.contact"_s, u""_s);
    QVERIFY(m_screen->save());
    QCOMPARE(firstError(), QString());
    QCOMPARE(*m_office->setting(u"terms.contact"_s), QString());
    QVERIFY(warning->isVisible());
    QVERIFY(warning->findChild<QLabel *>()->text().contains(u"Contact of the orderer"_s));
    type(u"terms.contact"_s, u"担当 太田 0263-00-0000"_s);
    find<QPlainTextEdit>(u"terms.expenses"_s)->setPlainText(u"交通費の実費"_s);
    find<QPlainTextEdit>(u"terms.payMeans"_s)->setPlainText(u"検収後の振込"_s);
    type(u"termsPeriod.validUntil"_s, u"令和9年3月31日"_s);
    find<QSpinBox>(u"termsPayment.days"_s)->setValue(7);
    find<QPlainTextEdit>(u"termsWage.minimum"_s)
        ->setPlainText(u"2024-10-01 998\n2025-10-03 1,061\n2026-10-01 1100"_s);
    QVERIFY(m_screen->save());
    QCOMPARE(firstError(), QString());
    QCOMPARE(*m_office->setting(u"terms.expenses"_s), u"交通費の実費"_s);
    QCOMPARE(*m_office->setting(u"terms.validUntil"_s), u"2027-03-31"_s);
    QCOMPARE(*m_office->setting(u"inspection.days"_s), u"7"_s);
    QCOMPARE(*m_office->setting(u"wage.minimum"_s), u"2024-10-01 998, 2025-10-03 1061, 2026-10-01 1100"_s);
    QVERIFY(warning->isVisible()); // the payment must not hang on acceptance
    QVERIFY(warning->findChild<QLabel *>()->text().contains(u"60 days"_s));
    QVERIFY(!find<QPushButton>(u"terms.save"_s)->isEnabled());
    find<QPlainTextEdit>(u"terms.payMeans"_s)->setPlainText(u"振込"_s);
    QVERIFY(m_screen->save());
    QVERIFY(!warning->isVisible());
}

void SettingsScreenTest::termsAreRefusedAtTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no day") << u"termsPeriod.validFrom"_s << u"soon"_s;
    QTest::newRow("ends before it begins") << u"termsPeriod.validUntil"_s << u"2020-01-01"_s;
    QTest::newRow("no list") << u"termsWage.minimum"_s << u"1061"_s;
}

void SettingsScreenTest::termsAreRefusedAtTheField()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    go(u"terms"_s);
    type(u"termsPeriod.validFrom"_s, u"2026-04-01"_s);
    const QString before = *m_office->setting(u"terms.validFrom"_s);
    if (auto *paragraph = m_screen->findChild<QPlainTextEdit *>(field))
        paragraph->setPlainText(typed);
    else
        type(field, typed);
    QVERIFY(m_screen->save());
    QVERIFY(hasError(field));
    QCOMPARE(*m_office->setting(u"terms.validFrom"_s), before); // all or nothing
}

void SettingsScreenTest::checksTheTrail()
{
    go(u"audit"_s);
    auto *table = find<TableView>(u"audit.list"_s);
    QVERIFY(table->model()->rowCount() > 0);
    // What was done is said in words, not by the names that the store has for it.
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QString what = table->model()->index(row, 2).data().toString();
        QVERIFY2(!what.isEmpty() && !what.contains(u'.'), qPrintable(what));
    }
    table->selectRow(0);
    QVERIFY(!find<QLabel>(u"audit.detail"_s)->text().isEmpty());
    auto *verdict = find<QWidget>(u"audit.verdict"_s);
    QVERIFY(!verdict->isVisible());
    click(u"audit.verify"_s);
    QVERIFY(verdict->isVisible());
    QCOMPARE(m_context->longTitles.size(), 1);
}

void SettingsScreenTest::olderRecordsAreReadOnRequest()
{
    constexpr int shown = 2000;
    AdminDesk desk(*m_office, m_context->session());
    const qsizetype there = desk.audit(10 * shown)->size();
    QList<SettingValue> changes;
    for (qsizetype i = there; i <= shown + 5; ++i)
        changes.append({u"office.name"_s, i % 2 == 0 ? u"Even"_s : u"Odd"_s});
    TEWAKE_VERIFY(desk.saveSettings(changes));
    const qsizetype all = desk.audit(10 * shown)->size();
    QVERIFY(all > shown);
    go(u"audit"_s);
    m_screen->refresh();
    auto *table = find<TableView>(u"audit.list"_s);
    QCOMPARE(table->model()->rowCount(), shown);
    QVERIFY(find<QWidget>(u"audit.newest"_s)->isVisible());
    table->selectRow(3);
    const qint64 chosen = table->currentId();
    click(u"audit.more"_s);
    QCOMPARE(table->model()->rowCount(), static_cast<int>(all));
    QCOMPARE(table->currentId(), chosen);
    QVERIFY(!find<QWidget>(u"audit.newest"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"audit.more"_s)->isVisible());
}

void SettingsScreenTest::asksBeforeLeaving()
{
    go(u"skills"_s);
    auto *table = find<TableView>(u"skills.list"_s);
    table->selectRow(0);
    const qint64 first = table->currentId();
    type(u"skills.name"_s, u"Half typed"_s);
    m_context->answer.confirmed = false;
    table->selectRow(1);
    QCOMPARE(m_context->questions.size(), 1);
    QTRY_COMPARE(table->currentId(), first);
    QCOMPARE(find<QLineEdit>(u"skills.name"_s)->text(), u"Half typed"_s);
    QVERIFY(!m_screen->mayLeave());
    m_context->answer.confirmed = true;
    table->selectRow(1);
    QVERIFY(table->currentId() != first);
    QVERIFY(find<QLineEdit>(u"skills.name"_s)->text() != u"Half typed"_s);
}

void SettingsScreenTest::openAgain()
{
    m_screen.reset();
    show(makeSettingsScreen);
    m_screen->refresh();
}

void SettingsScreenTest::draftsOutliveTheProgram()
{
    go(u"skills"_s);
    auto *table = find<TableView>(u"skills.list"_s);
    table->selectRow(2);
    const qint64 id = table->currentId();
    type(u"skills.name"_s, u"Half typed"_s);
    QTRY_COMPARE(kept().size(), 1);
    openAgain();
    go(u"skills"_s);
    QCOMPARE(find<TableView>(u"skills.list"_s)->currentId(), id); // it goes there by itself
    QCOMPARE(find<QLineEdit>(u"skills.name"_s)->text(), u"Half typed"_s);
    QVERIFY(find<QWidget>(u"skills.draft"_s)->isVisible());
    click(u"skills.revert"_s);
    QVERIFY(find<QLineEdit>(u"skills.name"_s)->text() != u"Half typed"_s);
    QVERIFY(!find<QWidget>(u"skills.draft"_s)->isVisible());
    QCOMPARE(kept().size(), 0);

    // A new one too, but never its password.
    go(u"accounts"_s);
    QVERIFY(m_screen->createNew());
    type(u"accounts.name"_s, u"Sato Misaki"_s);
    type(u"accounts.login"_s, u"sato.k"_s);
    type(u"accounts.password"_s, u"a long sentence"_s);
    QTRY_VERIFY(!kept().isEmpty() && m_settings->value(kept().first()).toByteArray().contains("sato.k"));
    QVERIFY(!m_settings->value(kept().first()).toByteArray().contains("long sentence"));
    openAgain();
    go(u"accounts"_s);
    QCOMPARE(find<QLineEdit>(u"accounts.login"_s)->text(), u"sato.k"_s);
    type(u"accounts.password"_s, u"a long sentence"_s);
    auto *role = find<QComboBox>(u"accounts.role"_s);
    role->setCurrentIndex(role->findData(static_cast<qint64>(Role::Manager)));
    QVERIFY(m_screen->save());
    QVERIFY(m_context->errors.isEmpty());
    QCOMPARE(kept().size(), 0);
}

void SettingsScreenTest::staleDraftsGo()
{
    go(u"skills"_s);
    auto *table = find<TableView>(u"skills.list"_s);
    table->selectRow(1);
    const qint64 id = table->currentId();
    type(u"skills.name"_s, u"Half typed"_s);
    QTRY_COMPARE(kept().size(), 1);
    m_screen.reset();
    const Table<Skill> skills(m_office->database());
    Skill other = *skills.load(Id<Skill>(id));
    const int before = other.version;
    other.name = u"Saved by somebody else"_s;
    TEWAKE_VERIFY(skills.update(other));
    show(makeSettingsScreen);
    go(u"skills"_s);
    QCOMPARE(find<QLineEdit>(u"skills.name"_s)->text(), u"Saved by somebody else"_s);
    QCOMPARE(kept().size(), 0);
    const auto *banner = find<QWidget>(u"skills.draft"_s);
    QVERIFY(banner->isVisible());
    QString said;
    const QList<QLabel *> labels = banner->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        said += label->text() + u' ';
    QVERIFY2(said.contains(QString::number(before)) && said.contains(QString::number(before + 1)),
             qPrintable(said));
}

void SettingsScreenTest::draftsOfTheTerms()
{
    go(u"terms"_s);
    const QString stored = find<QPlainTextEdit>(u"terms.rights"_s)->toPlainText();
    find<QPlainTextEdit>(u"terms.rights"_s)->setPlainText(u"Half typed"_s);
    find<QSpinBox>(u"termsPayment.days"_s)->setValue(9);
    QTRY_COMPARE(kept().size(), 1);
    openAgain();
    go(u"terms"_s);
    QTRY_COMPARE(find<QPlainTextEdit>(u"terms.rights"_s)->toPlainText(), u"Half typed"_s);
    QCOMPARE(find<QSpinBox>(u"termsPayment.days"_s)->value(), 9);
    QVERIFY(find<QPushButton>(u"terms.save"_s)->isEnabled());

    // Somebody else was quicker: nothing is laid over what is stored.
    m_screen.reset();
    TEWAKE_VERIFY(AdminDesk(*m_office, m_context->session())
                      .saveSettings({{u"terms.rights"_s, u"Saved by somebody else"_s, stored}}));
    show(makeSettingsScreen);
    go(u"terms"_s);
    QTRY_COMPARE(find<QPlainTextEdit>(u"terms.rights"_s)->toPlainText(), u"Saved by somebody else"_s);
    QCOMPARE(kept().size(), 0);
    QVERIFY(!find<QPushButton>(u"terms.save"_s)->isEnabled());
}

void SettingsScreenTest::draftsOfHolidaysAndOfTheOffice()
{
    go(u"office"_s);
    const QString stored = find<QLineEdit>(u"office.name"_s)->text();
    type(u"office.name"_s, u"Half typed"_s);
    go(u"holidays"_s);
    auto *list = find<TableView>(u"holidays.list"_s);
    const int days = list->model()->rowCount();
    list->selectRow(0);
    click(u"holidays.remove"_s);
    QCOMPARE(kept().size(), 2);
    openAgain();
    go(u"holidays"_s);
    QCOMPARE(find<TableView>(u"holidays.list"_s)->model()->rowCount(), days - 1);
    QVERIFY(m_screen->save());
    go(u"office"_s);
    QCOMPARE(find<QLineEdit>(u"office.name"_s)->text(), u"Half typed"_s);
    // Leaving without saving was meant.
    m_context->answer.confirmed = true;
    QVERIFY(m_screen->mayLeave());
    QCOMPARE(kept().size(), 0);
    openAgain();
    go(u"office"_s);
    QCOMPARE(find<QLineEdit>(u"office.name"_s)->text(), stored);
}

void SettingsScreenTest::asksBeforeANewOneTakesTheForm()
{
    go(u"teams"_s);
    auto *table = find<TableView>(u"teams.list"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    const qint64 shown = table->currentId();
    type(u"teams.name"_s, u"Half a name"_s);
    m_context->answer = {false, {}};
    QVERIFY(m_screen->createNew());
    QCOMPARE(m_context->questions.size(), 1);
    QCOMPARE(find<QLineEdit>(u"teams.name"_s)->text(), u"Half a name"_s);
    QCOMPARE(table->currentId(), shown);
    click(u"teams.add"_s);
    QCOMPARE(m_context->questions.size(), 2);
    QCOMPARE(find<QLineEdit>(u"teams.name"_s)->text(), u"Half a name"_s);
    m_context->answer = {true, {}};
    QVERIFY(m_screen->createNew());
    QVERIFY(find<QLineEdit>(u"teams.name"_s)->text().isEmpty());
    // A new one that is being typed is not begun again.
    type(u"teams.name"_s, u"New team"_s);
    QVERIFY(m_screen->createNew());
    QCOMPARE(m_context->questions.size(), 3);
    QCOMPARE(find<QLineEdit>(u"teams.name"_s)->text(), u"New team"_s);
}

QTEST_MAIN(SettingsScreenTest)
#include "tst_settingsscreen.moc"
