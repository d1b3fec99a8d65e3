// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspection/samplemarks.h"

#include <QWidget>

namespace tewake::ui {

/// The drawn units side by side: not looked at, good (tick), defective (cross and kind). Arrows move, Space
/// takes the unit as good and goes on, 1 to 6 count a defect of that kind and go on, Delete clears.
class SampleGrid : public QWidget {
    Q_OBJECT
public:
    explicit SampleGrid(QWidget *parent = nullptr);

    /// \a marks is not owned; nullptr for none.
    void setMarks(SampleMarks *marks);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int place);
    void markGood();
    void markDefect(int kind);
    /// The marks were changed from outside.
    void marksChanged();
    [[nodiscard]] QRect cellRect(int place) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void currentChanged(int place);
    void edited();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] QString describe(int place) const;
    void paintCell(QPainter &painter, int place) const;
    void announce();
    void goOn();

    SampleMarks *m_marks = nullptr;
    int m_current = 0;
};

} // namespace tewake::ui
