// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QVector>
#include <QWidget>

#include <optional>

class QCustomPlot;
class QCPBars;
class QCPItemText;

namespace tewake::ui {

/// Revenue by month: this year's bars with their figure, last year's narrow and grey beside them, plan as a
/// short line, forecast striped on top.
class MonthBarChart : public QWidget {
    Q_OBJECT
public:
    struct Month {
        QString label;                    ///< "Apr"
        double actual = 0;                ///< in the chart's unit
        std::optional<double> forecast{}; ///< more to come in this month, on top of actual
        std::optional<double> lastYear{};
        std::optional<double> plan{};
        QString figure{};     ///< written above the bar; empty: none
        bool current = false; ///< label in accent
    };

    /// \a accessibleName says what is drawn; the figures are added to the accessible description.
    explicit MonthBarChart(const QString &accessibleName, QWidget *parent = nullptr);
    void setMonths(const QVector<Month> &months);
    /// Writes the chart as vectors; false when the file cannot be written.
    bool savePdf(const QString &path, int width, int height);
    [[nodiscard]] QSize sizeHint() const override;
    /// Small legend as a widget, for Card::addTrailing.
    [[nodiscard]] QWidget *makeLegend(QWidget *parent) const;

signals:
    /// A month was clicked or chosen with the arrow keys and Enter.
    void monthActivated(int index);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void addBars();
    void addPlan();
    void addFigures();
    void style();
    void describe();
    [[nodiscard]] double top() const;
    QCustomPlot *m_plot;
    QVector<Month> m_months;
    int m_focused = -1;
};

/// Words with a coloured square, line or stripes before them.
class LegendEntry : public QWidget {
    Q_OBJECT
public:
    enum class Mark { Square, Stripes, Line };
    /// \a colorIndex: chart colour 0 to 7, or -1 for last year's grey.
    LegendEntry(const QString &text, int colorIndex, Mark mark, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    int m_color;
    Mark m_mark;
};

} // namespace tewake::ui
