// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tewake::ui {

/// Defects found against the acceptance number: a box for each one that is still acceptable, and a striped
/// one that is one too many.
class DefectBar : public QWidget {
    Q_OBJECT
public:
    explicit DefectBar(QWidget *parent = nullptr);
    void setFigures(qint64 defects, qint64 acceptable);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 m_defects = 0;
    qint64 m_acceptable = 0;
};

} // namespace tewake::ui
