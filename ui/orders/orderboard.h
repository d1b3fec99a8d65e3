// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/orderwords.h"
#include "ui/widgets/recordmodel.h"

#include <QWidget>

#include <vector>

class QListView;

namespace tewake::ui {

class TextLabel;

/// The orders that are not finished as cards, one column a state.
class OrderBoard : public QWidget {
    Q_OBJECT
public:
    explicit OrderBoard(QWidget *parent = nullptr);
    /// Sorted as given; finished and cancelled ones are left out.
    void setOrders(const QList<OrderRow> &rows, QDate today);

signals:
    void currentChanged(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Lane {
        OrderState state = OrderState::Quoted;
        TextLabel *heading = nullptr;
        QListView *view = nullptr;
        RecordModel<OrderRow> *model = nullptr;
    };
    void addLane(OrderState state);
    void moveFocus(const QListView *from, int lanes);
    std::vector<Lane> m_lanes;
    QDate m_today;
};

} // namespace tewake::ui
