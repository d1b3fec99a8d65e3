// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rows.h"
#include "ui/widgets/pageheader.h"

#include <QList>

class QGridLayout;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tewake::ui {

class DefectBar;
class RatioBar;
class SampleMarks;
class TextLabel;

/// At the right: the sampling plan and how many defects it still allows, the kinds of defects, the worker's
/// rate, a word to the worker, and the decision.
class DecisionPanel : public Panel {
    Q_OBJECT
public:
    explicit DecisionPanel(QWidget *parent = nullptr);

    void showRow(const InspectionRow &row, const QString &aql, double overallRate);
    void showMarks(const SampleMarks &marks);
    [[nodiscard]] QString comment() const;
    void setComment(const QString &comment);
    [[nodiscard]] bool mayAccept() const;
    [[nodiscard]] bool mayRework() const;
    void focusComment();

signals:
    void commentEdited(); ///< typed, not set
    void defectRequested(int kind);
    void acceptRequested();
    void reworkRequested();
    void rejectRequested();

private:
    void showRate(std::optional<double> rate);
    QVBoxLayout *addSection(const QString &title, TextLabel **right);
    void makePlan();
    void makeKinds();
    void makeRate();
    void makeComment();
    void makeButtons();
    TextLabel *addFact(QGridLayout *grid, int row, int column, const QString &label);

    InspectionRow m_row;
    QVBoxLayout *m_column;
    TextLabel *m_lot = nullptr;
    TextLabel *m_size = nullptr;
    TextLabel *m_level = nullptr;
    TextLabel *m_aql = nullptr;
    DefectBar *m_bar = nullptr;
    QList<QPushButton *> m_kinds;
    QList<TextLabel *> m_counts;
    TextLabel *m_who = nullptr;
    TextLabel *m_rate = nullptr;
    TextLabel *m_overall = nullptr;
    RatioBar *m_rateBar = nullptr;
    QPlainTextEdit *m_comment = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_rework = nullptr;
    QPushButton *m_reject = nullptr;
    TextLabel *m_why = nullptr;
};

} // namespace tewake::ui
