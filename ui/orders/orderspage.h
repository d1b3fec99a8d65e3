// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/orderdetail.h"
#include "ui/orders/orderform.h"
#include "ui/shell/screen.h"

class QPushButton;
class QStackedWidget;

namespace tewake::ui {

class EmptyState;
class OrderBoard;
class OrderList;
class SegmentedControl;
class SplitPage;
class Splitter;

/// The screen of orders: list or board, one order beside it, its form, and the split assistant over the whole
/// page.
class OrdersPage final : public Screen {
    Q_OBJECT
public:
    explicit OrdersPage(ScreenContext &context);
    ~OrdersPage() override;

    void activate(const Place &place) override;
    void refresh() override;
    bool find() override;
    bool createNew() override;
    bool save() override;
    bool goBack() override;
    bool exportShown() override;
    QList<Command> commands() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Side { NothingSide, DetailSide, FormSide };
    enum Mode { BrowseMode, SplitMode };

    void buildHeader();
    void buildBody();
    void wire();
    void takeRows(QList<OrderRow> rows);
    void arrive();
    void showOrder(qint64 id);
    void readCard(qint64 id);
    void showForm(const Order &order);
    void closeForm();
    void exportFrom(const TableView &table) override;
    /// The list; true also where the person thinks better of it.
    bool exportOrders();
    void saveForm();
    void saveClientThenOrder(const Client &client, Order order);
    void storeOrder(const Order &order);
    void openSplit(qint64 id);
    void closeSplit();
    void setMode(Mode mode);
    void setBoardShown(bool shown);
    void fillMenu(QMenu *menu);
    void updateStatus();

    SegmentedControl *m_view;
    QPushButton *m_new;
    QPushButton *m_search;
    QPushButton *m_back;
    QStackedWidget *m_modes;
    QStackedWidget *m_lists;
    Splitter *m_splitter;
    QStackedWidget *m_side;
    OrderList *m_list;
    OrderBoard *m_board;
    OrderDetail *m_detail;
    OrderForm *m_form;
    SplitPage *m_split;
    EmptyState *m_nothing;
    OrderLists m_choices;
    Place m_wanted;
    qint64 m_shown = 0;
    qint64 m_behind = 0;     ///< the order that was chosen while the form stood before it; 0: none
    qint64 m_wantedTask = 0; ///< to be selected once the card of its order is read
    qint64 m_wantedTaskOf = 0;
    bool m_read = false;
};

} // namespace tewake::ui
