// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/text.h"
#include "core/desk/signin.h"
#include "ui/shell/signinpage.h"
#include "ui/shell/startpage.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/banner.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto GeometryKey = "window/geometry";
constexpr auto OpeningShownAfter = std::chrono::milliseconds(250);

} // namespace

MainWindow::MainWindow(const Clock &clock, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_clock(&clock)
    , m_preferences(settings)
{
    setObjectName(u"main-window"_s);
    setWindowTitle(tr("Tewake"));
    setWindowIcon(Icon::logo());
    m_openingTimer.setSingleShot(true);
    connect(&m_openingTimer, &QTimer::timeout, this, &MainWindow::showOpening);
    connect(&m_opener, &OfficeOpener::ready, this, &MainWindow::enterOpened);
    connect(&m_opener, &OfficeOpener::failed, this,
            [this](const Error &error) { showFailure(m_where, error); });
    restorePlace();
}

MainWindow::~MainWindow()
{
    clear();
}

void MainWindow::restorePlace()
{
    const QByteArray geometry = m_preferences.settings().value(GeometryKey).toByteArray();
    if (!geometry.isEmpty() && restoreGeometry(geometry))
        return;
    const QScreen *screen = QGuiApplication::primaryScreen();
    const QSize room = screen ? screen->availableSize() : QSize(1440, 900);
    resize(QSize(1440, 900).boundedTo(room));
}

/// The screens hold the office: they go first.
void MainWindow::clear()
{
    m_workspace = nullptr;
    delete takeCentralWidget();
}

void MainWindow::showPage(QWidget *page)
{
    setCentralWidget(page);
    page->setFocus();
}

bool MainWindow::takePlace(const QString &where)
{
    clear();
    m_session.reset();
    m_office.reset();
    m_failure.reset();
    m_first.reset();
    m_where = where;
    const Result<Location> location = Location::parse(where);
    if (!location) {
        showFailure(where, location.error());
        return false;
    }
    m_location = *location;
    m_openingTimer.start(OpeningShownAfter);
    return true;
}

void MainWindow::openOffice(const QString &where)
{
    if (takePlace(where))
        m_opener.open(m_location, *m_clock);
}

/// The ready office, with the connection of the window's thread.
void MainWindow::enterOpened()
{
    m_openingTimer.stop();
    auto office = Office::openAgain(m_location, *m_clock);
    if (!office) {
        showFailure(m_where, office.error());
        return;
    }
    m_office = std::move(office).value();
    m_preferences.addRecentOffice(m_location.engine == Engine::Sqlite ? QFileInfo(m_where).absoluteFilePath()
                                                                      : m_where);
    if (const auto first = std::exchange(m_first, std::nullopt)) {
        m_user = cleaned(first->login);
        if (const Result<Session> session = signIn(*m_office, m_user, first->password)) {
            enter(*session);
            return;
        }
    }
    showSignIn();
}

void MainWindow::showOpening()
{
    auto *page = new QWidget(this);
    page->setObjectName(u"office-opening"_s);
    const QString place = m_location.displayName();
    auto *panel = new ProgressPanel(m_first ? tr("Making %1").arg(place) : tr("Opening %1").arg(place), page);
    panel->setMinimumWidth(Metrics::px(420));
    if (!m_first)
        panel->setDetail(tr("An office of an older version is copied and brought up to date first."));
    panel->start();
    auto *column = new QVBoxLayout(page);
    column->addWidget(panel, 0, Qt::AlignCenter);
    connect(panel, &ProgressPanel::cancelRequested, this, &MainWindow::showStart, Qt::QueuedConnection);
    showPage(page);
    panel->setFocus();
}

void MainWindow::showStart()
{
    m_openingTimer.stop();
    m_opener.cancel();
    m_first.reset();
    clear();
    auto *page = new StartPage(m_preferences.recentOffices(), this);
    if (m_failure)
        page->setFailure(m_where, *m_failure);
    connect(page, &StartPage::openRequested, this, &MainWindow::openOffice, Qt::QueuedConnection);
    connect(page, &StartPage::makeRequested, this, &MainWindow::makeOffice, Qt::QueuedConnection);
    connect(page, &StartPage::menuAboutToShow, this, &MainWindow::addMenu);
    setWindowTitle(tr("Tewake"));
    showPage(page);
}

void MainWindow::showFailure(const QString &where, const Error &error)
{
    m_where = where;
    m_failure = error;
    showStart();
}

void MainWindow::makeOffice(const QString &path, const QString &login, const QString &password)
{
    if (!takePlace(path))
        return;
    m_first = FirstAdministrator{login, password};
    m_opener.make(m_location, *m_clock, *m_first);
}

void MainWindow::preselectUser(const QString &login)
{
    m_user = login;
    if (auto *page = qobject_cast<SignInPage *>(centralWidget()))
        page->setLogin(login);
}

void MainWindow::showSignIn()
{
    clear();
    m_session.reset();
    auto *page = new SignInPage(*m_office, this);
    page->setLogin(m_user);
    connect(page, &SignInPage::signedIn, this, &MainWindow::enter, Qt::QueuedConnection);
    connect(
        page, &SignInPage::otherOfficeRequested, this,
        [this] {
            m_office.reset();
            showStart();
        },
        Qt::QueuedConnection);
    connect(page, &SignInPage::menuAboutToShow, this, &MainWindow::addMenu);
    setWindowTitle(tr("%1 – Tewake").arg(m_office->name()));
    // The page refers to the office, which goes only after clear().
    showPage(page);
}

void MainWindow::enter(const Session &session)
{
    clear();
    m_session = session;
    m_workspace = new Workspace(*m_office, session, m_preferences.settings(), this);
    connect(m_workspace, &Workspace::signOutRequested, this, &MainWindow::leave, Qt::QueuedConnection);
    connect(m_workspace, &Workspace::menuAboutToShow, this, &MainWindow::addMenu);
    setCentralWidget(m_workspace);
    m_workspace->open(m_workspace->place());
}

void MainWindow::leave()
{
    if (m_workspace && !m_workspace->mayLeave())
        return;
    showSignIn();
}

/// After a change of language: the same page, in other words.
void MainWindow::rebuild()
{
    if (m_session)
        enter(Session(*m_session));
    else if (m_office)
        showSignIn();
    else
        showStart();
}

void MainWindow::setLanguage(const QString &code)
{
    if (code == currentLanguage() || (m_workspace && !m_workspace->mayLeave()))
        return;
    m_preferences.setLanguage(code);
    applyLanguage(code);
    // Not while the menu that asked for it is still open.
    QTimer::singleShot(0, this, &MainWindow::rebuild);
}

void MainWindow::setScheme(Scheme scheme)
{
    m_preferences.setScheme(scheme);
    Theme::apply(*qApp, scheme);
}

void MainWindow::setTextScale(double factor)
{
    if (m_workspace && !m_workspace->mayLeave())
        return; // the window is built anew, and what is half written would be lost
    m_preferences.setTextScale(factor);
    Theme::setTextScale(*qApp, factor);
    QTimer::singleShot(0, this, &MainWindow::rebuild);
}

void MainWindow::addMenu(QMenu *menu)
{
    const auto addChoice = [this](QMenu *to, const QString &words, bool on, auto run) {
        QAction *action = to->addAction(words);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::triggered, this, run);
    };
    QMenu *look = menu->addMenu(Icon::get(IconName::Moon), tr("Appearance"));
    const Scheme scheme = m_preferences.scheme();
    addChoice(look, tr("As the system"), scheme == Scheme::System, [this] { setScheme(Scheme::System); });
    addChoice(look, tr("Light"), scheme == Scheme::Light, [this] { setScheme(Scheme::Light); });
    addChoice(look, tr("Dark"), scheme == Scheme::Dark, [this] { setScheme(Scheme::Dark); });
    QMenu *size = menu->addMenu(Icon::get(IconName::Eye), tr("Text size"));
    for (const int percent : {100, 125, 150, 200}) {
        addChoice(size, tr("%1 %").arg(percent), qRound(m_preferences.textScale() * 100) == percent,
                  [this, percent] { setTextScale(percent / 100.0); });
    }
    QMenu *languages = menu->addMenu(Icon::get(IconName::Document), tr("Language"));
    addChoice(languages, u"日本語"_s, currentLanguage() == "ja"_L1, [this] { setLanguage(u"ja"_s); });
    addChoice(languages, u"English"_s, currentLanguage() == "en"_L1, [this] { setLanguage(u"en"_s); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workspace && !m_workspace->mayLeave()) {
        event->ignore();
        return;
    }
    m_preferences.settings().setValue(GeometryKey, saveGeometry());
    event->accept();
}

} // namespace tewake::ui
