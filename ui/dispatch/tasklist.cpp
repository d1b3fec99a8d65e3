// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/tasklist.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/formats.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace tewake::ui {

using namespace Qt::StringLiterals;

TaskListView::TaskListView(QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"dispatch.tasks"_s);
    setAccessibleName(tr("Unassigned tasks"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setMouseTracking(true);
    setItemDelegate(new TaskListDelegate(this));
}

void TaskListView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool group = current.data(TaskListModel::IsGroupRole).toBool();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (group)
            emit foldRequested(current);
        else if (current.isValid())
            emit taskActivated(current.data(TaskListModel::TaskIdRole).toLongLong());
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (group && current.data(TaskListModel::FoldedRole).toBool() == (event->key() == Qt::Key_Right))
            emit foldRequested(current);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void TaskListView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex hit = indexAt(event->position().toPoint());
    const bool onChevron = event->position().x() > viewport()->width() - Metrics::px(30);
    if (hit.data(TaskListModel::IsGroupRole).toBool() && onChevron)
        emit foldRequested(hit);
}

void TaskListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex hit = indexAt(event->position().toPoint());
    if (hit.isValid() && !hit.data(TaskListModel::IsGroupRole).toBool())
        emit taskActivated(hit.data(TaskListModel::TaskIdRole).toLongLong());
}

void TaskListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentTaskChanged(current.isValid() ? current.data(TaskListModel::TaskIdRole).toLongLong() : -1);
}

TaskList::TaskList(DraftPlan *plan, QWidget *parent)
    : Panel(parent)
    , m_plan(plan)
    , m_model(new TaskListModel(plan, this))
    , m_view(new TaskListView(this))
    , m_sums(new TextLabel({}, FontRole::Small, Tone::Muted, this))
    , m_filter(new SearchField(tr("Filter by skill, due date, order"), IconName::Filter, this))
    , m_empty(new EmptyState(tr("Every task has somebody."), IconName::Check, m_view->viewport()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Metrics::px(10), Metrics::px(5), Metrics::px(6), 0);
    head->setSpacing(Metrics::gap(2));
    head->addWidget(new TextLabel(tr("Unassigned"), FontRole::Section, Tone::Normal, this));
    m_sums->setElided(true);
    head->addWidget(m_sums, 1);
    auto *sort = makeIconButton(IconName::Sort, tr("Order of the list"), ButtonRole::Text, this);
    sort->setObjectName(u"dispatch.tasks.order"_s);
    head->addWidget(sort);
    column->addLayout(head);
    m_filter->setObjectName(u"dispatch.tasks.filter"_s);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Metrics::px(10), Metrics::px(2), Metrics::px(10), Metrics::px(8));
    line->addWidget(m_filter);
    column->addLayout(line);
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(m_view, 1);
    m_view->setModel(m_model);
    m_empty->hide();
    m_counting.setSingleShot(true);
    m_counting.setInterval(15);
    connect(sort, &QPushButton::clicked, this, &TaskList::chooseOrder);
    connect(m_filter, &SearchField::searchChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showSums();
    });
    connect(m_filter, &SearchField::leaveDown, this, &TaskList::focusList);
    connect(m_view, &TaskListView::taskActivated, this, &TaskList::taskActivated);
    connect(m_view, &TaskListView::currentTaskChanged, this, [this](qint64 task) {
        if (!m_restoring)
            emit currentTaskChanged(task);
    });
    connect(m_view, &TaskListView::foldRequested, this, [this](const QModelIndex &group) {
        const int row = group.row();
        m_model->toggleGroup(group);
        m_view->setCurrentIndex(m_model->index(row));
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, &m_counting, qOverload<>(&QTimer::start));
    connect(&m_counting, &QTimer::timeout, this, &TaskList::countVisible);
}

void TaskList::reload()
{
    const qint64 task = currentTask();
    const int scroll = m_view->verticalScrollBar()->value();
    m_restoring = true;
    m_model->reload();
    if (const QModelIndex index = m_model->indexOfTask(task); index.isValid())
        m_view->setCurrentIndex(index);
    m_view->verticalScrollBar()->setValue(scroll);
    m_restoring = false;
    showSums();
}

void TaskList::refreshDrafts()
{
    m_model->refreshDrafts();
    m_counting.start();
}

void TaskList::showSums()
{
    m_sums->setText(
        tr("%1 · %2").arg(tr("%n tasks", nullptr, m_model->taskCount()), hoursText(m_model->effort())));
    m_empty->setSentence(m_plan->isReady() && m_plan->data().open.isEmpty()
                             ? tr("Every task has somebody.")
                             : tr("No task matches the filter."));
    m_empty->setVisible(m_model->taskCount() == 0);
    m_empty->setGeometry(m_view->viewport()->rect());
    m_counting.start();
}

void TaskList::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    m_empty->setGeometry(m_view->viewport()->rect());
    m_counting.start();
}

void TaskList::countVisible()
{
    const QRect area = m_view->viewport()->rect();
    const QModelIndex first = m_view->indexAt({1, 1});
    const QModelIndex last = m_view->indexAt({1, area.bottom() - 1});
    if (!first.isValid())
        return;
    const QList<qint64> tasks =
        m_model->uncounted(first.row(), last.isValid() ? last.row() : m_model->rowCount() - 1);
    if (!tasks.isEmpty())
        emit countsWanted(tasks);
}

void TaskList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TaskList::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 1)
        m_view->setCurrentIndex(m_model->index(1));
}

bool TaskList::selectTask(qint64 task)
{
    const QModelIndex index = m_model->indexOfTask(task);
    if (!index.isValid())
        return false;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    return true;
}

qint64 TaskList::currentTask() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() && m_plan->isReady() ? current.data(TaskListModel::TaskIdRole).toLongLong() : -1;
}

void TaskList::chooseOrder()
{
    QMenu menu(this);
    menu.addAction(tr("Due first"), this, [this] { m_model->setOrder(TaskOrder::Due); });
    menu.addAction(tr("By order number"), this, [this] { m_model->setOrder(TaskOrder::Order); });
    menu.addAction(tr("Most work first"), this, [this] { m_model->setOrder(TaskOrder::Effort); });
    menu.exec(QCursor::pos());
    m_counting.start();
}

} // namespace tewake::ui
