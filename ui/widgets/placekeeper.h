// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace tewake::ui {

class TableView;

/// Remembers which rows of a table are selected and how far it is scrolled, and brings both back, by the
/// rows' ids, when it goes: around a list that is read anew. What is not listed any more is left out.
class PlaceKeeper {
public:
    /// \a table outlives this object.
    explicit PlaceKeeper(TableView &table);
    ~PlaceKeeper();
    PlaceKeeper(const PlaceKeeper &) = delete;
    PlaceKeeper &operator=(const PlaceKeeper &) = delete;

private:
    TableView *m_table;
    QList<qint64> m_selected;
    qint64 m_current;
    int m_scrolled;
};

} // namespace tewake::ui
