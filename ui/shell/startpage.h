// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/entrypage.h"

#include <QDialog>

class QLineEdit;
class QVBoxLayout;

namespace tewake::ui {

class FailureState;
class FormField;

/// Where no office is open: the offices of lately, open a file or an address, make a new office. After a
/// failed opening it says what failed, where, and what to do.
class StartPage : public EntryPage {
    Q_OBJECT
public:
    explicit StartPage(const QStringList &recent, QWidget *parent = nullptr);
    void setFailure(const QString &where, const Error &error);

signals:
    void openRequested(const QString &where);
    void makeRequested(const QString &path, const QString &login, const QString &password);

private:
    void addRecent(QVBoxLayout *column, const QStringList &recent);
    void addOpen(QVBoxLayout *column);
    void chooseFile();
    void makeNew();
    FailureState *m_failure;
    QLineEdit *m_address = nullptr;
    FormField *m_addressField = nullptr;
    QString m_where;
};

/// File, login and password of a new office's first administrator.
class NewOfficeDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewOfficeDialog(QWidget *parent = nullptr);
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString login() const;
    [[nodiscard]] QString password() const;

private:
    void check();
    void chooseFile();
    QLineEdit *m_path;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLineEdit *m_again;
    FormField *m_pathField;
    FormField *m_loginField;
    FormField *m_passwordField;
    FormField *m_againField;
};

} // namespace tewake::ui
