// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timelineview.h"

#include "ui/widgets/timelineprivate.h"

#include <QAccessible>
#include <QEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tewake::ui {

TimelineView::TimelineView(const QString &accessibleName, QWidget *parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>(this))
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    horizontalScrollBar()->setAccessibleName(tr("Time"));
    verticalScrollBar()->setAccessibleName(tr("Rows"));
    d->emptySentence = tr("Nobody to show here.");
    d->first = QDate::currentDate();
    d->last = d->first.addDays(6);
    d->rebuild();
}

TimelineView::~TimelineView() = default;

void TimelineView::setRange(const QDate &first, const QDate &last)
{
    d->first = first;
    d->last = std::max(first, last);
    d->rebuild();
}

QDate TimelineView::firstDate() const
{
    return d->first;
}

QDate TimelineView::lastDate() const
{
    return d->last;
}

void TimelineView::setTimeZone(const QTimeZone &zone)
{
    d->zone = zone;
    d->rebuild();
}

void TimelineView::setVisibleHours(int from, int to)
{
    d->fromHour = std::clamp(from, 0, 23);
    d->toHour = std::clamp(to, d->fromHour + 1, 24);
    d->rebuild();
}

void TimelineView::setDayHours(std::function<std::pair<int, int>(const QDate &)> hours)
{
    d->dayHours = std::move(hours);
    d->rebuild();
}

void TimelineView::setZoom(Zoom zoom)
{
    if (zoom == d->zoom)
        return;
    // What stood at the left edge stays there.
    const qint64 left = d->shown().start;
    d->zoom = zoom;
    d->rebuild();
    horizontalScrollBar()->setValue(static_cast<int>(d->layout.xOf(left)));
    emit zoomChanged(zoom);
}

TimelineView::Zoom TimelineView::zoom() const
{
    return d->zoom;
}

void TimelineView::setNow(std::optional<qint64> utcSeconds)
{
    d->now = utcSeconds;
    viewport()->update();
}

void TimelineView::setRows(std::vector<TimelineRow> rows)
{
    const qint64 rowId = selectedRow();
    const qint64 blockId = selectedBlock();
    d->rows = std::move(rows);
    d->rowOfId.clear();
    d->anyFit = false;
    for (std::size_t i = 0; i < d->rows.size(); ++i) {
        d->rowOfId.insert(d->rows[i].id, static_cast<int>(i));
        d->anyFit |= d->rows[i].fit != RowFit::None;
    }
    // The selection follows its ids to their new places.
    const auto [row, block] = blockId >= 0 ? d->find(blockId) : std::pair(d->rowOfId.value(rowId, -1), -1);
    d->row = row;
    d->block = block;
    d->hoverRow = d->pressRow = d->dropRow = -1;
    d->measureNames();
    d->updateScrollBars();
    viewport()->update();
    if (selectedRow() != rowId || selectedBlock() != blockId)
        emit selectionChanged(selectedBlock(), selectedRow());
}

const std::vector<TimelineRow> &TimelineView::rows() const
{
    return d->rows;
}

bool TimelineView::updateRow(TimelineRow row)
{
    const int index = d->rowOfId.value(row.id, -1);
    if (index < 0)
        return false;
    const qint64 blockId = d->row == index ? selectedBlock() : -1;
    d->rows[static_cast<std::size_t>(index)] = std::move(row);
    if (blockId >= 0)
        d->block = d->find(blockId).second;
    viewport()->update();
    return true;
}

void TimelineView::setCandidates(const std::vector<Candidate> &candidates)
{
    clearCandidates();
    for (const Candidate &candidate : candidates) {
        const int index = d->rowOfId.value(candidate.rowId, -1);
        if (index < 0)
            continue;
        TimelineRow &row = d->rows[static_cast<std::size_t>(index)];
        row.fit = candidate.fit;
        row.reason = candidate.reason;
        row.candidateSlots = candidate.spans;
        d->anyFit = true;
    }
    viewport()->update();
}

void TimelineView::clearCandidates()
{
    for (TimelineRow &row : d->rows) {
        row.fit = RowFit::None;
        row.reason.clear();
        row.candidateSlots.clear();
    }
    d->anyFit = false;
    viewport()->update();
}

void TimelineView::setLanes(std::vector<TimelineLane> lanes)
{
    d->lanes = std::move(lanes);
    d->updateScrollBars();
    viewport()->update();
}

void TimelineView::setNameHeading(const QString &left, const QString &right)
{
    d->headingLeft = left;
    d->headingRight = right;
    d->measureNames();
    viewport()->update();
}

void TimelineView::setNameWidth(int width)
{
    d->nameWidth = width;
    d->rebuild();
}

void TimelineView::setEmptySentence(const QString &sentence)
{
    d->emptySentence = sentence;
    viewport()->update();
}

void TimelineView::setBlockToolTip(std::function<QString(const TimelineRow &, const TimelineBlock &)> toolTip)
{
    d->blockToolTip = std::move(toolTip);
}

void TimelineView::setRowToolTip(std::function<QString(const TimelineRow &)> toolTip)
{
    d->rowToolTip = std::move(toolTip);
}

qint64 TimelineView::selectedBlock() const
{
    return d->row >= 0 && d->block >= 0
               ? d->rows[static_cast<std::size_t>(d->row)].blocks[static_cast<std::size_t>(d->block)].id
               : -1;
}

qint64 TimelineView::selectedRow() const
{
    return d->row >= 0 ? d->rows[static_cast<std::size_t>(d->row)].id : -1;
}

void TimelineView::selectBlock(qint64 blockId)
{
    const auto [row, block] = blockId < 0 ? std::pair(-1, -1) : d->find(blockId);
    d->select(row, block, true);
}

void TimelineView::selectRow(qint64 rowId)
{
    d->select(d->rowOfId.value(rowId, -1), -1, true);
}

void TimelineView::ensureTimeVisible(qint64 utcSeconds)
{
    const int x = static_cast<int>(d->layout.xOf(utcSeconds));
    const int width = viewport()->width() - d->names();
    if (x < d->scrollX() || x > d->scrollX() + width - Metrics::px(16))
        horizontalScrollBar()->setValue(x - width / 3);
}

void TimelineView::ensureRowVisible(qint64 rowId)
{
    if (const int index = d->rowOfId.value(rowId, -1); index >= 0)
        d->reveal(index, -1);
}

QMimeData *TimelineView::taskMimeData(qint64 taskId, int minutes)
{
    auto *data = new QMimeData;
    data->setData(QString::fromLatin1(taskMimeType),
                  QByteArray::number(taskId) + ';' + QByteArray::number(minutes));
    return data;
}

void TimelineView::setSnapMinutes(int minutes)
{
    d->snap = std::max(1, minutes);
}

void TimelineView::setDropEnabled(bool enabled)
{
    d->dropEnabled = enabled;
}

QRect TimelineView::blockRect(qint64 blockId) const
{
    const auto [row, block] = d->find(blockId);
    return row < 0 ? QRect() : d->blockBox(row, block);
}

QRect TimelineView::rowRect(qint64 rowId) const
{
    const int index = d->rowOfId.value(rowId, -1);
    return index < 0 ? QRect() : d->rowBox(index);
}

qint64 TimelineView::blockAt(QPoint viewportPos) const
{
    const int row = d->rowAtY(viewportPos.y());
    const int block = row < 0 || viewportPos.x() < d->names() ? -1 : d->blockAtPos(row, viewportPos);
    return block < 0 ? -1 : d->rows[static_cast<std::size_t>(row)].blocks[static_cast<std::size_t>(block)].id;
}

qint64 TimelineView::rowAt(QPoint viewportPos) const
{
    const int row = d->rowAtY(viewportPos.y());
    return row < 0 ? -1 : d->rows[static_cast<std::size_t>(row)].id;
}

std::optional<qint64> TimelineView::timeAt(QPoint viewportPos) const
{
    const int x = viewportPos.x() - d->names() + d->scrollX();
    if (viewportPos.x() < d->names() || x < 0 || x >= d->layout.width())
        return std::nullopt;
    return d->layout.timeAt(x);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && d->hoverRow >= 0) {
        d->hoverRow = -1;
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = d->rowAtY(help->pos().y());
    QString words;
    if (row >= 0) {
        const TimelineRow &shown = d->rows[static_cast<std::size_t>(row)];
        const int block = help->pos().x() < d->names() ? -1 : d->blockAtPos(row, help->pos());
        if (block >= 0) {
            const TimelineBlock &under = shown.blocks[static_cast<std::size_t>(block)];
            words = d->blockToolTip ? d->blockToolTip(shown, under) : under.name;
        } else if (d->rowToolTip) {
            words = d->rowToolTip(shown);
        } else {
            words = shown.reason;
        }
    }
    QToolTip::showText(help->globalPos(), words, viewport());
    return true;
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    d->paint(painter, event->rect());
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    d->rebuild();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LocaleChange:
        // The base class sends some of these before the private part exists.
        if (d) {
            d->looks.clear();
            d->measureNames();
            d->rebuild();
        }
        break;
    default:
        break;
    }
}

void TimelineView::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace tewake::ui
