// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

#include <functional>

namespace tewake::ui {

/// Filters as you type over all columns and sorts by SortKeyRole. Full and half width, hiragana and katakana,
/// capitals and small letters match each other; several words must all occur, in any column.
class FoldingFilterProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit FoldingFilterProxy(QObject *parent = nullptr);

    void setFilterText(const QString &text);
    /// A further condition on the source row (chips of a filter bar); pass {} to drop it.
    void setRowPredicate(std::function<bool(int sourceRow)> predicate);
    /// Words that a row can be found by without showing them (kana of a name).
    void setExtraText(std::function<QString(int sourceRow)> extra);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    QStringList m_words;
    std::function<bool(int)> m_predicate;
    std::function<QString(int)> m_extra;
};

} // namespace tewake::ui
