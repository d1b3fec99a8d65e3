// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/orderdesk.h"
#include "core/desk/signin.h"
#include "tests/ui/looks/lookcheck.h"
#include "tests/ui/support/windowtools.h"
#include "ui/shell/commandpalette.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/tableview.h"

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QTabBar>

using namespace tewake;
using namespace tewake::ui;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// Walks every page, tab and dialog of each role in both languages, light and dark, at 100 % and 200 % text
/// size: every control that takes the focus has a name and is reached by Tab, and nothing is cut, covered or
/// pale. Each language is looked at in each scheme and each size; TEWAKE_SHOTS looks at all eight and keeps
/// the pictures. TEWAKE_OFFICE names an office to look at instead of the small sample.
class EveryScreenTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void start_data() { addLooks(); }
    void start();
    void coordinator_data() { addLooks(); }
    void coordinator();
    void dispatcher_data() { addLooks(); }
    void dispatcher();
    void importer_data() { addLooks(); }
    void importer();
    void registrar_data() { addLooks(); }
    void registrar();
    void manager_data() { addLooks(); }
    void manager();
    void administrator_data() { addLooks(); }
    void administrator();
    void teleworker_data() { addLooks(); }
    void teleworker();

private:
    static void addLooks();
    [[nodiscard]] bool enter(Role role);
    void require(bool held, const QString &what);
    void go(ScreenId screen, qint64 id = 0, const QString &part = {});
    void look(const QString &name, QWidget *widget = nullptr);
    /// Looks at each tab of a tab bar or a segmented control.
    void lookAtTabs(const QString &bar, const QString &name);
    void lookAtSegments(const QString &bar, const QString &name);
    void press(const QString &button);
    /// Looks at what is opened by the step, and closes it.
    void lookAtDialog(const QString &dialog, const std::function<void()> &step);
    void report();
    [[nodiscard]] qint64 orderIn(OrderState state, WorkShape shape);
    template <class T> T *find(const QString &name) const { return m_window->findChild<T *>(name); }

    FixedClock m_clock{morning()};
    std::unique_ptr<SampleCopies> m_copies;
    QString m_path;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_problems;
    bool m_large = false;
};

namespace {
const QSize screenSize(1440, 900);
} // namespace

void EveryScreenTest::addLooks()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("dark");
    const bool pictures = qEnvironmentVariableIsSet("TEWAKE_SHOTS");
    for (const QString &language : {u"ja"_s, u"en"_s}) {
        for (const int percent : {100, 200}) {
            for (const bool dark : {false, true}) {
                // The colours change no measure: without pictures one scheme is enough for each size.
                const bool japanese = language == u"ja"_s;
                if (!pictures && dark != ((percent == 200) == japanese))
                    continue;
                QTest::addRow("%s-%d-%s", qPrintable(language), percent, dark ? "dark" : "light")
                    << language << percent << dark;
            }
        }
    }
}

void EveryScreenTest::initTestCase()
{
    m_path = qEnvironmentVariable("TEWAKE_OFFICE");
    if (m_path.isEmpty()) {
        m_copies = std::make_unique<SampleCopies>(m_clock);
        m_path = m_copies->copy();
    } else {
        m_clock.set(SystemClock().now());
        m_copies = std::make_unique<SampleCopies>(m_clock, 20, 1);
    }
}

void EveryScreenTest::init()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(bool, dark);
    m_problems.clear();
    m_large = percent == 200;
    applyLanguage(language);
    Theme::apply(*qApp, dark ? Scheme::Dark : Scheme::Light);
    Theme::setTextScale(*qApp, percent / 100.0);
    QFile::remove(m_copies->file(u"looks.ini"_s));
    m_settings = std::make_unique<QSettings>(m_copies->file(u"looks.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(m_clock, *m_settings);
    m_window->resize(screenSize);
}

void EveryScreenTest::cleanup()
{
    m_window.reset();
    m_settings.reset();
    Theme::setTextScale(*qApp, 1.0);
}

bool EveryScreenTest::enter(Role role)
{
    openAndWait(*m_window, m_path);
    m_window->resize(screenSize);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        return false;
    child<QPushButton>(m_window.get(), u"sample-"_s + nameOf(role))->click();
    return QTest::qWaitFor([this] { return m_window->workspace() != nullptr; }) && settle(*m_window);
}

/// What fails in a step is a problem of the test, and the walk goes on.
void EveryScreenTest::require(bool held, const QString &what)
{
    if (!held)
        m_problems.append(what);
}

void EveryScreenTest::go(ScreenId screen, qint64 id, const QString &part)
{
    m_window->workspace()->open(Place{screen, id, part});
    require(settle(*m_window), u"page %1 does not come to rest"_s.arg(static_cast<int>(screen)));
}

void EveryScreenTest::look(const QString &name, QWidget *widget)
{
    QWidget *shown = widget ? widget : m_window.get();
    require(settle(*m_window), name + u" does not come to rest"_s);
    picture(*shown, u"%1-%2"_s.arg(name, QString::fromLatin1(QTest::currentDataTag())));
    for (const QString &problem : clippedParts(*shown, screenSize))
        m_problems.append(u"%1: %2"_s.arg(name, problem));
    for (const QString &words : paleWords(*shown))
        m_problems.append(u"%1: pale: %2"_s.arg(name, words));
    for (const QString &control : namelessControls(*shown))
        m_problems.append(u"%1: no accessible name: %2"_s.arg(name, control));
    for (const QString &control : unreachedByTab(*shown))
        m_problems.append(u"%1: Tab does not reach %2"_s.arg(name, control));
    for (const QString &pane : m_large ? QStringList() : scrolledSideways(*shown))
        m_problems.append(u"%1: scrolls sideways: %2"_s.arg(name, pane));
    for (const QString &pair : tabGoesBack(*shown))
        m_problems.append(u"%1: Tab goes back: %2"_s.arg(name, pair));
}

void EveryScreenTest::lookAtTabs(const QString &bar, const QString &name)
{
    auto *tabs = child<QTabBar>(m_window.get(), bar);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        look(u"%1-%2"_s.arg(name).arg(tab));
    }
}

void EveryScreenTest::lookAtSegments(const QString &bar, const QString &name)
{
    auto *segments = child<SegmentedControl>(m_window.get(), bar);
    for (int segment = 0; segment < segments->count(); ++segment) {
        segments->setCurrent(segment);
        emit segments->currentChanged(segment);
        look(u"%1-%2"_s.arg(name).arg(segment));
    }
}

void EveryScreenTest::press(const QString &button)
{
    auto *found = find<QPushButton>(button);
    if (!found || !found->isVisible() || !found->isEnabled()) {
        require(false, button + (found ? u" cannot be pressed"_s : u" is not there"_s));
        return;
    }
    found->click();
    require(settle(*m_window), button + u" does not come to rest"_s);
}

void EveryScreenTest::lookAtDialog(const QString &dialog, const std::function<void()> &step)
{
    bool seen = false;
    m_window->activateWindow();
    require(QTest::qWaitForWindowActive(m_window.get()), u"the window does not become active"_s);
    onDialog(dialog, [this, dialog, &seen](QWidget *widget) {
        seen = true;
        look(dialog, widget);
        if (auto *box = qobject_cast<QDialog *>(widget))
            box->reject();
        else
            widget->close();
    });
    step();
    require(QTest::qWaitFor([&seen] { return seen; }, 4000), dialog + u" did not open"_s);
    require(settle(*m_window), dialog + u" does not come to rest"_s);
}

void EveryScreenTest::report()
{
    m_problems.removeDuplicates();
    for (const QString &problem : std::as_const(m_problems))
        qInfo("%s", qPrintable(problem));
    QCOMPARE(m_problems.size(), 0);
}

qint64 EveryScreenTest::orderIn(OrderState state, WorkShape shape)
{
    Location location;
    location.path = m_path;
    const auto office = Office::open(location, m_clock);
    if (!office)
        return 0;
    const auto accounts = sampleAccounts(**office);
    if (!accounts)
        return 0;
    const auto rows = OrderDesk(**office, Session{accounts->first()}).orders();
    if (rows) {
        for (const OrderRow &row : *rows) {
            if (row.order.state == state && row.order.shape == shape)
                return row.order.id.value();
        }
    }
    return 0;
}

void EveryScreenTest::start()
{
    m_window->showStart();
    m_window->show();
    look(u"start"_s);
    lookAtDialog(u"new-office-dialog"_s, [this] { press(u"new-office"_s); });
    openAndWait(*m_window, m_path + u".gone"_s);
    look(u"start-failure"_s);
    openAndWait(*m_window, m_path);
    look(u"signin"_s);
    report();
}

void EveryScreenTest::coordinator()
{
    QVERIFY(enter(Role::Coordinator));
    look(u"home-coordinator"_s);
    go(ScreenId::Orders);
    look(u"orders"_s);
    lookAtTabs(u"order-tabs"_s, u"orders-tab"_s);
    press(u"order-edit"_s);
    look(u"order-form-edit"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    go(ScreenId::Orders);
    lookAtSegments(u"order-view"_s, u"orders-view"_s);
    find<SegmentedControl>(u"order-view"_s)->setCurrent(0);
    emit find<SegmentedControl>(u"order-view"_s)->currentChanged(0);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    look(u"order-form-new"_s);
    press(u"order-new-client"_s);
    look(u"order-form-client"_s);
    press(u"order-form-cancel"_s);
    const qint64 delivered = orderIn(OrderState::Delivered, WorkShape::Pieces);
    require(delivered != 0, u"no order is delivered"_s);
    go(ScreenId::Orders, delivered);
    lookAtDialog(u"acceptance-dialog"_s, [this] { press(u"order-next-step"_s); });
    for (const WorkShape shape : {WorkShape::Pieces, WorkShape::Shifts}) {
        qint64 order = orderIn(OrderState::Accepted, shape);
        if (order == 0)
            order = orderIn(OrderState::Quoted, shape);
        require(order != 0, u"no order can be split"_s);
        go(ScreenId::Orders, order, u"split"_s);
        look(shape == WorkShape::Pieces ? u"split-pieces"_s : u"split-shifts"_s);
        press(u"split-cancel"_s);
    }
    lookAtDialog(u"palette"_s, [this] { QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier); });
    lookAtDialog(u"keys"_s, [this] { QTest::keyClick(m_window.get(), Qt::Key_F1); });
    m_window->workspace()->showError(
        {ErrorCode::Conflict, u"道路標識の画像ラベル: somebody else has saved this order meanwhile."_s, {}});
    look(u"error-banner"_s);
    m_window->workspace()->notify(u"道路標識の画像ラベル: 89枠をつくりました。"_s, [] {});
    look(u"toast"_s);
    report();
}

void EveryScreenTest::dispatcher()
{
    QVERIFY(enter(Role::Coordinator));
    go(ScreenId::Dispatch);
    lookAtSegments(u"dispatch.zoom"_s, u"dispatch-zoom"_s);
    auto *tasks = child<QListView>(m_window.get(), u"dispatch.tasks"_s);
    tasks->setFocus();
    for (int row = 0; row < 3; ++row)
        QTest::keyClick(tasks, Qt::Key_Down);
    QTest::keyClick(tasks, Qt::Key_A);
    look(u"dispatch-candidates"_s);
    press(u"dispatch.calledOff"_s);
    look(u"dispatch-calloff"_s);
    press(u"dispatch.calloff.preview"_s);
    look(u"dispatch-calloff-preview"_s);
    lookAtDialog(u"dispatch.options"_s, [this] { press(u"dispatch.proposeOptions"_s); });
    press(u"dispatch.propose"_s);
    look(u"dispatch-proposing"_s);
    auto *propose = child<QPushButton>(m_window.get(), u"dispatch.propose"_s);
    QVERIFY(QTest::qWaitFor([propose] { return propose->isEnabled(); }, 60000));
    look(u"dispatch-proposal"_s);
    press(u"dispatch.result.accept"_s);
    look(u"dispatch-drafts"_s);
    report();
}

void EveryScreenTest::importer()
{
    QVERIFY(enter(Role::Coordinator));
    go(ScreenId::Import, 0, u"workers"_s);
    look(u"import-empty"_s);
    QFile file(m_copies->file(u"people.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("番号,氏名,チーム,備考,登録日\n"
               "N901,林 けい,夜間チーム,,2026-11-01\nN902,宮坂 みなみ,,,2026-11-31\n,小口 真,,,2026-11-02\n");
    file.close();
    auto *path = child<QLineEdit>(m_window.get(), u"import.path"_s);
    path->setText(file.fileName());
    emit path->editingFinished();
    lookAtSegments(u"import.view"_s, u"import"_s);
    press(u"import.check"_s);
    look(u"import-result"_s);
    path->setText(file.fileName() + u".gone"_s);
    emit path->editingFinished();
    look(u"import-failure"_s);
    report();
}

void EveryScreenTest::registrar()
{
    QVERIFY(enter(Role::Coordinator));
    go(ScreenId::Workers);
    look(u"workers"_s);
    auto *table = child<TableView>(m_window.get(), u"workers.table"_s);
    table->setCurrentIndex(table->model()->index(2, 0));
    QVERIFY(settle(*m_window));
    lookAtTabs(u"worker.tabs"_s, u"workers-tab"_s);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    look(u"workers-new"_s);
    go(ScreenId::Inspection);
    lookAtSegments(u"inspection.tabs"_s, u"inspection"_s);
    child<SegmentedControl>(m_window.get(), u"inspection.tabs"_s)->setCurrent(0);
    emit child<SegmentedControl>(m_window.get(), u"inspection.tabs"_s)->currentChanged(0);
    // A shift cannot be done again: to the first hand-in that can.
    auto *queue = child<QListView>(m_window.get(), u"inspection.queue"_s);
    auto *rework = child<QPushButton>(m_window.get(), u"inspection.rework"_s);
    for (int row = 0; row < queue->model()->rowCount() && !rework->isEnabled(); ++row) {
        queue->setCurrentIndex(queue->model()->index(row, 0));
        QVERIFY(settle(*m_window));
    }
    lookAtDialog(u"reworkDialog"_s, [this] { press(u"inspection.rework"_s); });
    lookAtDialog(u"rejectDialog"_s, [this] { press(u"inspection.reject"_s); });
    report();
}

void EveryScreenTest::manager()
{
    QVERIFY(enter(Role::Manager));
    look(u"home-manager"_s);
    go(ScreenId::Month);
    lookAtSegments(u"monthTabs"_s, u"month"_s);
    go(ScreenId::Dashboard);
    lookAtSegments(u"group"_s, u"dashboard"_s);
    go(ScreenId::Orders);
    look(u"orders-manager"_s);
    report();
}

void EveryScreenTest::administrator()
{
    QVERIFY(enter(Role::Administrator));
    look(u"home-administrator"_s);
    go(ScreenId::Settings);
    auto *sections = child<QListWidget>(m_window.get(), u"settings.sections"_s);
    for (int row = 0; row < sections->count(); ++row) {
        sections->setCurrentRow(row);
        look(u"settings-%1"_s.arg(sections->item(row)->data(Qt::UserRole).toString()));
    }
    report();
}

void EveryScreenTest::teleworker()
{
    QVERIFY(enter(Role::Teleworker));
    look(u"home-teleworker"_s);
    go(ScreenId::MyWork);
    look(u"mywork"_s);
    press(u"offer.allTerms"_s);
    look(u"mywork-all-terms"_s);
    lookAtDialog(u"hoursDialog"_s, [this] { press(u"mywork.hours"_s); });
    lookAtDialog(u"availabilityDialog"_s, [this] { press(u"mywork.availability"_s); });
    lookAtDialog(u"limitsDialog"_s, [this] { press(u"earnings.limits"_s); });
    lookAtDialog(u"handInDialog"_s, [this] { press(u"timer.handIn"_s); });
    lookAtDialog(u"quantityDialog"_s, [this] { press(u"timer.quantity"_s); });
    lookAtDialog(u"question"_s, [this] { press(u"offer.decline"_s); });
    report();
}

QTEST_MAIN(EveryScreenTest)
#include "tst_everyscreen.moc"
