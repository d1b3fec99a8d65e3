// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/shell/commandpalette.h"
#include "ui/shell/focuskeeper.h"
#include "ui/shell/keyspage.h"
#include "ui/shell/screen.h"
#include "ui/shell/toast.h"
#include "ui/shell/windowcontext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/taborder.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

#include <chrono>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ScreenKey = "window/screen";
constexpr auto VeilAfter = std::chrono::milliseconds(250);

/// Veil over the screens while long work runs; the work is in front of it.
class Veil final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QColor veil = Theme::color(Token::Window);
        veil.setAlphaF(0.7F);
        painter.fillRect(rect(), veil);
        const QRect card = layout()->itemAt(0)->geometry().adjusted(-16, -16, 16, 16);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Theme::color(Token::Border));
        painter.setBrush(Theme::color(Token::Raised));
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radius(),
                                Metrics::radius());
    }
};

} // namespace

Workspace::Workspace(Office &office, const Session &session, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(&settings)
    , m_context(std::make_unique<WindowContext>(office, session, settings, *this))
    , m_entries(screensFor(session.account.role))
    , m_sidebar(new Sidebar(this))
    , m_stack(new QStackedWidget(this))
    , m_error(new Banner(Banner::Kind::Danger, this))
    , m_toast(nullptr)
    , m_overlay(new Veil(this))
    , m_progress(new ProgressPanel({}, m_overlay))
{
    setObjectName(u"workspace"_s);
    build();
    fillSidebar();
    followWork();
    addShortcuts();
    openFirst();
    // Today counts what waits on every page; it is read once the first page is shown.
    QTimer::singleShot(0, this, [this] { static_cast<void>(screenFor(ScreenId::Home)); });
}

void Workspace::build()
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_sidebar);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_error);
    column->addWidget(m_stack, 1);
    line->addLayout(column, 1);
    m_error->setObjectName(u"error-banner"_s);
    m_error->setClosable(true);
    m_error->hide();

    auto *overlay = new QVBoxLayout(m_overlay);
    overlay->addWidget(m_progress, 0, Qt::AlignCenter);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setMinimumWidth(Metrics::px(420));
    m_overlay->hide();
    m_toast = new Toast(this);
    new FocusKeeper(m_stack, [this] {
        if (Screen *screen = currentScreen())
            screen->takeFocus();
    });
}

void Workspace::fillSidebar()
{
    for (const ScreenEntry &entry : m_entries) {
        if (entry.inSidebar)
            m_sidebar->addEntry(entry.key, entry.word, entry.icon);
    }
    m_sidebar->setPerson(m_context->session().account.displayName, wordOf(m_context->session().account.role));
    connect(m_sidebar, &Sidebar::entryActivated, this, [this](const QString &key) {
        for (const ScreenEntry &entry : m_entries) {
            if (entry.key == key)
                open(Place{entry.id, 0, {}});
        }
    });
    connect(m_sidebar, &Sidebar::searchActivated, this, &Workspace::showPalette);
    connect(m_sidebar, &Sidebar::menuActivated, this, &Workspace::showMenu);
    connect(m_sidebar, &Sidebar::personActivated, this, &Workspace::signOutRequested);
}

void Workspace::followWork()
{
    connect(m_progress, &ProgressPanel::cancelRequested, this, [this] {
        if (m_job)
            m_job->cancel();
        m_progress->setCancellable(false);
        m_progress->setDetail(tr("Stopping …"));
    });
    connect(&m_context->backRoom(), &BackRoom::jobProgress, m_progress,
            [this](qint64 done, qint64 total, const QString &detail) {
                m_progress->setProgress(done, total);
                if (!detail.isEmpty() && m_job && !m_job->cancelled())
                    m_progress->setDetail(detail);
            });
    connect(&m_context->backRoom(), &BackRoom::jobStarted, this, &Workspace::startProgress);
    connect(&m_context->backRoom(), &BackRoom::jobEnded, this, &Workspace::endProgress);
    // What is done within a moment shows no progress.
    m_veilTimer.setSingleShot(true);
    connect(&m_veilTimer, &QTimer::timeout, this, &Workspace::showVeil);
}

/// The screen that was looked at last.
void Workspace::openFirst()
{
    ScreenId first = m_entries.first().id;
    const QString wanted = m_settings->value(ScreenKey).toString();
    for (const ScreenEntry &entry : m_entries) {
        if (entry.key == wanted && entry.inSidebar)
            first = entry.id;
    }
    open(Place{first, 0, {}});
}

Workspace::~Workspace()
{
    // Screens go before the context that they hold.
    for (const auto &[id, screen] : m_screens)
        delete screen;
}

QString Workspace::keyOf(ScreenId id) const
{
    for (const ScreenEntry &entry : m_entries) {
        if (entry.id == id)
            return entry.key;
    }
    return {};
}

Screen *Workspace::screenFor(ScreenId id)
{
    if (const auto found = m_screens.find(id); found != m_screens.end())
        return found->second;
    for (const ScreenEntry &entry : m_entries) {
        if (entry.id != id)
            continue;
        Screen *screen = entry.make(*m_context).release();
        screen->setObjectName(u"screen-"_s + entry.key);
        m_stack->addWidget(screen);
        m_screens.emplace(id, screen);
        connect(screen, &Screen::badgeChanged, this,
                [this, key = entry.key](int count) { m_sidebar->setBadge(key, count); });
        connect(screen, &Screen::otherBadgeChanged, this,
                [this](ScreenId other, int count) { m_sidebar->setBadge(keyOf(other), count); });
        screen->refresh();
        tabInReadingOrder(this);
        return screen;
    }
    return nullptr;
}

void Workspace::open(const Place &place)
{
    Screen *screen = screenFor(place.screen);
    if (!screen) {
        showError({ErrorCode::NotAllowed, tr("Your role does not have this page."), {}});
        return;
    }
    m_current = place.screen;
    m_stack->setCurrentWidget(screen);
    m_sidebar->setCurrent(keyOf(place.screen));
    if (m_sidebar->keys().contains(keyOf(place.screen)))
        m_settings->setValue(ScreenKey, keyOf(place.screen));
    screen->activate(place);
    const QWidget *focus = window()->focusWidget();
    if (!focus || !screen->isAncestorOf(focus) || screen->header()->isAncestorOf(focus))
        screen->takeFocus();
    window()->setWindowTitle(
        tr("%1 – %2 – Tewake", "screen, office").arg(screen->title(), m_context->office().name()));
}

Place Workspace::place() const
{
    return Place{m_current.value_or(ScreenId::Home), 0, {}};
}

Screen *Workspace::currentScreen() const
{
    return qobject_cast<Screen *>(m_stack->currentWidget());
}

bool Workspace::isBusy() const
{
    return m_context->backRoom().pending() > 0;
}

void Workspace::showError(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_error->setText(error.message, error.code == ErrorCode::Conflict
                                        ? tr("Nothing was changed; look at it again.")
                                    : error.code == ErrorCode::StorageFailure ? tr("Nothing was changed.")
                                                                              : QString());
    m_error->show();
    QAccessibleEvent event(m_error, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Workspace::notify(const QString &message, std::function<void()> undo)
{
    m_error->hide();
    m_toast->show(message, std::move(undo));
}

ScreenContext &Workspace::context() const
{
    return *m_context;
}

void Workspace::startProgress(const BackRoom::Job &job)
{
    m_job = job.progress;
    m_progress->setTitle(job.title);
    m_progress->setDetail({});
    m_progress->setProgress(0, 0);
    m_progress->setCancellable(true);
    m_progress->start();
    m_focusBefore = window()->focusWidget();
    lock(true);
    m_veilTimer.start(VeilAfter);
}

void Workspace::showVeil()
{
    placeOverlay();
    m_overlay->show();
    m_overlay->raise();
    m_progress->setFocus();
}

void Workspace::endProgress(const BackRoom::Job &job)
{
    if (m_job != job.progress)
        return;
    m_job.reset();
    m_veilTimer.stop();
    m_overlay->hide();
    lock(false);
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void Workspace::lock(bool locked)
{
    m_stack->setEnabled(!locked);
    m_sidebar->setEnabled(!locked);
    m_toast->setEnabled(!locked);
    for (QShortcut *shortcut : std::as_const(m_shortcuts))
        shortcut->setEnabled(!locked);
}

void Workspace::placeOverlay()
{
    m_overlay->setGeometry(m_sidebar->width(), 0, width() - m_sidebar->width(), height());
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeOverlay();
}

bool Workspace::mayLeave()
{
    for (const auto &[id, screen] : m_screens) {
        if (!screen->mayLeave()) {
            open(Place{id, 0, {}});
            return false;
        }
    }
    return true;
}

void Workspace::addShortcut(const QKeySequence &keys, const QString &name, std::function<void()> run)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setObjectName(name);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(run));
    m_shortcuts.append(shortcut);
}

void Workspace::addShortcuts()
{
    int digit = 1;
    for (const ScreenEntry &entry : m_entries) {
        if (!entry.inSidebar)
            continue;
        addShortcut(QKeySequence(u"Ctrl+%1"_s.arg(digit++)), u"go-"_s + entry.key, [this, id = entry.id] {
            open(Place{id, 0, {}});
        });
    }
    addShortcut(QKeySequence(u"Ctrl+K"_s), u"palette-key"_s, [this] { showPalette(); });
    addShortcut(QKeySequence(u"F1"_s), u"keys-key"_s, [this] { showKeys(); });
    addShortcut(QKeySequence(u"F10"_s), u"menu-key"_s, [this] { showMenu(); });
    addShortcut(QKeySequence(u"F5"_s), u"refresh-key"_s, [this] { currentScreen()->refresh(); });
    addShortcut(QKeySequence(u"Ctrl+F"_s), u"find-key"_s, [this] {
        if (!currentScreen()->find())
            showPalette();
    });
    addShortcut(QKeySequence(u"Ctrl+N"_s), u"new-key"_s, [this] { currentScreen()->createNew(); });
    addShortcut(QKeySequence(u"Ctrl+S"_s), u"save-key"_s, [this] { currentScreen()->save(); });
    addShortcut(QKeySequence(u"Ctrl+E"_s), u"export-key"_s, [this] { currentScreen()->exportShown(); });
    addShortcut(QKeySequence(u"Ctrl+Z"_s), u"undo-key"_s, [this] {
        if (!currentScreen()->undo())
            m_toast->undoNow();
    });
    addShortcut(QKeySequence(u"Ctrl+Shift+Z"_s), u"redo-key"_s, [this] { currentScreen()->redo(); });
}

void Workspace::keyPressEvent(QKeyEvent *event)
{
    // Here and not as a shortcut, so that fields and lists may use Esc for themselves first.
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_error->isVisible())
        m_error->hide();
    else if (!m_job && !currentScreen()->goBack())
        m_toast->hide();
}

QList<Command> Workspace::commands()
{
    QList<Command> list = currentScreen()->commands();
    int digit = 1;
    for (const ScreenEntry &entry : m_entries) {
        const QString keys = entry.inSidebar ? u"Ctrl+%1"_s.arg(digit++) : QString();
        const QString from = entry.inSidebar ? QString() : keyOf(m_current.value_or(ScreenId::Home));
        list.append({entry.word, tr("Page"), entry.key, entry.icon, keys, [this, id = entry.id, from] {
                         open(Place{id, 0, from});
                     }});
    }
    list.append(
        {tr("Keyboard shortcuts"), {}, u"keys help"_s, IconName::Info, u"F1"_s, [this] { showKeys(); }});
    list.append({tr("Sign in as somebody else"), {}, u"sign out"_s, IconName::SignOut, {}, [this] {
                     emit signOutRequested();
                 }});
    return list;
}

void Workspace::showPalette()
{
    CommandPalette palette(*m_context, commands(), window());
    palette.exec();
}

void Workspace::showKeys()
{
    KeysPage page(m_entries, window());
    page.exec();
}

void Workspace::showMenu()
{
    QMenu menu(this);
    menu.setObjectName(u"main-menu"_s);
    emit menuAboutToShow(&menu);
    menu.addSeparator();
    menu.addAction(Icon::get(IconName::Info), tr("Keyboard shortcuts"), QKeySequence(u"F1"_s), this,
                   [this] { showKeys(); });
    menu.addAction(Icon::get(IconName::SignOut), tr("Sign in as somebody else"), this,
                   [this] { emit signOutRequested(); });
    const QWidget *button = m_sidebar->menuButton();
    menu.exec(button->mapToGlobal(QPoint(button->width(), button->height() - menu.sizeHint().height())));
}

} // namespace tewake::ui
