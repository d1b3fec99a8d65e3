// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

#include <vector>

namespace tewake::ui {

/// A row of choices of which one holds (List | Board, Hour | Day | Week | Month). Left and right move, Home
/// and End jump.
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedControl(const QString &accessibleName, QWidget *parent = nullptr);

    int addSegment(const QString &text, IconName icon = IconName::None);
    void setSegmentText(int index, const QString &text);
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int count() const { return static_cast<int>(m_segments.size()); }
    /// Small (26) instead of 30 px.
    void setSmall(bool isSmall);
    [[nodiscard]] QRect segmentRect(int index) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Segment {
        QString text;
        IconName icon = IconName::None;
    };
    [[nodiscard]] int segmentWidth(const Segment &segment) const;
    [[nodiscard]] int segmentAt(QPoint pos) const;
    void choose(int index);

    std::vector<Segment> m_segments;
    int m_current = 0;
    int m_hover = -1;
    bool m_small = false;
};

} // namespace tewake::ui
