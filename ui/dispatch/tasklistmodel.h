// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dispatch/draftplan.h"

#include <QAbstractListModel>

namespace tewake::ui {

enum class TaskOrder { Due, Order, Effort };

/// What wants hands, grouped by order: a row for the order, then its tasks.
class TaskListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IsGroupRole = Qt::UserRole + 1,
        TaskIdRole, ///< -1 for groups
        MarkTextRole,
        TitleRole,
        ClientRole,
        DueTextRole,
        DueNearRole,
        LabelRole,
        EffortRole,
        NeedRole,       ///< skill and level, or who has the draft
        CandidatesRole, ///< -1: not counted yet
        DraftRole,
        FoldedRole,
    };

    explicit TaskListModel(const DraftPlan *plan, QObject *parent = nullptr);

    void reload();
    /// Only what the drafts changed: signs and numbers, no rows.
    void refreshDrafts();
    void setFilter(const QString &text);
    void setOrder(TaskOrder order);
    void toggleGroup(const QModelIndex &group);
    [[nodiscard]] QModelIndex indexOfTask(qint64 task) const;
    [[nodiscard]] int taskCount() const { return m_tasks; }
    [[nodiscard]] Minutes effort() const { return m_effort; }
    /// The tasks of these rows whose candidates have not been counted since the drafts last changed. They are
    /// counted elsewhere, once they come into view, and handed to setCounts.
    [[nodiscard]] QList<qint64> uncounted(int first, int last) const;
    /// Goes up whenever counts become void; what was counted for an earlier one is dropped.
    [[nodiscard]] int generation() const { return m_generation; }
    void setCounts(int generation, const QHash<qint64, int> &counts);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    struct Row {
        qsizetype place = 0; ///< in the data's open tasks; of a group: its first task
        bool group = false;
    };
    [[nodiscard]] const TaskRow &taskOf(const Row &row) const { return m_data->open.at(row.place); }
    [[nodiscard]] QVariant groupData(const TaskRow &task, int role) const;
    [[nodiscard]] QVariant taskData(const TaskRow &task, int role) const;
    [[nodiscard]] QString spoken(const Row &row) const;
    [[nodiscard]] std::vector<Row> rowsWanted();

    const DraftPlan *m_plan;
    std::shared_ptr<const DispatchData> m_data; ///< that the rows speak of, until reload()
    std::vector<Row> m_rows;
    QHash<qint64, Instant> m_groupDue;
    QHash<qint64, int> m_counts;
    int m_generation = 0;
    QSet<qint64> m_folded;
    QStringList m_words;
    TaskOrder m_order = TaskOrder::Due;
    int m_tasks = 0;
    Minutes m_effort;
};

} // namespace tewake::ui
