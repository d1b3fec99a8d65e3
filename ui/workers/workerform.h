// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/people.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace tewake::ui {

class DateField;
class FormField;
class LimitsForm;

/// The lists that a person's entry chooses from.
struct HouseLists {
    QList<Skill> skills;
    QList<Team> teams;
    QList<Hub> hubs;
    QList<Room> rooms;
};

/// One person's registry entry: who, where, since when, and the limits. Says what is wrong at the field.
class WorkerForm : public QWidget {
    Q_OBJECT
public:
    explicit WorkerForm(QWidget *parent = nullptr);

    void setLists(const HouseLists &lists);
    void setWorker(const Worker &worker, Yen earned);
    /// What the fields hold, for a draft; what cannot be read keeps the value that was set.
    [[nodiscard]] Worker draft();
    /// What the fields hold, checked; false, with sentences at the fields, where something is wrong.
    [[nodiscard]] bool takeWorker(Worker *worker);
    /// Shows a desk's refusal at its field; false where no field has that name.
    [[nodiscard]] bool showError(const QString &field, const QString &message);
    /// What every field shows, by name, for a draft that outlives the program.
    [[nodiscard]] QJsonObject fields() const;
    /// Puts such values back; the other fields stay as they are.
    void putFields(const QJsonObject &fields);
    void setReadOnly(bool readOnly);
    void focusName();

signals:
    void edited();

private:
    QLineEdit *addText(QGridLayout *grid, const QString &name, const QString &label, int row, int column,
                       int span = 1);
    QComboBox *addChoice(QGridLayout *grid, const QString &name, const QString &label, int row, int column);
    DateField *addDay(QGridLayout *grid, const QString &name, const QString &label, int row, int column);
    void addPerson(QGridLayout *grid);
    void addPlace(QGridLayout *grid);
    [[nodiscard]] bool check(const QString &name, const QString &problem);
    [[nodiscard]] QString text(const QString &name) const;
    void readInto(Worker *worker) const;

    Worker m_worker;
    QHash<QString, FormField *> m_fields;
    QHash<QString, QLineEdit *> m_edits;
    QHash<QString, QComboBox *> m_choices;
    QHash<QString, DateField *> m_days;
    QCheckBox *m_active;
    LimitsForm *m_limits;
};

} // namespace tewake::ui
