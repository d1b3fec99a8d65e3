// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace tewake::ui {

class FormField;

/// A column of named fields. The names are those that refusals of a desk carry, so that a sentence finds its
/// field.
class SettingsForm : public QWidget {
    Q_OBJECT
public:
    /// \a key is what object names of the fields begin with.
    SettingsForm(const QString &key, QWidget *parent = nullptr);

    QLineEdit *addText(const QString &name, const QString &label, const QString &hint = {});
    /// Words of some lines.
    void addParagraph(const QString &name, const QString &label, const QString &hint = {}, int lines = 2);
    QComboBox *addChoice(const QString &name, const QString &label);
    void addNumber(const QString &name, const QString &label, int least, int most, const QString &unit = {});
    /// A time of the day, "9:00".
    void addTime(const QString &name, const QString &label);
    void addFlag(const QString &name, const QString &label);

    [[nodiscard]] QString text(const QString &name) const;
    void setText(const QString &name, const QString &text);
    [[nodiscard]] qint64 choice(const QString &name) const;
    void setChoice(const QString &name, qint64 value);
    void setChoices(const QString &name, const QList<std::pair<QString, qint64>> &choices);
    [[nodiscard]] int number(const QString &name) const;
    void setNumber(const QString &name, int value);
    /// Minutes of the day; nothing valid: -1 and an error at the field.
    [[nodiscard]] int time(const QString &name);
    void setTime(const QString &name, int minute);
    [[nodiscard]] bool flag(const QString &name) const;
    void setFlag(const QString &name, bool on);

    /// All that is typed and chosen, by name, but for passwords: a draft that outlives the program.
    [[nodiscard]] QJsonObject typed() const;
    void putTyped(const QJsonObject &typed);

    void clearErrors();
    /// False where no field has this name.
    bool setError(const QString &name, const QString &sentence);
    void focusFirst();

signals:
    void edited();

private:
    void add(const QString &name, const QString &label, QWidget *field, const QString &hint);
    QString m_key;
    QVBoxLayout *m_column;
    QHash<QString, FormField *> m_fields;
    QHash<QString, QWidget *> m_widgets;
    QWidget *m_first = nullptr;
};

} // namespace tewake::ui
