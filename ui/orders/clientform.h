// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/order.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QJsonObject;
class QLineEdit;

namespace tewake::ui {

class FormField;

/// A new client, typed in beside the order that brings it.
class ClientForm : public QWidget {
    Q_OBJECT
public:
    explicit ClientForm(QWidget *parent = nullptr);
    void start(const QString &freeCode);
    /// Nothing where a field is wrong; it is marked.
    [[nodiscard]] std::optional<Client> client();
    bool showError(const Error &error);
    /// What is typed, to be put in again by putDraft.
    [[nodiscard]] QJsonObject draft() const;
    void putDraft(const QJsonObject &draft);

signals:
    void edited();

private:
    QLineEdit *addLine(const QString &key, const QString &label, int line, int column, int span = 1);
    QHash<QString, FormField *> m_fields;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QLineEdit *m_kana;
    QLineEdit *m_contact;
    QLineEdit *m_closingDay;
    QLineEdit *m_paymentMonths;
    QComboBox *m_kind;
};

/// The next number after the highest of "C001", "C002" ….
[[nodiscard]] QString nextClientCode(const QList<Client> &clients);

} // namespace tewake::ui
