// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/hoursdesk.h"
#include "core/desk/moneydesk.h"
#include "core/report/monthreport.h"
#include "ui/shell/screen.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace tewake::ui {

class AdjustmentsPanel;
class HoursApproval;
class Banner;
class Card;
class FigureRow;
class SegmentedControl;
class TableView;
class TextLabel;

/// What the month screen shows, read in one go on the reading thread.
struct MonthView {
    Month month;
    QList<ChecklistItem> checklist;
    MonthFigures figures;
    Yen plan;
    Report report;
    QList<Adjustment> adjustments;
    QList<EntryRow> waiting;
    std::optional<YearMonth> openBefore; ///< the first earlier month that waits to be closed
};

/// 月次: the month's checklist, its report, its adjustments, closing and export.
class MonthPage : public Screen {
    Q_OBJECT
public:
    explicit MonthPage(ScreenContext &context);
    void activate(const Place &place) override;
    void refresh() override;
    bool exportShown() override { return exportFocused(m_table) || exportRevenue(); }
    [[nodiscard]] QList<Command> commands() override;

private:
    enum Tab { Clients, Categories, Orders, Workers, Hours, Adjustments };

    void buildHeader();
    QWidget *buildChecklist();
    QWidget *buildMain();
    void setMonth(YearMonth month);
    void show(const MonthView &view);
    void showChecklist(const MonthView &view);
    void showFigures(const MonthView &view);
    void openTab(Tab tab);
    void showTab();
    void closeMonth();
    void reopenMonth();
    /// The whole report of the month; true also where the person thinks better of it.
    bool exportRevenue();
    /// Approved hours of the office's whole history.
    void exportHours();
    /// Asks for a file, makes the report off the window's thread and writes it as the file's name ends.
    void exportReport(const QString &title, const QString &name, const QString &working,
                      const std::function<Result<Report>(Office &)> &make);
    void openChecklistItem(ChecklistItem::Kind kind);

    YearMonth m_month;
    MonthView m_view;
    int m_request = 0;
    QPushButton *m_monthButton = nullptr;
    TextLabel *m_checkTitle = nullptr;
    QVBoxLayout *m_checkList = nullptr;
    QPushButton *m_close = nullptr;
    TextLabel *m_closeHint = nullptr;
    FigureRow *m_figures = nullptr;
    SegmentedControl *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    TableView *m_table = nullptr;
    HoursApproval *m_approval = nullptr;
    AdjustmentsPanel *m_adjustments = nullptr;
};

} // namespace tewake::ui
