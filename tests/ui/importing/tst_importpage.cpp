// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/orderdesk.h"
#include "core/desk/signin.h"
#include "core/exchange/encoding.h"
#include "core/exchange/exporter.h"
#include "tests/ui/support/screenfixture.h"
#include "ui/importing/importscreen.h"
#include "ui/importing/mappingdraft.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>

using namespace tewake;
using namespace tewake::ui;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// The page of imports on a real office: what is chosen, checked, refused, mended and brought in.
class ImportPageTest : public ScreenFixture {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }
    void init() { enterAs(Role::Coordinator); }
    void cleanup();
    void importsAGoodFile();
    void listsEveryBadRow();
    void mendsAWrongEncoding();
    void mapsColumns();
    void takesWhatMappingsComeWithTheProgram();
    void addsNamesByChoice();
    void offersOnlyWhatTheRoleMayEnter();
    void takesADroppedFile();
    void isReachedFromOtherPages();
    void cancelLeavesTheOfficeAsItWas();
    void isClosedToTeleworkers();

private:
    void enterAs(Role role);
    void choose(const QString &combo, const QVariant &data) const;
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    void take(ImportKind kind, const QString &path) const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString sample(const QString &field) const
    {
        return find<QLabel>(u"import.sample."_s + field)->text();
    }
    [[nodiscard]] qsizetype clients() const { return OrderDesk(*m_office, *m_session).clients()->size(); }

    FixedClock m_clock{morning()};
    SampleCopies m_copies{m_clock, 20, 1};
    QTemporaryDir m_files;
    std::unique_ptr<Office> m_office;
    std::optional<Session> m_session;
};

void ImportPageTest::enterAs(Role role)
{
    cleanup();
    Location location;
    location.path = m_copies.copy();
    auto office = Office::open(location, m_clock);
    QVERIFY(office.ok());
    m_office = std::move(office).value();
    const auto accounts = sampleAccounts(*m_office);
    for (const Account &account : *accounts) {
        if (account.role == role)
            m_session = *signInToSample(*m_office, account.id);
    }
    QVERIFY(m_session.has_value());
    enter(*m_office, *m_session);
    show(makeImportScreen);
}

void ImportPageTest::cleanup()
{
    forget();
    m_office.reset();
}

void ImportPageTest::choose(const QString &combo, const QVariant &data) const
{
    auto *box = find<QComboBox>(combo);
    const int index = box->findData(data);
    QVERIFY2(index >= 0, qPrintable(combo + u' ' + data.toString()));
    box->setCurrentIndex(index);
    emit box->activated(index);
}

QString ImportPageTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_files.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

void ImportPageTest::take(ImportKind kind, const QString &path) const
{
    choose(u"import.kind"_s, static_cast<int>(kind));
    m_context->path = path;
    click(u"import.choose"_s);
}

QString ImportPageTest::summary() const
{
    QStringList words;
    for (const QLabel *label : find<Banner>(u"import.summary"_s)->findChildren<QLabel *>())
        words.append(label->text());
    return words.join(u' ');
}

void ImportPageTest::importsAGoodFile()
{
    const qsizetype before = clients();
    QVERIFY(!find<QPushButton>(u"import.check"_s)->isEnabled());
    take(ImportKind::Clients, write(u"clients.csv"_s, "code,name\nX1,Lake Works\nX2,Hill Works\n"));
    QCOMPARE(sample(u"name"_s), u"Lake Works · Hill Works"_s);
    QCOMPARE(find<TableView>(u"import.rows"_s)->model()->rowCount(), 2);
    QVERIFY(!find<QPushButton>(u"import.run"_s)->isEnabled()); // not before the check
    click(u"import.check"_s);
    QVERIFY2(summary().contains(u"to be added: 2"_s), qPrintable(summary()));
    QCOMPARE(clients(), before);
    QVERIFY(find<QPushButton>(u"import.run"_s)->isEnabled());
    click(u"import.run"_s);
    QCOMPARE(clients(), before + 2);
    QVERIFY(m_context->errors.isEmpty());
    QCOMPARE(m_context->messages.size(), 1);
    QCOMPARE(m_context->longTitles.size(), 2);
    QVERIFY(!find<QPushButton>(u"import.run"_s)->isEnabled()); // it is in
    // Once more: both are there already, and that is said.
    click(u"import.check"_s);
    QVERIFY(find<TableView>(u"import.notes"_s)->model()->rowCount() >= 2);
    QVERIFY(!find<QPushButton>(u"import.run"_s)->isEnabled());
}

void ImportPageTest::listsEveryBadRow()
{
    const qsizetype before = clients();
    take(ImportKind::Clients,
         write(u"bad.csv"_s, "code,name,closing_day\nX1,Lake Works,20\n,Nameless,20\nX3,Hill Works,soon\n"));
    click(u"import.check"_s);
    auto *notes = find<TableView>(u"import.notes"_s);
    QCOMPARE(notes->model()->rowCount(), 2);
    QCOMPARE(notes->model()->index(0, 1).data().toString(), u"3"_s);
    QCOMPARE(notes->model()->index(1, 1).data().toString(), u"4"_s);
    QCOMPARE(notes->model()->index(1, 2).data().toString(), u"closing_day"_s);
    QCOMPARE(notes->model()->index(1, 3).data().toString(), u"soon"_s);
    QVERIFY(!notes->model()->index(1, 4).data().toString().isEmpty());
    notes->sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(notes->model()->index(0, 1).data().toString(), u"4"_s);
    QVERIFY(!find<QPushButton>(u"import.run"_s)->isEnabled());
    click(u"import.notes.copy"_s);
    QCOMPARE(QApplication::clipboard()->text().trimmed().count(u'\n'), 2);
    m_context->path = m_files.filePath(u"notes.csv"_s);
    click(u"import.notes.save"_s);
    const auto saved = readTextFile(m_context->path);
    QVERIFY(saved.ok());
    QVERIFY(saved->text.contains(u"closing_day,soon"_s));
    // By choice the good row comes in and the bad ones stay out.
    find<QCheckBox>(u"import.partial"_s)->click();
    QCOMPARE(notes->model()->rowCount(), 0); // another choice, another check
    click(u"import.check"_s);
    click(u"import.run"_s);
    QCOMPARE(clients(), before + 1);
    QCOMPARE(notes->model()->rowCount(), 2);
}

void ImportPageTest::mendsAWrongEncoding()
{
    const QByteArray sjis = encodeText(u"code,name\nX1,諏訪湖工房\n", TextEncoding::Cp932).bytes;
    take(ImportKind::Clients, write(u"sjis.csv"_s, sjis));
    QCOMPARE(sample(u"name"_s), u"諏訪湖工房"_s); // found out by itself
    choose(u"import.encoding"_s, u"utf-8"_s);
    QVERIFY(!find<QPushButton>(u"import.check"_s)->isEnabled());
    const auto field = [this] {
        QWidget *at = find<QLineEdit>(u"import.path"_s);
        while (!qobject_cast<FormField *>(at))
            at = at->parentWidget();
        return qobject_cast<FormField *>(at);
    };
    QVERIFY(field()->hasError());
    choose(u"import.encoding"_s, u"cp932"_s);
    QVERIFY(!field()->hasError());
    QCOMPARE(sample(u"name"_s), u"諏訪湖工房"_s);
    click(u"import.check"_s);
    click(u"import.run"_s);
    bool found = false;
    const auto clients = OrderDesk(*m_office, *m_session).clients();
    QVERIFY(clients.ok());
    for (const Client &client : *clients)
        found = found || client.name == u"諏訪湖工房"_s;
    QVERIFY(found);
}

void ImportPageTest::mapsColumns()
{
    const qsizetype before = clients();
    take(ImportKind::Clients, write(u"own.csv"_s, "No,Firm\nX1,Lake Works\n"));
    QVERIFY(!find<QPushButton>(u"import.check"_s)->isEnabled()); // code and name are needed
    choose(u"import.column.code"_s, u"No"_s);
    choose(u"import.column.name"_s, u"Firm"_s);
    QCOMPARE(sample(u"name"_s), u"Lake Works"_s);
    QCOMPARE(find<QComboBox>(u"import.mapping"_s)->currentIndex(), 2); // changed here, of no name yet
    m_context->path = m_files.filePath(u"own.json"_s);
    click(u"import.mapping.save"_s);
    click(u"import.check"_s);
    click(u"import.run"_s);
    QCOMPARE(clients(), before + 1);
    // What was saved can be loaded again, and tewakectl's reader understands it.
    const auto mapping = readMapping(m_context->path, ImportKind::Clients);
    QVERIFY2(mapping.ok(), mapping.ok() ? "" : qPrintable(mapping.error().message));
    choose(u"import.mapping"_s, QString());
    QVERIFY(!find<QPushButton>(u"import.check"_s)->isEnabled());
    click(u"import.mapping.load"_s);
    QVERIFY(m_context->errors.isEmpty());
    QCOMPARE(find<QComboBox>(u"import.column.name"_s)->currentText(), u"Firm"_s);
    QVERIFY(find<QPushButton>(u"import.check"_s)->isEnabled());
    // One that is none is refused in words.
    m_context->path = write(u"broken.json"_s, "{\"kind\": ");
    click(u"import.mapping.load"_s);
    QCOMPARE(m_context->errors.size(), 1);
    QCOMPARE(find<QComboBox>(u"import.column.name"_s)->currentText(), u"Firm"_s);
}

void ImportPageTest::takesWhatMappingsComeWithTheProgram()
{
    QCOMPARE(MappingDraft::builtIns(ImportKind::Hours), QStringList{u"sip-hours"_s});
    choose(u"import.kind"_s, static_cast<int>(ImportKind::Hours));
    choose(u"import.mapping"_s, u"sip-hours"_s);
    QVERIFY(find<QCheckBox>(u"import.takeOdd"_s)->isChecked()); // records of years ago
    QCOMPARE(find<QComboBox>(u"import.column.worker"_s)->currentText(), u"DeveloperID"_s);
    QVERIFY(find<QComboBox>(u"import.column.state"_s)->currentText().contains(u"approved"_s));
    // A changed field keeps what the mapping says beyond its column.
    auto draft = MappingDraft::read(u"sip-hours"_s, ImportKind::Hours);
    QVERIFY(draft.ok());
    draft->setColumn(fieldIndex(ImportKind::Hours, u"worker"_s), u"Person"_s, {});
    const QString path = m_files.filePath(u"changed.json"_s);
    QVERIFY(draft->save(path, {}).ok());
    const auto mapping = readMapping(path, ImportKind::Hours);
    QVERIFY(mapping.ok());
    const FieldMapping &worker = mapping->fields[fieldIndex(ImportKind::Hours, u"worker"_s)];
    QCOMPARE(worker.columns, QStringList{u"Person"_s});
    QCOMPARE(worker.form, u"SIP-%1"_s);
    QCOMPARE(mapping->joins.size(), 1);
}

void ImportPageTest::addsNamesByChoice()
{
    take(ImportKind::Workers, write(u"people.csv"_s, "code,name,team\nN901,Hayashi Kei,Night team\n"));
    click(u"import.check"_s);
    QVERIFY(!find<QPushButton>(u"import.run"_s)->isEnabled());
    find<QCheckBox>(u"import.addLists"_s)->click();
    click(u"import.check"_s);
    QVERIFY2(find<QPushButton>(u"import.run"_s)->isEnabled(), qPrintable(summary()));
    click(u"import.run"_s);
    QCOMPARE(m_context->messages.size(), 1);
}

void ImportPageTest::offersOnlyWhatTheRoleMayEnter()
{
    QCOMPARE(find<QComboBox>(u"import.kind"_s)->count(), 7);
    enterAs(Role::Manager);
    QCOMPARE(find<QComboBox>(u"import.kind"_s)->count(), 1);
    QVERIFY(find<QComboBox>(u"import.kind"_s)->findData(static_cast<int>(ImportKind::Hours)) == 0);
    enterAs(Role::Administrator);
    auto *kinds = find<QComboBox>(u"import.kind"_s);
    QVERIFY(kinds->findData(static_cast<int>(ImportKind::Workers)) >= 0);
    QCOMPARE(kinds->findData(static_cast<int>(ImportKind::Orders)), -1);
}

void ImportPageTest::takesADroppedFile()
{
    const QString path = write(u"dropped.csv"_s, "code,name\nX1,Lake Works\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enters(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_screen.get(), &enters);
    QVERIFY(enters.isAccepted());
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_screen.get(), &drop);
    QCOMPARE(find<QLineEdit>(u"import.path"_s)->text(), path);
    QCOMPARE(sample(u"code"_s), u"X1"_s);
}

namespace {

/// The real window of somebody of this role, on a fresh copy of the sample office.
struct Window {
    Window(const Clock &clock, const QString &path, Role role)
        : settings(path + u".ini"_s, QSettings::IniFormat)
        , main(clock, settings)
    {
        main.resize(1440, 900);
        main.show();
        openAndWait(main, path);
        child<QPushButton>(&main, u"sample-"_s + nameOf(role))->click();
        if (!QTest::qWaitFor([this] { return main.workspace() != nullptr; }) || !settle(main))
            qFatal("the window did not open");
    }
    QSettings settings;
    MainWindow main;
};

} // namespace

void ImportPageTest::isReachedFromOtherPages()
{
    Window window(m_clock, m_copies.copy(), Role::Coordinator);
    Workspace *space = window.main.workspace();
    space->open(Place{ScreenId::Workers, 0, {}});
    QVERIFY(settle(window.main));
    child<QPushButton>(&window.main, u"workers.import"_s)->click();
    QVERIFY(settle(window.main));
    QCOMPARE(space->currentScreen()->objectName(), u"screen-import"_s);
    auto *kind = child<QComboBox>(&window.main, u"import.kind"_s);
    QCOMPARE(kind->currentData().toInt(), static_cast<int>(ImportKind::Workers));
    QCOMPARE(window.main.focusWidget(), kind);
    QTest::keyClick(space, Qt::Key_Escape);
    QCOMPARE(space->currentScreen()->objectName(), u"screen-workers"_s);
    space->open(Place{ScreenId::Orders, 0, {}});
    QVERIFY(settle(window.main));
    child<QPushButton>(&window.main, u"order-import"_s)->click();
    QCOMPARE(kind->currentData().toInt(), static_cast<int>(ImportKind::Orders));
    QTest::keyClick(space, Qt::Key_Escape);
    QCOMPARE(space->currentScreen()->objectName(), u"screen-orders"_s);
    const QList<Command> commands = space->commands();
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [](const Command &command) { return command.extraText == "import"_L1; });
    QVERIFY(found != commands.end());
    found->run();
    QCOMPARE(space->currentScreen()->objectName(), u"screen-import"_s);
    QVERIFY(!child<Sidebar>(&window.main, {})->keys().contains(u"import"_s));
}

void ImportPageTest::cancelLeavesTheOfficeAsItWas()
{
    QByteArray many = "code,name\n";
    for (int i = 0; i < 30'000; ++i)
        many += "Z" + QByteArray::number(i) + ",Client " + QByteArray::number(i) + "\n";
    const QString file = write(u"many.csv"_s, many);
    const QString path = m_copies.copy();
    Window window(m_clock, path, Role::Coordinator);
    window.main.workspace()->open(Place{ScreenId::Import, 0, u"orders"_s});
    auto *kind = child<QComboBox>(&window.main, u"import.kind"_s);
    kind->setCurrentIndex(kind->findData(static_cast<int>(ImportKind::Clients)));
    auto *edit = child<QLineEdit>(&window.main, u"import.path"_s);
    edit->setText(file);
    emit edit->editingFinished();
    QVERIFY(settle(window.main));
    auto *check = child<QPushButton>(&window.main, u"import.check"_s);
    auto *run = child<QPushButton>(&window.main, u"import.run"_s);
    QVERIFY(check->isEnabled());
    check->click();
    QVERIFY(settle(window.main));
    QVERIFY(run->isEnabled());
    run->click();
    emit child<ProgressPanel>(&window.main, u"progress"_s)->cancelRequested();
    QVERIFY(settle(window.main));
    QVERIFY(check->isEnabled());
    QVERIFY(!run->isEnabled()); // to be checked anew
    Location location;
    location.path = path;
    auto office = Office::open(location, m_clock);
    QVERIFY(office.ok());
    const auto accounts = sampleAccounts(**office);
    const auto session = signInToSample(**office, accounts->first().id);
    QVERIFY(session.ok());
    const auto clients = OrderDesk(**office, *session).clients();
    QVERIFY(clients.ok());
    for (const Client &client : *clients)
        QVERIFY(!client.code.startsWith(u'Z'));
}

void ImportPageTest::isClosedToTeleworkers()
{
    Window window(m_clock, m_copies.copy(), Role::Teleworker);
    Workspace *space = window.main.workspace();
    const QString before = space->currentScreen()->objectName();
    for (const Command &command : space->commands())
        QVERIFY(command.extraText != "import"_L1);
    space->open(Place{ScreenId::Import, 0, {}});
    QCOMPARE(space->currentScreen()->objectName(), before);
    QVERIFY(child<QWidget>(space, u"error-banner"_s)->isVisible());
}

QTEST_MAIN(ImportPageTest)
#include "tst_importpage.moc"
