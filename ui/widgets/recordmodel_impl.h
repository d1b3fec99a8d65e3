// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Bodies of RecordModel<T>; included by recordmodel.h only.

#include "ui/widgets/recordmodel.h"

#include <algorithm>

namespace tewake::ui {

template <class T> void RecordModel<T>::setRecords(std::vector<T> records)
{
    const bool same = records.size() == m_records.size() &&
                      std::equal(records.begin(), records.end(), m_records.begin(),
                                 [this](const T &a, const T &b) { return m_idOf(a) == m_idOf(b); });
    if (same) {
        m_records = std::move(records);
        if (!m_records.empty() && !m_columns.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_records = std::move(records);
    endResetModel();
}

template <class T> const T *RecordModel<T>::recordOfId(qint64 id) const
{
    const int row = rowOfId(id);
    return row < 0 ? nullptr : &record(row);
}

template <class T> void RecordModel<T>::upsert(T record)
{
    const int row = rowOfId(m_idOf(record));
    if (row < 0) {
        beginInsertRows({}, rowCount(), rowCount());
        m_records.push_back(std::move(record));
        endInsertRows();
        return;
    }
    m_records[static_cast<std::size_t>(row)] = std::move(record);
    if (!m_columns.empty())
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

template <class T> bool RecordModel<T>::remove(qint64 id)
{
    const int row = rowOfId(id);
    if (row < 0)
        return false;
    beginRemoveRows({}, row, row);
    m_records.erase(m_records.begin() + row);
    endRemoveRows();
    return true;
}

template <class T> QVariant RecordModel<T>::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const T &rec = record(index.row());
    const Column<T> &column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: {
        if (column.text)
            return column.text(rec);
        const auto status = column.status ? column.status(rec) : std::nullopt;
        return status ? status->shownWord() : QString();
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: // what a mark means, for those who hear the table
        return column.toolTip ? QVariant(column.toolTip(rec)) : QVariant();
    case IdRole:
        return m_idOf(rec);
    case SortKeyRole:
        return column.sortKey ? column.sortKey(rec) : data(index, Qt::DisplayRole);
    case StatusRole: {
        const auto status = column.status ? column.status(rec) : std::nullopt;
        return status ? QVariant::fromValue(*status) : QVariant();
    }
    case ProgressRole: {
        const auto progress = column.progress ? column.progress(rec) : std::nullopt;
        return progress ? QVariant(*progress) : QVariant();
    }
    case BarRole:
        return column.bar ? QVariant(column.bar(rec)) : QVariant();
    case MarkRole:
        return column.mark ? QVariant::fromValue(column.mark(rec)) : QVariant();
    case SecondLineRole:
        return column.secondLine ? QVariant(column.secondLine(rec)) : QVariant();
    case BoldRole:
        return column.bold ? QVariant(column.bold(rec)) : QVariant();
    case RowToneRole:
        return m_rowTone ? QVariant(static_cast<int>(m_rowTone(rec))) : QVariant();
    default:
        return {};
    }
}

template <class T>
QVariant RecordModel<T>::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column<T> &column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    case ColumnWidthRole:
        return column.width;
    default:
        return {};
    }
}

} // namespace tewake::ui
