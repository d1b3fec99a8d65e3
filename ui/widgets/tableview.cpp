// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/recordmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace tewake::ui {

TableView::TableView(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    // No column sorts until somebody asks: the records come in an order that was meant.
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_layingOut) {
            m_userSized = true;
            saveColumns();
        }
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] { saveColumns(); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] { saveColumns(); });
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableView::showColumnMenu);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { emit idActivated(index.data(IdRole).toLongLong()); });
    applyMetrics();
}

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

void TableView::setDensity(Density density)
{
    m_density = density;
    applyMetrics();
}

void TableView::setTwoLines(bool twoLines)
{
    m_twoLines = twoLines;
    applyMetrics();
}

void TableView::applyMetrics()
{
    int row = m_density == Density::List ? Metrics::listRow() : Metrics::tableRow();
    if (m_twoLines)
        row = std::max(Metrics::px(44), QFontMetrics(font()).height() +
                                            QFontMetrics(Theme::font(FontRole::Small)).height() +
                                            Metrics::px(8));
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
    horizontalHeader()->setMinimumSectionSize(Metrics::px(32));
    horizontalHeader()->setFixedHeight(Metrics::header());
    verticalScrollBar()->setSingleStep(row);
    if (!m_userSized)
        layoutColumns();
}

void TableView::setModel(QAbstractItemModel *model)
{
    if (QAbstractItemModel *old = this->model())
        disconnect(old, nullptr, this, nullptr);
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::updateEmptyState);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::updateEmptyState);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::updateEmptyState);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::updateEmptyState);
    m_restored = false;
    layoutColumns();
    restoreColumns();
    updateEmptyState();
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
    int taken = 0;
    std::vector<int> widths(static_cast<std::size_t>(columns));
    for (int column = 0; column < columns; ++column) {
        const int wanted = model()->headerData(column, Qt::Horizontal, ColumnWidthRole).toInt();
        const bool right =
            model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        if (m_stretch < 0 && wanted == 0 && !right)
            stretch = column;
        const int title = QFontMetrics(Theme::font(FontRole::SmallBold))
                              .horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) +
                          Metrics::px(16 + 14);
        const int width = std::max(title, wanted > 0 ? wanted * fm.horizontalAdvance(u'0') + Metrics::px(16)
                                                     : sizeHintForColumn(column));
        widths[static_cast<std::size_t>(column)] = width;
        if (!isColumnHidden(column))
            taken += width;
    }
    if (stretch < 0)
        stretch = columns - 1;
    for (int column = 0; column < columns; ++column) {
        int width = widths[static_cast<std::size_t>(column)];
        if (column == stretch)
            width = std::max(Metrics::px(96),
                             width + std::max(viewport()->width() - taken, Metrics::px(96) - width));
        setColumnWidth(column, width);
    }
    m_layingOut = false;
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_userSized)
        layoutColumns();
    if (m_empty)
        m_empty->setGeometry(viewport()->rect());
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
}

void TableView::setEmptyState(const QString &sentence, const QString &actionText,
                              std::function<void()> action)
{
    if (!m_empty)
        m_empty = new EmptyState(sentence, IconName::Info, viewport());
    else
        m_empty->setSentence(sentence);
    m_empty->setAction(actionText);
    disconnect(m_empty, &EmptyState::actionTriggered, this, nullptr);
    if (action)
        connect(m_empty, &EmptyState::actionTriggered, this, [action = std::move(action)] { action(); });
    m_empty->setGeometry(viewport()->rect());
    updateEmptyState();
}

void TableView::updateEmptyState()
{
    if (!m_userSized)
        layoutColumns();
    if (!m_empty)
        return;
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(!model() || model()->rowCount() == 0);
}

void TableView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTableView::initViewItemOption(option);
    // Hover is painted for the whole row, see paintEvent; without this only one cell would light up.
    option->state &= ~QStyle::State_MouseOver;
    option->font = font();
}

void TableView::paintEvent(QPaintEvent *event)
{
    if (m_hoverRow >= 0 && model() && m_hoverRow < model()->rowCount()) {
        QPainter painter(viewport());
        painter.fillRect(
            QRect(0, rowViewportPosition(m_hoverRow), viewport()->width(), rowHeight(m_hoverRow)),
            Theme::color(Token::Hover));
    }
    QTableView::paintEvent(event);
    if (!model() || !selectionModel())
        return;
    QPainter painter(viewport());
    const QModelIndex current = currentIndex();
    if (current.isValid() && hasFocus()) {
        const QRect row(0, rowViewportPosition(current.row()), viewport()->width(), rowHeight(current.row()));
        painter.fillRect(QRect(row.left(), row.top(), Metrics::px(3), row.height() - 1),
                         Theme::color(Token::Focus));
        if (window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(Theme::color(Token::Focus), 2));
            painter.drawRect(row.adjusted(1, 1, -1, -2));
        }
    }
    // Rows of a short table end in a line; the columns' last row carries it up to the last column only.
    const int lastRow = model()->rowCount() - 1;
    const int lastRight = horizontalHeader()->length();
    if (lastRow >= 0 && lastRight < viewport()->width())
        for (int row = std::max(0, rowAt(0));
             row <= lastRow && rowViewportPosition(row) < viewport()->height(); ++row) {
            const QRect rest(lastRight, rowViewportPosition(row), viewport()->width() - lastRight,
                             rowHeight(row));
            if (selectionModel()->isRowSelected(row, {}))
                painter.fillRect(rest, Theme::color(Token::Selection));
            painter.fillRect(QRect(rest.left(), rest.bottom(), rest.width(), 1), Theme::color(Token::Grid));
        }
}

void TableView::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    m_hoverRow = row;
    viewport()->update();
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QModelIndex under = indexAt(event->pos());
    setHoverRow(under.isValid() ? under.row() : -1);
    const bool link = under.isValid() &&
                      qobject_cast<LinkDelegate *>(itemDelegateForColumn(under.column())) &&
                      !under.data(Qt::DisplayRole).toString().isEmpty();
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TableView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex under = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && under.isValid() &&
        qobject_cast<LinkDelegate *>(itemDelegateForColumn(under.column())) &&
        !under.data(Qt::DisplayRole).toString().isEmpty())
        emit cellActivated(under.data(IdRole).toLongLong(), under.column());
}

void TableView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHoverRow(-1);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row() || !current.isValid() || !previous.isValid())
        emit currentIdChanged(current.isValid() ? current.data(IdRole).toLongLong() : -1);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(tabSeparated());
        event->accept();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier) == false && currentIndex().isValid()) {
        const QModelIndex current = currentIndex();
        if (qobject_cast<LinkDelegate *>(itemDelegateForColumn(current.column())))
            emit cellActivated(current.data(IdRole).toLongLong(), current.column());
        else
            emit idActivated(current.data(IdRole).toLongLong());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

qint64 TableView::currentId() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? current.data(IdRole).toLongLong() : -1;
}

QList<qint64> TableView::selectedIds() const
{
    QList<qint64> ids;
    if (selectionModel())
        for (const QModelIndex &index : selectionModel()->selectedRows())
            ids.append(index.data(IdRole).toLongLong());
    return ids;
}

bool TableView::selectId(qint64 id)
{
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(IdRole).toLongLong() == id) {
            const int column = currentIndex().isValid() ? currentIndex().column() : 0;
            setCurrentIndex(model()->index(row, column));
            scrollTo(index, EnsureVisible);
            return true;
        }
    }
    return false;
}

QString TableView::tabSeparated() const
{
    if (!model())
        return {};
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
    std::vector<int> rows;
    for (int row = 0; row < model()->rowCount(); ++row)
        if (!selectionModel()->hasSelection() || selectionModel()->isRowSelected(row, {}))
            rows.push_back(row);
    QStringList lines;
    const auto line = [&columns](const auto &text) {
        QStringList cells;
        for (const int column : columns)
            cells.append(QString(text(column)).replace(u'\t', u' ').replace(u'\n', u' '));
        return cells.join(u'\t');
    };
    lines.append(line([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); }));
    for (const int row : rows)
        lines.append(line([this, row](int column) { return model()->index(row, column).data().toString(); }));
    return lines.join(u'\n') + u'\n';
}

} // namespace tewake::ui
