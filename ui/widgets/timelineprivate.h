// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/timelinelayout.h"
#include "ui/widgets/timelineview.h"

#include <QHash>
#include <QPixmap>

class QPainter;

namespace tewake::ui {

/// State and drawing of a TimelineView. Indices are places in rows and blocks, -1 for none.
struct TimelineView::Private {
    explicit Private(TimelineView *view)
        : q(view)
    {
    }

    TimelineView *q;
    TimelineLayout layout;
    QDate first;
    QDate last;
    QTimeZone zone{QByteArrayLiteral("Asia/Tokyo")};
    int fromHour = 8;
    int toHour = 21;
    std::function<std::pair<int, int>(const QDate &)> dayHours;
    Zoom zoom = Zoom::Week;
    std::optional<qint64> now;
    std::vector<TimelineRow> rows;
    std::vector<TimelineLane> lanes;
    QHash<qint64, int> rowOfId;
    bool anyFit = false;
    QString headingLeft;
    QString headingRight;
    int nameWidth = 134;
    int moreNames = 0; ///< pixels beyond it that names and headings need
    QString emptySentence;
    std::function<QString(const TimelineRow &, const TimelineBlock &)> blockToolTip;
    std::function<QString(const TimelineRow &)> rowToolTip;
    int snap = 15;
    bool dropEnabled = true;

    int row = -1;
    int block = -1;
    int hoverRow = -1;
    QPoint pressPos;
    int pressBlock = -1;
    int pressRow = -1;
    /// A task that hangs over the board.
    qint64 dragTask = -1;
    int dragMinutes = 0;
    int dropRow = -1;
    qint64 dropStart = 0;

    struct BlockKey {
        int status;
        int width;
        int height;
        bool ghost;
        QString text;
        bool operator==(const BlockKey &) const = default;
    };
    friend size_t qHash(const BlockKey &key, size_t seed) noexcept
    {
        return qHashMulti(seed, key.status, key.width, key.height, key.ghost, key.text);
    }
    /// Blocks repeat in look, so each look is drawn once and then copied.
    QHash<BlockKey, QPixmap> looks;

    // Geometry, in viewport coordinates unless said otherwise.
    [[nodiscard]] int names() const;
    /// Widens the names' column as far as names and headings need.
    void measureNames();
    [[nodiscard]] static QString duration(int minutes);
    [[nodiscard]] static QString wishedText(const TimelineRow &row);
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int laneHeight() const;
    [[nodiscard]] int top() const { return headHeight() + static_cast<int>(lanes.size()) * laneHeight(); }
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int blockHeight() const;
    [[nodiscard]] int scrollX() const;
    [[nodiscard]] int scrollY() const;
    [[nodiscard]] double viewX(qint64 utc) const { return layout.xOf(utc) - scrollX() + names(); }
    [[nodiscard]] int rowTop(int index) const { return top() + index * rowHeight() - scrollY(); }
    [[nodiscard]] int rowAtY(int y) const;
    [[nodiscard]] QRect rowBox(int index) const;
    [[nodiscard]] QRect blockBox(int rowIndex, int blockIndex) const;
    [[nodiscard]] int blockAtPos(int rowIndex, QPoint pos) const;
    [[nodiscard]] std::pair<int, int> find(qint64 blockId) const;
    /// First and last pixel of time that show, as moments.
    [[nodiscard]] TimelineSpan shown() const;

    void rebuild();
    void updateScrollBars();
    void select(int rowIndex, int blockIndex, bool reveal);
    void reveal(int rowIndex, int blockIndex);
    void describe();
    void setDragTask(qint64 task);
    void finishDrag();
    [[nodiscard]] qint64 snapped(int viewX) const;
    void stepInRow(int by);
    void stepRows(int by);

    void paint(QPainter &painter, const QRect &dirty);
    void paintBackground(QPainter &painter, int index) const;
    void paintBlocks(QPainter &painter, int index);
    void paintCandidate(QPainter &painter, int index) const;
    void paintName(QPainter &painter, int index) const;
    void paintNameFigures(QPainter &painter, const QRect &box, const TimelineRow &shownRow) const;
    void paintHeader(QPainter &painter) const;
    void paintDayHead(QPainter &painter, const TimelineLayout::Day &day) const;
    void paintLanes(QPainter &painter) const;
    void paintCoverage(QPainter &painter, const TimelineLane &lane, const QRect &box) const;
    void paintSeats(QPainter &painter, const TimelineLane &lane, const QRect &box) const;
    void paintNow(QPainter &painter) const;
    void paintDrop(QPainter &painter);
    [[nodiscard]] QPixmap look(Status status, const QSize &size, const QString &text, bool ghost);
    [[nodiscard]] QString blockText(const TimelineBlock &shownBlock, int width) const;
};

/// 45 degree lines of something that is not to be had.
void paintHatching(QPainter &painter, const QRect &rect);

} // namespace tewake::ui
