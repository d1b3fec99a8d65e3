// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tewake::ui {

/// The delegate every TableView starts with: row lines, hover, mark before the words (MarkRole), bold
/// (BoldRole), second line muted (SecondLineRole), figures in tabular digits. Right alignment comes from the
/// column.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Row background, selection and hover, as every cell has it.
    static void paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index);
    [[nodiscard]] static QColor textColor(const QStyleOptionViewItem &option, const QModelIndex &index);
};

/// ProgressRole as a bar with the cell's text at its right (accent while under way, ok when full). Without a
/// value the text alone.
class ProgressDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    /// With a bar long enough to be compared, so that no table makes room at its cost.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// BarRole as a horizontal bar at the left of a right-aligned figure.
class BarDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// A cell that looks like a link (accent, bold). The view emits cellActivated for it on click and on Enter.
class LinkDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace tewake::ui
