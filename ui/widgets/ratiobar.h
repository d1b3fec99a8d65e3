// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/status.h"

#include <QVector>
#include <QWidget>

#include <optional>

namespace tewake::ui {

/// One bar cut into parts (an order's tasks by state; reward, inspection, margin), with a legend of icon or
/// square, word and figure below.
class RatioBar : public QWidget {
    Q_OBJECT
public:
    struct Part {
        double value = 0;
        QString word{};
        QString figure{};               ///< what the legend writes after the word
        std::optional<Status> status{}; ///< colours and icon of a state
        int chartColor = 0;             ///< when there is no state
        bool striped = false;           ///< forecast
    };
    explicit RatioBar(const QString &accessibleName, QWidget *parent = nullptr);
    void setParts(const QVector<Part> &parts);
    /// The whole of the bar; parts may leave a rest (a ceiling). 0: the sum of the parts.
    void setTotal(double total);
    void setLegendShown(bool shown);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int layoutLegend(int width, QPainter *painter) const;
    void describe();
    QVector<Part> m_parts;
    double m_total = 0;
    bool m_legend = true;
};

/// A line of recent values with a dot at the last. Decoration beside a figure: the figure carries the
/// meaning.
class Sparkline : public QWidget {
    Q_OBJECT
public:
    explicit Sparkline(QWidget *parent = nullptr);
    void setValues(const QVector<double> &values);
    /// Paints a sparkline into a rectangle, for delegates.
    static void paint(QPainter &painter, const QRectF &rect, const QVector<double> &values,
                      const QColor &color);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVector<double> m_values;
};

/// Horizontal bar of a share with rounded ends on the track's colour.
void paintShareBar(QPainter &painter, const QRectF &rect, double share, const QColor &color,
                   bool track = true);

} // namespace tewake::ui
