// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of TableView: which are shown, how wide they are, and what is remembered of them.
#include "ui/style/theme.h"
#include "ui/widgets/recordmodel.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace tewake::ui {

void TableView::showColumnMenu(QPoint pos)
{
    QMenu menu(this);
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu.addAction(title.isEmpty() ? tr("(no title)") : title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            // The last column stays: a table without columns could not be brought back.
            if (shown || horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() > 1)
                setColumnHidden(column, !shown);
            layoutColumns();
            saveColumns();
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(pos));
}

void TableView::setSettings(QSettings *settings, const QString &key)
{
    m_settings = settings;
    m_key = key;
    m_restored = false;
    restoreColumns();
}

void TableView::restoreColumns()
{
    if (m_restored || !m_settings || !model() || model()->columnCount() == 0)
        return;
    m_restored = true;
    const QByteArray state = m_settings->value(m_key + u"/columns"_s).toByteArray();
    if (state.isEmpty() || m_settings->value(m_key + u"/count"_s).toInt() != model()->columnCount())
        return;
    m_layingOut = true;
    if (horizontalHeader()->restoreState(state)) {
        m_userSized = m_settings->value(m_key + u"/sized"_s).toBool();
        sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    }
    m_layingOut = false;
    applyMetrics();
}

void TableView::saveColumns() const
{
    if (!m_settings || !m_restored || m_layingOut || !model())
        return;
    m_settings->setValue(m_key + u"/columns"_s, horizontalHeader()->saveState());
    m_settings->setValue(m_key + u"/count"_s, model()->columnCount());
    m_settings->setValue(m_key + u"/sized"_s, m_userSized);
}

void TableView::setStretchColumn(int column)
{
    m_stretch = column;
    layoutColumns();
}

void TableView::layoutColumns()
{
    if (!model() || m_layingOut)
        return;
    m_layingOut = true;
    const int columns = model()->columnCount();
    const QFontMetrics fm(font());
    int stretch = m_stretch;
    std::vector<int> widths(static_cast<std::size_t>(columns));
    for (int column = 0; column < columns; ++column) {
        const int wanted = model()->headerData(column, Qt::Horizontal, ColumnWidthRole).toInt();
        const bool right =
            model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        if (m_stretch < 0 && wanted == 0 && !right)
            stretch = column;
        const int width =
            std::max(titleWidth(column), wanted > 0 ? wanted * fm.horizontalAdvance(u'0') + Metrics::px(16)
                                                    : sizeHintForColumn(column));
        widths[static_cast<std::size_t>(column)] = width;
    }
    if (stretch < 0)
        stretch = columns - 1;
    if (stretch >= 0)
        widths = fitted(std::move(widths), stretch, viewport()->width());
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    m_layingOut = false;
}

std::vector<int> TableView::fitted(std::vector<int> widths, int stretch, int room) const
{
    // The name, or whatever takes the free width, keeps what it needs up to a good length; columns that were
    // given more than their words need give way to it before the table has to scroll.
    const int whole = std::max(titleWidth(stretch), sizeHintForColumn(stretch) + 1);
    const int least = std::clamp(whole, Metrics::px(96), Metrics::px(240));
    const auto sum = [&] {
        int taken = 0;
        for (int column = 0; column < static_cast<int>(widths.size()); ++column)
            taken +=
                column == stretch || isColumnHidden(column) ? 0 : widths[static_cast<std::size_t>(column)];
        return taken;
    };
    for (int column = 0; column < static_cast<int>(widths.size()) && sum() + least > room; ++column) {
        if (column == stretch || isColumnHidden(column))
            continue;
        int &width = widths[static_cast<std::size_t>(column)];
        const int needed = std::max(titleWidth(column), sizeHintForColumn(column) + 1);
        width = std::min(width, std::max(needed, width - (sum() + least - room)));
    }
    // What the name leaves over goes to other words that would be cut.
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        const int spare = room - sum() - whole;
        if (column == stretch || isColumnHidden(column) || spare <= 0)
            continue;
        int &width = widths[static_cast<std::size_t>(column)];
        width += std::clamp(sizeHintForColumn(column) + 1 - width, 0, spare);
    }
    // What figures and dates have too much of goes to words that would be cut.
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        if (column == stretch || isColumnHidden(column))
            continue;
        int &width = widths[static_cast<std::size_t>(column)];
        int missing = sizeHintForColumn(column) + 1 - width;
        for (int giver = 0; giver < static_cast<int>(widths.size()) && missing > 0; ++giver) {
            if (giver == column || giver == stretch || isColumnHidden(giver))
                continue;
            int &from = widths[static_cast<std::size_t>(giver)];
            const int needed = std::max(titleWidth(giver), sizeHintForColumn(giver) + 1);
            const int given = std::clamp(from - needed, 0, missing);
            from -= given;
            width += given;
            missing -= given;
        }
    }
    // Before the table has to scroll, other long words give way down to a length that still tells them apart.
    for (int column = 0; column < static_cast<int>(widths.size()) && sum() + least > room; ++column) {
        const int alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        if (column == stretch || isColumnHidden(column) || (alignment & Qt::AlignRight))
            continue;
        int &width = widths[static_cast<std::size_t>(column)];
        width = std::min(width, std::max(Metrics::px(120), width - (sum() + least - room)));
    }
    // A little less than it needs is better than a table that scrolls.
    const int rest = room - sum();
    widths[static_cast<std::size_t>(stretch)] = rest >= std::min(least, Metrics::px(140)) ? rest : least;
    return widths;
}

int TableView::titleWidth(int column) const
{
    return QFontMetrics(Theme::font(FontRole::SmallBold))
               .horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) +
           Metrics::px(16 + 18);
}

} // namespace tewake::ui
