// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signinpage.h"

#include "core/desk/signin.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pageheader.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

/// Icon of the role, name, role below: a button as large as a card.
class PersonCard final : public QPushButton {
public:
    PersonCard(const Account &account, QWidget *parent)
        : QPushButton(parent)
        , m_name(account.displayName)
        , m_role(wordOf(account.role))
        , m_icon(iconOf(account.role))
    {
        setObjectName(u"sample-"_s + nameOf(account.role));
        setAccessibleName(u"%1, %2"_s.arg(m_name, m_role));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }
    [[nodiscard]] QSize sizeHint() const override { return {Metrics::px(200), Metrics::px(58)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool active = underMouse() || hasFocus();
        painter.setPen(QPen(Theme::color(active ? Token::Accent : Token::Control), 1));
        painter.setBrush(Theme::color(underMouse() ? Token::AccentSoft : Token::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radius(),
                                Metrics::radius());
        const int icon = Metrics::bigIcon();
        Icon::paint(painter, QRectF(Metrics::gap(3), (height() - icon) / 2.0, icon, icon), m_icon,
                    Theme::color(Token::Accent));
        const int left = Metrics::gap(3) + icon + Metrics::gap(3);
        const QRect words(left, Metrics::px(10), width() - left - Metrics::gap(2),
                          height() - Metrics::px(20));
        painter.setFont(Theme::font(FontRole::Bold));
        painter.setPen(Theme::color(Token::Text));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                         painter.fontMetrics().elidedText(m_name, Qt::ElideRight, words.width()));
        painter.setFont(Theme::font(FontRole::Small));
        painter.setPen(Theme::color(Token::Muted));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom, m_role);
    }

private:
    static IconName iconOf(Role role)
    {
        switch (role) {
        case Role::Coordinator:
            return IconName::Dispatch;
        case Role::Teleworker:
            return IconName::MyWork;
        case Role::Manager:
            return IconName::Dashboard;
        case Role::Administrator:
            return IconName::Settings;
        }
        return IconName::Person;
    }
    QString m_name;
    QString m_role;
    IconName m_icon;
};

} // namespace

QPushButton *makePersonCard(const Account &account, QWidget *parent)
{
    return new PersonCard(account, parent);
}

SignInPage::SignInPage(Office &office, QWidget *parent)
    : EntryPage(parent)
    , m_office(&office)
{
    setObjectName(u"sign-in"_s);
    QVBoxLayout *body = makeCard(460);
    addForm(body);
    addSamples(body);
    auto *other = makeButton(tr("Open another office"), ButtonRole::Link, IconName::None, this);
    other->setObjectName(u"other-office"_s);
    connect(other, &QPushButton::clicked, this, &SignInPage::otherOfficeRequested);
    below()->addWidget(other, 0, Qt::AlignHCenter);
    setFocusProxy(m_login);
}

void SignInPage::addForm(QVBoxLayout *column)
{
    auto *title = new TextLabel(m_office->name(), FontRole::Title, Tone::Normal, this);
    title->setObjectName(u"office-name"_s);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *where = new TextLabel(m_office->location().displayName(), FontRole::Small, Tone::Muted, this);
    where->setElided(true);
    column->addWidget(where);

    m_login = new QLineEdit(this);
    m_login->setObjectName(u"login"_s);
    m_loginField = new FormField(tr("Login"), m_login, this);
    column->addWidget(m_loginField);
    m_password = new QLineEdit(this);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordField = new FormField(tr("Password"), m_password, this);
    column->addWidget(m_passwordField);
    m_submit = makeButton(tr("Sign in"), ButtonRole::Primary, IconName::None, this);
    m_submit->setObjectName(u"sign-in-button"_s);
    m_submit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_submit);
    connect(m_submit, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_login, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_login, &QLineEdit::textEdited, this, [this] { m_loginField->setError({}); });
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setError({}); });
}

void SignInPage::addSamples(QVBoxLayout *column)
{
    const Result<QList<Account>> accounts = sampleAccounts(*m_office);
    if (!accounts || accounts->isEmpty())
        return;
    auto *heading =
        new TextLabel(tr("This is a sample office: come in as"), FontRole::Section, Tone::Normal, this);
    column->addSpacing(Metrics::gap(2));
    column->addWidget(heading);
    auto *grid = new QGridLayout;
    grid->setSpacing(Metrics::gap(2));
    int index = 0;
    for (const Account &account : *accounts) {
        QPushButton *card = makePersonCard(account, this);
        connect(card, &QPushButton::clicked, this, [this, id = account.id] {
            const Result<Session> session = signInToSample(*m_office, id);
            if (session)
                emit signedIn(*session);
            else
                m_passwordField->setError(session.error().message);
        });
        grid->addWidget(card, index / 2, index % 2);
        ++index;
    }
    column->addLayout(grid);
}

void SignInPage::setLogin(const QString &login)
{
    m_login->setText(login);
    setFocusProxy(login.isEmpty() ? m_login : m_password);
}

void SignInPage::submit()
{
    m_loginField->setError(m_login->text().trimmed().isEmpty() ? tr("Write your login.") : QString());
    m_passwordField->setError(m_password->text().isEmpty() ? tr("Write your password.") : QString());
    if (m_loginField->hasError() || m_passwordField->hasError()) {
        (m_loginField->hasError() ? m_login : m_password)->setFocus();
        return;
    }
    // Argon2id takes a moment by design: about a tenth of a second.
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<Session> session = signIn(*m_office, m_login->text().trimmed(), m_password->text());
    QApplication::restoreOverrideCursor();
    if (session) {
        emit signedIn(*session);
        return;
    }
    m_passwordField->setError(session.error().message);
    m_password->selectAll();
    m_password->setFocus();
}

} // namespace tewake::ui
