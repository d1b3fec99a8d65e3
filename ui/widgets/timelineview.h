// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/timelinedata.h"

#include <QAbstractScrollArea>
#include <QDate>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QMimeData;

namespace tewake::ui {

class TimelineLayout;

/// Workers by time: frozen names at the left, days and hours on top, availability, blocks in their state's
/// colour, lanes on top. Times are UTC seconds; the zone is only for what is written. Rows and blocks are
/// values: set them again when they change.
///
/// Keys: left/right go from block to block of a row, up/down to the nearest block of the next row, Home/End
/// to a row's ends, Page up/down, Enter activates the block (or the row), Esc clears the selection, Ctrl with
/// plus and minus zooms.
class TimelineView : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Zoom { Hour, Day, Week, Month };

    explicit TimelineView(const QString &accessibleName, QWidget *parent = nullptr);
    ~TimelineView() override;

    /// Days shown, first to last inclusive, in the zone (default Asia/Tokyo).
    void setRange(const QDate &first, const QDate &last);
    [[nodiscard]] QDate firstDate() const;
    [[nodiscard]] QDate lastDate() const;
    void setTimeZone(const QTimeZone &zone);
    /// Hours of the day that are drawn, 0 to 24; the rest of the night takes no room. Default 8 to 21.
    void setVisibleHours(int from, int to);
    /// Hours of single days that differ (Saturday 8 to 13; an equal pair gives a sliver).
    void setDayHours(std::function<std::pair<int, int>(const QDate &)> hours);
    void setZoom(Zoom zoom);
    [[nodiscard]] Zoom zoom() const;
    /// Line of the present moment; nullopt hides it.
    void setNow(std::optional<qint64> utcSeconds);

    void setRows(std::vector<TimelineRow> rows);
    [[nodiscard]] const std::vector<TimelineRow> &rows() const;
    /// Replaces one row, found by its id; false when there is none.
    bool updateRow(TimelineRow row);
    /// Sets fit, reason and candidate slots of every row at once without touching the blocks; rows not named
    /// get RowFit::None.
    struct Candidate {
        qint64 rowId = 0;
        RowFit fit = RowFit::None;
        QString reason{};
        std::vector<TimelineSpan> spans{};
    };
    void setCandidates(const std::vector<Candidate> &candidates);
    void clearCandidates();
    void setLanes(std::vector<TimelineLane> lanes);
    /// Heading of the name column ("By name") and of its right part ("planned/wanted").
    void setNameHeading(const QString &left, const QString &right);
    /// Width of the name column in pixels of the pictures; default 134.
    void setNameWidth(int width);
    /// Shown when there is no row.
    void setEmptySentence(const QString &sentence);

    /// Tool tips: the block's name by default; give a callback for more (rich text allowed).
    void setBlockToolTip(std::function<QString(const TimelineRow &, const TimelineBlock &)> toolTip);
    void setRowToolTip(std::function<QString(const TimelineRow &)> toolTip);

    [[nodiscard]] qint64 selectedBlock() const; ///< id, or -1
    [[nodiscard]] qint64 selectedRow() const;   ///< id, or -1
    void selectBlock(qint64 blockId);           ///< -1 clears; scrolls it into view
    void selectRow(qint64 rowId);
    void ensureTimeVisible(qint64 utcSeconds);
    void ensureRowVisible(qint64 rowId);

    /// Drags from outside (a list of tasks) carry this.
    [[nodiscard]] static QMimeData *taskMimeData(qint64 taskId, int minutes);
    static constexpr const char *taskMimeType = "application/x-tewake-task";
    /// Dropped times snap to this many minutes; default 15.
    void setSnapMinutes(int minutes);
    void setDropEnabled(bool enabled);

    /// Geometry in viewport coordinates, for tests and popups; empty when not visible.
    [[nodiscard]] QRect blockRect(qint64 blockId) const;
    [[nodiscard]] QRect rowRect(qint64 rowId) const;
    [[nodiscard]] qint64 blockAt(QPoint viewportPos) const;
    [[nodiscard]] qint64 rowAt(QPoint viewportPos) const;
    /// UTC seconds at a point; nullopt outside the days.
    [[nodiscard]] std::optional<qint64> timeAt(QPoint viewportPos) const;

signals:
    void blockActivated(qint64 blockId);
    void rowActivated(qint64 rowId);
    /// Either may be -1.
    void selectionChanged(qint64 blockId, qint64 rowId);
    /// A task was dropped on a row. \a startUtc is the snapped start in UTC seconds.
    void dropRequested(qint64 taskId, qint64 rowId, qint64 startUtc);
    /// A drag began (from outside: when it enters); light the rows with setCandidates. \a taskId -1: the drag
    /// ended.
    void dragTaskChanged(qint64 taskId);
    void contextMenuRequested(qint64 blockId, qint64 rowId, const QPoint &globalPos);
    void nameHeadingClicked();
    void zoomChanged(tewake::ui::TimelineView::Zoom zoom);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    // timelineinput.cpp: whether the key meant something here
    bool moveWithKey(const QKeyEvent &event);
    bool actOnKey(const QKeyEvent &event);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tewake::ui
