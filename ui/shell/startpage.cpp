// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "core/desk/office.h"
#include "core/desk/signin.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialogpane.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

QString officeFilter()
{
    return StartPage::tr("Tewake offices (*.tewake);;All files (*)");
}

} // namespace

StartPage::StartPage(const QStringList &recent, QWidget *parent)
    : EntryPage(parent)
    , m_failure(new FailureState(this))
{
    setObjectName(u"start"_s);
    m_failure->setObjectName(u"office-failure"_s);
    QVBoxLayout *body = makeCard(520);
    body->addWidget(m_failure);
    m_failure->hide();
    connect(m_failure, &FailureState::retryRequested, this, [this] { emit openRequested(m_where); });
    addRecent(body, recent);
    addOpen(body);
}

void StartPage::addRecent(QVBoxLayout *column, const QStringList &recent)
{
    if (recent.isEmpty())
        return;
    column->addWidget(new TextLabel(tr("Offices opened lately"), FontRole::Section, Tone::Normal, this));
    int index = 0;
    for (const QString &where : recent) {
        auto *entry = makeButton(where, ButtonRole::Link, IconName::Document, this);
        entry->setObjectName(u"recent-%1"_s.arg(index++));
        connect(entry, &QPushButton::clicked, this, [this, where] { emit openRequested(where); });
        column->addWidget(entry, 0, Qt::AlignLeft);
    }
}

void StartPage::addOpen(QVBoxLayout *column)
{
    m_address = new QLineEdit(this);
    m_address->setObjectName(u"office-address"_s);
    m_addressField = new FormField(tr("File or address of the office"), m_address, this);
    m_addressField->setHint(tr("A file such as office.tewake, or postgresql://user@host/database"));
    column->addWidget(m_addressField);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap(2));
    auto *make = makeButton(tr("New office …"), ButtonRole::Plain, IconName::Plus, this);
    make->setObjectName(u"new-office"_s);
    auto *choose = makeButton(tr("Choose a file …"), ButtonRole::Plain, IconName::None, this);
    choose->setObjectName(u"choose-office"_s);
    auto *open = makeButton(tr("Open"), ButtonRole::Primary, IconName::None, this);
    open->setObjectName(u"open-office"_s);
    buttons->addWidget(make);
    buttons->addStretch(1);
    buttons->addWidget(choose);
    buttons->addWidget(open);
    column->addLayout(buttons);
    const auto openAddress = [this] {
        const QString where = m_address->text().trimmed();
        if (where.isEmpty())
            m_addressField->setError(tr("Write where the office is, or choose a file."));
        else
            emit openRequested(where);
    };
    connect(open, &QPushButton::clicked, this, openAddress);
    connect(m_address, &QLineEdit::returnPressed, this, openAddress);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_addressField->setError({}); });
    connect(choose, &QPushButton::clicked, this, &StartPage::chooseFile);
    connect(make, &QPushButton::clicked, this, &StartPage::makeNew);
    setFocusProxy(m_address);
}

void StartPage::setFailure(const QString &where, const Error &error)
{
    m_where = where;
    m_address->setText(where);
    m_failure->setFailure(
        tr("The office could not be opened"), error.message,
        tr("Nothing in it was changed. Choose another office, restore a backup, or try again."));
    m_failure->show();
}

void StartPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open an office"), {}, officeFilter());
    if (!path.isEmpty())
        emit openRequested(path);
}

void StartPage::makeNew()
{
    NewOfficeDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted)
        emit makeRequested(dialog.path(), dialog.login(), dialog.password());
}

NewOfficeDialog::NewOfficeDialog(QWidget *parent)
    : QDialog(parent)
    , m_path(new QLineEdit(this))
    , m_login(new QLineEdit(u"admin"_s, this))
    , m_password(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_pathField(new FormField(tr("File of the new office"), m_path, this))
    , m_loginField(new FormField(tr("Login of its administrator"), m_login, this))
    , m_passwordField(new FormField(tr("Password"), m_password, this))
    , m_againField(new FormField(tr("Password again"), m_again, this))
{
    setObjectName(u"new-office-dialog"_s);
    setWindowTitle(tr("Make a new office"));
    m_path->setObjectName(u"new-office-path"_s);
    m_login->setObjectName(u"new-office-login"_s);
    m_password->setObjectName(u"new-office-password"_s);
    m_again->setObjectName(u"new-office-again"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    m_passwordField->setHint(tr("At least %1 characters.").arg(ShortestPassword));
    auto *pane = new DialogPane(this);
    pane->setContentSize({Metrics::px(460), 0});
    QVBoxLayout *column = pane->column();
    column->addWidget(new TextLabel(windowTitle(), FontRole::Title, Tone::Normal, this));
    auto *choose = makeButton(tr("Choose …"), ButtonRole::Plain, IconName::None, this);
    choose->setObjectName(u"new-office-choose"_s);
    column->addWidget(m_pathField);
    column->addWidget(choose, 0, Qt::AlignRight);
    column->addWidget(m_loginField);
    column->addWidget(m_passwordField);
    column->addWidget(m_againField);
    auto *buttons = new QHBoxLayout;
    auto *cancel = makeButton(tr("Cancel"), ButtonRole::Plain, IconName::None, this);
    cancel->setObjectName(u"new-office-cancel"_s);
    auto *make = makeButton(tr("Make the office"), ButtonRole::Primary, IconName::None, this);
    make->setObjectName(u"new-office-make"_s);
    make->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(make);
    column->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, &NewOfficeDialog::chooseFile);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(make, &QPushButton::clicked, this, &NewOfficeDialog::check);
}

QString NewOfficeDialog::path() const
{
    const QString path = m_path->text().trimmed();
    const Result<Location> location = Location::parse(path);
    const bool file = location && location->engine == Engine::Sqlite;
    return file && !path.isEmpty() && QFileInfo(path).suffix().isEmpty() ? path + u".tewake"_s : path;
}

QString NewOfficeDialog::login() const
{
    return m_login->text().trimmed();
}

QString NewOfficeDialog::password() const
{
    return m_password->text();
}

void NewOfficeDialog::chooseFile()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("File of the new office"), u"office.tewake"_s, officeFilter());
    if (!path.isEmpty())
        m_path->setText(path);
}

void NewOfficeDialog::check()
{
    m_pathField->setError(path().isEmpty() ? tr("Choose where the office is kept.") : QString());
    m_loginField->setError(login().isEmpty() ? tr("Write a login.") : QString());
    m_passwordField->setError(password().size() < ShortestPassword
                                  ? tr("At least %1 characters.").arg(ShortestPassword)
                                  : QString());
    m_againField->setError(m_again->text() != password() ? tr("The two passwords differ.") : QString());
    for (FormField *field : {m_pathField, m_loginField, m_passwordField, m_againField}) {
        if (field->hasError()) {
            field->field()->setFocus();
            return;
        }
    }
    accept();
}

} // namespace tewake::ui
