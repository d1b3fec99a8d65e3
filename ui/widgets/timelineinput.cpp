// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timelineprivate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

/// Task and minutes of a drag; -1 when it is none of ours.
std::pair<qint64, int> dragged(const QMimeData *data)
{
    const QList<QByteArray> parts = data->data(QString::fromLatin1(TimelineView::taskMimeType)).split(';');
    bool good = false;
    const qint64 task = parts.value(0).toLongLong(&good);
    return good ? std::pair(task, parts.value(1).toInt()) : std::pair<qint64, int>(-1, 0);
}

} // namespace

void TimelineView::Private::stepInRow(int by)
{
    if (row < 0) {
        if (!rows.empty())
            select(0, rows[0].blocks.empty() ? -1 : 0, true);
        return;
    }
    const int count = static_cast<int>(rows[static_cast<std::size_t>(row)].blocks.size());
    if (count > 0)
        select(row, block < 0 ? (by > 0 ? 0 : count - 1) : std::clamp(block + by, 0, count - 1), true);
}

void TimelineView::Private::stepRows(int by)
{
    if (rows.empty())
        return;
    const int next = row < 0 ? 0 : std::clamp(row + by, 0, static_cast<int>(rows.size()) - 1);
    if (row < 0 || block < 0) {
        select(next, -1, true);
        return;
    }
    // The block that starts nearest to the one we leave.
    const qint64 start = rows[static_cast<std::size_t>(row)].blocks[static_cast<std::size_t>(block)].start;
    const auto &blocks = rows[static_cast<std::size_t>(next)].blocks;
    const auto nearest = std::min_element(
        blocks.begin(), blocks.end(), [start](const TimelineBlock &a, const TimelineBlock &b) {
            return std::llabs(a.start - start) < std::llabs(b.start - start);
        });
    select(next, nearest == blocks.end() ? -1 : static_cast<int>(nearest - blocks.begin()), true);
}

bool TimelineView::moveWithKey(const QKeyEvent &event)
{
    const int page = std::max(1, (viewport()->height() - d->top()) / d->rowHeight() - 1);
    const int farRow = static_cast<int>(d->rows.size());
    constexpr int farBlock = static_cast<int>(1e6);
    const bool control = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Left:
        d->stepInRow(-1);
        return true;
    case Qt::Key_Right:
        d->stepInRow(1);
        return true;
    case Qt::Key_Up:
        d->stepRows(-1);
        return true;
    case Qt::Key_Down:
        d->stepRows(1);
        return true;
    case Qt::Key_PageUp:
        d->stepRows(-page);
        return true;
    case Qt::Key_PageDown:
        d->stepRows(page);
        return true;
    case Qt::Key_Home:
        control ? d->stepRows(-farRow) : d->stepInRow(-farBlock);
        return true;
    case Qt::Key_End:
        control ? d->stepRows(farRow) : d->stepInRow(farBlock);
        return true;
    default:
        return false;
    }
}

bool TimelineView::actOnKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (selectedBlock() >= 0)
            emit blockActivated(selectedBlock());
        else if (selectedRow() >= 0)
            emit rowActivated(selectedRow());
        return true;
    case Qt::Key_Escape:
        if (d->row < 0)
            return false;
        d->select(-1, -1, false);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Semicolon:
    case Qt::Key_Minus: {
        if (!(event.modifiers() & Qt::ControlModifier))
            return false;
        const int next = static_cast<int>(d->zoom) + (event.key() == Qt::Key_Minus ? 1 : -1);
        setZoom(static_cast<Zoom>(std::clamp(next, 0, 3)));
        return true;
    }
    case Qt::Key_Menu: {
        const QRect box = d->row < 0      ? QRect()
                          : d->block >= 0 ? d->blockBox(d->row, d->block)
                                          : d->rowBox(d->row);
        emit contextMenuRequested(selectedBlock(), selectedRow(), viewport()->mapToGlobal(box.bottomLeft()));
        return true;
    }
    default:
        return false;
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (!moveWithKey(*event) && !actOnKey(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    d->pressPos = event->pos();
    d->pressRow = d->rowAtY(event->pos().y());
    d->pressBlock =
        d->pressRow < 0 || event->pos().x() < d->names() ? -1 : d->blockAtPos(d->pressRow, event->pos());
    if (event->button() == Qt::LeftButton && event->pos().y() < d->headHeight() &&
        event->pos().x() < d->names()) {
        emit nameHeadingClicked();
        return;
    }
    if (d->pressRow >= 0)
        d->select(d->pressRow, d->pressBlock, false);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const int row = d->rowAtY(event->pos().y());
    if (row != d->hoverRow) {
        d->hoverRow = row;
        viewport()->update();
    }
    if (!(event->buttons() & Qt::LeftButton) || d->pressRow < 0 || d->pressBlock < 0 ||
        (event->pos() - d->pressPos).manhattanLength() < QApplication::startDragDistance())
        return;
    const TimelineBlock &block =
        d->rows[static_cast<std::size_t>(d->pressRow)].blocks[static_cast<std::size_t>(d->pressBlock)];
    if (!block.draggable || !d->dropEnabled)
        return;
    const QRect box = d->blockBox(d->pressRow, d->pressBlock);
    auto *drag = new QDrag(this);
    drag->setMimeData(taskMimeData(block.taskId, static_cast<int>((block.end - block.start) / 60)));
    drag->setPixmap(d->look(block.status, box.size(), d->blockText(block, box.width()), false));
    drag->setHotSpot(d->pressPos - box.topLeft());
    d->pressBlock = -1;
    d->setDragTask(block.taskId);
    drag->exec(Qt::MoveAction, Qt::MoveAction);
    d->finishDrag();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *)
{
    d->pressRow = d->pressBlock = -1;
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const qint64 block = blockAt(event->pos()); block >= 0)
        emit blockActivated(block);
    else if (const qint64 row = rowAt(event->pos()); row >= 0)
        emit rowActivated(row);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const int turn = event->angleDelta().y();
    if (event->modifiers() & Qt::ControlModifier && turn != 0) {
        setZoom(static_cast<Zoom>(std::clamp(static_cast<int>(d->zoom) + (turn > 0 ? -1 : 1), 0, 3)));
        event->accept();
    } else if (event->modifiers() & Qt::ShiftModifier && turn != 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turn / 2);
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    // contextMenuEvent of a scroll area speaks in viewport coordinates.
    emit contextMenuRequested(blockAt(event->pos()), rowAt(event->pos()), event->globalPos());
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (d->row < 0 && event->reason() != Qt::MouseFocusReason && !d->rows.empty())
        d->select(0, -1, true);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::Private::setDragTask(qint64 task)
{
    if (task == dragTask)
        return;
    dragTask = task;
    emit q->dragTaskChanged(task);
}

void TimelineView::Private::finishDrag()
{
    dropRow = -1;
    setDragTask(-1);
    q->viewport()->update();
}

void TimelineView::dragEnterEvent(QDragEnterEvent *event)
{
    const auto [task, minutes] = dragged(event->mimeData());
    if (task < 0 || !d->dropEnabled) {
        event->ignore();
        return;
    }
    d->dragMinutes = minutes;
    d->setDragTask(task);
    event->acceptProposedAction();
}

void TimelineView::dragMoveEvent(QDragMoveEvent *event)
{
    const QPoint pos = event->position().toPoint();
    const int edge = Metrics::px(24);
    if (pos.y() < d->top() + edge)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - edge / 2);
    else if (pos.y() > viewport()->height() - edge)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + edge / 2);
    if (pos.x() > viewport()->width() - edge)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + edge / 2);
    else if (pos.x() > d->names() && pos.x() < d->names() + edge)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - edge / 2);
    d->dropRow = d->rowAtY(pos.y());
    d->dropStart = d->snapped(pos.x());
    const bool refused =
        d->dropRow < 0 || (d->anyFit && d->rows[static_cast<std::size_t>(d->dropRow)].fit == RowFit::No);
    event->setAccepted(!refused);
    viewport()->update();
}

void TimelineView::dragLeaveEvent(QDragLeaveEvent *)
{
    d->finishDrag();
}

void TimelineView::dropEvent(QDropEvent *event)
{
    const auto [task, minutes] = dragged(event->mimeData());
    const QPoint pos = event->position().toPoint();
    const int row = d->rowAtY(pos.y());
    if (task >= 0 && row >= 0) {
        event->acceptProposedAction();
        const qint64 rowId = d->rows[static_cast<std::size_t>(row)].id;
        const qint64 start = d->snapped(pos.x());
        d->finishDrag();
        emit dropRequested(task, rowId, start);
        return;
    }
    d->finishDrag();
}

} // namespace tewake::ui
