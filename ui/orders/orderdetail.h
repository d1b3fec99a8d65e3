// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/shared/orderwords.h"
#include "ui/shell/screencontext.h"
#include "ui/widgets/pageheader.h"

class QGridLayout;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace tewake::ui {

class Banner;
class FigureCard;
class FigureRow;
class OrderMoney;
class OrderTasks;
class RatioBar;
class StatusChip;
class TextLabel;
class TableView;
class OrderHistory;

/// Everything about one order that the detail shows.
struct OrderCard {
    OrderRow row;
    QList<TaskRow> tasks;
    QList<ClientAcceptance> acceptances;
    QList<AuditRecord> history;
    QString skillName;
    QString roomName;
    double acceptableQuality = 0; ///< per cent, of inspection by sampling
};

/// One order beside the list: state, figures, progress by status, and tabs for terms, tasks, money and
/// history.
class OrderDetail : public Panel {
    Q_OBJECT
public:
    OrderDetail(ScreenContext &context, QWidget *parent = nullptr);

    void setCard(const OrderCard &card);
    [[nodiscard]] const OrderCard &card() const { return m_card; }
    void showTask(qint64 taskId);
    void showTab(int index);
    enum Tab { OverviewTab, TasksTab, MoneyTab, HistoryTab };

signals:
    void editRequested();
    void splitRequested();
    /// The step that the order's state asks for next (accept, deliver, record the acceptance).
    void nextStepRequested();
    void menuAboutToShow(QMenu *menu);
    void acceptanceRequested();
    void takeAcceptanceBackRequested(const tewake::ClientAcceptance &acceptance);
    void cancelTaskRequested(qint64 taskId);

private:
    QWidget *buildHead();
    QWidget *buildOverview();
    void fillFigures();
    void fillProgress();
    void fillOverview();
    void addTerm(const QString &name, const QString &value);

    ScreenContext *m_context;
    OrderCard m_card;
    StatusChip *m_state;
    TextLabel *m_number;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QPushButton *m_next;
    QPushButton *m_edit;
    QPushButton *m_split;
    QPushButton *m_more;
    Banner *m_risk;
    FigureRow *m_figures;
    QList<FigureCard *> m_cards;
    TextLabel *m_progressTitle;
    TextLabel *m_progressShare;
    RatioBar *m_progress;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QGridLayout *m_terms = nullptr;
    QWidget *m_termsPage = nullptr;
    OrderTasks *m_tasks;
    OrderMoney *m_money;
    OrderHistory *m_history;
};

} // namespace tewake::ui
