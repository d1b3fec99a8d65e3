// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTableView>

#include <functional>
#include <vector>

class QSettings;

namespace tewake::ui {

class EmptyState;
class FoldingFilterProxy;

/// The table of every screen. Set a model, delegates per column, an accessible name, and that is all. A
/// RecordModel is sorted by a proxy that the view puts in; a screen that filters brings its own
/// FoldingFilterProxy.
class TableView : public QTableView {
    Q_OBJECT
public:
    /// \a accessibleName says what the table lists: "Orders".
    explicit TableView(const QString &accessibleName, QWidget *parent = nullptr);

    enum class Density { Table, List };
    /// Row height: 30 for tables, 34 for lists.
    void setDensity(Density density);
    /// Two lines a row (SecondLineRole).
    void setTwoLines(bool twoLines);

    /// Remembers width, order, hidden columns and sorting under \a key; restores them as soon as a model with
    /// columns is there. \a settings is not owned and must outlive the view.
    void setSettings(QSettings *settings, const QString &key);
    /// The column that takes the free width; by default the last left-aligned one without a width.
    void setStretchColumn(int column);

    /// Shown when there is no row: one sentence and, if \a action is given, one button.
    void setEmptyState(const QString &sentence, const QString &actionText = {},
                       std::function<void()> action = {});

    /// What the table takes with so many rows, so that it needs no scroll bar of its own.
    [[nodiscard]] int heightOfRows(int rows) const;

    /// Id (IdRole) of the current row, or -1.
    [[nodiscard]] qint64 currentId() const;
    [[nodiscard]] QList<qint64> selectedIds() const;
    /// Makes the row with this id current and visible; false when it is not shown.
    bool selectId(qint64 id);
    /// What is selected (all rows when nothing is), tab separated, with a line of headings.
    [[nodiscard]] QString tabSeparated() const;
    /// The headings and all rows that are shown, as they stand, hidden columns left out.
    [[nodiscard]] QList<QStringList> shownCells() const;

    /// \a model is not owned. Rows of model() are those of the view; records are known by their ids.
    void setModel(QAbstractItemModel *model) override;
    /// The headings, and two rows or the sentence of an empty table.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Enter or double click on a row.
    void idActivated(qint64 id);
    /// The current row changed; -1 for none.
    void currentIdChanged(qint64 id);
    /// A click, or Enter, on a cell of a LinkDelegate column.
    void cellActivated(qint64 id, int column);
    /// What the table shows is wanted as a file; offered in its menu where somebody listens.
    void exportRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;

private:
    void applyMetrics();
    [[nodiscard]] std::vector<int> shownColumns() const;
    void layoutColumns();
    /// The columns' widths for this room; the one that stretches takes or gives what is left.
    [[nodiscard]] std::vector<int> fitted(std::vector<int> widths, int stretch, int room) const;
    [[nodiscard]] int titleWidth(int column) const;
    void restoreColumns();
    void saveColumns() const;
    void updateEmptyState();
    void setHoverRow(int row);
    void showColumnMenu(QPoint pos);

    FoldingFilterProxy *m_ownProxy = nullptr; ///< where the model cannot sort by itself
    QPointer<EmptyState> m_empty;
    QSettings *m_settings = nullptr;
    QString m_key;
    Density m_density = Density::Table;
    bool m_twoLines = false;
    bool m_restored = false;
    bool m_layingOut = false;
    bool m_userSized = false;
    int m_stretch = -1;
    int m_hoverRow = -1;
};

} // namespace tewake::ui
