// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/shell/entrypage.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tewake::ui {

class FormField;

/// Who is it? The office's name, login and password; in a sample office one card for one person of each role.
class SignInPage : public EntryPage {
    Q_OBJECT
public:
    explicit SignInPage(Office &office, QWidget *parent = nullptr);
    void setLogin(const QString &login);

signals:
    void signedIn(const tewake::Session &session);
    void otherOfficeRequested();

private:
    void addForm(QVBoxLayout *column);
    void addSamples(QVBoxLayout *column);
    void submit();
    Office *m_office;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_password = nullptr;
    FormField *m_loginField = nullptr;
    FormField *m_passwordField = nullptr;
    QPushButton *m_submit = nullptr;
};

/// A card of one person that signs in with one click or Enter.
[[nodiscard]] QPushButton *makePersonCard(const Account &account, QWidget *parent);

} // namespace tewake::ui
