// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rows.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace tewake::ui {

/// What waits for inspection, by due date.
class QueueModel : public QAbstractListModel {
    Q_OBJECT
public:
    QueueModel(const OfficeZone &zone, QObject *parent);

    /// \a order: only of this one; no id: all.
    void setRows(const QList<InspectionRow> &rows, QDate today, Id<Order> order);
    [[nodiscard]] const InspectionRow &row(int place) const { return m_rows.at(place); }
    [[nodiscard]] int placeOf(Id<Task> task) const;
    [[nodiscard]] QString dueText(const InspectionRow &row) const;
    [[nodiscard]] QString sampleText(const InspectionRow &row) const;
    /// Past due, or due today.
    [[nodiscard]] bool isUrgent(const InspectionRow &row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    OfficeZone m_zone;
    QDate m_today;
    QList<InspectionRow> m_rows;
};

/// Mark of the order in a box, label and due, below them who and how many to look at.
class QueueDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit QueueDelegate(const QueueModel *model, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintMark(QPainter &painter, const QRect &box, const QString &mark) const;
    const QueueModel *m_model;
};

} // namespace tewake::ui
