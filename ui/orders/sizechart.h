// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/splitoutlook.h"

#include <QWidget>

namespace tewake::ui {

/// A bar for each size of box: how many people could take one. Left and right choose a size; a click does
/// too.
class SizeChart : public QWidget {
    Q_OBJECT
public:
    explicit SizeChart(QWidget *parent = nullptr);
    void setOutlook(const SplitOutlook &outlook);
    /// Marks the size that is split by now; -1 for one in between.
    void setChosen(int index);
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void sizeChosen(tewake::Minutes size);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF slotOf(int index) const;
    [[nodiscard]] double scaleStep() const;
    [[nodiscard]] double scaleTop() const;
    void paintScale(QPainter &painter, const QRectF &plot) const;
    void paintBar(QPainter &painter, int index, const QRectF &plot) const;
    void describe();
    SplitOutlook m_outlook;
    int m_chosen = -1;
};

} // namespace tewake::ui
