// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/status.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace tewake::ui {

/// A stretch of a weekday: weekday 1 (Monday) to 7, minutes of the day, half open.
struct WeekSlot {
    int weekday = 1;
    int startMinute = 0;
    int endMinute = 0;
    bool operator==(const WeekSlot &) const = default;
};
/// Sorted, clipped to the day, touching and overlapping slots joined, empty ones dropped.
[[nodiscard]] std::vector<WeekSlot> normalizedSlots(std::vector<WeekSlot> weekSlots);

/// A block laid over the availability in read-only mode.
struct WeekBlock {
    qint64 id = 0;
    int weekday = 1;
    int startMinute = 0;
    int endMinute = 0;
    Status status = Status::Planned;
    QString name{}; ///< tool tip and screen reader
};

/// The hours somebody can give, painted on a week: drag with the mouse to paint (or to erase, when the drag
/// starts on painted time). With the keyboard: arrows move, Shift with arrows extends, Space paints or erases
/// the stretch, Delete erases it, Ctrl+A takes the day.
class WeekGrid : public QWidget {
    Q_OBJECT
public:
    explicit WeekGrid(const QString &accessibleName, QWidget *parent = nullptr);

    void setSlots(const std::vector<WeekSlot> &weekSlots);
    [[nodiscard]] const std::vector<WeekSlot> &weekSlots() const { return m_slots; }
    /// Sum of a week.
    [[nodiscard]] int totalMinutes() const;
    /// Length of a cell: 15 or 30 minutes (default 30).
    void setGridMinutes(int minutes);
    /// Hours shown; slots outside stay as they are. Default 6 to 23.
    void setVisibleHours(int from, int to);
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    void setBlocks(std::vector<WeekBlock> blocks);
    /// Headings of the seven days; default: the locale's short names.
    void setDayHeadings(const QStringList &headings);
    /// Marks a day as today (1 to 7) and, with a minute, the present moment; 0 for none.
    void setToday(int weekday, std::optional<int> minute = std::nullopt);
    /// Height of an hour in pixels of the pictures; default 18.
    void setHourHeight(int height);

    /// Rectangle of a cell, for tests and tours.
    [[nodiscard]] QRect cellRect(int weekday, int minute) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The person changed the hours (not emitted by setSlots).
    void changed();
    void blockActivated(qint64 blockId);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Cell {
        int weekday = 1;
        int minute = 0;
        bool operator==(const Cell &) const = default;
    };
    [[nodiscard]] QRect gridRect() const;
    [[nodiscard]] std::optional<Cell> cellAt(QPoint pos) const;
    [[nodiscard]] Cell nearestCell(QPoint pos) const;
    [[nodiscard]] bool isPainted(const Cell &cell) const;
    [[nodiscard]] std::vector<WeekSlot> withRange(const Cell &from, const Cell &to, bool paint) const;
    [[nodiscard]] QRect slotRect(int weekday, int startMinute, int endMinute) const;
    void apply(bool paint);
    void moveCursor(int days, int minutes, bool extend);
    void announce();
    void paintGrid(QPainter &painter, const std::vector<WeekSlot> &shown) const;
    void paintBlocks(QPainter &painter) const;
    void paintCursor(QPainter &painter) const;
    [[nodiscard]] const WeekBlock *blockAt(QPoint pos) const;

    std::vector<WeekSlot> m_slots;
    std::vector<WeekBlock> m_blocks;
    QStringList m_headings;
    QString m_baseName;
    Cell m_cursor{1, 9 * 60};
    Cell m_anchor{1, 9 * 60};
    std::optional<Cell> m_dragFrom;
    bool m_dragPaints = true;
    int m_grid = 30;
    int m_fromHour = 6;
    int m_toHour = 23;
    int m_today = 0;
    std::optional<int> m_nowMinute;
    int m_hourHeight = 18;
    bool m_readOnly = false;
};

} // namespace tewake::ui
