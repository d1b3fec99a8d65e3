// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QLineEdit>

class QAction;

namespace tewake::ui {

/// A day, typed in any way that people write one (2026/4/1, 4/1, 令和8年4月1日, full width), stepped with the
/// arrow keys up and down, or chosen from a calendar (Alt+Down). Shown as "2026-11-22 (日)" once the field is
/// left.
class DateField : public QLineEdit {
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);

    /// Null clears it.
    void setDate(QDate day);
    /// Null where the field is empty or holds no day.
    [[nodiscard]] QDate date() const;
    /// The sentence at fault; empty where the text is a day, or empty and that is allowed.
    [[nodiscard]] QString problem() const;
    /// A day typed without its year is the one closest to this; the day of today by default.
    void setNear(QDate near) { m_near = near; }
    void setEmptyAllowed(bool allowed) { m_emptyAllowed = allowed; }

    /// A whole day is read, with the sign of the calendar beside it.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void dateEdited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void step(int days);
    void openCalendar();
    [[nodiscard]] Result<QDate> read() const;
    QAction *m_calendar;
    QDate m_near = QDate::currentDate();
    bool m_emptyAllowed = true;
};

} // namespace tewake::ui
