// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterproxy.h"

#include "core/base/text.h"
#include "ui/widgets/recordmodel.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tewake::ui {

FoldingFilterProxy::FoldingFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortKeyRole);
    setDynamicSortFilter(true);
}

void FoldingFilterProxy::setFilterText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_words.clear();
    // Full-width blanks part words as well; folding drops blanks, so part first.
    for (const QString &word :
         text.split(QRegularExpression(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption),
                    Qt::SkipEmptyParts))
        if (const QString folded = foldForSearch(word); !folded.isEmpty())
            m_words.append(folded);
    invalidateFilter();
}

void FoldingFilterProxy::setRowPredicate(std::function<bool(int)> predicate)
{
    m_predicate = std::move(predicate);
    invalidateFilter();
}

void FoldingFilterProxy::setExtraText(std::function<QString(int)> extra)
{
    m_extra = std::move(extra);
    invalidateFilter();
}

bool FoldingFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_predicate && !m_predicate(sourceRow))
        return false;
    if (m_words.isEmpty())
        return true;
    const QAbstractItemModel *source = sourceModel();
    QString all;
    for (int column = 0; column < source->columnCount(sourceParent); ++column) {
        const QModelIndex index = source->index(sourceRow, column, sourceParent);
        // The line feed keeps a word from matching across two cells.
        all += foldForSearch(index.data(Qt::DisplayRole).toString()) + u'\n';
        if (const QString second = index.data(SecondLineRole).toString(); !second.isEmpty())
            all += foldForSearch(second) + u'\n';
    }
    if (m_extra)
        all += foldForSearch(m_extra(sourceRow));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&all](const QString &word) { return all.contains(word); });
}

bool FoldingFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortKeyRole);
    const QVariant b = right.data(SortKeyRole);
    if (!a.isValid() || !b.isValid())
        return a.isValid() < b.isValid();
    switch (a.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        return a.toLongLong() < b.toLongLong();
    case QMetaType::Double:
        return a.toDouble() < b.toDouble();
    case QMetaType::Bool:
        return a.toBool() < b.toBool();
    case QMetaType::QDate:
        return a.toDate() < b.toDate();
    case QMetaType::QDateTime:
        return a.toDateTime() < b.toDateTime();
    default:
        return foldForSearch(a.toString()) < foldForSearch(b.toString());
    }
}

} // namespace tewake::ui
