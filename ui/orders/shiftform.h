// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/split.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tewake::ui {

class ChipRow;
class DateField;
class FormField;

/// Weekdays, hours and seats, range of days, holidays: what shifts are made from.
class ShiftForm : public QWidget {
    Q_OBJECT
public:
    explicit ShiftForm(QWidget *parent = nullptr);
    void start(QDate from, QDate to);
    /// Nothing where a field cannot be read; it is marked.
    [[nodiscard]] std::optional<ShiftSpec> spec();
    bool showError(const Error &error);

signals:
    void edited();

private:
    struct TimeLine {
        QWidget *holder = nullptr;
        QLineEdit *from = nullptr;
        QLineEdit *to = nullptr;
        QLineEdit *seats = nullptr;
        QPushButton *remove = nullptr;
    };
    void addTime(const ShiftTime &time);
    void removeTime(const QWidget *holder);
    void clearErrors();
    ChipRow *m_weekdays;
    QVBoxLayout *m_times;
    std::vector<TimeLine> m_lines;
    QPushButton *m_add;
    DateField *m_from;
    DateField *m_to;
    QCheckBox *m_holidays;
    FormField *m_weekdaysField;
    FormField *m_timesField;
    FormField *m_fromField;
    FormField *m_toField;
};

} // namespace tewake::ui
