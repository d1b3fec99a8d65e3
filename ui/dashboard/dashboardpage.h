// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/dashboard.h"
#include "ui/shell/screen.h"

class QBoxLayout;
class QComboBox;

namespace tewake::ui {

class Card;
class FigureRow;
class MonthRangeBox;
class MonthBarChart;
class SegmentedControl;
class CapacityCard;
class TableView;

/// ダッシュボード: the fiscal year at a glance. The figures are read on the reading thread.
class DashboardPage : public Screen {
    Q_OBJECT
public:
    explicit DashboardPage(ScreenContext &context);
    void refresh() override;
    bool exportShown() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void exportFrom(const TableView &table) override;
    void buildHeader();
    QWidget *buildCharts();
    QWidget *buildTable();
    void readCapacity();
    /// Offers the month, and the year, that have begun since.
    void followToday();
    void show(const DashboardFigures &figures);
    void offerHubs(const DashboardFigures &figures);
    void showChart(const DashboardFigures &figures);
    void showTable(const DashboardFigures &figures);
    [[nodiscard]] QcdGroup group() const;

    QComboBox *m_year = nullptr;
    MonthRangeBox *m_months = nullptr;
    QComboBox *m_hub = nullptr;
    FigureRow *m_figures = nullptr;
    MonthBarChart *m_chart = nullptr;
    Card *m_chartCard = nullptr;
    CapacityCard *m_capacity = nullptr;
    QBoxLayout *m_charts = nullptr;
    SegmentedControl *m_group = nullptr;
    TableView *m_table = nullptr;
    DashboardFigures m_shown;
    YearMonth m_current; ///< the month of today when the months to choose were offered
    bool m_hasLegend = false;
    int m_request = 0; ///< answers to earlier questions are dropped
};

} // namespace tewake::ui
