// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace tewake::ui {

class TextLabel;

/// Label above, the field with its unit inside at the right, a hint below; an error puts a danger outline
/// around the field and a sentence with an icon below it. The label becomes the field's accessible name and
/// its buddy; hint and error its accessible description.
class FormField : public QWidget {
    Q_OBJECT
public:
    /// Takes \a field as a child. Mark what must be filled with setRequired.
    FormField(const QString &label, QWidget *field, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *field() const { return m_field; }
    void setLabel(const QString &label);
    /// Shown inside the field at the right, muted ("pieces", "seconds"). For QLineEdit and spin boxes.
    void setUnit(const QString &unit);
    void setHint(const QString &hint);
    /// Empty clears the error.
    void setError(const QString &error);
    [[nodiscard]] bool hasError() const;
    void setRequired(bool required);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeUnit();
    void describe();
    void markField(bool error);
    QWidget *m_field;
    TextLabel *m_label;
    TextLabel *m_unit = nullptr;
    TextLabel *m_hint;
    QWidget *m_errorLine;
    TextLabel *m_error;
    QString m_labelText;
    bool m_required = false;
};

} // namespace tewake::ui
