// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dispatch/tasklistmodel.h"
#include "ui/widgets/pageheader.h"

#include <QListView>
#include <QStyledItemDelegate>
#include <QTimer>

namespace tewake::ui {

class EmptyState;
class SearchField;
class TextLabel;

/// Paints the groups and tasks of the list.
class TaskListDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter *painter, const QRect &box, const QModelIndex &index) const;
    void paintTask(QPainter *painter, const QRect &box, const QModelIndex &index) const;
};

/// The list itself: Enter asks for the candidates, left and right fold an order.
class TaskListView final : public QListView {
    Q_OBJECT
public:
    explicit TaskListView(QWidget *parent = nullptr);

signals:
    void taskActivated(qint64 task);
    void currentTaskChanged(qint64 task); ///< -1: none
    void foldRequested(const QModelIndex &group);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

/// The left panel: what wants hands.
class TaskList : public Panel {
    Q_OBJECT
public:
    explicit TaskList(DraftPlan *plan, QWidget *parent = nullptr);

    void reload();
    void refreshDrafts();
    void focusFilter();
    void focusList();
    /// False where the task is not in the list.
    bool selectTask(qint64 task);
    [[nodiscard]] qint64 currentTask() const;
    [[nodiscard]] TaskListModel *model() const { return m_model; }

signals:
    void taskActivated(qint64 task);
    void currentTaskChanged(qint64 task);
    /// These are in view and have no count of candidates: TaskListModel::setCounts takes it.
    void countsWanted(const QList<qint64> &tasks);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSums();
    void countVisible();
    void chooseOrder();

    DraftPlan *m_plan;
    TaskListModel *m_model;
    TaskListView *m_view;
    TextLabel *m_sums;
    SearchField *m_filter;
    EmptyState *m_empty;
    QTimer m_counting;
    bool m_restoring = false;
};

} // namespace tewake::ui
