// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dispatch/candidates.h"
#include "ui/dispatch/sidepanel.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

class QPushButton;

namespace tewake::ui {

class TextLabel;

/// The people who can take a task, as a list of two-line cards with a bar for the score.
class CandidateModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setLines(QList<CandidateLine> lines);
    [[nodiscard]] const CandidateLine &line(int row) const { return m_lines.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<CandidateLine> m_lines;
};

class CandidateDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The list; Enter chooses.
class CandidateView final : public QListView {
    Q_OBJECT
public:
    explicit CandidateView(QWidget *parent = nullptr);

signals:
    void currentRowChanged(int row);
    void chosen(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
};

/// Ranked candidates for one task, with reasons; Enter lays it with the chosen person.
class CandidatesPanel : public SidePanel {
    Q_OBJECT
public:
    explicit CandidatesPanel(QWidget *parent = nullptr);

    void showReport(const DispatchData &data, const CandidateReport &report, const ProposedAssignment *draft);
    void focusList();
    [[nodiscard]] qint64 task() const { return m_report.task; }
    [[nodiscard]] const CandidateReport &report() const { return m_report; }

signals:
    void placeRequested(qint64 task, qint64 worker);
    void removeRequested(qint64 task);
    void candidateShown(qint64 worker);
    void whyRequested(qint64 task);

private:
    void addTaskCard(const DispatchData &data);
    void addHindrances();
    void placeCurrent();
    void explainCurrent(int row);

    CandidateReport m_report;
    CandidateModel *m_model;
    CandidateView *m_view;
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    TextLabel *m_why = nullptr;
    QPushButton *m_place;
    QPushButton *m_remove;
};

} // namespace tewake::ui
