// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/placekeeper.h"

#include "ui/widgets/recordmodel.h"
#include "ui/widgets/tableview.h"

#include <QItemSelectionModel>
#include <QScrollBar>

namespace tewake::ui {

PlaceKeeper::PlaceKeeper(TableView &table)
    : m_table(&table)
    , m_selected(table.selectedIds())
    , m_current(table.currentId())
    , m_scrolled(table.verticalScrollBar()->value())
{
}

PlaceKeeper::~PlaceKeeper()
{
    const QAbstractItemModel *model = m_table->model();
    if (!model)
        return;
    QItemSelection selection;
    QModelIndex current;
    const int last = model->columnCount() - 1;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const qint64 id = index.data(IdRole).toLongLong();
        if (id == m_current)
            current = index;
        if (m_selected.contains(id))
            selection.select(index, model->index(row, last));
    }
    if (current.isValid() && m_table->currentId() != m_current)
        m_table->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table->verticalScrollBar()->setValue(m_scrolled);
}

} // namespace tewake::ui
