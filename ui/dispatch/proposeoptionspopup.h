// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dispatch/proposer.h"

#include <QFrame>

class QDoubleSpinBox;
class QSpinBox;
class QPushButton;
class QVBoxLayout;

namespace tewake::ui {

class SegmentedControl;

/// How to propose: weeks, time for the search, weights of the aims. Closes with Esc; Propose starts.
class ProposeOptionsPopup : public QFrame {
    Q_OBJECT
public:
    explicit ProposeOptionsPopup(const ProposeOptions &options, QWidget *parent = nullptr);
    [[nodiscard]] ProposeOptions options() const;

signals:
    void proposeRequested(const tewake::ui::ProposeOptions &options);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QDoubleSpinBox *addWeight(const QString &name, const QString &label, const QString &hint, double value);
    SegmentedControl *m_weeks;
    QSpinBox *m_seconds;
    QDoubleSpinBox *m_continuity;
    QDoubleSpinBox *m_fairness;
    QDoubleSpinBox *m_fit;
    QDoubleSpinBox *m_cost;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_propose;
};

} // namespace tewake::ui
