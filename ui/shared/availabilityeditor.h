// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/people.h"
#include "ui/widgets/recordmodel.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tewake::ui {

class DateField;
class TableView;
class TextLabel;
class WeekGrid;

/// The weekly hours, painted with mouse or keys, and the days that differ: off, partly off, or with extra
/// hours.
class AvailabilityEditor : public QWidget {
    Q_OBJECT
public:
    explicit AvailabilityEditor(QWidget *parent = nullptr);

    /// Days before `today` are kept but not shown.
    void setAvailability(const Availability &availability, QDate today);
    [[nodiscard]] Availability availability() const;
    /// Before saving: adds the day that stands in the form where somebody wrote one and did not add it. False
    /// where it cannot be read, which is said there.
    [[nodiscard]] bool takeForm();
    void setReadOnly(bool readOnly);
    /// Goes to the form for a day off, with that day in it.
    void beginDayOff(QDate day);
    [[nodiscard]] WeekGrid *grid() const { return m_grid; }

signals:
    void edited();

private:
    struct Entry {
        qint64 id = 0;
        AvailabilityException exception;
    };
    void makeTable();
    void makeForm();
    void showExceptions();
    void showSum();
    bool add();
    void touchForm();
    void removeCurrent();
    [[nodiscard]] std::optional<AvailabilityException> readForm();

    QDate m_today;
    QList<AvailabilityException> m_past;
    std::vector<Entry> m_entries;
    qint64 m_lastId = 0;
    bool m_formTouched = false; ///< a day stands there that was not added yet
    WeekGrid *m_grid;
    TextLabel *m_sum;
    RecordModel<Entry> *m_model = nullptr;
    TableView *m_table;
    QWidget *m_form;
    DateField *m_day;
    QComboBox *m_kind;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QPushButton *m_add;
    QPushButton *m_remove;
    TextLabel *m_problem;
};

} // namespace tewake::ui
