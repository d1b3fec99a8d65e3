// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"
#include "ui/widgets/status.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace tewake::ui {

/// Roles that our delegates and the filter proxy understand, beside Qt::DisplayRole and
/// Qt::TextAlignmentRole.
enum RecordRole {
    IdRole = Qt::UserRole + 1, ///< qint64, the same in every column
    SortKeyRole,               ///< what the column sorts by
    StatusRole,                ///< StatusText
    ProgressRole,              ///< double, 0 to 1
    MarkRole,                  ///< CellMark
    SecondLineRole,            ///< QString below the first line
    BoldRole,                  ///< bool
    BarRole,                   ///< double, 0 to 1: share of the longest bar of the column
    ColumnWidthRole,           ///< header only: width wanted, in average characters
    RowToneRole,               ///< int(Tone): the whole row muted, for example
};

/// A sign before a cell's words: a warning triangle in warn, a clock in danger. Accent, Ok,
/// Warn and Danger colour the words too; Accent, Warn and Danger make them bold.
struct CellMark {
    IconName icon = IconName::None;
    Tone tone = Tone::Normal;
};

/// One column of a table, declared once. Only title and text are needed; every other lambda may stay empty.
template <class T> struct Column {
    QString title{};
    Qt::Alignment alignment = Qt::AlignLeft;
    std::function<QString(const T &)> text{};
    /// int, qint64, double, QDate, QDateTime or QString; empty: what is shown, folded. Numbers, times and
    /// days need one: as texts 10 comes before 9.
    std::function<QVariant(const T &)> sortKey{};
    std::function<std::optional<StatusText>(const T &)> status{};
    std::function<std::optional<double>(const T &)> progress{};
    std::function<double(const T &)> bar{};
    std::function<CellMark(const T &)> mark{};
    std::function<QString(const T &)> secondLine{};
    std::function<QString(const T &)> toolTip{};
    std::function<bool(const T &)> bold{};
    /// Width in average characters at first show; 0 lets the view choose.
    int width = 0;
};

/// What does not depend on the record's type.
class RecordModelBase : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] virtual qint64 idAt(int row) const = 0;
    /// Row of the record with this id, or -1.
    [[nodiscard]] int rowOfId(qint64 id) const;
};

/// A table over a vector of records, each known by an id.
/// Usage: RecordModel<Row> model({{.title = tr("Number"), .text = [](const Row &r) { return r.number; }},
/// ...}, [](const Row &r) { return r.id; }, this);
template <class T> class RecordModel final : public RecordModelBase {
public:
    using IdOf = std::function<qint64(const T &)>;

    RecordModel(std::vector<Column<T>> columns, IdOf idOf, QObject *parent = nullptr)
        : RecordModelBase(parent)
        , m_columns(std::move(columns))
        , m_idOf(std::move(idOf))
    {
    }

    /// Replaces what is shown. When the ids and their order are unchanged only the cells are refreshed, so
    /// selection and scrolling stay.
    void setRecords(std::vector<T> records);
    [[nodiscard]] const std::vector<T> &records() const { return m_records; }
    [[nodiscard]] const T &record(int row) const { return m_records.at(static_cast<std::size_t>(row)); }
    /// The record with this id, or nullptr.
    [[nodiscard]] const T *recordOfId(qint64 id) const;
    /// Replaces the record that has the same id, or appends it.
    void upsert(T record);
    /// Removes the record; false when there was none.
    bool remove(qint64 id);
    /// Tints whole rows, for example Tone::Muted for records that are over.
    void setRowTone(std::function<Tone(const T &)> rowTone) { m_rowTone = std::move(rowTone); }

    [[nodiscard]] qint64 idAt(int row) const override { return m_idOf(record(row)); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_records.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<Column<T>> m_columns;
    std::vector<T> m_records;
    IdOf m_idOf;
    std::function<Tone(const T &)> m_rowTone;
};

} // namespace tewake::ui

Q_DECLARE_METATYPE(tewake::ui::CellMark)

#include "ui/widgets/recordmodel_impl.h"
