// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/people.h"

#include <QHash>
#include <QWidget>

class QLineEdit;

namespace tewake::ui {

class FormField;

/// The limits that a person sets: hours a day, a week, a month, hours asked for, the shortest block worth
/// starting, the ceiling of a year's rewards. There is no field for the reason of a limit.
class LimitsForm : public QWidget {
    Q_OBJECT
public:
    explicit LimitsForm(QWidget *parent = nullptr);

    void setLimits(const Worker &worker);
    /// Puts what the fields hold into \a worker; false, with a sentence at each field at fault, where one
    /// cannot be read.
    [[nodiscard]] bool takeLimits(Worker *worker);
    /// Shows a desk's refusal at its field; false where the field is not here.
    [[nodiscard]] bool showError(const QString &field, const QString &message);
    void clearErrors();
    void setReadOnly(bool readOnly);
    /// What the person earned so far this year, as a hint under the ceiling.
    void setEarned(Yen earned);

signals:
    void edited();

private:
    QLineEdit *addLength(const QString &name, const QString &label, const QString &hint, int row, int column);
    [[nodiscard]] bool takeLength(const QString &name, Minutes *into, qint64 most);
    QHash<QString, FormField *> m_fields;
    QHash<QString, QLineEdit *> m_edits;
};

} // namespace tewake::ui
