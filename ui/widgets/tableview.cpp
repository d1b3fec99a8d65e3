// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/filterproxy.h"
#include "ui/widgets/recordmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QPainter>
#include <QScrollBar>

#include <memory>
#include <utility>

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

int TableView::heightOfRows(int rows) const
{
    return Metrics::header() + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth();
}

void TableView::setModel(QAbstractItemModel *model)
{
    if (QAbstractItemModel *old = this->model())
        disconnect(old, nullptr, this, nullptr);
    const std::unique_ptr<FoldingFilterProxy> former(std::exchange(m_ownProxy, nullptr));
    if (auto *records = qobject_cast<RecordModelBase *>(model)) {
        m_ownProxy = new FoldingFilterProxy(this);
        m_ownProxy->setSourceModel(records);
        const QHeaderView *header = horizontalHeader();
        if (header->sortIndicatorSection() < records->columnCount())
            m_ownProxy->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
        model = m_ownProxy;
    }
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

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_userSized)
        layoutColumns();
    if (m_empty)
        m_empty->setGeometry(viewport()->rect());
    if (m_empty && m_empty->isVisibleTo(this) && event->size().width() != event->oldSize().width())
        updateGeometry(); // the sentence wraps anew
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
    const bool empty = !model() || model()->rowCount() == 0;
    if (empty != m_empty->isVisibleTo(this)) {
        m_empty->setVisible(empty);
        updateGeometry();
    }
}

QSize TableView::minimumSizeHint() const
{
    int below = 2 * verticalHeader()->defaultSectionSize();
    if (m_empty && m_empty->isVisibleTo(this)) {
        const int width = std::max(viewport()->width(), Metrics::px(120));
        below = std::max(m_empty->minimumSizeHint().height(), m_empty->heightForWidth(width));
    }
    return {Metrics::px(120), horizontalHeader()->height() + below + Metrics::gap(4)};
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

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!model() || model()->rowCount() == 0)
        return;
    QMenu menu(this);
    menu.addAction(Icon::get(IconName::Copy), tr("Copy"), QKeySequence::Copy, this,
                   [this] { QApplication::clipboard()->setText(tabSeparated()); });
    menu.addAction(tr("Select all"), QKeySequence::SelectAll, this, &QTableView::selectAll);
    if (isSignalConnected(QMetaMethod::fromSignal(&TableView::exportRequested))) {
        menu.addSeparator();
        menu.addAction(Icon::get(IconName::Download), tr("Save what is shown as a file …"),
                       QKeySequence(u"Ctrl+E"_s), this, &TableView::exportRequested);
    }
    menu.exec(event->globalPos());
}

std::vector<int> TableView::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

QList<QStringList> TableView::shownCells() const
{
    QList<QStringList> lines;
    if (!model())
        return lines;
    const std::vector<int> columns = shownColumns();
    for (int row = -1; row < model()->rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells.append(
                (row < 0 ? model()->headerData(column, Qt::Horizontal) : model()->index(row, column).data())
                    .toString());
        lines.append(cells);
    }
    return lines;
}

QString TableView::tabSeparated() const
{
    if (!model())
        return {};
    const std::vector<int> columns = shownColumns();
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
